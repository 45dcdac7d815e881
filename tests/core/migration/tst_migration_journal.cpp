// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The journal as its header promises it; what a disk that fails does to it is in tst_migration_journal_faults. The program is its own child: with
// "--child PATH" it works on a journal until it is killed.

#include "migration/Journal.h"

#include "base/Error.h"
#include "base/Text.h"
#include "migration/JournalFiles.h"
#include "migration/JournalSchema.h"

#include "FaultVfs.h"
#include "JournalContent.h"
#include "support/KillMyself.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <random>

using namespace strongroom;
using namespace strongroom::migration;
using namespace strongroom::test;
using incountry::Country;

namespace {

const Country de("de");
const Country in("in");

// What a test expects of a StorageError: what happened, to which file, what to do.
void checkStorageError(const VaultError &error, const std::string &path)
{
    QVERIFY(error.kind() == ErrorKind::Storage);
    QVERIFY2(std::string_view(error.what()).find(path) != std::string_view::npos, error.what());
    QVERIFY2(!error.advice().empty(), error.what());
}

template <typename Do>
std::string failure(ErrorKind kind, Do doing)
{
    try {
        doing();
    } catch (const VaultError &error) {
        return error.kind() == kind ? error.what() : std::string("another kind: ") + error.what();
    }
    return "nothing was thrown";
}

// A journal that every step changes in a known way; the child prints each step that returned.
constexpr int childSteps = 2;
void childStep(Journal &journal, int step)
{
    const std::vector<PlannedItem> batch{planned(step * 10), planned(step * 10 + 1), planned(step * 10 + 2)};
    const std::vector<std::string> hashes{hashOf(step * 10), hashOf(step * 10 + 1)};
    journal.enterPlanned(de, batch);
    journal.enterState(de, hashes, ItemState::Verified);
}

int runChild(const std::string &path, int killAt)
{
    int operations = 0;
    FaultVfs &vfs = FaultVfs::instance();
    const std::unique_ptr<Journal> journal = Journal::open(path, planKey());
    vfs.before = [&](FaultVfs::Operation) {
        if (killAt > 0 && ++operations == killAt) {
            killMyself();
        }
        return SQLITE_OK;
    };
    for (int step = 1; step <= childSteps; ++step) {
        childStep(*journal, step);
        std::printf("%d\n", step);
        std::fflush(stdout);
    }
    if (killAt < 0) {   // holds it until it is killed
        std::printf("ready\n");
        std::fflush(stdout);
        std::getchar();
    }
    return 0;
}

QStringList childArguments(const std::string &path, int killAt) { return {QStringLiteral("--child"), toQString(path), QString::number(killAt)}; }

} // namespace

class tst_MigrationJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = fromQString(m_folder->filePath(QStringLiteral("run.journal")));
    }
    void cleanup() { FaultVfs::instance().before = nullptr; }

    void keepsWhatIsEntered();
    void countsEveryRecordOnce();
    void randomChangesAgreeWithAModel();
    void largeBatches();
    void countsEvents();
    void listsByCountryAndState();
    void setAsideIsOfOneStoredForm();
    void tellsWhatIsDecided();
    void refusesWhatMakesNoSense();
    void takesRecordKeysThatAreNoHash();
    void isTheSameWhenOpenedAgain();
    void opensWithAnyOfItsSecrets();
    void refusesOtherSecrets();
    void dropsStoredFormsAsThePlanSays_data();
    void dropsStoredFormsAsThePlanSays();
    void neverReplacesAFile();
    void leavesOtherFilesAlone();
    void refusesANewerFormat();
    void refusesDamage();
    void oneProcessAtATime();
    void survivesAKillAtEveryWrite();
    void filesAreTheUsersOnly();
    void nothingSecretIsInItsFiles();
    void folderAndNames();
    void listsAndRemoves();
    void wantsRoomOnTheDisk();

private:
    std::unique_ptr<Journal> create(const Plan &plan = planFor()) { return Journal::create(m_path, plan, planSecrets()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
};

void tst_MigrationJournal::keepsWhatIsEntered()
{
    const auto journal = create();
    QCOMPARE(journal->path(), m_path);
    QVERIFY(journal->plan() == planFor());
    QVERIFY(journal->phase() == RunPhase::Running);
    journal->enterPlanned(de, std::vector{planned(1), planned(2)});
    journal->enterSetAside(in, std::vector{setAside(3)});
    journal->enterState(de, std::vector{hashOf(2)}, ItemState::KeptTheirs, "changed since");

    const JournalImage image = imageOf(*journal);
    QCOMPARE(image.size(), 3u);
    const JournalItem &first = image.at({"de", hashOf(1)});
    QVERIFY(first.state == ItemState::Planned);
    QVERIFY(first.original == "canary-original-1");
    // printf %s canary-original-1 | sha256sum
    QVERIFY(first.originalDigest == crypto::sha256(bytesOf("canary-original-1")));
    QVERIFY(first.intended == digestOf(1));
    QCOMPARE(first.version, 3);
    QVERIFY(first.reason.empty());
    const JournalItem &second = image.at({"de", hashOf(2)});
    QVERIFY(second.state == ItemState::KeptTheirs);
    QCOMPARE(second.reason, std::string("changed since"));
    QVERIFY(second.original == "canary-original-2");
    const JournalItem &third = image.at({"in", hashOf(3)});
    QVERIFY(third.state == ItemState::SetAside);
    QVERIFY(!third.original);
    QVERIFY(third.originalDigest == digestOf(3));
    QCOMPARE(third.reason, std::string("canary-reason-3"));

    journal->setPhase(RunPhase::Stopped);
    QVERIFY(journal->phase() == RunPhase::Stopped);
}

void tst_MigrationJournal::countsEveryRecordOnce()
{
    const auto journal = create();
    const auto states = [&](const char *country) { return journal->counts().at(country).byState; };
    using Counts = std::array<std::int64_t, itemStateCount + 1>;
    //                                                     planned written verified aside superseded back theirs
    QVERIFY(states("de") == (Counts{0, 0, 0, 0, 0, 0, 0, 0}));
    journal->enterPlanned(de, std::vector{planned(1), planned(2), planned(3)});
    QVERIFY(states("de") == (Counts{0, 3, 0, 0, 0, 0, 0, 0}));
    journal->enterPlanned(de, std::vector{planned(1), planned(1)});   // again, as after a lost answer
    QVERIFY(states("de") == (Counts{0, 3, 0, 0, 0, 0, 0, 0}));
    journal->enterState(de, std::vector{hashOf(1), hashOf(2)}, ItemState::Written);
    QVERIFY(states("de") == (Counts{0, 1, 2, 0, 0, 0, 0, 0}));
    journal->enterState(de, std::vector{hashOf(1), hashOf(1)}, ItemState::Verified);
    QVERIFY(states("de") == (Counts{0, 1, 1, 1, 0, 0, 0, 0}));
    journal->enterState(de, std::vector{hashOf(1)}, ItemState::Verified);   // twice is once
    QVERIFY(states("de") == (Counts{0, 1, 1, 1, 0, 0, 0, 0}));
    journal->enterSetAside(de, std::vector{setAside(3), setAside(4)});
    QVERIFY(states("de") == (Counts{0, 0, 1, 1, 2, 0, 0, 0}));
    journal->enterPlanned(de, std::vector{planned(4)});
    QVERIFY(states("de") == (Counts{0, 1, 1, 1, 1, 0, 0, 0}));
    journal->withdraw(de, std::vector{hashOf(4)});
    QVERIFY(states("de") == (Counts{0, 0, 1, 1, 1, 0, 0, 0}));
    journal->withdraw(de, std::vector{hashOf(4)});   // is out already
    QVERIFY(states("de") == (Counts{0, 0, 1, 1, 1, 0, 0, 0}));
    QVERIFY(states("in") == (Counts{}));
    QCOMPARE(imageOf(*journal).size(), 3u);
}

void tst_MigrationJournal::randomChangesAgreeWithAModel()
{
    const auto journal = create();
    struct Expected {
        ItemState state;
        std::optional<std::string> original;
    };
    std::map<std::pair<std::string, std::string>, Expected> model;
    std::minstd_rand random(20261126);
    const auto pick = [&](int count) { return static_cast<int>(random() % static_cast<unsigned>(count)); };
    for (int step = 0; step < 400; ++step) {
        const Country &country = pick(2) == 0 ? de : in;
        std::vector<int> numbers;
        for (int i = pick(5); i >= 0; --i) {
            numbers.push_back(pick(30));
        }
        switch (pick(4)) {
        case 0: {
            std::vector<PlannedItem> items;
            for (const int number : numbers) {
                items.push_back(planned(number));
                model[{country.code(), hashOf(number)}] = {ItemState::Planned, originalOf(number)};
            }
            journal->enterPlanned(country, items);
            break;
        }
        case 1: {
            std::vector<SetAsideItem> items;
            for (const int number : numbers) {
                items.push_back(setAside(number));
                model[{country.code(), hashOf(number)}] = {ItemState::SetAside, std::nullopt};
            }
            journal->enterSetAside(country, items);
            break;
        }
        case 2: {
            const ItemState state = std::vector{ItemState::Written, ItemState::Verified, ItemState::Superseded, ItemState::RolledBack, ItemState::KeptTheirs}[static_cast<std::size_t>(pick(5))];
            std::vector<std::string> hashes;
            for (const int number : numbers) {
                if (const auto known = model.find({country.code(), hashOf(number)}); known != model.end()) {
                    known->second.state = state;
                    hashes.push_back(hashOf(number));
                }
            }
            journal->enterState(country, hashes, state);
            break;
        }
        default: {
            std::vector<std::string> hashes;
            for (const int number : numbers) {
                const auto known = model.find({country.code(), hashOf(number)});
                if (known != model.end() && known->second.state == ItemState::Planned) {
                    model.erase(known);
                    hashes.push_back(hashOf(number));
                }
            }
            journal->withdraw(country, hashes);
        }
        }
    }
    const JournalImage image = imageOf(*journal);
    QCOMPARE(image.size(), model.size());
    QVERIFY(model.size() > 20);
    for (const auto &[place, expected] : model) {
        const JournalItem &item = image.at(place);
        QVERIFY(item.state == expected.state);
        QVERIFY(item.original == expected.original);
    }
    QVERIFY(statesOf(journal->counts()) == countedFrom(image, journal->plan()));
}

void tst_MigrationJournal::largeBatches()
{
    // More than one statement looks up, some of them known, some of them twice.
    const auto journal = create();
    const auto from = [](int first, int count) {
        std::vector<PlannedItem> items;
        for (int i = first; i < first + count; ++i) {
            items.push_back(planned(i));
        }
        return items;
    };
    const auto hashes = [](int first, int count) {
        std::vector<std::string> all;
        for (int i = first; i < first + count; ++i) {
            all.push_back(hashOf(i));
        }
        return all;
    };
    journal->enterPlanned(de, from(0, 120));
    std::vector<PlannedItem> again = from(60, 120);
    again.push_back(planned(60));
    again.push_back(planned(179));
    journal->enterPlanned(de, again);
    journal->enterPlanned(in, from(0, 50));   // the same keys are other records in another country
    QCOMPARE(journal->counts().at("de").of(ItemState::Planned), 180);
    QCOMPARE(journal->counts().at("in").of(ItemState::Planned), 50);

    std::vector<std::string> verified = hashes(0, 100);
    verified.push_back(hashOf(7));
    journal->enterState(de, verified, ItemState::Verified);
    QCOMPARE(journal->counts().at("de").of(ItemState::Verified), 100);
    QCOMPARE(journal->counts().at("de").of(ItemState::Planned), 80);
    QVERIFY(journal->decided(de, hashes(50, 130)) == hashes(50, 50));
    QVERIFY(journal->decided(in, hashes(0, 50)).empty());

    std::vector<std::string> oneTooMany = hashes(100, 80);
    oneTooMany.push_back(hashOf(500));
    QVERIFY(failure(ErrorKind::Client, [&] { journal->enterState(de, oneTooMany, ItemState::Verified); }).find("not in the migration journal") != std::string::npos);
    QCOMPARE(journal->counts().at("de").of(ItemState::Verified), 100);
    QVERIFY(statesOf(journal->counts()) == countedFrom(imageOf(*journal), journal->plan()));
}

void tst_MigrationJournal::countsEvents()
{
    const auto journal = create();
    journal->count(de, RunEvent::Reopened);
    journal->count(de, RunEvent::Reopened, 4);
    journal->count(de, RunEvent::WindowMillis, 30);
    journal->count(de, RunEvent::WindowMillis, 12);
    journal->count(de, RunEvent::WindowMaxMillis, 30);
    journal->count(de, RunEvent::WindowMaxMillis, 12);
    journal->count(in, RunEvent::AttachmentsMissing);
    const auto counts = journal->counts();
    QCOMPARE(counts.at("de").of(RunEvent::Reopened), 5);
    QCOMPARE(counts.at("de").of(RunEvent::WindowMillis), 42);
    QCOMPARE(counts.at("de").of(RunEvent::WindowMaxMillis), 30);
    QCOMPARE(counts.at("de").of(RunEvent::AttachmentsMissing), 0);
    QCOMPARE(counts.at("in").of(RunEvent::AttachmentsMissing), 1);
}

void tst_MigrationJournal::listsByCountryAndState()
{
    const auto journal = create();
    journal->enterPlanned(de, std::vector{planned(5), planned(4)});
    journal->enterPlanned(in, std::vector{planned(3)});
    journal->enterSetAside(de, std::vector{setAside(2)});
    journal->enterPlanned(de, std::vector{planned(5)});   // keeps its place
    const auto hashes = [&](const std::optional<Country> &country, const std::vector<ItemState> &states, std::int64_t after, int limit) {
        std::vector<std::string> found;
        for (const JournalItem &item : journal->items(country, states, after, limit)) {
            found.push_back(item.country + ":" + item.keyHash);
        }
        return found;
    };
    using Found = std::vector<std::string>;
    const std::string five = "de:" + hashOf(5), four = "de:" + hashOf(4), three = "in:" + hashOf(3), two = "de:" + hashOf(2);
    QVERIFY(hashes({}, everyState, 0, 10) == (Found{five, four, three, two}));
    QVERIFY(hashes(de, {ItemState::Planned}, 0, 10) == (Found{five, four}));
    QVERIFY(hashes(de, {ItemState::SetAside, ItemState::Planned, ItemState::Planned}, 0, 10) == (Found{five, four, two}));
    QVERIFY(hashes({}, {ItemState::Planned}, 0, 2) == (Found{five, four}));
    const std::int64_t secondId = journal->items({}, everyState, 0, 2).back().id;
    QVERIFY(hashes({}, everyState, secondId, 10) == (Found{three, two}));
    QVERIFY(hashes(in, {ItemState::Verified}, 0, 10).empty());
    QVERIFY(hashes({}, {}, 0, 10).empty());

    const std::vector<JournalItem> without = journal->items(de, std::vector{ItemState::Planned}, 0, 1, Journal::StoredForms::Left);
    QVERIFY(!without.at(0).original);
    QVERIFY(without.at(0).intended == digestOf(5));
}

void tst_MigrationJournal::setAsideIsOfOneStoredForm()
{
    const auto journal = create();
    QVERIFY(!journal->isSetAside(de, hashOf(1), digestOf(1)));
    journal->enterSetAside(de, std::vector{setAside(1)});
    QVERIFY(journal->isSetAside(de, hashOf(1), digestOf(1)));
    QVERIFY(!journal->isSetAside(de, hashOf(1), digestOf(2)));   // it was changed: looked at anew
    QVERIFY(!journal->isSetAside(in, hashOf(1), digestOf(1)));
    QVERIFY(!journal->isSetAside(de, hashOf(2), digestOf(1)));
    journal->enterPlanned(de, std::vector{planned(1)});
    QVERIFY(!journal->isSetAside(de, hashOf(1), digestOf(1)));
}

void tst_MigrationJournal::tellsWhatIsDecided()
{
    const auto journal = create();
    journal->enterPlanned(de, std::vector{planned(1), planned(2), planned(3), planned(4), planned(5)});
    journal->enterSetAside(de, std::vector{setAside(6)});
    journal->enterState(de, std::vector{hashOf(1)}, ItemState::Verified);
    journal->enterState(de, std::vector{hashOf(2)}, ItemState::Written);
    journal->enterState(de, std::vector{hashOf(3)}, ItemState::Superseded);
    journal->enterState(de, std::vector{hashOf(4)}, ItemState::RolledBack);
    std::vector<std::string> asked;
    for (int i = 0; i <= 7; ++i) {
        asked.push_back(hashOf(i));
    }
    QCOMPARE(journal->decided(de, asked), (std::vector{hashOf(1), hashOf(2), hashOf(3)}));
    QVERIFY(journal->decided(in, asked).empty());
    QVERIFY(journal->decided(de, {}).empty());
}

void tst_MigrationJournal::refusesWhatMakesNoSense()
{
    const auto journal = create();
    journal->enterPlanned(de, std::vector{planned(1), planned(2)});
    journal->enterState(de, std::vector{hashOf(1)}, ItemState::Verified);
    const JournalImage before = imageOf(*journal);

    QVERIFY(failure(ErrorKind::Client, [&] { journal->enterPlanned(Country("fr"), std::vector{planned(1)}); }).find("fr") != std::string::npos);
    QVERIFY(failure(ErrorKind::Client, [&] { journal->enterState(de, std::vector{hashOf(2), hashOf(9)}, ItemState::Verified); }).find("not in the migration journal")
            != std::string::npos);
    QVERIFY(failure(ErrorKind::Client, [&] { journal->withdraw(de, std::vector{hashOf(2), hashOf(1)}); }).find("verified") != std::string::npos);
    PlannedItem nameless = planned(3);
    nameless.keyHash.clear();
    QVERIFY(failure(ErrorKind::Client, [&] { journal->enterPlanned(de, std::vector{planned(4), nameless}); }).find("without a record key") != std::string::npos);
    QVERIFY(failure(ErrorKind::Client, [&] { (void)journal->items({}, everyState, 0, 0); }).find("at least one") != std::string::npos);

    const JournalImage after = imageOf(*journal);
    QCOMPARE(after.size(), before.size());
    QVERIFY(after.at({"de", hashOf(2)}).state == ItemState::Planned);   // nothing of a refused call was done
    QVERIFY(statesOf(journal->counts()) == countedFrom(after, journal->plan()));
}

void tst_MigrationJournal::takesRecordKeysThatAreNoHash()
{
    const auto journal = create();
    const std::string upperCase = "ABCDEF" + std::string(58, '0');
    const std::string lowerCase = "abcdef" + std::string(58, '0');
    const std::vector<std::string> keys{"plain key", upperCase, lowerCase, std::string(31, 'x'), std::string(32, 'x'), std::string(33, 'x')};
    for (const std::string &key : keys) {
        SetAsideItem item = setAside(1);
        item.keyHash = key;
        journal->enterSetAside(de, std::vector{item});
    }
    std::vector<std::string> found;
    for (const JournalItem &item : journal->items(de, everyState, 0, 100)) {
        found.push_back(item.keyHash);
    }
    QVERIFY(found == keys);
}

void tst_MigrationJournal::isTheSameWhenOpenedAgain()
{
    auto journal = create();
    journal->enterPlanned(de, std::vector{planned(1), planned(2)});
    journal->enterSetAside(in, std::vector{setAside(3)});
    journal->count(in, RunEvent::Gone, 2);
    journal->setPhase(RunPhase::Stopped);
    const JournalSummary before = journal->summary();
    QVERIFY(before.inUse);
    journal.reset();

    const JournalSummary closed = inspectJournal(m_path);
    journal = Journal::open(m_path, planSecrets());
    const JournalSummary opened = journal->summary();
    const JournalSummary beside = inspectJournal(m_path);
    QVERIFY(!closed.inUse);
    QVERIFY(opened.inUse && beside.inUse);
    for (const JournalSummary &summary : {before, closed, opened, beside}) {
        QCOMPARE(summary.path, m_path);
        QCOMPARE(summary.runId, std::string("run"));
        QVERIFY(summary.plan == planFor());
        QVERIFY(summary.phase == RunPhase::Stopped);
        QVERIFY(summary.startedAt == before.startedAt && summary.endedAt == before.endedAt);
        QCOMPARE(summary.counts.size(), 2u);
        QCOMPARE(summary.counts.at("de").of(ItemState::Planned), 2);
        QCOMPARE(summary.counts.at("in").of(ItemState::SetAside), 1);
        QCOMPARE(summary.counts.at("in").of(RunEvent::Gone), 2);
    }
    QVERIFY(before.startedAt <= before.endedAt && before.endedAt <= std::chrono::system_clock::now());
    QVERIFY(before.startedAt > std::chrono::system_clock::now() - std::chrono::minutes(5));
    QVERIFY(journal->isSetAside(in, hashOf(3), digestOf(3)));
    QVERIFY(imageOf(*journal).at({"de", hashOf(2)}).original == "canary-original-2");
    journal->enterState(de, std::vector{hashOf(1)}, ItemState::Verified);
    QCOMPARE(inspectJournal(m_path).counts.at("de").of(ItemState::Verified), 1);
}

void tst_MigrationJournal::opensWithAnyOfItsSecrets()
{
    create()->enterPlanned(de, std::vector{planned(1)});
    std::vector<incountry::Secret> key;
    key.push_back(incountry::readSecret(9, incountry::SecretUse::Key, "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="));   // the same in its other form, with another number
    for (const incountry::SecretsData &secrets : {onePassword("canary-password", 3).duplicate(), incountry::SecretsData::fromPassword(SecretBytes("canary-password")),
                                                  incountry::SecretsData::make(9, std::move(key)).duplicate()}) {
        QVERIFY(imageOf(*Journal::open(m_path, secrets)).at({"de", hashOf(1)}).original == "canary-original-1");
    }
}

void tst_MigrationJournal::refusesOtherSecrets()
{
    create();
    for (const incountry::SecretsData &secrets : {onePassword("canary-passworD", 3).duplicate(), onePassword("", 3).duplicate(), incountry::SecretsData::generate(7).duplicate()}) {
        const std::string text = failure(ErrorKind::Crypto, [&] { (void)Journal::open(m_path, secrets); });
        QVERIFY2(text.starts_with("none of the secrets opens"), text.c_str());
    }
    QVERIFY(!inspectJournal(m_path).inUse);   // and nothing is held
}

void tst_MigrationJournal::dropsStoredFormsAsThePlanSays_data()
{
    QTest::addColumn<bool>("drop");
    QTest::addColumn<bool>("readBack");
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("kept");
    QTest::newRow("kept by the plan") << false << true << int(ItemState::Verified) << true;
    QTest::newRow("verified") << true << true << int(ItemState::Verified) << false;
    QTest::newRow("superseded") << true << true << int(ItemState::Superseded) << false;
    QTest::newRow("not yet read back") << true << true << int(ItemState::Written) << true;
    QTest::newRow("never read back") << true << false << int(ItemState::Written) << false;
    QTest::newRow("set aside") << false << true << int(ItemState::SetAside) << false;
}

void tst_MigrationJournal::dropsStoredFormsAsThePlanSays()
{
    QFETCH(bool, drop);
    QFETCH(bool, readBack);
    QFETCH(int, state);
    QFETCH(bool, kept);
    Plan plan = planFor();
    plan.rollback = drop ? Rollback::Drop : Rollback::Keep;
    plan.verification = readBack ? Verification::ReadBack : Verification::Off;
    const auto journal = create(plan);
    journal->enterPlanned(de, std::vector{planned(1), planned(2)});
    journal->enterState(de, std::vector{hashOf(1)}, static_cast<ItemState>(state));
    const JournalImage image = imageOf(*journal);
    QCOMPARE(image.at({"de", hashOf(1)}).original.has_value(), kept);
    QVERIFY(image.at({"de", hashOf(1)}).intended == digestOf(1));
    QVERIFY(image.at({"de", hashOf(2)}).original.has_value());
}

void tst_MigrationJournal::neverReplacesAFile()
{
    create()->enterPlanned(de, std::vector{planned(1)});
    const std::string text = failure(ErrorKind::Storage, [&] { create(); });
    QVERIFY2(text.starts_with("there is a file"), text.c_str());
    QCOMPARE(imageOf(*Journal::open(m_path, planSecrets())).size(), 1u);

    // What a killed create() left is no hindrance, and nothing of an older journal of that name comes back.
    removeJournal(m_path);
    for (const char *ending : {".new", ".new-journal", "-wal", "-shm"}) {
        QFile file(toQString(m_path + ending));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("left over") == 9);
    }
    QVERIFY(imageOf(*create()).empty());
    QVERIFY(!QFileInfo::exists(toQString(m_path + ".new")));
    QVERIFY(!QFileInfo::exists(toQString(m_path + ".new-journal")));

    Plan nothing = planFor();
    nothing.countries.clear();
    const std::string other = fromQString(m_folder->filePath(QStringLiteral("other.journal")));
    QVERIFY(failure(ErrorKind::Client, [&] { (void)Journal::create(other, nothing, planSecrets()); }) != "nothing was thrown");
    QVERIFY(!QFileInfo::exists(toQString(other)));

    const std::string nowhere = fromQString(m_folder->filePath(QStringLiteral("none/run.journal")));
    QVERIFY(failure(ErrorKind::Storage, [&] { (void)Journal::create(nowhere, planFor(), planSecrets()); }).find(nowhere) != std::string::npos);
    QVERIFY(failure(ErrorKind::Storage, [&] { (void)Journal::open(nowhere, planSecrets()); }).find(nowhere) != std::string::npos);
}

void tst_MigrationJournal::leavesOtherFilesAlone()
{
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(m_path.c_str(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, "CREATE TABLE theirs (x)", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
    const QByteArray before = bytesIn(m_folder->path());
    for (const std::string &text : {failure(ErrorKind::Storage, [&] { (void)Journal::open(m_path, planSecrets()); }), failure(ErrorKind::Storage, [&] { (void)inspectJournal(m_path); })}) {
        QVERIFY2(text.find("is not a migration journal") != std::string::npos, text.c_str());
    }
    QVERIFY(bytesIn(m_folder->path()) == before);
}

void tst_MigrationJournal::refusesANewerFormat()
{
    create();
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(m_path.c_str(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, "PRAGMA user_version=2", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
    for (const std::string &text : {failure(ErrorKind::Storage, [&] { (void)Journal::open(m_path, planSecrets()); }), failure(ErrorKind::Storage, [&] { (void)inspectJournal(m_path); })}) {
        QVERIFY2(text.find("by a later version of Strongroom (format 2)") != std::string::npos, text.c_str());
    }
}

void tst_MigrationJournal::refusesDamage()
{
    {
        const auto journal = create();
        for (int i = 0; i < 300; ++i) {
            journal->enterPlanned(de, std::vector{planned(i)});
        }
    }
    const QString name = toQString(m_path);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    file.close();
    const auto with = [&](const QByteArray &bytes) {
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
    };
    const auto readAll = [&] { (void)imageOf(*Journal::open(m_path, planSecrets())); };

    with(QByteArray(4096, 'x'));
    QVERIFY(failure(ErrorKind::Storage, readAll).find("is damaged") != std::string::npos);
    std::vector<std::string> damaged;
    QVERIFY(listJournals(fromQString(m_folder->path()), &damaged).empty());
    QVERIFY(damaged == std::vector{m_path});
    with({});
    QVERIFY(failure(ErrorKind::Storage, readAll) != "nothing was thrown");
    with(good.first(good.size() / 2));
    QVERIFY(failure(ErrorKind::Storage, readAll).find("is damaged") != std::string::npos);
    with(good);
    readAll();

    // Somebody moves the stored form of one record to another, and the wrapped key of no journal to this one.
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(m_path.c_str(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, "UPDATE original SET sealed = (SELECT sealed FROM original WHERE id = 2) WHERE id = 1", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
    QVERIFY(failure(ErrorKind::Storage, readAll).find("was changed") != std::string::npos);
    with(good);
    QCOMPARE(sqlite3_open(m_path.c_str(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, "UPDATE secret SET version = version + 1", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
    QVERIFY(failure(ErrorKind::Crypto, readAll).find("none of the secrets opens") != std::string::npos);
    try {
        with(QByteArray(4096, 'x'));
        readAll();
    } catch (const VaultError &error) {
        checkStorageError(error, m_path);
    }
}

void tst_MigrationJournal::oneProcessAtATime()
{
    auto journal = create();
    QVERIFY(failure(ErrorKind::Storage, [&] { (void)Journal::open(m_path, planSecrets()); }).find("a program is working on") != std::string::npos);
    QVERIFY(failure(ErrorKind::Storage, [&] { removeJournal(m_path); }).find("a program is working on") != std::string::npos);
    journal.reset();

    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), childArguments(m_path, -1));
    QByteArray printed;
    while (!printed.contains("ready")) {
        QVERIFY(child.waitForReadyRead(60'000));
        printed += child.readAll();
    }
    QVERIFY(failure(ErrorKind::Storage, [&] { (void)Journal::open(m_path, planSecrets()); }).find("a program is working on") != std::string::npos);
    const JournalSummary beside = inspectJournal(m_path);
    QVERIFY(beside.inUse);
    QCOMPARE(beside.counts.at("de").of(ItemState::Verified), 2 * childSteps);

    child.kill();
    QVERIFY(child.waitForFinished());
    QVERIFY(!inspectJournal(m_path).inUse);
    journal = Journal::open(m_path, planSecrets());
    QCOMPARE(journal->counts().at("de").of(ItemState::Planned), childSteps);
    QVERIFY(inspectJournal(m_path).inUse);
}

void tst_MigrationJournal::survivesAKillAtEveryWrite()
{
    const std::string pristine = m_path + ".pristine";
    create();
    QVERIFY(QFile::copy(toQString(m_path), toQString(pristine)));
    int kills = 0;
    for (int killAt = 1;; ++killAt) {
        removeJournal(m_path);
        QVERIFY(QFile::copy(toQString(pristine), toQString(m_path)));
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), childArguments(m_path, killAt));
        QVERIFY(child.waitForFinished(60'000));
        const bool killed = child.exitStatus() == QProcess::CrashExit;
        const auto lines = child.readAllStandardOutput().split('\n');
        const int told = lines.size() < 2 ? 0 : lines.at(lines.size() - 2).toInt();   // the last step that returned

        const auto journal = Journal::open(m_path, planKey());
        const JournalImage image = imageOf(*journal);
        QVERIFY(statesOf(journal->counts()) == countedFrom(image, journal->plan()));
        for (int step = 1; step <= childSteps; ++step) {
            int entered = 0;
            int verified = 0;
            for (int i = 0; i < 3; ++i) {
                if (const auto item = image.find({"de", hashOf(step * 10 + i)}); item != image.end()) {
                    ++entered;
                    verified += item->second.state == ItemState::Verified ? 1 : 0;
                    QVERIFY(item->second.original == originalOf(step * 10 + i));
                }
            }
            if (step <= told) {
                QVERIFY(entered == 3 && verified == 2);   // what returned is on the disk
            } else if (step == told + 1) {
                QVERIFY((entered == 0 || entered == 3) && (verified == 0 || (verified == 2 && entered == 3)));   // one call is one transaction
            } else {
                QCOMPARE(entered, 0);
            }
        }
        if (!killed) {
            QCOMPARE(told, childSteps);
            break;
        }
        ++kills;
    }
    QVERIFY2(kills >= 4 * childSteps, qPrintable(QString::number(kills)));   // two transactions a step, each at least a write and an fsync
}

void tst_MigrationJournal::filesAreTheUsersOnly()
{
#ifdef Q_OS_WIN
    QSKIP("Windows keeps the user's profile folder private as a whole");
#endif
    const auto journal = create();
    journal->enterPlanned(de, std::vector{planned(1)});
    constexpr auto mode = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    for (const char *ending : {"", "-wal", "-shm"}) {
        const QFileInfo info(toQString(m_path + ending));
        QVERIFY2(info.exists(), ending);
        QVERIFY2(info.permissions() == mode, ending);
    }
}

void tst_MigrationJournal::nothingSecretIsInItsFiles()
{
    auto journal = create();
    for (int i = 0; i < 200; ++i) {
        PlannedItem item = planned(i);
        item.original = R"({"record_key":"canary-record","body":"2:canary-body","key1":"canary-clear-key"})";
        journal->enterPlanned(de, std::vector{item});
    }
    journal->enterSetAside(in, std::vector{setAside(1)});
    journal->enterState(de, std::vector{hashOf(1)}, ItemState::KeptTheirs, "canary-theirs");
    journal->withdraw(de, std::vector{hashOf(2)});
    const QByteArray open = bytesIn(m_folder->path());
    journal.reset();
    const QByteArray closed = bytesIn(m_folder->path());
    for (const QByteArray &bytes : {open, closed}) {
        QVERIFY(bytes.size() > 200 * 80);
        QVERIFY(bytes.contains("env-1"));   // the plan is there to be read, and so the search finds what there is
        for (const char *canary : {"canary", "0123456789abcdef", "MDEyMzQ1Njc4", "Y2FuYXJ5", "63616e617279"}) {   // as text, base64 and hex
            QVERIFY2(!bytes.contains(canary), canary);
        }
    }
}

void tst_MigrationJournal::folderAndNames()
{
    const QByteArray before = qgetenv("STRONGROOM_DATA_DIR");
    qputenv("STRONGROOM_DATA_DIR", m_folder->filePath(QStringLiteral("data")).toUtf8());
    const std::string folder = journalFolder();
    QCOMPARE(journalFolder(), folder);
    before.isNull() ? qunsetenv("STRONGROOM_DATA_DIR") : qputenv("STRONGROOM_DATA_DIR", before);
    QCOMPARE(toQString(folder), m_folder->filePath(QStringLiteral("data/migrations")));
#ifndef Q_OS_WIN
    constexpr auto mode = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner | QFileDevice::ReadUser | QFileDevice::WriteUser | QFileDevice::ExeUser;
    QVERIFY(QFileInfo(toQString(folder)).permissions() == mode);
#endif
    static const QRegularExpression pattern(QStringLiteral("^20\\d\\d-\\d\\d-\\d\\d-\\d{4}-[0-9a-f]{4}$"));
    const std::string id = newRunId(folder);
    QVERIFY2(pattern.match(toQString(id)).hasMatch(), id.c_str());
    QCOMPARE(journalPath("/x", id), "/x/" + id + ".journal");

    QVERIFY(nameOf(ItemState::Planned) == "planned" && nameOf(ItemState::SetAside) == "set_aside" && nameOf(ItemState::KeptTheirs) == "kept_theirs");
    QVERIFY(nameOf(RunPhase::Running) == "running" && nameOf(RunPhase::RollingBack) == "rolling_back" && nameOf(RunPhase::RolledBack) == "rolled_back");
    QVERIFY(nameOf(RunEvent::Reopened) == "reopened" && nameOf(RunEvent::AttachmentsMissing) == "attachments_missing");
}

void tst_MigrationJournal::listsAndRemoves()
{
    const std::string folder = fromQString(m_folder->path());
    QVERIFY(listJournals(folder).empty());
    for (const char *id : {"b", "a", "c"}) {
        (void)Journal::create(journalPath(folder, id), planFor(), planSecrets());
    }
    const auto held = Journal::open(journalPath(folder, "a"), planSecrets());
    QFile other(m_folder->filePath(QStringLiteral("notes.txt")));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.close();
    std::vector<std::string> damaged;
    std::vector<std::string> ids;
    for (const JournalSummary &summary : listJournals(folder, &damaged)) {
        ids.push_back(summary.runId);
        QCOMPARE(summary.inUse, summary.runId == "a");
    }
    QVERIFY(ids == (std::vector<std::string>{"c", "a", "b"}));   // the newest first
    QVERIFY(damaged.empty());

    removeJournal(journalPath(folder, "c"));
    QCOMPARE(listJournals(folder).size(), 2u);
    QVERIFY(QDir(m_folder->path()).entryList({QStringLiteral("c.*")}).isEmpty());
    QVERIFY(failure(ErrorKind::Storage, [&] { removeJournal(journalPath(folder, "c")); }).find("there is no") != std::string::npos);
    QVERIFY(failure(ErrorKind::Storage, [&] { removeJournal(journalPath(folder, "a")); }).find("a program is working on") != std::string::npos);
    QVERIFY(listJournals(folder + "/none").empty());
}

void tst_MigrationJournal::wantsRoomOnTheDisk()
{
    requireSpace(leastFreeSpace, m_path);
    const std::string text = failure(ErrorKind::Storage, [&] { requireSpace(leastFreeSpace - 1, m_path); });
    QVERIFY2(text.find("nearly full: 63 MB are free") != std::string::npos, text.c_str());
    QVERIFY(availableSpace(m_path) > 0);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    FaultVfs::instance();
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == QLatin1String("--child")) {
        return runChild(fromQString(arguments.at(2)), arguments.at(3).toInt());
    }
    tst_MigrationJournal test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_migration_journal.moc"
