// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Every page and every dialog x every trigger: within a second the lock page stands alone, and nothing of the data is left in any widget. A kind
// of page or a dialog class that is not in the lists below fails the test.

#include "EveryPlace.h"

#include "clipboard/SensitiveClipboard.h"
#include "dialogs/PolicyDialog.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMenu>
#include <QRegularExpression>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using model::ConnectionPage;
using test::canary;
using test::allDialogs;
using test::allPages;
using test::DialogRow;
using test::LockedVault;
using test::openDialog;
using test::PageRow;

namespace {

enum class Trigger { Key, Command, Idle, ScreenLocked, Sleep, UserSwitched };
constexpr std::array allTriggers = {Trigger::Key, Trigger::Command, Trigger::Idle, Trigger::ScreenLocked, Trigger::Sleep, Trigger::UserSwitched};

QByteArray sourceOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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
        const QString inTheWay = test::openOn(on, dialog);
        QVERIFY2(inTheWay.isEmpty(), qPrintable(inTheWay));
        const QString className = QString::fromLatin1(dialog.className);
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
