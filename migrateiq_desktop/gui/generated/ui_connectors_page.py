# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'connectors_page.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QLabel, QSizePolicy,
    QSplitter, QStackedWidget, QVBoxLayout, QWidget)

class Ui_ConnectorsPage(object):
    def setupUi(self, ConnectorsPage):
        if not ConnectorsPage.objectName():
            ConnectorsPage.setObjectName(u"ConnectorsPage")
        self.column1 = QVBoxLayout(ConnectorsPage)
        self.column1.setSpacing(8)
        self.column1.setObjectName(u"column1")
        self.column1.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget(ConnectorsPage)
        self.stack.setObjectName(u"stack")
        self.list_page = QWidget()
        self.list_page.setObjectName(u"list_page")
        self.column2 = QVBoxLayout(self.list_page)
        self.column2.setSpacing(8)
        self.column2.setObjectName(u"column2")
        self.column2.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(self.list_page)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(14)
        self.list_card = QFrame(self.splitter)
        self.list_card.setObjectName(u"list_card")
        self.list_card.setProperty(u"role", u"card")
        self.column3 = QVBoxLayout(self.list_card)
        self.column3.setSpacing(0)
        self.column3.setObjectName(u"column3")
        self.column3.setContentsMargins(1, 1, 1, 1)
        self.table_slot = QVBoxLayout()
        self.table_slot.setSpacing(0)
        self.table_slot.setObjectName(u"table_slot")
        self.table_slot.setContentsMargins(0, 0, 0, 0)

        self.column3.addLayout(self.table_slot)

        self.no_match = QLabel(self.list_card)
        self.no_match.setObjectName(u"no_match")
        self.no_match.setTextFormat(Qt.TextFormat.PlainText)
        self.no_match.setProperty(u"role", u"muted")
        self.no_match.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.no_match.setVisible(False)

        self.column3.addWidget(self.no_match)

        self.splitter.addWidget(self.list_card)
        self.detail_card = QFrame(self.splitter)
        self.detail_card.setObjectName(u"detail_card")
        self.detail_card.setProperty(u"role", u"card")
        self.detail_slot = QVBoxLayout(self.detail_card)
        self.detail_slot.setSpacing(0)
        self.detail_slot.setObjectName(u"detail_slot")
        self.detail_slot.setContentsMargins(1, 1, 1, 1)
        self.splitter.addWidget(self.detail_card)

        self.column2.addWidget(self.splitter)

        self.stack.addWidget(self.list_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_slot = QVBoxLayout(self.empty_page)
        self.empty_slot.setSpacing(8)
        self.empty_slot.setObjectName(u"empty_slot")
        self.empty_slot.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.empty_page)

        self.column1.addWidget(self.stack)


        self.retranslateUi(ConnectorsPage)

        QMetaObject.connectSlotsByName(ConnectorsPage)
    # setupUi

    def retranslateUi(self, ConnectorsPage):
        self.no_match.setText(QCoreApplication.translate("ConnectorsPage", u"No connector matches.", None))
        pass
    # retranslateUi

