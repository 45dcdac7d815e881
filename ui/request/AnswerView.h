// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "request/RequestAnswer.h"
#include "widgets/Panel.h"

#include <memory>

class QHBoxLayout;
class QStackedWidget;
class QTabBar;

namespace strongroom::ui {

class Badge;
class Button;
class CodeView;
class CommandRegistry;
class EmptyState;
class Label;

// What came back: status, how long it took, body, headers, and the names of what was sent.
class AnswerView final : public Panel {
    Q_OBJECT
public:
    enum class Part { Body, Headers, Sent };

    explicit AnswerView(const CommandRegistry &registry, QWidget *parent = nullptr);
    void showAnswer(const std::shared_ptr<const model::RequestAnswer> &answer);
    // In place of an answer.
    void showNothing(const QString &iconName, const QString &title, const QString &text);
    [[nodiscard]] const std::shared_ptr<const model::RequestAnswer> &answer() const noexcept { return m_answer; }
    void setPart(Part part);
    [[nodiscard]] Part part() const;
    [[nodiscard]] CodeView *code() const noexcept { return m_code; }
    [[nodiscard]] QString summary() const;      // "200 OK · 84 ms · …"
    [[nodiscard]] QString shownText() const;    // of the part that is shown, whole; empty: there is none to copy

private:
    void showPart();

    std::shared_ptr<const model::RequestAnswer> m_answer;
    Panel *m_head;
    QHBoxLayout *m_summaryRow;
    Badge *m_status = nullptr;
    Label *m_summary;
    Label *m_meaning;
    QTabBar *m_tabs;
    Button *m_copy;
    Button *m_save;
    QStackedWidget *m_stack;
    CodeView *m_code;
    Label *m_cut;
    EmptyState *m_empty;
};

} // namespace strongroom::ui
