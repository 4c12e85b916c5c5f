# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'welcome.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_WelcomePanel(object):
    def setupUi(self, WelcomePanel):
        if not WelcomePanel.objectName():
            WelcomePanel.setObjectName(u"WelcomePanel")
        self.layout = QVBoxLayout(WelcomePanel)
        self.layout.setSpacing(12)
        self.layout.setObjectName(u"layout")
        self.above = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Maximum)

        self.layout.addItem(self.above)

        self.picture = QLabel(WelcomePanel)
        self.picture.setObjectName(u"picture")
        self.picture.setMinimumSize(QSize(72, 72))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)

        self.heading = QLabel(WelcomePanel)
        self.heading.setObjectName(u"heading")
        self.heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"title")

        self.layout.addWidget(self.heading)

        self.sentence = QLabel(WelcomePanel)
        self.sentence.setObjectName(u"sentence")
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence.setWordWrap(True)
        self.sentence.setProperty(u"role", u"muted")

        self.layout.addWidget(self.sentence)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, 4)
        self.before = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.before)

        self.sample = QPushButton(WelcomePanel)
        self.sample.setObjectName(u"sample")
        self.sample.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.sample)

        self.add = QPushButton(WelcomePanel)
        self.add.setObjectName(u"add")

        self.buttons.addWidget(self.add)

        self.after = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.after)


        self.layout.addLayout(self.buttons)

        self.remark = QLabel(WelcomePanel)
        self.remark.setObjectName(u"remark")
        self.remark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.remark.setWordWrap(True)
        self.remark.setProperty(u"role", u"label")

        self.layout.addWidget(self.remark)

        self.below = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout.addItem(self.below)


        self.retranslateUi(WelcomePanel)

        QMetaObject.connectSlotsByName(WelcomePanel)
    # setupUi

    def retranslateUi(self, WelcomePanel):
        self.heading.setText(QCoreApplication.translate("WelcomePanel", u"Move your data, and prove that nothing was lost", None))
        self.sentence.setText(QCoreApplication.translate("WelcomePanel", u"Read records from a system with an API, check every one of them, and load them into a database on this computer.", None))
        self.sample.setText(QCoreApplication.translate("WelcomePanel", u"&Try it with sample data", None))
        self.add.setText(QCoreApplication.translate("WelcomePanel", u"&Add connector", None))
        self.remark.setText(QCoreApplication.translate("WelcomePanel", u"The sample is real: flights of 2013 from a small API on this computer. It needs no network and takes less than a minute.", None))
        pass
    # retranslateUi

