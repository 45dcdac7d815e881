// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "changes/ChangesPage.h"

#include "base/Text.h"
#include "changes/ChangeConfirm.h"
#include "changes/ChangeDetailPanel.h"
#include "changes/ChangeTableView.h"
#include "changes/ChangeTrays.h"
#include "changes/ConflictDialog.h"
#include "commands/CommandRegistry.h"
#include "connections/ConnectionManager.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::ChangeTray;

ChangesPage::ChangesPage(const Services &services, const QString &connectionId, const CommandRegistry &registry, QWidget *parent)
    : Page(parent), m_services(services), m_connectionId(connectionId), m_tray(services.changes->of(connectionId)), m_splitter(new QSplitter(Qt::Horizontal)),
      m_stack(new QStackedWidget), m_view(new ChangeTableView(m_tray)), m_empty(new EmptyState), m_detail(new ChangeDetailPanel(services.pool)),
      m_counts(new Label(QString(), TextRole::Text, Token::Muted)), m_commit(new Button(QString(), u"check"_s, ButtonKind::Primary))
{
    auto *undo = new Button(tr("Undo"), u"undo-2"_s);
    auto *remove = new Button(tr("Remove"), u"x"_s);
    auto *retry = new Button(tr("Retry failed"), u"refresh-cw"_s);
    registry.bind(undo, u"changes.undoSelected"_s);
    registry.bind(remove, u"changes.remove"_s);
    registry.bind(retry, u"changes.retry"_s);
    registry.bind(m_commit, u"changes.commit"_s);
    m_view->addAction(registry.find(u"changes.remove"_s)->action());

    auto *head = new Panel(Token::Surface, Panel::Side::Bottom);
    head->setFixedHeight(metrics::toolRowHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::gap, 0, metrics::gap, 0);
    row->setSpacing(metrics::gapSmall);
    row->addWidget(new Label(tr("Changes"), TextRole::Title));
    row->addWidget(m_counts);
    row->addStretch(1);
    row->addWidget(undo);
    row->addWidget(remove);
    row->addWidget(retry);
    row->addWidget(m_commit);

    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({780, 352});
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    auto *ground = new Panel(Token::Surface);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_stack, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(ground);

    connect(m_view, &ChangeTableView::selectionTouched, this, [this] {
        showCurrent();
        Q_EMIT restrictionsChanged();
    });
    connect(m_view, &ChangeTableView::itemActivated, this, &ChangesPage::resolveCurrent);
    connect(m_detail, &ChangeDetailPanel::resolveRequested, this, &ChangesPage::resolveCurrent);
    connect(m_tray, &ChangeTray::countsChanged, this, &ChangesPage::showState);
    connect(m_tray, &QAbstractItemModel::modelReset, this, [this] {
        showState();
        showCurrent();
    });
    connect(m_tray, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        if (const int current = m_view->currentIndex().row(); current >= first.row() && current <= last.row()) {
            showCurrent();
        }
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { m_services.connections->open(m_connectionId); });
    connect(m_services.connections, &model::ConnectionManager::stateChanged, this, &ChangesPage::showState);
    showState();
    showCurrent();
}

QString ChangesPage::connectionName() const
{
    const connections::Connection *const own = m_services.connections->find(m_connectionId);
    return own != nullptr ? toQString(own->name) : QString();
}

void ChangesPage::activate()
{
    if (m_services.connections->state(m_connectionId) == model::ConnectionState::Closed) {
        m_services.connections->open(m_connectionId);
    }
    if (m_view->selectedIds().empty() && m_tray->rowCount() > 0) {   // the keyboard's arrival alone makes a row current, and selects none
        const auto open = m_tray->openItems();
        m_view->setCurrentId(open.empty() ? m_tray->idAt(m_tray->rowCount() - 1) : open.front());
    }
    showState();
}

void ChangesPage::takeFocus() { m_view->setFocus(); }

Page::StatusTexts ChangesPage::statusTexts() const
{
    StatusTexts texts;
    texts.range = tr("%Ln waiting", nullptr, m_tray->waitingCount());
    if (m_tray->problemCount() > 0) {
        texts.problem = tr("%Ln to look at", nullptr, m_tray->problemCount());
    }
    return texts;
}

void ChangesPage::showState()
{
    const model::ConnectionState state = m_services.connections->state(m_connectionId);
    if (state == model::ConnectionState::Opening) {
        m_empty->set(u"plug"_s, tr("Opening the connection…"), {});
    } else if (!m_tray->hasStore()) {
        m_empty->set(u"plug"_s, tr("The connection is closed"), tr("Changes are kept in memory only: closing a connection drops them."), tr("Open"), u"plug"_s);
    } else {
        m_empty->set(u"list-checks"_s, tr("No changes"),
                     tr("What you edit, add and delete is collected here when you put it in the tray: you look at all of it, and commit it as one piece of work."));
    }
    m_stack->setCurrentWidget(m_tray->rowCount() > 0 ? static_cast<QWidget *>(m_splitter) : m_empty);
    const int open = static_cast<int>(m_tray->committable().size());
    m_commit->setText(open > 0 ? tr("Commit %Ln change(s)…", nullptr, open) : tr("Commit"));
    QStringList parts;
    if (m_tray->waitingCount() > 0) {
        parts += tr("%Ln waiting", nullptr, m_tray->waitingCount());
    }
    if (m_tray->problemCount() > 0) {
        parts += tr("%Ln to look at", nullptr, m_tray->problemCount());
    }
    m_counts->setText(parts.join(u" · "_s));
    Q_EMIT statusChanged();
    Q_EMIT restrictionsChanged();
}

void ChangesPage::showCurrent()
{
    if (const model::ChangeItem *const item = m_tray->item(m_view->currentId())) {
        m_detail->show(*item);
    } else {
        m_detail->clear();
    }
}

void ChangesPage::commitAll()
{
    const std::vector<quint64> ids = m_tray->committable();
    if (!ids.empty()) {
        confirmCommit(*m_tray, ids, connectionName(), window(), this, [this, ids] { m_tray->commit(ids); });
    }
}

void ChangesPage::retryFailed()
{
    std::vector<quint64> failed;
    for (const quint64 id : m_tray->openItems()) {
        if (m_tray->item(id)->state == model::ChangeState::Failed) {
            failed.push_back(id);
        }
    }
    m_tray->commit(failed);
}

void ChangesPage::removeSelected()
{
    const std::vector<quint64> ids = m_view->selectedIds();
    int waiting = 0;
    for (const quint64 id : ids) {
        waiting += isOpen(*m_tray->item(id)) ? 1 : 0;
    }
    if (waiting == 0) {
        m_tray->unstage(ids);
        return;
    }
    confirmRemoval(*m_tray, ids, waiting, window(), this, [this, ids] { m_tray->unstage(ids); });
}

void ChangesPage::resolveCurrent()
{
    const model::ChangeItem *const item = m_tray->item(m_view->currentId());
    if (item == nullptr || item->state != model::ChangeState::Conflict) {
        return;
    }
    auto *dialog = new ConflictDialog(m_tray, item->id, connectionName(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

std::vector<quint64> ChangesPage::undoable() const
{
    std::vector<quint64> ids;
    for (const quint64 id : m_view->selectedIds()) {
        if (const model::ChangeItem *const item = m_tray->item(id); item != nullptr && model::undoRefusal(*item).isEmpty()) {
            ids.push_back(id);
        }
    }
    return ids;
}

void ChangesPage::undoSelected()
{
    const std::vector<quint64> ids = undoable();
    confirmUndo(*m_tray, ids, connectionName(), window(), this, [this, ids] { m_tray->undo(ids); });
}

} // namespace strongroom::ui
