# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'connector_destination.ui'
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

class Ui_ConnectorDestination(object):
    def setupUi(self, ConnectorDestination):
        if not ConnectorDestination.objectName():
            ConnectorDestination.setObjectName(u"ConnectorDestination")
        self.column1 = QVBoxLayout(ConnectorDestination)
        self.column1.setSpacing(0)
        self.column1.setObjectName(u"column1")
        self.column1.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ConnectorDestination)
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
        self.heading = QLabel(self.canvas)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"strong")

        self.column2.addWidget(self.heading)

        self.hint = QLabel(self.canvas)
        self.hint.setObjectName(u"hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setProperty(u"role", u"muted")
        self.hint.setWordWrap(True)

        self.column2.addWidget(self.hint)

        self.choices_slot = QVBoxLayout()
        self.choices_slot.setSpacing(6)
        self.choices_slot.setObjectName(u"choices_slot")
        self.choices_slot.setContentsMargins(0, 0, 0, 0)

        self.column2.addLayout(self.choices_slot)

        self.row4 = QHBoxLayout()
        self.row4.setSpacing(8)
        self.row4.setObjectName(u"row4")
        self.row4.setContentsMargins(0, 0, 0, 0)
        self.add = QPushButton(self.canvas)
        self.add.setObjectName(u"add")

        self.row4.addWidget(self.add)

        self.spacer5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row4.addItem(self.spacer5)


        self.column2.addLayout(self.row4)

        self.spacer6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column2.addItem(self.spacer6)

        self.scroll.setWidget(self.canvas)

        self.column1.addWidget(self.scroll)


        self.retranslateUi(ConnectorDestination)

        QMetaObject.connectSlotsByName(ConnectorDestination)
    # setupUi

    def retranslateUi(self, ConnectorDestination):
        self.heading.setText(QCoreApplication.translate("ConnectorDestination", u"Where do the records go?", None))
        self.hint.setText(QCoreApplication.translate("ConnectorDestination", u"The workspace's own database is there already, and needs nothing. The records can go elsewhere later too: add a sync for it.", None))
        self.add.setText(QCoreApplication.translate("ConnectorDestination", u"A&dd another destination\u2026", None))
        pass
    # retranslateUi

