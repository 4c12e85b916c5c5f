# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'preview_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_PreviewDialog(object):
    def setupUi(self, PreviewDialog):
        if not PreviewDialog.objectName():
            PreviewDialog.setObjectName(u"PreviewDialog")
        self.column1 = QVBoxLayout(PreviewDialog)
        self.column1.setSpacing(12)
        self.column1.setObjectName(u"column1")
        self.column1.setContentsMargins(14, 14, 14, 14)
        self.card = QFrame(PreviewDialog)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        self.panel_slot = QVBoxLayout(self.card)
        self.panel_slot.setSpacing(0)
        self.panel_slot.setObjectName(u"panel_slot")
        self.panel_slot.setContentsMargins(1, 1, 1, 1)

        self.column1.addWidget(self.card)

        self.row3 = QHBoxLayout()
        self.row3.setSpacing(8)
        self.row3.setObjectName(u"row3")
        self.row3.setContentsMargins(0, 0, 0, 0)
        self.spacer4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row3.addItem(self.spacer4)

        self.close = QPushButton(PreviewDialog)
        self.close.setObjectName(u"close")

        self.row3.addWidget(self.close)


        self.column1.addLayout(self.row3)

        self.column1.setStretch(0, 1)

        self.retranslateUi(PreviewDialog)

        QMetaObject.connectSlotsByName(PreviewDialog)
    # setupUi

    def retranslateUi(self, PreviewDialog):
        self.close.setText(QCoreApplication.translate("PreviewDialog", u"&Close", None))
#if QT_CONFIG(accessibility)
        self.close.setAccessibleName(QCoreApplication.translate("PreviewDialog", u"Close the preview", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

