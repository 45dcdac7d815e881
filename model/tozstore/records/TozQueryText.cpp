// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/records/TozQueryText.h"

#include "base/Error.h"
#include "base/Text.h"
#include "tozstore/records/TozTerms.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <chrono>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

using namespace tozstore;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TozQueryText)
};

struct Piece {   // one condition of the line
    bool isExcluded = false;
    QString name;
    QString op;
    QStringList values;
};

TozTextProblem problem(const QString &text, const QString &advice = {}) { return {text, advice}; }

class Reader {
public:
    explicit Reader(const QString &text) : m_text(text.trimmed()) {}
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    std::variant<Piece, TozTextProblem> piece()
    {
        Piece piece;
        if (peek() == u'-') {
            piece.isExcluded = true;
            ++m_at;
        }
        const qsizetype start = m_at;
        while (!atEnd() && !QStringView(u"=~<>\" ").contains(peek()) && !isSignBeforeEquals()) {
            ++m_at;
        }
        piece.name = m_text.mid(start, m_at - start);
        static const QStringList operators = {u"*="_s, u"/="_s, u">="_s, u"<="_s, u"="_s, u"~"_s};
        for (const QString &op : operators) {
            if (QStringView(m_text).mid(m_at).startsWith(op)) {
                piece.op = op;
                m_at += op.size();
                break;
            }
        }
        if (piece.name.isEmpty() || piece.op.isEmpty()) {
            return problem(Words::tr("“%1” is no condition.").arg(m_text.mid(start, 40)), Words::tr("Write a name, a comparison and a value: type=medicine."));
        }
        do {
            const std::optional<QString> value = readValue();
            if (!value) {
                return problem(Words::tr("The quotes of “%1” do not close.").arg(piece.name));
            }
            piece.values.append(*value);
        } while (take(u','));
        if (!atEnd() && peek() != u' ') {
            return problem(Words::tr("There is something behind the quotes of “%1”.").arg(piece.name), Words::tr("Put a blank between two conditions."));
        }
        while (take(u' ')) {
        }
        return piece;
    }

private:
    [[nodiscard]] QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }
    [[nodiscard]] bool isSignBeforeEquals() const { return (peek() == u'*' || peek() == u'/') && QStringView(m_text).mid(m_at + 1).startsWith(u'='); }
    bool take(QChar c)
    {
        const bool there = peek() == c && !atEnd();
        m_at += there ? 1 : 0;
        return there;
    }
    std::optional<QString> readValue()
    {
        QString value;
        if (!take(u'"')) {
            while (!atEnd() && peek() != u' ' && peek() != u',') {
                value += m_text[m_at++];
            }
            return value;
        }
        while (!atEnd() && peek() != u'"') {
            if (peek() == u'\\' && m_at + 1 < m_text.size()) {
                ++m_at;
            }
            value += m_text[m_at++];
        }
        return take(u'"') ? std::optional(value) : std::nullopt;
    }

    QString m_text;
    qsizetype m_at = 0;
};

SearchStrategy strategyOf(const QString &op)
{
    return op == "~"_L1 ? SearchStrategy::Fuzzy : op == "*="_L1 ? SearchStrategy::Wildcard : op == "/="_L1 ? SearchStrategy::Regexp : SearchStrategy::Exact;
}

QString operatorOf(SearchStrategy strategy)
{
    switch (strategy) {
    case SearchStrategy::Exact: return u"="_s;
    case SearchStrategy::Fuzzy: return u"~"_s;
    case SearchStrategy::Wildcard: return u"*="_s;
    case SearchStrategy::Regexp: return u"/="_s;
    }
    return {};
}

TozTerm termOf(const QString &name, const QString &value)
{
    for (const TozTermKind kind : tozTermKinds) {
        if (kind != TozTermKind::Plain && name == termWord(kind)) {
            return {kind, {}, value};
        }
    }
    return {TozTermKind::Plain, name.startsWith("plain."_L1) ? name.mid(6) : name, value};
}

bool isTimeName(const QString &name) { return name == "created"_L1 || name == "modified"_L1; }

TozTyped endOf(const Piece &piece, qsizetype pieces)
{
    if (piece.op != ">="_L1 && piece.op != "<="_L1) {
        return problem(Words::tr("A time is compared with >= or <=."), Words::tr("%1>=2026-11-01 means from then on.").arg(piece.name));
    }
    if (pieces > 1 || piece.values.size() != 1 || piece.isExcluded) {
        return problem(Words::tr("A time stands alone: it holds for the whole search."), Words::tr("Add it by itself."));
    }
    const std::optional<SearchTime> time = parseSearchTime(piece.values.first());
    if (!time) {
        return problem(Words::tr("“%1” is no time.").arg(piece.values.first()), Words::tr("Write it as 2026-11-20, or as \"2026-11-20 12:00 +01:00\"."));
    }
    return TozTypedEnd{piece.name == "created"_L1 ? SearchRangeKey::Created : SearchRangeKey::Modified, piece.op == ">="_L1, *time};
}

QString quoted(const QString &value)
{
    static const QRegularExpression plain(u"^[^\\s,\"]+$"_s);
    if (plain.match(value).hasMatch()) {
        return value;
    }
    QString text = value;
    return u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

} // namespace

TozTyped parseTozCondition(const QString &text)
{
    Reader reader(text);
    QList<Piece> pieces;
    while (!reader.atEnd()) {
        auto read = reader.piece();
        if (auto *wrong = std::get_if<TozTextProblem>(&read)) {
            return *wrong;
        }
        pieces.append(std::get<Piece>(std::move(read)));
    }
    if (pieces.isEmpty()) {
        return problem(Words::tr("There is nothing to look for."), Words::tr("Write a name, a comparison and a value: type=medicine."));
    }
    std::vector<TozTerm> terms;
    for (const Piece &piece : pieces) {
        if (isTimeName(piece.name)) {
            return endOf(piece, pieces.size());
        }
        if (piece.op == ">="_L1 || piece.op == "<="_L1) {
            return problem(Words::tr("The service compares times only, not “%1”.").arg(piece.name), Words::tr("Use =, ~, *= or /=."));
        }
        if (piece.op != pieces.first().op || piece.isExcluded != pieces.first().isExcluded) {
            return problem(Words::tr("One clause has one strategy, and is a match or an exclusion."), Words::tr("Add the conditions one by one."));
        }
        if (piece.values.size() > 1 && pieces.size() > 1) {
            return problem(Words::tr("A clause asks for all of its terms or for any of them, not for both."), Words::tr("Add the conditions one by one."));
        }
        for (const QString &value : piece.values) {
            terms.push_back(termOf(piece.name, value));
        }
    }
    if (const QString wrong = clauseProblem(terms); !wrong.isEmpty()) {
        return problem(wrong);
    }
    const SearchCondition condition = pieces.size() > 1 ? SearchCondition::And : SearchCondition::Or;
    return TozTypedClause{pieces.first().isExcluded, clauseOf(strategyOf(pieces.first().op), condition, terms)};
}

QString tozConditionText(const SearchClause &clause, bool isExcluded)
{
    QStringList parts;
    QString before;
    const bool all = clause.condition == SearchCondition::And;
    for (const TozTerm &term : termsOf(clause)) {
        bool taken = isTimeName(term.name) || term.name.startsWith("plain."_L1);
        for (const TozTermKind kind : tozTermKinds) {
            taken = taken || term.name == termWord(kind);
        }
        const QString name = term.kind != TozTermKind::Plain ? termWord(term.kind) : taken ? u"plain."_s + term.name : term.name;
        if (!all && name == before) {
            parts.last() += u',' + quoted(term.value);
        } else {
            parts += (isExcluded ? u"-"_s : QString()) + name + operatorOf(clause.strategy) + quoted(term.value);
        }
        before = name;
    }
    return all || parts.size() == 1 ? parts.join(u' ') : QString();
}

std::optional<SearchTime> parseSearchTime(const QString &text)
{
    static const QRegularExpression pattern(u"^\\s*(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2}(?::\\d{2})?))?\\s*(?:(Z|UTC)?([+-]\\d{2}:\\d{2})?)\\s*$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!match.hasMatch() || !day.isValid()) {
        return std::nullopt;
    }
    QTime time(0, 0);
    if (!match.captured(2).isEmpty()) {
        time = QTime::fromString(match.captured(2), match.captured(2).size() == 5 ? u"HH:mm"_s : u"HH:mm:ss"_s);
    }
    if (!time.isValid()) {
        return std::nullopt;
    }
    try {
        const std::chrono::minutes offset = match.captured(4).isEmpty() ? std::chrono::minutes(0) : zoneOffset(fromQString(match.captured(4)));
        const auto clock = std::chrono::local_seconds(std::chrono::seconds(QDateTime(day, time, Qt::UTC).toSecsSinceEpoch()));
        return SearchTime::inZone(clock, offset);
    } catch (const VaultError &) {
        return std::nullopt;
    }
}

QString searchTimeText(const SearchTime &time)
{
    // "2019-03-18T00:00:00-07:00", perhaps with a fraction
    QString text = toQString(time.text());
    const QString offset = text.right(6);
    text.chop(6);
    text.replace(u'T', u' ');
    if (text.endsWith(":00"_L1)) {
        text.chop(3);
    }
    return text + (offset == "+00:00"_L1 ? u" UTC"_s : u" UTC"_s + offset);
}

} // namespace strongroom::model
