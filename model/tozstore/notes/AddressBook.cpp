// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/notes/AddressBook.h"

#include "base/Text.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

using connections::StoredContact;
using tozstore::ClientInfo;
using tozstore::EncryptionPublicKey;
using tozstore::SigningPublicKey;

namespace {

constexpr qsizetype longestName = 80;
constexpr int notFound = 404;

// What a client publishes now, or how the question ended.
struct Answer {
    QString contactId;
    Contact::State state = Contact::State::Unknown;
    std::optional<PublicKeys> published;
};

} // namespace

AddressBook::AddressBook(std::shared_ptr<connections::AddressBookRepository> repository, QThreadPool *pool, QObject *parent)
    : QAbstractTableModel(parent), m_repository(std::move(repository)), m_pool(pool)
{
}

void AddressBook::setStore(std::shared_ptr<tozstore::Store> store)
{
    m_store = std::move(store);
    ++m_checkTurn;
    if (!m_store) {
        return;
    }
    if (const std::string service = m_store->identity().apiUrl; service != m_service || !m_loaded) {
        m_service = service;
        m_loaded = false;
        load();
    } else {
        check();
    }
}

void AddressBook::load()
{
    startAsync(
        m_pool, this, Sentence::tr("read the address book"),
        [repository = m_repository, service = m_service](const Cancellation &, const ProgressSink &) {
            std::map<std::string, std::vector<StoredContact>> all = repository->load();
            return std::pair(service, std::move(all[service]));
        },
        [this](const std::pair<std::string, std::vector<StoredContact>> &loaded) {
            if (loaded.first == m_service) {
                take(loaded.second);
                check();
            }
        },
        [this](const ErrorPtr &error) { Q_EMIT loadFailed(error); });
}

void AddressBook::take(const std::vector<StoredContact> &stored)
{
    beginResetModel();
    m_contacts.clear();
    m_unreadable.clear();
    for (const StoredContact &one : stored) {
        const auto encryption = EncryptionPublicKey::fromText(one.encryptionKey);
        const auto signing = one.signingKey.empty() ? std::nullopt : SigningPublicKey::fromText(one.signingKey);
        if (!encryption || (!one.signingKey.empty() && !signing)) {
            m_unreadable.push_back(one);
            continue;
        }
        Contact contact{toQString(one.id), toQString(one.name), toQString(one.clientId), {*encryption, signing}, Contact::State::NotAsked, std::nullopt};
        m_addedAt.insert(contact.id, toQString(one.addedAt));
        m_contacts.push_back(std::move(contact));
    }
    endResetModel();
    m_loaded = true;
    Q_EMIT changed();
}

void AddressBook::save()
{
    if (m_saving) {
        m_saveAgain = true;
        return;
    }
    std::vector<StoredContact> all;
    for (const Contact &contact : m_contacts) {
        all.push_back({fromQString(contact.id), fromQString(contact.name), fromQString(contact.clientId), contact.keys.encryption.text(),
                       contact.keys.signing ? contact.keys.signing->text() : std::string(), fromQString(m_addedAt.value(contact.id))});
    }
    all.insert(all.end(), m_unreadable.begin(), m_unreadable.end());
    m_saving = true;
    const auto ended = [this] {
        m_saving = false;
        if (std::exchange(m_saveAgain, false)) {
            save();
        }
    };
    startAsync(
        m_pool, this, Sentence::tr("write the address book"),
        [repository = m_repository, service = m_service, all = std::move(all)](const Cancellation &, const ProgressSink &) { repository->store(service, all); }, ended,
        [this, ended](const ErrorPtr &error) {
            Q_EMIT saveFailed(error);
            ended();
        });
}

const Contact *AddressBook::find(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_contacts[std::size_t(row)];
}

const Contact *AddressBook::withClient(const QString &clientId) const
{
    const auto found = std::ranges::find_if(m_contacts, [&clientId](const Contact &one) { return !clientId.isEmpty() && one.clientId == clientId; });
    return found == m_contacts.end() ? nullptr : &*found;
}

QHash<QString, QString> AddressBook::names() const
{
    QHash<QString, QString> all;
    for (const Contact &contact : m_contacts) {
        if (!contact.clientId.isEmpty()) {
            all.insert(contact.clientId, contact.name);
        }
    }
    return all;
}

int AddressBook::changedCount() const
{
    return int(std::ranges::count_if(m_contacts, [](const Contact &one) { return one.state == Contact::State::Changed; }));
}

quint64 AddressBook::lookUp(const QString &idOrEmail)
{
    const quint64 turn = ++m_turn;
    startAsync(
        m_pool, this, Sentence::tr("look up a client"),
        [store = m_store, who = fromQString(idOrEmail.trimmed())](const Cancellation &cancellation, const ProgressSink &) {
            if (!store) {
                throw ClientError(Sentence::tr("the connection is not open")).advise(Sentence::tr("Open it, then look the client up again."));
            }
            return store->clientInfo(who, cancellation);
        },
        [this, turn](const ClientInfo &info) { Q_EMIT lookedUp(turn, info); }, [this, turn](const ErrorPtr &error) { Q_EMIT lookUpFailed(turn, error); });
    return turn;
}

QString AddressBook::nameProblem(const QString &name, const QString &exceptId) const
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty()) {
        return tr("a contact needs a name");
    }
    if (wanted.size() > longestName) {
        return tr("a name has at most %1 characters").arg(longestName);
    }
    const bool taken = std::ranges::any_of(m_contacts, [&](const Contact &one) { return one.id != exceptId && one.name.compare(wanted, Qt::CaseInsensitive) == 0; });
    return taken ? tr("there is a contact of this name already") : QString();
}

QString AddressBook::add(const QString &name, const QString &clientId, const PublicKeys &keys)
{
    if (!m_loaded || !nameProblem(name).isEmpty()) {
        return {};
    }
    Contact contact{QUuid::createUuid().toString(QUuid::WithoutBraces), name.simplified(), clientId, keys, clientId.isEmpty() ? Contact::State::NotAsked : Contact::State::Same, std::nullopt};
    const QString id = contact.id;
    m_addedAt.insert(id, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    const int row = int(m_contacts.size());
    beginInsertRows({}, row, row);
    m_contacts.push_back(std::move(contact));
    endInsertRows();
    save();
    Q_EMIT changed();
    return id;
}

void AddressBook::rename(const QString &id, const QString &name)
{
    const int row = rowOf(id);
    if (row < 0 || !nameProblem(name, id).isEmpty()) {
        return;
    }
    m_contacts[std::size_t(row)].name = name.simplified();
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    save();
    Q_EMIT changed();
}

void AddressBook::remove(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0) {
        return;
    }
    beginRemoveRows({}, row, row);
    m_contacts.erase(m_contacts.begin() + row);
    endRemoveRows();
    save();
    Q_EMIT changed();
}

void AddressBook::takePublished(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0 || m_contacts[std::size_t(row)].state != Contact::State::Changed) {
        return;
    }
    Contact &contact = m_contacts[std::size_t(row)];
    contact.keys = *contact.published;
    setState(id, Contact::State::Same, std::nullopt);
    save();
}

void AddressBook::check()
{
    if (!m_store) {
        return;
    }
    std::vector<std::pair<Contact, std::string>> asked;
    for (const Contact &contact : m_contacts) {
        if (!contact.clientId.isEmpty()) {
            asked.emplace_back(contact, fromQString(contact.clientId));
        }
    }
    if (asked.empty()) {
        return;
    }
    startAsync(
        m_pool, this, Sentence::tr("compare the keys of contacts"),
        [store = m_store, asked = std::move(asked)](const Cancellation &cancellation, const ProgressSink &) {
            std::vector<Answer> answers;
            for (const auto &[contact, clientId] : asked) {
                Answer answer{contact.id, Contact::State::Unknown, std::nullopt};
                try {
                    const ClientInfo info = store->clientInfo(clientId, cancellation);
                    answer.published = PublicKeys{info.publicKey, info.signingKey};
                    answer.state = *answer.published == contact.keys ? Contact::State::Same : Contact::State::Changed;
                } catch (const CancelledError &) {
                    throw;
                } catch (const ServerError &error) {
                    answer.state = error.request().status == notFound ? Contact::State::Gone : Contact::State::Unknown;
                } catch (const VaultError &) {
                    answer.state = Contact::State::Unknown;   // asked again with the next check
                }
                answers.push_back(std::move(answer));
            }
            return answers;
        },
        [this, turn = ++m_checkTurn](const std::vector<Answer> &answers) {
            for (const Answer &answer : answers) {
                if (turn == m_checkTurn) {
                    setState(answer.contactId, answer.state, answer.published);
                }
            }
        },
        [](const ErrorPtr &) {});   // cancelled: the states stay as they were
}

void AddressBook::setState(const QString &id, Contact::State state, const std::optional<PublicKeys> &published)
{
    const int row = rowOf(id);
    if (row < 0) {
        return;
    }
    Contact &contact = m_contacts[std::size_t(row)];
    // Taken or removed while the answer was on its way: compared with what is kept now.
    const bool differs = state == Contact::State::Changed && published && *published != contact.keys;
    contact.state = state == Contact::State::Changed && !differs ? Contact::State::Same : state;
    contact.published = differs ? published : std::nullopt;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT changed();
}

int AddressBook::rowOf(const QString &id) const
{
    const auto found = std::ranges::find_if(m_contacts, [&id](const Contact &one) { return one.id == id; });
    return found == m_contacts.end() ? -1 : int(found - m_contacts.begin());
}

int AddressBook::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_contacts.size()); }

int AddressBook::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant AddressBook::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Contact &contact = m_contacts[std::size_t(index.row())];
    if (role == StateOf) {
        return int(contact.state);
    }
    if (role != Role::Display && role != Qt::ToolTipRole) {
        return {};
    }
    switch (index.column()) {
    case Name: return contact.name;
    case Client: return contact.clientId.isEmpty() ? tr("keys alone") : contact.clientId;
    case Fingerprint: return keyFingerprint(contact.keys.encryption, contact.keys.signing);
    case StateColumn:
        switch (contact.state) {
        case Contact::State::NotAsked: return contact.clientId.isEmpty() ? tr("as you entered them") : tr("not compared yet");
        case Contact::State::Same: return tr("as published");
        case Contact::State::Changed: return tr("CHANGED at the service");
        case Contact::State::Gone: return tr("no such client any more");
        case Contact::State::Unknown: return tr("could not be compared");
        }
    }
    return {};
}

QVariant AddressBook::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name: return tr("name");
    case Client: return tr("client");
    case Fingerprint: return tr("fingerprint of the keys");
    case StateColumn: return tr("published keys");
    default: return {};
    }
}

} // namespace strongroom::model
