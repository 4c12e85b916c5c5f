# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'connector_editor.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QListWidget,
    QListWidgetItem, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

class Ui_ConnectorEditor(object):
    def setupUi(self, ConnectorEditor):
        if not ConnectorEditor.objectName():
            ConnectorEditor.setObjectName(u"ConnectorEditor")
        self.column1 = QVBoxLayout(ConnectorEditor)
        self.column1.setSpacing(12)
        self.column1.setObjectName(u"column1")
        self.column1.setContentsMargins(0, 0, 0, 0)
        self.header_slot = QVBoxLayout()
        self.header_slot.setSpacing(0)
        self.header_slot.setObjectName(u"header_slot")
        self.header_slot.setContentsMargins(0, 0, 0, 0)

        self.column1.addLayout(self.header_slot)

        self.banner_slot = QVBoxLayout()
        self.banner_slot.setSpacing(0)
        self.banner_slot.setObjectName(u"banner_slot")
        self.banner_slot.setContentsMargins(0, 0, 0, 0)

        self.column1.addLayout(self.banner_slot)

        self.parts = QHBoxLayout()
        self.parts.setSpacing(14)
        self.parts.setObjectName(u"parts")
        self.parts.setContentsMargins(0, 0, 0, 0)
        self.steps_card = QFrame(ConnectorEditor)
        self.steps_card.setObjectName(u"steps_card")
        self.steps_card.setProperty(u"role", u"card")
        self.column5 = QVBoxLayout(self.steps_card)
        self.column5.setSpacing(8)
        self.column5.setObjectName(u"column5")
        self.column5.setContentsMargins(8, 8, 8, 8)
        self.steps = QListWidget(self.steps_card)
        self.steps.setObjectName(u"steps")
        self.steps.setProperty(u"role", u"inset")
        self.steps.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.column5.addWidget(self.steps)

        self.streams_part = QWidget(self.steps_card)
        self.streams_part.setObjectName(u"streams_part")
        self.column6 = QVBoxLayout(self.streams_part)
        self.column6.setSpacing(8)
        self.column6.setObjectName(u"column6")
        self.column6.setContentsMargins(0, 0, 0, 0)
        self.streams_rule = QFrame(self.streams_part)
        self.streams_rule.setObjectName(u"streams_rule")
        self.streams_rule.setProperty(u"role", u"line")

        self.column6.addWidget(self.streams_rule)

        self.streams_slot = QVBoxLayout()
        self.streams_slot.setSpacing(0)
        self.streams_slot.setObjectName(u"streams_slot")
        self.streams_slot.setContentsMargins(0, 0, 0, 0)

        self.column6.addLayout(self.streams_slot)


        self.column5.addWidget(self.streams_part)


        self.parts.addWidget(self.steps_card)

        self.work = QHBoxLayout()
        self.work.setSpacing(14)
        self.work.setObjectName(u"work")
        self.work.setContentsMargins(0, 0, 0, 0)
        self.form_card = QFrame(ConnectorEditor)
        self.form_card.setObjectName(u"form_card")
        self.form_card.setProperty(u"role", u"card")
        self.column8 = QVBoxLayout(self.form_card)
        self.column8.setSpacing(0)
        self.column8.setObjectName(u"column8")
        self.column8.setContentsMargins(1, 1, 1, 1)
        self.forms = QStackedWidget(self.form_card)
        self.forms.setObjectName(u"forms")

        self.column8.addWidget(self.forms)

        self.next_part = QWidget(self.form_card)
        self.next_part.setObjectName(u"next_part")
        self.row9 = QHBoxLayout(self.next_part)
        self.row9.setSpacing(8)
        self.row9.setObjectName(u"row9")
        self.row9.setContentsMargins(14, 10, 14, 13)
        self.spacer10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row9.addItem(self.spacer10)

        self.next = QPushButton(self.next_part)
        self.next.setObjectName(u"next")

        self.row9.addWidget(self.next)


        self.column8.addWidget(self.next_part)

        self.column8.setStretch(0, 1)

        self.work.addWidget(self.form_card)

        self.result_card = QFrame(ConnectorEditor)
        self.result_card.setObjectName(u"result_card")
        self.result_card.setProperty(u"role", u"card")
        self.column11 = QVBoxLayout(self.result_card)
        self.column11.setSpacing(0)
        self.column11.setObjectName(u"column11")
        self.column11.setContentsMargins(1, 1, 1, 1)
        self.results = QStackedWidget(self.result_card)
        self.results.setObjectName(u"results")
        self.panel_page = QWidget()
        self.panel_page.setObjectName(u"panel_page")
        self.result_slot = QVBoxLayout(self.panel_page)
        self.result_slot.setSpacing(0)
        self.result_slot.setObjectName(u"result_slot")
        self.result_slot.setContentsMargins(0, 0, 0, 0)
        self.results.addWidget(self.panel_page)
        self.aside_page = QWidget()
        self.aside_page.setObjectName(u"aside_page")
        self.aside_slot = QVBoxLayout(self.aside_page)
        self.aside_slot.setSpacing(0)
        self.aside_slot.setObjectName(u"aside_slot")
        self.aside_slot.setContentsMargins(0, 0, 0, 0)
        self.results.addWidget(self.aside_page)

        self.column11.addWidget(self.results)


        self.work.addWidget(self.result_card)

        self.work.setStretch(1, 1)

        self.parts.addLayout(self.work)

        self.parts.setStretch(1, 1)

        self.column1.addLayout(self.parts)

        self.column1.setStretch(2, 1)

        self.retranslateUi(ConnectorEditor)

        QMetaObject.connectSlotsByName(ConnectorEditor)
    # setupUi

    def retranslateUi(self, ConnectorEditor):
#if QT_CONFIG(accessibility)
        self.steps.setAccessibleName(QCoreApplication.translate("ConnectorEditor", u"Parts of the connector", None))
#endif // QT_CONFIG(accessibility)
        self.next.setText(QCoreApplication.translate("ConnectorEditor", u"Ne&xt", None))
#if QT_CONFIG(accessibility)
        self.next.setAccessibleName(QCoreApplication.translate("ConnectorEditor", u"Next part", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

