// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// For how long changes are allowed at a read-only or production connection; for production its name has to be typed. Enter cancels.

#include "connections/Connection.h"

#include <QDialog>

#include <chrono>

class QButtonGroup;
class QLineEdit;

namespace strongroom::ui {

class Button;

class AllowChangesDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AllowChangesDialog(const connections::Connection &connection, QWidget *parent = nullptr);   // accepted(): allow them
    [[nodiscard]] std::chrono::minutes duration() const;
    [[nodiscard]] QString typedName() const;   // empty where none is asked for
    void choose(std::chrono::minutes duration);   // one of those it offers

private:
    QButtonGroup *m_times;
    QLineEdit *m_typed = nullptr;
    Button *m_allow;
};

} // namespace strongroom::ui
