// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/SavedFilters.h"

#include "base/Async.h"
#include "base/Text.h"
#include "base/TextOrder.h"
#include "incountry/FindFilter.h"

#include <QUuid>

#include <algorithm>

namespace strongroom::model {

namespace {

constexpr qsizetype longestName = 80;

QString problemOf(const QString &text)
{
    try {
        static_cast<void>(incountry::FindFilter::fromText(fromQString(text)));
        return {};
    } catch (const VaultError &error) {
        // As core says it: it begins with the name of a member, which takes no capital.
        const QString what = error.sentence().translated();
        return what.endsWith(u'.') || what.endsWith(u'?') ? what : what + u'.';
    }
}

void sortByName(QList<SavedFilter> &filters)
{
    std::stable_sort(filters.begin(), filters.end(), [order = textOrder()](const SavedFilter &a, const SavedFilter &b) { return order.compare(a.name, b.name) < 0; });
}

} // namespace

SavedFilters::SavedFilters(std::shared_ptr<connections::SavedFilterRepository> repository, QThreadPool *pool, std::function<bool(const QString &)> isKept, QObject *parent)
    : QObject(parent), m_repository(std::move(repository)), m_pool(pool), m_isKept(std::move(isKept))
{
}

const QList<SavedFilter> &SavedFilters::of(const QString &connectionId) const
{
    static const QList<SavedFilter> none;
    const auto shelf = m_shelves.find(connectionId);
    return shelf != m_shelves.end() ? shelf->second.filters : none;
}

std::optional<SavedFilter> SavedFilters::find(const QString &connectionId, const QString &id) const
{
    for (const SavedFilter &filter : of(connectionId)) {
        if (filter.id == id) {
            return filter;
        }
    }
    return std::nullopt;
}

QString SavedFilters::path() const { return toQString(m_repository->path()); }

QString SavedFilters::nameProblem(const QString &connectionId, const QString &name, const QString &exceptId) const
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty()) {
        return tr("A saved filter needs a name.");
    }
    if (wanted.size() > longestName) {
        return tr("A name has at most %1 characters.").arg(longestName);
    }
    for (const SavedFilter &filter : of(connectionId)) {
        if (filter.id != exceptId && filter.name.compare(wanted, Qt::CaseInsensitive) == 0) {
            return tr("There is a filter of this name already.");
        }
    }
    return {};
}

bool SavedFilters::canUndoRemove(const QString &connectionId) const
{
    const auto shelf = m_shelves.find(connectionId);
    return shelf != m_shelves.end() && shelf->second.removed.has_value();
}

SavedFilter *SavedFilters::at(const QString &connectionId, const QString &id)
{
    QList<SavedFilter> &filters = m_shelves[connectionId].filters;
    const auto found = std::find_if(filters.begin(), filters.end(), [&id](const SavedFilter &filter) { return filter.id == id; });
    return found != filters.end() ? &*found : nullptr;
}

QString SavedFilters::add(const QString &connectionId, const QString &name, const QString &text)
{
    if (!nameProblem(connectionId, name).isEmpty()) {
        return {};
    }
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_shelves[connectionId].filters.append({id, name.simplified(), text, problemOf(text)});
    touched(connectionId);
    return id;
}

bool SavedFilters::rename(const QString &connectionId, const QString &id, const QString &name)
{
    SavedFilter *const filter = at(connectionId, id);
    if (filter == nullptr || !nameProblem(connectionId, name, id).isEmpty()) {
        return false;
    }
    filter->name = name.simplified();
    touched(connectionId);
    return true;
}

void SavedFilters::replace(const QString &connectionId, const QString &id, const QString &text)
{
    if (SavedFilter *const filter = at(connectionId, id)) {
        filter->text = text;
        filter->problem = problemOf(text);
        touched(connectionId);
    }
}

void SavedFilters::remove(const QString &connectionId, const QString &id)
{
    if (const SavedFilter *const filter = at(connectionId, id)) {
        Shelf &shelf = m_shelves[connectionId];
        shelf.removed = *filter;
        shelf.filters.removeOne(*shelf.removed);
        touched(connectionId);
    }
}

void SavedFilters::undoRemove(const QString &connectionId)
{
    Shelf &shelf = m_shelves[connectionId];
    if (!shelf.removed) {
        return;
    }
    SavedFilter filter = *std::exchange(shelf.removed, std::nullopt);
    const QString name = filter.name;
    for (int number = 2; !nameProblem(connectionId, filter.name).isEmpty(); ++number) {
        filter.name = QStringLiteral("%1 (%2)").arg(name.left(longestName - 8)).arg(number);
    }
    shelf.filters.append(std::move(filter));
    touched(connectionId);
}

void SavedFilters::forget(const QString &connectionId)
{
    const auto shelf = m_shelves.find(connectionId);
    if (shelf == m_shelves.end()) {
        return;
    }
    const bool onDisk = !shelf->second.stored.isEmpty() || shelf->second.writing;
    shelf->second.filters.clear();
    shelf->second.removed.reset();
    if (onDisk) {
        write(connectionId);
    }
    Q_EMIT changed(connectionId);
}

void SavedFilters::touched(const QString &connectionId)
{
    sortByName(m_shelves[connectionId].filters);
    if (m_isKept(connectionId)) {
        write(connectionId);
    }
    Q_EMIT changed(connectionId);
}

void SavedFilters::write(const QString &connectionId)
{
    Shelf &shelf = m_shelves[connectionId];
    if (shelf.writing) {
        shelf.again = true;
        return;
    }
    shelf.writing = true;
    std::vector<connections::StoredFilter> filters;
    for (const SavedFilter &filter : shelf.filters) {
        filters.push_back({fromQString(filter.id), fromQString(filter.name), fromQString(filter.text)});
    }
    startAsync(
        m_pool, this, Sentence::tr("saving a filter"),
        [repository = m_repository, id = fromQString(connectionId), filters = std::move(filters)](const Cancellation &, const ProgressSink &) { repository->store(id, filters); },
        [this, connectionId, written = shelf.filters] {
            Shelf &done = m_shelves[connectionId];
            done.stored = written;
            done.writing = false;
            if (std::exchange(done.again, false)) {
                write(connectionId);
            }
        },
        [this, connectionId](const ErrorPtr &error) {
            Shelf &back = m_shelves[connectionId];
            back.writing = back.again = false;
            back.filters = back.stored;
            Q_EMIT changed(connectionId);
            Q_EMIT failed(error);
        });
}

void SavedFilters::load()
{
    startAsync(
        m_pool, this, Sentence::tr("reading the saved filters"),
        [repository = m_repository](const Cancellation &, const ProgressSink &) { return repository->load(); },
        [this](std::map<std::string, std::vector<connections::StoredFilter>> found) {
            for (const auto &[id, filters] : found) {
                const QString connectionId = toQString(id);
                Shelf &shelf = m_shelves[connectionId];
                const QList<SavedFilter> added = shelf.filters;   // saved before the file was read
                shelf.filters.clear();
                for (const connections::StoredFilter &filter : filters) {
                    const QString text = toQString(filter.text);
                    shelf.filters.append({toQString(filter.id), toQString(filter.name), text, problemOf(text)});
                }
                sortByName(shelf.filters);
                shelf.stored = shelf.filters;
                for (const SavedFilter &filter : added) {
                    if (!find(connectionId, filter.id)) {
                        add(connectionId, filter.name, filter.text);
                    }
                }
                Q_EMIT changed(connectionId);
            }
        },
        [this](const ErrorPtr &error) { Q_EMIT failed(error); });
}

} // namespace strongroom::model
