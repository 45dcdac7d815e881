// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/TozIdentities.h"

#include "sandbox/tozstore/TozText.h"

#include <sodium.h>

#include <array>
#include <utility>

namespace strongroom::sandbox {

namespace {

constexpr std::size_t digestBytes = 32;

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

QVariant number(std::int64_t value)
{
    return QVariant::fromValue(static_cast<qlonglong>(value));
}

} // namespace

TozIdentities::TozIdentities(Database &database, Clock clock) : m_database(database), m_clock(std::move(clock))
{
    m_database.execute("CREATE TABLE IF NOT EXISTS toz_identity (id INTEGER PRIMARY KEY, username TEXT NOT NULL UNIQUE, client_id TEXT NOT NULL, "
                       "second_factor INTEGER NOT NULL, failures INTEGER NOT NULL DEFAULT 0, locked_until INTEGER NOT NULL)");
}

bool TozIdentities::add(TozIdentity &identity)
{
    identity.username = lowerCase(identity.username);
    if (byName(identity.username)) {
        return false;
    }
    identity.id = m_database
                      .run("INSERT INTO toz_identity (username, client_id, second_factor, locked_until) VALUES (?, ?, ?, ?)",
                          {text(identity.username), text(identity.clientId), static_cast<int>(identity.secondFactor), number(identity.lockedUntil)})
                      .lastInsertId()
                      .toLongLong();
    return true;
}

std::optional<TozIdentity> TozIdentities::byName(const std::string &username)
{
    return first("username = ?", text(lowerCase(username)));
}

std::optional<TozIdentity> TozIdentities::byId(std::int64_t id)
{
    return first("id = ?", number(id));
}

bool TozIdentities::isLocked(const TozIdentity &identity) const
{
    return identity.lockedUntil > m_clock();
}

void TozIdentities::countFailure(const TozIdentity &identity)
{
    (void)m_database.run("UPDATE toz_identity SET failures = failures + 1 WHERE id = ?", {number(identity.id)});
    (void)m_database.run("UPDATE toz_identity SET failures = 0, locked_until = ? WHERE id = ? AND failures >= ?",
        {number(m_clock() + std::chrono::milliseconds(lockedFor).count()), number(identity.id), mostFailures});
}

void TozIdentities::forgetFailures(const TozIdentity &identity)
{
    (void)m_database.run("UPDATE toz_identity SET failures = 0 WHERE id = ?", {number(identity.id)});
}

std::string TozIdentities::passwordNote(const std::string &username)
{
    const std::string seed = lowerCase(username) + "@realm:" + TozRealm::name;
    std::array<unsigned char, digestBytes> digest{};
    crypto_generichash(digest.data(), digest.size(), reinterpret_cast<const unsigned char *>(seed.data()), seed.size(), nullptr, 0);
    return toBase64Url({reinterpret_cast<const char *>(digest.data()), digest.size()});
}

std::string TozIdentities::lowerCase(const std::string &username)
{
    return QString::fromStdString(username).toLower().toStdString();
}

std::optional<TozIdentity> TozIdentities::first(const char *condition, const QVariant &value)
{
    QSqlQuery row =
        m_database.run(std::string("SELECT id, username, client_id, second_factor, locked_until FROM toz_identity WHERE ") + condition, {value});
    if (!row.next()) {
        return std::nullopt;
    }
    return TozIdentity{row.value(0).toLongLong(), row.value(1).toString().toStdString(), row.value(2).toString().toStdString(),
        static_cast<TozSecondFactor>(row.value(3).toInt()), row.value(4).toLongLong()};
}

} // namespace strongroom::sandbox
