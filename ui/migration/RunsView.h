// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <string>

class QStackedWidget;

namespace strongroom::migration {
struct JournalSummary;
}

namespace strongroom::model {
class MigrationSession;
}

namespace strongroom::ui {

class Banner;
class Button;
class EmptyState;
class MigrationTable;

// The start: the runs there were, and the way to a new one. Where there were none it says what a migration is.
class RunsView final : public QWidget {
    Q_OBJECT
public:
    explicit RunsView(model::MigrationSession *session, QWidget *parent = nullptr);
    [[nodiscard]] MigrationTable *table() const noexcept { return m_table; }
    [[nodiscard]] EmptyState *emptyState() const noexcept { return m_empty; }
    [[nodiscard]] Button *newButton() const noexcept { return m_new; }
    [[nodiscard]] Button *openButton() const noexcept { return m_open; }
    [[nodiscard]] Button *resumeButton() const noexcept { return m_resume; }
    [[nodiscard]] Button *rollBackButton() const noexcept { return m_rollBack; }
    [[nodiscard]] Button *removeButton() const noexcept { return m_remove; }
    [[nodiscard]] const migration::JournalSummary *current() const;   // null: none
    void takeFocus();

Q_SIGNALS:
    void openConnectionRequested();
    void openRequested(const std::string &path);
    void resumeRequested(const std::string &path);
    void rollBackRequested(const std::string &path);   // to be confirmed
    void removeRequested(const std::string &path);     // to be confirmed

private:
    void follow();

    model::MigrationSession *m_session;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Banner *m_banner;
    MigrationTable *m_table;
    Button *m_new;
    Button *m_open;
    Button *m_resume;
    Button *m_rollBack;
    Button *m_remove;
    bool m_offersOpening = false;   // what the empty state's button does
};

} // namespace strongroom::ui
