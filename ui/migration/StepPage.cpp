// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/StepPage.h"

#include "dialogs/FormScrollArea.h"
#include "migration/MigrationSession.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::MigrationStep;

StepPage::StepPage(model::MigrationSession *session, MigrationStep step, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_step(step)
    , m_title(new Label({}, TextRole::Title))
    , m_explanation(new Label({}, TextRole::Text, Token::Muted))
    , m_content(new Panel(Token::Surface))
    , m_body(new QVBoxLayout(m_content))
    , m_footer(new QHBoxLayout)
{
    m_title->setWordWrap(true);
    m_explanation->setWordWrap(true);
    m_body->setContentsMargins(metrics::gapLarge, metrics::gapLarge - metrics::gapTight, metrics::gapLarge, metrics::gap);
    m_body->setSpacing(metrics::gap);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_title);
    head->addWidget(m_explanation);
    m_body->addLayout(head);
    m_footer->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gap + metrics::gapTight);
    m_footer->setSpacing(metrics::gapSmall);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new FormScrollArea(m_content, model::stepName(step)), 1);
    column->addLayout(m_footer);
    connect(session, &model::MigrationSession::changed, this, &StepPage::followSteps);
}

void StepPage::addBackAndNext()
{
    m_why = new Label({}, TextRole::Caption, Token::Muted);
    m_why->setWordWrap(true);
    m_footer->addWidget(m_why, 1);
    if (m_step != MigrationStep::Where) {
        m_back = new Button(tr("&Back"));
        m_back->setToolTip(tr("Goes to the step before; nothing is lost"));
        m_footer->addWidget(m_back);
        connect(m_back, &QAbstractButton::clicked, this, [this] { m_session->goTo(MigrationStep(int(m_step) - 1)); });
    }
    m_next = new Button(tr("&Next"), {}, ButtonKind::Primary);
    m_next->setObjectName(u"next"_s);
    m_footer->addWidget(m_next);
    connect(m_next, &QAbstractButton::clicked, this, [this] { m_session->goTo(MigrationStep(int(m_step) + 1)); });
    followSteps();
}

void StepPage::followSteps()
{
    const bool locked = m_session->isLocked();
    if (m_step < MigrationStep::Run) {
        m_content->setEnabled(!locked);
    }
    if (m_next == nullptr) {
        return;
    }
    const QString why = locked ? tr("The run has begun: what it was asked cannot be changed any more.") : m_session->blockReason(m_step);
    const bool can = m_session->canGoTo(MigrationStep(int(m_step) + 1));
    m_next->setEnabled(can);
    m_next->setToolTip(can ? tr("Goes to “%1”").arg(model::stepName(MigrationStep(int(m_step) + 1))) : why);
    m_next->setAccessibleDescription(can ? QString() : why);
    m_why->setText(m_step == MigrationStep::How && !locked ? QString() : why);
}

void StepPage::setTitle(const QString &title, const QString &explanation)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
    setAccessibleName(title);
    setAccessibleDescription(explanation);
}

QString StepPage::title() const { return m_title->text(); }
QString StepPage::explanation() const { return m_explanation->text(); }

void StepPage::takeFocus()
{
    if (m_next != nullptr && m_next->isEnabled()) {
        m_next->setFocus(Qt::TabFocusReason);
    } else {
        setFocus(Qt::OtherFocusReason);
    }
}

bool StepPage::focusNextPrevChild(bool next)
{
    const QWidget *const focused = window()->focusWidget();
    if (focused != nullptr && isAncestorOf(focused) && (focused->isHidden() || !focused->isEnabled())) {
        setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::focusNextPrevChild(next);
}

} // namespace strongroom::ui
