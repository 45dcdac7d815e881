// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "activity/ActivityModel.h"

#include "activity/ActivityWords.h"
#include "base/Format.h"
#include "base/Text.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace strongroom::model {

using namespace activity;

namespace {

QString placeOf(const ActivityEntry &entry) { return placeText({toQString(entry.connection), toQString(entry.country)}); }

// Something that is noted and takes no time has none to show.
QString timeOf(const ActivityEntry &entry) { return entry.duration.count() > 0 ? durationText(entry.duration) : QString(); }

} // namespace

ActivityModel::ActivityModel(ActivityLog *log, QObject *parent) : QAbstractTableModel(parent), m_log(log)
{
    connect(log, &ActivityLog::reset, this, &ActivityModel::rebuild);
    connect(log, &ActivityLog::added, this, &ActivityModel::takeNew);
    rebuild();
}

void ActivityModel::setFilter(const ActivityFilter &filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        rebuild();
    }
}

void ActivityModel::rebuild()
{
    m_words = m_filter.words.split(u' ', Qt::SkipEmptyParts);
    const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(m_log->clock().wallNow().time_since_epoch()).count();
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    switch (m_filter.span) {
    case ActivitySpan::Always: m_since = 0; break;
    case ActivitySpan::Today: m_since = today.startOfDay().toMSecsSinceEpoch(); break;
    case ActivitySpan::Week: m_since = today.addDays(-6).startOfDay().toMSecsSinceEpoch(); break;
    case ActivitySpan::Month: m_since = today.addDays(-29).startOfDay().toMSecsSinceEpoch(); break;
    }
    beginResetModel();
    m_rows.clear();
    const auto &entries = m_log->entries();
    for (std::size_t i = entries.size(); i-- > 0;) {
        if (matches(entries[i])) {
            m_rows.push_back(i);
        }
    }
    endResetModel();
}

void ActivityModel::takeNew()
{
    const auto &entries = m_log->entries();
    if (matches(entries.back())) {
        beginInsertRows({}, 0, 0);
        m_rows.insert(m_rows.begin(), entries.size() - 1);
        endInsertRows();
    }
}

bool ActivityModel::matches(const ActivityEntry &entry) const
{
    if (m_filter.outcome && entry.outcome != *m_filter.outcome) {
        return false;
    }
    if (!m_filter.connection.isEmpty() && toQString(entry.connection) != m_filter.connection) {
        return false;
    }
    if (m_since > 0 && std::chrono::duration_cast<std::chrono::milliseconds>(entry.startedAt.time_since_epoch()).count() < m_since) {
        return false;
    }
    if (m_words.isEmpty()) {
        return true;
    }
    const QString text = QStringList{activityText(entry.kind), placeOf(entry), outcomeText(entry), activityErrorText(entry)}.join(u'\n');
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

std::vector<ActivityEntry> ActivityModel::shownEntries() const
{
    std::vector<ActivityEntry> shown;
    shown.reserve(m_rows.size());
    for (const std::size_t index : m_rows) {
        shown.push_back(m_log->entries()[index]);
    }
    return shown;
}

QStringList ActivityModel::connectionNames() const
{
    QSet<QString> names;
    for (const ActivityEntry &entry : m_log->entries()) {
        if (!entry.connection.empty()) {
            names.insert(toQString(entry.connection));
        }
    }
    QStringList sorted(names.begin(), names.end());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

QList<std::pair<QString, QString>> ActivityModel::details(int row) const
{
    const ActivityEntry &entry = entryAt(row);
    QList<std::pair<QString, QString>> lines = {
        {tr("Started"), startOf(entry).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"))},
        {tr("Took"), timeOf(entry)},
        {tr("Connection"), toQString(entry.connection)},
        {tr("Country"), toQString(entry.country)},
        {tr("How many"), countText(entry)},
        {tr("Failed"), entry.counts.failed > 0 ? integerText(entry.counts.failed) : QString()},
        {tr("Outcome"), outcomeText(entry)},
        {tr("Reason"), activityErrorText(entry)},
        {tr("Status"), entry.status != 0 ? QString::number(entry.status) : QString()},
    };
    lines.removeIf([](const auto &line) { return line.second.isEmpty(); });
    return lines;
}

int ActivityModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int ActivityModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ActivityEntry &entry = entryAt(index.row());
    if (role == OutcomeOf) {
        return int(entry.outcome);
    }
    if (role == Role::Reason) {
        return activityErrorText(entry);
    }
    if (role != Role::Display && role != Role::Edit) {
        return {};
    }
    switch (index.column()) {
    case When: return dateTimeText(startOf(entry));
    case What: return activityText(entry.kind);
    case Where: return placeOf(entry);
    case HowMany: return countText(entry);
    case HowLong: return timeOf(entry);
    case Outcome: return outcomeText(entry);
    default: return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case When: return tr("When");
    case What: return tr("What");
    case Where: return tr("Where");
    case HowMany: return tr("How many");
    case HowLong: return tr("How long");
    case Outcome: return tr("Outcome");
    default: return {};
    }
}

} // namespace strongroom::model
