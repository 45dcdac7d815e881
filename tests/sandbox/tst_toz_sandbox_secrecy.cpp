// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// What TozStore writes to its files holds nothing that it could not have seen: the files are searched for the texts that a client encrypted, for
// texts that were refused, and for what clients sign in with.

#include "TozSigning.h"

#include <sodium.h>

#include <QDir>
#include <QDirIterator>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using nlohmann::json;
using strongroom::sandbox::Seed;
using strongroom::sandbox::ServerOptions;
using strongroom::test::Answer;
using strongroom::test::base64Url;
using strongroom::test::encryptedAccessKey;
using strongroom::test::newPerson;
using strongroom::test::noteBody;
using strongroom::test::signedCall;
using strongroom::test::TozPerson;
using strongroom::test::TozSandbox;
using strongroom::test::TozUser;

namespace {

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, '\0');
    randombytes_buf(bytes.data(), static_cast<std::size_t>(count));
    return bytes;
}

std::string secretBox(const QByteArray &plain, const QByteArray &key)
{
    const QByteArray nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    QByteArray sealed(plain.size() + static_cast<qsizetype>(crypto_secretbox_MACBYTES), '\0');
    const auto bytes = [](const QByteArray &from) { return reinterpret_cast<const unsigned char *>(from.constData()); };
    crypto_secretbox_easy(reinterpret_cast<unsigned char *>(sealed.data()), bytes(plain), static_cast<unsigned long long>(plain.size()), bytes(nonce), bytes(key));
    return base64Url(sealed) + "." + base64Url(nonce);
}

std::string encrypt(const QByteArray &text)
{
    const QByteArray key = randomBytes(32);
    return secretBox(key, randomBytes(32)) + "." + secretBox(text, key);
}

// The forms in which a careless server could keep a text.
QList<QByteArray> formsOf(const QByteArray &text)
{
    return {text, text.toHex(), text.toBase64().left(text.size()), text.toBase64(QByteArray::Base64UrlEncoding).left(text.size()), text.toPercentEncoding()};
}

} // namespace

class TozSandboxSecrecy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(sodium_init() >= 0);
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void plaintextAndCredentialsAreNowhere()
    {
        const QByteArray one = "canary-one-of-a-record";
        const QByteArray two = "canary-two-of-an-update";
        const QByteArray refused = "canary-three-that-was-refused";
        const QByteArray note = "canary-four-of-a-note";
        const QByteArray deleted = "canary-five-that-was-deleted";
        QList<QByteArray> secrets{one, two, refused, note, deleted};
        {
            TozSandbox sandbox(options(Seed::Empty));
            const TozPerson alice = newPerson(sandbox, "alice");
            const TozPerson bob = newPerson(sandbox, "bob");
            const TozUser &user = alice.user;
            json record = TozSandbox::record(user, "contact", {{"tag", "canary-in-the-clear"}});
            record["data"] = {{"text", encrypt(one)}, {"other", encrypt(deleted)}};
            const json stored = sandbox.write(user, record);
            const std::string safe = "/v1/storage/records/safe/" + stored["meta"]["record_id"].get<std::string>() + "/";
            record["data"] = {{"text", encrypt(two)}};
            const Answer updated = sandbox.call(user, "PUT", safe + stored["meta"]["version"].get<std::string>(), record);
            QCOMPARE(updated.status, 200);
            sandbox.share(user, user.id, bob.user.id, "contact");

            for (const json &bad : {json(refused.toStdString()), json(encrypt(one) + "." + refused.toStdString()), json({{"a", refused.toStdString()}})}) {
                record["data"]["text"] = bad;
                QCOMPARE(sandbox.call(user, "POST", "/v1/storage/records", record).status, 400);
                QCOMPARE(sandbox.call(user, "PUT", safe + updated.json()["meta"]["version"].get<std::string>(), record).status, 400);
            }
            QCOMPARE(sandbox.call(user, "PUT", TozSandbox::keyPath(user.id, user.id, "contact"), json{{"eak", refused.toStdString()}}).status, 400);
            record["data"] = json::object();
            record["meta"]["file_meta"] = {{"checksum", refused.toStdString()}};
            QCOMPARE(sandbox.call(user, "POST", "/v1/storage/records", record).status, 400);
            QCOMPARE(sandbox.call(user, "POST", "/v1/storage/files", record).status, 400);
            QCOMPARE(sandbox.signIn(user.apiKeyId, refused.toStdString()).status, 401);
            QCOMPARE(sandbox.anonymous("GET", "/v1/storage/records/" + refused.toStdString()).status, 401);

            QCOMPARE(signedCall(sandbox, alice, "POST", "/v2/storage/notes", noteBody(alice, bob, {{"data", {{"text", encrypt(note)}}}})).status, 201);
            QCOMPARE(signedCall(sandbox, alice, "POST", "/v2/storage/notes", noteBody(alice, bob, {{"data", {{"text", refused.toStdString()}}}})).status, 400);

            for (const TozPerson *const person : {&alice, &bob}) {
                secrets << QByteArray::fromStdString(person->user.apiSecret) << QByteArray::fromStdString(person->user.token)
                        << QByteArray::fromStdString(person->keys.privateKey) << QByteArray::fromStdString(person->keys.privateKey).left(43);
            }
            QVERIFY(everything().contains("canary-in-the-clear")); // while it runs, too: the log of SQLite
            expectNoneOf(secrets);
        }
        QVERIFY(everything().contains("canary-in-the-clear"));
        expectNoneOf(secrets);
    }

    void contentsOfFilesAreAsTheyCame()
    {
        const QByteArray canary = "canary-six-of-a-file";
        TozSandbox sandbox(options(Seed::Empty));
        const TozUser alice = sandbox.newUser("alice");
        // What a client uploads is ciphertext: of the plaintext here only its encrypted form is ever sent.
        const QByteArray upload = QByteArray::fromStdString("3." + encrypt(canary));
        json record = TozSandbox::record(alice, "blob", {{"name", "f.bin"}});
        record["data"] = json::object();
        const QByteArray md5 = QCryptographicHash::hash(upload, QCryptographicHash::Md5).toBase64();
        record["meta"]["file_meta"] = {{"checksum", md5.toStdString()}, {"compression", "raw"}, {"size", upload.size()}};
        const Answer announced = sandbox.call(alice, "POST", "/v1/storage/files", record);
        QCOMPARE(announced.status, 202);
        QNetworkRequest request{QUrl(QString::fromStdString(announced.json().at("file_url")))};
        request.setRawHeader("Content-Type", "application/octet-stream");
        request.setRawHeader("Content-MD5", md5);
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.put(request, upload));
        QEventLoop loop;
        connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
        QCOMPARE(sandbox.call(alice, "PATCH", "/v1/storage/files/" + announced.json().at("id").get<std::string>()).status, 200);
        QVERIFY(everything().contains(upload));
        expectNoneOf({canary});
    }

    // The demo data is encrypted before it gets to the store: what it says is nowhere. (The profile's own keys are kept for the ready file, as
    // TozSettings.h says; nobody else's.)
    void demoTextsAreNowhere()
    {
        TozSandbox sandbox(options(Seed::Demo));
        QVERIFY(everything().contains("Rendsburg")); // a tag
        expectNoneOf({"penicillin", "Amoxicillin", "Brodersen", "Petersen-Lund", "second opinion", "mmol/l", "Nguy\xe1\xbb\x85n Th\xe1\xbb\x8b Hoa", "+49 431 555",
            "DE00 1234", "correct horse", "does not lock", "emergency duty on", "%PDF-"});
    }

private:
    [[nodiscard]] ServerOptions options(Seed seed) const
    {
        ServerOptions options;
        options.seed = seed;
        options.records = 0; // of InCountry, which has people of its own
        options.dataFile = m_folder->filePath(QStringLiteral("sandbox.db"));
        return options;
    }

    // Every byte in the folder: data file, its log, and the contents of files.
    [[nodiscard]] QByteArray everything() const
    {
        QByteArray all;
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly)) {
                all += file.readAll();
            }
        }
        return all;
    }

    void expectNoneOf(const QList<QByteArray> &texts) const
    {
        const QByteArray all = everything();
        for (const QByteArray &text : texts) {
            for (const QByteArray &form : formsOf(text)) {
                QVERIFY2(!all.contains(form), text.constData());
            }
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TozSandboxSecrecy)
#include "tst_toz_sandbox_secrecy.moc"
