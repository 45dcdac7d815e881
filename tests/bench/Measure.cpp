// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "Measure.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace strongroom::bench {

std::vector<Figure> measure(const Section &section, int rounds)
{
    std::vector<std::vector<double>> rates(section.contenders.size());
    for (int round = -1; round < rounds; ++round) {   // the first one warms up
        for (std::size_t i = 0; i < section.contenders.size(); ++i) {
            if (section.contenders[i].prepare) {
                section.contenders[i].prepare();
            }
            const auto start = std::chrono::steady_clock::now();
            section.contenders[i].work();
            const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
            if (round >= 0) {
                rates[i].push_back(section.contenders[i].units / time.count());
            }
        }
    }
    std::vector<Figure> figures;
    for (std::size_t i = 0; i < rates.size(); ++i) {
        std::sort(rates[i].begin(), rates[i].end());
        const double median = rates[i][rates[i].size() / 2];
        figures.push_back({section.contenders[i].name, median, rates[i].front(), rates[i].back(), i == 0 ? 1.0 : median / figures.front().perSecond});
    }
    return figures;
}

void printTable(const Section &section, const std::vector<Figure> &figures)
{
    std::printf("\n%s\n%-40s %12s %12s %12s %8s\n", section.title.c_str(), "", (section.unit + "/s").c_str(), "slowest", "fastest", "ratio");
    for (const Figure &figure : figures) {
        std::printf("%-40s %12.0f %12.0f %12.0f %8.2f\n", figure.name.c_str(), figure.perSecond, figure.slowest, figure.fastest, figure.ratio);
    }
    if (section.notes) {
        for (const std::string &note : section.notes()) {
            std::printf("  %s\n", note.c_str());
        }
    }
    std::fflush(stdout);
}

nlohmann::json toJson(const Section &section, const std::vector<Figure> &figures)
{
    nlohmann::json list = nlohmann::json::array();
    for (const Figure &figure : figures) {
        list.push_back({{"name", figure.name}, {"per_second", figure.perSecond}, {"slowest", figure.slowest}, {"fastest", figure.fastest}, {"ratio", figure.ratio}});
    }
    nlohmann::json document = {{"title", section.title}, {"unit", section.unit}, {"figures", list}};
    if (section.notes) {
        document["notes"] = section.notes();
    }
    return document;
}

} // namespace strongroom::bench
