# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'runs_page.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QSizePolicy, QSplitter,
    QStackedWidget, QVBoxLayout, QWidget)

class Ui_RunsPage(object):
    def setupUi(self, RunsPage):
        if not RunsPage.objectName():
            RunsPage.setObjectName(u"RunsPage")
        self.page_layout = QVBoxLayout(RunsPage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget(RunsPage)
        self.stack.setObjectName(u"stack")
        self.runs_page = QWidget()
        self.runs_page.setObjectName(u"runs_page")
        self.runs_layout = QVBoxLayout(self.runs_page)
        self.runs_layout.setSpacing(0)
        self.runs_layout.setObjectName(u"runs_layout")
        self.runs_layout.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(self.runs_page)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(14)
        self.list_card = QFrame(self.splitter)
        self.list_card.setObjectName(u"list_card")
        self.list_card.setProperty(u"role", u"card")
        self.list_slot = QVBoxLayout(self.list_card)
        self.list_slot.setSpacing(0)
        self.list_slot.setObjectName(u"list_slot")
        self.list_slot.setContentsMargins(1, 1, 1, 1)
        self.splitter.addWidget(self.list_card)
        self.run_holder = QWidget(self.splitter)
        self.run_holder.setObjectName(u"run_holder")
        self.run_slot = QVBoxLayout(self.run_holder)
        self.run_slot.setObjectName(u"run_slot")
        self.run_slot.setContentsMargins(0, 0, 0, 0)
        self.splitter.addWidget(self.run_holder)

        self.runs_layout.addWidget(self.splitter)

        self.stack.addWidget(self.runs_page)
        self.empty_page = QFrame()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page.setProperty(u"role", u"card")
        self.empty_slot = QVBoxLayout(self.empty_page)
        self.empty_slot.setObjectName(u"empty_slot")
        self.stack.addWidget(self.empty_page)

        self.page_layout.addWidget(self.stack)


        self.retranslateUi(RunsPage)

        QMetaObject.connectSlotsByName(RunsPage)
    # setupUi

    def retranslateUi(self, RunsPage):
        pass
    # retranslateUi

