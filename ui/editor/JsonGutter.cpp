// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "editor/JsonGutter.h"

#include "editor/JsonEdit.h"
#include "theme/Fonts.h"
#include "theme/Metrics.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace strongroom::ui {

JsonGutter::JsonGutter(JsonEdit *edit) : QWidget(edit), m_edit(edit) {}

int JsonGutter::neededWidth() const
{
    const int digits = std::max(2, static_cast<int>(QString::number(m_edit->blockCount()).size()));
    return metrics::gapSmall + QFontMetrics(fonts::code()).horizontalAdvance(QLatin1Char('9')) * digits + markWidth;
}

void JsonGutter::paintEvent(QPaintEvent *event) { m_edit->paintGutter(event); }

void JsonGutter::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_edit->clickGutter(event->position().toPoint());
    }
}

bool JsonGutter::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QTextBlock block = m_edit->cursorForPosition(QPoint(0, help->pos().y())).block();
        const bool foldable = m_edit->language() == CodeLanguage::Json && m_edit->folds().isFoldable(block);
        QToolTip::showText(help->globalPos(), !foldable ? QString() : m_edit->folds().isFolded(block) ? tr("Unfold (Ctrl++)") : tr("Fold (Ctrl+-)"), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace strongroom::ui
