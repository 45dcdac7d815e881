// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/matrix/SecretsPage.h"

#include "base/ViewSettings.h"
#include "commands/CommandRegistry.h"
#include "commands/ContextMenu.h"
#include "locker/LockerSession.h"
#include "locker/matrix/SecretCommands.h"
#include "locker/matrix/SecretFilterBox.h"
#include "locker/matrix/SecretInspector.h"
#include "locker/matrix/SecretMatrixView.h"
#include "records/FilterEdit.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::LockerSession;
using model::SecretMatrixModel;

namespace {

constexpr int inspectorFrom = 860;   // px of the page
constexpr int allButtonsFrom = 640;

} // namespace

SecretsPage::SecretsPage(const Services &services, const QString &connectionId, LockerSession *session, const CommandRegistry &registry, QWidget *parent)
    : LockerPage(services, connectionId, session, parent), m_model(new SecretMatrixModel(this)), m_filter(new SecretFilterBox(m_model)), m_banner(new Banner),
      m_count(new ElidedLabel({}, TextRole::Text, Token::Muted)), m_splitter(new QSplitter(Qt::Horizontal)), m_stack(new QStackedWidget), m_view(new SecretMatrixView(m_model)), m_none(new EmptyState),
      m_inspector(new SecretInspector([this](const locker::Secret &secret) {
          const std::shared_ptr<locker::Store> store = this->session()->store();
          if (!store) {
              throw CancelledError(Sentence::tr("the connection is closed"));
          }
          return store->value(secret);
      }))
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_none);
    auto *filterRow = new QWidget;
    auto *filterLayout = new QVBoxLayout(filterRow);
    filterLayout->setContentsMargins(metrics::gap, metrics::gapSmall, metrics::gap, metrics::gapSmall);
    filterLayout->addWidget(m_filter);
    auto *bannerRow = new QWidget;
    auto *bannerLayout = new QVBoxLayout(bannerRow);
    bannerLayout->setContentsMargins(0, 0, 0, 0);
    bannerLayout->addWidget(m_banner);
    auto *main = new Panel(Token::Surface);
    m_column = new QVBoxLayout(main);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(makeHead(registry));
    m_column->addWidget(bannerRow);
    m_column->addWidget(filterRow);
    m_column->addWidget(m_stack, 1);
    m_inspector->addActions(registry, {u"secret.edit"_s, u"secret.copyTo"_s});
    m_splitter->addWidget(main);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({900, SecretInspector::usualWidth});
    ContextMenu::install(m_view, registry, [this](const QPoint &at) {
        if (const QModelIndex under = m_view->indexAt(at); under.isValid() && !m_view->selectionModel()->isSelected(under)) {
            m_view->setCurrentIndex(under);
        }
        return secretContextMenu();
    });
    connectModels(registry);
    setContent(m_splitter);
    snapshotChanged();
}

QWidget *SecretsPage::makeHead(const CommandRegistry &registry)
{
    auto *head = new Panel(Token::Surface, Panel::Side::Bottom);
    head->setFixedHeight(metrics::toolRowHeight + 1);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::gap, 0, metrics::gap, 0);
    row->setSpacing(metrics::gapSmall);
    row->addWidget(new Label(tr("Secrets"), TextRole::Title));
    row->addWidget(m_count);
    row->addStretch(1);
    struct Offer {
        QString id;
        QString text;
        QString icon;
        ButtonKind kind;
    };
    const Offer offers[] = {{u"secrets.compare"_s, tr("Compare…"), u"git-compare"_s, ButtonKind::Normal},
                            {u"secrets.import"_s, tr("Import"), u"upload"_s, ButtonKind::Normal},
                            {u"secrets.export"_s, tr("Export"), u"download"_s, ButtonKind::Normal},
                            {u"secret.new"_s, tr("New secret"), u"plus"_s, ButtonKind::Primary}};
    for (const Offer &offer : offers) {
        if (registry.find(offer.id) != nullptr) {
            auto *button = new Button(offer.text, offer.icon, offer.kind);
            registry.bind(button, offer.id);
            row->addWidget(button);
            if (offer.id == u"secrets.import"_s || offer.id == u"secrets.export"_s) {
                m_spare.append(button);
            }
        }
    }
    return head;
}

void SecretsPage::connectModels(const CommandRegistry &registry)
{
    connect(session(), &LockerSession::snapshotChanged, this, &SecretsPage::snapshotChanged);
    connect(session(), &LockerSession::stateChanged, this, &SecretsPage::showState);
    connect(m_model, &SecretMatrixModel::countsChanged, this, [this] {
        showState();
        showDetails();
    });
    connect(m_view, &SecretMatrixView::currentCellChanged, this, &SecretsPage::showDetails);
    connect(m_view, &SecretMatrixView::selectionChangedByUser, this, &SecretsPage::restrictionsChanged);
    connect(m_view, &SecretMatrixView::revealRequested, this, &SecretsPage::reveal);
    connect(m_view, &SecretMatrixView::cellActivated, this, [this, edit = registry.find(u"secret.edit"_s)] {
        if (edit != nullptr) {
            edit->trigger();
        } else {
            reveal();
        }
        Q_EMIT cellActivated();
    });
    m_filter->setState(services().viewSettings->frontFilter(connectionId()));
    connect(m_filter, &SecretFilterBox::filterChanged, this, [this] { services().viewSettings->setFrontFilter(connectionId(), m_filter->state()); });
    connect(m_filter, &SecretFilterBox::leaveRequested, this, [this] {
        if (m_stack->currentWidget() == m_view) {
            m_view->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(m_none, &EmptyState::actionTriggered, this, [this, create = registry.find(u"secret.new"_s)] {
        if (m_model->totalCount() > 0) {
            m_filter->clear();
        } else if (create != nullptr) {
            create->trigger();
        }
    });
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        m_banner->clear();
        refresh();
    });
    if (registry.find(u"secret.new"_s) != nullptr) {
        m_none->setProperty("canCreate", true);
    }
}

void SecretsPage::addStrip(QWidget *strip) { m_column->addWidget(strip); }

void SecretsPage::takeFocus()
{
    if (isContentShown() && m_stack->currentWidget() == m_view) {
        m_view->setFocus(Qt::OtherFocusReason);
    } else {
        m_filter->edit()->setFocus(Qt::OtherFocusReason);
    }
}

void SecretsPage::resizeEvent(QResizeEvent *event)
{
    LockerPage::resizeEvent(event);
    m_inspector->setVisible(event->size().width() >= inspectorFrom);
    for (QWidget *const button : m_spare) {
        button->setVisible(event->size().width() >= allButtonsFrom);
    }
}

} // namespace strongroom::ui
