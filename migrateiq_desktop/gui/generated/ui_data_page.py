# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'data_page.ui'
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
    QSizePolicy, QSpacerItem, QSplitter, QStackedWidget,
    QVBoxLayout, QWidget)

class Ui_DataPage(object):
    def setupUi(self, DataPage):
        if not DataPage.objectName():
            DataPage.setObjectName(u"DataPage")
        self.page_layout = QVBoxLayout(DataPage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget(DataPage)
        self.stack.setObjectName(u"stack")
        self.browse_page = QWidget()
        self.browse_page.setObjectName(u"browse_page")
        self.browse_layout = QVBoxLayout(self.browse_page)
        self.browse_layout.setObjectName(u"browse_layout")
        self.browse_layout.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(self.browse_page)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(14)
        self.tables_card = QFrame(self.splitter)
        self.tables_card.setObjectName(u"tables_card")
        self.tables_card.setProperty(u"role", u"card")
        self.tables_slot = QVBoxLayout(self.tables_card)
        self.tables_slot.setObjectName(u"tables_slot")
        self.tables_slot.setContentsMargins(1, 1, 1, 1)
        self.splitter.addWidget(self.tables_card)
        self.rows_card = QFrame(self.splitter)
        self.rows_card.setObjectName(u"rows_card")
        self.rows_card.setProperty(u"role", u"card")
        self.rows_layout = QVBoxLayout(self.rows_card)
        self.rows_layout.setSpacing(0)
        self.rows_layout.setObjectName(u"rows_layout")
        self.rows_layout.setContentsMargins(1, 1, 1, 1)
        self.heading_row = QHBoxLayout()
        self.heading_row.setSpacing(8)
        self.heading_row.setObjectName(u"heading_row")
        self.heading_row.setContentsMargins(14, 9, 14, 9)
        self.table_name = QLabel(self.rows_card)
        self.table_name.setObjectName(u"table_name")
        self.table_name.setTextFormat(Qt.TextFormat.PlainText)
        self.table_name.setProperty(u"role", u"heading")

        self.heading_row.addWidget(self.table_name)

        self.row_count = QLabel(self.rows_card)
        self.row_count.setObjectName(u"row_count")
        self.row_count.setTextFormat(Qt.TextFormat.PlainText)
        self.row_count.setProperty(u"role", u"muted")

        self.heading_row.addWidget(self.row_count)

        self.heading_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.heading_row.addItem(self.heading_space)

        self.column_count = QLabel(self.rows_card)
        self.column_count.setObjectName(u"column_count")
        self.column_count.setTextFormat(Qt.TextFormat.PlainText)
        self.column_count.setProperty(u"role", u"muted")

        self.heading_row.addWidget(self.column_count)


        self.rows_layout.addLayout(self.heading_row)

        self.rows_stack = QStackedWidget(self.rows_card)
        self.rows_stack.setObjectName(u"rows_stack")
        self.rows_page = QWidget()
        self.rows_page.setObjectName(u"rows_page")
        self.rows_slot = QVBoxLayout(self.rows_page)
        self.rows_slot.setObjectName(u"rows_slot")
        self.rows_slot.setContentsMargins(0, 0, 0, 0)
        self.rows_stack.addWidget(self.rows_page)
        self.nothing_found_page = QWidget()
        self.nothing_found_page.setObjectName(u"nothing_found_page")
        self.nothing_found_slot = QVBoxLayout(self.nothing_found_page)
        self.nothing_found_slot.setObjectName(u"nothing_found_slot")
        self.rows_stack.addWidget(self.nothing_found_page)

        self.rows_layout.addWidget(self.rows_stack)

        self.splitter.addWidget(self.rows_card)
        self.detail_card = QFrame(self.splitter)
        self.detail_card.setObjectName(u"detail_card")
        self.detail_card.setProperty(u"role", u"card")
        self.detail_slot = QVBoxLayout(self.detail_card)
        self.detail_slot.setObjectName(u"detail_slot")
        self.detail_slot.setContentsMargins(1, 1, 1, 1)
        self.splitter.addWidget(self.detail_card)

        self.browse_layout.addWidget(self.splitter)

        self.stack.addWidget(self.browse_page)
        self.empty_page = QFrame()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page.setProperty(u"role", u"card")
        self.empty_slot = QVBoxLayout(self.empty_page)
        self.empty_slot.setObjectName(u"empty_slot")
        self.stack.addWidget(self.empty_page)

        self.page_layout.addWidget(self.stack)


        self.retranslateUi(DataPage)

        QMetaObject.connectSlotsByName(DataPage)
    # setupUi

    def retranslateUi(self, DataPage):
        pass
    # retranslateUi

