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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

class Ui_StreamEditor(object):
    def setupUi(self, StreamEditor):
        if not StreamEditor.objectName():
            StreamEditor.setObjectName(u"StreamEditor")
        self.column1 = QVBoxLayout(StreamEditor)
        self.column1.setSpacing(0)
        self.column1.setObjectName(u"column1")
        self.column1.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget(StreamEditor)
        self.stack.setObjectName(u"stack")
        self.none_page = QWidget()
        self.none_page.setObjectName(u"none_page")
        self.column2 = QVBoxLayout(self.none_page)
        self.column2.setSpacing(8)
        self.column2.setObjectName(u"column2")
        self.column2.setContentsMargins(20, 20, 20, 20)
        self.none_text = QLabel(self.none_page)
        self.none_text.setObjectName(u"none_text")
        self.none_text.setTextFormat(Qt.TextFormat.PlainText)
        self.none_text.setProperty(u"role", u"muted")
        self.none_text.setWordWrap(True)
        self.none_text.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.column2.addWidget(self.none_text)

        self.spacer3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column2.addItem(self.spacer3)

        self.stack.addWidget(self.none_page)
        self.form_page = QWidget()
        self.form_page.setObjectName(u"form_page")
        self.column4 = QVBoxLayout(self.form_page)
        self.column4.setSpacing(0)
        self.column4.setObjectName(u"column4")
        self.column4.setContentsMargins(0, 0, 0, 0)
        self.row5 = QHBoxLayout()
        self.row5.setSpacing(8)
        self.row5.setObjectName(u"row5")
        self.row5.setContentsMargins(14, 12, 14, 2)
        self.title = QLabel(self.form_page)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"strong")

        self.row5.addWidget(self.title)

        self.chip_slot = QHBoxLayout()
        self.chip_slot.setSpacing(6)
        self.chip_slot.setObjectName(u"chip_slot")
        self.chip_slot.setContentsMargins(0, 0, 0, 0)

        self.row5.addLayout(self.chip_slot)

        self.spacer7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row5.addItem(self.spacer7)


        self.column4.addLayout(self.row5)

        self.form_slot = QVBoxLayout()
        self.form_slot.setSpacing(0)
        self.form_slot.setObjectName(u"form_slot")
        self.form_slot.setContentsMargins(0, 0, 0, 0)

        self.column4.addLayout(self.form_slot)

        self.column4.setStretch(1, 1)
        self.stack.addWidget(self.form_page)

        self.column1.addWidget(self.stack)


        self.retranslateUi(StreamEditor)

        QMetaObject.connectSlotsByName(StreamEditor)
    # setupUi

    def retranslateUi(self, StreamEditor):
        self.none_text.setText(QCoreApplication.translate("StreamEditor", u"A stream is one collection of the system, for example contacts or orders. Add the first one.", None))
        self.title.setText("")
        pass
    # retranslateUi

