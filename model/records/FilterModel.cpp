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
    return {toQString(texts.front().member), texts.front().op.translated(), toQString(texts.front().value)};
}

// Byte offset into UTF-8 -> UTF-16 offset into the same text.
qsizetype utf16Offset(const std::string &text, std::size_t offset)
{
    return toQString(std::string_view(text).substr(0, std::min(offset, text.size()))).size();
}

FilterTextProblem problemIn(const std::string &text, const VaultError &error)
{
    const auto *const placed = dynamic_cast<const FilterTextError *>(&error);
    const qsizetype from = placed != nullptr ? utf16Offset(text, placed->from()) : 0;
    const qsizetype to = utf16Offset(text, placed != nullptr ? placed->to() : text.size());   // no place named: all of it
    return {error.sentence().translated(), error.adviceSentence().translated(), from, std::max(from, to)};
}

constexpr qsizetype rememberedValues = 20;   // of each member

void noteValue(QStringList &values, const QString &value)
{
    values.removeAll(value);
    values.prepend(value);
    values.resize(std::min(values.size(), rememberedValues));
}

QString rawText(const std::string &value) { return toQString(value); }
QString rawText(std::int64_t value) { return QString::number(value); }
QString rawText(const Timestamp &value) { return toQString(value.toIso8601()); }

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
    if (storage != m_knowledge.storage) {
        m_knowledge.storage = storage;
        Q_EMIT chipsChanged();
    }
}

QString FilterModel::hint() const
{
    if (m_filter.searchKeys() && m_knowledge.storage == SearchKeyStorage::Hashed) {
        return tr(
            "\u201csearch\u201d finds parts of key1 to key20 only where they are stored in the clear; here they are stored as hashes.");
    }
    return {};
}

QString FilterModel::json() const { return toQString(m_filter.toJson()); }

std::vector<FilterSuggestion> FilterModel::suggestionsFor(const QString &text, qsizetype cursor) const { return filterSuggestions(text, cursor, m_knowledge); }

void FilterModel::setText(const QString &text, Commit commitWhen)
{
    if (text != m_text) {
        m_text = text;
        Q_EMIT textChanged(m_text);
        const std::string utf8 = fromQString(text);
        try {
            takeFilter(FindFilter::fromText(utf8));
            setProblem(std::nullopt);
        } catch (const VaultError &error) {
            setProblem(problemIn(utf8, error));
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
        noteValues();
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
    } catch (const VaultError &error) {
        return problemIn(utf8, error);
    }
}

std::optional<FilterTextProblem> FilterModel::problemOf(const QString &condition) const
{
    const std::string utf8 = fromQString(condition);
    try {
        FindFilter together = m_filter;
        merge(together, FindFilter::fromText(utf8));
        return std::nullopt;
    } catch (const VaultError &error) {
        return problemIn(utf8, error);
    }
}

std::optional<FilterTextProblem> FilterModel::useValue(const MemberValue &value, ValueUse use)
{
    try {
        setFilter(withValue(m_filter, value, use));
        return std::nullopt;
    } catch (const VaultError &error) {
        return problemIn({}, error);
    }
}

void FilterModel::noteValues()
{
    const auto note = [this](const QString &member, const auto &values) {
        for (auto value = values.rbegin(); value != values.rend(); ++value) {
            noteValue(m_knowledge.recentValues[member], rawText(*value));
        }
    };
    for (const auto &[name, condition] : m_filter.conditions()) {
        const QString member = toQString(name);
        std::visit(
            [&](const auto &kind) {
                using Kind = std::decay_t<decltype(kind)>;
                if constexpr (std::is_same_v<Kind, TextCondition>) {
                    note(member, kind.values);
                } else if constexpr (!std::is_same_v<Kind, Presence>) {
                    note(member, kind.equals);
                    note(member, kind.notEquals);
                    for (const auto &bound : {kind.greater, kind.greaterEqual, kind.less, kind.lessEqual}) {
                        if (bound) {
                            note(member, std::vector{*bound});
                        }
                    }
                }
            },
            condition);
    }
    if (m_filter.searchKeys()) {
        note(QStringLiteral("search"), std::vector{*m_filter.searchKeys()});
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
