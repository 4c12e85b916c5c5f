# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'stream_editor.ui'
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
    QListWidget, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

class Ui_StreamEditor(object):
    def setupUi(self, StreamEditor):
        if not StreamEditor.objectName():
            StreamEditor.setObjectName(u"StreamEditor")
        self.column1 = QVBoxLayout(StreamEditor)
        self.column1.setSpacing(0)
        self.column1.setObjectName(u"column1")
        self.column1.setContentsMargins(0, 0, 0, 0)
        self.column2 = QVBoxLayout()
        self.column2.setSpacing(8)
        self.column2.setObjectName(u"column2")
        self.column2.setContentsMargins(14, 12, 14, 10)
        self.row3 = QHBoxLayout()
        self.row3.setSpacing(8)
        self.row3.setObjectName(u"row3")
        self.row3.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(StreamEditor)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"heading")

        self.row3.addWidget(self.heading)

        self.spacer4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row3.addItem(self.spacer4)

        self.add = QPushButton(StreamEditor)
        self.add.setObjectName(u"add")

        self.row3.addWidget(self.add)

        self.remove = QPushButton(StreamEditor)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"kind", u"quiet")

        self.row3.addWidget(self.remove)


        self.column2.addLayout(self.row3)

        self.list = QListWidget(StreamEditor)
        self.list.setObjectName(u"list")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.list.sizePolicy().hasHeightForWidth())
        self.list.setSizePolicy(sizePolicy)

        self.column2.addWidget(self.list)


        self.column1.addLayout(self.column2)

        self.rule = QFrame(StreamEditor)
        self.rule.setObjectName(u"rule")
        self.rule.setProperty(u"role", u"line")

        self.column1.addWidget(self.rule)

        self.stack = QStackedWidget(StreamEditor)
        self.stack.setObjectName(u"stack")
        self.none_page = QWidget()
        self.none_page.setObjectName(u"none_page")
        self.column5 = QVBoxLayout(self.none_page)
        self.column5.setSpacing(8)
        self.column5.setObjectName(u"column5")
        self.column5.setContentsMargins(20, 20, 20, 20)
        self.none_text = QLabel(self.none_page)
        self.none_text.setObjectName(u"none_text")
        self.none_text.setTextFormat(Qt.TextFormat.PlainText)
        self.none_text.setProperty(u"role", u"muted")
        self.none_text.setWordWrap(True)
        self.none_text.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.column5.addWidget(self.none_text)

        self.spacer6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column5.addItem(self.spacer6)

        self.stack.addWidget(self.none_page)
        self.form_page = QWidget()
        self.form_page.setObjectName(u"form_page")
        self.form_slot = QVBoxLayout(self.form_page)
        self.form_slot.setSpacing(0)
        self.form_slot.setObjectName(u"form_slot")
        self.form_slot.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.form_page)

        self.column1.addWidget(self.stack)

        self.column1.setStretch(2, 1)

        self.retranslateUi(StreamEditor)

        QMetaObject.connectSlotsByName(StreamEditor)
    # setupUi

    def retranslateUi(self, StreamEditor):
        self.heading.setText(QCoreApplication.translate("StreamEditor", u"Streams", None))
        self.add.setText(QCoreApplication.translate("StreamEditor", u"Add strea&m", None))
#if QT_CONFIG(accessibility)
        self.add.setAccessibleName(QCoreApplication.translate("StreamEditor", u"Add a stream", None))
#endif // QT_CONFIG(accessibility)
        self.remove.setText(QCoreApplication.translate("StreamEditor", u"&Remove", None))
#if QT_CONFIG(accessibility)
        self.remove.setAccessibleName(QCoreApplication.translate("StreamEditor", u"Remove the chosen stream", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("StreamEditor", u"Streams", None))
#endif // QT_CONFIG(accessibility)
        self.none_text.setText(QCoreApplication.translate("StreamEditor", u"A stream is one collection of the system, for example contacts or orders. Add the first one.", None))
        pass
    # retranslateUi

