// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A TozStore record for the inspector: what lies in the clear and what is encrypted, apart. Built on a worker thread, because a field can be
// megabytes. The QStrings hold decrypted data for as long as it is shown and no longer.

#include "base/Async.h"
#include "records/RecordDetails.h"
#include "tozstore/records/TozColumns.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace strongroom::tozstore {
class Store;
}

namespace strongroom::model {

struct TozDetailField {
    QString name;
    QString value;   // for people
    QString exact;   // for copying
};

struct TozDetailData {
    QString name;
    DetailText text;   // form None: sealed, not opened
};

struct TozRecordDetails {
    QString title;                        // the type
    QString recordId;
    std::vector<TozDetailField> meta;     // what every record has
    std::vector<TozDetailField> plain;    // the user's, in the clear
    std::vector<TozDetailData> data;      // the user's, encrypted
    bool isFile = false;
    bool withData = true;                 // false: it was not asked for
    tozstore::RecordSignatureState signature = tozstore::RecordSignatureState::None;
    QString raw;                          // as the service holds it; cut at DetailText::displayLimit
    bool rawCut = false;
    bool isUnreadable = false;
    QString reason;
    QString advice;
};

// Blocking; any thread. `names`: see TozNames::all().
[[nodiscard]] TozRecordDetails tozRecordDetails(const tozstore::RecordRow &row, const QHash<QString, QString> &names);
// Why this client cannot change the record; empty: it can. `self` is the client's identifier.
[[nodiscard]] QString tozEditRefusal(const SharedTozRow &row, const QString &self);
[[nodiscard]] QString tozDeleteRefusal(const SharedTozRow &row, const QString &self);

class TozRecordInspector : public QObject {
    Q_OBJECT
public:
    TozRecordInspector(QThreadPool *pool, const TozNames *names, QObject *parent = nullptr);
    void setStore(std::shared_ptr<tozstore::Store> store);
    // Null clears at once. A row without its data is read first.
    void show(const SharedTozRow &row);
    [[nodiscard]] const SharedTozRow &row() const { return m_row; }   // with data, once details() are there
    [[nodiscard]] std::shared_ptr<const TozRecordDetails> details() const { return m_details; }   // null: none, or not ready

Q_SIGNALS:
    void detailsChanged();
    void failed(const strongroom::ErrorPtr &error);

private:
    QThreadPool *m_pool;
    const TozNames *m_names;
    std::shared_ptr<tozstore::Store> m_store;
    SharedTozRow m_row;
    std::shared_ptr<const TozRecordDetails> m_details;
    AsyncHandle m_handle;
    quint64 m_turn = 0;
};

} // namespace strongroom::model
