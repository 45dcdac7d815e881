// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "bulk/BulkPreview.h"

#include "base/ErrorText.h"
#include "base/Format.h"
#include "base/Roles.h"
#include "base/Text.h"
#include "records/RecordCells.h"

#include <utility>

namespace strongroom::model {

using namespace incountry;

namespace {

constexpr qsizetype shownLength = 200;   // a cell shows no more; the whole value is Role::Edit's

QString oneLine(const QString &text)
{
    QString line = text.left(shownLength).replace(u'\n', QChar(0x23CE));
    if (text.size() > shownLength) {
        line += QChar(0x2026);
    }
    return line;
}

} // namespace

struct BulkPreview::Row {
    QString recordKey;
    bool isKeyHash = false;
    QString country;
    BulkOutcome::Kind kind = BulkOutcome::Kind::Changed;
    BulkDifference difference;   // of a changed one
    QString reason;              // of the others
};

struct BulkPreview::Result {
    std::vector<Row> rows;
    std::vector<Change> changes;
    Counts counts;
};

BulkPreview::BulkPreview(QThreadPool *pool, QObject *parent) : QAbstractTableModel(parent), m_pool(pool), m_result(std::make_shared<Result>()) {}

BulkPreview::~BulkPreview() = default;

void BulkPreview::start(const std::vector<BulkTarget> &targets, const std::vector<BulkOperation> &operations, SearchKeyStorage searchKeys)
{
    m_handle.cancel();
    take(std::make_shared<Result>());
    m_running = true;
    const quint64 turn = ++m_turn;
    m_handle = startAsync(
        m_pool, this, Sentence::tr("preview changes"),
        [targets, operations, searchKeys](const Cancellation &cancellation, const ProgressSink &progress) {
            auto result = std::make_shared<Result>();
            std::vector<Row> refused;
            std::vector<Row> unaffected;
            result->counts.records = int(targets.size());
            for (const BulkTarget &target : targets) {
                cancellation.throwIfCancelled();
                BulkOutcome outcome = applyBulk(*target.row, operations, searchKeys);
                Row row;
                row.recordKey = toQString(recordKeyOf(*target.row));
                row.isKeyHash = isRecordKeyHash(*target.row);
                row.country = toQString(target.country.code());
                row.kind = outcome.kind;
                row.reason = outcome.reason;
                switch (outcome.kind) {
                case BulkOutcome::Kind::Changed:
                    ++result->counts.changed;
                    result->counts.differences += int(outcome.differences.size());
                    for (BulkDifference &difference : outcome.differences) {
                        row.difference = std::move(difference);
                        result->rows.push_back(row);
                    }
                    result->changes.push_back({target.base ? target.base : target.row, std::move(*outcome.after), target.country});
                    break;
                case BulkOutcome::Kind::Refused:
                    ++result->counts.refused;
                    refused.push_back(std::move(row));
                    break;
                case BulkOutcome::Kind::Unaffected:
                    ++result->counts.unaffected;
                    unaffected.push_back(std::move(row));
                    break;
                }
                if (progress) {
                    progress({std::int64_t(result->counts.changed) + result->counts.refused + result->counts.unaffected, std::int64_t(targets.size())});
                }
            }
            for (std::vector<Row> *rest : {&refused, &unaffected}) {
                result->rows.insert(result->rows.end(), std::make_move_iterator(rest->begin()), std::make_move_iterator(rest->end()));
            }
            return result;
        },
        [this, turn](std::shared_ptr<Result> result) {
            if (turn == m_turn) {
                m_running = false;
                take(std::move(result));
                Q_EMIT ready();
            }
        },
        [this, turn](const ErrorPtr &error) {
            if (turn != m_turn) {
                return;
            }
            m_running = false;
            if (error->kind() == ErrorKind::Cancelled) {
                Q_EMIT cancelled();
            } else {
                Q_EMIT failed(error);
            }
        },
        [this, turn](const Progress &progress) {
            if (turn == m_turn) {
                Q_EMIT progressed(progress.done, progress.total);
            }
        });
}

void BulkPreview::cancel() { m_handle.cancel(); }

void BulkPreview::take(std::shared_ptr<Result> result)
{
    beginResetModel();
    std::shared_ptr<Result> old = std::exchange(m_result, std::move(result));
    m_counts = m_result->counts;
    endResetModel();
    m_pool->start([old = std::move(old)]() mutable { old.reset(); });   // thousands of records are not let go of here
}

const std::vector<BulkPreview::Change> &BulkPreview::changes() const { return m_result->changes; }

const BulkPreview::Row &BulkPreview::at(const QModelIndex &index) const { return m_result->rows[std::size_t(index.row())]; }

int BulkPreview::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_result->rows.size()); }

int BulkPreview::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant BulkPreview::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row &row = at(index);
    const bool changed = row.kind == BulkOutcome::Kind::Changed;
    const std::optional<QString> &value = index.column() == From ? row.difference.from : row.difference.to;
    switch (role) {
    case Role::Display:
    case Role::Edit: {
        const bool whole = role == Role::Edit;
        switch (index.column()) {
        case RecordKey:
            return row.isKeyHash && !whole ? shortHash(fromQString(row.recordKey)) : row.recordKey;
        case Member:
            if (changed) {
                return row.difference.member;
            }
            return row.kind == BulkOutcome::Kind::Refused ? tr("Refused") : tr("Unchanged");
        case From:
            if (!changed) {
                return whole ? row.reason : sentence(fromQString(row.reason));
            }
            if (row.difference.fromIsHash && !whole) {
                return shortHash(fromQString(*value));
            }
            break;
        default:
            if (!changed) {
                return {};
            }
            break;
        }
        return value ? QVariant(whole ? *value : oneLine(*value)) : QVariant();
    }
    case Role::SensitivityOf:
        return QVariant::fromValue(Sensitivity::Private);
    case Role::IsHashShown:
        return (index.column() == RecordKey && row.isKeyHash) || (changed && index.column() == From && row.difference.fromIsHash);
    case Role::Reason:
        return row.reason;
    case Role::RecordKey:
        return row.recordKey;
    case KindOf:
        return QVariant::fromValue(row.kind);
    case HasValue:
        return !changed || index.column() < From || value.has_value();
    case CountryCode:
        return row.country;
    default:
        return {};
    }
}

QVariant BulkPreview::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case RecordKey:
        return QStringLiteral("record_key");
    case Member:
        return tr("Member");
    case From:
        return tr("From");
    case To:
        return tr("To");
    default:
        return {};
    }
}

QHash<int, QByteArray> BulkPreview::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names[KindOf] = "kind";
    names[HasValue] = "hasValue";
    names[CountryCode] = "country";
    return names;
}

} // namespace strongroom::model
