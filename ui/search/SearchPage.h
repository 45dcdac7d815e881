// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One text, looked for in every connection: what was found by place, what could not be asked, what cannot be searched. Going to a hit is the window's.

#include "search/EverywhereSearch.h"
#include "shell/Page.h"
#include "shell/Services.h"

class QCheckBox;
class QLineEdit;
class QModelIndex;
class QStackedWidget;
class QTimer;

namespace strongroom::ui {

class Banner;
class Button;
class CommandRegistry;
class EmptyState;
class Label;
class SearchTree;

class SearchPage final : public Page {
    Q_OBJECT
public:
    SearchPage(const Services &services, const CommandRegistry &registry, QWidget *parent = nullptr);

    [[nodiscard]] model::EverywhereSearch *search() const noexcept { return m_search; }
    [[nodiscard]] QLineEdit *field() const noexcept { return m_field; }
    [[nodiscard]] Button *button() const noexcept { return m_button; }
    [[nodiscard]] QCheckBox *openClosed() const noexcept { return m_openClosed; }
    [[nodiscard]] SearchTree *tree() const noexcept { return m_tree; }
    [[nodiscard]] Banner *banner() const noexcept { return m_banner; }
    [[nodiscard]] Label *summary() const noexcept { return m_summary; }
    [[nodiscard]] Label *limits() const noexcept { return m_limits; }
    [[nodiscard]] EmptyState *emptyState() const noexcept { return m_empty; }

    void takeFocus() override;
    [[nodiscard]] StatusTexts statusTexts() const override;

    // For the commands.
    void begin();                                   // with what is in the field
    void stop();
    void openCurrent();
    void copyCurrent();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] QString currentRefusal() const;   // empty: a hit is chosen

Q_SIGNALS:
    // `text`: what was looked for. With `all` not this hit is wanted but everything that was found like it.
    void hitWanted(const QString &connectionId, const strongroom::search::Hit &hit, bool all, const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead(const CommandRegistry &registry);
    void showState();
    void showFailures();
    void showLimits(bool shown);
    void activated(const QModelIndex &index);

    Services m_services;
    model::EverywhereSearch *m_search;
    QLineEdit *m_field;
    Button *m_button;
    QCheckBox *m_openClosed;
    Banner *m_banner;
    Label *m_summary;
    QTimer *m_soon;   // until progress is shown
    QStackedWidget *m_stack;
    SearchTree *m_tree;
    EmptyState *m_empty;
    Label *m_limits;
    Button *m_limitsButton;
    std::size_t m_failuresShown = 0;
    bool m_isRoomy = true;
};

} // namespace strongroom::ui
