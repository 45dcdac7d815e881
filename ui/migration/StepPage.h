// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace strongroom::model {
class MigrationSession;
enum class MigrationStep;
}

namespace strongroom::ui {

class Button;
class Label;

// What all six steps have: a title, one sentence that explains, a middle that scrolls where the window is low, and the buttons below it. While a
// run is under way the first four only show what was chosen.
class StepPage : public QWidget {
    Q_OBJECT
public:
    StepPage(model::MigrationSession *session, model::MigrationStep step, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] Button *nextButton() const noexcept { return m_next; }   // null: none
    [[nodiscard]] Button *backButton() const noexcept { return m_back; }
    // Where the keyboard goes when the step comes to the front; to the step itself while there is nothing for it to go to.
    virtual void takeFocus();

protected:
    // Buttons of a step come and go with what happens, also the one that was just pressed: the keyboard waits in the step, not in the sidebar.
    bool focusNextPrevChild(bool next) override;
    void setTitle(const QString &title, const QString &explanation);
    [[nodiscard]] QVBoxLayout *body() const noexcept { return m_body; }
    [[nodiscard]] QHBoxLayout *footer() const noexcept { return m_footer; }   // buttons from the leading edge; a stretch comes after them
    void addBackAndNext();   // and says beside them why there is no next one
    [[nodiscard]] model::MigrationSession *session() const noexcept { return m_session; }

private:
    void followSteps();

    model::MigrationSession *m_session;
    model::MigrationStep m_step;
    Label *m_title;
    Label *m_explanation;
    QWidget *m_content;
    QVBoxLayout *m_body;
    QHBoxLayout *m_footer;
    Label *m_why = nullptr;   // this and the buttons: where there are Back and Next
    Button *m_back = nullptr;
    Button *m_next = nullptr;
};

} // namespace strongroom::ui
