// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/RecordDetails.h"

#include "base/Async.h"
#include "base/Format.h"
#include "base/JsonFormat.h"
#include "base/Text.h"
#include "incountry/RecordJson.h"
#include "records/RecordCells.h"
#include "records/RecordDraft.h"

#include <QCoreApplication>

#include <utility>

namespace strongroom::model {

using namespace incountry;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordDetails)
};

constexpr std::size_t prettyLimit = std::size_t{8} << 20;   // bytes; larger JSON is shown as it is

bool looksLikeContainer(const QString &text)
{
    const QStringView trimmed = QStringView(text).trimmed();
    return trimmed.startsWith(u'{') || trimmed.startsWith(u'[');
}

QString cutToLimit(QString text, bool &cut)
{
    qsizetype limit = DetailText::displayLimit;
    cut = text.size() > limit;
    if (cut) {
        if (text[limit - 1].isHighSurrogate()) {
            --limit;
        }
        text.truncate(limit);
        text.squeeze();
    }
    return text;
}

DetailText detailText(const std::optional<SensitiveText> &content, bool isJsonValue)
{
    DetailText detail;
    if (!content) {
        return detail;
    }
    detail.form = TextForm::Plain;
    detail.size = qint64(content->size());
    QString text = toQString(content->view());
    if (content->size() <= prettyLimit && (isJsonValue || looksLikeContainer(text))) {
        if (std::optional<QString> pretty = prettyJson(text)) {
            detail.form = TextForm::Json;
            text = std::move(*pretty);
        }
    }
    detail.text = cutToLimit(std::move(text), detail.cut);
    return detail;
}

QString exactText(const RecordRow &row, const RecordColumn &column)
{
    if (const auto *member = std::get_if<DateMember>(&column.source)) {
        const auto *record = std::get_if<Record>(&row);
        const auto &date = record ? record->value(*member) : std::get<UnreadableRecord>(row).stored.value(*member);
        return date ? exactDateText(*date) : QString();
    }
    return exactValue(row, column).toString();
}

QString versionText(std::optional<std::int64_t> version, std::optional<std::int64_t> currentVersion)
{
    if (!version) {
        return {};
    }
    const QString number = QString::number(*version);
    if (!currentVersion) {
        return number;
    }
    return *version == *currentVersion ? Words::tr("%1 (current)").arg(number)
                                       : Words::tr("%1 (the current key is %2)").arg(number).arg(qlonglong(*currentVersion));
}

} // namespace

RecordDetails recordDetails(const RecordRow &row, std::optional<std::int64_t> currentVersion, SearchKeyStorage searchKeys)
{
    RecordDetails details;
    const std::string &key = recordKeyOf(row);
    details.recordKey = toQString(key);
    details.isRecordKeyHash = isRecordKeyHash(row);
    details.title = details.isRecordKeyHash ? shortHash(key) : details.recordKey;
    details.editRefusal = RecordDraft::editRefusal(row);

    for (const RecordColumn &column : recordColumns(searchKeys)) {
        const bool elsewhere =
            column.source == ColumnSource(TextMember::RecordKey) || std::holds_alternative<AttachmentCountColumn>(column.source);
        if (elsewhere || !exactValue(row, column).isValid()) {
            continue;
        }
        DetailField field;
        field.member = column.name;
        field.value = displayText(row, column);
        field.exactValue = exactText(row, column);
        field.protection = column.protection;
        field.sensitivity = sensitivityOf(column);
        field.isHashShown = isHashShown(row, column);
        if (field.isHashShown) {
            field.value = shortHash(fromQString(field.exactValue));
        }
        details.fields.push_back(std::move(field));
    }

    if (const auto *record = std::get_if<Record>(&row)) {
        details.body = detailText(record->body, record->bodyIsJsonValue);
        details.precommitBody = detailText(record->precommitBody, false);
        details.versionText = versionText(record->version, currentVersion);
        details.attachments = record->attachments;
        details.rawJson = cutToLimit(toQString(toJson(*record, JsonLayout::Indented).view()), details.rawJsonCut);
    } else {
        const auto &unreadable = std::get<UnreadableRecord>(row);
        details.isUnreadable = true;
        details.reason = unreadableReason(unreadable);
        details.advice = unreadableAdvice(unreadable);
        if (unreadable.reason && unreadable.reason->kind() == ErrorKind::Crypto && unreadable.reason->member() == "secrets_data") {
            details.missingSecret = unreadable.stored.version;
        }
        details.versionText = versionText(unreadable.stored.version, currentVersion);
        details.attachments = unreadable.stored.attachments;
        details.rawJson = cutToLimit(toQString(unreadable.rawJson), details.rawJsonCut);
    }
    return details;
}

RecordInspector::RecordInspector(QThreadPool *pool, QObject *parent) : QObject(parent), m_pool(pool) {}

void RecordInspector::show(const SharedRow &row, std::optional<std::int64_t> currentVersion, SearchKeyStorage searchKeys)
{
    if (!row) {
        clear();
        return;
    }
    m_row = row;
    m_details.reset();   // never the details of another row
    m_handle.cancel();   // a build that has not begun does not begin
    const quint64 turn = ++m_turn;
    Q_EMIT detailsChanged();
    m_handle = startAsync(
        m_pool, this, Sentence::tr("show record"),
        [row, currentVersion, searchKeys](const Cancellation &, const ProgressSink &) {
            return std::make_shared<const RecordDetails>(recordDetails(*row, currentVersion, searchKeys));
        },
        [this, turn](std::shared_ptr<const RecordDetails> details) {
            if (turn == m_turn) {
                m_details = std::move(details);
                Q_EMIT detailsChanged();
            }
        },
        [this, turn](const ErrorPtr &error) {
            if (turn == m_turn) {
                Q_EMIT failed(error);
            }
        });
}

void RecordInspector::clear()
{
    ++m_turn;
    m_handle.cancel();
    const bool had = m_row != nullptr;
    m_row.reset();
    m_details.reset();
    if (had) {
        Q_EMIT detailsChanged();
    }
}

} // namespace strongroom::model
