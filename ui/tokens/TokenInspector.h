// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The right side of the tokens page: one token with all that is known of it, what it says, and its history. Time passes in place; the rest is made
// anew when it changes.

#include "tokens/TokenDetails.h"
#include "widgets/Panel.h"

#include <QList>

#include <optional>

class QHBoxLayout;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace strongroom::model {
class RefreshHistory;
}

namespace strongroom::ui {

class Banner;
class ClaimsView;
class CommandRegistry;
class EmptyState;
class HistoryView;
class Label;
class TimeLeftBar;

class TokenInspector final : public Panel {
    Q_OBJECT
public:
    static constexpr int usualWidth = 372;
    enum class Tab { Token, Claims, History };

    TokenInspector(model::RefreshHistory *history, const QString &connectionId, const CommandRegistry &registry, QWidget *parent = nullptr);
    void showDetails(const std::optional<model::TokenDetails> &details, bool busy);
    void setTab(Tab tab);
    [[nodiscard]] Tab tab() const;
    [[nodiscard]] ClaimsView *claims() const noexcept { return m_claims; }
    [[nodiscard]] HistoryView *history() const noexcept { return m_history; }
    [[nodiscard]] QTabBar *tabs() const noexcept { return m_tabs; }
    [[nodiscard]] Banner *error() const noexcept { return m_error; }
    [[nodiscard]] QString text() const { return m_said; }   // "name: value" lines, for tests and assistive tools

private:
    QWidget *makeTokenPage(const CommandRegistry &registry);
    void rebuild(const model::TokenDetails &details);

    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QStackedWidget *m_tokenStack;
    EmptyState *m_empty;
    Label *m_title;
    TimeLeftBar *m_time;
    Label *m_explanation;
    Banner *m_error;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_body = nullptr;
    QList<QWidget *> m_whenClosed;   // buttons for a connection that is not open, and for a token
    QList<QWidget *> m_whenOpen;
    ClaimsView *m_claims;
    HistoryView *m_history;
    std::optional<model::TokenDetails> m_shown;
    QString m_said;
};

} // namespace strongroom::ui
