// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Radio buttons that exclude each other, side by side in a form.

#include <QList>
#include <QString>

class QButtonGroup;
class QWidget;

namespace strongroom::ui {

struct Choice {
    int id = 0;       // in the group
    QString text;     // with its mnemonic
    QString tip;
};

// The first one is chosen; Tab goes to the chosen one.
[[nodiscard]] QWidget *newChoiceRow(QButtonGroup *group, const QList<Choice> &choices);

} // namespace strongroom::ui
