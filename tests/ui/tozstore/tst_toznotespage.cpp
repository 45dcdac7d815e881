// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The Notes page and the address book, driven as a user drives them. The store is in memory; the address book is a real file.

#include "TozFixture.h"

#include "clipboard/SensitiveClipboard.h"
#include "connections/AddressBookRepository.h"
#include "dialogs/ConfirmDialog.h"
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
#include "widgets/Banner.h"
#include "widgets/Button.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using model::ConnectionPage;
using model::Contact;
using test::TozFixture;

class tst_TozNotesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesToAClientThatWasLookedUp();
    void draftsAreChecked();
    void takenNamesAreTold();
    void conditionsBecomeJson();
    void readingWarnsBeforeItUsesUpAView();
    void asksForTheCode();
    void valuesAreDotsUntilRevealed();
    void unsignedAndWrongNotesAreNotShown_data();
    void unsignedAndWrongNotesAreNotShown();
    void writerIsNamedOnlyWhenConfirmed();
    void replaceAndDelete();
    void historyHoldsNoContent();
    void versionOneClientsAreTold();
    void closingForgetsTheNote();
    void keysAreParsed_data();
    void keysAreParsed();
    void addressBookKeepsKeys();
    void changedKeysAreLoudAndNeverReplaced();
    void laterMembersOfTheFileSurvive();

private:
    struct Notes {
        explicit Notes(ui::Theme *theme) : fixture(theme), page(fixture.open<ui::NotesPage>(ConnectionPage::Notes)) {}
        template <typename Dialog>
        Dialog *trigger(const QString &command)
        {
            fixture.vault.window->commands()->refresh();
            fixture.command(command)->trigger();
            return fixture.dialog<Dialog>();
        }
        bool idle() const
        {
            return QTest::qWaitFor([this] { return page->desk()->doing() == model::NoteDesk::Doing::Nothing; });
        }
        bool read(const std::string &id)
        {
            auto *dialog = trigger<ui::ReadNoteDialog>(u"notes.read"_s);
            dialog->edit()->setText(QString::fromStdString(id));
            dialog->lookButton()->click();
            if (!QTest::qWaitFor([dialog] { return dialog->readButton()->isEnabled(); })) {
                return false;
            }
            dialog->readButton()->click();
            return QTest::qWaitFor([this] { return page->desk()->note() != nullptr; });
        }
        TozFixture fixture;
        ui::NotesPage *page;
    };
    ui::Theme *m_theme = nullptr;
};

void tst_TozNotesPage::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Strongroom"_s);
    QCoreApplication::setApplicationName(u"StrongroomTest"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new ui::Theme(this);
}

void tst_TozNotesPage::writesToAClientThatWasLookedUp()
{
    Notes notes(m_theme);
    QVERIFY(notes.page != nullptr);
    auto *dialog = notes.trigger<ui::ComposeNoteDialog>(u"notes.write"_s);
    QVERIFY(dialog != nullptr);
    dialog->fields()->nameEdit(0)->setText(u"password"_s);
    dialog->fields()->valueEdit(0)->setText(u"correct horse"_s);
    dialog->recipient()->chooseClient(u"bob@example.com"_s);
    QVERIFY(!dialog->writeButton()->isEnabled());   // not before its keys are here
    QTRY_VERIFY(dialog->writeButton()->isEnabled());
    QVERIFY(dialog->recipient()->answerText().contains(QString::fromStdString(TozFixture::bob)));
    dialog->nameEdit()->setText(u"for bob"_s);
    dialog->viewsBox()->setEditText(u"3"_s);
    dialog->writeButton()->click();
    QTRY_COMPARE(notes.page->session()->history()->rowCount(), 1);
    const auto stored = notes.fixture.store->notes();
    QCOMPARE(stored.size(), std::size_t(1));
    const tozstore::NoteOptions &options = stored.front().stored.options;
    QCOMPARE(options.idString, std::optional<std::string>("for bob"));
    QCOMPARE(options.maxViews, std::optional<std::int64_t>(3));
    QVERIFY(!options.expires);
    QCOMPARE(stored.front().data->at("password").view(), std::string_view("correct horse"));
    QCOMPARE(stored.front().stored.recipientSigningKey.text(), notes.fixture.store->clientInfo(TozFixture::bob, {}).signingKey->text());
    QVERIFY(notes.page->banner()->text().contains(u"for bob"_s));
}

void tst_TozNotesPage::draftsAreChecked()
{
    Notes notes(m_theme);
    auto *dialog = notes.trigger<ui::ComposeNoteDialog>(u"notes.write"_s);
    QVERIFY(dialog != nullptr);
    dialog->recipient()->kindBox()->setCurrentText(u"Myself"_s);
    QVERIFY(!dialog->writeButton()->isEnabled());   // nothing in it
    dialog->fields()->nameEdit(0)->setText(u"a"_s);
    QVERIFY(dialog->writeButton()->isEnabled());
    dialog->viewsBox()->setEditText(u"0"_s);
    QVERIFY(!dialog->writeButton()->isEnabled());
    dialog->viewsBox()->setEditText(u"many"_s);
    QVERIFY(!dialog->writeButton()->isEnabled());
    dialog->viewsBox()->setEditText(u"no limit"_s);
    QVERIFY(dialog->writeButton()->isEnabled());
    dialog->expiresBox()->setChecked(true);
    dialog->expiryEdit()->setDateTime(QDateTime::currentDateTime().addDays(-1));
    QVERIFY(!dialog->writeButton()->isEnabled());
    dialog->expiryEdit()->setDateTime(QDateTime::currentDateTime().addDays(1));
    QVERIFY(dialog->writeButton()->isEnabled());
    dialog->conditionBox()->setCurrentText(u"A code sent to an e-mail address"_s);
    QVERIFY(!dialog->writeButton()->isEnabled());
    dialog->conditionEdit()->setText(u"carol@example.com"_s);
    QVERIFY(dialog->writeButton()->isEnabled());
    dialog->anonymousBox()->setChecked(true);
    dialog->writeButton()->click();
    QTRY_COMPARE(notes.page->session()->history()->rowCount(), 1);
    const tozstore::NoteOptions options = notes.fixture.store->notes().front().stored.options;
    QVERIFY(!options.clientId);
    QCOMPARE(options.maxViews, std::optional<std::int64_t>(-1));
    QVERIFY(options.expires && options.expiration->isSet());
    QCOMPARE(options.eacpJson, std::optional<std::string>(R"({"email_eacp":{"email_address":"carol@example.com"}})"));
    notes.fixture.vault.window->commands()->refresh();
    QVERIFY(!notes.fixture.command(u"notes.delete"_s)->isEnabled());   // anonymous: nobody's
}

void tst_TozNotesPage::takenNamesAreTold()
{
    Notes notes(m_theme);
    tozstore::NoteOptions options;
    options.idString = "taken";
    notes.fixture.store->addNote(notes.fixture.store->makeNote({{"a", "b"}}, options));
    auto *dialog = notes.trigger<ui::ComposeNoteDialog>(u"notes.write"_s);
    dialog->recipient()->kindBox()->setCurrentText(u"Myself"_s);
    dialog->fields()->nameEdit(0)->setText(u"a"_s);
    dialog->nameEdit()->setText(u"taken"_s);
    dialog->writeButton()->click();
    QTRY_VERIFY(!dialog->banner()->isHidden());
    QVERIFY(dialog->banner()->text().contains(u"name is taken"_s));
    QVERIFY(dialog->isVisible());   // what was typed is still there
    QCOMPARE(notes.page->session()->history()->rowCount(), 0);
}

void tst_TozNotesPage::conditionsBecomeJson()
{
    using model::NoteCondition;
    QCOMPARE(model::conditionJson({NoteCondition::Kind::None, u"x"_s}), QString());
    QCOMPARE(model::conditionJson({NoteCondition::Kind::ToznyCode, {}}), u"{\"tozny_otp_eacp\":{\"include\":true}}"_s);
    QCOMPARE(model::conditionJson({NoteCondition::Kind::Identity, u"Acme \"Lab\""_s}), u"{\"tozid_eacp\":{\"realm_name\":\"Acme \\\"Lab\\\"\"}}"_s);
    QCOMPARE(model::conditionJson({NoteCondition::Kind::AfterNote, u"3B6F0C1E-9A54-4C1B-8F8D-2F6F8E1B7A90"_s}),
             u"{\"last_access_eacp\":{\"last_read_note_id\":\"3b6f0c1e-9a54-4c1b-8f8d-2f6f8e1b7a90\"}}"_s);
    QVERIFY(!model::conditionProblem({NoteCondition::Kind::AfterNote, u"no id"_s}).isEmpty());
    QVERIFY(!model::conditionProblem({NoteCondition::Kind::EmailCode, u"nobody"_s}).isEmpty());
}

void tst_TozNotesPage::readingWarnsBeforeItUsesUpAView()
{
    Notes notes(m_theme);
    tozstore::NoteOptions options;
    options.maxViews = 2;
    options.idString = "two views";
    notes.fixture.store->addNote(notes.fixture.store->makeNote({{"a", "b"}}, options));
    auto *dialog = notes.trigger<ui::ReadNoteDialog>(u"notes.read"_s);
    QVERIFY(dialog != nullptr);
    dialog->edit()->setText(u"two views"_s);
    QVERIFY(!dialog->lookButton()->isEnabled());   // that is no id
    dialog->byName()->setChecked(true);
    QVERIFY(!dialog->readButton()->isEnabled());   // what it uses up is not known yet
    dialog->lookButton()->click();
    QTRY_VERIFY(dialog->readButton()->isEnabled());
    QVERIFY(dialog->warning().contains(u"2 views"_s));
    QCOMPARE(notes.fixture.store->gate().count("readNote"), 0);   // nothing was read so far
    dialog->readButton()->click();
    QTRY_VERIFY(notes.page->desk()->note() != nullptr);
    QCOMPARE(notes.fixture.store->gate().count("readNote"), 1);

    auto *again = notes.trigger<ui::ReadNoteDialog>(u"notes.readSelected"_s);   // asks by itself: the note is known
    QTRY_VERIFY(again->readButton()->isEnabled());
    QVERIFY(again->warning().contains(u"LAST view"_s));
    again->readButton()->click();
    QTRY_COMPARE(notes.fixture.store->notes().size(), std::size_t(0));
    QVERIFY(notes.idle());
    auto *gone = notes.trigger<ui::ReadNoteDialog>(u"notes.readSelected"_s);
    QTRY_VERIFY(!gone->banner()->isHidden());
    QVERIFY(!gone->readButton()->isEnabled());
    gone->reject();

    // A service that cannot be asked: the dialog says so, and lets the user decide.
    tozstore::NoteOptions plain;
    const std::string id = notes.fixture.store->addNote(notes.fixture.store->makeNote({{"a", "b"}}, plain));
    notes.fixture.store->gate().fail("viewsLeft", ServerError("no such path").clone());
    auto *blind = notes.trigger<ui::ReadNoteDialog>(u"notes.read"_s);
    blind->edit()->setText(QString::fromStdString(id));
    blind->lookButton()->click();
    QTRY_VERIFY(blind->readButton()->isEnabled());
    QVERIFY(blind->warning().contains(u"may use up the last one"_s));
    blind->reject();
}

void tst_TozNotesPage::asksForTheCode()
{
    Notes notes(m_theme);
    tozstore::NoteOptions options;
    const std::string plain = notes.fixture.store->addNote(notes.fixture.store->makeNote({{"a", "b"}}, options));
    options.eacpJson = R"({"email_eacp":{"email_address":"ann@example.org"}})";
    const std::string guarded = notes.fixture.store->addNote(notes.fixture.store->makeNote({{"a", "b"}}, options));
    auto *dialog = notes.trigger<ui::ReadNoteDialog>(u"notes.read"_s);
    QVERIFY(dialog != nullptr);
    QVERIFY(!dialog->codeButton()->isEnabled());
    dialog->edit()->setText(QString::fromStdString(guarded));
    dialog->codeButton()->click();
    QTRY_VERIFY(!dialog->banner()->isHidden());
    QVERIFY(dialog->banner()->title().contains(u"on its way"_s));
    QTRY_VERIFY(dialog->codeButton()->isEnabled());
    dialog->edit()->setText(QString::fromStdString(plain));
    dialog->codeButton()->click();
    QTRY_VERIFY(dialog->banner()->title().contains(u"No code is needed"_s));
    QTRY_VERIFY(dialog->codeButton()->isEnabled());
    notes.fixture.store->gate().fail("challengeNote", ServerError("out of order").clone());
    dialog->codeButton()->click();
    QTRY_VERIFY(dialog->banner()->title().contains(u"could not be asked"_s));
    QCOMPARE(notes.fixture.store->gate().count("readNote"), 0);
    dialog->reject();
}

void tst_TozNotesPage::valuesAreDotsUntilRevealed()
{
    Notes notes(m_theme);
    const std::string id = notes.fixture.store->addNote(notes.fixture.store->makeNote({{"password", "correct horse"}, {"pin", "0417"}}));
    QVERIFY(notes.read(id));
    QVERIFY(notes.page->view()->isNoteShown());
    const auto &values = notes.page->view()->values();
    QCOMPARE(values.size(), std::size_t(2));
    for (const QLabel *label : notes.fixture.vault.window->findChildren<QLabel *>()) {
        QVERIFY(!label->text().contains(u"correct horse"_s));
    }
    values.front()->button()->click();
    QCOMPARE(values.front()->shownText(), u"correct horse"_s);
    const auto buttons = values.back()->parentWidget()->findChildren<ui::IconButton *>();
    for (ui::IconButton *button : buttons) {
        if (button != values.back()->button()) {
            button->click();
        }
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), u"0417"_s);
    QVERIFY(ui::SensitiveClipboard::isClearPending());
    ui::SensitiveClipboard::clearIfOurs();
    QVERIFY(notes.page->view()->details()->text().contains(u"[signature good]"_s));
    QVERIFY(!notes.page->view()->details()->text().contains(u"0417"_s));
    notes.fixture.command(u"notes.hide"_s)->trigger();
    QVERIFY(notes.page->desk()->note() == nullptr);
    QVERIFY(notes.page->view()->values().empty());
}

void tst_TozNotesPage::unsignedAndWrongNotesAreNotShown_data()
{
    QTest::addColumn<tozstore::NoteSignatureState>("state");
    QTest::addColumn<QString>("badge");
    QTest::newRow("missing") << tozstore::NoteSignatureState::Missing << u"[not signed]"_s;
    QTest::newRow("wrong") << tozstore::NoteSignatureState::Bad << u"[signature wrong]"_s;
}

void tst_TozNotesPage::unsignedAndWrongNotesAreNotShown()
{
    QFETCH(tozstore::NoteSignatureState, state);
    QFETCH(QString, badge);
    Notes notes(m_theme);
    tozstore::ReadNote note = notes.fixture.store->makeNote({{"password", "correct horse"}});
    note.data.reset();
    note.signature = state;
    note.error = CryptoError("the field \"password\" is not signed").clone();
    const std::string id = notes.fixture.store->addNote(std::move(note));
    QVERIFY(notes.read(id));
    const QString text = notes.page->view()->details()->text();
    QVERIFY(text.contains(badge));
    QVERIFY(text.contains(u"not opened"_s));
    QVERIFY(!text.contains(u"writer"_s + u" confirmed"_s));
    QVERIFY(notes.page->view()->values().empty());
}

void tst_TozNotesPage::writerIsNamedOnlyWhenConfirmed()
{
    Notes notes(m_theme);
    tozstore::NoteOptions options;
    options.clientId = TozFixture::bob;
    tozstore::ReadNote forged = notes.fixture.store->makeNote({{"a", "b"}}, options);
    forged.writer = tozstore::NoteWriterState::Stranger;
    const std::string id = notes.fixture.store->addNote(std::move(forged));
    QVERIFY(notes.read(id));
    QVERIFY(notes.page->view()->details()->text().contains(u"[writer not known]"_s));
    QVERIFY(notes.page->view()->details()->text().contains(u"Anybody may have written it"_s));
    QCOMPARE(notes.page->session()->history()->at(0)->partyId, QString());   // it only says so
    const std::string real = notes.fixture.store->addNote(notes.fixture.store->makeNote({{"a", "b"}}, options));
    QVERIFY(notes.read(real));
    QVERIFY(notes.page->view()->details()->text().contains(u"[writer confirmed]"_s));
    QCOMPARE(notes.page->session()->history()->at(0)->partyId, QString::fromStdString(TozFixture::bob));
}

void tst_TozNotesPage::replaceAndDelete()
{
    Notes notes(m_theme);
    auto *dialog = notes.trigger<ui::ComposeNoteDialog>(u"notes.write"_s);
    dialog->recipient()->kindBox()->setCurrentText(u"Myself"_s);
    dialog->fields()->nameEdit(0)->setText(u"a"_s);
    dialog->fields()->valueEdit(0)->setText(u"old"_s);
    dialog->nameEdit()->setText(u"mine"_s);
    dialog->writeButton()->click();
    QTRY_COMPARE(notes.page->session()->history()->rowCount(), 1);
    auto *other = notes.trigger<ui::ComposeNoteDialog>(u"notes.replace"_s);
    QVERIFY(other != nullptr);
    QVERIFY(other->nameEdit()->isReadOnly());
    other->recipient()->kindBox()->setCurrentText(u"Myself"_s);
    other->fields()->nameEdit(0)->setText(u"a"_s);
    other->fields()->valueEdit(0)->setText(u"new"_s);
    other->writeButton()->click();
    QTRY_COMPARE(notes.fixture.store->gate().count("replaceNote"), 1);
    QVERIFY(notes.idle());
    QCOMPARE(notes.fixture.store->notes().front().data->at("a").view(), std::string_view("new"));
    QCOMPARE(notes.page->session()->history()->rowCount(), 1);
    auto *question = notes.trigger<ui::ConfirmDialog>(u"notes.delete"_s);
    QVERIFY(question != nullptr);
    QCOMPARE(notes.fixture.store->gate().count("deleteNote"), 0);
    QVERIFY(TozFixture::press(question, u"Delete note"_s));
    QTRY_VERIFY(notes.fixture.store->notes().empty());
    QTRY_VERIFY(notes.page->session()->history()->at(0)->deleted);
    notes.fixture.vault.window->commands()->refresh();
    QVERIFY(!notes.fixture.command(u"notes.delete"_s)->isEnabled());
}

void tst_TozNotesPage::historyHoldsNoContent()
{
    Notes notes(m_theme);
    const QAbstractItemModelTester tester(notes.page->session()->history(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const std::string id = notes.fixture.store->addNote(notes.fixture.store->makeNote({{"password", "correct horse"}}));
    QVERIFY(notes.read(id));
    const std::string second = notes.fixture.store->addNote(notes.fixture.store->makeNote({{"pin", "0417"}}));
    QVERIFY(notes.read(second));
    const model::NoteHistory *const history = notes.page->session()->history();
    QCOMPARE(history->rowCount(), 2);
    for (int row = 0; row < history->rowCount(); ++row) {
        for (int column = 0; column < history->columnCount(); ++column) {
            const QString text = history->index(row, column).data().toString();
            QVERIFY(!text.contains(u"correct horse"_s) && !text.contains(u"0417"_s));
        }
    }
    // What was read before goes as soon as another line is chosen.
    notes.page->table()->setCurrentIndex(history->index(1, 0));
    QVERIFY(notes.page->desk()->note() == nullptr);
    QVERIFY(notes.page->view()->details()->text().contains(u"not kept here"_s));
    for (const auto &entry : notes.fixture.vault.activity->entries()) {
        QVERIFY(entry.kind != model::ActivityKind::Other);
    }
}

void tst_TozNotesPage::versionOneClientsAreTold()
{
    TozFixture fixture(m_theme);
    tozstore::ClientIdentity identity = fixture.store->identity();
    identity.signingKey.reset();
    fixture.store->setIdentity(identity);
    auto *page = fixture.open<ui::NotesPage>(ConnectionPage::Notes);
    QVERIFY(page != nullptr);
    fixture.vault.window->commands()->refresh();
    QVERIFY(fixture.command(u"notes.write"_s)->restriction().contains(u"signing key"_s));
    QVERIFY(!fixture.command(u"notes.read"_s)->isEnabled());
}

void tst_TozNotesPage::closingForgetsTheNote()
{
    Notes notes(m_theme);
    const std::string id = notes.fixture.store->addNote(notes.fixture.store->makeNote({{"password", "correct horse"}}));
    QVERIFY(notes.read(id));
    notes.fixture.vault.manager.close(QString::fromStdString(TozFixture::id));
    QTRY_VERIFY(!notes.page->isOpen());
    QVERIFY(notes.page->desk()->note() == nullptr);
    QVERIFY(notes.page->view()->values().empty());
}

void tst_TozNotesPage::keysAreParsed_data()
{
    const QString a = QString::fromStdString(test::MemoryTozStore::publicKey().text());
    const QString b = QString::fromStdString(test::MemoryTozStore::signingKey().text());
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("two lines") << a + u'\n' + b << true;
    QTest::newRow("named") << u"client: 0000c11e-0000-4000-8000-000000000002\nencryption: %1\nsigning: %2\n"_s.arg(a, b) << true;
    QTest::newRow("as the service has them") << u"{\"curve25519\": \"%1\", \"ed25519\": \"%2\"}"_s.arg(a, b) << false;   // one line: only the first name is at its beginning
    QTest::newRow("one only") << a << false;
    QTest::newRow("three") << a + u' ' + b + u' ' + a << false;
    QTest::newRow("the same twice") << a + u'\n' + a << false;
    QTest::newRow("short") << a.left(40) + u'\n' + b << false;
    QTest::newRow("empty") << QString() << false;
}

void tst_TozNotesPage::keysAreParsed()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QString problem;
    const auto keys = model::parsePublicKeys(text, problem);
    QCOMPARE(keys.has_value(), good);
    QCOMPARE(problem.isEmpty(), good);
}

void tst_TozNotesPage::addressBookKeepsKeys()
{
    Notes notes(m_theme);
    model::AddressBook *const book = notes.page->session()->book();
    QTRY_VERIFY(book->isLoaded());
    const QAbstractItemModelTester tester(book, QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto *dialog = notes.trigger<ui::AddressBookDialog>(u"notes.addressBook"_s);
    QVERIFY(dialog != nullptr);
    dialog->add();
    auto *add = notes.fixture.dialog<ui::AddContactDialog>();
    QVERIFY(add != nullptr);
    add->picker()->chooseClient(u"bob@example.com"_s);
    QTRY_COMPARE(add->nameEdit()->text(), u"bob"_s);
    QTRY_VERIFY(add->addButton()->isEnabled());
    add->addButton()->click();
    QCOMPARE(book->rowCount(), 1);
    dialog->add();
    auto *pasted = notes.fixture.dialog<ui::AddContactDialog>();
    pasted->picker()->kindBox()->setCurrentText(u"Pasted public keys"_s);
    pasted->picker()->keysEdit()->setPlainText(QString::fromStdString(test::MemoryTozStore::publicKey().text() + '\n' + test::MemoryTozStore::signingKey().text()));
    pasted->nameEdit()->setText(u"BOB"_s);
    QVERIFY(!pasted->addButton()->isEnabled());   // the name is taken, whatever the case
    pasted->nameEdit()->setText(u"courier"_s);
    QVERIFY(pasted->addButton()->isEnabled());
    pasted->addButton()->click();
    QCOMPARE(book->rowCount(), 2);
    book->rename(book->contacts().front().id, u"Bob of the lab"_s);

    const QString path = notes.fixture.configuration.filePath(u"contacts.json"_s);
    const connections::AddressBookRepository repository(path.toStdString());
    QTRY_VERIFY(QFile::exists(path) && repository.load()[notes.fixture.store->identity().apiUrl].size() == 2
                && repository.load()[notes.fixture.store->identity().apiUrl].front().name == "Bob of the lab");
#ifdef Q_OS_UNIX
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
#endif
    QCOMPARE(repository.load()[notes.fixture.store->identity().apiUrl].front().encryptionKey, notes.fixture.store->clientInfo(TozFixture::bob, {}).publicKey.text());
    book->remove(book->contacts().back().id);
    QTRY_COMPARE(repository.load()[notes.fixture.store->identity().apiUrl].size(), std::size_t(1));
}

void tst_TozNotesPage::changedKeysAreLoudAndNeverReplaced()
{
    TozFixture fixture(m_theme);
    const auto old = test::MemoryTozStore::publicKey();
    const auto oldSigning = test::MemoryTozStore::signingKey();
    const QString path = fixture.configuration.filePath(u"contacts.json"_s);
    connections::AddressBookRepository repository(path.toStdString());
    repository.store(fixture.store->identity().apiUrl, {{"c1", "Bob", TozFixture::bob, old.text(), oldSigning.text(), "2026-01-01T00:00:00Z"}});
    auto *page = fixture.open<ui::NotesPage>(ConnectionPage::Notes);
    QVERIFY(page != nullptr);
    model::AddressBook *const book = page->session()->book();
    QTRY_COMPARE(book->changedCount(), 1);
    QVERIFY(page->statusTexts().problem.contains(u"changed keys"_s));
    QVERIFY(book->contacts().front().keys.encryption == old);

    fixture.vault.window->commands()->refresh();
    fixture.command(u"notes.write"_s)->trigger();
    auto *compose = fixture.dialog<ui::ComposeNoteDialog>();
    compose->recipient()->chooseContact(u"c1"_s);
    compose->fields()->nameEdit(0)->setText(u"a"_s);
    QVERIFY(!compose->writeButton()->isEnabled());   // nothing is written to it
    QVERIFY(!compose->recipient()->problem().isEmpty());
    compose->reject();
    // And if the change came after the list was compared: the worker compares again.
    page->desk()->write({{}, u"note"_s}, {u"Bob"_s, QString::fromStdString(TozFixture::bob), {old, oldSigning}}, model::NoteDesk::Way::New);
    QVERIFY(QTest::qWaitFor([&] { return page->desk()->doing() == model::NoteDesk::Doing::Nothing; }));
    QCOMPARE(fixture.store->gate().count("writeNote"), 0);

    fixture.command(u"notes.addressBook"_s)->trigger();
    auto *dialog = fixture.dialog<ui::AddressBookDialog>();
    QVERIFY(dialog != nullptr);
    QVERIFY(!dialog->banner()->isHidden());
    dialog->takeButton()->click();
    auto *question = fixture.dialog<ui::ConfirmDialog>();
    QVERIFY(question != nullptr);
    QVERIFY(book->contacts().front().keys.encryption == old);   // asked, not done
    QVERIFY(TozFixture::press(question, u"Take the new keys"_s));
    QCOMPARE(book->changedCount(), 0);
    QVERIFY(book->contacts().front().keys.encryption == fixture.store->clientInfo(TozFixture::bob, {}).publicKey);
    QTRY_COMPARE(repository.load()[fixture.store->identity().apiUrl].front().encryptionKey, fixture.store->clientInfo(TozFixture::bob, {}).publicKey.text());
}

void tst_TozNotesPage::laterMembersOfTheFileSurvive()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"contacts.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format":1,"services":{"http://a":[{"id":"1","name":"n","client_id":"","encryption_key":"k","signing_key":"","added_at":"","colour":"red"}]},"later":7})");
    file.close();
    connections::AddressBookRepository repository(path.toStdString());
    auto all = repository.load()["http://a"];
    QCOMPARE(all.size(), std::size_t(1));
    all.front().name = "other";
    repository.store("http://a", all);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("\"colour\": \"red\"") && text.contains("\"later\": 7") && text.contains("other"));
    file.close();
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\":1,\"services\":{\"http://a\":[{\"id\":\"1\"}]}}");
    file.close();
    QVERIFY_THROWS_EXCEPTION(StorageError, (void)repository.load());
}

QTEST_MAIN(tst_TozNotesPage)
#include "tst_toznotespage.moc"
