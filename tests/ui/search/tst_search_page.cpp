// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Search everywhere, as it is used: Ctrl+Shift+F, type, Enter, and from a hit to where it is. With STRONGROOM_PICTURES: pictures of it.

#include "../lock/LockedVault.h"

#include "commands/CommandRegistry.h"
#include "locker/matrix/SecretsPage.h"
#include "records/FilterModel.h"
#include "search/SearchHits.h"
#include "search/SearchPage.h"
#include "search/SearchTree.h"
#include "shell/PageHost.h"
#include "support/MatchingRecordStore.h"
#include "tokens/TokensPage.h"
#include "translation/Translation.h"
#include "tozstore/records/TozQueryModel.h"
#include "tozstore/records/TozRecordsPage.h"
#include "widgets/Banner.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"

#include <QCheckBox>
#include <QClipboard>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using model::ConnectionPage;
using model::SearchHits;
using State = model::EverywhereSearch::State;
using test::LockedVault;

namespace {

const std::string text = "trabant";

// Every service, and something of the text in each.
class SearchedVault : public LockedVault {
public:
    explicit SearchedVault(ui::Theme *theme) : LockedVault(theme)
    {
        matching->setCountries({{incountry::Country("de"), "Germany", "", true}, {incountry::Country("fr"), "France", "", true}});
        for (int i = 0; i < 60; ++i) {
            incountry::Record record = test::believableRecord(i);
            record.value(incountry::TextMember::Key2) = i < 3 ? text : "opel";
            matching->keep(i % 2 == 0 ? "de" : "fr", record);
        }
        vault.backend->stores[acme] = matching;
        auto &records = tozStore->records();
        tozId = records.add(records.make("car", {{"plate", "x"}}, {{"model", text}}));
        lockerStore->addEnvironment("staging");
        lockerStore->put("TRABANT_TOKEN", "production", "x", "of the fleet");
        desks[signIn]->addToken("Token endpoint auth.example", "trabant-fleet", "events");
    }
    bool ready()
    {
        return QTest::qWaitFor([this] { return vault.manager.connections().size() >= 5; });
    }
    ui::SearchPage *page()
    {
        return qobject_cast<ui::SearchPage *>(window().pages()->front());
    }
    // As a person does it.
    bool search(const QString &what)
    {
        vault.command(u"search.everywhere"_s)->trigger();
        if (page() == nullptr) {
            return false;
        }
        page()->field()->clear();
        QTest::keyClicks(page()->field(), what);
        QTest::keyClick(page()->field(), Qt::Key_Return);
        return QTest::qWaitFor([this] { return page()->search()->state() == State::Finished; });
    }
    // The first hit of this place that begins with the title; invalid: none.
    QModelIndex hit(const QString &place, const QString &title)
    {
        const QAbstractItemModel *const model = page()->tree()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex at = model->index(row, 0);
            for (int child = 0; at.data().toString() == place && child < model->rowCount(at); ++child) {
                if (const QModelIndex found = model->index(child, 0, at); found.data().toString().startsWith(title)) {
                    return found;
                }
            }
        }
        return {};
    }
    bool go(const QString &place, const QString &title)
    {
        const QModelIndex found = hit(place, title);
        page()->tree()->setCurrentIndex(found);
        page()->tree()->setFocus();
        QTest::keyClick(page()->tree(), Qt::Key_Return);
        return found.isValid();
    }

    std::shared_ptr<test::MatchingRecordStore> matching = std::make_shared<test::MatchingRecordStore>();
    std::string tozId;
};

} // namespace

class TestSearchPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installTranslation(*QCoreApplication::instance());   // counts are what it says
        m_theme = new ui::Theme;
    }
    void cleanupTestCase() { delete m_theme; }
    void findsByKeyboardAlone();
    void goesToARecord();
    void goesToAllLikeIt();
    void goesToATozRecord();
    void goesToASecret();
    void goesToAToken();
    void saysWhatCouldNotBeAsked();
    void saysWhatCannotBeSearched();
    void refusesNothing();
    void stops();
    void goesBackAndStays();
    void lockingForgetsIt();
    void pictures_data();
    void pictures();

private:
    ui::Theme *m_theme = nullptr;
};

void TestSearchPage::findsByKeyboardAlone()
{
    SearchedVault on(m_theme);
    QVERIFY(on.ready());
    on.vault.activate();
    QTest::keyClick(&on.window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(on.page() != nullptr);
    QTRY_VERIFY(on.page()->field()->hasFocus());
    QVERIFY(on.page()->emptyState()->isVisible());
    QTest::keyClicks(on.page()->field(), u"trabant"_s);
    QTest::keyClick(on.page()->field(), Qt::Key_Return);
    QTRY_COMPARE(on.page()->search()->state(), State::Finished);
    QVERIFY(on.page()->tree()->isVisible());
    QVERIFY(on.page()->summary()->text().contains(u"6 found in 5 places"_s));   // Germany 2, France, the client, the secret, the token
    QTest::keyClick(on.page()->field(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTRY_VERIFY(on.page()->tree()->hasFocus());
    QVERIFY(on.page()->tree()->currentIndex().isValid());
}

void TestSearchPage::goesToARecord()
{
    SearchedVault on(m_theme);
    QVERIFY(on.ready());
    QVERIFY(on.search(u"trabant"_s));
    QVERIFY(on.go(u"Acme EMEA · France"_s, u"user_10483"_s));
    ui::RecordsPage *const records = on.window().recordsPage();
    QVERIFY(records != nullptr);
    QCOMPARE(records->countryBox()->currentData().toString(), u"fr"_s);
    QTRY_VERIFY(!records->table()->isBusy() && records->table()->loadedCount() == 1);
    QCOMPARE(QString::fromStdString(records->filter()->filter().toText()), u"record_key=user_10483"_s);
}

void TestSearchPage::goesToAllLikeIt()
{
    SearchedVault on(m_theme);
    for (int i = 100; i < 200; ++i) {
        incountry::Record record = test::believableRecord(i);
        record.value(incountry::TextMember::Key2) = text;
        on.matching->keep("de", record);
    }
    QVERIFY(on.ready());
    QVERIFY(on.search(u"trabant"_s));
    const QAbstractItemModel *const model = on.page()->tree()->model();
    QModelIndex more;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex place = model->index(row, 0);
        for (int child = 0; child < model->rowCount(place); ++child) {
            if (model->index(child, 0, place).data(SearchHits::IsMore).toBool()) {
                more = model->index(child, 0, place);
            }
        }
    }
    QVERIFY(more.isValid());
    on.page()->tree()->setCurrentIndex(more);
    on.vault.command(u"search.open"_s)->trigger();
    ui::RecordsPage *const records = on.window().recordsPage();
    QVERIFY(records != nullptr);
    QTRY_VERIFY(!records->table()->isBusy() && records->table()->rowCount() >= 102);
    QCOMPARE(QString::fromStdString(records->filter()->filter().toText()), u"key2=trabant"_s);
}

void TestSearchPage::goesToATozRecord()
{
    SearchedVault on(m_theme);
    QVERIFY(on.ready());
    QVERIFY(on.search(u"trabant"_s));
    QVERIFY(on.go(u"Tozny research"_s, u"car"_s));
    auto *const records = qobject_cast<ui::TozRecordsPage *>(on.window().pages()->front());
    QVERIFY(records != nullptr);
    QCOMPARE(records->query()->search().match.at(0).records, std::vector<std::string>{on.tozId});
    QTRY_COMPARE(records->table()->rowCount(), 1);
}

void TestSearchPage::goesToASecret()
{
    SearchedVault on(m_theme);
    QVERIFY(on.ready());
    QVERIFY(on.search(u"trabant"_s));
    QVERIFY(on.go(u"Locker platform"_s, u"TRABANT_TOKEN"_s));
    auto *const secrets = qobject_cast<ui::SecretsPage *>(on.window().pages()->front());
    QVERIFY(secrets != nullptr);
    QTRY_VERIFY(secrets->currentCell() && secrets->currentCell()->key == u"TRABANT_TOKEN"_s);
    QCOMPARE(secrets->currentCell()->environment, u"production"_s);
}

void TestSearchPage::goesToAToken()
{
    SearchedVault on(m_theme);
    QVERIFY(on.ready());
    QVERIFY(on.search(u"trabant"_s));
    QVERIFY(on.go(u"Events"_s, u"Token endpoint"_s));
    auto *const tokens = qobject_cast<ui::TokensPage *>(on.window().pages()->front());
    QVERIFY(tokens != nullptr);
    QCOMPARE(tokens->search()->text(), u"trabant"_s);
}

void TestSearchPage::saysWhatCouldNotBeAsked()
{
    SearchedVault on(m_theme);
    on.matching->failCountry("fr", NetworkError("France could not be reached").clone());
    on.tozStore->gate().fail("search", ServerError("the service answered 500").clone());
    QVERIFY(on.ready());
    QVERIFY(on.search(u"trabant"_s));
    ui::SearchPage *const page = on.page();
    QVERIFY(page->banner()->isVisible());
    QVERIFY(page->banner()->title().contains(u"2 places could not be asked"_s));
    QVERIFY(page->banner()->text().contains(u"France could not be reached"_s));
    QVERIFY(page->banner()->text().contains(u"Tozny research"_s));
    QVERIFY(page->statusTexts().problem.contains(u"2"_s));
    on.matching->clearCountryFailure("fr");
    Q_EMIT page->banner()->actionTriggered();
    QTRY_COMPARE(page->search()->state(), State::Finished);
    QTRY_VERIFY(!page->banner()->isVisible());
    QVERIFY(on.hit(u"Acme EMEA · France"_s, u"user_10483"_s).isValid());
    QVERIFY(on.hit(u"Tozny research"_s, u"car"_s).isValid());
}

void TestSearchPage::saysWhatCannotBeSearched()
{
    SearchedVault on(m_theme);
    QVERIFY(on.ready());
    QVERIFY(on.search(u"nobody has this"_s));
    QVERIFY(on.page()->emptyState()->isVisible());
    QVERIFY(on.page()->emptyState()->text().contains(u"nobody has this"_s));
    QVERIFY(on.page()->limits()->isVisible());
    const QStringList lines = on.page()->limits()->text().split(u'\n');
    QCOMPARE(lines.size(), 5);   // whole keys, bodies; data, notes; values
    on.window().resize(640, 520);
    QTRY_VERIFY(!on.page()->limits()->isVisible());   // the hits need the room
    on.window().resize(1360, 840);
    QTRY_VERIFY(on.page()->limits()->isVisible());
}

void TestSearchPage::refusesNothing()
{
    SearchedVault on(m_theme);
    QVERIFY(on.ready());
    on.vault.command(u"search.everywhere"_s)->trigger();
    QTest::keyClick(on.page()->field(), Qt::Key_Return);
    QVERIFY(on.page()->banner()->isVisible());
    QCOMPARE(on.page()->search()->state(), State::Idle);
    QVERIFY(!on.vault.command(u"search.open"_s)->isEnabled());
    QVERIFY(!on.vault.command(u"search.stop"_s)->isEnabled());
}

void TestSearchPage::stops()
{
    SearchedVault on(m_theme);
    on.matching->hold();
    QVERIFY(on.ready());
    on.vault.command(u"search.everywhere"_s)->trigger();
    QTest::keyClicks(on.page()->field(), u"trabant"_s);
    on.page()->button()->click();
    QTRY_VERIFY(on.matching->running() > 0);
    QVERIFY(on.vault.command(u"search.stop"_s)->isEnabled());
    on.page()->button()->click();   // the same button ends it
    QCOMPARE(on.page()->search()->state(), State::Stopped);
    QTRY_COMPARE(on.matching->running(), 0);
    QVERIFY(on.page()->summary()->text().contains(u"stopped"_s));
    on.matching->releaseAll();
}

void TestSearchPage::goesBackAndStays()
{
    SearchedVault on(m_theme);
    QVERIFY(on.show(LockedVault::acme, ConnectionPage::Records));
    QVERIFY(on.search(u"trabant"_s));
    const qint64 found = on.page()->search()->hits()->hitCount();
    on.vault.command(u"search.everywhere"_s)->trigger();
    QVERIFY(on.window().recordsPage() != nullptr);
    on.vault.command(u"search.everywhere"_s)->trigger();
    QCOMPARE(on.page()->search()->hits()->hitCount(), found);
    on.page()->tree()->setCurrentIndex(on.hit(u"Locker platform"_s, u"TRABANT_TOKEN"_s));
    on.vault.command(u"search.copy"_s)->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"TRABANT_TOKEN"_s);
}

void TestSearchPage::lockingForgetsIt()
{
    SearchedVault on(m_theme);
    on.matching->hold();
    QVERIFY(on.ready());
    on.vault.command(u"search.everywhere"_s)->trigger();
    QTest::keyClicks(on.page()->field(), u"trabant"_s);
    QTest::keyClick(on.page()->field(), Qt::Key_Return);
    QTRY_VERIFY(on.matching->running() > 0);
    on.vault.command(u"vault.lock"_s)->trigger();
    QTRY_COMPARE(on.window().findChildren<ui::SearchPage *>().size(), 0);
    QTRY_COMPARE(on.matching->running(), 0);
    on.matching->releaseAll();
}

void TestSearchPage::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestSearchPage::pictures()
{
    const QString folder = qEnvironmentVariable("STRONGROOM_PICTURES");
    if (folder.isEmpty()) {
        QSKIP("STRONGROOM_PICTURES names no folder");
    }
    QFETCH(bool, dark);
    m_theme->showScheme(dark ? ui::Scheme::Dark : ui::Scheme::Light);
    const QString suffix = dark ? u"-dark.png"_s : u"-light.png"_s;
    SearchedVault on(m_theme);
    for (int i = 100; i < 200; ++i) {
        incountry::Record record = test::believableRecord(i);
        record.value(incountry::TextMember::Key2) = text;
        on.matching->keep("de", record);
    }
    QVERIFY(on.ready());
    on.vault.command(u"search.everywhere"_s)->trigger();
    QVERIFY(on.window().grab().save(folder + u"/search-empty"_s + suffix));
    on.matching->failCountry("fr", NetworkError("fr.api.example could not be reached: the connection was refused").clone());
    QVERIFY(on.search(u"trabant"_s) || on.search(u"trabant"_s));
    on.page()->tree()->setFocus();
    QTest::qWait(50);
    QVERIFY(on.window().grab().save(folder + u"/search-found"_s + suffix));
    on.page()->field()->setText(u"nobody has this"_s);
    on.page()->begin();
    QTRY_COMPARE(on.page()->search()->state(), State::Finished);
    QVERIFY(on.window().grab().save(folder + u"/search-nothing"_s + suffix));
    on.window().resize(640, 520);
    QVERIFY(on.search(u"trabant"_s) || on.search(u"trabant"_s));
    QTest::qWait(50);
    QVERIFY(on.window().grab().save(folder + u"/search-narrow"_s + suffix));
}

QTEST_MAIN(TestSearchPage)
#include "tst_search_page.moc"
