// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tour/Tour.h"

#include "connections/ConnectionManager.h"
#include "connections/DemoVault.h"
#include "lock/VaultLock.h"
#include "shell/MainWindow.h"
#include "shell/Page.h"
#include "shell/PageHost.h"
#include "shell/Sidebar.h"
#include "shell/StatusBar.h"
#include "shell/WelcomePage.h"
#include "theme/Metrics.h"
#include "tour/TourCard.h"
#include "tour/TourRing.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QMenuBar>

#include <algorithm>
#include <utility>

namespace strongroom::ui {

using model::ConnectionManager;
using model::ConnectionState;
using model::DemoVault;

Tour::Tour(MainWindow *window) : QObject(window), m_window(window)
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &Tour::follow);
    const Services &services = window->services();
    if (DemoVault *const demo = services.demoVault) {
        // Later: the window has its connections when all have been told.
        connect(demo, &DemoVault::ready, this, [this] {
            if (m_opening) {
                QMetaObject::invokeMethod(this, &Tour::begin, Qt::QueuedConnection);
            }
        });
        connect(demo, &DemoVault::failed, this, [this] { m_opening = false; });
    }
    connect(services.connections, &ConnectionManager::stateChanged, &m_later, qOverload<>(&QTimer::start));
    connect(services.connections, &ConnectionManager::connectionAboutToBeRemoved, this, [this](const QString &id) {
        if (std::ranges::any_of(m_steps, [&id](const TourStep &step) { return step.connection == id; })) {
            end(Keyboard::GoesBackLater);
        }
    });
    if (services.lock != nullptr) {
        connect(services.lock, &model::VaultLock::locking, this, [this] { end(Keyboard::GoesBackLater); });
    }
}

Tour::~Tour() = default;

TourCard *Tour::card() const { return m_card; }

TourRing *Tour::ring() const { return m_ring; }

// ---- beginning and ending ----

void Tour::start()
{
    if (isActive()) {
        m_card->takeFocus();
        return;
    }
    DemoVault *const demo = m_window->services().demoVault;
    if (demo == nullptr) {
        return;
    }
    m_before = m_window->focusWidget();
    m_opening = true;
    if (demo->state() == DemoVault::State::Running && !tourSteps(*m_window).empty()) {
        begin();
    } else {
        m_window->openDemo();
    }
}

void Tour::begin()
{
    if (!std::exchange(m_opening, false) || isActive() || m_window->isCovered()) {
        return;
    }
    m_steps = tourSteps(*m_window);
    if (m_steps.empty()) {
        return;
    }
    m_pages = m_window->pages();
    connect(m_pages, &PageHost::frontChanged, &m_later, qOverload<>(&QTimer::start));
    m_ring = new TourRing(m_window);
    m_card = new TourCard(m_window);
    connect(m_card, &TourCard::nextRequested, this, &Tour::next);
    connect(m_card, &TourCard::backRequested, this, &Tour::back);
    connect(m_card, &TourCard::leaveRequested, this, &Tour::leave);
    m_keyboard = connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { keyboardMoved(now); });
    qApp->installEventFilter(this);
    show(0);
    Q_EMIT started();
}

void Tour::leave() { end(Keyboard::GoesBack); }

void Tour::end(Keyboard keyboard)
{
    m_opening = false;
    if (!isActive()) {
        return;
    }
    undo();
    m_at.reset();
    m_keepsKeyboard = false;
    m_later.stop();
    qApp->removeEventFilter(this);
    disconnect(m_keyboard);
    if (m_pages) {
        disconnect(m_pages, nullptr, &m_later, nullptr);
    }
    m_steps.clear();
    const auto hasKeyboard = [this] { return m_card && m_card->isAncestorOf(m_window->focusWidget()); };
    if (hasKeyboard() && keyboard == Keyboard::GoesBack) {
        giveBackKeyboard();
    }
    // Hidden with the keyboard it would hand it to whatever is next in the window.
    if (hasKeyboard()) {
        m_window->focusWidget()->clearFocus();
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_window->focusWidget() == nullptr && !m_window->isCovered()) {
                    giveBackKeyboard();
                }
            },
            Qt::QueuedConnection);
    }
    // Later: it may be one of its buttons that ends it.
    for (QWidget *const widget : {static_cast<QWidget *>(m_ring), static_cast<QWidget *>(m_card)}) {
        if (widget != nullptr) {
            widget->hide();
            widget->deleteLater();
        }
    }
    m_ring.clear();
    m_card.clear();
    Q_EMIT ended();
}

void Tour::giveBackKeyboard()
{
    if (m_before && m_before->isVisible() && m_before->isEnabled() && m_window->isAncestorOf(m_before)) {
        m_before->setFocus(Qt::OtherFocusReason);
    } else if (Page *const page = m_window->pages()->front()) {
        page->takeFocus();
    } else {
        m_window->welcome()->setFocus();
    }
}

// ---- steps ----

bool Tour::isAt(const TourStep &step) const
{
    const std::optional<PageHost::Place> place = m_window->pages()->frontPlace();
    return place == PageHost::Place(step.connection, step.page)
        && (step.connection.isEmpty() || m_window->services().connections->state(step.connection) != ConnectionState::Closed);
}

bool Tour::isWaiting() const { return isActive() && !isAt(current()); }

void Tour::undo()
{
    if (!isActive() || !current().undo) {
        return;
    }
    if (Page *const page = m_window->pages()->find(current().connection, current().page)) {
        current().undo(*page);
    }
}

void Tour::show(std::size_t step)
{
    undo();
    m_at = step;
    m_prepared = false;
    const TourStep &now = current();
    if (now.connection.isEmpty()) {
        if (!isAt(now)) {
            m_window->showGlobal(now.page);
        }
    } else {
        m_window->sidebar()->select(now.connection, now.page);
        if (!isAt(now)) {   // current in the sidebar already
            m_window->showConnection(now.connection, now.page);
        }
        m_window->services().connections->open(now.connection);   // nothing when it is
    }
    follow();
    if (!m_card) {
        return;
    }
    // Here and not where they are placed: that follows what is painted, and raising paints.
    m_ring->raise();
    m_card->raise();
    m_card->takeFocus();
    m_card->announce();
    m_keepsKeyboard = true;
    m_later.start();   // the page may be laid out only now
}

void Tour::next()
{
    if (!isActive()) {
        return;
    }
    if (isWaiting()) {
        show(*m_at);
    } else if (*m_at + 1 == m_steps.size()) {
        leave();
    } else {
        show(*m_at + 1);
    }
}

void Tour::back()
{
    if (isActive() && *m_at > 0) {
        show(*m_at - 1);
    }
}

void Tour::follow()
{
    if (!isActive() || !m_card || !m_ring) {
        return;
    }
    TourCard::Content content;
    content.title = current().title;
    content.step = tr("Step %1 of %2").arg(*m_at + 1).arg(m_steps.size());
    content.isFirst = *m_at == 0;
    if (isWaiting()) {
        content.text = tr("The tour waits: this is about another page than the one in front, or its connection is closed.");
        content.next = tr("Show &it");
        content.nextTip = tr("Goes to the page of this step");
    } else {
        content.text = current().text;
        content.isLast = *m_at + 1 == m_steps.size();
        content.next = content.isLast ? tr("&Done") : tr("Ne&xt");
        content.nextTip = content.isLast ? tr("Ends the tour (Esc)") : tr("To the next step");
        if (!m_prepared && current().prepare) {
            m_prepared = current().prepare(*m_window->pages()->front());
        }
    }
    m_card->setContent(content);
    place();
}

QRect Tour::targetRect()
{
    m_target.clear();
    if (isWaiting()) {
        return {};
    }
    Page *const page = m_window->pages()->front();
    QList<TourTarget> targets = current().targets(*page);
    targets.append({page});
    for (const TourTarget &target : std::as_const(targets)) {
        if (target.widget && target.widget->isVisible()) {
            const QRect part = target.part.isNull() ? target.widget->rect() : target.part;
            m_target = target.widget;
            return {target.widget->mapTo(m_window, part.topLeft()), part.size()};
        }
    }
    return {};
}

void Tour::place()
{
    const QRect target = targetRect();
    if (!target.isNull()) {
        m_ring->surround(target);
    }
    m_ring->setVisible(!target.isNull());
    QRect area = m_window->rect();
    if (const QMenuBar *const menus = m_window->menuBar(); menus->isVisible() && !menus->isNativeMenuBar()) {
        area.setTop(menus->geometry().bottom() + 1);
    }
    area.setBottom(area.bottom() - (m_window->status()->isVisible() ? m_window->status()->height() : 0));
    area.adjust(metrics::gapSmall, metrics::gapSmall, -metrics::gapSmall, -metrics::gapSmall);
    m_card->setGeometry(cardPlace(area, target.isNull() ? QRect() : m_ring->geometry(), m_card->sizeWithin(area.width()), m_window->layoutDirection()));
    m_card->show();
}

// ---- what happens in the window ----

void Tour::keyboardMoved(const QWidget *now)
{
    if (!m_keepsKeyboard || now == nullptr || !m_pages || !m_pages->isAncestorOf(now)) {
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_keepsKeyboard && m_card) {
                m_card->takeFocus();
            }
        },
        Qt::QueuedConnection);
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        m_keepsKeyboard = false;
        // Nobody on the way up wanted it.
        if (watched == m_window && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier) {
            leave();
            return true;
        }
        break;
    case QEvent::ShortcutOverride:
    case QEvent::MouseButtonPress: m_keepsKeyboard = false; break;
    case QEvent::Paint:   // what scrolls or gets its rows is painted anew
        if (watched == m_target) {
            m_later.start();
        }
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        if (watched->isWidgetType() && watched != m_ring && watched != m_card) {
            m_later.start();
        }
        break;
    case QEvent::LayoutRequest: m_later.start(); break;
    default: break;
    }
    return false;
}

} // namespace strongroom::ui
