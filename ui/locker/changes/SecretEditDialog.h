// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "locker/changes/SecretEdits.h"
#include "locker/matrix/StagedCells.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>

class QComboBox;
class QLineEdit;

namespace strongroom::ui {

class Banner;
class Button;
class FormField;
class SecretValueEdit;

// One secret: new, or changed. What comes out waits in the change tray; nothing is sent.
class SecretEditDialog final : public QDialog {
    Q_OBJECT
public:
    struct Start {
        locker::SecretPtr base;          // null: a new one
        QString key;
        QString environment;             // "": all environments
        QStringList stagedEnvironments;  // new ones that wait in the tray
        std::optional<locker::Change> waiting;   // of this secret, in the tray already: what comes out takes its place
        model::StagedCells taken;        // places of other changes in the tray
        std::function<SensitiveText(const locker::Secret &)> open;   // of the base, when its user asks for it; null: not offered
    };
    SecretEditDialog(locker::SnapshotPtr snapshot, Start start, QWidget *parent = nullptr);
    // As the project is by now; says so when somebody else changed or deleted what is being edited, or the environment is gone.
    void setSnapshot(locker::SnapshotPtr snapshot);

    [[nodiscard]] QLineEdit *keyEdit() const noexcept { return m_key; }
    [[nodiscard]] QComboBox *environmentBox() const noexcept { return m_environment; }
    [[nodiscard]] SecretValueEdit *valueEdit() const noexcept { return m_value; }
    [[nodiscard]] QLineEdit *descriptionEdit() const noexcept { return m_description; }
    [[nodiscard]] Button *saveButton() const noexcept { return m_save; }
    [[nodiscard]] Banner *banner() const noexcept { return m_banner; }
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void staged(const strongroom::locker::Change &change);

private:
    [[nodiscard]] model::SecretDraft draft() const;
    void validate();
    void finish();

    [[nodiscard]] QString environmentProblem() const;

    locker::SnapshotPtr m_snapshot;
    Start m_start;
    locker::SecretPtr m_base;
    Banner *m_banner;
    QLineEdit *m_key;
    QComboBox *m_environment;
    SecretValueEdit *m_value;
    QLineEdit *m_description;
    FormField *m_keyField;
    FormField *m_environmentField;
    FormField *m_valueField;
    Button *m_save;
};

} // namespace strongroom::ui
