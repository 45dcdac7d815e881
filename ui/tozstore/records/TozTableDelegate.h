// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Head and cells of the table of TozStore records, painted by state: values, quiet bars while a page is on its way, the reason under a row that
// cannot be opened.

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace strongroom::ui {

class TozTableView;

class TozTableHeader final : public QHeaderView {
    Q_OBJECT
public:
    static constexpr int lockWidth = 18;
    explicit TozTableHeader(QWidget *parent);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
};

class TozTableDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit TozTableDelegate(TozTableView *view);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintValue(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintReason(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    TozTableView *m_view;
};

} // namespace strongroom::ui
