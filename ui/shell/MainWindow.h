// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The shell: menus, sidebar, the page in front, status bar. Pages do the work; ShellCommands says what the window itself can do.

#include "base/Error.h"
#include "connections/ConnectionTreeModel.h"
#include "settings/SettingsDialog.h"
#include "shell/Places.h"
#include "shell/Services.h"

#include <QMainWindow>
#include <QPointer>
#include <QWidget>

#include <functional>

class QSplitter;
class QStackedWidget;

namespace strongroom::ui {

class ActivityPage;
class Banner;
class ChangesPage;
class CommandRegistry;
class DemoBanner;
class DropRouter;
class HelpWindow;
class MigrationPage;
class ModeStrip;
class OfferStrip;
class PageHost;
class PlaceTrail;
class PlanWindow;
class RecordsPage;
class Sidebar;
class StatusBar;
class WelcomePage;
class WindowLock;
class WindowSet;

class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] CommandRegistry *commands() const noexcept { return m_commands; }
    [[nodiscard]] PageHost *pages() const noexcept { return m_pages; }
    [[nodiscard]] RecordsPage *recordsPage() const;     // the one in front; null: none
    [[nodiscard]] ActivityPage *activityPage() const;   // when it is in front; null: it is not
    [[nodiscard]] ChangesPage *changesPage() const;     // the same
    [[nodiscard]] MigrationPage *migrationPage() const; // of the connection at hand, whatever is in front; null: not shown so far
    [[nodiscard]] Sidebar *sidebar() const noexcept { return m_sidebar; }
    [[nodiscard]] StatusBar *status() const noexcept { return m_status; }
    [[nodiscard]] WelcomePage *welcome() const noexcept { return m_welcome; }
    [[nodiscard]] Banner *banner() const noexcept { return m_banner; }
    [[nodiscard]] bool isDemoShown() const;
    [[nodiscard]] ModeStrip *modeStrip() const noexcept { return m_mode; }
    [[nodiscard]] OfferStrip *migrationOffer() const noexcept { return m_offer; }
    [[nodiscard]] const Services &services() const noexcept { return m_services; }

    // The windows of the program; null: this one is alone.
    [[nodiscard]] WindowSet *windows() const noexcept { return m_windows; }
    void setWindows(WindowSet *windows) { m_windows = windows; }
    // Whether this window asks and says what concerns the whole program.
    [[nodiscard]] bool isInCharge() const;
    [[nodiscard]] PlaceTrail *trail() const noexcept { return m_trail; }
    [[nodiscard]] QByteArray splitterState() const;
    void setSplitterState(const QByteArray &state);

    // For the commands.
    void addConnection();
    void editConnection();
    void closeConnection();
    void removeConnection();
    void openDemo();
    void showPalette();
    void addPlaces(PlaceProvider provider);     // more places for the palette
    void showShortcuts();
    void showHelp();
    [[nodiscard]] HelpWindow *help() const;     // null: not open
    [[nodiscard]] DropRouter *drops() const noexcept { return m_drops; }
    [[nodiscard]] PlanWindow *plans() const noexcept { return m_plans; }
    void showAbout();
    void quit();                                // closes all windows
    void toggleSidebar();
    [[nodiscard]] bool isSidebarShown() const;
    [[nodiscard]] QString currentConnection() const;

    void addSettingsSection(SettingsSectionFactory section);   // in the order in which they are added
    void showSettings(const QString &section = {});            // empty: the first one

    // For the lock (lock/WindowLock.h). What covers the window stands in the place of everything below the menus.
    [[nodiscard]] WindowLock *windowLock() const noexcept { return m_windowLock; }   // null: this window never locks
    void setCover(QWidget *cover);
    void showCover();
    void hideCover();
    [[nodiscard]] bool isCovered() const;
    void forgetWhatIsShown();   // pages, banners and texts of the status bar; the pages go in the same turn of the event loop

    void showConnection(const QString &id, model::ConnectionPage page);
    void showGlobal(model::ConnectionPage page);   // one that belongs to no connection
    void toggleGlobal(model::ConnectionPage page); // there, and back to where the user came from
    [[nodiscard]] bool isGlobalShown(model::ConnectionPage page) const;

Q_SIGNALS:
    void splitterMoved();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addTrayCommands();
    void addMigrations();
    void offerMigration();
    MigrationPage *showMigrations();
    void buildMenus();
    void connectServices();
    void forgetConnection(const QString &id);
    void updateFront();
    void showStatus();
    // Goes on at once when nothing waits in the connection's tray; else after a question.
    void beforeLosing(const QString &connectionId, const std::function<void()> &go);
    // Goes on at once when no page has something to lose, as these say; else after a question.
    void askAboutUnsaved(const QStringList &unsaved, const QString &title, const QString &action, const std::function<void()> &go);
    void openConnectionDialog(const QByteArray &content, const QString &path);
    void showError(const ErrorPtr &error, const QString &title = {});

    Services m_services;
    CommandRegistry *m_commands;
    model::ConnectionTreeModel *m_tree;
    DemoBanner *m_demo;
    ModeStrip *m_mode;
    QSplitter *m_splitter;
    Sidebar *m_sidebar = nullptr;
    Banner *m_banner;
    OfferStrip *m_offer;
    WelcomePage *m_welcome = nullptr;
    PageHost *m_pages = nullptr;
    StatusBar *m_status;
    QString m_current;
    std::pair<QString, model::ConnectionPage> m_cameFrom;   // before a page of no connection
    QList<PlaceProvider> m_places;
    QList<SettingsSectionFactory> m_settingsSections;
    QStackedWidget *m_faces;
    WindowLock *m_windowLock = nullptr;
    DropRouter *m_drops;
    PlanWindow *m_plans = nullptr;
    PlaceTrail *m_trail = nullptr;
    WindowSet *m_windows = nullptr;
    QPointer<HelpWindow> m_help;
    bool m_sidebarWanted = true;
    bool m_clipboardWarned = false;
    bool m_closingUnsaved = false;
    bool m_mayLoseChanges = false;   // its user has been asked
    bool m_mayLoseSecretChanges = false;
};

} // namespace strongroom::ui
