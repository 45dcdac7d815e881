// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "clipboard/SensitiveClipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

const QString tokenType = u"application/x-strongroom-token"_s;

struct State {
    QByteArray token;
    QTimer timer;   // belongs to the application's thread
};

State &state()
{
    static State *const state = [] {
        auto *made = new State;   // for as long as the program runs
        made->timer.setSingleShot(true);
        made->timer.setInterval(SensitiveClipboard::clearsAfter);
        QObject::connect(&made->timer, &QTimer::timeout, &made->timer, [] { SensitiveClipboard::clearIfOurs(); });
        QObject::connect(qGuiApp, &QCoreApplication::aboutToQuit, &made->timer, [made] {
            if (made->timer.isActive()) {
                SensitiveClipboard::clearIfOurs();
            }
        });
        return made;
    }();
    return *state;
}

} // namespace

void SensitiveClipboard::copy(const QString &text, ClearPolicy policy)
{
    State &own = state();
    own.token = QUuid::createUuid().toByteArray();
    auto *mime = new QMimeData;
    mime->setText(text);
    mime->setData(tokenType, own.token);
    mime->setData(u"x-kde-passwordManagerHint"_s, "secret");
#ifdef Q_OS_WIN
    mime->setData(u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s, QByteArray(4, '\0'));
#endif
    QGuiApplication::clipboard()->setMimeData(mime);
    if (policy == ClearPolicy::Clears) {
        own.timer.start();
    } else {
        own.timer.stop();
    }
}

bool SensitiveClipboard::holdsOurs()
{
    const QMimeData *const held = QGuiApplication::clipboard()->mimeData();
    return held != nullptr && !state().token.isEmpty() && held->data(tokenType) == state().token;
}

void SensitiveClipboard::clearIfOurs()
{
    if (holdsOurs()) {
        QGuiApplication::clipboard()->clear();
    }
    state().timer.stop();
    state().token.clear();
}

bool SensitiveClipboard::isClearPending() { return state().timer.isActive(); }

} // namespace strongroom::ui
