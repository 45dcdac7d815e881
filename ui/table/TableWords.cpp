// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "table/TableWords.h"

#include "base/Format.h"
#include "base/Text.h"

#include <QCoreApplication>
#include <QStringList>

namespace strongroom::ui::tablewords {

using model::ErrorText;
using model::ColumnKind;
using model::integerText;
using model::RecordTableModel;
using SortPlace = RecordTableModel::SortPlace;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TableWords)
};

constexpr int namedFailures = 6;

QString directionOf(ColumnKind kind, Qt::SortOrder order)
{
    const bool up = order == Qt::AscendingOrder;
    switch (kind) {
    case ColumnKind::Date: return up ? Words::tr("oldest first") : Words::tr("newest first");
    case ColumnKind::Integer: return up ? Words::tr("smallest first") : Words::tr("largest first");
    case ColumnKind::Text: break;
    }
    return up ? Words::tr("A to Z") : Words::tr("Z to A");
}

const model::RecordColumn &columnAt(const RecordTableModel &table, int column) { return table.columns()[static_cast<std::size_t>(column)]; }

} // namespace

QString countryName(const incountry::CountryInfo &country)
{
    const QString code = toQString(country.country.code());
    return country.name.empty() ? code : Words::tr("%1 · %2", "country, its code").arg(toQString(country.name), code);
}

QString count(const RecordTableModel &table, const std::pair<int, int> &visibleRows)
{
    const bool asksCountries = table.countries().size() > 1 && table.isBusy() && table.countriesAnswered() < static_cast<int>(table.countries().size());
    if (table.countState() == RecordTableModel::CountState::Unknown) {
        return asksCountries ? Words::tr("Count not known yet: %1 of %2 countries have answered").arg(table.countriesAnswered()).arg(table.countries().size())
                             : Words::tr("Count not known yet");
    }
    const auto [first, last] = visibleRows;
    if (first < 0) {
        return {};
    }
    const QString range = Words::tr("%1–%2 of %3", "rows in view, all").arg(integerText(first + 1), integerText(last + 1), integerText(table.total()));
    return table.countState() == RecordTableModel::CountState::Complete
               ? Words::tr("%1 · all loaded", "1–23 of 320").arg(range)
               : Words::tr("%1 · %2 loaded", "1–23 of 48,210; 200").arg(range, integerText(table.loadedCount()));
}

QString selection(qint64 selected, qint64 loaded)
{
    if (selected < 2) {
        return {};
    }
    return loaded == selected ? Words::tr("%1 selected").arg(integerText(selected))
                              : Words::tr("%1 selected, %2 of them loaded").arg(integerText(selected), integerText(loaded));
}

QString order(const RecordTableModel &table)
{
    const int column = table.sortColumn();
    if (column < 0) {
        return {};
    }
    const QString what = Words::tr("%1, %2", "column, direction").arg(columnAt(table, column).name, directionOf(columnAt(table, column).kind, table.sortOrder()));
    if (table.sortPlace() == SortPlace::Service) {
        return table.countries().size() > 1 ? Words::tr("Sorted by the service within each country: %1").arg(what) : Words::tr("Sorted by the service: %1").arg(what);
    }
    const QString loaded = integerText(table.loadedCount());
    const QString total = integerText(table.total());
    return table.isSortPending() ? Words::tr("Loading all rows to sort them here: %1 (%2 of %3)").arg(what, loaded, total)
                                 : Words::tr("Sorted here: %1 (%2 of %3 rows loaded)").arg(what, loaded, total);
}

QString headerHelp(const RecordTableModel &table, int column)
{
    const model::RecordColumn &description = columnAt(table, column);
    if (table.sortColumn() == column) {
        return order(table);
    }
    if (description.sortable) {
        return table.countries().size() > 1 ? Words::tr("%1: click to let the service sort by it, each country for itself").arg(description.name)
                                            : Words::tr("%1: click to let the service sort all records by it").arg(description.name);
    }
    const QString why = description.protection == model::Protection::Hashed
                            ? Words::tr("%1: stored as a hash, so the service cannot sort by it.").arg(description.name)
                            : Words::tr("%1: the service cannot sort by it.").arg(description.name);
    const QString refusal = table.sortHereRefusal();
    if (!refusal.isEmpty()) {
        return why + u' ' + refusal;
    }
    return why + u' '
           + (table.countState() == RecordTableModel::CountState::Complete
                  ? Words::tr("Click to sort the %1 loaded rows here.").arg(integerText(table.loadedCount()))
                  : Words::tr("Click to load all %1 rows and sort them here.").arg(integerText(table.total())));
}

ErrorText countryFailures(const RecordTableModel &table)
{
    const auto &failures = table.countryFailures();
    ErrorText text;
    text.title = Words::tr("%Ln of %1 countries could not be asked", nullptr, static_cast<int>(failures.size())).arg(table.countries().size());
    QStringList named;
    for (const RecordTableModel::CountryFailure &failure : failures) {
        const model::ErrorText error = model::errorText(failure.error);
        const QString name = toQString(failure.country.name.empty() ? failure.country.country.code() : failure.country.name);
        if (named.size() < namedFailures) {
            QString reason = error.text;
            while (reason.endsWith(u'.')) {
                reason.chop(1);
            }
            named += Words::tr("%1 (%2)", "country, reason").arg(name, reason);
        }
        text.details += Words::tr("%1: %2", "country, error").arg(name, error.text);
        for (const QString &detail : error.details) {
            text.details += QStringLiteral("    ") + detail;
        }
    }
    if (static_cast<int>(failures.size()) > namedFailures) {
        named += Words::tr("and %Ln more", nullptr, static_cast<int>(failures.size()) - namedFailures);
    }
    text.text = Words::tr("%1.", "list of countries").arg(named.join(QStringLiteral(", ")));
    text.advice = Words::tr("The records of the other countries are shown.");
    return text;
}

} // namespace strongroom::ui::tablewords
