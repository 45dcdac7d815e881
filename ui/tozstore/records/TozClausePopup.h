// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One clause of the search: match or exclude, the strategy, and its terms with how they are joined. What is wrong is said while it is typed.

#include "tozstore/records/TozPopup.h"
#include "tozstore/records/TozQueryModel.h"
#include "tozstore/records/TozTerms.h"

#include <QHash>

#include <optional>

class QComboBox;
class QLineEdit;

namespace strongroom::ui {

class TozClausePopup final : public TozPopup {
    Q_OBJECT
public:
    struct Place {   // the clause that is changed
        model::TozSide side = model::TozSide::Match;
        int index = 0;
    };
    // Without a place: a new clause of that side. `names`: identifiers of clients whose names are known, offered for writers and users.
    TozClausePopup(model::TozQueryModel *query, model::TozSide side, const std::optional<Place> &place, const QHash<QString, QString> &names, QWidget *parent);

    struct TermRow {
        QWidget *row = nullptr;
        QComboBox *kind = nullptr;
        QLineEdit *name = nullptr;    // of a plain field
        QLineEdit *value = nullptr;
        QWidget *remove = nullptr;
    };
    [[nodiscard]] QComboBox *sideBox() const noexcept { return m_side; }
    [[nodiscard]] QComboBox *strategyBox() const noexcept { return m_strategy; }
    [[nodiscard]] QComboBox *conditionBox() const noexcept { return m_condition; }
    [[nodiscard]] const QList<TermRow> &rows() const noexcept { return m_rows; }
    [[nodiscard]] Button *addTermButton() const noexcept { return m_add; }
    void addTerm(const model::TozTerm &term);

protected:
    void accept() override;
    void focusFirst() override;

private:
    void fitRow(const TermRow &row);
    void check();
    [[nodiscard]] std::vector<model::TozTerm> terms() const;
    [[nodiscard]] model::TozTerm termOf(const TermRow &row) const;

    model::TozQueryModel *m_query;
    std::optional<Place> m_place;
    QHash<QString, QString> m_names;
    QComboBox *m_side;
    QComboBox *m_strategy;
    QComboBox *m_condition;
    QVBoxLayout *m_terms;
    QList<TermRow> m_rows;
    Button *m_add;
    bool m_touched = false;   // a value not typed yet is missing, not wrong
};

} // namespace strongroom::ui
