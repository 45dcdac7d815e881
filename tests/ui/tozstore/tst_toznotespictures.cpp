// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The Notes page and "Who can read this?" in their states, light, dark and right to left: no label or button is too small for its text. With
// STRONGROOM_PICTURES=DIR it saves a picture of each.

#include "TozFixture.h"

#include "connections/AddressBookRepository.h"
#include "keys/RevealField.h"
#include "tozstore/FieldRows.h"
#include "tozstore/TozSession.h"
#include "tozstore/TozTable.h"
#include "tozstore/notes/AddressBookDialog.h"
#include "tozstore/notes/ComposeNoteDialog.h"
#include "tozstore/notes/NoteView.h"
#include "tozstore/notes/NotesPage.h"
#include "tozstore/notes/ReadNoteDialog.h"
#include "tozstore/notes/RecipientPicker.h"
#include "translation/Translation.h"
#include "widgets/Button.h"

#include <QComboBox>
#include <QLineEdit>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using model::ConnectionPage;
using test::clipped;
using test::TozFixture;

class tst_TozNotesPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void states_data();
    void states();

private:
    ui::Theme *m_theme = nullptr;
};

void tst_TozNotesPictures::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installTranslation(*QCoreApplication::instance());
    m_theme = new ui::Theme(this);
}

void tst_TozNotesPictures::states_data()
{
    QTest::addColumn<ui::Scheme>("scheme");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << ui::Scheme::Light << Qt::LeftToRight;
    QTest::newRow("dark") << ui::Scheme::Dark << Qt::LeftToRight;
    QTest::newRow("rtl") << ui::Scheme::Light << Qt::RightToLeft;
}

void tst_TozNotesPictures::states()
{
    QFETCH(ui::Scheme, scheme);
    QFETCH(Qt::LayoutDirection, direction);
    m_theme->showScheme(scheme);
    QGuiApplication::setLayoutDirection(direction);
    const auto reset = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    TozFixture fixture(m_theme);
    ui::MainWindow *const window = fixture.vault.window.get();
    auto *page = fixture.open<ui::NotesPage>(ConnectionPage::Notes);
    QVERIFY(page != nullptr);
    QTRY_VERIFY(page->session()->book()->isLoaded());
    QCOMPARE(clipped(window, u"notes-01-empty"_s), QString());

    window->commands()->refresh();
    fixture.command(u"notes.write"_s)->trigger();
    auto *compose = fixture.dialog<ui::ComposeNoteDialog>();
    QVERIFY(compose != nullptr);
    compose->recipient()->chooseClient(u"bob@example.com"_s);
    compose->fields()->nameEdit(0)->setText(u"password"_s);
    compose->fields()->valueEdit(0)->setText(u"correct horse battery"_s);
    compose->nameEdit()->setText(u"for bob, november"_s);
    QTRY_VERIFY(compose->writeButton()->isEnabled());
    QCOMPARE(clipped(compose, u"notes-02-compose"_s), QString());
    compose->conditionBox()->setCurrentIndex(1);
    compose->viewsBox()->setEditText(u"many"_s);
    compose->recipient()->kindBox()->setCurrentIndex(compose->recipient()->kindBox()->count() - 1);
    QCOMPARE(clipped(compose, u"notes-03-compose-wrong"_s), QString());
    compose->reject();

    tozstore::NoteOptions options;
    options.type = "credentials";
    options.maxViews = 2;
    options.idString = "router of the lab";
    options.clientId = TozFixture::bob;
    tozstore::ReadNote forged = fixture.store->makeNote({{"pin", "0417"}}, {});
    forged.stored.options.type = "note";
    forged.writer = tozstore::NoteWriterState::Stranger;
    forged.signature = tozstore::NoteSignatureState::Bad;
    forged.data.reset();
    forged.error = CryptoError("the field \"pin\" was signed by another key than the note names").advise("Ask its writer to send it again.").clone();
    const std::string id = fixture.store->addNote(fixture.store->makeNote({{"address", "https://10.0.0.1"}, {"password", "correct horse battery staple"}, {"user", "admin"}}, options));
    const std::string bad = fixture.store->addNote(std::move(forged));
    for (const std::string &one : {bad, id}) {
        window->commands()->refresh();
        fixture.command(u"notes.read"_s)->trigger();
        auto *dialog = fixture.dialog<ui::ReadNoteDialog>();
        QVERIFY(dialog != nullptr);
        dialog->edit()->setText(QString::fromStdString(one));
        dialog->lookButton()->click();
        QTRY_VERIFY(dialog->readButton()->isEnabled());
        QCOMPARE(clipped(dialog, one == id ? u"notes-05-read-warning"_s : u"notes-04-read-free"_s), QString());
        dialog->readButton()->click();
        QTRY_VERIFY(page->desk()->note() != nullptr && page->desk()->doing() == model::NoteDesk::Doing::Nothing);
        if (one == bad) {
            QCOMPARE(clipped(window, u"notes-06-bad"_s), QString());
        }
    }
    page->view()->values().front()->button()->click();
    QCOMPARE(clipped(window, u"notes-07-read"_s), QString());
    page->table()->setFocus();
    page->table()->setCurrentIndex(page->session()->history()->index(1, 0));
    QCOMPARE(clipped(window, u"notes-08-entry"_s), QString());

    fixture.vault.manager.close(QString::fromStdString(TozFixture::id));
    QTRY_VERIFY(!page->isOpen());
    TozFixture again(m_theme);
    connections::AddressBookRepository repository(again.configuration.filePath(u"contacts.json"_s).toStdString());
    const tozstore::ClientInfo carol = again.store->clientInfo(TozFixture::carol, {});
    repository.store(again.store->identity().apiUrl,
                     {{"c1", "Bob of the lab", TozFixture::bob, test::MemoryTozStore::publicKey().text(), test::MemoryTozStore::signingKey().text(), ""},
                      {"c2", "Carol", TozFixture::carol, carol.publicKey.text(), carol.signingKey->text(), ""},
                      {"c3", "Courier", "", test::MemoryTozStore::publicKey().text(), test::MemoryTozStore::signingKey().text(), ""}});
    auto *changed = again.open<ui::NotesPage>(ConnectionPage::Notes);
    QVERIFY(changed != nullptr);
    QTRY_VERIFY(changed->session()->book()->changedCount() > 0);
    QCOMPARE(clipped(again.vault.window.get(), u"notes-09-changed-keys"_s), QString());
    again.vault.window->commands()->refresh();
    again.command(u"notes.addressBook"_s)->trigger();
    auto *book = again.dialog<ui::AddressBookDialog>();
    QVERIFY(book != nullptr);
    QCOMPARE(clipped(book, u"notes-10-book"_s), QString());
    book->add();
    auto *add = again.dialog<ui::AddContactDialog>();
    QVERIFY(add != nullptr);
    add->picker()->chooseClient(u"dave@example.com"_s);
    QTRY_VERIFY(add->addButton()->isEnabled());
    QCOMPARE(clipped(add, u"notes-11-contact"_s), QString());
    add->reject();
    book->reject();
    again.vault.window->resize(720, 560);
    QCOMPARE(clipped(again.vault.window.get(), u"notes-12-narrow"_s), QString());
}

QTEST_MAIN(tst_TozNotesPictures)
#include "tst_toznotespictures.moc"
