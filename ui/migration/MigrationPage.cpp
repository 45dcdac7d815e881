// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/MigrationPage.h"

#include "activity/ActivityLog.h"
#include "base/Format.h"
#include "connections/ConnectionManager.h"
#include "keys/SecretsEditor.h"
#include "migration/CheckStep.h"
#include "migration/HowStep.h"
#include "migration/KeyCopyStrip.h"
#include "migration/KeysStep.h"
#include "migration/MigrationSession.h"
#include "migration/MigrationTable.h"
#include "migration/MigrationWords.h"
#include "migration/OfferStrip.h"
#include "migration/ReportStep.h"
#include "migration/RunStep.h"
#include "migration/RunsView.h"
#include "migration/StepList.h"
#include "migration/WhereStep.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/Panel.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::MigrationRun;
using model::MigrationSession;
using model::MigrationStep;

MigrationPage::MigrationPage(const Services &services, const QString &connectionId, MigrationSession *session, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_connectionId(connectionId)
    , m_session(session)
    , m_offer(new OfferStrip)
    , m_stack(new QStackedWidget)
    , m_runs(new RunsView(session))
    , m_wizard(new QWidget)
    , m_list(new StepList(session))
    , m_steps(new QStackedWidget)
    , m_where(new WhereStep(session))
    , m_keys(new KeysStep(session, services.pool))
    , m_check(new CheckStep(session))
    , m_how(new HowStep(session))
    , m_run(new RunStep(session))
    , m_report(new ReportStep(session, services.pool))
{
    for (StepPage *const step : std::initializer_list<StepPage *>{m_where, m_keys, m_check, m_how, m_run, m_report}) {
        m_steps->addWidget(step);
    }
    auto *row = new QHBoxLayout(m_wizard);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeSide());
    row->addWidget(m_steps, 1);
    m_stack->addWidget(m_runs);
    m_stack->addWidget(m_wizard);
    auto *ground = new Panel(Token::Surface);
    auto *inside = new QVBoxLayout(ground);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addWidget(m_offer);
    inside->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(ground);
    m_offer->setRuns(session->runs());
    connectSteps();
    follow();
}

MigrationPage::~MigrationPage() = default;

QWidget *MigrationPage::makeSide()
{
    auto *side = new Panel(Token::Surface, Panel::Side::Right);
    side->setFixedWidth(169);
    m_all = new Button(tr("All &migrations"), u"chevron-left"_s, ButtonKind::Quiet);
    m_all->setToolTip(tr("Shows the list of runs; a run that is under way goes on"));
    connect(m_all, &QAbstractButton::clicked, this, [this] { m_session->showRuns(); });
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, metrics::gap, 1, metrics::gap);
    column->setSpacing(0);
    m_list->setFixedHeight(m_list->sizeHint().height());
    column->addWidget(m_list);
    column->addStretch(1);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(metrics::gapSmall, 0, metrics::gapSmall, 0);
    below->addWidget(m_all);
    column->addLayout(below);
    return side;
}

void MigrationPage::connectSteps()
{
    connect(m_session, &MigrationSession::changed, this, &MigrationPage::follow);
    connect(m_session->run(), &MigrationRun::figuresChanged, this, &Page::statusChanged);
    connect(m_session, &MigrationSession::keysSaved, this, [this] { m_services.activity->note(model::ActivityKind::SaveKeys, {m_session->connectionName(), {}}); });
    connect(m_keys->copyStrip(), &KeyCopyStrip::exported, this, [this] { m_services.activity->note(model::ActivityKind::ExportKeys, {m_session->connectionName(), {}}); });
    connect(m_keys->copyStrip(), &KeyCopyStrip::answered, this, &MigrationPage::showCopyNote);
    connect(m_session, &MigrationSession::startFailed, this, [this](const ErrorPtr &error) {
        if (!m_session->run()->hasJournal()) {
            m_how->showFailure(error);
        }
    });
    connect(m_run, &RunStep::rollBackRequested, this, [this] { askToRollBack({}); });
    connect(m_run, &RunStep::backgroundRequested, this, &MigrationPage::recordsRequested);
    connect(m_report, &ReportStep::rollBackRequested, this, [this] { askToRollBack({}); });
    connect(m_runs, &RunsView::openConnectionRequested, this, [this] { m_services.connections->open(m_connectionId); });
    connect(m_runs, &RunsView::openRequested, this, [this](const std::string &path) { m_session->openRun(path, MigrationRun::Then::Look); });
    connect(m_runs, &RunsView::resumeRequested, this, &MigrationPage::resume);
    connect(m_runs, &RunsView::rollBackRequested, this, &MigrationPage::askToRollBack);
    connect(m_runs, &RunsView::removeRequested, this, &MigrationPage::askToRemove);
    connect(m_offer, &OfferStrip::resumeRequested, this, &MigrationPage::resume);
    connect(m_offer, &OfferStrip::rollBackRequested, this, &MigrationPage::askToRollBack);
}

void MigrationPage::follow()
{
    const bool steps = m_session->view() == MigrationSession::View::Steps;
    StepPage *const before = currentStep();
    m_steps->setCurrentIndex(int(m_session->step()));
    m_stack->setCurrentWidget(steps ? m_wizard : static_cast<QWidget *>(m_runs));
    // While something runs or is looked at, the offer of another run would only be in the way.
    m_offer->setRuns(steps && m_session->isLocked() ? nullptr : m_session->runs());
    showCopyNote();
    if (StepPage *const now = currentStep(); now != nullptr && now != before && isVisible() && !m_list->hasFocus()) {
        now->takeFocus();
    }
    Q_EMIT statusChanged();
    Q_EMIT restrictionsChanged();
}

void MigrationPage::showCopyNote()
{
    const bool without = m_session->isKeyNew() && m_keys->copyStrip()->answer() != KeyCopyStrip::Answer::Exported;
    m_how->setCopyNote(without ? tr("No copy of the new key has been exported: it will be on this computer alone. The page “Keys” exports one.") : QString());
}

StepPage *MigrationPage::currentStep() const
{
    return m_stack->currentWidget() == m_wizard ? qobject_cast<StepPage *>(m_steps->currentWidget()) : nullptr;
}

void MigrationPage::activate()
{
    if (m_services.connections->state(m_connectionId) == model::ConnectionState::Closed) {
        m_services.connections->open(m_connectionId);
    }
    if (!m_session->run()->isBusy()) {
        m_session->runs()->reload();
    }
}

void MigrationPage::takeFocus() { currentStep() != nullptr ? currentStep()->takeFocus() : m_runs->takeFocus(); }

Page::StatusTexts MigrationPage::statusTexts() const
{
    StatusTexts texts;
    const MigrationRun *const run = m_session->run();
    if (run->work() == MigrationRun::Work::Migrating) {
        const MigrationRun::Figures &figures = run->figures();
        const QString back = run->summary().plan.rollback == migration::Rollback::Keep ? tr("roll back possible") : tr("no roll back");
        texts.range = tr("Journal: %1 of %2 verified, %3", "so many, so many, whether it can be rolled back")
                          .arg(model::integerText(figures.done), model::integerText(figures.expected), back);
        texts.problem = figures.setAside > 0 ? tr("%Ln set aside", nullptr, int(std::min<std::int64_t>(figures.setAside, 2'000'000'000))) : QString();
    } else if (run->hasJournal()) {
        texts.range = model::phaseText(run->summary());
    }
    return texts;
}

} // namespace strongroom::ui
