// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The questions before changes are committed, undone or lost: how many, where, and what can be taken back. `goOn` is called when the user
// agrees and the context is still there.

#include <QString>

#include <functional>
#include <vector>

class QObject;
class QWidget;

namespace strongroom::model {
class ChangeTray;
class ChangeTrays;
}

namespace strongroom::ui {

using GoOn = std::function<void()>;

void confirmCommit(const model::ChangeTray &tray, const std::vector<quint64> &ids, const QString &connection, QWidget *window, QObject *context, GoOn goOn);
// One change is undone at once, more after asking.
void confirmUndo(const model::ChangeTray &tray, const std::vector<quint64> &ids, const QString &connection, QWidget *window, QObject *context, GoOn goOn);
void confirmRemoval(const model::ChangeTray &tray, const std::vector<quint64> &ids, int waiting, QWidget *window, QObject *context, GoOn goOn);
// Before a connection closes: at once where nothing waits in its tray.
void beforeLosingChanges(model::ChangeTrays &trays, const QString &connectionId, QWidget *window, GoOn goOn);
// The same for all of them, before the window closes. False: it asks, and the window has to stay.
[[nodiscard]] bool mayCloseWithChanges(model::ChangeTrays &trays, QWidget *window, GoOn closeAnyway);

} // namespace strongroom::ui
