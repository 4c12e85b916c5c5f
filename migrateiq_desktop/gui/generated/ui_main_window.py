# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
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
    QAction,
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
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QMenuBar,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from migrateiq_desktop.gui.navigation import Navigation
from migrateiq_desktop.gui.notice_area import NoticeArea
from migrateiq_desktop.gui.status_bar import StatusBar


class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName("MainWindow")
        MainWindow.resize(1280, 800)
        MainWindow.setWindowTitle("MigrateIQ Desktop")
        self.newWorkspaceAction = QAction(MainWindow)
        self.newWorkspaceAction.setObjectName("newWorkspaceAction")
        # if QT_CONFIG(shortcut)
        self.newWorkspaceAction.setShortcut("Ctrl+Shift+W")
        # endif // QT_CONFIG(shortcut)
        self.openWorkspaceAction = QAction(MainWindow)
        self.openWorkspaceAction.setObjectName("openWorkspaceAction")
        # if QT_CONFIG(shortcut)
        self.openWorkspaceAction.setShortcut("Ctrl+O")
        # endif // QT_CONFIG(shortcut)
        self.openFolderAction = QAction(MainWindow)
        self.openFolderAction.setObjectName("openFolderAction")
        self.importAction = QAction(MainWindow)
        self.importAction.setObjectName("importAction")
        # if QT_CONFIG(shortcut)
        self.importAction.setShortcut("Ctrl+I")
        # endif // QT_CONFIG(shortcut)
        self.exportAction = QAction(MainWindow)
        self.exportAction.setObjectName("exportAction")
        # if QT_CONFIG(shortcut)
        self.exportAction.setShortcut("Ctrl+E")
        # endif // QT_CONFIG(shortcut)
        self.quitAction = QAction(MainWindow)
        self.quitAction.setObjectName("quitAction")
        # if QT_CONFIG(shortcut)
        self.quitAction.setShortcut("Ctrl+Q")
        # endif // QT_CONFIG(shortcut)
        self.quitAction.setMenuRole(QAction.MenuRole.QuitRole)
        self.undoAction = QAction(MainWindow)
        self.undoAction.setObjectName("undoAction")
        # if QT_CONFIG(shortcut)
        self.undoAction.setShortcut("Ctrl+Z")
        # endif // QT_CONFIG(shortcut)
        self.redoAction = QAction(MainWindow)
        self.redoAction.setObjectName("redoAction")
        # if QT_CONFIG(shortcut)
        self.redoAction.setShortcut("Ctrl+Shift+Z")
        # endif // QT_CONFIG(shortcut)
        self.cutAction = QAction(MainWindow)
        self.cutAction.setObjectName("cutAction")
        # if QT_CONFIG(shortcut)
        self.cutAction.setShortcut("Ctrl+X")
        # endif // QT_CONFIG(shortcut)
        self.copyAction = QAction(MainWindow)
        self.copyAction.setObjectName("copyAction")
        # if QT_CONFIG(shortcut)
        self.copyAction.setShortcut("Ctrl+C")
        # endif // QT_CONFIG(shortcut)
        self.pasteAction = QAction(MainWindow)
        self.pasteAction.setObjectName("pasteAction")
        # if QT_CONFIG(shortcut)
        self.pasteAction.setShortcut("Ctrl+V")
        # endif // QT_CONFIG(shortcut)
        self.selectAllAction = QAction(MainWindow)
        self.selectAllAction.setObjectName("selectAllAction")
        # if QT_CONFIG(shortcut)
        self.selectAllAction.setShortcut("Ctrl+A")
        # endif // QT_CONFIG(shortcut)
        self.findAction = QAction(MainWindow)
        self.findAction.setObjectName("findAction")
        # if QT_CONFIG(shortcut)
        self.findAction.setShortcut("Ctrl+F")
        # endif // QT_CONFIG(shortcut)
        self.homeAction = QAction(MainWindow)
        self.homeAction.setObjectName("homeAction")
        # if QT_CONFIG(shortcut)
        self.homeAction.setShortcut("Ctrl+1")
        # endif // QT_CONFIG(shortcut)
        self.connectorsAction = QAction(MainWindow)
        self.connectorsAction.setObjectName("connectorsAction")
        # if QT_CONFIG(shortcut)
        self.connectorsAction.setShortcut("Ctrl+2")
        # endif // QT_CONFIG(shortcut)
        self.syncsAction = QAction(MainWindow)
        self.syncsAction.setObjectName("syncsAction")
        # if QT_CONFIG(shortcut)
        self.syncsAction.setShortcut("Ctrl+3")
        # endif // QT_CONFIG(shortcut)
        self.runsAction = QAction(MainWindow)
        self.runsAction.setObjectName("runsAction")
        # if QT_CONFIG(shortcut)
        self.runsAction.setShortcut("Ctrl+4")
        # endif // QT_CONFIG(shortcut)
        self.dataAction = QAction(MainWindow)
        self.dataAction.setObjectName("dataAction")
        # if QT_CONFIG(shortcut)
        self.dataAction.setShortcut("Ctrl+5")
        # endif // QT_CONFIG(shortcut)
        self.settingsAction = QAction(MainWindow)
        self.settingsAction.setObjectName("settingsAction")
        # if QT_CONFIG(shortcut)
        self.settingsAction.setShortcut("Ctrl+6")
        # endif // QT_CONFIG(shortcut)
        self.settingsAction.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.refreshAction = QAction(MainWindow)
        self.refreshAction.setObjectName("refreshAction")
        # if QT_CONFIG(shortcut)
        self.refreshAction.setShortcut("F5")
        # endif // QT_CONFIG(shortcut)
        self.systemAction = QAction(MainWindow)
        self.systemAction.setObjectName("systemAction")
        self.systemAction.setCheckable(True)
        self.lightAction = QAction(MainWindow)
        self.lightAction.setObjectName("lightAction")
        self.lightAction.setCheckable(True)
        self.darkAction = QAction(MainWindow)
        self.darkAction.setObjectName("darkAction")
        self.darkAction.setCheckable(True)
        self.contrastAction = QAction(MainWindow)
        self.contrastAction.setObjectName("contrastAction")
        self.contrastAction.setCheckable(True)
        self.largerAction = QAction(MainWindow)
        self.largerAction.setObjectName("largerAction")
        # if QT_CONFIG(shortcut)
        self.largerAction.setShortcut("Ctrl++")
        # endif // QT_CONFIG(shortcut)
        self.smallerAction = QAction(MainWindow)
        self.smallerAction.setObjectName("smallerAction")
        # if QT_CONFIG(shortcut)
        self.smallerAction.setShortcut("Ctrl+-")
        # endif // QT_CONFIG(shortcut)
        self.normalSizeAction = QAction(MainWindow)
        self.normalSizeAction.setObjectName("normalSizeAction")
        # if QT_CONFIG(shortcut)
        self.normalSizeAction.setShortcut("Ctrl+0")
        # endif // QT_CONFIG(shortcut)
        self.addConnectorAction = QAction(MainWindow)
        self.addConnectorAction.setObjectName("addConnectorAction")
        # if QT_CONFIG(shortcut)
        self.addConnectorAction.setShortcut("Ctrl+N")
        # endif // QT_CONFIG(shortcut)
        self.addSyncAction = QAction(MainWindow)
        self.addSyncAction.setObjectName("addSyncAction")
        # if QT_CONFIG(shortcut)
        self.addSyncAction.setShortcut("Ctrl+Shift+N")
        # endif // QT_CONFIG(shortcut)
        self.runAction = QAction(MainWindow)
        self.runAction.setObjectName("runAction")
        # if QT_CONFIG(shortcut)
        self.runAction.setShortcut("Ctrl+R")
        # endif // QT_CONFIG(shortcut)
        self.showRunningAction = QAction(MainWindow)
        self.showRunningAction.setObjectName("showRunningAction")
        self.cancelAllAction = QAction(MainWindow)
        self.cancelAllAction.setObjectName("cancelAllAction")
        self.sampleAction = QAction(MainWindow)
        self.sampleAction.setObjectName("sampleAction")
        self.sessionKeysAction = QAction(MainWindow)
        self.sessionKeysAction.setObjectName("sessionKeysAction")
        self.vaultAction = QAction(MainWindow)
        self.vaultAction.setObjectName("vaultAction")
        self.openLogsAction = QAction(MainWindow)
        self.openLogsAction.setObjectName("openLogsAction")
        self.shortcutsAction = QAction(MainWindow)
        self.shortcutsAction.setObjectName("shortcutsAction")
        # if QT_CONFIG(shortcut)
        self.shortcutsAction.setShortcut("F1")
        # endif // QT_CONFIG(shortcut)
        self.aboutAction = QAction(MainWindow)
        self.aboutAction.setObjectName("aboutAction")
        self.aboutAction.setMenuRole(QAction.MenuRole.AboutRole)
        self.central = QWidget(MainWindow)
        self.central.setObjectName("central")
        self.centralLayout = QHBoxLayout(self.central)
        self.centralLayout.setSpacing(0)
        self.centralLayout.setObjectName("centralLayout")
        self.centralLayout.setContentsMargins(0, 0, 0, 0)
        self.navigation = Navigation(self.central)
        self.navigation.setObjectName("navigation")

        self.centralLayout.addWidget(self.navigation)

        self.mainLayout = QVBoxLayout()
        self.mainLayout.setSpacing(0)
        self.mainLayout.setObjectName("mainLayout")
        self.notices = NoticeArea(self.central)
        self.notices.setObjectName("notices")

        self.mainLayout.addWidget(self.notices)

        self.pages = QStackedWidget(self.central)
        self.pages.setObjectName("pages")

        self.mainLayout.addWidget(self.pages)

        self.mainLayout.setStretch(1, 1)

        self.centralLayout.addLayout(self.mainLayout)

        MainWindow.setCentralWidget(self.central)
        self.menuBar = QMenuBar(MainWindow)
        self.menuBar.setObjectName("menuBar")
        self.fileMenu = QMenu(self.menuBar)
        self.fileMenu.setObjectName("fileMenu")
        self.editMenu = QMenu(self.menuBar)
        self.editMenu.setObjectName("editMenu")
        self.viewMenu = QMenu(self.menuBar)
        self.viewMenu.setObjectName("viewMenu")
        self.appearanceMenu = QMenu(self.viewMenu)
        self.appearanceMenu.setObjectName("appearanceMenu")
        self.syncMenu = QMenu(self.menuBar)
        self.syncMenu.setObjectName("syncMenu")
        self.toolsMenu = QMenu(self.menuBar)
        self.toolsMenu.setObjectName("toolsMenu")
        self.helpMenu = QMenu(self.menuBar)
        self.helpMenu.setObjectName("helpMenu")
        MainWindow.setMenuBar(self.menuBar)
        self.statusBar = StatusBar(MainWindow)
        self.statusBar.setObjectName("statusBar")
        self.statusBar.setSizeGripEnabled(False)
        MainWindow.setStatusBar(self.statusBar)

        self.menuBar.addAction(self.fileMenu.menuAction())
        self.menuBar.addAction(self.editMenu.menuAction())
        self.menuBar.addAction(self.viewMenu.menuAction())
        self.menuBar.addAction(self.syncMenu.menuAction())
        self.menuBar.addAction(self.toolsMenu.menuAction())
        self.menuBar.addAction(self.helpMenu.menuAction())
        self.fileMenu.addAction(self.newWorkspaceAction)
        self.fileMenu.addAction(self.openWorkspaceAction)
        self.fileMenu.addAction(self.openFolderAction)
        self.fileMenu.addSeparator()
        self.fileMenu.addAction(self.importAction)
        self.fileMenu.addAction(self.exportAction)
        self.fileMenu.addSeparator()
        self.fileMenu.addAction(self.quitAction)
        self.editMenu.addAction(self.undoAction)
        self.editMenu.addAction(self.redoAction)
        self.editMenu.addSeparator()
        self.editMenu.addAction(self.cutAction)
        self.editMenu.addAction(self.copyAction)
        self.editMenu.addAction(self.pasteAction)
        self.editMenu.addAction(self.selectAllAction)
        self.editMenu.addSeparator()
        self.editMenu.addAction(self.findAction)
        self.viewMenu.addAction(self.homeAction)
        self.viewMenu.addAction(self.connectorsAction)
        self.viewMenu.addAction(self.syncsAction)
        self.viewMenu.addAction(self.runsAction)
        self.viewMenu.addAction(self.dataAction)
        self.viewMenu.addAction(self.settingsAction)
        self.viewMenu.addSeparator()
        self.viewMenu.addAction(self.refreshAction)
        self.viewMenu.addSeparator()
        self.viewMenu.addAction(self.appearanceMenu.menuAction())
        self.viewMenu.addAction(self.largerAction)
        self.viewMenu.addAction(self.smallerAction)
        self.viewMenu.addAction(self.normalSizeAction)
        self.appearanceMenu.addAction(self.systemAction)
        self.appearanceMenu.addAction(self.lightAction)
        self.appearanceMenu.addAction(self.darkAction)
        self.appearanceMenu.addAction(self.contrastAction)
        self.syncMenu.addAction(self.addConnectorAction)
        self.syncMenu.addAction(self.addSyncAction)
        self.syncMenu.addSeparator()
        self.syncMenu.addAction(self.runAction)
        self.syncMenu.addAction(self.showRunningAction)
        self.syncMenu.addAction(self.cancelAllAction)
        self.toolsMenu.addAction(self.sampleAction)
        self.toolsMenu.addSeparator()
        self.toolsMenu.addAction(self.sessionKeysAction)
        self.toolsMenu.addAction(self.vaultAction)
        self.toolsMenu.addSeparator()
        self.toolsMenu.addAction(self.openLogsAction)
        self.helpMenu.addAction(self.shortcutsAction)
        self.helpMenu.addSeparator()
        self.helpMenu.addAction(self.aboutAction)

        self.retranslateUi(MainWindow)

        QMetaObject.connectSlotsByName(MainWindow)

    # setupUi

    def retranslateUi(self, MainWindow):
        self.newWorkspaceAction.setText(
            QCoreApplication.translate("MainWindow", "&New workspace\u2026", None)
        )
        self.openWorkspaceAction.setText(
            QCoreApplication.translate("MainWindow", "&Open workspace\u2026", None)
        )
        self.openFolderAction.setText(
            QCoreApplication.translate("MainWindow", "Show workspace &folder", None)
        )
        self.importAction.setText(
            QCoreApplication.translate("MainWindow", "&Import migration file\u2026", None)
        )
        self.exportAction.setText(
            QCoreApplication.translate("MainWindow", "&Export migration file\u2026", None)
        )
        self.quitAction.setText(QCoreApplication.translate("MainWindow", "&Quit", None))
        self.undoAction.setText(QCoreApplication.translate("MainWindow", "&Undo", None))
        self.redoAction.setText(QCoreApplication.translate("MainWindow", "&Redo", None))
        self.cutAction.setText(QCoreApplication.translate("MainWindow", "Cu&t", None))
        self.copyAction.setText(QCoreApplication.translate("MainWindow", "&Copy", None))
        self.pasteAction.setText(QCoreApplication.translate("MainWindow", "&Paste", None))
        self.selectAllAction.setText(QCoreApplication.translate("MainWindow", "Select &all", None))
        self.findAction.setText(QCoreApplication.translate("MainWindow", "&Find", None))
        self.homeAction.setText(QCoreApplication.translate("MainWindow", "&Home", None))
        self.connectorsAction.setText(QCoreApplication.translate("MainWindow", "&Connectors", None))
        self.syncsAction.setText(QCoreApplication.translate("MainWindow", "&Syncs", None))
        self.runsAction.setText(QCoreApplication.translate("MainWindow", "&Runs", None))
        self.dataAction.setText(QCoreApplication.translate("MainWindow", "&Data", None))
        self.settingsAction.setText(QCoreApplication.translate("MainWindow", "S&ettings", None))
        self.refreshAction.setText(QCoreApplication.translate("MainWindow", "Re&fresh", None))
        self.systemAction.setText(QCoreApplication.translate("MainWindow", "As the &system", None))
        self.lightAction.setText(QCoreApplication.translate("MainWindow", "&Light", None))
        self.darkAction.setText(QCoreApplication.translate("MainWindow", "&Dark", None))
        self.contrastAction.setText(
            QCoreApplication.translate("MainWindow", "&High contrast", None)
        )
        self.largerAction.setText(QCoreApplication.translate("MainWindow", "&Larger text", None))
        self.smallerAction.setText(QCoreApplication.translate("MainWindow", "S&maller text", None))
        self.normalSizeAction.setText(
            QCoreApplication.translate("MainWindow", "&Normal text size", None)
        )
        self.addConnectorAction.setText(
            QCoreApplication.translate("MainWindow", "&Add connector\u2026", None)
        )
        self.addSyncAction.setText(
            QCoreApplication.translate("MainWindow", "Add &sync\u2026", None)
        )
        self.runAction.setText(QCoreApplication.translate("MainWindow", "&Run now", None))
        self.showRunningAction.setText(
            QCoreApplication.translate("MainWindow", "&Show runs in progress", None)
        )
        self.cancelAllAction.setText(
            QCoreApplication.translate("MainWindow", "&Cancel all runs in progress", None)
        )
        self.sampleAction.setText(
            QCoreApplication.translate("MainWindow", "&Try it with sample data", None)
        )
        self.sessionKeysAction.setText(
            QCoreApplication.translate("MainWindow", "Keep keys for this &session only", None)
        )
        self.vaultAction.setText(
            QCoreApplication.translate("MainWindow", "Use an encrypted &vault\u2026", None)
        )
        self.openLogsAction.setText(
            QCoreApplication.translate("MainWindow", "Show the run &logs", None)
        )
        self.shortcutsAction.setText(
            QCoreApplication.translate("MainWindow", "&Keyboard shortcuts", None)
        )
        self.aboutAction.setText(
            QCoreApplication.translate("MainWindow", "&About MigrateIQ Desktop", None)
        )
        # if QT_CONFIG(accessibility)
        self.navigation.setAccessibleName(QCoreApplication.translate("MainWindow", "Places", None))
        # endif // QT_CONFIG(accessibility)
        self.fileMenu.setTitle(QCoreApplication.translate("MainWindow", "&File", None))
        self.editMenu.setTitle(QCoreApplication.translate("MainWindow", "&Edit", None))
        self.viewMenu.setTitle(QCoreApplication.translate("MainWindow", "&View", None))
        self.appearanceMenu.setTitle(QCoreApplication.translate("MainWindow", "&Appearance", None))
        self.syncMenu.setTitle(QCoreApplication.translate("MainWindow", "&Sync", None))
        self.toolsMenu.setTitle(QCoreApplication.translate("MainWindow", "&Tools", None))
        self.helpMenu.setTitle(QCoreApplication.translate("MainWindow", "&Help", None))
        pass

    # retranslateUi
