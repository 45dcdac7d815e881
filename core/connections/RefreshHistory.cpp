// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/RefreshHistory.h"

#include "base/Json.h"
#include "base/Text.h"
#include "connections/JsonFile.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <optional>
#include <utility>

namespace strongroom::connections {

namespace {

using std::chrono::milliseconds;
using Time = std::chrono::system_clock::time_point;

constexpr qint64 largestFile = 16LL << 20;

struct Line {
    std::string connectionId;
    RefreshEntry entry;
    QByteArray text;   // as it stands in the file
};

StorageError cannot(const std::string &path, const QString &reason)
{
    return StorageError(Sentence::tr("cannot keep the history of tokens in %1: %2").arg(path).arg(fromQString(reason)))
        .advise(Sentence::tr("Check the folder's permissions and the free space on the disk."))
        .about(path);
}

std::int64_t numberOf(Time time) { return std::chrono::duration_cast<milliseconds>(time.time_since_epoch()).count(); }

std::optional<std::int64_t> numberIn(const Json &json, const char *name)
{
    const auto found = json.find(name);
    return found != json.end() ? exactInteger(*found) : std::nullopt;
}

std::string textIn(const Json &json, const char *name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

QByteArray lineOf(const std::string &connectionId, const RefreshEntry &entry)
{
    Json json{{"connection", connectionId},
              {"key", entry.key},
              {"at", numberOf(entry.at)},
              {"duration", entry.duration.count()},
              {"reason", entry.reason},
              {"worked", entry.worked},
              {"error", entry.error},
              {"origin", entry.origin}};
    if (entry.expiresAt) {
        json["expires"] = numberOf(*entry.expiresAt);
    }
    return QByteArray::fromStdString(dumpJson(json));
}

std::optional<Line> parsed(const QByteArray &text)
{
    const std::optional<Json> json = parseJson({text.constData(), std::size_t(text.size())});
    if (!json || !json->is_object()) {
        return std::nullopt;
    }
    const std::optional<std::int64_t> at = numberIn(*json, "at");
    const auto worked = json->find("worked");
    Line line{textIn(*json, "connection"), {}, text};
    if (line.connectionId.empty() || !at || worked == json->end() || !worked->is_boolean()) {
        return std::nullopt;
    }
    line.entry.key = textIn(*json, "key");
    line.entry.at = Time(milliseconds(*at));
    line.entry.duration = milliseconds(numberIn(*json, "duration").value_or(0));
    line.entry.reason = textIn(*json, "reason");
    line.entry.worked = worked->get<bool>();
    line.entry.error = textIn(*json, "error");
    line.entry.origin = textIn(*json, "origin");
    if (const auto expires = numberIn(*json, "expires")) {
        line.entry.expiresAt = Time(milliseconds(*expires));
    }
    return line;
}

// In the order of the file: the oldest first.
std::vector<Line> linesIn(const std::string &path)
{
    std::vector<Line> lines;
    QFile file(toQString(path));
    if (!file.exists()) {
        return lines;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        throw cannot(path, file.errorString());
    }
    const QByteArray content = file.read(largestFile);
    if (file.error() != QFileDevice::NoError) {
        throw cannot(path, file.errorString());
    }
    for (const QByteArray &text : content.split('\n')) {
        if (std::optional<Line> line = text.isEmpty() ? std::nullopt : parsed(text)) {
            lines.push_back(std::move(*line));
        }
    }
    return lines;
}

void write(const std::string &path, const std::vector<Line> &lines)
{
    QByteArray content;
    for (const Line &line : lines) {
        content += line.text + '\n';
    }
    QSaveFile file(toQString(path));
    // flush() by itself: see JsonFile.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) || file.write(content) != content.size() || !file.flush()
        || !file.commit()) {
        throw cannot(path, file.errorString());
    }
}

std::vector<RefreshEntry> entriesOf(const std::string &connectionId, const std::vector<Line> &lines)
{
    std::vector<RefreshEntry> entries;
    for (auto line = lines.rbegin(); line != lines.rend() && entries.size() < RefreshHistory::most; ++line) {
        if (line->connectionId == connectionId) {
            entries.push_back(line->entry);
        }
    }
    return entries;
}

} // namespace

std::vector<RefreshEntry> RefreshHistory::load() const
{
    return m_path.empty() ? std::vector<RefreshEntry>() : entriesOf(m_connectionId, linesIn(m_path));
}

std::vector<RefreshEntry> RefreshHistory::add(const RefreshEntry &entry) const
{
    const JsonFile::Guard guard(JsonFile(m_path, Sentence::tr("history of tokens")));
    std::vector<Line> lines = linesIn(m_path);
    lines.push_back({m_connectionId, entry, lineOf(m_connectionId, entry)});
    auto own = std::ranges::count(lines, m_connectionId, &Line::connectionId);
    std::erase_if(lines, [&](const Line &line) { return line.connectionId == m_connectionId && own-- > static_cast<std::ptrdiff_t>(most); });
    write(m_path, lines);
    return entriesOf(m_connectionId, lines);
}

void RefreshHistory::remove() const
{
    if (m_path.empty() || !QFile::exists(toQString(m_path))) {
        return;
    }
    const JsonFile::Guard guard(JsonFile(m_path, Sentence::tr("history of tokens")));
    std::vector<Line> lines = linesIn(m_path);
    if (std::erase_if(lines, [&](const Line &line) { return line.connectionId == m_connectionId; }) > 0) {
        write(m_path, lines);
    }
}

} // namespace strongroom::connections
