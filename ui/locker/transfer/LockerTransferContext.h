// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a Locker page tells the windows of import, export and running: which project, as it was loaded, and where its cursor is.

#include "locker/Store.h"
#include "locker/transfer/ImportPlan.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace strongroom::ui {

struct LockerTransferContext {
    QString connectionId;        // its windows close with it: what they opened goes
    QString connectionName;
    std::shared_ptr<locker::Store> store;
    locker::SnapshotPtr snapshot;
    QString environment;         // to begin with; empty: all environments
    QStringList selectedKeys;    // of the rows that are selected
    // Into the tray; `how` says where they come from.
    std::function<void(const std::vector<locker::Change> &changes, const QString &how)> stage;
};

} // namespace strongroom::ui
