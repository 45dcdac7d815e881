// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// What the page's filter knows and offers: values of the table, the shelf of saved filters, conditions made of a cell, the query as code.

#include "records/RecordsPage.h"

#include "connections/ConnectionManager.h"
#include "records/FilterBox.h"
#include "records/LoadedValues.h"
#include "records/RecordTableView.h"
#include "records/code/QueryCodeDialog.h"
#include "records/filter/ConditionPopup.h"
#include "records/filter/FilterShelf.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

constexpr int rowsAround = 150;   // of those in view, for suggestions

} // namespace

void RecordsPage::buildFilterTools()
{
    m_addCondition = new IconButton(u"list-filter-plus"_s, tr("Add a condition"));
    m_filterBox->addTool(m_addCondition);
    connect(m_addCondition, &QAbstractButton::clicked, this, &RecordsPage::showConditionPopup);
    m_shelf = new FilterShelf(m_connectionId, m_services.savedFilters, m_services.viewSettings, m_filter, m_filterBox);
    m_filter->setLoadedValues([this](const QString &member) {
        const auto [first, last] = m_view->visibleRows();
        return first < 0 ? QStringList() : model::loadedValues(*m_table, member, first - rowsAround, last + rowsAround, model::offeredValues);
    });
    connect(m_filter, &model::FilterModel::chipsChanged, this, &RecordsPage::restrictionsChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &RecordsPage::restrictionsChanged);
}

void RecordsPage::showConditionPopup()
{
    auto *popup = new ConditionPopup(m_filter, this);
    if (const QModelIndex index = m_view->currentIndex(); index.isValid()) {
        popup->setMember(m_table->columns().at(static_cast<std::size_t>(index.column())).name);
    }
    popup->popup(m_addCondition->mapToGlobal(QPoint(m_addCondition->width(), m_addCondition->height() + 2)));
}

model::MemberValue RecordsPage::cellValue() const
{
    const model::SharedRow row = currentRow();
    const QModelIndex index = m_view->currentIndex();
    if (row == nullptr || !index.isValid()) {
        model::MemberValue none;
        none.refusal = tr("Select a cell first.");
        return none;
    }
    return model::memberValue(*row, m_table->columns().at(static_cast<std::size_t>(index.column())).name);
}

QString RecordsPage::cellValueRefusal(model::ValueUse use) const { return model::valueUseRefusal(cellValue(), use); }

void RecordsPage::useCellValue(model::ValueUse use)
{
    if (const auto problem = m_filter->useValue(cellValue(), use)) {
        m_banner->showMessage(BadgeTone::Warning, tr("The filter stays as it is"), problem->text, problem->advice);
        m_banner->setAction({});
        m_bannerAction = BannerAction::None;
    }
}

void RecordsPage::showCode()
{
    const connections::Connection *const own = connection();
    // With what the country list says of them: it decides where cURL goes.
    std::vector<incountry::CountryInfo> countries = m_table->countries();
    const std::vector<incountry::CountryInfo> listed = m_services.connections->countries(m_connectionId);
    for (incountry::CountryInfo &country : countries) {
        const auto known = std::find_if(listed.begin(), listed.end(), [&country](const incountry::CountryInfo &info) { return info.country == country.country; });
        country = known != listed.end() ? *known : country;
    }
    if (own == nullptr || countries.empty()) {
        return;
    }
    const QModelIndex index = m_view->currentIndex();
    const auto country = index.isValid() ? m_table->countryAt(index.row()) : std::nullopt;
    auto *dialog = new QueryCodeDialog({*own, country.value_or(countries.front().country), {}, m_filter->filter(), m_table->sortKeys()}, countries, m_services.pool, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace strongroom::ui
