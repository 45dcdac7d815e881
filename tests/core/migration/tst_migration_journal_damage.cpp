// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// Journals that something else than Strongroom has written in, places that cannot hold one, and every answer SQLite can have to a write: each is
// refused in words, and none is taken for a good one.
#include "FaultVfs.h"
#include "JournalContent.h"
#include "base/Text.h"
#include "migration/JournalFiles.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <string>

using namespace strongroom;
using namespace strongroom::migration;
using namespace strongroom::test;

namespace {

const incountry::Country germany("de");

template <typename Do>
std::string refusal(ErrorKind kind, Do doing)
{
    try {
        doing();
    } catch (const VaultError &error) {
        if (error.kind() == kind && (kind != ErrorKind::Storage || !error.advice().empty())) {
            return error.what();
        }
        return std::string("another kind, or no advice: ") + error.what();
    }
    return "nothing was thrown";
}

bool contains(const std::string &text, const std::string &part) { return text.find(part) != std::string::npos; }

} // namespace

class tst_MigrationJournalDamage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = fromQString(m_folder->filePath(QStringLiteral("run.journal")));
    }
    void cleanup()
    {
        FaultVfs::instance().before = nullptr;
        qunsetenv("STRONGROOM_DATA_DIR");
    }

    void writtenInByOthers_data();
    void writtenInByOthers();
    void answersOfSqlite_data();
    void answersOfSqlite();
    void noPlaceForOne();
    void noPlaceForItsFolder();
    void defaultFolder();
    void keysThatLookLikeHashes();

private:
    std::unique_ptr<Journal> create() { return Journal::create(m_path, planFor(), planKey()); }
    void change(const QByteArray &sql) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
};

void tst_MigrationJournalDamage::change(const QByteArray &sql) const
{
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(m_path.c_str(), &database), SQLITE_OK);
    const int result = sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr);
    sqlite3_close(database);
    QCOMPARE(result, SQLITE_OK);
}

void tst_MigrationJournalDamage::writtenInByOthers_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("words");
    const auto storage = static_cast<int>(ErrorKind::Storage);
    const auto crypto = static_cast<int>(ErrorKind::Crypto);
    QTest::newRow("another application's file") << QByteArray("PRAGMA application_id=5") << storage << QByteArray("is not a migration journal");
    QTest::newRow("an earlier format there never was") << QByteArray("PRAGMA user_version=0") << storage << QByteArray("its format is unknown");
    QTest::newRow("no run") << QByteArray("DELETE FROM run") << storage << QByteArray("is damaged");
    QTest::newRow("a plan that is none") << QByteArray("UPDATE run SET plan = '{}'") << storage << QByteArray("its plan cannot be read");
    QTest::newRow("a phase below all") << QByteArray("UPDATE run SET phase = -1") << storage << QByteArray("its phase is unknown");
    QTest::newRow("a phase above all") << QByteArray("UPDATE run SET phase = 5") << storage << QByteArray("its phase is unknown");
    QTest::newRow("a short identity") << QByteArray("UPDATE run SET file_id = x'00'") << storage << QByteArray("it has no identity");
    QTest::newRow("another identity") << QByteArray("UPDATE run SET file_id = zeroblob(length(file_id))") << crypto << QByteArray("none of the secrets opens");
    QTest::newRow("a count below all") << QByteArray("UPDATE tally SET kind = 0") << storage << QByteArray("its counts are unknown");
    QTest::newRow("a count between states and events") << QByteArray("UPDATE tally SET kind = 8") << storage << QByteArray("its counts are unknown");
    QTest::newRow("a count above all") << QByteArray("UPDATE tally SET kind = 5000") << storage << QByteArray("its counts are unknown");
    QTest::newRow("a record key without a kind") << QByteArray("UPDATE item SET key = x'09616263'") << storage << QByteArray("a record key in it is none");
    QTest::newRow("an empty record key") << QByteArray("UPDATE item SET key = x''") << storage << QByteArray("a record key in it is none");
    QTest::newRow("a short digest") << QByteArray("UPDATE item SET original_digest = x'00'") << storage << QByteArray("a digest in it is none");
    QTest::newRow("a state below all") << QByteArray("UPDATE item SET state = 0") << storage << QByteArray("state");
    QTest::newRow("a state above all") << QByteArray("UPDATE item SET state = 8") << storage << QByteArray("state");
    QTest::newRow("a short stored form") << QByteArray("UPDATE original SET sealed = x'0011'") << storage << QByteArray("was changed");
    QTest::newRow("another stored form") << QByteArray("UPDATE original SET sealed = zeroblob(length(sealed))") << storage << QByteArray("was changed");
    QTest::newRow("no rounds") << QByteArray("UPDATE secret SET rounds = 0") << crypto << QByteArray("none of the secrets opens");
    QTest::newRow("rounds for a year") << QByteArray("UPDATE secret SET rounds = 4000000000") << crypto << QByteArray("none of the secrets opens");
    QTest::newRow("a short wrapped key") << QByteArray("UPDATE secret SET wrapped = x'00'") << crypto << QByteArray("none of the secrets opens");
    QTest::newRow("another use") << QByteArray("UPDATE secret SET use = use + 1") << crypto << QByteArray("none of the secrets opens");
    QTest::newRow("no secrets") << QByteArray("DELETE FROM secret") << crypto << QByteArray("none of the secrets opens");
    QTest::newRow("a table less") << QByteArray("DROP TABLE tally") << storage << QByteArray("tally");
}

void tst_MigrationJournalDamage::writtenInByOthers()
{
    QFETCH(QByteArray, sql);
    QFETCH(int, kind);
    QFETCH(QByteArray, words);
    create()->enterPlanned(germany, std::vector{planned(1)});
    (void)imageOf(*Journal::open(m_path, planKey()));
    change(sql);
    const std::string text = refusal(static_cast<ErrorKind>(kind), [&] {
        const std::unique_ptr<Journal> journal = Journal::open(m_path, planKey());
        (void)journal->counts();
        (void)imageOf(*journal);
        journal->enterState(germany, std::vector{hashOf(1)}, ItemState::Written);
    });
    QVERIFY2(contains(text, words.toStdString()), text.c_str());
    QVERIFY(QFileInfo::exists(toQString(m_path)));   // left as it is, for whoever can mend it
}

// https://www.sqlite.org/rescode.html
void tst_MigrationJournalDamage::answersOfSqlite_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("full") << SQLITE_FULL << QByteArray("the disk is full");
    QTest::newRow("corrupt") << SQLITE_CORRUPT << QByteArray("is damaged");
    QTest::newRow("no database") << SQLITE_NOTADB << QByteArray("is damaged");
    QTest::newRow("busy") << SQLITE_BUSY << QByteArray("another program holds");
    QTest::newRow("locked") << SQLITE_LOCKED << QByteArray("another program holds");
    QTest::newRow("no permission") << SQLITE_PERM << QByteArray("cannot be opened for writing");
    QTest::newRow("read-only") << SQLITE_READONLY << QByteArray("cannot be opened for writing");
    QTest::newRow("cannot open") << SQLITE_CANTOPEN << QByteArray("cannot be opened for writing");
    QTest::newRow("read error") << SQLITE_IOERR << QByteArray("cannot be read or written");
    QTest::newRow("protocol") << SQLITE_PROTOCOL << QByteArray("cannot be read or written");
}

void tst_MigrationJournalDamage::answersOfSqlite()
{
    QFETCH(int, code);
    QFETCH(QByteArray, words);
    FaultVfs &vfs = FaultVfs::instance();
    bool first = true;   // outlives the journal, which writes when it is closed
    const auto journal = create();
    QVERIFY2(vfs.opened() > 0, "Qt's SQLite driver carries an SQLite of its own: no fault reaches it");
    vfs.before = [&](FaultVfs::Operation) { return std::exchange(first, false) ? code : SQLITE_OK; };
    const std::string text = refusal(ErrorKind::Storage, [&] { journal->enterPlanned(germany, std::vector{planned(1)}); });
    QVERIFY2(contains(text, words.toStdString()) && contains(text, m_path), text.c_str());
    QVERIFY(imageOf(*journal).empty());
    journal->enterPlanned(germany, std::vector{planned(1)});   // the next try does it
    QCOMPARE(imageOf(*journal).size(), std::size_t{1});
}

void tst_MigrationJournalDamage::noPlaceForOne()
{
    const std::string folder = fromQString(m_folder->path());
    QVERIFY(contains(refusal(ErrorKind::Storage, [&] { (void)Journal::create(folder + "/no/such/run.journal", planFor(), planKey()); }), "cannot be locked"));
    QVERIFY(contains(refusal(ErrorKind::Storage, [&] { makeEmptyFile(folder); }), "cannot make the migration journal"));
    QVERIFY(contains(refusal(ErrorKind::Storage, [&] { (void)Journal::open(folder, planKey()); }), "there is no migration journal"));
    create();
    QVERIFY(contains(refusal(ErrorKind::Storage, [&] { renameDurably(m_path, folder + "/no/such/run.journal"); }), "cannot make the migration journal"));
    // What cannot be removed: a folder where SQLite keeps a file.
    const QString beside = toQString(m_path + "-journal");
    QVERIFY(QDir().mkpath(beside + QStringLiteral("/full")));
    QVERIFY(contains(refusal(ErrorKind::Storage, [&] { removeJournal(m_path); }), "cannot remove the migration journal"));
    QVERIFY(contains(refusal(ErrorKind::Storage, [&] { requireSpace(1, m_path); }), "the disk is nearly full"));
}

void tst_MigrationJournalDamage::noPlaceForItsFolder()
{
    QFile file(m_folder->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (const char *below : {"file", "file/below", "file/far/below"}) {
        qputenv("STRONGROOM_DATA_DIR", QFile::encodeName(m_folder->filePath(QLatin1String(below))));
        QVERIFY(contains(refusal(ErrorKind::Storage, [] { (void)journalFolder(); }), "for migration journals"));
    }
    QCOMPARE(file.size(), 0);
}

void tst_MigrationJournalDamage::defaultFolder()
{
    const QByteArray home = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->path()));
    const std::string folder = journalFolder();
    home.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", home);
#ifdef Q_OS_LINUX
    QCOMPARE(folder, fromQString(m_folder->filePath(QStringLiteral("Strongroom/migrations"))));
#endif
    QVERIFY(QFileInfo(toQString(folder)).isDir());
    // A damaged one is left out of the list, and need not be asked for.
    makeEmptyFile(folder + "/damaged.journal");
    QVERIFY(listJournals(folder).empty());
}

// Services give any text for a key hash; only what comes back the same may be shortened.
void tst_MigrationJournalDamage::keysThatLookLikeHashes()
{
    const auto journal = create();
    std::vector<std::string> keys{"ab", std::string(62, 'a'), std::string(64, 'A'), std::string(64, 'g'), std::string(66, 'a'), std::string(64, 'b')};
    for (const std::string &key : keys) {
        PlannedItem item = planned(1);
        item.keyHash = key;
        journal->enterPlanned(germany, std::vector{item});
    }
    const JournalImage image = imageOf(*journal);
    QCOMPARE(image.size(), keys.size());
    for (const std::string &key : keys) {
        QVERIFY2(image.contains({"de", key}), key.c_str());
    }
}

QTEST_GUILESS_MAIN(tst_MigrationJournalDamage)
#include "tst_migration_journal_damage.moc"
