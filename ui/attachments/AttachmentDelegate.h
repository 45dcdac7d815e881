// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

#include <vector>

namespace strongroom::ui {

// A file's row: icon, name, a line with type, size and date; or what is under way with it, with a bar and a button to cancel; or why it
// failed, with buttons to try again and to put the message away. The buttons are commands too, for the keyboard.
class AttachmentDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum class Action { Cancel, Retry, Dismiss };
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;
    // In `row`, which is the item's rectangle in its view.
    [[nodiscard]] static QRect buttonRect(const QRect &row, const QModelIndex &index, Action action);

Q_SIGNALS:
    void clicked(const QModelIndex &index, strongroom::ui::AttachmentDelegate::Action action);
    void nameEdited(const QModelIndex &index, const QString &name);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    [[nodiscard]] static std::vector<Action> actionsOf(const QModelIndex &index);
};

} // namespace strongroom::ui
