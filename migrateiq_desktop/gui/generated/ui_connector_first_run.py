# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'connector_first_run.ui'
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
    QScrollArea, QSizePolicy, QVBoxLayout, QWidget)

class Ui_ConnectorFirstRun(object):
    def setupUi(self, ConnectorFirstRun):
        if not ConnectorFirstRun.objectName():
            ConnectorFirstRun.setObjectName(u"ConnectorFirstRun")
        self.column1 = QVBoxLayout(ConnectorFirstRun)
        self.column1.setSpacing(0)
        self.column1.setObjectName(u"column1")
        self.column1.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ConnectorFirstRun)
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
        self.heading.setWordWrap(True)

        self.column2.addWidget(self.heading)

        self.summary = QLabel(self.canvas)
        self.summary.setObjectName(u"summary")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setProperty(u"role", u"muted")
        self.summary.setWordWrap(True)

        self.column2.addWidget(self.summary)

        self.row3 = QHBoxLayout()
        self.row3.setSpacing(0)
        self.row3.setObjectName(u"row3")
        self.row3.setContentsMargins(0, 0, 0, 0)
        self.tiles_slot = QVBoxLayout()
        self.tiles_slot.setSpacing(0)
        self.tiles_slot.setObjectName(u"tiles_slot")
        self.tiles_slot.setContentsMargins(0, 0, 0, 0)

        self.row3.addLayout(self.tiles_slot)


        self.column2.addLayout(self.row3)

        self.explained = QLabel(self.canvas)
        self.explained.setObjectName(u"explained")
        self.explained.setTextFormat(Qt.TextFormat.PlainText)
        self.explained.setProperty(u"role", u"muted")
        self.explained.setWordWrap(True)

        self.column2.addWidget(self.explained)

        self.streams_slot = QVBoxLayout()
        self.streams_slot.setSpacing(0)
        self.streams_slot.setObjectName(u"streams_slot")
        self.streams_slot.setContentsMargins(0, 0, 0, 0)

        self.column2.addLayout(self.streams_slot)

        self.scroll.setWidget(self.canvas)

        self.column1.addWidget(self.scroll)


        self.retranslateUi(ConnectorFirstRun)

        QMetaObject.connectSlotsByName(ConnectorFirstRun)
    # setupUi

    def retranslateUi(self, ConnectorFirstRun):
        self.heading.setText(QCoreApplication.translate("ConnectorFirstRun", u"Ready for the first run", None))
        self.summary.setText("")
        self.explained.setText(QCoreApplication.translate("ConnectorFirstRun", u"Replace loads beside the old rows and swaps once at the end. Merge updates or inserts by the primary key. Append only adds.", None))
        pass
    # retranslateUi

