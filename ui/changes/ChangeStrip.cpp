// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "changes/ChangeStrip.h"

#include "commands/CommandRegistry.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

ChangeStrip::ChangeStrip(model::ChangeTray *tray, const CommandRegistry &registry, QWidget *parent)
    : Panel(Token::Raised, Side::Top, parent), m_tray(tray), m_text(new Label(QString())), m_review(new Button(tr("Review"), u"list-checks"_s)),
      m_undo(new Button(tr("Undo"), u"undo-2"_s)), m_close(new IconButton(u"x"_s, tr("Hide this line")))
{
    registry.bind(m_review, u"changes.show"_s);
    registry.bind(m_undo, u"changes.undo"_s);
    setFixedHeight(metrics::toolRowHeight - 4);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::gap + metrics::iconSize + metrics::gapSmall, 0, metrics::gap, 0);
    row->setSpacing(metrics::gapSmall);
    row->addWidget(m_text, 1);
    row->addWidget(m_review);
    row->addWidget(m_undo);
    row->addWidget(m_close);
    connect(tray, &model::ChangeTray::countsChanged, this, &ChangeStrip::showState);
    connect(tray, &model::ChangeTray::commitFinished, this, &ChangeStrip::committed);
    connect(tray, &model::ChangeTray::wiped, this, [this] {
        m_done.clear();
        showState();
    });
    connect(m_close, &QToolButton::clicked, this, [this] {
        m_done.clear();
        showState();
    });
    showState();
}

QString ChangeStrip::text() const { return isHidden() ? QString() : m_text->text(); }

void ChangeStrip::committed(const model::ChangeSummary &summary)
{
    const int again = summary.written - summary.undone;
    m_done = summary.undone > 0 ? tr("%Ln change(s) undone", nullptr, summary.undone) : again > 0 ? tr("%Ln change(s) committed", nullptr, again) : QString();
    showState();
}

void ChangeStrip::showState()
{
    const int waiting = m_tray->waitingCount();
    const int problems = m_tray->problemCount();
    if (m_tray->isCommitting()) {
        m_done.clear();
    }
    QStringList parts;
    m_ink = Token::Muted;
    m_icon = u"list-checks"_s;
    if (problems > 0) {
        parts += tr("%Ln change(s) could not be committed", nullptr, problems);
        m_ink = Token::Warning;
        m_icon = u"triangle-alert"_s;
    }
    if (waiting > 0) {
        parts += tr("%Ln change(s) waiting", nullptr, waiting);
    }
    if (!m_done.isEmpty()) {
        parts += m_done;
        if (problems == 0 && waiting == 0) {
            m_ink = Token::Ok;
            m_icon = u"circle-check"_s;
        }
    }
    m_text->setText(parts.join(u" · "_s));
    m_review->setVisible(problems + waiting > 0);
    m_undo->setVisible(!m_done.isEmpty() && m_tray->undoLastRefusal().isEmpty());
    m_close->setVisible(!m_done.isEmpty());
    setVisible(!parts.isEmpty());
    update();
}

void ChangeStrip::paintEvent(QPaintEvent *event)
{
    Panel::paintEvent(event);
    QPainter painter(this);
    const QRect mark(metrics::gap, 0, metrics::iconSize, height());
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), mark), m_icon, color(m_ink));
}

} // namespace strongroom::ui
