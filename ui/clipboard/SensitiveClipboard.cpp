// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "clipboard/SensitiveClipboard.h"

#include "clipboard/ClipboardHints.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>
#include <QUuid>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

const QString tokenType = u"application/x-strongroom-token"_s;

struct State {
    QByteArray token;
    QTimer timer;   // belongs to the application's thread
    SensitiveClipboard watch;
    std::function<bool()> readable;
    bool isUnconfirmed = false;
};

bool holds(const QByteArray &token)
{
    const QMimeData *const held = QGuiApplication::clipboard()->mimeData();
    return held != nullptr && !token.isEmpty() && held->data(tokenType) == token;
}

State &state()
{
    static State *const state = [] {
        auto *made = new State;   // for as long as the program runs
        made->timer.setSingleShot(true);
        made->timer.setInterval(SensitiveClipboard::clearsAfter);
        QObject::connect(&made->timer, &QTimer::timeout, &made->timer, [] { (void)SensitiveClipboard::clearIfOurs(); });
        QObject::connect(qGuiApp, &QGuiApplication::applicationStateChanged, &made->timer, [made](Qt::ApplicationState now) {
            if (now == Qt::ApplicationActive && made->isUnconfirmed) {
                (void)SensitiveClipboard::clearIfOurs();   // now it can be seen
            }
        });
        QObject::connect(qGuiApp, &QCoreApplication::aboutToQuit, &made->timer, [made] {
            if (made->timer.isActive()) {
                (void)SensitiveClipboard::clearIfOurs();
            }
        });
        return made;
    }();
    return *state;
}

bool isReadable()
{
    const State &own = state();
    return own.readable ? own.readable() : !QGuiApplication::platformName().startsWith("wayland"_L1) || QGuiApplication::applicationState() == Qt::ApplicationActive;
}

// The end of every clearing: `cleared` when there was something to clear.
ClearOutcome settle(bool cleared)
{
    State &own = state();
    own.timer.stop();
    // The token is kept while it is not known: the look that follows needs it.
    if (!own.token.isEmpty() && (!isReadable() || holds(own.token))) {
        if (!std::exchange(own.isUnconfirmed, true)) {
            Q_EMIT own.watch.unconfirmed();
        }
        return ClearOutcome::Unconfirmed;
    }
    own.token.clear();
    if (std::exchange(own.isUnconfirmed, false)) {
        Q_EMIT own.watch.confirmed();
    }
    return cleared ? ClearOutcome::Cleared : ClearOutcome::NotOurs;
}

} // namespace

void SensitiveClipboard::copy(const QString &text, ClearPolicy policy)
{
    State &own = state();
    own.token = QUuid::createUuid().toByteArray();
    auto *mime = new QMimeData;
    mime->setText(text);
    mime->setData(tokenType, own.token);
    markSensitive(*mime);
    QGuiApplication::clipboard()->setMimeData(mime);
    markClipboardSensitive();
    if (std::exchange(own.isUnconfirmed, false)) {
        Q_EMIT own.watch.confirmed();   // what it was about has been overwritten
    }
    if (policy == ClearPolicy::Clears) {
        own.timer.start();
    } else {
        own.timer.stop();
    }
}

bool SensitiveClipboard::holdsOurs() { return holds(state().token); }

ClearOutcome SensitiveClipboard::clearIfOurs()
{
    const bool ours = holdsOurs();
    if (ours) {
        QGuiApplication::clipboard()->clear();
    }
    return settle(ours);
}

ClearOutcome SensitiveClipboard::clearNow()
{
    QClipboard *const clipboard = QGuiApplication::clipboard();
    const bool ours = holdsOurs() || clipboard->ownsClipboard();
    if (ours) {
        clipboard->clear();
    }
    if (clipboard->supportsSelection() && clipboard->ownsSelection()) {
        clipboard->clear(QClipboard::Selection);
    }
    return settle(ours);
}

bool SensitiveClipboard::isClearPending() { return state().timer.isActive(); }

SensitiveClipboard *SensitiveClipboard::watch() { return &state().watch; }

void SensitiveClipboard::setReadable(std::function<bool()> readable) { state().readable = std::move(readable); }

} // namespace strongroom::ui
