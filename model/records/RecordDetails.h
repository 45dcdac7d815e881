// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A record for the inspector: every member that has a value, with how it is stored, and the body for reading. Built on a worker thread
// (RecordInspector), because a body can be megabytes. The QStrings in it hold decrypted data for as long as it is shown and no longer.

#include "base/Async.h"
#include "base/Error.h"
#include "base/Roles.h"
#include "incountry/Record.h"
#include "incountry/StorageConfiguration.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace strongroom::model {

using SharedRow = std::shared_ptr<const incountry::RecordRow>;

struct DetailField {
    QString member;                     // "profile_key"
    QString value;                      // for people
    QString exactValue;                 // for copying and tool tips: the whole hash, the date with seconds and offset
    Protection protection = Protection::Plain;
    Sensitivity sensitivity = Sensitivity::Private;
    bool isHashShown = false;           // the plain value is not known
};

enum class TextForm { None, Json, Plain };

struct DetailText {
    TextForm form = TextForm::None;     // None: the member is absent (not the same as empty)
    QString text;                       // pretty when Json; cut at displayLimit characters
    qint64 size = 0;                    // bytes of the whole text, UTF-8
    bool cut = false;
    static constexpr qsizetype displayLimit = 512 * 1024;
};

struct RecordDetails {
    QString title;                      // the record key, or the short hash
    QString recordKey;                  // plain, or the stored hash (isRecordKeyHash)
    bool isRecordKeyHash = false;
    std::vector<DetailField> fields;    // in the order of recordColumns(), record_key left out
    DetailText body;
    DetailText precommitBody;
    QString versionText;                // "2 (current)", "1 (the current key is 2)"
    std::vector<incountry::AttachmentMeta> attachments;
    QString rawJson;                    // the whole record as the SDK names it; for an unreadable one what the service sent; cut as above
    bool rawJsonCut = false;
    bool isUnreadable = false;
    QString reason;                     // when unreadable: why, plain words
    QString advice;
    std::optional<qint64> missingSecret;  // the version whose secret would open it, when that is all there is to it
    QString editRefusal;                // why it can't be edited; empty: it can
};

// Blocking; any thread. `currentVersion` as RecordStore::currentKeyVersion().
[[nodiscard]] RecordDetails recordDetails(const incountry::RecordRow &row, std::optional<std::int64_t> currentVersion,
                                          incountry::SearchKeyStorage searchKeys);

// Holds the details of the row on show.
class RecordInspector : public QObject {
    Q_OBJECT
public:
    explicit RecordInspector(QThreadPool *pool, QObject *parent = nullptr);
    // Null clears at once. Rows that arrive faster than they can be shown are skipped.
    void show(const SharedRow &row, std::optional<std::int64_t> currentVersion, incountry::SearchKeyStorage searchKeys);
    void clear();
    [[nodiscard]] const SharedRow &row() const { return m_row; }
    [[nodiscard]] std::shared_ptr<const RecordDetails> details() const { return m_details; }   // null: none, or not ready

Q_SIGNALS:
    void detailsChanged();
    void failed(const strongroom::ErrorPtr &error);   // out of memory

private:
    QThreadPool *m_pool;
    SharedRow m_row;
    std::shared_ptr<const RecordDetails> m_details;
    AsyncHandle m_handle;
    quint64 m_turn = 0;
};

} // namespace strongroom::model
