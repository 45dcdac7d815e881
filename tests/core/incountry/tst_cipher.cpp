// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "RecordVectors.h"

#include "base/Cancellation.h"
#include "crypto/AesGcm.h"
#include "crypto/KeyDerivation.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <set>
#include <thread>

using namespace strongroom;
using namespace strongroom::incountry;
using strongroom::test::json;

class tst_Cipher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors();
    void knownSaltAndIvGiveTheCiphertext();
    void largeBody();
    void writtenFormats();
    void batchSharesOneSalt();
    void everyChangedByteIsUnreadable();
    void aMissingSecretIsToldFromAWrongOne();
    void everyTruncationIsUnreadable();
    void rawCustomTextOfNode();
    void customCipherMayThrowAnything();
    void currentCustomNeedsACustomSecret();
    void customSecretWithoutCurrentCipher();
    void tenMegabytes();
    void mixedPageKeepsItsOrder();
    void cancelled();
    void locked();
    void lockWhileOpening();
    void manyThreads();
};

namespace {

const KeyHasher hasher("env", KeyNormalization::Off, SearchKeyStorage::Hashed);

// A record whose precommit body is the ciphertext: that one has no envelope. Its body is readable in every mode.
WireRecord carrying(const std::string &ciphertext, std::optional<std::int64_t> version)
{
    WireRecord record;
    record.stored.text[static_cast<std::size_t>(TextMember::RecordKey)] = std::string(64, '0');
    record.stored.body = "pt:" + crypto::encodeBase64(bytesOf(R"({"meta":{"record_key":"r"},"payload":null})"));
    record.stored.precommitBody = ciphertext;
    record.stored.version = version;
    return record;
}

std::optional<std::int64_t> versionOf(const json &vector)
{
    return vector["version"].is_null() ? std::nullopt : std::optional(vector["version"].get<std::int64_t>());
}

std::string repeated(const json &repeat)
{
    std::string out;
    for (int i = 0; i < repeat["count"].get<int>(); ++i) {
        out += repeat["unit"].get<std::string>();
    }
    return out;
}

RecordCipher passwordCipher() { return RecordCipher(Encryption::On, SecretsData::fromPassword(SecretBytes(std::string_view("lantern")))); }
RecordCipher keyCipher() { return RecordCipher(Encryption::On, SecretsData::generate(3)); }

Record plainRecord(const std::string &key, const std::string &body)
{
    Record record;
    record.value(TextMember::RecordKey) = key;
    record.body = SensitiveText(body);
    return record;
}

std::vector<WireRecord> asWire(std::vector<StoredRecord> stored)
{
    std::vector<WireRecord> out;
    for (StoredRecord &record : stored) {
        out.push_back({std::move(record), {}});
    }
    return out;
}

Bytes sealedBytes(const std::string &stored) { return crypto::decodeBase64(std::string_view(stored).substr(2)).value(); }

bool isUnreadable(const RecordCipher &cipher, const std::string &ciphertext)
{
    const RecordRow row = test::openRow(cipher, hasher, carrying(ciphertext, 3));
    const auto *unreadable = std::get_if<UnreadableRecord>(&row);
    return unreadable != nullptr && unreadable->reason->kind() == ErrorKind::Crypto && unreadable->stored.precommitBody == ciphertext;
}

} // namespace

void tst_Cipher::vectors()
{
    for (const char *file : {"incountry/cipher.json", "incountry/cipher_large.json", "incountry/release_3_0_0.json"}) {
        for (const json &vector : test::readVectors(file)) {
            if (!vector.contains("ciphertext") || vector["ciphertext"] == "") {
                continue;   // an empty text is not a ciphertext: a record without a body
            }
            const std::string id = vector["id"].get<std::string>();
            const auto cipher = test::vectorRecordCipher(vector);
            const RecordRow row = test::openRow(*cipher, hasher, carrying(vector["ciphertext"].get<std::string>(), versionOf(vector)));
            const auto *record = std::get_if<Record>(&row);
            const bool lenient = vector.value("lenient", false);
            if (record == nullptr) {
                QVERIFY2(lenient || !vector["expect"]["ok"].get<bool>(), id.c_str());
                QVERIFY2(lenient || test::sdkClass(*std::get<UnreadableRecord>(row).reason) == vector["expect"]["error"].get<std::string>(), id.c_str());
                continue;
            }
            QVERIFY2(lenient || vector["expect"]["ok"].get<bool>(), id.c_str());
            if (vector.contains("plaintext")) {
                QVERIFY2(record->precommitBody->view() == vector["plaintext"].get<std::string>(), id.c_str());
            } else if (vector.contains("plaintext_repeat")) {
                QVERIFY2(record->precommitBody->view() == repeated(vector["plaintext_repeat"]), id.c_str());
            }
        }
    }
}

void tst_Cipher::knownSaltAndIvGiveTheCiphertext()
{
    int checked = 0;
    for (const json &vector : test::readVectors("incountry/cipher.json")) {
        if (vector["format"] != "2" || !vector.contains("key_hex") || !vector.contains("plaintext")) {
            continue;
        }
        const std::string id = vector["id"].get<std::string>();
        const Bytes salt = crypto::decodeHex(vector["salt_hex"].get<std::string>()).value();
        const Bytes iv = crypto::decodeHex(vector["iv_hex"].get<std::string>()).value();
        const Bytes expectedKey = crypto::decodeHex(vector["key_hex"].get<std::string>()).value();
        const SecretsData secrets = SecretsData::parse(vector["secrets"].dump());
        const Secret &secret = *secrets.find(versionOf(vector));
        Bytes key(32);
        if (secret.use == SecretUse::Key) {
            key.assign(secret.bytes.view().begin(), secret.bytes.view().end());
        } else {
            crypto::deriveKey(secret.bytes.view(), salt, 10'000, std::span<std::byte, 32>(key));
        }
        QVERIFY2(key == expectedKey, id.c_str());
        const auto plain = vector["plaintext"].get<std::string>();
        Bytes sealed(salt);
        sealed.insert(sealed.end(), iv.begin(), iv.end());
        sealed.resize(sealed.size() + plain.size() + 16);
        crypto::AesGcm aes;
        aes.seal(std::span<const std::byte, 32>(key), std::span<const std::byte, 12>(iv), bytesOf(plain), std::span(sealed).subspan(76));
        QVERIFY2("2:" + crypto::encodeBase64(sealed) == vector["ciphertext"].get<std::string>(), id.c_str());
        ++checked;
    }
    QVERIFY(checked > 0);
}

void tst_Cipher::largeBody()
{
    for (const json &vector : test::readVectors("incountry/cipher_large.json")) {
        const auto cipher = test::vectorRecordCipher(vector);
        const Record record = test::openRecord(*cipher, hasher, carrying(vector["ciphertext"].get<std::string>(), versionOf(vector)));
        QCOMPARE(record.precommitBody->size(), vector["plaintext_utf8_bytes"].get<std::size_t>());
        const std::string_view text = record.precommitBody->view();
        const QByteArray digest = QCryptographicHash::hash(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())), QCryptographicHash::Sha256);
        QCOMPARE(digest.toHex().toStdString(), vector["plaintext_sha256"].get<std::string>());
    }
}

void tst_Cipher::writtenFormats()
{
    Record record = plainRecord("r", "body");
    record.precommitBody.emplace("");
    record.version = 77;   // input is ignored
    {
        const RecordCipher cipher(Encryption::Off, std::nullopt);
        const StoredRecord stored = cipher.seal(std::span(&record, 1), hasher, {}).front();
        QCOMPARE(*stored.body, "pt:" + crypto::encodeBase64(bytesOf(R"({"meta":{"record_key":"r"},"payload":"body"})")));
        QCOMPARE(*stored.precommitBody, std::string("pt:"));
        QVERIFY(stored.version == 0);
        QVERIFY(!cipher.currentVersion());
    }
    {
        const RecordCipher cipher = keyCipher();
        const StoredRecord stored = cipher.seal(std::span(&record, 1), hasher, {}).front();
        QVERIFY(stored.body->starts_with("2:"));
        QVERIFY(stored.version == 3);
        QVERIFY(cipher.currentVersion() == 3);
        // An empty precommit body is encrypted: nothing but salt, IV and tag.
        QCOMPARE(sealedBytes(*stored.precommitBody).size(), std::size_t{92});
        const Record opened = test::openRecord(cipher, hasher, {stored, {}});
        QVERIFY(opened.precommitBody && opened.precommitBody->empty());
        QVERIFY(opened.body->view() == "body");
    }
}

void tst_Cipher::batchSharesOneSalt()
{
    std::vector<Record> records;
    for (int i = 0; i < 100; ++i) {
        records.push_back(plainRecord("r" + std::to_string(i), "the same body"));
        records.back().precommitBody.emplace("the same precommit body");
    }
    for (const bool password : {true, false}) {
        const RecordCipher cipher = password ? passwordCipher() : keyCipher();
        const std::vector<StoredRecord> sealed = cipher.seal(records, hasher, {});
        const std::vector<StoredRecord> again = cipher.seal(std::span(records).first(1), hasher, {});
        std::set<Bytes> salts;
        std::set<Bytes> ivs;
        for (const StoredRecord &stored : sealed) {
            for (const std::string &text : {*stored.body, *stored.precommitBody}) {
                const Bytes bytes = sealedBytes(text);
                salts.emplace(bytes.begin(), bytes.begin() + 64);
                ivs.emplace(bytes.begin() + 64, bytes.begin() + 76);
            }
        }
        QCOMPARE(salts.size(), std::size_t{1});
        QCOMPARE(ivs.size(), std::size_t{200});
        const Bytes other = sealedBytes(*again.front().body);
        QVERIFY(!salts.contains(Bytes(other.begin(), other.begin() + 64)));
        QVERIFY(*salts.begin() != Bytes(64));
        const std::vector<RecordRow> rows = cipher.open(asWire(sealed), hasher, {});
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto &record = std::get<Record>(rows[i]);
            QCOMPARE(record.recordKey(), "r" + std::to_string(i));
            QVERIFY(record.precommitBody->view() == "the same precommit body");
        }
    }
}

void tst_Cipher::aMissingSecretIsToldFromAWrongOne()
{
    const Record record = plainRecord("r", "some body");
    std::vector<StoredRecord> sealed = keyCipher().seal(std::span(&record, 1), hasher, {});
    const auto reason = [](const std::vector<RecordRow> &rows) { return std::get<UnreadableRecord>(rows.front()).reason; };
    QCOMPARE(reason(keyCipher().open(asWire(sealed), hasher, {}))->member(), std::string());   // another key of the same version
    sealed.front().version = 4;
    const ErrorPtr missing = reason(keyCipher().open(asWire(sealed), hasher, {}));
    QCOMPARE(missing->kind(), ErrorKind::Crypto);
    QCOMPARE(missing->member(), std::string("secrets_data"));
}

void tst_Cipher::everyChangedByteIsUnreadable()
{
    const RecordCipher cipher = keyCipher();
    const Record record = plainRecord("r", "some body");
    const std::string stored = *cipher.seal(std::span(&record, 1), hasher, {}).front().body;
    QVERIFY(!isUnreadable(cipher, stored));
    const Bytes bytes = sealedBytes(stored);
    // A raw key does not use the salt: everything behind it is authentic or refused.
    for (std::size_t i = 64; i < bytes.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            Bytes changed = bytes;
            changed[i] ^= static_cast<std::byte>(1 << bit);
            QVERIFY2(isUnreadable(cipher, "2:" + crypto::encodeBase64(changed)), std::to_string(i).c_str());
        }
    }
    // With a password the salt counts too.
    const RecordCipher withPassword = passwordCipher();
    const Bytes salted = sealedBytes(*withPassword.seal(std::span(&record, 1), hasher, {}).front().body);
    std::vector<WireRecord> page;
    for (std::size_t i = 0; i < salted.size(); ++i) {
        Bytes changed = salted;
        changed[i] ^= std::byte{0x10};
        page.push_back(carrying("2:" + crypto::encodeBase64(changed), 0));
    }
    for (const RecordRow &row : withPassword.open(std::move(page), hasher, {})) {
        QVERIFY(std::holds_alternative<UnreadableRecord>(row));
    }
    // The text itself: every character replaced by one of each kind. A changed salt of a raw key and the same value do not count.
    for (std::size_t i = 0; i < stored.size(); ++i) {
        for (const char c : {'A', '9', '=', ':', '-', ' ', '\0', '\xC3'}) {
            std::string changed = stored;
            changed[i] = c;
            const std::optional<Bytes> decoded = changed.starts_with("2:") ? crypto::decodeBase64(std::string_view(changed).substr(2)) : std::nullopt;
            const bool onlySalt = decoded && decoded->size() == bytes.size() && std::equal(decoded->begin() + 64, decoded->end(), bytes.begin() + 64);
            QVERIFY2(changed == stored || onlySalt || isUnreadable(cipher, changed), (std::to_string(i) + " " + c).c_str());
        }
    }
}

void tst_Cipher::everyTruncationIsUnreadable()
{
    const Record record = plainRecord("r", "x");
    const RecordCipher byKey = keyCipher();
    const RecordCipher byPassword(Encryption::On, SecretsData::parse(R"({"currentVersion": 3, "secrets": [{"secret": "pw", "version": 3}]})"));
    for (const RecordCipher *cipher : {&byKey, &byPassword}) {
        const std::string stored = *cipher->seal(std::span(&record, 1), hasher, {}).front().body;
        for (std::size_t size = 1; size < stored.size(); ++size) {
            QVERIFY2(isUnreadable(*cipher, stored.substr(0, size)), std::to_string(size).c_str());
        }
        const Bytes bytes = sealedBytes(stored);
        for (std::size_t size = 0; size < bytes.size(); ++size) {
            const Bytes head(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size));
            QVERIFY2(isUnreadable(*cipher, "2:" + crypto::encodeBase64(head)), std::to_string(size).c_str());
            QVERIFY2(isUnreadable(*cipher, "1:" + crypto::encodeHex(head)), std::to_string(size).c_str());
        }
        QVERIFY(!isUnreadable(*cipher, "1:" + crypto::encodeHex(bytes)));
    }
}

void tst_Cipher::rawCustomTextOfNode()
{
    for (const char *algorithm : {"hex", "xor-hex", "fernet"}) {
        const json holder = {{"secrets", json::parse(R"({"currentVersion": 1, "secrets": [
                                 {"secret": "ClBhpxQZHn0tyPGqPkCKB1wJrNtWswhMVug/zwFj/NE=", "version": 1, "isForCustomEncryption": true}]})")},
                             {"custom", {{{"version", "n"}, {"algorithm", algorithm}, {"isCurrent", true}}}}};
        const auto cipher = test::vectorRecordCipher(holder);
        const SecretsData secrets = SecretsData::parse(holder["secrets"].dump());
        // Texts of all lengths: some outputs look like base64.
        for (const std::string text : {"", "a", "abc", "abcdef", "incountry", "Ada Okafor of Lagos"}) {
            const std::string raw = test::vectorCipher(algorithm)->encrypt(SensitiveText(text), secrets.current().bytes.view(), 1);
            const std::string prefix = "c" + crypto::encodeBase64(bytesOf("n")) + ":";
            const Record bare = test::openRecord(*cipher, hasher, carrying(prefix + raw, 1));
            QVERIFY2(bare.precommitBody->view() == text, algorithm);
            const Record wrapped = test::openRecord(*cipher, hasher, carrying(prefix + crypto::encodeBase64(bytesOf(raw)), 1));
            QVERIFY2(wrapped.precommitBody->view() == text, algorithm);
        }
        const Record record = plainRecord("r", "custom body");
        const StoredRecord stored = cipher->seal(std::span(&record, 1), hasher, {}).front();
        QVERIFY(stored.body->starts_with("cbg==:"));
        QVERIFY(test::openRecord(*cipher, hasher, {stored, {}}).body->view() == "custom body");
    }
}

namespace {

// Works on the trial word, then throws.
class Moody final : public CustomCipher {
public:
    std::string encrypt(const SensitiveText &text, ByteView, std::int64_t) const override
    {
        if (text.view() != "incountry") {
            throw 42;   // NOLINT: whatever it throws
        }
        return std::string(text.view());
    }
    SensitiveText decrypt(std::string_view ciphertext, ByteView, std::int64_t) const override
    {
        if (ciphertext != "incountry") {
            throw std::string("secret text");   // NOLINT
        }
        return SensitiveText(ciphertext);
    }
};

SecretsData customSecrets() { return SecretsData::parse(R"({"currentVersion": 1, "secrets": [{"secret": "YWJj", "version": 1, "isForCustomEncryption": true}]})"); }

} // namespace

void tst_Cipher::customCipherMayThrowAnything()
{
    const RecordCipher cipher(Encryption::On, customSecrets(), {{"m", CustomCipherRole::Current, std::make_shared<Moody>()}});
    const Record record = plainRecord("r", "b");
    QVERIFY_THROWS_EXCEPTION(CryptoError, static_cast<void>(cipher.seal(std::span(&record, 1), hasher, {})));
    const RecordRow row = test::openRow(cipher, hasher, carrying("cbQ==:" + crypto::encodeBase64(bytesOf("other")), 1));
    QCOMPARE(std::get<UnreadableRecord>(row).reason->kind(), ErrorKind::Crypto);
    QVERIFY(std::string(std::get<UnreadableRecord>(row).reason->what()).find("secret text") == std::string::npos);
    QVERIFY_THROWS_EXCEPTION(ClientError, RecordCipher(Encryption::On, customSecrets(), {{"m", CustomCipherRole::Current, nullptr}}));
    QVERIFY_THROWS_EXCEPTION(ClientError, RecordCipher(Encryption::On, std::nullopt));
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(builtInCipher("rot13")));
}

void tst_Cipher::currentCustomNeedsACustomSecret()
{
    const RecordCipher cipher(Encryption::On, SecretsData::parse(R"({"currentVersion": 0, "secrets": [{"secret": "pw", "version": 0},
        {"secret": "YWJj", "version": 1, "isForCustomEncryption": true}]})"),
                              {{"h", CustomCipherRole::Current, std::make_shared<test::HexCipher>()}});
    const Record record = plainRecord("r", "b");
    QVERIFY_THROWS_EXCEPTION(CryptoError, static_cast<void>(cipher.seal(std::span(&record, 1), hasher, {})));
}

void tst_Cipher::customSecretWithoutCurrentCipher()
{
    // Format 2, the key derived from the secret's decoded bytes.
    const RecordCipher cipher(Encryption::On, customSecrets(), {{"h", CustomCipherRole::ReadOnly, std::make_shared<test::HexCipher>()}});
    const Record record = plainRecord("r", "b");
    const std::string stored = *cipher.seal(std::span(&record, 1), hasher, {}).front().body;
    QVERIFY(stored.starts_with("2:"));
    const RecordCipher same(Encryption::On, SecretsData::fromPassword(SecretBytes(std::string_view("abc"))));
    QVERIFY(!isUnreadable(same, stored));
}

void tst_Cipher::tenMegabytes()
{
    std::string body;
    for (int i = 0; body.size() < 10'000'000; ++i) {
        body += "line " + std::to_string(i) + " \"quoted\" \\ \n é\xF0\x9F\x98\x80\x01";
    }
    const RecordCipher cipher = keyCipher();
    const Record record = plainRecord("big", body);
    const StoredRecord stored = cipher.seal(std::span(&record, 1), hasher, {}).front();
    const Record opened = test::openRecord(cipher, hasher, parseReadAnswer(toWire(stored)));
    QVERIFY(opened.body->view() == body);
}

void tst_Cipher::mixedPageKeepsItsOrder()
{
    const char *const secretsJson = R"({"currentVersion": 3, "secrets": [{"secret": "one", "version": 1},
        {"secret": "ClBhpxQZHn0tyPGqPkCKB1wJrNtWswhMVug/zwFj/NE=", "version": 2, "isKey": true}, {"secret": "three", "version": 3}]})";
    const auto secretsWith = [&](std::int64_t current) {
        json data = json::parse(secretsJson);
        data["currentVersion"] = current;
        return SecretsData::parse(data.dump());
    };
    std::vector<WireRecord> page;
    for (int i = 0; i < 30; ++i) {
        const Record record = plainRecord("r" + std::to_string(i), "body " + std::to_string(i));
        WireRecord wire{RecordCipher(Encryption::On, secretsWith(i % 3 + 1)).seal(std::span(&record, 1), hasher, {}).front(), {}};
        if (i % 7 == 5) {
            wire.stored.version = 9;
        }
        page.push_back(std::move(wire));
    }
    const RecordCipher cipher(Encryption::On, secretsWith(3));
    const std::vector<RecordRow> rows = cipher.open(std::move(page), hasher, {});
    QCOMPARE(rows.size(), std::size_t{30});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % 7 == 5) {
            const auto &unreadable = std::get<UnreadableRecord>(rows[i]);
            QCOMPARE(*unreadable.stored.value(TextMember::RecordKey), hasher.hash("r" + std::to_string(i)));
            QVERIFY(json::parse(unreadable.rawJson)["version"] == 9);
            QVERIFY(std::string(unreadable.reason->what()).find('9') != std::string::npos);
        } else {
            QCOMPARE(std::get<Record>(rows[i]).recordKey(), "r" + std::to_string(i));
            QVERIFY(std::get<Record>(rows[i]).body->view() == "body " + std::to_string(i));
        }
    }
}

void tst_Cipher::cancelled()
{
    const RecordCipher cipher = passwordCipher();
    const Record record = plainRecord("r", "b");
    std::vector<WireRecord> page = asWire(cipher.seal(std::span(&record, 1), hasher, {}));
    const CancellationSource source;
    source.cancel();
    QVERIFY_THROWS_EXCEPTION(CancelledError, static_cast<void>(cipher.seal(std::span(&record, 1), hasher, source.token())));
    QVERIFY_THROWS_EXCEPTION(CancelledError, static_cast<void>(cipher.open(page, hasher, source.token())));
}

void tst_Cipher::locked()
{
    RecordCipher cipher = passwordCipher();
    const Record record = plainRecord("r", "b");
    const std::vector<WireRecord> page = asWire(cipher.seal(std::span(&record, 1), hasher, {}));
    cipher.lock();
    cipher.lock();
    QVERIFY_THROWS_EXCEPTION(CancelledError, static_cast<void>(cipher.seal(std::span(&record, 1), hasher, {})));
    QVERIFY_THROWS_EXCEPTION(CancelledError, static_cast<void>(cipher.open(page, hasher, {})));
    QVERIFY(cipher.currentVersion() == 0);
}

void tst_Cipher::lockWhileOpening()
{
    RecordCipher cipher = passwordCipher();
    const Record record = plainRecord("r", "b");
    std::vector<WireRecord> page;
    for (int i = 0; i < 40; ++i) {
        page.push_back({cipher.seal(std::span(&record, 1), hasher, {}).front(), {}});
    }
    const RecordCipher other = passwordCipher();   // an empty key cache: something to do
    std::thread opener([&] {
        try {
            static_cast<void>(cipher.open(page, hasher, {}));
        } catch (const CancelledError &) {   // NOLINT: either way round is fine
        }
    });
    cipher.lock();
    opener.join();
    QVERIFY_THROWS_EXCEPTION(CancelledError, static_cast<void>(cipher.open(page, hasher, {})));
    QVERIFY(std::holds_alternative<Record>(other.open(page, hasher, {}).back()));
}

void tst_Cipher::manyThreads()
{
    const RecordCipher cipher = passwordCipher();
    std::atomic<int> good{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&cipher, &good, t] {
            for (int round = 0; round < 5; ++round) {
                std::vector<Record> records;
                for (int i = 0; i < 10; ++i) {
                    records.push_back(plainRecord("r" + std::to_string(i), std::to_string(t * 1000 + i)));
                }
                const std::vector<RecordRow> rows = cipher.open(asWire(cipher.seal(records, hasher, {})), hasher, {});
                for (std::size_t i = 0; i < rows.size(); ++i) {
                    good += std::get<Record>(rows[i]).body->view() == std::to_string(t * 1000 + static_cast<int>(i)) ? 1 : 0;
                }
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    QCOMPARE(good.load(), 200);
}

QTEST_GUILESS_MAIN(tst_Cipher)
#include "tst_cipher.moc"
