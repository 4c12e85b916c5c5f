# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'connector_start.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QLabel, QPlainTextEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_ConnectorStart(object):
    def setupUi(self, ConnectorStart):
        if not ConnectorStart.objectName():
            ConnectorStart.setObjectName(u"ConnectorStart")
        self.column1 = QVBoxLayout(ConnectorStart)
        self.column1.setSpacing(0)
        self.column1.setObjectName(u"column1")
        self.column1.setContentsMargins(0, 0, 0, 0)
        self.unfinished_part = QWidget(ConnectorStart)
        self.unfinished_part.setObjectName(u"unfinished_part")
        self.column2 = QVBoxLayout(self.unfinished_part)
        self.column2.setSpacing(6)
        self.column2.setObjectName(u"column2")
        self.column2.setContentsMargins(14, 12, 14, 12)
        self.unfinished_heading = QLabel(self.unfinished_part)
        self.unfinished_heading.setObjectName(u"unfinished_heading")
        self.unfinished_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.unfinished_heading.setProperty(u"role", u"heading")

        self.column2.addWidget(self.unfinished_heading)

        self.unfinished_slot = QVBoxLayout()
        self.unfinished_slot.setSpacing(4)
        self.unfinished_slot.setObjectName(u"unfinished_slot")
        self.unfinished_slot.setContentsMargins(0, 0, 0, 0)

        self.column2.addLayout(self.unfinished_slot)


        self.column1.addWidget(self.unfinished_part)

        self.unfinished_rule = QFrame(ConnectorStart)
        self.unfinished_rule.setObjectName(u"unfinished_rule")
        self.unfinished_rule.setProperty(u"role", u"line")

        self.column1.addWidget(self.unfinished_rule)

        self.row4 = QHBoxLayout()
        self.row4.setSpacing(0)
        self.row4.setObjectName(u"row4")
        self.row4.setContentsMargins(0, 0, 0, 0)
        self.gallery_part = QWidget(ConnectorStart)
        self.gallery_part.setObjectName(u"gallery_part")
        self.column5 = QVBoxLayout(self.gallery_part)
        self.column5.setSpacing(8)
        self.column5.setObjectName(u"column5")
        self.column5.setContentsMargins(14, 12, 8, 12)
        self.row6 = QHBoxLayout()
        self.row6.setSpacing(8)
        self.row6.setObjectName(u"row6")
        self.row6.setContentsMargins(0, 0, 0, 0)
        self.gallery_heading = QLabel(self.gallery_part)
        self.gallery_heading.setObjectName(u"gallery_heading")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.gallery_heading.sizePolicy().hasHeightForWidth())
        self.gallery_heading.setSizePolicy(sizePolicy)
        self.gallery_heading.setWordWrap(True)
        self.gallery_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.gallery_heading.setProperty(u"role", u"heading")

        self.row6.addWidget(self.gallery_heading)

        self.spacer7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row6.addItem(self.spacer7)


        self.column5.addLayout(self.row6)

        self.row8 = QHBoxLayout()
        self.row8.setSpacing(8)
        self.row8.setObjectName(u"row8")
        self.row8.setContentsMargins(0, 0, 0, 0)
        self.search_slot = QVBoxLayout()
        self.search_slot.setSpacing(0)
        self.search_slot.setObjectName(u"search_slot")
        self.search_slot.setContentsMargins(0, 0, 0, 0)

        self.row8.addLayout(self.search_slot)

        self.industry = QComboBox(self.gallery_part)
        self.industry.setObjectName(u"industry")
        self.industry.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.industry.setMinimumContentsLength(8)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.industry.sizePolicy().hasHeightForWidth())
        self.industry.setSizePolicy(sizePolicy1)

        self.row8.addWidget(self.industry)

        self.row8.setStretch(0, 1)

        self.column5.addLayout(self.row8)

        self.gallery_slot = QVBoxLayout()
        self.gallery_slot.setSpacing(0)
        self.gallery_slot.setObjectName(u"gallery_slot")
        self.gallery_slot.setContentsMargins(0, 0, 0, 0)

        self.column5.addLayout(self.gallery_slot)

        self.no_match = QLabel(self.gallery_part)
        self.no_match.setObjectName(u"no_match")
        self.no_match.setTextFormat(Qt.TextFormat.PlainText)
        self.no_match.setProperty(u"role", u"muted")
        self.no_match.setWordWrap(True)
        self.no_match.setVisible(False)

        self.column5.addWidget(self.no_match)

        self.column5.setStretch(2, 1)

        self.row4.addWidget(self.gallery_part)

        self.middle = QFrame(ConnectorStart)
        self.middle.setObjectName(u"middle")
        self.middle.setProperty(u"role", u"upright")
        self.middle.setFrameShape(QFrame.Shape.NoFrame)
        self.middle.setMinimumSize(QSize(1, 0))
        self.middle.setMaximumSize(QSize(1, 16777215))

        self.row4.addWidget(self.middle)

        self.side = QScrollArea(ConnectorStart)
        self.side.setObjectName(u"side")
        self.side.setWidgetResizable(True)
        self.side.setFrameShape(QFrame.Shape.NoFrame)
        self.side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.side_canvas = QWidget()
        self.side_canvas.setObjectName(u"side_canvas")
        self.side_canvas.setProperty(u"role", u"canvas")
        self.column11 = QVBoxLayout(self.side_canvas)
        self.column11.setSpacing(8)
        self.column11.setObjectName(u"column11")
        self.column11.setContentsMargins(14, 14, 14, 14)
        self.chosen_part = QWidget(self.side_canvas)
        self.chosen_part.setObjectName(u"chosen_part")
        self.column12 = QVBoxLayout(self.chosen_part)
        self.column12.setSpacing(8)
        self.column12.setObjectName(u"column12")
        self.column12.setContentsMargins(0, 0, 0, 0)
        self.chosen_name = QLabel(self.chosen_part)
        self.chosen_name.setObjectName(u"chosen_name")
        self.chosen_name.setTextFormat(Qt.TextFormat.PlainText)
        self.chosen_name.setProperty(u"role", u"strong")
        self.chosen_name.setWordWrap(True)

        self.column12.addWidget(self.chosen_name)

        self.chosen_text = QLabel(self.chosen_part)
        self.chosen_text.setObjectName(u"chosen_text")
        self.chosen_text.setTextFormat(Qt.TextFormat.PlainText)
        self.chosen_text.setProperty(u"role", u"muted")
        self.chosen_text.setWordWrap(True)

        self.column12.addWidget(self.chosen_text)

        self.chosen_streams = QLabel(self.chosen_part)
        self.chosen_streams.setObjectName(u"chosen_streams")
        self.chosen_streams.setTextFormat(Qt.TextFormat.PlainText)
        self.chosen_streams.setProperty(u"role", u"label")
        self.chosen_streams.setWordWrap(True)

        self.column12.addWidget(self.chosen_streams)

        self.blanks_slot = QVBoxLayout()
        self.blanks_slot.setSpacing(10)
        self.blanks_slot.setObjectName(u"blanks_slot")
        self.blanks_slot.setContentsMargins(0, 0, 0, 0)

        self.column12.addLayout(self.blanks_slot)

        self.chosen_banner_slot = QVBoxLayout()
        self.chosen_banner_slot.setSpacing(0)
        self.chosen_banner_slot.setObjectName(u"chosen_banner_slot")
        self.chosen_banner_slot.setContentsMargins(0, 0, 0, 0)

        self.column12.addLayout(self.chosen_banner_slot)

        self.row15 = QHBoxLayout()
        self.row15.setSpacing(8)
        self.row15.setObjectName(u"row15")
        self.row15.setContentsMargins(0, 0, 0, 0)
        self.documentation = QPushButton(self.chosen_part)
        self.documentation.setObjectName(u"documentation")
        self.documentation.setProperty(u"kind", u"link")

        self.row15.addWidget(self.documentation)

        self.spacer16 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row15.addItem(self.spacer16)

        self.use_template = QPushButton(self.chosen_part)
        self.use_template.setObjectName(u"use_template")
        self.use_template.setProperty(u"kind", u"primary")

        self.row15.addWidget(self.use_template)


        self.column12.addLayout(self.row15)


        self.column11.addWidget(self.chosen_part)

        self.chosen_rule = QFrame(self.side_canvas)
        self.chosen_rule.setObjectName(u"chosen_rule")
        self.chosen_rule.setProperty(u"role", u"line")

        self.column11.addWidget(self.chosen_rule)

        self.paste_label = QLabel(self.side_canvas)
        self.paste_label.setObjectName(u"paste_label")
        self.paste_label.setTextFormat(Qt.TextFormat.PlainText)
        self.paste_label.setProperty(u"role", u"heading")

        self.column11.addWidget(self.paste_label)

        self.paste = QPlainTextEdit(self.side_canvas)
        self.paste.setObjectName(u"paste")
        self.paste.setProperty(u"mono", u"true")
        self.paste.setTabChangesFocus(True)
        self.paste.setMinimumSize(QSize(0, 92))

        self.column11.addWidget(self.paste)

        self.paste_hint = QLabel(self.side_canvas)
        self.paste_hint.setObjectName(u"paste_hint")
        self.paste_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.paste_hint.setProperty(u"role", u"label")
        self.paste_hint.setWordWrap(True)

        self.column11.addWidget(self.paste_hint)

        self.paste_banner_slot = QVBoxLayout()
        self.paste_banner_slot.setSpacing(0)
        self.paste_banner_slot.setObjectName(u"paste_banner_slot")
        self.paste_banner_slot.setContentsMargins(0, 0, 0, 0)

        self.column11.addLayout(self.paste_banner_slot)

        self.row18 = QHBoxLayout()
        self.row18.setSpacing(8)
        self.row18.setObjectName(u"row18")
        self.row18.setContentsMargins(0, 0, 0, 0)
        self.open_file = QPushButton(self.side_canvas)
        self.open_file.setObjectName(u"open_file")

        self.row18.addWidget(self.open_file)

        self.spacer19 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row18.addItem(self.spacer19)

        self.use_paste = QPushButton(self.side_canvas)
        self.use_paste.setObjectName(u"use_paste")

        self.row18.addWidget(self.use_paste)


        self.column11.addLayout(self.row18)

        self.paste_rule = QFrame(self.side_canvas)
        self.paste_rule.setObjectName(u"paste_rule")
        self.paste_rule.setProperty(u"role", u"line")

        self.column11.addWidget(self.paste_rule)

        self.other_heading = QLabel(self.side_canvas)
        self.other_heading.setObjectName(u"other_heading")
        self.other_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.other_heading.setProperty(u"role", u"label")

        self.column11.addWidget(self.other_heading)

        self.blank = QPushButton(self.side_canvas)
        self.blank.setObjectName(u"blank")

        self.column11.addWidget(self.blank)

        self.destination = QPushButton(self.side_canvas)
        self.destination.setObjectName(u"destination")

        self.column11.addWidget(self.destination)

        self.sample = QPushButton(self.side_canvas)
        self.sample.setObjectName(u"sample")

        self.column11.addWidget(self.sample)

        self.spacer20 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column11.addItem(self.spacer20)

        self.side.setWidget(self.side_canvas)

        self.row4.addWidget(self.side)

        self.row4.setStretch(0, 3)
        self.row4.setStretch(2, 2)

        self.column1.addLayout(self.row4)

        self.column1.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.paste_label.setBuddy(self.paste)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ConnectorStart)

        QMetaObject.connectSlotsByName(ConnectorStart)
    # setupUi

    def retranslateUi(self, ConnectorStart):
        self.unfinished_heading.setText(QCoreApplication.translate("ConnectorStart", u"Left unfinished", None))
        self.gallery_heading.setText(QCoreApplication.translate("ConnectorStart", u"Start from a template", None))
#if QT_CONFIG(accessibility)
        self.industry.setAccessibleName(QCoreApplication.translate("ConnectorStart", u"Industry", None))
#endif // QT_CONFIG(accessibility)
        self.no_match.setText(QCoreApplication.translate("ConnectorStart", u"No template matches. Paste an address instead, or start blank.", None))
        self.chosen_name.setText("")
        self.chosen_text.setText("")
        self.chosen_streams.setText("")
        self.documentation.setText(QCoreApplication.translate("ConnectorStart", u"Doc&umentation", None))
        self.use_template.setText(QCoreApplication.translate("ConnectorStart", u"Use this temp&late", None))
        self.paste_label.setText(QCoreApplication.translate("ConnectorStart", u"&Paste anything", None))
#if QT_CONFIG(accessibility)
        self.paste.setAccessibleName(QCoreApplication.translate("ConnectorStart", u"Address, curl command or description to paste", None))
#endif // QT_CONFIG(accessibility)
        self.paste.setPlaceholderText(QCoreApplication.translate("ConnectorStart", u"https://api.example.com/v1/orders\n"
"\n"
"curl \u2026 \u00b7 OpenAPI \u00b7 Postman \u00b7 HAR", None))
        self.paste_hint.setText(QCoreApplication.translate("ConnectorStart", u"An address, a curl command, or the text of an OpenAPI, Postman or HAR file. Files can be dropped here.", None))
        self.open_file.setText(QCoreApplication.translate("ConnectorStart", u"Open f&ile\u2026", None))
        self.use_paste.setText(QCoreApplication.translate("ConnectorStart", u"&Go on with it", None))
#if QT_CONFIG(accessibility)
        self.use_paste.setAccessibleName(QCoreApplication.translate("ConnectorStart", u"Go on with what was pasted", None))
#endif // QT_CONFIG(accessibility)
        self.other_heading.setText(QCoreApplication.translate("ConnectorStart", u"Or", None))
        self.blank.setText(QCoreApplication.translate("ConnectorStart", u"Start &blank", None))
        self.destination.setText(QCoreApplication.translate("ConnectorStart", u"A &database or files to load into", None))
        self.sample.setText(QCoreApplication.translate("ConnectorStart", u"Try it with sa&mple data", None))
        pass
    # retranslateUi

