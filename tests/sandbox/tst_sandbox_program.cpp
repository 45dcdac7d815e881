// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// strongroom-sandbox as a program: the ready file, how it ends, what it refuses.

#include <nlohmann/json.hpp>

#include <QFile>
#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using nlohmann::json;

namespace {

#ifdef Q_OS_WIN
const QString program = QStringLiteral(STRONGROOM_BIN_DIR "/strongroom-sandbox.exe");
#else
const QString program = QStringLiteral(STRONGROOM_BIN_DIR "/strongroom-sandbox");
#endif

json readReadyFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return json::value_t::discarded;
    }
    const QByteArray text = file.readAll();
    return json::parse(text.begin(), text.end(), nullptr, false);
}

} // namespace

class SandboxProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void readyFileComesWhole()
    {
        QProcess process;
        start(process, {QStringLiteral("--seed"), QStringLiteral("demo"), QStringLiteral("--records"), QStringLiteral("100")});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(readyFile()), 20000);
        // Whatever can be seen under this name is complete, and the server answers already.
        const json ready = readReadyFile(readyFile());
        QVERIFY(ready.is_object());
        const json &member = ready.at("incountry");
        for (const char *const name : {"endpoint", "countries_endpoint", "token_endpoint", "client_id", "client_secret", "environment_id"}) {
            QVERIFY2(!member.at(name).get<std::string>().empty(), name);
        }
        QCOMPARE(member.at("secrets_data").at("secrets").size(), std::size_t{3});
#ifndef Q_OS_WIN
        QCOMPARE(QFileInfo(readyFile()).permissions() & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther),
            QFileDevice::Permissions());
#endif
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(
            network.get(QNetworkRequest(QUrl(QString::fromStdString(member.at("countries_endpoint").get<std::string>())))));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait(10000));
        QCOMPARE(reply->error(), QNetworkReply::NoError);

        // The address may be printed; what opens the door may not.
#ifdef Q_OS_WIN
        process.kill();   // a program without a window hears nothing of WM_CLOSE
#else
        process.terminate();
#endif
        QVERIFY(process.waitForFinished(10000));
        const QByteArray output = process.readAllStandardOutput() + process.readAllStandardError();
        QVERIFY(output.contains(QByteArray::fromStdString(member.at("endpoint").get<std::string>())));
        for (const char *const name : {"client_secret", "api_key"}) {
            QVERIFY(!output.contains(QByteArray::fromStdString(member.at(name).get<std::string>())));
        }
        const json &toz = ready.at("tozstore");
        QVERIFY(!output.contains(QByteArray::fromStdString(toz.at("registration_token").get<std::string>())));
        for (const char *const name : {"api_secret", "private_key", "private_signing_key"}) {
            QVERIFY(!output.contains(QByteArray::fromStdString(toz.at("profile").at(name).get<std::string>())));
        }
        const json &locker = ready.at("locker");
        for (const json &access : {locker, locker.at("read_only"), locker.at("other_project")}) {
            QVERIFY(!output.contains(QByteArray::fromStdString(access.at("access_key_id").get<std::string>())));
            QVERIFY(!output.contains(QByteArray::fromStdString(access.at("secret_access_key").get<std::string>())));
        }
        QVERIFY(!output.contains(QByteArray::fromStdString(locker.at("console").at("token").get<std::string>())));
        const json &auth = ready.at("auth");
        for (const json &secret : {auth.at("client_secret"), auth.at("api_key"), auth.at("read_only").at("client_secret"), auth.at("console").at("token")}) {
            QVERIFY(!output.contains(QByteArray::fromStdString(secret.get<std::string>())));
        }
    }

    void takesSingleUseTokens()
    {
        QProcess process;
        start(process, {QStringLiteral("--single-use-tokens"), QStringLiteral("first,second")});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(readyFile()), 20000);
        const std::string api = readReadyFile(readyFile()).at("tozstore").at("api_url");
        const auto registerWith = [&api](const char *token) {
            const json body = {{"token", token}, {"client", {{"name", "x"}, {"public_key", {{"curve25519", "fegHp6u0y2rf4px3nEbpzaMMadB0zmwYa0IwL1ty9z4"}}}}}};
            QNetworkRequest request{QUrl(QString::fromStdString(api + "/v1/account/e3db/clients/register"))};
            request.setRawHeader("Content-Type", "application/json");
            QNetworkAccessManager network;
            const std::unique_ptr<QNetworkReply> reply(network.post(request, QByteArray::fromStdString(body.dump())));
            QSignalSpy finished(reply.get(), &QNetworkReply::finished);
            return finished.wait(10000) ? reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
        };
        QCOMPARE(registerWith("first"), 201);
        QCOMPARE(registerWith("first"), 403);
        QCOMPARE(registerWith("second"), 201);
        process.kill();
        QVERIFY(process.waitForFinished(10000));
    }

    void makesAsManyLockerSecretsAsAsked()
    {
        QProcess process;
        start(process, {QStringLiteral("--locker-secrets"), QStringLiteral("5"), QStringLiteral("--locker-environments"), QStringLiteral("2"),
            QStringLiteral("--locker-page-size"), QStringLiteral("4")});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(readyFile()), 20000);
        const json locker = readReadyFile(readyFile()).at("locker");
        const QUrl list(QString::fromStdString(locker.at("api_base").get<std::string>())
            + QStringLiteral("/v1/secrets?count_secrets=1&page=1&paging=1&revision_date=0&size=2000&hash="));
        QNetworkRequest request(list);
        request.setRawHeader("Authorization", "Bearer " + QByteArray::fromStdString(locker.at("access_key_id").get<std::string>()));
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait(10000));
        const json page = json::parse(reply->readAll().toStdString(), nullptr, false);
        QCOMPARE(page.at("count").get<int>(), 5 * 2 + 1); // the third key has one for all environments
        QCOMPARE(page.at("results").size(), std::size_t{4});
        process.kill();
        QVERIFY(process.waitForFinished(10000));
    }

    void endsCleanlyOnSigterm()
    {
#ifdef Q_OS_WIN
        QSKIP("QProcess::terminate() needs a window on Windows");
#endif
        const QString data = m_folder->filePath(QStringLiteral("data.db"));
        QProcess process;
        start(process, {QStringLiteral("--data"), data});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(readyFile()), 20000);
        process.terminate();
        QVERIFY(process.waitForFinished(10000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(!QFile::exists(data + QStringLiteral("-wal"))); // the database was closed
#ifndef Q_OS_WIN
        QCOMPARE(QFileInfo(data).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
#endif
    }

    void endsWithItsParent()
    {
        QProcess process;
        start(process, {QStringLiteral("--exit-with-parent")});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(readyFile()), 20000);
        QCOMPARE(process.state(), QProcess::Running);
        process.closeWriteChannel(); // what the system does when a parent dies
        QVERIFY(process.waitForFinished(10000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }

    void staysWithoutThatOption()
    {
        QProcess process;
        start(process, {});
        process.closeWriteChannel();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(readyFile()), 20000);
        const json ready = readReadyFile(readyFile());
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(
            network.get(QNetworkRequest(QUrl(QString::fromStdString(ready.at("incountry").at("endpoint").get<std::string>() + "/healthcheck")))));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait(10000));
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        process.kill();
        QVERIFY(process.waitForFinished(10000));
    }

    void refusesOptions_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("port") << QStringList{QStringLiteral("--port"), QStringLiteral("70000")} << 2;
        QTest::newRow("seed") << QStringList{QStringLiteral("--seed"), QStringLiteral("full")} << 2;
        QTest::newRow("records") << QStringList{QStringLiteral("--records"), QStringLiteral("-1")} << 2;
        QTest::newRow("token lifetime") << QStringList{QStringLiteral("--token-lifetime"), QStringLiteral("0")} << 2;
        QTest::newRow("locker secrets") << QStringList{QStringLiteral("--locker-secrets"), QStringLiteral("many")} << 2;
        QTest::newRow("locker environments") << QStringList{QStringLiteral("--locker-environments"), QStringLiteral("-1")} << 2;
        QTest::newRow("locker page size") << QStringList{QStringLiteral("--locker-page-size"), QStringLiteral("0")} << 2;
        QTest::newRow("argument") << QStringList{QStringLiteral("demo")} << 2;
        QTest::newRow("data in a folder that is not there") << QStringList{QStringLiteral("--data"), QStringLiteral("no/such/folder/x.db")} << 1;
        QTest::newRow("unknown option") << QStringList{QStringLiteral("--cloud")} << 1; // QCommandLineParser's own
    }

    void refusesOptions()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QProcess process;
        start(process, arguments);
        QVERIFY(process.waitForFinished(20000));
        QCOMPARE(process.exitCode(), exitCode);
        QVERIFY(!process.readAllStandardError().isEmpty());
        QVERIFY(!QFile::exists(readyFile()));
    }

private:
    [[nodiscard]] QString readyFile() const { return m_folder->filePath(QStringLiteral("ready.json")); }

    void start(QProcess &process, const QStringList &arguments)
    {
        process.setWorkingDirectory(m_folder->path());
        process.start(program, QStringList{QStringLiteral("--ready-file"), readyFile()} + arguments);
        QVERIFY2(process.waitForStarted(), qPrintable(process.errorString()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(SandboxProgram)
#include "tst_sandbox_program.moc"
