// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/records/TozQueryModel.h"

#include "base/ErrorText.h"
#include "base/Text.h"
#include "tozstore/SearchCode.h"
#include "tozstore/records/TozTerms.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

using namespace tozstore;

namespace {
constexpr int pageRows = 500;   // of one answer: few requests for a long table, and the first rows soon
} // namespace

TozQueryModel::TozQueryModel(QObject *parent) : QObject(parent)
{
    m_search.limit = pageRows;
    m_search.includeData = true;
    m_search.allWriters = true;
}

bool TozQueryModel::isFiltered() const { return !m_search.match.empty() || !m_search.exclude.empty() || m_search.range.has_value(); }

const SearchClause &TozQueryModel::clause(TozSide side, int index) const
{
    return (side == TozSide::Match ? m_search.match : m_search.exclude).at(static_cast<std::size_t>(index));
}

int TozQueryModel::clauseCount(TozSide side) const { return static_cast<int>((side == TozSide::Match ? m_search.match : m_search.exclude).size()); }

std::vector<TozChip> TozQueryModel::chips() const
{
    std::vector<TozChip> chips;
    int index = 0;
    for (const SearchClause &clause : m_search.match) {
        chips.push_back({TozChip::Kind::Match, index, index == 0 ? tr("match") : tr("or"), strategyWord(clause.strategy), clauseText(clause)});
        ++index;
    }
    index = 0;
    for (const SearchClause &clause : m_search.exclude) {
        chips.push_back({TozChip::Kind::Exclude, index++, tr("not"), strategyWord(clause.strategy), clauseText(clause)});
    }
    if (m_search.range) {
        const SearchRange &range = *m_search.range;
        const QString key = range.key == SearchRangeKey::Created ? tr("created") : tr("modified");
        QString text;
        if (range.start && range.end) {
            text = tr("%1 – %2", "from, until").arg(searchTimeText(*range.start), searchTimeText(*range.end));
        } else {
            text = range.start ? tr("from %1").arg(searchTimeText(*range.start)) : tr("until %1").arg(searchTimeText(*range.end));
        }
        chips.push_back({TozChip::Kind::Range, 0, key, {}, text});
    }
    return chips;
}

void TozQueryModel::setSearch(const Search &search)
{
    m_search = search;
    Q_EMIT changed();
}

void TozQueryModel::addClause(TozSide side, const SearchClause &clause)
{
    clauses(side).push_back(clause);
    Q_EMIT changed();
}

void TozQueryModel::replaceClause(TozSide side, int index, TozSide newSide, SearchClause clause)
{
    if (side == newSide) {
        clauses(side).at(static_cast<std::size_t>(index)) = std::move(clause);
    } else {
        clauses(side).erase(clauses(side).begin() + index);
        clauses(newSide).push_back(std::move(clause));
    }
    Q_EMIT changed();
}

void TozQueryModel::removeChip(const TozChip &chip)
{
    switch (chip.kind) {
    case TozChip::Kind::Match: m_search.match.erase(m_search.match.begin() + chip.index); break;
    case TozChip::Kind::Exclude: m_search.exclude.erase(m_search.exclude.begin() + chip.index); break;
    case TozChip::Kind::Range: m_search.range.reset(); break;
    }
    Q_EMIT changed();
}

QString TozQueryModel::setRange(const std::optional<SearchRange> &range)
{
    std::optional<SearchRange> wanted = range && (range->start || range->end) ? range : std::nullopt;
    if (wanted && wanted->start && wanted->end && wanted->end->moment() < wanted->start->moment()) {
        return tr("The end lies before the start.");
    }
    m_search.range = std::move(wanted);
    Q_EMIT changed();
    return {};
}

void TozQueryModel::setAllWriters(bool all)
{
    if (all != m_search.allWriters) {
        m_search.allWriters = all;
        Q_EMIT changed();
    }
}

void TozQueryModel::setIncludeData(bool include)
{
    if (include != m_search.includeData) {
        m_search.includeData = include;
        Q_EMIT changed();
    }
}

void TozQueryModel::setOrder(std::optional<SearchOrder> order)
{
    if (order != m_search.order) {
        m_search.order = order;
        Q_EMIT changed();
    }
}

void TozQueryModel::clear()
{
    if (isFiltered()) {
        m_search.match.clear();
        m_search.exclude.clear();
        m_search.range.reset();
        Q_EMIT changed();
    }
}

std::optional<TozTextProblem> TozQueryModel::addTyped(const QString &text)
{
    const TozTyped typed = parseTozCondition(text);
    if (const auto *problem = std::get_if<TozTextProblem>(&typed)) {
        return *problem;
    }
    if (const auto *clause = std::get_if<TozTypedClause>(&typed)) {
        addClause(clause->isExcluded ? TozSide::Exclude : TozSide::Match, clause->clause);
        return std::nullopt;
    }
    const auto &end = std::get<TozTypedEnd>(typed);
    SearchRange range = m_search.range && m_search.range->key == end.key ? *m_search.range : SearchRange{end.key, std::nullopt, std::nullopt};
    (end.isStart ? range.start : range.end) = end.time;
    const QString problem = setRange(range);
    return problem.isEmpty() ? std::nullopt : std::optional(TozTextProblem{problem, {}});
}

namespace {
template <typename Make>
QString made(Make make, const Search &search)
{
    try {
        return toQString(make(search));
    } catch (const VaultError &) {
        return {};
    }
}
} // namespace

bool TozQueryModel::takeJson(const QString &text)
{
    try {
        setSearch(tozstore::searchFromJson(fromQString(text)));
        return true;
    } catch (const VaultError &) {
        return false;   // of another release, or not ours: the search begins anew
    }
}

QString TozQueryModel::asJson() const { return made(searchAsJson, m_search); }

QString TozQueryModel::asPython() const { return made(searchAsPython, m_search); }

QList<QueryAsCode> TozQueryModel::asCode(const QString &connection, const QString &apiUrl) const
{
    const auto code = [](CodeKind kind, const QString &text, const QString &note) {
        QueryAsCode made;
        made.kind = kind;
        made.code = text;
        made.notes = {note};
        return made;
    };
    QueryAsCode curl = code(CodeKind::Curl, made([url = fromQString(apiUrl)](const Search &search) { return tozstore::searchAsCurl(search, url); }, m_search),
                            tr("The answer holds the records as they are stored: data encrypted."));
    curl.variables = {{u"TOZNY_API_KEY_ID"_s, tr("the client's API key id")}, {u"TOZNY_API_SECRET"_s, tr("the client's API secret")}};
    return {code(CodeKind::CommandLine, made([name = fromQString(connection)](const Search &search) { return tozstore::searchAsCommand(search, name); }, m_search),
                 connection.isEmpty() ? tr("Put the name of a saved connection in.") : tr("Add --all for everything that is found.")),
            curl, code(CodeKind::Python, asPython(), tr("For the package e3db. It reads the client from ~/.tozny.")),
            code(CodeKind::JavaScript, made(tozstore::searchAsJavaScript, m_search), tr("For the package @toznysecure/sdk. It reads the client from ~/.tozny.")),
            code(CodeKind::Json, asJson(), tr("The body of POST /v2/search."))};
}

} // namespace strongroom::model
