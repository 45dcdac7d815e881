// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/environments/EnvironmentsPage.h"

#include "base/ErrorText.h"
#include "base/Format.h"
#include "base/Text.h"
#include "commands/CommandRegistry.h"
#include "commands/ContextMenu.h"
#include "locker/LockerSession.h"
#include "locker/changes/SecretTray.h"
#include "locker/environments/EnvironmentDialog.h"
#include "theme/Metrics.h"
#include "tozstore/TozTable.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::EnvironmentsModel;
using model::LockerSession;
using model::SecretChangeItem;

namespace {

TozTable::Look lookOf(const QModelIndex &index)
{
    TozTable::Look look;
    const bool unreadable = index.data(EnvironmentsModel::IsUnreadable).toBool();
    const bool waits = index.data(EnvironmentsModel::IsNew).toBool() || index.data(EnvironmentsModel::IsChanged).toBool();
    switch (index.column()) {
    case EnvironmentsModel::Name:
        look.face = TozTable::Look::Face::Strong;
        look.icon = unreadable ? u"circle-alert"_s : waits ? u"pencil"_s : u"layers"_s;
        look.iconInk = unreadable ? Token::Error : waits ? Token::Accent : Token::Muted;
        break;
    case EnvironmentsModel::ExternalUrl: {
        const bool opens = model::openRefusal(index.data().toString()).isEmpty();
        look.ink = opens ? Token::Accent : Token::Muted;
        look.icon = opens ? u"external-link"_s : QString();
        look.iconInk = Token::Accent;
        break;
    }
    case EnvironmentsModel::Own: look.face = TozTable::Look::Face::Number; break;
    case EnvironmentsModel::Missing:
        look.face = TozTable::Look::Face::Number;
        look.ink = index.data().toString() == u"—"_s ? Token::Faint : Token::Warning;
        break;
    case EnvironmentsModel::Description: break;
    default: look.ink = Token::Muted; break;
    }
    return look;
}

} // namespace

EnvironmentsPage::EnvironmentsPage(const Services &services, const QString &connectionId, LockerSession *session, model::SecretTray *tray, const CommandRegistry &registry, QWidget *parent)
    : LockerPage(services, connectionId, session, parent), m_model(new EnvironmentsModel(this)), m_tray(tray),
      m_table(new TozTable(m_model, tr("Environments"), {190, 260, 0, 104, 84, 136, 136}, lookOf)), m_stack(new QStackedWidget), m_none(new EmptyState), m_banner(new Banner),
      m_count(new Label({}, TextRole::Text, Token::Muted)), m_column(nullptr), m_browser([](const QUrl &url) { return QDesktopServices::openUrl(url); })
{
    auto *head = new Panel(Token::Surface, Panel::Side::Bottom);
    head->setFixedHeight(metrics::toolRowHeight + 1);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::gap, 0, metrics::gap, 0);
    row->setSpacing(metrics::gapSmall);
    row->addWidget(new Label(tr("Environments"), TextRole::Title));
    row->addWidget(m_count);
    row->addStretch(1);
    auto *open = new Button(tr("Open in browser"), u"external-link"_s);
    auto *change = new Button(tr("Edit"), u"pencil"_s);
    auto *add = new Button(tr("New environment"), u"plus"_s, ButtonKind::Primary);
    registry.bind(open, u"environment.open"_s);
    registry.bind(change, u"environment.edit"_s);
    registry.bind(add, u"environment.new"_s);
    for (Button *const button : {open, change, add}) {
        row->addWidget(button);
    }
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_none);
    auto *main = new Panel(Token::Surface);
    m_column = new QVBoxLayout(main);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(head);
    m_column->addWidget(m_banner);
    m_column->addWidget(m_stack, 1);
    ContextMenu::install(m_table, registry, [this](const QPoint &at) {
        if (const QModelIndex under = m_table->indexAt(at); under.isValid()) {
            m_table->setCurrentIndex(under);
        }
        return QStringList{u"environment.open"_s, u"environment.edit"_s, {}, u"environment.new"_s};
    });
    connect(m_table, &TozTable::currentRowChanged, this, &Page::restrictionsChanged);
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() == EnvironmentsModel::ExternalUrl && urlRefusal().isEmpty()) {
            openUrl();
        } else if (editRefusal().isEmpty()) {
            edit();
        }
    });
    connect(m_none, &EmptyState::actionTriggered, this, &EnvironmentsPage::newEnvironment);
    connect(session, &LockerSession::snapshotChanged, this, &EnvironmentsPage::projectChanged);
    connect(session, &LockerSession::stateChanged, this, &EnvironmentsPage::showState);
    connect(m_tray, &model::SecretTray::countsChanged, this, &EnvironmentsPage::showState);
    connect(m_tray, &model::SecretTray::wiped, this, &EnvironmentsPage::showState);
    setContent(main);
    projectChanged();
}

void EnvironmentsPage::addStrip(QWidget *strip) { m_column->addWidget(strip); }

void EnvironmentsPage::takeFocus() { m_table->setFocus(Qt::OtherFocusReason); }

Page::StatusTexts EnvironmentsPage::statusTexts() const
{
    StatusTexts texts;
    if (isContentShown()) {
        texts.range = tr("%Ln environment(s)", nullptr, m_model->count());
        if (session()->isOffline()) {
            texts.note = tr("offline copy of %1, read-only").arg(session()->asOfText());
        }
    }
    return texts;
}

void EnvironmentsPage::projectChanged()
{
    const locker::EnvironmentPtr current = m_model->environmentAt(m_table->currentRow());
    m_model->setProject(session()->snapshot(), session()->matrix());
    if (const int row = current ? m_model->rowOf(current->sealed->id) : -1; row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
    }
    if (!session()->snapshot()) {
        m_banner->clear();
    }
    showState();
}

void EnvironmentsPage::showState()
{
    std::set<std::string> changed;
    for (const quint64 id : m_tray->openItems()) {
        if (const SecretChangeItem &item = *m_tray->item(id); item.change.baseEnvironment) {
            changed.insert(item.change.baseEnvironment->sealed->id);
        }
    }
    const int row = m_table->currentRow();
    m_model->setStaged(m_tray->stagedEnvironments(), std::move(changed));
    if (m_table->currentRow() < 0 && row >= 0 && row < m_model->rowCount()) {
        m_table->setCurrentIndex(m_model->index(row, 0));
    }
    m_count->setText(session()->snapshot() ? model::integerText(m_model->count()) : QString());
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_none);
    if (m_model->rowCount() == 0) {
        const bool can = writeRefusal().isEmpty();
        m_none->set(u"layers"_s, tr("There are no environments yet"), tr("An environment, such as staging, has values of its own for the secrets that differ there. All others are shared."),
                    can ? tr("New environment") : QString(), can ? u"plus"_s : QString());
    }
    Q_EMIT statusChanged();
    Q_EMIT restrictionsChanged();
}

quint64 EnvironmentsPage::waitingChange() const
{
    const locker::EnvironmentPtr current = m_model->environmentAt(m_table->currentRow());
    const std::string name = fromQString(m_model->nameAt(m_table->currentRow()));
    for (const quint64 id : m_tray->openItems()) {
        const SecretChangeItem &item = *m_tray->item(id);
        if (!isOfEnvironment(item) || item.queued) {
            continue;
        }
        const bool same = current ? item.change.baseEnvironment && item.change.baseEnvironment->sealed->id == current->sealed->id
                                  : !item.change.baseEnvironment && item.change.target.environment == name;
        if (same) {
            return id;
        }
    }
    return 0;
}

QString EnvironmentsPage::editRefusal() const
{
    if (const QString why = writeRefusal(); !why.isEmpty()) {
        return why;
    }
    if (m_table->currentRow() < 0) {
        return tr("Select an environment first.");
    }
    const locker::EnvironmentPtr current = m_model->environmentAt(m_table->currentRow());
    return current && current->error ? tr("This environment cannot be read, so it cannot be edited: %1").arg(model::errorText(current->error).text) : QString();
}

QString EnvironmentsPage::urlRefusal() const
{
    if (const QString closed = openRefusal(); !closed.isEmpty()) {
        return closed;
    }
    const locker::EnvironmentPtr current = m_model->environmentAt(m_table->currentRow());
    return current ? model::openRefusal(toQString(current->externalUrl)) : tr("Select an environment first.");
}

void EnvironmentsPage::newEnvironment()
{
    if (!writeRefusal().isEmpty()) {
        return;
    }
    QStringList taken;
    for (const std::string &name : m_tray->stagedEnvironments()) {
        taken << toQString(name);
    }
    openDialog({}, taken, 0);
}

void EnvironmentsPage::edit()
{
    if (!editRefusal().isEmpty()) {
        return;
    }
    model::EnvironmentDraft start;
    start.base = m_model->environmentAt(m_table->currentRow());
    if (start.base) {
        start.name = start.base->name;
        start.externalUrl = start.base->externalUrl;
        start.description = start.base->description;
    }
    // A change that waits already is gone on with.
    const quint64 waiting = waitingChange();
    if (const SecretChangeItem *const item = m_tray->item(waiting)) {
        const locker::Change &change = item->change;
        start.name = change.environment.value_or(change.target.environment);
        start.externalUrl = change.externalUrl.value_or(start.externalUrl);
        start.description = change.description.value_or(start.description);
    }
    openDialog(start, {}, waiting);
}

void EnvironmentsPage::openDialog(const model::EnvironmentDraft &start, const QStringList &taken, quint64 waiting)
{
    auto *dialog = new EnvironmentDialog(session()->snapshot(), start, taken, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(session(), &LockerSession::snapshotChanged, dialog, [this, dialog] {
        if (session()->snapshot()) {
            dialog->setSnapshot(session()->snapshot());
        } else {
            dialog->reject();   // the connection closed
        }
    });
    connect(dialog, &EnvironmentDialog::staged, this, [this, waiting](const locker::Change &change) {
        if (waiting != 0) {
            m_tray->unstage({waiting});   // the dialog had all of it
        }
        m_tray->stage(change);
    });
    dialog->open();
}

void EnvironmentsPage::openUrl()
{
    if (const QString why = urlRefusal(); !why.isEmpty()) {
        m_banner->showMessage(BadgeTone::Warning, tr("The external URL is not opened"), why);
        return;
    }
    const QUrl url(toQString(m_model->environmentAt(m_table->currentRow())->externalUrl), QUrl::StrictMode);
    if (m_browser(url)) {
        m_banner->clear();
    } else {
        m_banner->showMessage(BadgeTone::Warning, tr("The external URL could not be opened"), tr("This computer has no program for web addresses."));
    }
}

} // namespace strongroom::ui
