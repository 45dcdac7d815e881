// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "Sections.h"

#include "incountry/KeyHasher.h"
#include "incountry/RecordCipher.h"
#include "incountry/RecordWire.h"
#include "support/FakeRecordStore.h"
#include "transfer/Export.h"
#include "transfer/Import.h"

#include <QTemporaryDir>

#include <algorithm>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace strongroom::bench {

namespace {

using namespace incountry;
using namespace transfer;

constexpr std::size_t recordCount = 5000;

Record someRecord(std::size_t number)
{
    Record record;
    record.value(TextMember::RecordKey) = "customer-" + std::to_string(number);
    record.value(TextMember::ProfileKey) = "profile-" + std::to_string(number % 7);
    record.value(TextMember::Key1) = "english";
    record.value(TextMember::Key2) = "invoice, paid";
    record.value(RangeMember::RangeKey1) = static_cast<std::int64_t>(number);
    record.body.emplace(R"({"name": "Ada Okafor", "street": "12 Marina Road", "city": "Lagos", "amount": 4417})");
    return record;
}

// What a real storage does without the network: answers are text that is parsed and opened, requests are sealed and made to text. A raw key, so
// that this is about records and not about key derivation.
class WireStore final : public test::FakeRecordStore {
public:
    WireStore() : m_cipher(Encryption::On, SecretsData::generate(1))
    {
        for (std::size_t from = 0; from < recordCount; from += maxPageSize) {
            std::vector<Record> records;
            for (std::size_t i = from; i < from + maxPageSize; ++i) {
                records.push_back(someRecord(i));
            }
            std::string page = "{\"meta\":{\"count\":100,\"limit\":100,\"offset\":" + std::to_string(from) + ",\"total\":" + std::to_string(recordCount) + "},\"data\":[";
            for (const StoredRecord &stored : m_cipher.seal(records, m_hasher, {})) {
                page += (page.back() == '[' ? "" : ",") + toWire(stored);
            }
            m_pages.push_back(page + "]}");
        }
    }
    FindResult find(const Country &, const FindFilter &, const FindOptions &options, const Cancellation &cancellation) override
    {
        FindPageWire page = parseFindAnswer(m_pages.at(static_cast<std::size_t>(options.offset / maxPageSize)));
        return {page.meta, m_cipher.open(std::move(page.records), m_hasher, cancellation)};
    }
    void writeBatch(const Country &, const std::vector<Record> &records, const Cancellation &cancellation) override
    {
        if (batchToWire(m_cipher.seal(records, m_hasher, cancellation)).size() < records.size()) {
            throw std::runtime_error("nothing was sealed");
        }
        m_written += records.size();
    }
    std::size_t takeWritten() { return std::exchange(m_written, 0); }

private:
    KeyHasher m_hasher{"environment", KeyNormalization::Off, SearchKeyStorage::Hashed};
    RecordCipher m_cipher;
    std::vector<std::string> m_pages;
    std::size_t m_written = 0;
};

struct State {
    State()
    {
        query.countries = {Country("de")};
        passphrase = std::make_shared<SecretBytes>(std::string_view("several words"));
    }
    [[nodiscard]] ExportOptions options(FileFormat format, Protection protection) const
    {
        ExportOptions options;
        options.format = format;
        options.protection = protection;
        options.passphrase = protection == Protection::Encrypted ? passphrase : nullptr;
        options.workFactor = 4;   // the passphrase's second is not what is measured
        return options;
    }
    [[nodiscard]] std::string path(const char *name) const { return folder.filePath(QString::fromLatin1(name)).toStdString(); }
    void exportTo(const char *name, FileFormat format, Protection protection)
    {
        const ExportReport report = exportToFile(store, query, options(format, protection), path(name), ExistingFile::Replace, {}, {});
        if (report.written != static_cast<std::int64_t>(recordCount)) {
            throw std::runtime_error("not all records were exported");
        }
    }
    void importFrom(const char *name, bool encrypted)
    {
        const ImportFile file(path(name), encrypted ? passphrase : nullptr, {});
        ImportOptions importing;
        importing.existing = ExistingRecord::Overwrite;
        ImportReport report;
        importRecords(store, file, file.check(store, {}, {}, {}), importing, report, {}, {});
        if (report.written != static_cast<std::int64_t>(recordCount) || store.takeWritten() != recordCount) {
            throw std::runtime_error("not all records were imported");
        }
    }

    QTemporaryDir folder;
    WireStore store;
    ExportQuery query;
    std::shared_ptr<SecretBytes> passphrase;
};

} // namespace

Section exportSection()
{
    const auto state = std::make_shared<State>();
    Section section{"Export, raw key, pages of 100, to a file on disk (synced)", "records", {}};
    section.contenders.push_back({"bare loop over find, one page at a time", recordCount, [state] {
                                      std::size_t rows = 0;
                                      for (std::size_t offset = 0; offset < recordCount; offset += maxPageSize) {
                                          rows += state->store.find(Country("de"), {}, {maxPageSize, static_cast<std::int64_t>(offset), {}}, {}).rows.size();
                                      }
                                      if (rows != recordCount) {
                                          throw std::runtime_error("not all records were found");
                                      }
                                  }});
    section.contenders.push_back({"JSON Lines, plain", recordCount, [state] { state->exportTo("x.jsonl", FileFormat::JsonLines, Protection::Plain); }});
    section.contenders.push_back({"JSON Lines, age", recordCount, [state] { state->exportTo("x.jsonl.age", FileFormat::JsonLines, Protection::Encrypted); }});
    section.contenders.push_back({"CSV, plain", recordCount, [state] { state->exportTo("x.csv", FileFormat::Csv, Protection::Plain); }});
    section.contenders.push_back({"CSV, age", recordCount, [state] { state->exportTo("x.csv.age", FileFormat::Csv, Protection::Encrypted); }});
    return section;
}

Section importSection()
{
    const auto state = std::make_shared<State>();
    state->exportTo("x.jsonl", FileFormat::JsonLines, Protection::Plain);
    state->exportTo("x.jsonl.age", FileFormat::JsonLines, Protection::Encrypted);
    state->exportTo("x.csv", FileFormat::Csv, Protection::Plain);
    state->exportTo("x.csv.age", FileFormat::Csv, Protection::Encrypted);
    const auto records = std::make_shared<std::vector<std::vector<Record>>>();
    for (std::size_t i = 0; i < recordCount; ++i) {
        if (i % maxBatchSize == 0) {
            records->emplace_back();
        }
        records->back().push_back(someRecord(i));
    }
    Section section{"Import, raw key, batches of 100, from a file on disk: every row checked, then sent", "records", {}};
    section.contenders.push_back({"bare loop over writeBatch, records in memory", recordCount, [state, records] {
                                      for (const std::vector<Record> &batch : *records) {
                                          state->store.writeBatch(Country("de"), batch, {});
                                      }
                                      if (state->store.takeWritten() != recordCount) {
                                          throw std::runtime_error("not all records were written");
                                      }
                                  }});
    section.contenders.push_back({"JSON Lines, plain", recordCount, [state] { state->importFrom("x.jsonl", false); }});
    section.contenders.push_back({"JSON Lines, age", recordCount, [state] { state->importFrom("x.jsonl.age", true); }});
    section.contenders.push_back({"CSV, plain", recordCount, [state] { state->importFrom("x.csv", false); }});
    section.contenders.push_back({"CSV, age", recordCount, [state] { state->importFrom("x.csv.age", true); }});
    return section;
}

} // namespace strongroom::bench
