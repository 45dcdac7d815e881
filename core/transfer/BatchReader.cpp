// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "transfer/BatchReader.h"

#include "incountry/RecordStore.h"

#include <utility>

namespace strongroom::transfer {

namespace {

constexpr std::size_t batchBytes = std::size_t{4} << 20;   // of rows as they stand in the file

bool isFull(std::size_t rows, std::size_t bytes) { return rows == incountry::maxBatchSize || bytes >= batchBytes; }

} // namespace

BatchReader::BatchReader(const ImportFile::Private &file, const ImportCheck::Private &found, const RowMapper &mapper, TextOf textOf, const Cancellation &cancellation)
    : m_found(found)
    , m_mapper(mapper)
    , m_textOf(std::move(textOf))
    , m_hook(cancellation.onCancel([stop = m_stop] { stop.cancel(); }))
    , m_rows(file.rows(m_stop.token()))
{
    ask();
}

BatchReader::~BatchReader()
{
    m_stop.cancel();
    if (m_ahead.valid()) {
        m_ahead.wait();
    }
}

void BatchReader::ask()
{
    m_ahead = std::async(std::launch::async, [this] { return read(); });
}

std::optional<ReadBatch> BatchReader::next()
{
    if (!m_ahead.valid()) {
        return std::nullopt;
    }
    std::optional<ReadBatch> batch = m_ahead.get();
    if (batch && !batch->failure) {
        ask();
    }
    return batch;
}

std::optional<ReadBatch> BatchReader::read()
{
    ReadBatch batch;
    try {
        readInto(batch);
    } catch (...) {
        batch.failure = std::current_exception();   // with the bad rows before it, which are to be told too
    }
    if (!batch.batch && !batch.failure && batch.bad.empty()) {
        return std::nullopt;
    }
    return batch;
}

void BatchReader::readInto(ReadBatch &into)
{
    std::size_t badBytes = 0;
    RawRow row;
    while (!m_fileEnded) {
        m_stop.token().throwIfCancelled();
        if (!m_rows.next(row)) {
            m_fileEnded = true;
            break;
        }
        std::optional<MappedRow> mapped;
        try {
            mapped = m_found.goodRow(m_mapper, row);
        } catch (const ClientError &error) {
            into.bad.push_back({row.line, m_textOf(row), error.clone()});
            badBytes += row.bytes();
            if (isFull(into.bad.size(), badBytes)) {
                return;
            }
            continue;
        }
        const auto found = m_waiting.try_emplace(mapped->country.code(), Batch{mapped->country, {}, 0}).first;
        Batch &batch = found->second;
        batch.rows.push_back({row.line, std::move(mapped->record), m_textOf(row)});
        batch.bytes += row.bytes();
        if (isFull(batch.rows.size(), batch.bytes)) {
            into.batch = std::move(batch);
            m_waiting.erase(found);
            return;
        }
    }
    if (!m_waiting.empty()) {
        into.batch = std::move(m_waiting.begin()->second);
        m_waiting.erase(m_waiting.begin());
    }
}

} // namespace strongroom::transfer
