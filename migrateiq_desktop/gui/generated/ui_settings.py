# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QDateTime,
    QLocale,
    QMetaObject,
    QObject,
    QPoint,
    QRect,
    QSize,
    QTime,
    QUrl,
    Qt,
)
from PySide6.QtGui import (
    QBrush,
    QColor,
    QConicalGradient,
    QCursor,
    QFont,
    QFontDatabase,
    QGradient,
    QIcon,
    QImage,
    QKeySequence,
    QLinearGradient,
    QPainter,
    QPalette,
    QPixmap,
    QRadialGradient,
    QTransform,
)
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)


class Ui_SettingsForm(object):
    def setupUi(self, SettingsForm):
        if not SettingsForm.objectName():
            SettingsForm.setObjectName("SettingsForm")
        self.outer = QVBoxLayout(SettingsForm)
        self.outer.setSpacing(0)
        self.outer.setObjectName("outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.area = QScrollArea(SettingsForm)
        self.area.setObjectName("area")
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidgetResizable(True)
        self.canvas = QWidget()
        self.canvas.setObjectName("canvas")
        self.canvas.setProperty("role", "canvas")
        self.columns = QHBoxLayout(self.canvas)
        self.columns.setSpacing(14)
        self.columns.setObjectName("columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.left = QVBoxLayout()
        self.left.setSpacing(14)
        self.left.setObjectName("left")
        self.appearanceCard = QFrame(self.canvas)
        self.appearanceCard.setObjectName("appearanceCard")
        self.appearanceCard.setProperty("role", "card")
        self.appearanceCardLayout = QVBoxLayout(self.appearanceCard)
        self.appearanceCardLayout.setSpacing(8)
        self.appearanceCardLayout.setObjectName("appearanceCardLayout")
        self.appearanceCardLayout.setContentsMargins(14, 14, 14, 14)
        self.appearanceCardHeading = QLabel(self.appearanceCard)
        self.appearanceCardHeading.setObjectName("appearanceCardHeading")
        self.appearanceCardHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.appearanceCardHeading.setProperty("role", "heading")

        self.appearanceCardLayout.addWidget(self.appearanceCardHeading)

        self.appearanceGrid = QGridLayout()
        self.appearanceGrid.setObjectName("appearanceGrid")
        self.appearanceGrid.setHorizontalSpacing(12)
        self.appearanceGrid.setVerticalSpacing(4)
        self.appearanceLabel = QLabel(self.appearanceCard)
        self.appearanceLabel.setObjectName("appearanceLabel")
        self.appearanceLabel.setProperty("role", "label")

        self.appearanceGrid.addWidget(self.appearanceLabel, 0, 0, 1, 1)

        self.textSizeLabel = QLabel(self.appearanceCard)
        self.textSizeLabel.setObjectName("textSizeLabel")
        self.textSizeLabel.setProperty("role", "label")

        self.appearanceGrid.addWidget(self.textSizeLabel, 0, 1, 1, 1)

        self.appearance = QComboBox(self.appearanceCard)
        self.appearance.addItem("")
        self.appearance.addItem("")
        self.appearance.addItem("")
        self.appearance.addItem("")
        self.appearance.setObjectName("appearance")

        self.appearanceGrid.addWidget(self.appearance, 1, 0, 1, 1)

        self.textSize = QComboBox(self.appearanceCard)
        self.textSize.setObjectName("textSize")

        self.appearanceGrid.addWidget(self.textSize, 1, 1, 1, 1)

        self.appearanceCardLayout.addLayout(self.appearanceGrid)

        self.left.addWidget(self.appearanceCard)

        self.foldersCard = QFrame(self.canvas)
        self.foldersCard.setObjectName("foldersCard")
        self.foldersCard.setProperty("role", "card")
        self.foldersCardLayout = QVBoxLayout(self.foldersCard)
        self.foldersCardLayout.setSpacing(8)
        self.foldersCardLayout.setObjectName("foldersCardLayout")
        self.foldersCardLayout.setContentsMargins(14, 14, 14, 14)
        self.foldersCardHeading = QLabel(self.foldersCard)
        self.foldersCardHeading.setObjectName("foldersCardHeading")
        self.foldersCardHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.foldersCardHeading.setProperty("role", "heading")

        self.foldersCardLayout.addWidget(self.foldersCardHeading)

        self.workspaceRow = QHBoxLayout()
        self.workspaceRow.setSpacing(12)
        self.workspaceRow.setObjectName("workspaceRow")
        self.workspaceTexts = QVBoxLayout()
        self.workspaceTexts.setSpacing(1)
        self.workspaceTexts.setObjectName("workspaceTexts")
        self.workspaceCaption = QLabel(self.foldersCard)
        self.workspaceCaption.setObjectName("workspaceCaption")
        self.workspaceCaption.setTextFormat(Qt.TextFormat.PlainText)
        self.workspaceCaption.setProperty("role", "label")

        self.workspaceTexts.addWidget(self.workspaceCaption)

        self.workspacePath = QLineEdit(self.foldersCard)
        self.workspacePath.setObjectName("workspacePath")
        self.workspacePath.setReadOnly(True)
        self.workspacePath.setProperty("mono", "true")

        self.workspaceTexts.addWidget(self.workspacePath)

        self.workspaceRow.addLayout(self.workspaceTexts)

        self.workspaceOpen = QPushButton(self.foldersCard)
        self.workspaceOpen.setObjectName("workspaceOpen")

        self.workspaceRow.addWidget(self.workspaceOpen, 0, Qt.AlignmentFlag.AlignBottom)

        self.workspaceRow.setStretch(0, 1)

        self.foldersCardLayout.addLayout(self.workspaceRow)

        self.dataRow = QHBoxLayout()
        self.dataRow.setSpacing(12)
        self.dataRow.setObjectName("dataRow")
        self.dataTexts = QVBoxLayout()
        self.dataTexts.setSpacing(1)
        self.dataTexts.setObjectName("dataTexts")
        self.dataCaption = QLabel(self.foldersCard)
        self.dataCaption.setObjectName("dataCaption")
        self.dataCaption.setTextFormat(Qt.TextFormat.PlainText)
        self.dataCaption.setProperty("role", "label")

        self.dataTexts.addWidget(self.dataCaption)

        self.dataPath = QLineEdit(self.foldersCard)
        self.dataPath.setObjectName("dataPath")
        self.dataPath.setReadOnly(True)
        self.dataPath.setProperty("mono", "true")

        self.dataTexts.addWidget(self.dataPath)

        self.dataRow.addLayout(self.dataTexts)

        self.dataOpen = QPushButton(self.foldersCard)
        self.dataOpen.setObjectName("dataOpen")

        self.dataRow.addWidget(self.dataOpen, 0, Qt.AlignmentFlag.AlignBottom)

        self.dataRow.setStretch(0, 1)

        self.foldersCardLayout.addLayout(self.dataRow)

        self.logsRow = QHBoxLayout()
        self.logsRow.setSpacing(12)
        self.logsRow.setObjectName("logsRow")
        self.logsTexts = QVBoxLayout()
        self.logsTexts.setSpacing(1)
        self.logsTexts.setObjectName("logsTexts")
        self.logsCaption = QLabel(self.foldersCard)
        self.logsCaption.setObjectName("logsCaption")
        self.logsCaption.setTextFormat(Qt.TextFormat.PlainText)
        self.logsCaption.setProperty("role", "label")

        self.logsTexts.addWidget(self.logsCaption)

        self.logsPath = QLineEdit(self.foldersCard)
        self.logsPath.setObjectName("logsPath")
        self.logsPath.setReadOnly(True)
        self.logsPath.setProperty("mono", "true")

        self.logsTexts.addWidget(self.logsPath)

        self.logsRow.addLayout(self.logsTexts)

        self.logsOpen = QPushButton(self.foldersCard)
        self.logsOpen.setObjectName("logsOpen")

        self.logsRow.addWidget(self.logsOpen, 0, Qt.AlignmentFlag.AlignBottom)

        self.logsRow.setStretch(0, 1)

        self.foldersCardLayout.addLayout(self.logsRow)

        self.left.addWidget(self.foldersCard)

        self.logCard = QFrame(self.canvas)
        self.logCard.setObjectName("logCard")
        self.logCard.setProperty("role", "card")
        self.logCardLayout = QVBoxLayout(self.logCard)
        self.logCardLayout.setSpacing(8)
        self.logCardLayout.setObjectName("logCardLayout")
        self.logCardLayout.setContentsMargins(14, 14, 14, 14)
        self.logCardHeading = QLabel(self.logCard)
        self.logCardHeading.setObjectName("logCardHeading")
        self.logCardHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.logCardHeading.setProperty("role", "heading")

        self.logCardLayout.addWidget(self.logCardHeading)

        self.logLevelLabel = QLabel(self.logCard)
        self.logLevelLabel.setObjectName("logLevelLabel")
        self.logLevelLabel.setProperty("role", "label")

        self.logCardLayout.addWidget(self.logLevelLabel)

        self.logLevel = QComboBox(self.logCard)
        self.logLevel.addItem("")
        self.logLevel.addItem("")
        self.logLevel.setObjectName("logLevel")

        self.logCardLayout.addWidget(self.logLevel)

        self.left.addWidget(self.logCard)

        self.privacyCard = QFrame(self.canvas)
        self.privacyCard.setObjectName("privacyCard")
        self.privacyCard.setProperty("role", "card")
        self.privacyCardLayout = QVBoxLayout(self.privacyCard)
        self.privacyCardLayout.setSpacing(8)
        self.privacyCardLayout.setObjectName("privacyCardLayout")
        self.privacyCardLayout.setContentsMargins(14, 14, 14, 14)
        self.privacyCardHeading = QLabel(self.privacyCard)
        self.privacyCardHeading.setObjectName("privacyCardHeading")
        self.privacyCardHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.privacyCardHeading.setProperty("role", "heading")

        self.privacyCardLayout.addWidget(self.privacyCardHeading)

        self.privacy = QLabel(self.privacyCard)
        self.privacy.setObjectName("privacy")
        self.privacy.setTextFormat(Qt.TextFormat.PlainText)
        self.privacy.setWordWrap(True)

        self.privacyCardLayout.addWidget(self.privacy)

        self.version = QLabel(self.privacyCard)
        self.version.setObjectName("version")
        self.version.setTextFormat(Qt.TextFormat.PlainText)
        self.version.setWordWrap(True)
        self.version.setProperty("role", "muted")

        self.privacyCardLayout.addWidget(self.version)

        self.left.addWidget(self.privacyCard)

        self.leftStretch = QSpacerItem(
            0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding
        )

        self.left.addItem(self.leftStretch)

        self.columns.addLayout(self.left)

        self.right = QVBoxLayout()
        self.right.setSpacing(14)
        self.right.setObjectName("right")
        self.keysCard = QFrame(self.canvas)
        self.keysCard.setObjectName("keysCard")
        self.keysCard.setProperty("role", "card")
        self.keysCardLayout = QVBoxLayout(self.keysCard)
        self.keysCardLayout.setSpacing(8)
        self.keysCardLayout.setObjectName("keysCardLayout")
        self.keysCardLayout.setContentsMargins(14, 14, 14, 14)
        self.keysCardHeading = QLabel(self.keysCard)
        self.keysCardHeading.setObjectName("keysCardHeading")
        self.keysCardHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.keysCardHeading.setProperty("role", "heading")

        self.keysCardLayout.addWidget(self.keysCardHeading)

        self.keeper = QLabel(self.keysCard)
        self.keeper.setObjectName("keeper")
        self.keeper.setTextFormat(Qt.TextFormat.PlainText)
        self.keeper.setWordWrap(True)

        self.keysCardLayout.addWidget(self.keeper)

        self.keeperProblem = QLabel(self.keysCard)
        self.keeperProblem.setObjectName("keeperProblem")
        self.keeperProblem.setTextFormat(Qt.TextFormat.PlainText)
        self.keeperProblem.setWordWrap(True)
        self.keeperProblem.setProperty("role", "muted")

        self.keysCardLayout.addWidget(self.keeperProblem)

        self.keeperButtons = QHBoxLayout()
        self.keeperButtons.setSpacing(8)
        self.keeperButtons.setObjectName("keeperButtons")
        self.useSystem = QPushButton(self.keysCard)
        self.useSystem.setObjectName("useSystem")

        self.keeperButtons.addWidget(self.useSystem)

        self.useVault = QPushButton(self.keysCard)
        self.useVault.setObjectName("useVault")

        self.keeperButtons.addWidget(self.useVault)

        self.useSession = QPushButton(self.keysCard)
        self.useSession.setObjectName("useSession")

        self.keeperButtons.addWidget(self.useSession)

        self.keeperGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.keeperButtons.addItem(self.keeperGap)

        self.keysCardLayout.addLayout(self.keeperButtons)

        self.secretsPlace = QWidget(self.keysCard)
        self.secretsPlace.setObjectName("secretsPlace")

        self.keysCardLayout.addWidget(self.secretsPlace)

        self.secretButtons = QHBoxLayout()
        self.secretButtons.setSpacing(8)
        self.secretButtons.setObjectName("secretButtons")
        self.secretsHint = QLabel(self.keysCard)
        self.secretsHint.setObjectName("secretsHint")
        self.secretsHint.setTextFormat(Qt.TextFormat.PlainText)
        self.secretsHint.setProperty("role", "muted")

        self.secretButtons.addWidget(self.secretsHint)

        self.secretGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.secretButtons.addItem(self.secretGap)

        self.removeSecret = QPushButton(self.keysCard)
        self.removeSecret.setObjectName("removeSecret")
        self.removeSecret.setProperty("kind", "danger")

        self.secretButtons.addWidget(self.removeSecret)

        self.keysCardLayout.addLayout(self.secretButtons)

        self.right.addWidget(self.keysCard)

        self.columns.addLayout(self.right)

        self.columns.setStretch(0, 2)
        self.columns.setStretch(1, 3)
        self.area.setWidget(self.canvas)

        self.outer.addWidget(self.area)

        # if QT_CONFIG(shortcut)
        self.appearanceLabel.setBuddy(self.appearance)
        self.textSizeLabel.setBuddy(self.textSize)
        self.logLevelLabel.setBuddy(self.logLevel)
        # endif // QT_CONFIG(shortcut)

        self.retranslateUi(SettingsForm)

        QMetaObject.connectSlotsByName(SettingsForm)

    # setupUi

    def retranslateUi(self, SettingsForm):
        # if QT_CONFIG(accessibility)
        self.appearanceCard.setAccessibleName(
            QCoreApplication.translate("SettingsForm", "Appearance", None)
        )
        # endif // QT_CONFIG(accessibility)
        self.appearanceCardHeading.setText(
            QCoreApplication.translate("SettingsForm", "Appearance", None)
        )
        self.appearanceLabel.setText(QCoreApplication.translate("SettingsForm", "&Colours", None))
        self.textSizeLabel.setText(QCoreApplication.translate("SettingsForm", "&Text size", None))
        self.appearance.setItemText(
            0, QCoreApplication.translate("SettingsForm", "As the system", None)
        )
        self.appearance.setItemText(1, QCoreApplication.translate("SettingsForm", "Light", None))
        self.appearance.setItemText(2, QCoreApplication.translate("SettingsForm", "Dark", None))
        self.appearance.setItemText(
            3, QCoreApplication.translate("SettingsForm", "High contrast", None)
        )

        # if QT_CONFIG(accessibility)
        self.appearance.setAccessibleName(
            QCoreApplication.translate("SettingsForm", "Colours", None)
        )
        # endif // QT_CONFIG(accessibility)
        # if QT_CONFIG(accessibility)
        self.textSize.setAccessibleName(
            QCoreApplication.translate("SettingsForm", "Text size", None)
        )
        # endif // QT_CONFIG(accessibility)
        # if QT_CONFIG(accessibility)
        self.foldersCard.setAccessibleName(
            QCoreApplication.translate("SettingsForm", "Where things are", None)
        )
        # endif // QT_CONFIG(accessibility)
        self.foldersCardHeading.setText(
            QCoreApplication.translate("SettingsForm", "Where things are", None)
        )
        self.workspaceCaption.setText(
            QCoreApplication.translate("SettingsForm", "This workspace", None)
        )
        # if QT_CONFIG(accessibility)
        self.workspacePath.setAccessibleName(
            QCoreApplication.translate("SettingsForm", "This workspace", None)
        )
        # endif // QT_CONFIG(accessibility)
        self.workspaceOpen.setText(QCoreApplication.translate("SettingsForm", "Open folder", None))
        # if QT_CONFIG(accessibility)
        self.workspaceOpen.setAccessibleName(
            QCoreApplication.translate("SettingsForm", "Open folder: This workspace", None)
        )
        # endif // QT_CONFIG(accessibility)
        self.dataCaption.setText(QCoreApplication.translate("SettingsForm", "Local data", None))
        # if QT_CONFIG(accessibility)
        self.dataPath.setAccessibleName(
            QCoreApplication.translate("SettingsForm", "Local data", None)
        )
        # endif // QT_CONFIG(accessibility)
        self.dataOpen.setText(QCoreApplication.translate("SettingsForm", "Open folder", None))
        # if QT_CONFIG(accessibility)
        self.dataOpen.setAccessibleName(
            QCoreApplication.translate("SettingsForm", "Open folder: Local data", None)
        )
        # endif // QT_CONFIG(accessibility)
        self.logsCaption.setText(QCoreApplication.translate("SettingsForm", "Run logs", None))
        # if QT_CONFIG(accessibility)
        self.logsPath.setAccessibleName(
            QCoreApplication.translate("SettingsForm", "Run logs", None)
        )
        # endif // QT_CONFIG(accessibility)
        self.logsOpen.setText(QCoreApplication.translate("SettingsForm", "Open folder", None))
        # if QT_CONFIG(accessibility)
        self.logsOpen.setAccessibleName(
            QCoreApplication.translate("SettingsForm", "Open folder: Run logs", None)
        )
        # endif // QT_CONFIG(accessibility)
        # if QT_CONFIG(accessibility)
        self.logCard.setAccessibleName(QCoreApplication.translate("SettingsForm", "Log", None))
        # endif // QT_CONFIG(accessibility)
        self.logCardHeading.setText(QCoreApplication.translate("SettingsForm", "Log", None))
        self.logLevelLabel.setText(
            QCoreApplication.translate("SettingsForm", "&What runs write to their log", None)
        )
        self.logLevel.setItemText(
            0, QCoreApplication.translate("SettingsForm", "Progress and problems", None)
        )
        self.logLevel.setItemText(
            1, QCoreApplication.translate("SettingsForm", "Every request too, without keys", None)
        )

        # if QT_CONFIG(accessibility)
        self.logLevel.setAccessibleName(
            QCoreApplication.translate("SettingsForm", "What runs write to their log", None)
        )
        # endif // QT_CONFIG(accessibility)
        # if QT_CONFIG(accessibility)
        self.privacyCard.setAccessibleName(
            QCoreApplication.translate("SettingsForm", "Privacy", None)
        )
        # endif // QT_CONFIG(accessibility)
        self.privacyCardHeading.setText(QCoreApplication.translate("SettingsForm", "Privacy", None))
        self.privacy.setText(
            QCoreApplication.translate(
                "SettingsForm",
                "Nothing is sent anywhere but to the systems that you connect: no account, no usage statistics, no crash reports. Keys go only to the host that they were stored for.",
                None,
            )
        )
        # if QT_CONFIG(accessibility)
        self.keysCard.setAccessibleName(QCoreApplication.translate("SettingsForm", "Keys", None))
        # endif // QT_CONFIG(accessibility)
        self.keysCardHeading.setText(QCoreApplication.translate("SettingsForm", "Keys", None))
        self.useSystem.setText(
            QCoreApplication.translate("SettingsForm", "Use the system keyring", None)
        )
        self.useVault.setText(
            QCoreApplication.translate("SettingsForm", "Use an encrypted vault\u2026", None)
        )
        self.useSession.setText(
            QCoreApplication.translate("SettingsForm", "Keep for this session only", None)
        )
        self.secretsHint.setText(
            QCoreApplication.translate(
                "SettingsForm", "A key is written here and never shown.", None
            )
        )
        self.removeSecret.setText(QCoreApplication.translate("SettingsForm", "Remove\u2026", None))
        # if QT_CONFIG(accessibility)
        self.removeSecret.setAccessibleName(
            QCoreApplication.translate("SettingsForm", "Remove the chosen key", None)
        )
        # endif // QT_CONFIG(accessibility)
        pass

    # retranslateUi
