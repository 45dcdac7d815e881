// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The Keys page as a user drives it, with keys and mouse, over a keychain that breaks on demand.

#include "KeysFixture.h"

#include "dialogs/ConfirmDialog.h"
#include "dialogs/ImportStrip.h"
#include "keys/AddSecretDialog.h"
#include "keys/ExportSecretsDialog.h"
#include "keys/ImportSecretsDialog.h"
#include "keys/KeyDetailPanel.h"
#include "keys/RevealField.h"
#include "keys/UnsavedStrip.h"
#include "records/InspectorPanel.h"
#include "records/RecordTab.h"
#include "records/RecordTableModel.h"
#include "records/RecordTableView.h"
#include "records/RecordsPage.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/SecretEdit.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QDirIterator>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QRadioButton>

using namespace strongroom;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using model::SecretsTableModel;
using test::BreakableKeychain;
using test::KeysFixture;

class tst_KeysPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsVersionsAndWhatTheyOpen();
    void generatesMakesCurrentAndSaves();
    void addsASecretByTyping();
    void replacingIsTickedFirst();
    void importShowsWhatWouldChange();
    void importNamesTheBrokenPlace();
    void droppedFileIsImported();
    void exportIsEncryptedByDefault();
    void plainExportNeedsAWord();
    void removingAskedWithTheCount();
    void removedCanBePutBack();
    void discardGoesBack();
    void secretIsShownOnDemand();
    void checkTellsWhetherItOpens();
    void failedSaveKeepsTheChanges();
    void somebodyElsesChangesAreLoaded();
    void lockedKeychainOffersToTryAgain();
    void firstKey();
    void noKeysWithoutEncryption();
    void leavingWithChangesAsks();
    void closingTheConnectionWithChangesAsks();
    void recordWithoutASecretLeadsHere();
    void savedKeysReloadTheRecords();
    void everyControlHasAName();

private:
    ui::Theme *m_theme = nullptr;
};

void tst_KeysPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new ui::Theme(this);
}

void tst_KeysPage::showsVersionsAndWhatTheyOpen()
{
    KeysFixture fixture(m_theme);
    QVERIFY(fixture.open());
    QVERIFY(fixture.page()->isTableShown());
    QCOMPARE(fixture.page()->table()->rowCount(), 4);
    QCOMPARE(fixture.cell(1, SecretsTableModel::Opens), u"5,322"_s);
    QCOMPARE(fixture.cell(4, SecretsTableModel::StateColumn), u"missing"_s);
    QCOMPARE(fixture.page()->currentVersion(), std::optional<std::int64_t>(2));   // the current one is selected
    QCOMPARE(fixture.page()->detail()->titleText(), u"Version 2"_s);
    QCOMPARE(fixture.page()->detail()->countLines(), QStringList({u"Germany · de 41,696"_s, u"United States · us 7"_s, u"Together 41,703"_s}));
    QVERIFY(fixture.page()->unsavedStrip()->isHidden());
    QVERIFY(!fixture.command(u"keys.save"_s)->isEnabled());
    QTest::keyClick(fixture.page()->view(), Qt::Key_Up);
    QCOMPARE(fixture.page()->currentVersion(), std::optional<std::int64_t>(1));
    QCOMPARE(fixture.page()->detail()->titleText(), u"Version 1"_s);
}

void tst_KeysPage::generatesMakesCurrentAndSaves()
{
    KeysFixture fixture(m_theme);
    QVERIFY(fixture.open());
    QTest::keyClick(fixture.window.get(), Qt::Key_G, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(fixture.cell(3, SecretsTableModel::StateColumn), u"new"_s);
    QCOMPARE(fixture.page()->currentVersion(), std::optional<std::int64_t>(3));
    QVERIFY(fixture.page()->unsavedStrip()->isVisible());
    QTest::keyClick(fixture.window.get(), Qt::Key_C, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(fixture.page()->unsavedStrip()->text().contains(u"version 3 becomes current"_s));
    QVERIFY(fixture.page()->unsavedStrip()->text().contains(u"stay as they are until they are migrated"_s));
    QCOMPARE(fixture.keychain->kept(KeysFixture::id), KeysFixture::three());   // not before
    QTest::mouseClick(fixture.page()->unsavedStrip()->saveButton(), Qt::LeftButton);
    QVERIFY(fixture.saved());
    QVERIFY(fixture.page()->unsavedStrip()->isHidden());
    QCOMPARE(fixture.page()->banner()->title(), u"Keys saved"_s);
    const auto kept = incountry::SecretsDocument::parse(fixture.keychain->kept(KeysFixture::id));
    QCOMPARE(kept.currentVersion(), std::optional<std::int64_t>(3));
    QCOMPARE(kept.entries().size(), std::size_t{4});
    QCOMPARE(fixture.cell(3, SecretsTableModel::StateColumn), u"saved"_s);
    const auto &entries = fixture.activity->entries();
    QVERIFY(std::any_of(entries.begin(), entries.end(), [](const activity::ActivityEntry &entry) { return entry.kind == activity::ActivityKind::SaveKeys; }));
    // And nowhere else: not in the settings, the journal or the list of connections.
    fixture.settings.sync();
    const std::string generated = fromQString(fixture.page()->editor()->reveal(3));
    int files = 0;
    QDirIterator walk(fixture.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        ++files;
        for (const std::string &secret : {generated, KeysFixture::oldKey, KeysFixture::newKey, std::string("lantern-otter")}) {
            QVERIFY2(!content.contains(secret.c_str()), qPrintable(file.fileName()));
        }
    }
    QVERIFY(files >= 2);
}

void tst_KeysPage::addsASecretByTyping()
{
    KeysFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.select(4);
    QVERIFY(fixture.page()->detail()->addButton()->isVisible());
    QTest::mouseClick(fixture.page()->detail()->addButton(), Qt::LeftButton);
    auto *dialog = fixture.dialog<ui::AddSecretDialog>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->versionEdit()->text(), u"4"_s);
    QVERIFY(!dialog->addButton()->isEnabled());
    QTest::keyClicks(dialog->secretEdit(), u"fourth"_s);
    QCOMPARE(dialog->understoodText(), u"Understood as: password"_s);
    dialog->setUse(incountry::SecretUse::Key);
    QVERIFY(!dialog->addButton()->isEnabled());   // no key
    QVERIFY(dialog->understoodText().isEmpty());
    dialog->secretEdit()->setText(u' ' + toQString(KeysFixture::oldKey));
    QCOMPARE(dialog->understoodText(), u"Understood as: 32-byte key, the 3.0.0 form: 32 characters"_s);
    dialog->secretEdit()->setText(toQString(KeysFixture::newKey));
    QCOMPARE(dialog->understoodText(), u"Understood as: 32-byte key, base64"_s);
    dialog->setUse(incountry::SecretUse::Password);
    dialog->secretEdit()->setText(u"fourth"_s);
    dialog->versionEdit()->setText(u"-1"_s);
    QVERIFY(!dialog->addButton()->isEnabled());
    dialog->versionEdit()->setText(u"4"_s);
    QTest::keyClick(dialog->secretEdit(), Qt::Key_Return);
    QTRY_COMPARE(fixture.cell(4, SecretsTableModel::StateColumn), u"new"_s);
    QCOMPARE(fixture.page()->currentVersion(), std::optional<std::int64_t>(4));
    QCOMPARE(fixture.page()->editor()->reveal(4), u"fourth"_s);
}

void tst_KeysPage::replacingIsTickedFirst()
{
    KeysFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.command(u"keys.add"_s)->trigger();
    auto *dialog = fixture.dialog<ui::AddSecretDialog>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->versionEdit()->text(), u"3"_s);
    QVERIFY(dialog->replaceBox()->isHidden());
    dialog->versionEdit()->setText(u"0"_s);
    dialog->secretEdit()->setText(u"another"_s);
    QVERIFY(!dialog->replaceBox()->isHidden());
    QVERIFY(!dialog->addButton()->isEnabled());
    QTest::keyClick(dialog->secretEdit(), Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    dialog->replaceBox()->click();
    QVERIFY(dialog->addButton()->isEnabled());
    dialog->addButton()->click();
    QTRY_COMPARE(fixture.cell(0, SecretsTableModel::StateColumn), u"changed"_s);
    QCOMPARE(fixture.page()->editor()->reveal(0), u"another"_s);
}

void tst_KeysPage::importShowsWhatWouldChange()
{
    KeysFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.command(u"keys.import"_s)->trigger();
    auto *dialog = fixture.dialog<ui::ImportSecretsDialog>();
    QVERIFY(dialog != nullptr);
    QVERIFY(!dialog->importButton()->isEnabled());
    QGuiApplication::clipboard()->setText(u"{\"currentVersion\": 9, \"secrets\": [{\"secret\": \"other\", \"version\": 0}, {\"secret\": \"another\", \"version\": 1},"
                                          " {\"secret\": \"ninth\", \"version\": 9}]}"_s);
    QTest::mouseClick(dialog->strip()->findChildren<ui::Button *>().first(), Qt::LeftButton);   // Paste
    QTRY_VERIFY(dialog->imported() != nullptr);
    QCOMPARE(dialog->previewLines(),
             QStringList({u"Version 0 | password | another secret"_s, u"Version 1 | password | another secret"_s, u"Version 9 | password | added"_s}));
    QVERIFY(dialog->replaceBox(9) == nullptr);
    dialog->replaceBox(0)->click();
    dialog->currentBox()->click();
    dialog->importButton()->click();
    QTRY_COMPARE(fixture.cell(9, SecretsTableModel::StateColumn), u"new"_s);
    QCOMPARE(fixture.page()->editor()->reveal(0), u"other"_s);
    QCOMPARE(fixture.page()->editor()->reveal(1), toQString(KeysFixture::oldKey));   // not ticked
    QCOMPARE(fixture.page()->editor()->edited().currentVersion(), std::optional<std::int64_t>(9));
    QCOMPARE(fixture.keychain->kept(KeysFixture::id), KeysFixture::three());
}

void tst_KeysPage::importNamesTheBrokenPlace()
{
    KeysFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.command(u"keys.import"_s)->trigger();
    auto *dialog = fixture.dialog<ui::ImportSecretsDialog>();
    QVERIFY(dialog != nullptr);
    dialog->takeContent("{\"currentVersion\": 1, \"secrets\": [{\"secret\": \"x\", \"version\": 1}, {\"secret\": \"hush-hush\", \"version\": 2, \"isKey\": true}]}");
    QTRY_VERIFY(dialog->problemText().contains(u"secrets[1].secret"_s));
    QVERIFY(!dialog->problemText().contains(u"hush"_s));
    QVERIFY(!dialog->importButton()->isEnabled());
    dialog->takeContent("just a text, no JSON");
    QTRY_VERIFY(dialog->problemText().contains(u"not secrets_data"_s));
    QVERIFY(dialog->imported() == nullptr);
    // The same as what is there: nothing to do.
    dialog->takeContent(QByteArray::fromStdString(KeysFixture::three()));
    QTRY_VERIFY(dialog->imported() != nullptr);
    QVERIFY(dialog->problemText().isEmpty());
    QVERIFY(!dialog->importButton()->isEnabled());
}

void tst_KeysPage::droppedFileIsImported()
{
    KeysFixture fixture(m_theme);
    QVERIFY(fixture.open());
    const QString path = fixture.folder.filePath(u"dropped.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"currentVersion\": 5, \"secrets\": [{\"secret\": \"fifth\", \"version\": 5}]}");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(fixture.page(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(fixture.page(), &drop);
    auto *dialog = fixture.dialog<ui::ImportSecretsDialog>();
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(dialog->imported() != nullptr);
    dialog->importButton()->click();
    QTRY_COMPARE(fixture.page()->editor()->reveal(5), u"fifth"_s);
}

void tst_KeysPage::exportIsEncryptedByDefault()
{
    KeysFixture fixture(m_theme);
    QVERIFY(fixture.open());
    QGuiApplication::clipboard()->setText(u"before"_s);
    fixture.command(u"keys.export"_s)->trigger();
    auto *dialog = fixture.dialog<ui::ExportSecretsDialog>();
    QVERIFY(dialog != nullptr);
    QVERIFY(!dialog->plainButton()->isChecked());
    QVERIFY(!dialog->exportButton()->isEnabled());
    QTest::keyClicks(dialog->passphraseEdit(), u"a long passphrase"_s);
    QVERIFY(!dialog->exportButton()->isEnabled());
    QTest::keyClicks(dialog->repeatEdit(), u"a long passphrasE"_s);
    QVERIFY(!dialog->exportButton()->isEnabled());
    dialog->repeatEdit()->setText(u"a long passphrase"_s);
    QVERIFY(dialog->exportButton()->isEnabled());
    const QString path = fixture.folder.filePath(u"keys.json.age"_s);
    dialog->setPath(path);
    dialog->exportButton()->click();
    QVERIFY(QTest::qWaitFor([&] { return fixture.page()->banner()->title() == u"Keys exported"_s; }, 60'000));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith("age-encryption.org/v1"));
    QVERIFY(!content.contains("lantern") && !content.contains(KeysFixture::oldKey.c_str()));
    QVERIFY(!(QFileInfo(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);

    // And back.
    fixture.command(u"keys.import"_s)->trigger();
    auto *import = fixture.dialog<ui::ImportSecretsDialog>();
    QVERIFY(import != nullptr);
    import->takeContent(content);
    QVERIFY(import->imported() == nullptr);
    QVERIFY(import->passphraseEdit()->isVisible());
    import->passphraseEdit()->setText(u"another one"_s);
    import->openButton()->click();
    QVERIFY(QTest::qWaitFor([&] { return !import->problemText().isEmpty(); }, 60'000));
    import->passphraseEdit()->setText(u"a long passphrase"_s);
    import->openButton()->click();
    QVERIFY(QTest::qWaitFor([&] { return import->imported() != nullptr; }, 60'000));
    QVERIFY(import->imported()->sameAs(fixture.page()->editor()->saved()));
}

void tst_KeysPage::plainExportNeedsAWord()
{
    KeysFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.command(u"keys.export"_s)->trigger();
    auto *dialog = fixture.dialog<ui::ExportSecretsDialog>();
    QVERIFY(dialog != nullptr);
    dialog->plainButton()->click();
    QVERIFY(!dialog->exportButton()->isEnabled());
    QTest::keyClicks(dialog->typedEdit(), ui::ExportSecretsDialog::typedWord());
    QVERIFY(dialog->exportButton()->isEnabled());
    QVERIFY(!dialog->base64Box()->isHidden());   // there is a key of the 3.0.0 form
    dialog->base64Box()->click();
    const QString path = fixture.folder.filePath(u"keys.json"_s);
    dialog->setPath(path);
    dialog->exportButton()->click();
    QTRY_COMPARE(fixture.page()->banner()->title(), u"Keys exported"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("\"WnE4IW1ONCR2VDFAa1I3JXdQM154TDkmeUM1KmJEMig=\", \"version\": 1, \"isKey\": true"));
    QVERIFY(content.contains("\"lantern-otter\", \"version\": 0"));
}

void tst_KeysPage::removingAskedWithTheCount()
{
    KeysFixture fixture(m_theme);
    QVERIFY(fixture.open());
    QVERIFY(!fixture.command(u"keys.remove"_s)->isEnabled());   // the current one
    fixture.select(1);
    fixture.command(u"keys.remove"_s)->trigger();
    auto *dialog = fixture.dialog<ui::ConfirmDialog>();
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->accessibleDescription().contains(u"5,322"_s));
    auto *go = dialog->findChild<QPushButton *>(u"confirm"_s);
    auto *typed = dialog->findChild<QLineEdit *>(u"typed"_s);
    QVERIFY(!go->isEnabled());
    QTest::keyClicks(typed, u"532"_s);
    QVERIFY(!go->isEnabled());
    QTest::keyClicks(typed, u"2"_s);
    QVERIFY(go->isEnabled());
    go->click();
    QTRY_COMPARE(fixture.cell(1, SecretsTableModel::StateColumn), u"removed"_s);
    QVERIFY(!fixture.command(u"keys.remove"_s)->isEnabled());
    // A version that opens nothing goes at once.
    fixture.command(u"keys.generate"_s)->trigger();
    fixture.command(u"keys.remove"_s)->trigger();
    QCOMPARE(fixture.page()->table()->rowOf(3), -1);
}

void tst_KeysPage::removedCanBePutBack()
{
    KeysFixture fixture(m_theme);
    QVERIFY(fixture.open());
    QVERIFY(!fixture.page()->editor()->remove(0));
    fixture.select(0);
    QVERIFY(fixture.command(u"keys.restore"_s)->isEnabled());
    QTest::keyClick(fixture.window.get(), Qt::Key_B, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(fixture.cell(0, SecretsTableModel::StateColumn), u"saved"_s);
    QVERIFY(fixture.page()->unsavedStrip()->isHidden());
}

void tst_KeysPage::discardGoesBack()
{
    KeysFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.command(u"keys.generate"_s)->trigger();
    fixture.command(u"keys.makeCurrent"_s)->trigger();
    QTest::mouseClick(fixture.page()->unsavedStrip()->discardButton(), Qt::LeftButton);
    QVERIFY(fixture.page()->unsavedStrip()->isHidden());
    QCOMPARE(fixture.page()->table()->rowOf(3), -1);
    QCOMPARE(fixture.keychain->kept(KeysFixture::id), KeysFixture::three());
}

void tst_KeysPage::secretIsShownOnDemand()
{
    KeysFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.select(0);
    ui::RevealField *const field = fixture.page()->detail()->secret();
    QVERIFY(!field->isShown());
    // A click keeps it open, for a while.
    field->setTimes(10s, 30s);
    QTest::mouseClick(field->button(), Qt::LeftButton);
    QCOMPARE(field->shownText(), u"lantern-otter"_s);
    QTest::mouseClick(field->button(), Qt::LeftButton);
    QVERIFY(!field->isShown());
    field->setTimes(10s, 1ms);
    QTest::mouseClick(field->button(), Qt::LeftButton);
    QTRY_VERIFY(!field->isShown());
    // Held: as long as it is held.
    field->setTimes(0ms, 30s);
    QTest::mousePress(field->button(), Qt::LeftButton);
    QVERIFY(field->isShown());
    QCoreApplication::processEvents();
    QTest::mouseRelease(field->button(), Qt::LeftButton);
    QVERIFY(!field->isShown());
    // Another version, or another page: it goes.
    field->setTimes(10s, 30s);
    QTest::mouseClick(field->button(), Qt::LeftButton);
    QVERIFY(field->isShown());
    fixture.select(1);
    QVERIFY(!field->isShown());
    QTest::mouseClick(field->button(), Qt::LeftButton);
    QCOMPARE(field->shownText(), toQString(KeysFixture::oldKey));
    fixture.window->sidebar()->select(toQString(KeysFixture::id), model::ConnectionPage::Records);
    QVERIFY(!field->isShown());
}

void tst_KeysPage::checkTellsWhetherItOpens()
{
    KeysFixture fixture(m_theme);
    QVERIFY(fixture.open());
    QTest::mouseClick(fixture.page()->detail()->checkButton(), Qt::LeftButton);
    QTRY_VERIFY(fixture.page()->detail()->verdictText().startsWith(u"Opens"_s));
    QVERIFY(!fixture.page()->editor()->replace(incountry::readSecret(0, incountry::SecretUse::Password, "wrong")));
    fixture.select(0);
    QVERIFY(fixture.page()->detail()->verdictText().isEmpty());
    QTest::mouseClick(fixture.page()->detail()->checkButton(), Qt::LeftButton);
    QTRY_VERIFY(fixture.page()->detail()->verdictText().startsWith(u"Does not open"_s));
    fixture.select(2);
    QVERIFY(fixture.page()->detail()->verdictText().isEmpty());   // it was about another one
}

void tst_KeysPage::failedSaveKeepsTheChanges()
{
    KeysFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.command(u"keys.generate"_s)->trigger();
    fixture.keychain->setMood(BreakableKeychain::Mood::RefusesWrites);
    fixture.command(u"keys.save"_s)->trigger();
    QVERIFY(!fixture.command(u"keys.save"_s)->isEnabled());   // not twice
    QVERIFY(fixture.saved());
    QCOMPARE(fixture.page()->banner()->title(), u"The keys were not saved"_s);
    QVERIFY(fixture.page()->banner()->text().contains(u"locked collection"_s));
    QVERIFY(fixture.page()->unsavedStrip()->isVisible());
    QCOMPARE(fixture.cell(3, SecretsTableModel::StateColumn), u"new"_s);
    fixture.keychain->setMood(BreakableKeychain::Mood::Works);
    fixture.command(u"keys.save"_s)->trigger();
    QVERIFY(fixture.saved());
    QCOMPARE(fixture.page()->banner()->title(), u"Keys saved"_s);
}

void tst_KeysPage::somebodyElsesChangesAreLoaded()
{
    KeysFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.command(u"keys.generate"_s)->trigger();
    auto theirs = incountry::SecretsDocument::parse(KeysFixture::three());
    theirs.add(incountry::readSecret(8, incountry::SecretUse::Password, "theirs"));
    const std::string text(theirs.toJson().text());
    fixture.keychain->put(KeysFixture::id, text);
    fixture.command(u"keys.save"_s)->trigger();
    QVERIFY(fixture.saved());
    QCOMPARE(fixture.page()->banner()->title(), u"Somebody else has changed the keys"_s);
    QCOMPARE(fixture.keychain->kept(KeysFixture::id), text);
    for (ui::Button *button : fixture.page()->banner()->findChildren<ui::Button *>()) {
        if (button->text() == u"Load it"_s) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QTRY_COMPARE(fixture.cell(8, SecretsTableModel::StateColumn), u"saved"_s);
    QCOMPARE(fixture.cell(3, SecretsTableModel::StateColumn), u"new"_s);
    fixture.command(u"keys.save"_s)->trigger();
    QVERIFY(fixture.saved());
    QVERIFY(incountry::SecretsDocument::parse(fixture.keychain->kept(KeysFixture::id)).find(8) != nullptr);
}

void tst_KeysPage::lockedKeychainOffersToTryAgain()
{
    KeysFixture fixture(m_theme);
    fixture.keychain->setMood(BreakableKeychain::Mood::Locked);
    QVERIFY(fixture.choose());
    QTRY_COMPARE(fixture.page()->emptyState()->title(), u"The keys could not be read"_s);
    QVERIFY(!fixture.page()->isTableShown());
    for (const QString &id : {u"keys.generate"_s, u"keys.add"_s, u"keys.import"_s, u"keys.save"_s}) {
        QVERIFY2(!fixture.command(id)->isEnabled(), qPrintable(id));   // no new key because the old one was not found
    }
    fixture.keychain->setMood(BreakableKeychain::Mood::Works);
    QTest::mouseClick(fixture.page()->emptyState()->button(), Qt::LeftButton);
    QVERIFY(fixture.ready());
    QVERIFY(fixture.page()->isTableShown());
    QCOMPARE(fixture.keychain->kept(KeysFixture::id), KeysFixture::three());
}

void tst_KeysPage::firstKey()
{
    KeysFixture fixture(m_theme, std::string());
    QVERIFY(fixture.choose() && fixture.ready());
    QCOMPARE(fixture.page()->emptyState()->title(), u"There are no keys yet"_s);
    QVERIFY(fixture.page()->emptyState()->otherButton()->isVisible());
    QTest::mouseClick(fixture.page()->emptyState()->button(), Qt::LeftButton);
    QVERIFY(fixture.page()->isTableShown());
    QCOMPARE(fixture.cell(1, SecretsTableModel::StateColumn), u"new"_s);
    fixture.command(u"keys.save"_s)->trigger();
    QVERIFY(fixture.saved());
    QVERIFY(!fixture.keychain->kept(KeysFixture::id).empty());
}

void tst_KeysPage::noKeysWithoutEncryption()
{
    KeysFixture fixture(m_theme);
    QVERIFY(fixture.choose("00000000-0000-4000-8000-000000000002"));
    QTRY_COMPARE(fixture.page()->emptyState()->title(), u"This connection does not encrypt"_s);
    QVERIFY(!fixture.command(u"keys.generate"_s)->isEnabled());
}

void tst_KeysPage::leavingWithChangesAsks()
{
    KeysFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.command(u"keys.generate"_s)->trigger();
    fixture.window->sidebar()->select(toQString(KeysFixture::id), model::ConnectionPage::Records);
    fixture.window->sidebar()->select(toQString(KeysFixture::id), model::ConnectionPage::Keys);
    QCOMPARE(fixture.cell(3, SecretsTableModel::StateColumn), u"new"_s);   // another page is no reason to lose them
    QVERIFY(!fixture.window->close());
    auto *dialog = fixture.dialog<ui::ConfirmDialog>();
    QVERIFY(dialog != nullptr);
    dialog->reject();
    QVERIFY(fixture.window->isVisible());
    QTRY_VERIFY(fixture.window->findChild<ui::ConfirmDialog *>() == nullptr);
    QVERIFY(!fixture.window->close());
    dialog = fixture.dialog<ui::ConfirmDialog>();
    QVERIFY(dialog != nullptr);
    dialog->findChild<QPushButton *>(u"confirm"_s)->click();
    QTRY_VERIFY(!fixture.window->isVisible());
    QCOMPARE(fixture.keychain->kept(KeysFixture::id), KeysFixture::three());
}

void tst_KeysPage::closingTheConnectionWithChangesAsks()
{
    KeysFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.command(u"keys.generate"_s)->trigger();
    fixture.command(u"connection.close"_s)->trigger();
    auto *dialog = fixture.dialog<ui::ConfirmDialog>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(fixture.manager.state(toQString(KeysFixture::id)), model::ConnectionState::Open);
    dialog->findChild<QPushButton *>(u"confirm"_s)->click();
    QTRY_COMPARE(fixture.manager.state(toQString(KeysFixture::id)), model::ConnectionState::Closed);
    QCOMPARE(fixture.page()->emptyState()->title(), u"The connection is closed"_s);
    QVERIFY(fixture.page()->unsavedText().isEmpty());
}

void tst_KeysPage::recordWithoutASecretLeadsHere()
{
    KeysFixture fixture(m_theme);
    QVERIFY(QTest::qWaitFor([&] { return fixture.manager.find(toQString(KeysFixture::id)) != nullptr; }));
    fixture.window->sidebar()->select(toQString(KeysFixture::id), model::ConnectionPage::Records);
    ui::RecordsPage *const records = fixture.window->recordsPage();
    QVERIFY(records != nullptr);
    QVERIFY(QTest::qWaitFor([&] { return records->table()->rowCount() > 0 && !records->table()->isBusy(); }));
    model::RecordDetails details;
    details.isUnreadable = true;
    details.reason = u"there is no secret of version 4"_s;
    details.missingSecret = 4;
    ui::RecordTab *const tab = records->inspector()->recordTab();
    tab->showDetails(details);
    ui::Button *offer = nullptr;
    for (ui::Button *button : tab->banner()->findChildren<ui::Button *>()) {
        offer = button->text().contains(u"version 4"_s) ? button : offer;
    }
    QVERIFY(offer != nullptr);
    offer->click();
    auto *dialog = fixture.dialog<ui::AddSecretDialog>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->versionEdit()->text(), u"4"_s);
    QVERIFY(fixture.page() != nullptr);
    details.missingSecret.reset();
    tab->showDetails(details);
    QVERIFY(offer->isHidden());
}

void tst_KeysPage::savedKeysReloadTheRecords()
{
    KeysFixture fixture(m_theme);
    QVERIFY(QTest::qWaitFor([&] { return fixture.manager.find(toQString(KeysFixture::id)) != nullptr; }));
    fixture.window->sidebar()->select(toQString(KeysFixture::id), model::ConnectionPage::Records);
    ui::RecordsPage *const records = fixture.window->recordsPage();
    QVERIFY(QTest::qWaitFor([&] { return records->table()->rowCount() > 0 && !records->table()->isBusy(); }));
    const std::size_t asked = fixture.backend->stores().size();
    QVERIFY(fixture.open());
    fixture.command(u"keys.generate"_s)->trigger();
    fixture.command(u"keys.save"_s)->trigger();
    QVERIFY(fixture.saved());
    QCOMPARE(fixture.backend->stores().size(), asked + 1);
    // The table asks the store that has the new keys.
    QTRY_VERIFY(!fixture.backend->stores().back()->calls().empty());
    QVERIFY(QTest::qWaitFor([&] { return records->table()->rowCount() > 0 && !records->table()->isBusy(); }));
    QCOMPARE(fixture.manager.state(toQString(KeysFixture::id)), model::ConnectionState::Open);
}

void tst_KeysPage::everyControlHasAName()
{
    KeysFixture fixture(m_theme);
    QVERIFY(fixture.open());
    fixture.command(u"keys.generate"_s)->trigger();
    const auto check = [](QWidget *root) {
        int controls = 0;
        for (QWidget *widget : root->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || qobject_cast<QMenuBar *>(widget) != nullptr) {
                continue;
            }
            ++controls;
            const QAccessibleInterface *const face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(face != nullptr);
            QVERIFY2(!face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
        QVERIFY(controls > 3);
    };
    check(fixture.page());
    fixture.page()->addSecret();
    auto *add = fixture.dialog<ui::AddSecretDialog>();
    QVERIFY(add != nullptr);
    check(add);
    add->reject();
    fixture.page()->importSecrets();
    auto *import = fixture.dialog<ui::ImportSecretsDialog>();
    QVERIFY(import != nullptr);
    import->takeContent("{\"currentVersion\": 0, \"secrets\": [{\"secret\": \"other\", \"version\": 0}]}");
    QTRY_VERIFY(import->imported() != nullptr);
    check(import);
    import->reject();
    fixture.page()->exportSecrets();
    auto *out = fixture.dialog<ui::ExportSecretsDialog>();
    QVERIFY(out != nullptr);
    check(out);
}

QTEST_MAIN(tst_KeysPage)
#include "tst_keys.moc"
