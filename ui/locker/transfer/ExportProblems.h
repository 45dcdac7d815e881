// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The secrets that a format cannot hold: each is left out or gets another name, or the format is changed. Hidden while there is none.

#include <QWidget>

class QLineEdit;
class QTableWidget;

namespace strongroom::model {
class SecretExport;
}

namespace strongroom::ui {

class Button;
class Label;

class ExportProblems final : public QWidget {
    Q_OBJECT
public:
    explicit ExportProblems(model::SecretExport *session, QWidget *parent = nullptr);   // the session outlives it

private:
    void showProblems();
    void showButtons();
    [[nodiscard]] QStringList selectedKeys() const;

    model::SecretExport *m_session;
    Label *m_text;
    QTableWidget *m_table;
    Button *m_leaveOut;
    Button *m_renameAll;
    Button *m_restore;
    QLineEdit *m_name;
    Button *m_rename;
};

} // namespace strongroom::ui
