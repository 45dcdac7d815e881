// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// Which countries the page shows, and what that means for it: one, or all that the connection has.

#include "records/RecordsPage.h"

#include "base/Text.h"
#include "connections/ConnectionManager.h"
#include "records/RecordTableView.h"
#include "table/RecordTableTools.h"
#include "table/TableWords.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"

#include <QComboBox>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

const QString everyCountry = u"*"_s;   // in the box and in the settings; a country has two letters

} // namespace

void RecordsPage::connectTools()
{
    connect(m_table, &model::RecordTableModel::countryAnswered, m_watch, &model::LoadWatch::answered);
    connect(m_table, &model::RecordTableModel::countryAnswered, this, &RecordsPage::statusChanged);
    connect(m_table, &model::RecordTableModel::sortChanged, this, &RecordsPage::statusChanged);
    connect(m_table, &model::RecordTableModel::sortChanged, this, &RecordsPage::restrictionsChanged);
    connect(m_tools, &RecordTableTools::foundElsewhere, this, &RecordsPage::showFound);
    connect(m_tools, &RecordTableTools::aloneRequested, this, [this](const QString &key) {
        incountry::FindFilter filter;
        incountry::TextCondition condition;
        condition.values = {fromQString(key)};
        filter.set("record_key", condition);
        m_filter->setFilter(filter);
    });
    connect(m_tools, &RecordTableTools::said, this, [this](const QString &title, const QString &text) {
        m_banner->showMessage(BadgeTone::Warning, title, text);
        m_banner->setAction({});
        m_bannerAction = BannerAction::None;
    });
}

bool RecordsPage::isEveryCountry() const { return m_country->currentData().toString() == everyCountry; }

void RecordsPage::showEveryCountry()
{
    if (everyCountryRefusal().isEmpty()) {
        m_country->setCurrentIndex(m_country->findData(everyCountry));
        chooseCountry();
    }
}

QString RecordsPage::everyCountryRefusal() const
{
    if (!isReady()) {
        return tr("The connection is not open.");
    }
    if (m_country->findData(everyCountry) < 0) {
        return tr("The connection has one country only.");
    }
    return isEveryCountry() ? tr("Every country is shown already.") : QString();
}

model::ColumnScope RecordsPage::columnScope() const { return isEveryCountry() ? model::ColumnScope::EveryCountry : model::ColumnScope::OneCountry; }

std::vector<incountry::CountryInfo> RecordsPage::chosenCountries() const
{
    std::vector<incountry::CountryInfo> countries = m_services.connections->countries(m_connectionId);
    if (!isEveryCountry()) {
        const std::string code = fromQString(m_country->currentData().toString());
        std::erase_if(countries, [&code](const incountry::CountryInfo &info) { return info.country.code() != code; });
    }
    return countries;
}

void RecordsPage::fillCountries()
{
    const QString before = m_country->currentData().toString();
    m_country->clear();
    const std::vector<incountry::CountryInfo> countries = m_services.connections->countries(m_connectionId);
    if (countries.size() > 1) {
        m_country->addItem(tr("Every country"), everyCountry);
    }
    for (const incountry::CountryInfo &info : countries) {
        m_country->addItem(tablewords::countryName(info), toQString(info.country.code()));
    }
    const QString wanted = before.isEmpty() ? m_services.viewSettings->lastCountry(m_connectionId) : before;
    const int index = m_country->findData(wanted);
    // Every country is what somebody asks for, not what a first look begins with.
    m_country->setCurrentIndex(index >= 0 ? index : countries.empty() ? -1 : m_country->count() - static_cast<int>(countries.size()));
    m_country->setEnabled(m_country->count() > 0);
    if (m_store && m_country->currentIndex() >= 0) {
        const std::vector<incountry::CountryInfo> chosen = chosenCountries();
        const auto same = [](const incountry::CountryInfo &a, const incountry::CountryInfo &b) { return a.country == b.country; };
        const std::vector<incountry::CountryInfo> &shown = m_table->countries();
        if (!m_service->hasSource() || !std::equal(chosen.begin(), chosen.end(), shown.begin(), shown.end(), same)) {
            chooseCountry();
        }
    }
    showState();
}

void RecordsPage::chooseCountry()
{
    const std::vector<incountry::CountryInfo> countries = chosenCountries();
    if (!m_store || countries.empty()) {
        return;
    }
    m_services.viewSettings->setLastCountry(m_connectionId, m_country->currentData().toString());
    m_detailsCountry.reset();
    m_details->clear();
    m_service->setSource(m_store, countries.front().country);
    m_table->setSource(m_store, countries, m_filter->filter(), m_table->countries().empty() ? savedSorting() : m_table->sortKeys());
    applyColumns();
}

QString RecordsPage::countryText() const { return m_country->currentText(); }

QString RecordsPage::countryName(const incountry::Country &country) const
{
    for (const incountry::CountryInfo &info : m_services.connections->countries(m_connectionId)) {
        if (info.country == country) {
            return tablewords::countryName(info);
        }
    }
    return toQString(country.code());
}

std::optional<incountry::Country> RecordsPage::countryForNew() const
{
    const std::vector<incountry::CountryInfo> countries = chosenCountries();
    return countries.size() == 1 ? std::optional(countries.front().country) : std::nullopt;
}

void RecordsPage::askCountryForNew()
{
    auto *menu = new QMenu(m_create);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Country of the new record"));
    QAction *const head = menu->addAction(tr("New record in…"));
    head->setEnabled(false);
    menu->addSeparator();
    for (const incountry::CountryInfo &info : chosenCountries()) {
        connect(menu->addAction(tablewords::countryName(info)), &QAction::triggered, this, [this, country = info.country] { newRecordIn(country); });
    }
    menu->setActiveAction(menu->actions().value(2));
    menu->popup(m_create->mapToGlobal(QPoint(0, m_create->height() + 2)));
}

void RecordsPage::showFound(const model::PlacedRow &placed)
{
    m_view->setCurrentIndex({});
    m_view->clearSelection();
    m_detailsCountry = placed.country;
    m_service->setSource(m_store, placed.country);
    m_details->show(placed.row, m_store->currentKeyVersion(), searchKeys());
    if (!isInspectorShown()) {
        showInspector();
    }
}

} // namespace strongroom::ui
