// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The longest time that the window answers nothing while something large goes on in it. A window of its own for each run; what is said of a run is the longest
// of all its gaps.

#include "LargeProject.h"
#include "UiMeasure.h"

#include "support/JoiningThread.h"
#include "support/MatchingRecordStore.h"
#include "support/StallWatch.h"
#include "ui/MigrationFixture.h"
#include "ui/lock/LockedVault.h"
#include "ui/locker/SecretsFixture.h"

#include "locker/matrix/SecretFilterBox.h"
#include "records/FilterEdit.h"
#include "search/SearchHits.h"
#include "search/SearchPage.h"
#include "search/SearchTree.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QScrollBar>

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::bench {

namespace {

using test::StallWatch;
constexpr int runs = 3;
constexpr std::chrono::milliseconds target{50};

void check(bool held, const char *what)
{
    if (!held) {
        throw std::runtime_error(what);
    }
}

// As the program's own loop: QTest::qWaitFor() sleeps, and its sleeps would be gaps. The watch wakes it.
template <typename Condition>
void waitUntil(Condition condition, const char *what)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        check(!timer.hasExpired(60'000), what);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

// Long enough for what was asked for to be painted.
void settle(const StallWatch &watch)
{
    const int until = watch.ticks() + 10;
    waitUntil([&] { return watch.ticks() >= until; }, "the event loop stands still");
}

// ---- migration ----

constexpr int statuses = 100;                          // of a run, 10 s
constexpr std::chrono::milliseconds statusEvery{100};  // as core/migration/RunProgress.cpp does
constexpr std::int64_t recordsOfCountry = 20'000;
constexpr std::int64_t setAsideOfCountry = 200;

// Lets the engine report at its pace; a thread, because the thread that is watched must not be what keeps the time.
class Pace {
public:
    explicit Pace(std::shared_ptr<test::FakeMigrationBackend> engine)
        : m_engine(std::move(engine)), m_thread([this] {
              std::unique_lock lock(m_mutex);
              while (!m_wake.wait_for(lock, statusEvery, [this] { return m_ended; })) {
                  m_engine->allow(1);
              }
          })
    {
    }
    ~Pace()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_ended = true;
        }
        m_wake.notify_all();
    }

private:
    std::shared_ptr<test::FakeMigrationBackend> m_engine;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_ended = false;
    test::JoiningThread m_thread;   // last: it uses the rest
};

migration::JournalSummary twelveCountries(test::FakeMigrationBackend &engine)
{
    migration::JournalSummary summary = test::MigrationUiFixture::leftBehind("twelve", migration::RunPhase::Stopped, 0);
    summary.plan.countries.clear();
    summary.plan.expected.clear();
    summary.counts.clear();
    for (const char *const code : {"de", "us", "fr", "gb", "in", "jp", "kr", "br", "ca", "au", "ch", "ae"}) {
        summary.plan.countries.emplace_back(code);
        summary.plan.expected[code] = recordsOfCountry;
        engine.setAside[code] = setAsideOfCountry;
    }
    return summary;
}

qint64 migrate(ui::Theme &theme)
{
    test::MigrationUiFixture fixture(&theme);
    const migration::JournalSummary left = twelveCountries(*fixture.engine);
    fixture.engine->stepsOfRun = statuses;
    fixture.engine->addJournal(left);
    check(fixture.openPage(), "the page of migrations did not open");
    fixture.engine->hold();

    StallWatch watch;
    const Pace pace(fixture.engine);
    QObject context;
    int shown = 0;
    QObject::connect(fixture.run(), &model::MigrationRun::figuresChanged, &context, [&shown] { ++shown; });
    fixture.page()->resume(left.path);
    waitUntil([&] { return fixture.run()->work() == model::MigrationRun::Work::Migrating; }, "the run did not begin");
    check(fixture.page()->currentStep() == fixture.page()->run() && fixture.page()->run()->isVisible(), "the step of the run is not in front");
    waitUntil([&] { return !fixture.run()->isBusy() && fixture.run()->report() != nullptr; }, "the run did not end");
    settle(watch);
    const std::size_t countries = left.plan.countries.size();
    check(fixture.run()->outcome() == model::MigrationRun::Outcome::Finished, "the run did not finish");
    check(fixture.run()->figures().setAside == std::int64_t(countries) * setAsideOfCountry && fixture.run()->countries()->rowCount() == int(countries), "not all of the run was shown");
    check(shown > statuses / 2, "the statuses did not come to the window");
    return watch.takeLongest();
}

// ---- search everywhere ----

constexpr int searchedCountries = 8;
constexpr int recordsOfSearchedCountry = 2'000;
constexpr int tozRecords = 4'000;   // 20,000 with those of the countries
const std::string sought = "trabant";

// Connections of all five services, and of every fourth thing the text.
class SearchedVault : public test::LockedVault {
public:
    explicit SearchedVault(ui::Theme *theme) : LockedVault(theme)
    {
        const auto matching = std::make_shared<test::MatchingRecordStore>();
        std::vector<incountry::CountryInfo> countries;
        for (const char *const code : {"de", "us", "fr", "gb", "in", "jp", "kr", "br"}) {
            countries.push_back({incountry::Country(code), std::string("Country ") + code, "", true});
            for (int i = 0; i < recordsOfSearchedCountry; ++i) {
                incountry::Record record = test::believableRecord(i);
                record.value(incountry::TextMember::Key2) = i % 4 == 0 ? sought : "opel";
                matching->keep(code, std::move(record));
            }
        }
        check(countries.size() == searchedCountries, "not as many countries as are said to be");
        matching->setCountries(std::move(countries));
        vault.backend->stores[acme] = matching;
        test::MemoryTozRecords &records = tozStore->records();
        for (int i = 0; i < tozRecords; ++i) {
            records.add(records.make("car", {{"plate", "x"}}, {{"model", i % 4 == 0 ? sought : "opel"}}));
        }
        for (int i = 0; i < 400; ++i) {
            lockerStore->put((i % 4 == 0 ? "TRABANT_" : "OPEL_") + std::to_string(i), "production", "x", "of the fleet");
        }
        for (const auto &[id, desk] : desks) {
            desk->addToken("token endpoint auth.example", "trabant-fleet", "events");
        }
    }
};

qint64 search(ui::Theme &theme)
{
    SearchedVault on(&theme);
    check(QTest::qWaitFor([&] { return on.vault.manager.connections().size() == 5; }), "there are not five connections");
    on.vault.command(u"search.everywhere"_s)->trigger();
    auto *const page = qobject_cast<ui::SearchPage *>(on.window().pages()->front());
    check(page != nullptr, "the search did not open");

    StallWatch watch;
    settle(watch);
    (void)watch.takeLongest();   // of the page itself
    for (const char c : sought) {
        QTest::keyClick(page->field(), c);
        settle(watch);
    }
    QTest::keyClick(page->field(), Qt::Key_Return);
    waitUntil([&] { return page->search()->state() == model::EverywhereSearch::State::Finished; }, "the search did not end");
    settle(watch);
    // A place for each country and for each of the other connections; of a country as many as one request hands over.
    check(page->search()->failures().empty() && page->search()->hits()->placeCount() == searchedCountries + 4, "not everything was searched");
    check(page->search()->hits()->hitCount() >= searchedCountries * search::mostHits && page->tree()->isVisible(), "not all that is there was found");
    return watch.takeLongest();
}

// ---- secrets ----

constexpr int scrollSteps = 100;

void scroll(QScrollBar *bar, const StallWatch &watch)
{
    for (int step = 1; step <= scrollSteps; ++step) {
        bar->setValue(bar->minimum() + (bar->maximum() - bar->minimum()) * step / scrollSteps);
        settle(watch);
    }
}

qint64 secrets(ui::Theme &theme)
{
    test::SecretsFixture fixture(&theme);
    fillWithLargeProject(*fixture.store);
    const QString connection = QString::fromStdString(test::SecretsFixture::id);
    check(QTest::qWaitFor([&] { return fixture.vault.manager.find(connection) != nullptr; }), "there is no connection");

    StallWatch watch;
    fixture.vault.window->sidebar()->select(connection, model::ConnectionPage::Secrets);
    auto *const page = qobject_cast<ui::SecretsPage *>(fixture.vault.window->pages()->front());
    check(page != nullptr, "the page of secrets did not open");
    waitUntil([&] { return page->view()->isVisible() && page->model()->rowCount() == projectSecrets; }, "the secrets did not load");
    settle(watch);
    check(page->view()->verticalScrollBar()->maximum() > 0, "there is nothing to scroll");
    scroll(page->view()->verticalScrollBar(), watch);
    scroll(page->view()->horizontalScrollBar(), watch);

    // Typed, taken back key by key, and the same over what is missing or different.
    ui::FilterEdit *const edit = page->filterBox()->edit();
    for (const model::SecretFilter filter : {model::SecretFilter::All, model::SecretFilter::MissingOrDifferent}) {
        page->showOnly(filter);
        settle(watch);
        const int all = page->model()->rowCount();
        const QString words = u"service_49"_s;
        for (const QChar c : words) {
            QTest::keyClick(edit, c.toLatin1());
            settle(watch);
        }
        check(page->model()->rowCount() > 0 && page->model()->rowCount() < all, "the filter took nothing away");
        for (qsizetype i = 0; i < words.size(); ++i) {
            QTest::keyClick(edit, Qt::Key_Backspace);
            settle(watch);
        }
        check(page->model()->rowCount() == all, "the filter did not go");
    }
    return watch.takeLongest();
}

void measure(const std::string &name, qint64 (*once)(ui::Theme &), ui::Theme &theme)
{
    UiRuns figure{name, {}, target};
    for (int i = 0; i < runs; ++i) {
        figure.longest.emplace_back(once(theme));
    }
    printRuns(figure);
}

std::vector<UiFigure> run(ui::Theme &theme)
{
    measure("a migration of 12 countries, 10 statuses a second", migrate, theme);
    measure("a search of 20,000 records, five connections", search, theme);
    measure("secrets, 500 in 12 environments: open, scroll, filter", secrets, theme);
    return {};   // printed as they come
}

} // namespace

UiSection stallSection() { return {"Desk: longest stall of the GUI thread", run}; }

} // namespace strongroom::bench
