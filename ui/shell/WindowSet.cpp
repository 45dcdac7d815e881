// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "shell/WindowSet.h"

#include "commands/CommandRegistry.h"
#include "commands/ShortcutSettings.h"
#include "connections/ConnectionManager.h"
#include "dialogs/ConfirmDialog.h"
#include "help/HelpWindow.h"
#include "jobs/JobListModel.h"
#include "shell/MainWindow.h"
#include "shell/PageHost.h"
#include "shell/PlaceTrail.h"
#include "widgets/Banner.h"

#include <QEvent>
#include <QScreen>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace strongroom::ui {

using model::ConnectionManager;
using model::ConnectionState;
using model::RecentPlace;

namespace {

constexpr int cascadeStep = 28;

// Down and to the right of it, on the same screen; from its corner again where there is no room.
QRect cascaded(const MainWindow &from)
{
    const QRect room = from.screen()->availableGeometry();
    QRect place = from.isMaximized() || from.isFullScreen() ? from.normalGeometry() : from.geometry();
    place.setSize(place.size().boundedTo(room.size()));
    place.translate(cascadeStep, cascadeStep);
    if (!room.contains(place)) {
        place.moveTopLeft(room.topLeft() + QPoint(0, std::min(cascadeStep, room.height() - place.height())));
    }
    return place;
}

} // namespace

WindowSet::WindowSet(MainWindow *first) : m_first(first), m_active(first)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(writesAfter);
    connect(&m_soon, &QTimer::timeout, this, &WindowSet::write);
    take(first);
    connect(first->services().connections, &ConnectionManager::stateChanged, this, [this](const QString &id) {
        if (m_first->services().connections->state(id) != ConnectionState::Open) {
            return;
        }
        const auto waiting = m_waiting;
        for (auto it = waiting.cbegin(); it != waiting.cend(); ++it) {
            if (it.value().connection == id && !it.key()->isCovered()) {
                m_waiting.remove(it.key());
                goToPlace(*it.key(), it.value());
            }
        }
    });
    // Queued: the one whose job ends has not cleared up after it yet.
    connect(
        first->services().jobs, &model::JobListModel::runningCountChanged, this,
        [this] {
            const auto leaving = std::exchange(m_leaving, {});
            for (const QPointer<MainWindow> &window : leaving) {
                if (window) {
                    letGo(window);
                }
            }
        },
        Qt::QueuedConnection);
}

WindowSet::~WindowSet()
{
    m_open.clear();
    m_first->setWindows(nullptr);
    for (const QPointer<MainWindow> &window : std::as_const(m_made)) {
        if (window) {
            window->removeEventFilter(this);
            window->setWindows(nullptr);
            delete window;
        }
    }
}

MainWindow *WindowSet::add()
{
    auto *window = new MainWindow(m_first->services());
    m_made.append(window);
    take(window);
    return window;
}

void WindowSet::take(MainWindow *window)
{
    m_open.append(window);
    window->setWindows(this);
    window->installEventFilter(this);
    connect(window->pages(), &PageHost::frontChanged, this, [this, window] { note(window); });
    connect(window, &MainWindow::splitterMoved, this, &WindowSet::writeSoon);
    window->commands()->refresh();   // window.new can run now
}

bool WindowSet::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::WindowActivate:
        if (auto *const window = static_cast<MainWindow *>(watched); m_open.contains(window)) {
            m_active = window;
            window->commands()->refresh();   // what another window has changed for all
            writeSoon();
        }
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::WindowStateChange: writeSoon(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

MainWindow *WindowSet::active() const { return m_open.contains(m_active) || m_open.isEmpty() ? m_active : m_open.last(); }

QStringList WindowSet::unsavedTexts(const QString &connectionId) const
{
    QStringList texts;
    for (const MainWindow *const window : m_open) {
        texts += window->pages()->unsavedTexts(connectionId);
    }
    return texts;
}

void WindowSet::applyShortcuts()
{
    for (const MainWindow *const window : std::as_const(m_open)) {
        ShortcutSettings(m_first->services().settings).apply(*window->commands());
    }
}

MainWindow *WindowSet::openFrom(MainWindow *from)
{
    if (from->isCovered()) {
        return nullptr;
    }
    MainWindow *const window = add();
    window->setWindowState(Qt::WindowNoState);   // the settings may say that the last one was maximised
    window->setGeometry(cascaded(*from));
    window->setSplitterState(from->splitterState());
    window->show();
    if (const auto place = from->pages()->frontPlace()) {
        goToPlace(*window, {place->first, place->second});
    }
    window->activateWindow();
    m_active = window;
    writeSoon();
    return window;
}

// ---- what is remembered ----

void WindowSet::restore()
{
    const DeskState desk = readDesk(*m_first->services().settings);
    m_restored = !desk.windows.isEmpty();
    for (qsizetype i = 0; i < desk.windows.size(); ++i) {
        const WindowState &state = desk.windows.at(i);
        MainWindow *const window = i == 0 ? m_first : add();
        window->restoreGeometry(state.geometry);
        window->setSplitterState(state.splitter);
        if (state.place) {
            m_wanted.insert(window, *state.place);
        }
        if (i == desk.front) {
            m_active = m_wasFront = window;
            m_frontConnection = state.place ? state.place->connection : QString();
        }
    }
}

void WindowSet::show()
{
    MainWindow *const front = active();
    for (MainWindow *const window : std::as_const(m_open)) {
        window->show();
    }
    front->raise();
    front->activateWindow();
    m_active = front;
}

bool WindowSet::bringBack(MainWindow *window)
{
    const auto wanted = m_wanted.constFind(window);
    if (wanted == m_wanted.constEnd()) {
        return m_restored || window != m_first;   // it showed nothing, and does so again
    }
    const RecentPlace place = *wanted;
    m_wanted.erase(wanted);
    if (window->pages()->frontPlace()) {
        return true;   // a plan or the user was faster
    }
    const ConnectionManager *const manager = window->services().connections;
    if (place.connection.isEmpty()) {
        goToPlace(*window, place);
        return true;
    }
    if (manager->find(place.connection) == nullptr) {
        return window != m_wasFront;
    }
    const ConnectionState state = manager->state(place.connection);
    if (window == m_wasFront || place.connection == m_frontConnection || state == ConnectionState::Open || state == ConnectionState::Opening) {
        goToPlace(*window, place);
    } else {
        m_waiting.insert(window, place);
        window->banner()->showMessage(BadgeTone::Neutral, tr("This window was at %1", "connection and page").arg(placeTitle(*window, place)),
                                      tr("It comes back there as soon as that connection is opened."));
    }
    return true;
}

void WindowSet::note(MainWindow *window)
{
    if (!m_open.contains(window) || window->isCovered()) {
        return;
    }
    if (window->pages()->frontPlace()) {
        m_wanted.remove(window);
        m_waiting.remove(window);
    }
    if (const auto place = placeFor(window)) {
        m_places.insert(window, *place);
    } else {
        m_places.remove(window);
    }
    writeSoon();
}

std::optional<RecentPlace> WindowSet::placeFor(MainWindow *window) const
{
    for (const auto *const kept : {&m_wanted, &m_waiting}) {
        if (const auto place = kept->constFind(window); place != kept->constEnd()) {
            return *place;
        }
    }
    if (window->isCovered()) {
        const auto place = m_places.constFind(window);
        return place != m_places.constEnd() ? std::optional(*place) : std::nullopt;
    }
    const auto front = window->pages()->frontPlace();
    if (!front || !(front->first.isEmpty() || window->services().recent->isRememberable(front->first))) {
        return std::nullopt;
    }
    return RecentPlace{front->first, front->second};
}

// Not again from the start: what moves all the time is written every second.
void WindowSet::writeSoon()
{
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

void WindowSet::write()
{
    if (m_open.isEmpty() || m_quitting != Quitting::No) {
        return;   // what was there before the end counts
    }
    m_soon.stop();
    DeskState desk;
    for (MainWindow *const window : std::as_const(m_open)) {
        desk.windows.append({window->saveGeometry(), window->splitterState(), placeFor(window)});
    }
    desk.front = std::max<qsizetype>(0, m_open.indexOf(active()));
    QSettings &settings = *m_first->services().settings;
    writeDesk(settings, desk);
    settings.sync();
}

// ---- closing ----

bool WindowSet::endsProgram(const MainWindow *window) const
{
    switch (m_quitting) {
    case Quitting::No: return m_open.size() == 1 && m_open.first() == window;
    case Quitting::Asking: return window == m_quitter;
    case Quitting::Ending: return false;
    }
    return true;
}

void WindowSet::wasClosed(MainWindow *window)
{
    if (!m_open.contains(window)) {
        return;
    }
    const bool isLast = m_open.size() == 1;
    if (isLast) {
        write();   // with this one: the next start has it again
    }
    m_open.removeOne(window);
    if (m_active == window && !isLast) {
        m_active = m_open.last();
    }
    m_wanted.remove(window);
    m_waiting.remove(window);
    m_places.remove(window);
    if (window->help() != nullptr) {
        window->help()->close();
    }
    if (window == m_quitter) {
        m_quitting = Quitting::Ending;
    }
    if (!isLast) {
        writeSoon();
        // Later: it is in its close event.
        QMetaObject::invokeMethod(this, [this, closed = QPointer(window)] {
            if (closed) {
                letGo(closed);
            }
        }, Qt::QueuedConnection);
    }
}

void WindowSet::letGo(MainWindow *window)
{
    if (m_open.contains(window) || m_open.isEmpty()) {
        return;
    }
    if (isAtJob(window)) {
        m_leaving.append(window);
    } else if (window == m_first) {
        window->forgetWhatIsShown();
    } else {
        window->deleteLater();
    }
}

bool WindowSet::isAtJob(const MainWindow *window) const
{
    const model::JobListModel &jobs = *m_first->services().jobs;
    for (int row = 0; row < jobs.rowCount(); ++row) {
        const model::Job *const job = jobs.jobAt(row);
        if (job->isFinished()) {
            continue;
        }
        for (const QObject *worker = job->worker(); worker != nullptr; worker = worker->parent()) {
            if (worker == window) {
                return true;
            }
        }
    }
    return false;
}

void WindowSet::quit(MainWindow *from)
{
    if (m_quitting != Quitting::No || !m_open.contains(from)) {
        return;
    }
    write();
    m_quitting = Quitting::Asking;
    m_quitter = from;
    goOnQuitting();
}

// Those that ask for themselves first, then the one that asks for all, then the rest, which has nothing to ask.
void WindowSet::goOnQuitting()
{
    QList<MainWindow *> order;
    for (MainWindow *const window : std::as_const(m_open)) {
        if (window != m_quitter && !window->pages()->unsavedTexts().isEmpty()) {
            order.append(window);
        }
    }
    if (m_open.contains(m_quitter)) {
        order.append(m_quitter);
    }
    for (MainWindow *const window : std::as_const(m_open)) {
        if (!order.contains(window)) {
            order.append(window);
        }
    }
    for (MainWindow *const window : std::as_const(order)) {
        if (!window->close()) {
            waitForAnswer(window);
            return;
        }
    }
}

void WindowSet::waitForAnswer(MainWindow *window)
{
    window->raise();
    window->activateWindow();
    const QList<ConfirmDialog *> dialogs = window->findChildren<ConfirmDialog *>();
    const auto asking = std::find_if(dialogs.begin(), dialogs.end(), [](const ConfirmDialog *dialog) { return dialog->isVisible(); });
    if (asking == dialogs.end()) {
        stopQuitting();
        return;
    }
    // Queued: a yes closes the window, or brings its next question.
    connect(
        *asking, &QDialog::finished, this,
        [this, window](int result) {
            if (result != QDialog::Accepted) {
                stopQuitting();
            } else if (m_open.contains(window)) {
                waitForAnswer(window);
            } else {
                goOnQuitting();
            }
        },
        Qt::QueuedConnection);
}

void WindowSet::stopQuitting()
{
    m_quitting = Quitting::No;
    m_quitter = nullptr;
    writeSoon();
}

} // namespace strongroom::ui
