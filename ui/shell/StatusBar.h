// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/Page.h"
#include "widgets/Panel.h"

namespace strongroom::model {
class JobListModel;
}

namespace strongroom::ui {

class Button;
class ElidedLabel;
class IconButton;
class JobBar;
class Label;

// The line at the bottom: what the page shows, and the running jobs.
class StatusBar final : public Panel {
    Q_OBJECT
public:
    explicit StatusBar(model::JobListModel *jobs, QWidget *parent = nullptr);
    void tabBehind(QWidget *pages);   // its buttons come after what is in there
    void setTexts(const Page::StatusTexts &texts);
    // Of the connection: "Production, read-only"; empty: nothing is shown.
    void setMode(const QString &text, Token token);
    [[nodiscard]] QString modeText() const;
    [[nodiscard]] QString rangeText() const;
    [[nodiscard]] QString noteText() const;
    [[nodiscard]] QString warningText() const;
    [[nodiscard]] Button *actionButton() const noexcept { return m_action; }   // hidden when the page has nothing to offer
    [[nodiscard]] JobBar *jobs() const noexcept { return m_jobs; }
    [[nodiscard]] QString jobText() const;          // empty: no job is shown
    [[nodiscard]] IconButton *jobButton() const;    // cancels or dismisses

    // At the right end: when the vault locks by itself ("locks in 4:10"); a click locks it now. Empty: not shown.
    enum class LockTone { Quiet, Soon };
    void setLockText(const QString &text, LockTone tone = LockTone::Quiet);
    [[nodiscard]] QString lockText() const;

Q_SIGNALS:
    void lockRequested();
    void actionTriggered();   // of the page's texts

private:
    JobBar *m_jobs;
    ElidedLabel *m_range;
    Label *m_mode;
    Label *m_unreadable;
    Label *m_warning;
    Label *m_time;
    ElidedLabel *m_note;
    Button *m_action;
    Button *m_lock;
};

} // namespace strongroom::ui
