// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The filter box: its text, the chips made of it, and the FindFilter behind both. Text and chips are always two views of one thing; while
// the text has an error the chips and the filter stay those of the last text that was understood.

#include "incountry/FindFilter.h"
#include "incountry/StorageConfiguration.h"
#include "records/FilterSuggestions.h"
#include "records/ValueFilter.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace strongroom::model {

struct FilterChip {
    QString member;   // "key1", "search"
    QString op;       // "=", "≠", "≥", "is", …
    QString value;    // "english, русский"
    QString icon{};              // before the member; Lucide's name, may be empty
    bool isExclusion = false;    // outlined, not filled
    int widestValue = 180;       // px; a longer one ends in "…"
    friend bool operator==(const FilterChip &, const FilterChip &) = default;
};

struct FilterTextProblem {
    QString text;           // what is wrong, plain words
    QString advice;
    qsizetype from = 0;     // UTF-16 offsets into text(), from < to unless the text ends too early (then from == to == its length)
    qsizetype to = 0;
};

class FilterModel : public QObject {
    Q_OBJECT
public:
    enum class Commit {
        Now,         // Enter, chip removed
        AfterPause   // typing: filterChanged() follows when the text rests for pause()
    };
    Q_ENUM(Commit)

    explicit FilterModel(QObject *parent = nullptr);
    void setPause(std::chrono::milliseconds pause);                  // 400 ms
    void setSearchKeyStorage(incountry::SearchKeyStorage storage);   // decides hint()
    // Where suggestions find values; see FilterKnowledge.
    void setLoadedValues(std::function<QStringList(const QString &member)> values) { m_knowledge.loadedValues = std::move(values); }
    void setCurrentKeyVersion(std::optional<qint64> version) { m_knowledge.currentKeyVersion = version; }
    void setToday(QDate today) { m_knowledge.today = today; }

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const incountry::FindFilter &filter() const { return m_filter; }
    [[nodiscard]] const std::vector<FilterChip> &chips() const { return m_chips; }
    [[nodiscard]] const std::optional<FilterTextProblem> &problem() const { return m_problem; }
    // About a filter that is valid and still can't do what it seems to ("search needs keys stored in the clear"); empty when there is
    // nothing to say.
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString json() const;                              // the SDK's filter object, one line, for "As code"
    [[nodiscard]] std::vector<FilterSuggestion> suggestions(qsizetype cursor) const { return suggestionsFor(m_text, cursor); }
    // For a text beside the filter's own, such as the condition being added. Values of filters that were applied are known.
    [[nodiscard]] std::vector<FilterSuggestion> suggestionsFor(const QString &text, qsizetype cursor) const;
    // What is wrong with a condition as an addition to the filter; nullopt: nothing.
    [[nodiscard]] std::optional<FilterTextProblem> problemOf(const QString &condition) const;

public Q_SLOTS:
    void setText(const QString &text, strongroom::model::FilterModel::Commit commit = Commit::AfterPause);
    void commit();                                                   // Enter
    void clear();
    void removeChip(int index);
    // One condition in the text form ("range_key1>=10") added to what is there; answers the problem, if it is none.
    std::optional<strongroom::model::FilterTextProblem> addCondition(const QString &condition);
    // "Filter by this value"; see withValue().
    std::optional<strongroom::model::FilterTextProblem> useValue(const strongroom::model::MemberValue &value, strongroom::model::ValueUse use);
    void setFilter(const strongroom::incountry::FindFilter &filter);

Q_SIGNALS:
    void textChanged(const QString &text);
    void chipsChanged();
    void problemChanged();
    void filterChanged(const strongroom::incountry::FindFilter &filter);   // valid, and different from the last one

private:
    void takeFilter(const incountry::FindFilter &filter);
    void setProblem(std::optional<FilterTextProblem> problem);
    void noteValues();

    QString m_text;
    incountry::FindFilter m_filter;
    incountry::FindFilter m_committed;
    std::vector<FilterChip> m_chips;
    std::vector<incountry::FindFilter> m_parts;   // one condition each, by chip
    std::optional<FilterTextProblem> m_problem;
    FilterKnowledge m_knowledge;
    QTimer m_pause;
};

} // namespace strongroom::model
