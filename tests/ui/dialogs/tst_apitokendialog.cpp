// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The API-token manager as a user sets it up: on this computer, or in a DynamoDB table with AWS keys as usual or given here.

#include "AccountDialogFixture.h"

#include "dialogs/PolicyDialog.h"
#include "widgets/CodeView.h"

#include <QCheckBox>
#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSpinBox>


using namespace Qt::Literals::StringLiterals;
using namespace strongroom;
using namespace strongroom::test;
using connections::AwsKeys;
using Kind = keychain::CredentialKind;
using tokens::ItemFormat;
using tokens::TokenPlace;

namespace {

const QString service = u"API tokens"_s;

connections::Connection savedTable()
{
    connections::Connection connection;
    connection.id = "00000000-0000-4000-8000-0000000000d2";
    connection.name = "Metadata bank";
    connection.service = connections::Service::ApiTokens;
    tokens::TokenSettings &settings = connection.apiTokens.settings;
    settings.place = TokenPlace::DynamoDb;
    settings.url = "https://auth.example/token";
    settings.secretName = "prod/pbs";
    settings.tableName = "Shared";
    settings.format = ItemFormat::SealedV1;
    settings.region = "eu-central-1";
    settings.earlyRefresh = std::chrono::seconds(30);
    settings.retries = 5;
    settings.interval = std::chrono::milliseconds(250);
    settings.strictCache = true;
    settings.createTable = true;
    connection.apiTokens.awsKeys = AwsKeys::Given;
    connection.apiTokens.scheme = auth::HeaderScheme::Raw;
    connection.storedCredentials = {Kind::AwsAccessKey};
    return connection;
}

} // namespace

class tst_ApiTokenDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ui::Theme>(); }
    void cleanupTestCase() { m_theme.reset(); }

    void onThisComputer();
    void inATableAsUsual();
    void inATableWithGivenKeys();
    void fieldsFollowThePlace();
    void whatIsWrongIsSaidWhileTyping_data();
    void whatIsWrongIsSaidWhileTyping();
    void halfAKeyPairIsNotSaved();
    void theFormatIsExplained();
    void thePolicyIsShownAndCopied();
    void anEditShowsAllAndKeepsTheKeys();
    void anEnvFileFillsIn();
    void allByKeyboardAndNamed_data();
    void allByKeyboardAndNamed();

private:
    std::unique_ptr<ui::Theme> m_theme;
};

void tst_ApiTokenDialog::onThisComputer()
{
    AccountDialogFixture fixture(m_theme.get());
    QVERIFY(fixture.openNew(service));
    QVERIFY(fixture.type(u"Name"_s, u"Metadata bank"_s));
    QVERIFY(fixture.type(u"Token endpoint"_s, u"https://auth.example/token"_s));
    QVERIFY(fixture.type(u"Consumer key"_s, u"ck"_s));
    QVERIFY(fixture.type(u"Consumer secret"_s, u"cs"_s));
    fixture.picture(u"apitokens-01-local"_s);
    const std::optional<connections::Connection> saved = fixture.save();
    QVERIFY(saved);
    QCOMPARE(saved->service, connections::Service::ApiTokens);
    QCOMPARE(saved->apiTokens.settings.place, TokenPlace::Local);
    QCOMPARE(saved->apiTokens.settings.url, "https://auth.example/token");
    QCOMPARE(saved->apiTokens.settings.retries, 2);
    QCOMPARE(saved->apiTokens.settings.interval.count(), 3000);
    const auto stored = fixture.backend->stored();
    QCOMPARE(stored.at({saved->id, Kind::ClientId}), "ck");
    QCOMPARE(stored.at({saved->id, Kind::ClientSecret}), "cs");
    QCOMPARE(stored.size(), 2U);
}

void tst_ApiTokenDialog::inATableAsUsual()
{
    AccountDialogFixture fixture(m_theme.get());
    fixture.backend->setAwsProfiles({"default", "work"});
    QVERIFY(fixture.openNew(service));
    fixture.choose(u"In a DynamoDB table"_s);
    QVERIFY(fixture.type(u"Name"_s, u"Shared tokens"_s));
    QVERIFY(fixture.type(u"Token endpoint"_s, u"https://auth.example/token"_s));
    QVERIFY(fixture.type(u"Scope"_s, u"read write"_s));
    QVERIFY(fixture.type(u"Secret"_s, u"prod/pbs"_s));
    QVERIFY(fixture.type(u"Region"_s, u"eu-central-1"_s));
    QCOMPARE(fixture.text(u"Table"_s), u"Tokens"_s);
    auto *const profile = shown<QComboBox>(fixture.dialog.get(), u"Profile"_s);
    QCOMPARE(profile->count(), 2);
    profile->setCurrentText(u"work"_s);
    shown<QCheckBox>(fixture.dialog.get(), u"Missing table"_s)->click();
    fixture.picture(u"apitokens-02-table"_s);
    fixture.press(u"Advanced"_s);
    shown<QCheckBox>(fixture.dialog.get(), u"LocalStack"_s)->click();
    QVERIFY(fixture.type(u"DynamoDB endpoint"_s, u"http://localhost:8000"_s));
    QVERIFY(fixture.type(u"Token id"_s, u"apiToken9"_s));
    shown<QSpinBox>(fixture.dialog.get(), u"Attempts"_s)->setValue(4);
    fixture.picture(u"apitokens-03-advanced"_s);
    const std::optional<connections::Connection> saved = fixture.save();
    QVERIFY(saved);
    const tokens::TokenSettings &settings = saved->apiTokens.settings;
    QCOMPARE(settings.place, TokenPlace::DynamoDb);
    QCOMPARE(settings.scope, "read write");
    QCOMPARE(settings.secretName, "prod/pbs");
    QCOMPARE(settings.tableName, "Tokens");
    QCOMPARE(settings.region, "eu-central-1");
    QCOMPARE(settings.profile, "work");
    QCOMPARE(settings.format, ItemFormat::Python);
    QVERIFY(settings.createTable);
    QVERIFY(settings.isLocal);
    QCOMPARE(settings.dynamoDbEndpointUrl, "http://localhost:8000");
    QCOMPARE(settings.tokenId, "apiToken9");
    QCOMPARE(settings.retries, 4);
    QVERIFY(!settings.strictCache);
    QCOMPARE(saved->apiTokens.awsKeys, AwsKeys::Usual);
    QVERIFY(fixture.backend->stored().empty());
}

void tst_ApiTokenDialog::inATableWithGivenKeys()
{
    AccountDialogFixture fixture(m_theme.get());
    QVERIFY(fixture.openNew(service));
    fixture.choose(u"In a DynamoDB table"_s);
    fixture.choose(u"Given here"_s);
    QVERIFY(fixture.type(u"Name"_s, u"Given"_s));
    QVERIFY(fixture.type(u"Token endpoint"_s, u"https://auth.example/token"_s));
    QVERIFY(fixture.type(u"Secret"_s, u"prod/pbs"_s));
    QVERIFY(fixture.type(u"Access key id"_s, u"AKIAEXAMPLE000000001"_s));
    QVERIFY(fixture.type(u"Secret access key"_s, u"wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY0"_s));
    fixture.picture(u"apitokens-04-given"_s);
    const std::optional<connections::Connection> saved = fixture.save();
    QVERIFY(saved);
    QCOMPARE(saved->apiTokens.awsKeys, AwsKeys::Given);
    const QJsonObject kept = QJsonDocument::fromJson(QByteArray::fromStdString(fixture.backend->stored().at({saved->id, Kind::AwsAccessKey}))).object();
    QCOMPARE(kept.value(u"access_key_id"_s).toString(), u"AKIAEXAMPLE000000001"_s);
    QCOMPARE(kept.value(u"secret_access_key"_s).toString(), u"wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY0"_s);
}

void tst_ApiTokenDialog::fieldsFollowThePlace()
{
    AccountDialogFixture fixture(m_theme.get());
    QVERIFY(fixture.openNew(service));
    fixture.press(u"Advanced"_s);
    QVERIFY(fixture.isShown(u"Consumer key"_s));
    QVERIFY(!fixture.isShown(u"Table"_s));
    QVERIFY(!fixture.isShown(u"AWS endpoint"_s));
    fixture.choose(u"In a DynamoDB table"_s);
    QVERIFY(!fixture.isShown(u"Consumer key"_s));
    QVERIFY(fixture.isShown(u"Table"_s));
    QVERIFY(fixture.isShown(u"Profile"_s));
    QVERIFY(fixture.isShown(u"AWS endpoint"_s));
    QVERIFY(!fixture.isShown(u"Access key id"_s));
    fixture.choose(u"Given here"_s);
    QVERIFY(fixture.isShown(u"Access key id"_s));
    QVERIFY(!fixture.isShown(u"Profile"_s));
    fixture.choose(u"On this computer"_s);
    QVERIFY(!fixture.isShown(u"Access key id"_s));
}

void tst_ApiTokenDialog::whatIsWrongIsSaidWhileTyping_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    QTest::newRow("plain http") << u"Token endpoint"_s << u"http://auth.example/token"_s << u"The token endpoint"_s;
    QTest::newRow("no address") << u"Token endpoint"_s << u"auth"_s << u"The token endpoint"_s;
    QTest::newRow("table") << u"Table"_s << u"my table"_s << u"The table’s name"_s;
    QTest::newRow("region") << u"Region"_s << u"EU Central"_s << u"The region"_s;
    QTest::newRow("endpoint") << u"AWS endpoint"_s << u"localhost:4566"_s << u"The AWS endpoint"_s;
    QTest::newRow("test address") << u"Test address"_s << u"ftp://x.example"_s << QString();
}

void tst_ApiTokenDialog::whatIsWrongIsSaidWhileTyping()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, problem);
    AccountDialogFixture fixture(m_theme.get());
    QVERIFY(fixture.openNew(service));
    fixture.press(u"Advanced"_s);
    fixture.choose(u"In a DynamoDB table"_s);
    QVERIFY(fixture.type(u"Token endpoint"_s, u"https://auth.example/token"_s));
    QVERIFY(fixture.type(u"Secret"_s, u"prod/pbs"_s));
    QCOMPARE(fixture.problem(field), QString());
    QVERIFY(fixture.type(field, text));
    QVERIFY(!fixture.problem(field).isEmpty());
    QVERIFY2(fixture.problem(field).startsWith(problem), qPrintable(fixture.problem(field)));
}

void tst_ApiTokenDialog::halfAKeyPairIsNotSaved()
{
    AccountDialogFixture fixture(m_theme.get());
    QVERIFY(fixture.openEdit(savedTable()));
    QVERIFY(fixture.type(u"Access key id"_s, u"AKIAEXAMPLE000000001"_s));
    fixture.press(u"Save"_s);
    QVERIFY(fixture.problem(u"Secret access key"_s).contains(u"missing"_s));
    fixture.pool.waitForDone();
    QVERIFY(fixture.backend->saved().empty());
}

void tst_ApiTokenDialog::theFormatIsExplained()
{
    AccountDialogFixture fixture(m_theme.get());
    QVERIFY(fixture.openNew(service));
    fixture.choose(u"In a DynamoDB table"_s);
    QVERIFY(showsText(fixture.dialog.get(), u"whoever may write the table can alter it unseen"_s));
    auto *const format = shown<QComboBox>(fixture.dialog.get(), u"Format"_s);
    format->setCurrentIndex(1);
    QVERIFY(!showsText(fixture.dialog.get(), u"whoever may write the table can alter it unseen"_s));
    QVERIFY(showsText(fixture.dialog.get(), u"no published SDK shares"_s));
}

void tst_ApiTokenDialog::thePolicyIsShownAndCopied()
{
    AccountDialogFixture fixture(m_theme.get());
    QVERIFY(fixture.openEdit(savedTable()));
    fixture.press(u"Show the IAM policy…"_s);
    auto *const policy = fixture.dialog->findChild<ui::PolicyDialog *>();
    QVERIFY(policy != nullptr);
    const QString text = policy->findChild<ui::CodeView *>()->toPlainText();
    for (const QString &part : {u"dynamodb:GetItem"_s, u"dynamodb:PutItem"_s, u"dynamodb:CreateTable"_s, u"secretsmanager:GetSecretValue"_s, u"eu-central-1"_s, u"table/Shared"_s, u"secret:prod/pbs-??????"_s}) {
        QVERIFY2(text.contains(part), qPrintable(part));
    }
    if (const QString folder = qEnvironmentVariable("STRONGROOM_PICTURES"); !folder.isEmpty()) {
        QVERIFY(policy->grab().save(folder + u"/apitokens-05-policy.png"_s));
    }
    QCOMPARE(namelessControls(policy), QStringList());
    press(shown<QPushButton>(policy, u"Copy"_s), Qt::Key_Space);
    const QJsonDocument copied = QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8());
    QVERIFY(copied.isObject());
    QCOMPARE(copied, QJsonDocument::fromJson(text.toUtf8()));
}

void tst_ApiTokenDialog::anEditShowsAllAndKeepsTheKeys()
{
    AccountDialogFixture fixture(m_theme.get());
    const connections::Connection connection = savedTable();
    fixture.backend->list = {connection};
    fixture.backend->keychain = {{{connection.id, Kind::AwsAccessKey}, "{}"}};
    fixture.manager.load();
    QTRY_VERIFY(fixture.manager.find(QString::fromStdString(connection.id)) != nullptr);
    QVERIFY(fixture.openEdit(connection));
    fixture.press(u"Advanced"_s);
    QVERIFY(shown<QLineEdit>(fixture.dialog.get(), u"Secret access key"_s)->placeholderText().startsWith(u"stored"_s));
    fixture.picture(u"apitokens-06-edit"_s);
    const std::optional<connections::Connection> saved = fixture.save();
    QVERIFY(saved);
    QCOMPARE(saved->apiTokens, connection.apiTokens);   // nothing gets lost on the way through the fields
    QCOMPARE(fixture.backend->stored().at({connection.id, Kind::AwsAccessKey}), "{}");
}

void tst_ApiTokenDialog::anEnvFileFillsIn()
{
    AccountDialogFixture fixture(m_theme.get());
    QVERIFY(fixture.openNew(service));
    fixture.dialog->importContent("SECRET_NAME=prod/pbs\nURL=https://auth.example/token\nSCOPE='a b'\nRETRIES=3\nAWS_REGION=eu-west-1\n"
                                  "AWS_ACCESS_KEY_ID=AKIAEXAMPLE000000001\nAWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY0\n");
    QCOMPARE(fixture.text(u"Token endpoint"_s), u"https://auth.example/token"_s);
    QCOMPARE(fixture.text(u"Scope"_s), u"a b"_s);
    QCOMPARE(fixture.text(u"Secret"_s), u"prod/pbs"_s);
    QCOMPARE(fixture.text(u"Region"_s), u"eu-west-1"_s);
    QCOMPARE(fixture.text(u"Access key id"_s), u"AKIAEXAMPLE000000001"_s);
}

void tst_ApiTokenDialog::allByKeyboardAndNamed_data()
{
    QTest::addColumn<QStringList>("choices");
    QTest::newRow("local") << QStringList{u"On this computer"_s};
    QTest::newRow("table") << QStringList{u"In a DynamoDB table"_s};
    QTest::newRow("given keys") << QStringList{u"In a DynamoDB table"_s, u"Given here"_s};
}

void tst_ApiTokenDialog::allByKeyboardAndNamed()
{
    QFETCH(QStringList, choices);
    AccountDialogFixture fixture(m_theme.get());
    QVERIFY(fixture.openNew(service));
    fixture.press(u"Advanced"_s);
    for (const QString &choice : choices) {
        fixture.choose(choice);
    }
    QCOMPARE(namelessControls(fixture.dialog.get()), QStringList());
    shown<QLineEdit>(fixture.dialog.get(), u"Name"_s)->setFocus();
    QCOMPARE(unreachable(fixture.dialog.get(), tabStops(fixture.dialog.get())), QStringList());
}

QTEST_MAIN(tst_ApiTokenDialog)
#include "tst_apitokendialog.moc"
