# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'stream_panel.ui'
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
    QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QTabWidget, QVBoxLayout, QWidget)

class Ui_StreamPanel(object):
    def setupUi(self, StreamPanel):
        if not StreamPanel.objectName():
            StreamPanel.setObjectName(u"StreamPanel")
        self.column1 = QVBoxLayout(StreamPanel)
        self.column1.setSpacing(0)
        self.column1.setObjectName(u"column1")
        self.column1.setContentsMargins(0, 0, 0, 0)
        self.banner_part = QWidget(StreamPanel)
        self.banner_part.setObjectName(u"banner_part")
        self.banner_slot = QVBoxLayout(self.banner_part)
        self.banner_slot.setSpacing(8)
        self.banner_slot.setObjectName(u"banner_slot")
        self.banner_slot.setContentsMargins(12, 12, 12, 4)

        self.column1.addWidget(self.banner_part)

        self.stack = QStackedWidget(StreamPanel)
        self.stack.setObjectName(u"stack")
        self.hint_page = QWidget()
        self.hint_page.setObjectName(u"hint_page")
        self.hint_slot = QVBoxLayout(self.hint_page)
        self.hint_slot.setSpacing(0)
        self.hint_slot.setObjectName(u"hint_slot")
        self.hint_slot.setContentsMargins(12, 12, 12, 12)
        self.stack.addWidget(self.hint_page)
        self.busy_page = QWidget()
        self.busy_page.setObjectName(u"busy_page")
        self.column4 = QVBoxLayout(self.busy_page)
        self.column4.setSpacing(10)
        self.column4.setObjectName(u"column4")
        self.column4.setContentsMargins(40, 40, 40, 40)
        self.spacer5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column4.addItem(self.spacer5)

        self.busy_text = QLabel(self.busy_page)
        self.busy_text.setObjectName(u"busy_text")
        self.busy_text.setWordWrap(True)
        self.busy_text.setTextFormat(Qt.TextFormat.PlainText)
        self.busy_text.setProperty(u"role", u"muted")
        self.busy_text.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.column4.addWidget(self.busy_text)

        self.busy = QProgressBar(self.busy_page)
        self.busy.setObjectName(u"busy")
        self.busy.setMinimum(0)
        self.busy.setMaximum(0)
        self.busy.setTextVisible(False)

        self.column4.addWidget(self.busy)

        self.row6 = QHBoxLayout()
        self.row6.setSpacing(8)
        self.row6.setObjectName(u"row6")
        self.row6.setContentsMargins(0, 0, 0, 0)
        self.spacer7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row6.addItem(self.spacer7)

        self.stop = QPushButton(self.busy_page)
        self.stop.setObjectName(u"stop")

        self.row6.addWidget(self.stop)

        self.spacer8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row6.addItem(self.spacer8)


        self.column4.addLayout(self.row6)

        self.spacer9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column4.addItem(self.spacer9)

        self.stack.addWidget(self.busy_page)
        self.result_page = QWidget()
        self.result_page.setObjectName(u"result_page")
        self.column10 = QVBoxLayout(self.result_page)
        self.column10.setSpacing(0)
        self.column10.setObjectName(u"column10")
        self.column10.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(self.result_page)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.records_tab = QWidget()
        self.records_tab.setObjectName(u"records_tab")
        self.records_slot = QVBoxLayout(self.records_tab)
        self.records_slot.setSpacing(0)
        self.records_slot.setObjectName(u"records_slot")
        self.records_slot.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.records_tab, "")
        self.schema_tab = QWidget()
        self.schema_tab.setObjectName(u"schema_tab")
        self.schema_slot = QVBoxLayout(self.schema_tab)
        self.schema_slot.setSpacing(0)
        self.schema_slot.setObjectName(u"schema_slot")
        self.schema_slot.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.schema_tab, "")
        self.request_tab = QWidget()
        self.request_tab.setObjectName(u"request_tab")
        self.request_slot = QVBoxLayout(self.request_tab)
        self.request_slot.setSpacing(0)
        self.request_slot.setObjectName(u"request_slot")
        self.request_slot.setContentsMargins(8, 8, 8, 8)
        self.tabs.addTab(self.request_tab, "")
        self.response_tab = QWidget()
        self.response_tab.setObjectName(u"response_tab")
        self.response_slot = QVBoxLayout(self.response_tab)
        self.response_slot.setSpacing(0)
        self.response_slot.setObjectName(u"response_slot")
        self.response_slot.setContentsMargins(8, 8, 8, 8)
        self.tabs.addTab(self.response_tab, "")
        self.pages_tab = QWidget()
        self.pages_tab.setObjectName(u"pages_tab")
        self.pages_slot = QVBoxLayout(self.pages_tab)
        self.pages_slot.setSpacing(0)
        self.pages_slot.setObjectName(u"pages_slot")
        self.pages_slot.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.pages_tab, "")

        self.column10.addWidget(self.tabs)

        self.rule = QFrame(self.result_page)
        self.rule.setObjectName(u"rule")
        self.rule.setProperty(u"role", u"line")

        self.column10.addWidget(self.rule)

        self.row16 = QHBoxLayout()
        self.row16.setSpacing(8)
        self.row16.setObjectName(u"row16")
        self.row16.setContentsMargins(12, 6, 12, 6)
        self.left = QLabel(self.result_page)
        self.left.setObjectName(u"left")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(3)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.left.sizePolicy().hasHeightForWidth())
        self.left.setSizePolicy(sizePolicy)
        self.left.setWordWrap(True)
        self.left.setTextFormat(Qt.TextFormat.PlainText)
        self.left.setProperty(u"role", u"label")

        self.row16.addWidget(self.left)

        self.spacer17 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row16.addItem(self.spacer17)

        self.right = QLabel(self.result_page)
        self.right.setObjectName(u"right")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(2)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.right.sizePolicy().hasHeightForWidth())
        self.right.setSizePolicy(sizePolicy1)
        self.right.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.right.setWordWrap(True)
        self.right.setTextFormat(Qt.TextFormat.PlainText)
        self.right.setProperty(u"role", u"label")

        self.row16.addWidget(self.right)


        self.column10.addLayout(self.row16)

        self.stack.addWidget(self.result_page)

        self.column1.addWidget(self.stack)

        self.column1.setStretch(1, 1)

        self.retranslateUi(StreamPanel)

        QMetaObject.connectSlotsByName(StreamPanel)
    # setupUi

    def retranslateUi(self, StreamPanel):
        self.busy_text.setText("")
#if QT_CONFIG(accessibility)
        self.busy.setAccessibleName(QCoreApplication.translate("StreamPanel", u"Reading", None))
#endif // QT_CONFIG(accessibility)
        self.stop.setText(QCoreApplication.translate("StreamPanel", u"St&op", None))
#if QT_CONFIG(accessibility)
        self.stop.setAccessibleName(QCoreApplication.translate("StreamPanel", u"Stop reading", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.records_tab), QCoreApplication.translate("StreamPanel", u"Records", None))
        self.tabs.setTabText(self.tabs.indexOf(self.schema_tab), QCoreApplication.translate("StreamPanel", u"Schema", None))
        self.tabs.setTabText(self.tabs.indexOf(self.request_tab), QCoreApplication.translate("StreamPanel", u"Request", None))
        self.tabs.setTabText(self.tabs.indexOf(self.response_tab), QCoreApplication.translate("StreamPanel", u"Response", None))
        self.tabs.setTabText(self.tabs.indexOf(self.pages_tab), QCoreApplication.translate("StreamPanel", u"Next pages", None))
        self.left.setText("")
        self.right.setText("")
        pass
    # retranslateUi

