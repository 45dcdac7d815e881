// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/CheckStep.h"

#include "base/ErrorText.h"
#include "base/Format.h"
#include "base/Text.h"
#include "migration/MigrationSession.h"
#include "migration/MigrationTable.h"
#include "migration/MigrationWords.h"
#include "migration/StatCard.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using migration::Severity;
using model::FindingsModel;
using model::MigrationCheck;
using model::UnreadableModel;

namespace {

CellLook findingLook(const QModelIndex &index)
{
    CellLook look;
    const auto severity = Severity(index.data(FindingsModel::SeverityOf).toInt());
    if (index.column() == FindingsModel::SeverityName) {
        look.icon = severity == Severity::Refusal ? u"circle-x"_s : severity == Severity::Warning ? u"triangle-alert"_s : u"info"_s;
        look.iconInk = severity == Severity::Refusal ? Token::Error : severity == Severity::Warning ? Token::Warning : Token::Accent;
        look.ink = severity == Severity::Refusal ? Token::Error : severity == Severity::Warning ? Token::Warning : Token::Muted;
        look.font = severity == Severity::Refusal ? CellLook::Font::Strong : CellLook::Font::Text;
    } else if (index.column() == FindingsModel::Text) {
        look.second = index.data(model::Role::Advice).toString();
    }
    return look;
}

CellLook unreadableLook(const QModelIndex &index)
{
    CellLook look;
    look.font = index.column() == UnreadableModel::RecordKey ? CellLook::Font::Code : CellLook::Font::Text;
    look.ink = index.column() == UnreadableModel::Reason ? Token::Error : Token::Text;
    return look;
}

} // namespace

CheckStep::CheckStep(model::MigrationSession *session, QWidget *parent)
    : StepPage(session, model::MigrationStep::Check, parent)
    , m_everything(new QCheckBox(tr("&Open every record (slow)")))
    , m_rewrite(new QCheckBox(tr("May re&write one record per country as it is, to prove write permission")))
    , m_run(new Button(tr("&Run the check"), u"shield-check"_s, ButtonKind::Primary))
    , m_progress(new QProgressBar)
    , m_progressText(new Label({}, TextRole::Caption, Token::Muted))
    , m_verdict(new Banner)
    , m_records(new StatCard(tr("To migrate")))
    , m_unreadableCard(new StatCard(tr("Do not open")))
    , m_rate(new StatCard(tr("Measured rate")))
    , m_time(new StatCard(tr("Will take")))
    , m_cards(new StatRow({m_records, m_unreadableCard, m_rate, m_time}))
    , m_findings(new MigrationTable(session->check()->findings(), tr("Findings"), findingLook))
    , m_unreadable(new Card(Token::Surface))
{
    explain();
    connect(m_rewrite, &QCheckBox::toggled, this, &CheckStep::explain);
    connect(m_everything, &QCheckBox::toggled, this, &CheckStep::explain);
    m_verdict->setDismiss(Banner::Dismiss::Never);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the check"));
    m_progress->setFixedHeight(10);
    m_findings->setWidths({{FindingsModel::SeverityName, 116}, {FindingsModel::Place, 148}}, FindingsModel::Text);
    m_findings->setWrappedColumn(FindingsModel::Text);
    m_findings->setFit(30);

    auto *list = new MigrationTable(session->check()->unreadable(), tr("Records that no key opens"), unreadableLook);
    list->setWidths({{UnreadableModel::RecordKey, 160}, {UnreadableModel::Place, 160}, {UnreadableModel::Version, 80}}, UnreadableModel::Reason);
    list->setFit(6);
    auto *unreadable = new QVBoxLayout(m_unreadable);
    unreadable->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    unreadable->setSpacing(metrics::gapSmall);
    unreadable->addWidget(new Label(tr("No key opens these"), TextRole::Strong));
    auto *what = new Label(tr("They will be set aside: never written, listed in the report. The first 1,000 of those that were looked at."), TextRole::Text, Token::Muted);
    what->setWordWrap(true);
    unreadable->addWidget(what);
    unreadable->addWidget(list);

    body()->addWidget(makeOptions());
    body()->addWidget(m_verdict);
    body()->addWidget(m_cards);
    body()->addWidget(m_findings);
    body()->addWidget(m_unreadable);
    body()->addStretch(1);
    addBackAndNext();
    connect(m_run, &QAbstractButton::clicked, this, [this] {
        MigrationCheck *const check = this->session()->check();
        check->state() == MigrationCheck::State::Running ? check->cancel() : this->session()->startCheck();
    });
    for (QCheckBox *box : {m_everything, m_rewrite}) {
        connect(box, &QCheckBox::toggled, this, &CheckStep::takeOptions);
    }
    connect(session, &model::MigrationSession::changed, this, &CheckStep::follow);
    connect(session->check(), &MigrationCheck::progressed, this, &CheckStep::showProgress);
    follow();
}

QWidget *CheckStep::makeOptions()
{
    m_everything->setToolTip(tr("Otherwise up to 20 of every version in every country are opened"));
    m_rewrite->setToolTip(tr("Writes exactly what is there once more. Off, a missing permission shows at the first batch of the run only, and nothing is lost by that"));
    auto *options = new QWidget;
    auto *row = new QHBoxLayout(options);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    auto *boxes = new QVBoxLayout;
    boxes->setSpacing(metrics::gapTight);
    boxes->addWidget(m_everything);
    boxes->addWidget(m_rewrite);
    auto *progress = new QVBoxLayout;
    progress->setSpacing(2);
    progress->addWidget(m_progress);
    progress->addWidget(m_progressText);
    row->addLayout(boxes);
    row->addLayout(progress, 1);
    row->addWidget(m_run, 0, Qt::AlignTop);
    return options;
}

void CheckStep::takeOptions()
{
    model::MigrationCheckOptions options = session()->checkOptions();
    options.depth = m_everything->isChecked() ? migration::CheckDepth::Everything : migration::CheckDepth::Sample;
    options.proof = m_rewrite->isChecked() ? model::WriteProof::RewriteOne : model::WriteProof::NotTried;
    session()->setCheckOptions(options);
}

void CheckStep::follow()
{
    const MigrationCheck::State state = session()->check()->state();
    const bool running = state == MigrationCheck::State::Running;
    const QSignalBlocker everything(m_everything);
    const QSignalBlocker rewrite(m_rewrite);
    m_everything->setChecked(session()->checkOptions().depth == migration::CheckDepth::Everything);
    m_rewrite->setChecked(session()->checkOptions().proof == model::WriteProof::RewriteOne);
    m_everything->setEnabled(!running);
    m_rewrite->setEnabled(!running);
    m_run->setText(running ? tr("Stop the check") : state == MigrationCheck::State::NotRun ? tr("&Run the check") : tr("Check &again"));
    m_run->setKind(state == MigrationCheck::State::NotRun ? ButtonKind::Primary : ButtonKind::Normal);
    m_run->setToolTip(running ? tr("Nothing has been written; nothing is lost") : tr("Asks the service; nothing is written"));
    m_progress->setVisible(running);
    m_progressText->setVisible(running);
    showProgress();
    showReport();
}

void CheckStep::showProgress()
{
    const MigrationCheck *const check = session()->check();
    m_progress->setRange(0, check->toLook() > 0 ? 1000 : 0);
    m_progress->setValue(check->toLook() > 0 ? int(check->looked() * 1000 / check->toLook()) : 0);
    m_progressText->setText(check->country().empty()
                                ? tr("Asking the service…")
                                : tr("%1: %2 of %3 records looked at", "country, so many, so many")
                                      .arg(model::countryText(session()->countries()->countries(), check->country()), model::integerText(check->looked()),
                                           check->toLook() > 0 ? model::integerText(check->toLook()) : tr("many")));
}

void CheckStep::showReport()
{
    const MigrationCheck *const check = session()->check();
    const bool done = check->state() == MigrationCheck::State::Done;
    m_cards->setVisible(done);
    m_findings->setVisible(done && check->findings()->rowCount() > 0);
    m_unreadable->setVisible(done && check->unreadable()->rowCount() > 0);
    if (check->state() == MigrationCheck::State::Failed) {
        model::ErrorText text = model::errorText(check->error());
        text.title = tr("The check could not be done");
        m_verdict->showError(text);
        return;
    }
    if (!done) {
        m_verdict->clear();
        return;
    }
    const int refusals = check->findings()->count(Severity::Refusal);
    const int warnings = check->findings()->count(Severity::Warning);
    if (refusals > 0) {
        m_verdict->showMessage(BadgeTone::Error, tr("Refused: %Ln reason(s)", nullptr, refusals), tr("Records could be lost or left behind. Nothing was written."));
    } else if (check->recordsToMigrate() == 0) {
        m_verdict->showMessage(BadgeTone::Accent, tr("There is nothing to migrate"), tr("Every record of the chosen countries has this key version already."));
    } else if (warnings > 0) {
        m_verdict->showMessage(BadgeTone::Warning, tr("It can begin, with %Ln warning(s)", nullptr, warnings), tr("Read them first."));
    } else {
        m_verdict->showMessage(BadgeTone::Ok, tr("Nothing speaks against it"), {});
    }
    const migration::PreflightReport &report = check->report();
    std::int64_t total = 0;
    std::int64_t looked = 0;
    std::int64_t unreadable = 0;
    for (const migration::CountryCheck &country : report.countries) {
        total += country.total;
        looked += country.looked;
        unreadable += country.unreadable;
    }
    const QString dash = u"\u2014"_s;
    m_records->setFigure(model::integerText(check->recordsToMigrate()), tr("of %1 records", "all there are").arg(model::integerText(total)));
    m_unreadableCard->setFigure(model::integerText(unreadable), tr("of %1 looked at").arg(model::integerText(looked)), unreadable > 0 ? Token::Error : Token::Text);
    m_rate->setFigure(report.recordsPerSecond > 0 ? tr("%1/s").arg(model::integerText(std::llround(report.recordsPerSecond))) : dash,
                      report.recordsPerSecond > 0 ? tr("on this computer, now") : tr("too few records to tell"));
    m_time->setFigure(report.estimate ? model::durationText(*report.estimate) : dash, report.estimate ? tr("at that rate, ±20 %") : QString());
}

void CheckStep::explain()
{
    const QString looks = m_everything->isChecked() ? tr("Looks at every chosen country and opens every record there.") : tr("Looks at every chosen country and opens samples of every key version there.");
    const QString writes = m_rewrite->isChecked() ? tr("Nothing is written but one record per country, exactly as it is stored.") : tr("Nothing is written.");
    setTitle(tr("Is it safe to begin?"), looks + u' ' + writes);
}

void CheckStep::takeFocus() { (nextButton()->isEnabled() ? nextButton() : m_run)->setFocus(Qt::TabFocusReason); }

} // namespace strongroom::ui
