// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "changes/ChangeDetailPanel.h"

#include "base/Text.h"
#include "changes/ChangeDetails.h"
#include "changes/ChangeLinesView.h"
#include "dialogs/FormScrollArea.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Label.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::ChangeState;

ChangeDetailPanel::ChangeDetailPanel(QThreadPool *pool, QWidget *parent)
    : Panel(Token::Surface, Side::Left, parent), m_inspector(new model::ChangeInspector(pool, this)), m_key(new ElidedLabel(QString(), TextRole::Title)),
      m_where(new Label(QString(), TextRole::Caption, Token::Muted)), m_note(new Label(QString(), TextRole::Text, Token::Muted)), m_banner(new Banner),
      m_lines(new ChangeLinesView)
{
    setMinimumWidth(280);
    m_banner->setDismiss(Banner::Dismiss::Never);
    m_note->setWordWrap(true);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::gap + 1, metrics::gap, metrics::gap, metrics::gap);
    column->setSpacing(metrics::gapSmall);
    column->addWidget(m_key);
    column->addWidget(m_where);
    column->addWidget(m_note);
    column->addWidget(m_lines);
    column->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_banner);
    outer->addWidget(new FormScrollArea(content, tr("Details of the change")), 1);
    connect(m_inspector, &model::ChangeInspector::detailsChanged, this, &ChangeDetailPanel::showLines);
    connect(m_banner, &Banner::actionTriggered, this, &ChangeDetailPanel::resolveRequested);
    clear();
}

void ChangeDetailPanel::clear()
{
    m_inspector->clear();
    m_lines->clear();
    m_banner->clear();
    m_key->setFullText(tr("No change selected"));
    m_where->clear();
    m_where->hide();
    m_note->setText(tr("Select a change to see what was there and what is to be there."));
    m_note->show();
}

void ChangeDetailPanel::show(const model::ChangeItem &item)
{
    m_key->setFullText(item.key);
    m_where->setText(tr("%1 in %2", "what, country").arg(model::whatText(item), toQString(item.change.country.code()).toUpper()));
    m_where->show();
    const bool past = item.state == ChangeState::Done;
    m_fromTitle = past ? tr("Before") : tr("From");
    m_toTitle = past ? tr("Now") : tr("To");
    const QString reason = model::reasonText(item);
    const bool problem = item.state == ChangeState::Conflict || item.state == ChangeState::Failed;
    if (item.state == ChangeState::Failed && item.outcome && item.outcome->error) {
        m_banner->showError(model::errorText(item.outcome->error));
        m_banner->setAction({});
    } else if (problem) {
        m_banner->showMessage(BadgeTone::Warning, reason, model::adviceText(item));
        m_banner->setAction(tr("Compare…"), u"git-compare"_s);
    } else {
        m_banner->clear();
    }
    QStringList notes;
    if (!problem && !reason.isEmpty()) {
        notes += (reason + u' ' + model::adviceText(item)).trimmed();
    }
    if (past && item.change.kind == incountry::ChangeKind::Delete && model::undoRefusal(item).isEmpty()) {
        notes += tr("Undo writes the record again, with its body and keys. Its attachments do not come back.");
    } else if (past && !model::undoRefusal(item).isEmpty()) {
        notes += model::undoRefusal(item);
    }
    if (item.change.kind == incountry::ChangeKind::Delete && item.change.base && std::holds_alternative<incountry::UnreadableRecord>(*item.change.base)) {
        notes += tr("This record could not be opened, so there is nothing to compare.");
    }
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
    m_inspector->show(item.change);
}

void ChangeDetailPanel::showLines()
{
    if (const auto details = m_inspector->details()) {
        m_lines->setDetails(*details, m_fromTitle, m_toTitle);
    } else {
        m_lines->clear();
    }
}

} // namespace strongroom::ui
