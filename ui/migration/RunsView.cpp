// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/RunsView.h"

#include "base/ErrorText.h"
#include "migration/MigrationSession.h"
#include "migration/MigrationTable.h"
#include "migration/MigrationWords.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::MigrationRunsModel;
using model::RunSituation;

namespace {

CellLook runLook(const QModelIndex &index)
{
    CellLook look;
    look.isNumber = index.data(MigrationRunsModel::IsNumber).toBool();
    if (index.column() == MigrationRunsModel::State) {
        switch (RunSituation(index.data(MigrationRunsModel::SituationOf).toInt())) {
        case RunSituation::InProgress: look.icon = u"play"_s; look.iconInk = Token::Accent; break;
        case RunSituation::Interrupted:
        case RunSituation::RollBackInterrupted:
            look.icon = u"triangle-alert"_s;
            look.iconInk = look.ink = Token::Warning;
            break;
        case RunSituation::Stopped: look.icon = u"pause"_s; break;
        case RunSituation::Finished: look.icon = u"circle-check"_s; look.iconInk = Token::Ok; break;
        case RunSituation::RolledBack: look.icon = u"undo-2"_s; break;
        }
    } else if (index.column() == MigrationRunsModel::SetAside) {
        look.ink = index.data().toString() == u"0"_s ? Token::Faint : Token::Error;
    }
    return look;
}

} // namespace

RunsView::RunsView(model::MigrationSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_banner(new Banner)
    , m_table(new MigrationTable(session->runs()->table(), tr("Migrations"), runLook))
    , m_new(new Button(tr("&New migration"), u"plus"_s, ButtonKind::Primary))
    , m_open(new Button(tr("Open &report"), u"file-text"_s))
    , m_resume(new Button(tr("Res&ume"), u"play"_s))
    , m_rollBack(new Button(tr("Roll &back…"), {}, ButtonKind::Danger))
    , m_remove(new Button(tr("Remove &journal…"), u"trash-2"_s))
{
    m_open->setToolTip(tr("What came of the selected run (Enter)"));
    m_resume->setToolTip(tr("Goes on where it stopped; nothing is done twice"));
    m_rollBack->setToolTip(tr("Puts back what was there before, record by record; asks first"));
    m_remove->setToolTip(tr("Deletes the selected journal from this computer; asks first"));
    m_table->setWidths({{MigrationRunsModel::Started, 150}, {MigrationRunsModel::Target, 100}, {MigrationRunsModel::State, 200}, {MigrationRunsModel::Migrated, 170}, {MigrationRunsModel::SetAside, 90}},
                       MigrationRunsModel::Countries);

    auto *head = new Panel(Token::Surface);
    head->setFixedHeight(metrics::toolRowHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::gap, 0, metrics::gap, 0);
    row->setSpacing(metrics::gapSmall);
    row->addWidget(new Label(tr("Migrations"), TextRole::Title));
    row->addStretch(1);
    for (Button *button : {m_remove, m_rollBack, m_resume, m_open, m_new}) {
        row->addWidget(button);
    }
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(metrics::gap, 0, metrics::gap, 0);
    notes->addWidget(m_banner);
    column->addLayout(notes);
    column->addWidget(m_stack, 1);

    const auto ask = [this](Button *button, void (RunsView::*signal)(const std::string &)) {
        connect(button, &QAbstractButton::clicked, this, [this, signal] {
            if (const migration::JournalSummary *const run = current()) {
                Q_EMIT(this->*signal)(std::string(run->path));
            }
        });
    };
    ask(m_open, &RunsView::openRequested);
    ask(m_resume, &RunsView::resumeRequested);
    ask(m_rollBack, &RunsView::rollBackRequested);
    ask(m_remove, &RunsView::removeRequested);
    connect(m_table, &MigrationTable::chosen, this, [this] { m_open->click(); });
    connect(m_table, &MigrationTable::currentRowChanged, this, &RunsView::follow);
    connect(m_new, &QAbstractButton::clicked, this, [this] {
        m_session->run()->isBusy() || m_session->hasDraft() ? m_session->showSteps() : m_session->begin();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_offersOpening) {
            Q_EMIT openConnectionRequested();
        } else {
            m_new->click();
        }
    });
    connect(session->runs(), &model::MigrationRuns::changed, this, &RunsView::follow);
    connect(session, &model::MigrationSession::changed, this, &RunsView::follow);
    follow();
}

const migration::JournalSummary *RunsView::current() const { return m_session->runs()->table()->at(m_table->currentIndex().row()); }

void RunsView::follow()
{
    const bool open = m_session->isConnectionOpen();
    const bool busy = m_session->run()->isBusy() || m_session->isStarting();
    m_new->setText(busy ? tr("Show the &run") : m_session->hasDraft() ? tr("Go on with the &new one") : tr("&New migration"));
    m_new->setIcon(QIcon());
    m_new->setEnabled((open || busy) && m_session->isEncrypting());
    m_new->setToolTip(busy ? tr("The run that is under way") : tr("Encrypts records anew with another key, step by step; nothing is written before you say so"));
    const migration::JournalSummary *const run = current();
    const bool free = run != nullptr && !busy && open;
    m_open->setEnabled(free);
    m_resume->setVisible(run == nullptr || model::canResume(*run));
    m_resume->setEnabled(free && model::canResume(*run));
    m_rollBack->setVisible(run == nullptr || model::canRollBack(*run));
    m_rollBack->setEnabled(free && model::canRollBack(*run));
    m_remove->setEnabled(run != nullptr && !run->inUse && !busy);
    const bool any = m_session->runs()->table()->rowCount() > 0;
    for (Button *button : {m_open, m_resume, m_rollBack, m_remove}) {
        if (!any) {
            button->hide();
        } else if (button == m_open || button == m_remove) {
            button->show();
        }
    }
    m_new->setVisible(any || busy);
    if (m_session->runs()->error()) {
        model::ErrorText text = model::errorText(m_session->runs()->error());
        text.title = tr("The journals of migrations");
        m_banner->showError(text);
    } else {
        m_banner->clear();
    }
    m_offersOpening = m_session->isEncrypting() && !open;
    if (any) {
        m_stack->setCurrentWidget(m_table);
        if (run == nullptr) {
            m_table->setCurrentIndex(m_session->runs()->table()->index(0, 0));
        }
        return;
    }
    if (!m_session->isEncrypting()) {
        m_empty->set(u"refresh-cw"_s, tr("There are no keys to migrate"), tr("This connection does not encrypt. Records are as the service has them."));
    } else if (m_offersOpening) {
        m_empty->set(u"refresh-cw"_s, tr("The connection is closed"), tr("Open it to see its migrations and to begin one."), tr("Open the connection"), u"plug"_s);
    } else {
        m_empty->set(u"refresh-cw"_s, tr("No key has been migrated yet"),
                     tr("A migration encrypts the records that an old key opens anew with a new one, so that the old key can be destroyed. It looks before it writes, reads back what it "
                        "wrote, can be paused, stopped and gone on with, and can be rolled back."),
                     tr("New migration"), u"plus"_s);
    }
    m_stack->setCurrentWidget(m_empty);
}

void RunsView::takeFocus() { (m_stack->currentWidget() == m_table ? static_cast<QWidget *>(m_table) : m_empty->button())->setFocus(Qt::TabFocusReason); }

} // namespace strongroom::ui
