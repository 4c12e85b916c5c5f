# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'connector_advanced.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_ConnectorAdvanced(object):
    def setupUi(self, ConnectorAdvanced):
        if not ConnectorAdvanced.objectName():
            ConnectorAdvanced.setObjectName(u"ConnectorAdvanced")
        self.column1 = QVBoxLayout(ConnectorAdvanced)
        self.column1.setSpacing(0)
        self.column1.setObjectName(u"column1")
        self.column1.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ConnectorAdvanced)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.canvas = QWidget()
        self.canvas.setObjectName(u"canvas")
        self.canvas.setProperty(u"role", u"canvas")
        self.column2 = QVBoxLayout(self.canvas)
        self.column2.setSpacing(10)
        self.column2.setObjectName(u"column2")
        self.column2.setContentsMargins(14, 14, 14, 14)
        self.column3 = QVBoxLayout()
        self.column3.setSpacing(4)
        self.column3.setObjectName(u"column3")
        self.column3.setContentsMargins(0, 0, 0, 0)
        self.test_path_label = QLabel(self.canvas)
        self.test_path_label.setObjectName(u"test_path_label")
        self.test_path_label.setTextFormat(Qt.TextFormat.PlainText)
        self.test_path_label.setProperty(u"role", u"label")

        self.column3.addWidget(self.test_path_label)

        self.test_path = QLineEdit(self.canvas)
        self.test_path.setObjectName(u"test_path")
        self.test_path.setProperty(u"mono", u"true")

        self.column3.addWidget(self.test_path)

        self.test_path_problem = QLabel(self.canvas)
        self.test_path_problem.setObjectName(u"test_path_problem")
        self.test_path_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.test_path_problem.setWordWrap(True)
        self.test_path_problem.setProperty(u"kind", u"bad")

        self.column3.addWidget(self.test_path_problem)


        self.column2.addLayout(self.column3)

        self.column4 = QVBoxLayout()
        self.column4.setSpacing(4)
        self.column4.setObjectName(u"column4")
        self.column4.setContentsMargins(0, 0, 0, 0)
        self.rate_label = QLabel(self.canvas)
        self.rate_label.setObjectName(u"rate_label")
        self.rate_label.setTextFormat(Qt.TextFormat.PlainText)
        self.rate_label.setProperty(u"role", u"label")

        self.column4.addWidget(self.rate_label)

        self.row5 = QHBoxLayout()
        self.row5.setSpacing(8)
        self.row5.setObjectName(u"row5")
        self.row5.setContentsMargins(0, 0, 0, 0)
        self.rate_requests = QLineEdit(self.canvas)
        self.rate_requests.setObjectName(u"rate_requests")

        self.row5.addWidget(self.rate_requests)

        self.rate_middle = QLabel(self.canvas)
        self.rate_middle.setObjectName(u"rate_middle")
        self.rate_middle.setTextFormat(Qt.TextFormat.PlainText)
        self.rate_middle.setProperty(u"role", u"muted")

        self.row5.addWidget(self.rate_middle)

        self.rate_seconds = QLineEdit(self.canvas)
        self.rate_seconds.setObjectName(u"rate_seconds")

        self.row5.addWidget(self.rate_seconds)

        self.rate_end = QLabel(self.canvas)
        self.rate_end.setObjectName(u"rate_end")
        self.rate_end.setTextFormat(Qt.TextFormat.PlainText)
        self.rate_end.setProperty(u"role", u"muted")

        self.row5.addWidget(self.rate_end)

        self.row5.setStretch(0, 2)
        self.row5.setStretch(2, 1)

        self.column4.addLayout(self.row5)

        self.rate_requests_problem = QLabel(self.canvas)
        self.rate_requests_problem.setObjectName(u"rate_requests_problem")
        self.rate_requests_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.rate_requests_problem.setWordWrap(True)
        self.rate_requests_problem.setProperty(u"kind", u"bad")

        self.column4.addWidget(self.rate_requests_problem)

        self.rate_seconds_problem = QLabel(self.canvas)
        self.rate_seconds_problem.setObjectName(u"rate_seconds_problem")
        self.rate_seconds_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.rate_seconds_problem.setWordWrap(True)
        self.rate_seconds_problem.setProperty(u"kind", u"bad")

        self.column4.addWidget(self.rate_seconds_problem)


        self.column2.addLayout(self.column4)

        self.grid6 = QGridLayout()
        self.grid6.setObjectName(u"grid6")
        self.grid6.setHorizontalSpacing(10)
        self.grid6.setVerticalSpacing(4)
        self.grid6.setContentsMargins(0, 0, 0, 0)
        self.concurrency_label = QLabel(self.canvas)
        self.concurrency_label.setObjectName(u"concurrency_label")
        self.concurrency_label.setTextFormat(Qt.TextFormat.PlainText)
        self.concurrency_label.setProperty(u"role", u"label")

        self.grid6.addWidget(self.concurrency_label, 0, 0, 1, 1)

        self.timeout_seconds_label = QLabel(self.canvas)
        self.timeout_seconds_label.setObjectName(u"timeout_seconds_label")
        self.timeout_seconds_label.setTextFormat(Qt.TextFormat.PlainText)
        self.timeout_seconds_label.setProperty(u"role", u"label")

        self.grid6.addWidget(self.timeout_seconds_label, 0, 1, 1, 1)

        self.concurrency = QLineEdit(self.canvas)
        self.concurrency.setObjectName(u"concurrency")

        self.grid6.addWidget(self.concurrency, 1, 0, 1, 1)

        self.timeout_seconds = QLineEdit(self.canvas)
        self.timeout_seconds.setObjectName(u"timeout_seconds")

        self.grid6.addWidget(self.timeout_seconds, 1, 1, 1, 1)

        self.concurrency_problem = QLabel(self.canvas)
        self.concurrency_problem.setObjectName(u"concurrency_problem")
        self.concurrency_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.concurrency_problem.setWordWrap(True)
        self.concurrency_problem.setProperty(u"kind", u"bad")

        self.grid6.addWidget(self.concurrency_problem, 2, 0, 1, 1)

        self.timeout_seconds_problem = QLabel(self.canvas)
        self.timeout_seconds_problem.setObjectName(u"timeout_seconds_problem")
        self.timeout_seconds_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.timeout_seconds_problem.setWordWrap(True)
        self.timeout_seconds_problem.setProperty(u"kind", u"bad")

        self.grid6.addWidget(self.timeout_seconds_problem, 2, 1, 1, 1)

        self.grid6.setColumnStretch(0, 1)
        self.grid6.setColumnStretch(1, 1)

        self.column2.addLayout(self.grid6)

        self.column7 = QVBoxLayout()
        self.column7.setSpacing(4)
        self.column7.setObjectName(u"column7")
        self.column7.setContentsMargins(0, 0, 0, 0)
        self.ca_file_label = QLabel(self.canvas)
        self.ca_file_label.setObjectName(u"ca_file_label")
        self.ca_file_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ca_file_label.setProperty(u"role", u"label")

        self.column7.addWidget(self.ca_file_label)

        self.row8 = QHBoxLayout()
        self.row8.setSpacing(8)
        self.row8.setObjectName(u"row8")
        self.row8.setContentsMargins(0, 0, 0, 0)
        self.ca_file = QLineEdit(self.canvas)
        self.ca_file.setObjectName(u"ca_file")
        self.ca_file.setProperty(u"mono", u"true")

        self.row8.addWidget(self.ca_file)

        self.browse = QPushButton(self.canvas)
        self.browse.setObjectName(u"browse")

        self.row8.addWidget(self.browse)


        self.column7.addLayout(self.row8)

        self.ca_file_problem = QLabel(self.canvas)
        self.ca_file_problem.setObjectName(u"ca_file_problem")
        self.ca_file_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.ca_file_problem.setWordWrap(True)
        self.ca_file_problem.setProperty(u"kind", u"bad")

        self.column7.addWidget(self.ca_file_problem)


        self.column2.addLayout(self.column7)

        self.column9 = QVBoxLayout()
        self.column9.setSpacing(4)
        self.column9.setObjectName(u"column9")
        self.column9.setContentsMargins(0, 0, 0, 0)
        self.headers_label = QLabel(self.canvas)
        self.headers_label.setObjectName(u"headers_label")
        self.headers_label.setTextFormat(Qt.TextFormat.PlainText)
        self.headers_label.setProperty(u"role", u"label")

        self.column9.addWidget(self.headers_label)

        self.headers_slot = QVBoxLayout()
        self.headers_slot.setSpacing(0)
        self.headers_slot.setObjectName(u"headers_slot")
        self.headers_slot.setContentsMargins(0, 0, 0, 0)

        self.column9.addLayout(self.headers_slot)

        self.headers_hint = QLabel(self.canvas)
        self.headers_hint.setObjectName(u"headers_hint")
        self.headers_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.headers_hint.setProperty(u"role", u"label")
        self.headers_hint.setWordWrap(True)

        self.column9.addWidget(self.headers_hint)

        self.headers_problem = QLabel(self.canvas)
        self.headers_problem.setObjectName(u"headers_problem")
        self.headers_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.headers_problem.setWordWrap(True)
        self.headers_problem.setProperty(u"kind", u"bad")

        self.column9.addWidget(self.headers_problem)


        self.column2.addLayout(self.column9)

        self.spacer11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column2.addItem(self.spacer11)

        self.scroll.setWidget(self.canvas)

        self.column1.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.test_path_label.setBuddy(self.test_path)
        self.rate_label.setBuddy(self.rate_requests)
        self.concurrency_label.setBuddy(self.concurrency)
        self.timeout_seconds_label.setBuddy(self.timeout_seconds)
        self.ca_file_label.setBuddy(self.ca_file)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ConnectorAdvanced)

        QMetaObject.connectSlotsByName(ConnectorAdvanced)
    # setupUi

    def retranslateUi(self, ConnectorAdvanced):
        self.test_path_label.setText(QCoreApplication.translate("ConnectorAdvanced", u"Path that Test ca&lls", None))
#if QT_CONFIG(accessibility)
        self.test_path.setAccessibleName(QCoreApplication.translate("ConnectorAdvanced", u"Path that Test calls", None))
#endif // QT_CONFIG(accessibility)
        self.test_path.setPlaceholderText(QCoreApplication.translate("ConnectorAdvanced", u"first stream's first page", None))
        self.test_path_problem.setText("")
        self.rate_label.setText(QCoreApplication.translate("ConnectorAdvanced", u"&Rate limit", None))
#if QT_CONFIG(accessibility)
        self.rate_requests.setAccessibleName(QCoreApplication.translate("ConnectorAdvanced", u"Requests at most", None))
#endif // QT_CONFIG(accessibility)
        self.rate_requests.setPlaceholderText(QCoreApplication.translate("ConnectorAdvanced", u"no limit", None))
        self.rate_middle.setText(QCoreApplication.translate("ConnectorAdvanced", u"requests in", None))
#if QT_CONFIG(accessibility)
        self.rate_seconds.setAccessibleName(QCoreApplication.translate("ConnectorAdvanced", u"Seconds", None))
#endif // QT_CONFIG(accessibility)
        self.rate_end.setText(QCoreApplication.translate("ConnectorAdvanced", u"s", None))
        self.rate_requests_problem.setText("")
        self.rate_seconds_problem.setText("")
        self.concurrency_label.setText(QCoreApplication.translate("ConnectorAdvanced", u"Pages at on&ce", None))
        self.timeout_seconds_label.setText(QCoreApplication.translate("ConnectorAdvanced", u"&Give up after seconds", None))
#if QT_CONFIG(accessibility)
        self.concurrency.setAccessibleName(QCoreApplication.translate("ConnectorAdvanced", u"Pages fetched at once", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.timeout_seconds.setAccessibleName(QCoreApplication.translate("ConnectorAdvanced", u"Seconds until a request is given up", None))
#endif // QT_CONFIG(accessibility)
        self.concurrency_problem.setText("")
        self.timeout_seconds_problem.setText("")
        self.ca_file_label.setText(QCoreApplication.translate("ConnectorAdvanced", u"CA f&ile", None))
#if QT_CONFIG(accessibility)
        self.ca_file.setAccessibleName(QCoreApplication.translate("ConnectorAdvanced", u"CA file", None))
#endif // QT_CONFIG(accessibility)
        self.ca_file.setPlaceholderText(QCoreApplication.translate("ConnectorAdvanced", u"system's certificates", None))
        self.browse.setText(QCoreApplication.translate("ConnectorAdvanced", u"&Browse\u2026", None))
#if QT_CONFIG(accessibility)
        self.browse.setAccessibleName(QCoreApplication.translate("ConnectorAdvanced", u"Choose the CA file", None))
#endif // QT_CONFIG(accessibility)
        self.ca_file_problem.setText("")
        self.headers_label.setText(QCoreApplication.translate("ConnectorAdvanced", u"Headers sent with every request", None))
        self.headers_hint.setText(QCoreApplication.translate("ConnectorAdvanced", u"A key belongs in the keyring: write {secret: name} as the value, then enter it under Address and key.", None))
        self.headers_problem.setText("")
        pass
    # retranslateUi

