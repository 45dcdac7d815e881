// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Each service's own configuration file, dropped on the main window: over any page, over a field, while the dialog is open already; and what is refused.

#include "../WindowFixture.h"
#include "../locker/LockerFixture.h"
#include "DialogChecks.h"

#include "dialogs/ConnectionDialog.h"
#include "dialogs/ImportStrip.h"
#include "locker/matrix/SecretsPage.h"
#include "locker/transfer/SecretImportDialog.h"
#include "records/FilterEdit.h"
#include "shell/DropRouter.h"
#include "widgets/Banner.h"
#include "widgets/SecretEdit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using test::WindowFixture;
using ui::ConnectionDialog;

namespace {

const QByteArray inCountryFile = "INC_ENVIRONMENT_ID=env-7\nINC_CLIENT_ID=client-1\nINC_CLIENT_SECRET=quiet\n";
const QByteArray tozFile = R"({"version": "2", "client_id": "a8ee3ba1-b117-4cd7-a511-42c15a9644bc", "api_key_id": "4ec7b07e4bea89dca88f6047836e3db5",
    "api_secret": "b695767c3bc3237c90fad5c9ddd43207", "client_email": "a@example.com", "public_key": "fefQtNRe1rPTeh6a5rpGoXvMsyHPsmyZvrihHJnk7EQ",
    "private_key": "aSxa0bd3B7UjtHLRYkh91cAMhp2ouNNpIbEr3cjRe_I", "public_signing_key": "3QxM4Wo0t7ZY1m4ua5tKLaYR8MD5mKDaVez_5Fm7KGY",
    "private_signing_key": "iaAfieEwgJlEpBn1D0iJpSEmwKllkK3Ckwngng3Sl5HdDEzhajS3tljWbi5rm0otphHwwPmYoNpV7P_kWbsoZg", "api_url": "https://api.e3db.com"})";
const QByteArray lockerFile = "[default]\naccess_key_id = 6f5af581-3759-482f-83ca-22557013daab\nsecret_access_key = c2VjcmV0LW9uZQ==\n";
const QByteArray awsFile = "[default]\naws_access_key_id = AKIAFIRST\naws_secret_access_key = first\n[work]\naws_access_key_id = AKIASECOND\naws_secret_access_key = second\nregion = eu-west-1\n";
const QByteArray signInFile = "CLIENT_ID=app-1\nCLIENT_SECRET=hush\nUSER_POOL_ID=eu-west-1_AbCdEf123\nUSERNAME=ada\nPASSWORD=lovelace\n";

// Answers whether somebody took the drag; the drop goes to whoever that was.
bool dropOn(QWidget *target, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint at = target->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.setAccepted(false);
    QApplication::sendEvent(target, &enter);
    if (!enter.isAccepted()) {
        return false;
    }
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &drop);
    return true;
}

QList<ConnectionDialog *> dialogsOf(const QWidget *window)
{
    QList<ConnectionDialog *> open;
    for (auto *dialog : window->findChildren<ConnectionDialog *>()) {
        if (dialog->isVisible()) {
            open.append(dialog);
        }
    }
    return open;
}

QString serviceOf(const ConnectionDialog *dialog)
{
    const auto *const service = test::shown<QComboBox>(dialog, u"Service"_s);
    return service == nullptr ? QString() : service->currentText();
}

QString textIn(const ConnectionDialog *dialog, const QString &field)
{
    const auto *const edit = test::shown<QLineEdit>(dialog, field);
    return edit == nullptr ? u"(no such field)"_s : edit->text();
}

} // namespace

class tst_DroppedFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void eachServiceFillsInItsForm_data();
    void eachServiceFillsInItsForm();
    void howRecordsAreWrittenIsTakenOver();
    void anotherProfileCanBeChosen();
    void awsKeysLeaveWhatWasTyped();
    void overARecordsPageAndItsFilter();
    void overTheSecretsOfAProject();
    void intoTheDialogThatIsOpen();
    void ontoTheDialogItself();
    void otherFilesAreRefusedByWhatCanBeDropped_data();
    void otherFilesAreRefusedByWhatCanBeDropped();

private:
    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const
    {
        const QString path = m_folder->filePath(name);
        QFile made(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !made.open(QIODevice::WriteOnly) || made.write(content) != content.size()) {
            return {};
        }
        return path;
    }

    ui::Theme *m_theme = nullptr;
    QTemporaryDir m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_DroppedFiles::initTestCase()
{
    qputenv("HOME", m_home.path().toLocal8Bit());   // its profiles are offered
    m_theme = new ui::Theme(qApp);
}

void tst_DroppedFiles::eachServiceFillsInItsForm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QStringList>("fields");    // label, text, label, text
    QTest::addColumn<QStringList>("secrets");   // likewise, masked
    QTest::addColumn<QString>("says");
    QTest::newRow("InCountry") << u".env"_s << inCountryFile << u"InCountry Storage"_s << QStringList{u"Environment id"_s, u"env-7"_s, u"Client id"_s, u"client-1"_s}
                               << QStringList{u"Client secret"_s, u"quiet"_s} << u"Filled in: environment_id, client_id, client_secret"_s;
    QTest::newRow("InCountry, secrets_data") << u"secrets_data.json"_s << QByteArray(R"({"currentVersion": 2, "secrets": [{"secret": "p", "version": 2}]})") << u"InCountry Storage"_s << QStringList()
                                             << QStringList{u"Encryption keys"_s, uR"({"currentVersion": 2, "secrets": [{"secret": "p", "version": 2}]})"_s} << u"Filled in: secrets_data"_s;
    QTest::newRow("TozStore") << u"e3db.json"_s << tozFile << u"TozStore"_s << QStringList{u"Name"_s, u"a@example.com"_s} << QStringList() << u"a8ee3ba1-b117-4cd7-a511-42c15a9644bc"_s;
    QTest::newRow("Locker") << u"credentials"_s << lockerFile << u"Locker Secrets"_s << QStringList()
                            << QStringList{u"Access key id"_s, u"6f5af581-3759-482f-83ca-22557013daab"_s, u"Secret access key"_s, u"c2VjcmV0LW9uZQ=="_s} << u"Filled in from “default”: access_key_id"_s;
    QTest::newRow("Locker, variables") << u"locker.env"_s << QByteArray("LOCKER_ACCESS_KEY_ID=6f5af581-3759-482f-83ca-22557013daab\nLOCKER_ACCESS_KEY_SECRET=c2VjcmV0LW9uZQ==\n")
                                       << u"Locker Secrets"_s << QStringList() << QStringList{u"Secret access key"_s, u"c2VjcmV0LW9uZQ=="_s} << u"Filled in: access_key_id"_s;
    QTest::newRow("API tokens") << u"manager.env"_s << QByteArray("SECRET_NAME=prod/consumer\nURL=https://auth.example/token\nTABLE_NAME=OurTokens\nAWS_REGION=eu-west-1\n"
                                                                  "AWS_ACCESS_KEY_ID=AKIAFIRST\nAWS_SECRET_ACCESS_KEY=first\n")
                                << u"API tokens"_s
                                << QStringList{u"Token endpoint"_s, u"https://auth.example/token"_s, u"Secret"_s, u"prod/consumer"_s, u"Table"_s, u"OurTokens"_s, u"Region"_s, u"eu-west-1"_s,
                                               u"Access key id"_s, u"AKIAFIRST"_s}
                                << QStringList{u"Secret access key"_s, u"first"_s} << u"Filled in: SECRET_NAME, URL"_s;
    QTest::newRow("API tokens, AWS") << u".aws/credentials"_s << awsFile << u"API tokens"_s << QStringList{u"Access key id"_s, u"AKIAFIRST"_s} << QStringList{u"Secret access key"_s, u"first"_s}
                                     << u"Filled in from “default”: aws_access_key_id"_s;
    QTest::newRow("sign-in, user") << u"pool.env"_s << signInFile << u"OAuth2 / SRP sign-in"_s << QStringList{u"User name"_s, u"ada"_s}
                                   << QStringList{u"Password"_s, u"lovelace"_s, u"Client id"_s, u"app-1"_s, u"Client secret"_s, u"hush"_s} << u"User pool eu-west-1_AbCdEf123"_s;
    QTest::newRow("sign-in, service account") << u"client.json"_s << QByteArray(R"({"client_id": "c-1", "client_secret": "hush", "token_url": "https://login.example/token"})") << u"OAuth2 / SRP sign-in"_s
                                              << QStringList() << QStringList{u"Client id"_s, u"c-1"_s, u"Client secret"_s, u"hush"_s} << u"Token endpoint at login.example"_s;
}

void tst_DroppedFiles::eachServiceFillsInItsForm()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, service);
    QFETCH(QStringList, fields);
    QFETCH(QStringList, secrets);
    QFETCH(QString, says);
    WindowFixture fixture(m_theme, WindowFixture::With::NoConnections);
    QVERIFY(dropOn(fixture.window.get(), file(name, content)));
    QCOMPARE(dialogsOf(fixture.window.get()).size(), 1);
    ConnectionDialog *const dialog = dialogsOf(fixture.window.get()).first();
    QCOMPARE(serviceOf(dialog), service);
    for (qsizetype at = 0; at + 1 < fields.size(); at += 2) {
        QCOMPARE(textIn(dialog, fields[at]), fields[at + 1]);
    }
    for (qsizetype at = 0; at + 1 < secrets.size(); at += 2) {
        QVERIFY2(test::shown<ui::SecretEdit>(dialog, secrets[at]) != nullptr, qPrintable(secrets[at]));
        QCOMPARE(textIn(dialog, secrets[at]), secrets[at + 1]);
        QVERIFY(test::shown<ui::SecretEdit>(dialog, secrets[at])->echoMode() != QLineEdit::Normal);
    }
    QVERIFY2(test::showsText(dialog, says), qPrintable(says));
    QVERIFY(!fixture.window->banner()->isVisible());
    dialog->reject();
}

// Records would be written in another form than by the programs that share them.
void tst_DroppedFiles::howRecordsAreWrittenIsTakenOver()
{
    WindowFixture fixture(m_theme, WindowFixture::With::NoConnections);
    QVERIFY(dropOn(fixture.window.get(), file(u"options.json"_s, R"({"environment_id": "e", "encrypt": false, "countries": ["de", "us"],
        "options": {"normalize_keys": true, "hash_search_keys": false}})")));
    QCOMPARE(dialogsOf(fixture.window.get()).size(), 1);
    ConnectionDialog *const dialog = dialogsOf(fixture.window.get()).first();
    QStringList checked;
    for (const QCheckBox *box : dialog->findChildren<QCheckBox *>()) {
        if (box->isChecked()) {
            checked.append(QString(box->text()).remove(u'&'));
        }
    }
    QVERIFY(!checked.contains(u"Encrypt bodies"_s));
    QVERIFY(checked.contains(u"Lower-case keys before hashing (normalize_keys)"_s));
    QVERIFY(!checked.contains(u"Hash key1 to key20 (hash_search_keys)"_s));
    QStringList texts;
    for (const QLineEdit *edit : dialog->findChildren<QLineEdit *>()) {
        texts.append(edit->text());
    }
    QVERIFY(texts.contains(u"de, us"_s));
    dialog->reject();
}

void tst_DroppedFiles::anotherProfileCanBeChosen()
{
    WindowFixture fixture(m_theme, WindowFixture::With::NoConnections);
    QVERIFY(dropOn(fixture.window.get(), file(u"credentials"_s, awsFile)));
    QCOMPARE(dialogsOf(fixture.window.get()).size(), 1);
    ConnectionDialog *const dialog = dialogsOf(fixture.window.get()).first();
    auto *const profiles = test::shown<QComboBox>(dialog, u"Profile of the file"_s);
    QVERIFY(profiles != nullptr);
    QCOMPARE(profiles->count(), 2);
    QCOMPARE(profiles->currentText(), u"default"_s);
    test::press(profiles, Qt::Key_Down);
    QCOMPARE(profiles->currentText(), u"work"_s);
    QCOMPARE(textIn(dialog, u"Access key id"_s), u"AKIASECOND"_s);
    QCOMPARE(textIn(dialog, u"Secret access key"_s), u"second"_s);
    QCOMPARE(textIn(dialog, u"Region"_s), u"eu-west-1"_s);
    QVERIFY(test::showsText(dialog, u"Filled in from “work”"_s));
    // A file of one piece has none.
    dialog->importContent(lockerFile);
    QVERIFY(test::shown<QComboBox>(dialog, u"Profile of the file"_s) == nullptr);
    dialog->reject();
}

void tst_DroppedFiles::awsKeysLeaveWhatWasTyped()
{
    WindowFixture fixture(m_theme, WindowFixture::With::NoConnections);
    QVERIFY(dropOn(fixture.window.get(), file(u"manager.env"_s, "SECRET_NAME=prod/consumer\nURL=https://auth.example/token\nTABLE_NAME=OurTokens\n")));
    QCOMPARE(dialogsOf(fixture.window.get()).size(), 1);
    ConnectionDialog *const dialog = dialogsOf(fixture.window.get()).first();
    QVERIFY(dropOn(fixture.window.get(), file(u"credentials"_s, awsFile)));
    QCOMPARE(textIn(dialog, u"Secret"_s), u"prod/consumer"_s);
    QCOMPARE(textIn(dialog, u"Table"_s), u"OurTokens"_s);
    QCOMPARE(textIn(dialog, u"Access key id"_s), u"AKIAFIRST"_s);
    dialog->reject();
}

void tst_DroppedFiles::overARecordsPageAndItsFilter()
{
    WindowFixture fixture(m_theme);
    QVERIFY(fixture.open());
    auto *const filter = fixture.page()->findChild<ui::FilterEdit *>();
    QVERIFY(filter != nullptr);
    const QString before = filter->text();
    QVERIFY(dropOn(filter, file(u"credentials"_s, lockerFile)));
    QCOMPARE(filter->text(), before);   // and not the file's address
    QCOMPARE(dialogsOf(fixture.window.get()).size(), 1);
    QCOMPARE(serviceOf(dialogsOf(fixture.window.get()).first()), u"Locker Secrets"_s);
    dialogsOf(fixture.window.get()).first()->reject();
    // Words are the field's own.
    QMimeData words;
    words.setText(u"key1=english"_s);
    QDragEnterEvent enter(filter->rect().center(), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    enter.setAccepted(false);
    QApplication::sendEvent(filter, &enter);
    QVERIFY(enter.isAccepted());
    QDragLeaveEvent leave;
    QApplication::sendEvent(filter, &leave);
}

// What is dropped there is a file of variables, unless its name says whose it is.
void tst_DroppedFiles::overTheSecretsOfAProject()
{
    test::LockerFixture locker(m_theme);
    QVERIFY(locker.open<ui::SecretsPage>(model::ConnectionPage::Secrets) != nullptr);
    ui::MainWindow *const window = locker.vault.window.get();
    QVERIFY(dropOn(window, file(u"e3db.json"_s, tozFile)));
    QCOMPARE(dialogsOf(window).size(), 1);
    QCOMPARE(serviceOf(dialogsOf(window).first()), u"TozStore"_s);
    dialogsOf(window).first()->reject();
    QVERIFY(dropOn(window, file(u".env"_s, inCountryFile)));
    QVERIFY(dialogsOf(window).isEmpty());
    auto *const import = locker.dialog<ui::SecretImportDialog>();
    QVERIFY(import != nullptr);
    import->reject();
}

void tst_DroppedFiles::intoTheDialogThatIsOpen()
{
    WindowFixture fixture(m_theme, WindowFixture::With::NoConnections);
    fixture.command(u"connection.add"_s)->trigger();
    QCOMPARE(dialogsOf(fixture.window.get()).size(), 1);
    ConnectionDialog *const dialog = dialogsOf(fixture.window.get()).first();
    test::shown<QLineEdit>(dialog, u"Name"_s)->setText(u"Mine"_s);
    QVERIFY(dropOn(fixture.window.get(), file(u"pool.env"_s, signInFile)));
    QCOMPARE(dialogsOf(fixture.window.get()), QList<ConnectionDialog *>{dialog});
    QCOMPARE(serviceOf(dialog), u"OAuth2 / SRP sign-in"_s);
    QCOMPARE(textIn(dialog, u"Name"_s), u"Mine"_s);
    QCOMPARE(textIn(dialog, u"User name"_s), u"ada"_s);
    dialog->reject();
}

void tst_DroppedFiles::ontoTheDialogItself()
{
    WindowFixture fixture(m_theme, WindowFixture::With::NoConnections);
    fixture.command(u"connection.add"_s)->trigger();
    QCOMPARE(dialogsOf(fixture.window.get()).size(), 1);
    ConnectionDialog *const dialog = dialogsOf(fixture.window.get()).first();
    // Over a field, which would take the file's address for a text.
    auto *const name = test::shown<QLineEdit>(dialog, u"Name"_s);
    QVERIFY(dropOn(name, file(u"credentials"_s, lockerFile)));
    QVERIFY(name->text().isEmpty());
    QCOMPARE(serviceOf(dialog), u"Locker Secrets"_s);
    QCOMPARE(textIn(dialog, u"Secret access key"_s), u"c2VjcmV0LW9uZQ=="_s);
    // What is none is told where the file would have been.
    QVERIFY(dropOn(dialog, file(u"diary.txt"_s, "Dear diary,\n")));
    QVERIFY(test::showsText(dialog, u"Nothing in this file is understood"_s));
    QCOMPARE(textIn(dialog, u"Secret access key"_s), u"c2VjcmV0LW9uZQ=="_s);
    dialog->reject();
}

void tst_DroppedFiles::otherFilesAreRefusedByWhatCanBeDropped_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10);
    QTest::newRow("words") << QByteArray("Dear diary,\n");
    QTest::newRow("other settings") << QByteArray("[user]\nname = Ada\n");
    QTest::newRow("other JSON") << QByteArray(R"({"name": "x", "version": "1.0.0"})");
}

void tst_DroppedFiles::otherFilesAreRefusedByWhatCanBeDropped()
{
    QFETCH(QByteArray, content);
    WindowFixture fixture(m_theme);
    QVERIFY(dropOn(fixture.window.get(), file(u"other.txt"_s, content)));
    QVERIFY(dialogsOf(fixture.window.get()).isEmpty());
    QVERIFY(fixture.window->banner()->isVisible());
    const QString said = fixture.window->banner()->text();
    QVERIFY2(said.startsWith(u"other.txt"_s), qPrintable(said));
    for (const QString &kind : {u"secrets_data"_s, u".env"_s, u"e3db.json"_s, u"Locker"_s, u"sign in"_s, u"AWS"_s}) {
        QVERIFY2(said.contains(kind), qPrintable(said));
    }
}

QTEST_MAIN(tst_DroppedFiles)
#include "tst_droppedfiles.moc"
