// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "connections/ConnectionTreeModel.h"
#include "widgets/Panel.h"

#include <QAbstractButton>
#include <QMap>
#include <QTreeView>

#include <optional>

class QVBoxLayout;

namespace strongroom::ui {

class Command;
class CommandRegistry;

[[nodiscard]] QString pageIcon(model::ConnectionPage page);   // Lucide name

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

// A page that belongs to no connection, in the looks of the tree's pages.
class SidebarLink final : public QAbstractButton {
    Q_OBJECT
public:
    SidebarLink(const QString &iconName, const QString &text, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
};

class Sidebar final : public Panel {
    Q_OBJECT
public:
    Sidebar(model::ConnectionTreeModel *model, const CommandRegistry &registry, QWidget *parent = nullptr);
    [[nodiscard]] ConnectionTree *tree() const noexcept { return m_tree; }
    // The first page of a connection that has no such page.
    void select(const QString &connectionId, model::ConnectionPage page);
    [[nodiscard]] QString currentConnection() const;   // empty: none

    // "All connections": pages of no connection. The command's tool tip is the link's.
    void addLink(model::ConnectionPage page, const QString &iconName, const Command *command);
    [[nodiscard]] SidebarLink *link(model::ConnectionPage page) const { return m_links.value(page); }
    // Marks it instead of what is current in the tree; nullopt: none.
    void markLink(std::optional<model::ConnectionPage> page);

Q_SIGNALS:
    void linkChosen(strongroom::model::ConnectionPage page);

private:
    model::ConnectionTreeModel *m_model;
    ConnectionTree *m_tree;
    QVBoxLayout *m_linkColumn;
    QMap<model::ConnectionPage, SidebarLink *> m_links;
};

} // namespace strongroom::ui
