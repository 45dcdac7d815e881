// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// What npm's amazon-cognito-identity-js, AWS's own client, makes of the same peer: the same numbers, and the same outcomes.
#include "SrpPeer.h"

#include "base/Error.h"
#include "crypto/Random.h"
#include "net/HttpClient.h"
#include "support/FakeClock.h"
#include "support/Figures.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

using namespace strongroom;
using namespace strongroom::auth;
using namespace strongroom::test;
using Json = nlohmann::json;

namespace {

QByteArray fresh(std::size_t size)
{
    const Bytes bytes = crypto::randomBytes(size);
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

// A list of results; see cognito-client.cjs.
Json theirs(const PeerProcess &peer, Json task)
{
    task["url"] = peer.url("/");
    task["pool"] = peer.ready().at("userPoolId");
    QProcess node;
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.setWorkingDirectory(PeerProcess::folder());
    node.start(QStringLiteral("node"), {QStringLiteral("cognito-client.cjs"), QString::fromStdString(task.dump())});
    if (!node.waitForFinished(240'000) || node.exitCode() != 0) {
        throw std::runtime_error("cognito-client.cjs failed");
    }
    return Json::parse(node.readAllStandardOutput().toStdString());
}

// What the peer was asked: the bodies in their order.
std::vector<Json> askedFor(const std::string &log)
{
    QFile file(QString::fromStdString(log));
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::runtime_error("the peer wrote no log");
    }
    std::vector<Json> bodies;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.isEmpty()) {
            bodies.push_back(Json::parse(Json::parse(line.toStdString()).at("request").at("body").get<std::string>()));
        }
    }
    return bodies;
}

} // namespace

class tst_SrpSecondOpinion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void numbers_data();
    void numbers();
    void outcomes();
};

void tst_SrpSecondOpinion::initTestCase()
{
    SKIP_WITHOUT_PEER("cognito-client");
}

void tst_SrpSecondOpinion::numbers_data()
{
    QTest::addColumn<int>("round");
    for (int round = 0; round < (isLongForm() ? 40 : 4); ++round) {
        QTest::addRow("round %d", round + 1) << round;
    }
}

// The same random number, the same clock and the same numbers of the pool: A, time stamp and signature must be the same.
void tst_SrpSecondOpinion::numbers()
{
    QFETCH(int, round);
    QTemporaryDir directory;
    const std::string log = directory.filePath(QStringLiteral("log")).toStdString();
    const QByteArray a = fresh(128);
    const PeerProcess peer("cognito-srp-peer",
                           {{"fixedB", fresh(128).toHex().toStdString()}, {"fixedSecretBlock", fresh(192).toBase64().toStdString()}, {"ignoreSkew", true}, {"log", log}});
    FakeClock clock;
    clock.setWall(std::chrono::system_clock::time_point(std::chrono::seconds(1'770'076'800 + round * 2'345'678)));
    const std::int64_t now = std::chrono::duration_cast<std::chrono::milliseconds>(clock.wallNow().time_since_epoch()).count();
    const auto fillWithA = [&a](std::span<std::byte> memory) {
        for (std::size_t i = 0; i < memory.size(); ++i) {
            memory[i] = static_cast<std::byte>(a[static_cast<qsizetype>(i)]);
        }
    };
    const auto ours = authorizerFor(peer, {.name = "ada@example.test"}, std::make_shared<net::HttpClient>(), clock, fillWithA);
    QVERIFY(!ours->accessToken({}, {}).empty());
    const Json results = theirs(peer, {{"aHex", a.toHex().toStdString()},
                                       {"timeUnixMs", now},
                                       {"logins", {{{"client", publicClient}, {"user", "ada@example.test"}, {"password", peerPassword}}}}});
    QVERIFY2(results.at(0).value("tokens", false), results.dump().c_str());

    const std::vector<Json> bodies = askedFor(log);
    QCOMPARE(bodies.size(), std::size_t(4));
    QCOMPARE(bodies[0].at("AuthParameters").dump(), bodies[2].at("AuthParameters").dump());
    QCOMPARE(bodies[1].at("ChallengeResponses").dump(), bodies[3].at("ChallengeResponses").dump());
}

void tst_SrpSecondOpinion::outcomes()
{
    const std::vector<PeerUser> users{{},
                                      {.name = "ada@example.test"},
                                      {.client = rotatingClient},
                                      {.password = "no"},
                                      {.name = "ghost", .password = "x"},
                                      {.name = "off", .password = "x"},
                                      {.name = "unconf", .password = "x"},
                                      {.name = "reset", .password = "x"},
                                      {.client = confidentialClient},   // without its secret, which that client does not know
                                      {.name = "newbie", .password = "Temp-Pass_1"},
                                      {.name = "totp"},
                                      {.name = "sms"},
                                      {.name = "mfasetup"},
                                      {.client = "nobody"}};
    const PeerProcess peer("cognito-srp-peer");
    Json logins = Json::array();
    for (const PeerUser &user : users) {
        logins.push_back({{"client", user.client}, {"user", user.name}, {"password", user.password}, {"refresh", user.client == publicClient}});
    }
    const Json results = theirs(peer, {{"logins", logins}});
    QCOMPARE(results.size(), users.size());
    const auto http = std::make_shared<net::HttpClient>();
    for (std::size_t i = 0; i < users.size(); ++i) {
        Json ours;
        try {
            const auto authorizer = authorizerFor(peer, users[i], http);
            const SecretBytes token = authorizer->accessToken({}, {});
            ours = {{"tokens", true}, {"user", claimsOf(token).at("username")}};
            if (users[i].client == publicClient) {
                authorizer->refreshNow({}, {});
                ours["refreshed"] = true;
            }
        } catch (const AuthError &error) {
            ours = {{error.failure() == AuthFailure::ChallengeRequired ? "challenge" : "error", error.request().code}};
        }
        QCOMPARE(ours.dump(), results[i].dump());
    }
}

QTEST_GUILESS_MAIN(tst_SrpSecondOpinion)
#include "tst_srp_second_opinion.moc"
