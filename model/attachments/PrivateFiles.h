// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Copies of attachments that another program is shown: to open, or to drag out. The service does not encrypt attachments, but they are still
// somebody's: the folder is the user's alone (0700), and goes when the connection closes, when the program ends, and, where it could not
// end properly, when the next one uses the class. GUI thread; the files themselves are written by workers.

#include <QHash>
#include <QLockFile>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace strongroom::model {

class PrivateFiles {
public:
    PrivateFiles();
    ~PrivateFiles();
    Q_DISABLE_COPY_MOVE(PrivateFiles)

    // A path for a file of this (safe) name in a folder of its own, which exists; the file does not. StorageError when there is no room for it.
    [[nodiscard]] QString place(const QString &safeName);
    // `key`: whose file, and which state of it.
    void keep(const QString &key, const QString &path);
    [[nodiscard]] QString find(const QString &key) const;   // empty: none, or somebody removed it
    void clear();

    enum class Use { Look, Take };   // a program only reads it (0400); it is copied or moved away (0600). Never runnable.
    static void allow(const QString &path, Use use);

    [[nodiscard]] QString folder() const { return m_folder ? m_folder->path() : QString(); }

private:
    static void sweep();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QLockFile> m_lock;
    QHash<QString, QString> m_paths;
    int m_count = 0;
};

} // namespace strongroom::model
