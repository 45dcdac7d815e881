// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// The demo data, read by a second implementation of the envelope, written from the protocol page for this test alone.

#include "SandboxClient.h"

#include <openssl/evp.h>

#include <QElapsedTimer>
#include <QStringDecoder>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <optional>
#include <set>

using nlohmann::json;
using strongroom::sandbox::Seed;
using strongroom::sandbox::ServerOptions;
using strongroom::test::Answer;
using strongroom::test::sha256Hex;
using strongroom::test::SandboxClient;

namespace {

ServerOptions demo(int records, const QString &file = {})
{
    ServerOptions options;
    options.seed = Seed::Demo;
    options.records = records;
    options.dataFile = file;
    return options;
}

const unsigned char *data(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

// AES-256-GCM with the tag at the end; nothing when it does not fit.
std::optional<QByteArray> decrypt(const QByteArray &key, const QByteArray &iv, const QByteArray &text, const QByteArray &tag)
{
    EVP_CIPHER_CTX *const context = EVP_CIPHER_CTX_new();
    QByteArray plain(text.size(), '\0');
    QByteArray mutableTag = tag;
    int length = 0;
    int last = 0;
    const bool ok = EVP_DecryptInit_ex(context, EVP_aes_256_gcm(), nullptr, data(key), data(iv)) == 1
        && EVP_DecryptUpdate(context, reinterpret_cast<unsigned char *>(plain.data()), &length, data(text), static_cast<int>(text.size())) == 1
        && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_SET_TAG, 16, mutableTag.data()) == 1
        && EVP_DecryptFinal_ex(context, reinterpret_cast<unsigned char *>(plain.data()) + length, &last) == 1;
    EVP_CIPHER_CTX_free(context);
    return ok ? std::optional(plain) : std::nullopt;
}

class Reader
{
public:
    explicit Reader(json secretsData) : m_secrets(std::move(secretsData)) {}

    // The text inside, or why not.
    [[nodiscard]] std::optional<QByteArray> open(const std::string &ciphertext, std::int64_t version, std::string &why)
    {
        const std::size_t colon = ciphertext.find(':');
        const std::string format = ciphertext.substr(0, colon);
        const auto decoded = QByteArray::fromBase64Encoding(QByteArray::fromStdString(ciphertext.substr(colon + 1)), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded || (format != "2" && format != "pt")) {
            why = decoded ? "format" : "base64";
            return std::nullopt;
        }
        const QByteArray bytes = *decoded;
        if (format == "pt") {
            return bytes;
        }
        if (bytes.size() < 92) {
            why = "short";
            return std::nullopt;
        }
        const std::optional<QByteArray> key = keyFor(version, bytes.left(64));
        if (!key) {
            why = "version";
            return std::nullopt;
        }
        std::optional<QByteArray> plain = decrypt(*key, bytes.mid(64, 12), bytes.mid(76, bytes.size() - 92), bytes.right(16));
        why = plain ? "" : "tag";
        return plain;
    }

    int derivations = 0;

private:
    std::optional<QByteArray> keyFor(std::int64_t version, const QByteArray &salt)
    {
        for (const json &secret : m_secrets.at("secrets")) {
            if (secret.at("version") != version) {
                continue;
            }
            const QByteArray text = QByteArray::fromStdString(secret.at("secret").get<std::string>());
            if (secret.value("isKey", false)) {
                return QByteArray::fromBase64(text);
            }
            QByteArray &key = m_derived[salt];
            if (key.isEmpty()) {
                key.resize(32);
                ++derivations;
                PKCS5_PBKDF2_HMAC(text.constData(), static_cast<int>(text.size()), data(salt), 64, 10000, EVP_sha512(), 32, reinterpret_cast<unsigned char *>(key.data()));
            }
            return key;
        }
        return std::nullopt;
    }

    json m_secrets;
    std::map<QByteArray, QByteArray> m_derived;
};

std::vector<json> allRecords(SandboxClient &client, const std::string &country)
{
    std::vector<json> records;
    for (std::size_t offset = 0;; offset += 100) {
        const json page = client.storage("POST", "/" + country + "/find", {{"options", {{"offset", offset}}}}).json();
        for (const json &record : page.at("data")) {
            records.push_back(record);
        }
        if (page.at("data").size() < 100) {
            return records;
        }
    }
}

const std::vector<std::string> seededCountries = {"us", "de", "in", "jp", "br", "sa"};

} // namespace

class SandboxSeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Every record is opened, hashes are recomputed, and what cannot be opened is what should not be.
    void opensWithOwnKeys()
    {
        SandboxClient client(demo(2400));
        Reader reader(client.ready().at("secrets_data"));
        std::map<std::string, int> unreadable;
        std::map<std::int64_t, int> versions;
        std::set<std::string> ivs;
        std::set<std::string> languages;
        int readable = 0;
        int legacy = 0;
        int withoutBody = 0;
        int large = 0;
        int precommit = 0;
        int expiring = 0;
        int files = 0;
        std::map<std::string, std::size_t> sizes;
        for (const std::string &country : seededCountries) {
            const std::vector<json> records = allRecords(client, country);
            sizes[country] = records.size();
            for (const json &record : records) {
                const auto body = record.at("body").get<std::string>();
                if (body.starts_with("2:")) {
                    QVERIFY2(ivs.insert(QByteArray::fromBase64(QByteArray::fromStdString(body.substr(2))).mid(64, 12).toStdString()).second, "an IV came twice");
                }
                QVERIFY(record.at("created_at").get<std::string>() <= record.at("updated_at").get<std::string>());
                QVERIFY(record.at("updated_at").get<std::string>() <= "2026-09-21T14:13:20.000Z");
                QVERIFY(record.at("created_at").get<std::string>() >= "2025-12-25T00:00:00.000Z");
                expiring += record.at("expires_at").is_null() ? 0 : 1;
                files += static_cast<int>(record.at("attachments").size());
                std::string why;
                const std::optional<QByteArray> text = reader.open(body, record.at("version").get<std::int64_t>(), why);
                if (!text) {
                    ++unreadable[why];
                    continue;
                }
                const json envelope = json::parse(text->begin(), text->end(), nullptr, false);
                if (envelope.is_discarded()) {
                    ++legacy;
                    continue;
                }
                if (!envelope.is_object()) {
                    ++unreadable["inner"];
                    continue;
                }
                ++readable;
                ++versions[record.at("version").get<std::int64_t>()];
                for (const auto &[name, value] : envelope.at("meta").items()) {
                    COMPARE_JSON(record.at(name).get<std::string>(), client.hash(value.get<std::string>()));
                }
                languages.insert(envelope.at("meta").at("key1").get<std::string>());
                withoutBody += envelope.at("payload").is_null() ? 1 : 0;
                large += body.size() > 200000 ? 1 : 0;
                if (!record.at("precommit_body").is_null()) {
                    QVERIFY(reader.open(record.at("precommit_body").get<std::string>(), record.at("version").get<std::int64_t>(), why));
                    ++precommit;
                }
                if (!envelope.at("payload").is_null() && envelope.at("payload").get<std::string>().starts_with("{")) {
                    const json payload = json::parse(envelope.at("payload").get<std::string>());
                    QVERIFY(payload.is_object());
                }
            }
        }
        COMPARE_JSON(sizes, (std::map<std::string, std::size_t>{{"us", 1000}, {"de", 700}, {"in", 350}, {"jp", 200}, {"br", 100}, {"sa", 50}}));
        COMPARE_JSON(unreadable, (std::map<std::string, int>{{"version", 3}, {"tag", 1}, {"format", 1}, {"short", 1}, {"inner", 1}}));
        QCOMPARE(legacy, 1);
        QCOMPARE(readable, 2400 - 7 - 1);
        QCOMPARE(versions[0], 1); // the "pt:" one
        QVERIFY(versions[1] > 600 && versions[2] > 600 && versions[3] > 800);
        QVERIFY(withoutBody > 0 && large == 1 && precommit > 50 && expiring > 30);
        QVERIFY(files >= 10);
        QVERIFY2(languages.size() >= 18, std::to_string(languages.size()).c_str());
        // One salt for a run of records: a page does not cost a hundred derivations.
        QVERIFY2(reader.derivations <= 15, std::to_string(reader.derivations).c_str());
    }

    void attachmentsCanBeFetched()
    {
        SandboxClient client(demo(100));
        int fetched = 0;
        for (const std::string country : {"us", "de"}) {
            for (const json &record : allRecords(client, country)) {
                for (const json &meta : record.at("attachments")) {
                    const std::string path = "/" + country + "/" + record.at("record_key").get<std::string>() + "/attachments/" + meta.at("file_id").get<std::string>();
                    const Answer file = client.storage("GET", path);
                    QCOMPARE(file.status, 200);
                    COMPARE_JSON(sha256Hex(file.body.toStdString()), meta.at("hash").get<std::string>());
                    if (meta.at("mime_type") == "image/png") {
                        QVERIFY(file.body.startsWith("\x89PNG\r\n\x1a\n"));
                    }
                    ++fetched;
                }
            }
        }
        QVERIFY(fetched >= 10);
    }

    void keepsDataAndCredentials()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("sandbox.db"));
        json first;
        std::string key;
        {
            SandboxClient client(demo(60, file));
            first = client.ready();
            key = client.hash("kept");
            client.write(client.record("kept", {{"key1", "value"}}));
        }
        SandboxClient client(demo(500, file));
        for (const char *const name : {"client_id", "client_secret", "api_key", "environment_id", "secrets_data"}) {
            COMPARE_JSON(client.ready().at(name), first.at(name));
        }
        COMPARE_JSON(client.storage("GET", "/us/" + key).json().at("key1"), "value");
        std::size_t records = 0;
        for (const std::string &country : seededCountries) {
            records += allRecords(client, country).size();
        }
        QCOMPARE(records, std::size_t{61}); // not seeded again
    }

    void sandboxesDiffer()
    {
        SandboxClient one;
        SandboxClient other;
        for (const char *const name : {"client_id", "client_secret", "api_key", "environment_id", "secrets_data"}) {
            QVERIFY2(one.ready().at(name) != other.ready().at(name), name);
        }
        COMPARE_JSON(one.ready().at("secrets_data").at("currentVersion"), 3);
        QCOMPARE(allRecords(one, "us").size(), std::size_t{0});
    }

    // 2,400 records in 1.5 s on a machine that does nothing else; a lost optimisation (a derivation per record) would take 6 s more.
    void isFast()
    {
        QElapsedTimer timer;
        timer.start();
        SandboxClient client(demo(2400));
        const qint64 elapsed = timer.elapsed();
        qInfo("seeded 2400 records in %lld ms", static_cast<long long>(elapsed));
        QVERIFY2(elapsed < 6000, std::to_string(elapsed).c_str());
    }
};

QTEST_GUILESS_MAIN(SandboxSeed)
#include "tst_sandbox_seed.moc"
