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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QSizePolicy, QSpacerItem,
    QSplitter, QTabWidget, QVBoxLayout, QWidget)

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

        self.splitter = QSplitter(SyncEditor)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Vertical)
        self.splitter.setHandleWidth(14)
        self.splitter.setChildrenCollapsible(False)
        self.tabs_card = QFrame(self.splitter)
        self.tabs_card.setObjectName(u"tabs_card")
        self.tabs_card.setProperty(u"role", u"card")
        self.tabs_column = QVBoxLayout(self.tabs_card)
        self.tabs_column.setSpacing(0)
        self.tabs_column.setObjectName(u"tabs_column")
        self.tabs_column.setContentsMargins(1, 1, 1, 1)
        self.tabs = QTabWidget(self.tabs_card)
        self.tabs.setObjectName(u"tabs")
        self.fields_tab = QWidget()
        self.fields_tab.setObjectName(u"fields_tab")
        self.fields_slot = QVBoxLayout(self.fields_tab)
        self.fields_slot.setSpacing(0)
        self.fields_slot.setObjectName(u"fields_slot")
        self.fields_slot.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.fields_tab, "")
        self.rules_tab = QWidget()
        self.rules_tab.setObjectName(u"rules_tab")
        self.rules_column = QVBoxLayout(self.rules_tab)
        self.rules_column.setSpacing(0)
        self.rules_column.setObjectName(u"rules_column")
        self.rules_column.setContentsMargins(0, 0, 0, 0)
        self.rules_slot = QVBoxLayout()
        self.rules_slot.setSpacing(0)
        self.rules_slot.setObjectName(u"rules_slot")
        self.rules_slot.setContentsMargins(0, 0, 0, 0)

        self.rules_column.addLayout(self.rules_slot)

        self.limit_form = QWidget(self.rules_tab)
        self.limit_form.setObjectName(u"limit_form")
        self.limit_column = QVBoxLayout(self.limit_form)
        self.limit_column.setSpacing(10)
        self.limit_column.setObjectName(u"limit_column")
        self.limit_column.setContentsMargins(14, 10, 14, 12)
        self.column13 = QVBoxLayout()
        self.column13.setSpacing(4)
        self.column13.setObjectName(u"column13")
        self.column13.setContentsMargins(0, 0, 0, 0)
        self.max_rejected_label = QLabel(self.limit_form)
        self.max_rejected_label.setObjectName(u"max_rejected_label")
        self.max_rejected_label.setTextFormat(Qt.TextFormat.PlainText)
        self.max_rejected_label.setProperty(u"role", u"label")

        self.column13.addWidget(self.max_rejected_label)

        self.max_rejected = QLineEdit(self.limit_form)
        self.max_rejected.setObjectName(u"max_rejected")

        self.column13.addWidget(self.max_rejected)

        self.max_rejected_hint = QLabel(self.limit_form)
        self.max_rejected_hint.setObjectName(u"max_rejected_hint")
        self.max_rejected_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.max_rejected_hint.setProperty(u"role", u"label")
        self.max_rejected_hint.setWordWrap(True)

        self.column13.addWidget(self.max_rejected_hint)

        self.max_rejected_problem = QLabel(self.limit_form)
        self.max_rejected_problem.setObjectName(u"max_rejected_problem")
        self.max_rejected_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.max_rejected_problem.setWordWrap(True)
        self.max_rejected_problem.setProperty(u"kind", u"bad")

        self.column13.addWidget(self.max_rejected_problem)


        self.limit_column.addLayout(self.column13)


        self.rules_column.addWidget(self.limit_form)

        self.rules_column.setStretch(0, 1)
        self.tabs.addTab(self.rules_tab, "")
        self.filter_tab = QWidget()
        self.filter_tab.setObjectName(u"filter_tab")
        self.filter_slot = QVBoxLayout(self.filter_tab)
        self.filter_slot.setSpacing(0)
        self.filter_slot.setObjectName(u"filter_slot")
        self.filter_slot.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.filter_tab, "")
        self.destination_tab = QWidget()
        self.destination_tab.setObjectName(u"destination_tab")
        self.destination_slot = QVBoxLayout(self.destination_tab)
        self.destination_slot.setSpacing(0)
        self.destination_slot.setObjectName(u"destination_slot")
        self.destination_slot.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.destination_tab, "")
        self.schedule_tab = QWidget()
        self.schedule_tab.setObjectName(u"schedule_tab")
        self.schedule_slot = QVBoxLayout(self.schedule_tab)
        self.schedule_slot.setSpacing(14)
        self.schedule_slot.setObjectName(u"schedule_slot")
        self.schedule_slot.setContentsMargins(14, 14, 14, 14)
        self.schedule_row = QHBoxLayout()
        self.schedule_row.setSpacing(14)
        self.schedule_row.setObjectName(u"schedule_row")
        self.schedule_row.setContentsMargins(0, 0, 0, 0)
        self.schedule_form = QWidget(self.schedule_tab)
        self.schedule_form.setObjectName(u"schedule_form")
        self.schedule_column = QVBoxLayout(self.schedule_form)
        self.schedule_column.setSpacing(10)
        self.schedule_column.setObjectName(u"schedule_column")
        self.schedule_column.setContentsMargins(0, 0, 0, 0)

        self.schedule_row.addWidget(self.schedule_form)

        self.schedule_rest = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.schedule_row.addItem(self.schedule_rest)

        self.schedule_row.setStretch(1, 1)

        self.schedule_slot.addLayout(self.schedule_row)

        self.schedule_below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.schedule_slot.addItem(self.schedule_below)

        self.tabs.addTab(self.schedule_tab, "")
        self.general_tab = QWidget()
        self.general_tab.setObjectName(u"general_tab")
        self.general_row = QHBoxLayout(self.general_tab)
        self.general_row.setSpacing(0)
        self.general_row.setObjectName(u"general_row")
        self.general_row.setContentsMargins(0, 0, 0, 0)
        self.settings_form = QWidget(self.general_tab)
        self.settings_form.setObjectName(u"settings_form")
        self.settings_column = QVBoxLayout(self.settings_form)
        self.settings_column.setSpacing(10)
        self.settings_column.setObjectName(u"settings_column")
        self.settings_column.setContentsMargins(14, 14, 14, 14)
        self.column7 = QVBoxLayout()
        self.column7.setSpacing(4)
        self.column7.setObjectName(u"column7")
        self.column7.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.settings_form)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setProperty(u"role", u"label")

        self.column7.addWidget(self.name_label)

        self.name = QLineEdit(self.settings_form)
        self.name.setObjectName(u"name")

        self.column7.addWidget(self.name)

        self.name_problem = QLabel(self.settings_form)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.name_problem.setWordWrap(True)
        self.name_problem.setProperty(u"kind", u"bad")

        self.column7.addWidget(self.name_problem)


        self.settings_column.addLayout(self.column7)

        self.column8 = QVBoxLayout()
        self.column8.setSpacing(4)
        self.column8.setObjectName(u"column8")
        self.column8.setContentsMargins(0, 0, 0, 0)
        self.source_label = QLabel(self.settings_form)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setTextFormat(Qt.TextFormat.PlainText)
        self.source_label.setProperty(u"role", u"label")

        self.column8.addWidget(self.source_label)

        self.source = QComboBox(self.settings_form)
        self.source.setObjectName(u"source")
        self.source.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.source.setMinimumContentsLength(8)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.source.sizePolicy().hasHeightForWidth())
        self.source.setSizePolicy(sizePolicy)

        self.column8.addWidget(self.source)

        self.source_problem = QLabel(self.settings_form)
        self.source_problem.setObjectName(u"source_problem")
        self.source_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.source_problem.setWordWrap(True)
        self.source_problem.setProperty(u"kind", u"bad")

        self.column8.addWidget(self.source_problem)


        self.settings_column.addLayout(self.column8)

        self.column9 = QVBoxLayout()
        self.column9.setSpacing(4)
        self.column9.setObjectName(u"column9")
        self.column9.setContentsMargins(0, 0, 0, 0)
        self.destination_label = QLabel(self.settings_form)
        self.destination_label.setObjectName(u"destination_label")
        self.destination_label.setTextFormat(Qt.TextFormat.PlainText)
        self.destination_label.setProperty(u"role", u"label")

        self.column9.addWidget(self.destination_label)

        self.destination = QComboBox(self.settings_form)
        self.destination.setObjectName(u"destination")
        self.destination.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.destination.setMinimumContentsLength(8)
        sizePolicy.setHeightForWidth(self.destination.sizePolicy().hasHeightForWidth())
        self.destination.setSizePolicy(sizePolicy)

        self.column9.addWidget(self.destination)

        self.destination_problem = QLabel(self.settings_form)
        self.destination_problem.setObjectName(u"destination_problem")
        self.destination_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.destination_problem.setWordWrap(True)
        self.destination_problem.setProperty(u"kind", u"bad")

        self.column9.addWidget(self.destination_problem)


        self.settings_column.addLayout(self.column9)

        self.settings_below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.settings_column.addItem(self.settings_below)


        self.general_row.addWidget(self.settings_form)

        self.settings_edge = QFrame(self.general_tab)
        self.settings_edge.setObjectName(u"settings_edge")
        self.settings_edge.setProperty(u"role", u"upright")

        self.general_row.addWidget(self.settings_edge)

        self.streams_column = QVBoxLayout()
        self.streams_column.setSpacing(0)
        self.streams_column.setObjectName(u"streams_column")
        self.streams_column.setContentsMargins(0, 0, 0, 0)
        self.row17 = QHBoxLayout()
        self.row17.setSpacing(8)
        self.row17.setObjectName(u"row17")
        self.row17.setContentsMargins(14, 11, 14, 9)
        self.streams_heading = QLabel(self.general_tab)
        self.streams_heading.setObjectName(u"streams_heading")
        self.streams_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.streams_heading.setProperty(u"role", u"heading")

        self.row17.addWidget(self.streams_heading)

        self.spacer18 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row17.addItem(self.spacer18)

        self.streams_note = QLabel(self.general_tab)
        self.streams_note.setObjectName(u"streams_note")
        self.streams_note.setTextFormat(Qt.TextFormat.PlainText)
        self.streams_note.setProperty(u"role", u"muted")

        self.row17.addWidget(self.streams_note)


        self.streams_column.addLayout(self.row17)

        self.streams_slot = QVBoxLayout()
        self.streams_slot.setSpacing(0)
        self.streams_slot.setObjectName(u"streams_slot")
        self.streams_slot.setContentsMargins(0, 0, 0, 0)

        self.streams_column.addLayout(self.streams_slot)

        self.column20 = QVBoxLayout()
        self.column20.setSpacing(4)
        self.column20.setObjectName(u"column20")
        self.column20.setContentsMargins(14, 8, 14, 10)
        self.consequence = QLabel(self.general_tab)
        self.consequence.setObjectName(u"consequence")
        self.consequence.setTextFormat(Qt.TextFormat.PlainText)
        self.consequence.setProperty(u"role", u"muted")
        self.consequence.setWordWrap(True)

        self.column20.addWidget(self.consequence)

        self.streams_problem = QLabel(self.general_tab)
        self.streams_problem.setObjectName(u"streams_problem")
        self.streams_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.streams_problem.setWordWrap(True)
        self.streams_problem.setProperty(u"kind", u"bad")

        self.column20.addWidget(self.streams_problem)


        self.streams_column.addLayout(self.column20)

        self.streams_column.setStretch(1, 1)

        self.general_row.addLayout(self.streams_column)

        self.general_row.setStretch(2, 1)
        self.tabs.addTab(self.general_tab, "")

        self.tabs_column.addWidget(self.tabs)

        self.splitter.addWidget(self.tabs_card)
        self.below = QWidget(self.splitter)
        self.below.setObjectName(u"below")
        self.below_slot = QVBoxLayout(self.below)
        self.below_slot.setSpacing(0)
        self.below_slot.setObjectName(u"below_slot")
        self.below_slot.setContentsMargins(0, 0, 0, 0)
        self.splitter.addWidget(self.below)

        self.column1.addWidget(self.splitter)

        self.column1.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.max_rejected_label.setBuddy(self.max_rejected)
        self.name_label.setBuddy(self.name)
        self.source_label.setBuddy(self.source)
        self.destination_label.setBuddy(self.destination)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SyncEditor)

        self.tabs.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(SyncEditor)
    # setupUi

    def retranslateUi(self, SyncEditor):
        self.tabs.setTabText(self.tabs.indexOf(self.fields_tab), QCoreApplication.translate("SyncEditor", u"Fields", None))
        self.max_rejected_label.setText(QCoreApplication.translate("SyncEditor", u"Rejected records at &most", None))
#if QT_CONFIG(accessibility)
        self.max_rejected.setAccessibleName(QCoreApplication.translate("SyncEditor", u"Rejected records at most", None))
#endif // QT_CONFIG(accessibility)
        self.max_rejected.setPlaceholderText(QCoreApplication.translate("SyncEditor", u"no limit", None))
        self.max_rejected_hint.setText(QCoreApplication.translate("SyncEditor", u"A count such as 10 or a share such as 1%. Above it the run fails.", None))
        self.max_rejected_problem.setText("")
        self.tabs.setTabText(self.tabs.indexOf(self.rules_tab), QCoreApplication.translate("SyncEditor", u"Rules", None))
        self.tabs.setTabText(self.tabs.indexOf(self.filter_tab), QCoreApplication.translate("SyncEditor", u"Filter", None))
        self.tabs.setTabText(self.tabs.indexOf(self.destination_tab), QCoreApplication.translate("SyncEditor", u"Destination", None))
        self.tabs.setTabText(self.tabs.indexOf(self.schedule_tab), QCoreApplication.translate("SyncEditor", u"Schedule", None))
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
        self.streams_heading.setText(QCoreApplication.translate("SyncEditor", u"Streams", None))
        self.streams_note.setText("")
        self.consequence.setText("")
        self.streams_problem.setText("")
        self.tabs.setTabText(self.tabs.indexOf(self.general_tab), QCoreApplication.translate("SyncEditor", u"General", None))
        pass
    # retranslateUi

