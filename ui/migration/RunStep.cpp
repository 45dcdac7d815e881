// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/RunStep.h"

#include "base/ErrorText.h"
#include "base/Format.h"
#include "charts/ChartPainter.h"
#include "charts/ChartView.h"
#include "charts/Charts.h"
#include "migration/AttentionModel.h"
#include "migration/MigrationSession.h"
#include "migration/MigrationTable.h"
#include "migration/MigrationWords.h"
#include "migration/StatCard.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QHBoxLayout>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using migration::CountryStage;
using model::AttentionModel;
using model::MigrationRun;
using model::RunCountriesModel;

namespace {

constexpr int drawEvery = 500;   // ms
const QString dash = u"\u2014"_s;

CellLook countryLook(const QModelIndex &index)
{
    CellLook look;
    const auto stage = CountryStage(index.data(RunCountriesModel::StageOf).toInt());
    look.isNumber = index.data(RunCountriesModel::IsNumber).toBool();
    switch (index.column()) {
    case RunCountriesModel::Bar:
        look.percent = index.data(RunCountriesModel::Percent).toInt();
        look.bar = stage == CountryStage::Done ? Token::Ok : stage == CountryStage::Failed ? Token::Error : Token::Accent;
        break;
    case RunCountriesModel::SetAside: look.ink = index.data(RunCountriesModel::Amount).toLongLong() > 0 ? Token::Error : Token::Faint; break;
    case RunCountriesModel::State:
        look.icon = stage == CountryStage::Done ? u"circle-check"_s : stage == CountryStage::Failed ? u"circle-alert"_s : QString();
        look.iconInk = stage == CountryStage::Done ? Token::Ok : Token::Error;
        look.ink = stage == CountryStage::Failed ? Token::Error : Token::Text;
        break;
    default: break;
    }
    return look;
}

CellLook attentionLook(const QModelIndex &index)
{
    CellLook look;
    look.font = index.column() == AttentionModel::RecordKey ? CellLook::Font::Code : CellLook::Font::Text;
    look.ink = index.column() == AttentionModel::Reason ? Token::Error : Token::Text;
    return look;
}

} // namespace

RunStep::RunStep(model::MigrationSession *session, QWidget *parent)
    : StepPage(session, model::MigrationStep::Run, parent)
    , m_banner(new Banner)
    , m_verified(new StatCard(tr("Verified")))
    , m_rate(new StatCard(tr("Rate")))
    , m_time(new StatCard(tr("Time left")))
    , m_setAside(new StatCard(tr("Set aside")))
    , m_countries(new MigrationTable(session->run()->countries(), tr("Countries of the run"), countryLook))
    , m_curveCard(new Card(Token::Surface))
    , m_curves(new ChartView({}))
    , m_attentionCard(new Card(Token::Surface))
    , m_attentionNote(new Label({}, TextRole::Text, Token::Muted))
    , m_attention(new MigrationTable(session->run()->attention(), tr("Records set aside"), attentionLook))
    , m_pause(new Button(tr("&Pause"), u"pause"_s))
    , m_stop(new Button(tr("&Stop")))
    , m_resume(new Button(tr("&Go on"), u"play"_s, ButtonKind::Primary))
    , m_rollBack(new Button({}, {}, ButtonKind::Danger))
    , m_background(new Button(tr("Run in the &background")))
    , m_report(new Button(tr("Show the repor&t"), {}, ButtonKind::Primary))
{
    m_banner->setDismiss(Banner::Dismiss::Never);
    m_countries->setWidths({{RunCountriesModel::CountryName, 150},
                            {RunCountriesModel::Bar, 240},
                            {RunCountriesModel::Verified, 150},
                            {RunCountriesModel::Rate, 90},
                            {RunCountriesModel::SetAside, 90}},
                           RunCountriesModel::State);
    m_countries->setFit(10);
    m_attention->setWidths({{AttentionModel::RecordKey, 180}, {AttentionModel::Place, 180}, {AttentionModel::State, 130}}, AttentionModel::Reason);
    m_attention->setFit(8);
    auto *curves = new QVBoxLayout(m_curveCard);
    curves->setContentsMargins(1, 1, 1, 1);
    curves->addWidget(m_curves);
    auto *attention = new QVBoxLayout(m_attentionCard);
    attention->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    attention->setSpacing(metrics::gapSmall);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::gapTight);
    head->addWidget(new Label(tr("Set aside"), TextRole::Strong));
    head->addWidget(m_attentionNote, 1);
    attention->addLayout(head);
    attention->addWidget(m_attention);
    body()->addWidget(m_banner);
    body()->addWidget(new StatRow({m_verified, m_rate, m_time, m_setAside}));
    body()->addWidget(m_countries);
    body()->addWidget(m_curveCard);
    body()->addWidget(m_attentionCard);
    body()->addStretch(1);
    buildFooter();

    connect(session, &model::MigrationSession::changed, this, &RunStep::follow);
    connect(session->run(), &MigrationRun::figuresChanged, this, &RunStep::showFigures);
    connect(session->run(), &MigrationRun::figuresChanged, this, [this] {
        if (!m_sinceDrawn.isValid() || m_sinceDrawn.hasExpired(drawEvery)) {
            showCurves();
        }
    });
    connect(session->run()->attention(), &AttentionModel::loadingChanged, this, &RunStep::showFigures);
    follow();
}

void RunStep::buildFooter()
{
    m_pause->setObjectName(u"pause"_s);
    m_stop->setToolTip(tr("Ends at the next safe point. The journal keeps how far it came: it can be gone on with at any time"));
    m_resume->setToolTip(tr("Goes on where it stopped; nothing is done twice"));
    m_background->setToolTip(tr("Shows the records; the run goes on in the job bar"));
    m_report->setToolTip(tr("Goes to “Report”"));
    footer()->addWidget(m_resume);
    footer()->addWidget(m_pause);
    footer()->addWidget(m_stop);
    footer()->addWidget(m_rollBack);
    footer()->addStretch(1);
    footer()->addWidget(m_background);
    footer()->addWidget(m_report);
    connect(m_pause, &QAbstractButton::clicked, this, [this] {
        MigrationRun *const run = session()->run();
        run->isPaused() ? run->unpause() : run->pause();
    });
    connect(m_stop, &QAbstractButton::clicked, this, [this] { session()->run()->stop(); });
    connect(m_resume, &QAbstractButton::clicked, this, [this] { session()->resumeRun(); });
    connect(m_rollBack, &QAbstractButton::clicked, this, &RunStep::rollBackRequested);
    connect(m_background, &QAbstractButton::clicked, this, &RunStep::backgroundRequested);
    connect(m_report, &QAbstractButton::clicked, this, [this] { session()->goTo(model::MigrationStep::Report); });
}

void RunStep::follow()
{
    const MigrationRun *const run = session()->run();
    const bool busy = run->isBusy();
    const bool migrating = run->work() == MigrationRun::Work::Migrating;
    const bool working = migrating || run->work() == MigrationRun::Work::RollingBack;
    const bool ready = run->hasJournal() && !busy && session()->isConnectionOpen();
    m_pause->setVisible(working);
    m_pause->setEnabled(!run->isStopping());
    m_pause->setText(run->isPaused() ? tr("&Resume") : tr("&Pause"));
    m_pause->setIcon(icon(run->isPaused() ? u"play"_s : u"pause"_s));
    m_pause->setToolTip(run->isPaused() ? tr("Goes on") : tr("Rests at the next safe point, with everything at hand to go on"));
    m_stop->setVisible(busy);
    m_stop->setEnabled(!run->isStopping());
    m_stop->setText(run->isStopping() ? tr("Stopping…") : tr("&Stop"));
    m_resume->setVisible(ready && model::canResume(run->summary()));
    m_rollBack->setText(migrating ? tr("Stop and roll bac&k…") : tr("Roll bac&k…"));
    m_rollBack->setToolTip(tr("Puts back what was there before, record by record; asks first"));
    const bool kept = run->hasJournal() && run->summary().plan.rollback == migration::Rollback::Keep;
    m_rollBack->setVisible(migrating ? kept : ready && model::canRollBack(run->summary()));
    m_rollBack->setEnabled(!run->isStopping());
    m_background->setVisible(working);
    m_countries->setVisible(run->hasJournal() && run->work() != MigrationRun::Work::RollingBack);   // how far each is says nothing about the way back
    m_report->setVisible(run->hasJournal() && !busy);
    showBanner();
    showHead();
    showFigures();
    showCurves();
    if (hasFocus()) {
        takeFocus();
    }
}

void RunStep::showBanner()
{
    const MigrationRun *const run = session()->run();
    if (run->error()) {
        model::ErrorText text = model::errorText(run->error());
        text.title = run->hasJournal() ? tr("The run came to rest before its end") : tr("The run could not begin: nothing was written");
        if (run->hasJournal()) {
            text.advice = (text.advice.isEmpty() ? QString() : text.advice + u' ') + tr("Go on when the cause is gone: nothing is lost and nothing is done twice.");
        }
        m_banner->showError(text);
    } else if (!run->isBusy() && run->outcome() == MigrationRun::Outcome::Stopped && run->hasJournal()) {
        m_banner->showMessage(BadgeTone::Accent, tr("Stopped"), tr("The journal keeps how far it came. Go on whenever you like, or put back what was there before."));
    } else if (run->isPaused()) {
        m_banner->showMessage(BadgeTone::Accent, tr("Paused"), tr("What was under way was finished first. The keys stay in memory until you resume or stop."));
    } else {
        m_banner->clear();
    }
}

void RunStep::showHead()
{
    const MigrationRun *const run = session()->run();
    if (!run->hasJournal()) {
        setTitle(run->isBusy() ? tr("Making ready") : tr("Nothing is running"),
                 run->isBusy() ? tr("The journal is opened.") : tr("Start the migration on the page “How”."));
        return;
    }
    const migration::Plan &plan = run->summary().plan;
    const int expected = int(std::min<std::int64_t>(run->figures().expected, 2'000'000'000));
    const QString safe = tr("Closing this window or losing power loses nothing.");
    switch (run->work()) {
    case MigrationRun::Work::RollingBack:
        setTitle(tr("Putting back what was there before key version %1").arg(plan.targetVersion), tr("Records that others changed since are left alone and listed.") + u' ' + safe);
        return;
    case MigrationRun::Work::Migrating:
    case MigrationRun::Work::Opening:
        setTitle(tr("Re-encrypting %Ln record(s) with key version %1", nullptr, expected).arg(plan.targetVersion),
                 (plan.verification == migration::Verification::ReadBack ? tr("Every record is read back after it is written.") : tr("No record is read back after it is written.")) + u' ' + safe);
        return;
    case MigrationRun::Work::None:
        setTitle(tr("%1: %Ln record(s) to key version %2", "state of the run", expected).arg(model::phaseText(run->summary())).arg(plan.targetVersion),
                 tr("Nothing is running now."));
        return;
    }
}

void RunStep::showCurves()
{
    const MigrationRun *const run = session()->run();
    const model::ChartData chart = run->work() == MigrationRun::Work::RollingBack ? model::ChartData() : model::migrationRateChart(run->rates());
    m_curveCard->setVisible(!chart.isEmpty());
    m_curves->setPicture(pictureOf(chart));
    m_sinceDrawn.start();
}

void RunStep::showFigures()
{
    const MigrationRun *const run = session()->run();
    const MigrationRun::Figures &figures = run->figures();
    if (run->work() == MigrationRun::Work::RollingBack || (run->outcome() == MigrationRun::Outcome::RolledBack && !run->isBusy())) {
        const migration::RollBackStatus &back = run->rollBackStatus();
        m_verified->setName(tr("Rolled back"));
        m_verified->setFigure(model::integerText(back.rolledBack), tr("of %1", "all").arg(model::integerText(back.total)));
        m_setAside->setName(tr("Left alone"));
        m_setAside->setFigure(model::integerText(back.keptTheirs), tr("changed by others since"), back.keptTheirs > 0 ? Token::Warning : Token::Text);
        m_rate->setFigure(dash);
        m_time->setFigure(dash);
    } else {
        const bool verifies = !run->hasJournal() || run->summary().plan.verification == migration::Verification::ReadBack;
        m_verified->setName(verifies ? tr("Verified") : tr("Written"));
        m_verified->setFigure(model::integerText(figures.done), tr("%1 %").arg(figures.percent()));
        m_setAside->setName(tr("Set aside"));
        m_setAside->setFigure(model::integerText(figures.setAside), figures.setAside > 0 ? tr("no key opens them") : tr("none so far"), figures.setAside > 0 ? Token::Error : Token::Text);
        const QString why = figures.backingOff ? tr("the service asked for a rest of %1").arg(model::durationText(*figures.backingOff))
                            : figures.bottleneck == migration::Bottleneck::KeyDerivation
                                ? tr("limited by key derivation, %Ln core(s)", nullptr, QThread::idealThreadCount())
                                : model::bottleneckText(figures.bottleneck);
        const bool moving = figures.recordsPerSecond >= 0.5 && !run->isPaused();
        m_rate->setFigure(moving ? tr("%1/s").arg(model::integerText(std::llround(figures.recordsPerSecond))) : dash, moving || figures.backingOff ? why : QString());
        m_time->setFigure(figures.timeLeft && moving ? model::durationText(*figures.timeLeft) : dash, figures.timeLeft && moving ? tr("±10 %") : run->isPaused() ? tr("paused") : QString());
    }
    const AttentionModel *const attention = run->attention();
    m_attentionCard->setVisible(attention->total() > 0 || attention->rowCount() > 0 || attention->error());
    m_attentionNote->setText(attention->error() ? model::errorText(attention->error()).text
                                                : tr("never written, listed in the report \u00b7 %1 of %2 shown", "rows, all")
                                                      .arg(model::integerText(attention->rowCount()), model::integerText(std::max<std::int64_t>(attention->total(), attention->rowCount()))));
}

void RunStep::takeFocus()
{
    for (Button *button : {m_pause, m_resume, m_report}) {
        if (button->isVisibleTo(this) && button->isEnabled()) {
            button->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    StepPage::takeFocus();
}

} // namespace strongroom::ui
