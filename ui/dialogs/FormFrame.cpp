// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "dialogs/FormFrame.h"

#include "dialogs/FormScrollArea.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Panel.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace strongroom::ui {

void frameForm(QDialog *dialog, Banner *banner, FormScrollArea *form, QWidget *note, Button *cancel, Button *main)
{
    main->setDefault(true);
    auto *footer = new DialogFooter;
    QHBoxLayout *const buttons = footer->row();
    buttons->addWidget(note, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(main);

    auto *outer = new QVBoxLayout(dialog);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(banner);
    outer->addWidget(form, 1);
    outer->addWidget(footer);
}

} // namespace strongroom::ui
