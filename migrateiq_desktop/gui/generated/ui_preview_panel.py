# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'preview_panel.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QLabel, QListWidget, QListWidgetItem, QProgressBar,
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QTabWidget, QVBoxLayout, QWidget)

class Ui_PreviewPanel(object):
    def setupUi(self, PreviewPanel):
        if not PreviewPanel.objectName():
            PreviewPanel.setObjectName(u"PreviewPanel")
        self.column1 = QVBoxLayout(PreviewPanel)
        self.column1.setSpacing(0)
        self.column1.setObjectName(u"column1")
        self.column1.setContentsMargins(0, 0, 0, 0)
        self.row2 = QHBoxLayout()
        self.row2.setSpacing(8)
        self.row2.setObjectName(u"row2")
        self.row2.setContentsMargins(12, 10, 12, 10)
        self.caption = QLabel(PreviewPanel)
        self.caption.setObjectName(u"caption")
        self.caption.setTextFormat(Qt.TextFormat.PlainText)
        self.caption.setProperty(u"role", u"muted")

        self.row2.addWidget(self.caption)

        self.stream = QComboBox(PreviewPanel)
        self.stream.setObjectName(u"stream")
        self.stream.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.stream.setMinimumContentsLength(8)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.stream.sizePolicy().hasHeightForWidth())
        self.stream.setSizePolicy(sizePolicy)

        self.row2.addWidget(self.stream)

        self.load = QPushButton(PreviewPanel)
        self.load.setObjectName(u"load")

        self.row2.addWidget(self.load)

        self.row2.setStretch(1, 1)

        self.column1.addLayout(self.row2)

        self.banner_slot = QVBoxLayout()
        self.banner_slot.setSpacing(8)
        self.banner_slot.setObjectName(u"banner_slot")
        self.banner_slot.setContentsMargins(12, 0, 12, 0)

        self.column1.addLayout(self.banner_slot)

        self.stack = QStackedWidget(PreviewPanel)
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
        self.column5 = QVBoxLayout(self.busy_page)
        self.column5.setSpacing(10)
        self.column5.setObjectName(u"column5")
        self.column5.setContentsMargins(40, 40, 40, 40)
        self.spacer6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column5.addItem(self.spacer6)

        self.busy_text = QLabel(self.busy_page)
        self.busy_text.setObjectName(u"busy_text")
        self.busy_text.setTextFormat(Qt.TextFormat.PlainText)
        self.busy_text.setProperty(u"role", u"muted")
        self.busy_text.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.column5.addWidget(self.busy_text)

        self.busy = QProgressBar(self.busy_page)
        self.busy.setObjectName(u"busy")
        self.busy.setMinimum(0)
        self.busy.setMaximum(0)
        self.busy.setTextVisible(False)

        self.column5.addWidget(self.busy)

        self.row7 = QHBoxLayout()
        self.row7.setSpacing(8)
        self.row7.setObjectName(u"row7")
        self.row7.setContentsMargins(0, 0, 0, 0)
        self.spacer8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row7.addItem(self.spacer8)

        self.stop = QPushButton(self.busy_page)
        self.stop.setObjectName(u"stop")

        self.row7.addWidget(self.stop)

        self.spacer9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row7.addItem(self.spacer9)


        self.column5.addLayout(self.row7)

        self.spacer10 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column5.addItem(self.spacer10)

        self.stack.addWidget(self.busy_page)
        self.result_page = QWidget()
        self.result_page.setObjectName(u"result_page")
        self.column11 = QVBoxLayout(self.result_page)
        self.column11.setSpacing(0)
        self.column11.setObjectName(u"column11")
        self.column11.setContentsMargins(0, 0, 0, 0)
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
        self.loaded_tab = QWidget()
        self.loaded_tab.setObjectName(u"loaded_tab")
        self.loaded_slot = QVBoxLayout(self.loaded_tab)
        self.loaded_slot.setSpacing(0)
        self.loaded_slot.setObjectName(u"loaded_slot")
        self.loaded_slot.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.loaded_tab, "")
        self.found_tab = QWidget()
        self.found_tab.setObjectName(u"found_tab")
        self.column14 = QVBoxLayout(self.found_tab)
        self.column14.setSpacing(0)
        self.column14.setObjectName(u"column14")
        self.column14.setContentsMargins(8, 8, 8, 8)
        self.found = QListWidget(self.found_tab)
        self.found.setObjectName(u"found")
        self.found.setProperty(u"role", u"inset")
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setWordWrap(True)

        self.column14.addWidget(self.found)

        self.tabs.addTab(self.found_tab, "")

        self.column11.addWidget(self.tabs)

        self.rule = QFrame(self.result_page)
        self.rule.setObjectName(u"rule")
        self.rule.setProperty(u"role", u"line")

        self.column11.addWidget(self.rule)

        self.row15 = QHBoxLayout()
        self.row15.setSpacing(8)
        self.row15.setObjectName(u"row15")
        self.row15.setContentsMargins(12, 6, 12, 6)
        self.left = QLabel(self.result_page)
        self.left.setObjectName(u"left")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(3)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.left.sizePolicy().hasHeightForWidth())
        self.left.setSizePolicy(sizePolicy1)
        self.left.setWordWrap(True)
        self.left.setTextFormat(Qt.TextFormat.PlainText)
        self.left.setProperty(u"role", u"label")

        self.row15.addWidget(self.left)

        self.spacer16 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row15.addItem(self.spacer16)

        self.right = QLabel(self.result_page)
        self.right.setObjectName(u"right")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy2.setHorizontalStretch(2)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.right.sizePolicy().hasHeightForWidth())
        self.right.setSizePolicy(sizePolicy2)
        self.right.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.right.setWordWrap(True)
        self.right.setTextFormat(Qt.TextFormat.PlainText)
        self.right.setProperty(u"role", u"label")

        self.row15.addWidget(self.right)


        self.column11.addLayout(self.row15)

        self.stack.addWidget(self.result_page)

        self.column1.addWidget(self.stack)

        self.column1.setStretch(2, 1)

        self.retranslateUi(PreviewPanel)

        QMetaObject.connectSlotsByName(PreviewPanel)
    # setupUi

    def retranslateUi(self, PreviewPanel):
        self.caption.setText(QCoreApplication.translate("PreviewPanel", u"Stream", None))
#if QT_CONFIG(accessibility)
        self.stream.setAccessibleName(QCoreApplication.translate("PreviewPanel", u"Stream to preview", None))
#endif // QT_CONFIG(accessibility)
        self.load.setText(QCoreApplication.translate("PreviewPanel", u"Previe&w", None))
#if QT_CONFIG(accessibility)
        self.load.setAccessibleName(QCoreApplication.translate("PreviewPanel", u"Preview the first records", None))
#endif // QT_CONFIG(accessibility)
        self.busy_text.setText("")
#if QT_CONFIG(accessibility)
        self.busy.setAccessibleName(QCoreApplication.translate("PreviewPanel", u"Reading", None))
#endif // QT_CONFIG(accessibility)
        self.stop.setText(QCoreApplication.translate("PreviewPanel", u"Stop", None))
#if QT_CONFIG(accessibility)
        self.stop.setAccessibleName(QCoreApplication.translate("PreviewPanel", u"Stop reading", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.records_tab), QCoreApplication.translate("PreviewPanel", u"Records", None))
        self.tabs.setTabText(self.tabs.indexOf(self.loaded_tab), QCoreApplication.translate("PreviewPanel", u"As loaded", None))
#if QT_CONFIG(accessibility)
        self.found.setAccessibleName(QCoreApplication.translate("PreviewPanel", u"What was found automatically, with its reason", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.found_tab), QCoreApplication.translate("PreviewPanel", u"Found", None))
        self.left.setText("")
        self.right.setText("")
        pass
    # retranslateUi

