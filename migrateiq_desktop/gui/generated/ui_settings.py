# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_SettingsForm(object):
    def setupUi(self, SettingsForm):
        if not SettingsForm.objectName():
            SettingsForm.setObjectName(u"SettingsForm")
        self.outer = QVBoxLayout(SettingsForm)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.area = QScrollArea(SettingsForm)
        self.area.setObjectName(u"area")
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidgetResizable(True)
        self.canvas = QWidget()
        self.canvas.setObjectName(u"canvas")
        self.canvas.setProperty(u"role", u"canvas")
        self.columns = QHBoxLayout(self.canvas)
        self.columns.setSpacing(14)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.left = QVBoxLayout()
        self.left.setSpacing(14)
        self.left.setObjectName(u"left")
        self.appearanceCard = QFrame(self.canvas)
        self.appearanceCard.setObjectName(u"appearanceCard")
        self.appearanceCard.setProperty(u"role", u"card")
        self.appearanceCardLayout = QVBoxLayout(self.appearanceCard)
        self.appearanceCardLayout.setSpacing(8)
        self.appearanceCardLayout.setObjectName(u"appearanceCardLayout")
        self.appearanceCardLayout.setContentsMargins(14, 14, 14, 14)
        self.appearanceCardHeading = QLabel(self.appearanceCard)
        self.appearanceCardHeading.setObjectName(u"appearanceCardHeading")
        self.appearanceCardHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.appearanceCardHeading.setProperty(u"role", u"heading")

        self.appearanceCardLayout.addWidget(self.appearanceCardHeading)

        self.appearanceGrid = QGridLayout()
        self.appearanceGrid.setObjectName(u"appearanceGrid")
        self.appearanceGrid.setHorizontalSpacing(12)
        self.appearanceGrid.setVerticalSpacing(4)
        self.appearanceLabel = QLabel(self.appearanceCard)
        self.appearanceLabel.setObjectName(u"appearanceLabel")
        self.appearanceLabel.setProperty(u"role", u"label")

        self.appearanceGrid.addWidget(self.appearanceLabel, 0, 0, 1, 1)

        self.textSizeLabel = QLabel(self.appearanceCard)
        self.textSizeLabel.setObjectName(u"textSizeLabel")
        self.textSizeLabel.setProperty(u"role", u"label")

        self.appearanceGrid.addWidget(self.textSizeLabel, 0, 1, 1, 1)

        self.appearance = QComboBox(self.appearanceCard)
        self.appearance.addItem("")
        self.appearance.addItem("")
        self.appearance.addItem("")
        self.appearance.addItem("")
        self.appearance.setObjectName(u"appearance")

        self.appearanceGrid.addWidget(self.appearance, 1, 0, 1, 1)

        self.textSize = QComboBox(self.appearanceCard)
        self.textSize.setObjectName(u"textSize")

        self.appearanceGrid.addWidget(self.textSize, 1, 1, 1, 1)

        self.languageLabel = QLabel(self.appearanceCard)
        self.languageLabel.setObjectName(u"languageLabel")
        self.languageLabel.setProperty(u"role", u"label")

        self.appearanceGrid.addWidget(self.languageLabel, 2, 0, 1, 2)

        self.language = QComboBox(self.appearanceCard)
        self.language.setObjectName(u"language")

        self.appearanceGrid.addWidget(self.language, 3, 0, 1, 2)


        self.appearanceCardLayout.addLayout(self.appearanceGrid)


        self.left.addWidget(self.appearanceCard)

        self.foldersCard = QFrame(self.canvas)
        self.foldersCard.setObjectName(u"foldersCard")
        self.foldersCard.setProperty(u"role", u"card")
        self.foldersCardLayout = QVBoxLayout(self.foldersCard)
        self.foldersCardLayout.setSpacing(8)
        self.foldersCardLayout.setObjectName(u"foldersCardLayout")
        self.foldersCardLayout.setContentsMargins(14, 14, 14, 14)
        self.foldersCardHeading = QLabel(self.foldersCard)
        self.foldersCardHeading.setObjectName(u"foldersCardHeading")
        self.foldersCardHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.foldersCardHeading.setProperty(u"role", u"heading")

        self.foldersCardLayout.addWidget(self.foldersCardHeading)

        self.workspaceRow = QHBoxLayout()
        self.workspaceRow.setSpacing(12)
        self.workspaceRow.setObjectName(u"workspaceRow")
        self.workspaceTexts = QVBoxLayout()
        self.workspaceTexts.setSpacing(1)
        self.workspaceTexts.setObjectName(u"workspaceTexts")
        self.workspaceCaption = QLabel(self.foldersCard)
        self.workspaceCaption.setObjectName(u"workspaceCaption")
        self.workspaceCaption.setTextFormat(Qt.TextFormat.PlainText)
        self.workspaceCaption.setProperty(u"role", u"label")

        self.workspaceTexts.addWidget(self.workspaceCaption)

        self.workspacePath = QLineEdit(self.foldersCard)
        self.workspacePath.setObjectName(u"workspacePath")
        self.workspacePath.setReadOnly(True)
        self.workspacePath.setProperty(u"mono", u"true")

        self.workspaceTexts.addWidget(self.workspacePath)


        self.workspaceRow.addLayout(self.workspaceTexts)

        self.workspaceOpen = QPushButton(self.foldersCard)
        self.workspaceOpen.setObjectName(u"workspaceOpen")

        self.workspaceRow.addWidget(self.workspaceOpen, 0, Qt.AlignmentFlag.AlignBottom)

        self.workspaceRow.setStretch(0, 1)

        self.foldersCardLayout.addLayout(self.workspaceRow)

        self.dataRow = QHBoxLayout()
        self.dataRow.setSpacing(12)
        self.dataRow.setObjectName(u"dataRow")
        self.dataTexts = QVBoxLayout()
        self.dataTexts.setSpacing(1)
        self.dataTexts.setObjectName(u"dataTexts")
        self.dataCaption = QLabel(self.foldersCard)
        self.dataCaption.setObjectName(u"dataCaption")
        self.dataCaption.setTextFormat(Qt.TextFormat.PlainText)
        self.dataCaption.setProperty(u"role", u"label")

        self.dataTexts.addWidget(self.dataCaption)

        self.dataPath = QLineEdit(self.foldersCard)
        self.dataPath.setObjectName(u"dataPath")
        self.dataPath.setReadOnly(True)
        self.dataPath.setProperty(u"mono", u"true")

        self.dataTexts.addWidget(self.dataPath)


        self.dataRow.addLayout(self.dataTexts)

        self.dataOpen = QPushButton(self.foldersCard)
        self.dataOpen.setObjectName(u"dataOpen")

        self.dataRow.addWidget(self.dataOpen, 0, Qt.AlignmentFlag.AlignBottom)

        self.dataRow.setStretch(0, 1)

        self.foldersCardLayout.addLayout(self.dataRow)

        self.logsRow = QHBoxLayout()
        self.logsRow.setSpacing(12)
        self.logsRow.setObjectName(u"logsRow")
        self.logsTexts = QVBoxLayout()
        self.logsTexts.setSpacing(1)
        self.logsTexts.setObjectName(u"logsTexts")
        self.logsCaption = QLabel(self.foldersCard)
        self.logsCaption.setObjectName(u"logsCaption")
        self.logsCaption.setTextFormat(Qt.TextFormat.PlainText)
        self.logsCaption.setProperty(u"role", u"label")

        self.logsTexts.addWidget(self.logsCaption)

        self.logsPath = QLineEdit(self.foldersCard)
        self.logsPath.setObjectName(u"logsPath")
        self.logsPath.setReadOnly(True)
        self.logsPath.setProperty(u"mono", u"true")

        self.logsTexts.addWidget(self.logsPath)


        self.logsRow.addLayout(self.logsTexts)

        self.logsOpen = QPushButton(self.foldersCard)
        self.logsOpen.setObjectName(u"logsOpen")

        self.logsRow.addWidget(self.logsOpen, 0, Qt.AlignmentFlag.AlignBottom)

        self.logsRow.setStretch(0, 1)

        self.foldersCardLayout.addLayout(self.logsRow)

        self.programLogRow = QHBoxLayout()
        self.programLogRow.setSpacing(12)
        self.programLogRow.setObjectName(u"programLogRow")
        self.programLogTexts = QVBoxLayout()
        self.programLogTexts.setSpacing(1)
        self.programLogTexts.setObjectName(u"programLogTexts")
        self.programLogCaption = QLabel(self.foldersCard)
        self.programLogCaption.setObjectName(u"programLogCaption")
        self.programLogCaption.setTextFormat(Qt.TextFormat.PlainText)
        self.programLogCaption.setProperty(u"role", u"label")

        self.programLogTexts.addWidget(self.programLogCaption)

        self.programLogPath = QLineEdit(self.foldersCard)
        self.programLogPath.setObjectName(u"programLogPath")
        self.programLogPath.setReadOnly(True)
        self.programLogPath.setProperty(u"mono", u"true")

        self.programLogTexts.addWidget(self.programLogPath)


        self.programLogRow.addLayout(self.programLogTexts)

        self.programLogOpen = QPushButton(self.foldersCard)
        self.programLogOpen.setObjectName(u"programLogOpen")

        self.programLogRow.addWidget(self.programLogOpen, 0, Qt.AlignmentFlag.AlignBottom)

        self.programLogRow.setStretch(0, 1)

        self.foldersCardLayout.addLayout(self.programLogRow)

        self.reportsRow = QHBoxLayout()
        self.reportsRow.setSpacing(12)
        self.reportsRow.setObjectName(u"reportsRow")
        self.reportsTexts = QVBoxLayout()
        self.reportsTexts.setSpacing(1)
        self.reportsTexts.setObjectName(u"reportsTexts")
        self.reportsCaption = QLabel(self.foldersCard)
        self.reportsCaption.setObjectName(u"reportsCaption")
        self.reportsCaption.setTextFormat(Qt.TextFormat.PlainText)
        self.reportsCaption.setProperty(u"role", u"label")

        self.reportsTexts.addWidget(self.reportsCaption)

        self.reportsPath = QLineEdit(self.foldersCard)
        self.reportsPath.setObjectName(u"reportsPath")
        self.reportsPath.setReadOnly(True)
        self.reportsPath.setProperty(u"mono", u"true")

        self.reportsTexts.addWidget(self.reportsPath)


        self.reportsRow.addLayout(self.reportsTexts)

        self.reportsOpen = QPushButton(self.foldersCard)
        self.reportsOpen.setObjectName(u"reportsOpen")

        self.reportsRow.addWidget(self.reportsOpen, 0, Qt.AlignmentFlag.AlignBottom)

        self.reportsRow.setStretch(0, 1)

        self.foldersCardLayout.addLayout(self.reportsRow)


        self.left.addWidget(self.foldersCard)

        self.logCard = QFrame(self.canvas)
        self.logCard.setObjectName(u"logCard")
        self.logCard.setProperty(u"role", u"card")
        self.logCardLayout = QVBoxLayout(self.logCard)
        self.logCardLayout.setSpacing(8)
        self.logCardLayout.setObjectName(u"logCardLayout")
        self.logCardLayout.setContentsMargins(14, 14, 14, 14)
        self.logCardHeading = QLabel(self.logCard)
        self.logCardHeading.setObjectName(u"logCardHeading")
        self.logCardHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.logCardHeading.setProperty(u"role", u"heading")

        self.logCardLayout.addWidget(self.logCardHeading)

        self.logLevelLabel = QLabel(self.logCard)
        self.logLevelLabel.setObjectName(u"logLevelLabel")
        self.logLevelLabel.setProperty(u"role", u"label")

        self.logCardLayout.addWidget(self.logLevelLabel)

        self.logLevel = QComboBox(self.logCard)
        self.logLevel.addItem("")
        self.logLevel.addItem("")
        self.logLevel.setObjectName(u"logLevel")

        self.logCardLayout.addWidget(self.logLevel)


        self.left.addWidget(self.logCard)

        self.privacyCard = QFrame(self.canvas)
        self.privacyCard.setObjectName(u"privacyCard")
        self.privacyCard.setProperty(u"role", u"card")
        self.privacyCardLayout = QVBoxLayout(self.privacyCard)
        self.privacyCardLayout.setSpacing(8)
        self.privacyCardLayout.setObjectName(u"privacyCardLayout")
        self.privacyCardLayout.setContentsMargins(14, 14, 14, 14)
        self.privacyCardHeading = QLabel(self.privacyCard)
        self.privacyCardHeading.setObjectName(u"privacyCardHeading")
        self.privacyCardHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.privacyCardHeading.setProperty(u"role", u"heading")

        self.privacyCardLayout.addWidget(self.privacyCardHeading)

        self.privacy = QLabel(self.privacyCard)
        self.privacy.setObjectName(u"privacy")
        self.privacy.setTextFormat(Qt.TextFormat.PlainText)
        self.privacy.setWordWrap(True)

        self.privacyCardLayout.addWidget(self.privacy)

        self.version = QLabel(self.privacyCard)
        self.version.setObjectName(u"version")
        self.version.setTextFormat(Qt.TextFormat.PlainText)
        self.version.setWordWrap(True)
        self.version.setProperty(u"role", u"muted")

        self.privacyCardLayout.addWidget(self.version)


        self.left.addWidget(self.privacyCard)

        self.leftStretch = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.left.addItem(self.leftStretch)


        self.columns.addLayout(self.left)

        self.right = QVBoxLayout()
        self.right.setSpacing(14)
        self.right.setObjectName(u"right")
        self.keysCard = QFrame(self.canvas)
        self.keysCard.setObjectName(u"keysCard")
        self.keysCard.setProperty(u"role", u"card")
        self.keysCardLayout = QVBoxLayout(self.keysCard)
        self.keysCardLayout.setSpacing(8)
        self.keysCardLayout.setObjectName(u"keysCardLayout")
        self.keysCardLayout.setContentsMargins(14, 14, 14, 14)
        self.keysCardHeading = QLabel(self.keysCard)
        self.keysCardHeading.setObjectName(u"keysCardHeading")
        self.keysCardHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.keysCardHeading.setProperty(u"role", u"heading")

        self.keysCardLayout.addWidget(self.keysCardHeading)

        self.keeper = QLabel(self.keysCard)
        self.keeper.setObjectName(u"keeper")
        self.keeper.setTextFormat(Qt.TextFormat.PlainText)
        self.keeper.setWordWrap(True)

        self.keysCardLayout.addWidget(self.keeper)

        self.keeperProblem = QLabel(self.keysCard)
        self.keeperProblem.setObjectName(u"keeperProblem")
        self.keeperProblem.setTextFormat(Qt.TextFormat.PlainText)
        self.keeperProblem.setWordWrap(True)
        self.keeperProblem.setProperty(u"role", u"muted")

        self.keysCardLayout.addWidget(self.keeperProblem)

        self.keeperButtons = QHBoxLayout()
        self.keeperButtons.setSpacing(8)
        self.keeperButtons.setObjectName(u"keeperButtons")
        self.useSystem = QPushButton(self.keysCard)
        self.useSystem.setObjectName(u"useSystem")

        self.keeperButtons.addWidget(self.useSystem)

        self.useVault = QPushButton(self.keysCard)
        self.useVault.setObjectName(u"useVault")

        self.keeperButtons.addWidget(self.useVault)

        self.useSession = QPushButton(self.keysCard)
        self.useSession.setObjectName(u"useSession")

        self.keeperButtons.addWidget(self.useSession)

        self.keeperGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.keeperButtons.addItem(self.keeperGap)


        self.keysCardLayout.addLayout(self.keeperButtons)

        self.secretsPlace = QWidget(self.keysCard)
        self.secretsPlace.setObjectName(u"secretsPlace")

        self.keysCardLayout.addWidget(self.secretsPlace)

        self.secretButtons = QHBoxLayout()
        self.secretButtons.setSpacing(8)
        self.secretButtons.setObjectName(u"secretButtons")
        self.secretsHint = QLabel(self.keysCard)
        self.secretsHint.setObjectName(u"secretsHint")
        self.secretsHint.setWordWrap(True)
        self.secretsHint.setTextFormat(Qt.TextFormat.PlainText)
        self.secretsHint.setProperty(u"role", u"muted")

        self.secretButtons.addWidget(self.secretsHint)

        self.secretGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.secretButtons.addItem(self.secretGap)

        self.removeSecret = QPushButton(self.keysCard)
        self.removeSecret.setObjectName(u"removeSecret")
        self.removeSecret.setProperty(u"kind", u"danger")

        self.secretButtons.addWidget(self.removeSecret)

        self.secretButtons.setStretch(0, 1)

        self.keysCardLayout.addLayout(self.secretButtons)


        self.right.addWidget(self.keysCard)


        self.columns.addLayout(self.right)

        self.columns.setStretch(0, 2)
        self.columns.setStretch(1, 3)
        self.area.setWidget(self.canvas)

        self.outer.addWidget(self.area)

#if QT_CONFIG(shortcut)
        self.appearanceLabel.setBuddy(self.appearance)
        self.textSizeLabel.setBuddy(self.textSize)
        self.languageLabel.setBuddy(self.language)
        self.logLevelLabel.setBuddy(self.logLevel)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SettingsForm)

        QMetaObject.connectSlotsByName(SettingsForm)
    # setupUi

    def retranslateUi(self, SettingsForm):
#if QT_CONFIG(accessibility)
        self.appearanceCard.setAccessibleName(QCoreApplication.translate("SettingsForm", u"Appearance", None))
#endif // QT_CONFIG(accessibility)
        self.appearanceCardHeading.setText(QCoreApplication.translate("SettingsForm", u"Appearance", None))
        self.appearanceLabel.setText(QCoreApplication.translate("SettingsForm", u"&Colours", None))
        self.textSizeLabel.setText(QCoreApplication.translate("SettingsForm", u"&Text size", None))
        self.appearance.setItemText(0, QCoreApplication.translate("SettingsForm", u"As the system", None))
        self.appearance.setItemText(1, QCoreApplication.translate("SettingsForm", u"Light", None))
        self.appearance.setItemText(2, QCoreApplication.translate("SettingsForm", u"Dark", None))
        self.appearance.setItemText(3, QCoreApplication.translate("SettingsForm", u"High contrast", None))

#if QT_CONFIG(accessibility)
        self.appearance.setAccessibleName(QCoreApplication.translate("SettingsForm", u"Colours", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.textSize.setAccessibleName(QCoreApplication.translate("SettingsForm", u"Text size", None))
#endif // QT_CONFIG(accessibility)
        self.languageLabel.setText(QCoreApplication.translate("SettingsForm", u"&Language", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("SettingsForm", u"Language", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.foldersCard.setAccessibleName(QCoreApplication.translate("SettingsForm", u"Where things are", None))
#endif // QT_CONFIG(accessibility)
        self.foldersCardHeading.setText(QCoreApplication.translate("SettingsForm", u"Where things are", None))
        self.workspaceCaption.setText(QCoreApplication.translate("SettingsForm", u"This workspace", None))
#if QT_CONFIG(accessibility)
        self.workspacePath.setAccessibleName(QCoreApplication.translate("SettingsForm", u"This workspace", None))
#endif // QT_CONFIG(accessibility)
        self.workspaceOpen.setText(QCoreApplication.translate("SettingsForm", u"Open folder", None))
#if QT_CONFIG(accessibility)
        self.workspaceOpen.setAccessibleName(QCoreApplication.translate("SettingsForm", u"Open folder: This workspace", None))
#endif // QT_CONFIG(accessibility)
        self.dataCaption.setText(QCoreApplication.translate("SettingsForm", u"Local data", None))
#if QT_CONFIG(accessibility)
        self.dataPath.setAccessibleName(QCoreApplication.translate("SettingsForm", u"Local data", None))
#endif // QT_CONFIG(accessibility)
        self.dataOpen.setText(QCoreApplication.translate("SettingsForm", u"Open folder", None))
#if QT_CONFIG(accessibility)
        self.dataOpen.setAccessibleName(QCoreApplication.translate("SettingsForm", u"Open folder: Local data", None))
#endif // QT_CONFIG(accessibility)
        self.logsCaption.setText(QCoreApplication.translate("SettingsForm", u"Run logs", None))
#if QT_CONFIG(accessibility)
        self.logsPath.setAccessibleName(QCoreApplication.translate("SettingsForm", u"Run logs", None))
#endif // QT_CONFIG(accessibility)
        self.logsOpen.setText(QCoreApplication.translate("SettingsForm", u"Open folder", None))
#if QT_CONFIG(accessibility)
        self.logsOpen.setAccessibleName(QCoreApplication.translate("SettingsForm", u"Open folder: Run logs", None))
#endif // QT_CONFIG(accessibility)
        self.programLogCaption.setText(QCoreApplication.translate("SettingsForm", u"Program log", None))
#if QT_CONFIG(accessibility)
        self.programLogPath.setAccessibleName(QCoreApplication.translate("SettingsForm", u"Program log", None))
#endif // QT_CONFIG(accessibility)
        self.programLogOpen.setText(QCoreApplication.translate("SettingsForm", u"Open folder", None))
#if QT_CONFIG(accessibility)
        self.programLogOpen.setAccessibleName(QCoreApplication.translate("SettingsForm", u"Open folder: Program log", None))
#endif // QT_CONFIG(accessibility)
        self.reportsCaption.setText(QCoreApplication.translate("SettingsForm", u"Crash reports", None))
#if QT_CONFIG(accessibility)
        self.reportsPath.setAccessibleName(QCoreApplication.translate("SettingsForm", u"Crash reports", None))
#endif // QT_CONFIG(accessibility)
        self.reportsOpen.setText(QCoreApplication.translate("SettingsForm", u"Open folder", None))
#if QT_CONFIG(accessibility)
        self.reportsOpen.setAccessibleName(QCoreApplication.translate("SettingsForm", u"Open folder: Crash reports", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.logCard.setAccessibleName(QCoreApplication.translate("SettingsForm", u"Log", None))
#endif // QT_CONFIG(accessibility)
        self.logCardHeading.setText(QCoreApplication.translate("SettingsForm", u"Log", None))
        self.logLevelLabel.setText(QCoreApplication.translate("SettingsForm", u"&What runs write to their log", None))
        self.logLevel.setItemText(0, QCoreApplication.translate("SettingsForm", u"Progress and problems", None))
        self.logLevel.setItemText(1, QCoreApplication.translate("SettingsForm", u"Every request too, without keys", None))

#if QT_CONFIG(accessibility)
        self.logLevel.setAccessibleName(QCoreApplication.translate("SettingsForm", u"What runs write to their log", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.privacyCard.setAccessibleName(QCoreApplication.translate("SettingsForm", u"Privacy", None))
#endif // QT_CONFIG(accessibility)
        self.privacyCardHeading.setText(QCoreApplication.translate("SettingsForm", u"Privacy", None))
        self.privacy.setText(QCoreApplication.translate("SettingsForm", u"Nothing is sent anywhere but to the systems that you connect: no account, no usage statistics, no crash reports. Keys go only to the host that they were stored for.", None))
#if QT_CONFIG(accessibility)
        self.keysCard.setAccessibleName(QCoreApplication.translate("SettingsForm", u"Keys", None))
#endif // QT_CONFIG(accessibility)
        self.keysCardHeading.setText(QCoreApplication.translate("SettingsForm", u"Keys", None))
        self.useSystem.setText(QCoreApplication.translate("SettingsForm", u"Use the system keyring", None))
        self.useVault.setText(QCoreApplication.translate("SettingsForm", u"Use an encrypted vault\u2026", None))
        self.useSession.setText(QCoreApplication.translate("SettingsForm", u"Keep for this session only", None))
        self.secretsHint.setText(QCoreApplication.translate("SettingsForm", u"A key is written here and never shown.", None))
        self.removeSecret.setText(QCoreApplication.translate("SettingsForm", u"Remove\u2026", None))
#if QT_CONFIG(accessibility)
        self.removeSecret.setAccessibleName(QCoreApplication.translate("SettingsForm", u"Remove the chosen key", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

