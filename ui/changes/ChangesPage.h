// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The change tray of one connection: what waits and what was done at the left, one change in full at the right.

#include "changes/ChangeTray.h"
#include "shell/Page.h"
#include "shell/Services.h"

class QSplitter;
class QStackedWidget;

namespace strongroom::ui {

class Button;
class ChangeDetailPanel;
class ChangeTableView;
class CommandRegistry;
class EmptyState;
class Label;

class ChangesPage final : public Page {
    Q_OBJECT
public:
    ChangesPage(const Services &services, const QString &connectionId, const CommandRegistry &registry, QWidget *parent = nullptr);

    [[nodiscard]] model::ChangeTray *tray() const noexcept { return m_tray; }
    [[nodiscard]] ChangeTableView *view() const noexcept { return m_view; }
    [[nodiscard]] ChangeDetailPanel *detail() const noexcept { return m_detail; }
    [[nodiscard]] EmptyState *emptyState() const noexcept { return m_empty; }
    [[nodiscard]] StatusTexts statusTexts() const override;
    void activate() override;
    void takeFocus() override;

    // For the commands. Each asks its user first where that is right.
    void commitAll();
    void retryFailed();
    void removeSelected();
    void resolveCurrent();
    void undoSelected();
    [[nodiscard]] std::vector<quint64> undoable() const;   // of the selected ones

private:
    void showState();
    void showCurrent();
    [[nodiscard]] QString connectionName() const;

    Services m_services;
    QString m_connectionId;
    model::ChangeTray *m_tray;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    ChangeTableView *m_view;
    EmptyState *m_empty;
    ChangeDetailPanel *m_detail;
    Label *m_counts;
    Button *m_commit;
};

} // namespace strongroom::ui
