// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Read-only and production connections in the window: what marks them, what cannot be chosen, how changes are allowed and how that ends. Time is in
// the test's hand. With STRONGROOM_PICTURES=DIR it saves a picture of each state, light and dark.

#include "WindowFixture.h"

#include "commands/CommandEffects.h"
#include "connections/WriteAccess.h"
#include "dialogs/AllowChangesDialog.h"
#include "dialogs/CommandPalette.h"
#include "dialogs/ConnectionDialog.h"
#include "shell/ModeStrip.h"
#include "shell/StatusBar.h"
#include "support/FakeClock.h"
#include "widgets/Button.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QScopeGuard>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using connections::Mode;
using test::WindowFixture;

namespace {

const QString acmeId = QString::fromStdString(WindowFixture::acme);
const QString harbourId = QString::fromStdString(WindowFixture::harbour);
const QString acmeName = u"Acme EMEA"_s;

// Acme is what the test is about, Harbour a normal one.
bool openAcme(WindowFixture &fixture, Mode mode)
{
    connections::Connection acme = WindowFixture::connection(WindowFixture::acme, "Acme EMEA");
    acme.mode = mode;
    fixture.setConnections({acme, WindowFixture::connection(WindowFixture::harbour, "Harbour Insurance")});
    return QTest::qWaitFor([&] {
        const connections::Connection *const found = fixture.manager.find(acmeId);
        return found != nullptr && found->mode == mode;
    }) && fixture.open(WindowFixture::acme);
}

ui::AllowChangesDialog *askToAllow(WindowFixture &fixture)
{
    fixture.command(u"connection.allowChanges"_s)->trigger();
    return fixture.window->findChild<ui::AllowChangesDialog *>();
}

QPushButton *confirmButton(const QDialog &dialog) { return dialog.findChild<QPushButton *>(u"confirm"_s); }

} // namespace

class tst_Modes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCommandIsDecided();
    void marks_data();
    void marks();
    void changesCannotBeChosen_data();
    void changesCannotBeChosen();
    void productionTakesItsName();
    void readOnlyTakesNoName();
    void returnsByItself();
    void stopsOnPurpose();
    void endsWithTheLock();
    void anotherModeEndsIt();
    void anotherConnectionIsNotAllowed();
    void dialogSavesTheMode();
    void leavingProductionTakesItsName();
    void pictures_data();
    void pictures();

private:
    void check(QWidget *window, const QString &name);

    ui::Theme *m_theme = nullptr;
    test::FakeClock m_clock;
};

void tst_Modes::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Strongroom"_s);
    QCoreApplication::setApplicationName(u"StrongroomTest"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new ui::Theme(this);
}

void tst_Modes::everyCommandIsDecided()
{
    WindowFixture fixture(m_theme, WindowFixture::With::Connections, {}, WindowFixture::Lock::No, m_clock);
    QVERIFY(fixture.window->commands()->commands().size() > 100);
    for (const ui::Command *command : fixture.window->commands()->commands()) {
        QVERIFY2(ui::isEffectDeclared(command->id()), qPrintable(u"ui/commands/CommandEffects.cpp says nothing about "_s + command->id()));
    }
}

void tst_Modes::marks_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("strip");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("title");
    QTest::newRow("normal") << int(Mode::Normal) << QString() << QString() << u"Acme EMEA – Strongroom"_s;
    QTest::newRow("read-only") << int(Mode::ReadOnly) << u"Read-only: nothing is changed in “Acme EMEA”"_s << u"Read-only"_s << u"Acme EMEA (read-only) – Strongroom"_s;
    QTest::newRow("production") << int(Mode::Production) << u"Production: “Acme EMEA” is read-only"_s << u"Production, read-only"_s << u"Acme EMEA (production) – Strongroom"_s;
}

void tst_Modes::marks()
{
    QFETCH(const int, mode);
    QFETCH(const QString, strip);
    QFETCH(const QString, status);
    QFETCH(const QString, title);
    WindowFixture fixture(m_theme, WindowFixture::With::Connections, {}, WindowFixture::Lock::No, m_clock);
    QVERIFY(openAcme(fixture, static_cast<Mode>(mode)));
    ui::MainWindow &window = *fixture.window;
    QCOMPARE(window.modeStrip()->isVisible(), !strip.isEmpty());
    QCOMPARE(window.modeStrip()->text(), strip);
    QCOMPARE(window.modeStrip()->accessibleName(), strip);
    QCOMPARE(window.status()->modeText(), status);
    QCOMPARE(window.windowTitle(), title);
    const QString spoken = window.sidebar()->tree()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(spoken, status.isEmpty() ? u"Acme EMEA, Open"_s : u"Acme EMEA, %1, Open"_s.arg(status));
    // It is the connection's, and goes with it.
    QVERIFY(fixture.open(WindowFixture::harbour));
    QVERIFY(!window.modeStrip()->isVisible());
    QVERIFY(window.status()->modeText().isEmpty());
}

void tst_Modes::changesCannotBeChosen_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("read-only") << int(Mode::ReadOnly);
    QTest::newRow("production") << int(Mode::Production);
}

void tst_Modes::changesCannotBeChosen()
{
    QFETCH(const int, mode);
    WindowFixture fixture(m_theme, WindowFixture::With::Connections, {}, WindowFixture::Lock::No, m_clock);
    QVERIFY(openAcme(fixture, static_cast<Mode>(mode)));
    QVERIFY(fixture.select(0));
    int refused = 0;
    for (const ui::Command *command : fixture.window->commands()->commands()) {
        if (ui::effectOf(command->id()) == ui::CommandEffect::Changes) {
            QVERIFY2(!command->isEnabled(), qPrintable(command->id()));
            QVERIFY2(command->restriction().contains(u"read-only"_s), qPrintable(command->id() + u": "_s + command->restriction()));
            QVERIFY2(command->action()->toolTip().contains(u"Allow changes for"_s), qPrintable(command->id()));
            ++refused;
        }
    }
    QVERIFY(refused > 30);
    for (const QString &id : {u"record.copyCell"_s, u"record.export"_s, u"view.refresh"_s, u"filter.add"_s}) {
        QVERIFY2(fixture.command(id)->isEnabled(), qPrintable(id + u": "_s + fixture.command(id)->restriction()));
    }
    // Not even by the key, which goes past menus and buttons.
    fixture.command(u"record.delete"_s)->trigger();
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    QVERIFY(fixture.open(WindowFixture::harbour));
    QVERIFY(fixture.select(0));
    QVERIFY2(fixture.command(u"record.new"_s)->isEnabled(), qPrintable(fixture.command(u"record.new"_s)->restriction()));
}

void tst_Modes::productionTakesItsName()
{
    WindowFixture fixture(m_theme, WindowFixture::With::Connections, {}, WindowFixture::Lock::No, m_clock);
    QVERIFY(openAcme(fixture, Mode::Production));
    ui::AllowChangesDialog *const dialog = askToAllow(fixture);
    QVERIFY(dialog);
    auto *const typed = dialog->findChild<QLineEdit *>(u"typed"_s);
    QVERIFY(typed);
    QPushButton *const confirm = confirmButton(*dialog);
    for (const QString &wrong : {QString(), u"Acme"_s, u"acme emea"_s, u"Acme EMEA "_s, u"Harbour Insurance"_s}) {
        typed->setText(wrong);
        QVERIFY2(!confirm->isEnabled(), qPrintable(wrong));
    }
    // Nor by a way past the dialog.
    QVERIFY(fixture.manager.writeAccess().allow(acmeId, 5min, u"Acme"_s) == model::WriteAccess::Answer::WrongName);
    QVERIFY(!fixture.manager.writeAccess().isAllowed(acmeId));
    typed->setText(acmeName);
    QVERIFY(confirm->isEnabled());
    QTest::mouseClick(confirm, Qt::LeftButton);
    QVERIFY(fixture.manager.writeAccess().isAllowed(acmeId));
    QCOMPARE(fixture.window->modeStrip()->text(), u"Production: changes to “Acme EMEA” are allowed, 5:00 left"_s);
    QCOMPARE(fixture.window->status()->modeText(), u"Changes allowed: 5:00"_s);
    QVERIFY2(fixture.command(u"record.new"_s)->isEnabled(), qPrintable(fixture.command(u"record.new"_s)->restriction()));
    QVERIFY(fixture.window->modeStrip()->stopButton()->isVisible());
    QVERIFY(!fixture.window->modeStrip()->allowButton()->isVisible());
}

void tst_Modes::readOnlyTakesNoName()
{
    WindowFixture fixture(m_theme, WindowFixture::With::Connections, {}, WindowFixture::Lock::No, m_clock);
    QVERIFY(openAcme(fixture, Mode::ReadOnly));
    ui::AllowChangesDialog *const dialog = askToAllow(fixture);
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QLineEdit *>(u"typed"_s));
    dialog->choose(60min);
    QTest::mouseClick(confirmButton(*dialog), Qt::LeftButton);
    QCOMPARE(fixture.window->modeStrip()->text(), u"Changes to “Acme EMEA” are allowed, 1:00:00 left"_s);
    // Enter gives up: whoever is hasty is not asked to be careful afterwards.
    fixture.manager.writeAccess().stop(acmeId);
    QVERIFY(QTest::qWaitFor([&] { return fixture.window->findChild<ui::AllowChangesDialog *>() == nullptr; }));
    ui::AllowChangesDialog *const again = askToAllow(fixture);
    QVERIFY(again);
    QTest::keyClick(again, Qt::Key_Return);
    QVERIFY(!fixture.manager.writeAccess().isAllowed(acmeId));
}

void tst_Modes::returnsByItself()
{
    WindowFixture fixture(m_theme, WindowFixture::With::Connections, {}, WindowFixture::Lock::No, m_clock);
    QVERIFY(openAcme(fixture, Mode::Production));
    model::WriteAccess &access = fixture.manager.writeAccess();
    QVERIFY(access.allow(acmeId, 15min, acmeName) == model::WriteAccess::Answer::Allowed);
    m_clock.advance(14min + 55s);
    access.check();
    QCOMPARE(fixture.window->modeStrip()->text(), u"Production: changes to “Acme EMEA” are allowed, 0:05 left"_s);
    m_clock.advance(5s);
    // The gate knows at once, whenever the window looks.
    QVERIFY(!fixture.manager.find(acmeId)->gate->isOpen());
    QVERIFY(QTest::qWaitFor([&] { return fixture.window->modeStrip()->text() == u"Production: “Acme EMEA” is read-only"_s; }));
    QVERIFY(!fixture.command(u"record.new"_s)->isEnabled());
    QVERIFY(!fixture.command(u"connection.stopChanges"_s)->isEnabled());
    QVERIFY(fixture.command(u"connection.allowChanges"_s)->isEnabled());
}

void tst_Modes::stopsOnPurpose()
{
    WindowFixture fixture(m_theme, WindowFixture::With::Connections, {}, WindowFixture::Lock::No, m_clock);
    QVERIFY(openAcme(fixture, Mode::Production));
    QVERIFY(fixture.manager.writeAccess().allow(acmeId, 60min, acmeName) == model::WriteAccess::Answer::Allowed);
    QTest::mouseClick(fixture.window->modeStrip()->stopButton(), Qt::LeftButton);
    QVERIFY(!fixture.manager.writeAccess().isAllowed(acmeId));
    QCOMPARE(fixture.window->modeStrip()->text(), u"Production: “Acme EMEA” is read-only"_s);
}

void tst_Modes::endsWithTheLock()
{
    WindowFixture fixture(m_theme, WindowFixture::With::Connections, {}, WindowFixture::Lock::No, m_clock);
    QVERIFY(openAcme(fixture, Mode::Production));
    QVERIFY(fixture.manager.writeAccess().allow(acmeId, 60min, acmeName) == model::WriteAccess::Answer::Allowed);
    fixture.manager.closeAll();
    QVERIFY(!fixture.manager.writeAccess().isAllowed(acmeId));
}

void tst_Modes::anotherModeEndsIt()
{
    WindowFixture fixture(m_theme, WindowFixture::With::Connections, {}, WindowFixture::Lock::No, m_clock);
    QVERIFY(openAcme(fixture, Mode::ReadOnly));
    QVERIFY(fixture.manager.writeAccess().allow(acmeId, 60min) == model::WriteAccess::Answer::Allowed);
    const std::shared_ptr<net::WriteGate> held = fixture.manager.find(acmeId)->gate;   // as by a store that is open
    connections::Connection changed = *fixture.manager.find(acmeId);
    changed.mode = Mode::Production;
    fixture.manager.update(changed, {}, model::CredentialKeeping::Keychain);
    QVERIFY(QTest::qWaitFor([&] { return fixture.manager.writeAccess().mode(acmeId) == Mode::Production; }));
    QVERIFY(!held->isOpen());
    QCOMPARE(fixture.manager.find(acmeId)->gate, held);
    // And a normal one that becomes read-only is so at once, for what is open too.
    const std::shared_ptr<net::WriteGate> normal = fixture.manager.find(harbourId)->gate;
    QVERIFY(normal->isOpen());
    changed = *fixture.manager.find(harbourId);
    changed.mode = Mode::ReadOnly;
    fixture.manager.update(changed, {}, model::CredentialKeeping::Keychain);
    QVERIFY(QTest::qWaitFor([&] { return !normal->isOpen(); }));
}

void tst_Modes::anotherConnectionIsNotAllowed()
{
    WindowFixture fixture(m_theme, WindowFixture::With::Connections, {}, WindowFixture::Lock::No, m_clock);
    connections::Connection acme = WindowFixture::connection(WindowFixture::acme, "Acme EMEA");
    connections::Connection harbour = WindowFixture::connection(WindowFixture::harbour, "Harbour Insurance");
    acme.mode = harbour.mode = Mode::Production;
    fixture.setConnections({acme, harbour});
    QVERIFY(QTest::qWaitFor([&] { return fixture.manager.writeAccess().mode(harbourId) == Mode::Production; }));
    QVERIFY(fixture.manager.writeAccess().allow(acmeId, 5min, acmeName) == model::WriteAccess::Answer::Allowed);
    QVERIFY(fixture.manager.writeAccess().isAllowed(acmeId));
    QVERIFY(!fixture.manager.writeAccess().isAllowed(harbourId));
}

void tst_Modes::dialogSavesTheMode()
{
    WindowFixture fixture(m_theme, WindowFixture::With::Connections, {}, WindowFixture::Lock::No, m_clock);
    connections::Connection acme = WindowFixture::connection(WindowFixture::acme, "Acme EMEA");
    acme.storage.endpoint = "https://vault.example";
    acme.storedCredentials = {keychain::CredentialKind::ClientId, keychain::CredentialKind::ClientSecret, keychain::CredentialKind::SecretsData};
    fixture.setConnections({acme});
    QVERIFY(QTest::qWaitFor([&] { return fixture.manager.find(harbourId) == nullptr && fixture.manager.find(acmeId) != nullptr; }));
    ui::ConnectionDialog dialog(&fixture.manager, *fixture.manager.find(acmeId), fixture.window.get());
    dialog.open();
    auto *const mode = dialog.findChild<QComboBox *>(u"mode"_s);
    QVERIFY(mode);
    QCOMPARE(mode->currentText(), u"Normal"_s);
    mode->setCurrentIndex(2);
    QCOMPARE(mode->currentText(), u"Production"_s);
    QVERIFY(QTest::qWaitFor([&] { return fixture.manager.isKeychainChecked(); }));
    dialog.findChild<QPushButton *>(QString(), Qt::FindChildrenRecursively);
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == u"Save"_s) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    QVERIFY(QTest::qWaitFor([&] { return fixture.manager.writeAccess().mode(acmeId) == Mode::Production; }));
    QCOMPARE(fixture.backend->saved.back().mode, Mode::Production);
}

void tst_Modes::leavingProductionTakesItsName()
{
    WindowFixture fixture(m_theme, WindowFixture::With::Connections, {}, WindowFixture::Lock::No, m_clock);
    connections::Connection acme = WindowFixture::connection(WindowFixture::acme, "Acme EMEA");
    acme.mode = Mode::Production;
    acme.storage.endpoint = "https://vault.example";
    acme.storedCredentials = {keychain::CredentialKind::ClientId, keychain::CredentialKind::ClientSecret, keychain::CredentialKind::SecretsData};
    fixture.setConnections({acme});
    QVERIFY(QTest::qWaitFor([&] { return fixture.manager.find(harbourId) == nullptr && fixture.manager.find(acmeId) != nullptr; }));
    ui::ConnectionDialog dialog(&fixture.manager, *fixture.manager.find(acmeId), fixture.window.get());
    dialog.open();
    dialog.findChild<QComboBox *>(u"mode"_s)->setCurrentIndex(0);
    QVERIFY(QTest::qWaitFor([&] { return fixture.manager.isKeychainChecked(); }));
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == u"Save"_s) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    auto *const confirm = dialog.findChild<QPushButton *>(u"confirm"_s);
    QVERIFY(confirm);
    QVERIFY(!confirm->isEnabled());
    QCOMPARE(fixture.manager.writeAccess().mode(acmeId), Mode::Production);
    dialog.findChild<QLineEdit *>(u"typed"_s)->setText(acmeName);
    QTest::mouseClick(confirm, Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return fixture.manager.writeAccess().mode(acmeId) == Mode::Normal; }));
}

void tst_Modes::check(QWidget *window, const QString &name)
{
    for (int level = 0; level < 20; ++level) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    const QPixmap picture = window->grab();
    QVERIFY(!picture.isNull());
    if (const QString folder = qEnvironmentVariable("STRONGROOM_PICTURES"); !folder.isEmpty()) {
        QDir().mkpath(folder);
        QVERIFY(picture.save(u"%1/modes-%2-%3.png"_s.arg(folder, name, QString::fromLatin1(QTest::currentDataTag()))));
    }
    for (const QPushButton *button : window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->minimumSizeHint().width() > button->width()) {
            QFAIL(qPrintable(u"%1: button clipped: %2"_s.arg(name, button->text())));
        }
    }
}

void tst_Modes::pictures_data()
{
    QTest::addColumn<ui::Scheme>("scheme");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << ui::Scheme::Light << Qt::LeftToRight;
    QTest::newRow("dark") << ui::Scheme::Dark << Qt::LeftToRight;
    QTest::newRow("rtl") << ui::Scheme::Light << Qt::RightToLeft;
}

void tst_Modes::pictures()
{
    QFETCH(const ui::Scheme, scheme);
    QFETCH(const Qt::LayoutDirection, direction);
    m_theme->showScheme(scheme);
    QGuiApplication::setLayoutDirection(direction);
    const auto reset = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    WindowFixture fixture(m_theme, WindowFixture::With::Connections, {}, WindowFixture::Lock::No, m_clock);
    connections::Connection acme = WindowFixture::connection(WindowFixture::acme, "Acme EMEA");
    connections::Connection harbour = WindowFixture::connection(WindowFixture::harbour, "Harbour Insurance");
    acme.mode = Mode::Production;
    harbour.mode = Mode::ReadOnly;
    fixture.setConnections({acme, harbour});
    QVERIFY(QTest::qWaitFor([&] { return fixture.manager.writeAccess().mode(harbourId) == Mode::ReadOnly; }));
    ui::MainWindow *const window = fixture.window.get();
    QVERIFY(fixture.open(WindowFixture::harbour));
    check(window, u"1-readonly"_s);
    QVERIFY(fixture.manager.writeAccess().allow(harbourId, 60min) == model::WriteAccess::Answer::Allowed);
    check(window, u"2-readonly-allowed"_s);
    QVERIFY(fixture.open(WindowFixture::acme));
    check(window, u"3-production"_s);
    ui::AllowChangesDialog *const dialog = askToAllow(fixture);
    QVERIFY(dialog);
    check(dialog, u"4-ask"_s);
    dialog->findChild<QLineEdit *>(u"typed"_s)->setText(acmeName);
    QTest::mouseClick(confirmButton(*dialog), Qt::LeftButton);
    check(window, u"5-production-allowed"_s);
    ui::ConnectionDialog edit(&fixture.manager, *fixture.manager.find(acmeId), window);
    edit.show();
    check(&edit, u"6-dialog"_s);
}

QTEST_MAIN(tst_Modes)
#include "tst_modes.moc"
