// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QSettings;
class QThreadPool;

namespace strongroom::model {
class ChangeTrays;
class ActivityLog;
class ConnectionManager;
class CredentialHome;
class DemoVault;
class JobListModel;
class Migrations;
class RecentPlaces;
class SavedFilters;
class SecretTrays;
class UpdateNotice;
class VaultLock;
class ViewSettings;
}

namespace strongroom::ui {

class Theme;

// What the program hands to its windows. All of it outlives them; nothing is null, unless it says so; demoVault is where the program has no
// sandbox, and lock in a window that never locks.
struct Services {
    model::ConnectionManager *connections = nullptr;
    model::DemoVault *demoVault = nullptr;
    model::JobListModel *jobs = nullptr;
    model::ActivityLog *activity = nullptr;
    model::ViewSettings *viewSettings = nullptr;
    model::SavedFilters *savedFilters = nullptr;
    model::Migrations *migrations = nullptr;
    model::CredentialHome *credentialHome = nullptr;   // null: credentials are in memory alone
    QSettings *settings = nullptr;
    QThreadPool *pool = nullptr;
    Theme *theme = nullptr;
    model::VaultLock *lock = nullptr;
    QStringList languages{};                       // that can be chosen; empty: none
    model::UpdateNotice *updates = nullptr;        // null: nothing is said of new versions
    // Null: the window makes its own. The first window does, and hands them to the others (WindowSet.h).
    model::ChangeTrays *changes = nullptr;
    model::SecretTrays *secretChanges = nullptr;   // of Locker
    model::RecentPlaces *recent = nullptr;
};

} // namespace strongroom::ui
