// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// When new versions are asked after and looked for: the question first, at most one look in seven days, what is kept over restarts, the policy.

#include "base/Error.h"
#include "support/FakeClock.h"
#include "support/Vectors.h"
#include "updates/UpdateNotice.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <atomic>
#include <fstream>
#include <memory>
#include <mutex>
#include <thread>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using model::UpdateNotice;
using Choice = UpdateNotice::Choice;
using namespace std::chrono_literals;

namespace {

struct Desk {
    Desk() : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    {
        std::ifstream file(test::vectorPath("updates/notices.json"), std::ios::binary);
        vectors = nlohmann::json::parse(file);
        answer = vectors.at("good").at("document").get<std::string>();
    }
    [[nodiscard]] UpdateNotice::Parts parts()
    {
        UpdateNotice::Parts parts;
        parts.source = {"https://updates.example.org/notice.json", vectors.at("publicKey").get<std::string>()};
        parts.ownVersion = "1.1.0";   // the notice is of 1.2.0
        parts.clock = &clock;
        parts.fetch = [this](const std::string &url, const Cancellation &) {
            ++asked;
            const std::scoped_lock lock(mutex);
            if (url != "https://updates.example.org/notice.json" || answer.empty()) {
                throw NetworkError("updates.example.org could not be reached");
            }
            return answer;
        };
        return parts;
    }
    // The program, started once more.
    std::unique_ptr<UpdateNotice> start()
    {
        auto notice = std::make_unique<UpdateNotice>(parts(), &settings, &pool);
        notice->start();
        return notice;
    }
    void say(const std::string &document)
    {
        const std::scoped_lock lock(mutex);
        answer = document;
    }
    std::string of(const char *name) const { return vectors.at(name).get<std::string>(); }

    QTemporaryDir folder;
    QSettings settings;
    QThreadPool pool;
    test::FakeClock clock;   // 2026-03-01: the notice was published in February and is good until the end of May
    nlohmann::json vectors;
    std::mutex mutex;
    std::string answer;
    std::atomic<int> asked = 0;
};

} // namespace

class TestUpdateNotice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksBeforeItLooks();
    void neverIsKept();
    void looksOnceInSevenDays();
    void aFailureCountsAsALook();
    void aWrongClockHoldsNothingUp();
    void looksWhileItRuns();
    void tellsOfALaterVersion();
    void skipsAndPutsOff();
    void whatIsKeptIsCheckedAgain();
    void anOlderNoticeIsRefused();
    void aForgedNoticeChangesNothing();
    void policyAndBuildTurnItOff();
    void looksWhenAsked();
    void endsWhileItLooks();
};

void TestUpdateNotice::asksBeforeItLooks()
{
    Desk desk;
    auto first = desk.start();
    QVERIFY(!first->asksNow());   // its first run has enough to say
    auto second = desk.start();
    QVERIFY(second->asksNow());
    second->postponeQuestion();
    QVERIFY(!second->asksNow());
    QTest::qWait(50);
    QCOMPARE(desk.asked, 0);
    auto third = desk.start();
    QVERIFY(third->asksNow());
    QSignalSpy looked(third.get(), &UpdateNotice::looked);
    third->setChoice(Choice::Weekly);
    QVERIFY(!third->asksNow());
    QVERIFY(looked.wait());
    QCOMPARE(desk.asked, 1);
}

void TestUpdateNotice::neverIsKept()
{
    Desk desk;
    (void)desk.start();
    desk.start()->setChoice(Choice::Never);
    auto later = desk.start();
    QCOMPARE(later->choice(), Choice::Never);
    QVERIFY(!later->asksNow());
    desk.clock.advance(24h * 30);
    auto muchLater = desk.start();
    QTest::qWait(50);
    QCOMPARE(desk.asked, 0);
}

void TestUpdateNotice::looksOnceInSevenDays()
{
    Desk desk;
    auto notice = desk.start();
    QSignalSpy looked(notice.get(), &UpdateNotice::looked);
    notice->setChoice(Choice::Weekly);
    QVERIFY(looked.wait());
    for (int start = 0; start < 5; ++start) {
        desk.clock.advance(24h);
        (void)desk.start();
    }
    notice->setChoice(Choice::Never);
    notice->setChoice(Choice::Weekly);
    desk.pool.waitForDone();
    QCOMPARE(desk.asked, 1);
    desk.clock.advance(24h * 2 - 1s);
    (void)desk.start();
    desk.pool.waitForDone();
    QCOMPARE(desk.asked, 1);
    desk.clock.advance(1s);
    auto due = desk.start();
    QSignalSpy again(due.get(), &UpdateNotice::looked);
    QVERIFY(again.wait());
    QCOMPARE(desk.asked, 2);
}

void TestUpdateNotice::aFailureCountsAsALook()
{
    Desk desk;
    desk.say({});
    auto notice = desk.start();
    QSignalSpy failed(notice.get(), &UpdateNotice::failed);
    notice->setChoice(Choice::Weekly);
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<ErrorPtr>()->kind(), ErrorKind::Network);
    QVERIFY(!notice->isLooking());
    desk.clock.advance(24h * 6);
    (void)desk.start();
    desk.pool.waitForDone();
    QCOMPARE(desk.asked, 1);
}

void TestUpdateNotice::aWrongClockHoldsNothingUp()
{
    Desk desk;
    desk.clock.advance(24h * 80);
    auto notice = desk.start();
    QSignalSpy looked(notice.get(), &UpdateNotice::looked);
    notice->setChoice(Choice::Weekly);
    QVERIFY(looked.wait());
    desk.clock.advance(-24h * 80);   // it was wrong, and somebody has set it
    auto now = desk.start();
    QSignalSpy again(now.get(), &UpdateNotice::looked);
    QVERIFY(again.wait());
    QCOMPARE(desk.asked, 2);
}

void TestUpdateNotice::looksWhileItRuns()
{
    Desk desk;
    auto notice = desk.start();
    QSignalSpy looked(notice.get(), &UpdateNotice::looked);
    notice->setChoice(Choice::Weekly);
    QVERIFY(looked.wait());
    desk.clock.advance(24h * 7);
    auto *const timer = notice->findChild<QTimer *>();
    QVERIFY(timer != nullptr && timer->isActive());
    QVERIFY(timer->interval() <= 3'600'000);
    QVERIFY(QMetaObject::invokeMethod(timer, "timeout"));
    QVERIFY(looked.wait());
    QCOMPARE(desk.asked, 2);
}

void TestUpdateNotice::tellsOfALaterVersion()
{
    Desk desk;
    auto notice = desk.start();
    QSignalSpy looked(notice.get(), &UpdateNotice::looked);
    notice->setChoice(Choice::Weekly);
    QVERIFY(looked.wait());
    QVERIFY(notice->tellsNow());
    QCOMPARE(notice->later()->version, std::string("1.2.0"));
    QCOMPARE(notice->later()->page, desk.vectors.at("good").at("page").get<std::string>());
    auto again = desk.start();   // without asking again
    QVERIFY(again->tellsNow());
    QCOMPARE(desk.asked, 1);
    // Once that version runs, there is nothing to tell.
    auto parts = desk.parts();
    parts.ownVersion = "1.2.0";
    const UpdateNotice updated(parts, &desk.settings, &desk.pool);
    QVERIFY(!updated.tellsNow());
    QVERIFY(!updated.later());
}

void TestUpdateNotice::skipsAndPutsOff()
{
    Desk desk;
    auto notice = desk.start();
    QSignalSpy looked(notice.get(), &UpdateNotice::looked);
    notice->setChoice(Choice::Weekly);
    QVERIFY(looked.wait());
    notice->postpone();
    QVERIFY(!notice->tellsNow());
    QVERIFY(notice->later());
    auto next = desk.start();
    QVERIFY(next->tellsNow());
    next->skip();
    QVERIFY(!next->tellsNow());
    auto after = desk.start();
    QVERIFY(!after->tellsNow());
    QVERIFY(after->later());   // the settings still say so
}

void TestUpdateNotice::whatIsKeptIsCheckedAgain()
{
    Desk desk;
    auto notice = desk.start();
    QSignalSpy looked(notice.get(), &UpdateNotice::looked);
    notice->setChoice(Choice::Weekly);
    QVERIFY(looked.wait());
    const QString kept = desk.settings.value(u"updates/notice"_s).toString();
    QVERIFY(!kept.isEmpty());
    desk.settings.setValue(u"updates/notice"_s, QString::fromStdString(desk.of("changedManifest")));
    QVERIFY(!desk.start()->later());
    desk.settings.setValue(u"updates/notice"_s, kept);
    QVERIFY(desk.start()->later());
    desk.clock.advance(24h * 120);   // past its last day
    desk.say({});
    QVERIFY(!desk.start()->later());
    desk.pool.waitForDone();
}

void TestUpdateNotice::anOlderNoticeIsRefused()
{
    Desk desk;
    desk.say(desk.of("higherNumber"));   // 9
    auto notice = desk.start();
    QSignalSpy looked(notice.get(), &UpdateNotice::looked);
    notice->setChoice(Choice::Weekly);
    QVERIFY(looked.wait());
    desk.say(desk.vectors.at("good").at("document").get<std::string>());   // 7
    auto next = desk.start();
    QSignalSpy failed(next.get(), &UpdateNotice::failed);
    next->lookNow();
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<ErrorPtr>()->kind(), ErrorKind::Server);
    QCOMPARE(desk.settings.value(u"updates/highestNumber"_s).toInt(), 9);
    QVERIFY(next->later());   // what was known before is still so
}

void TestUpdateNotice::aForgedNoticeChangesNothing()
{
    Desk desk;
    desk.say(desk.of("signedByAnother"));   // number 8, version 1.3.0
    auto notice = desk.start();
    QSignalSpy failed(notice.get(), &UpdateNotice::failed);
    notice->setChoice(Choice::Weekly);
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<ErrorPtr>()->kind(), ErrorKind::Crypto);
    QVERIFY(!notice->later());
    QVERIFY(!desk.settings.contains(u"updates/notice"_s));
    QVERIFY(!desk.settings.contains(u"updates/highestNumber"_s));
}

void TestUpdateNotice::policyAndBuildTurnItOff()
{
    Desk desk;
    (void)desk.start();
    desk.settings.setValue(u"updates/look"_s, u"weekly"_s);
    auto byPolicy = desk.parts();
    byPolicy.turnedOffByPolicy = true;
    byPolicy.policyPath = u"/etc/strongroom/policy.conf"_s;
    auto byBuild = desk.parts();
    byBuild.source = {};
    for (const UpdateNotice::Parts &parts : {byPolicy, byBuild}) {
        UpdateNotice notice(parts, &desk.settings, &desk.pool);
        notice.start();
        notice.lookNow();
        notice.setChoice(Choice::Never);
        notice.setChoice(Choice::Weekly);
        QVERIFY(!notice.isPossible());
        QVERIFY(!notice.isLooking());
        QVERIFY(!notice.asksNow());
        QVERIFY(!notice.tellsNow());
    }
    desk.pool.waitForDone();
    QCOMPARE(desk.asked, 0);
}

void TestUpdateNotice::looksWhenAsked()
{
    Desk desk;
    auto notice = desk.start();
    notice->setChoice(Choice::Never);
    QSignalSpy looked(notice.get(), &UpdateNotice::looked);
    notice->lookNow();
    QVERIFY(notice->isLooking());
    notice->lookNow();   // one at a time
    QVERIFY(looked.wait());
    QCOMPARE(desk.asked, 1);
    QVERIFY(notice->tellsNow());
    QVERIFY(notice->lastLooked().has_value());
}

void TestUpdateNotice::endsWhileItLooks()
{
    Desk desk;
    auto parts = desk.parts();
    std::atomic<bool> begun = false;
    std::atomic<bool> cancelled = false;
    parts.fetch = [&](const std::string &, const Cancellation &cancellation) -> std::string {
        begun = true;
        while (!cancellation.isCancelled()) {
            std::this_thread::sleep_for(1ms);
        }
        cancelled = true;
        throw CancelledError();
    };
    {
        UpdateNotice notice(parts, &desk.settings, &desk.pool);
        notice.lookNow();
        QVERIFY(notice.isLooking());
        QTRY_VERIFY(begun);
    }
    desk.pool.waitForDone();
    QVERIFY(cancelled);
}

QTEST_GUILESS_MAIN(TestUpdateNotice)
#include "tst_updatenotice.moc"
