// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "locker/changes/SecretEdits.h"

#include <QDialog>

#include <memory>
#include <optional>

class QComboBox;
class QLineEdit;

namespace strongroom::ui {

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
    };
    SecretEditDialog(locker::SnapshotPtr snapshot, const Start &start, QWidget *parent = nullptr);

Q_SIGNALS:
    void staged(const strongroom::locker::Change &change);

private:
    [[nodiscard]] model::SecretDraft draft() const;
    void validate();
    void finish();

    locker::SnapshotPtr m_snapshot;
    locker::SecretPtr m_base;
    QLineEdit *m_key;
    QComboBox *m_environment;
    SecretValueEdit *m_value;
    QLineEdit *m_description;
    FormField *m_keyField;
    FormField *m_valueField;
    Button *m_save;
};

} // namespace strongroom::ui
