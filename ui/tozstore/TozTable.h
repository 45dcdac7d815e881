// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A table in the house's look for the smaller lists of TozStore's pages. What a cell looks like is the page's: it answers an icon and inks by
// the model's roles. Rows can be dragged out where the page says so: it gets the request and does what has to come first.

#include "theme/Tokens.h"

#include <QString>
#include <QTableView>

#include <functional>
#include <initializer_list>

namespace strongroom::ui {

class TozTable final : public QTableView {
    Q_OBJECT
public:
    struct Look {
        QString icon = {};                // Lucide's name; before the text
        Token iconInk = Token::Muted;
        Token ink = Token::Text;
        enum class Face { Text, Strong, Code, Number } face = Face::Text;
    };
    using LookOf = std::function<Look(const QModelIndex &)>;
    // Pixels by column; 0: takes what is left.
    TozTable(QAbstractItemModel *model, const QString &name, std::initializer_list<int> widths, LookOf look, QWidget *parent = nullptr);
    [[nodiscard]] const LookOf &look() const noexcept { return m_look; }
    // A click on a head sorts by it, a third one goes back to the order of the service (column -1).
    void setSortable();
    [[nodiscard]] int currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }
    // Selected ones, from the top; the current one where nothing is selected.
    [[nodiscard]] QList<int> selectedRows() const;

Q_SIGNALS:
    void currentRowChanged();   // another row, other content of it, or none
    void selectionChangedByUser();
    void deleteRequested();
    void dragRequested(const QModelIndex &index);

protected:
    void startDrag(Qt::DropActions supported) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    LookOf m_look;
};

} // namespace strongroom::ui
