// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Any HTTP request with the connection's sign-in on it, and its answer: what an admin wants when a service account "does not work".

#include "shell/Page.h"
#include "shell/Services.h"

class QStackedWidget;

namespace strongroom::model {
class RequestSession;
struct RequestDraft;
}

namespace strongroom::ui {

class AnswerView;
class Banner;
class Button;
class CommandRegistry;
class EmptyState;
class RequestEditor;

class RequestPage final : public Page {
    Q_OBJECT
public:
    // The session outlives the page.
    RequestPage(const Services &services, const QString &connectionId, model::RequestSession *session, const CommandRegistry &registry, QWidget *parent = nullptr);

    void activate() override;   // opens a closed connection
    void takeFocus() override;
    [[nodiscard]] StatusTexts statusTexts() const override;

    [[nodiscard]] RequestEditor *editor() const noexcept { return m_editor; }
    [[nodiscard]] AnswerView *answerView() const noexcept { return m_answer; }
    [[nodiscard]] Banner *banner() const noexcept { return m_banner; }
    [[nodiscard]] model::RequestSession *session() const noexcept { return m_session; }
    [[nodiscard]] bool isContentShown() const;

    // For the commands. A refusal is empty when it can be done.
    void send();
    void cancel();
    void toggleSignIn();
    [[nodiscard]] bool isWithSignIn() const;
    void showRecent();
    void copyAnswer();
    void saveAnswer();
    [[nodiscard]] QString openRefusal() const;
    [[nodiscard]] QString sendRefusal() const;
    [[nodiscard]] QString cancelRefusal() const;
    [[nodiscard]] QString recentRefusal() const;
    [[nodiscard]] QString copyRefusal() const;
    [[nodiscard]] QString saveRefusal() const;

private:
    QWidget *makeHead(const CommandRegistry &registry);
    void follow();
    void showOutcome();
    void sayWhatIsWrong();
    void takeUp(const model::RequestDraft &draft);

    Services m_services;
    QString m_connectionId;
    model::RequestSession *m_session;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_content = nullptr;
    Banner *m_banner;
    RequestEditor *m_editor;
    AnswerView *m_answer;
    Button *m_recent;
    Button *m_stop;
};

} // namespace strongroom::ui
