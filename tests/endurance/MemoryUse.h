// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What this process has in memory. Linux; elsewhere nothing, and the test says so.

#include <QFile>
#include <QtGlobal>

#include <algorithm>
#include <optional>
#include <vector>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace strongroom::test {

struct MemorySample {
    qint64 resident = 0;   // bytes of the process in RAM
    qint64 inUse = 0;      // bytes that malloc has handed out; 0: not known
};

[[nodiscard]] inline std::optional<MemorySample> memoryNow()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QList<QByteArray> fields = file.readAll().split(' ');
    MemorySample sample;
    sample.resident = fields.value(1).toLongLong() * 4096;
#if defined(__GLIBC__) && __GLIBC_PREREQ(2, 33)
    const struct mallinfo2 info = mallinfo2();
    sample.inUse = qint64(info.uordblks) + qint64(info.hblkhd);
#endif
    return sample;
}

// Of the first and of the last quarter of the samples, the medians: one reading says little.
struct MemoryGrowth {
    MemorySample before;
    MemorySample after;
    [[nodiscard]] double residentPercent() const { return percent(before.resident, after.resident); }
    [[nodiscard]] double inUsePercent() const { return percent(before.inUse, after.inUse); }

private:
    static double percent(qint64 from, qint64 to) { return from > 0 ? 100.0 * double(to - from) / double(from) : 0; }
};

[[nodiscard]] inline MemoryGrowth growthOf(const std::vector<MemorySample> &samples)
{
    const auto median = [](std::vector<qint64> values) {
        std::sort(values.begin(), values.end());
        return values.empty() ? qint64{0} : values[values.size() / 2];
    };
    const auto medians = [&](auto from, auto to) {
        std::vector<qint64> resident, inUse;
        for (auto sample = from; sample != to; ++sample) {
            resident.push_back(sample->resident);
            inUse.push_back(sample->inUse);
        }
        return MemorySample{median(resident), median(inUse)};
    };
    const auto quarter = std::ptrdiff_t(std::max<std::size_t>(1, samples.size() / 4));
    if (samples.empty()) {
        return {};
    }
    return {medians(samples.begin(), samples.begin() + quarter), medians(samples.end() - quarter, samples.end())};
}

} // namespace strongroom::test
