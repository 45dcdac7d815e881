// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One SQLite connection through Qt SQL. Not thread-safe: it belongs to the thread that made it. Errors are std::runtime_error
// with SQLite's text (which holds no values: they are always bound).

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <string_view>

namespace strongroom::sandbox {

class Database
{
public:
    // An empty file name means a private database that goes away with this object.
    explicit Database(const QString &fileName);
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    void execute(std::string_view sql);
    [[nodiscard]] QSqlQuery prepare(std::string_view sql);
    [[nodiscard]] QSqlQuery run(std::string_view sql, const QVariantList &values = {});

    // Executes a prepared query and throws when it fails.
    static void run(QSqlQuery &query);

private:
    friend class Transaction;

    QString m_connection;
    QSqlDatabase m_database;
};

// Rolls back unless commit() was called.
class Transaction
{
public:
    explicit Transaction(Database &database);
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

} // namespace strongroom::sandbox
