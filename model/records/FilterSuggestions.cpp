// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/FilterSuggestions.h"

#include "base/Text.h"
#include "incountry/FindFilter.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace strongroom::model {

using namespace incountry;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FilterSuggestions)
};

const QString searchName = QStringLiteral("search");

bool isMemberCharacter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'; }

bool takesLists(const QString &op) { return op == u"=" || op == u"!=" || op == u":"; }

// Where in the text the cursor is.
struct Place {
    qsizetype start = 0;        // of the condition
    qsizetype memberEnd = 0;
    qsizetype valuesStart = 0;  // behind the operator
    qsizetype pieceStart = 0;   // of the value that the cursor is in
};

Place placeOf(const QString &text, qsizetype cursor)
{
    Place place;
    bool quoted = false;
    qsizetype piece = -1;
    for (qsizetype i = 0; i < cursor; ++i) {
        const QChar c = text[i];
        if (c == u'\\' && quoted) {
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (c.isSpace() && !quoted) {
            place.start = i + 1;
            piece = -1;
        } else if (c == u',' && !quoted) {
            piece = i + 1;
        }
    }
    place.start = std::min(place.start, cursor);
    place.memberEnd = place.start;
    while (place.memberEnd < text.size() && isMemberCharacter(text[place.memberEnd])) {
        ++place.memberEnd;
    }
    place.valuesStart = place.memberEnd;
    while (place.valuesStart < cursor && QStringView(u"=!<>:").contains(text[place.valuesStart])) {
        ++place.valuesStart;
    }
    place.pieceStart = piece < 0 ? place.valuesStart : std::max(piece, place.valuesStart);
    return place;
}

// What a value means that is being typed: without its quotes.
QString typedValue(QStringView piece)
{
    if (!piece.startsWith(u'"')) {
        return piece.toString();
    }
    QString value;
    for (qsizetype i = 1; i < piece.size() && piece[i] != u'"'; ++i) {
        const bool escape = piece[i] == u'\\' && i + 1 < piece.size() && (piece[i + 1] == u'"' || piece[i + 1] == u'\\');
        i += escape ? 1 : 0;
        value += piece[i];
    }
    return value;
}

class Offers {
public:
    Offers(const QString &text, qsizetype from, qsizetype to, FilterMemberKind kind) : m_kind(kind), m_typed(text.mid(from, to - from)), m_prefix(typedValue(m_typed)), m_from(from), m_to(to) {}

    void value(const QString &value, const QString &detail)
    {
        const bool bare = m_kind == FilterMemberKind::Integer || m_kind == FilterMemberKind::Date;
        const QString insert = bare ? value : toQString(filterValueText(fromQString(value)));
        if (!m_seen.contains(value) && insert != m_typed && value.startsWith(m_prefix, Qt::CaseInsensitive)) {
            m_seen += value;
            m_found.push_back({insert, value.isEmpty() ? QStringLiteral("\"\"") : value, detail, m_from, m_to});
        }
    }
    void leaveOut(const QStringList &values) { m_seen += values; }
    void word(const QString &word, const QString &detail)
    {
        if (m_typed.size() < word.size() && word.startsWith(m_typed)) {
            m_found.push_back({word, word, detail, m_from, m_to});
        }
    }
    [[nodiscard]] std::vector<FilterSuggestion> take() { return std::move(m_found); }

private:
    FilterMemberKind m_kind;
    QString m_typed;
    QString m_prefix;
    qsizetype m_from;
    qsizetype m_to;
    QStringList m_seen;
    std::vector<FilterSuggestion> m_found;
};

// A day alone is its first moment in UTC, so the days are those of UTC.
void offerDays(Offers &offers, QDate today)
{
    const auto day = [&offers](QDate date, const QString &name) { offers.value(date.toString(Qt::ISODate), Words::tr("%1, 00:00 UTC", "name of a day").arg(name)); };
    day(today, Words::tr("today"));
    day(today.addDays(1), Words::tr("tomorrow"));
    day(today.addDays(7), Words::tr("in 7 days"));
    day(today.addDays(30), Words::tr("in 30 days"));
    day(today.addDays(-1), Words::tr("yesterday"));
    day(today.addDays(-7), Words::tr("7 days ago"));
    day(QDate(today.year(), today.month(), 1), Words::tr("start of this month"));
}

std::vector<FilterSuggestion> memberStage(const QString &text, qsizetype cursor, const Place &place, const FilterKnowledge &knowledge)
{
    std::vector<FilterSuggestion> found;
    const QString typed = text.mid(place.start, cursor - place.start);
    const QString whole = text.mid(place.start, place.memberEnd - place.start);
    const QStringList members = filterableMembers();
    if (cursor == place.memberEnd && members.contains(typed)) {
        for (const FilterOperator &op : filterOperators(filterMemberKind(typed))) {
            found.push_back({typed + op.symbol, typed + QLatin1Char(' ') + op.symbol, op.words, place.start, place.memberEnd});
        }
    }
    for (const QString &member : members) {
        if (member != whole && member.startsWith(typed, Qt::CaseInsensitive)) {
            found.push_back({member, member, filterMemberText(member, knowledge.storage), place.start, place.memberEnd});
        }
    }
    return found;
}

std::vector<FilterSuggestion> valueStage(const QString &text, qsizetype cursor, const Place &place, const FilterKnowledge &knowledge)
{
    const QString member = text.mid(place.start, place.memberEnd - place.start);
    const QString op = text.mid(place.memberEnd, place.valuesStart - place.memberEnd);
    if (op.isEmpty() || !filterableMembers().contains(member) || (place.pieceStart > place.valuesStart && !takesLists(op))) {
        return {};
    }
    const FilterMemberKind kind = filterMemberKind(member);
    Offers offers(text, place.pieceStart, cursor, kind);
    if (place.pieceStart > place.valuesStart) {   // in a list: not the same value twice
        QStringList before;
        for (const QString &piece : text.mid(place.valuesStart, place.pieceStart - 1 - place.valuesStart).split(u',')) {
            before += typedValue(piece);
        }
        offers.leaveOut(before);
    }
    for (const QString &value : knowledge.recentValues.value(member).mid(0, offeredValues)) {
        offers.value(value, Words::tr("used before"));
    }
    if (member == u"version" && knowledge.currentKeyVersion) {
        offers.value(QString::number(*knowledge.currentKeyVersion), Words::tr("the current key"));
    }
    if (kind == FilterMemberKind::Date) {
        offerDays(offers, knowledge.today.isValid() ? knowledge.today : QDateTime::currentDateTimeUtc().date());
    }
    if (knowledge.loadedValues && kind != FilterMemberKind::Search) {
        for (const QString &value : knowledge.loadedValues(member).mid(0, offeredValues)) {
            offers.value(value, Words::tr("in the table"));
        }
    }
    if (takesLists(op) && kind != FilterMemberKind::Search && place.pieceStart == place.valuesStart) {
        offers.word(QStringLiteral("null"), op == u"!=" ? Words::tr("has a value") : Words::tr("has no value"));
    }
    return offers.take();
}

} // namespace

std::vector<FilterSuggestion> filterSuggestions(const QString &text, qsizetype cursor, const FilterKnowledge &knowledge)
{
    cursor = std::clamp<qsizetype>(cursor, 0, text.size());
    const Place place = placeOf(text, cursor);
    return cursor <= place.memberEnd ? memberStage(text, cursor, place, knowledge) : valueStage(text, cursor, place, knowledge);
}

QStringList filterableMembers()
{
    static const QStringList all = [] {
        QStringList members;
        const auto add = [&members](std::string_view name) {
            if (FindFilter::isFilterable(name)) {
                members += toQString(name);
            }
        };
        for (const TextMember member : allTextMembers) {
            add(nameOf(member));
        }
        for (const RangeMember member : allRangeMembers) {
            add(nameOf(member));
        }
        add("version");
        for (const DateMember member : allDateMembers) {
            add(nameOf(member));
        }
        members += searchName;
        return members;
    }();
    return all;
}

FilterMemberKind filterMemberKind(const QString &member)
{
    const std::string name = fromQString(member);
    if (member == searchName) {
        return FilterMemberKind::Search;
    }
    if (textMember(name)) {
        return FilterMemberKind::Text;
    }
    return dateMember(name) ? FilterMemberKind::Date : FilterMemberKind::Integer;
}

QString filterMemberText(const QString &member, SearchKeyStorage storage)
{
    switch (filterMemberKind(member)) {
    case FilterMemberKind::Text: {
        const std::optional<TextMember> text = textMember(fromQString(member));
        return storage == SearchKeyStorage::Plain && text && isSearchKey(*text) ? Words::tr("text, plain") : Words::tr("text, hashed");
    }
    case FilterMemberKind::Integer:
        return member == u"version" ? Words::tr("version of the key") : Words::tr("whole number, plain");
    case FilterMemberKind::Date:
        return Words::tr("date, plain");
    case FilterMemberKind::Search:
        break;
    }
    return Words::tr("part of any key, 3 to 200 characters");
}

std::vector<FilterOperator> filterOperators(FilterMemberKind kind)
{
    if (kind == FilterMemberKind::Search) {
        return {{QStringLiteral(":"), Words::tr("contains")}};
    }
    std::vector<FilterOperator> operators{{QStringLiteral("="), Words::tr("is, or is one of")}, {QStringLiteral("!="), Words::tr("is not, or is none of")}};
    if (kind == FilterMemberKind::Integer) {
        operators.insert(operators.end(), {{QStringLiteral(">="), Words::tr("at least")}, {QStringLiteral("<="), Words::tr("at most")},
                                           {QStringLiteral(">"), Words::tr("more than")}, {QStringLiteral("<"), Words::tr("less than")}});
    } else if (kind == FilterMemberKind::Date) {
        operators.insert(operators.end(), {{QStringLiteral(">="), Words::tr("then or later")}, {QStringLiteral("<="), Words::tr("then or earlier")},
                                           {QStringLiteral(">"), Words::tr("later than")}, {QStringLiteral("<"), Words::tr("earlier than")}});
    }
    return operators;
}

} // namespace strongroom::model
