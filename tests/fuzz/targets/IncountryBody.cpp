// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// InCountry: the encrypted text of a record (all formats, opened with a key and with a custom cipher), and the envelope inside. A record that
// came out of an envelope is sealed and opened again, and is the same.
#include "../Target.h"

#include "crypto/Encoding.h"
#include "incountry/Envelope.h"
#include "incountry/KeyHasher.h"
#include "incountry/RecordCipher.h"
#include "incountry/RecordJson.h"

namespace strongroom::fuzz::incountryBodyTarget {

namespace {

using namespace incountry;

const RecordCipher &bodyCipher()
{
    static const RecordCipher cipher = [] {
        std::vector<Secret> secrets;
        secrets.push_back({1, SecretUse::Key, KeyNotation::Base64, SecretBytes(fixedKey<32>(0x11).view())});
        secrets.push_back({3, SecretUse::CustomEncryption, KeyNotation::None, SecretBytes(fixedKey<32>(0x33).view())});
        std::vector<CustomCipherConfiguration> custom{{"f1", CustomCipherRole::ReadOnly, builtInCipher("fernet")}};
        return RecordCipher(Encryption::On, SecretsData::make(1, std::move(secrets)), std::move(custom));
    }();
    return cipher;
}

const KeyHasher &bodyHasher()
{
    static const KeyHasher hasher("environment", KeyNormalization::Off, SearchKeyStorage::Hashed);
    return hasher;
}

// What is a person's of a record.
std::string contentOf(Record record)
{
    record.version.reset();
    record.isEncrypted.reset();
    return std::string(toEditableJson(record).view());
}

void checkOpened(const Record &record)
{
    const std::string content = contentOf(record);
    if (record.form != BodyForm::Envelope) {
        return;   // is not written back in this form
    }
    const auto sealed = attempt([&record] { return bodyCipher().seal(std::span(&record, 1), bodyHasher(), Cancellation()); });
    if (!sealed) {
        return;   // a record without a key
    }
    std::vector<WireRecord> wire{{sealed->front(), {}}};
    const std::vector<RecordRow> again = bodyCipher().open(std::move(wire), bodyHasher(), Cancellation());
    const auto *const opened = std::get_if<Record>(&again.front());
    require(opened != nullptr, "what was sealed opens");
    require(contentOf(*opened) == content, "what was sealed comes out as it went in");
}

void fuzzIncountryBody(ByteView input)
{
    const std::string text(textOf(input));
    std::vector<WireRecord> records;
    for (const std::optional<std::int64_t> version : {std::optional<std::int64_t>(1), std::optional<std::int64_t>(3), std::optional<std::int64_t>()}) {
        WireRecord record;
        record.stored.body = text;
        record.stored.precommitBody = "pt:" + crypto::encodeBase64(input);
        record.stored.version = version;
        records.push_back(record);
        record.stored.body = "pt:" + crypto::encodeBase64(input);
        records.push_back(std::move(record));
    }
    const std::vector<RecordRow> rows = bodyCipher().open(std::move(records), bodyHasher(), Cancellation());
    require(rows.size() == 6, "every record has its row");
    for (const RecordRow &row : rows) {
        if (const auto *const record = std::get_if<Record>(&row)) {
            checkOpened(*record);
        }
    }
    StoredRecord stored;
    Record record;
    if (attempt([&] { openEnvelope(text, stored, bodyHasher(), record); })) {
        checkOpened(record);
    }
}

const Registration incountryBody("incountry_body", fuzzIncountryBody,
                                 {"incountry/cipher.json", "incountry/record_write.json", "incountry/interop_java.json", "incountry/interop_node.json",
                                  "incountry/release_3_0_0.json"});

} // namespace

} // namespace strongroom::fuzz::incountryBodyTarget
