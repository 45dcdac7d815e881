// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where the user was last: pages of saved connections, newest first, kept in the settings as ids and names of pages, nothing else. What is not saved
// itself (the demo, the environment) is not remembered, and what is removed drops out. GUI thread.

#include "connections/ConnectionTreeModel.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

class QSettings;

namespace strongroom::model {

class ConnectionManager;

struct RecentPlace {
    QString connection;   // empty: a page of no connection
    ConnectionPage page = ConnectionPage::Records;
    friend bool operator==(const RecentPlace &, const RecentPlace &) = default;
};

// "id/page", as it is kept. The names of pages do not change between releases; nullopt: not a place that this release knows.
[[nodiscard]] QString placeText(const RecentPlace &place);
[[nodiscard]] std::optional<RecentPlace> placeOf(const QString &text);

class RecentPlaces : public QObject {
    Q_OBJECT
public:
    static constexpr int limit = 10;

    // Both outlive this.
    RecentPlaces(QSettings *settings, ConnectionManager *connections, QObject *parent = nullptr);

    void visit(const QString &connection, ConnectionPage page);   // nothing unless the connection is a saved one
    // Those that are there; empty as long as the list of connections is not loaded.
    [[nodiscard]] QList<RecentPlace> places() const;
    [[nodiscard]] bool isRememberable(const QString &connection) const;   // a saved connection

Q_SIGNALS:
    void changed();

private:
    void write();

    QSettings *m_settings;
    ConnectionManager *m_connections;
    QList<RecentPlace> m_places;
};

} // namespace strongroom::model
