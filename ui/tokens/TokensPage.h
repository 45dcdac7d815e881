// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The tokens of all connections, or of one: how long each lasts, where it came from, how its last refresh went; refreshed, forgotten, copied and decoded
// from here. A token is shown nowhere: it goes from its desk to the clipboard, which takes it back.

#include "shell/Page.h"
#include "shell/Services.h"
#include "tokens/TokenListRows.h"

#include <optional>
#include <vector>

class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace strongroom::model {
class RefreshHistory;
class TokenActions;
class TokenFeed;
class TokenList;
struct TokenOutcome;
}

namespace strongroom::ui {

class Banner;
class CommandRegistry;
class EmptyState;
class Label;
class TokenInspector;
class TozTable;

// What the pages share. All of it outlives them.
struct TokenSources {
    model::TokenFeed *feed = nullptr;
    model::TokenActions *actions = nullptr;
};

class TokensPage final : public Page {
    Q_OBJECT
public:
    // `connectionId` empty: all connections.
    TokensPage(const Services &services, const QString &connectionId, const TokenSources &sources, const CommandRegistry &registry, QWidget *parent = nullptr);

    [[nodiscard]] model::TokenList *model() const noexcept { return m_model; }
    [[nodiscard]] TozTable *table() const noexcept { return m_table; }
    [[nodiscard]] TokenInspector *inspector() const noexcept { return m_inspector; }
    [[nodiscard]] QLineEdit *search() const noexcept { return m_search; }
    [[nodiscard]] Banner *banner() const noexcept { return m_banner; }
    [[nodiscard]] EmptyState *emptyState() const noexcept { return m_empty; }
    [[nodiscard]] StatusTexts statusTexts() const override;
    void activate() override;
    void takeFocus() override;

    // Why it cannot be done now, or empty. For the commands.
    [[nodiscard]] QString refreshRefusal() const;
    [[nodiscard]] QString refreshExpiredRefusal() const;
    [[nodiscard]] QString stopRefusal() const;
    [[nodiscard]] QString copyRefusal() const;
    [[nodiscard]] QString cellRefusal() const;
    [[nodiscard]] QString forgetRefusal() const;
    [[nodiscard]] QString requestRefusal() const;
    [[nodiscard]] QString openRefusal() const;

    void refresh();          // the selected ones
    void refreshExpired();   // of those that are shown
    void stop();             // what is being refreshed
    void copyToken();
    void copyCell();
    void forget();           // after asking
    void decode();
    void tryRequest();
    void openConnection();
    void focusFilter();
    void toggleInspector();
    [[nodiscard]] bool isInspectorShown() const;

Q_SIGNALS:
    void requestWanted(const QString &connectionId);
    void connectionWanted();   // there is none: set one up

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHead(const CommandRegistry &registry);
    void connectModels();
    void arrange();
    void showState();
    void dropOldFailure();
    void showDetails();
    void showRefreshed(const model::TokenOutcome &outcome);
    void showForgotten(const model::TokenOutcome &outcome);
    void activated();
    [[nodiscard]] const model::TokenListRow *current() const;                     // null: none
    [[nodiscard]] std::vector<const model::TokenListRow *> selected() const;      // the current one where nothing is selected
    [[nodiscard]] QString tokenRefusal() const;                                   // no token is selected

    Services m_services;
    QString m_connectionId;
    TokenSources m_sources;
    model::TokenList *m_model;
    QLineEdit *m_search;
    Banner *m_banner;
    QString m_failure;   // the title of a failed refresh that the banner shows; empty: none
    QSplitter *m_splitter;
    QWidget *m_main = nullptr;
    QStackedWidget *m_stack;
    TozTable *m_table;
    EmptyState *m_empty;
    Label *m_count;
    TokenInspector *m_inspector;
    QList<QWidget *> m_spare;   // buttons of the head that a narrow page leaves to the menu
    bool m_inspectorWanted = true;
    bool m_inspectorInstead = false;   // of the table, on a narrow page
};

} // namespace strongroom::ui
