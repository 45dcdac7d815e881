// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The guided tour, driven as a user drives it: the offer, where each step is and what it surrounds, leaving, going elsewhere meanwhile, the keyboard and
// what a screen reader hears. With STRONGROOM_PICTURES: a picture of each step.

#include "../WindowFixture.h"

#include "commands/CommandEffects.h"
#include "locker/matrix/SecretMatrixView.h"
#include "locker/matrix/SecretsPage.h"
#include "migration/MigrationPage.h"
#include "migration/RunsView.h"
#include "records/FilterBox.h"
#include "records/InspectorPanel.h"
#include "shell/PageHost.h"
#include "support/MemoryLockerStore.h"
#include "support/MemoryTozStore.h"
#include "tour/Tour.h"
#include "tour/TourCard.h"
#include "tour/TourOffer.h"
#include "tour/TourRing.h"
#include "tozstore/TozTable.h"
#include "tozstore/sharing/AccessPage.h"
#include "translation/Translation.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"

#include <QAccessible>
#include <QDir>
#include <QScopeGuard>

#include <memory>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using model::ConnectionPage;
using model::ConnectionState;
using test::WindowFixture;

namespace {

// The demo vault with the three services that the tour visits.
class TourVault {
public:
    static inline const std::string locker = "00000000-0000-4000-8000-0000000000f1";

    explicit TourVault(ui::Theme *theme) : vault(theme, WindowFixture::With::NoConnections, {}, WindowFixture::Lock::Yes)
    {
        vault.settings.setValue(u"tour/seen"_s, true);
        tozStore->addClient(test::tozClient(2), "bob@example.com");
        tozStore->setOutgoing({{test::tozClient(2), "bob@example.com", "scans"}});
        lockerStore->addEnvironment("production", "https://platform.example");
        lockerStore->addEnvironment("staging");
        lockerStore->put("DATABASE_URL", "production", "postgres://production");
        lockerStore->put("LOG_LEVEL", "", "warning");
        vault.backend->tozStores[vault.demo.clientId] = tozStore;
        vault.backend->lockerStores[locker] = lockerStore;
        vault.pool.waitForDone();
        QCoreApplication::processEvents();   // the list of connections, empty
    }
    ~TourVault()
    {
        tozStore->gate().releaseAll();
        lockerStore->gate().releaseAll();
    }

    bool open()
    {
        vault.demo.start();
        auto project = std::make_shared<connections::ConfiguredConnection>();
        project->connection.id = locker;
        project->connection.name = "Demo Locker";
        project->connection.origin = connections::Origin::Demo;
        project->connection.service = connections::Service::Locker;
        project->connection.locker.apiBase = "https://locker.example";
        vault.manager.addTransient(project);
        vault.activate();
        return vault.settled();
    }
    // On its first step.
    bool start()
    {
        if (!open()) {
            return false;
        }
        vault.command(u"help.tour"_s)->trigger();
        return QTest::qWaitFor([this] { return tour()->isActive(); });
    }
    void goTo(int step)
    {
        while (tour()->step() < step && tour()->isActive()) {
            tour()->card()->nextButton()->click();
        }
    }

    ui::MainWindow &window() { return *vault.window; }
    ui::Tour *tour() { return vault.window->findChild<ui::Tour *>(); }
    [[nodiscard]] QString id(const std::string &connection) const { return QString::fromStdString(connection); }
    template <typename Kind>
    Kind *front()
    {
        return qobject_cast<Kind *>(vault.window->pages()->front());
    }

    std::shared_ptr<test::MemoryTozStore> tozStore = std::make_shared<test::MemoryTozStore>();
    std::shared_ptr<test::MemoryLockerStore> lockerStore = std::make_shared<test::MemoryLockerStore>();
    WindowFixture vault;
};

QRect placeOf(const QWidget &window, const QWidget *widget)
{
    return widget != nullptr && widget->isVisible() ? QRect(widget->mapTo(&window, QPoint()), widget->size()) : QRect();
}

struct Stop {
    const char *title;
    std::string connection;
    ConnectionPage page;
    QRect (*place)(TourVault &on);   // of what it speaks of, in the window; null: cannot be seen
};

std::vector<Stop> stops(const TourVault &on)
{
    const std::string vault = on.vault.demo.id;
    return {{"Connections and their pages", vault, ConnectionPage::Records, [](TourVault &at) { return placeOf(at.window(), at.window().sidebar()); }},
            {"The filter", vault, ConnectionPage::Records, [](TourVault &at) { return at.vault.page() != nullptr ? placeOf(at.window(), at.vault.page()->filterBox()) : QRect(); }},
            {"A record that cannot be opened", vault, ConnectionPage::Records,
             [](TourVault &at) {
                 if (at.vault.page() == nullptr) {
                     return QRect();
                 }
                 const ui::RecordTableView *const view = at.vault.page()->view();
                 const QRect cell = view->visualRect(view->model()->index(3, view->leadingColumn()));   // the fixture's first one
                 return QRect(view->viewport()->mapTo(&at.window(), QPoint(0, cell.top())), QSize(view->viewport()->width(), cell.height()));
             }},
            {"The inspector", vault, ConnectionPage::Records, [](TourVault &at) { return at.vault.page() != nullptr ? placeOf(at.window(), at.vault.page()->inspector()) : QRect(); }},
            {"Secrets and environments", TourVault::locker, ConnectionPage::Secrets,
             [](TourVault &at) { return at.front<ui::SecretsPage>() != nullptr ? placeOf(at.window(), at.front<ui::SecretsPage>()->view()) : QRect(); }},
            {"Who can read this?", on.vault.demo.clientId, ConnectionPage::Sharing,
             [](TourVault &at) { return at.front<ui::AccessPage>() != nullptr ? placeOf(at.window(), at.front<ui::AccessPage>()->table()) : QRect(); }},
            {"Moving to a new key", vault, ConnectionPage::Migrations,
             [](TourVault &at) { return at.front<ui::MigrationPage>() != nullptr ? placeOf(at.window(), at.front<ui::MigrationPage>()->runsView()->emptyState()->button()) : QRect(); }},
            {"Everything by its name", {}, ConnectionPage::Search, [](TourVault &at) { return placeOf(at.window(), at.window().sidebar()->link(ConnectionPage::Search)); }}};
}

// The ring is around this and not much more: the line of 2 px, and a little air.
bool surrounds(const ui::Tour &tour, const QRect &what)
{
    return tour.ring() != nullptr && tour.ring()->isVisible() && !what.isEmpty() && tour.ring()->geometry().contains(what.intersected(tour.ring()->parentWidget()->rect()))
        && what.adjusted(-8, -8, 8, 8).contains(tour.ring()->geometry());
}

QString cardText(const ui::Tour &tour)
{
    QStringList texts;
    for (const QLabel *const label : tour.card()->findChildren<QLabel *>()) {
        texts += label->text();
    }
    return texts.join(u'\n');
}

// Nothing of the card is outside of the window, and nothing in it is cut off.
QString cutOff(TourVault &on)
{
    const ui::TourCard &card = *on.tour()->card();
    if (!on.window().rect().contains(card.geometry())) {
        return u"the card is outside of the window"_s;
    }
    for (const QWidget *const child : card.findChildren<QWidget *>()) {
        if (child->isVisible() && !card.rect().contains(QRect(child->mapTo(&card, QPoint()), child->size()))) {
            return u"outside of the card: "_s + QString::fromLatin1(child->metaObject()->className());
        }
    }
    for (const QLabel *const label : card.findChildren<QLabel *>()) {
        if (label->isVisible() && label->wordWrap() && label->height() < label->heightForWidth(label->width()) - 1) {
            return u"cut off: "_s + label->text();
        }
    }
    for (const QPushButton *const button : card.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->width() < button->minimumSizeHint().width()) {
            return u"cut off: "_s + button->text();
        }
    }
    return {};
}

QStringList alerts;

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Alert && event->object() != nullptr) {
        const QAccessibleInterface *const heard = QAccessible::queryAccessibleInterface(event->object());
        alerts += heard != nullptr ? heard->text(QAccessible::Name) : QString();
    }
}

} // namespace

class TestTour : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { delete m_theme; }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void isOfferedOnce();
    void isNotOfferedAgain();
    void startsFromTheOffer();
    void opensTheDemoFirst();
    void theCommandIsLikeAllOthers();
    void eachStepIsAtItsPlace();
    void goesBack();
    void escapeLeaves_data();
    void escapeLeaves();
    void theKeyboardGoesBackToTheTable();
    void theKeyboardGoesToThePageWhereItsPlaceIsGone();
    void escapeInTheProgramLeavesToo();
    void leavesByItsButton();
    void keyboardAlone();
    void lateRowsDoNotTakeTheKeyboard();
    void neverBlocks();
    void waitsForTheConnection();
    void waitsOnAnotherPage();
    void endsWithItsConnection();
    void endsWithTheLock_data();
    void endsWithTheLock();
    void goesWithItsWindow();
    void leavesTheInspectorAsItWas();
    void fitsEverywhere_data();
    void fitsEverywhere();
    void placesOfTheCard_data();
    void placesOfTheCard();
    void isHeard();
    void pictures_data();
    void pictures();

private:
    ui::Theme *m_theme = nullptr;
    QTemporaryDir m_configuration;
};

void TestTour::initTestCase()
{
    qputenv("STRONGROOM_CONFIG_DIR", m_configuration.path().toUtf8());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installTranslation(*QCoreApplication::instance());
    m_theme = new ui::Theme;
}

void TestTour::isOfferedOnce()
{
    WindowFixture fixture(m_theme);
    const auto *const offer = fixture.window->findChild<ui::TourOffer *>();
    QVERIFY(offer != nullptr);
    QVERIFY(fixture.open());
    QVERIFY(!offer->isVisible());   // this is not the demo vault
    fixture.command(u"connection.demo"_s)->trigger();
    QTRY_VERIFY(offer->isVisible());
    QVERIFY(offer->text().startsWith(u"Take the tour?"_s));
    QVERIFY(fixture.settings.value(u"tour/seen"_s).toBool());
    fixture.choose();   // elsewhere it says nothing
    QTRY_VERIFY(!offer->isVisible());
    fixture.command(u"connection.demo"_s)->trigger();
    QTRY_VERIFY(offer->isVisible());
    offer->laterButton()->click();
    QVERIFY(!offer->isVisible());
    QVERIFY(!fixture.window->findChild<ui::Tour *>()->isActive());
    fixture.choose();
    fixture.command(u"connection.demo"_s)->trigger();
    QVERIFY(fixture.settled());
    QCoreApplication::processEvents();
    QVERIFY(!offer->isVisible());
}

void TestTour::isNotOfferedAgain()
{
    WindowFixture fixture(m_theme, WindowFixture::With::NoConnections);
    fixture.settings.setValue(u"tour/seen"_s, true);
    fixture.command(u"connection.demo"_s)->trigger();
    QVERIFY(fixture.settled());
    QCoreApplication::processEvents();
    QVERIFY(fixture.window->isDemoShown());
    QVERIFY(!fixture.window->findChild<ui::TourOffer *>()->isVisible());
}

void TestTour::startsFromTheOffer()
{
    WindowFixture fixture(m_theme, WindowFixture::With::NoConnections);
    const auto *const offer = fixture.window->findChild<ui::TourOffer *>();
    fixture.command(u"connection.demo"_s)->trigger();
    QTRY_VERIFY(offer->isVisible());
    offer->startButton()->click();
    QCOMPARE(fixture.window->findChild<ui::Tour *>()->step(), 0);
    QVERIFY(!offer->isVisible());
}

void TestTour::opensTheDemoFirst()
{
    WindowFixture fixture(m_theme, WindowFixture::With::NoConnections);
    const auto *const tour = fixture.window->findChild<ui::Tour *>();
    QVERIFY(fixture.demo.state() == model::DemoVault::State::Stopped);
    fixture.command(u"help.tour"_s)->trigger();
    QTRY_VERIFY(tour->isActive());
    QVERIFY(fixture.demo.state() == model::DemoVault::State::Running);
    QVERIFY(fixture.window->isDemoShown());
    // This demo has no Locker: that step is left out.
    QVERIFY2(cardText(*tour).contains(u"Step 1 of 7"_s), qPrintable(cardText(*tour)));
    // Who takes the tour by himself is not asked whether he wants to.
    QCoreApplication::processEvents();
    QVERIFY(!fixture.window->findChild<ui::TourOffer *>()->isVisible());
    QVERIFY(fixture.settings.value(u"tour/seen"_s).toBool());
}

void TestTour::theCommandIsLikeAllOthers()
{
    WindowFixture fixture(m_theme);
    const ui::Command *const tour = fixture.command(u"help.tour"_s);
    QVERIFY(tour != nullptr);
    QCOMPARE(tour->group(), u"Help"_s);
    QCOMPARE(tour->plainText(), u"Take the tour"_s);
    QVERIFY(!tour->info().icon.isEmpty() && !tour->info().toolTip.isEmpty() && !tour->shortcut().isEmpty());
    for (const ui::Command *const other : fixture.window->commands()->commands()) {
        QVERIFY2(other == tour || other->shortcut() != tour->shortcut(), qPrintable(other->id()));
    }
    QVERIFY(ui::effectOf(u"help.tour"_s) == ui::CommandEffect::Reads);
    QVERIFY(ui::isEffectDeclared(u"help.tour"_s));
}

void TestTour::eachStepIsAtItsPlace()
{
    TourVault on(m_theme);
    QVERIFY(on.start());
    const std::vector<Stop> expected = stops(on);
    QCOMPARE(on.tour()->count(), int(expected.size()));
    for (int i = 0; i < int(expected.size()); ++i) {
        const Stop &stop = expected[std::size_t(i)];
        QCOMPARE(on.tour()->step(), i);
        const QString title = QString::fromLatin1(stop.title);
        const std::optional<ui::PageHost::Place> place = on.window().pages()->frontPlace();
        QVERIFY2(place.has_value(), stop.title);
        QCOMPARE(place->first, on.id(stop.connection));
        QVERIFY2(place->second == stop.page, stop.title);
        const bool isAround = QTest::qWaitFor([&] { return surrounds(*on.tour(), stop.place(on)); });
        const QRect what = stop.place(on);
        const QRect ring = on.tour()->ring()->geometry();
        QVERIFY2(isAround, qPrintable(u"%1: %2,%3 %4x%5, the ring %6,%7 %8x%9"_s.arg(title).arg(what.x()).arg(what.y()).arg(what.width()).arg(what.height()).arg(ring.x()).arg(ring.y()).arg(ring.width()).arg(ring.height())));
        const ui::TourCard *const card = on.tour()->card();
        QVERIFY2(card->isVisible() && cutOff(on).isEmpty(), qPrintable(title + u": "_s + cutOff(on)));
        QVERIFY2(cardText(*on.tour()).contains(title), qPrintable(cardText(*on.tour())));
        QVERIFY2(cardText(*on.tour()).contains(u"Step %1 of 8"_s.arg(i + 1)), qPrintable(cardText(*on.tour())));
        QCOMPARE(card->accessibleName(), title);
        QVERIFY(card->accessibleDescription().contains(u"Step %1 of 8"_s.arg(i + 1)));
        QCOMPARE(on.window().focusWidget(), card->nextButton());
        QCOMPARE(card->backButton()->isEnabled(), i > 0);
        QCOMPARE(card->leaveButton()->isVisible(), i < 7);   // the last one has Done
        card->nextButton()->click();
    }
    QVERIFY(!on.tour()->isActive());
    QVERIFY(on.tour()->card() == nullptr && on.tour()->ring() == nullptr);
    QTRY_VERIFY(on.window().findChild<ui::TourCard *>() == nullptr && on.window().findChild<ui::TourRing *>() == nullptr);
}

void TestTour::goesBack()
{
    TourVault on(m_theme);
    QVERIFY(on.start());
    on.goTo(7);
    const std::vector<Stop> expected = stops(on);
    for (int i = 6; i >= 0; --i) {
        on.tour()->card()->backButton()->click();
        QCOMPARE(on.tour()->step(), i);
        const Stop &stop = expected[std::size_t(i)];
        QCOMPARE(on.window().pages()->frontPlace()->first, on.id(stop.connection));
        QVERIFY2(on.window().pages()->frontPlace()->second == stop.page, stop.title);
        QVERIFY2(QTest::qWaitFor([&] { return surrounds(*on.tour(), stop.place(on)); }), stop.title);
        QCOMPARE(on.window().focusWidget(), on.tour()->card()->nextButton());
    }
    QVERIFY(!on.tour()->card()->backButton()->isEnabled());
}

void TestTour::escapeLeaves_data()
{
    QTest::addColumn<int>("step");
    for (int i = 0; i < 8; ++i) {
        QTest::addRow("step %d", i + 1) << i;
    }
}

void TestTour::escapeLeaves()
{
    QFETCH(int, step);
    TourVault on(m_theme);
    QVERIFY(on.open());
    QWidget *const before = on.window().sidebar()->tree();   // there whatever page is in front
    before->setFocus();
    on.vault.command(u"help.tour"_s)->trigger();
    QTRY_VERIFY(on.tour()->isActive());
    on.goTo(step);
    QCOMPARE(on.tour()->step(), step);
    const std::optional<ui::PageHost::Place> place = on.window().pages()->frontPlace();
    QTest::keyClick(on.window().focusWidget(), Qt::Key_Escape);
    QVERIFY(!on.tour()->isActive());
    QCOMPARE(on.window().focusWidget(), before);
    QVERIFY(on.window().pages()->frontPlace() == place);   // the page stays
    QTRY_VERIFY(on.window().findChild<ui::TourCard *>() == nullptr);
    QCOMPARE(on.window().focusWidget(), before);
}

void TestTour::theKeyboardGoesBackToTheTable()
{
    TourVault on(m_theme);
    QVERIFY(on.open());
    on.vault.page()->view()->setFocus();
    on.vault.command(u"help.tour"_s)->trigger();
    QTRY_VERIFY(on.tour()->isActive());
    on.goTo(1);
    QCOMPARE(on.window().focusWidget(), on.tour()->card()->nextButton());
    QTest::keyClick(on.window().focusWidget(), Qt::Key_Escape);
    QCOMPARE(on.window().focusWidget(), on.vault.page()->view());
}

void TestTour::theKeyboardGoesToThePageWhereItsPlaceIsGone()
{
    TourVault on(m_theme);
    QVERIFY(on.open());
    on.vault.page()->view()->setFocus();
    on.vault.command(u"help.tour"_s)->trigger();
    QTRY_VERIFY(on.tour()->isActive());
    on.goTo(4);
    QTRY_VERIFY(on.front<ui::SecretsPage>() != nullptr && on.front<ui::SecretsPage>()->view()->isVisible());
    QTest::keyClick(on.window().focusWidget(), Qt::Key_Escape);
    QCOMPARE(on.window().focusWidget(), on.front<ui::SecretsPage>()->view());
}

void TestTour::escapeInTheProgramLeavesToo()
{
    TourVault on(m_theme);
    QVERIFY(on.start());
    ui::RecordTableView *const view = on.vault.page()->view();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(1, view->leadingColumn())).center());
    QVERIFY(on.tour()->isActive());
    QTest::keyClick(view, Qt::Key_Escape);
    QVERIFY(!on.tour()->isActive());
    QCOMPARE(on.window().focusWidget(), view);
}

void TestTour::leavesByItsButton()
{
    TourVault on(m_theme);
    QVERIFY(on.start());
    on.goTo(2);
    on.tour()->card()->leaveButton()->click();
    QVERIFY(!on.tour()->isActive());
    // And again from the start.
    on.vault.command(u"help.tour"_s)->trigger();
    QTRY_COMPARE(on.tour()->step(), 0);
}

void TestTour::keyboardAlone()
{
    TourVault on(m_theme);
    QVERIFY(on.open());
    QTest::keyClick(&on.window(), Qt::Key_F1, Qt::ShiftModifier);
    QTRY_VERIFY(on.tour()->isActive());
    const ui::TourCard *const card = on.tour()->card();
    QTest::keyClick(on.window().focusWidget(), Qt::Key_Return);
    QCOMPARE(on.tour()->step(), 1);
    QTest::keyClick(on.window().focusWidget(), Qt::Key_Space);
    QCOMPARE(on.tour()->step(), 2);
    QTest::keyClick(on.window().focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(on.window().focusWidget(), card->backButton());
    QTest::keyClick(on.window().focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(on.window().focusWidget(), card->leaveButton());
    QTest::keyClick(on.window().focusWidget(), Qt::Key_Tab);
    QCOMPARE(on.window().focusWidget(), card->backButton());
    QTest::keyClick(on.window().focusWidget(), Qt::Key_Return);
    QCOMPARE(on.tour()->step(), 1);
    QCOMPARE(on.window().focusWidget(), card->nextButton());
    // It is in the round that Tab makes through the window.
    const QWidget *const tree = on.window().sidebar()->tree();
    bool isInTheRound = false;
    for (const QWidget *at = tree->nextInFocusChain(); at != tree; at = at->nextInFocusChain()) {
        isInTheRound = isInTheRound || at == card->nextButton();
    }
    QVERIFY(isInTheRound);
    QVERIFY(card->nextButton()->focusPolicy() & Qt::TabFocus);
    card->nextButton()->setFocus();
    for (int i = 2; i < 8; ++i) {
        QTest::keyClick(on.window().focusWidget(), Qt::Key_Return);
        QCOMPARE(on.tour()->step(), i);
    }
    QTest::keyClick(on.window().focusWidget(), Qt::Key_Return);
    QVERIFY(!on.tour()->isActive());
}

void TestTour::lateRowsDoNotTakeTheKeyboard()
{
    TourVault on(m_theme);
    on.vault.activate();
    on.vault.store(on.vault.demo.id).hold();
    on.vault.command(u"help.tour"_s)->trigger();
    QTRY_VERIFY(on.tour()->isActive());
    QTRY_VERIFY(!on.vault.store(on.vault.demo.id).waiting().empty());
    QTRY_COMPARE(on.window().focusWidget(), on.tour()->card()->nextButton());
    on.vault.store(on.vault.demo.id).releaseAll();
    QVERIFY(on.vault.settled());
    QTRY_VERIFY(on.vault.page()->view()->isVisible());
    QCoreApplication::processEvents();
    QTRY_COMPARE(on.window().focusWidget(), on.tour()->card()->nextButton());
}

void TestTour::neverBlocks()
{
    TourVault on(m_theme);
    QVERIFY(on.start());
    QVERIFY(on.tour()->ring()->isVisible());
    // The mouse goes through the ring.
    QWidget *const under = on.window().childAt(on.tour()->ring()->geometry().center());
    QVERIFY(under != nullptr && on.window().sidebar()->isAncestorOf(under));
    on.goTo(1);
    ui::RecordTableView *const view = on.vault.page()->view();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(6, view->leadingColumn())).center());
    QCOMPARE(view->currentIndex().row(), 6);
    QTRY_VERIFY(on.vault.page()->details() != nullptr);
    QCoreApplication::processEvents();
    QCOMPARE(on.window().focusWidget(), view);   // what the user took is not taken back
    QCOMPARE(on.tour()->step(), 1);
    // Asked for again, it is at hand where it was.
    on.vault.command(u"help.tour"_s)->trigger();
    QCOMPARE(on.tour()->step(), 1);
    QCOMPARE(on.window().focusWidget(), on.tour()->card()->nextButton());
}

void TestTour::waitsForTheConnection()
{
    TourVault on(m_theme);
    QVERIFY(on.start());
    on.goTo(1);
    QTRY_VERIFY(on.tour()->ring()->isVisible());
    on.vault.manager.close(on.id(on.vault.demo.id));
    QTRY_VERIFY(!on.tour()->ring()->isVisible());
    QVERIFY(on.tour()->isWaiting());
    QVERIFY(on.tour()->card()->isVisible());
    QVERIFY2(cardText(*on.tour()).contains(u"The tour waits"_s), qPrintable(cardText(*on.tour())));
    QCOMPARE(on.tour()->card()->nextButton()->text(), u"Show &it"_s);
    on.tour()->card()->nextButton()->click();
    QCOMPARE(on.tour()->step(), 1);
    QTRY_VERIFY(on.vault.manager.state(on.id(on.vault.demo.id)) == ConnectionState::Open);
    QTRY_VERIFY(surrounds(*on.tour(), stops(on)[1].place(on)));
    QVERIFY(cardText(*on.tour()).contains(u"The filter"_s));
}

void TestTour::waitsOnAnotherPage()
{
    TourVault on(m_theme);
    QVERIFY(on.start());
    on.goTo(1);
    on.window().showGlobal(ConnectionPage::Activity);
    QTRY_VERIFY(!on.tour()->ring()->isVisible());
    QVERIFY(on.tour()->isWaiting());
    QVERIFY2(cutOff(on).isEmpty(), qPrintable(cutOff(on)));
    QVERIFY(on.window().activityPage() != nullptr);   // nobody is pulled back
    on.tour()->card()->nextButton()->click();
    QCOMPARE(on.tour()->step(), 1);
    QTRY_VERIFY(surrounds(*on.tour(), stops(on)[1].place(on)));
    // Back goes to the step before, and to its page.
    on.window().showGlobal(ConnectionPage::Activity);
    QTRY_VERIFY(!on.tour()->ring()->isVisible());
    on.tour()->card()->backButton()->click();
    QCOMPARE(on.tour()->step(), 0);
    QTRY_VERIFY(surrounds(*on.tour(), stops(on)[0].place(on)));
    QVERIFY(on.vault.page() != nullptr);
    // Coming back by oneself is as good.
    on.window().showGlobal(ConnectionPage::Activity);
    QTRY_VERIFY(on.tour()->isWaiting());
    on.vault.choose(on.vault.demo.id);
    QTRY_VERIFY(surrounds(*on.tour(), stops(on)[0].place(on)));
    QVERIFY(!cardText(*on.tour()).contains(u"waits"_s));
}

void TestTour::endsWithItsConnection()
{
    TourVault on(m_theme);
    QVERIFY(on.start());
    on.goTo(4);
    on.vault.manager.remove(on.id(TourVault::locker));
    QVERIFY(!on.tour()->isActive());
    QTRY_VERIFY(on.window().findChild<ui::TourCard *>() == nullptr && on.window().findChild<ui::TourRing *>() == nullptr);
}

void TestTour::endsWithTheLock_data() { escapeLeaves_data(); }

void TestTour::endsWithTheLock()
{
    QFETCH(int, step);
    TourVault on(m_theme);
    QVERIFY(on.start());
    on.goTo(step);
    on.vault.command(u"vault.lock"_s)->trigger();
    QVERIFY(!on.tour()->isActive());
    QTRY_VERIFY(on.window().isCovered());
    QTRY_VERIFY(on.window().findChild<ui::TourCard *>() == nullptr && on.window().findChild<ui::TourRing *>() == nullptr);
    on.vault.command(u"help.tour"_s)->refresh();
    QVERIFY(!on.vault.command(u"help.tour"_s)->isEnabled());
    QVERIFY(on.window().pages()->front() == nullptr);
}

void TestTour::goesWithItsWindow()
{
    TourVault on(m_theme);
    QVERIFY(on.start());
    on.goTo(3);
    QPointer<ui::TourCard> card = on.tour()->card();
    on.vault.window.reset();
    QVERIFY(!card);
    QCoreApplication::processEvents();
}

void TestTour::leavesTheInspectorAsItWas()
{
    TourVault on(m_theme);
    QVERIFY(on.start());
    ui::RecordsPage *const page = on.vault.page();
    page->hideInspector();
    on.goTo(3);
    QTRY_VERIFY(page->isInspectorShown());
    QTRY_VERIFY(page->details() != nullptr && !page->details()->isUnreadable);   // and something is in it
    on.tour()->card()->backButton()->click();
    QVERIFY(!page->isInspectorShown());
    QVERIFY(!on.vault.settings.value(u"view/inspector"_s, true).toBool());
    // Where there is no room for both, the table is there again for the step before.
    page->showInspector();
    on.window().resize(800, 600);
    QTRY_VERIFY(!page->isInspectorShown());
    on.tour()->card()->nextButton()->click();
    QTRY_VERIFY(surrounds(*on.tour(), stops(on)[3].place(on)));
    QVERIFY(!page->view()->isVisible());
    QTest::keyClick(on.window().focusWidget(), Qt::Key_Escape);
    QVERIFY(page->view()->isVisible());
    QVERIFY(on.vault.settings.value(u"view/inspector"_s, true).toBool());
}

void TestTour::fitsEverywhere_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("usual") << QSize(1360, 840) << Qt::LeftToRight;
    QTest::newRow("usual, right to left") << QSize(1360, 840) << Qt::RightToLeft;
    QTest::newRow("800x600") << QSize(800, 600) << Qt::LeftToRight;
    QTest::newRow("800x600, right to left") << QSize(800, 600) << Qt::RightToLeft;
}

void TestTour::fitsEverywhere()
{
    QFETCH(QSize, size);
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    TourVault on(m_theme);
    on.window().resize(size);
    QVERIFY(on.start());
    const std::vector<Stop> expected = stops(on);
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QVERIFY2(QTest::qWaitFor([&] { return surrounds(*on.tour(), expected[i].place(on)); }), expected[i].title);
        QVERIFY2(cutOff(on).isEmpty(), qPrintable(QString::fromLatin1(expected[i].title) + u": "_s + cutOff(on)));
        QVERIFY2(on.window().rect().contains(on.tour()->ring()->geometry()), expected[i].title);
        if (i == 0) {   // the sidebar leads, and there is room behind it
            const QRect card = on.tour()->card()->geometry();
            const QRect ring = on.tour()->ring()->geometry();
            QVERIFY(direction == Qt::LeftToRight ? card.left() > ring.right() : card.right() < ring.left());
        }
        on.tour()->card()->nextButton()->click();
    }
    QVERIFY(!on.tour()->isActive());
}

void TestTour::placesOfTheCard_data()
{
    QTest::addColumn<QRect>("around");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QPoint>("at");
    // In 1000 x 800, a card of 300 x 200, 8 px beside it.
    QTest::newRow("behind it") << QRect(100, 100, 200, 50) << Qt::LeftToRight << QPoint(308, 100);
    QTest::newRow("behind it, not below the end") << QRect(100, 700, 200, 50) << Qt::LeftToRight << QPoint(308, 600);
    QTest::newRow("below it") << QRect(100, 100, 800, 50) << Qt::LeftToRight << QPoint(100, 158);
    QTest::newRow("above it") << QRect(100, 700, 800, 50) << Qt::LeftToRight << QPoint(100, 492);
    QTest::newRow("before it") << QRect(400, 0, 600, 800) << Qt::LeftToRight << QPoint(92, 0);
    QTest::newRow("no room: in the corner") << QRect(0, 0, 1000, 800) << Qt::LeftToRight << QPoint(700, 600);
    QTest::newRow("no room: where it covers least") << QRect(250, 150, 750, 650) << Qt::LeftToRight << QPoint(0, 0);
    QTest::newRow("nothing to speak of") << QRect() << Qt::LeftToRight << QPoint(700, 600);
    QTest::newRow("mirrored, behind it") << QRect(700, 100, 200, 50) << Qt::RightToLeft << QPoint(392, 100);
    QTest::newRow("mirrored, below it") << QRect(100, 100, 800, 50) << Qt::RightToLeft << QPoint(600, 158);
    QTest::newRow("mirrored, before it") << QRect(0, 0, 600, 800) << Qt::RightToLeft << QPoint(608, 0);
    QTest::newRow("mirrored, in the corner") << QRect(0, 0, 1000, 800) << Qt::RightToLeft << QPoint(0, 600);
}

void TestTour::placesOfTheCard()
{
    QFETCH(QRect, around);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QPoint, at);
    QCOMPARE(ui::cardPlace(QRect(0, 0, 1000, 800), around, QSize(300, 200), direction), QRect(at, QSize(300, 200)));
}

void TestTour::isHeard()
{
    alerts.clear();
    const auto before = QAccessible::installUpdateHandler(listen);
    const auto reset = qScopeGuard([before] { QAccessible::installUpdateHandler(before); });
    QAccessible::setActive(true);
    if (!QAccessible::isActive()) {
        QSKIP("this platform passes no events on to assistive tools");
    }
    TourVault on(m_theme);
    QVERIFY(on.start());
    QCOMPARE(alerts, QStringList{u"Connections and their pages"_s});
    on.goTo(7);
    QStringList titles;
    for (const Stop &stop : stops(on)) {
        titles += QString::fromLatin1(stop.title);
    }
    QCOMPARE(alerts, titles);
    on.tour()->card()->backButton()->click();
    QCOMPARE(alerts.last(), u"Moving to a new key"_s);
    // What has the keyboard tells the step, too.
    const QAccessibleInterface *const next = QAccessible::queryAccessibleInterface(on.tour()->card()->nextButton());
    QVERIFY(next->text(QAccessible::Name).startsWith(u"Next"_s));
    QVERIFY(next->text(QAccessible::Description).startsWith(u"Moving to a new key. "_s));
}

void TestTour::pictures_data()
{
    QTest::addColumn<ui::Scheme>("scheme");
    QTest::newRow("light") << ui::Scheme::Light;
    QTest::newRow("dark") << ui::Scheme::Dark;
}

void TestTour::pictures()
{
    const QString folder = qEnvironmentVariable("STRONGROOM_PICTURES");
    if (folder.isEmpty()) {
        QSKIP("STRONGROOM_PICTURES names no folder");
    }
    QFETCH(ui::Scheme, scheme);
    m_theme->showScheme(scheme);
    const auto reset = qScopeGuard([this] { m_theme->showScheme(ui::Scheme::Light); });
    QDir().mkpath(folder);
    const auto save = [&](QWidget &window, const QString &name) {
        for (int level = 0; level < 20; ++level) {   // a change of size climbs the layouts level by level
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
        return window.grab().save(u"%1/tour-%2-%3.png"_s.arg(folder, name, QString::fromLatin1(QTest::currentDataTag())));
    };
    {
        WindowFixture fixture(m_theme, WindowFixture::With::NoConnections);
        fixture.command(u"connection.demo"_s)->trigger();
        QVERIFY(fixture.settled());
        QTRY_VERIFY(fixture.window->findChild<ui::TourOffer *>()->isVisible());
        QVERIFY(save(*fixture.window, u"0-offer"_s));
    }
    for (const bool isSmall : {false, true}) {
        TourVault on(m_theme);
        if (isSmall) {
            on.window().resize(800, 600);
        }
        QVERIFY(on.start());
        const std::vector<Stop> expected = stops(on);
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QVERIFY2(QTest::qWaitFor([&] { return surrounds(*on.tour(), expected[i].place(on)); }), expected[i].title);
            QVERIFY(save(on.window(), isSmall ? u"%1-small"_s.arg(i + 1) : QString::number(i + 1)));
            on.tour()->card()->nextButton()->click();
        }
    }
}

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
