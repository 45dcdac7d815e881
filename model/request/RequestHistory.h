// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The last requests of this session, newest first, to pick from. In memory only; without values that look like credentials.

#include "base/Roles.h"
#include "request/RequestDraft.h"

#include <QAbstractListModel>
#include <QDateTime>

#include <vector>

namespace strongroom::model {

class RequestHistory : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int most = 20;
    enum HistoryRole : int {
        Method = Role::FirstFreeRole,   // QString
        Address,                        // QString
        Outcome                         // QString: "200", "failed"
    };

    using QAbstractListModel::QAbstractListModel;
    // The same request again goes to the top.
    void add(const connections::TrialRequest &request, const QString &outcome, const QDateTime &at);
    void clear();
    [[nodiscard]] RequestDraft draftAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Past {
        connections::TrialRequest request;
        QString outcome;
        QDateTime at;
    };
    std::vector<Past> m_past;
};

} // namespace strongroom::model
