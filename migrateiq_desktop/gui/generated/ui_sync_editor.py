# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sync_editor.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_SyncEditor(object):
    def setupUi(self, SyncEditor):
        if not SyncEditor.objectName():
            SyncEditor.setObjectName(u"SyncEditor")
        self.column1 = QVBoxLayout(SyncEditor)
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

        self.row4 = QHBoxLayout()
        self.row4.setSpacing(14)
        self.row4.setObjectName(u"row4")
        self.row4.setContentsMargins(0, 0, 0, 0)
        self.settings_card = QFrame(SyncEditor)
        self.settings_card.setObjectName(u"settings_card")
        self.settings_card.setProperty(u"role", u"card")
        self.column5 = QVBoxLayout(self.settings_card)
        self.column5.setSpacing(0)
        self.column5.setObjectName(u"column5")
        self.column5.setContentsMargins(1, 1, 1, 1)
        self.scroll = QScrollArea(self.settings_card)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.canvas = QWidget()
        self.canvas.setObjectName(u"canvas")
        self.canvas.setProperty(u"role", u"canvas")
        self.column6 = QVBoxLayout(self.canvas)
        self.column6.setSpacing(10)
        self.column6.setObjectName(u"column6")
        self.column6.setContentsMargins(14, 14, 14, 14)
        self.column7 = QVBoxLayout()
        self.column7.setSpacing(4)
        self.column7.setObjectName(u"column7")
        self.column7.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.canvas)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setProperty(u"role", u"label")

        self.column7.addWidget(self.name_label)

        self.name = QLineEdit(self.canvas)
        self.name.setObjectName(u"name")

        self.column7.addWidget(self.name)

        self.name_problem = QLabel(self.canvas)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.name_problem.setWordWrap(True)
        self.name_problem.setProperty(u"kind", u"bad")

        self.column7.addWidget(self.name_problem)


        self.column6.addLayout(self.column7)

        self.column8 = QVBoxLayout()
        self.column8.setSpacing(4)
        self.column8.setObjectName(u"column8")
        self.column8.setContentsMargins(0, 0, 0, 0)
        self.source_label = QLabel(self.canvas)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setTextFormat(Qt.TextFormat.PlainText)
        self.source_label.setProperty(u"role", u"label")

        self.column8.addWidget(self.source_label)

        self.source = QComboBox(self.canvas)
        self.source.setObjectName(u"source")
        self.source.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.source.setMinimumContentsLength(8)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.source.sizePolicy().hasHeightForWidth())
        self.source.setSizePolicy(sizePolicy)

        self.column8.addWidget(self.source)

        self.source_problem = QLabel(self.canvas)
        self.source_problem.setObjectName(u"source_problem")
        self.source_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.source_problem.setWordWrap(True)
        self.source_problem.setProperty(u"kind", u"bad")

        self.column8.addWidget(self.source_problem)


        self.column6.addLayout(self.column8)

        self.column9 = QVBoxLayout()
        self.column9.setSpacing(4)
        self.column9.setObjectName(u"column9")
        self.column9.setContentsMargins(0, 0, 0, 0)
        self.destination_label = QLabel(self.canvas)
        self.destination_label.setObjectName(u"destination_label")
        self.destination_label.setTextFormat(Qt.TextFormat.PlainText)
        self.destination_label.setProperty(u"role", u"label")

        self.column9.addWidget(self.destination_label)

        self.destination = QComboBox(self.canvas)
        self.destination.setObjectName(u"destination")
        self.destination.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.destination.setMinimumContentsLength(8)
        sizePolicy.setHeightForWidth(self.destination.sizePolicy().hasHeightForWidth())
        self.destination.setSizePolicy(sizePolicy)

        self.column9.addWidget(self.destination)

        self.destination_problem = QLabel(self.canvas)
        self.destination_problem.setObjectName(u"destination_problem")
        self.destination_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.destination_problem.setWordWrap(True)
        self.destination_problem.setProperty(u"kind", u"bad")

        self.column9.addWidget(self.destination_problem)


        self.column6.addLayout(self.column9)

        self.column10 = QVBoxLayout()
        self.column10.setSpacing(4)
        self.column10.setObjectName(u"column10")
        self.column10.setContentsMargins(0, 0, 0, 0)
        self.frequency_label = QLabel(self.canvas)
        self.frequency_label.setObjectName(u"frequency_label")
        self.frequency_label.setTextFormat(Qt.TextFormat.PlainText)
        self.frequency_label.setProperty(u"role", u"label")

        self.column10.addWidget(self.frequency_label)

        self.frequency = QComboBox(self.canvas)
        self.frequency.setObjectName(u"frequency")
        self.frequency.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.frequency.setMinimumContentsLength(8)
        sizePolicy.setHeightForWidth(self.frequency.sizePolicy().hasHeightForWidth())
        self.frequency.setSizePolicy(sizePolicy)

        self.column10.addWidget(self.frequency)

        self.frequency_problem = QLabel(self.canvas)
        self.frequency_problem.setObjectName(u"frequency_problem")
        self.frequency_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.frequency_problem.setWordWrap(True)
        self.frequency_problem.setProperty(u"kind", u"bad")

        self.column10.addWidget(self.frequency_problem)


        self.column6.addLayout(self.column10)

        self.cron_part = QWidget(self.canvas)
        self.cron_part.setObjectName(u"cron_part")
        self.column11 = QVBoxLayout(self.cron_part)
        self.column11.setSpacing(8)
        self.column11.setObjectName(u"column11")
        self.column11.setContentsMargins(0, 0, 0, 0)
        self.column12 = QVBoxLayout()
        self.column12.setSpacing(4)
        self.column12.setObjectName(u"column12")
        self.column12.setContentsMargins(0, 0, 0, 0)
        self.cron_label = QLabel(self.cron_part)
        self.cron_label.setObjectName(u"cron_label")
        self.cron_label.setTextFormat(Qt.TextFormat.PlainText)
        self.cron_label.setProperty(u"role", u"label")

        self.column12.addWidget(self.cron_label)

        self.cron = QLineEdit(self.cron_part)
        self.cron.setObjectName(u"cron")
        self.cron.setProperty(u"mono", u"true")

        self.column12.addWidget(self.cron)

        self.cron_problem = QLabel(self.cron_part)
        self.cron_problem.setObjectName(u"cron_problem")
        self.cron_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.cron_problem.setWordWrap(True)
        self.cron_problem.setProperty(u"kind", u"bad")

        self.column12.addWidget(self.cron_problem)


        self.column11.addLayout(self.column12)


        self.column6.addWidget(self.cron_part)

        self.catch_up = QCheckBox(self.canvas)
        self.catch_up.setObjectName(u"catch_up")

        self.column6.addWidget(self.catch_up)

        self.column13 = QVBoxLayout()
        self.column13.setSpacing(4)
        self.column13.setObjectName(u"column13")
        self.column13.setContentsMargins(0, 0, 0, 0)
        self.max_rejected_label = QLabel(self.canvas)
        self.max_rejected_label.setObjectName(u"max_rejected_label")
        self.max_rejected_label.setTextFormat(Qt.TextFormat.PlainText)
        self.max_rejected_label.setProperty(u"role", u"label")

        self.column13.addWidget(self.max_rejected_label)

        self.max_rejected = QLineEdit(self.canvas)
        self.max_rejected.setObjectName(u"max_rejected")

        self.column13.addWidget(self.max_rejected)

        self.max_rejected_hint = QLabel(self.canvas)
        self.max_rejected_hint.setObjectName(u"max_rejected_hint")
        self.max_rejected_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.max_rejected_hint.setProperty(u"role", u"label")
        self.max_rejected_hint.setWordWrap(True)

        self.column13.addWidget(self.max_rejected_hint)

        self.max_rejected_problem = QLabel(self.canvas)
        self.max_rejected_problem.setObjectName(u"max_rejected_problem")
        self.max_rejected_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.max_rejected_problem.setWordWrap(True)
        self.max_rejected_problem.setProperty(u"kind", u"bad")

        self.column13.addWidget(self.max_rejected_problem)


        self.column6.addLayout(self.column13)

        self.spacer14 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column6.addItem(self.spacer14)

        self.scroll.setWidget(self.canvas)

        self.column5.addWidget(self.scroll)


        self.row4.addWidget(self.settings_card)

        self.column15 = QVBoxLayout()
        self.column15.setSpacing(14)
        self.column15.setObjectName(u"column15")
        self.column15.setContentsMargins(0, 0, 0, 0)
        self.streams_card = QFrame(SyncEditor)
        self.streams_card.setObjectName(u"streams_card")
        self.streams_card.setProperty(u"role", u"card")
        self.column16 = QVBoxLayout(self.streams_card)
        self.column16.setSpacing(0)
        self.column16.setObjectName(u"column16")
        self.column16.setContentsMargins(1, 1, 1, 1)
        self.row17 = QHBoxLayout()
        self.row17.setSpacing(8)
        self.row17.setObjectName(u"row17")
        self.row17.setContentsMargins(14, 11, 14, 9)
        self.streams_heading = QLabel(self.streams_card)
        self.streams_heading.setObjectName(u"streams_heading")
        self.streams_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.streams_heading.setProperty(u"role", u"heading")

        self.row17.addWidget(self.streams_heading)

        self.spacer18 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row17.addItem(self.spacer18)

        self.streams_note = QLabel(self.streams_card)
        self.streams_note.setObjectName(u"streams_note")
        self.streams_note.setTextFormat(Qt.TextFormat.PlainText)
        self.streams_note.setProperty(u"role", u"muted")

        self.row17.addWidget(self.streams_note)


        self.column16.addLayout(self.row17)

        self.streams_slot = QVBoxLayout()
        self.streams_slot.setSpacing(0)
        self.streams_slot.setObjectName(u"streams_slot")
        self.streams_slot.setContentsMargins(0, 0, 0, 0)

        self.column16.addLayout(self.streams_slot)

        self.column20 = QVBoxLayout()
        self.column20.setSpacing(4)
        self.column20.setObjectName(u"column20")
        self.column20.setContentsMargins(14, 8, 14, 10)
        self.consequence = QLabel(self.streams_card)
        self.consequence.setObjectName(u"consequence")
        self.consequence.setTextFormat(Qt.TextFormat.PlainText)
        self.consequence.setProperty(u"role", u"muted")
        self.consequence.setWordWrap(True)

        self.column20.addWidget(self.consequence)

        self.streams_problem = QLabel(self.streams_card)
        self.streams_problem.setObjectName(u"streams_problem")
        self.streams_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.streams_problem.setWordWrap(True)
        self.streams_problem.setProperty(u"kind", u"bad")

        self.column20.addWidget(self.streams_problem)


        self.column16.addLayout(self.column20)

        self.column16.setStretch(1, 1)

        self.column15.addWidget(self.streams_card)

        self.mapping_card = QFrame(SyncEditor)
        self.mapping_card.setObjectName(u"mapping_card")
        self.mapping_card.setProperty(u"role", u"card")
        self.column21 = QVBoxLayout(self.mapping_card)
        self.column21.setSpacing(0)
        self.column21.setObjectName(u"column21")
        self.column21.setContentsMargins(1, 1, 1, 1)
        self.row22 = QHBoxLayout()
        self.row22.setSpacing(8)
        self.row22.setObjectName(u"row22")
        self.row22.setContentsMargins(14, 8, 10, 8)
        self.mapping_heading = QLabel(self.mapping_card)
        self.mapping_heading.setObjectName(u"mapping_heading")
        self.mapping_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.mapping_heading.setProperty(u"role", u"heading")

        self.row22.addWidget(self.mapping_heading)

        self.spacer23 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row22.addItem(self.spacer23)

        self.only_listed = QCheckBox(self.mapping_card)
        self.only_listed.setObjectName(u"only_listed")

        self.row22.addWidget(self.only_listed)

        self.fill = QPushButton(self.mapping_card)
        self.fill.setObjectName(u"fill")

        self.row22.addWidget(self.fill)

        self.add_field = QPushButton(self.mapping_card)
        self.add_field.setObjectName(u"add_field")

        self.row22.addWidget(self.add_field)

        self.try_mapping = QPushButton(self.mapping_card)
        self.try_mapping.setObjectName(u"try_mapping")

        self.row22.addWidget(self.try_mapping)


        self.column21.addLayout(self.row22)

        self.mapping_banner_slot = QVBoxLayout()
        self.mapping_banner_slot.setSpacing(0)
        self.mapping_banner_slot.setObjectName(u"mapping_banner_slot")
        self.mapping_banner_slot.setContentsMargins(10, 0, 10, 0)

        self.column21.addLayout(self.mapping_banner_slot)

        self.mapping_slot = QVBoxLayout()
        self.mapping_slot.setSpacing(0)
        self.mapping_slot.setObjectName(u"mapping_slot")
        self.mapping_slot.setContentsMargins(0, 0, 0, 0)

        self.column21.addLayout(self.mapping_slot)

        self.column26 = QVBoxLayout()
        self.column26.setSpacing(8)
        self.column26.setObjectName(u"column26")
        self.column26.setContentsMargins(14, 6, 14, 8)
        self.mapping_problem = QLabel(self.mapping_card)
        self.mapping_problem.setObjectName(u"mapping_problem")
        self.mapping_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.mapping_problem.setWordWrap(True)
        self.mapping_problem.setProperty(u"kind", u"bad")

        self.column26.addWidget(self.mapping_problem)


        self.column21.addLayout(self.column26)

        self.column21.setStretch(2, 1)

        self.column15.addWidget(self.mapping_card)

        self.column15.setStretch(0, 2)
        self.column15.setStretch(1, 3)

        self.row4.addLayout(self.column15)

        self.row4.setStretch(1, 1)

        self.column1.addLayout(self.row4)

        self.column1.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.source_label.setBuddy(self.source)
        self.destination_label.setBuddy(self.destination)
        self.frequency_label.setBuddy(self.frequency)
        self.cron_label.setBuddy(self.cron)
        self.max_rejected_label.setBuddy(self.max_rejected)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SyncEditor)

        QMetaObject.connectSlotsByName(SyncEditor)
    # setupUi

    def retranslateUi(self, SyncEditor):
        self.name_label.setText(QCoreApplication.translate("SyncEditor", u"&Name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("SyncEditor", u"Name of the sync", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("SyncEditor", u"Nightly flights", None))
        self.name_problem.setText("")
        self.source_label.setText(QCoreApplication.translate("SyncEditor", u"F&rom", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("SyncEditor", u"Source", None))
#endif // QT_CONFIG(accessibility)
        self.source_problem.setText("")
        self.destination_label.setText(QCoreApplication.translate("SyncEditor", u"T&o", None))
#if QT_CONFIG(accessibility)
        self.destination.setAccessibleName(QCoreApplication.translate("SyncEditor", u"Destination", None))
#endif // QT_CONFIG(accessibility)
        self.destination_problem.setText("")
        self.frequency_label.setText(QCoreApplication.translate("SyncEditor", u"Fre&quency", None))
#if QT_CONFIG(accessibility)
        self.frequency.setAccessibleName(QCoreApplication.translate("SyncEditor", u"Frequency", None))
#endif // QT_CONFIG(accessibility)
        self.frequency_problem.setText("")
        self.cron_label.setText(QCoreApplication.translate("SyncEditor", u"&Cron line", None))
#if QT_CONFIG(accessibility)
        self.cron.setAccessibleName(QCoreApplication.translate("SyncEditor", u"Cron line of five fields", None))
#endif // QT_CONFIG(accessibility)
        self.cron.setPlaceholderText(QCoreApplication.translate("SyncEditor", u"0 6 * * 1-5", None))
        self.cron_problem.setText("")
        self.catch_up.setText(QCoreApplication.translate("SyncEditor", u"Catch &up when it was missed", None))
#if QT_CONFIG(tooltip)
        self.catch_up.setToolTip(QCoreApplication.translate("SyncEditor", u"It runs by itself while this program is open. What was due while it was closed runs once as soon as it is open again.", None))
#endif // QT_CONFIG(tooltip)
        self.max_rejected_label.setText(QCoreApplication.translate("SyncEditor", u"Rejected records at &most", None))
#if QT_CONFIG(accessibility)
        self.max_rejected.setAccessibleName(QCoreApplication.translate("SyncEditor", u"Rejected records at most", None))
#endif // QT_CONFIG(accessibility)
        self.max_rejected.setPlaceholderText(QCoreApplication.translate("SyncEditor", u"no limit", None))
        self.max_rejected_hint.setText(QCoreApplication.translate("SyncEditor", u"A count such as 10 or a share such as 1%. Above it the run fails.", None))
        self.max_rejected_problem.setText("")
        self.streams_heading.setText(QCoreApplication.translate("SyncEditor", u"Streams", None))
        self.streams_note.setText("")
        self.consequence.setText("")
        self.streams_problem.setText("")
        self.mapping_heading.setText(QCoreApplication.translate("SyncEditor", u"Fields", None))
        self.only_listed.setText(QCoreApplication.translate("SyncEditor", u"&Leave out all other fields", None))
        self.fill.setText(QCoreApplication.translate("SyncEditor", u"Fill from &preview", None))
#if QT_CONFIG(accessibility)
        self.fill.setAccessibleName(QCoreApplication.translate("SyncEditor", u"Fill the fields from a preview", None))
#endif // QT_CONFIG(accessibility)
        self.add_field.setText(QCoreApplication.translate("SyncEditor", u"Add fiel&d", None))
#if QT_CONFIG(accessibility)
        self.add_field.setAccessibleName(QCoreApplication.translate("SyncEditor", u"Add a field", None))
#endif // QT_CONFIG(accessibility)
        self.try_mapping.setText(QCoreApplication.translate("SyncEditor", u"Tr&y", None))
#if QT_CONFIG(accessibility)
        self.try_mapping.setAccessibleName(QCoreApplication.translate("SyncEditor", u"Preview the records as this mapping loads them", None))
#endif // QT_CONFIG(accessibility)
        self.mapping_problem.setText("")
        pass
    # retranslateUi

