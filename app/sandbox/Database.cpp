// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/Database.h"

#include <QFile>
#include <QSqlError>
#include <QUuid>

#include <stdexcept>

namespace strongroom::sandbox {

namespace {

// The file holds the credentials of the sandbox, so it is made for its owner only before SQLite writes to it
// (SQLite gives its journal files the mode of the database).
void makePrivate(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadWrite)) {
        throw std::runtime_error("cannot open the data file: " + file.errorString().toStdString());
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

QString text(std::string_view sql)
{
    return QString::fromUtf8(sql.data(), static_cast<qsizetype>(sql.size()));
}

[[noreturn]] void fail(const QSqlError &error)
{
    throw std::runtime_error("database: " + error.text().toStdString());
}

} // namespace

Database::Database(const QString &fileName)
    : m_connection(QStringLiteral("sandbox-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    if (!fileName.isEmpty()) {
        makePrivate(fileName);
    }
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(fileName.isEmpty() ? QStringLiteral(":memory:") : fileName);
    if (!m_database.open()) {
        const std::string reason = m_database.lastError().text().toStdString();
        m_database = {};
        QSqlDatabase::removeDatabase(m_connection);
        throw std::runtime_error("cannot open the database: " + reason);
    }
    execute("PRAGMA foreign_keys = ON");
    if (!fileName.isEmpty()) {
        execute("PRAGMA journal_mode = WAL");
        execute("PRAGMA synchronous = NORMAL");
    }
}

Database::~Database()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

void Database::execute(std::string_view sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(text(sql))) {
        fail(query.lastError());
    }
}

QSqlQuery Database::prepare(std::string_view sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(text(sql))) {
        fail(query.lastError());
    }
    return query;
}

QSqlQuery Database::run(std::string_view sql, const QVariantList &values)
{
    QSqlQuery query = prepare(sql);
    for (const QVariant &value : values) {
        query.addBindValue(value);
    }
    run(query);
    return query;
}

void Database::run(QSqlQuery &query)
{
    if (!query.exec()) {
        fail(query.lastError());
    }
}

Transaction::Transaction(Database &database) : m_database(database)
{
    if (!m_database.m_database.transaction()) {
        fail(m_database.m_database.lastError());
    }
}

Transaction::~Transaction()
{
    if (m_open) {
        m_database.m_database.rollback();
    }
}

void Transaction::commit()
{
    if (!m_database.m_database.commit()) {
        fail(m_database.m_database.lastError());
    }
    m_open = false;
}

} // namespace strongroom::sandbox
