// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/sharing/AccessPage.h"

#include "base/ErrorText.h"
#include "base/Format.h"
#include "commands/CommandRegistry.h"
#include "commands/ContextMenu.h"
#include "theme/Metrics.h"
#include "tozstore/TozSession.h"
#include "tozstore/TozTable.h"
#include "tozstore/sharing/AccessGraphView.h"
#include "tozstore/sharing/AccessModel.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::AccessModel;
using model::AccessRow;
using Kind = AccessRow::Kind;

namespace {

QString iconOf(Kind kind)
{
    switch (kind) {
    case Kind::Reads: return u"eye"_s;
    case Kind::ReadByMe: return u"book-open"_s;
    case Kind::SharesMine:
    case Kind::SharesTheirs: return u"users-round"_s;
    case Kind::NoteFor:
    case Kind::NoteFrom: break;
    }
    return u"sticky-note"_s;
}

TozTable::Look lookOf(const QModelIndex &index)
{
    const auto kind = Kind(index.data(AccessModel::KindOf).toInt());
    const bool mine = kind == Kind::Reads || kind == Kind::SharesMine || kind == Kind::NoteFor;
    TozTable::Look look;
    switch (index.column()) {
    case AccessModel::Who: break;
    case AccessModel::Type: look.face = TozTable::Look::Face::Strong; break;
    case AccessModel::Direction:
        look.icon = iconOf(kind);
        look.iconInk = mine ? Token::Accent : Token::Muted;
        break;
    default: look.ink = Token::Muted; break;
    }
    return look;
}

} // namespace

AccessPage::AccessPage(const Services &services, const QString &connectionId, model::TozSession *session, const CommandRegistry &registry, QWidget *parent)
    : TozPage(services, connectionId, parent), m_session(session), m_model(new AccessModel(services.pool, session->history(), session->names(), this)),
      m_work(new model::SharingWork(services.pool, services.jobs, session->history(), this)), m_type(new QComboBox), m_client(new QComboBox), m_answer(new Label({}, TextRole::Text, Token::Muted)),
      m_banner(new Banner), m_stack(new QStackedWidget), m_splitter(new QSplitter(Qt::Vertical)), m_table(new TozTable(m_model, tr("Who can read what"), {0, 180, 230, 120, 140}, lookOf)),
      m_graph(new AccessGraphView), m_empty(new EmptyState)
{
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_graph);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(scroll);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({360, 340});
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    auto *main = new Panel(Token::Surface);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(registry));
    column->addWidget(makeFilter());
    column->addWidget(m_stack, 1);

    ContextMenu::install(m_table, registry, [this](const QPoint &at) {
        if (const QModelIndex under = m_table->indexAt(at); under.isValid() && !m_table->selectionModel()->isRowSelected(under.row())) {
            m_table->setCurrentIndex(under);
        }
        return QStringList{u"access.revoke"_s, {}, u"access.share"_s, u"access.authorize"_s, u"access.shareOnBehalf"_s, u"access.revokeOnBehalf"_s, {}, u"access.showAll"_s};
    });
    connect(m_model, &AccessModel::changed, this, &AccessPage::showState);
    connect(m_table, &TozTable::selectionChangedByUser, this, &AccessPage::restrictionsChanged);
    connect(m_table, &TozTable::currentRowChanged, this, &AccessPage::restrictionsChanged);
    connect(m_table, &TozTable::deleteRequested, this, &AccessPage::revoke);
    connect(m_type, &QComboBox::activated, this, [this] { m_model->setTypeFilter(m_type->currentData().toString()); });
    connect(m_client, &QComboBox::activated, this, [this] { m_model->setClientFilter(m_client->currentData().toString()); });
    connect(m_graph, &AccessGraphView::clientChosen, this, [this](const QString &clientId) {
        m_model->setClientFilter(m_model->clientFilter() == clientId ? QString() : clientId);
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model->clientFilter().isEmpty()) {
            share();
        } else {
            showAll();
        }
    });
    connect(m_empty, &EmptyState::otherTriggered, this, &AccessPage::showAll);
    connect(m_work, &model::SharingWork::busyChanged, this, &AccessPage::restrictionsChanged);
    connect(m_work, &model::SharingWork::began, m_model, &AccessModel::noteSince);
    connect(m_work, &model::SharingWork::done, this, [this](const QString &title, const QString &text) {
        m_banner->showMessage(BadgeTone::Ok, title, text);
        m_session->names()->refresh();
        m_model->load();
    });
    connect(m_work, &model::SharingWork::failed, this, [this](const QString &title, const ErrorPtr &error) {
        model::ErrorText text = model::errorText(error);
        text.title = title;
        m_banner->showError(text);
        m_model->load();   // without an answer nobody knows whether it was done
    });
    connect(m_work, &model::SharingWork::revoked, this, &AccessPage::showResults);
    setContent(main);
    showState();
}

QWidget *AccessPage::makeHead(const CommandRegistry &registry)
{
    auto *head = new Panel(Token::Surface);
    head->setFixedHeight(metrics::toolRowHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::gap, 0, metrics::gap, 0);
    row->setSpacing(metrics::gapSmall);
    row->addWidget(new Label(tr("Who can read this?"), TextRole::Title));
    row->addStretch(1);
    const std::pair<QString, QString> icons[] = {{u"refresh-cw"_s, u"access.refresh"_s}, {u"users-round"_s, u"access.authorize"_s}};
    for (const auto &[iconName, id] : icons) {
        auto *button = new IconButton(iconName, QString());
        button->setFixedSize(metrics::controlHeight, metrics::controlHeight);
        registry.bind(button, id);
        row->addWidget(button);
    }
    const std::tuple<QString, QString, QString, ButtonKind> texts[] = {{tr("Revoke…"), u"shield-off"_s, u"access.revoke"_s, ButtonKind::Danger},
                                                                       {tr("Share…"), u"plus"_s, u"access.share"_s, ButtonKind::Primary}};
    for (const auto &[text, iconName, id, kind] : texts) {
        auto *button = new Button(text, iconName, kind);
        registry.bind(button, id);
        row->addWidget(button);
    }
    return head;
}

QWidget *AccessPage::makeFilter()
{
    m_type->setAccessibleName(tr("Type"));
    m_type->setToolTip(tr("Shows who can read records of this type"));
    m_client->setAccessibleName(tr("Client"));
    m_client->setToolTip(tr("Shows what this client can read, and what you can read of it"));
    for (QComboBox *box : {m_type, m_client}) {
        box->setMinimumWidth(180);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(18);
    }
    auto *filter = new Panel(Token::Surface);
    auto *column = new QVBoxLayout(filter);
    column->setContentsMargins(metrics::gap, metrics::gapTight, metrics::gap, metrics::gapSmall);
    column->setSpacing(metrics::gapSmall);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gapSmall);
    row->addWidget(m_type);
    row->addWidget(m_client);
    m_answer->setWordWrap(true);
    row->addWidget(m_answer, 1);
    column->addLayout(row);
    column->addWidget(m_banner);
    return filter;
}

void AccessPage::storeChanged(const std::shared_ptr<tozstore::Store> &store)
{
    m_banner->clear();
    m_work->setStore(store, connectionName());
    m_model->setStore(store);
}

void AccessPage::fillFilters()
{
    const QSignalBlocker quietType(m_type);
    const QSignalBlocker quietClient(m_client);
    m_type->clear();
    m_type->addItem(tr("Any type"), QString());
    QStringList types = m_model->types();
    if (!m_wantedType.isEmpty() && !types.contains(m_wantedType)) {
        types.append(m_wantedType);
    }
    for (const QString &type : types) {
        m_type->addItem(type, type);
    }
    m_type->setCurrentIndex(std::max(0, m_type->findData(m_model->typeFilter())));
    m_client->clear();
    m_client->addItem(tr("Any client"), QString());
    for (const auto &[id, name] : m_model->clients()) {
        m_client->addItem(name, id);
    }
    m_client->setCurrentIndex(std::max(0, m_client->findData(m_model->clientFilter())));
}

void AccessPage::showState()
{
    fillFilters();
    std::vector<model::NamedAccess> named;
    int readers = 0;
    for (const AccessRow &row : m_model->shown()) {
        readers += row.kind == Kind::Reads || row.kind == Kind::SharesMine ? 1 : 0;
        named.push_back({row, m_model->nameOf(row)});
    }
    m_graph->setGraph(model::accessGraph(tr("you"), named));
    const QString type = m_model->typeFilter();
    m_answer->setText(m_model->state() != AccessModel::State::Loaded ? tr("Asking the service…")
                      : type.isEmpty()                               ? QString()
                      : readers == 0                                 ? tr("Only you can read your records of the type “%1”.").arg(type)
                                                                     : tr("%n client(s) can read your records of the type “%1”.", nullptr, readers).arg(type));
    const QString incomplete = tr("Not everything could be listed");
    if (m_model->error()) {
        model::ErrorText text = model::errorText(m_model->error());
        text.title = incomplete;
        m_banner->showError(text);
    } else if (m_banner->isVisibleTo(this) && m_banner->title() == incomplete) {
        m_banner->clear();   // it could, since
    }
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_splitter);
    } else {
        showEmpty();
    }
    Q_EMIT statusChanged();
    Q_EMIT restrictionsChanged();
}

void AccessPage::showEmpty()
{
    m_stack->setCurrentWidget(m_empty);
    const QString type = m_model->typeFilter();
    if (m_model->state() != AccessModel::State::Loaded) {
        m_empty->set(u"users-round"_s, tr("Asking the service…"), {});
    } else if (!type.isEmpty() && m_model->clientFilter().isEmpty()) {
        m_empty->set(u"users-round"_s, tr("Nobody but you can read “%1”").arg(type), tr("Records and files of this type are for you alone until you share them."), tr("Share this type…"), u"plus"_s);
        m_empty->setOther(tr("Show everything"), u"x"_s);
    } else if (filterRefusal().isEmpty()) {
        m_empty->set(u"search"_s, tr("Nothing matches"), tr("This client and type have nothing to do with each other."), tr("Show everything"), u"x"_s);
    } else {
        m_empty->set(u"users-round"_s, tr("Nothing is shared"), tr("Nobody else can read your records, and you can read nobody's. Notes of this session will be listed here too."), tr("Share…"),
                     u"plus"_s);
    }
}

void AccessPage::showType(const QString &type)
{
    m_wantedType = type;
    m_model->setClientFilter({});
    m_model->setTypeFilter(type);
    showState();
}

void AccessPage::showAll()
{
    m_wantedType.clear();
    m_model->setClientFilter({});
    m_model->setTypeFilter({});
}

Page::StatusTexts AccessPage::statusTexts() const
{
    StatusTexts texts;
    if (!isOpen()) {
        return texts;
    }
    const int shown = m_model->rowCount();
    const auto all = qint64(m_model->all().size());
    texts.range = shown == all ? tr("%Ln way(s) to read", nullptr, shown) : tr("%1 of %2 ways to read").arg(model::integerText(shown), model::integerText(all));
    if (m_model->error()) {
        texts.problem = tr("not everything could be listed");
    }
    texts.note = tr("Notes of other sessions are not known here: the service lists none");
    return texts;
}

void AccessPage::takeFocus()
{
    if (m_model->rowCount() > 0) {
        m_table->setFocus(Qt::OtherFocusReason);
    } else {
        m_type->setFocus();
    }
}

void AccessPage::resizeEvent(QResizeEvent *event)
{
    TozPage::resizeEvent(event);
    m_table->setColumnHidden(AccessModel::Since, width() < 760);
    m_table->setColumnHidden(AccessModel::How, width() < 640);
}

} // namespace strongroom::ui
