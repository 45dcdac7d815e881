// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "transfer/ImportCheck.h"

#include "base/Error.h"
#include "base/Text.h"
#include "transfer/ImportInput.h"
#include "transfer/SeenKeys.h"

#include <algorithm>
#include <utility>

namespace strongroom::transfer {

std::string identityOf(const incountry::Country &country, const std::string &recordKey, incountry::KeyNormalization normalization)
{
    return country.code() + '/' + (normalization == incountry::KeyNormalization::LowerCase ? toLowerFull(recordKey) : recordKey);
}

ClientError comesTwice(std::int64_t firstLine)
{
    return ClientError(Sentence::tr("the record key is that of line %1 too").arg(firstLine))
        .advise(Sentence::tr("The later one would replace the earlier one; leave one out."))
        .about("record_key");
}

RowProblem problemOf(std::int64_t line, const VaultError &error) { return {line, error.member(), error.sentence(), error.adviceSentence()}; }

void keepProblem(std::vector<RowProblem> &problems, RowProblem problem)
{
    if (problems.size() < mostKeptProblems) {
        problems.push_back(std::move(problem));
    }
}

ImportCheck::ImportCheck(std::shared_ptr<const Private> found) : m_found(std::move(found)) {}
const CheckReport &ImportCheck::report() const { return m_found->report; }

MappedRow ImportCheck::Private::goodRow(const RowMapper &mapper, const RawRow &row) const
{
    MappedRow mapped = mapper.map(row);
    if (!firstLines.empty()) {
        const auto first = firstLines.find(identityOf(mapped.country, mapped.record.recordKey(), normalization));
        if (first != firstLines.end() && first->second != row.line) {
            throw comesTwice(first->second);
        }
    }
    return mapped;
}

namespace {

class Checking {
public:
    Checking(const ImportFile::Private &file, const RowMapper &mapper, ImportCheck::Private &found, const ProgressSink &progress, const Cancellation &cancellation)
        : m_file(file), m_mapper(mapper), m_found(found), m_progress(progress), m_cancellation(cancellation), m_seen(file.size())
    {
    }

    void run()
    {
        readAll([&](const RawRow &row) { first(row); });
        if (m_seen.anySuspect()) {
            readAll([&](const RawRow &row) { second(row); });
            m_found.firstLines = m_seen.take();
            std::ranges::stable_sort(m_found.report.problems, {}, &RowProblem::line);
        }
        for (const auto &[country, rows] : m_countries) {
            if (rows > 0) {
                m_found.report.countries.emplace(country, rows);
            }
        }
    }

private:
    template <typename Visit>
    void readAll(Visit visit)
    {
        RowsFromStart rows = m_file.rows(m_cancellation);
        RawRow row;
        for (std::int64_t count = 0; rows.next(row); ++count) {
            if (count % 256 == 0) {
                m_cancellation.throwIfCancelled();
                if (m_progress) {
                    m_progress({std::min(m_file.position(), m_file.size()), m_file.size()});
                }
            }
            visit(row);
        }
        if (m_progress) {
            m_progress({m_file.size(), m_file.size()});
        }
    }

    void first(const RawRow &row)
    {
        ++m_found.report.rows;
        try {
            const MappedRow mapped = m_mapper.map(row);
            m_seen.add(identityOf(mapped.country, mapped.record.recordKey(), m_found.normalization));
            ++m_countries[mapped.country.code()];
        } catch (const ClientError &error) {
            bad(row.line, error);
        }
    }
    void second(const RawRow &row)
    {
        try {
            const MappedRow mapped = m_mapper.map(row);
            if (const std::int64_t line = m_seen.firstLine(identityOf(mapped.country, mapped.record.recordKey(), m_found.normalization), row.line)) {
                --m_countries[mapped.country.code()];
                bad(row.line, comesTwice(line));
            }
        } catch (const ClientError &) {
            return;   // told in the first reading
        }
    }
    void bad(std::int64_t line, const ClientError &error)
    {
        ++m_found.report.bad;
        keepProblem(m_found.report.problems, problemOf(line, error));
    }

    const ImportFile::Private &m_file;
    const RowMapper &m_mapper;
    ImportCheck::Private &m_found;
    const ProgressSink &m_progress;
    const Cancellation &m_cancellation;
    SeenKeys m_seen;
    std::map<std::string, std::int64_t> m_countries;
};

} // namespace

ImportCheck ImportFile::check(const incountry::RecordStore &store, const ColumnMapping &mapping, const ProgressSink &progress, const Cancellation &cancellation) const
{
    const auto found = std::make_shared<ImportCheck::Private>();
    found->path = d->path;
    found->mapping = mapping;
    found->normalization = store.keyNormalization();
    const RowMapper mapper(d->shape, mapping, searchKeysOf(store));
    try {
        Checking(*d, mapper, *found, progress, cancellation).run();
    } catch (const ClientError &error) {
        found->report.broken = error.clone();
    } catch (const CryptoError &error) {
        found->report.broken = error.clone();
    }
    return ImportCheck(found);
}

} // namespace strongroom::transfer
