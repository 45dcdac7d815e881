// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/SettingsDialog.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;

namespace strongroom::model {
class VaultLock;
}

namespace strongroom::ui {

// When the vault locks by itself, and what the running jobs do then.
class LockSection final : public SettingsSection {
    Q_OBJECT
public:
    explicit LockSection(model::VaultLock *lock, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QComboBox *idle() const noexcept { return m_idle; }
    [[nodiscard]] QCheckBox *onScreenLock() const noexcept { return m_screen; }
    [[nodiscard]] QCheckBox *onSleep() const noexcept { return m_sleep; }
    [[nodiscard]] QCheckBox *onUserSwitch() const noexcept { return m_user; }
    [[nodiscard]] QButtonGroup *jobs() const noexcept { return m_jobs; }   // ids are model::JobsOnLock

private:
    void showValues();
    void apply();

    model::VaultLock *m_lock;
    QComboBox *m_idle;
    QCheckBox *m_screen;
    QCheckBox *m_sleep;
    QCheckBox *m_user;
    QButtonGroup *m_jobs;
    bool m_showing = false;
};

} // namespace strongroom::ui
