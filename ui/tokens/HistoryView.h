// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The attempts to get tokens, newest first, of the selected token or of all that the page shows; the selected attempt in full below.

#include "tokens/TokenListRows.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QStackedWidget;

namespace strongroom::model {
class RefreshHistory;
}

namespace strongroom::ui {

class EmptyState;
class Label;
class TozTable;

class HistoryView final : public QWidget {
    Q_OBJECT
public:
    // `connectionId`: whose tokens the page shows; empty: all.
    HistoryView(model::RefreshHistory *history, const QString &connectionId, QWidget *parent = nullptr);
    void showToken(const std::optional<model::TokenRef> &ref);   // nullopt: none is selected
    [[nodiscard]] QComboBox *scopeBox() const noexcept { return m_scope; }
    [[nodiscard]] TozTable *table() const noexcept { return m_table; }
    [[nodiscard]] EmptyState *emptyState() const noexcept { return m_empty; }
    [[nodiscard]] QString detailText() const;

private:
    void narrow();
    void showState();

    model::RefreshHistory *m_history;
    QString m_connectionId;
    std::optional<model::TokenRef> m_ref;
    QComboBox *m_scope;
    QStackedWidget *m_stack;
    TozTable *m_table;
    EmptyState *m_empty;
    Label *m_detail;
};

} // namespace strongroom::ui
