// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "locker/changes/SecretTray.h"

#include <QDialog>

class QStackedWidget;

namespace strongroom::ui {

class Button;
class Label;
class TozTable;

// The tray in full: each change with its place, from, to (values masked) and result; one is taken out, all are sent, what failed is sent again, what was
// sent is taken back. A conflict is settled here.
class SecretReviewDialog final : public QDialog {
    Q_OBJECT
public:
    explicit SecretReviewDialog(model::SecretTray *tray, QWidget *parent = nullptr);
    [[nodiscard]] TozTable *table() const noexcept { return m_table; }

private:
    void showState();
    void showReason();
    [[nodiscard]] std::vector<quint64> selected() const;

    model::SecretTray *m_tray;
    QStackedWidget *m_stack;   // the table, or that there is nothing in it
    TozTable *m_table;
    Label *m_reason;
    Label *m_counts;
    Button *m_remove;
    Button *m_mine;
    Button *m_undo;
    Button *m_send;
};

} // namespace strongroom::ui
