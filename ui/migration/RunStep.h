// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/StepPage.h"

#include <QElapsedTimer>

namespace strongroom::ui {

class Banner;
class Card;
class ChartView;
class MigrationTable;
class StatCard;

// A run under way, or where it came to rest: figures, a bar per country, and what was set aside, which can be looked at while it goes on.
class RunStep final : public StepPage {
    Q_OBJECT
public:
    explicit RunStep(model::MigrationSession *session, QWidget *parent = nullptr);
    [[nodiscard]] MigrationTable *countries() const noexcept { return m_countries; }
    [[nodiscard]] MigrationTable *attention() const noexcept { return m_attention; }
    [[nodiscard]] StatCard *verifiedCard() const noexcept { return m_verified; }
    [[nodiscard]] StatCard *rateCard() const noexcept { return m_rate; }
    [[nodiscard]] StatCard *timeCard() const noexcept { return m_time; }
    [[nodiscard]] ChartView *curves() const noexcept { return m_curves; }   // hidden as long as there is nothing to see
    [[nodiscard]] StatCard *setAsideCard() const noexcept { return m_setAside; }
    [[nodiscard]] Button *pauseButton() const noexcept { return m_pause; }
    [[nodiscard]] Button *stopButton() const noexcept { return m_stop; }
    [[nodiscard]] Button *rollBackButton() const noexcept { return m_rollBack; }
    [[nodiscard]] Button *backgroundButton() const noexcept { return m_background; }
    [[nodiscard]] Button *resumeButton() const noexcept { return m_resume; }
    [[nodiscard]] Banner *banner() const noexcept { return m_banner; }
    void takeFocus() override;

Q_SIGNALS:
    void rollBackRequested();     // to be confirmed
    void backgroundRequested();

private:
    void buildFooter();
    void follow();
    void showFigures();
    void showCurves();
    void showHead();
    void showBanner();

    Banner *m_banner;
    StatCard *m_verified;
    StatCard *m_rate;
    StatCard *m_time;
    StatCard *m_setAside;
    MigrationTable *m_countries;
    Card *m_curveCard;
    ChartView *m_curves;
    QElapsedTimer m_sinceDrawn;
    Card *m_attentionCard;
    Label *m_attentionNote;
    MigrationTable *m_attention;
    Button *m_pause;
    Button *m_stop;
    Button *m_resume;
    Button *m_rollBack;
    Button *m_background;
    Button *m_report;
};

} // namespace strongroom::ui
