// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "dialogs/ModeField.h"

#include "connections/ModeWords.h"
#include "dialogs/FormField.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using connections::Mode;

ModeField::ModeField(QWidget *parent) : QWidget(parent), m_choice(new QComboBox)
{
    for (const Mode mode : {Mode::Normal, Mode::ReadOnly, Mode::Production}) {
        m_choice->addItem(model::modeName(mode), static_cast<int>(mode));
    }
    m_choice->setObjectName(u"mode"_s);
    m_field = new FormField(tr("&Mode"), m_choice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    setFocusProxy(m_choice);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        explain();
        Q_EMIT changed();
    });
    explain();
}

void ModeField::explain()
{
    switch (mode()) {
    case Mode::Normal: m_field->setHint(tr("Everything can be changed at any time")); return;
    case Mode::ReadOnly: m_field->setHint(tr("Nothing is changed unless you allow it for a time")); return;
    case Mode::Production: break;
    }
    m_field->setHint(tr("Read-only, marked in red; allowing changes takes its name, typed, and ends by itself"));
}

void ModeField::setMode(Mode mode) { m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(mode))); }

Mode ModeField::mode() const { return static_cast<Mode>(m_choice->currentData().toInt()); }

} // namespace strongroom::ui
