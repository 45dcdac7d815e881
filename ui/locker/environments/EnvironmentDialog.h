// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "locker/changes/SecretEdits.h"

#include <QDialog>
#include <QStringList>

class QLineEdit;

namespace strongroom::ui {

class Banner;
class Button;
class FormField;

// One environment: new, or changed. What comes out waits in the change tray; nothing is sent.
class EnvironmentDialog final : public QDialog {
    Q_OBJECT
public:
    // `base` null: a new one. `start`: what its fields hold to begin with, for a change that waits already. `taken`: names that wait in the tray.
    EnvironmentDialog(locker::SnapshotPtr snapshot, const model::EnvironmentDraft &start, QStringList taken, QWidget *parent = nullptr);
    // As the project is by now; says so when somebody else changed or deleted what is being edited.
    void setSnapshot(locker::SnapshotPtr snapshot);

    [[nodiscard]] QLineEdit *nameEdit() const noexcept { return m_name; }
    [[nodiscard]] QLineEdit *urlEdit() const noexcept { return m_url; }
    [[nodiscard]] QLineEdit *descriptionEdit() const noexcept { return m_description; }
    [[nodiscard]] Button *saveButton() const noexcept { return m_save; }
    [[nodiscard]] Banner *banner() const noexcept { return m_banner; }
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void staged(const strongroom::locker::Change &change);

private:
    [[nodiscard]] model::EnvironmentDraft draft() const;
    void validate();

    locker::SnapshotPtr m_snapshot;
    locker::EnvironmentPtr m_base;
    QStringList m_taken;
    Banner *m_banner;
    QLineEdit *m_name;
    QLineEdit *m_url;
    QLineEdit *m_description;
    FormField *m_nameField;
    FormField *m_urlField;
    Button *m_save;
    bool m_gone = false;
};

} // namespace strongroom::ui
