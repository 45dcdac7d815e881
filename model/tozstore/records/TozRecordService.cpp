// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/records/TozRecordService.h"

#include <utility>

namespace strongroom::model {

using namespace tozstore;

TozRecordService::TozRecordService(QThreadPool *pool, QObject *parent) : QObject(parent), m_pool(pool) {}

void TozRecordService::setStore(std::shared_ptr<Store> store)
{
    m_store = std::move(store);
    if (!m_store) {
        cancel();
        m_removal.cancel();
    }
}

void TozRecordService::write(Record record)
{
    save([record = std::move(record)](Store &store, const Cancellation &cancellation) {
        checkNewRecord(record);
        return store.write(record.meta.type, record.data, record.meta.plain, cancellation);
    });
}

void TozRecordService::update(Record record)
{
    save([record = std::move(record)](Store &store, const Cancellation &cancellation) { return store.update(record, cancellation); });
}

void TozRecordService::cancel() { m_handle.cancel(); }

void TozRecordService::save(Save operation)
{
    if (!m_store || m_saving) {
        return;
    }
    m_saving = true;
    m_handle = startAsync(
        m_pool, this, Sentence::tr("writing a record"),
        [store = m_store, operation = std::move(operation)](const Cancellation &cancellation, const ProgressSink &) {
            return std::make_shared<const RecordRow>(operation(*store, cancellation));
        },
        [this](const SharedTozRow &row) {
            m_saving = false;
            Q_EMIT saved(row);
        },
        [this](const ErrorPtr &error) {
            m_saving = false;
            if (const auto conflict = std::dynamic_pointer_cast<const RecordConflict>(error)) {
                Q_EMIT conflicted(conflict->newer());
            } else {
                Q_EMIT failed(error);
            }
        });
}

void TozRecordService::remove(const std::vector<SharedTozRow> &rows)
{
    if (!m_store || m_removing) {
        return;
    }
    m_removing = true;
    struct Removal {
        std::vector<std::string> gone;
        ErrorPtr error;
    };
    m_removal = startAsync(
        m_pool, this, Sentence::tr("deleting records"),
        [store = m_store, rows](const Cancellation &cancellation, const ProgressSink &) {
            Removal removal;
            try {
                for (const SharedTozRow &row : rows) {
                    store->remove(row->meta().recordId, row->meta().version, cancellation);
                    removal.gone.push_back(row->meta().recordId);
                }
            } catch (const VaultError &error) {
                removal.error = error.clone();   // what went before it is gone, and has to be told
            }
            return removal;
        },
        [this](const Removal &removal) {
            m_removing = false;
            for (const std::string &id : removal.gone) {
                Q_EMIT removed(id);
            }
            Q_EMIT removalEnded(static_cast<int>(removal.gone.size()), removal.error);
        },
        [this](const ErrorPtr &error) {
            m_removing = false;
            Q_EMIT removalEnded(0, error);
        });
}

} // namespace strongroom::model
