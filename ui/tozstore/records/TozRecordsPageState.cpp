// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// Every state of the page in words: instead of the table where there is none, in the banner where there is one, and in the status bar.

#include "tozstore/records/TozRecordsPage.h"

#include "base/ErrorText.h"
#include "base/Format.h"
#include "base/Text.h"
#include "commands/CommandRegistry.h"
#include "connections/ConnectionManager.h"
#include "records/SituationView.h"
#include "tozstore/records/TozQueryBox.h"
#include "tozstore/records/TozQueryModel.h"
#include "tozstore/records/TozTableView.h"
#include "widgets/Banner.h"

#include <QItemSelectionModel>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::Situation;
using model::TozRecordTableModel;
using model::WayOut;

void TozRecordsPage::connectStates()
{
    connect(m_table, &TozRecordTableModel::busyChanged, m_watch, &model::LoadWatch::setLoading);
    connect(m_table, &TozRecordTableModel::pageLoaded, m_watch, &model::LoadWatch::answered);
    connect(m_watch, &model::LoadWatch::changed, this, &TozRecordsPage::showState);
    connect(m_table, &TozRecordTableModel::busyChanged, this, &TozRecordsPage::showState);
    connect(m_table, &TozRecordTableModel::loadFailed, this, &TozRecordsPage::showLoadFailure);
    connect(m_table, &TozRecordTableModel::searchStarted, this, [this] {
        m_banner->clear();
        m_bannerAction = BannerAction::None;
        m_box->setEnabled(isReady());
    });
    connect(m_banner, &Banner::actionTriggered, this, &TozRecordsPage::bannerAction);
    connect(m_empty, &SituationView::wayChosen, this, &TozRecordsPage::goWayOut);
}

model::SituationText TozRecordsPage::situation() const
{
    model::SituationFacts facts;
    facts.connection = m_services.connections->state(m_connectionId);
    if (facts.connection == model::ConnectionState::Open && !m_store) {
        facts.connection = model::ConnectionState::Opening;   // we are about to be told
    }
    facts.openError = m_services.connections->error(m_connectionId);
    facts.connectionName = connectionName();
    facts.countries = 1;   // there are none here, and none are asked for
    facts.place = connectionName();
    facts.queryError = m_table->queryError();
    facts.count = m_table->total() ? model::RecordTableModel::CountState::Complete : model::RecordTableModel::CountState::Unknown;
    facts.rows = m_table->rowCount();
    facts.loading = m_table->isBusy();
    facts.filtered = m_query->isFiltered();
    facts.slowFor = m_watch->slowFor();
    model::SituationText text = model::situationOf(facts);
    if (text.situation == Situation::NoMatch) {
        text.title = tr("No records match this search");
        text.text = tr("Searched are types, clients, names of fields and plain fields; encrypted data cannot be searched. What was just written is found some seconds later.");
    } else if (text.situation == Situation::Empty) {
        text.title = tr("No records yet");
        text.text = m_query->search().allWriters ? tr("Records that this client writes, and those that others share with it, show up here.")
                                                 : tr("Records that this client writes show up here. Those of other writers are left out: see the search options.");
    } else if (text.situation == Situation::NoPermission) {
        text.title = tr("No permission");
        text.text = tr("You are signed in, but this client may not search records.");
        text.way = WayOut::Retry;
        text.otherWay = WayOut::None;
    }
    return text;
}

bool TozRecordsPage::isTableShown() const { return m_stack->currentWidget() == m_view; }

void TozRecordsPage::showState()
{
    const model::SituationText now = situation();
    const bool table = now.situation == Situation::Table || now.situation == Situation::Slow;
    if (now.situation == Situation::Slow && m_bannerAction != BannerAction::Stop && m_banner->isHidden()) {
        m_banner->showMessage(BadgeTone::Warning, now.title, now.text);
        m_banner->setAction(model::wayOutText(now.way), iconOf(now.way));
        m_bannerAction = BannerAction::Stop;
    } else if (now.situation != Situation::Slow && m_bannerAction == BannerAction::Stop) {
        m_banner->clear();
        m_bannerAction = BannerAction::None;
    }
    if (!table) {
        m_empty->showSituation(now);
    }
    m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_view) : m_empty);
    m_box->setEnabled(isReady());
    if (table && m_wantsFocus && isVisible()) {
        m_wantsFocus = false;
        m_view->setFocus();
    }
    Q_EMIT statusChanged();
    Q_EMIT restrictionsChanged();
}

// Said when the first page tells how many there are: long before the 10,000th row is reached.
void TozRecordsPage::showParts()
{
    if (!m_table->unreachable().empty()) {
        m_banner->showMessage(BadgeTone::Warning, tr("Not all records can be had"),
                              tr("More than 10,000 of them were written at the same moment, and one search hands out 10,000. Narrow the search by type or by a plain field."));
    } else if (m_table->total().value_or(0) > tozstore::mostPagedResults) {
        m_banner->showMessage(BadgeTone::Accent, tr("%1 records match").arg(model::integerText(*m_table->total())),
                              tr("One search hands out 10,000, a thousand at a time. The rest comes by itself, in ranges of time, as you scroll to it."));
    }
}

void TozRecordsPage::showLoadFailure(const ErrorPtr &error)
{
    if (error->kind() == ErrorKind::Cancelled) {
        showState();
        return;
    }
    if (m_table->queryError() == nullptr || m_table->queryError() != error) {
        model::ErrorText text = model::errorText(error);
        if (m_table->pageError() == error) {
            text.title = tr("Rows from %1 on could not be loaded").arg(model::integerText(m_table->loadedCount() + 1));
        }
        m_banner->showError(text);
        const WayOut way = model::wayOutOfError(error);
        m_banner->setAction(way == WayOut::Retry ? tr("Retry") : model::wayOutText(way), iconOf(way));
        m_bannerAction = way == WayOut::EditConnection ? BannerAction::EditConnection : BannerAction::Retry;
    }
    showState();
}

void TozRecordsPage::bannerAction()
{
    const BannerAction action = std::exchange(m_bannerAction, BannerAction::None);
    m_banner->clear();
    switch (action) {
    case BannerAction::Retry:
        if (m_table->pageError() || m_table->queryError()) {
            m_table->retry();
        } else {
            showRow();
        }
        break;
    case BannerAction::EditConnection: goWayOut(WayOut::EditConnection); break;
    case BannerAction::Stop: cancelLoad(); break;
    case BannerAction::None: break;
    }
}

void TozRecordsPage::goWayOut(WayOut way)
{
    switch (way) {
    case WayOut::Open: m_services.connections->open(m_connectionId); break;
    case WayOut::EditConnection: m_commands->find(u"connection.edit"_s)->trigger(); break;
    case WayOut::Retry: refresh(); break;
    case WayOut::StopLoading: cancelLoad(); break;
    case WayOut::ClearFilter: m_query->clear(); break;
    case WayOut::NewRecord: newRecord(); break;
    case WayOut::OtherCountry:
    case WayOut::None: break;
    }
}

Page::StatusTexts TozRecordsPage::statusTexts() const
{
    StatusTexts texts;
    if (!isTableShown() || !m_table->total()) {
        return texts;
    }
    const auto [first, last] = m_view->visibleRows();
    texts.range = first < 0 ? tr("No rows") : tr("Rows %1–%2 of %3").arg(model::integerText(first + 1), model::integerText(last + 1), model::integerText(*m_table->total()));
    const auto selected = m_view->selectionModel()->selectedRows().size();
    if (selected > 1) {
        texts.range = tr("%1 · %2", "count, selection").arg(texts.range, tr("%Ln selected", nullptr, static_cast<int>(selected)));
    }
    if (m_table->unreadableCount() > 0) {
        texts.problem = tr("%Ln unreadable", nullptr, static_cast<int>(m_table->unreadableCount()));
    }
    if (const auto time = m_table->lastLoadTime()) {
        texts.time = model::durationText(*time);
    }
    if (m_table->parts() > 1) {
        texts.note = tr("More than 10,000: asked for in %Ln range(s) of time so far", nullptr, m_table->parts());
    }
    return texts;
}

} // namespace strongroom::ui
