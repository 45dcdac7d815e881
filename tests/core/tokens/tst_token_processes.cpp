// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Two programs that refresh at once, 200 times, with the file of this computer and with a table: the stored item always opens, and its token is one
// that the endpoint gave just now. Started with "local" or "table", this program is one of them.

#include "OpenedItem.h"
#include "TokenPeers.h"

#include "base/Error.h"
#include "support/FakeServer.h"
#include "support/Figures.h"
#include "net/HttpClient.h"
#include "tokens/TokenManager.h"
#include "tokens/TokenStore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <functional>
#include <map>
#include <mutex>
#include <set>

using namespace strongroom;
using namespace strongroom::tokens;

namespace {

constexpr int rounds = 200;
constexpr const char *row = "connection-1";

std::shared_ptr<TokenManager> localManager(const QString &file, const QString &url)
{
    TokenSettings settings;
    settings.place = TokenPlace::Local;
    settings.url = url.toStdString();
    settings.tokenId = row;
    return std::make_shared<TokenManager>(settings, fixedConsumer({SecretBytes(std::string_view("key")), SecretBytes(std::string_view("secret"))}),
                                          localTokenStore(file.toStdString(), row), std::make_shared<net::HttpClient>());
}

// The settings come as they come to the published SDKs.
std::shared_ptr<TokenManager> sharedManager()
{
    std::map<std::string, std::string> environment;
    for (const char *const name : {"SECRET_NAME", "URL", "SCOPE", "TABLE_NAME", "INTERVAL", "AWS_ENDPOINT_URL"}) {
        environment[name] = qgetenv(name).toStdString();
    }
    return test::tableManager(settingsFromEnvironment(environment), std::make_shared<net::HttpClient>());
}

// One refresh for each line that it is given; says what it got.
int refreshOnDemand(const std::function<std::shared_ptr<TokenManager>()> &make)
{
    try {
        const std::shared_ptr<TokenManager> manager = make();
        char line[8];
        while (std::fgets(line, sizeof line, stdin) != nullptr) {
            const ManagedToken token = manager->refresh({});
            std::printf("%s %d\n", std::string(token.accessToken.text()).c_str(), token.cached ? 1 : 0);   // of a test, and not a secret
            std::fflush(stdout);
        }
        return 0;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}

} // namespace

class tst_token_processes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withTheFile()
    {
        std::mutex mutex;
        std::set<std::string> given;
        test::FakeServer endpoint([&](test::FakeServer::Peer &peer) {
            while (!peer.readRequest().isEmpty()) {
                std::string token;
                {
                    const std::scoped_lock lock(mutex);
                    token = "token-" + std::to_string(given.size() + 1);
                    given.insert(token);
                }
                const std::string body = R"({"access_token":")" + token + R"(","expires_in":3600})";
                peer.write(QByteArray::fromStdString("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body));
            }
        });
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("tokens.db"));
        const QStringList arguments{QStringLiteral("local"), file, QString::fromStdString(endpoint.url("/token"))};
        const auto store = localTokenStore(file.toStdString(), row);
        refreshBoth("the file of this computer", arguments, {}, [&] {
            const std::optional<StoredItem> item = store->read({});
            return test::openedSealedItem(item.value().text.value(), "key", "secret", "local", row);
        });
        const std::scoped_lock lock(mutex);
        QCOMPARE(given.size(), std::size_t(2 * rounds));
    }

    void withATable()
    {
        SKIP_WITHOUT_PEER("dynalite-peer");
        SKIP_WITHOUT_PEER("oauth-peer");
        const test::TokenPeers peers;
        const TokenSettings settings = peers.settings("TwoPrograms");
        peers.createSecret(settings);
        peers.createTable(settings.tableName);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto &[name, value] : std::map<const char *, std::string>{{"SECRET_NAME", settings.secretName}, {"URL", settings.url}, {"SCOPE", settings.scope},
                                                                             {"TABLE_NAME", settings.tableName}, {"INTERVAL", "1"}, {"AWS_ENDPOINT_URL", settings.endpointUrl}}) {
            environment.insert(QString::fromLatin1(name), QString::fromStdString(value));
        }
        refreshBoth("a table", {QStringLiteral("table")}, environment,
                    [&] { return test::openedPythonItem(peers.storedItem(settings), test::TokenPeers::consumerKey, test::TokenPeers::consumerSecret); });
        // One item is left.
        const nlohmann::json all = peers.admin(aws::ServiceName::DynamoDb, "DynamoDB_20120810.Scan", {{"TableName", settings.tableName}});
        QCOMPARE(all.at("Items").size(), std::size_t(1));
    }

private:
    // `stored`: the token object that is there, opened by OpenSSL alone; it throws when it does not open.
    static void refreshBoth(const std::string &place, const QStringList &arguments, const QProcessEnvironment &environment, const std::function<nlohmann::json()> &stored)
    {
        const auto first = start(arguments, environment);
        const auto second = start(arguments, environment);
        for (int round = 0; round < rounds; ++round) {
            first->write("go\n");
            second->write("go\n");
            const QByteArrayList one = answer(*first);
            const QByteArrayList two = answer(*second);
            QCOMPARE(one.at(1), QByteArray("1"));   // each could store its own
            QCOMPARE(two.at(1), QByteArray("1"));
            QVERIFY(one.at(0) != two.at(0));
            const nlohmann::json object = stored();
            const auto token = QByteArray::fromStdString(object.at("access_token").get<std::string>());
            QVERIFY(token == one.at(0) || token == two.at(0));
            const double expiry = object.at("expiry").get<double>();
            QVERIFY((expiry < 1e11 ? expiry * 1000 : expiry) > static_cast<double>(QDateTime::currentMSecsSinceEpoch()));
        }
        for (const auto &program : {first, second}) {
            program->closeWriteChannel();
            QVERIFY(program->waitForFinished(60'000));
            QCOMPARE(program->exitCode(), 0);
        }
        test::figure("two programs that refreshed at once " + std::to_string(rounds) + " times with " + place + ": the item opened every time, its token was one of the two just given");
    }
    static std::shared_ptr<QProcess> start(const QStringList &arguments, const QProcessEnvironment &environment)
    {
        auto process = std::make_shared<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        if (!environment.isEmpty()) {
            process->setProcessEnvironment(environment);
        }
        process->start(QCoreApplication::applicationFilePath(), arguments);
        return process;
    }
    static QByteArrayList answer(QProcess &process)
    {
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(60'000)) {
                throw std::runtime_error("a program ended");
            }
        }
        return process.readLine().trimmed().split(' ');
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == QStringLiteral("local")) {
        return refreshOnDemand([&] { return localManager(arguments.at(2), arguments.at(3)); });
    }
    if (arguments.size() == 2 && arguments.at(1) == QStringLiteral("table")) {
        return refreshOnDemand(sharedManager);
    }
    tst_token_processes test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_token_processes.moc"
