// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// The reader of an import works ahead by one batch, and what ends it comes in its place.
#include "base/Error.h"
#include "support/MemoryRecordStore.h"
#include "transfer/BatchReader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <semaphore>
#include <stdexcept>
#include <vector>

using namespace strongroom;
using namespace strongroom::incountry;
using namespace strongroom::test;
using namespace strongroom::transfer;

namespace {

// A checked file: rows user_0, user_1, …; those of badRows have a range key that is no number.
class CheckedFile {
public:
    explicit CheckedFile(int rows, std::vector<int> badRows = {})
    {
        QByteArray text("record_key,range_key1\n");
        for (int i = 0; i < rows; ++i) {
            text += "user_" + QByteArray::number(i) + (std::ranges::find(badRows, i) != badRows.end() ? ",bad\n" : ",1\n");
        }
        QFile file(m_folder.filePath(QStringLiteral("x.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            throw std::runtime_error("cannot write");
        }
        file.close();
        ColumnMapping mapping;
        mapping.country = Country("de");
        m_file.emplace(file.fileName().toStdString(), nullptr, Cancellation());
        MemoryRecordStore store;
        m_check.emplace(m_file->check(store, mapping, {}, {}));
        m_mapper.emplace(m_file->shape(), mapping, SearchKeyStorage::Hashed);
    }
    // `visited` gets the number of the row, from 1, on the thread that reads.
    [[nodiscard]] std::unique_ptr<BatchReader> reader(std::function<void(int)> visited = {}, const Cancellation &cancellation = {}) const
    {
        auto textOf = [visited = std::move(visited), count = 0](const RawRow &) mutable {
            ++count;
            if (visited) {
                visited(count);
            }
            return SensitiveText();
        };
        return std::make_unique<BatchReader>(m_file->opened(), m_check->found(), *m_mapper, std::move(textOf), cancellation);
    }

private:
    QTemporaryDir m_folder;
    std::optional<ImportFile> m_file;
    std::optional<ImportCheck> m_check;
    std::optional<RowMapper> m_mapper;
};

std::vector<std::int64_t> linesOf(const ReadBatch &read)
{
    std::vector<std::int64_t> lines;
    if (read.batch) {
        for (const BatchRow &row : read.batch->rows) {
            lines.push_back(row.line);
        }
    }
    return lines;
}

} // namespace

class tst_BatchReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowOnceInOrder();
    void nextIsReadWhileOneIsUsed();
    void manyBadRowsAreHandedOn();
    void errorComesInItsPlace();
    void cancelReachesTheReader();
    void canBeDroppedBeforeTheEnd();
};

void tst_BatchReader::everyRowOnceInOrder()
{
    const CheckedFile file(1050, {3, 250});
    const auto reader = file.reader();
    std::vector<std::int64_t> good;
    std::vector<std::int64_t> bad;
    std::vector<std::size_t> sizes;
    while (const std::optional<ReadBatch> read = reader->next()) {
        QVERIFY(!read->failure);
        const std::vector<std::int64_t> lines = linesOf(*read);
        sizes.push_back(lines.size());
        good.insert(good.end(), lines.begin(), lines.end());
        for (const BadRow &row : read->bad) {
            QCOMPARE(int(row.error->kind()), int(ErrorKind::Client));
            bad.push_back(row.line);
        }
    }
    QVERIFY(bad == (std::vector<std::int64_t>{5, 252}));
    std::vector<std::int64_t> expected;
    for (std::int64_t line = 2; line < 1052; ++line) {
        if (line != 5 && line != 252) {
            expected.push_back(line);
        }
    }
    QVERIFY(good == expected);
    QVERIFY(sizes == (std::vector<std::size_t>{100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 48}));
    QVERIFY(!reader->next());
}

void tst_BatchReader::nextIsReadWhileOneIsUsed()
{
    const CheckedFile file(1000);
    std::binary_semaphore secondIsRead(0);
    std::atomic<int> visited = 0;
    const auto reader = file.reader([&](int count) {
        visited = count;
        if (count == 200) {
            secondIsRead.release();
        }
    });
    const std::optional<ReadBatch> first = reader->next();
    QVERIFY(first && linesOf(*first).size() == 100);
    QVERIFY(secondIsRead.try_acquire_for(std::chrono::seconds(60)));   // nobody asked for it yet
    QCOMPARE(visited.load(), 200);                                     // and not for the third
    const std::optional<ReadBatch> second = reader->next();
    QVERIFY(second && linesOf(*second).front() == 102);
}

void tst_BatchReader::manyBadRowsAreHandedOn()
{
    std::vector<int> all;
    for (int i = 0; i < 250; ++i) {
        all.push_back(i);
    }
    const CheckedFile file(251, all);
    const auto reader = file.reader();
    std::vector<std::size_t> bad;
    std::vector<std::int64_t> good;
    while (const std::optional<ReadBatch> read = reader->next()) {
        bad.push_back(read->bad.size());
        const std::vector<std::int64_t> lines = linesOf(*read);
        good.insert(good.end(), lines.begin(), lines.end());
    }
    QVERIFY(bad == (std::vector<std::size_t>{100, 100, 50}));
    QVERIFY(good == (std::vector<std::int64_t>{252}));
}

void tst_BatchReader::errorComesInItsPlace()
{
    const CheckedFile file(1000, {120});
    const auto reader = file.reader([](int count) {
        if (count == 150) {
            throw StorageError("the disk is gone");
        }
    });
    const std::optional<ReadBatch> first = reader->next();
    QVERIFY(first && !first->failure && linesOf(*first).size() == 100);
    const std::optional<ReadBatch> second = reader->next();
    QVERIFY(second && second->failure && !second->batch);
    QCOMPARE(second->bad.size(), std::size_t{1});   // what was bad before it is told all the same
    QCOMPARE(second->bad.front().line, 122);
    QVERIFY_THROWS_EXCEPTION(StorageError, std::rethrow_exception(second->failure));
    QVERIFY(!reader->next());
}

void tst_BatchReader::cancelReachesTheReader()
{
    const CheckedFile file(1000);
    const CancellationSource cancel;
    const auto reader = file.reader(
        [&](int count) {
            if (count == 150) {
                cancel.cancel();
            }
        },
        cancel.token());
    const std::optional<ReadBatch> first = reader->next();
    QVERIFY(first && !first->failure);
    const std::optional<ReadBatch> second = reader->next();
    QVERIFY(second && second->failure && !second->batch);
    QVERIFY_THROWS_EXCEPTION(CancelledError, std::rethrow_exception(second->failure));
}

void tst_BatchReader::canBeDroppedBeforeTheEnd()
{
    const CheckedFile file(1000);
    std::atomic<int> visited = 0;
    auto reader = file.reader([&](int count) { visited = count; });
    QVERIFY(reader->next());
    reader.reset();
    const int seen = visited;
    QVERIFY(seen >= 100 && seen <= 200);
    // The file is free for another reading, from its beginning.
    const std::optional<ReadBatch> again = file.reader()->next();
    QVERIFY(again && linesOf(*again).front() == 2);
}

QTEST_GUILESS_MAIN(tst_BatchReader)
#include "tst_batch_reader.moc"
