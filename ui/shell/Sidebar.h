// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "connections/ConnectionTreeModel.h"
#include "widgets/Panel.h"

#include <QTreeView>

namespace strongroom::ui {

class CommandRegistry;

// Connections and their pages. The mark at the right tells a connection's state by its shape as well as its colour, its tool tip in words.
class ConnectionTree final : public QTreeView {
    Q_OBJECT
public:
    explicit ConnectionTree(model::ConnectionTreeModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    // A page, or a connection (then its first page is meant).
    void chosen(const QString &connectionId, strongroom::model::ConnectionPage page);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}
    bool viewportEvent(QEvent *event) override;
};

class Sidebar final : public Panel {
    Q_OBJECT
public:
    Sidebar(model::ConnectionTreeModel *model, const CommandRegistry &registry, QWidget *parent = nullptr);
    [[nodiscard]] ConnectionTree *tree() const noexcept { return m_tree; }
    void select(const QString &connectionId, model::ConnectionPage page);
    [[nodiscard]] QString currentConnection() const;   // empty: none

private:
    model::ConnectionTreeModel *m_model;
    ConnectionTree *m_tree;
};

} // namespace strongroom::ui
