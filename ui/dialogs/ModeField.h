// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "connections/ConnectionMode.h"

#include <QWidget>

class QComboBox;

namespace strongroom::ui {

class FormField;

// The row of a connection's mode, with what the chosen one means.
class ModeField final : public QWidget {
    Q_OBJECT
public:
    explicit ModeField(QWidget *parent = nullptr);
    void setMode(connections::Mode mode);
    [[nodiscard]] connections::Mode mode() const;

Q_SIGNALS:
    void changed();

private:
    void explain();

    QComboBox *m_choice;
    FormField *m_field;
};

} // namespace strongroom::ui
