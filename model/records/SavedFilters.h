// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The saved filters of all connections, as the window shows them. Changes show at once and go to the disk behind, one after another; when
// one cannot be written, what is shown goes back to what is on the disk, and failed() says so. Filters of connections that are not saved
// themselves (demo vault, environment) live until the program ends.
//
// A filter that this release cannot understand stays as it is, with its problem: it can be renamed, looked at and removed.

#include "base/Error.h"
#include "connections/SavedFilterRepository.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace strongroom::model {

struct SavedFilter {
    QString id;
    QString name;
    QString text;
    QString problem;   // why this release cannot apply it; empty: it can
    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

class SavedFilters final : public QObject {
    Q_OBJECT
public:
    // `isKept` answers whether a connection's filters belong on the disk. The pool outlives this.
    SavedFilters(std::shared_ptr<connections::SavedFilterRepository> repository, QThreadPool *pool, std::function<bool(const QString &connectionId)> isKept,
                 QObject *parent = nullptr);

    [[nodiscard]] const QList<SavedFilter> &of(const QString &connectionId) const;   // by name
    [[nodiscard]] std::optional<SavedFilter> find(const QString &connectionId, const QString &id) const;
    [[nodiscard]] bool isKept(const QString &connectionId) const { return m_isKept(connectionId); }
    [[nodiscard]] QString path() const;
    // Why the name cannot be taken, for the user; empty: it can. Case and blanks around do not count.
    [[nodiscard]] QString nameProblem(const QString &connectionId, const QString &name, const QString &exceptId = {}) const;
    [[nodiscard]] bool canUndoRemove(const QString &connectionId) const;

    // The id of the new one; "" when the name has a problem.
    QString add(const QString &connectionId, const QString &name, const QString &text);
    bool rename(const QString &connectionId, const QString &id, const QString &name);
    void replace(const QString &connectionId, const QString &id, const QString &text);
    void remove(const QString &connectionId, const QString &id);
    void undoRemove(const QString &connectionId);            // the last one, as it was; its name gets a number when it was taken meanwhile
    void forget(const QString &connectionId);                // the connection was removed

public Q_SLOTS:
    void load();   // changed() for every connection that has some, or failed()

Q_SIGNALS:
    void changed(const QString &connectionId);
    void failed(const strongroom::ErrorPtr &error);

private:
    struct Shelf {
        QList<SavedFilter> filters;
        QList<SavedFilter> stored;               // as on the disk
        std::optional<SavedFilter> removed;      // for undo
        bool writing = false;
        bool again = false;                      // changed while it was being written
    };
    [[nodiscard]] SavedFilter *at(const QString &connectionId, const QString &id);
    void touched(const QString &connectionId);
    void write(const QString &connectionId);

    std::shared_ptr<connections::SavedFilterRepository> m_repository;
    QThreadPool *m_pool;
    std::function<bool(const QString &)> m_isKept;
    std::map<QString, Shelf> m_shelves;
};

} // namespace strongroom::model
