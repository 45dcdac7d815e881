// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The migrations of one connection: the runs there were, or the six steps of the one at hand. The state is the session's, which outlives the page.

#include "shell/Page.h"
#include "shell/Services.h"

#include <QString>

#include <array>
#include <string>

class QStackedWidget;

namespace strongroom::migration {
struct JournalSummary;
}

namespace strongroom::model {
class MigrationSession;
enum class MigrationStep;
}

namespace strongroom::ui {

class CheckStep;
class CommandRegistry;
class HowStep;
class KeysStep;
class OfferStrip;
class ReportStep;
class RunsView;
class RunStep;
class StepList;
class StepPage;
class WhereStep;

class MigrationPage final : public Page {
    Q_OBJECT
public:
    MigrationPage(const Services &services, const QString &connectionId, model::MigrationSession *session, QWidget *parent = nullptr);
    ~MigrationPage() override;

    [[nodiscard]] model::MigrationSession *session() const noexcept { return m_session; }
    [[nodiscard]] RunsView *runsView() const noexcept { return m_runs; }
    [[nodiscard]] StepList *stepList() const noexcept { return m_list; }
    [[nodiscard]] WhereStep *where() const noexcept { return m_where; }
    [[nodiscard]] KeysStep *keys() const noexcept { return m_keys; }
    [[nodiscard]] CheckStep *check() const noexcept { return m_check; }
    [[nodiscard]] HowStep *how() const noexcept { return m_how; }
    [[nodiscard]] RunStep *run() const noexcept { return m_run; }
    [[nodiscard]] ReportStep *report() const noexcept { return m_report; }
    [[nodiscard]] OfferStrip *offer() const noexcept { return m_offer; }
    [[nodiscard]] StepPage *currentStep() const;   // null: the list of runs
    [[nodiscard]] class Button *allButton() const noexcept { return m_all; }

    // For the commands.
    void newMigration();
    void pauseOrResume();
    void stop();
    // Each asks first. "" is the run that is open.
    void askToRollBack(const std::string &path);
    void askToRemove(const std::string &path);
    void resume(const std::string &path);

    void activate() override;
    void takeFocus() override;
    [[nodiscard]] StatusTexts statusTexts() const override;

Q_SIGNALS:
    void recordsRequested();   // "Run in the background"

private:
    QWidget *makeSide();
    void connectSteps();
    void follow();
    void showCopyNote();
    [[nodiscard]] const migration::JournalSummary *runAt(const std::string &path) const;

    Services m_services;
    QString m_connectionId;
    model::MigrationSession *m_session;
    OfferStrip *m_offer;
    QStackedWidget *m_stack;
    RunsView *m_runs;
    QWidget *m_wizard;
    StepList *m_list;
    Button *m_all = nullptr;
    QStackedWidget *m_steps;
    WhereStep *m_where;
    KeysStep *m_keys;
    CheckStep *m_check;
    HowStep *m_how;
    RunStep *m_run;
    ReportStep *m_report;
};

} // namespace strongroom::ui
