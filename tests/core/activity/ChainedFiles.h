// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A journal in a folder of its own, and the chain as the header of ActivityChain.h tells it, computed here with QCryptographicHash.

#include "activity/ActivityCheck.h"
#include "activity/ActivityJournal.h"
#include "base/Text.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

#include <stdexcept>
#include <vector>

namespace strongroom::test {

// printf 'strongroom activity 1' | sha256sum
inline const QByteArray chainOfNothing = QByteArrayLiteral("849f0f4a9cca2c870695d91ee7b126f124a7c7dda41a5c08c4262c5ebfe9fdcb");

inline QByteArray hexDigest(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(); }

// 2026-03-01T12:00:00Z and so many minutes.
inline activity::ActivityEntry chainEntryAt(int minutes)
{
    activity::ActivityEntry entry;
    entry.startedAt = std::chrono::system_clock::time_point(std::chrono::seconds(1'772'366'400) + std::chrono::minutes(minutes));
    entry.duration = std::chrono::milliseconds(840);
    entry.kind = activity::ActivityKind::DeleteRecords;
    entry.connection = "Acme";
    entry.country = "de";
    entry.unit = activity::ActivityUnit::Records;
    entry.counts = {minutes, 0, 12};
    return entry;
}

class ChainedFiles {
public:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] std::string journal() const { return fromQString(path("activity.jsonl")); }
    [[nodiscard]] bool has(const char *name) const { return QFile::exists(path(name)); }
    [[nodiscard]] QByteArray read(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            throw std::runtime_error("cannot write");
        }
    }
    void remove(const char *name) const
    {
        if (!QFile::remove(path(name))) {
            throw std::runtime_error("cannot remove");
        }
    }
    // The lines without their ends; the last one has to have one.
    [[nodiscard]] QList<QByteArray> lines(const char *name) const
    {
        QList<QByteArray> all = read(name).split('\n');
        if (all.takeLast().isEmpty()) {
            return all;
        }
        throw std::runtime_error("the last line has no end");
    }
    void writeLines(const char *name, const QList<QByteArray> &all) const { write(name, all.isEmpty() ? QByteArray() : all.join('\n') + '\n'); }

    // Entries one by one, each a write of its own.
    void note(int first, int count, std::int64_t limit = activity::ActivityJournal::defaultLimit) const
    {
        activity::ActivityJournal writer(journal(), limit);
        for (int i = first; i < first + count; ++i) {
            const std::vector<activity::ActivityEntry> one = {chainEntryAt(i)};
            writer.append(one);
        }
    }
    [[nodiscard]] activity::ActivityReport check() const { return activity::checkActivity(journal()); }

private:
    QTemporaryDir m_folder;
};

// "changed activity.jsonl 3"; empty: intact.
inline QByteArray firstFinding(const activity::ActivityReport &report)
{
    if (report.findings.empty()) {
        return {};
    }
    const activity::ActivityFinding &finding = report.findings.front();
    const std::string_view name = activity::nameOf(finding.fault);
    return QByteArray(name.data(), qsizetype(name.size())) + ' ' + QByteArray::fromStdString(finding.file) + ' ' + QByteArray::number(qint64(finding.line));
}

} // namespace strongroom::test
