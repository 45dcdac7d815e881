// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Several windows on the same connections; the places a user was at; and what a program that is killed finds again.

#include "../WindowFixture.h"

#include "changes/ChangeTrays.h"
#include "changes/ChangesPage.h"
#include "changes/ChangeTableView.h"
#include "commands/ShortcutModel.h"
#include "dialogs/ConfirmDialog.h"
#include "dialogs/PaletteModel.h"
#include "dialogs/PassphraseDialog.h"
#include "dialogs/ShortcutDialog.h"
#include "keychain/ChosenCredentialStore.h"
#include "keychain/MemoryCredentialStore.h"
#include "lock/LockPage.h"
#include "lock/WindowLock.h"
#include "records/RecordHeader.h"
#include "shell/PageHost.h"
#include "shell/PlaceTrail.h"
#include "shell/WindowSet.h"
#include "vault/CredentialHome.h"
#include "vault/KeychainWatch.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"

#include <QFile>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using model::ConnectionPage;
using test::WindowFixture;

namespace {

const QString acme = QString::fromStdString(WindowFixture::acme);
const QString harbour = QString::fromStdString(WindowFixture::harbour);
const QString acmeRecords = u"00000000-0000-4000-8000-000000000001/records"_s;
const QString acmeChanges = u"00000000-0000-4000-8000-000000000001/changes"_s;
const QString harbourRecords = u"00000000-0000-4000-8000-000000000002/records"_s;

using Place = ui::PageHost::Place;
std::optional<Place> front(const ui::MainWindow *window) { return window->pages()->frontPlace(); }
std::optional<Place> at(const QString &id, ConnectionPage page) { return Place{id, page}; }

void stageEdit(const ui::MainWindow &window, std::int64_t row)
{
    incountry::Record mine = test::believableRecord(row);
    mine.value(incountry::TextMember::Key2) = std::string("volvo");
    window.services().changes->of(acme)->stageEdit(incountry::Country("de"), std::make_shared<const incountry::RecordRow>(test::believableRecord(row)), mine);
}

ui::ConfirmDialog *question(const ui::MainWindow *window)
{
    for (ui::ConfirmDialog *const dialog : window->findChildren<ui::ConfirmDialog *>()) {
        if (dialog->isVisible()) {
            return dialog;
        }
    }
    return nullptr;
}

void confirm(const ui::MainWindow *window) { question(window)->findChild<QPushButton *>(u"confirm"_s)->click(); }

// What another program would read now: of the file, not of what this one has in memory.
class Disk {
public:
    explicit Disk(const QSettings &settings)
    {
        const QString copy = m_folder.filePath(u"copy.ini"_s);
        QFile::copy(settings.fileName(), copy);
        m_settings = std::make_unique<QSettings>(copy, QSettings::IniFormat);
    }
    [[nodiscard]] QStringList places() const
    {
        QStringList all;
        const int count = m_settings->beginReadArray(u"desk/windows"_s);
        for (int i = 0; i < count; ++i) {
            m_settings->setArrayIndex(i);
            all += m_settings->value(u"place"_s).toString();
        }
        m_settings->endArray();
        return all;
    }
    [[nodiscard]] QVariant value(const QString &key) const { return m_settings->value(key); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
};

void writeDesk(QSettings &settings, const QStringList &places, int frontWindow)
{
    settings.beginWriteArray(u"desk/windows"_s, int(places.size()));
    for (int i = 0; i < int(places.size()); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(u"place"_s, places.at(i));
    }
    settings.endArray();
    settings.setValue(u"desk/front"_s, frontWindow);
}

QStringList titles(const ui::PaletteModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount({}); ++row) {
        all += model.index(row).data().toString();
    }
    return all;
}

// The first window at the records of Acme, and another one.
struct TwoWindows {
    explicit TwoWindows(ui::Theme *theme, WindowFixture::Lock lockable = WindowFixture::Lock::No) : fixture(theme, WindowFixture::With::Connections, {}, lockable), set(fixture.window.get()) {}
    bool open()
    {
        if (!fixture.open()) {
            return false;
        }
        first = fixture.window.get();
        first->setGeometry(40, 40, 600, 480);   // room for another one beside it, on any screen
        fixture.command(u"window.new"_s)->trigger();
        second = set.windows().value(1);
        return second != nullptr;
    }
    WindowFixture fixture;
    ui::WindowSet set;   // goes first
    ui::MainWindow *first = nullptr;
    QPointer<ui::MainWindow> second;
};

} // namespace

class TestWindows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachShowsItsOwnPage();
    void editsAreStagedForAll();
    void anotherWindowCountsWhatWaits();
    void theLockCoversAll();
    void closingOneLeavesTheOthers();
    void closingTheLastOneAsks();
    void quittingAsksOnce();
    void quittingMayBeTakenBack();
    void aWindowStaysUntilItsJobHasEnded();
    void closedConnectionsAskAboutEveryWindow();
    void theDemoOpensInTheWindowThatAskedForIt();
    void onePromptInOneWindow();
    void shortcutsAreThoseOfAll();
    void aloneThereIsNoSecond();

    void writtenWithoutACloseEvent();
    void theFilterInFrontIsOnDiskOnlyWhenAskedFor();
    void theDemoIsNotWrittenDown();
    void comesBackAfterACrash();
    void placesThatAreGone();
    void sortingComesBack();

    void backAndForward();
    void backPassesOverWhatIsGone();
    void eachWindowHasItsOwnTrail();
    void recentPlacesInTheMenu();
    void recentPlacesInThePalette();

private:
    ui::Theme *m_theme = nullptr;
};

void TestWindows::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Strongroom"_s);
    QCoreApplication::setApplicationName(u"StrongroomTest"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setQuitOnLastWindowClosed(false);
    m_theme = new ui::Theme(this);
}

// ---- several windows ----

void TestWindows::eachShowsItsOwnPage()
{
    TwoWindows on(m_theme);
    QVERIFY(on.open());
    QVERIFY(on.second->isVisible());
    QVERIFY(on.second->pos() != on.first->pos());
    QVERIFY(front(on.second) == at(acme, ConnectionPage::Records));   // where the first one is
    QVERIFY(on.second->recordsPage() != on.first->recordsPage());
    on.second->sidebar()->select(acme, ConnectionPage::Changes);
    QVERIFY(front(on.second) == at(acme, ConnectionPage::Changes));
    QVERIFY(front(on.first) == at(acme, ConnectionPage::Records));
    // A filter is the window's own.
    QVERIFY(!on.fixture.page()->filter()->addCondition(u"key1=english"_s));
    on.second->sidebar()->select(acme, ConnectionPage::Records);
    QVERIFY(on.second->recordsPage()->filter()->text().isEmpty());
    // Another connection in one is none in the other.
    on.second->sidebar()->select(harbour, ConnectionPage::Records);
    QCOMPARE(on.second->currentConnection(), harbour);
    QCOMPARE(on.first->currentConnection(), acme);
}

void TestWindows::editsAreStagedForAll()
{
    TwoWindows on(m_theme);
    QVERIFY(on.open());
    QCOMPARE(on.second->services().changes, on.first->services().changes);
    QCOMPARE(on.second->services().secretChanges, on.first->services().secretChanges);
    on.second->sidebar()->select(acme, ConnectionPage::Changes);
    QVERIFY(on.second->changesPage() != nullptr);
    QCOMPARE(on.second->changesPage()->view()->model()->rowCount(), 0);
    stageEdit(*on.first, 0);
    stageEdit(*on.first, 1);
    QCOMPARE(on.second->changesPage()->view()->model()->rowCount(), 2);
    for (const ui::MainWindow *const window : on.set.windows()) {
        const auto *const tree = qobject_cast<const model::ConnectionTreeModel *>(window->sidebar()->tree()->model());
        QCOMPARE(tree->pageIndex(acme, ConnectionPage::Changes).data(model::ConnectionTreeModel::Count).toLongLong(), 2);
    }
    QVERIFY(on.second->commands()->find(u"changes.commit"_s)->isEnabled());
}

void TestWindows::anotherWindowCountsWhatWaits()
{
    WindowFixture fixture(m_theme);
    ui::WindowSet set(fixture.window.get());
    QVERIFY(fixture.open());
    stageEdit(*fixture.window, 0);
    const ui::MainWindow *const second = set.openFrom(fixture.window.get());
    const auto *const tree = qobject_cast<const model::ConnectionTreeModel *>(second->sidebar()->tree()->model());
    QCOMPARE(tree->pageIndex(acme, ConnectionPage::Changes).data(model::ConnectionTreeModel::Count).toLongLong(), 1);
}

void TestWindows::theLockCoversAll()
{
    TwoWindows on(m_theme, WindowFixture::Lock::Yes);
    QVERIFY(on.open());
    on.second->sidebar()->select(acme, ConnectionPage::Changes);
    stageEdit(*on.first, 0);
    on.fixture.lock->lock(model::LockReason::Asked);
    for (const ui::MainWindow *const window : on.set.windows()) {
        QVERIFY(window->isVisible());   // covered, not hidden
        QVERIFY(window->isCovered());
        QTRY_VERIFY(window->windowLock()->page()->isVisible());
        QTRY_COMPARE(window->findChildren<ui::Page *>().size(), 0);
        QVERIFY(!window->windowTitle().contains(u"Acme"_s));
        QVERIFY(!window->commands()->find(u"window.new"_s)->isEnabled());
        QVERIFY(!window->commands()->find(u"view.back"_s)->isEnabled());
        QVERIFY(window->commands()->find(u"app.quit"_s)->isEnabled());
    }
    QVERIFY(on.set.openFrom(on.first) == nullptr);
    QCOMPARE(on.set.windows().size(), 2);
    on.second->windowLock()->page()->unlockButton()->click();
    QTRY_VERIFY(!on.fixture.lock->isLocked());
    QVERIFY(!on.first->isCovered());
    QVERIFY(!on.second->isCovered());
    QTRY_VERIFY(front(on.first) == at(acme, ConnectionPage::Records));
    QTRY_VERIFY(front(on.second) == at(acme, ConnectionPage::Changes));
}

void TestWindows::closingOneLeavesTheOthers()
{
    TwoWindows on(m_theme);
    QVERIFY(on.open());
    stageEdit(*on.first, 0);
    QVERIFY(on.first->close());   // what waits in the tray is still there: nothing to ask
    QVERIFY(!on.first->isVisible());
    QCOMPARE(on.set.windows(), QList<ui::MainWindow *>{on.second});
    QCOMPARE(on.set.active(), on.second.data());
    QVERIFY(on.second->isVisible());
    QCOMPARE(on.fixture.manager.state(acme), model::ConnectionState::Open);
    QCOMPARE(on.second->services().changes->openCount(), 1);
    QTRY_COMPARE(on.first->findChildren<ui::Page *>().size(), 0);   // it keeps nothing that it showed
    QVERIFY(on.first->currentConnection().isEmpty());
    // The other way round: a window that is not the first is gone for good.
    QPointer<ui::MainWindow> third = on.set.openFrom(on.second);
    QVERIFY(third->close());
    QTRY_VERIFY(third.isNull());
    QCOMPARE(on.set.windows().size(), 1);
}

void TestWindows::closingTheLastOneAsks()
{
    TwoWindows on(m_theme);
    QVERIFY(on.open());
    stageEdit(*on.first, 0);
    QVERIFY(on.first->close());
    QVERIFY(!on.second->close());
    QVERIFY(on.second->isVisible());
    QVERIFY(question(on.second) != nullptr);
    QVERIFY(question(on.first) == nullptr);
    question(on.second)->reject();
    QTRY_VERIFY(question(on.second) == nullptr);
    QVERIFY(on.second->isVisible());
    QCOMPARE(on.fixture.manager.state(acme), model::ConnectionState::Open);
    QVERIFY(!on.second->close());
    confirm(on.second);
    QTRY_VERIFY(!on.second->isVisible());
    QCOMPARE(on.fixture.manager.state(acme), model::ConnectionState::Closed);
    QCOMPARE(Disk(on.fixture.settings).places(), QStringList{acmeRecords});   // the next start has it again
}

void TestWindows::quittingAsksOnce()
{
    TwoWindows on(m_theme);
    QVERIFY(on.open());
    on.second->sidebar()->select(acme, ConnectionPage::Changes);
    stageEdit(*on.first, 0);
    on.second->commands()->find(u"app.quit"_s)->trigger();
    QVERIFY(question(on.second) != nullptr);   // the one where it was asked for
    QVERIFY(question(on.first) == nullptr);
    QVERIFY(on.first->isVisible());
    confirm(on.second);
    QTRY_VERIFY(on.set.windows().isEmpty());
    QVERIFY(!on.first->isVisible());
    QCOMPARE(on.fixture.manager.state(acme), model::ConnectionState::Closed);
    QCOMPARE(Disk(on.fixture.settings).places(), (QStringList{acmeRecords, acmeChanges}));   // as they were before the first was closed
}

void TestWindows::quittingMayBeTakenBack()
{
    TwoWindows on(m_theme);
    QVERIFY(on.open());
    stageEdit(*on.first, 0);
    on.first->commands()->find(u"app.quit"_s)->trigger();
    QVERIFY(question(on.first) != nullptr);
    question(on.first)->reject();
    QTRY_VERIFY(question(on.first) == nullptr);
    QCoreApplication::processEvents();
    QCOMPARE(on.set.windows().size(), 2);
    QVERIFY(on.first->isVisible());
    QVERIFY(on.second->isVisible());
    // One that is closed later does not take the other along.
    QVERIFY(on.first->close());
    QCoreApplication::processEvents();
    QVERIFY(on.second->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(Disk(on.fixture.settings).places(), QStringList{acmeRecords}, 5000);
}

void TestWindows::aWindowStaysUntilItsJobHasEnded()
{
    TwoWindows on(m_theme);
    QVERIFY(on.open());
    model::Job *const job = on.fixture.jobs.add({u"Export"_s}, model::Job::Unit::Records, model::Job::Abilities::Cancel);
    auto *worker = new QObject(on.second->recordsPage());
    job->doneBy(worker);
    QSignalSpy ended(job, &model::Job::finished);
    QVERIFY(on.second->close());
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!on.second.isNull());
    QVERIFY(!on.second->isVisible());
    QCOMPARE(ended.size(), 0);
    QCOMPARE(job->state(), model::JobState::Running);
    job->finish();
    QTRY_VERIFY(on.second.isNull());
}

void TestWindows::closedConnectionsAskAboutEveryWindow()
{
    // A page of the second window says that it has something to lose; Ctrl+W is pressed in the first.
    class Unsaved final : public ui::Page {
    public:
        [[nodiscard]] QString unsavedText() const override { return u"something is not saved"_s; }
    };
    TwoWindows on(m_theme);
    QVERIFY(on.open());
    on.second->pages()->addFactory(connections::Service::InCountry, ConnectionPage::Notes, [](const QString &) { return new Unsaved; });
    on.second->showConnection(acme, ConnectionPage::Notes);
    QCOMPARE(on.set.unsavedTexts(acme), QStringList{u"something is not saved"_s});
    QVERIFY(on.set.unsavedTexts(harbour).isEmpty());
    on.fixture.command(u"connection.close"_s)->trigger();
    QVERIFY(question(on.first) != nullptr);
    QCOMPARE(on.fixture.manager.state(acme), model::ConnectionState::Open);
    question(on.first)->reject();
    // Closing a window asks for its own pages alone.
    QTRY_VERIFY(question(on.first) == nullptr);
    QVERIFY(!on.second->close());
    QVERIFY(question(on.second) != nullptr);
    question(on.second)->reject();
    QVERIFY(on.first->close());
}

void TestWindows::theDemoOpensInTheWindowThatAskedForIt()
{
    TwoWindows on(m_theme);
    QVERIFY(on.open());
    on.second->commands()->find(u"connection.demo"_s)->trigger();
    QVERIFY(on.second->isDemoShown());
    QVERIFY(!on.first->isDemoShown());
    QVERIFY(front(on.first) == at(acme, ConnectionPage::Records));
}

void TestWindows::onePromptInOneWindow()
{
    TwoWindows on(m_theme);   // for its parts: these windows have no place for credentials
    QVERIFY(on.fixture.open());
    model::KeychainWatch watch;
    const auto store = std::make_shared<keychain::ChosenCredentialStore>(
        on.fixture.folder.path().toStdString(), watch.watch(keychain::Keychain{std::make_shared<keychain::MemoryCredentialStore>(), nullptr, {}}));
    model::CredentialHome home(store, &watch, &on.fixture.manager, &on.fixture.pool);
    ui::Services services = on.fixture.window->services();
    services.credentialHome = &home;
    ui::MainWindow first(services);
    ui::WindowSet set(&first);
    first.show();
    const ui::MainWindow *const second = set.openFrom(&first);
    QCOMPARE(set.active(), second);
    Q_EMIT home.passphraseWanted({});
    QCOMPARE(second->findChildren<ui::PassphraseDialog *>().size(), 1);
    QCOMPARE(first.findChildren<ui::PassphraseDialog *>().size(), 0);
    second->findChild<ui::PassphraseDialog *>()->reject();
    home.stopAsking();
}

void TestWindows::shortcutsAreThoseOfAll()
{
    TwoWindows on(m_theme);
    QVERIFY(on.open());
    on.fixture.command(u"app.shortcuts"_s)->trigger();
    auto *const dialog = on.first->findChild<ui::ShortcutDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->model()->assign(on.fixture.command(u"view.refresh"_s), QKeySequence(u"Ctrl+Alt+F9"_s));
    dialog->accept();
    QCOMPARE(on.second->commands()->find(u"view.refresh"_s)->shortcut(), QKeySequence(u"Ctrl+Alt+F9"_s));
}

void TestWindows::aloneThereIsNoSecond()
{
    WindowFixture fixture(m_theme);
    QVERIFY(!fixture.command(u"window.new"_s)->isEnabled());
    QVERIFY(!fixture.command(u"window.new"_s)->restriction().isEmpty());
    ui::WindowSet set(fixture.window.get());
    QVERIFY(fixture.command(u"window.new"_s)->isEnabled());
}

// ---- what is on disk while the program runs ----

void TestWindows::writtenWithoutACloseEvent()
{
    TwoWindows on(m_theme);
    QVERIFY(on.open());
    on.second->sidebar()->select(acme, ConnectionPage::Changes);
    QTRY_COMPARE_WITH_TIMEOUT(Disk(on.fixture.settings).places(), (QStringList{acmeRecords, acmeChanges}), 5000);
    const QByteArray before = Disk(on.fixture.settings).value(u"desk/windows/1/geometry"_s).toByteArray();
    QVERIFY(!before.isEmpty());
    QVERIFY(!Disk(on.fixture.settings).value(u"desk/windows/1/splitter"_s).toByteArray().isEmpty());
    // Where it stands.
    on.first->resize(on.first->size() - QSize(40, 30));
    const QSize size = on.first->size();
    const auto sizeOnDisk = [&] {
        QWidget probe;
        probe.restoreGeometry(Disk(on.fixture.settings).value(u"desk/windows/1/geometry"_s).toByteArray());
        return probe.size();
    };
    QTRY_COMPARE_WITH_TIMEOUT(sizeOnDisk(), size, 5000);
    // How it is sorted.
    const QString key = u"connections/%1/sorting"_s.arg(acme);
    QVERIFY(!Disk(on.fixture.settings).value(key).isValid());
    const int column = [&] {
        const auto &columns = on.fixture.page()->table()->columns();
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].name == u"updated_at"_s) {
                return int(i);
            }
        }
        return -1;
    }();
    QVERIFY(column >= 0);
    on.fixture.page()->table()->sort(column, Qt::DescendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(Disk(on.fixture.settings).value(key).toStringList(), QStringList{u"updated_at:desc"_s}, 5000);
    // Recent places are there, too.
    QTRY_COMPARE_WITH_TIMEOUT(Disk(on.fixture.settings).value(u"recent/places"_s).toStringList(), (QStringList{acmeChanges, acmeRecords}), 5000);
    QVERIFY(on.first->isVisible());
    QVERIFY(on.second->isVisible());
}

void TestWindows::theFilterInFrontIsOnDiskOnlyWhenAskedFor()
{
    TwoWindows on(m_theme);
    QVERIFY(on.open());
    const QString key = u"connections/%1/frontFilter"_s.arg(acme);
    on.fixture.page()->filter()->setText(u"key1=english"_s, model::FilterModel::Commit::Now);
    on.second->sidebar()->select(acme, ConnectionPage::Changes);   // something that is written in any case
    QTRY_COMPARE_WITH_TIMEOUT(Disk(on.fixture.settings).places(), (QStringList{acmeRecords, acmeChanges}), 5000);
    QVERIFY(!Disk(on.fixture.settings).value(key).isValid());
    on.fixture.viewSettings.setFilterHistory(model::FilterHistory::Kept);
    QTRY_COMPARE_WITH_TIMEOUT(Disk(on.fixture.settings).value(key).toString(), u"key1=english"_s, 5000);
    on.fixture.page()->filter()->setText(u"key1=deutsch"_s, model::FilterModel::Commit::Now);
    QTRY_COMPARE_WITH_TIMEOUT(Disk(on.fixture.settings).value(key).toString(), u"key1=deutsch"_s, 5000);
    // A page that is made anew begins with it.
    const ui::MainWindow *const third = on.set.openFrom(on.first);
    QVERIFY(third->recordsPage() != nullptr);
    QCOMPARE(third->recordsPage()->filter()->text(), u"key1=deutsch"_s);
}

void TestWindows::theDemoIsNotWrittenDown()
{
    WindowFixture fixture(m_theme);
    ui::WindowSet set(fixture.window.get());
    QVERIFY(fixture.open());
    QTRY_COMPARE_WITH_TIMEOUT(Disk(fixture.settings).places(), QStringList{acmeRecords}, 5000);
    fixture.command(u"connection.demo"_s)->trigger();
    QVERIFY(fixture.window->isDemoShown());
    QTRY_COMPARE_WITH_TIMEOUT(Disk(fixture.settings).places(), QStringList{QString()}, 5000);
    QCOMPARE(Disk(fixture.settings).value(u"recent/places"_s).toStringList(), QStringList{acmeRecords});
}

void TestWindows::comesBackAfterACrash()
{
    WindowFixture fixture(m_theme);
    writeDesk(fixture.settings, {acmeChanges, harbourRecords, u"/activity"_s, acmeRecords}, 3);   // as a program that was killed left it
    ui::WindowSet set(fixture.window.get());
    set.restore();
    set.show();
    QCOMPARE(set.windows().size(), 4);
    QTRY_VERIFY(front(set.windows().at(0)) == at(acme, ConnectionPage::Changes));
    QTRY_VERIFY(front(set.windows().at(2)) == at({}, ConnectionPage::Activity));
    QTRY_VERIFY(front(set.windows().at(3)) == at(acme, ConnectionPage::Records));
    QTRY_COMPARE(fixture.manager.state(acme), model::ConnectionState::Open);
    // Another connection than that of the window in front is not opened by itself.
    ui::MainWindow *const other = set.windows().at(1);
    QCOMPARE(fixture.manager.state(harbour), model::ConnectionState::Closed);
    QVERIFY(!front(other));
    QVERIFY2(other->banner()->title().contains(u"Harbour Insurance"_s), qPrintable(other->banner()->title()));
    set.write();   // a second crash finds it still there
    QCOMPARE(Disk(fixture.settings).places(), (QStringList{acmeChanges, harbourRecords, u"/activity"_s, acmeRecords}));
    fixture.manager.open(harbour);
    QTRY_VERIFY(front(other) == at(harbour, ConnectionPage::Records));
    QVERIFY(other->banner()->isHidden());
    QVERIFY(front(set.windows().at(0)) == at(acme, ConnectionPage::Changes));
}

void TestWindows::placesThatAreGone()
{
    WindowFixture fixture(m_theme);
    fixture.settings.setValue(u"lastConnection"_s, harbour);
    writeDesk(fixture.settings, {u"00000000-0000-4000-8000-00000000ffff/records"_s, u"00000000-0000-4000-8000-00000000eeee/keys"_s, u"nonsense"_s}, 0);
    ui::WindowSet set(fixture.window.get());
    set.restore();
    set.show();
    QCOMPARE(set.windows().size(), 3);
    QTRY_VERIFY(front(fixture.window.get()) == at(harbour, ConnectionPage::Records));   // the last one, as ever
    QVERIFY(!front(set.windows().at(1)));
    QVERIFY(!front(set.windows().at(2)));
}

void TestWindows::sortingComesBack()
{
    WindowFixture fixture(m_theme);
    fixture.settings.setValue(u"connections/%1/sorting"_s.arg(acme), QStringList{u"coffee:asc"_s, u"updated_at:desc"_s});
    QVERIFY(fixture.open());
    const std::vector<incountry::SortKey> expected{{"updated_at", incountry::SortOrder::Descending}};
    QVERIFY(fixture.page()->table()->sortKeys() == expected);
    QCOMPARE(fixture.page()->table()->sortOrder(), Qt::DescendingOrder);
}

// ---- places ----

void TestWindows::backAndForward()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    ui::MainWindow *const window = fixture.window.get();
    fixture.activate();
    QVERIFY(!fixture.command(u"view.back"_s)->isEnabled());
    QVERIFY(!fixture.command(u"view.forward"_s)->isEnabled());
    window->sidebar()->select(acme, ConnectionPage::Changes);
    window->showGlobal(ConnectionPage::Activity);
    window->sidebar()->select(harbour, ConnectionPage::Records);
    QVERIFY(!fixture.command(u"view.forward"_s)->isEnabled());
    const auto left = [&] { QTest::keyClick(window, Qt::Key_Left, Qt::AltModifier); };
    const auto right = [&] { QTest::keyClick(window, Qt::Key_Right, Qt::AltModifier); };
    left();
    QVERIFY(front(window) == at({}, ConnectionPage::Activity));
    left();
    QVERIFY(front(window) == at(acme, ConnectionPage::Changes));
    QCOMPARE(window->sidebar()->currentConnection(), acme);
    left();
    QVERIFY(front(window) == at(acme, ConnectionPage::Records));
    QVERIFY(!fixture.command(u"view.back"_s)->isEnabled());
    left();   // no further
    QVERIFY(front(window) == at(acme, ConnectionPage::Records));
    right();
    right();
    QVERIFY(front(window) == at({}, ConnectionPage::Activity));
    right();
    QVERIFY(front(window) == at(harbour, ConnectionPage::Records));
    QVERIFY(!fixture.command(u"view.forward"_s)->isEnabled());
    // Somewhere else from the middle: what lay ahead is gone.
    left();
    left();
    window->sidebar()->select(harbour, ConnectionPage::Changes);
    QVERIFY(!fixture.command(u"view.forward"_s)->isEnabled());
    left();
    QVERIFY(front(window) == at(acme, ConnectionPage::Changes));
    right();
    QVERIFY(front(window) == at(harbour, ConnectionPage::Changes));
}

void TestWindows::backPassesOverWhatIsGone()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    ui::MainWindow *const window = fixture.window.get();
    window->sidebar()->select(harbour, ConnectionPage::Records);
    window->sidebar()->select(acme, ConnectionPage::Changes);
    QSignalSpy removed(&fixture.manager, &model::ConnectionManager::connectionRemoved);
    fixture.manager.remove(harbour);
    QVERIFY(!removed.isEmpty() || removed.wait());
    window->trail()->back();
    QVERIFY(front(window) == at(acme, ConnectionPage::Records));
    QVERIFY(!window->trail()->canGoBack());
    window->trail()->forward();
    QVERIFY(front(window) == at(acme, ConnectionPage::Changes));
}

void TestWindows::eachWindowHasItsOwnTrail()
{
    TwoWindows on(m_theme);
    QVERIFY(on.open());
    on.second->sidebar()->select(harbour, ConnectionPage::Records);
    QVERIFY(on.second->trail()->canGoBack());
    QVERIFY(!on.first->trail()->canGoBack());
    on.second->trail()->back();
    QVERIFY(front(on.second) == at(acme, ConnectionPage::Records));
    QVERIFY(front(on.first) == at(acme, ConnectionPage::Records));
    QVERIFY(on.second->trail()->canGoForward());
}

void TestWindows::recentPlacesInTheMenu()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    ui::MainWindow *const window = fixture.window.get();
    window->sidebar()->select(acme, ConnectionPage::Changes);
    window->sidebar()->select(harbour, ConnectionPage::Records);
    window->showGlobal(ConnectionPage::Activity);   // of no connection: always one key away, and not among them
    QMenu *const menu = window->trail()->menu();
    const auto shown = [menu] {
        Q_EMIT menu->aboutToShow();
        QStringList texts;
        for (const QAction *const action : menu->actions()) {
            texts += action->text();
        }
        return texts;
    };
    QCOMPARE(shown(), (QStringList{u"&1 Harbour Insurance · Records"_s, u"&2 Acme EMEA · Changes"_s, u"&3 Acme EMEA · Records"_s}));
    menu->actions().at(1)->trigger();
    QVERIFY(front(window) == at(acme, ConnectionPage::Changes));
    // Where the window is now is no place to go to.
    QCOMPARE(shown(), (QStringList{u"&1 Harbour Insurance · Records"_s, u"&2 Acme EMEA · Records"_s}));
    QSignalSpy removed(&fixture.manager, &model::ConnectionManager::connectionRemoved);
    fixture.manager.remove(harbour);
    QVERIFY(!removed.isEmpty() || removed.wait());
    QCOMPARE(shown(), QStringList{u"&1 Acme EMEA · Records"_s});
}

void TestWindows::recentPlacesInThePalette()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    ui::MainWindow *const window = fixture.window.get();
    window->sidebar()->select(harbour, ConnectionPage::Records);
    window->sidebar()->select(acme, ConnectionPage::Changes);
    fixture.command(u"view.sidebar"_s)->trigger();   // what was done last is behind them
    ui::PaletteModel palette(window->commands(), window->trail()->palettePlaces() + QList<ui::PalettePlace>{{u"Acme EMEA · Records"_s, u"page"_s, u"table-2"_s, [] {}}}, nullptr);
    QCOMPARE(titles(palette).mid(0, 3), (QStringList{u"Harbour Insurance · Records"_s, u"Acme EMEA · Records"_s, u"Sidebar"_s}));
    QCOMPARE(palette.index(0).data(ui::PaletteModel::Side).toString(), u"recent"_s);
    palette.narrow(u"acme rec"_s);   // typed: the page itself, once
    QCOMPARE(titles(palette), QStringList{u"Acme EMEA · Records"_s});
    QCOMPARE(palette.index(0).data(ui::PaletteModel::Side).toString(), u"page"_s);
    palette.narrow({});
    palette.actionAt(0)();
    QVERIFY(front(window) == at(harbour, ConnectionPage::Records));
}

QTEST_MAIN(TestWindows)
#include "tst_windows.moc"
