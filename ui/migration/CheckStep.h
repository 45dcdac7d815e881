// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/StepPage.h"

class QCheckBox;
class QProgressBar;

namespace strongroom::ui {

class Banner;
class Card;
class MigrationTable;
class StatCard;

// Looks before anything is written: how many, how long, what speaks against it, and which records no key opens.
class CheckStep final : public StepPage {
    Q_OBJECT
public:
    explicit CheckStep(model::MigrationSession *session, QWidget *parent = nullptr);
    [[nodiscard]] QCheckBox *everythingBox() const noexcept { return m_everything; }
    [[nodiscard]] QCheckBox *rewriteBox() const noexcept { return m_rewrite; }
    [[nodiscard]] Button *runButton() const noexcept { return m_run; }
    [[nodiscard]] MigrationTable *findings() const noexcept { return m_findings; }
    [[nodiscard]] Banner *verdict() const noexcept { return m_verdict; }
    void takeFocus() override;

private:
    void explain();
    QWidget *makeOptions();
    void takeOptions();
    void follow();
    void showProgress();
    void showReport();

    QCheckBox *m_everything;
    QCheckBox *m_rewrite;
    Button *m_run;
    QProgressBar *m_progress;
    Label *m_progressText;
    Banner *m_verdict;
    StatCard *m_records;
    StatCard *m_unreadableCard;
    StatCard *m_rate;
    StatCard *m_time;
    QWidget *m_cards;
    MigrationTable *m_findings;
    Card *m_unreadable;
};

} // namespace strongroom::ui
