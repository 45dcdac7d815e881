// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "locker/changes/SecretEdits.h"

#include <QDialog>

#include <memory>
#include <vector>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace strongroom::ui {

class Button;
class Label;
class SecretValueEdit;

// One thing done to several cells. What comes out waits in the tray.
class BulkSecretsDialog final : public QDialog {
    Q_OBJECT
public:
    BulkSecretsDialog(std::shared_ptr<locker::Store> store, locker::SnapshotPtr snapshot, std::vector<locker::SecretTarget> targets, QWidget *parent = nullptr);
    void choose(model::BulkWhat what);
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void staged(const std::vector<strongroom::locker::Change> &changes, const QString &how);

private:
    [[nodiscard]] model::BulkWhat what() const;
    [[nodiscard]] model::BulkSecretEdit edit() const;
    void showFields();
    void showPlan();
    void finish();

    std::shared_ptr<locker::Store> m_store;
    locker::SnapshotPtr m_snapshot;
    std::vector<locker::SecretTarget> m_targets;
    QButtonGroup *m_what;
    SecretValueEdit *m_value;
    QLineEdit *m_description;
    QSpinBox *m_length;
    QComboBox *m_from;
    QWidget *m_valueField;
    QWidget *m_descriptionField;
    QWidget *m_lengthField;
    QWidget *m_fromField;
    Label *m_summary;
    Button *m_go;
};

} // namespace strongroom::ui
