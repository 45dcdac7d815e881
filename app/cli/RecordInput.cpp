// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/RecordInput.h"

#include "cli/Terminal.h"
#include "incountry/JsonText.h"
#include "incountry/RecordChecks.h"
#include "incountry/RecordJson.h"

#include <array>
#include <cstdio>
#include <map>

namespace strongroom::cli {

namespace {

using incountry::Record;

constexpr std::size_t largestInput = 1UL << 30;

// What only the storage's options decide; the rest is recordFromJson()'s.
void check(const Record &record, const incountry::RecordStore &store)
{
    incountry::checkWritable(record, store.hashesSearchKeys() ? incountry::SearchKeyStorage::Hashed : incountry::SearchKeyStorage::Plain);
}

bool blank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

class Reader {
public:
    explicit Reader(const incountry::RecordStore &store) : m_store(store) {}

    void add(std::int64_t line, std::string_view json)
    {
        std::string key;
        try {
            Record record = incountry::recordFromJson(json);
            key = record.recordKey();
            check(record, m_store);
            const auto [first, isNew] = m_lines.emplace(key, line);
            if (!isNew) {
                throw ClientError(Sentence::tr("the record key is that of line %1 too").arg(first->second))
                    .advise(Sentence::tr("The later one would replace the earlier one; leave one out."))
                    .about("record_key");
            }
            m_result.records.push_back({line, std::move(record)});
        } catch (const VaultError &error) {
            m_result.errors.push_back({line, key, error.clone()});
        }
    }
    InputRecords take() { return std::move(m_result); }

private:
    const incountry::RecordStore &m_store;
    InputRecords m_result;
    std::map<std::string, std::int64_t> m_lines;
};

} // namespace

SensitiveText readStandardInput()
{
    const InputWait wait;
    SensitiveText text;
    std::array<char, 64 * 1024> buffer{};
    while (const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), stdin)) {
        if (text.size() + count > largestInput) {
            throw ClientError(Sentence::tr("standard input holds more than a gigabyte")).advise(Sentence::tr("Send it in parts."));
        }
        text.append({buffer.data(), count});
    }
    wipe(std::as_writable_bytes(std::span(buffer)));
    if (std::ferror(stdin) != 0) {
        throw StorageError(Sentence::tr("standard input cannot be read"));
    }
    return text;
}

InputRecords recordsFromLines(std::string_view text, const incountry::RecordStore &store)
{
    Reader reader(store);
    if (const auto list = incountry::scanJson(text); list && list->isArray()) {
        std::int64_t number = 0;
        list->forEachItem([&](const incountry::JsonText &item) { reader.add(++number, item.text()); });
        return reader.take();
    }
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    for (std::int64_t number = 1; !text.empty(); ++number) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        if (!blank(line)) {
            reader.add(number, line);
        }
    }
    return reader.take();
}

Record recordFromDocument(std::string_view text, const incountry::RecordStore &store)
{
    Record record = incountry::recordFromJson(text);
    check(record, store);
    return record;
}

} // namespace strongroom::cli
