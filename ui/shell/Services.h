// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

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
class SavedFilters;
class SecretTrays;
class UpdateNotice;
class VaultLock;
class ViewSettings;
}

namespace strongroom::ui {

class Theme;

// What the program hands to its window. All of it outlives the window; nothing is null, unless it says so; demoVault is where the program has no
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
    model::UpdateNotice *updates = nullptr;        // null: nothing is said of new versions
    model::ChangeTrays *changes = nullptr;         // the window's own, like the next: made by it
    model::SecretTrays *secretChanges = nullptr;   // of Locker
};

} // namespace strongroom::ui
