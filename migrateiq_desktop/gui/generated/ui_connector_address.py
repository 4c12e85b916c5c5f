# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'connector_address.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFrame,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_ConnectorAddress(object):
    def setupUi(self, ConnectorAddress):
        if not ConnectorAddress.objectName():
            ConnectorAddress.setObjectName(u"ConnectorAddress")
        self.column1 = QVBoxLayout(ConnectorAddress)
        self.column1.setSpacing(0)
        self.column1.setObjectName(u"column1")
        self.column1.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ConnectorAddress)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.canvas = QWidget()
        self.canvas.setObjectName(u"canvas")
        self.canvas.setProperty(u"role", u"canvas")
        self.column2 = QVBoxLayout(self.canvas)
        self.column2.setSpacing(10)
        self.column2.setObjectName(u"column2")
        self.column2.setContentsMargins(14, 14, 14, 14)
        self.column3 = QVBoxLayout()
        self.column3.setSpacing(4)
        self.column3.setObjectName(u"column3")
        self.column3.setContentsMargins(0, 0, 0, 0)
        self.type_label = QLabel(self.canvas)
        self.type_label.setObjectName(u"type_label")
        self.type_label.setTextFormat(Qt.TextFormat.PlainText)
        self.type_label.setProperty(u"role", u"label")

        self.column3.addWidget(self.type_label)

        self.type = QComboBox(self.canvas)
        self.type.setObjectName(u"type")
        self.type.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.type.setMinimumContentsLength(8)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.type.sizePolicy().hasHeightForWidth())
        self.type.setSizePolicy(sizePolicy)

        self.column3.addWidget(self.type)

        self.type_problem = QLabel(self.canvas)
        self.type_problem.setObjectName(u"type_problem")
        self.type_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.type_problem.setWordWrap(True)
        self.type_problem.setProperty(u"kind", u"bad")

        self.column3.addWidget(self.type_problem)


        self.column2.addLayout(self.column3)

        self.grid4 = QGridLayout()
        self.grid4.setObjectName(u"grid4")
        self.grid4.setHorizontalSpacing(10)
        self.grid4.setVerticalSpacing(4)
        self.grid4.setContentsMargins(0, 0, 0, 0)
        self.label_label = QLabel(self.canvas)
        self.label_label.setObjectName(u"label_label")
        self.label_label.setTextFormat(Qt.TextFormat.PlainText)
        self.label_label.setProperty(u"role", u"label")

        self.grid4.addWidget(self.label_label, 0, 0, 1, 1)

        self.name_label = QLabel(self.canvas)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setProperty(u"role", u"label")

        self.grid4.addWidget(self.name_label, 0, 1, 1, 1)

        self.label = QLineEdit(self.canvas)
        self.label.setObjectName(u"label")

        self.grid4.addWidget(self.label, 1, 0, 1, 1)

        self.name = QLineEdit(self.canvas)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"mono", u"true")

        self.grid4.addWidget(self.name, 1, 1, 1, 1)

        self.label_problem = QLabel(self.canvas)
        self.label_problem.setObjectName(u"label_problem")
        self.label_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.label_problem.setWordWrap(True)
        self.label_problem.setProperty(u"kind", u"bad")

        self.grid4.addWidget(self.label_problem, 2, 0, 1, 1)

        self.name_problem = QLabel(self.canvas)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.name_problem.setWordWrap(True)
        self.name_problem.setProperty(u"kind", u"bad")

        self.grid4.addWidget(self.name_problem, 2, 1, 1, 1)

        self.grid4.setColumnStretch(0, 1)
        self.grid4.setColumnStretch(1, 1)

        self.column2.addLayout(self.grid4)

        self.rest_part = QWidget(self.canvas)
        self.rest_part.setObjectName(u"rest_part")
        self.column5 = QVBoxLayout(self.rest_part)
        self.column5.setSpacing(10)
        self.column5.setObjectName(u"column5")
        self.column5.setContentsMargins(0, 0, 0, 0)
        self.column6 = QVBoxLayout()
        self.column6.setSpacing(4)
        self.column6.setObjectName(u"column6")
        self.column6.setContentsMargins(0, 0, 0, 0)
        self.base_url_label = QLabel(self.rest_part)
        self.base_url_label.setObjectName(u"base_url_label")
        self.base_url_label.setTextFormat(Qt.TextFormat.PlainText)
        self.base_url_label.setProperty(u"role", u"label")

        self.column6.addWidget(self.base_url_label)

        self.base_url = QLineEdit(self.rest_part)
        self.base_url.setObjectName(u"base_url")
        self.base_url.setProperty(u"mono", u"true")

        self.column6.addWidget(self.base_url)

        self.base_url_problem = QLabel(self.rest_part)
        self.base_url_problem.setObjectName(u"base_url_problem")
        self.base_url_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.base_url_problem.setWordWrap(True)
        self.base_url_problem.setProperty(u"kind", u"bad")

        self.column6.addWidget(self.base_url_problem)


        self.column5.addLayout(self.column6)

        self.offer_slot = QVBoxLayout()
        self.offer_slot.setSpacing(0)
        self.offer_slot.setObjectName(u"offer_slot")
        self.offer_slot.setContentsMargins(0, 0, 0, 0)

        self.column5.addLayout(self.offer_slot)

        self.column8 = QVBoxLayout()
        self.column8.setSpacing(4)
        self.column8.setObjectName(u"column8")
        self.column8.setContentsMargins(0, 0, 0, 0)
        self.auth_type_label = QLabel(self.rest_part)
        self.auth_type_label.setObjectName(u"auth_type_label")
        self.auth_type_label.setTextFormat(Qt.TextFormat.PlainText)
        self.auth_type_label.setProperty(u"role", u"label")

        self.column8.addWidget(self.auth_type_label)

        self.auth_type = QComboBox(self.rest_part)
        self.auth_type.setObjectName(u"auth_type")
        self.auth_type.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.auth_type.setMinimumContentsLength(8)
        sizePolicy.setHeightForWidth(self.auth_type.sizePolicy().hasHeightForWidth())
        self.auth_type.setSizePolicy(sizePolicy)

        self.column8.addWidget(self.auth_type)

        self.auth_type_problem = QLabel(self.rest_part)
        self.auth_type_problem.setObjectName(u"auth_type_problem")
        self.auth_type_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.auth_type_problem.setWordWrap(True)
        self.auth_type_problem.setProperty(u"kind", u"bad")

        self.column8.addWidget(self.auth_type_problem)


        self.column5.addLayout(self.column8)

        self.api_key_part = QWidget(self.rest_part)
        self.api_key_part.setObjectName(u"api_key_part")
        self.grid9 = QGridLayout(self.api_key_part)
        self.grid9.setObjectName(u"grid9")
        self.grid9.setHorizontalSpacing(10)
        self.grid9.setVerticalSpacing(4)
        self.grid9.setContentsMargins(0, 0, 0, 0)
        self.auth_location_label = QLabel(self.api_key_part)
        self.auth_location_label.setObjectName(u"auth_location_label")
        self.auth_location_label.setTextFormat(Qt.TextFormat.PlainText)
        self.auth_location_label.setProperty(u"role", u"label")

        self.grid9.addWidget(self.auth_location_label, 0, 0, 1, 1)

        self.auth_name_label = QLabel(self.api_key_part)
        self.auth_name_label.setObjectName(u"auth_name_label")
        self.auth_name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.auth_name_label.setProperty(u"role", u"label")

        self.grid9.addWidget(self.auth_name_label, 0, 1, 1, 1)

        self.auth_location = QComboBox(self.api_key_part)
        self.auth_location.setObjectName(u"auth_location")
        self.auth_location.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.auth_location.setMinimumContentsLength(8)
        sizePolicy.setHeightForWidth(self.auth_location.sizePolicy().hasHeightForWidth())
        self.auth_location.setSizePolicy(sizePolicy)

        self.grid9.addWidget(self.auth_location, 1, 0, 1, 1)

        self.auth_name = QLineEdit(self.api_key_part)
        self.auth_name.setObjectName(u"auth_name")
        self.auth_name.setProperty(u"mono", u"true")

        self.grid9.addWidget(self.auth_name, 1, 1, 1, 1)

        self.auth_location_problem = QLabel(self.api_key_part)
        self.auth_location_problem.setObjectName(u"auth_location_problem")
        self.auth_location_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.auth_location_problem.setWordWrap(True)
        self.auth_location_problem.setProperty(u"kind", u"bad")

        self.grid9.addWidget(self.auth_location_problem, 2, 0, 1, 1)

        self.auth_name_problem = QLabel(self.api_key_part)
        self.auth_name_problem.setObjectName(u"auth_name_problem")
        self.auth_name_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.auth_name_problem.setWordWrap(True)
        self.auth_name_problem.setProperty(u"kind", u"bad")

        self.grid9.addWidget(self.auth_name_problem, 2, 1, 1, 1)

        self.grid9.setColumnStretch(0, 1)
        self.grid9.setColumnStretch(1, 1)

        self.column5.addWidget(self.api_key_part)

        self.username_part = QWidget(self.rest_part)
        self.username_part.setObjectName(u"username_part")
        self.column10 = QVBoxLayout(self.username_part)
        self.column10.setSpacing(8)
        self.column10.setObjectName(u"column10")
        self.column10.setContentsMargins(0, 0, 0, 0)
        self.column11 = QVBoxLayout()
        self.column11.setSpacing(4)
        self.column11.setObjectName(u"column11")
        self.column11.setContentsMargins(0, 0, 0, 0)
        self.auth_username_label = QLabel(self.username_part)
        self.auth_username_label.setObjectName(u"auth_username_label")
        self.auth_username_label.setTextFormat(Qt.TextFormat.PlainText)
        self.auth_username_label.setProperty(u"role", u"label")

        self.column11.addWidget(self.auth_username_label)

        self.auth_username = QLineEdit(self.username_part)
        self.auth_username.setObjectName(u"auth_username")

        self.column11.addWidget(self.auth_username)

        self.auth_username_problem = QLabel(self.username_part)
        self.auth_username_problem.setObjectName(u"auth_username_problem")
        self.auth_username_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.auth_username_problem.setWordWrap(True)
        self.auth_username_problem.setProperty(u"kind", u"bad")

        self.column11.addWidget(self.auth_username_problem)


        self.column10.addLayout(self.column11)


        self.column5.addWidget(self.username_part)

        self.keys_slot = QVBoxLayout()
        self.keys_slot.setSpacing(10)
        self.keys_slot.setObjectName(u"keys_slot")
        self.keys_slot.setContentsMargins(0, 0, 0, 0)

        self.column5.addLayout(self.keys_slot)

        self.column13 = QVBoxLayout()
        self.column13.setSpacing(4)
        self.column13.setObjectName(u"column13")
        self.column13.setContentsMargins(0, 0, 0, 0)
        self.frequency_label = QLabel(self.rest_part)
        self.frequency_label.setObjectName(u"frequency_label")
        self.frequency_label.setTextFormat(Qt.TextFormat.PlainText)
        self.frequency_label.setProperty(u"role", u"label")

        self.column13.addWidget(self.frequency_label)

        self.frequency = QComboBox(self.rest_part)
        self.frequency.setObjectName(u"frequency")
        self.frequency.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.frequency.setMinimumContentsLength(8)
        sizePolicy.setHeightForWidth(self.frequency.sizePolicy().hasHeightForWidth())
        self.frequency.setSizePolicy(sizePolicy)

        self.column13.addWidget(self.frequency)

        self.frequency_problem = QLabel(self.rest_part)
        self.frequency_problem.setObjectName(u"frequency_problem")
        self.frequency_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.frequency_problem.setWordWrap(True)
        self.frequency_problem.setProperty(u"kind", u"bad")

        self.column13.addWidget(self.frequency_problem)


        self.column5.addLayout(self.column13)

        self.cron_part = QWidget(self.rest_part)
        self.cron_part.setObjectName(u"cron_part")
        self.column14 = QVBoxLayout(self.cron_part)
        self.column14.setSpacing(8)
        self.column14.setObjectName(u"column14")
        self.column14.setContentsMargins(0, 0, 0, 0)
        self.column15 = QVBoxLayout()
        self.column15.setSpacing(4)
        self.column15.setObjectName(u"column15")
        self.column15.setContentsMargins(0, 0, 0, 0)
        self.cron_label = QLabel(self.cron_part)
        self.cron_label.setObjectName(u"cron_label")
        self.cron_label.setTextFormat(Qt.TextFormat.PlainText)
        self.cron_label.setProperty(u"role", u"label")

        self.column15.addWidget(self.cron_label)

        self.cron = QLineEdit(self.cron_part)
        self.cron.setObjectName(u"cron")
        self.cron.setProperty(u"mono", u"true")

        self.column15.addWidget(self.cron)

        self.cron_problem = QLabel(self.cron_part)
        self.cron_problem.setObjectName(u"cron_problem")
        self.cron_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.cron_problem.setWordWrap(True)
        self.cron_problem.setProperty(u"kind", u"bad")

        self.column15.addWidget(self.cron_problem)


        self.column14.addLayout(self.column15)


        self.column5.addWidget(self.cron_part)


        self.column2.addWidget(self.rest_part)

        self.database_slot = QVBoxLayout()
        self.database_slot.setSpacing(0)
        self.database_slot.setObjectName(u"database_slot")
        self.database_slot.setContentsMargins(0, 0, 0, 0)

        self.column2.addLayout(self.database_slot)

        self.local_part = QWidget(self.canvas)
        self.local_part.setObjectName(u"local_part")
        self.column16 = QVBoxLayout(self.local_part)
        self.column16.setSpacing(10)
        self.column16.setObjectName(u"column16")
        self.column16.setContentsMargins(0, 0, 0, 0)
        self.column17 = QVBoxLayout()
        self.column17.setSpacing(4)
        self.column17.setObjectName(u"column17")
        self.column17.setContentsMargins(0, 0, 0, 0)
        self.path_label = QLabel(self.local_part)
        self.path_label.setObjectName(u"path_label")
        self.path_label.setTextFormat(Qt.TextFormat.PlainText)
        self.path_label.setProperty(u"role", u"label")

        self.column17.addWidget(self.path_label)

        self.row18 = QHBoxLayout()
        self.row18.setSpacing(8)
        self.row18.setObjectName(u"row18")
        self.row18.setContentsMargins(0, 0, 0, 0)
        self.path = QLineEdit(self.local_part)
        self.path.setObjectName(u"path")
        self.path.setProperty(u"mono", u"true")

        self.row18.addWidget(self.path)

        self.browse = QPushButton(self.local_part)
        self.browse.setObjectName(u"browse")

        self.row18.addWidget(self.browse)


        self.column17.addLayout(self.row18)

        self.path_hint = QLabel(self.local_part)
        self.path_hint.setObjectName(u"path_hint")
        self.path_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.path_hint.setProperty(u"role", u"label")
        self.path_hint.setWordWrap(True)

        self.column17.addWidget(self.path_hint)

        self.path_problem = QLabel(self.local_part)
        self.path_problem.setObjectName(u"path_problem")
        self.path_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.path_problem.setWordWrap(True)
        self.path_problem.setProperty(u"kind", u"bad")

        self.column17.addWidget(self.path_problem)


        self.column16.addLayout(self.column17)

        self.neutralise_formulas = QCheckBox(self.local_part)
        self.neutralise_formulas.setObjectName(u"neutralise_formulas")

        self.column16.addWidget(self.neutralise_formulas)


        self.column2.addWidget(self.local_part)

        self.active = QCheckBox(self.canvas)
        self.active.setObjectName(u"active")

        self.column2.addWidget(self.active)

        self.spacer19 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column2.addItem(self.spacer19)

        self.scroll.setWidget(self.canvas)

        self.column1.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.type_label.setBuddy(self.type)
        self.label_label.setBuddy(self.label)
        self.name_label.setBuddy(self.name)
        self.base_url_label.setBuddy(self.base_url)
        self.auth_type_label.setBuddy(self.auth_type)
        self.auth_location_label.setBuddy(self.auth_location)
        self.auth_name_label.setBuddy(self.auth_name)
        self.auth_username_label.setBuddy(self.auth_username)
        self.frequency_label.setBuddy(self.frequency)
        self.cron_label.setBuddy(self.cron)
        self.path_label.setBuddy(self.path)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ConnectorAddress)

        QMetaObject.connectSlotsByName(ConnectorAddress)
    # setupUi

    def retranslateUi(self, ConnectorAddress):
        self.type_label.setText(QCoreApplication.translate("ConnectorAddress", u"T&ype", None))
#if QT_CONFIG(accessibility)
        self.type.setAccessibleName(QCoreApplication.translate("ConnectorAddress", u"Type of connector", None))
#endif // QT_CONFIG(accessibility)
        self.type_problem.setText("")
        self.label_label.setText(QCoreApplication.translate("ConnectorAddress", u"&Label", None))
        self.name_label.setText(QCoreApplication.translate("ConnectorAddress", u"&Name", None))
#if QT_CONFIG(accessibility)
        self.label.setAccessibleName(QCoreApplication.translate("ConnectorAddress", u"Label", None))
#endif // QT_CONFIG(accessibility)
        self.label.setPlaceholderText(QCoreApplication.translate("ConnectorAddress", u"Flights API", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("ConnectorAddress", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("ConnectorAddress", u"flights_api", None))
        self.label_problem.setText("")
        self.name_problem.setText("")
        self.base_url_label.setText(QCoreApplication.translate("ConnectorAddress", u"A&ddress", None))
#if QT_CONFIG(accessibility)
        self.base_url.setAccessibleName(QCoreApplication.translate("ConnectorAddress", u"Address", None))
#endif // QT_CONFIG(accessibility)
        self.base_url.setPlaceholderText(QCoreApplication.translate("ConnectorAddress", u"https://api.example.com/v1", None))
        self.base_url_problem.setText("")
        self.auth_type_label.setText(QCoreApplication.translate("ConnectorAddress", u"A&uthentication", None))
#if QT_CONFIG(accessibility)
        self.auth_type.setAccessibleName(QCoreApplication.translate("ConnectorAddress", u"Authentication", None))
#endif // QT_CONFIG(accessibility)
        self.auth_type_problem.setText("")
        self.auth_location_label.setText(QCoreApplication.translate("ConnectorAddress", u"Sent in", None))
        self.auth_name_label.setText(QCoreApplication.translate("ConnectorAddress", u"Named", None))
#if QT_CONFIG(accessibility)
        self.auth_location.setAccessibleName(QCoreApplication.translate("ConnectorAddress", u"Where the key is sent", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.auth_name.setAccessibleName(QCoreApplication.translate("ConnectorAddress", u"Name of the header, parameter or cookie", None))
#endif // QT_CONFIG(accessibility)
        self.auth_location_problem.setText("")
        self.auth_name_problem.setText("")
        self.auth_username_label.setText(QCoreApplication.translate("ConnectorAddress", u"User name", None))
#if QT_CONFIG(accessibility)
        self.auth_username.setAccessibleName(QCoreApplication.translate("ConnectorAddress", u"User name", None))
#endif // QT_CONFIG(accessibility)
        self.auth_username_problem.setText("")
        self.frequency_label.setText(QCoreApplication.translate("ConnectorAddress", u"Fre&quency", None))
#if QT_CONFIG(accessibility)
        self.frequency.setAccessibleName(QCoreApplication.translate("ConnectorAddress", u"Frequency", None))
#endif // QT_CONFIG(accessibility)
        self.frequency_problem.setText("")
        self.cron_label.setText(QCoreApplication.translate("ConnectorAddress", u"Cron l&ine", None))
#if QT_CONFIG(accessibility)
        self.cron.setAccessibleName(QCoreApplication.translate("ConnectorAddress", u"Cron line of five fields", None))
#endif // QT_CONFIG(accessibility)
        self.cron.setPlaceholderText(QCoreApplication.translate("ConnectorAddress", u"0 6 * * 1-5", None))
        self.cron_problem.setText("")
        self.path_label.setText(QCoreApplication.translate("ConnectorAddress", u"F&ile", None))
#if QT_CONFIG(accessibility)
        self.path.setAccessibleName(QCoreApplication.translate("ConnectorAddress", u"Database file", None))
#endif // QT_CONFIG(accessibility)
        self.path.setPlaceholderText(QCoreApplication.translate("ConnectorAddress", u"warehouse.sqlite", None))
        self.browse.setText(QCoreApplication.translate("ConnectorAddress", u"&Browse\u2026", None))
#if QT_CONFIG(accessibility)
        self.browse.setAccessibleName(QCoreApplication.translate("ConnectorAddress", u"Choose the database file", None))
#endif // QT_CONFIG(accessibility)
        self.path_hint.setText("")
        self.path_problem.setText("")
        self.neutralise_formulas.setText(QCoreApplication.translate("ConnectorAddress", u"Neutralise texts that look li&ke formulas", None))
#if QT_CONFIG(tooltip)
        self.neutralise_formulas.setToolTip(QCoreApplication.translate("ConnectorAddress", u"An apostrophe is put before texts that a spreadsheet would take for formulas.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.neutralise_formulas.setAccessibleName(QCoreApplication.translate("ConnectorAddress", u"Neutralise texts that look like formulas", None))
#endif // QT_CONFIG(accessibility)
        self.active.setText(QCoreApplication.translate("ConnectorAddress", u"A&ctive: may be synced", None))
#if QT_CONFIG(accessibility)
        self.active.setAccessibleName(QCoreApplication.translate("ConnectorAddress", u"Active", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

