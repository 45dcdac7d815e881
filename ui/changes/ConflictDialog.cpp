// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "changes/ConflictDialog.h"

#include "base/Text.h"
#include "changes/ChangeDetails.h"
#include "changes/ChangeLinesView.h"
#include "changes/ChangeTray.h"
#include "changes/ConflictForm.h"
#include "changes/ConflictModel.h"
#include "dialogs/FormScrollArea.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::ConflictModel;
using incountry::ChangeKind;

namespace {

bool isUnreadable(const incountry::SharedRecordRow &row) { return row && std::holds_alternative<incountry::UnreadableRecord>(*row); }

} // namespace

ConflictDialog::ConflictDialog(model::ChangeTray *tray, quint64 id, const QString &connection, QWidget *parent)
    : QDialog(parent), m_tray(tray), m_id(id), m_connection(connection), m_banner(new Banner), m_note(new Label(QString(), TextRole::Caption, Token::Muted)),
      m_keep(new Button(QString())), m_write(new Button(QString(), {}, ButtonKind::Primary))
{
    setWindowTitle(tr("The record changed"));
    auto *later = new Button(tr("Decide &later"));
    later->setToolTip(tr("Nothing is written; the change stays in the tray"));
    later->setAutoDefault(false);
    m_keep->setAutoDefault(false);
    m_write->setDefault(true);
    auto *footer = new DialogFooter;
    QHBoxLayout *const buttons = footer->row();
    m_note->setWordWrap(true);
    buttons->addWidget(m_note, 1);
    buttons->addWidget(later);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_write);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_banner);
    outer->addWidget(footer);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &ConflictDialog::keepTheirs);
    connect(m_write, &QPushButton::clicked, this, &ConflictDialog::write);
    connect(tray, &model::ChangeTray::committed, this, &ConflictDialog::committed);
    connect(tray, &model::ChangeTray::wiped, this, &QDialog::reject);
    resize(980, 560);
    build();
}

QString ConflictDialog::summary() const { return m_summary != nullptr ? m_summary->text() : QString(); }

void ConflictDialog::build()
{
    const model::ChangeItem *const item = m_tray->item(m_id);
    delete std::exchange(m_content, nullptr);
    delete std::exchange(m_model, nullptr);
    m_form = nullptr;
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, metrics::gap, 0, 0);
    column->setSpacing(metrics::gap);
    auto *title = new ElidedLabel(QString(), TextRole::Title);
    title->setFullText(tr("%1 in %2, “%3”", "record key, country, connection").arg(item->key, toQString(item->change.country.code()).toUpper(), m_connection));
    m_summary = new Label(QString(), TextRole::Text, Token::Muted);
    m_summary->setWordWrap(true);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metrics::gapLarge, 0, metrics::gapLarge, 0);
    head->setSpacing(metrics::gapTight);
    head->addWidget(title);
    head->addWidget(m_summary);
    column->addLayout(head);
    m_write->setKind(ButtonKind::Primary);
    if (ConflictModel::canMerge(*item)) {
        m_model = new ConflictModel(*item, this);
        buildMembers(column);
    } else {
        buildWhole(column);
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_content, 1);
    showState();
    if (m_form != nullptr) {
        m_form->focusFirstChoice();
    } else {
        m_keep->setFocus(Qt::OtherFocusReason);
    }
}

void ConflictDialog::buildMembers(QVBoxLayout *column)
{
    const model::ChangeItem &item = *m_tray->item(m_id);
    const int both = m_model->conflictCount();
    const QString what = item.change.kind == ChangeKind::Create ? tr("There is a record with this record key already; nothing has been written.")
                                                                : tr("Somebody changed this record since you opened it; nothing has been written.");
    m_summary->setText(what + u' '
                       + (both > 0 ? tr("%Ln member(s) were changed by both of you: choose.", nullptr, both)
                                   : tr("You changed different members: both changes fit together.")));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::gapLarge, 0, metrics::gapLarge, 0);
    bar->setSpacing(metrics::gapSmall);
    auto *all = new QCheckBox(tr("Show members that are the &same"));
    connect(all, &QCheckBox::toggled, this, [this](bool on) { m_model->setScope(on ? ConflictModel::Scope::Everything : ConflictModel::Scope::Differing); });
    auto *theirs = new Button(tr("All &theirs"), {}, ButtonKind::Quiet);
    auto *mine = new Button(tr("All &mine"), {}, ButtonKind::Quiet);
    theirs->setToolTip(tr("Takes theirs for every member that both of you changed"));
    mine->setToolTip(tr("Takes yours for every member that both of you changed"));
    for (Button *const button : {theirs, mine}) {
        button->setAutoDefault(false);
        button->setVisible(both > 1);
    }
    connect(theirs, &QPushButton::clicked, this, [this] { m_model->chooseAll(ConflictModel::Side::Theirs); });
    connect(mine, &QPushButton::clicked, this, [this] { m_model->chooseAll(ConflictModel::Side::Mine); });
    bar->addWidget(all);
    bar->addStretch(1);
    bar->addWidget(theirs);
    bar->addWidget(mine);
    column->addLayout(bar);
    m_form = new ConflictForm(m_model);
    column->addWidget(new FormScrollArea(m_form, tr("Members")), 1);
    connect(m_model, &ConflictModel::choiceChanged, this, &ConflictDialog::showState);
    m_keep->setText(tr("&Keep theirs"));
    m_keep->setToolTip(tr("Drops your change; the record stays as it is now"));
}

void ConflictDialog::buildWhole(QVBoxLayout *column)
{
    const model::ChangeItem &item = *m_tray->item(m_id);
    const incountry::SharedRecordRow &theirs = item.outcome->theirs;
    const bool deletion = item.change.kind == ChangeKind::Delete;
    incountry::RecordChange shown = item.change;
    QString fromTitle = tr("From");
    QString toTitle = tr("To");
    if (!theirs) {
        m_summary->setText(tr("Somebody deleted this record since you opened it; nothing has been written. You can write it again as a new record, or drop your "
                              "change. Its attachments are gone either way."));
        m_keep->setText(tr("&Drop my change"));
        m_write->setText(tr("&Write it again as new"));
        shown.kind = ChangeKind::Create;   // all that would be written
        shown.base = nullptr;
    } else if (deletion) {
        m_summary->setText(tr("Somebody changed this record, or its attachments, since you chose to delete it. It has not been deleted. Below is what changed."));
        m_keep->setText(tr("&Keep the record"));
        m_write->setText(tr("Delete it &anyway"));
        m_write->setKind(ButtonKind::DangerPrimary);
        if (!isUnreadable(theirs)) {
            shown.kind = ChangeKind::Edit;
            shown.mine = std::get<incountry::Record>(*theirs);
        }
        fromTitle = tr("As you saw it");
        toTitle = tr("Now");
    } else {
        m_summary->setText(tr("Somebody changed this record since you opened it, and what is there now cannot be opened with the keys of this connection. Nothing "
                              "has been written. What you write replaces it, and cannot be undone."));
        m_keep->setText(tr("&Keep theirs"));
        m_write->setText(tr("&Replace it with mine"));
        m_write->setKind(ButtonKind::DangerPrimary);
    }
    m_keep->setToolTip(tr("Drops your change; nothing is written"));
    auto *lines = new ChangeLinesView;
    lines->setDetails(model::changeDetails(shown), fromTitle, toTitle);
    auto *content = new QWidget;
    auto *box = new QVBoxLayout(content);
    box->setContentsMargins(metrics::gapLarge, 0, metrics::gapLarge, metrics::gap);
    if (deletion && theirs && lines->members().isEmpty()) {
        box->addWidget(new Label(isUnreadable(theirs) ? tr("What is there now cannot be opened.") : tr("Only its attachments changed."), TextRole::Text, Token::Muted));
    }
    box->addWidget(lines, 1);
    column->addWidget(new FormScrollArea(content, tr("Members")), 1);
}

void ConflictDialog::showState()
{
    m_content->setEnabled(!m_writing);
    m_keep->setEnabled(!m_writing);
    if (m_model == nullptr) {
        m_write->setEnabled(!m_writing);
        m_note->clear();
        return;
    }
    const int open = m_model->unchosenCount();
    m_write->setEnabled(!m_writing && open == 0 && !m_model->isResultTheirs());
    m_write->setText(m_model->conflictCount() > 0 ? tr("&Write my choice") : tr("&Write both"));
    m_note->setText(m_writing                      ? tr("Writing…")
                    : open > 0                     ? tr("%Ln member(s) left to choose", nullptr, open)
                    : m_model->isResultTheirs() ? tr("Nothing of yours is left: keep theirs.")
                                                   : tr("It is compared once more before it is written."));
}

void ConflictDialog::keepTheirs()
{
    m_tray->unstage({m_id});
    accept();
}

void ConflictDialog::write()
{
    const model::ChangeItem *const item = m_tray->item(m_id);
    if (item == nullptr || item->state != model::ChangeState::Conflict) {
        return;
    }
    const bool deletion = item->change.kind == ChangeKind::Delete;
    const quint64 waiting = m_model != nullptr ? m_tray->resolve(m_id, m_model->result())
        : deletion                             ? m_tray->resolveDelete(m_id)
                                               : m_tray->resolve(m_id, *item->change.mine);
    if (waiting == 0) {
        accept();
        return;
    }
    m_writing = true;
    m_banner->clear();
    showState();
    m_tray->commit({m_id});
}

void ConflictDialog::committed(quint64 id)
{
    if (id != m_id || !m_writing) {
        return;
    }
    m_writing = false;
    const model::ChangeItem *const item = m_tray->item(m_id);
    if (item == nullptr || item->state == model::ChangeState::Done) {
        accept();
    } else if (item->state == model::ChangeState::Conflict) {
        m_banner->showMessage(BadgeTone::Warning, tr("It changed once more"), tr("Somebody was faster again: this is what is there now."));
        build();
    } else {
        // Failed or cancelled: it stays in the tray, with the choice made.
        m_banner->showError(model::errorText(item->outcome->error));
        m_note->setText(tr("Your choice is in the tray: commit it there again."));
        m_keep->setEnabled(false);
        m_write->setEnabled(false);
    }
}

void ConflictDialog::reject()
{
    if (!m_writing || m_tray->rowCount() == 0) {
        QDialog::reject();
    }
}

} // namespace strongroom::ui
