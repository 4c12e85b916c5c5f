# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'stream_list.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QListWidget,
    QListWidgetItem, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_StreamList(object):
    def setupUi(self, StreamList):
        if not StreamList.objectName():
            StreamList.setObjectName(u"StreamList")
        self.column1 = QVBoxLayout(StreamList)
        self.column1.setSpacing(6)
        self.column1.setObjectName(u"column1")
        self.column1.setContentsMargins(0, 0, 0, 0)
        self.row2 = QHBoxLayout()
        self.row2.setSpacing(4)
        self.row2.setObjectName(u"row2")
        self.row2.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(StreamList)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"label")

        self.row2.addWidget(self.heading)

        self.spacer3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row2.addItem(self.spacer3)


        self.column1.addLayout(self.row2)

        self.list = QListWidget(StreamList)
        self.list.setObjectName(u"list")
        self.list.setProperty(u"role", u"inset")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.column1.addWidget(self.list)

        self.children_part = QWidget(StreamList)
        self.children_part.setObjectName(u"children_part")
        self.column4 = QVBoxLayout(self.children_part)
        self.column4.setSpacing(4)
        self.column4.setObjectName(u"column4")
        self.column4.setContentsMargins(0, 0, 0, 0)
        self.children_heading = QLabel(self.children_part)
        self.children_heading.setObjectName(u"children_heading")
        self.children_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.children_heading.setProperty(u"role", u"label")

        self.column4.addWidget(self.children_heading)

        self.children_slot = QVBoxLayout()
        self.children_slot.setSpacing(4)
        self.children_slot.setObjectName(u"children_slot")
        self.children_slot.setContentsMargins(0, 0, 0, 0)

        self.column4.addLayout(self.children_slot)


        self.column1.addWidget(self.children_part)

        self.row6 = QHBoxLayout()
        self.row6.setSpacing(4)
        self.row6.setObjectName(u"row6")
        self.row6.setContentsMargins(0, 0, 0, 0)
        self.add = QPushButton(StreamList)
        self.add.setObjectName(u"add")

        self.row6.addWidget(self.add)

        self.remove = QPushButton(StreamList)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"kind", u"quiet")

        self.row6.addWidget(self.remove)

        self.spacer7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row6.addItem(self.spacer7)


        self.column1.addLayout(self.row6)

        self.column1.setStretch(1, 1)

        self.retranslateUi(StreamList)

        QMetaObject.connectSlotsByName(StreamList)
    # setupUi

    def retranslateUi(self, StreamList):
        self.heading.setText(QCoreApplication.translate("StreamList", u"Streams", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("StreamList", u"Streams", None))
#endif // QT_CONFIG(accessibility)
        self.children_heading.setText(QCoreApplication.translate("StreamList", u"Found below it", None))
        self.add.setText(QCoreApplication.translate("StreamList", u"A&dd", None))
#if QT_CONFIG(accessibility)
        self.add.setAccessibleName(QCoreApplication.translate("StreamList", u"Add a stream", None))
#endif // QT_CONFIG(accessibility)
        self.remove.setText(QCoreApplication.translate("StreamList", u"Re&move", None))
#if QT_CONFIG(accessibility)
        self.remove.setAccessibleName(QCoreApplication.translate("StreamList", u"Remove the chosen stream", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

