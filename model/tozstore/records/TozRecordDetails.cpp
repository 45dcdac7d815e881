// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/records/TozRecordDetails.h"

#include "base/ErrorText.h"
#include "base/Format.h"
#include "base/JsonFormat.h"
#include "base/Text.h"
#include "tozstore/RecordJson.h"
#include "tozstore/Store.h"
#include "tozstore/records/TozNames.h"
#include "tozstore/records/TozTerms.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

using namespace tozstore;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TozRecordDetails)
};

constexpr std::size_t prettyLimit = std::size_t{8} << 20;   // bytes; larger JSON is shown as it is

QString cutToLimit(QString text, bool &cut)
{
    qsizetype limit = DetailText::displayLimit;
    cut = text.size() > limit;
    if (cut) {
        limit -= text[limit - 1].isHighSurrogate() ? 1 : 0;
        text.truncate(limit);
        text.squeeze();
    }
    return text;
}

DetailText detailText(const SensitiveText &content)
{
    DetailText detail;
    detail.form = TextForm::Plain;
    detail.size = static_cast<qint64>(content.size());
    QString text = toQString(content.view());
    const QStringView trimmed = QStringView(text).trimmed();
    if (content.size() <= prettyLimit && (trimmed.startsWith(u'{') || trimmed.startsWith(u'['))) {
        if (std::optional<QString> pretty = prettyJson(text)) {
            detail.form = TextForm::Json;
            text = std::move(*pretty);
        }
    }
    detail.text = cutToLimit(std::move(text), detail.cut);
    return detail;
}

} // namespace

TozRecordDetails tozRecordDetails(const RecordRow &row, const QHash<QString, QString> &names)
{
    const RecordMeta &meta = row.meta();
    TozRecordDetails details;
    details.title = toQString(meta.type);
    details.recordId = toQString(meta.recordId);
    details.isFile = row.isFile();
    details.withData = row.withData || row.isFile();
    details.signature = row.signature;

    const auto addClient = [&](const QString &name, const std::string &id) {
        const QString text = toQString(id);
        const QString known = names.value(text);
        details.meta.push_back({name, known.isEmpty() ? text : u"%1 (%2)"_s.arg(known, shortId(text)), text});
    };
    details.meta.push_back({u"record_id"_s, details.recordId, details.recordId});
    addClient(u"writer"_s, meta.writerId);
    if (meta.userId != meta.writerId) {
        addClient(u"user"_s, meta.userId);
    }
    details.meta.push_back({u"created"_s, tozTimeText(meta.created), tozExactTimeText(meta.created)});
    details.meta.push_back({u"last_modified"_s, tozTimeText(meta.lastModified), tozExactTimeText(meta.lastModified)});
    details.meta.push_back({u"version"_s, shortId(toQString(meta.version)), toQString(meta.version)});
    if (meta.fileMeta) {
        const FileMeta &file = *meta.fileMeta;
        if (!file.fileName.empty()) {
            details.meta.push_back({u"file_name"_s, toQString(file.fileName), toQString(file.fileName)});
        }
        details.meta.push_back({u"size"_s, byteText(static_cast<std::int64_t>(file.size)), integerText(static_cast<std::int64_t>(file.size))});
        details.meta.push_back({u"checksum"_s, toQString(file.checksum), toQString(file.checksum)});
    }
    for (const auto &[name, value] : meta.plain) {
        details.plain.push_back({toQString(name), toQString(value), toQString(value)});
    }
    for (const auto &[name, sealed] : row.stored.data) {
        const auto opened = row.record ? row.record->data.find(name) : FieldTexts::const_iterator();
        const bool isOpen = row.record && opened != row.record->data.end();
        details.data.push_back({toQString(name), isOpen ? detailText(opened->second) : DetailText()});
    }
    if (row.error) {
        details.isUnreadable = true;
        details.reason = sentence(row.error->sentence());
        details.advice = sentence(row.error->adviceSentence());
    }
    details.raw = cutToLimit(toQString(recordAsJson(row.stored)), details.rawCut);
    return details;
}

QString tozDeleteRefusal(const SharedTozRow &row, const QString &self)
{
    if (!row) {
        return Words::tr("Select a record first.");
    }
    return toQString(row->meta().writerId) == self ? QString() : Words::tr("Only its writer can change or delete a record.");
}

QString tozEditRefusal(const SharedTozRow &row, const QString &self)
{
    if (const QString refusal = tozDeleteRefusal(row, self); !refusal.isEmpty()) {
        return refusal;
    }
    if (row->isFile()) {
        return Words::tr("A file is replaced on the Files page.");
    }
    return row->error ? Words::tr("This record cannot be opened.") : QString();
}

TozRecordInspector::TozRecordInspector(QThreadPool *pool, const TozNames *names, QObject *parent) : QObject(parent), m_pool(pool), m_names(names)
{
    connect(names, &TozNames::changed, this, [this] {
        if (m_details) {
            show(m_row);
        }
    });
}

void TozRecordInspector::setStore(std::shared_ptr<Store> store)
{
    m_store = std::move(store);
    if (!m_store) {
        show(nullptr);
    }
}

void TozRecordInspector::show(const SharedTozRow &row)
{
    m_handle.cancel();
    const quint64 turn = ++m_turn;
    const bool another = !row || !m_row || row->meta().recordId != m_row->meta().recordId;
    m_row = row;
    if (another && m_details) {
        m_details.reset();
        Q_EMIT detailsChanged();
    }
    if (!row) {
        return;
    }
    using Made = std::pair<SharedTozRow, std::shared_ptr<const TozRecordDetails>>;
    m_handle = startAsync(
        m_pool, this, Sentence::tr("opening a record"),
        [row, store = m_store, names = m_names->all()](const Cancellation &cancellation, const ProgressSink &) {
            SharedTozRow whole = row;
            if (!row->withData && !row->isFile() && store) {
                whole = std::make_shared<const RecordRow>(store->read(row->meta().recordId, cancellation));
            }
            return Made(whole, std::make_shared<const TozRecordDetails>(tozRecordDetails(*whole, names)));
        },
        [this, turn](const Made &made) {
            if (turn == m_turn) {
                m_row = made.first;
                m_details = made.second;
                Q_EMIT detailsChanged();
            }
        },
        [this, turn](const ErrorPtr &error) {
            if (turn == m_turn && error->kind() != ErrorKind::Cancelled) {
                Q_EMIT failed(error);
            }
        });
}

} // namespace strongroom::model
