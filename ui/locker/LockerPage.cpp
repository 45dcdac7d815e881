// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/LockerPage.h"

#include "base/ErrorText.h"
#include "base/Text.h"
#include "connections/ConnectionManager.h"
#include "locker/LockerSession.h"
#include "widgets/EmptyState.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::ConnectionManager;
using model::ConnectionState;
using model::LockerSession;

LockerPage::LockerPage(const Services &services, const QString &connectionId, LockerSession *session, QWidget *parent)
    : Page(parent), m_services(services), m_connectionId(connectionId), m_session(session), m_stack(new QStackedWidget), m_empty(new EmptyState)
{
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_session->state() == LockerSession::State::Closed) {
            m_services.connections->open(m_connectionId);
        } else {
            refresh();
        }
    });
    connect(m_services.connections, &ConnectionManager::stateChanged, this, [this](const QString &id) {
        if (id == m_connectionId) {
            follow();
        }
    });
    connect(m_session, &LockerSession::stateChanged, this, &LockerPage::follow);
    connect(m_session, &LockerSession::snapshotChanged, this, &LockerPage::follow);
}

void LockerPage::setContent(QWidget *content)
{
    m_content = content;
    m_stack->addWidget(content);
    follow();
}

void LockerPage::activate()
{
    if (m_services.connections->state(m_connectionId) == ConnectionState::Closed) {
        m_services.connections->open(m_connectionId);
    }
}

bool LockerPage::isContentShown() const { return m_content != nullptr && m_stack->currentWidget() == m_content; }

QString LockerPage::connectionName() const
{
    const connections::Connection *const own = m_services.connections->find(m_connectionId);
    return own != nullptr ? toQString(own->name) : QString();
}

QString LockerPage::refreshRefusal() const { return m_session->store() ? QString() : tr("Open the connection first."); }

QString LockerPage::openRefusal() const { return !m_session->store() ? tr("Open the connection first.") : m_session->snapshot() ? QString() : tr("Nothing is loaded yet."); }

QString LockerPage::stopRefusal() const { return m_session->state() == LockerSession::State::Loading ? QString() : tr("Nothing is being loaded."); }

QString LockerPage::writeRefusal() const { return m_session->writeRefusal(); }

void LockerPage::refresh() { m_session->load(locker::Load::Forced); }

void LockerPage::stop() { m_session->stop(); }

void LockerPage::follow()
{
    const bool there = m_session->snapshot() != nullptr;
    if (!there) {
        sayWhatIsWrong();
    }
    if (m_content != nullptr) {
        m_stack->setCurrentWidget(there ? m_content : m_empty);
    }
    Q_EMIT statusChanged();
    Q_EMIT restrictionsChanged();
}

void LockerPage::sayWhatIsWrong()
{
    switch (m_services.connections->state(m_connectionId)) {
    case ConnectionState::Opening: m_empty->set(u"plug"_s, tr("Opening the connection…"), {}); return;
    case ConnectionState::Closed:
        m_empty->set(u"plug"_s, tr("The connection is closed"), tr("Its keys are in memory only while it is open."), tr("Open"), u"plug"_s);
        return;
    case ConnectionState::Failed: {
        const model::ErrorText error = model::errorText(m_services.connections->error(m_connectionId));
        m_empty->set(u"circle-alert"_s, tr("The connection could not be opened"), (error.text + u'\n' + error.advice).trimmed(), tr("Try again"), u"refresh-cw"_s);
        return;
    }
    case ConnectionState::Open: break;
    }
    switch (m_session->state()) {
    case LockerSession::State::Closed:
    case LockerSession::State::Loading:
    case LockerSession::State::Loaded: m_empty->set(u"lock"_s, tr("Asking for the project…"), tr("What comes is opened on this computer.")); return;
    case LockerSession::State::Stopped: m_empty->set(u"lock"_s, tr("Stopped"), tr("Nothing was loaded up to there."), tr("Load the project"), u"refresh-cw"_s); return;
    case LockerSession::State::Failed: break;
    }
    const model::ErrorText error = model::errorText(m_session->error());
    const QString title = m_session->error()->kind() == ErrorKind::Auth ? tr("The access key was refused") : tr("The project could not be loaded");
    m_empty->set(u"circle-alert"_s, title, (error.text + u'\n' + error.advice).trimmed(), tr("Try again"), u"refresh-cw"_s);
}

} // namespace strongroom::ui
