// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "changes/ConflictLines.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QRadioButton;

namespace strongroom::ui {

class ValueBox;

// The members of a conflict in columns: as opened, theirs, mine, what will be written. Theirs and mine are radio buttons.
class ConflictForm final : public QWidget {
    Q_OBJECT
public:
    explicit ConflictForm(model::ConflictLines *model, QWidget *parent = nullptr);
    void focusFirstChoice();
    [[nodiscard]] QRadioButton *choice(int row, model::ConflictLines::Side side) const;
    [[nodiscard]] QString resultText(int row) const;

private:
    struct Row {
        QRadioButton *theirs = nullptr;   // null: nothing to choose
        QRadioButton *mine = nullptr;
        ValueBox *result = nullptr;
    };
    void build();
    void addRow(int row);
    void showChoice(int row);

    model::ConflictLines *m_model;
    QGridLayout *m_grid = nullptr;
    std::vector<Row> m_rows;
};

} // namespace strongroom::ui
