// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Five seconds after Ctrl+L nothing of what was shown is in the memory of the running program, and it has never been in what the program writes or
// shows to others. The program is the real one (driver/Driver.h), its services are a real sandbox, its keychain is a gnome-keyring of its own: run
// by keyring-session.sh.

#include "DrivenProgram.h"
#include "SeededVault.h"

#include "base/Error.h"
#include "support/Figures.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <set>

#include <sys/stat.h>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;

namespace {

QString joined(const std::vector<std::string> &lines)
{
    QString text;
    for (const std::string &line : lines) {
        text += u"\n    "_s + QString::fromStdString(line);
    }
    return text;
}

} // namespace

class tst_MemoryDump : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theCommandLineLeavesNothing_data();
    void theCommandLineLeavesNothing();
    void nothingIsThereBefore();
    void everythingIsThereWhileItIsShown();
    void nothingIsWrittenOrShownToOthers();
    void nothingIsLeftFiveSecondsAfterTheLock();
    void nothingIsInWhatTheProgramLeaves();

private:
    QString typed(const char *name);
    [[nodiscard]] test::PatternSearch patterns() const { return test::PatternSearch(test::patternsOf(m_vault->canaries())); }
    void say(const char *when, const std::vector<test::Hit> &hits) const;

    QTemporaryDir m_folder;
    QTemporaryDir m_typed;   // of the user's hands, not of the program
    std::unique_ptr<test::SeededVault> m_vault;
    std::unique_ptr<test::DrivenProgram> m_program;
};

// A canary in a file, for the driver to type.
QString tst_MemoryDump::typed(const char *name)
{
    const test::Canary &canary = m_vault->add(name);
    const QString path = m_typed.filePath(QString::number(m_vault->canaries().size()));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(canary.text)) < 0) {
        throw std::runtime_error("a file for the driver could not be written");
    }
    return path;
}

void tst_MemoryDump::say(const char *when, const std::vector<test::Hit> &hits) const
{
    if (!qEnvironmentVariableIsSet("STRONGROOM_MEMORY_HITS")) {
        return;
    }
    for (const test::Hit &hit : hits) {
        std::fprintf(stderr, "%s · %s · %s · %s +%zx · %s\n", when, m_vault->canaries().at(std::size_t(hit.canary)).name.c_str(), hit.form, hit.where.c_str(), hit.offset, hit.around.c_str());
    }
}

void tst_MemoryDump::initTestCase()
{
    QCOMPARE(qEnvironmentVariable("STRONGROOM_KEYRING"), u"unlocked"_s);
    const QString own = m_folder.filePath(u"strongroom"_s);
    QVERIFY(QDir().mkpath(own) && QDir().mkpath(m_folder.filePath(u"user"_s)));
    for (const char *name : {"STRONGROOM_CONFIG_DIR", "STRONGROOM_CACHE_DIR", "STRONGROOM_DATA_DIR"}) {
        qputenv(name, own.toLocal8Bit());
    }
    try {
        m_vault = std::make_unique<test::SeededVault>(own.toStdString());
    } catch (const VaultError &error) {
        QFAIL(error.what());
    } catch (const std::exception &error) {
        QFAIL(error.what());
    }
}

void tst_MemoryDump::theCommandLineLeavesNothing_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<bool>("prints");   // some of it is what the command is for
    QTest::newRow("records") << u"records find --connection Records --country de --json"_s << true;
    QTest::newRow("secrets of Locker") << u"locker secrets list --connection Platform --show-values --json"_s << true;
    QTest::newRow("records of TozStore") << u"tozny search --connection Clinic --match type=canary --with-data --json"_s << true;
    QTest::newRow("tokens") << u"tokens refresh --connection Reporter"_s << false;
    QTest::newRow("keys") << u"secrets-data show --connection Records"_s << false;
    QTest::newRow("a record that is not there") << u"records get nobody --connection Records --country de"_s << false;
}

// What a command prints it was asked for; everything else it says, writes or keeps has no canary in it.
void tst_MemoryDump::theCommandLineLeavesNothing()
{
    QFETCH(QString, command);
    QFETCH(bool, prints);
    QProcess program;
    program.setProcessEnvironment(test::privateEnvironment(m_folder.path()));
    program.start(QStringLiteral(STRONGROOM_BIN_DIR "/strongroom-cli"), command.split(u' '));
    QVERIFY(program.waitForFinished(60'000));
    const test::PatternSearch search = patterns();
    std::vector<test::Hit> printed;
    search.search(program.readAllStandardOutput().toStdString(), "output", 0, printed);
    const QByteArray said = program.readAllStandardError();
    QVERIFY2(prints == !printed.empty(), said.constData());
    std::vector<test::Hit> hits = test::searchFolder(m_folder.path().toStdString(), search);
    search.search(said.toStdString(), "messages", 0, hits);
    say("command line", hits);
    QVERIFY2(hits.empty(), qPrintable(joined(test::foundNames(hits, m_vault->canaries()))));
}

void tst_MemoryDump::nothingIsThereBefore()
{
    m_program = std::make_unique<test::DrivenProgram>(m_folder.path());
    m_program->step(u"titles"_s);   // the window is there
    const std::vector<test::Hit> hits = m_program->search(patterns());
    say("before", hits);
    QVERIFY2(hits.empty(), qPrintable(joined(test::foundNames(hits, m_vault->canaries()))));
}

void tst_MemoryDump::everythingIsThereWhileItIsShown()
{
    const QString records = QLatin1String(test::SeededVault::inCountryId);
    const QString toz = QLatin1String(test::SeededVault::tozId);
    const QString locker = QLatin1String(test::SeededVault::lockerId);
    const QString account = QLatin1String(test::SeededVault::signInId);
    const QString manager = QLatin1String(test::SeededVault::tokensId);
    std::set<int> found;
    const auto note = [&found](const std::vector<test::Hit> &hits) {
        for (const test::Hit &hit : hits) {
            found.insert(hit.canary);
        }
    };
    try {
        m_program->step(u"toz-records "_s + toz);
        m_program->step(u"note %1 %2"_s.arg(toz, QString::fromStdString(m_vault->noteId())));
        m_program->step(u"tokens "_s + account);
        m_program->step(u"tokens "_s + manager);
        m_program->step(u"request %1 %2 %3"_s.arg(account, typed("body of a request"), typed("header of a request")));
        m_program->step(u"compose-note %1 %2"_s.arg(toz, typed("field of a new note")));
        m_program->step(u"keys "_s + records);
        m_program->step(u"records "_s + records);
        m_program->step(u"stage-edit 3 "_s + typed("edit that waits in the tray"));
        m_program->step(u"edit 4 %1 %2"_s.arg(typed("edit of a body"), typed("edit that was undone")));
        m_program->step(u"type-filter "_s + typed("value in the filter"));
        m_program->step(u"secret %1 AAA_CANARY_0 all"_s.arg(locker));
        m_program->step(u"copy-secret AAA_CANARY_0"_s);
        for (const char *value : {"AAA_CANARY_1 all", "AAA_CANARY_2 all", "AAA_CANARY_0 own", "AAA_CANARY_1 own", "AAA_CANARY_2 own"}) {
            m_program->step(u"secret %1 %2"_s.arg(locker, QLatin1String(value)));
            note(m_program->search(patterns()));   // one at a time is on show
        }
        m_program->step(u"edit-secret "_s + typed("value of a new secret"));
        m_program->step(u"add-connection "_s + typed("secret of a new connection"));
    } catch (const std::exception &error) {
        QFAIL(error.what());
    }
    const std::vector<test::Hit> hits = m_program->search(patterns());
    note(hits);
    std::vector<std::string> missing;
    for (int i = 0; i < int(m_vault->canaries().size()); ++i) {
        if (!found.contains(i)) {
            missing.push_back(m_vault->canaries()[std::size_t(i)].name);
        }
    }
    std::fprintf(stderr, "%zu canaries, %zu found while they are shown, %zu places\n", m_vault->canaries().size(), found.size(), hits.size());
    QVERIFY(m_vault->canaries().size() >= 50);
    // What was never in memory would prove nothing by its absence.
    QVERIFY2(missing.empty(), qPrintable(joined(missing)));
}

void tst_MemoryDump::nothingIsWrittenOrShownToOthers()
{
    const test::PatternSearch search = patterns();
    std::vector<test::Hit> hits = test::searchFolder(m_folder.path().toStdString(), search);
    const QByteArray titles = m_program->step(u"titles"_s);
    search.search(titles.toStdString(), "titles of windows", 0, hits);
    const QByteArray heard = m_program->step(u"accessible"_s);
    QVERIFY(heard.contains("Strongroom"));
    search.search(heard.toStdString(), "masked fields as assistive tools hear them", 0, hits);
    for (const char *name : {"cmdline", "environ", "comm"}) {
        QFile file(u"/proc/%1/%2"_s.arg(m_program->processId()).arg(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        search.search(file.readAll().toStdString(), name, 0, hits);
    }
    say("outside", hits);
    QVERIFY2(hits.empty(), qPrintable(joined(test::foundNames(hits, m_vault->canaries()))));
}

void tst_MemoryDump::nothingIsLeftFiveSecondsAfterTheLock()
{
    m_program->step(u"lock"_s);
    QTest::qWait(5'000);
    const std::vector<test::Hit> hits = m_program->search(patterns());
    say("after", hits);
    const std::vector<std::string> left = test::foundNames(hits, m_vault->canaries());
    std::fprintf(stderr, "%zu of %zu canaries left after the lock, %zu places\n", left.size(), m_vault->canaries().size(), hits.size());
    QVERIFY2(hits.empty(), qPrintable(joined(left)));
}

void tst_MemoryDump::nothingIsInWhatTheProgramLeaves()
{
    m_program.reset();
    std::vector<test::Hit> hits = test::searchFolder(m_folder.path().toStdString(), patterns());
    say("left", hits);
    QVERIFY2(hits.empty(), qPrintable(joined(test::foundNames(hits, m_vault->canaries()))));
    struct stat messages{};
    QVERIFY(::stat(m_folder.filePath(u"messages"_s).toLocal8Bit().constData(), &messages) == 0 && messages.st_size > 1'000);   // logs of every level
}

QTEST_GUILESS_MAIN(tst_MemoryDump)
#include "tst_memorydump.moc"
