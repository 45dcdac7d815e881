// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which version this is, under which licence, and what it is made of. Shows nothing of the vault.

#include <QDialog>

class QTableView;
class QTabWidget;

namespace strongroom::ui {

class AboutDialog final : public QDialog {
    Q_OBJECT
public:
    // `bill`: the path of the bill of materials; empty: there is none.
    explicit AboutDialog(const QString &bill, QWidget *parent = nullptr);
    [[nodiscard]] QTabWidget *tabs() const noexcept { return m_tabs; }
    [[nodiscard]] QTableView *libraries() const noexcept { return m_libraries; }

private:
    QTabWidget *m_tabs;
    QTableView *m_libraries;
};

} // namespace strongroom::ui
