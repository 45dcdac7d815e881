// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "shell/MainWindow.h"

#include "activity/ActivityCommands.h"
#include "activity/ActivityPage.h"
#include "base/ErrorText.h"
#include "base/Text.h"
#include "base/ViewSettings.h"
#include "changes/ChangeCommands.h"
#include "changes/ChangeConfirm.h"
#include "changes/ChangeTrays.h"
#include "changes/ChangesPage.h"
#include "charts/ChartCommands.h"
#include "clipboard/SensitiveClipboard.h"
#include "commands/CommandRegistry.h"
#include "commands/ShortcutSettings.h"
#include "connections/ConnectionManager.h"
#include "help/HelpWindow.h"
#include "jobs/JobListModel.h"
#include "keys/KeyCommands.h"
#include "keys/KeysPage.h"
#include "lock/WindowLock.h"
#include "locker/LockerPages.h"
#include "locker/changes/SecretConfirm.h"
#include "locker/changes/SecretTrays.h"
#include "migration/MigrationCommands.h"
#include "migration/MigrationPage.h"
#include "migration/Migrations.h"
#include "migration/MigrationRuns.h"
#include "migration/OfferStrip.h"
#include "records/InspectorPanel.h"
#include "records/RecordCommands.h"
#include "records/RecordContextMenu.h"
#include "records/RecordTab.h"
#include "records/RecordsPage.h"
#include "records/SavedFilters.h"
#include "records/filter/FilterCommands.h"
#include "request/RequestCommands.h"
#include "request/RequestPages.h"
#include "search/SearchWindow.h"
#include "settings/CredentialsSection.h"
#include "settings/LanguageSection.h"
#include "settings/LockSection.h"
#include "shell/CredentialPrompts.h"
#include "shell/DemoBanner.h"
#include "shell/DemoWindow.h"
#include "shell/DropRouter.h"
#include "shell/JobBar.h"
#include "shell/ModeStrip.h"
#include "shell/ModeWindow.h"
#include "shell/PageHost.h"
#include "shell/PlaceTrail.h"
#include "shell/PlanWindow.h"
#include "shell/ShellCommands.h"
#include "shell/Sidebar.h"
#include "shell/StatusBar.h"
#include "shell/WelcomePage.h"
#include "shell/WindowSet.h"
#include "table/TableCommands.h"
#include "theme/Metrics.h"
#include "theme/Theme.h"
#include "tokens/TokenPages.h"
#include "tour/TourCommands.h"
#include "tozstore/TozPages.h"
#include "updates/UpdateStrip.h"
#include "updates/UpdateWindow.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using connections::Service;
using model::ConnectionManager;
using model::ConnectionPage;

namespace {

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto stateKey = "window/splitter"_L1;
constexpr auto sidebarKey = "view/sidebar"_L1;

} // namespace

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QMainWindow(parent), m_services(services), m_commands(new CommandRegistry(this)), m_tree(new model::ConnectionTreeModel(services.connections, this)),
      m_demo(new DemoBanner), m_mode(new ModeStrip), m_splitter(new QSplitter(Qt::Horizontal)), m_banner(new Banner), m_offer(new OfferStrip), m_status(new StatusBar(services.jobs)),
      m_faces(new QStackedWidget)
{
    if (m_services.changes == nullptr) {
        m_services.changes = new model::ChangeTrays(services.connections, services.pool, services.jobs, this);
    }
    if (m_services.secretChanges == nullptr) {
        m_services.secretChanges = new model::SecretTrays(services.connections, services.pool, services.jobs, this);
    }
    if (m_services.recent == nullptr) {
        m_services.recent = new model::RecentPlaces(services.settings, services.connections, this);
    }
    setWindowTitle(u"Strongroom"_s);
    m_drops = new DropRouter(this);
    m_drops->addTaker({[](const QStringList &paths) {
                           return paths.size() == 1 ? tr("Fill in a connection from %1").arg(QFileInfo(paths.first()).fileName()) : tr("One configuration file at a time");
                       },
                       [this](const QStringList &paths) {
                           QByteArray content;
                           const QString refusal = readConfiguration(paths, content);
                           if (refusal.isEmpty()) {
                               openConnectionDialog(content, paths.first());
                               content.fill('\0');   // it may hold keys
                           }
                           return refusal;
                       }});
    connect(m_drops, &DropRouter::refused, this, [this](const QString &reason) { m_banner->showMessage(BadgeTone::Warning, tr("The file was not taken"), reason); });
    connect(m_drops, &DropRouter::taken, m_banner, &Banner::clear);
    setContextMenuPolicy(Qt::NoContextMenu);
    m_sidebarWanted = m_services.settings->value(sidebarKey, true).toBool();
    addShellCommands(*this);
    addModeCommands(*this);
    addLockCommands(*this);
    addRecordCommands(*m_commands, this, [this] { return recordsPage(); });
    addFilterHistoryCommand(*m_commands, this, m_services.viewSettings);
    addKeyCommands(*m_commands, this, [this] { return m_pages != nullptr ? qobject_cast<KeysPage *>(m_pages->front()) : nullptr; });
    addRecordMenuCommands(*m_commands, this, [this] { return recordsPage(); });
    addJobCommands(*m_commands, this, m_services.jobs, m_status->jobs());
    addActivityCommands(*m_commands, this, [this] { return activityPage(); });
    addTableCommands(*m_commands, this, [this] { return recordsPage(); });
    addTrayCommands();
    addMigrations();
    m_plans = new PlanWindow(this);
    addTozCommands(*this);
    addLockerCommands(*this);
    addTokenCommands(*this);
    addRequestCommands(*this);
    addChartCommands(*this);
    addTourCommands(*this);
    addSearchCommands(*this);
    addUpdateCommands(*this);
    m_trail = new PlaceTrail(this);
    buildMenus();
    ShortcutSettings(m_services.settings).apply(*m_commands);
    m_places = {[this] { return pagePlaces(*this); }, [this] { return filterPlaces(*this); }, [this] { return countryPlaces(*this); }, [this] { return m_trail->palettePlaces(); }};
    m_status->jobs()->addActions(*m_commands);

    m_sidebar = new Sidebar(m_tree, *m_commands);
    m_sidebar->addLink(ConnectionPage::Search, u"search"_s, m_commands->find(u"search.everywhere"_s));
    m_sidebar->addLink(ConnectionPage::Activity, u"history"_s, m_commands->find(u"view.activity"_s));
    m_welcome = new WelcomePage(*m_commands);
    m_pages = new PageHost(m_welcome, m_services.connections);
    m_pages->addFactory(Service::InCountry, ConnectionPage::Records, [this](const QString &id) {
        auto *page = new RecordsPage(m_services, id, *m_commands);
        connect(page->inspector()->recordTab(), &RecordTab::secretWanted, this, [this, id](qint64 version) {
            m_sidebar->select(id, ConnectionPage::Keys);
            if (auto *keys = qobject_cast<KeysPage *>(m_pages->find(id, ConnectionPage::Keys))) {
                keys->addWhenReady(version);
            }
        });
        return page;
    });
    m_pages->addFactory(Service::InCountry, ConnectionPage::Keys, [this](const QString &id) { return new KeysPage(m_services, id, *m_commands); });
    m_pages->addFactory(Service::InCountry, ConnectionPage::Migrations, [this](const QString &id) {
        auto *page = new MigrationPage(m_services, id, m_services.migrations->of(id));
        connect(page, &MigrationPage::recordsRequested, this, [this, id] { m_sidebar->select(id, ConnectionPage::Records); });
        return page;
    });
    m_pages->addFactory(ConnectionPage::Activity, [this](const QString &) { return new ActivityPage(m_services, *m_commands); });
    m_pages->addFactory(Service::InCountry, ConnectionPage::Changes, [this](const QString &id) { return new ChangesPage(m_services, id, *m_commands); });
    addTozPages(*this);
    addLockerPages(*this);
    addTokenPages(*this);
    addRequestPages(*this);
    addSearchPage(*this);
    m_trail->follow();
    connect(m_pages, &PageHost::frontChanged, this, &MainWindow::showStatus);
    // Pages come when they are wanted: the line below them stays behind them for Tab, too.
    connect(m_pages, &PageHost::frontChanged, this, [this] { m_status->tabBehind(m_pages); });
    connect(m_status, &StatusBar::actionTriggered, this, [this] {
        if (Page *const page = m_pages->front()) {
            page->statusAction();
        }
    });
    connect(m_pages, &PageHost::frontChanged, this, &MainWindow::offerMigration);
    connect(m_pages, &PageHost::frontChanged, m_commands, &CommandRegistry::refresh);
    connect(m_pages, &PageHost::statusChanged, this, &MainWindow::showStatus);
    connect(m_pages, &PageHost::restrictionsChanged, m_commands, &CommandRegistry::refresh);

    auto *area = new QWidget;
    auto *areaColumn = new QVBoxLayout(area);
    areaColumn->setContentsMargins(0, 0, 0, 0);
    areaColumn->setSpacing(0);
    auto *bannerRow = new QWidget;
    auto *bannerLayout = new QVBoxLayout(bannerRow);
    bannerLayout->setContentsMargins(0, 0, 0, 0);
    bannerLayout->addWidget(m_banner);
    if (m_services.credentialHome != nullptr) {
        (new CredentialPrompts(m_services.credentialHome, m_banner, this))->setInCharge([this] { return isInCharge(); });
    }
    bannerLayout->addWidget(m_offer);
    addTourOffer(*this, bannerLayout);
    areaColumn->addWidget(bannerRow);
    areaColumn->addWidget(m_pages, 1);

    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(area);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({228, 1100});
    connect(m_splitter, &QSplitter::splitterMoved, this, &MainWindow::splitterMoved);

    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_demo);
    column->addWidget(m_mode);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_status);
    m_faces->addWidget(central);
    setCentralWidget(m_faces);
    m_demo->hide();

    setMinimumSize(480, 360);
    resize(1360, 840);
    restoreGeometry(m_services.settings->value(geometryKey).toByteArray());
    m_splitter->restoreState(m_services.settings->value(stateKey).toByteArray());
    connectServices();
    connectModes(*this);
    updateFront();
    m_welcome->setFocusProxy(m_welcome->demoButton());
    m_welcome->setFocus();
    if (m_services.lock != nullptr) {
        addSettingsSection([lock = m_services.lock] { return new LockSection(lock); });
        m_windowLock = new WindowLock(this, m_services.lock);   // last: it looks for what the window is made of
    }
    if (m_services.credentialHome != nullptr) {
        addSettingsSection([home = m_services.credentialHome] { return new CredentialsSection(home); });
    }
    if (!m_services.languages.isEmpty()) {
        addSettingsSection([settings = m_services.settings, languages = m_services.languages] { return new LanguageSection(settings, languages); });
    }
    if (UpdateStrip *const strip = addUpdates(*this)) {
        bannerLayout->addWidget(strip);
    }
}

MainWindow::~MainWindow() = default;

void MainWindow::addTrayCommands()
{
    ChangePlaces changes;
    changes.tray = [this] { return m_services.connections->isOf(m_current, Service::InCountry) ? m_services.changes->of(m_current) : nullptr; };
    changes.page = [this] { return changesPage(); };
    changes.showPage = [this] { m_sidebar->select(m_current, ConnectionPage::Changes); };
    addChangeCommands(*m_commands, this, changes);
}

void MainWindow::addMigrations()
{
    MigrationPlaces places;
    places.hasConnection = [this] { return m_services.connections->isOf(m_current, Service::InCountry); };
    places.page = [this] { return migrationPage(); };
    places.showPage = [this] { showMigrations(); };
    addMigrationCommands(*m_commands, this, places);
    connect(m_services.migrations, &model::Migrations::changed, this, [this](const QString &id) {
        const int open = m_services.migrations->openCount(id);
        m_tree->setPageCount(id, ConnectionPage::Migrations, open > 0 ? std::optional<qint64>(open) : std::nullopt);
        offerMigration();
        m_commands->refresh();
    });
    connect(m_offer, &OfferStrip::resumeRequested, this, [this](const std::string &path) {
        if (MigrationPage *const page = showMigrations()) {
            page->resume(path);
        }
    });
    connect(m_offer, &OfferStrip::rollBackRequested, this, [this](const std::string &path) {
        if (MigrationPage *const page = showMigrations()) {
            page->askToRollBack(path);
        }
    });
}

MigrationPage *MainWindow::migrationPage() const { return m_pages != nullptr ? qobject_cast<MigrationPage *>(m_pages->find(m_current, ConnectionPage::Migrations)) : nullptr; }

MigrationPage *MainWindow::showMigrations()
{
    m_sidebar->select(m_current, ConnectionPage::Migrations);
    return migrationPage();
}

void MainWindow::offerMigration()
{
    // On its own page the offer stands in the page; and what another program or this one is at is no matter for an offer.
    const bool elsewhere = m_services.connections->find(m_current) != nullptr && m_pages != nullptr && qobject_cast<MigrationPage *>(m_pages->front()) == nullptr
                        && m_services.connections->state(m_current) == model::ConnectionState::Open && !m_services.migrations->isRunning(m_current);
    m_offer->setRuns(elsewhere ? m_services.migrations->runsOf(m_current) : nullptr);
}

void MainWindow::buildMenus()
{
    const auto menu = [this](const QString &title, const QStringList &ids) {
        QMenu *const added = menuBar()->addMenu(title);
        m_commands->addTo(added, ids);
        return added;
    };
    menu(tr("&File"), {u"window.new"_s, {}, u"connection.add"_s, u"connection.demo"_s, {}, u"connection.edit"_s, u"connection.allowChanges"_s, u"connection.stopChanges"_s, u"connection.close"_s, u"connection.remove"_s, {}, u"vault.lock"_s, u"window.close"_s, u"app.quit"_s});
    menu(tr("&Edit"), QStringList{u"changes.undo"_s, {}, u"record.copyCell"_s, u"record.copyKey"_s, u"record.copyText"_s, u"record.copyJson"_s, u"record.copyCsv"_s, {}, u"record.selectAll"_s, u"record.goTo"_s, {}} + searchMenu());
    QMenu *const view = menu(tr("&View"), {u"app.palette"_s, u"view.back"_s, u"view.forward"_s, {}, u"view.refresh"_s, u"view.cancel"_s, u"view.retry"_s, {}, u"view.everyCountry"_s, u"view.sort"_s, u"view.sortHere"_s, u"view.columns"_s, u"view.hideColumn"_s,
                                           u"view.asCode"_s, u"view.picture"_s, {},
                                           u"view.sidebar"_s, u"view.inspector"_s, {}});
    m_trail->addMenu(view);
    QMenu *const looks = view->addMenu(tr("&Appearance"));
    m_commands->addTo(looks, {u"view.appearance.system"_s, u"view.appearance.light"_s, u"view.appearance.dark"_s, u"view.contrast"_s});
    auto *group = new QActionGroup(this);
    for (QAction *action : looks->actions()) {
        group->addAction(action);
    }
    menu(tr("Fi&lter"), {u"filter.focus"_s, u"filter.text"_s, u"filter.add"_s, u"filter.editCondition"_s, u"filter.removeCondition"_s, {}, u"record.filterBy"_s, u"record.filterOut"_s, u"record.filterFrom"_s, u"record.filterTo"_s, {},
                         u"filter.shelf"_s, u"filter.save"_s, u"filter.manage"_s, u"filter.keepRecent"_s});
    menu(tr("&Record"), {u"record.new"_s, u"record.edit"_s, u"record.duplicate"_s, u"record.editMany"_s, u"record.delete"_s, {}, u"record.export"_s, u"record.import"_s, {}, u"attachment.add"_s, u"attachment.open"_s,
                         u"attachment.download"_s, u"attachment.replace"_s, u"attachment.rename"_s, u"attachment.delete"_s, u"attachment.cancel"_s,
                         u"attachment.retry"_s});
    menu(tr("&Keys"), keyMenu());
    if (const QStringList toz = tozMenu(); !toz.isEmpty()) {
        menu(tr("To&zStore"), toz);
    }
    menu(tr("&Secrets"), lockerMenu(*this));
    menu(tr("Toke&ns"), tokenMenu() + QStringList{{}} + requestMenu());
    menu(tr("&Tools"), migrationMenu() + QStringList{{}, u"job.list"_s, u"job.pause"_s, u"job.cancel"_s, u"job.cancelAll"_s, u"job.dismiss"_s, {}, u"view.activity"_s, u"activity.copy"_s, u"activity.exportCsv"_s,
                        u"activity.exportJson"_s, u"activity.verify"_s, u"activity.clear"_s, {}, u"app.settings"_s, u"app.shortcuts"_s});
    menu(tr("&Changes"), {u"changes.show"_s, {}, u"changes.commit"_s, u"changes.retry"_s, u"changes.resolve"_s, u"changes.remove"_s, {}, u"changes.undoSelected"_s});
    menu(tr("&Help"), QStringList{u"app.help"_s, u"help.tour"_s} + (m_services.updates != nullptr ? QStringList{u"app.updates"_s} : QStringList()) + QStringList{u"app.about"_s});
}

void MainWindow::connectServices()
{
    ConnectionManager *const manager = m_services.connections;
    connect(m_sidebar->tree(), &ConnectionTree::chosen, this, &MainWindow::showConnection);
    connect(m_sidebar, &Sidebar::linkChosen, this, &MainWindow::showGlobal);
    const auto showChangeCount = [this](const QString &id) {
        const int open = m_services.changes->openCount(id);
        m_tree->setPageCount(id, ConnectionPage::Changes, open > 0 ? std::optional<qint64>(open) : std::nullopt);
        m_commands->refresh();
    };
    connect(m_services.changes, &model::ChangeTrays::countsChanged, this, showChangeCount);
    for (const connections::Connection &connection : manager->connections()) {   // of a window that is not the first
        const QString id = toQString(connection.id);
        showChangeCount(id);
        const int open = m_services.migrations->openCount(id);
        m_tree->setPageCount(id, ConnectionPage::Migrations, open > 0 ? std::optional<qint64>(open) : std::nullopt);
    }
    connect(manager, &ConnectionManager::loaded, this, [this, manager] {
        const QString last = m_services.viewSettings->lastConnection();
        if ((m_windows == nullptr || !m_windows->bringBack(this)) && m_current.isEmpty() && manager->find(last) != nullptr) {
            m_sidebar->select(last, ConnectionPage::Records);
        }
        updateFront();
    });
    const auto sayInOneWindow = [this](const ErrorPtr &error, const QString &title) {
        if (isInCharge()) {
            showError(error, title);
        }
    };
    connect(manager, &ConnectionManager::loadFailed, this, [sayInOneWindow](const ErrorPtr &error) { sayInOneWindow(error, tr("The saved connections could not be read")); });
    connect(manager, &ConnectionManager::saveFailed, this, [sayInOneWindow](const QString &, const ErrorPtr &error) { sayInOneWindow(error, tr("The connection could not be saved")); });
    connect(manager, &ConnectionManager::removeFailed, this, [sayInOneWindow](const QString &, const ErrorPtr &error) { sayInOneWindow(error, tr("The connection could not be removed")); });
    connect(manager, &ConnectionManager::connectionAboutToBeRemoved, this, &MainWindow::forgetConnection);
    connect(manager, &ConnectionManager::connectionAdded, this, &MainWindow::updateFront);
    connect(manager, &ConnectionManager::connectionRemoved, this, [this](const QString &id) {
        m_services.savedFilters->forget(id);
        m_services.viewSettings->clearRecentFilters(id);
        updateFront();
    });
    connect(m_services.savedFilters, &model::SavedFilters::failed, this, [sayInOneWindow](const ErrorPtr &error) { sayInOneWindow(error, tr("The saved filters")); });
    connect(manager, &ConnectionManager::connectionChanged, this, &MainWindow::updateFront);
    connect(manager, &ConnectionManager::stateChanged, m_commands, &CommandRegistry::refresh);
    connect(manager, &ConnectionManager::stateChanged, this, &MainWindow::offerMigration);

    // On Wayland only the program in front can see the clipboard; what cannot be known is said.
    connect(SensitiveClipboard::watch(), &SensitiveClipboard::unconfirmed, this, [this] {
        if (!isInCharge()) {
            return;
        }
        m_banner->showMessage(BadgeTone::Warning, tr("The clipboard may still hold what was copied"), tr("This desktop does not let a program in the background look."),
                              tr("Come back to Strongroom to have it checked, or copy something else."));
        m_clipboardWarned = true;
    });
    connect(SensitiveClipboard::watch(), &SensitiveClipboard::confirmed, this, [this] {
        if (std::exchange(m_clipboardWarned, false)) {
            m_banner->clear();
        }
    });

    connectDemo(*this);
}

RecordsPage *MainWindow::recordsPage() const { return m_pages != nullptr ? qobject_cast<RecordsPage *>(m_pages->currentWidget()) : nullptr; }

ActivityPage *MainWindow::activityPage() const { return m_pages != nullptr ? qobject_cast<ActivityPage *>(m_pages->currentWidget()) : nullptr; }
ChangesPage *MainWindow::changesPage() const { return m_pages != nullptr ? qobject_cast<ChangesPage *>(m_pages->currentWidget()) : nullptr; }

bool MainWindow::isDemoShown() const { return !m_demo->isHidden(); }

QString MainWindow::currentConnection() const { return m_current; }

bool MainWindow::isSidebarShown() const { return m_sidebar != nullptr && !m_sidebar->isHidden(); }

void MainWindow::toggleSidebar()
{
    m_sidebarWanted = !m_sidebarWanted;
    m_services.settings->setValue(sidebarKey, m_sidebarWanted);
    updateFront();
}

void MainWindow::showConnection(const QString &id, ConnectionPage kind)
{
    if (m_services.connections->find(id) == nullptr || isCovered()) {
        return;
    }
    Page *const page = m_pages->show(id, kind);
    m_current = id;
    m_cameFrom = {id, kind};
    if (page == nullptr) {   // the commands are for this connection all the same
        m_pages->showRest();
        updateFront();
        return;
    }
    m_sidebar->markLink({});
    m_services.viewSettings->setLastConnection(id);
    m_banner->clear();
    page->activate();
    if (!m_sidebar->tree()->hasFocus()) {
        page->takeFocus();
    }
    offerMigration();
    updateFront();
}

void MainWindow::showGlobal(ConnectionPage kind)
{
    Page *const page = !isCovered() ? m_pages->show({}, kind) : nullptr;
    if (page == nullptr) {
        return;
    }
    m_current.clear();
    m_banner->clear();
    m_sidebar->markLink(kind);
    page->activate();
    page->takeFocus();
    updateFront();
}

bool MainWindow::isGlobalShown(ConnectionPage kind) const { return m_pages != nullptr && m_pages->front() != nullptr && m_pages->front() == m_pages->find({}, kind); }

void MainWindow::toggleGlobal(ConnectionPage kind)
{
    if (!isGlobalShown(kind)) {
        showGlobal(kind);
    } else if (m_services.connections->find(m_cameFrom.first) != nullptr) {
        m_sidebar->select(m_cameFrom.first, m_cameFrom.second);
    } else {
        m_sidebar->markLink({});
        m_pages->showRest();
        updateFront();
    }
}

void MainWindow::showStatus()
{
    const Page *const page = m_pages->front();
    const Page::StatusTexts texts = page != nullptr ? page->statusTexts() : Page::StatusTexts();
    m_status->setTexts(texts);
}

void MainWindow::setCover(QWidget *cover) { m_faces->addWidget(cover); }

void MainWindow::showCover()
{
    m_faces->setCurrentIndex(m_faces->count() - 1);
    setAcceptDrops(false);
    m_status->jobs()->conceal();
    updateFront();
}

void MainWindow::hideCover()
{
    m_faces->setCurrentIndex(0);
    setAcceptDrops(true);
    m_status->jobs()->reveal();
    updateFront();
}

bool MainWindow::isCovered() const { return m_faces->currentIndex() > 0; }

void MainWindow::forgetWhatIsShown()
{
    m_pages->forgetAll();
    m_current.clear();
    m_sidebar->markLink({});
    m_banner->clear();
    offerMigration();
    m_status->setTexts({});
    updateFront();
}

void MainWindow::forgetConnection(const QString &id)
{
    m_pages->forget(id);
    if (m_current == id) {
        m_current.clear();
        offerMigration();
    }
}

void MainWindow::updateFront()
{
    const connections::Connection *const connection = m_services.connections->find(m_current);
    const auto isDemo = [](const connections::Connection &each) { return each.origin == connections::Origin::Demo; };
    const std::vector<connections::Connection> &all = m_services.connections->connections();
    // A page of all connections is marked when the demo's are all there is; else their names tell them apart.
    m_demo->setVisible(connection != nullptr ? isDemo(*connection) : (isGlobalShown(ConnectionPage::Tokens) || isGlobalShown(ConnectionPage::Search)) && !all.empty() && std::ranges::all_of(all, isDemo));
    setWindowTitle(connection != nullptr ? tr("%1 – Strongroom", "connection").arg(titleWithMode(*this, m_current)) : u"Strongroom"_s);
    showMode(*this);
    m_sidebar->setVisible(m_sidebarWanted && (!m_services.connections->connections().empty() || isGlobalShown(ConnectionPage::Activity) || isGlobalShown(ConnectionPage::Tokens) || isGlobalShown(ConnectionPage::Search)));
    m_commands->refresh();
}

void MainWindow::showError(const ErrorPtr &error, const QString &title)
{
    model::ErrorText text = model::errorText(error);
    if (!title.isEmpty()) {
        text.title = title;
    }
    m_banner->showError(text);
}

void MainWindow::openDemo() { ui::openDemo(*this); }

bool MainWindow::isInCharge() const { return m_windows == nullptr || m_windows->active() == this; }

QByteArray MainWindow::splitterState() const { return m_splitter->saveState(); }

void MainWindow::setSplitterState(const QByteArray &state) { m_splitter->restoreState(state); }

void MainWindow::quit()
{
    if (m_windows != nullptr) {
        m_windows->quit(this);
    } else {
        close();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool endsProgram = m_windows == nullptr || m_windows->endsProgram(this);
    if (const QStringList unsaved = m_pages->unsavedTexts(); !m_closingUnsaved && !unsaved.isEmpty()) {
        event->ignore();
        askAboutUnsaved(unsaved, endsProgram ? tr("Quit without saving?") : tr("Close the window without saving?"), endsProgram ? tr("Quit without saving") : tr("Close without saving"), [this] {
            m_closingUnsaved = true;
            close();
        });
        return;
    }
    const auto drop = [this](bool &mayLose) {
        return [this, &mayLose] {
            mayLose = true;
            close();
        };
    };
    // What waits in the trays is there as long as one window is.
    if (endsProgram
        && ((!m_mayLoseChanges && !mayCloseWithChanges(*m_services.changes, this, drop(m_mayLoseChanges)))
            || (!m_mayLoseSecretChanges && !mayCloseWithSecretChanges(*m_services.secretChanges, this, drop(m_mayLoseSecretChanges))))) {
        event->ignore();
        return;
    }
    m_services.settings->setValue(geometryKey, saveGeometry());
    m_services.settings->setValue(stateKey, m_splitter->saveState());
    if (m_windows != nullptr) {
        m_windows->wasClosed(this);
    }
    if (endsProgram) {
        m_services.connections->closeAll();
    }
    QMainWindow::closeEvent(event);
}

} // namespace strongroom::ui
