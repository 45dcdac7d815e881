// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The search of a records page: clauses to match and to exclude, a range of time, and what else the service takes. Every change is whole and
// valid, so that each can be sent; what is half-typed lives in the popups and the filter line.

#include "records/QueryAsCode.h"
#include "tozstore/Search.h"
#include "tozstore/records/TozQueryText.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace strongroom::model {

enum class TozSide { Match, Exclude };

struct TozChip {
    enum class Kind { Match, Exclude, Range };
    Kind kind = Kind::Match;
    int index = 0;        // among its kind
    QString sign;         // "match", "or", "not", "and"
    QString strategy;     // "exact"; empty for a range
    QString text;         // "type = medicine"
    friend bool operator==(const TozChip &, const TozChip &) = default;
};

class TozQueryModel : public QObject {
    Q_OBJECT
public:
    explicit TozQueryModel(QObject *parent = nullptr);

    [[nodiscard]] const tozstore::Search &search() const noexcept { return m_search; }
    [[nodiscard]] bool isFiltered() const;                       // something may be left out
    [[nodiscard]] std::vector<TozChip> chips() const;
    [[nodiscard]] const tozstore::SearchClause &clause(TozSide side, int index) const;
    [[nodiscard]] int clauseCount(TozSide side) const;

    void setSearch(const tozstore::Search &search);
    void addClause(TozSide side, const tozstore::SearchClause &clause);
    // On the other side it goes to the end.
    void replaceClause(TozSide side, int index, TozSide newSide, tozstore::SearchClause clause);
    void removeChip(const TozChip &chip);
    // nullopt, or open at both ends: no range. Answers why it cannot be; empty: done.
    QString setRange(const std::optional<tozstore::SearchRange> &range);
    void setAllWriters(bool all);
    void setIncludeData(bool include);
    void setOrder(std::optional<tozstore::SearchOrder> order);
    void clear();                                                // clauses and range; the rest stays
    // Adds what was typed. nullopt: done.
    std::optional<TozTextProblem> addTyped(const QString &text);

    // What asJson() said, on another day. False, and nothing is changed, where it is not understood.
    bool takeJson(const QString &text);
    // The same search elsewhere. Empty where it cannot be said, which a valid search never is.
    [[nodiscard]] QString asJson() const;
    [[nodiscard]] QString asPython() const;
    // Every language, in the order of CodeKind. `connection`: the saved connection's name; empty: it is not a saved one.
    [[nodiscard]] QList<QueryAsCode> asCode(const QString &connection, const QString &apiUrl) const;

Q_SIGNALS:
    void changed();

private:
    std::vector<tozstore::SearchClause> &clauses(TozSide side) { return side == TozSide::Match ? m_search.match : m_search.exclude; }

    tozstore::Search m_search;
};

} // namespace strongroom::model
