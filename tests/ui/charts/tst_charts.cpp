// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Pictures and their tables: the numbers of each, that nothing is told by colour alone, saving, and the command on the pages that have one.
// With STRONGROOM_PICTURES: pictures of the pictures.

#include "../lock/LockedVault.h"

#include "charts/ChartDialog.h"
#include "charts/ChartPainter.h"
#include "charts/Charts.h"
#include "charts/ChartView.h"
#include "commands/CommandRegistry.h"
#include "keys/KeyUsage.h"
#include "migration/RateHistory.h"
#include "tokens/TokenListRows.h"
#include "tozstore/sharing/AccessGraphDrawing.h"
#include "translation/Translation.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QSvgRenderer>
#include <QTabWidget>
#include <QTableView>

#include <cmath>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using model::ChartData;
using model::ChartTone;
using test::LockedVault;

namespace {

// Records by country and version, as a service would count them.
class CountedStore final : public test::FakeRecordStore {
public:
    std::map<std::string, std::map<std::int64_t, std::int64_t>> counts;
    incountry::FindResult find(const incountry::Country &country, const incountry::FindFilter &filter, const incountry::FindOptions &options, const Cancellation &) override
    {
        incountry::FindResult result;
        result.meta.limit = options.limit;
        for (const auto &[version, count] : counts[country.code()]) {
            bool wanted = true;
            for (const auto &[member, condition] : filter.conditions()) {
                const auto *const number = std::get_if<incountry::IntegerCondition>(&condition);
                if (member == "version" && number != nullptr) {
                    wanted = wanted && (number->equals.empty() || std::ranges::find(number->equals, version) != number->equals.end())
                          && std::ranges::find(number->notEquals, version) == number->notEquals.end();
                }
            }
            if (wanted && count > 0 && result.rows.empty()) {
                incountry::Record record = makeRecord(0);   // by it a version that nobody named is found
                record.version = version;
                result.rows.emplace_back(record);
            }
            result.meta.total += wanted ? count : 0;
        }
        return result;
    }
};

incountry::SecretsDocument documentOf(const std::string &text) { return incountry::SecretsDocument::parse(std::string_view(text)); }

ChartData sample()
{
    return {u"Records by country and key version"_s,
            u"Country"_s,
            u"1,300 records still need migration, 40 are of versions that no secret opens."_s,
            {u"Germany"_s, u"France"_s, u"A country with a name that is far too long for its place"_s},
            {{u"version 3, current"_s, ChartTone::Good, {48'000, 9'000, 120}}, {u"version 2, to be moved"_s, ChartTone::Waiting, {1'000, 300, 0}}, {u"version 0, no secret opens it"_s, ChartTone::Bad, {0, 40, 0}}, {u"without a version"_s, ChartTone::Plain, {5, 0, 700}}},
            [](double value) { return QLocale(QLocale::English).toString(qint64(value)); }};
}

} // namespace

class TestCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { delete m_theme; }
    void keysByCountry();
    void secretsByEnvironment();
    void tokenLifetimes();
    void ratesAreKeptWithinBounds();
    void migrationRate();
    void sharing();
    void theTableSaysTheSame();
    void nothingByColourAlone();
    void savesBothKinds();
    void aFailureIsSaid();
    void theCommandIsOnItsPages();
    void pictures_data();
    void pictures();

private:
    ui::Theme *m_theme = nullptr;
};

void TestCharts::initTestCase()
{
    installTranslation(*QCoreApplication::instance());
    m_theme = new ui::Theme;
}

void TestCharts::keysByCountry()
{
    auto store = std::make_shared<CountedStore>();
    store->counts = {{"de", {{3, 100}, {2, 40}}}, {"fr", {{3, 10}, {7, 5}}}, {"us", {}}};
    QThreadPool pool;
    model::JobListModel jobs;
    model::KeyUsage usage(&pool, &jobs);
    usage.start(store, {{incountry::Country("de"), "Germany", "", true}, {incountry::Country("fr"), "France", "", true}, {incountry::Country("us"), "United States", "", true}}, {2, 3}, u"Acme"_s);
    QTRY_VERIFY(usage.state() == model::KeyUsage::State::Complete);
    const incountry::SecretsDocument document = documentOf(R"({"currentVersion": 3, "secrets": [{"version": 2, "secret": "a password"}, {"version": 3, "secret": "another one"}]})");
    const ChartData chart = model::keyUsageChart(usage, &document);
    QCOMPARE(chart.categories, (QStringList{u"Germany"_s, u"France"_s}));   // nothing to see in the third
    QCOMPARE(chart.series.size(), std::size_t(3));
    QCOMPARE(chart.series[0].tone, ChartTone::Good);   // the current one first
    QCOMPARE(chart.series[0].values, (std::vector<double>{100, 10}));
    const auto of = [&](ChartTone tone) { return *std::ranges::find_if(chart.series, [&](const auto &series) { return series.tone == tone; }); };
    QCOMPARE(of(ChartTone::Waiting).values, (std::vector<double>{40, 0}));
    QCOMPARE(of(ChartTone::Bad).values, (std::vector<double>{0, 5}));
    QVERIFY2(chart.summary.contains(u"40"_s) && chart.summary.contains(u"5"_s), qPrintable(chart.summary));
    QVERIFY(model::keyUsageChart(model::KeyUsage(&pool, &jobs), &document).isEmpty());
}

void TestCharts::secretsByEnvironment()
{
    test::MemoryLockerStore store;
    store.addEnvironment("production");
    store.addEnvironment("staging");
    store.put("A", {}, "1");
    store.put("B", "production", "1");
    store.put("C", "staging", "1");
    store.put("C", "production", "2");
    store.breakSecret("C", "staging");
    const ChartData chart = model::secretsByEnvironmentChart(locker::makeMatrix(*store.now()));
    QCOMPARE(chart.categories, (QStringList{u"production"_s, u"staging"_s}));
    QCOMPARE(chart.series.size(), std::size_t(4));
    QCOMPARE(chart.series[0].values, (std::vector<double>{2, 0}));   // its own
    QCOMPARE(chart.series[1].values, (std::vector<double>{1, 1}));   // from all
    QCOMPARE(chart.series[2].values, (std::vector<double>{0, 1}));   // missing
    QCOMPARE(chart.series[3].values, (std::vector<double>{0, 1}));   // does not open
    QCOMPARE(chart.summary, u"1 secret is missing in some environment."_s);
}

void TestCharts::tokenLifetimes()
{
    const std::chrono::system_clock::time_point now = std::chrono::sys_days(std::chrono::year(2026) / 3 / 1);
    std::vector<model::TokenListRow> rows(4);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].connectionName = u"Acme %1"_s.arg(i);
        rows[i].hasToken = i != 3;
        rows[i].token.source = "auth.example";
    }
    rows[0].token.expiresAt = now + std::chrono::minutes(41);
    rows[1].token.expiresAt = now - std::chrono::minutes(3);
    const ChartData chart = model::tokenLifetimesChart({&rows[0], &rows[1], &rows[2], &rows[3]}, now);
    QCOMPARE(chart.categories.size(), 2);   // not one without an end, not one that is not held
    QCOMPARE(chart.series[0].values, (std::vector<double>{41 * 60, 0}));
    QCOMPARE(chart.text(41 * 60), u"41 min"_s);
    QCOMPARE(chart.text(0), u"expired"_s);
    QCOMPARE(chart.summary, u"1 token has expired; the next use gets a new one."_s);
}

void TestCharts::ratesAreKeptWithinBounds()
{
    using namespace std::chrono_literals;
    model::RateHistory history;
    history.add({0ms, 10, {}});
    history.add({100ms, 20, {}});
    history.add({200ms, 30, {}});   // too soon after the first: in the place of the second
    QCOMPARE(history.points().size(), std::size_t(2));
    QCOMPARE(history.points().back().recordsPerSecond, 30.0);
    for (int second = 1; second <= 3'600; ++second) {
        history.add({std::chrono::seconds(second), double(second), {}});
        QVERIFY(history.points().size() <= model::RateHistory::mostPoints);
    }
    // The whole hour is still there, in order, with points all along.
    const auto &points = history.points();
    QCOMPARE(points.front().at, 0ms);
    QCOMPARE(points.back().at, 3'600s);
    QVERIFY(points.size() > model::RateHistory::mostPoints / 4);
    for (std::size_t i = 1; i < points.size(); ++i) {
        QVERIFY(points[i].at > points[i - 1].at && points[i].at - points[i - 1].at <= 60s);
    }
    history.clear();
    QVERIFY(history.points().empty());
}

void TestCharts::migrationRate()
{
    using namespace std::chrono_literals;
    model::RateHistory history;
    QVERIFY(model::migrationRateChart(history).isEmpty());
    history.add({0s, 0, {}});
    QVERIFY(model::migrationRateChart(history).isEmpty());   // a point is no curve
    history.add({10s, 1'500, 120s});
    history.add({20s, 1'200, 90s});
    const ChartData chart = model::migrationRateChart(history);
    QCOMPARE(chart.series.size(), std::size_t(2));
    QCOMPARE(chart.series[0].values, (std::vector<double>{0, 1'500, 1'200}));
    QVERIFY(std::isnan(chart.series[1].values[0]));
    QCOMPARE(chart.series[1].values[2], 90'000.0);
    QVERIFY2(chart.summary.contains(u"1,200"_s) && chart.summary.contains(u"1,500"_s), qPrintable(chart.summary));
    const model::ChartTable table(chart);
    QCOMPARE(table.columnCount(), 3);   // nothing to add up
    QCOMPARE(table.index(1, 0).data().toString(), u"10 s"_s);
    QCOMPARE(table.index(1, 1).data().toString(), u"1,500"_s);
    QCOMPARE(table.index(1, 2).data().toString(), u"2 min"_s);
    QCOMPARE(table.index(0, 2).data().toString(), u"\u2014"_s);   // not known
    // Something is drawn, and the place where nothing is known stays empty.
    const ui::Tokens tokens = ui::Tokens::load(ui::Scheme::Light);
    const int height = ui::paintChart(nullptr, chart, tokens, 600, Qt::LeftToRight);
    QImage image(600, height, QImage::Format_RGB32);
    image.fill(tokens.color(ui::Token::Surface));
    QPainter painter(&image);
    QCOMPARE(ui::paintChart(&painter, chart, tokens, 600, Qt::LeftToRight), height);
    painter.end();
    int accent = 0;
    int warning = 0;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < 600; ++x) {
            accent += image.pixelColor(x, y) == tokens.color(ui::Token::Accent) ? 1 : 0;
            warning += image.pixelColor(x, y) == tokens.color(ui::Token::Warning) ? 1 : 0;
        }
    }
    QVERIFY(accent > 100);
    QVERIFY(warning > 50);
}

void TestCharts::sharing()
{
    model::AccessRow row;
    row.kind = model::AccessRow::Kind::Reads;
    row.clientId = u"6d1f"_s;
    row.type = u"scans"_s;
    const model::AccessGraph graph = model::accessGraph(u"you"_s, {{row, u"Dr. Okafor"_s}});
    ui::ChartDialog dialog(ui::pictureOf(graph, u"Who can read what"_s, u"You and 1 other client."_s), new model::ChartTable({u"who"_s, u"type"_s}, {{u"Dr. Okafor"_s, u"scans"_s}}));
    const QTemporaryDir folder;
    dialog.saveTo(folder.filePath(u"a.svg"_s));
    QFile file(folder.filePath(u"a.svg"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QVERIFY(svg.contains("Dr. Okafor") && svg.contains("scans") && svg.contains("Who can read what"));
    dialog.saveTo(folder.filePath(u"a.png"_s));
    QVERIFY(QImage(folder.filePath(u"a.png"_s)).height() > 200);
    QCOMPARE(dialog.table()->model()->index(0, 1).data().toString(), u"scans"_s);
}

void TestCharts::theTableSaysTheSame()
{
    model::ChartTable table(sample());
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table.rowCount(), 3);
    QCOMPARE(table.columnCount(), 6);   // country, four series, together
    QCOMPARE(table.index(1, 2).data().toString(), u"300"_s);
    QCOMPARE(table.index(1, 5).data().toString(), u"9,340"_s);
    QCOMPARE(table.asText().split(u'\n').at(1), u"Germany\t48,000\t1,000\t0\t5\t49,005"_s);
    ui::ChartDialog dialog(sample());
    dialog.show();
    dialog.tabs()->setCurrentIndex(1);
    QVERIFY(dialog.table()->isVisible());
    dialog.copyButton()->click();
    QVERIFY(QApplication::clipboard()->text().startsWith(u"Country\tversion 3, current"_s));
    QVERIFY(!dialog.picture()->accessibleName().isEmpty() && !dialog.picture()->accessibleDescription().isEmpty());
}

// In grey, each part of a bar still looks different from its neighbours.
void TestCharts::nothingByColourAlone()
{
    for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
        const ui::Tokens tokens = ui::Tokens::load(scheme);
        ChartData chart = sample();
        chart.categories = {u"x"_s};
        for (auto &series : chart.series) {
            series.values = {1000};
        }
        chart.text = [](double) { return QString(); };
        const int width = 960;
        QImage image(width, ui::paintChart(nullptr, chart, tokens, width, Qt::LeftToRight), QImage::Format_RGB32);
        image.fill(tokens.color(ui::Token::Surface));
        QPainter painter(&image);
        (void)ui::paintChart(&painter, chart, tokens, width, Qt::LeftToRight);
        painter.end();
        const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
        // Four equal parts between the label and the number: a patch from the middle of each.
        const int from = 12 + 168 + 8;
        const int part = (width - 24 - 168 - 72 - 16) / 4;
        QSet<QByteArray> patches;
        for (int i = 0; i < 4; ++i) {
            const QImage patch = grey.copy(from + i * (part + 1) + part / 2, image.height() - 12 - 20, 24, 10);
            QByteArray bytes;
            for (int y = 0; y < patch.height(); ++y) {
                bytes.append(reinterpret_cast<const char *>(patch.constScanLine(y)), patch.width());
            }
            patches.insert(bytes);
        }
        QCOMPARE(patches.size(), 4);
    }
}

void TestCharts::savesBothKinds()
{
    const QTemporaryDir folder;
    ui::ChartDialog dialog(sample());
    dialog.saveTo(folder.filePath(u"a.png"_s));
    const QImage png(folder.filePath(u"a.png"_s));
    QCOMPARE(png.width(), 1920);
    QVERIFY(png.height() > 200);
    dialog.saveTo(folder.filePath(u"a.svg"_s));
    QSvgRenderer svg(folder.filePath(u"a.svg"_s));
    QVERIFY(svg.isValid());
    QCOMPARE(svg.viewBox().width(), 960);
    QFile file(folder.filePath(u"a.svg"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Germany"));   // text stays text
    QVERIFY(dialog.banner()->tone() == ui::BadgeTone::Ok);
}

void TestCharts::aFailureIsSaid()
{
    const QTemporaryDir folder;
    ui::ChartDialog dialog(sample());
    dialog.show();
    dialog.saveTo(folder.filePath(u"nowhere/a.png"_s));
    QVERIFY(dialog.banner()->isVisible() && dialog.banner()->tone() == ui::BadgeTone::Error);
    QVERIFY(dialog.banner()->text().contains(u"a.png"_s));
}

void TestCharts::theCommandIsOnItsPages()
{
    LockedVault on(m_theme);
    ui::Command *const command = on.vault.command(u"view.picture"_s);
    QVERIFY(on.show(LockedVault::acme, model::ConnectionPage::Records));
    QVERIFY(!command->isEnabled());
    QVERIFY(on.show(LockedVault::locker, model::ConnectionPage::Secrets));
    QTRY_VERIFY((command->refresh(), command->isEnabled()));
    command->trigger();
    auto *const dialog = on.window().findChild<ui::ChartDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QCOMPARE(dialog->table()->model()->index(0, 0).data().toString(), u"production"_s);
    dialog->close();
    on.tozStore->setOutgoing({{"6d1f", "Dr. Okafor", "scans"}});
    QVERIFY(on.show(LockedVault::toz, model::ConnectionPage::Sharing));
    QTRY_VERIFY((command->refresh(), command->isEnabled()));
    command->trigger();
    auto *const graph = on.window().findChildren<ui::ChartDialog *>().last();
    QVERIFY(graph->table()->model()->rowCount() > 0);
    graph->close();
    QVERIFY(on.show(LockedVault::acme, model::ConnectionPage::Migrations));
    command->refresh();
    QVERIFY(!command->isEnabled());   // none ran
    QVERIFY(on.show(LockedVault::acme, model::ConnectionPage::Keys));
    command->refresh();
    QVERIFY(!command->isEnabled());   // nothing is counted
    QVERIFY2(command->restriction().contains(u"Count"_s), qPrintable(command->restriction()));
}

void TestCharts::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestCharts::pictures()
{
    const QString folder = qEnvironmentVariable("STRONGROOM_PICTURES");
    if (folder.isEmpty()) {
        QSKIP("STRONGROOM_PICTURES names no folder");
    }
    QFETCH(bool, dark);
    m_theme->showScheme(dark ? ui::Scheme::Dark : ui::Scheme::Light);
    const QString suffix = dark ? u"-dark.png"_s : u"-light.png"_s;
    ui::ChartDialog dialog(sample());
    dialog.show();
    QTest::qWait(50);
    QVERIFY(dialog.grab().save(folder + u"/chart-picture"_s + suffix));
    dialog.tabs()->setCurrentIndex(1);
    QTest::qWait(50);
    QVERIFY(dialog.grab().save(folder + u"/chart-table"_s + suffix));
    dialog.saveTo(folder + u"/chart-saved.png"_s);
    model::RateHistory history;
    for (int second = 0; second < 90; ++second) {
        const double rate = second < 4 ? 300 * second : 1'200 + 220 * std::sin(second / 5.0) - (second > 50 && second < 58 ? 900 : 0);
        history.add({std::chrono::seconds(second), rate, second < 3 ? std::nullopt : std::optional(std::chrono::milliseconds(std::chrono::seconds(300 - second * 2)))});
    }
    ui::ChartDialog curves(model::migrationRateChart(history));
    curves.show();
    QTest::qWait(50);
    QVERIFY(curves.grab().save(folder + u"/chart-curves"_s + suffix));
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
