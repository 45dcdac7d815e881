// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "request/RequestHistory.h"

#include "base/Text.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

void RequestHistory::add(const connections::TrialRequest &request, const QString &outcome, const QDateTime &at)
{
    Past added{forHistory(request), outcome, at};
    const RequestDraft draft = toDraft(added.request);
    const auto same = std::find_if(m_past.begin(), m_past.end(), [&draft](const Past &past) { return toDraft(past.request) == draft; });
    if (same != m_past.end()) {
        const int row = int(same - m_past.begin());
        beginRemoveRows({}, row, row);
        m_past.erase(same);
        endRemoveRows();
    } else if (int(m_past.size()) == most) {
        beginRemoveRows({}, most - 1, most - 1);
        m_past.pop_back();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_past.insert(m_past.begin(), std::move(added));
    endInsertRows();
}

void RequestHistory::clear()
{
    if (!m_past.empty()) {
        beginResetModel();
        m_past.clear();
        endResetModel();
    }
}

RequestDraft RequestHistory::draftAt(int row) const { return toDraft(m_past.at(std::size_t(row)).request); }

int RequestHistory::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_past.size()); }

QVariant RequestHistory::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Past &past = m_past[std::size_t(index.row())];
    switch (role) {
    case Role::Display: return tr("%1 %2 · %3", "method, address, outcome").arg(toQString(past.request.method), toQString(past.request.url), past.outcome);
    case Method: return toQString(past.request.method);
    case Address: return toQString(past.request.url);
    case Outcome: return past.outcome;
    case Qt::ToolTipRole: return past.at.toString(u"HH:mm:ss"_s) + u" · "_s + (past.request.authorized ? tr("with sign-in") : tr("as it is"));
    default: return {};
    }
}

QHash<int, QByteArray> RequestHistory::roleNames() const { return {{Role::Display, "display"}, {Method, "method"}, {Address, "address"}, {Outcome, "outcome"}}; }

} // namespace strongroom::model
