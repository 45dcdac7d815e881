// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/ReportStep.h"

#include "base/ErrorText.h"
#include "base/Format.h"
#include "base/Text.h"
#include "migration/AttentionModel.h"
#include "migration/MigrationSession.h"
#include "migration/MigrationTable.h"
#include "migration/MigrationWords.h"
#include "migration/ReportPdf.h"
#include "migration/StatCard.h"
#include "migration/VerdictView.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>
#include <QThreadPool>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::AttentionModel;
using model::MigrationRun;
using model::RunCountriesModel;
using model::RunTotals;

namespace {

CellLook countryLook(const QModelIndex &index)
{
    CellLook look;
    look.isNumber = index.data(RunCountriesModel::IsNumber).toBool();
    if (index.column() == RunCountriesModel::SetAside) {
        look.ink = index.data(RunCountriesModel::Amount).toLongLong() > 0 ? Token::Error : Token::Faint;
    } else if (index.column() == RunCountriesModel::Bar) {
        look.percent = index.data(RunCountriesModel::Percent).toInt();
        look.bar = *look.percent == 100 ? Token::Ok : Token::Accent;
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

ReportStep::ReportStep(model::MigrationSession *session, QThreadPool *pool, QWidget *parent)
    : StepPage(session, model::MigrationStep::Report, parent)
    , m_pool(pool)
    , m_banner(new Banner)
    , m_migrated(new StatCard(tr("Migrated")))
    , m_left(new StatCard(tr("Left")))
    , m_setAside(new StatCard(tr("Set aside")))
    , m_changed(new StatCard(tr("Changed by others")))
    , m_countries(new MigrationTable(session->run()->countries(), tr("Countries of the run"), countryLook))
    , m_meanwhile(new Card(Token::Surface))
    , m_meanwhileText(new Label({}))
    , m_attentionCard(new Card(Token::Surface))
    , m_attentionTitle(new Label({}, TextRole::Strong))
    , m_verdicts(new VerdictView(session))
    , m_rollBack(new Button(tr("Roll bac&k…"), {}, ButtonKind::Danger))
    , m_resume(new Button(tr("&Go on with the run"), u"play"_s))
    , m_makeCurrent(new Button({}, u"check"_s, ButtonKind::Primary))
    , m_export(new Button(tr("&Export"), u"download"_s))
    , m_menu(new QMenu(m_export))
{
    m_countries->setWidths({{RunCountriesModel::CountryName, 180}, {RunCountriesModel::Verified, 180}, {RunCountriesModel::SetAside, 100}}, RunCountriesModel::Bar);
    m_countries->hideColumn(RunCountriesModel::Rate);
    m_countries->hideColumn(RunCountriesModel::State);
    m_countries->setFit(8);
    m_meanwhileText->setWordWrap(true);
    m_meanwhileText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *meanwhile = new QVBoxLayout(m_meanwhile);
    meanwhile->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    meanwhile->setSpacing(metrics::gapTight);
    meanwhile->addWidget(new Label(tr("Meanwhile"), TextRole::Strong));
    meanwhile->addWidget(m_meanwhileText);
    auto *list = new MigrationTable(session->run()->attention(), tr("Records that need attention"), attentionLook);
    list->setWidths({{AttentionModel::RecordKey, 180}, {AttentionModel::Place, 180}, {AttentionModel::State, 130}}, AttentionModel::Reason);
    list->setFit(8);
    auto *attention = new QVBoxLayout(m_attentionCard);
    attention->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    attention->setSpacing(metrics::gapSmall);
    attention->addWidget(m_attentionTitle);
    attention->addWidget(list);
    body()->addWidget(m_banner);
    body()->addWidget(new StatRow({m_migrated, m_left, m_setAside, m_changed}));
    body()->addWidget(m_countries);
    body()->addWidget(m_verdicts);
    body()->addWidget(m_attentionCard);
    body()->addWidget(m_meanwhile);
    body()->addStretch(1);
    buildFooter();

    MigrationRun *const run = session->run();
    connect(run, &MigrationRun::reportRead, this, &ReportStep::showReport);
    connect(run, &MigrationRun::exported, this, [this](const QString &path) { m_banner->showMessage(BadgeTone::Ok, tr("The report is exported"), path); });
    connect(run, &MigrationRun::exportFailed, this, [this](const ErrorPtr &error) { m_banner->showError(model::errorText(error)); });
    connect(session, &model::MigrationSession::changed, this, &ReportStep::follow);
    connect(session, &model::MigrationSession::madeCurrent, this, [this](qint64 version) {
        m_banner->showMessage(BadgeTone::Ok, tr("Version %1 is the current one").arg(version), tr("Whatever Strongroom writes from now on has this key."));
    });
    connect(session, &model::MigrationSession::startFailed, this, [this](const ErrorPtr &error) {
        if (this->session()->run()->hasJournal()) {
            model::ErrorText text = model::errorText(error);
            text.title = tr("The keys were not saved");
            m_banner->showError(text);
        }
    });
    connect(run, &MigrationRun::ended, m_banner, &Banner::clear);
    showReport();
    follow();
}

void ReportStep::buildFooter()
{
    m_rollBack->setToolTip(tr("Puts back what was there before, record by record; asks first"));
    m_resume->setToolTip(tr("Goes on where it stopped; nothing is done twice"));
    m_makeCurrent->setToolTip(tr("Whatever Strongroom writes from then on has this key; it is saved and read back"));
    m_export->setToolTip(tr("Writes the report to a file"));
    const std::pair<Format, QString> formats[] = {{Format::Csv, tr("As &CSV, a row per record…")}, {Format::Json, tr("As &JSON…")}, {Format::Pdf, tr("As &PDF…")}};
    for (const auto &[format, text] : formats) {
        QAction *const action = m_menu->addAction(text);
        connect(action, &QAction::triggered, this, [this, wanted = format] { choosePath(wanted); });
    }
    m_export->setMenu(m_menu);
    footer()->addWidget(m_resume);
    footer()->addWidget(m_rollBack);
    footer()->addStretch(1);
    footer()->addWidget(m_export);
    footer()->addWidget(m_makeCurrent);
    connect(m_rollBack, &QAbstractButton::clicked, this, &ReportStep::rollBackRequested);
    connect(m_resume, &QAbstractButton::clicked, this, [this] { session()->resumeRun(); });
    connect(m_makeCurrent, &QAbstractButton::clicked, this, [this] { session()->makeCurrent(); });
}

void ReportStep::choosePath(Format format)
{
    const QString ending = format == Format::Csv ? u"csv"_s : format == Format::Json ? u"json"_s : u"pdf"_s;
    auto *dialog = new QFileDialog(this, tr("Export the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(u"migration-%1.%2"_s.arg(toQString(session()->run()->summary().runId), ending));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) { exportTo(path, format); });
    dialog->open();
}

void ReportStep::exportTo(const QString &path, Format format)
{
    m_banner->clear();
    switch (format) {
    case Format::Csv: session()->run()->exportReport(path, model::ReportFile::Csv); break;
    case Format::Json: session()->run()->exportReport(path, model::ReportFile::Json); break;
    case Format::Pdf: exportPdf(path); break;
    }
}

void ReportStep::exportPdf(const QString &path)
{
    const std::shared_ptr<const migration::Report> report = session()->run()->report();
    if (!report) {
        return;
    }
    // A thousand records are a page to lay out for a while: not here.
    m_pool->start([report, path, known = session()->countries()->countries(), page = QPointer<ReportStep>(this), context = static_cast<QObject *>(QCoreApplication::instance())] {
        const QString problem = writeReportPdf(path, reportHtml(*report, known), tr("Key migration"));
        QMetaObject::invokeMethod(
            context,
            [page, path, problem] {
                if (page && problem.isEmpty()) {
                    page->m_banner->showMessage(BadgeTone::Ok, tr("The report is exported"), path);
                } else if (page) {
                    page->m_banner->showMessage(BadgeTone::Error, tr("The report was not exported"), problem);
                }
            },
            Qt::QueuedConnection);
    });
}

void ReportStep::follow()
{
    const MigrationRun *const run = session()->run();
    const bool ready = run->hasJournal() && !run->isBusy();
    const bool open = session()->isConnectionOpen();
    m_rollBack->setVisible(ready && model::canRollBack(run->summary()));
    m_rollBack->setEnabled(open);
    m_resume->setVisible(ready && model::canResume(run->summary()));
    m_resume->setEnabled(open);
    m_makeCurrent->setVisible(session()->canMakeCurrent());
    m_makeCurrent->setText(ready ? tr("&Set version %1 as current").arg(run->summary().plan.targetVersion) : QString());
    m_export->setEnabled(run->report() != nullptr);
    if (hasFocus()) {
        takeFocus();
    }
    if (!run->report()) {
        showReport();
    }
    if (run->error() && !run->isBusy() && !run->hasJournal()) {
        model::ErrorText text = model::errorText(run->error());
        text.title = tr("The journal could not be opened");
        m_banner->showError(text);
    }
}

void ReportStep::showReport()
{
    const MigrationRun *const run = session()->run();
    const std::shared_ptr<const migration::Report> report = run->report();
    if (!report) {
        setTitle(run->error() ? tr("There is no report") : tr("The report is being read"), tr("What came of the run, from its journal."));
        for (StatCard *card : {m_migrated, m_left, m_setAside, m_changed}) {
            card->setFigure(u"\u2014"_s);
        }
        m_meanwhile->hide();
        m_attentionCard->hide();
        return;
    }
    const RunTotals totals = model::totalsOf(report->run);
    std::int64_t left = 0;
    std::int64_t superseded = 0;
    for (const migration::ReportCountry &country : report->countries) {
        left += country.left;
        superseded += country.counts.of(migration::ItemState::Superseded);
    }
    const bool back = report->run.phase == migration::RunPhase::RolledBack;
    left = std::max(left, back ? 0 : totals.expected - totals.done - totals.setAside);
    setTitle(outcomeText(*report), tr("%1. Begun %2, %3. The journal is %4.", "state, date, countries, path")
                                       .arg(model::phaseText(report->run), model::dateText(report->run.startedAt), model::countryList(report->run.plan.countries), toQString(report->run.path).replace(u'/', u"/\u200b"_s)));
    m_migrated->setName(back ? tr("Rolled back") : tr("Migrated"));
    m_migrated->setFigure(model::integerText(back ? totals.rolledBack : totals.done), back ? tr("as they were before") : tr("%1 %").arg(totals.percent()));
    m_left->setFigure(model::integerText(left), left > 0 ? tr("still with an old key") : tr("nothing is left to do"), left > 0 ? Token::Warning : Token::Text);
    m_setAside->setFigure(model::integerText(totals.setAside), totals.setAside > 0 ? tr("never written") : tr("none"), totals.setAside > 0 ? Token::Error : Token::Text);
    m_changed->setFigure(model::integerText(superseded + totals.keptTheirs), totals.keptTheirs > 0 ? tr("left as they are") : tr("since they were written"));
    const QStringList meanwhile = meanwhileTexts(*report);
    m_meanwhileText->setText(meanwhile.isEmpty() ? tr("Nothing happened that needs your attention.") : u"\u2022 "_s + meanwhile.join(u"\n\u2022 "_s));
    m_meanwhile->show();
    m_attentionTitle->setText(tr("%Ln record(s) that need attention", nullptr, int(std::min<std::int64_t>(report->attentionTotal, 2'000'000'000))));
    m_attentionCard->setVisible(report->attentionTotal > 0);
}

QString ReportStep::meanwhileText() const { return m_meanwhileText->text(); }

void ReportStep::takeFocus()
{
    for (Button *button : {m_makeCurrent, m_verdicts->askButton(), m_export}) {
        if (button->isVisibleTo(this) && button->isEnabled()) {
            button->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    StepPage::takeFocus();
}

} // namespace strongroom::ui
