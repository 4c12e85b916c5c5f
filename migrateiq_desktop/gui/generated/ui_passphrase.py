# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'passphrase.ui'
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
    QAbstractButton,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLayout,
    QLineEdit,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)


class Ui_PassphraseDialog(object):
    def setupUi(self, PassphraseDialog):
        if not PassphraseDialog.objectName():
            PassphraseDialog.setObjectName("PassphraseDialog")
        self.layout = QVBoxLayout(PassphraseDialog)
        self.layout.setSpacing(6)
        self.layout.setObjectName("layout")
        self.layout.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        self.layout.setContentsMargins(20, 18, 20, 16)
        self.heading = QLabel(PassphraseDialog)
        self.heading.setObjectName("heading")
        self.heading.setProperty("role", "strong")

        self.layout.addWidget(self.heading)

        self.explanation = QLabel(PassphraseDialog)
        self.explanation.setObjectName("explanation")
        self.explanation.setMinimumSize(QSize(400, 0))
        self.explanation.setWordWrap(True)
        self.explanation.setProperty("role", "muted")

        self.layout.addWidget(self.explanation)

        self.gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout.addItem(self.gap)

        self.passphraseLabel = QLabel(PassphraseDialog)
        self.passphraseLabel.setObjectName("passphraseLabel")
        self.passphraseLabel.setProperty("role", "label")

        self.layout.addWidget(self.passphraseLabel)

        self.passphrase = QLineEdit(PassphraseDialog)
        self.passphrase.setObjectName("passphrase")
        self.passphrase.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData
        )
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout.addWidget(self.passphrase)

        self.strength = QLabel(PassphraseDialog)
        self.strength.setObjectName("strength")
        self.strength.setProperty("role", "label")

        self.layout.addWidget(self.strength)

        self.repeatLabel = QLabel(PassphraseDialog)
        self.repeatLabel.setObjectName("repeatLabel")
        self.repeatLabel.setProperty("role", "label")

        self.layout.addWidget(self.repeatLabel)

        self.repeat = QLineEdit(PassphraseDialog)
        self.repeat.setObjectName("repeat")
        self.repeat.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData
        )
        self.repeat.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout.addWidget(self.repeat)

        self.problem = QLabel(PassphraseDialog)
        self.problem.setObjectName("problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)

        self.layout.addWidget(self.problem)

        self.stretch = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout.addItem(self.stretch)

        self.buttons = QDialogButtonBox(PassphraseDialog)
        self.buttons.setObjectName("buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel)

        self.layout.addWidget(self.buttons)

        # if QT_CONFIG(shortcut)
        self.passphraseLabel.setBuddy(self.passphrase)
        self.repeatLabel.setBuddy(self.repeat)
        # endif // QT_CONFIG(shortcut)

        self.retranslateUi(PassphraseDialog)

        QMetaObject.connectSlotsByName(PassphraseDialog)

    # setupUi

    def retranslateUi(self, PassphraseDialog):
        self.passphraseLabel.setText(
            QCoreApplication.translate("PassphraseDialog", "&Passphrase", None)
        )
        # if QT_CONFIG(accessibility)
        self.passphrase.setAccessibleName(
            QCoreApplication.translate("PassphraseDialog", "Passphrase", None)
        )
        # endif // QT_CONFIG(accessibility)
        self.repeatLabel.setText(
            QCoreApplication.translate("PassphraseDialog", "Passphrase &again", None)
        )
        # if QT_CONFIG(accessibility)
        self.repeat.setAccessibleName(
            QCoreApplication.translate("PassphraseDialog", "Passphrase again", None)
        )
        # endif // QT_CONFIG(accessibility)
        pass

    # retranslateUi
