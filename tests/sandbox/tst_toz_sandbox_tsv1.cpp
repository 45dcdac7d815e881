// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// TSV1 signatures: those of the SDKs as recorded, and over HTTP what must not pass.

#include "TozSigning.h"
#include "TozVectors.h"

#include "sandbox/ApiError.h"
#include "sandbox/Database.h"
#include "sandbox/tozstore/TozTsv1.h"

#include <QTest>
#include <QUrl>

#include <functional>

using nlohmann::json;
using namespace strongroom::test;
using strongroom::sandbox::ApiError;
using strongroom::sandbox::Database;
using strongroom::sandbox::Request;
using strongroom::sandbox::TozClients;
using strongroom::sandbox::TozTsv1;

namespace {

const std::string notes = "/v2/storage/notes";
const std::string missing = notes + "?note_id=00000000-0000-4000-8000-000000000000"; // 404 for who has signed well

// Of equal names the page lets both orders pass: see TozTsv1.h.
bool isSignedAsTheServiceSigns(const json &vector)
{
    return vector.value("same_as_python_form", true) || vector.at("id") == "js-9";
}

} // namespace

class TozSandboxTsv1 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatTheSdksSign_data()
    {
        QTest::addColumn<std::string>("vector");
        const json file = readTozVectors("tsv1.json");
        for (const json &vector : file.at("cases")) {
            QTest::newRow(vector.at("id").get<std::string>().c_str()) << vector.dump();
        }
    }

    void takesWhatTheSdksSign()
    {
        QFETCH(std::string, vector);
        const json given = json::parse(vector);
        Database database{QString()};
        TozClients clients(database);
        const std::string clientId = given.at("client_id");
        if (!clientId.empty()) {
            (void)database.run("INSERT INTO toz_client (client_id, name, public_key, signing_key, api_key_id, secret_hash, token) VALUES (?, 'x', '{}', ?, 'k', 'h', '')",
                {QString::fromStdString(clientId), QString::fromStdString(json{{"ed25519", given.at("public_signing_key")}}.dump())});
        }
        const std::int64_t now = given.at("timestamp").get<std::int64_t>() * 1000;
        TozTsv1 tsv1(clients, [now] { return now; });

        const QUrl url(QString::fromStdString(given.at("url_given").get<std::string>()));
        Request request;
        request.method = QByteArray::fromStdString(given.at("method").get<std::string>());
        request.path = url.path(QUrl::FullyEncoded).toLatin1();
        request.query = url.query(QUrl::FullyEncoded).toLatin1();
        request.headers.emplace_back("Authorization", QByteArray::fromStdString(given.at("authorization").get<std::string>()));
        if (isSignedAsTheServiceSigns(given)) {
            const auto signer = tsv1.signerOf(request);
            COMPARE_JSON(signer.signingKey, given.at("public_signing_key"));
            COMPARE_JSON(signer.clientId, clientId);
        } else {
            QVERIFY_THROWS_EXCEPTION(ApiError, (void)tsv1.signerOf(request));
        }
        if (given.at("producer") == "python") {
            COMPARE_JSON(TozTsv1::signedQueries(request).back(), given.at("canonical_query"));
        }
    }

    void refusesOtherSignatures_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("bearer") << QByteArray("Bearer abc");
        QTest::newRow("no parts") << QByteArray("TSV1-ED25519-BLAKE2B");
        QTest::newRow("other method") << QByteArray("TSV1-ED25519-SHA512; a; 1; b; uid:; c");
        QTest::newRow("five parts") << QByteArray("TSV1-ED25519-BLAKE2B; a; 1; b; c");
    }

    void refusesOtherSignatures()
    {
        QFETCH(QByteArray, header);
        TozSandbox sandbox;
        QCOMPARE(sandbox.http.send("GET", missing, header.isEmpty() ? RequestHeaders() : RequestHeaders{{"Authorization", header}}).status, 401);
    }

    // Everything is right but one thing.
    void coversEveryPart_data()
    {
        QTest::addColumn<QByteArray>("from"); // replaced in the header
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("status");
        QTest::newRow("nothing changed") << QByteArray("no such text") << QByteArray() << 404;
        QTest::newRow("timestamp") << QByteArray("; 1790000000; ") << QByteArray("; 1790000001; ") << 401;
        QTest::newRow("uid") << QByteArray("uid:") << QByteArray("uid:00000000-0000-4000-8000-000000000000") << 401;
        QTest::newRow("separator") << QByteArray("; uid:") << QByteArray(";uid:") << 401;
        QTest::newRow("method name") << QByteArray("TSV1-ED25519-BLAKE2B") << QByteArray("TSV1-ED25519-BLAKE2b") << 401;
        QTest::newRow("nonce is no UUID") << QByteArray("11111111-1111-4111-8111-111111111111") << QByteArray("11111111") << 401;
        QTest::newRow("other nonce") << QByteArray("11111111-1111-4111-8111-111111111111") << QByteArray("11111111-1111-4111-8111-111111111112") << 401;
    }

    void coversEveryPart()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, status);
        TozSandbox sandbox;
        const TozPerson anybody;
        QByteArray header = tsv1Header(anybody.keys, {"GET", notes, missing.substr(notes.size() + 1), 1'790'000'000, "11111111-1111-4111-8111-111111111111", {}});
        QCOMPARE(sandbox.http.send("GET", missing, {{"Authorization", header.replace(from, to)}}).status, status);
    }

    void coversMethodPathAndQuery()
    {
        TozSandbox sandbox;
        const TozPerson anybody;
        const auto send = [&](const Tsv1Parts &parts) { return sandbox.http.send("GET", missing, {{"Authorization", tsv1Header(anybody.keys, parts)}}).status; };
        const std::string query = missing.substr(notes.size() + 1);
        QCOMPARE(send({"GET", notes, query, 1'790'000'000, newNonce(), {}}), 404);
        QCOMPARE(send({"DELETE", notes, query, 1'790'000'000, newNonce(), {}}), 401);
        QCOMPARE(send({"GET", notes + "/", query, 1'790'000'000, newNonce(), {}}), 401);
        QCOMPARE(send({"GET", notes, "", 1'790'000'000, newNonce(), {}}), 401);
        QCOMPARE(send({"GET", notes, query + "0", 1'790'000'000, newNonce(), {}}), 401);
    }

    void aNonceIsGoodOnce()
    {
        TozSandbox sandbox;
        const TozPerson anybody;
        const std::string query = missing.substr(notes.size() + 1);
        const auto header = [&](std::int64_t seconds, const std::string &nonce) { return tsv1Header(anybody.keys, {"GET", notes, query, seconds, nonce, {}}); };
        const std::string nonce = newNonce();
        const QByteArray first = header(sandbox.http.now / 1000, nonce);
        QCOMPARE(sandbox.http.send("GET", missing, {{"Authorization", first}}).status, 404);
        QCOMPARE(sandbox.http.send("GET", missing, {{"Authorization", first}}).status, 401);
        // Signed anew, and as long as the first could still be repeated.
        sandbox.http.now += 299'000;
        QCOMPARE(sandbox.http.send("GET", missing, {{"Authorization", first}}).status, 401);
        QCOMPARE(sandbox.http.send("GET", missing, {{"Authorization", header(sandbox.http.now / 1000, nonce)}}).status, 401);
        const TozPerson another;
        QCOMPARE(sandbox.http.send("GET", missing,
                     {{"Authorization", tsv1Header(another.keys, {"GET", notes, query, sandbox.http.now / 1000, nonce, {}})}}).status, 404);
    }

    void aBadSignatureUsesUpNoNonce()
    {
        TozSandbox sandbox;
        const TozPerson anybody;
        const std::string query = missing.substr(notes.size() + 1);
        const QByteArray good = tsv1Header(anybody.keys, {"GET", notes, query, 1'790'000'000, newNonce(), {}});
        QByteArray bad = good;
        bad[bad.size() - 20] = bad.at(bad.size() - 20) == 'A' ? 'B' : 'A';
        QCOMPARE(sandbox.http.send("GET", missing, {{"Authorization", bad}}).status, 401);
        QCOMPARE(sandbox.http.send("GET", missing, {{"Authorization", good}}).status, 404);
    }

    void staleAndFutureAreRefused()
    {
        TozSandbox sandbox;
        const TozPerson anybody;
        const std::string query = missing.substr(notes.size() + 1);
        const auto send = [&](std::int64_t seconds) {
            return sandbox.http.send("GET", missing, {{"Authorization", tsv1Header(anybody.keys, {"GET", notes, query, seconds, newNonce(), {}})}}).status;
        };
        const std::int64_t now = sandbox.http.now / 1000;
        QCOMPARE(send(now - 300), 404);
        QCOMPARE(send(now - 301), 401);
        QCOMPARE(send(now + 300), 404);
        QCOMPARE(send(now + 301), 401);
        QCOMPARE(send(-now), 401);
    }

    void theKeyMustBeTheClients()
    {
        TozSandbox sandbox;
        const TozPerson alice = newPerson(sandbox, "alice");
        QCOMPARE(signedCall(sandbox, alice, "GET", missing).status, 404);
        TozPerson forger = alice;
        forger.keys = newSigningKeys();
        QCOMPARE(signedCall(sandbox, forger, "GET", missing).status, 401);
        forger.clientId = sandbox.newUser("bob").id; // whose registered key nobody has
        QCOMPARE(signedCall(sandbox, forger, "GET", missing).status, 401);
        forger.clientId = "not a client";
        QCOMPARE(signedCall(sandbox, forger, "GET", missing).status, 401);
        forger.clientId.clear();
        QCOMPARE(signedCall(sandbox, forger, "GET", missing).status, 404);
    }

    // One request, signed in all the ways that the SDKs have (protocol page section 3.2).
    void queriesAreSignedEncodedAnew()
    {
        TozSandbox sandbox;
        const TozPerson anybody;
        const auto send = [&](const std::string &sent, const std::string &inSignature) {
            return sandbox.http.send("GET", notes + "?" + sent,
                {{"Authorization", tsv1Header(anybody.keys, {"GET", notes, inSignature, 1'790'000'000, newNonce(), {}})}}).status;
        };
        QCOMPARE(send("id_string=two%20words", "id_string=two+words"), 404);
        QCOMPARE(send("id_string=two%20words", "id_string=two%20words"), 401); // JavaScript
        QCOMPARE(send("id_string=a/b", "id_string=a%2Fb"), 404);
        QCOMPARE(send("id_string=a/b", "id_string=a/b"), 401);
        QCOMPARE(send("id_string=x&email_otp=1", "email_otp=1&id_string=x"), 404);
        QCOMPARE(send("id_string=x&email_otp=1", "id_string=x&email_otp=1"), 401);
    }
};

QTEST_GUILESS_MAIN(TozSandboxTsv1)
#include "tst_toz_sandbox_tsv1.moc"
