// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// A file that is there whole or not at all.
#include "base/Error.h"
#include "base/FileSink.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <string>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace strongroom;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QStringList names(const QTemporaryDir &folder) { return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name); }

std::string failureOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const StorageError &error) {
        return error.what();
    }
    return "no error";
}

} // namespace

class tst_FileSink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appearsWithTheCommit();
    void nothingIsLeftWithoutACommit();
    void keepsWhatIsThere();
    void replaces();
    void namesThatAreNoFiles();
    void followsALink();
    void failsAtAByte();
};

void tst_FileSink::appearsWithTheCommit()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("über 鍵.jsonl"));
    FileSink sink(path.toStdString(), ExistingFile::Keep);
    sink.write(bytesOf("one "));
    sink.write(bytesOf("two"));
    QVERIFY(!QFileInfo::exists(path));
    sink.commit();
    QCOMPARE(names(folder), QStringList(QStringLiteral("über 鍵.jsonl")));
    QCOMPARE(contentOf(path), QByteArray("one two"));
    QCOMPARE(sink.bytes(), 7);
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
}

void tst_FileSink::nothingIsLeftWithoutACommit()
{
    QTemporaryDir folder;
    {
        FileSink sink(folder.filePath(QStringLiteral("x")).toStdString(), ExistingFile::Keep);
        sink.write(bytesOf(std::string(100'000, 'x')));
    }
    QCOMPARE(names(folder), QStringList());
}

void tst_FileSink::keepsWhatIsThere()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x"));
    put(path, "mine");
    QVERIFY(failureOf([&] { FileSink(path.toStdString(), ExistingFile::Keep); }).find("exists already") != std::string::npos);
    QFile::remove(path);
    {
        FileSink sink(path.toStdString(), ExistingFile::Keep);
        sink.write(bytesOf("ours"));
        put(path, "appeared meanwhile");
        QVERIFY(failureOf([&] { sink.commit(); }).find("exists already") != std::string::npos);
    }
    QCOMPARE(contentOf(path), QByteArray("appeared meanwhile"));
    QCOMPARE(names(folder), QStringList(QStringLiteral("x")));
}

void tst_FileSink::replaces()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x"));
    put(path, "old");
    {
        FileSink sink(path.toStdString(), ExistingFile::Replace);
        sink.write(bytesOf("never finished"));
    }
    QCOMPARE(contentOf(path), QByteArray("old"));
    FileSink sink(path.toStdString(), ExistingFile::Replace);
    sink.write(bytesOf("new"));
    QCOMPARE(contentOf(path), QByteArray("old"));
    sink.commit();
    QCOMPARE(contentOf(path), QByteArray("new"));
    QCOMPARE(names(folder), QStringList(QStringLiteral("x")));
}

void tst_FileSink::namesThatAreNoFiles()
{
    QTemporaryDir folder;
    QVERIFY_THROWS_EXCEPTION(StorageError, FileSink("", ExistingFile::Keep));
    QVERIFY_THROWS_EXCEPTION(StorageError, FileSink(folder.path().toStdString(), ExistingFile::Replace));
    QVERIFY_THROWS_EXCEPTION(StorageError, FileSink(folder.filePath(QStringLiteral("no/folder")).toStdString(), ExistingFile::Keep));
#ifdef Q_OS_LINUX
    QVERIFY_THROWS_EXCEPTION(StorageError, FileSink("/dev/full", ExistingFile::Replace));
#endif
}

void tst_FileSink::followsALink()
{
    QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("target"));
    const QString link = folder.filePath(QStringLiteral("link"));
    put(target, "old");
    QVERIFY(QFile::link(target, link));
    FileSink sink(link.toStdString(), ExistingFile::Replace);
    sink.write(bytesOf("new"));
    sink.commit();
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(contentOf(target), QByteArray("new"));
}

// A disk that is full after so many bytes: the kernel's own limit for a file.
void tst_FileSink::failsAtAByte()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x"));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
    for (const rlim_t limit : {rlim_t{0}, rlim_t{1}, rlim_t{1000}, rlim_t{16383}, rlim_t{16384}, rlim_t{99'999}}) {
        put(path, "old");
        const rlimit little{limit, old.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &little), 0);
        const std::string failure = failureOf([&] {
            FileSink sink(path.toStdString(), ExistingFile::Replace);
            for (int i = 0; i < 100; ++i) {
                sink.write(bytesOf(std::string(1000, 'x')));
            }
            sink.commit();
        });
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &old), 0);
        QVERIFY2(failure.starts_with("cannot write "), failure.c_str());
        QCOMPARE(contentOf(path), QByteArray("old"));
        QCOMPARE(names(folder), QStringList(QStringLiteral("x")));
    }
#else
    QSKIP("needs a limit for the size of files");
#endif
}

QTEST_GUILESS_MAIN(tst_FileSink)
#include "tst_file_sink.moc"
