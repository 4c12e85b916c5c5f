# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'connector_detail.ui'
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

class Ui_ConnectorDetail(object):
    def setupUi(self, ConnectorDetail):
        if not ConnectorDetail.objectName():
            ConnectorDetail.setObjectName(u"ConnectorDetail")
        self.column1 = QVBoxLayout(ConnectorDetail)
        self.column1.setSpacing(0)
        self.column1.setObjectName(u"column1")
        self.column1.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ConnectorDetail)
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
        self.column2.setContentsMargins(14, 14, 14, 14)
        self.row3 = QHBoxLayout()
        self.row3.setSpacing(8)
        self.row3.setObjectName(u"row3")
        self.row3.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(self.canvas)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"strong")
        self.title.setWordWrap(True)

        self.row3.addWidget(self.title)

        self.edit = QPushButton(self.canvas)
        self.edit.setObjectName(u"edit")

        self.row3.addWidget(self.edit)

        self.row3.setStretch(0, 1)

        self.column2.addLayout(self.row3)

        self.column4 = QVBoxLayout()
        self.column4.setSpacing(2)
        self.column4.setObjectName(u"column4")
        self.column4.setContentsMargins(0, 0, 0, 0)
        self.endpoint = QLabel(self.canvas)
        self.endpoint.setObjectName(u"endpoint")
        self.endpoint.setTextFormat(Qt.TextFormat.PlainText)
        self.endpoint.setProperty(u"role", u"mono")
        self.endpoint.setWordWrap(True)
        self.endpoint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.column4.addWidget(self.endpoint)

        self.summary = QLabel(self.canvas)
        self.summary.setObjectName(u"summary")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setProperty(u"role", u"muted")
        self.summary.setWordWrap(True)

        self.column4.addWidget(self.summary)

        self.key = QLabel(self.canvas)
        self.key.setObjectName(u"key")
        self.key.setTextFormat(Qt.TextFormat.PlainText)
        self.key.setProperty(u"role", u"muted")
        self.key.setWordWrap(True)

        self.column4.addWidget(self.key)


        self.column2.addLayout(self.column4)

        self.row5 = QHBoxLayout()
        self.row5.setSpacing(6)
        self.row5.setObjectName(u"row5")
        self.row5.setContentsMargins(0, 0, 0, 0)
        self.sync_now = QPushButton(self.canvas)
        self.sync_now.setObjectName(u"sync_now")
        self.sync_now.setProperty(u"kind", u"primary")

        self.row5.addWidget(self.sync_now)

        self.test = QPushButton(self.canvas)
        self.test.setObjectName(u"test")

        self.row5.addWidget(self.test)

        self.preview = QPushButton(self.canvas)
        self.preview.setObjectName(u"preview")

        self.row5.addWidget(self.preview)

        self.spacer6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row5.addItem(self.spacer6)


        self.column2.addLayout(self.row5)

        self.banner_slot = QVBoxLayout()
        self.banner_slot.setSpacing(0)
        self.banner_slot.setObjectName(u"banner_slot")
        self.banner_slot.setContentsMargins(0, 0, 0, 0)

        self.column2.addLayout(self.banner_slot)

        self.streams_part = QWidget(self.canvas)
        self.streams_part.setObjectName(u"streams_part")
        self.column8 = QVBoxLayout(self.streams_part)
        self.column8.setSpacing(4)
        self.column8.setObjectName(u"column8")
        self.column8.setContentsMargins(0, 0, 0, 0)
        self.streams_caption = QLabel(self.streams_part)
        self.streams_caption.setObjectName(u"streams_caption")
        self.streams_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.streams_caption.setProperty(u"role", u"label")

        self.column8.addWidget(self.streams_caption)

        self.streams_slot = QVBoxLayout()
        self.streams_slot.setSpacing(0)
        self.streams_slot.setObjectName(u"streams_slot")
        self.streams_slot.setContentsMargins(0, 0, 0, 0)

        self.column8.addLayout(self.streams_slot)


        self.column2.addWidget(self.streams_part)

        self.runs_part = QWidget(self.canvas)
        self.runs_part.setObjectName(u"runs_part")
        self.column10 = QVBoxLayout(self.runs_part)
        self.column10.setSpacing(6)
        self.column10.setObjectName(u"column10")
        self.column10.setContentsMargins(0, 0, 0, 0)
        self.runs_caption = QLabel(self.runs_part)
        self.runs_caption.setObjectName(u"runs_caption")
        self.runs_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.runs_caption.setProperty(u"role", u"label")

        self.column10.addWidget(self.runs_caption)

        self.sparkline_slot = QVBoxLayout()
        self.sparkline_slot.setSpacing(0)
        self.sparkline_slot.setObjectName(u"sparkline_slot")
        self.sparkline_slot.setContentsMargins(0, 0, 0, 0)

        self.column10.addLayout(self.sparkline_slot)

        self.runs_slot = QVBoxLayout()
        self.runs_slot.setSpacing(0)
        self.runs_slot.setObjectName(u"runs_slot")
        self.runs_slot.setContentsMargins(0, 0, 0, 0)

        self.column10.addLayout(self.runs_slot)


        self.column2.addWidget(self.runs_part)

        self.spacer13 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column2.addItem(self.spacer13)

        self.row14 = QHBoxLayout()
        self.row14.setSpacing(8)
        self.row14.setObjectName(u"row14")
        self.row14.setContentsMargins(0, 0, 0, 0)
        self.activate = QPushButton(self.canvas)
        self.activate.setObjectName(u"activate")

        self.row14.addWidget(self.activate)

        self.spacer15 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row14.addItem(self.spacer15)

        self.remove = QPushButton(self.canvas)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"kind", u"danger")

        self.row14.addWidget(self.remove)


        self.column2.addLayout(self.row14)

        self.scroll.setWidget(self.canvas)

        self.column1.addWidget(self.scroll)


        self.retranslateUi(ConnectorDetail)

        QMetaObject.connectSlotsByName(ConnectorDetail)
    # setupUi

    def retranslateUi(self, ConnectorDetail):
        self.title.setText("")
        self.edit.setText(QCoreApplication.translate("ConnectorDetail", u"Ed&it\u2026", None))
#if QT_CONFIG(accessibility)
        self.edit.setAccessibleName(QCoreApplication.translate("ConnectorDetail", u"Edit the connector", None))
#endif // QT_CONFIG(accessibility)
        self.endpoint.setText("")
#if QT_CONFIG(accessibility)
        self.endpoint.setAccessibleName(QCoreApplication.translate("ConnectorDetail", u"Address", None))
#endif // QT_CONFIG(accessibility)
        self.summary.setText("")
        self.key.setText("")
#if QT_CONFIG(accessibility)
        self.key.setAccessibleName(QCoreApplication.translate("ConnectorDetail", u"Where its key is kept", None))
#endif // QT_CONFIG(accessibility)
        self.sync_now.setText(QCoreApplication.translate("ConnectorDetail", u"Sync &now", None))
#if QT_CONFIG(accessibility)
        self.sync_now.setAccessibleName(QCoreApplication.translate("ConnectorDetail", u"Sync now", None))
#endif // QT_CONFIG(accessibility)
        self.test.setText(QCoreApplication.translate("ConnectorDetail", u"Test c&onnection", None))
#if QT_CONFIG(accessibility)
        self.test.setAccessibleName(QCoreApplication.translate("ConnectorDetail", u"Test connection", None))
#endif // QT_CONFIG(accessibility)
        self.preview.setText(QCoreApplication.translate("ConnectorDetail", u"&Preview", None))
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("ConnectorDetail", u"Preview records", None))
#endif // QT_CONFIG(accessibility)
        self.streams_caption.setText(QCoreApplication.translate("ConnectorDetail", u"Streams", None))
        self.runs_caption.setText(QCoreApplication.translate("ConnectorDetail", u"Last 20 runs", None))
        self.activate.setText(QCoreApplication.translate("ConnectorDetail", u"&Deactivate", None))
#if QT_CONFIG(accessibility)
        self.activate.setAccessibleName(QCoreApplication.translate("ConnectorDetail", u"Activate or deactivate", None))
#endif // QT_CONFIG(accessibility)
        self.remove.setText(QCoreApplication.translate("ConnectorDetail", u"&Remove\u2026", None))
#if QT_CONFIG(accessibility)
        self.remove.setAccessibleName(QCoreApplication.translate("ConnectorDetail", u"Remove the connector", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

