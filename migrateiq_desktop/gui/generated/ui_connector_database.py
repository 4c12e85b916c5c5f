# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'connector_database.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_ConnectorDatabase(object):
    def setupUi(self, ConnectorDatabase):
        if not ConnectorDatabase.objectName():
            ConnectorDatabase.setObjectName(u"ConnectorDatabase")
        self.column1 = QVBoxLayout(ConnectorDatabase)
        self.column1.setSpacing(10)
        self.column1.setObjectName(u"column1")
        self.column1.setContentsMargins(0, 0, 0, 0)
        self.grid2 = QGridLayout()
        self.grid2.setObjectName(u"grid2")
        self.grid2.setHorizontalSpacing(10)
        self.grid2.setVerticalSpacing(4)
        self.grid2.setContentsMargins(0, 0, 0, 0)
        self.host_label = QLabel(ConnectorDatabase)
        self.host_label.setObjectName(u"host_label")
        self.host_label.setTextFormat(Qt.TextFormat.PlainText)
        self.host_label.setProperty(u"role", u"label")

        self.grid2.addWidget(self.host_label, 0, 0, 1, 1)

        self.port_label = QLabel(ConnectorDatabase)
        self.port_label.setObjectName(u"port_label")
        self.port_label.setTextFormat(Qt.TextFormat.PlainText)
        self.port_label.setProperty(u"role", u"label")

        self.grid2.addWidget(self.port_label, 0, 1, 1, 1)

        self.host = QLineEdit(ConnectorDatabase)
        self.host.setObjectName(u"host")
        self.host.setProperty(u"mono", u"true")

        self.grid2.addWidget(self.host, 1, 0, 1, 1)

        self.port = QLineEdit(ConnectorDatabase)
        self.port.setObjectName(u"port")
        self.port.setProperty(u"mono", u"true")

        self.grid2.addWidget(self.port, 1, 1, 1, 1)

        self.host_problem = QLabel(ConnectorDatabase)
        self.host_problem.setObjectName(u"host_problem")
        self.host_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.host_problem.setWordWrap(True)
        self.host_problem.setProperty(u"kind", u"bad")

        self.grid2.addWidget(self.host_problem, 2, 0, 1, 1)

        self.port_problem = QLabel(ConnectorDatabase)
        self.port_problem.setObjectName(u"port_problem")
        self.port_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.port_problem.setWordWrap(True)
        self.port_problem.setProperty(u"kind", u"bad")

        self.grid2.addWidget(self.port_problem, 2, 1, 1, 1)

        self.grid2.setColumnStretch(0, 3)
        self.grid2.setColumnStretch(1, 1)

        self.column1.addLayout(self.grid2)

        self.grid3 = QGridLayout()
        self.grid3.setObjectName(u"grid3")
        self.grid3.setHorizontalSpacing(10)
        self.grid3.setVerticalSpacing(4)
        self.grid3.setContentsMargins(0, 0, 0, 0)
        self.database_label = QLabel(ConnectorDatabase)
        self.database_label.setObjectName(u"database_label")
        self.database_label.setTextFormat(Qt.TextFormat.PlainText)
        self.database_label.setProperty(u"role", u"label")

        self.grid3.addWidget(self.database_label, 0, 0, 1, 1)

        self.schema_label = QLabel(ConnectorDatabase)
        self.schema_label.setObjectName(u"schema_label")
        self.schema_label.setTextFormat(Qt.TextFormat.PlainText)
        self.schema_label.setProperty(u"role", u"label")

        self.grid3.addWidget(self.schema_label, 0, 1, 1, 1)

        self.database = QLineEdit(ConnectorDatabase)
        self.database.setObjectName(u"database")
        self.database.setProperty(u"mono", u"true")

        self.grid3.addWidget(self.database, 1, 0, 1, 1)

        self.schema = QLineEdit(ConnectorDatabase)
        self.schema.setObjectName(u"schema")
        self.schema.setProperty(u"mono", u"true")

        self.grid3.addWidget(self.schema, 1, 1, 1, 1)

        self.database_problem = QLabel(ConnectorDatabase)
        self.database_problem.setObjectName(u"database_problem")
        self.database_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.database_problem.setWordWrap(True)
        self.database_problem.setProperty(u"kind", u"bad")

        self.grid3.addWidget(self.database_problem, 2, 0, 1, 1)

        self.schema_problem = QLabel(ConnectorDatabase)
        self.schema_problem.setObjectName(u"schema_problem")
        self.schema_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.schema_problem.setWordWrap(True)
        self.schema_problem.setProperty(u"kind", u"bad")

        self.grid3.addWidget(self.schema_problem, 2, 1, 1, 1)

        self.grid3.setColumnStretch(0, 1)
        self.grid3.setColumnStretch(1, 1)

        self.column1.addLayout(self.grid3)

        self.column4 = QVBoxLayout()
        self.column4.setSpacing(4)
        self.column4.setObjectName(u"column4")
        self.column4.setContentsMargins(0, 0, 0, 0)
        self.username_label = QLabel(ConnectorDatabase)
        self.username_label.setObjectName(u"username_label")
        self.username_label.setTextFormat(Qt.TextFormat.PlainText)
        self.username_label.setProperty(u"role", u"label")

        self.column4.addWidget(self.username_label)

        self.username = QLineEdit(ConnectorDatabase)
        self.username.setObjectName(u"username")
        self.username.setProperty(u"mono", u"true")

        self.column4.addWidget(self.username)

        self.username_problem = QLabel(ConnectorDatabase)
        self.username_problem.setObjectName(u"username_problem")
        self.username_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.username_problem.setWordWrap(True)
        self.username_problem.setProperty(u"kind", u"bad")

        self.column4.addWidget(self.username_problem)


        self.column1.addLayout(self.column4)

        self.needs_password = QCheckBox(ConnectorDatabase)
        self.needs_password.setObjectName(u"needs_password")

        self.column1.addWidget(self.needs_password)

        self.key_slot = QVBoxLayout()
        self.key_slot.setSpacing(10)
        self.key_slot.setObjectName(u"key_slot")
        self.key_slot.setContentsMargins(0, 0, 0, 0)

        self.column1.addLayout(self.key_slot)

        self.column6 = QVBoxLayout()
        self.column6.setSpacing(4)
        self.column6.setObjectName(u"column6")
        self.column6.setContentsMargins(0, 0, 0, 0)
        self.tls_label = QLabel(ConnectorDatabase)
        self.tls_label.setObjectName(u"tls_label")
        self.tls_label.setTextFormat(Qt.TextFormat.PlainText)
        self.tls_label.setProperty(u"role", u"label")

        self.column6.addWidget(self.tls_label)

        self.tls = QComboBox(ConnectorDatabase)
        self.tls.setObjectName(u"tls")
        self.tls.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.tls.setMinimumContentsLength(8)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.tls.sizePolicy().hasHeightForWidth())
        self.tls.setSizePolicy(sizePolicy)

        self.column6.addWidget(self.tls)

        self.tls_problem = QLabel(ConnectorDatabase)
        self.tls_problem.setObjectName(u"tls_problem")
        self.tls_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.tls_problem.setWordWrap(True)
        self.tls_problem.setProperty(u"kind", u"bad")

        self.column6.addWidget(self.tls_problem)


        self.column1.addLayout(self.column6)

        self.column7 = QVBoxLayout()
        self.column7.setSpacing(4)
        self.column7.setObjectName(u"column7")
        self.column7.setContentsMargins(0, 0, 0, 0)
        self.ca_file_label = QLabel(ConnectorDatabase)
        self.ca_file_label.setObjectName(u"ca_file_label")
        self.ca_file_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ca_file_label.setProperty(u"role", u"label")

        self.column7.addWidget(self.ca_file_label)

        self.row8 = QHBoxLayout()
        self.row8.setSpacing(8)
        self.row8.setObjectName(u"row8")
        self.row8.setContentsMargins(0, 0, 0, 0)
        self.ca_file = QLineEdit(ConnectorDatabase)
        self.ca_file.setObjectName(u"ca_file")
        self.ca_file.setProperty(u"mono", u"true")

        self.row8.addWidget(self.ca_file)

        self.browse_ca = QPushButton(ConnectorDatabase)
        self.browse_ca.setObjectName(u"browse_ca")

        self.row8.addWidget(self.browse_ca)


        self.column7.addLayout(self.row8)

        self.ca_file_problem = QLabel(ConnectorDatabase)
        self.ca_file_problem.setObjectName(u"ca_file_problem")
        self.ca_file_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.ca_file_problem.setWordWrap(True)
        self.ca_file_problem.setProperty(u"kind", u"bad")

        self.column7.addWidget(self.ca_file_problem)


        self.column1.addLayout(self.column7)

        self.database_hint = QLabel(ConnectorDatabase)
        self.database_hint.setObjectName(u"database_hint")
        self.database_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.database_hint.setProperty(u"role", u"label")
        self.database_hint.setWordWrap(True)

        self.column1.addWidget(self.database_hint)

#if QT_CONFIG(shortcut)
        self.host_label.setBuddy(self.host)
        self.port_label.setBuddy(self.port)
        self.database_label.setBuddy(self.database)
        self.schema_label.setBuddy(self.schema)
        self.username_label.setBuddy(self.username)
        self.tls_label.setBuddy(self.tls)
        self.ca_file_label.setBuddy(self.ca_file)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ConnectorDatabase)

        QMetaObject.connectSlotsByName(ConnectorDatabase)
    # setupUi

    def retranslateUi(self, ConnectorDatabase):
        self.host_label.setText(QCoreApplication.translate("ConnectorDatabase", u"Se&rver", None))
        self.port_label.setText(QCoreApplication.translate("ConnectorDatabase", u"&Port", None))
#if QT_CONFIG(accessibility)
        self.host.setAccessibleName(QCoreApplication.translate("ConnectorDatabase", u"Host", None))
#endif // QT_CONFIG(accessibility)
        self.host.setPlaceholderText(QCoreApplication.translate("ConnectorDatabase", u"db.example.com", None))
#if QT_CONFIG(accessibility)
        self.port.setAccessibleName(QCoreApplication.translate("ConnectorDatabase", u"Port", None))
#endif // QT_CONFIG(accessibility)
        self.host_problem.setText("")
        self.port_problem.setText("")
        self.database_label.setText(QCoreApplication.translate("ConnectorDatabase", u"Data&base", None))
        self.schema_label.setText(QCoreApplication.translate("ConnectorDatabase", u"Sche&ma", None))
#if QT_CONFIG(accessibility)
        self.database.setAccessibleName(QCoreApplication.translate("ConnectorDatabase", u"Database", None))
#endif // QT_CONFIG(accessibility)
        self.database.setPlaceholderText(QCoreApplication.translate("ConnectorDatabase", u"reporting", None))
#if QT_CONFIG(accessibility)
        self.schema.setAccessibleName(QCoreApplication.translate("ConnectorDatabase", u"Schema", None))
#endif // QT_CONFIG(accessibility)
        self.schema.setPlaceholderText(QCoreApplication.translate("ConnectorDatabase", u"public", None))
        self.database_problem.setText("")
        self.schema_problem.setText("")
        self.username_label.setText(QCoreApplication.translate("ConnectorDatabase", u"&User name", None))
#if QT_CONFIG(accessibility)
        self.username.setAccessibleName(QCoreApplication.translate("ConnectorDatabase", u"User name", None))
#endif // QT_CONFIG(accessibility)
        self.username.setPlaceholderText(QCoreApplication.translate("ConnectorDatabase", u"loader", None))
        self.username_problem.setText("")
        self.needs_password.setText(QCoreApplication.translate("ConnectorDatabase", u"A passwor&d is needed", None))
#if QT_CONFIG(accessibility)
        self.needs_password.setAccessibleName(QCoreApplication.translate("ConnectorDatabase", u"A password is needed", None))
#endif // QT_CONFIG(accessibility)
        self.tls_label.setText(QCoreApplication.translate("ConnectorDatabase", u"Encrypt&ion", None))
#if QT_CONFIG(accessibility)
        self.tls.setAccessibleName(QCoreApplication.translate("ConnectorDatabase", u"Encryption", None))
#endif // QT_CONFIG(accessibility)
        self.tls_problem.setText("")
        self.ca_file_label.setText(QCoreApplication.translate("ConnectorDatabase", u"Certificate authority", None))
#if QT_CONFIG(accessibility)
        self.ca_file.setAccessibleName(QCoreApplication.translate("ConnectorDatabase", u"File of the certificate authority", None))
#endif // QT_CONFIG(accessibility)
        self.ca_file.setPlaceholderText(QCoreApplication.translate("ConnectorDatabase", u"the system's", None))
        self.browse_ca.setText(QCoreApplication.translate("ConnectorDatabase", u"Bro&wse\u2026", None))
#if QT_CONFIG(accessibility)
        self.browse_ca.setAccessibleName(QCoreApplication.translate("ConnectorDatabase", u"Choose the file of the certificate authority", None))
#endif // QT_CONFIG(accessibility)
        self.ca_file_problem.setText("")
        self.database_hint.setText(QCoreApplication.translate("ConnectorDatabase", u"Syncs can load into this database. Tables are made with the first run when they aren't there yet.", None))
        pass
    # retranslateUi

