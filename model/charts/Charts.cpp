// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "charts/Charts.h"

#include "base/Format.h"
#include "base/Text.h"
#include "keys/KeyUsage.h"
#include "migration/RateHistory.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

namespace strongroom::model {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

QString countText(double value) { return integerText(std::int64_t(value)); }

} // namespace

ChartData keyUsageChart(const KeyUsage &usage, const incountry::SecretsDocument *document)
{
    ChartData chart;
    chart.title = Words::tr("Records by country and key version");
    chart.categoryTitle = Words::tr("Country");
    chart.text = countText;
    const std::optional<std::int64_t> current = document != nullptr ? document->currentVersion() : std::nullopt;
    std::vector<const CountryUsage *> countries;
    for (const CountryUsage &answer : usage.answers()) {
        if (!answer.error && answer.total > 0) {
            countries.push_back(&answer);
            chart.categories += toQString(answer.country.name.empty() ? answer.country.country.code() : answer.country.name);
        }
    }
    // The current version first: what is right begins at the same line in every country.
    std::vector<std::int64_t> versions = usage.versionsInUse();
    std::ranges::stable_sort(versions, [&](std::int64_t a, std::int64_t b) { return (a == current) != (b == current) ? a == current : a > b; });
    double waiting = 0;
    double lost = 0;
    for (const std::int64_t version : versions) {
        ChartSeries series;
        const bool isKnown = document != nullptr && document->find(version) != nullptr;
        series.tone = version == current ? ChartTone::Good : isKnown ? ChartTone::Waiting : ChartTone::Bad;
        series.name = version == current ? Words::tr("version %1, current").arg(version)
                      : isKnown          ? Words::tr("version %1, to be moved").arg(version)
                                         : Words::tr("version %1, no secret opens it").arg(version);
        for (const CountryUsage *const country : countries) {
            const auto found = country->byVersion.find(version);
            series.values.push_back(found != country->byVersion.end() ? double(found->second) : 0);
            (series.tone == ChartTone::Waiting ? waiting : lost) += series.tone == ChartTone::Good ? 0 : series.values.back();
        }
        chart.series.push_back(std::move(series));
    }
    if (usage.rest() > 0) {
        ChartSeries rest;
        rest.name = Words::tr("without a version");
        for (const CountryUsage *const country : countries) {
            rest.values.push_back(double(country->rest));
        }
        chart.series.push_back(std::move(rest));
    }
    chart.summary = waiting == 0 && lost == 0 ? Words::tr("Every record that was counted has the current key version.")
                    : lost == 0               ? Words::tr("%1 records still need migration.", "so many").arg(countText(waiting))
                                              : Words::tr("%1 records still need migration, %2 are of versions that no secret opens.", "so many, so many").arg(countText(waiting), countText(lost));
    return chart;
}

ChartData tokenLifetimesChart(const std::vector<const TokenListRow *> &rows, WallTime now)
{
    ChartData chart;
    chart.title = Words::tr("How long tokens last");
    chart.categoryTitle = Words::tr("Token");
    chart.text = [](double seconds) { return seconds <= 0 ? Words::tr("expired") : durationText(std::chrono::milliseconds(std::int64_t(seconds * 1000))); };
    ChartSeries left;
    left.name = Words::tr("time left");
    left.tone = ChartTone::Good;
    int expired = 0;
    for (const TokenListRow *const row : rows) {
        if (row->hasToken && row->token.expiresAt) {
            const double seconds = std::max(0.0, std::chrono::duration<double>(*row->token.expiresAt - now).count());
            expired += seconds <= 0 ? 1 : 0;
            left.values.push_back(seconds);
            chart.categories += Words::tr("%1 · %2", "connection, source of the token").arg(row->connectionName, toQString(row->token.source));
        }
    }
    chart.series = {left};
    chart.summary = expired == 0 ? Words::tr("No token has expired.") : Words::tr("%Ln token(s) have expired; the next use gets new ones.", nullptr, expired);
    return chart;
}

ChartData secretsByEnvironmentChart(const locker::Matrix &matrix)
{
    ChartData chart;
    chart.title = Words::tr("Secrets by environment");
    chart.categoryTitle = Words::tr("Environment");
    chart.text = countText;
    ChartSeries own{Words::tr("its own"), ChartTone::Good, {}};
    ChartSeries inherited{Words::tr("from all environments"), ChartTone::Plain, {}};
    ChartSeries missing{Words::tr("missing"), ChartTone::Waiting, {}};
    ChartSeries trouble{Words::tr("cannot be opened, or double"), ChartTone::Bad, {}};
    double missingInAll = 0;
    for (std::size_t column = 0; column < matrix.columns.size(); ++column) {
        if (matrix.columns[column].environment.empty()) {
            continue;   // nothing has to be for all
        }
        double counts[4] = {};
        for (const locker::MatrixRow &row : matrix.rows) {
            switch (row.cells[column].state) {
            case locker::CellState::Missing: ++counts[2]; break;
            case locker::CellState::Inherited: ++counts[1]; break;
            case locker::CellState::Unreadable:
            case locker::CellState::Duplicate: ++counts[3]; break;
            case locker::CellState::Same:
            case locker::CellState::Differs:
            case locker::CellState::Only: ++counts[0]; break;
            }
        }
        chart.categories += toQString(matrix.columns[column].environment);
        own.values.push_back(counts[0]);
        inherited.values.push_back(counts[1]);
        missing.values.push_back(counts[2]);
        trouble.values.push_back(counts[3]);
        missingInAll += counts[2];
    }
    chart.series = {own, inherited, missing};
    if (std::ranges::any_of(trouble.values, [](double value) { return value > 0; })) {
        chart.series.push_back(trouble);
    }
    chart.summary = missingInAll == 0 ? Words::tr("No secret is missing in any environment.") : Words::tr("%Ln secret(s) are missing in some environment.", nullptr, int(missingInAll));
    return chart;
}

ChartData migrationRateChart(const RateHistory &history)
{
    ChartData chart;
    const auto &points = history.points();
    if (points.size() < 2) {
        return chart;
    }
    const auto duration = [](double milliseconds) { return durationText(std::chrono::milliseconds(std::llround(milliseconds))); };
    chart.title = Words::tr("Rate and time left");
    chart.categoryTitle = Words::tr("Since the start");
    chart.form = ChartForm::Curves;
    chart.text = countText;
    ChartSeries rate{Words::tr("records per second"), ChartTone::Plain, {}};
    ChartSeries left{Words::tr("time left"), ChartTone::Waiting, {}, duration};
    double fastest = 0;
    for (const RateHistory::Point &point : points) {
        chart.categories += duration(double(point.at.count()));
        rate.values.push_back(point.recordsPerSecond);
        left.values.push_back(point.timeLeft ? double(point.timeLeft->count()) : std::numeric_limits<double>::quiet_NaN());
        fastest = std::max(fastest, point.recordsPerSecond);
    }
    const RateHistory::Point &last = points.back();
    chart.summary = last.timeLeft ? Words::tr("%1 records a second now, %2 at most; %3 left.", "so many, so many, time").arg(countText(last.recordsPerSecond), countText(fastest), duration(double(last.timeLeft->count())))
                                  : Words::tr("%1 records a second at most.", "so many").arg(countText(fastest));
    chart.series = {rate, left};
    return chart;
}

} // namespace strongroom::model
