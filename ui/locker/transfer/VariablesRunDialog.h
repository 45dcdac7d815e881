// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A program, or a terminal, with the secrets of an environment as its environment variables. Says how many, and which of this computer's own they
// replace, before it starts.

#include "locker/transfer/LockerTransferContext.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QRadioButton;

namespace strongroom::model {
class VariablesRun;
}

namespace strongroom::ui {

class Banner;
class Button;
class FormField;
class Label;

class VariablesRunDialog final : public QDialog {
    Q_OBJECT
public:
    // The session outlives the dialog.
    VariablesRunDialog(const LockerTransferContext &context, model::VariablesRun *session, const QString &folder, QWidget *parent = nullptr);

Q_SIGNALS:
    void started(int variables);

private:
    void showState();
    void go();
    [[nodiscard]] QString problem() const;

    model::VariablesRun *m_session;
    Banner *m_banner;
    QComboBox *m_environment;
    Label *m_what;
    QCheckBox *m_map;
    QRadioButton *m_directly;
    QRadioButton *m_terminal;
    QLineEdit *m_command;
    FormField *m_commandField;
    QLineEdit *m_folder;
    Label *m_note;
    Button *m_close;
    Button *m_main;
};

} // namespace strongroom::ui
