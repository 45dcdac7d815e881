// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/FilterModel.h"

#include "base/Text.h"
#include "incountry/FilterTextError.h"

#include <algorithm>
#include <type_traits>

namespace strongroom::model {

using namespace incountry;

namespace {

const QString searchName = QStringLiteral("search");

template <typename Value>
void splitOrdered(const std::string &member, const OrderedCondition<Value> &condition, std::vector<FindFilter> &parts)
{
    using Ordered = OrderedCondition<Value>;
    const auto add = [&member, &parts](auto fill) {
        Ordered single;
        fill(single);
        FindFilter part;
        part.set(member, std::move(single));
        parts.push_back(std::move(part));
    };
    if (!condition.equals.empty()) {
        add([&](Ordered &single) { single.equals = condition.equals; single.equalsForm = condition.equalsForm; });
    }
    if (!condition.notEquals.empty()) {
        add([&](Ordered &single) { single.notEquals = condition.notEquals; single.notEqualsForm = condition.notEqualsForm; });
    }
    for (const auto bound : {&Ordered::greater, &Ordered::greaterEqual, &Ordered::less, &Ordered::lessEqual}) {
        if (condition.*bound) {
            add([&](Ordered &single) { single.*bound = condition.*bound; });
        }
    }
}

// One condition each, as the chips show them: a range with two ends is two.
std::vector<FindFilter> split(const FindFilter &filter)
{
    std::vector<FindFilter> parts;
    for (const auto &[member, condition] : filter.conditions()) {
        std::visit(
            [&member = member, &parts](const auto &value) {
                using Kind = std::decay_t<decltype(value)>;
                if constexpr (std::is_same_v<Kind, IntegerCondition> || std::is_same_v<Kind, DateCondition>) {
                    splitOrdered(member, value, parts);
                } else {
                    FindFilter part;
                    part.set(member, value);
                    parts.push_back(std::move(part));
                }
            },
            condition);
    }
    if (filter.searchKeys()) {
        FindFilter part;
        part.setSearchKeys(*filter.searchKeys());
        parts.push_back(std::move(part));
    }
    return parts;
}

// Adds what `part` says to `filter`. ClientError when the two do not go together.
void merge(FindFilter &filter, const FindFilter &part)
{
    for (const auto &[member, condition] : part.conditions()) {
        filter.set(member, condition);
    }
    if (part.searchKeys()) {
        filter.setSearchKeys(*part.searchKeys());
    }
}

FilterChip chipOf(const FindFilter &part)
{
    const std::vector<ConditionText> texts = describe(part);
    if (texts.empty()) {
        return {};
    }
    return {toQString(texts.front().member), toQString(texts.front().op), toQString(texts.front().value)};
}

// Byte offset into UTF-8 -> UTF-16 offset into the same text.
qsizetype utf16Offset(const std::string &text, std::size_t offset)
{
    return toQString(std::string_view(text).substr(0, std::min(offset, text.size()))).size();
}

bool isMemberCharacter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'; }

enum class MemberKind { Text, Integer, Date, Search };

MemberKind kindOf(const QString &member)
{
    const std::string name = fromQString(member);
    if (member == searchName) {
        return MemberKind::Search;
    }
    if (textMember(name)) {
        return MemberKind::Text;
    }
    return dateMember(name) ? MemberKind::Date : MemberKind::Integer;
}

QStringList operatorsOf(MemberKind kind)
{
    switch (kind) {
    case MemberKind::Text:
        return {QStringLiteral("="), QStringLiteral("!=")};
    case MemberKind::Search:
        return {QStringLiteral(":")};
    case MemberKind::Integer:
    case MemberKind::Date:
        break;
    }
    return {QStringLiteral("="),  QStringLiteral("!="), QStringLiteral(">="),
            QStringLiteral("<="), QStringLiteral(">"),  QStringLiteral("<")};
}

} // namespace

FilterModel::FilterModel(QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(400);
    connect(&m_pause, &QTimer::timeout, this, &FilterModel::commit);
}

void FilterModel::setPause(std::chrono::milliseconds pause) { m_pause.setInterval(pause); }

void FilterModel::setSearchKeyStorage(SearchKeyStorage storage)
{
    if (storage != m_storage) {
        m_storage = storage;
        Q_EMIT chipsChanged();
    }
}

QString FilterModel::hint() const
{
    if (m_filter.searchKeys() && m_storage == SearchKeyStorage::Hashed) {
        return tr(
            "\u201csearch\u201d finds parts of key1 to key20 only where they are stored in the clear; here they are stored as hashes.");
    }
    return {};
}

QString FilterModel::json() const { return toQString(m_filter.toJson()); }

QStringList FilterModel::filterableMembers()
{
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
}

std::vector<FilterSuggestion> FilterModel::suggestions(qsizetype cursor) const
{
    cursor = std::clamp<qsizetype>(cursor, 0, m_text.size());
    qsizetype start = 0;   // of the condition that the cursor is in
    bool quoted = false;
    for (qsizetype i = 0; i < cursor; ++i) {
        const QChar c = m_text[i];
        if (c == u'\\' && quoted) {
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (c.isSpace() && !quoted) {
            start = i + 1;
        }
    }
    std::vector<FilterSuggestion> found;
    if (quoted || start > cursor) {
        return found;
    }
    qsizetype memberEnd = start;
    while (memberEnd < m_text.size() && isMemberCharacter(m_text[memberEnd])) {
        ++memberEnd;
    }
    const QStringList members = filterableMembers();
    if (cursor <= memberEnd) {
        const QString typed = m_text.mid(start, cursor - start);
        const QString whole = m_text.mid(start, memberEnd - start);
        if (cursor == memberEnd && members.contains(typed)) {
            for (const QString &op : operatorsOf(kindOf(typed))) {
                found.push_back({typed + op, typed + QLatin1Char(' ') + op, QString(), start, memberEnd});
            }
        }
        for (const QString &member : members) {
            if (member == whole || !member.startsWith(typed, Qt::CaseInsensitive)) {
                continue;
            }
            QString detail;
            switch (kindOf(member)) {
            case MemberKind::Text:
                detail = tr("text");
                break;
            case MemberKind::Integer:
                detail = tr("whole number");
                break;
            case MemberKind::Date:
                detail = tr("date");
                break;
            case MemberKind::Search:
                detail = tr("part of any key, 3 to 200 characters");
                break;
            }
            found.push_back({member, member, detail, start, memberEnd});
        }
        return found;
    }
    // Behind the operator: the one value that is a word of its own.
    qsizetype valueStart = memberEnd;
    while (valueStart < cursor && QStringView(u"=!<>:").contains(m_text[valueStart])) {
        ++valueStart;
    }
    const QString op = m_text.mid(memberEnd, valueStart - memberEnd);
    const QString typed = m_text.mid(valueStart, cursor - valueStart);
    const bool takesNull = op == u"=" || op == u"!=" || op == u":";
    if (takesNull && members.contains(m_text.mid(start, memberEnd - start)) && m_text.mid(start, memberEnd - start) != searchName
        && typed.size() < 4 && QStringView(u"null").startsWith(typed)) {
        const QString detail = op == u"!=" ? tr("has a value") : tr("has no value");
        found.push_back({QStringLiteral("null"), QStringLiteral("null"), detail, valueStart, cursor});
    }
    return found;
}

void FilterModel::setText(const QString &text, Commit commitWhen)
{
    if (text != m_text) {
        m_text = text;
        Q_EMIT textChanged(m_text);
        const std::string utf8 = fromQString(text);
        try {
            takeFilter(FindFilter::fromText(utf8));
            setProblem(std::nullopt);
        } catch (const FilterTextError &error) {
            const qsizetype from = utf16Offset(utf8, error.from());
            setProblem(
                FilterTextProblem{toQString(error.what()), toQString(error.advice()), from, std::max(from, utf16Offset(utf8, error.to()))});
        } catch (const VaultError &error) {   // no place named: all of it
            setProblem(FilterTextProblem{toQString(error.what()), toQString(error.advice()), 0, text.size()});
        }
    }
    if (commitWhen == Commit::Now) {
        commit();
    } else {
        m_pause.start();
    }
}

void FilterModel::commit()
{
    m_pause.stop();
    if (!m_problem && m_filter != m_committed) {
        m_committed = m_filter;
        Q_EMIT filterChanged(m_filter);
    }
}

void FilterModel::clear() { setFilter({}); }

void FilterModel::removeChip(int index)
{
    if (index < 0 || index >= int(m_parts.size())) {
        return;
    }
    FindFilter rest;
    for (int i = 0; i < int(m_parts.size()); ++i) {
        if (i != index) {
            merge(rest, m_parts[std::size_t(i)]);
        }
    }
    setFilter(rest);
}

std::optional<FilterTextProblem> FilterModel::addCondition(const QString &condition)
{
    if (m_problem) {
        return m_problem;
    }
    const std::string utf8 = fromQString(condition);
    try {
        FindFilter together = m_filter;
        merge(together, FindFilter::fromText(utf8));
        setFilter(together);
        return std::nullopt;
    } catch (const FilterTextError &error) {
        const qsizetype from = utf16Offset(utf8, error.from());
        return FilterTextProblem{toQString(error.what()), toQString(error.advice()), from, std::max(from, utf16Offset(utf8, error.to()))};
    } catch (const VaultError &error) {
        return FilterTextProblem{toQString(error.what()), toQString(error.advice()), 0, condition.size()};
    }
}

void FilterModel::setFilter(const FindFilter &filter)
{
    const QString text = toQString(filter.toText());
    const bool textIsNew = text != m_text;
    m_text = text;
    takeFilter(filter);
    setProblem(std::nullopt);
    if (textIsNew) {
        Q_EMIT textChanged(m_text);
    }
    commit();
}

void FilterModel::takeFilter(const FindFilter &filter)
{
    m_filter = filter;
    m_parts = split(filter);
    std::vector<FilterChip> chips;
    chips.reserve(m_parts.size());
    for (const FindFilter &part : m_parts) {
        chips.push_back(chipOf(part));
    }
    if (chips != m_chips) {
        m_chips = std::move(chips);
        Q_EMIT chipsChanged();
    }
}

void FilterModel::setProblem(std::optional<FilterTextProblem> problem)
{
    if (problem || m_problem) {
        m_problem = std::move(problem);
        Q_EMIT problemChanged();
    }
}

} // namespace strongroom::model
