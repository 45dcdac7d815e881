// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A JSON document in the user's configuration folder: mode 0600, replaced whole by QSaveFile, so that a full disk or a crash leaves the old
// one. One that cannot be understood is kept beside as <file>.damaged-<time> and reported, never overwritten. Internal to connections.

#include "base/Json.h"
#include "base/Sentence.h"

#include <QLockFile>

#include <functional>
#include <string>

namespace strongroom::connections {

// In userFolder().
[[nodiscard]] std::string configurationPath(const std::string &name);

class JsonFile {
public:
    // `content` in words, to be translated: "connections", as in "the saved connections in …".
    JsonFile(std::string path, Sentence content) : m_path(std::move(path)), m_content(std::move(content)) {}

    static constexpr std::int64_t knownFormat = 1;   // of the member "format"; a document of a later one is refused, and left alone

    // `empty`, with its "format", when there is no file. A document of the same shape goes to `understands`. StorageError.
    [[nodiscard]] Json read(const Json &empty, const std::function<bool(const Json &)> &understands) const;
    void write(const Json &document) const;   // StorageError
    [[nodiscard]] const std::string &path() const noexcept { return m_path; }

    // Held while a document is read, changed and written; makes the folder. StorageError.
    class Guard {
    public:
        explicit Guard(const JsonFile &file);

    private:
        QLockFile m_lock;
    };

private:
    std::string m_path;
    Sentence m_content;
};

} // namespace strongroom::connections
