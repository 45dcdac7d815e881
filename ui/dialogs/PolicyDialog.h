// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QString>

namespace strongroom::ui {

// The IAM policy that a connection needs, to be copied and given to the account's administrator.
class PolicyDialog final : public QDialog {
    Q_OBJECT
public:
    explicit PolicyDialog(const QString &policy, QWidget *parent = nullptr);
};

} // namespace strongroom::ui
