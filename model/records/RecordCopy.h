// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Records as a text for the clipboard: the columns on show as a table, or whole records as JSON. Made on the pool, because a thousand
// records with large bodies take their time. What it makes of bodies is decrypted data: mark it as sensitive where it goes.

#include "base/Async.h"
#include "base/Cancellation.h"
#include "records/PlacedRow.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <vector>

namespace strongroom::model {

enum class CopyFormat {
    Text,   // tab separated, one line a record, with a head; tabs and line breaks in a value become blanks
    Csv,    // RFC 4180, with a head
    Json    // an array of whole records, members as the service's SDKs name them; one that cannot be opened as the SDKs report it
};

struct CopyRequest {
    CopyFormat format = CopyFormat::Text;
    PlacedRows rows;
    std::vector<RecordColumn> columns;   // of Text and Csv, in their order
};

// Values whole, not as displayed: dates in ISO 8601 UTC, numbers without separators. Throws CancelledError.
[[nodiscard]] QString copyText(const CopyRequest &request, const Cancellation &cancellation);

class RecordCopier : public QObject {
    Q_OBJECT
public:
    explicit RecordCopier(QThreadPool *pool, QObject *parent = nullptr);
    ~RecordCopier() override;
    // A second one replaces the first.
    void copy(CopyRequest request);

Q_SIGNALS:
    void copied(const QString &text, strongroom::model::CopyFormat format, int records);

private:
    QThreadPool *m_pool;
    AsyncHandle m_running;
    quint64 m_last = 0;
};

} // namespace strongroom::model
