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
        self.column5.setSpacing(0)
        self.column5.setObjectName(u"column5")
        self.column5.setContentsMargins(8, 8, 8, 8)
        self.steps = QListWidget(self.steps_card)
        self.steps.setObjectName(u"steps")
        self.steps.setProperty(u"role", u"inset")
        self.steps.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.column5.addWidget(self.steps)


        self.parts.addWidget(self.steps_card)

        self.form_card = QFrame(ConnectorEditor)
        self.form_card.setObjectName(u"form_card")
        self.form_card.setProperty(u"role", u"card")
        self.column6 = QVBoxLayout(self.form_card)
        self.column6.setSpacing(0)
        self.column6.setObjectName(u"column6")
        self.column6.setContentsMargins(1, 1, 1, 1)
        self.forms = QStackedWidget(self.form_card)
        self.forms.setObjectName(u"forms")

        self.column6.addWidget(self.forms)

        self.row7 = QHBoxLayout()
        self.row7.setSpacing(8)
        self.row7.setObjectName(u"row7")
        self.row7.setContentsMargins(14, 10, 14, 13)
        self.spacer8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row7.addItem(self.spacer8)

        self.next = QPushButton(self.form_card)
        self.next.setObjectName(u"next")

        self.row7.addWidget(self.next)


        self.column6.addLayout(self.row7)

        self.column6.setStretch(0, 1)

        self.parts.addWidget(self.form_card)

        self.result_card = QFrame(ConnectorEditor)
        self.result_card.setObjectName(u"result_card")
        self.result_card.setProperty(u"role", u"card")
        self.preview_slot = QVBoxLayout(self.result_card)
        self.preview_slot.setSpacing(0)
        self.preview_slot.setObjectName(u"preview_slot")
        self.preview_slot.setContentsMargins(1, 1, 1, 1)

        self.parts.addWidget(self.result_card)

        self.parts.setStretch(2, 1)

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

