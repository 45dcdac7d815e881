// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/seed/Seeder.h"

#include "sandbox/seed/DemoData.h"
#include "sandbox/seed/Envelope.h"

#include <QByteArray>

#include <map>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace strongroom::sandbox {

namespace {

constexpr int recordsPerSalt = 100;      // a page of the client then costs one key derivation, not a hundred
constexpr std::size_t recordsPerWrite = 2000;
constexpr std::int64_t newerVersion = 4; // of a key that secrets_data does not have

Sealer makeSealer(const nlohmann::json &secret)
{
    const auto text = secret.at("secret").get<std::string>();
    const auto version = secret.at("version").get<std::int64_t>();
    if (!secret.value("isKey", false)) {
        return {Sealer::Kind::Password, Bytes(text.begin(), text.end()), version, recordsPerSalt};
    }
    const QByteArray key = QByteArray::fromBase64(QByteArray::fromStdString(text));
    return {Sealer::Kind::RawKey, Bytes(key.begin(), key.end()), version, recordsPerSalt};
}

Value &member(StoredRecord &record, std::string_view name)
{
    return record.values.at(memberIndex(name));
}

// {"meta": {…}, "payload": …}
std::string envelopeText(const DemoRecord &from)
{
    std::string text = R"({"meta": {"record_key": )";
    appendJsonString(text, from.recordKey);
    for (const auto &[name, value] : from.keys) {
        text += ", \"" + name + "\": ";
        appendJsonString(text, value);
    }
    text += R"(}, "payload": )";
    if (from.body) {
        appendJsonString(text, *from.body);
    } else {
        text += "null";
    }
    return text + "}";
}

class Writer
{
public:
    Writer(RecordStore &records, const Settings &settings)
        : m_records(records), m_settings(settings), m_lost(Sealer::Kind::RawKey, randomBytes(32), 0, 1),
          m_newer(Sealer::Kind::RawKey, randomBytes(32), newerVersion, 1)
    {
    }

    void add(const DemoRecord &from)
    {
        Batch &batch = m_batches[from.country];
        if (batch.sealers.empty()) {
            // Each country its own: the records of a page come from one country and share a salt.
            for (const nlohmann::json &secret : m_settings.secretsData.at("secrets")) {
                batch.sealers.push_back(makeSealer(secret));
            }
        }
        batch.records.push_back(store(from, batch));
        if (batch.records.size() >= recordsPerWrite) {
            flush(from.country, batch);
        }
    }

    void flush()
    {
        for (auto &[country, batch] : m_batches) {
            flush(country, batch);
        }
    }

private:
    struct Batch
    {
        std::vector<Sealer> sealers;
        std::vector<StoredRecord> records;
    };

    void flush(const std::string &country, Batch &batch)
    {
        m_records.writeDated(country, batch.records);
        batch.records.clear();
    }

    Sealer &sealerFor(const DemoRecord &from, Batch &batch)
    {
        if (from.oddity == Oddity::NoKeyForVersion) {
            return m_lost;
        }
        if (from.oddity == Oddity::NewerKey) {
            return m_newer;
        }
        for (Sealer &sealer : batch.sealers) {
            if (sealer.version() == from.version) {
                return sealer;
            }
        }
        throw std::runtime_error("the demo data asks for a key version that does not exist");
    }

    StoredRecord store(const DemoRecord &from, Batch &batch)
    {
        StoredRecord record;
        record.values.resize(members().size());
        record.createdAt = from.createdAt;
        record.updatedAt = from.updatedAt;
        member(record, "record_key") = keyHash(from.recordKey, m_settings.environmentId);
        for (const auto &[name, value] : from.keys) {
            member(record, name) = hashed(value);
        }
        for (const auto &[name, value] : from.ranges) {
            member(record, name) = value;
        }
        if (from.expiresAt) {
            member(record, "expires_at") = *from.expiresAt;
        }
        Sealer &sealer = sealerFor(from, batch);
        member(record, "version") = from.oddity == Oddity::PlainEncoding ? 0 : sealer.version();
        member(record, "is_encrypted") = std::int64_t{from.oddity == Oddity::PlainEncoding ? 0 : 1};
        member(record, "body") = body(from, sealer);
        if (from.precommitBody) {
            member(record, "precommit_body") = from.oddity == Oddity::PlainEncoding ? sealPlain(*from.precommitBody) : sealer.seal(*from.precommitBody);
        }
        return record;
    }

    std::string body(const DemoRecord &from, Sealer &sealer)
    {
        switch (from.oddity) {
        case Oddity::PlainEncoding:
            return sealPlain(envelopeText(from));
        case Oddity::LegacyText:
            return sealer.seal("Kept since before the envelope existed: " + from.recordKey + ", " + from.keys.front().second);
        case Oddity::NotAnObject:
            return sealer.seal(R"(["not", "an", "envelope"])");
        case Oddity::DamagedCiphertext: {
            std::string text = sealer.seal(envelopeText(from));
            char &damaged = text.at(text.size() / 2);
            damaged = damaged == 'A' ? 'B' : 'A';
            return text;
        }
        case Oddity::UnknownFormat:
            return "9:" + sealer.seal(envelopeText(from)).substr(2);
        case Oddity::Truncated:
            return sealer.seal(envelopeText(from)).substr(0, 90); // 66 bytes: not even salt, IV and tag
        default:
            return sealer.seal(envelopeText(from));
        }
    }

    // The same languages, cities and makes come again and again.
    const std::string &hashed(const std::string &value)
    {
        auto found = m_hashes.find(value);
        if (found == m_hashes.end()) {
            found = m_hashes.emplace(value, keyHash(value, m_settings.environmentId)).first;
        }
        return found->second;
    }

    RecordStore &m_records;
    const Settings &m_settings;
    Sealer m_lost;
    Sealer m_newer;
    std::map<std::string, Batch> m_batches;
    std::map<std::string, std::string> m_hashes;
};

} // namespace

void seedDemo(RecordStore &records, AttachmentStore &attachments, const Settings &settings, int count, std::int64_t now)
{
    DemoData data(now);
    Writer writer(records, settings);
    std::vector<DemoRecord> withFiles;
    for (int i = 0; i < count; ++i) {
        DemoRecord record = data.next();
        writer.add(record);
        if (record.attachments > 0) {
            withFiles.push_back(std::move(record));
        }
    }
    writer.flush();

    std::size_t turn = 0;
    for (const DemoRecord &record : withFiles) {
        const std::optional<FoundRecord> found = records.read(record.country, keyHash(record.recordKey, settings.environmentId));
        for (int i = 0; found && i < record.attachments; ++i) {
            const DemoFile &file = data.files().at(turn++ % data.files().size());
            (void)attachments.add(found->id, {file.name, file.mimeType, QByteArray::fromStdString(file.content)}, AttachmentStore::SameName::Replace);
        }
    }
}

} // namespace strongroom::sandbox
