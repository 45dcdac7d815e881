// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/TozPage.h"

#include "base/ErrorText.h"
#include "base/Text.h"
#include "connections/ConnectionManager.h"
#include "lock/VaultLock.h"
#include "widgets/EmptyState.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::ConnectionManager;
using model::ConnectionState;

TozPage::TozPage(const Services &services, const QString &connectionId, QWidget *parent)
    : Page(parent), m_services(services), m_connectionId(connectionId), m_stack(new QStackedWidget), m_closed(new EmptyState)
{
    m_stack->addWidget(m_closed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_closed, &EmptyState::actionTriggered, this, [this] { m_services.connections->open(m_connectionId); });
    connect(m_services.connections, &ConnectionManager::stateChanged, this, [this](const QString &id) {
        if (id == m_connectionId) {
            follow();
        }
    });
}

void TozPage::setContent(QWidget *content)
{
    m_content = content;
    m_stack->addWidget(content);
    follow();
}

void TozPage::activate()
{
    if (m_services.connections->state(m_connectionId) == ConnectionState::Closed) {
        m_services.connections->open(m_connectionId);
    }
}

QString TozPage::connectionName() const
{
    const connections::Connection *const own = m_services.connections->find(m_connectionId);
    return own != nullptr ? toQString(own->name) : QString();
}

void TozPage::follow()
{
    if (m_services.lock != nullptr && m_services.lock->isLocked() && m_services.lock->settings().jobs == model::JobsOnLock::GoOn) {
        return;   // the page is about to go, and what it began goes on
    }
    const ConnectionState state = m_services.connections->state(m_connectionId);
    switch (state) {
    case ConnectionState::Open: break;
    case ConnectionState::Opening: m_closed->set(u"plug"_s, tr("Opening the connection…"), {}); break;
    case ConnectionState::Closed:
        m_closed->set(u"plug"_s, tr("The connection is closed"), tr("Its keys are in memory only while it is open."), tr("Open"), u"plug"_s);
        break;
    case ConnectionState::Failed: {
        const model::ErrorText error = model::errorText(m_services.connections->error(m_connectionId));
        m_closed->set(u"circle-alert"_s, tr("The connection could not be opened"), (error.text + u'\n' + error.advice).trimmed(), tr("Try again"), u"refresh-cw"_s);
        break;
    }
    }
    const std::shared_ptr<tozstore::Store> store = state == ConnectionState::Open ? m_services.connections->tozStore(m_connectionId) : nullptr;
    m_stack->setCurrentWidget(store ? m_content : m_closed);
    if (store != m_store) {
        m_store = store;
        storeChanged(store);
    }
    Q_EMIT statusChanged();
    Q_EMIT restrictionsChanged();
}

} // namespace strongroom::ui
