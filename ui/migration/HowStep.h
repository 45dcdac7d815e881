// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Error.h"
#include "migration/StepPage.h"

class QCheckBox;
class QSpinBox;

namespace strongroom::ui {

class Banner;

// How fast and how careful, and what will then happen. Starting is the one thing here that does something.
class HowStep final : public StepPage {
    Q_OBJECT
public:
    explicit HowStep(model::MigrationSession *session, QWidget *parent = nullptr);
    [[nodiscard]] QSpinBox *batchBox() const noexcept { return m_batch; }
    [[nodiscard]] QSpinBox *parallelBox() const noexcept { return m_parallel; }
    [[nodiscard]] QSpinBox *rateBox() const noexcept { return m_rate; }
    [[nodiscard]] QCheckBox *rollbackBox() const noexcept { return m_rollback; }
    [[nodiscard]] QCheckBox *verifyBox() const noexcept { return m_verify; }
    [[nodiscard]] Button *savePlanButton() const noexcept { return m_savePlan; }
    [[nodiscard]] Button *startButton() const noexcept { return m_start; }
    [[nodiscard]] QString summary() const;
    void setCopyNote(const QString &note);   // that no copy of the new key was exported; empty: nothing to say
    void showFailure(const ErrorPtr &error);
    [[nodiscard]] Banner *banner() const noexcept { return m_banner; }
    void takeFocus() override;

private:
    void take();
    void follow();
    void choosePlanFile();

    Banner *m_banner;
    QSpinBox *m_batch;
    QSpinBox *m_parallel;
    QSpinBox *m_rate;
    QCheckBox *m_rollback;
    QCheckBox *m_verify;
    Label *m_summary;
    Label *m_copyNote;
    Label *m_folder;
    Button *m_savePlan;
    Button *m_start;
};

} // namespace strongroom::ui
