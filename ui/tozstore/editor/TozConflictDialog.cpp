// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/editor/TozConflictDialog.h"

#include "base/ErrorText.h"
#include "base/Text.h"
#include "changes/ConflictForm.h"
#include "dialogs/FormScrollArea.h"
#include "theme/Metrics.h"
#include "tozstore/records/TozConflictModel.h"
#include "tozstore/records/TozRecordService.h"
#include "tozstore/records/TozTerms.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace strongroom::ui {

using model::TozConflictModel;

TozConflictDialog::TozConflictDialog(Versions versions, const std::shared_ptr<tozstore::Store> &store, QThreadPool *pool, const QString &connectionName, QWidget *parent)
    : QDialog(parent), m_versions(std::move(versions)), m_connectionName(connectionName), m_service(new model::TozRecordService(pool, this)), m_banner(new Banner),
      m_note(new Label(QString(), TextRole::Caption, Token::Muted)), m_keep(new Button(tr("&Keep theirs"))), m_write(new Button(QString(), {}, ButtonKind::Primary))
{
    setWindowTitle(tr("The record changed"));
    m_service->setStore(store);
    auto *back = new Button(tr("&Back to the editor"));
    back->setToolTip(tr("Nothing is written; what you wrote stays in the editor"));
    m_keep->setToolTip(tr("Drops your change; the record stays as it is now"));
    back->setAutoDefault(false);
    m_keep->setAutoDefault(false);
    m_write->setDefault(true);
    m_note->setWordWrap(true);
    auto *footer = new DialogFooter;
    QHBoxLayout *const buttons = footer->row();
    buttons->addWidget(m_note, 1);
    buttons->addWidget(back);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_write);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_banner);
    outer->addWidget(footer);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        Q_EMIT theirsKept(m_versions.theirs);
        accept();
    });
    connect(m_write, &QPushButton::clicked, this, [this] {
        m_banner->clear();
        m_service->update(m_model->result());
        showState();
    });
    connect(m_service, &model::TozRecordService::saved, this, [this](const model::SharedTozRow &row) {
        Q_EMIT resolved(row);
        accept();
    });
    connect(m_service, &model::TozRecordService::conflicted, this, &TozConflictDialog::conflicted);
    connect(m_service, &model::TozRecordService::failed, this, [this](const ErrorPtr &error) {
        m_banner->showError(model::errorText(error));
        showState();
    });
    resize(980, 560);
    build();
}

QString TozConflictDialog::summary() const { return m_summary->text(); }

void TozConflictDialog::build()
{
    delete std::exchange(m_content, nullptr);
    delete std::exchange(m_model, nullptr);
    m_model = new TozConflictModel(m_versions.base, *m_versions.theirs->record, m_versions.mine, this);
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, metrics::gap, 0, 0);
    column->setSpacing(metrics::gap);
    const tozstore::RecordMeta &meta = m_versions.theirs->meta();
    auto *title = new ElidedLabel(QString(), TextRole::Title);
    title->setFullText(tr("%1 · %2 of “%3”", "type, record id, connection").arg(toQString(meta.type), model::shortId(toQString(meta.recordId)), m_connectionName));
    const int both = m_model->conflictCount();
    m_summary = new Label(tr("Somebody changed this record since you opened it; nothing has been written.") + QLatin1Char(' ')
                              + (both > 0 ? tr("%Ln field(s) were changed by both of you: choose.", nullptr, both) : tr("You changed different fields: both changes fit together.")),
                          TextRole::Text, Token::Muted);
    m_summary->setWordWrap(true);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metrics::gapLarge, 0, metrics::gapLarge, 0);
    head->setSpacing(metrics::gapTight);
    head->addWidget(title);
    head->addWidget(m_summary);
    column->addLayout(head);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::gapLarge, 0, metrics::gapLarge, 0);
    bar->setSpacing(metrics::gapSmall);
    auto *all = new QCheckBox(tr("Show fields that are the &same"));
    connect(all, &QCheckBox::toggled, m_model, [conflict = m_model](bool on) { conflict->setScope(on ? TozConflictModel::Scope::Everything : TozConflictModel::Scope::Differing); });
    bar->addWidget(all);
    bar->addStretch(1);
    const auto whole = [&](const QString &text, const QString &help, TozConflictModel::Side side) {
        auto *button = new Button(text, {}, ButtonKind::Quiet);
        button->setToolTip(help);
        button->setAutoDefault(false);
        bar->addWidget(button);
        button->setVisible(both > 1);
        connect(button, &QPushButton::clicked, m_model, [conflict = m_model, side] { conflict->chooseAll(side); });
    };
    whole(tr("All &theirs"), tr("Takes theirs for every field that both of you changed"), TozConflictModel::Side::Theirs);
    whole(tr("All &mine"), tr("Takes yours for every field that both of you changed"), TozConflictModel::Side::Mine);
    column->addLayout(bar);
    m_form = new ConflictForm(m_model);
    column->addWidget(new FormScrollArea(m_form, tr("Fields")), 1);
    connect(m_model, &TozConflictModel::choiceChanged, this, &TozConflictDialog::showState);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_content, 1);
    showState();
    m_form->focusFirstChoice();
}

void TozConflictDialog::showState()
{
    const bool writing = m_service->isSaving();
    const int open = m_model->unchosenCount();
    m_content->setEnabled(!writing);
    m_keep->setEnabled(!writing);
    m_write->setEnabled(!writing && open == 0 && !m_model->isResultTheirs());
    m_write->setText(m_model->conflictCount() > 0 ? tr("&Write my choice") : tr("&Write both"));
    m_note->setText(writing                      ? tr("Writing…")
                    : open > 0                   ? tr("%Ln field(s) left to choose", nullptr, open)
                    : m_model->isResultTheirs() ? tr("Nothing of yours is left: keep theirs.")
                                                 : tr("It replaces the version shown here, and no other."));
}

void TozConflictDialog::conflicted(const model::SharedTozRow &newer)
{
    if (!newer) {
        QDialog::reject();
        Q_EMIT recordGone();
        return;
    }
    if (!newer->record) {
        m_banner->showMessage(BadgeTone::Error, tr("It changed once more"), tr("What is there now cannot be opened here. Nothing has been written."));
        showState();
        return;
    }
    m_versions.mine = m_model->result();
    m_versions.base = *m_versions.theirs->record;
    m_versions.theirs = newer;
    build();
    m_banner->showMessage(BadgeTone::Warning, tr("It changed once more"), tr("Somebody was faster again: this is what is there now."));
}

void TozConflictDialog::reject()
{
    if (!m_service->isSaving()) {
        QDialog::reject();
    }
}

} // namespace strongroom::ui
