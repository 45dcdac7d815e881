// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The questions before the changes of a Locker project are sent, dropped or lost: how many, of what, and what can be taken back. `goOn` is called when the
// user agrees and the context is still there.

#include <QString>

#include <functional>
#include <vector>

class QObject;
class QWidget;

namespace strongroom::model {
class SecretTray;
class SecretTrays;
}

namespace strongroom::ui {

void confirmSecretDiscard(const model::SecretTray &tray, QWidget *window, QObject *context, std::function<void()> goOn);
// Before a connection closes: at once where nothing waits in its tray.
void beforeLosingSecretChanges(model::SecretTrays &trays, const QString &connectionId, QWidget *window, std::function<void()> goOn);
// The same for all of them, before the window closes. False: it asks, and the window has to stay.
[[nodiscard]] bool mayCloseWithSecretChanges(model::SecretTrays &trays, QWidget *window, std::function<void()> closeAnyway);

} // namespace strongroom::ui
