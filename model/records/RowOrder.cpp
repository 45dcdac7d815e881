// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/RowOrder.h"

#include "base/TextOrder.h"

#include <QCollator>

#include <algorithm>
#include <numeric>
#include <utility>

namespace strongroom::model {

void RowOrder::set(std::vector<int> sources)
{
    m_views.assign(sources.size(), 0);
    for (std::size_t view = 0; view < sources.size(); ++view) {
        m_views[std::size_t(sources[view])] = int(view);
    }
    m_sources = std::move(sources);
}

void RowOrder::clear()
{
    m_sources.clear();
    m_views.clear();
}

std::vector<int> sortedRows(int rows, Qt::SortOrder order, const std::function<SortValue(int)> &valueOf)
{
    std::vector<SortValue> values;
    values.reserve(std::size_t(rows));
    for (int row = 0; row < rows; ++row) {
        values.push_back(valueOf(row));
    }
    QCollator collator = textOrder();
    collator.setCaseSensitivity(Qt::CaseSensitive);   // keys that differ in case alone are different keys: they stand in one order
    const auto compare = [&collator](const SortValue &a, const SortValue &b) {
        if (a.number != b.number) {
            return a.number < b.number ? -1 : 1;
        }
        return a.text.isEmpty() && b.text.isEmpty() ? 0 : collator.compare(a.text, b.text);
    };
    std::vector<int> sources(std::size_t(rows), 0);
    std::iota(sources.begin(), sources.end(), 0);
    std::stable_sort(sources.begin(), sources.end(), [&values, &compare, order](int a, int b) {
        const SortValue &left = values[std::size_t(a)];
        const SortValue &right = values[std::size_t(b)];
        if (left.rank != right.rank) {
            return left.rank < right.rank;
        }
        const int difference = compare(left, right);
        return order == Qt::AscendingOrder ? difference < 0 : difference > 0;
    });
    return sources;
}

} // namespace strongroom::model
