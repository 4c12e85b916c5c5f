# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sync_detail.ui'
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
    QLineEdit, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_SyncDetail(object):
    def setupUi(self, SyncDetail):
        if not SyncDetail.objectName():
            SyncDetail.setObjectName(u"SyncDetail")
        self.column1 = QVBoxLayout(SyncDetail)
        self.column1.setSpacing(0)
        self.column1.setObjectName(u"column1")
        self.column1.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(SyncDetail)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.canvas = QWidget()
        self.canvas.setObjectName(u"canvas")
        self.canvas.setProperty(u"role", u"canvas")
        self.column2 = QVBoxLayout(self.canvas)
        self.column2.setSpacing(12)
        self.column2.setObjectName(u"column2")
        self.column2.setContentsMargins(14, 14, 14, 14)
        self.row3 = QHBoxLayout()
        self.row3.setSpacing(8)
        self.row3.setObjectName(u"row3")
        self.row3.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(self.canvas)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"strong")
        self.title.setWordWrap(True)

        self.row3.addWidget(self.title)

        self.edit = QPushButton(self.canvas)
        self.edit.setObjectName(u"edit")

        self.row3.addWidget(self.edit)

        self.row3.setStretch(0, 1)

        self.column2.addLayout(self.row3)

        self.column4 = QVBoxLayout()
        self.column4.setSpacing(2)
        self.column4.setObjectName(u"column4")
        self.column4.setContentsMargins(0, 0, 0, 0)
        self.route = QLabel(self.canvas)
        self.route.setObjectName(u"route")
        self.route.setTextFormat(Qt.TextFormat.PlainText)
        self.route.setWordWrap(True)

        self.column4.addWidget(self.route)

        self.summary = QLabel(self.canvas)
        self.summary.setObjectName(u"summary")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setProperty(u"role", u"muted")
        self.summary.setWordWrap(True)

        self.column4.addWidget(self.summary)


        self.column2.addLayout(self.column4)

        self.row5 = QHBoxLayout()
        self.row5.setSpacing(6)
        self.row5.setObjectName(u"row5")
        self.row5.setContentsMargins(0, 0, 0, 0)
        self.run = QPushButton(self.canvas)
        self.run.setObjectName(u"run")
        self.run.setProperty(u"kind", u"primary")

        self.row5.addWidget(self.run)

        self.spacer6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row5.addItem(self.spacer6)


        self.column2.addLayout(self.row5)

        self.row7 = QHBoxLayout()
        self.row7.setSpacing(8)
        self.row7.setObjectName(u"row7")
        self.row7.setContentsMargins(0, 0, 0, 0)
        self.trial = QPushButton(self.canvas)
        self.trial.setObjectName(u"trial")

        self.row7.addWidget(self.trial)

        self.trial_of = QLabel(self.canvas)
        self.trial_of.setObjectName(u"trial_of")
        self.trial_of.setTextFormat(Qt.TextFormat.PlainText)
        self.trial_of.setProperty(u"role", u"muted")

        self.row7.addWidget(self.trial_of)

        self.limit = QLineEdit(self.canvas)
        self.limit.setObjectName(u"limit")
        self.limit.setMinimumSize(QSize(56, 0))
        self.limit.setMaximumSize(QSize(84, 16777215))

        self.row7.addWidget(self.limit)

        self.trial_unit = QLabel(self.canvas)
        self.trial_unit.setObjectName(u"trial_unit")
        self.trial_unit.setTextFormat(Qt.TextFormat.PlainText)
        self.trial_unit.setProperty(u"role", u"muted")

        self.row7.addWidget(self.trial_unit)

        self.spacer8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row7.addItem(self.spacer8)


        self.column2.addLayout(self.row7)

        self.banner_slot = QVBoxLayout()
        self.banner_slot.setSpacing(0)
        self.banner_slot.setObjectName(u"banner_slot")
        self.banner_slot.setContentsMargins(0, 0, 0, 0)

        self.column2.addLayout(self.banner_slot)

        self.column10 = QVBoxLayout()
        self.column10.setSpacing(4)
        self.column10.setObjectName(u"column10")
        self.column10.setContentsMargins(0, 0, 0, 0)
        self.streams_caption = QLabel(self.canvas)
        self.streams_caption.setObjectName(u"streams_caption")
        self.streams_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.streams_caption.setProperty(u"role", u"label")

        self.column10.addWidget(self.streams_caption)

        self.streams_slot = QVBoxLayout()
        self.streams_slot.setSpacing(0)
        self.streams_slot.setObjectName(u"streams_slot")
        self.streams_slot.setContentsMargins(0, 0, 0, 0)

        self.column10.addLayout(self.streams_slot)


        self.column2.addLayout(self.column10)

        self.runs_part = QWidget(self.canvas)
        self.runs_part.setObjectName(u"runs_part")
        self.column12 = QVBoxLayout(self.runs_part)
        self.column12.setSpacing(6)
        self.column12.setObjectName(u"column12")
        self.column12.setContentsMargins(0, 0, 0, 0)
        self.runs_caption = QLabel(self.runs_part)
        self.runs_caption.setObjectName(u"runs_caption")
        self.runs_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.runs_caption.setProperty(u"role", u"label")

        self.column12.addWidget(self.runs_caption)

        self.sparkline_slot = QVBoxLayout()
        self.sparkline_slot.setSpacing(0)
        self.sparkline_slot.setObjectName(u"sparkline_slot")
        self.sparkline_slot.setContentsMargins(0, 0, 0, 0)

        self.column12.addLayout(self.sparkline_slot)

        self.runs_slot = QVBoxLayout()
        self.runs_slot.setSpacing(0)
        self.runs_slot.setObjectName(u"runs_slot")
        self.runs_slot.setContentsMargins(0, 0, 0, 0)

        self.column12.addLayout(self.runs_slot)


        self.column2.addWidget(self.runs_part)

        self.spacer15 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column2.addItem(self.spacer15)

        self.row16 = QHBoxLayout()
        self.row16.setSpacing(8)
        self.row16.setObjectName(u"row16")
        self.row16.setContentsMargins(0, 0, 0, 0)
        self.duplicate = QPushButton(self.canvas)
        self.duplicate.setObjectName(u"duplicate")

        self.row16.addWidget(self.duplicate)

        self.spacer17 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row16.addItem(self.spacer17)

        self.remove = QPushButton(self.canvas)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"kind", u"danger")

        self.row16.addWidget(self.remove)


        self.column2.addLayout(self.row16)

        self.scroll.setWidget(self.canvas)

        self.column1.addWidget(self.scroll)


        self.retranslateUi(SyncDetail)

        QMetaObject.connectSlotsByName(SyncDetail)
    # setupUi

    def retranslateUi(self, SyncDetail):
        self.title.setText("")
        self.edit.setText(QCoreApplication.translate("SyncDetail", u"Ed&it\u2026", None))
#if QT_CONFIG(accessibility)
        self.edit.setAccessibleName(QCoreApplication.translate("SyncDetail", u"Edit the sync", None))
#endif // QT_CONFIG(accessibility)
        self.route.setText("")
#if QT_CONFIG(accessibility)
        self.route.setAccessibleName(QCoreApplication.translate("SyncDetail", u"From where to where", None))
#endif // QT_CONFIG(accessibility)
        self.summary.setText("")
        self.run.setText(QCoreApplication.translate("SyncDetail", u"&Run now", None))
#if QT_CONFIG(accessibility)
        self.run.setAccessibleName(QCoreApplication.translate("SyncDetail", u"Run now", None))
#endif // QT_CONFIG(accessibility)
        self.trial.setText(QCoreApplication.translate("SyncDetail", u"Run a tria&l", None))
#if QT_CONFIG(accessibility)
        self.trial.setAccessibleName(QCoreApplication.translate("SyncDetail", u"Run a trial", None))
#endif // QT_CONFIG(accessibility)
        self.trial_of.setText(QCoreApplication.translate("SyncDetail", u"of", None))
#if QT_CONFIG(accessibility)
        self.limit.setAccessibleName(QCoreApplication.translate("SyncDetail", u"Records a stream in the trial", None))
#endif // QT_CONFIG(accessibility)
        self.limit.setText(QCoreApplication.translate("SyncDetail", u"100", None))
        self.trial_unit.setText(QCoreApplication.translate("SyncDetail", u"records a stream", None))
        self.streams_caption.setText(QCoreApplication.translate("SyncDetail", u"Streams", None))
        self.runs_caption.setText(QCoreApplication.translate("SyncDetail", u"Last 20 runs", None))
        self.duplicate.setText(QCoreApplication.translate("SyncDetail", u"&Duplicate", None))
#if QT_CONFIG(accessibility)
        self.duplicate.setAccessibleName(QCoreApplication.translate("SyncDetail", u"Duplicate the sync", None))
#endif // QT_CONFIG(accessibility)
        self.remove.setText(QCoreApplication.translate("SyncDetail", u"Re&move\u2026", None))
#if QT_CONFIG(accessibility)
        self.remove.setAccessibleName(QCoreApplication.translate("SyncDetail", u"Remove the sync", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

