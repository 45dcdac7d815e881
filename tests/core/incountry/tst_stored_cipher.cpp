// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Stored records from one key to another. What comes out is opened by RecordCipher, which knows the new secrets only where the vectors allow,
// and has to be what the SDKs say was in it; everything that is not encrypted has to be what it was, to the letter.

#include "RecordVectors.h"

#include "base/Error.h"
#include "incountry/StoredCipher.h"
#include "incountry/StoredRecords.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <set>

using namespace strongroom;
using namespace strongroom::incountry;
using strongroom::test::json;

namespace {

constexpr std::int64_t target = 900;
constexpr const char *newKey = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";   // 0123456789abcdef twice

const KeyHasher hasher("env", KeyNormalization::Off, SearchKeyStorage::Hashed);

enum class NewSecret { Key, Password, Custom };

json entryOf(NewSecret kind)
{
    switch (kind) {
    case NewSecret::Key:
        return {{"secret", newKey}, {"version", target}, {"isKey", true}};
    case NewSecret::Password:
        return {{"secret", "a new winter coat"}, {"version", target}};
    case NewSecret::Custom:
        break;
    }
    return {{"secret", newKey}, {"version", target}, {"isForCustomEncryption", true}};
}

// What a user has after adding a new secret to `secrets` and making it the current one.
json withNew(const json &secrets, NewSecret kind)
{
    json list = secrets.is_string() ? json::array({{{"secret", secrets}, {"version", 0}}}) : secrets.at("secrets");
    list.push_back(entryOf(kind));
    return {{"currentVersion", target}, {"secrets", list}};
}

// The new secret alone, and what the ciphers of the vector insist on.
json onlyNew(const json &secrets, NewSecret kind)
{
    json list = json::array({entryOf(kind)});
    if (secrets.is_object()) {
        for (const json &secret : secrets.at("secrets")) {
            if (secret.value("isForCustomEncryption", false)) {
                list.push_back(secret);
            }
        }
    }
    return {{"currentVersion", target}, {"secrets", list}};
}

bool hasCurrentCustom(const json &holder)
{
    return holder.contains("custom") && std::ranges::any_of(holder["custom"], [](const json &item) { return item.value("isCurrent", false); });
}

struct Migration {
    Migration(const json &holder, NewSecret kind)
        : stored(SecretsData::parse(holder.at("secrets").dump()), SecretsData::parse(withNew(holder.at("secrets"), kind).dump()), test::vectorCustom(holder))
        , after(Encryption::On, SecretsData::parse(onlyNew(holder.at("secrets"), kind).dump()), test::vectorCustom(holder))
    {
    }
    StoredCipher stored;
    RecordCipher after;   // without the old secrets
};

struct Resealed {
    std::optional<StoredRecord> record;
    ErrorPtr error;
};

Resealed reseal(const StoredCipher &cipher, const StoredRecord &record)
{
    StoredCipher::Batch batch = cipher.open(std::span(&record, 1), {});
    Resealed result{std::nullopt, batch.error(0)};
    result.record = cipher.seal(std::span(&record, 1), std::move(batch), {}).front();
    return result;
}

// "" when nothing but the two texts and the version changed.
std::string changedBeside(const StoredRecord &was, StoredRecord now)
{
    if (now.version != target) {
        return "version " + std::to_string(now.version.value_or(-1));
    }
    if (was.body.has_value() != now.body.has_value() || was.precommitBody.has_value() != now.precommitBody.has_value()) {
        return "a body came or went";
    }
    for (const auto &[old, fresh] : {std::pair(was.body, now.body), std::pair(was.precommitBody, now.precommitBody)}) {
        const bool randomized = fresh && fresh->starts_with("2:");   // a custom cipher may give the same text again
        if (old && (old->empty() ? !fresh->empty() : randomized && *old == *fresh)) {
            return "a text is not sealed anew";
        }
    }
    now.body = was.body;
    now.precommitBody = was.precommitBody;
    now.version = was.version;
    return storedText(now) == storedText(was) ? std::string() : storedText(now) + " instead of " + storedText(was);
}

StoredRecord carrying(const std::string &ciphertext, std::optional<std::int64_t> version)
{
    StoredRecord record;
    record.text[static_cast<std::size_t>(TextMember::RecordKey)] = std::string(64, '0');
    record.body = "pt:" + crypto::encodeBase64(bytesOf(R"({"meta":{"record_key":"r"},"payload":null})"));
    record.precommitBody = ciphertext;
    record.version = version;
    return record;
}

std::optional<std::int64_t> versionOf(const json &vector)
{
    return vector["version"].is_null() ? std::nullopt : std::optional(vector["version"].get<std::int64_t>());
}

SecretsData secretsOf(const std::string &text) { return SecretsData::parse(text); }

const std::string twoSecrets = R"({"currentVersion": 2, "secrets": [{"secret": "previous winter coat", "version": 1}, {"secret": "lantern", "version": 2}]})";

// Written by a client that has this one secret, under any version.
StoredRecord writtenWith(const std::string &password, std::optional<std::int64_t> version, const std::string &body = "the body")
{
    Record record;
    record.value(TextMember::RecordKey) = "r";
    record.body.emplace(body);
    record.precommitBody.emplace("the precommit body");
    const RecordCipher cipher(Encryption::On, SecretsData::fromPassword(SecretBytes(std::string_view(password))));
    StoredRecord stored = cipher.seal(std::span(&record, 1), hasher, {}).front();
    stored.version = version;
    return stored;
}

std::string bodyOf(const RecordCipher &cipher, const StoredRecord &record) { return std::string(test::openRecord(cipher, hasher, {record, {}}).body->view()); }

Bytes saltIn(const std::string &stored)
{
    const Bytes bytes = crypto::decodeBase64(std::string_view(stored).substr(2)).value();
    return {bytes.begin(), bytes.begin() + 64};
}

template <typename Error>
bool throws(const std::function<void()> &operation)
{
    try {
        operation();
    } catch (const Error &) {
        return true;
    } catch (const VaultError &) {
    }
    return false;
}

} // namespace

class tst_StoredCipher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cipherVectors_data();
    void cipherVectors();
    void interopVectors_data() { cipherVectors_data(); }
    void interopVectors();
    void migrateVectors();
    void readVectors();
    void everythingElsePassesUntouched();
    void recordsWithoutText();
    void precommitBodyAloneIsMigratedToo();
    void bytesThatAreNoEnvelopeAreSealedAsTheyAre();
    void formatOneBecomesFormatTwo();
    void everySecretForARecordWithoutVersion();
    void everySecretForAVersionNobodyHas();
    void barePasswordOpensEveryVersion();
    void aNamedVersionIsTriedWithItsSecretOnly();
    void targetVersionOpensWithTheNewSecret();
    void otherSecretsAreNotTriedOnCustomTexts();
    void reasonsNameTheCause();
    void oneSaltPerBatch();
    void checkFindsWhatOpenFinds();
    void sealsWith();
    void refusesWhatRecordCipherRefuses();
    void cancelledAndLocked();
};

void tst_StoredCipher::cipherVectors_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("to a key") << static_cast<int>(NewSecret::Key);
    QTest::newRow("to a password") << static_cast<int>(NewSecret::Password);
}

void tst_StoredCipher::cipherVectors()
{
    QFETCH(int, kind);
    // What we open and the SDKs do not: the bytes are no text, which is nothing to us; or another secret fits.
    const std::set<std::string> noText = {"v2-bad-plaintext-not-utf8", "pt-bad-not-utf8"};
    const std::set<std::string> otherSecret = {"v2-version-null-but-old-data", "v2-unknown-version"};
    int opened = 0;
    int refused = 0;
    for (const char *file : {"incountry/cipher.json", "incountry/release_3_0_0.json"}) {
        for (const json &vector : test::readVectors(file)) {
            if (!vector.contains("ciphertext") || vector["ciphertext"] == "" || !vector.value("encrypt", true)) {
                continue;
            }
            const std::string id = vector["id"].get<std::string>();
            const Migration migration(vector, hasCurrentCustom(vector) ? NewSecret::Custom : static_cast<NewSecret>(kind));
            const StoredRecord was = carrying(vector["ciphertext"].get<std::string>(), versionOf(vector));
            const Resealed now = reseal(migration.stored, was);
            const bool expected = vector["expect"]["ok"].get<bool>() || noText.contains(id) || otherSecret.contains(id);
            if (!vector.value("lenient", false)) {
                QVERIFY2(now.record.has_value() == expected, (id + ": " + (now.error ? now.error->what() : "it opens")).c_str());
            }
            QVERIFY2(now.record.has_value() == !now.error, id.c_str());
            if (now.error) {
                QVERIFY2(now.error->kind() == ErrorKind::Crypto, id.c_str());
                ++refused;
                continue;
            }
            const std::string changed = changedBeside(was, *now.record);
            QVERIFY2(changed.empty(), (id + ": " + changed).c_str());
            QVERIFY2(now.record->body->starts_with(hasCurrentCustom(vector) ? "c" : "2:"), id.c_str());
            const RecordRow row = test::openRow(migration.after, hasher, {*now.record, {}});
            const auto *record = std::get_if<Record>(&row);
            QVERIFY2((record != nullptr) == !noText.contains(id), id.c_str());   // as unreadable as it was, and under the new key
            if (record != nullptr && vector.contains("plaintext")) {
                QVERIFY2(record->precommitBody->view() == vector["plaintext"].get<std::string>(), id.c_str());
                ++opened;
            }
        }
    }
    QVERIFY(opened > 90);
    QVERIFY(refused > 30);
}

void tst_StoredCipher::interopVectors()
{
    QFETCH(int, kind);
    int checked = 0;
    for (const char *file : {"incountry/interop_node.json", "incountry/interop_java.json"}) {
        for (const json &vector : test::readVectors(file)) {
            if (!vector["config"].value("encrypt", true)) {
                continue;
            }
            const std::string id = vector["id"].get<std::string>();
            const Migration migration(vector["config"], static_cast<NewSecret>(kind));
            const WireRecord was = parseReadAnswer(vector["wire"].dump());
            const Resealed now = reseal(migration.stored, was.stored);
            QVERIFY2(now.record, (id + ": " + (now.error ? now.error->what() : "")).c_str());
            const std::string changed = changedBeside(was.stored, *now.record);
            QVERIFY2(changed.empty(), (id + ": " + changed).c_str());
            // The same record for everyone, but for its version.
            const KeyHasher vectorHasher = test::vectorHasher(vector["config"]);
            const Record before = test::openRecord(*test::vectorRecordCipher(vector["config"]), vectorHasher, was);
            const Record record = test::openRecord(migration.after, vectorHasher, {*now.record, {}});
            json expected = test::flat(before);
            expected["version"] = target;
            QVERIFY2(test::flat(record) == expected, id.c_str());
            QVERIFY2(record.unknownMeta == before.unknownMeta && record.unknownMembers == before.unknownMembers, id.c_str());
            ++checked;
        }
    }
    QVERIFY(checked > 60);
}

void tst_StoredCipher::migrateVectors()
{
    int migrated = 0;
    int errors = 0;
    for (const json &vector : test::readVectors("incountry/migrate.json")) {
        const std::string id = vector["id"].get<std::string>();
        for (const json &step : vector["steps"]) {
            if (step["exchange"].empty() || step["exchange"][0]["response"]["status"] != 200) {
                continue;
            }
            const json &config = vector["config"];
            const NewSecret kind = config.contains("custom") ? NewSecret::Custom : NewSecret::Password;
            const Migration migration(config, kind);
            std::vector<StoredRecord> records;
            for (WireRecord &wire : parseFindAnswer(step["exchange"][0]["response"]["body"]["json"].dump()).records) {
                records.push_back(std::move(wire.stored));
            }
            if (records.empty()) {
                continue;
            }
            const auto sealed = migration.stored.seal(records, migration.stored.open(records, {}), {});
            const auto unreadable = static_cast<std::size_t>(std::ranges::count_if(sealed, [](const auto &record) { return !record; }));
            if (step["outcome"].contains("result")) {
                QVERIFY2(unreadable == step["outcome"]["result"].value("errors", json::array()).size(), id.c_str());
            } else {
                QVERIFY2(unreadable == 0, id.c_str());
            }
            for (std::size_t i = 0; i < records.size(); ++i) {
                if (!sealed[i]) {
                    ++errors;
                    continue;
                }
                // A hash stays what it is, also where the SDK hashes it a second time; newer members and expires_at stay, too.
                const std::string changed = changedBeside(records[i], *sealed[i]);
                QVERIFY2(changed.empty(), (id + ": " + changed).c_str());
                QVERIFY2(std::holds_alternative<Record>(test::openRow(migration.after, test::vectorHasher(config), {*sealed[i], {}})), id.c_str());
                ++migrated;
            }
        }
    }
    QVERIFY(migrated >= 20);
    QVERIFY(errors >= 8);
}

void tst_StoredCipher::readVectors()
{
    int checked = 0;
    for (const json &vector : test::readVectors("incountry/record_read.json")) {
        const json &config = vector["config"];
        const bool readable = vector["expect"]["ok"].get<bool>();
        if (!readable || !config.value("encrypt", true) || vector.value("quirk", "") == "date-bool") {
            continue;   // a date that is none is refused before anything is opened
        }
        const json &body = vector["response"]["body"];
        const std::string id = vector["id"].get<std::string>();
        if (!body.contains("json")) {
            continue;
        }
        const NewSecret kind = hasCurrentCustom(config) ? NewSecret::Custom : NewSecret::Key;
        const Migration migration(config, kind);
        const WireRecord was = parseReadAnswer(body["json"].dump());
        const Resealed now = reseal(migration.stored, was.stored);
        QVERIFY2(now.record, id.c_str());
        const std::string changed = changedBeside(was.stored, *now.record);
        QVERIFY2(changed.empty(), (id + ": " + changed).c_str());
        const KeyHasher vectorHasher = test::vectorHasher(config);
        const Record before = test::openRecord(*test::vectorRecordCipher(config), vectorHasher, was);
        const Record record = test::openRecord(migration.after, vectorHasher, {*now.record, {}});
        json expected = test::flat(before);
        expected["version"] = target;
        json flat = test::flat(record);
        if (record.form == BodyForm::None) {
            expected.erase("precommit_body");   // readers leave it sealed
            flat.erase("precommit_body");
        }
        QVERIFY2(flat == expected, (id + ": " + flat.dump() + " instead of " + expected.dump()).c_str());
        QVERIFY2(record.form == before.form && record.hashed == before.hashed, id.c_str());
        ++checked;
    }
    QVERIFY(checked > 40);
}

void tst_StoredCipher::everythingElsePassesUntouched()
{
    const Migration migration({{"secrets", "lantern"}}, NewSecret::Key);
    json stored = json::parse(R"({"record_key": "", "profile_key": "", "key1": "not a hash at all", "key20": "", "parent_key": "x:y",
        "range_key1": 9223372036854775807, "range_key10": -9223372036854775808, "expires_at": "2031-02-03T04:05:06.123456+05:30", "version": 7,
        "is_encrypted": false, "zz_member": {"b": [1, 2.50, "\u00e9"], "a": null}, "created_at": "2020-01-01T00:00:00Z",
        "attachments": [{"file_id": "f", "filename": "n", "mime_type": "m", "hash": "", "download_link": "d", "size": 1,
        "created_at": "2020-01-01T00:00:00Z", "updated_at": "2020-01-01T00:00:00Z"}]})");
    stored["record_key"] = std::string(64, 'a');
    stored["attachments"][0]["hash"] = std::string(64, 'b');
    stored["precommit_body"] = "";
    stored["body"] = *writtenWith("lantern", 7, "a body").body;
    const WireRecord was = parseReadAnswer(stored.dump());
    QCOMPARE(was.stored.unknownMembers.size(), std::size_t{1});
    const Resealed now = reseal(migration.stored, was.stored);
    QVERIFY(now.record);
    const std::string changed = changedBeside(was.stored, *now.record);
    QVERIFY2(changed.empty(), changed.c_str());
    // The text that goes out, looked at without our own reading of it.
    const json out = json::parse(storedText(*now.record));
    for (const char *name : {"record_key", "profile_key", "key1", "key20", "parent_key", "range_key1", "range_key10", "zz_member", "precommit_body"}) {
        QVERIFY2(out.at(name) == stored.at(name), name);
    }
    QVERIFY(out.at("expires_at").get<std::string>().starts_with("2031-02-03T04:05:06.123456"));
    QCOMPARE(out.at("version").get<std::int64_t>(), target);
    QCOMPARE(bodyOf(migration.after, *now.record), std::string("a body"));
}

void tst_StoredCipher::recordsWithoutText()
{
    const Migration migration({{"secrets", json::parse(twoSecrets)}}, NewSecret::Password);
    StoredRecord record;
    record.text[static_cast<std::size_t>(TextMember::RecordKey)] = std::string(64, '1');
    for (const std::optional<std::string> &body : {std::optional<std::string>(), std::optional<std::string>("")}) {
        for (const std::optional<std::int64_t> version : {std::optional<std::int64_t>(1), std::optional<std::int64_t>(77), std::optional<std::int64_t>()}) {
            record.body = body;
            record.version = version;
            const Resealed now = reseal(migration.stored, record);
            QVERIFY(now.record);
            QVERIFY(now.record->version == target);
            QVERIFY(now.record->body == body);
            const std::string changed = changedBeside(record, *now.record);
            QVERIFY2(changed.empty(), changed.c_str());
        }
    }
}

void tst_StoredCipher::precommitBodyAloneIsMigratedToo()
{
    // A reader does not look at it, but its version says it is under the new key.
    const Migration migration({{"secrets", json::parse(twoSecrets)}}, NewSecret::Key);
    StoredRecord record = writtenWith("lantern", 2);
    record.body.reset();
    const Resealed now = reseal(migration.stored, record);
    QVERIFY(now.record);
    StoredRecord readable = *now.record;
    readable.body = carrying("", {}).body;
    QCOMPARE(std::string(test::openRecord(migration.after, hasher, {readable, {}}).precommitBody->view()), std::string("the precommit body"));
    record.precommitBody->back() = record.precommitBody->back() == 'A' ? 'B' : 'A';
    QVERIFY(reseal(migration.stored, record).error);
}

void tst_StoredCipher::bytesThatAreNoEnvelopeAreSealedAsTheyAre()
{
    const Migration migration({{"secrets", "lantern"}}, NewSecret::Key);
    int checked = 0;
    for (const json &vector : test::readVectors("incountry/record_read.json")) {
        const std::string id = vector["id"].get<std::string>();
        if (!id.starts_with("inner-json-") || vector["config"]["secrets"] != "lantern-otter-maple-42") {
            continue;
        }
        const Migration own(vector["config"], NewSecret::Key);
        const WireRecord was = parseReadAnswer(vector["response"]["body"]["json"].dump());
        const Resealed now = reseal(own.stored, was.stored);
        QVERIFY2(now.record, id.c_str());
        // The same bytes: as a precommit body, which has no envelope, both can be read.
        const auto textIn = [&](const RecordCipher &cipher, const StoredRecord &record) {
            return std::string(test::openRecord(cipher, hasher, {carrying(*record.body, record.version), {}}).precommitBody->view());
        };
        QVERIFY2(textIn(own.after, *now.record) == textIn(*test::vectorRecordCipher(vector["config"]), was.stored), id.c_str());
        ++checked;
    }
    QVERIFY(checked >= 8);
}

void tst_StoredCipher::formatOneBecomesFormatTwo()
{
    const Migration migration({{"secrets", "lantern"}}, NewSecret::Password);
    StoredRecord record = writtenWith("lantern", 0);
    record.body = "1:" + crypto::encodeHex(crypto::decodeBase64(std::string_view(*record.body).substr(2)).value());
    const Resealed now = reseal(migration.stored, record);
    QVERIFY(now.record && now.record->body->starts_with("2:"));
    QCOMPARE(bodyOf(migration.after, *now.record), std::string("the body"));
}

void tst_StoredCipher::everySecretForARecordWithoutVersion()
{
    const Migration migration({{"secrets", json::parse(twoSecrets)}}, NewSecret::Password);
    for (const char *password : {"lantern", "previous winter coat", "a new winter coat"}) {
        const Resealed now = reseal(migration.stored, writtenWith(password, std::nullopt));
        QVERIFY2(now.record, password);
        QCOMPARE(bodyOf(migration.after, *now.record), std::string("the body"));
    }
    const Resealed none = reseal(migration.stored, writtenWith("nobody's", std::nullopt));
    QVERIFY(none.error && none.error->kind() == ErrorKind::Crypto);
    QVERIFY(!none.record);
    // Both texts with one secret: a body of one and a precommit body of another is no record anybody wrote.
    StoredRecord mixed = writtenWith("lantern", std::nullopt);
    mixed.precommitBody = writtenWith("previous winter coat", std::nullopt).precommitBody;
    QVERIFY(reseal(migration.stored, mixed).error);
}

void tst_StoredCipher::everySecretForAVersionNobodyHas()
{
    const json secrets = json::parse(R"({"currentVersion": 2, "secrets": [{"secret": "previous winter coat", "version": 1},
        {"secret": "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=", "version": 2, "isKey": true}]})");
    const Migration migration({{"secrets", secrets}}, NewSecret::Password);
    QVERIFY(reseal(migration.stored, writtenWith("previous winter coat", 41)).record);
    QVERIFY(reseal(migration.stored, writtenWith("a new winter coat", 41)).record);
    Record record;
    record.value(TextMember::RecordKey) = "r";
    record.body.emplace("under the key");
    StoredRecord byKey = RecordCipher(Encryption::On, secretsOf(secrets.dump())).seal(std::span(&record, 1), hasher, {}).front();
    byKey.version = 41;
    const Resealed now = reseal(migration.stored, byKey);
    QVERIFY(now.record);
    QCOMPARE(bodyOf(migration.after, *now.record), std::string("under the key"));
    QVERIFY(reseal(migration.stored, writtenWith("nobody's", 41)).error);
}

void tst_StoredCipher::barePasswordOpensEveryVersion()
{
    const StoredCipher cipher(SecretsData::fromPassword(SecretBytes(std::string_view("lantern"))),
                              secretsOf(R"({"currentVersion": 3, "secrets": [{"secret": "lantern", "version": 0}, {"secret": "other", "version": 2}, {"secret": "new", "version": 3}]})"));
    for (const std::optional<std::int64_t> version : {std::optional<std::int64_t>(0), std::optional<std::int64_t>(2), std::optional<std::int64_t>(41), std::optional<std::int64_t>()}) {
        QVERIFY2(reseal(cipher, writtenWith("lantern", version)).record, std::to_string(version.value_or(-1)).c_str());
    }
    QVERIFY(reseal(cipher, writtenWith("other", 2)).record);
    QVERIFY(reseal(cipher, writtenWith("other", 0)).error);
}

void tst_StoredCipher::aNamedVersionIsTriedWithItsSecretOnly()
{
    const Migration migration({{"secrets", json::parse(twoSecrets)}}, NewSecret::Password);
    for (const auto &[password, version] : {std::pair("lantern", 1), std::pair("previous winter coat", 2), std::pair("lantern", static_cast<int>(target))}) {
        const Resealed now = reseal(migration.stored, writtenWith(password, version));
        QVERIFY2(now.error && now.error->kind() == ErrorKind::Crypto, password);
        QCOMPARE(now.error->member(), std::string());   // the secret is there, it does not fit
    }
}

void tst_StoredCipher::targetVersionOpensWithTheNewSecret()
{
    // Until now another secret had this version.
    const StoredCipher cipher(secretsOf(twoSecrets), secretsOf(R"({"currentVersion": 2, "secrets": [{"secret": "new", "version": 2}]})"));
    QVERIFY(reseal(cipher, writtenWith("new", 2)).record);
    QVERIFY(reseal(cipher, writtenWith("lantern", 2)).error);
    QVERIFY(reseal(cipher, writtenWith("previous winter coat", 1)).record);
}

void tst_StoredCipher::otherSecretsAreNotTriedOnCustomTexts()
{
    // This cipher takes any key for any text: a wrong secret would give wrong bytes, not an error.
    class AnyKey final : public CustomCipher {
    public:
        std::string encrypt(const SensitiveText &text, ByteView, std::int64_t) const override { return "x" + std::string(text.view()); }
        SensitiveText decrypt(std::string_view text, ByteView, std::int64_t) const override { return SensitiveText(text.substr(std::min<std::size_t>(text.size(), 1))); }
    };
    const std::string before = R"({"currentVersion": 1, "secrets": [{"secret": "AAAA", "version": 1, "isForCustomEncryption": true}]})";
    const std::string after = R"({"currentVersion": 2, "secrets": [{"secret": "AAAA", "version": 1, "isForCustomEncryption": true},
        {"secret": "BBBB", "version": 2, "isForCustomEncryption": true}]})";
    const StoredCipher cipher(secretsOf(before), secretsOf(after), {{"any", CustomCipherRole::Current, std::make_shared<AnyKey>()}});
    const std::string text = "c" + crypto::encodeBase64(bytesOf("any")) + ":" + crypto::encodeBase64(bytesOf("xtext"));
    QVERIFY(reseal(cipher, carrying(text, 1)).record);
    QVERIFY(reseal(cipher, carrying(text, std::nullopt)).record);   // the current one, as every reader does
    const Resealed unknown = reseal(cipher, carrying(text, 41));
    QVERIFY(unknown.error && unknown.error->member() == "secrets_data");
}

void tst_StoredCipher::reasonsNameTheCause()
{
    const Migration migration({{"secrets", json::parse(twoSecrets)}}, NewSecret::Key);
    const auto reason = [&](const StoredRecord &record) {
        const ErrorPtr error = reseal(migration.stored, record).error;
        return error && error->kind() == ErrorKind::Crypto ? std::string(error->what()) + "|" + error->member() : std::string("no CryptoError");
    };
    const auto has = [](const std::string &text, const std::string &part) { return text.find(part) != std::string::npos; };
    QVERIFY(has(reason(writtenWith("nobody's", 1)), "another secret"));
    QVERIFY(has(reason(writtenWith("nobody's", 41)), "version 41"));
    QVERIFY(reason(writtenWith("nobody's", 41)).ends_with("|secrets_data"));
    QVERIFY(has(reason(writtenWith("nobody's", std::nullopt)), "no key version"));
    QVERIFY(has(reason(carrying("2:AAAA", 1)), "salt"));
    QVERIFY(has(reason(carrying("2:AAAA", 41)), "salt"));
    QVERIFY(has(reason(carrying("3:AAAA", 1)), "format"));
    QVERIFY(has(reason(carrying("no colon", 1)), "<format>"));
    QVERIFY(has(reason(carrying("pt:*", 1)), "base64"));
}

void tst_StoredCipher::oneSaltPerBatch()
{
    const Migration migration({{"secrets", json::parse(twoSecrets)}}, NewSecret::Password);
    std::vector<StoredRecord> records;
    for (int i = 0; i < 20; ++i) {
        records.push_back(writtenWith("lantern", 2, "body " + std::to_string(i)));
        records.back().text[static_cast<std::size_t>(TextMember::RecordKey)] = hasher.hash(std::to_string(i));
    }
    records[7].body = "2:AAAA";
    std::set<Bytes> salts;
    std::set<std::string> texts;
    for (int round = 0; round < 2; ++round) {
        const auto sealed = migration.stored.seal(records, migration.stored.open(records, {}), {});
        QCOMPARE(sealed.size(), records.size());
        std::set<Bytes> ofThisBatch;
        for (std::size_t i = 0; i < sealed.size(); ++i) {
            QCOMPARE(sealed[i].has_value(), i != 7);
            if (sealed[i]) {
                QVERIFY(sealed[i]->value(TextMember::RecordKey) == records[i].value(TextMember::RecordKey));
                QCOMPARE(bodyOf(migration.after, *sealed[i]), "body " + std::to_string(i));
                ofThisBatch.insert({saltIn(*sealed[i]->body), saltIn(*sealed[i]->precommitBody)});
                texts.insert({*sealed[i]->body, *sealed[i]->precommitBody});
            }
        }
        QCOMPARE(ofThisBatch.size(), std::size_t{1});
        salts.merge(ofThisBatch);
    }
    QCOMPARE(salts.size(), std::size_t{2});
    QVERIFY(!salts.contains(Bytes(64)));
    QCOMPARE(texts.size(), std::size_t{2 * 2 * 19});
}

void tst_StoredCipher::checkFindsWhatOpenFinds()
{
    const Migration migration({{"secrets", json::parse(twoSecrets)}}, NewSecret::Password);
    const std::vector<StoredRecord> records = {writtenWith("lantern", 2), writtenWith("lantern", 1), writtenWith("lantern", std::nullopt), carrying("3:x", 2), carrying("", 2)};
    const std::vector<ErrorPtr> errors = migration.stored.check(records, {});
    const StoredCipher::Batch batch = migration.stored.open(records, {});
    QCOMPARE(errors.size(), records.size());
    for (std::size_t i = 0; i < records.size(); ++i) {
        QCOMPARE(errors[i] != nullptr, i == 1 || i == 3);
        QCOMPARE(batch.error(i) != nullptr, errors[i] != nullptr);
    }
}

void tst_StoredCipher::sealsWith()
{
    const StoredCipher cipher(secretsOf(twoSecrets), secretsOf(R"({"currentVersion": 3, "secrets": [{"secret": "new", "version": 3}]})"));
    QCOMPARE(cipher.targetVersion(), std::int64_t{3});
    QVERIFY(cipher.sealsWith(readSecret(3, SecretUse::Password, "new")));
    QVERIFY(!cipher.sealsWith(readSecret(4, SecretUse::Password, "new")));
    QVERIFY(!cipher.sealsWith(readSecret(3, SecretUse::Password, "neu")));
    QVERIFY(!cipher.sealsWith(readSecret(3, SecretUse::CustomEncryption, "bmV3")));   // the same bytes
}

void tst_StoredCipher::refusesWhatRecordCipherRefuses()
{
    const std::string custom = R"({"currentVersion": 1, "secrets": [{"secret": "AAAA", "version": 1, "isForCustomEncryption": true}]})";
    QVERIFY(throws<ClientError>([&] { StoredCipher(secretsOf(custom), secretsOf(twoSecrets)); }));
    QVERIFY(throws<ClientError>([&] { StoredCipher(secretsOf(twoSecrets), secretsOf(custom)); }));
    QVERIFY(throws<ClientError>([&] { StoredCipher(secretsOf(twoSecrets), secretsOf(twoSecrets), {{"h", CustomCipherRole::ReadOnly, std::make_shared<test::HexCipher>()}}); }));
    const StoredCipher cipher(secretsOf(twoSecrets), secretsOf(twoSecrets));
    const StoredRecord record = writtenWith("lantern", 2);
    StoredCipher::Batch batch = cipher.open(std::span(&record, 1), {});
    QVERIFY(throws<ClientError>([&] { static_cast<void>(cipher.seal({}, std::move(batch), {})); }));
}

void tst_StoredCipher::cancelledAndLocked()
{
    StoredCipher cipher(secretsOf(twoSecrets), secretsOf(twoSecrets));
    const StoredRecord record = writtenWith("lantern", 2);
    const std::span<const StoredRecord> records(&record, 1);
    const CancellationSource source;
    source.cancel();
    QVERIFY(throws<CancelledError>([&] { static_cast<void>(cipher.open(records, source.token())); }));
    QVERIFY(throws<CancelledError>([&] { static_cast<void>(cipher.check(records, source.token())); }));
    QVERIFY(throws<CancelledError>([&] { static_cast<void>(cipher.seal(records, cipher.open(records, {}), source.token())); }));
    StoredCipher::Batch batch = cipher.open(records, {});
    cipher.lock();
    QCOMPARE(cipher.targetVersion(), std::int64_t{2});
    QVERIFY(throws<CancelledError>([&] { static_cast<void>(cipher.seal(records, std::move(batch), {})); }));
    QVERIFY(throws<CancelledError>([&] { static_cast<void>(cipher.open(records, {})); }));
    QVERIFY(throws<CancelledError>([&] { static_cast<void>(cipher.sealsWith(readSecret(2, SecretUse::Password, "lantern"))); }));
}

QTEST_GUILESS_MAIN(tst_StoredCipher)
#include "tst_stored_cipher.moc"
