// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "dialogs/ChoiceRow.h"

#include "dialogs/FormField.h"
#include "theme/Metrics.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>

namespace strongroom::ui {

QWidget *newChoiceRow(QButtonGroup *group, const QList<Choice> &choices)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapLarge);
    for (const Choice &choice : choices) {
        auto *button = new QRadioButton(choice.text);
        button->setToolTip(choice.tip);
        group->addButton(button, choice.id);
        row->addWidget(button);
    }
    QAbstractButton *const first = group->buttons().constFirst();
    first->setChecked(true);
    keepTabOnChecked(group);
    row->addStretch(1);
    box->setMinimumHeight(metrics::controlHeight);
    box->setFocusProxy(first);
    return box;
}

} // namespace strongroom::ui
