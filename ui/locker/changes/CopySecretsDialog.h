// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "locker/changes/SecretEdits.h"

#include <QDialog>
#include <QStringList>

#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace strongroom::ui {

class Button;
class Label;

// Copies secrets from one environment to others, or promotes one value to all. Says beforehand what would be new, replaced and the same; what comes
// out waits in the tray.
class CopySecretsDialog final : public QDialog {
    Q_OBJECT
public:
    CopySecretsDialog(locker::SnapshotPtr snapshot, const QStringList &keys, const QString &from, QWidget *parent = nullptr);
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void staged(const std::vector<strongroom::locker::Change> &changes, const QString &how);

private:
    void showTargets();
    void showPlan();
    void finish();
    [[nodiscard]] QString from() const;
    [[nodiscard]] model::EditPlan plan() const;

    locker::SnapshotPtr m_snapshot;
    QStringList m_keys;
    QComboBox *m_from;
    std::vector<QCheckBox *> m_to;      // property "environment"
    QCheckBox *m_onlyMissing;
    Label *m_summary;
    Button *m_go;
};

// The sentence of a plan: "3 new, 2 replaced, 1 the same already".
[[nodiscard]] QString planText(const model::EditPlan &plan);

} // namespace strongroom::ui
