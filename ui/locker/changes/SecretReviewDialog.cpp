// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/changes/SecretReviewDialog.h"

#include "theme/Metrics.h"
#include "tozstore/TozTable.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::ChangeState;
using model::SecretTray;

namespace {

TozTable::Look lookOf(const QModelIndex &index)
{
    TozTable::Look look;
    const auto state = static_cast<ChangeState>(index.siblingAtColumn(0).data(SecretTray::StateOf).toInt());
    switch (index.column()) {
    case SecretTray::Key: look.face = TozTable::Look::Face::Code; break;
    case SecretTray::From: look.ink = Token::Muted; break;
    case SecretTray::Result:
        switch (state) {
        case ChangeState::Waiting: look.icon = u"circle"_s; look.ink = Token::Muted; break;
        case ChangeState::Committing: look.icon = u"loader-circle"_s; look.iconInk = Token::Accent; break;
        case ChangeState::Done: look.icon = u"circle-check"_s; look.iconInk = Token::Ok; break;
        case ChangeState::Undone: look.icon = u"undo-2"_s; look.ink = Token::Muted; break;
        case ChangeState::Conflict: look.icon = u"triangle-alert"_s; look.iconInk = Token::Warning; look.ink = Token::Warning; break;
        case ChangeState::Failed: look.icon = u"circle-alert"_s; look.iconInk = Token::Error; look.ink = Token::Error; break;
        }
        break;
    default: break;
    }
    return look;
}

} // namespace

SecretReviewDialog::SecretReviewDialog(SecretTray *tray, QWidget *parent)
    : QDialog(parent), m_tray(tray), m_stack(new QStackedWidget), m_table(new TozTable(tray, tr("Changes"), {130, 190, 130, 120, 150, 0, 150}, lookOf)), m_reason(new Label(QString(), TextRole::Text, Token::Muted)),
      m_counts(new Label(QString(), TextRole::Text, Token::Muted)), m_remove(new Button(tr("&Take out"), u"x"_s)), m_mine(new Button(tr("Write &mine"), u"check"_s)),
      m_undo(new Button(tr("&Undo"), u"undo-2"_s)), m_send(new Button(QString(), {}, ButtonKind::Primary))
{
    setWindowTitle(tr("Changes of %1").arg(tray->connectionName()));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_reason->setWordWrap(true);
    m_reason->setMinimumHeight(2 * metrics::rowHeight);
    m_reason->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *why = new Panel(Token::Surface, Panel::Side::Top);
    auto *whyRow = new QHBoxLayout(why);
    whyRow->setContentsMargins(metrics::gapLarge, metrics::gapSmall, metrics::gapLarge, metrics::gapSmall);
    whyRow->addWidget(m_reason);
    auto *footer = new DialogFooter;
    QHBoxLayout *const row = footer->row();
    auto *close = new Button(tr("Close"));
    row->addWidget(m_counts, 1);
    row->addWidget(m_remove);
    row->addWidget(m_mine);
    row->addWidget(m_undo);
    row->addWidget(close);
    row->addWidget(m_send);
    m_send->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *empty = new EmptyState;
    empty->set(u"list-checks"_s, tr("No changes"), tr("What you change in secrets and environments is collected here, and sent when you say so."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    auto *ground = new Panel(Token::Surface);
    auto *groundColumn = new QVBoxLayout(ground);
    groundColumn->setContentsMargins(0, 0, 0, 0);
    groundColumn->addWidget(m_stack);
    column->addWidget(ground, 1);
    column->addWidget(why);
    column->addWidget(footer);
    resize(1040, 520);

    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_send, &QPushButton::clicked, this, [this] {
        if (m_tray->isCommitting()) {
            m_tray->cancel();
        } else {
            m_tray->commitAll();
        }
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_tray->unstage(selected()); });
    connect(m_table, &TozTable::deleteRequested, this, [this] { m_tray->unstage(selected()); });
    connect(m_mine, &QPushButton::clicked, this, [this] {
        for (const quint64 id : selected()) {
            m_tray->resolveWithMine(id);
        }
    });
    connect(m_undo, &QPushButton::clicked, this, [this] { m_tray->undo(selected()); });
    connect(m_table, &TozTable::currentRowChanged, this, &SecretReviewDialog::showState);
    connect(m_table, &TozTable::selectionChangedByUser, this, &SecretReviewDialog::showState);
    connect(m_tray, &SecretTray::countsChanged, this, &SecretReviewDialog::showState);
    connect(m_tray, &SecretTray::wiped, this, &QDialog::reject);
    if (m_tray->rowCount() > 0) {
        m_table->setCurrentIndex(m_tray->index(0, 0));
    }
    m_table->setFocus();
    showState();
}

std::vector<quint64> SecretReviewDialog::selected() const
{
    std::vector<quint64> ids;
    for (const int row : m_table->selectedRows()) {
        ids.push_back(m_tray->idAt(row));
    }
    return ids;
}

void SecretReviewDialog::showState()
{
    const bool busy = m_tray->isCommitting();
    m_stack->setCurrentIndex(m_tray->rowCount() > 0 ? 0 : 1);
    m_reason->parentWidget()->setVisible(m_tray->rowCount() > 0);
    const int sendable = static_cast<int>(m_tray->committable().size());
    QStringList counts;
    if (m_tray->waitingCount() > 0) {
        counts << tr("%L1 waiting").arg(m_tray->waitingCount());
    }
    if (m_tray->problemCount() > 0) {
        counts << tr("%L1 to look at").arg(m_tray->problemCount());
    }
    m_counts->setText(counts.isEmpty() ? tr("Nothing waits.") : counts.join(u" · "_s));
    m_counts->setToken(m_tray->problemCount() > 0 ? Token::Warning : Token::Muted);
    m_send->setText(busy ? tr("Stop") : tr("&Send %L1").arg(sendable));
    m_send->setEnabled(busy || sendable > 0);
    bool conflict = false;
    bool undoable = false;
    bool removable = false;
    for (const quint64 id : selected()) {
        const model::SecretChangeItem *const item = m_tray->item(id);
        if (item != nullptr) {
            conflict = conflict || item->state == ChangeState::Conflict;
            undoable = undoable || model::undoRefusal(*item).isEmpty();
            removable = removable || (item->state != ChangeState::Committing && !item->queued);
        }
    }
    m_mine->setVisible(conflict);
    m_undo->setEnabled(undoable && !busy);
    m_remove->setEnabled(removable);
    showReason();
}

void SecretReviewDialog::showReason()
{
    const model::SecretChangeItem *const item = m_tray->item(m_tray->idAt(m_table->currentRow()));
    if (item == nullptr) {
        m_reason->setText(tr("Select a change to see what there is to know about it."));
        m_reason->setToken(Token::Muted);
        return;
    }
    const bool problem = item->state == ChangeState::Conflict || item->state == ChangeState::Failed;
    const QString reason = QStringList{model::reasonText(*item), model::thereText(*item), model::adviceText(*item)}.join(u' ').simplified();
    m_reason->setText(reason.isEmpty() ? model::shortText(*item) : reason);
    m_reason->setToken(problem ? Token::Warning : Token::Muted);
}

} // namespace strongroom::ui
