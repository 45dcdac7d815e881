// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the three windows have in common.

#include <QString>
#include <QStringList>

class QComboBox;
class QVBoxLayout;
class QWidget;

namespace strongroom::ui {

// A section of a form: a strong title, and what belongs to it below.
[[nodiscard]] QVBoxLayout *newSection(QVBoxLayout *form, const QString &title);

// "All environments" and the project's; the item's data is the name, empty for all. `current` is chosen when it is there.
void fillEnvironments(QComboBox *box, const QStringList &names, const QString &current);

// "A, B, C and 4 more"
[[nodiscard]] QString someOf(const QStringList &names, int most = 6);

} // namespace strongroom::ui
