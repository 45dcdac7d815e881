// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "keys/UnsavedStrip.h"

#include "commands/CommandRegistry.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

UnsavedStrip::UnsavedStrip(const CommandRegistry &registry, QWidget *parent)
    : Card(Token::WarningTint, Token::WarningTint, parent)
    , m_changes(new Label({}, TextRole::Strong, Token::Warning))
    , m_consequence(new Label({}, TextRole::Text))
    , m_discard(new Button(tr("Discard"), u"undo-2"_s))
    , m_save(new Button(tr("Save keys"), u"save"_s, ButtonKind::Primary))
{
    m_changes->setWordWrap(true);
    m_consequence->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(2);
    texts->addWidget(m_changes);
    texts->addWidget(m_consequence);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::gap, metrics::gapSmall, metrics::gapSmall, metrics::gapSmall);
    row->setSpacing(metrics::gapSmall);
    row->addLayout(texts, 1);
    row->addWidget(m_discard, 0, Qt::AlignTop);
    row->addWidget(m_save, 0, Qt::AlignTop);
    registry.bind(m_discard, u"keys.discard"_s);
    registry.bind(m_save, u"keys.save"_s);
}

void UnsavedStrip::showChanges(const QString &changes, const QString &consequence)
{
    m_changes->setText(tr("Not saved: %1.").arg(changes));
    m_consequence->setText(consequence);
}

QString UnsavedStrip::text() const { return m_changes->text() + u' ' + m_consequence->text(); }

} // namespace strongroom::ui
