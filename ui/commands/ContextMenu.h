// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A context menu of commands on any widget: by right click, by the Menu key and by Shift+F10 (which Qt leaves to the platform, and X11 leaves
// alone). The menu is made anew each time, so that it can depend on what is under the pointer.

#include <QObject>
#include <QPoint>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace strongroom::ui {

class CommandRegistry;

class ContextMenu final : public QObject {
    Q_OBJECT
public:
    // The ids of the menu's commands for a place in the widget (of a view: in its viewport); "" is a separator, unknown ids are left out.
    // None: no menu. It may first make current what is at that place: commands work on what is current.
    using Ids = std::function<QStringList(const QPoint &at)>;
    // Where the menu stands when it was asked for by key.
    using KeyboardPlace = std::function<QPoint()>;

    // Lives as long as the widget. Without a keyboard place: the current row of an item view, or the middle of the widget.
    static ContextMenu *install(QWidget *widget, const CommandRegistry &registry, Ids ids, KeyboardPlace place = {});
    [[nodiscard]] QStringList idsAt(const QPoint &at) const { return m_ids(at); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ContextMenu(QWidget *widget, QWidget *target, const CommandRegistry &registry, Ids ids, KeyboardPlace place);
    void show(const QPoint &at);
    [[nodiscard]] QPoint keyboardPlace() const;

    QWidget *m_widget;
    QWidget *m_target;   // the viewport of a view, or the widget itself
    const CommandRegistry &m_registry;
    Ids m_ids;
    KeyboardPlace m_place;
};

} // namespace strongroom::ui
