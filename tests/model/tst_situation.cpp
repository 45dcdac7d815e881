// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Every state of the records page: what it is called, and the ways out of it.

#include "records/LoadWatch.h"
#include "records/RecordsSituation.h"

#include <QSignalSpy>
#include <QTest>

using namespace strongroom;
using namespace strongroom::model;
using namespace std::chrono_literals;

namespace {

ErrorPtr authError(int status)
{
    FailedRequest request;
    request.status = status;
    return AuthError(AuthFailure::Refused, "the service answered " + std::to_string(status)).during(request).clone();
}

SituationFacts open()
{
    SituationFacts facts;
    facts.connection = ConnectionState::Open;
    facts.connectionName = QStringLiteral("Acme EMEA");
    facts.countries = 3;
    facts.place = QStringLiteral("Germany · de");
    facts.count = RecordTableModel::CountState::Complete;
    return facts;
}

template <typename Change>
SituationFacts with(Change change)
{
    SituationFacts facts = open();
    change(facts);
    return facts;
}

} // namespace

class tst_Situation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void situations_data();
    void situations();
    void textsNameTheThing();
    void slowLoads();
};

void tst_Situation::situations_data()
{
    QTest::addColumn<SituationFacts>("facts");
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<WayOut>("way");
    QTest::addColumn<WayOut>("otherWay");
    const auto row = [](const char *name, const SituationFacts &facts, Situation situation, WayOut way, WayOut otherWay = WayOut::None) {
        QTest::newRow(name) << facts << situation << way << otherWay;
    };
    row("opening", with([](auto &f) { f.connection = ConnectionState::Opening; }), Situation::Opening, WayOut::None);
    row("closed", with([](auto &f) { f.connection = ConnectionState::Closed; }), Situation::Closed, WayOut::Open);
    row("keychain locked", with([](auto &f) {
            f.connection = ConnectionState::Failed;
            f.openError = StorageError("the keychain is locked").clone();
        }),
        Situation::OpenFailed, WayOut::Open);
    row("wrong option", with([](auto &f) {
            f.connection = ConnectionState::Failed;
            f.openError = ClientError("the endpoint is not a URL").clone();
        }),
        Situation::OpenFailed, WayOut::Open, WayOut::EditConnection);
    row("asking for countries", with([](auto &f) { f.countries = 0; }), Situation::AskingCountries, WayOut::None);
    row("no countries", with([](auto &f) {
            f.countries = 0;
            f.countriesError = NetworkError("no answer").clone();
        }),
        Situation::NoCountries, WayOut::Retry, WayOut::EditConnection);
    row("first load", with([](auto &f) {
            f.count = RecordTableModel::CountState::Unknown;
            f.loading = true;
        }),
        Situation::Table, WayOut::None);
    row("slow", with([](auto &f) {
            f.loading = true;
            f.slowFor = 8s;
        }),
        Situation::Slow, WayOut::StopLoading);
    row("rows", with([](auto &f) { f.rows = 5; }), Situation::Table, WayOut::None);
    row("offline", with([](auto &f) { f.queryError = NetworkError("the host vault.example was not found").clone(); }), Situation::Offline, WayOut::Retry);
    row("offline, trying again", with([](auto &f) {
            f.queryError = NetworkError("the host vault.example was not found").clone();
            f.loading = true;
        }),
        Situation::Table, WayOut::None);
    row("signed out", with([](auto &f) { f.queryError = authError(401); }), Situation::SignedOut, WayOut::EditConnection, WayOut::Retry);
    row("token refused", with([](auto &f) { f.queryError = AuthError(AuthFailure::InvalidClient, "the client was refused").clone(); }), Situation::SignedOut,
        WayOut::EditConnection, WayOut::Retry);
    row("no permission", with([](auto &f) { f.queryError = authError(403); }), Situation::NoPermission, WayOut::OtherCountry, WayOut::Retry);
    row("server error", with([](auto &f) { f.queryError = ServerError("the service is busy").clone(); }), Situation::Failed, WayOut::Retry);
    row("stopped", with([](auto &f) { f.queryError = CancelledError().clone(); }), Situation::Stopped, WayOut::Retry);
    row("no records", open(), Situation::Empty, WayOut::NewRecord);
    row("no match", with([](auto &f) { f.filtered = true; }), Situation::NoMatch, WayOut::ClearFilter);
}

void tst_Situation::situations()
{
    QFETCH(SituationFacts, facts);
    QFETCH(Situation, situation);
    QFETCH(WayOut, way);
    QFETCH(WayOut, otherWay);
    const SituationText text = situationOf(facts);
    QCOMPARE(text.situation, situation);
    QCOMPARE(text.way, way);
    QCOMPARE(text.otherWay, otherWay);
    QCOMPARE(text.title.isEmpty(), situation == Situation::Table);
    QCOMPARE(wayOutText(way).isEmpty(), way == WayOut::None);
}

void tst_Situation::textsNameTheThing()
{
    QVERIFY(situationOf(with([](auto &f) { f.queryError = authError(403); })).title.contains(QStringLiteral("Germany")));
    QVERIFY(situationOf(with([](auto &f) { f.queryError = authError(401); })).title.contains(QStringLiteral("Acme EMEA")));
    QVERIFY(situationOf(with([](auto &f) { f.queryError = ServerError("the service is busy").advise("Wait a minute.").clone(); })).text.contains(QStringLiteral("Wait a minute.")));
    QVERIFY(situationOf(with([](auto &f) {
                f.loading = true;
                f.slowFor = 8s;
            })).text.contains(QStringLiteral("8 s")));
}

void tst_Situation::slowLoads()
{
    LoadWatch watch;
    QSignalSpy changed(&watch, &LoadWatch::changed);
    watch.setPatience(10ms);
    watch.setLoading(true);
    QVERIFY(!watch.slowFor());
    QVERIFY(changed.wait());
    QVERIFY(watch.slowFor());
    watch.answered();
    QVERIFY(!watch.slowFor());
    QCOMPARE(changed.count(), 2);
    QVERIFY(changed.wait());
    QVERIFY(watch.slowFor());
    watch.setLoading(false);
    QVERIFY(!watch.slowFor());
    const qsizetype before = changed.count();
    watch.setPatience(1h);
    watch.setLoading(true);
    watch.setLoading(false);
    QCOMPARE(changed.count(), before);
}

QTEST_GUILESS_MAIN(tst_Situation)
#include "tst_situation.moc"
