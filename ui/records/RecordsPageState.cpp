// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// Every state of the page in its own words: instead of the table where there is none, in the banner where there is one, and in the status
// bar.

#include "records/RecordsPage.h"

#include "base/ErrorText.h"
#include "base/Format.h"
#include "base/Text.h"
#include "commands/CommandRegistry.h"
#include "connections/ConnectionManager.h"
#include "records/FilterBox.h"
#include "records/RecordTableView.h"
#include "records/SituationView.h"
#include "table/RecordTableTools.h"
#include "table/TableWords.h"
#include "widgets/Banner.h"

#include <QComboBox>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::RecordTableModel;
using model::Situation;
using model::WayOut;

void RecordsPage::connectStates()
{
    model::ConnectionManager *const manager = m_services.connections;
    connect(manager, &model::ConnectionManager::countriesFailed, this, [this](const QString &id, const ErrorPtr &error) {
        if (id == m_connectionId) {
            m_countriesError = error;
            m_banner->showError(model::errorText(error));
            m_banner->setAction(tr("Retry"), u"refresh-cw"_s);
            m_bannerAction = BannerAction::RefreshCountries;
            showState();
        }
    });
    connect(m_table, &RecordTableModel::busyChanged, m_watch, &model::LoadWatch::setLoading);
    connect(m_table, &RecordTableModel::pageLoaded, m_watch, &model::LoadWatch::answered);
    connect(m_table, &RecordTableModel::queryChanged, m_watch, &model::LoadWatch::answered);
    connect(m_watch, &model::LoadWatch::changed, this, &RecordsPage::showState);
    connect(m_table, &RecordTableModel::busyChanged, this, &RecordsPage::showState);
    connect(m_table, &RecordTableModel::queryChanged, this, &RecordsPage::showState);
    connect(m_table, &RecordTableModel::loadStarted, this, [this] {
        if (m_bannerAction == BannerAction::Reload || m_bannerAction == BannerAction::RetryFailed || m_bannerAction == BannerAction::EditConnection) {
            m_banner->clear();
            m_bannerAction = BannerAction::None;
        }
    });
    connect(m_table, &RecordTableModel::loadFailed, this, &RecordsPage::showLoadFailure);
    connect(m_banner, &Banner::actionTriggered, this, &RecordsPage::bannerAction);
    connect(m_empty, &SituationView::wayChosen, this, &RecordsPage::goWayOut);
}

model::SituationFacts RecordsPage::facts() const
{
    model::SituationFacts facts;
    facts.connection = m_services.connections->state(m_connectionId);
    if (facts.connection == model::ConnectionState::Open && !m_store) {
        facts.connection = model::ConnectionState::Opening;   // we are about to be told
    }
    facts.openError = m_services.connections->error(m_connectionId);
    const connections::Connection *const own = connection();
    facts.connectionName = own != nullptr ? toQString(own->name) : QString();
    facts.countries = m_country->count();
    facts.countriesError = m_countriesError;
    facts.place = isEveryCountry() ? tr("any country") : countryText();
    facts.queryError = m_table->queryError();
    facts.count = m_table->countState();
    facts.rows = m_table->rowCount();
    facts.loading = m_table->isBusy();
    facts.filtered = !m_filter->filter().empty();
    facts.slowFor = m_watch->slowFor();
    return facts;
}

void RecordsPage::showState()
{
    const model::SituationText situation = model::situationOf(facts());
    const bool table = situation.situation == Situation::Table || situation.situation == Situation::Slow;
    showSlow(situation);
    if (!table) {
        m_empty->showSituation(situation);
    }
    m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_view) : m_empty);
    m_filterBox->setEnabled(isReady());
    m_country->setVisible(m_country->count() > 0);
    if (table && m_wantsFocus && isVisible()) {
        m_wantsFocus = false;
        m_view->setFocus();
    }
    Q_EMIT statusChanged();
    Q_EMIT restrictionsChanged();
}

void RecordsPage::showSlow(const model::SituationText &situation)
{
    // Dismissed means hidden with the action still on: it does not come back for the same wait.
    if (situation.situation == Situation::Slow && m_banner->isHidden() == (m_bannerAction != BannerAction::StopLoading)) {
        m_banner->showMessage(BadgeTone::Warning, situation.title, situation.text);
        m_banner->setAction(model::wayOutText(situation.way), iconOf(situation.way));
        m_bannerAction = BannerAction::StopLoading;
    } else if (situation.situation != Situation::Slow && m_bannerAction == BannerAction::StopLoading) {
        m_banner->clear();
        m_bannerAction = BannerAction::None;
    }
}

void RecordsPage::showLoadFailure(const ErrorPtr &error, int first, int last)
{
    if (error->kind() == ErrorKind::Cancelled) {
        return;
    }
    model::ErrorText text = model::errorText(error);
    if (last >= first) {
        text.title = tr("Rows %1 to %2 could not be loaded").arg(model::integerText(first + 1), model::integerText(last + 1));
    }
    m_banner->showError(text);
    const WayOut way = model::wayOutOfError(error);
    m_banner->setAction(way == WayOut::Retry ? tr("Retry") : model::wayOutText(way), iconOf(way));
    if (way == WayOut::EditConnection) {
        m_bannerAction = BannerAction::EditConnection;
    } else {
        m_bannerAction = last >= first ? BannerAction::RetryFailed : BannerAction::Reload;
    }
    showState();
}

void RecordsPage::bannerAction()
{
    const BannerAction action = std::exchange(m_bannerAction, BannerAction::None);
    m_banner->clear();
    switch (action) {
    case BannerAction::Reload: refresh(); break;
    case BannerAction::RetryFailed: m_table->retryFailed(); break;
    case BannerAction::RefreshCountries: m_services.connections->refreshCountries(m_connectionId); break;
    case BannerAction::EditConnection: goWayOut(WayOut::EditConnection); break;
    case BannerAction::StopLoading: cancelLoad(); break;
    case BannerAction::None: break;
    }
}

void RecordsPage::goWayOut(WayOut way)
{
    switch (way) {
    case WayOut::Open: m_services.connections->open(m_connectionId); break;
    case WayOut::EditConnection: m_commands->find(u"connection.edit"_s)->trigger(); break;
    case WayOut::Retry:
        if (m_country->count() == 0) {
            m_countriesError.reset();
            m_services.connections->refreshCountries(m_connectionId);
            showState();
        } else {
            refresh();
        }
        break;
    case WayOut::StopLoading: cancelLoad(); break;
    case WayOut::ClearFilter: m_filter->clear(); break;
    case WayOut::NewRecord: newRecord(); break;
    case WayOut::OtherCountry:
        m_country->setFocus();
        m_country->showPopup();
        break;
    case WayOut::None: break;
    }
}

QString RecordsPage::rangeText() const
{
    if (!isTableShown()) {
        return {};
    }
    const QString count = tablewords::count(*m_table, m_view->visibleRows());
    const QString selection = m_tools->selectionText();
    return selection.isEmpty() ? count : tr("%1 · %2", "count, selection").arg(count, selection);
}

QString RecordsPage::orderText() const { return isTableShown() ? tablewords::order(*m_table) : QString(); }

QString RecordsPage::unreadableText() const
{
    return m_table->unreadableCount() > 0 ? tr("%Ln unreadable", nullptr, static_cast<int>(m_table->unreadableCount())) : QString();
}

QString RecordsPage::timeText() const
{
    const auto time = m_table->lastLoadTime();
    return time && isTableShown() ? model::durationText(*time) : QString();
}

} // namespace strongroom::ui
