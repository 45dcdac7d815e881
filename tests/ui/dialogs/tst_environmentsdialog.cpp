// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The list of environments: added, copied, changed, deleted, restored; what is wrong is not saved.

#include "DialogChecks.h"

#include "dialogs/ConfirmDialog.h"
#include "dialogs/EnvironmentsDialog.h"
#include "dialogs/FormField.h"
#include "theme/Theme.h"
#include "widgets/Banner.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace strongroom;
using namespace strongroom::test;
using auth::Environment;

class tst_EnvironmentsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ui::Theme>(); }
    void cleanupTestCase() { m_theme.reset(); }
    void init();
    void cleanup() { m_dialog.reset(); }

    void builtInOnesKeepTheirNamesAndAreRestored();
    void anAddedOneIsSaved();
    void aCopyHasANameOfItsOwn();
    void onesOwnIsDeleted();
    void whatIsWrongIsNotSaved_data();
    void whatIsWrongIsNotSaved();
    void aFailureStaysInTheWindow();
    void changesAreNotLostByAccident();
    void allByKeyboardAndNamed();

private:
    void type(const QString &name, const QString &text)
    {
        auto *const edit = shown<QLineEdit>(m_dialog.get(), name);
        QVERIFY2(edit != nullptr, qPrintable(name));
        edit->setFocus(Qt::TabFocusReason);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    void press(const QString &button) { test::press(shown<QPushButton>(m_dialog.get(), button), Qt::Key_Space); }
    [[nodiscard]] bool isEnabled(const QString &button) const { return shown<QPushButton>(m_dialog.get(), button)->isEnabled(); }
    [[nodiscard]] QString problem(const QString &label) const
    {
        for (const auto *field : m_dialog->findChildren<ui::FormField *>()) {
            if (nameOf(field->editor()) == label) {
                return field->problem();
            }
        }
        return u"(no such field)"_s;
    }
    void picture(const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("STRONGROOM_PICTURES"); !folder.isEmpty()) {
            QDir().mkpath(folder);
            for (const auto &[look, suffix] : {std::pair(ui::Scheme::Dark, u"dark"_s), std::pair(ui::Scheme::Light, u"light"_s)}) {
                m_theme->showScheme(look);
                for (int level = 0; level < 20; ++level) {
                    QCoreApplication::sendPostedEvents();
                    QCoreApplication::processEvents();
                }
                const QString scale = m_dialog->devicePixelRatioF() > 1.5 ? u"-200"_s : QString();
                QVERIFY(m_dialog->grab().save(folder + u"/environments-"_s + name + u'-' + suffix + scale + u".png"_s));
            }
        }
    }
    QListWidget *list() { return m_dialog->findChild<QListWidget *>(); }

    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::EnvironmentsDialog> m_dialog;
    std::vector<Environment> m_wanted;   // of the last saveRequested()
};

void tst_EnvironmentsDialog::init()
{
    std::vector<Environment> all = auth::builtInEnvironments();
    Environment own;
    own.name = "harbour";
    own.aliases = {"port"};
    own.tokenUrl = "https://auth.harbour.example/token";
    own.userPoolId = "eu-central-1_Harbour01";
    own.scheme = auth::HeaderScheme::Raw;
    all.push_back(own);
    m_wanted.clear();
    m_dialog = std::make_unique<ui::EnvironmentsDialog>(all);
    connect(m_dialog.get(), &ui::EnvironmentsDialog::saveRequested, this, [this](const std::vector<Environment> &environments) { m_wanted = environments; });
    m_dialog->show();
    (void)QTest::qWaitForWindowActive(m_dialog.get());
    QCOMPARE(list()->count(), 4);
}

void tst_EnvironmentsDialog::builtInOnesKeepTheirNamesAndAreRestored()
{
    QCOMPARE(m_dialog->chosenName(), u"dev"_s);
    QVERIFY(shown<QLineEdit>(m_dialog.get(), u"Name"_s)->isReadOnly());
    QVERIFY(!isEnabled(u"Delete"_s));
    QVERIFY(!isEnabled(u"Restore built-in"_s));
    picture(u"01-built-in"_s);
    type(u"User pool id"_s, u"us-east-1_AbCdEf123"_s);
    QVERIFY(list()->item(0)->text().contains(u"changed"_s));
    QVERIFY(isEnabled(u"Restore built-in"_s));
    press(u"Restore built-in"_s);
    QCOMPARE(m_dialog->environments().front(), auth::builtInEnvironments().front());
    QVERIFY(shown<QLineEdit>(m_dialog.get(), u"User pool id"_s)->text().isEmpty());
    QVERIFY(!isEnabled(u"Restore built-in"_s));
}

void tst_EnvironmentsDialog::anAddedOneIsSaved()
{
    press(u"Add"_s);
    QCOMPARE(QApplication::focusWidget(), shown<QLineEdit>(m_dialog.get(), u"Name"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"lab"_s);
    type(u"Other names"_s, u"test-lab, bench"_s);
    type(u"Token endpoint"_s, u"https://auth.lab.example/oauth2/token"_s);
    type(u"Scope"_s, u"events"_s);
    auto *const authentication = shown<QComboBox>(m_dialog.get(), u"Client signs in by"_s);
    authentication->setFocus();
    QTest::keyClick(authentication, Qt::Key_Down);
    type(u"User pool id"_s, u"us-east-1_AbCdEf123"_s);
    type(u"Cognito endpoint"_s, u"http://localhost:9229/"_s);
    picture(u"02-added"_s);
    press(u"Save"_s);
    QCOMPARE(m_wanted.size(), 5U);
    const Environment &lab = m_wanted.back();
    QCOMPARE(lab.name, "lab");
    QCOMPARE(lab.aliases, (std::vector<std::string>{"test-lab", "bench"}));
    QCOMPARE(lab.tokenUrl, "https://auth.lab.example/oauth2/token");
    QCOMPARE(lab.scope, "events");
    QCOMPARE(lab.clientAuthentication, auth::ClientAuthentication::BasicForm);
    QCOMPARE(lab.userPoolId, "us-east-1_AbCdEf123");
    QCOMPARE(lab.cognitoEndpoint, "http://localhost:9229/");
    QVERIFY(!isEnabled(u"Cancel"_s));   // while it is being saved
    m_dialog->saved();
    QVERIFY(!m_dialog->isVisible());
}

void tst_EnvironmentsDialog::aCopyHasANameOfItsOwn()
{
    m_dialog->choose(u"harbour"_s);
    press(u"Duplicate"_s);
    QCOMPARE(m_dialog->chosenName(), u"harbour-2"_s);
    const Environment &copy = m_dialog->environments().back();
    QVERIFY(copy.aliases.empty());
    QCOMPARE(copy.userPoolId, "eu-central-1_Harbour01");
    QCOMPARE(copy.scheme, auth::HeaderScheme::Raw);
    press(u"Save"_s);
    QCOMPARE(m_wanted.size(), 5U);
}

void tst_EnvironmentsDialog::onesOwnIsDeleted()
{
    m_dialog->choose(u"harbour"_s);
    press(u"Delete"_s);
    QCOMPARE(list()->count(), 3);
    QCOMPARE(m_dialog->chosenName(), u"prod"_s);
    press(u"Save"_s);
    QCOMPARE(m_wanted, auth::builtInEnvironments());
}

void tst_EnvironmentsDialog::whatIsWrongIsNotSaved_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain http") << u"Token endpoint"_s << u"http://auth.example/token"_s;
    QTest::newRow("pool without a region") << u"User pool id"_s << u"AbCdEf123"_s;
    QTest::newRow("two underscores") << u"User pool id"_s << u"us-east-1_Ab_Cd"_s;
    QTest::newRow("region") << u"Region"_s << u"Frankfurt"_s;
    QTest::newRow("a built-in one's name") << u"Name"_s << u"DEV"_s;
    QTest::newRow("a built-in one's other name") << u"Name"_s << u"staging"_s;
    QTest::newRow("other name of another") << u"Other names"_s << u"a, Prod"_s;
}

void tst_EnvironmentsDialog::whatIsWrongIsNotSaved()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    m_dialog->choose(u"harbour"_s);
    QCOMPARE(problem(field), QString());
    type(field, text);
    QVERIFY(!problem(field).isEmpty());
    picture(u"03-wrong-"_s + field.section(u' ', 0, 0).toLower());
    list()->setCurrentRow(0);   // it is found wherever the user is
    press(u"Save"_s);
    QVERIFY(m_wanted.empty());
    QCOMPARE(list()->currentRow(), 3);
    QCOMPARE(nameOf(QApplication::focusWidget()), field);
}

void tst_EnvironmentsDialog::aFailureStaysInTheWindow()
{
    m_dialog->choose(u"harbour"_s);
    type(u"Scope"_s, u"other"_s);
    press(u"Save"_s);
    m_dialog->saveFailed(StorageError("environments.json cannot be written").clone());
    QVERIFY(m_dialog->isVisible());
    QVERIFY(showsText(m_dialog.get(), u"cannot be written"_s));
    QVERIFY(isEnabled(u"Save"_s));
    QCOMPARE(m_dialog->environments().back().scope, "other");
}

void tst_EnvironmentsDialog::changesAreNotLostByAccident()
{
    m_dialog->choose(u"harbour"_s);
    type(u"Scope"_s, u"other"_s);
    press(u"Cancel"_s);
    QVERIFY(m_dialog->isVisible());
    auto *const question = m_dialog->findChild<ui::ConfirmDialog *>();
    QVERIFY(question != nullptr);
    test::press(shown<QPushButton>(question, u"Close without saving"_s), Qt::Key_Space);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(m_wanted.empty());
}

void tst_EnvironmentsDialog::allByKeyboardAndNamed()
{
    m_dialog->choose(u"harbour"_s);
    QCOMPARE(namelessControls(m_dialog.get()), QStringList());
    list()->setFocus();
    QCOMPARE(unreachable(m_dialog.get(), tabStops(m_dialog.get())), QStringList());
}

QTEST_MAIN(tst_EnvironmentsDialog)
#include "tst_environmentsdialog.moc"
