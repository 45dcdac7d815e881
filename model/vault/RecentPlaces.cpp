// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "vault/RecentPlaces.h"

#include "connections/ConnectionManager.h"

#include <QSettings>
#include <QStringList>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

namespace {

constexpr auto placesKey = "recent/places"_L1;

constexpr std::array<std::pair<ConnectionPage, QLatin1StringView>, 13> pageNames = {{{ConnectionPage::Records, "records"_L1},
                                                                                     {ConnectionPage::Changes, "changes"_L1},
                                                                                     {ConnectionPage::Keys, "keys"_L1},
                                                                                     {ConnectionPage::Migrations, "migrations"_L1},
                                                                                     {ConnectionPage::Files, "files"_L1},
                                                                                     {ConnectionPage::Notes, "notes"_L1},
                                                                                     {ConnectionPage::Sharing, "sharing"_L1},
                                                                                     {ConnectionPage::Secrets, "secrets"_L1},
                                                                                     {ConnectionPage::Environments, "environments"_L1},
                                                                                     {ConnectionPage::Tokens, "tokens"_L1},
                                                                                     {ConnectionPage::Request, "request"_L1},
                                                                                     {ConnectionPage::Activity, "activity"_L1},
                                                                                     {ConnectionPage::Search, "search"_L1}}};

} // namespace

QString placeText(const RecentPlace &place)
{
    for (const auto &[page, name] : pageNames) {
        if (page == place.page) {
            return place.connection + u'/' + name;
        }
    }
    return {};
}

std::optional<RecentPlace> placeOf(const QString &text)
{
    const qsizetype slash = text.lastIndexOf(u'/');
    for (const auto &[page, name] : pageNames) {
        if (slash >= 0 && QStringView(text).sliced(slash + 1) == name) {
            return RecentPlace{text.first(slash), page};
        }
    }
    return std::nullopt;
}

RecentPlaces::RecentPlaces(QSettings *settings, ConnectionManager *connections, QObject *parent) : QObject(parent), m_settings(settings), m_connections(connections)
{
    for (const QString &text : m_settings->value(placesKey).toStringList()) {
        const std::optional<RecentPlace> place = placeOf(text);
        if (place && !place->connection.isEmpty() && !m_places.contains(*place) && m_places.size() < limit) {
            m_places.append(*place);
        }
    }
    const auto dropGone = [this] {
        if (m_places.removeIf([this](const RecentPlace &place) { return !isRememberable(place.connection); }) > 0) {
            write();
        }
    };
    // Loaded: what another program has removed meanwhile.
    connect(connections, &ConnectionManager::loaded, this, [this, dropGone] {
        dropGone();
        Q_EMIT changed();
    });
    connect(connections, &ConnectionManager::connectionRemoved, this, [this](const QString &id) {
        if (m_places.removeIf([&id](const RecentPlace &place) { return place.connection == id; }) > 0) {
            write();
            Q_EMIT changed();
        }
    });
    connect(connections, &ConnectionManager::connectionChanged, this, &RecentPlaces::changed);   // its name
}

bool RecentPlaces::isRememberable(const QString &connection) const
{
    const connections::Connection *const found = m_connections->find(connection);
    return found != nullptr && found->origin == connections::Origin::Saved;
}

void RecentPlaces::visit(const QString &connection, ConnectionPage page)
{
    const RecentPlace place{connection, page};
    if (!isRememberable(connection) || (!m_places.isEmpty() && m_places.first() == place)) {
        return;
    }
    m_places.removeAll(place);
    m_places.prepend(place);
    if (m_places.size() > limit) {
        m_places.resize(limit);
    }
    write();
    Q_EMIT changed();
}

QList<RecentPlace> RecentPlaces::places() const
{
    QList<RecentPlace> there = m_places;
    there.removeIf([this](const RecentPlace &place) { return !isRememberable(place.connection); });
    return there;
}

void RecentPlaces::write()
{
    QStringList texts;
    for (const RecentPlace &place : std::as_const(m_places)) {
        texts.append(placeText(place));
    }
    m_settings->setValue(placesKey, texts);
}

} // namespace strongroom::model
