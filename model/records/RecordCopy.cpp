// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/RecordCopy.h"

#include "base/Text.h"
#include "incountry/RecordJson.h"
#include "records/RecordCells.h"

#include <QDateTime>
#include <QStringList>

#include <utility>
#include <variant>

namespace strongroom::model {

using namespace incountry;

namespace {

QString valueText(const PlacedRow &placed, const RecordColumn &column)
{
    if (std::holds_alternative<CountryColumn>(column.source)) {
        return toQString(placed.country.code());
    }
    const QVariant value = exactValue(*placed.row, column);
    return value.metaType().id() == QMetaType::QDateTime ? value.toDateTime().toUTC().toString(Qt::ISODateWithMs) : value.toString();
}

QString tabbed(QString value)
{
    for (QChar &c : value) {
        if (c == u'\t' || c == u'\n' || c == u'\r') {
            c = u' ';
        }
    }
    return value;
}

QString quoted(QString value)
{
    const bool needsQuotes = value.contains(u',') || value.contains(u'"') || value.contains(u'\n') || value.contains(u'\r');
    return needsQuotes ? u'"' + value.replace(u'"', QStringLiteral("\"\"")) + u'"' : value;
}

QString table(const CopyRequest &request, const Cancellation &cancellation)
{
    const bool isCsv = request.format == CopyFormat::Csv;
    const QString separator(isCsv ? u',' : u'\t');
    const QString lineEnd = isCsv ? QStringLiteral("\r\n") : QStringLiteral("\n");
    const auto cell = [isCsv](QString value) { return isCsv ? quoted(std::move(value)) : tabbed(std::move(value)); };
    QStringList cells;
    for (const RecordColumn &column : request.columns) {
        cells += cell(column.name);
    }
    QString text = cells.join(separator) + lineEnd;
    for (const PlacedRow &placed : request.rows) {
        cancellation.throwIfCancelled();
        cells.clear();
        for (const RecordColumn &column : request.columns) {
            cells += cell(valueText(placed, column));
        }
        text += cells.join(separator) + lineEnd;
    }
    return text;
}

QString json(const CopyRequest &request, const Cancellation &cancellation)
{
    QString text = QStringLiteral("[\n");
    for (std::size_t i = 0; i < request.rows.size(); ++i) {
        cancellation.throwIfCancelled();
        const SensitiveText record = std::visit([](const auto &row) { return toJson(row, JsonLayout::Indented); }, *request.rows[i].row);
        text += toQString(record.view());
        text += i + 1 < request.rows.size() ? QStringLiteral(",\n") : QStringLiteral("\n");
    }
    return text + QStringLiteral("]\n");
}

} // namespace

QString copyText(const CopyRequest &request, const Cancellation &cancellation)
{
    return request.format == CopyFormat::Json ? json(request, cancellation) : table(request, cancellation);
}

RecordCopier::RecordCopier(QThreadPool *pool, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
{
}

RecordCopier::~RecordCopier() { m_running.cancel(); }

void RecordCopier::copy(CopyRequest request)
{
    m_running.cancel();
    const quint64 id = ++m_last;
    const CopyFormat format = request.format;
    const int records = int(request.rows.size());
    m_running = startAsync(
        m_pool, this, Sentence::tr("copy records"),
        [request = std::move(request)](const Cancellation &cancellation, const ProgressSink &) { return copyText(request, cancellation); },
        [this, id, format, records](const QString &text) {
            if (id == m_last) {
                Q_EMIT copied(text, format, records);
            }
        },
        [](const ErrorPtr &) {});   // cancelled: nothing else can go wrong
}

} // namespace strongroom::model
