// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "AwsVectors.h"

#include "aws/Credentials.h"
#include "aws/JsonService.h"
#include "base/Error.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace strongroom;
using namespace strongroom::test;
using json = nlohmann::json;

namespace {

class Home {
public:
    Home() { QDir(m_folder.path()).mkdir(QStringLiteral(".aws")); }
    void write(const QString &name, const std::string &content) const
    {
        QFile file(m_folder.filePath(QStringLiteral(".aws/") + name));
        if (!file.open(QIODevice::WriteOnly)) {
            throw std::runtime_error("cannot write the test's file");
        }
        file.write(QByteArray::fromStdString(content));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(QStringLiteral(".aws/") + name); }
    [[nodiscard]] aws::CredentialQuestion question() const
    {
        aws::CredentialQuestion question;
        question.home = m_folder.path().toStdString();
        question.defaultRegion = "us-east-1";
        return question;
    }

private:
    QTemporaryDir m_folder;
};

constexpr const char *profiles = "[default]\naws_access_key_id = AKIDDEFAULT\naws_secret_access_key = default/secret+key=\n";

std::string whatOf(const aws::CredentialQuestion &question)
{
    try {
        static_cast<void>(aws::resolveCredentials(question));
    } catch (const ClientError &error) {
        return std::string(error.what()) + " | " + error.advice() + " | " + error.member();
    }
    return {};
}

} // namespace

class tst_aws_credentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void botocore_data()
    {
        QTest::addColumn<int>("index");
        m_cases = readAwsCases("credentials", 20);
        for (std::size_t i = 0; i < m_cases.size(); ++i) {
            QTest::newRow(awsText(m_cases[i], "name").c_str()) << static_cast<int>(i);
        }
    }
    void botocore()
    {
        QFETCH(int, index);
        const json &one = m_cases[static_cast<std::size_t>(index)];
        const json &inputs = one.at("inputs");
        const json &expect = one.at("expect");
        const Home home;
        if (inputs.at("credentialsFile").is_string()) {
            home.write(QStringLiteral("credentials"), awsText(inputs, "credentialsFile"));
        }
        if (inputs.at("configFile").is_string()) {
            home.write(QStringLiteral("config"), awsText(inputs, "configFile"));
        }
        aws::CredentialQuestion question = home.question();
        question.environment = inputs.at("env").get<std::map<std::string, std::string>>();
        question.profile = awsText(inputs, "profileArgument");
        question.defaultRegion = "none-given";   // stands for "no region"
        if (expect.contains("error")) {
            QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(aws::resolveCredentials(question)));
            const std::string error = awsText(expect, "error");
            const std::string words = whatOf(question);
            QVERIFY2(words.find(error == "PartialCredentials" ? "go together" : error == "ProfileNotFound" ? "no AWS profile \"nope\"" : "no AWS credentials")
                         != std::string::npos,
                     words.c_str());
            QVERIFY2(words.find("secret+key") == std::string::npos, "a secret in an error");
            return;
        }
        const aws::ResolvedCredentials found = aws::resolveCredentials(question);
        QCOMPARE(found.credentials.accessKeyId, awsText(expect, "accessKeyId"));
        QCOMPARE(std::string(found.credentials.secretAccessKey.text()), awsText(expect, "secretAccessKey"));
        QCOMPARE(std::string(found.credentials.sessionToken.text()), awsText(expect, "sessionToken"));
        QCOMPARE(found.region, expect.at("region").is_null() ? std::string("none-given") : awsText(expect, "region"));
        const std::string source = awsText(expect, "source");
        QCOMPARE(found.source, source == "env" ? aws::CredentialSource::Environment : aws::CredentialSource::Profile);
        if (source != "env") {
            const std::string file = source == "config-file" ? "~/.aws/config" : "~/.aws/credentials";
            QVERIFY2(found.where.english().ends_with(file), found.where.english().c_str());
        }
        QVERIFY(found.warnings.empty());
    }

    void keysOfTheConnectionComeFirst()
    {
        const Home home;
        home.write(QStringLiteral("credentials"), profiles);
        aws::CredentialQuestion question = home.question();
        question.environment = {{"AWS_ACCESS_KEY_ID", "AKIDENV"}, {"AWS_SECRET_ACCESS_KEY", "e"}};
        question.profile = "default";
        question.given = aws::Credentials{"AKIDGIVEN", SecretBytes(std::string_view("given")), {}};
        const aws::ResolvedCredentials found = aws::resolveCredentials(question);
        QCOMPARE(found.credentials.accessKeyId, std::string("AKIDGIVEN"));
        QCOMPARE(found.source, aws::CredentialSource::Given);
        question.given->secretAccessKey = SecretBytes();
        QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(aws::resolveCredentials(question)));
    }

    void secretAloneIsIgnored()
    {
        const Home home;
        home.write(QStringLiteral("credentials"), profiles);
        aws::CredentialQuestion question = home.question();
        question.environment = {{"AWS_SECRET_ACCESS_KEY", "e"}};
        QCOMPARE(aws::resolveCredentials(question).credentials.accessKeyId, std::string("AKIDDEFAULT"));
    }

    // botocore looks at the older name first; the other SDKs do not know it any more.
    void newerNameOfTheSessionTokenGoesFirst()
    {
        const Home home;
        aws::CredentialQuestion question = home.question();
        question.environment = {{"AWS_ACCESS_KEY_ID", "A"}, {"AWS_SECRET_ACCESS_KEY", "s"}, {"AWS_SESSION_TOKEN", "new"}, {"AWS_SECURITY_TOKEN", "old"}};
        QCOMPARE(aws::resolveCredentials(question).credentials.sessionToken.text(), std::string_view("new"));
    }

    void localServiceHasTestKeysWhenThereIsNothingElse()
    {
        const Home home;
        aws::CredentialQuestion question = home.question();
        question.isLocal = true;
        const aws::ResolvedCredentials found = aws::resolveCredentials(question);
        QCOMPARE(found.credentials.accessKeyId, std::string("test"));
        QCOMPARE(found.credentials.secretAccessKey.text(), std::string_view("test"));
        QCOMPARE(found.source, aws::CredentialSource::Local);
        home.write(QStringLiteral("credentials"), profiles);
        QCOMPARE(aws::resolveCredentials(question).credentials.accessKeyId, std::string("AKIDDEFAULT"));
    }

    // Found, named, and what to do instead; no attempt to follow it.
    void otherWaysAreNamed_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QByteArray>("setting");
        QTest::addColumn<QByteArray>("instead");
        QTest::newRow("role") << QByteArray("role_arn = arn:aws:iam::1:role/x\nsource_profile = default\n") << QByteArray("role_arn") << QByteArray("assume-role");
        QTest::newRow("source") << QByteArray("source_profile = default\n") << QByteArray("source_profile") << QByteArray("assume-role");
        QTest::newRow("instance") << QByteArray("credential_source = Ec2InstanceMetadata\n") << QByteArray("credential_source") << QByteArray("assume-role");
        QTest::newRow("sso") << QByteArray("sso_session = corp\n") << QByteArray("sso_session") << QByteArray("aws configure export-credentials --format env");
        QTest::newRow("sso old") << QByteArray("sso_start_url = https://x.test\n") << QByteArray("sso_start_url") << QByteArray("export-credentials");
        QTest::newRow("process") << QByteArray("credential_process = /bin/false\n") << QByteArray("credential_process") << QByteArray("runs no command");
        QTest::newRow("web") << QByteArray("web_identity_token_file = /x\n") << QByteArray("web_identity_token_file") << QByteArray("assume-role-with-web-identity");
        QTest::newRow("role with keys") << QByteArray("role_arn = r\naws_access_key_id = A\naws_secret_access_key = s\n") << QByteArray("role_arn") << QByteArray("assume-role");
    }
    void otherWaysAreNamed()
    {
        QFETCH(QByteArray, config);
        QFETCH(QByteArray, setting);
        QFETCH(QByteArray, instead);
        const Home home;
        home.write(QStringLiteral("config"), "[profile work]\nregion = eu-west-1\n" + config.toStdString());
        aws::CredentialQuestion question = home.question();
        question.environment = {{"AWS_PROFILE", "work"}};
        const std::string words = whatOf(question);
        QVERIFY2(words.find("signs in with " + setting.toStdString()) != std::string::npos && words.find(instead.toStdString()) != std::string::npos
                     && words.ends_with("| " + setting.toStdString()),
                 words.c_str());
        // Keys in the credentials file go before it.
        home.write(QStringLiteral("credentials"), "[work]\naws_access_key_id = AKIDWORK\naws_secret_access_key = w\n");
        QCOMPARE(aws::resolveCredentials(question).credentials.accessKeyId, std::string("AKIDWORK"));
    }

    void profileWithoutKeys()
    {
        const Home home;
        home.write(QStringLiteral("config"), "[profile empty]\nregion = eu-west-1\n");
        aws::CredentialQuestion question = home.question();
        question.profile = "empty";
        QVERIFY(whatOf(question).find("holds no keys") != std::string::npos);
        question.profile.clear();
        question.environment = {{"AWS_PROFILE", "empty"}};
        QVERIFY(whatOf(question).find("holds no keys") != std::string::npos);
    }

    void filesElsewhere()
    {
        const Home home;
        home.write(QStringLiteral("mine"), profiles);
        home.write(QStringLiteral("conf"), "[default]\nregion = sa-east-1\n");
        aws::CredentialQuestion question = home.question();
        question.environment = {{"AWS_SHARED_CREDENTIALS_FILE", home.path(QStringLiteral("mine")).toStdString()}, {"AWS_CONFIG_FILE", "~/.aws/conf"}};
        const aws::ResolvedCredentials found = aws::resolveCredentials(question);
        QCOMPARE(found.credentials.accessKeyId, std::string("AKIDDEFAULT"));
        QCOMPARE(found.region, std::string("sa-east-1"));
    }

    void regionInItsOrder()
    {
        const Home home;
        home.write(QStringLiteral("credentials"), profiles);
        home.write(QStringLiteral("config"), "[default]\nregion = eu-west-1\n");
        aws::CredentialQuestion question = home.question();
        QCOMPARE(aws::resolveCredentials(question).region, std::string("eu-west-1"));
        question.environment["AWS_DEFAULT_REGION"] = "eu-west-2";
        QCOMPARE(aws::resolveCredentials(question).region, std::string("eu-west-2"));
        question.environment["AWS_REGION"] = "eu-west-3";
        QCOMPARE(aws::resolveCredentials(question).region, std::string("eu-west-3"));
        question.region = "eu-north-1";
        QCOMPARE(aws::resolveCredentials(question).region, std::string("eu-north-1"));
        question.region = "EU/../x";
        QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(aws::resolveCredentials(question)));
        const Home other;
        other.write(QStringLiteral("credentials"), profiles);
        aws::CredentialQuestion none = other.question();
        none.defaultRegion.clear();
        QVERIFY(whatOf(none).find("no AWS region") != std::string::npos);
    }

    void warnsOfAFileForAll()
    {
#ifdef Q_OS_WIN
        QSKIP("folders are closed by their access lists there");
#endif
        const Home home;
        home.write(QStringLiteral("credentials"), profiles);
        QFile::setPermissions(home.path(QStringLiteral("credentials")), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        const aws::ResolvedCredentials found = aws::resolveCredentials(home.question());
        QCOMPARE(found.warnings.size(), std::size_t(1));
        QVERIFY(found.warnings.front().english().find("~/.aws/credentials can be read by other users") != std::string::npos);
        // A file without keys may be read by whoever likes.
        home.write(QStringLiteral("credentials"), profiles);
        home.write(QStringLiteral("config"), "[default]\nregion = eu-west-1\n");
        QFile::setPermissions(home.path(QStringLiteral("config")), QFile::ReadOwner | QFile::ReadOther);
        QVERIFY(aws::resolveCredentials(home.question()).warnings.empty());
    }

    void badFiles()
    {
        const Home home;
        home.write(QStringLiteral("credentials"), "[default]\naws_access_key_id = A\xFF\n");
        QVERIFY_THROWS_EXCEPTION(StorageError, static_cast<void>(aws::resolveCredentials(home.question())));
        home.write(QStringLiteral("credentials"), std::string((1 << 20) + 1, '#'));
        QVERIFY_THROWS_EXCEPTION(StorageError, static_cast<void>(aws::resolveCredentials(home.question())));
        QFile::remove(home.path(QStringLiteral("credentials")));
        QDir().mkdir(home.path(QStringLiteral("credentials")));
        QVERIFY_THROWS_EXCEPTION(StorageError, static_cast<void>(aws::resolveCredentials(home.question())));
    }

    // What is no section and no setting is passed over, as the AWS tools do.
    void oddLines()
    {
        const Home home;
        home.write(QStringLiteral("credentials"),
                   "\xEF\xBB\xBF" "aws_access_key_id = LOST\n[default]\nnonsense\n[broken\naws_access_key_id = LOST\n[default]\nAWS_ACCESS_KEY_ID = AKID#1 # kept\naws_secret_access_key = a=b ; c\n");
        const aws::ResolvedCredentials found = aws::resolveCredentials(home.question());
        QCOMPARE(found.credentials.accessKeyId, std::string("AKID#1 # kept"));
        QCOMPARE(found.credentials.secretAccessKey.text(), std::string_view("a=b ; c"));
    }

    void changedFilesCountAtOnce()
    {
        const Home home;
        home.write(QStringLiteral("credentials"), profiles);
        const aws::CredentialProvider provider = aws::credentialProvider(home.question());
        QCOMPARE(provider().accessKeyId, std::string("AKIDDEFAULT"));
        home.write(QStringLiteral("credentials"), "[default]\naws_access_key_id = AKIDRENEWED\naws_secret_access_key = n\n");
        QCOMPARE(provider().accessKeyId, std::string("AKIDRENEWED"));
    }

    void namesOfProfiles()
    {
        const Home home;
        QVERIFY(aws::profileNames({}, home.question().home).empty());
        home.write(QStringLiteral("credentials"), std::string(profiles) + "[work]\n");
        home.write(QStringLiteral("config"), "[default]\n[profile \"my team\"]\n[sso-session corp]\nsso_region=x\n[services s]\n");
        QCOMPARE(aws::profileNames({}, home.question().home), (std::vector<std::string>{"default", "my team", "work"}));
    }

private:
    json m_cases;
};

QTEST_GUILESS_MAIN(tst_aws_credentials)
#include "tst_aws_credentials.moc"
