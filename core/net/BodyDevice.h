// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A readable, seekable device over pieces one after the other: memory, and at most one file that is read while it is sent. Unbuffered,
// so that QIODevice keeps no copy. A file that has become shorter than it was ends the reading with an error (-1), never with a short body.

#include <QFile>
#include <QIODevice>

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace strongroom::net {

class BodyDevice final : public QIODevice {
public:
    // `owner` keeps the memory of the pieces alive.
    explicit BodyDevice(std::shared_ptr<const void> owner);
    void addMemory(std::string_view piece);
    void addFile(std::unique_ptr<QFile> file, std::int64_t size);   // already open
    void openForReading();

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_size; }
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    struct Piece {
        std::string_view memory;
        std::unique_ptr<QFile> file;   // null: memory
        std::int64_t begin = 0;
        std::int64_t size = 0;
    };
    std::shared_ptr<const void> m_owner;
    std::vector<Piece> m_pieces;
    std::int64_t m_size = 0;
    std::int64_t m_position = 0;
};

} // namespace strongroom::net
