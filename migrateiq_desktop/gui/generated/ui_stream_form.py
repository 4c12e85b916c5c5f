# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'stream_form.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_StreamForm(object):
    def setupUi(self, StreamForm):
        if not StreamForm.objectName():
            StreamForm.setObjectName(u"StreamForm")
        self.column1 = QVBoxLayout(StreamForm)
        self.column1.setSpacing(0)
        self.column1.setObjectName(u"column1")
        self.column1.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(StreamForm)
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
        self.path_label = QLabel(self.canvas)
        self.path_label.setObjectName(u"path_label")
        self.path_label.setTextFormat(Qt.TextFormat.PlainText)
        self.path_label.setProperty(u"role", u"label")

        self.column3.addWidget(self.path_label)

        self.row5 = QHBoxLayout()
        self.row5.setSpacing(8)
        self.row5.setObjectName(u"row5")
        self.row5.setContentsMargins(0, 0, 0, 0)
        self.method = QComboBox(self.canvas)
        self.method.addItem("")
        self.method.addItem("")
        self.method.setObjectName(u"method")

        self.row5.addWidget(self.method)

        self.path = QLineEdit(self.canvas)
        self.path.setObjectName(u"path")
        self.path.setProperty(u"mono", u"true")

        self.row5.addWidget(self.path)

        self.row5.setStretch(1, 1)

        self.column3.addLayout(self.row5)

        self.path_problem = QLabel(self.canvas)
        self.path_problem.setObjectName(u"path_problem")
        self.path_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.path_problem.setWordWrap(True)
        self.path_problem.setProperty(u"kind", u"bad")

        self.column3.addWidget(self.path_problem)


        self.column2.addLayout(self.column3)

        self.column4 = QVBoxLayout()
        self.column4.setSpacing(4)
        self.column4.setObjectName(u"column4")
        self.column4.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.canvas)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setProperty(u"role", u"label")

        self.column4.addWidget(self.name_label)

        self.name = QLineEdit(self.canvas)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"mono", u"true")

        self.column4.addWidget(self.name)

        self.name_problem = QLabel(self.canvas)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.name_problem.setWordWrap(True)
        self.name_problem.setProperty(u"kind", u"bad")

        self.column4.addWidget(self.name_problem)


        self.column2.addLayout(self.column4)

        self.body_part = QWidget(self.canvas)
        self.body_part.setObjectName(u"body_part")
        self.column6 = QVBoxLayout(self.body_part)
        self.column6.setSpacing(8)
        self.column6.setObjectName(u"column6")
        self.column6.setContentsMargins(0, 0, 0, 0)
        self.column7 = QVBoxLayout()
        self.column7.setSpacing(4)
        self.column7.setObjectName(u"column7")
        self.column7.setContentsMargins(0, 0, 0, 0)
        self.body_label = QLabel(self.body_part)
        self.body_label.setObjectName(u"body_label")
        self.body_label.setTextFormat(Qt.TextFormat.PlainText)
        self.body_label.setProperty(u"role", u"label")

        self.column7.addWidget(self.body_label)

        self.body = QPlainTextEdit(self.body_part)
        self.body.setObjectName(u"body")
        self.body.setProperty(u"mono", u"true")
        self.body.setTabChangesFocus(True)
        self.body.setMinimumSize(QSize(0, 84))
        self.body.setMaximumSize(QSize(16777215, 120))

        self.column7.addWidget(self.body)

        self.body_problem = QLabel(self.body_part)
        self.body_problem.setObjectName(u"body_problem")
        self.body_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.body_problem.setWordWrap(True)
        self.body_problem.setProperty(u"kind", u"bad")

        self.column7.addWidget(self.body_problem)


        self.column6.addLayout(self.column7)


        self.column2.addWidget(self.body_part)

        self.column8 = QVBoxLayout()
        self.column8.setSpacing(4)
        self.column8.setObjectName(u"column8")
        self.column8.setContentsMargins(0, 0, 0, 0)
        self.params_label = QLabel(self.canvas)
        self.params_label.setObjectName(u"params_label")
        self.params_label.setTextFormat(Qt.TextFormat.PlainText)
        self.params_label.setProperty(u"role", u"label")

        self.column8.addWidget(self.params_label)

        self.params_slot = QVBoxLayout()
        self.params_slot.setSpacing(0)
        self.params_slot.setObjectName(u"params_slot")
        self.params_slot.setContentsMargins(0, 0, 0, 0)

        self.column8.addLayout(self.params_slot)

        self.params_problem = QLabel(self.canvas)
        self.params_problem.setObjectName(u"params_problem")
        self.params_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.params_problem.setWordWrap(True)
        self.params_problem.setProperty(u"kind", u"bad")

        self.column8.addWidget(self.params_problem)


        self.column2.addLayout(self.column8)

        self.column10 = QVBoxLayout()
        self.column10.setSpacing(4)
        self.column10.setObjectName(u"column10")
        self.column10.setContentsMargins(0, 0, 0, 0)
        self.data_selector_label = QLabel(self.canvas)
        self.data_selector_label.setObjectName(u"data_selector_label")
        self.data_selector_label.setTextFormat(Qt.TextFormat.PlainText)
        self.data_selector_label.setProperty(u"role", u"label")

        self.column10.addWidget(self.data_selector_label)

        self.data_selector = QLineEdit(self.canvas)
        self.data_selector.setObjectName(u"data_selector")
        self.data_selector.setProperty(u"mono", u"true")

        self.column10.addWidget(self.data_selector)

        self.data_selector_found_slot = QVBoxLayout()
        self.data_selector_found_slot.setSpacing(0)
        self.data_selector_found_slot.setObjectName(u"data_selector_found_slot")
        self.data_selector_found_slot.setContentsMargins(0, 0, 0, 0)

        self.column10.addLayout(self.data_selector_found_slot)

        self.data_selector_problem = QLabel(self.canvas)
        self.data_selector_problem.setObjectName(u"data_selector_problem")
        self.data_selector_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.data_selector_problem.setWordWrap(True)
        self.data_selector_problem.setProperty(u"kind", u"bad")

        self.column10.addWidget(self.data_selector_problem)


        self.column2.addLayout(self.column10)

        self.column11 = QVBoxLayout()
        self.column11.setSpacing(4)
        self.column11.setObjectName(u"column11")
        self.column11.setContentsMargins(0, 0, 0, 0)
        self.paginator_label = QLabel(self.canvas)
        self.paginator_label.setObjectName(u"paginator_label")
        self.paginator_label.setTextFormat(Qt.TextFormat.PlainText)
        self.paginator_label.setProperty(u"role", u"label")

        self.column11.addWidget(self.paginator_label)

        self.paginator = QComboBox(self.canvas)
        self.paginator.setObjectName(u"paginator")
        self.paginator.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.paginator.setMinimumContentsLength(8)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.paginator.sizePolicy().hasHeightForWidth())
        self.paginator.setSizePolicy(sizePolicy)

        self.column11.addWidget(self.paginator)

        self.paginator_hint = QLabel(self.canvas)
        self.paginator_hint.setObjectName(u"paginator_hint")
        self.paginator_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.paginator_hint.setProperty(u"role", u"label")
        self.paginator_hint.setWordWrap(True)

        self.column11.addWidget(self.paginator_hint)

        self.paginator_found_slot = QVBoxLayout()
        self.paginator_found_slot.setSpacing(0)
        self.paginator_found_slot.setObjectName(u"paginator_found_slot")
        self.paginator_found_slot.setContentsMargins(0, 0, 0, 0)

        self.column11.addLayout(self.paginator_found_slot)

        self.paginator_problem = QLabel(self.canvas)
        self.paginator_problem.setObjectName(u"paginator_problem")
        self.paginator_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.paginator_problem.setWordWrap(True)
        self.paginator_problem.setProperty(u"kind", u"bad")

        self.column11.addWidget(self.paginator_problem)


        self.column2.addLayout(self.column11)

        self.paginator_slot = QVBoxLayout()
        self.paginator_slot.setSpacing(0)
        self.paginator_slot.setObjectName(u"paginator_slot")
        self.paginator_slot.setContentsMargins(0, 0, 0, 0)

        self.column2.addLayout(self.paginator_slot)

        self.column13 = QVBoxLayout()
        self.column13.setSpacing(4)
        self.column13.setObjectName(u"column13")
        self.column13.setContentsMargins(0, 0, 0, 0)
        self.primary_key_label = QLabel(self.canvas)
        self.primary_key_label.setObjectName(u"primary_key_label")
        self.primary_key_label.setTextFormat(Qt.TextFormat.PlainText)
        self.primary_key_label.setProperty(u"role", u"label")

        self.column13.addWidget(self.primary_key_label)

        self.primary_key = QLineEdit(self.canvas)
        self.primary_key.setObjectName(u"primary_key")
        self.primary_key.setProperty(u"mono", u"true")

        self.column13.addWidget(self.primary_key)

        self.primary_key_found_slot = QVBoxLayout()
        self.primary_key_found_slot.setSpacing(0)
        self.primary_key_found_slot.setObjectName(u"primary_key_found_slot")
        self.primary_key_found_slot.setContentsMargins(0, 0, 0, 0)

        self.column13.addLayout(self.primary_key_found_slot)

        self.primary_key_problem = QLabel(self.canvas)
        self.primary_key_problem.setObjectName(u"primary_key_problem")
        self.primary_key_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.primary_key_problem.setWordWrap(True)
        self.primary_key_problem.setProperty(u"kind", u"bad")

        self.column13.addWidget(self.primary_key_problem)


        self.column2.addLayout(self.column13)

        self.column201 = QVBoxLayout()
        self.column201.setSpacing(4)
        self.column201.setObjectName(u"column201")
        self.column201.setContentsMargins(0, 0, 0, 0)
        self.cursor_path_label = QLabel(self.canvas)
        self.cursor_path_label.setObjectName(u"cursor_path_label")
        self.cursor_path_label.setTextFormat(Qt.TextFormat.PlainText)
        self.cursor_path_label.setProperty(u"role", u"label")

        self.column201.addWidget(self.cursor_path_label)

        self.cursor_path = QLineEdit(self.canvas)
        self.cursor_path.setObjectName(u"cursor_path")
        self.cursor_path.setProperty(u"mono", u"true")

        self.column201.addWidget(self.cursor_path)

        self.incremental_found_slot = QVBoxLayout()
        self.incremental_found_slot.setSpacing(0)
        self.incremental_found_slot.setObjectName(u"incremental_found_slot")
        self.incremental_found_slot.setContentsMargins(0, 0, 0, 0)

        self.column201.addLayout(self.incremental_found_slot)

        self.cursor_path_problem = QLabel(self.canvas)
        self.cursor_path_problem.setObjectName(u"cursor_path_problem")
        self.cursor_path_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.cursor_path_problem.setWordWrap(True)
        self.cursor_path_problem.setProperty(u"kind", u"bad")

        self.column201.addWidget(self.cursor_path_problem)

        self.incremental_part = QWidget(self.canvas)
        self.incremental_part.setObjectName(u"incremental_part")
        self.grid203 = QGridLayout(self.incremental_part)
        self.grid203.setObjectName(u"grid203")
        self.grid203.setHorizontalSpacing(10)
        self.grid203.setVerticalSpacing(4)
        self.grid203.setContentsMargins(0, 0, 0, 0)
        self.start_param_label = QLabel(self.incremental_part)
        self.start_param_label.setObjectName(u"start_param_label")
        self.start_param_label.setTextFormat(Qt.TextFormat.PlainText)
        self.start_param_label.setProperty(u"role", u"label")

        self.grid203.addWidget(self.start_param_label, 0, 0, 1, 1)

        self.initial_value_label = QLabel(self.incremental_part)
        self.initial_value_label.setObjectName(u"initial_value_label")
        self.initial_value_label.setTextFormat(Qt.TextFormat.PlainText)
        self.initial_value_label.setProperty(u"role", u"label")

        self.grid203.addWidget(self.initial_value_label, 0, 1, 1, 1)

        self.start_param = QLineEdit(self.incremental_part)
        self.start_param.setObjectName(u"start_param")
        self.start_param.setProperty(u"mono", u"true")

        self.grid203.addWidget(self.start_param, 1, 0, 1, 1)

        self.initial_value = QLineEdit(self.incremental_part)
        self.initial_value.setObjectName(u"initial_value")
        self.initial_value.setProperty(u"mono", u"true")

        self.grid203.addWidget(self.initial_value, 1, 1, 1, 1)

        self.start_param_problem = QLabel(self.incremental_part)
        self.start_param_problem.setObjectName(u"start_param_problem")
        self.start_param_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.start_param_problem.setWordWrap(True)
        self.start_param_problem.setProperty(u"kind", u"bad")

        self.grid203.addWidget(self.start_param_problem, 2, 0, 1, 1)

        self.initial_value_problem = QLabel(self.incremental_part)
        self.initial_value_problem.setObjectName(u"initial_value_problem")
        self.initial_value_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.initial_value_problem.setWordWrap(True)
        self.initial_value_problem.setProperty(u"kind", u"bad")

        self.grid203.addWidget(self.initial_value_problem, 2, 1, 1, 1)

        self.grid203.setColumnStretch(0, 1)
        self.grid203.setColumnStretch(1, 1)

        self.column201.addWidget(self.incremental_part)


        self.column2.addLayout(self.column201)

        self.rate_part = QWidget(self.canvas)
        self.rate_part.setObjectName(u"rate_part")
        self.rate_column = QVBoxLayout(self.rate_part)
        self.rate_column.setSpacing(4)
        self.rate_column.setObjectName(u"rate_column")
        self.rate_column.setContentsMargins(0, 0, 0, 0)
        self.rate_label = QLabel(self.rate_part)
        self.rate_label.setObjectName(u"rate_label")
        self.rate_label.setTextFormat(Qt.TextFormat.PlainText)
        self.rate_label.setProperty(u"role", u"label")

        self.rate_column.addWidget(self.rate_label)

        self.rate = QLabel(self.rate_part)
        self.rate.setObjectName(u"rate")
        self.rate.setTextFormat(Qt.TextFormat.PlainText)
        self.rate.setWordWrap(True)

        self.rate_column.addWidget(self.rate)


        self.column2.addWidget(self.rate_part)

        self.column14 = QVBoxLayout()
        self.column14.setSpacing(4)
        self.column14.setObjectName(u"column14")
        self.column14.setContentsMargins(0, 0, 0, 0)
        self.headers_label = QLabel(self.canvas)
        self.headers_label.setObjectName(u"headers_label")
        self.headers_label.setTextFormat(Qt.TextFormat.PlainText)
        self.headers_label.setProperty(u"role", u"label")

        self.column14.addWidget(self.headers_label)

        self.headers_slot = QVBoxLayout()
        self.headers_slot.setSpacing(0)
        self.headers_slot.setObjectName(u"headers_slot")
        self.headers_slot.setContentsMargins(0, 0, 0, 0)

        self.column14.addLayout(self.headers_slot)

        self.headers_problem = QLabel(self.canvas)
        self.headers_problem.setObjectName(u"headers_problem")
        self.headers_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.headers_problem.setWordWrap(True)
        self.headers_problem.setProperty(u"kind", u"bad")

        self.column14.addWidget(self.headers_problem)


        self.column2.addLayout(self.column14)

        self.spacer16 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column2.addItem(self.spacer16)

        self.scroll.setWidget(self.canvas)

        self.column1.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.path_label.setBuddy(self.path)
        self.name_label.setBuddy(self.name)
        self.body_label.setBuddy(self.body)
        self.data_selector_label.setBuddy(self.data_selector)
        self.paginator_label.setBuddy(self.paginator)
        self.primary_key_label.setBuddy(self.primary_key)
        self.cursor_path_label.setBuddy(self.cursor_path)
        self.start_param_label.setBuddy(self.start_param)
        self.initial_value_label.setBuddy(self.initial_value)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StreamForm)

        QMetaObject.connectSlotsByName(StreamForm)
    # setupUi

    def retranslateUi(self, StreamForm):
        self.path_label.setText(QCoreApplication.translate("StreamForm", u"&Path", None))
        self.method.setItemText(0, QCoreApplication.translate("StreamForm", u"GET", None))
        self.method.setItemText(1, QCoreApplication.translate("StreamForm", u"POST", None))

#if QT_CONFIG(accessibility)
        self.method.setAccessibleName(QCoreApplication.translate("StreamForm", u"Method", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.path.setAccessibleName(QCoreApplication.translate("StreamForm", u"Path below the address", None))
#endif // QT_CONFIG(accessibility)
        self.path.setPlaceholderText(QCoreApplication.translate("StreamForm", u"for example /flights", None))
        self.path_problem.setText("")
        self.name_label.setText(QCoreApplication.translate("StreamForm", u"&Name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("StreamForm", u"Name of the stream", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("StreamForm", u"the path's last part", None))
        self.name_problem.setText("")
        self.body_label.setText(QCoreApplication.translate("StreamForm", u"&Body (JSON)", None))
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("StreamForm", u"Body of the request", None))
#endif // QT_CONFIG(accessibility)
        self.body_problem.setText("")
        self.params_label.setText(QCoreApplication.translate("StreamForm", u"Parameters", None))
        self.params_problem.setText("")
        self.data_selector_label.setText(QCoreApplication.translate("StreamForm", u"Re&cords at", None))
#if QT_CONFIG(accessibility)
        self.data_selector.setAccessibleName(QCoreApplication.translate("StreamForm", u"Where the records are in the answer", None))
#endif // QT_CONFIG(accessibility)
        self.data_selector.setPlaceholderText(QCoreApplication.translate("StreamForm", u"found automatically", None))
        self.data_selector_problem.setText("")
        self.paginator_label.setText(QCoreApplication.translate("StreamForm", u"Pages b&y", None))
#if QT_CONFIG(accessibility)
        self.paginator.setAccessibleName(QCoreApplication.translate("StreamForm", u"How pages go on", None))
#endif // QT_CONFIG(accessibility)
        self.paginator_hint.setText("")
        self.paginator_problem.setText("")
        self.primary_key_label.setText(QCoreApplication.translate("StreamForm", u"Primary &key", None))
#if QT_CONFIG(accessibility)
        self.primary_key.setAccessibleName(QCoreApplication.translate("StreamForm", u"Fields of the primary key", None))
#endif // QT_CONFIG(accessibility)
        self.primary_key.setPlaceholderText(QCoreApplication.translate("StreamForm", u"none: for example id", None))
        self.primary_key_problem.setText("")
        self.cursor_path_label.setText(QCoreApplication.translate("StreamForm", u"Fetch only &what is new, by", None))
#if QT_CONFIG(accessibility)
        self.cursor_path.setAccessibleName(QCoreApplication.translate("StreamForm", u"Field that tells what is new", None))
#endif // QT_CONFIG(accessibility)
        self.cursor_path.setPlaceholderText(QCoreApplication.translate("StreamForm", u"everything, each time", None))
        self.cursor_path_problem.setText("")
        self.start_param_label.setText(QCoreApplication.translate("StreamForm", u"Asked for &with", None))
        self.initial_value_label.setText(QCoreApplication.translate("StreamForm", u"First &run from", None))
#if QT_CONFIG(accessibility)
        self.start_param.setAccessibleName(QCoreApplication.translate("StreamForm", u"Parameter that asks for what is new", None))
#endif // QT_CONFIG(accessibility)
        self.start_param.setPlaceholderText(QCoreApplication.translate("StreamForm", u"filtered here", None))
#if QT_CONFIG(accessibility)
        self.initial_value.setAccessibleName(QCoreApplication.translate("StreamForm", u"Where the first run starts", None))
#endif // QT_CONFIG(accessibility)
        self.initial_value.setPlaceholderText(QCoreApplication.translate("StreamForm", u"the beginning", None))
        self.start_param_problem.setText("")
        self.initial_value_problem.setText("")
        self.rate_label.setText(QCoreApplication.translate("StreamForm", u"Rate limit", None))
        self.rate.setText("")
        self.headers_label.setText(QCoreApplication.translate("StreamForm", u"Headers", None))
        self.headers_problem.setText("")
        pass
    # retranslateUi

