// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Paints the cells of the record table by state: values, quiet bars while a page is on its way, the reason under a row that cannot be
// opened, and one message with "Retry" for a page that failed.

#include <QStyledItemDelegate>

namespace strongroom::ui {

class RecordTableView;

class RecordDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int cellPadding = 10;
    static constexpr int markWidth = 22;       // icon and gap before a text
    static constexpr int reasonHeight = 24;    // second line of an unreadable row

    explicit RecordDelegate(RecordTableView *view);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override;

    // The message of a failed row that shows one, and the word in it that can be clicked.
    [[nodiscard]] static QString failedText(const RecordTableView &view, int row);
    [[nodiscard]] static QString retryText();
    // A cell whose value is on its way.
    static void paintSkeleton(QPainter &painter, const QStyleOptionViewItem &option, int row, int column);

private:
    void paintValue(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintUnreadable(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintFailed(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    RecordTableView *m_view;
};

} // namespace strongroom::ui
