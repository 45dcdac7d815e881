// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/records/TozNames.h"

#include "base/Text.h"
#include "tozstore/records/TozTerms.h"

namespace strongroom::model {

namespace {

using Names = QHash<QString, QString>;

void note(Names &names, const std::string &id, const std::string &name)
{
    if (!id.empty() && !name.empty()) {
        names.insert(toQString(id), toQString(name));
    }
}

// One listing that is refused says nothing about the others.
template <typename List>
void ask(List list)
{
    try {
        list();
    } catch (const CancelledError &) {
        throw;
    } catch (const VaultError &) {
        return;   // these names stay unknown
    }
}

} // namespace

TozNames::TozNames(QThreadPool *pool, QObject *parent) : QObject(parent), m_pool(pool) {}

void TozNames::setStore(const std::shared_ptr<tozstore::Store> &store)
{
    m_store = store;
    m_listed.clear();
    m_self = store ? toQString(store->identity().clientId) : QString();
    m_selfName = store ? toQString(store->identity().name) : QString();
    ++m_turn;
    Q_EMIT changed();
    refresh();
}

void TozNames::refresh()
{
    if (!m_store) {
        return;
    }
    const quint64 turn = ++m_turn;
    startAsync(
        m_pool, this, Sentence::tr("asking for the names of clients"),
        [store = m_store](const Cancellation &cancellation, const ProgressSink &) {
            Names names;
            ask([&] {
                for (const tozstore::IncomingShare &share : store->incoming(cancellation)) {
                    note(names, share.writerId, share.writerName);
                }
            });
            ask([&] {
                for (const tozstore::OutgoingShare &share : store->outgoing(cancellation)) {
                    note(names, share.readerId, share.readerName);
                }
            });
            ask([&] {
                for (const tozstore::Authorization &one : store->authorizers(cancellation)) {
                    note(names, one.authorizerId, one.authorizerName);
                }
            });
            return names;
        },
        [this, turn](const Names &names) {
            if (turn == m_turn && names != m_listed) {
                m_listed = names;
                Q_EMIT changed();
            }
        },
        [](const ErrorPtr &) {});   // cancelled, or out of memory: identifiers are shown instead
}

void TozNames::setKnown(const QHash<QString, QString> &names)
{
    if (names != m_known) {
        m_known = names;
        Q_EMIT changed();
    }
}

QString TozNames::name(const QString &id) const
{
    if (const auto found = m_known.constFind(id); found != m_known.cend()) {
        return *found;
    }
    return isSelf(id) ? m_selfName : m_listed.value(id);
}

QString TozNames::shown(const QString &id) const
{
    if (isSelf(id)) {
        return tr("you");
    }
    const QString known = name(id);
    return known.isEmpty() ? shortId(id) : known;
}

QHash<QString, QString> TozNames::all() const
{
    QHash<QString, QString> names = m_listed;
    names.insert(m_known);
    if (!m_self.isEmpty()) {
        names.insert(m_self, name(m_self).isEmpty() ? tr("you") : name(m_self));
    }
    return names;
}

} // namespace strongroom::model
