# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'run_view.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QProgressBar, QSizePolicy, QSpacerItem, QTabWidget,
    QVBoxLayout, QWidget)

class Ui_RunView(object):
    def setupUi(self, RunView):
        if not RunView.objectName():
            RunView.setObjectName(u"RunView")
        self.column = QVBoxLayout(RunView)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(1, 1, 1, 1)
        self.head = QWidget(RunView)
        self.head.setObjectName(u"head")
        self.head_layout = QVBoxLayout(self.head)
        self.head_layout.setSpacing(4)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(14, 12, 10, 10)
        self.title_row = QHBoxLayout()
        self.title_row.setSpacing(8)
        self.title_row.setObjectName(u"title_row")
        self.run_number = QLabel(self.head)
        self.run_number.setObjectName(u"run_number")
        self.run_number.setTextFormat(Qt.TextFormat.PlainText)
        self.run_number.setProperty(u"role", u"strong")

        self.title_row.addWidget(self.run_number)

        self.chip_slot = QHBoxLayout()
        self.chip_slot.setObjectName(u"chip_slot")

        self.title_row.addLayout(self.chip_slot)

        self.title_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.title_row.addItem(self.title_space)

        self.expand_slot = QHBoxLayout()
        self.expand_slot.setObjectName(u"expand_slot")

        self.title_row.addLayout(self.expand_slot)


        self.head_layout.addLayout(self.title_row)

        self.subtitle_slot = QVBoxLayout()
        self.subtitle_slot.setSpacing(2)
        self.subtitle_slot.setObjectName(u"subtitle_slot")

        self.head_layout.addLayout(self.subtitle_slot)

        self.actions_slot = QHBoxLayout()
        self.actions_slot.setSpacing(8)
        self.actions_slot.setObjectName(u"actions_slot")
        self.actions_slot.setContentsMargins(-1, 6, -1, -1)

        self.head_layout.addLayout(self.actions_slot)


        self.column.addWidget(self.head)

        self.progress_card = QFrame(RunView)
        self.progress_card.setObjectName(u"progress_card")
        self.progress_layout = QVBoxLayout(self.progress_card)
        self.progress_layout.setSpacing(8)
        self.progress_layout.setObjectName(u"progress_layout")
        self.progress_layout.setContentsMargins(14, 12, 14, 12)
        self.headline_row = QHBoxLayout()
        self.headline_row.setSpacing(8)
        self.headline_row.setObjectName(u"headline_row")
        self.headline = QLabel(self.progress_card)
        self.headline.setObjectName(u"headline")
        self.headline.setTextFormat(Qt.TextFormat.PlainText)
        self.headline.setProperty(u"role", u"heading")

        self.headline_row.addWidget(self.headline)

        self.headline_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headline_row.addItem(self.headline_space)

        self.pace = QLabel(self.progress_card)
        self.pace.setObjectName(u"pace")
        self.pace.setTextFormat(Qt.TextFormat.PlainText)
        self.pace.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.pace.setProperty(u"role", u"muted")

        self.headline_row.addWidget(self.pace)


        self.progress_layout.addLayout(self.headline_row)

        self.bar = QProgressBar(self.progress_card)
        self.bar.setObjectName(u"bar")
        self.bar.setMaximum(1000)
        self.bar.setTextVisible(False)

        self.progress_layout.addWidget(self.bar)

        self.numbers_slot = QVBoxLayout()
        self.numbers_slot.setObjectName(u"numbers_slot")

        self.progress_layout.addLayout(self.numbers_slot)

        self.waiting = QLabel(self.progress_card)
        self.waiting.setObjectName(u"waiting")
        self.waiting.setTextFormat(Qt.TextFormat.PlainText)
        self.waiting.setWordWrap(True)
        self.waiting.setProperty(u"kind", u"caution")

        self.progress_layout.addWidget(self.waiting)


        self.column.addWidget(self.progress_card)

        self.middle = QWidget(RunView)
        self.middle.setObjectName(u"middle")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.middle.sizePolicy().hasHeightForWidth())
        self.middle.setSizePolicy(sizePolicy)
        self.middle_layout = QHBoxLayout(self.middle)
        self.middle_layout.setSpacing(14)
        self.middle_layout.setObjectName(u"middle_layout")
        self.middle_layout.setContentsMargins(0, 0, 0, 0)
        self.streams_card = QFrame(self.middle)
        self.streams_card.setObjectName(u"streams_card")
        self.streams_card.setProperty(u"role", u"card")
        self.streams_slot = QVBoxLayout(self.streams_card)
        self.streams_slot.setObjectName(u"streams_slot")
        self.streams_slot.setContentsMargins(1, 1, 1, 1)

        self.middle_layout.addWidget(self.streams_card)

        self.plot_card = QFrame(self.middle)
        self.plot_card.setObjectName(u"plot_card")
        self.plot_card.setProperty(u"role", u"card")
        self.plot_slot = QVBoxLayout(self.plot_card)
        self.plot_slot.setSpacing(6)
        self.plot_slot.setObjectName(u"plot_slot")
        self.plot_slot.setContentsMargins(14, 12, 14, 10)
        self.plot_title = QLabel(self.plot_card)
        self.plot_title.setObjectName(u"plot_title")
        self.plot_title.setTextFormat(Qt.TextFormat.PlainText)
        self.plot_title.setProperty(u"role", u"heading")

        self.plot_slot.addWidget(self.plot_title)


        self.middle_layout.addWidget(self.plot_card)

        self.middle_layout.setStretch(0, 14)
        self.middle_layout.setStretch(1, 10)

        self.column.addWidget(self.middle)

        self.tabs_card = QFrame(RunView)
        self.tabs_card.setObjectName(u"tabs_card")
        self.tabs_layout = QVBoxLayout(self.tabs_card)
        self.tabs_layout.setObjectName(u"tabs_layout")
        self.tabs_layout.setContentsMargins(1, 1, 1, 1)
        self.tabs = QTabWidget(self.tabs_card)
        self.tabs.setObjectName(u"tabs")

        self.tabs_layout.addWidget(self.tabs)


        self.column.addWidget(self.tabs_card)


        self.retranslateUi(RunView)

        QMetaObject.connectSlotsByName(RunView)
    # setupUi

    def retranslateUi(self, RunView):
#if QT_CONFIG(accessibility)
        self.bar.setAccessibleName(QCoreApplication.translate("RunView", u"Progress of the run", None))
#endif // QT_CONFIG(accessibility)
        self.plot_title.setText(QCoreApplication.translate("RunView", u"Records per second", None))
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("RunView", u"Parts of the run", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

