# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'connector_test.ui'
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
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_ConnectorTest(object):
    def setupUi(self, ConnectorTest):
        if not ConnectorTest.objectName():
            ConnectorTest.setObjectName(u"ConnectorTest")
        self.column1 = QVBoxLayout(ConnectorTest)
        self.column1.setSpacing(0)
        self.column1.setObjectName(u"column1")
        self.column1.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ConnectorTest)
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
        self.column2.setContentsMargins(20, 20, 20, 20)
        self.row3 = QHBoxLayout()
        self.row3.setSpacing(8)
        self.row3.setObjectName(u"row3")
        self.row3.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(self.canvas)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"strong")

        self.row3.addWidget(self.heading)

        self.spacer4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row3.addItem(self.spacer4)

        self.again = QPushButton(self.canvas)
        self.again.setObjectName(u"again")

        self.row3.addWidget(self.again)


        self.column2.addLayout(self.row3)

        self.endpoint = QLabel(self.canvas)
        self.endpoint.setObjectName(u"endpoint")
        self.endpoint.setTextFormat(Qt.TextFormat.PlainText)
        self.endpoint.setProperty(u"role", u"muted")
        self.endpoint.setWordWrap(True)

        self.column2.addWidget(self.endpoint)

        self.banner_slot = QVBoxLayout()
        self.banner_slot.setSpacing(0)
        self.banner_slot.setObjectName(u"banner_slot")
        self.banner_slot.setContentsMargins(0, 0, 0, 0)

        self.column2.addLayout(self.banner_slot)

        self.row6 = QHBoxLayout()
        self.row6.setSpacing(0)
        self.row6.setObjectName(u"row6")
        self.row6.setContentsMargins(0, 0, 0, 0)
        self.tiles_slot = QVBoxLayout()
        self.tiles_slot.setSpacing(0)
        self.tiles_slot.setObjectName(u"tiles_slot")
        self.tiles_slot.setContentsMargins(0, 0, 0, 0)

        self.row6.addLayout(self.tiles_slot)


        self.column2.addLayout(self.row6)

        self.hint = QLabel(self.canvas)
        self.hint.setObjectName(u"hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setProperty(u"role", u"muted")
        self.hint.setWordWrap(True)

        self.column2.addWidget(self.hint)

        self.spacer8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column2.addItem(self.spacer8)

        self.scroll.setWidget(self.canvas)

        self.column1.addWidget(self.scroll)


        self.retranslateUi(ConnectorTest)

        QMetaObject.connectSlotsByName(ConnectorTest)
    # setupUi

    def retranslateUi(self, ConnectorTest):
        self.heading.setText(QCoreApplication.translate("ConnectorTest", u"Does it answer?", None))
        self.again.setText(QCoreApplication.translate("ConnectorTest", u"Test aga&in", None))
        self.endpoint.setText("")
        self.hint.setText("")
        pass
    # retranslateUi

