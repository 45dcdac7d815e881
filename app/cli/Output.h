// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Results go to standard output, everything said about them to standard error.

#include "base/Error.h"

#include <QString>

#include <string_view>

namespace strongroom::cli {

enum class Format { Table, Json };

class Output {
public:
    explicit Output(Format format) : m_format(format) {}
    [[nodiscard]] Format format() const noexcept { return m_format; }
    [[nodiscard]] bool json() const noexcept { return m_format == Format::Json; }

    // As it is. StorageError when the stream takes no more (a full disk, a closed pipe).
    void write(std::string_view text);
    // One JSON document and a line end; flushed, so that a reader of JSON Lines sees each at once.
    void document(std::string_view json);
    void flush();
    void message(const QString &text);
    void error(const VaultError &error);
    // One line of a terminal, written over by the next; nothing when standard error is none. "" takes it away.
    void progress(const QString &text);

private:
    Format m_format;
    bool m_progressShown = false;
};

} // namespace strongroom::cli
