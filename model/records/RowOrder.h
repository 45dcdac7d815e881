// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The order in which a table shows the rows it holds, when it sorts them itself: an index vector, because a proxy model is many times
// slower. Without one every row stands where the service put it.

#include <QString>
#include <Qt>
#include <QtGlobal>

#include <functional>
#include <vector>

namespace strongroom::model {

class RowOrder {
public:
    [[nodiscard]] bool isIdentity() const { return m_sources.empty(); }
    // Rows of the view and of the result; what is beyond the order stays where it is.
    [[nodiscard]] int toSource(int viewRow) const { return viewRow >= 0 && viewRow < int(m_sources.size()) ? m_sources[std::size_t(viewRow)] : viewRow; }
    [[nodiscard]] int toView(int sourceRow) const { return sourceRow >= 0 && sourceRow < int(m_views.size()) ? m_views[std::size_t(sourceRow)] : sourceRow; }
    // `sources`: a permutation of 0 … n-1, the source row of every view row.
    void set(std::vector<int> sources);
    void clear();

private:
    std::vector<int> m_sources;
    std::vector<int> m_views;
};

struct SortValue {
    // Rows with a value come first in either direction; hashes among plain texts would be noise, so they follow.
    enum class Rank { Value, Hash, Empty, NotLoaded };
    Rank rank = Rank::Empty;
    qint64 number = 0;   // compared first
    QString text;        // compared as people read: "user_2" before "user_10"
};

// Stable: equal rows stay in the service's order.
[[nodiscard]] std::vector<int> sortedRows(int rows, Qt::SortOrder order, const std::function<SortValue(int row)> &valueOf);

} // namespace strongroom::model
