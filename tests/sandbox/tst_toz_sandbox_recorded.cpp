// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// TozStore: what the Python SDK and the newer JavaScript SDK sent to another server, sent to the sandbox; every answer is compared with that server's.

#include "TozReplay.h"
#include "TozVectors.h"

#include <sodium.h>

#include <QTest>

#include <fstream>
#include <functional>

using nlohmann::json;
using namespace strongroom::test;

namespace {

json readRecording(const std::string &name, int backupAccount)
{
    std::ifstream file(vectorPath("tozstore/" + name), std::ios::binary);
    json recording = json::parse(file);
    // The account that keeps backups had no signing key there; here it has one.
    for (json &one : recording.at("exchanges")) {
        if (one.at("seq") == backupAccount) {
            one.at("response").at("body").at("json").erase("signing_key");
        }
    }
    return recording;
}

const json &exchange(const json &recording, int seq)
{
    for (const json &one : recording.at("exchanges")) {
        if (one.at("seq") == seq) {
            return one;
        }
    }
    throw std::runtime_error("the recording has no exchange " + std::to_string(seq));
}

const json &answerOf(const json &recording, int seq)
{
    return exchange(recording, seq).at("response").at("body").at("json");
}

std::string noteNameOf(const std::string &seed)
{
    std::string digest(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()), digest.size(), reinterpret_cast<const unsigned char *>(seed.data()), seed.size(), nullptr, 0);
    return base64Url(QByteArray::fromStdString(digest));
}

// The recordings leave out some requests that are like others; what those made is made up for.
void writePages(TozReplay &replay, const json &recording)
{
    for (const int seq : {45, 46, 47}) {
        for (const json vectorFile = answerOf(recording, seq); const json &result : vectorFile.at("results")) {
            const json meta = replay.ours(result.at("meta"));
            const Answer written = replay.asClient("alice", "POST", "/v1/storage/records",
                {{"meta", {{"writer_id", meta.at("writer_id")}, {"user_id", meta.at("user_id")}, {"type", meta.at("type")}, {"plain", meta.at("plain")}}},
                    {"data", result.at("record_data")}});
            QCOMPARE(written.status, 201);
            const json made = written.json().at("meta");
            replay.map(result.at("meta").at("record_id"), made.at("record_id"));
            replay.map(result.at("meta").at("version"), made.at("version"));
            const std::string alice = meta.at("writer_id");
            QVERIFY(replay.asClient("alice", "PUT", "/v1/storage/access_keys/" + alice + "/" + alice + "/" + alice + "/page", {{"eak", result.at("access_key").at("eak")}}).status < 300);
        }
    }
}

// That account's key is the server's own.
void learnBackupKey(TozReplay &replay, const json &recording, int seq)
{
    const json recorded = answerOf(recording, seq);
    const Answer info = replay.asClient("alice", "GET", "/v1/storage/clients/" + replay.ours(recorded.at("client_id").get<std::string>()), json::object());
    replay.map(recorded.at("public_key").at("curve25519"), info.json().at("public_key").at("curve25519"));
}

// Fred and his password note, whose content the recording has in the answer to its reading.
void registerFred(TozReplay &replay, const json &recording)
{
    const TozKeyPair keys = newSigningKeys();
    QCOMPARE(replay.sandbox.anonymous("POST", "/v1/identity/register",
                 json{{"realm_registration_token", replay.sandbox.registrationToken()}, {"realm_name", "strongroom"},
                     {"identity", {{"realm_name", "strongroom"}, {"name", "fred"}, {"public_key", {{"curve25519", randomPart(32)}}}, {"signing_key", {{"ed25519", keys.publicKey}}}}}}).status,
        201);
    const json note = replay.ours(answerOf(recording, 95));
    QCOMPARE(replay.asClient("alice", "POST", "/v2/storage/notes", note).status, 201);
}

} // namespace

class TozSandboxRecorded : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void python()
    {
        constexpr int backupAccount = 10;
        replayAll(readRecording("http_python.json", backupAccount), [](TozReplay &replay, const json &all, int seq) {
            if (seq == backupAccount) {
                learnBackupKey(replay, all, seq);
            } else if (seq == 45) {
                writePages(replay, all);
            } else if (seq == 91) {
                registerFred(replay, all);
            }
        }, 90);
    }

    void javaScript()
    {
        constexpr int backupAccount = 9;
        replayAll(readRecording("http_js.json", backupAccount), [](TozReplay &replay, const json &all, int seq) {
            if (seq == backupAccount) {
                learnBackupKey(replay, all, seq);
            }
        }, 63);
    }

private:
    void replayAll(const json &recording, const std::function<void(TozReplay &, const json &, int)> &before, std::size_t count)
    {
        TozReplay replay(recording);
        replay.map(noteNameOf("fred@realm:TestRealm"), noteNameOf("fred@realm:Strongroom"));
        QCOMPARE(recording.at("exchanges").size(), count);
        std::string different;
        for (const json &one : recording.at("exchanges")) {
            const int seq = one.at("seq");
            before(replay, recording, seq);
            const std::string what = replay.run(one);
            if (!what.empty()) {
                different += "\n" + std::to_string(seq) + " " + one.at("label").get<std::string>() + ": " + what.substr(0, 400);
            }
        }
        QVERIFY2(different.empty(), different.c_str());
    }
};

QTEST_GUILESS_MAIN(TozSandboxRecorded)
#include "tst_toz_sandbox_recorded.moc"
