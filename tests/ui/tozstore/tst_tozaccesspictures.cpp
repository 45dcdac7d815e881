// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// "Who can read this?" in its states, light, dark and right to left: no label or button is too small for its text. With STRONGROOM_PICTURES=DIR
// it saves a picture of each.

#include "TozFixture.h"

#include "dialogs/ConfirmDialog.h"
#include "tozstore/TozSession.h"
#include "tozstore/TozTable.h"
#include "tozstore/notes/RecipientPicker.h"
#include "tozstore/sharing/AccessGraphView.h"
#include "tozstore/sharing/AccessModel.h"
#include "tozstore/sharing/AccessPage.h"
#include "tozstore/sharing/RevokeResultsDialog.h"
#include "tozstore/sharing/ShareDialog.h"
#include "translation/Translation.h"
#include "widgets/Button.h"

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using model::ConnectionPage;
using test::clipped;
using test::TozFixture;

class tst_TozAccessPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void states_data();
    void states();

private:
    ui::Theme *m_theme = nullptr;
};

void tst_TozAccessPictures::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installTranslation(*QCoreApplication::instance());
    m_theme = new ui::Theme(this);
}

void tst_TozAccessPictures::states_data()
{
    QTest::addColumn<ui::Scheme>("scheme");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << ui::Scheme::Light << Qt::LeftToRight;
    QTest::newRow("dark") << ui::Scheme::Dark << Qt::LeftToRight;
    QTest::newRow("rtl") << ui::Scheme::Light << Qt::RightToLeft;
}

void tst_TozAccessPictures::states()
{
    QFETCH(ui::Scheme, scheme);
    QFETCH(Qt::LayoutDirection, direction);
    m_theme->showScheme(scheme);
    QGuiApplication::setLayoutDirection(direction);
    const auto reset = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    TozFixture fixture(m_theme);
    ui::MainWindow *const window = fixture.vault.window.get();
    auto *page = fixture.open<ui::AccessPage>(ConnectionPage::Sharing);
    QVERIFY(page != nullptr);
    QTRY_VERIFY(page->model()->state() == model::AccessModel::State::Loaded);
    QCOMPARE(clipped(window, u"access-01-empty"_s), QString());

    const std::string self = test::tozClient(1);
    fixture.store->setOutgoing({{TozFixture::bob, "bob@example.com", "scans"}, {TozFixture::bob, "bob@example.com", "letters"}, {TozFixture::bob, "bob@example.com", "bloodwork"},
                                {TozFixture::bob, "bob@example.com", "vaccinations"}, {TozFixture::carol, "carol@example.com", "scans"}});
    fixture.store->setIncoming({{TozFixture::dave, "dave@example.com", "bloodwork"}, {test::tozClient(5), "lab@example.com", "results"}, {TozFixture::bob, "bob@example.com", "referrals"}});
    fixture.store->setAuthorizers({{TozFixture::carol, self, self, "letters", self, "carol@example.com"}});
    fixture.store->setGranted({{self, TozFixture::dave, TozFixture::dave, "bloodwork", TozFixture::dave, "alice@example.com"}});
    model::NoteEntry note;
    note.noteId = u"n1"_s;
    note.type = u"credentials"_s;
    note.partyName = u"pasted keys 3f2a 91c0"_s;
    note.own = true;
    note.at = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
    page->session()->history()->add(note);
    page->refresh();
    QTRY_COMPARE(page->model()->rowCount(), 11);
    page->table()->setFocus();
    page->table()->setCurrentIndex(page->model()->index(1, 0));
    QCOMPARE(clipped(window, u"access-02-all"_s), QString());
    page->graph()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(page->graph(), Qt::Key_Right);
    QTest::keyClick(page->graph(), Qt::Key_Right);
    QCOMPARE(clipped(window, u"access-03-graph"_s), QString());
    page->showType(u"scans"_s);
    QCOMPARE(clipped(window, u"access-04-type"_s), QString());
    page->showType(u"diary"_s);
    QCOMPARE(clipped(window, u"access-05-nobody"_s), QString());
    page->showAll();

    window->commands()->refresh();
    fixture.command(u"access.share"_s)->trigger();
    auto *share = fixture.dialog<ui::ShareDialog>();
    QVERIFY(share != nullptr);
    share->picker()->chooseClient(u"dave@example.com"_s);
    QTRY_VERIFY(share->picker()->party().has_value());
    QCOMPARE(clipped(share, u"access-06-share"_s), QString());
    share->reject();
    fixture.command(u"access.revokeOnBehalf"_s)->trigger();
    QTRY_VERIFY((share = fixture.dialog<ui::ShareDialog>()) != nullptr && !share->consequence().isEmpty());
    QCOMPARE(clipped(share, u"access-07-behalf"_s), QString());
    share->reject();

    page->table()->selectAll();
    window->commands()->refresh();
    fixture.store->gate().fail("revoke", ServerError("the service is out of order").clone());
    fixture.command(u"access.revoke"_s)->trigger();
    auto *question = fixture.dialog<ui::ConfirmDialog>();
    QVERIFY(question != nullptr);
    QCOMPARE(clipped(question, u"access-08-revoke"_s), QString());
    fixture.store->addNote(fixture.store->makeNote({{"a", "b"}}));
    QVERIFY(TozFixture::press(question, u"Revoke"_s));
    auto *results = fixture.dialog<ui::RevokeResultsDialog>();
    QVERIFY(results != nullptr);
    QCOMPARE(clipped(results, u"access-09-results"_s), QString());
    results->accept();
    QTRY_VERIFY(page->model()->state() == model::AccessModel::State::Loaded);
    window->resize(720, 620);
    QCOMPARE(clipped(window, u"access-10-narrow"_s), QString());
}

QTEST_MAIN(tst_TozAccessPictures)
#include "tst_tozaccesspictures.moc"
