// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Every page and every dialog x every trigger: within a second the lock page stands alone, and nothing of the data is left in any widget. A kind
// of page or a dialog class that is not in the lists below fails the test.

#include "LockedVault.h"

#include "changes/ChangeTrays.h"
#include "changes/ConflictDialog.h"
#include "clipboard/SensitiveClipboard.h"
#include "dialogs/AllowChangesDialog.h"
#include "dialogs/ConfirmDialog.h"
#include "dialogs/EnvironmentsDialog.h"
#include "dialogs/PassphraseDialog.h"
#include "dialogs/PolicyDialog.h"
#include "keys/AddSecretDialog.h"
#include "keys/ExportSecretsDialog.h"
#include "keys/ImportSecretsDialog.h"
#include "locker/changes/BulkSecretsDialog.h"
#include "locker/changes/CopySecretsDialog.h"
#include "locker/changes/SecretReviewDialog.h"
#include "locker/changes/SecretTrays.h"
#include "locker/matrix/CompareDialog.h"
#include "records/filter/SaveFilterDialog.h"
#include "records/filter/SavedFiltersDialog.h"
#include "tozstore/editor/TozConflictDialog.h"
#include "tozstore/files/UploadDialog.h"
#include "tozstore/notes/AddressBook.h"
#include "tozstore/notes/AddressBookDialog.h"
#include "tozstore/sharing/RevokeResultsDialog.h"

#include <QDialog>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QItemSelectionModel>
#include <QMenu>
#include <QRegularExpression>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using model::ConnectionPage;
using test::canary;
using test::LockedVault;

namespace {

// The dialogs keep a reference.
const incountry::SecretsDocument &noSecrets()
{
    static const incountry::SecretsDocument none;
    return none;
}

enum class Trigger { Key, Command, Idle, ScreenLocked, Sleep, UserSwitched };
constexpr std::array allTriggers = {Trigger::Key, Trigger::Command, Trigger::Idle, Trigger::ScreenLocked, Trigger::Sleep, Trigger::UserSwitched};

struct PageRow {
    const char *name;   // of the enumerator
    std::string connection;
    ConnectionPage page;
};

std::vector<PageRow> allPages()
{
    return {{"Records", LockedVault::acme, ConnectionPage::Records},
            {"Records", LockedVault::toz, ConnectionPage::Records},
            {"Changes", LockedVault::acme, ConnectionPage::Changes},
            {"Keys", LockedVault::acme, ConnectionPage::Keys},
            {"Migrations", LockedVault::acme, ConnectionPage::Migrations},
            {"Files", LockedVault::toz, ConnectionPage::Files},
            {"Notes", LockedVault::toz, ConnectionPage::Notes},
            {"Sharing", LockedVault::toz, ConnectionPage::Sharing},
            {"Secrets", LockedVault::locker, ConnectionPage::Secrets},
            {"Environments", LockedVault::locker, ConnectionPage::Environments},
            {"Tokens", LockedVault::signIn, ConnectionPage::Tokens},
            {"Tokens", {}, ConnectionPage::Tokens},
            {"Request", LockedVault::apiTokens, ConnectionPage::Request},
            {"Activity", {}, ConnectionPage::Activity},
            {"Search", {}, ConnectionPage::Search}};
}

struct DialogRow {
    const char *className;
    std::string connection;   // whose page is in front
    ConnectionPage page;
    const char *command;      // that opens it; null: `make` does
    std::function<QDialog *(LockedVault &)> make = {};
};

quint64 conflictOf(LockedVault &on)
{
    model::ChangeTray *const tray = on.window().services().changes->of(QString::fromStdString(LockedVault::acme));
    const incountry::Record base = test::believableRecord(0);
    incountry::Record mine = base;
    mine.value(incountry::TextMember::Key2) = test::canaryBytes;
    incountry::Record theirs = base;
    theirs.value(incountry::TextMember::Key2) = "theirs";
    on.vault.store(LockedVault::acme).put(theirs);
    const quint64 id = tray->stageEdit(incountry::Country("de"), std::make_shared<const incountry::RecordRow>(base), mine);
    tray->commit({id});
    (void)QTest::qWaitFor([tray] { return !tray->isCommitting(); });
    return id;
}

std::vector<DialogRow> allDialogs()
{
    const std::string &acme = LockedVault::acme;
    const std::string &toz = LockedVault::toz;
    const std::string &locker = LockedVault::locker;
    const auto window = [](LockedVault &on) { return &on.window(); };
    const auto id = [](const std::string &connection) { return QString::fromStdString(connection); };
    const auto bookOf = [](LockedVault &on) {
        return new model::AddressBook(std::make_shared<connections::AddressBookRepository>(on.vault.folder.filePath(u"book.json"_s).toStdString()), &on.vault.pool, &on.window());
    };
    return {
        {"RecordEditorDialog", acme, ConnectionPage::Records, "record.edit"},
        {"BulkEditDialog", acme, ConnectionPage::Records, "record.editMany"},
        {"QueryCodeDialog", acme, ConnectionPage::Records, "view.asCode"},
        {"ExportDialog", acme, ConnectionPage::Records, "record.export"},
        {"ImportWindow", acme, ConnectionPage::Records, "record.import"},
        {"SaveFilterDialog", acme, ConnectionPage::Records, nullptr, [=](LockedVault &on) { return new ui::SaveFilterDialog(&on.vault.savedFilters, id(acme), u"key1:"_s + canary, window(on)); }},
        {"SavedFiltersDialog", acme, ConnectionPage::Records, nullptr, [=](LockedVault &on) { return new ui::SavedFiltersDialog(&on.vault.savedFilters, id(acme), u"key1:"_s + canary, window(on)); }},
        {"ConflictDialog", acme, ConnectionPage::Records, nullptr,
         [=](LockedVault &on) { return new ui::ConflictDialog(on.window().services().changes->of(id(acme)), conflictOf(on), u"Acme EMEA"_s, window(on)); }},
        {"SettingsDialog", acme, ConnectionPage::Records, "app.settings"},
        {"CommandPalette", acme, ConnectionPage::Records, "app.palette"},
        {"ShortcutDialog", acme, ConnectionPage::Records, "app.shortcuts"},
        {"AboutDialog", acme, ConnectionPage::Records, "app.about"},
        {"ConnectionDialog", acme, ConnectionPage::Records, "connection.add"},
        {"EnvironmentsDialog", acme, ConnectionPage::Records, nullptr, [=](LockedVault &on) { return new ui::EnvironmentsDialog(auth::builtInEnvironments(), window(on)); }},
        {"ConfirmDialog", acme, ConnectionPage::Records, nullptr,
         [=](LockedVault &on) {
             ui::Confirmation what;
             what.title = u"Delete it?"_s;
             what.text = u"It goes."_s;
             what.items = {canary};
             what.action = u"Delete"_s;
             return new ui::ConfirmDialog(what, window(on));
         }},
        {"AllowChangesDialog", acme, ConnectionPage::Records, nullptr, [=](LockedVault &on) { return new ui::AllowChangesDialog(*on.vault.manager.find(id(acme)), window(on)); }},
        {"PolicyDialog", acme, ConnectionPage::Records, nullptr, [=](LockedVault &on) { return new ui::PolicyDialog(canary, window(on)); }},
        {"PassphraseDialog", acme, ConnectionPage::Records, nullptr, [=](LockedVault &on) { return new ui::PassphraseDialog(ui::PassphraseDialog::Purpose::New, window(on)); }},
        {"AddSecretDialog", acme, ConnectionPage::Keys, nullptr, [=](LockedVault &on) { return new ui::AddSecretDialog(noSecrets(), std::nullopt, window(on)); }},
        {"ExportSecretsDialog", acme, ConnectionPage::Keys, nullptr,
         [=](LockedVault &on) { return new ui::ExportSecretsDialog(noSecrets(), ui::ExportSecretsDialog::Unsaved::No, window(on)); }},
        {"ImportSecretsDialog", acme, ConnectionPage::Keys, nullptr, [=](LockedVault &on) { return new ui::ImportSecretsDialog(noSecrets(), &on.vault.pool, window(on)); }},
        {"SecretReviewDialog", locker, ConnectionPage::Secrets, nullptr, [=](LockedVault &on) { return new ui::SecretReviewDialog(on.window().services().secretChanges->of(id(locker)), window(on)); }},
        {"BulkSecretsDialog", locker, ConnectionPage::Secrets, nullptr,
         [=](LockedVault &on) { return new ui::BulkSecretsDialog(on.lockerStore, on.lockerStore->now(), std::vector<locker::SecretTarget>{{"DATABASE_URL", "production"}}, window(on)); }},
        {"SecretEditDialog", locker, ConnectionPage::Secrets, "secret.new"},
        {"CopySecretsDialog", locker, ConnectionPage::Secrets, nullptr, [=](LockedVault &on) { return new ui::CopySecretsDialog(on.lockerStore->now(), {u"DATABASE_URL"_s}, u"production"_s, window(on)); }},
        {"CompareDialog", locker, ConnectionPage::Secrets, nullptr, [=](LockedVault &on) { return new ui::CompareDialog(window(on)); }},
        {"VariablesRunDialog", locker, ConnectionPage::Secrets, "secrets.run"},
        {"SecretExportDialog", locker, ConnectionPage::Secrets, "secrets.export"},
        {"SecretImportDialog", locker, ConnectionPage::Secrets, "secrets.import"},
        {"EnvironmentDialog", locker, ConnectionPage::Environments, "environment.new"},
        {"TozRecordEditor", toz, ConnectionPage::Records, "record.new"},
        {"TozConflictDialog", toz, ConnectionPage::Records, nullptr,
         [=](LockedVault &on) {
             const tozstore::RecordRow row = on.tozStore->records().make("prescription", {{"note", test::canaryBytes}});
             return new ui::TozConflictDialog({*row.record, std::make_shared<const tozstore::RecordRow>(row), *row.record}, on.tozStore, &on.vault.pool, u"Tozny research"_s, window(on));
         }},
        {"AddressBookDialog", toz, ConnectionPage::Notes, "notes.addressBook"},
        {"AddContactDialog", toz, ConnectionPage::Notes, nullptr, [=](LockedVault &on) { return new ui::AddContactDialog(bookOf(on), window(on)); }},
        {"ReadNoteDialog", toz, ConnectionPage::Notes, "notes.read"},
        {"ComposeNoteDialog", toz, ConnectionPage::Notes, "notes.write"},
        {"UploadDialog", toz, ConnectionPage::Files, nullptr, [=](LockedVault &on) { return new ui::UploadDialog({on.vault.folder.filePath(canary)}, {u"scan"_s}, window(on)); }},
        {"ExportClientDialog", toz, ConnectionPage::Records, "tozstore.exportClient"},
        {"ShareDialog", toz, ConnectionPage::Sharing, "access.share"},
        {"RevokeResultsDialog", toz, ConnectionPage::Sharing, nullptr, [=](LockedVault &on) { return new ui::RevokeResultsDialog({{canary, u"Not done"_s, false}}, window(on)); }},
    };
}

QByteArray sourceOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Of a class of ui, open and visible; null: none.
QDialog *openDialog(const QString &className)
{
    for (QWidget *const widget : QApplication::topLevelWidgets()) {
        auto *const dialog = qobject_cast<QDialog *>(widget);
        if (dialog != nullptr && dialog->isVisible() && QString::fromLatin1(dialog->metaObject()->className()).endsWith(u"::"_s + className)) {
            return dialog;
        }
    }
    return nullptr;
}

} // namespace

class TestLockEverywhere : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theListsAreComplete();
    void pages_data();
    void pages();
    void dialogs_data();
    void dialogs();
    void aDialogOnADialogOnADialog();
    void aMenuIsNoWayAround();
    void whatComesLateShowsNothing();
    void onlyQuitAndHelpAreLeft();
    void unlockingBringsThePageBack();
    void aRefusalIsSaidInThePage();
    void thePassphraseIsAskedInThePage();
    void stagedChangesGo();
    void sleepWaitsUntilItIsLocked();

private:
    void pull(LockedVault &on, Trigger trigger);
    void checkLocked(LockedVault &on);
    bool unlock(LockedVault &on);

    ui::Theme *m_theme = nullptr;
    QTemporaryDir m_configuration;
};

void TestLockEverywhere::initTestCase()
{
    qputenv("STRONGROOM_CONFIG_DIR", m_configuration.path().toUtf8());
    m_theme = new ui::Theme;
}

void TestLockEverywhere::cleanupTestCase() { delete m_theme; }

void TestLockEverywhere::pull(LockedVault &on, Trigger trigger)
{
    switch (trigger) {
    case Trigger::Key: {
        QWidget *const focus = QApplication::activeModalWidget() != nullptr ? QApplication::activeModalWidget() : on.vault.window.get();
        QTest::keyClick(focus, Qt::Key_L, Qt::ControlModifier);
        break;
    }
    case Trigger::Command: on.vault.command(u"vault.lock"_s)->trigger(); break;   // of the menu and the palette
    case Trigger::Idle: Q_EMIT on.window().windowLock()->idle()->expired(); break;
    case Trigger::ScreenLocked: Q_EMIT on.events->screenLocked(); break;
    case Trigger::Sleep: Q_EMIT on.events->sleeping(); break;
    case Trigger::UserSwitched: Q_EMIT on.events->userSwitched(); break;
    }
}

void TestLockEverywhere::checkLocked(LockedVault &on)
{
    constexpr int second = 1000;   // what the vault has promised
    QVERIFY(on.vault.lock->isLocked());
    QTRY_VERIFY_WITH_TIMEOUT(on.lockPage()->isVisible(), second);
    QTRY_COMPARE_WITH_TIMEOUT(on.otherWindows(), QStringList(), second);
    QTRY_COMPARE_WITH_TIMEOUT(LockedVault::canaries(), QStringList(), second);
    QTRY_COMPARE_WITH_TIMEOUT(on.window().findChildren<ui::Page *>().size(), 0, second);
    QVERIFY(!on.vault.window->windowTitle().contains(u"Acme"_s));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(canary));
    QVERIFY(!on.vault.access->isOpen());
    for (const connections::Connection &connection : on.vault.manager.connections()) {
        QTRY_VERIFY_WITH_TIMEOUT(on.vault.manager.state(QString::fromStdString(connection.id)) == model::ConnectionState::Closed, second);
        QVERIFY(on.vault.manager.store(QString::fromStdString(connection.id)) == nullptr);
    }
}

bool TestLockEverywhere::unlock(LockedVault &on)
{
    on.renewStores();
    on.lockPage()->unlockButton()->click();
    return QTest::qWaitFor([&] { return !on.vault.lock->isLocked(); });
}

void TestLockEverywhere::theListsAreComplete()
{
    const QString root = QStringLiteral(STRONGROOM_SOURCE_DIR);
    const QRegularExpressionMatch pagesOf =
        QRegularExpression(u"enum class ConnectionPage \\{([^}]*)\\}"_s).match(QString::fromUtf8(sourceOf(root + u"/model/connections/ConnectionTreeModel.h"_s)));
    QVERIFY(pagesOf.hasMatch());
    QStringList kinds;
    for (const QString &kind : pagesOf.captured(1).split(u',', Qt::SkipEmptyParts)) {
        kinds += kind.simplified();
    }
    QStringList listedKinds;
    for (const PageRow &row : allPages()) {
        listedKinds += QString::fromLatin1(row.name);
    }
    listedKinds.removeDuplicates();
    kinds.sort();
    listedKinds.sort();
    QCOMPARE(listedKinds, kinds);

    // In headers and in sources: a dialog of a .cpp file alone is one too.
    QStringList classes;
    const QRegularExpression declared(u"class (\\w+)(?: final)? : public \\w*(?:Dialog|MessageBox|Wizard)\\b"_s);
    QDirIterator files(root + u"/ui"_s, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QRegularExpressionMatchIterator found = declared.globalMatch(QString::fromUtf8(sourceOf(files.next())));
        while (found.hasNext()) {
            classes += found.next().captured(1);
        }
    }
    QVERIFY(classes.size() > 30);   // the pattern still finds them
    QStringList listed;
    for (const DialogRow &row : allDialogs()) {
        listed += QString::fromLatin1(row.className);
    }
    classes.sort();
    listed.sort();
    QCOMPARE(listed, classes);
}

void TestLockEverywhere::pages_data()
{
    QTest::addColumn<int>("row");
    const std::vector<PageRow> rows = allPages();
    for (int i = 0; i < int(rows.size()); ++i) {
        QTest::addRow("%s of %s", rows[std::size_t(i)].name, rows[std::size_t(i)].connection.c_str()) << i;
    }
}

void TestLockEverywhere::pages()
{
    QFETCH(int, row);
    const PageRow page = allPages()[std::size_t(row)];
    LockedVault on(m_theme);
    for (const Trigger trigger : allTriggers) {
        QVERIFY(on.show(page.connection, page.page));
        if (page.page == ConnectionPage::Records && page.connection == LockedVault::acme) {
            QVERIFY(on.vault.settled());
            QVERIFY(on.vault.select(1));
            QTRY_VERIFY(!LockedVault::canaries().isEmpty());   // it is there to be found
        }
        ui::SensitiveClipboard::copy(canary, ui::ClearPolicy::Clears);
        pull(on, trigger);
        checkLocked(on);
        if (QTest::currentTestFailed()) {
            return;
        }
        QVERIFY(unlock(on));
    }
}

void TestLockEverywhere::dialogs_data()
{
    QTest::addColumn<int>("row");
    const std::vector<DialogRow> rows = allDialogs();
    for (int i = 0; i < int(rows.size()); ++i) {
        QTest::addRow("%s", rows[std::size_t(i)].className) << i;
    }
}

void TestLockEverywhere::dialogs()
{
    QFETCH(int, row);
    const DialogRow dialog = allDialogs()[std::size_t(row)];
    LockedVault on(m_theme);
    // All triggers in the long form; else each dialog gets the key, which has to reach through it, and one of the others.
    std::vector<Trigger> triggers(allTriggers.begin(), allTriggers.end());
    if (qEnvironmentVariableIsEmpty("STRONGROOM_LONG")) {
        triggers = {Trigger::Key, allTriggers[2 + std::size_t(row) % 4]};
    }
    for (const Trigger trigger : triggers) {
        if (trigger == Trigger::Command) {
            continue;   // a modal dialog stands before the menu and the palette
        }
        QVERIFY(on.show(dialog.connection, dialog.page));
        if (dialog.page == ConnectionPage::Records && dialog.connection == LockedVault::acme) {
            QVERIFY(on.vault.settled());
            QVERIFY(on.vault.select(1));
            const ui::RecordTableView *const view = on.vault.page()->view();   // several, for what works on several
            view->selectionModel()->select(QItemSelection(view->model()->index(0, 0), view->model()->index(2, 0)), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        if (dialog.command != nullptr) {
            ui::Command *const command = on.vault.command(QString::fromLatin1(dialog.command));
            QVERIFY(command != nullptr);
            const bool isOffered = QTest::qWaitFor([command] {
                command->refresh();
                return command->isEnabled();
            });
            QVERIFY2(isOffered, qPrintable(command->restriction()));
            command->trigger();
        } else {
            QDialog *const made = dialog.make(on);
            made->setAttribute(Qt::WA_DeleteOnClose);
            made->open();
        }
        const QString className = QString::fromLatin1(dialog.className);
        QTRY_VERIFY(openDialog(className) != nullptr);
        for (QLineEdit *const field : openDialog(className)->findChildren<QLineEdit *>()) {
            field->setText(canary);
        }
        pull(on, trigger);
        checkLocked(on);
        if (QTest::currentTestFailed()) {
            return;
        }
        QVERIFY(unlock(on));
        QVERIFY(openDialog(className) == nullptr);
    }
}

void TestLockEverywhere::aDialogOnADialogOnADialog()
{
    LockedVault on(m_theme);
    QVERIFY(on.show(LockedVault::acme, ConnectionPage::Records));
    QWidget *parent = &on.window();
    QList<QPointer<QDialog>> stack;
    for (int i = 0; i < 3; ++i) {
        auto *const dialog = new ui::PolicyDialog(canary, parent);
        dialog->open();   // without WA_DeleteOnClose
        stack += dialog;
        parent = dialog;
    }
    QCOMPARE(QApplication::activeModalWidget(), stack.last().data());
    QTest::keyClick(stack.last(), Qt::Key_L, Qt::ControlModifier);
    checkLocked(on);
    QVERIFY(!stack[0] && !stack[1] && !stack[2]);
}

void TestLockEverywhere::aMenuIsNoWayAround()
{
    LockedVault on(m_theme);
    QVERIFY(on.show(LockedVault::acme, ConnectionPage::Records));
    const QPointer<QMenu> menu = new QMenu(&on.window());
    menu->addAction(u"Something"_s);
    menu->popup(on.window().mapToGlobal(QPoint(20, 20)));
    QTRY_VERIFY(menu->isVisible());
    Q_EMIT on.events->screenLocked();
    QVERIFY(!menu || !menu->isVisible());
    checkLocked(on);
    QTRY_VERIFY(!menu);   // it was made later than the window, by something that is gone
}

void TestLockEverywhere::whatComesLateShowsNothing()
{
    LockedVault on(m_theme);
    QVERIFY(on.show(LockedVault::acme, ConnectionPage::Records));
    on.vault.command(u"vault.lock"_s)->trigger();
    checkLocked(on);
    // An answer that was on its way opens a dialog, wants another page, adds the demo.
    auto *const late = new ui::PolicyDialog(canary, &on.window());
    late->setAttribute(Qt::WA_DeleteOnClose);
    late->open();
    on.window().showConnection(QString::fromStdString(LockedVault::acme), ConnectionPage::Keys);
    on.window().showGlobal(ConnectionPage::Activity);
    on.vault.demo.start();
    QTRY_COMPARE(on.otherWindows(), QStringList());
    QTRY_COMPARE(LockedVault::canaries(), QStringList());
    QVERIFY(on.lockPage()->isVisible());
    QCOMPARE(on.window().findChildren<ui::Page *>().size(), 0);
    QVERIFY(on.vault.manager.state(QString::fromStdString(on.vault.demo.id)) == model::ConnectionState::Closed);
}

void TestLockEverywhere::onlyQuitAndHelpAreLeft()
{
    LockedVault on(m_theme);
    QVERIFY(on.show(LockedVault::acme, ConnectionPage::Records));
    on.vault.command(u"vault.lock"_s)->trigger();
    checkLocked(on);
    QStringList left;
    for (ui::Command *const command : on.window().commands()->commands()) {
        command->refresh();
        if (command->isEnabled()) {
            left += command->id();
        }
    }
    left.sort();
    QCOMPARE(left, QStringList({u"app.about"_s, u"app.help"_s, u"app.quit"_s}));
}

void TestLockEverywhere::unlockingBringsThePageBack()
{
    LockedVault on(m_theme);
    QVERIFY(on.show(LockedVault::toz, ConnectionPage::Records));
    QVERIFY(on.show(LockedVault::acme, ConnectionPage::Records));
    Q_EMIT on.events->screenLocked();
    checkLocked(on);
    QVERIFY(on.lockPage()->reasonText().contains(u"screen"_s));
    QVERIFY(unlock(on));
    QVERIFY(!on.lockPage()->isVisible());
    QVERIFY(on.vault.page() != nullptr);
    QVERIFY(on.vault.settled());
    QTRY_VERIFY(on.vault.manager.state(QString::fromStdString(LockedVault::toz)) == model::ConnectionState::Open);
    QVERIFY(on.vault.command(u"record.new"_s)->isEnabled());
}

void TestLockEverywhere::aRefusalIsSaidInThePage()
{
    LockedVault on(m_theme);
    QVERIFY(on.show(LockedVault::acme, ConnectionPage::Records));
    on.vault.command(u"vault.lock"_s)->trigger();
    on.vault.access->failWith(StorageError("the keychain does not answer").advise("Unlock it in the system's settings.").clone());
    on.lockPage()->unlockButton()->click();
    QTRY_VERIFY(on.lockPage()->errorText().contains(u"keychain does not answer"_s));
    QVERIFY(on.lockPage()->errorText().contains(u"system's settings"_s));
    QVERIFY(on.vault.lock->isLocked());
    QVERIFY(on.lockPage()->unlockButton()->isEnabled());
}

void TestLockEverywhere::thePassphraseIsAskedInThePage()
{
    LockedVault on(m_theme);
    on.vault.access->askPassphrase("correct horse");
    QVERIFY(on.show(LockedVault::acme, ConnectionPage::Records));
    on.vault.command(u"vault.lock"_s)->trigger();
    QTRY_VERIFY(on.lockPage()->passphrase()->isVisible());
    QTest::keyClicks(on.lockPage()->passphrase(), u"battery staple"_s);
    QTest::keyClick(on.lockPage()->passphrase(), Qt::Key_Return);
    QVERIFY(on.lockPage()->passphrase()->text().isEmpty());
    QTRY_VERIFY(!on.lockPage()->errorText().isEmpty());
    QVERIFY(on.vault.lock->isLocked());
    QTest::keyClicks(on.lockPage()->passphrase(), u"correct horse"_s);
    QTest::keyClick(on.lockPage()->passphrase(), Qt::Key_Return);
    QTRY_VERIFY(!on.vault.lock->isLocked());
}

void TestLockEverywhere::stagedChangesGo()
{
    LockedVault on(m_theme);
    QVERIFY(on.show(LockedVault::acme, ConnectionPage::Records));
    model::ChangeTray *const tray = on.window().services().changes->of(QString::fromStdString(LockedVault::acme));
    incountry::Record mine = test::believableRecord(0);
    mine.value(incountry::TextMember::Key2) = test::canaryBytes;
    tray->stageEdit(incountry::Country("de"), std::make_shared<const incountry::RecordRow>(test::believableRecord(0)), mine);
    QCOMPARE(tray->openCount(), 1);
    Q_EMIT on.events->userSwitched();
    checkLocked(on);
    QCOMPARE(tray->rowCount(), 0);
    QVERIFY(unlock(on));
    QCOMPARE(tray->openCount(), 0);
}

void TestLockEverywhere::sleepWaitsUntilItIsLocked()
{
    LockedVault on(m_theme);
    QVERIFY(on.show(LockedVault::acme, ConnectionPage::Records));
    Q_EMIT on.events->sleeping();
    QCOMPARE(on.events->ready, 0);
    checkLocked(on);
    QTRY_COMPARE(on.events->ready, 1);
}

QTEST_MAIN(TestLockEverywhere)
#include "tst_lockeverywhere.moc"
