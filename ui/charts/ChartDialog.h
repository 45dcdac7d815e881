// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A picture, its table, and saving it: PNG or SVG. What it shows is as it was when it was opened.

#include "charts/ChartData.h"
#include "charts/Picture.h"

#include <QDialog>

class QTabWidget;
class QTableView;

namespace strongroom::ui {

class Banner;
class Button;
class ChartView;

class ChartDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ChartDialog(const model::ChartData &chart, QWidget *parent = nullptr);
    ChartDialog(const Picture &picture, model::ChartTable *table, QWidget *parent = nullptr);   // owns the table
    [[nodiscard]] QTabWidget *tabs() const noexcept { return m_tabs; }
    [[nodiscard]] ChartView *picture() const noexcept { return m_picture; }
    [[nodiscard]] QTableView *table() const noexcept { return m_table; }
    [[nodiscard]] Banner *banner() const noexcept { return m_banner; }
    [[nodiscard]] Button *copyButton() const noexcept { return m_copy; }

    void saveTo(const QString &path);   // .svg, else PNG; whole or not at all

private:
    void save();

    model::ChartTable *m_model;
    Banner *m_banner;
    QTabWidget *m_tabs;
    ChartView *m_picture;
    QTableView *m_table;
    Button *m_copy;
};

} // namespace strongroom::ui
