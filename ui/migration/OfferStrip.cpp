// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/OfferStrip.h"

#include "base/Format.h"
#include "migration/MigrationRuns.h"
#include "migration/MigrationWords.h"
#include "widgets/Button.h"

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::RunSituation;

OfferStrip::OfferStrip(QWidget *parent)
    : OfferCard(Token::WarningTint, Token::Warning, parent)
    , m_later(new Button(tr("&Later")))
    , m_rollBack(new Button(tr("Roll &back…"), {}, ButtonKind::Danger))
    , m_resume(new Button(tr("&Resume"), u"play"_s, ButtonKind::Primary))
{
    m_later->setToolTip(tr("Does not ask again until the program starts anew; the run stays in the list"));
    m_rollBack->setToolTip(tr("Puts back what was there before, record by record; asks first"));
    m_resume->setToolTip(tr("Goes on where it stopped; nothing is done twice"));
    for (Button *const button : {m_later, m_rollBack, m_resume}) {
        addButton(button);
    }
    connect(m_later, &QAbstractButton::clicked, this, [this] {
        if (m_runs != nullptr) {
            m_runs->postpone(m_path);
        }
    });
    connect(m_resume, &QAbstractButton::clicked, this, [this] { Q_EMIT resumeRequested(m_path); });
    connect(m_rollBack, &QAbstractButton::clicked, this, [this] { Q_EMIT rollBackRequested(m_path); });
    hide();
}

void OfferStrip::setRuns(model::MigrationRuns *runs)
{
    if (m_runs == runs) {
        return;
    }
    if (m_runs != nullptr) {
        disconnect(m_runs, nullptr, this, nullptr);
    }
    m_runs = runs;
    if (runs != nullptr) {
        connect(runs, &model::MigrationRuns::changed, this, &OfferStrip::follow);
        connect(runs, &QObject::destroyed, this, [this] {
            m_runs = nullptr;
            hide();
        });
    }
    follow();
}

void OfferStrip::follow()
{
    const migration::JournalSummary *const run = m_runs != nullptr ? m_runs->unfinished() : nullptr;
    if (run == nullptr) {
        hide();
        return;
    }
    m_path = run->path;
    const model::RunTotals totals = model::totalsOf(*run);
    const RunSituation situation = model::situationOf(*run);
    const bool back = situation == RunSituation::RollBackInterrupted;
    const QString title = back ? tr("A roll back was interrupted")
                        : situation == RunSituation::Interrupted ? tr("A migration was interrupted at %1 %").arg(totals.percent())
                                                                 : tr("A migration was stopped at %1 %").arg(totals.percent());
    const QString done = back ? tr("%1 of %2 records are as they were.", "so many, so many").arg(model::integerText(totals.rolledBack + totals.keptTheirs), model::integerText(totals.expected))
                              : tr("%1 of %2 records have key version %3.", "so many, so many")
                                    .arg(model::integerText(totals.done), model::integerText(totals.expected))
                                    .arg(run->plan.targetVersion);
    m_resume->setVisible(model::canResume(*run));
    m_rollBack->setVisible(model::canRollBack(*run));
    m_rollBack->setText(back ? tr("Go on rolling &back…") : tr("Roll &back…"));
    setTexts(title, tr("Begun %1, %2. %3", "date, countries, how far").arg(model::dateText(run->startedAt), model::countryList(run->plan.countries), done));
    show();
}

} // namespace strongroom::ui
