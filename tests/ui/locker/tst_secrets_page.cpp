// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The secrets page by events: keys and clicks, what is revealed and for how long, offline, a closed connection, the comparison.

#include "SecretsFixture.h"

#include "clipboard/SensitiveClipboard.h"
#include "locker/matrix/CompareDialog.h"
#include "locker/matrix/EnvironmentCompareModel.h"
#include "locker/matrix/SecretField.h"
#include "locker/matrix/SecretFilterBox.h"
#include "locker/matrix/SecretInspector.h"
#include "locker/matrix/SecretMatrixHeader.h"
#include "records/FilterChipButton.h"
#include "records/FilterEdit.h"
#include "shell/StatusBar.h"
#include "shell/WindowSet.h"
#include "tozstore/TozTable.h"
#include "translation/Translation.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"

#include <QClipboard>
#include <QComboBox>
#include <QScrollBar>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using model::LockerSession;
using model::SecretFilter;
using test::SecretsFixture;

class tst_SecretsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsShown();
    void filterByKeysAlone();
    void theFilterKeepsTheCurrentCell();
    void theFilterInFrontIsKeptWhenAskedFor();
    void aValueIsRevealedOneAtATime();
    void peekingEndsWithTheButton();
    void copyingClearsTheClipboardLater();
    void nothingRevealedOutlivesTheConnection();
    void refreshKeepsCellSelectionAndScroll();
    void keysStayInViewWhenScrolled();
    void offlineSaysSinceWhenAndRetries();
    void anotherFailureIsABanner();
    void aServiceThatHangsIsStoppedByEsc();
    void aWrongKeyShowsNothing();
    void anUnreadableSecretSaysWhy();
    void environmentsAreComparedAndFound();
    void theTraysCells();

private:
    ui::Theme *m_theme = nullptr;
};

void tst_SecretsPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installTranslation(*QCoreApplication::instance());
    m_theme = new ui::Theme(this);
}

void tst_SecretsPage::whatIsShown()
{
    SecretsFixture fixture(m_theme);
    test::fillWithDesign(*fixture.store);
    ui::SecretsPage *const page = fixture.open();
    QVERIFY(page != nullptr);
    QCOMPARE(page->countText(), u"10 in 3 environments"_s);
    QCOMPARE(fixture.vault.window->status()->rangeText(), u"10 secrets"_s);
    QCOMPARE(fixture.vault.window->status()->warningText(), u"2 missing in production"_s);
    QVERIFY(fixture.vault.window->status()->actionButton()->isHidden());
    page->view()->goTo(u"GOOGLE_API"_s, u"production"_s);
    QCOMPARE(page->inspector()->title(), u"GOOGLE_API"_s);
    QVERIFY(page->inspector()->text().contains(u"production: missing"_s));
    QVERIFY(page->inspector()->text().contains(u"compare: development = staging"_s));
    QVERIFY(page->inspector()->text().contains(u"description: Maps key, quota 10k/day"_s));
    QVERIFY(page->inspector()->text().contains(u"updated: 12/11/2026 10:31"_s));
    QVERIFY(page->inspector()->field(u"production"_s) == nullptr);
    QCOMPARE(fixture.store->opened(), 0);
}

void tst_SecretsPage::filterByKeysAlone()
{
    SecretsFixture fixture(m_theme);
    test::fillWithDesign(*fixture.store);
    ui::SecretsPage *const page = fixture.open();
    QVERIFY(page != nullptr);
    fixture.vault.activate();
    fixture.vault.window->commands()->refresh();
    fixture.command(u"filter.focus"_s)->trigger();
    ui::FilterEdit *const edit = page->filterBox()->edit();
    QTRY_VERIFY(edit->hasFocus());
    QTest::keyClicks(edit, u"log"_s);
    QCOMPARE(page->model()->rowCount(), 1);
    QCOMPARE(fixture.vault.window->status()->rangeText(), u"1 of 10 shown"_s);
    QTest::keyClick(edit, Qt::Key_Down);
    QTRY_VERIFY(page->view()->hasFocus());
    QCOMPARE(page->view()->currentIndex().data().toString(), u"LOG_LEVEL"_s);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Escape);
    QCOMPARE(page->model()->rowCount(), 10);
    fixture.command(u"secrets.showMissing"_s)->trigger();
    QCOMPARE(page->model()->rowCount(), 2);
    QVERIFY(page->filterBox()->chip() != nullptr);
    fixture.vault.window->commands()->refresh();
    QVERIFY(fixture.command(u"secrets.showMissing"_s)->action()->isChecked());
    QTest::keyClick(edit, Qt::Key_Backspace);
    QVERIFY(page->filterBox()->chip() == nullptr);
    QCOMPARE(page->model()->rowCount(), 10);
}

void tst_SecretsPage::theFilterKeepsTheCurrentCell()
{
    SecretsFixture fixture(m_theme);
    test::fillWithDesign(*fixture.store);
    ui::SecretsPage *const page = fixture.open();
    QVERIFY(page != nullptr);
    page->view()->goTo(u"S3_BUCKET"_s, u"staging"_s);
    page->showOnly(SecretFilter::Missing);
    QCOMPARE(page->currentCell()->key, u"S3_BUCKET"_s);
    QCOMPARE(page->currentCell()->environment, u"staging"_s);
    page->filterBox()->edit()->setText(u"nothing like it"_s);
    QCOMPARE(page->model()->rowCount(), 0);
    QVERIFY(!page->currentCell());
    page->filterBox()->clear();
    QCOMPARE(page->currentCell()->key, u"S3_BUCKET"_s);
}

void tst_SecretsPage::theFilterInFrontIsKeptWhenAskedFor()
{
    SecretsFixture fixture(m_theme);
    test::fillWithDesign(*fixture.store);
    ui::WindowSet set(fixture.vault.window.get());
    ui::SecretsPage *const front = fixture.open();
    QVERIFY(front != nullptr);
    const QString key = u"connections/%1/frontFilter"_s.arg(QString::fromStdString(SecretsFixture::id));
    const int all = front->model()->rowCount();
    front->showOnly(model::SecretFilter::Missing);
    QTest::keyClicks(front->filterBox()->edit(), u"google"_s);
    const int some = front->model()->rowCount();
    QVERIFY(some < all);
    QVERIFY(!fixture.vault.settings.contains(key));
    fixture.vault.viewSettings.setFilterHistory(model::FilterHistory::Kept);
    QCOMPARE(fixture.vault.settings.value(key).toString(), u"missing google"_s);
    const ui::MainWindow *const other = set.openFrom(fixture.vault.window.get());
    auto *const page = qobject_cast<ui::SecretsPage *>(other->pages()->front());
    QVERIFY(page != nullptr);
    QCOMPARE(page->filterBox()->edit()->text(), u"google"_s);
    QCOMPARE(page->model()->filter(), model::SecretFilter::Missing);
    QTRY_COMPARE(page->model()->rowCount(), some);
    page->filterBox()->clear();
    QVERIFY(fixture.vault.settings.value(key).toString().isEmpty());
    page->filterBox()->setState(u"someday words"_s);   // of another release
    QCOMPARE(page->model()->filter(), model::SecretFilter::All);
    QCOMPARE(page->filterBox()->edit()->text(), QString());
}

void tst_SecretsPage::aValueIsRevealedOneAtATime()
{
    SecretsFixture fixture(m_theme);
    test::fillWithDesign(*fixture.store);
    ui::SecretsPage *const page = fixture.open();
    QVERIFY(page != nullptr);
    fixture.vault.activate();
    page->view()->goTo(u"DATABASE_URL"_s, u"staging"_s);
    ui::SecretField *const staging = page->inspector()->field(u"staging"_s);
    ui::SecretField *const production = page->inspector()->field(u"production"_s);
    QVERIFY(staging != nullptr && production != nullptr);
    QCOMPARE(staging->shownText(), QString());
    page->view()->setFocus();
    QTest::keyClick(page->view(), Qt::Key_Space);
    QCOMPARE(staging->shownText(), u"postgres://staging"_s);
    QTest::mouseClick(production->eye(), Qt::LeftButton);
    QCOMPARE(production->shownText(), u"postgres://production"_s);
    QCOMPARE(staging->shownText(), QString());
    QTest::mouseClick(production->eye(), Qt::LeftButton);
    QCOMPARE(production->shownText(), QString());
    // Of an inherited one: the value for all, which is what a program would get.
    page->view()->goTo(u"SENTRY_DSN"_s, u"staging"_s);
    page->reveal();
    QCOMPARE(page->inspector()->field(u"All environments"_s)->shownText(), u"https://sentry.example/1"_s);
    // Another cell of the same row leaves it open; another row does not.
    page->view()->goTo(u"SENTRY_DSN"_s, u"production"_s);
    QCOMPARE(page->inspector()->field(u"All environments"_s)->shownText(), u"https://sentry.example/1"_s);
    const QPointer<ui::SecretField> open = page->inspector()->field(u"All environments"_s);
    page->view()->goTo(u"SMTP_PASSWORD"_s, {});
    QVERIFY(!open || open->shownText().isEmpty());
    QVERIFY(page->inspector()->field(u"All environments"_s)->shownText().isEmpty());
    page->view()->goTo(u"S3_BUCKET"_s, u"production"_s);
    QCOMPARE(page->valueRefusal(), u"There is no value here that can be opened."_s);
}

void tst_SecretsPage::peekingEndsWithTheButton()
{
    SecretsFixture fixture(m_theme);
    test::fillWithDesign(*fixture.store);
    ui::SecretsPage *const page = fixture.open();
    QVERIFY(page != nullptr);
    page->view()->goTo(u"SMTP_PASSWORD"_s, {});
    ui::SecretField *const field = page->inspector()->field(u"All environments"_s);
    QTest::mousePress(field->eye(), Qt::LeftButton);
    QCOMPARE(field->shownText(), u"s"_s);
    QTRY_VERIFY(field->isPeeking());
    QTest::mouseRelease(field->eye(), Qt::LeftButton);
    QVERIFY(!field->isRevealed());
    QCOMPARE(field->shownText(), QString());
}

void tst_SecretsPage::copyingClearsTheClipboardLater()
{
    SecretsFixture fixture(m_theme);
    test::fillWithDesign(*fixture.store);
    ui::SecretsPage *const page = fixture.open();
    QVERIFY(page != nullptr);
    page->view()->goTo(u"GOOGLE_API"_s, u"staging"_s);
    fixture.vault.window->commands()->refresh();
    fixture.command(u"record.copyCell"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"AIza-one"_s);
    QVERIFY(ui::SensitiveClipboard::isClearPending());
    QVERIFY(page->inspector()->field(u"staging"_s)->shownText().isEmpty());
    ui::SensitiveClipboard::clearIfOurs();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void tst_SecretsPage::nothingRevealedOutlivesTheConnection()
{
    SecretsFixture fixture(m_theme);
    test::fillWithDesign(*fixture.store);
    ui::SecretsPage *const page = fixture.open();
    QVERIFY(page != nullptr);
    page->view()->goTo(u"GOOGLE_API"_s, u"staging"_s);
    page->reveal();
    const QPointer<ui::SecretField> field = page->inspector()->field(u"staging"_s);
    QCOMPARE(field->shownText(), u"AIza-one"_s);
    fixture.vault.manager.close(QString::fromStdString(SecretsFixture::id));
    QVERIFY(!field || field->shownText().isEmpty());
    QVERIFY(!page->isContentShown());
    QCOMPARE(page->model()->totalCount(), 0);
    QVERIFY(!page->writeRefusal().isEmpty());
}

void tst_SecretsPage::refreshKeepsCellSelectionAndScroll()
{
    SecretsFixture fixture(m_theme);
    test::fillWithDesign(*fixture.store);
    for (int number = 100; number < 300; ++number) {
        fixture.store->put("N" + std::to_string(number), "", "v");
    }
    ui::SecretsPage *const page = fixture.open();
    QVERIFY(page != nullptr);
    page->view()->goTo(u"N250"_s, u"staging"_s);
    page->view()->selectionModel()->select(page->model()->index(page->model()->rowOf(u"N251"_s), page->model()->columnOf(u"production"_s)), QItemSelectionModel::Select);
    const QString top = page->model()->index(page->view()->rowAt(0), 0).data().toString();
    fixture.store->put("AAA", "", "first of all");   // everything moves one down
    fixture.store->gate().forgetCalls();
    page->refresh();
    QTRY_COMPARE(page->model()->rowCount(), 211);
    QCOMPARE(fixture.store->gate().count("load forced"), 1);
    QCOMPARE(page->currentCell()->key, u"N250"_s);
    QCOMPARE(page->currentCell()->environment, u"staging"_s);
    QCOMPARE(page->selectedCells().size(), 2);
    QCOMPARE(page->model()->index(page->view()->rowAt(0), 0).data().toString(), top);
}

void tst_SecretsPage::keysStayInViewWhenScrolled()
{
    SecretsFixture fixture(m_theme);
    test::fillWithDesign(*fixture.store);
    for (int number = 0; number < 9; ++number) {
        fixture.store->addEnvironment("region-" + std::to_string(number));
    }
    ui::SecretsPage *const page = fixture.open();
    QVERIFY(page != nullptr);
    ui::SecretMatrixView *const view = page->view();
    fixture.vault.activate();
    view->setFocus();
    view->goTo(u"GOOGLE_API"_s, u"development"_s);
    QVERIFY(!view->head()->isFrozen());
    for (int step = 0; step < 11; ++step) {
        QTest::keyClick(view, Qt::Key_Right);
    }
    QVERIFY(view->head()->isFrozen());
    QCOMPARE(page->currentCell()->environment, u"staging"_s);
    const int keyWidth = view->head()->sectionSize(0);
    QCOMPARE(view->visualRect(view->model()->index(2, 0)).left(), 0);
    QCOMPARE(view->indexAt(QPoint(keyWidth / 2, view->rowViewportPosition(2) + 5)), view->model()->index(2, 0));
    // Going back, no cell hides behind the keys.
    for (int step = 0; step < 11; ++step) {
        QTest::keyClick(view, Qt::Key_Left);
        QVERIFY(view->visualRect(view->currentIndex()).left() >= keyWidth);
    }
    // A click on the frozen keys selects a key, not what lies below them.
    view->horizontalScrollBar()->setValue(view->horizontalScrollBar()->maximum());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(keyWidth / 2, view->rowViewportPosition(3) + 5));
    QCOMPARE(view->currentIndex(), view->model()->index(3, 0));
    QCOMPARE(view->horizontalScrollBar()->value(), view->horizontalScrollBar()->maximum());
}

void tst_SecretsPage::offlineSaysSinceWhenAndRetries()
{
    SecretsFixture fixture(m_theme);
    test::fillWithDesign(*fixture.store);
    fixture.store->fillCache();
    fixture.store->gate().fail("load", NetworkError("the service could not be reached").maybeLater().clone());
    ui::SecretsPage *const page = fixture.show();
    QVERIFY(page != nullptr);
    QTRY_VERIFY(page->session()->isOffline());
    ui::StatusBar *const status = fixture.vault.window->status();
    QCOMPARE(status->noteText(), u"offline copy of 12/11/2026 10:31, read-only:"_s);
    QVERIFY(status->actionButton()->isVisible());
    QCOMPARE(status->actionButton()->text(), u"retry"_s);
    QVERIFY(page->writeRefusal().contains(u"read-only until the service answers"_s));
    QVERIFY(page->banner()->isHidden());
    QCOMPARE(page->model()->rowCount(), 10);
    page->view()->goTo(u"SMTP_PASSWORD"_s, {});
    page->reveal();
    QCOMPARE(page->inspector()->field(u"All environments"_s)->shownText(), u"s"_s);   // reading works
    QTest::mouseClick(status->actionButton(), Qt::LeftButton);
    QTRY_VERIFY(page->session()->state() == LockerSession::State::Loaded);
    QCOMPARE(status->noteText(), QString());
    QVERIFY(status->actionButton()->isHidden());
    QCOMPARE(page->writeRefusal(), QString());
}

void tst_SecretsPage::anotherFailureIsABanner()
{
    SecretsFixture fixture(m_theme);
    test::fillWithDesign(*fixture.store);
    ui::SecretsPage *const page = fixture.open();
    QVERIFY(page != nullptr);
    fixture.store->gate().fail("load", ServerError("the service is out of order").during({"GET", "https://locker.example", 500, {}, {}}).clone());
    page->refresh();
    QTRY_VERIFY(!page->banner()->isHidden());
    QCOMPARE(page->model()->rowCount(), 10);
    QCOMPARE(page->writeRefusal(), QString());
    page->refresh();
    QTRY_VERIFY(page->banner()->isHidden());
}

void tst_SecretsPage::aServiceThatHangsIsStoppedByEsc()
{
    SecretsFixture fixture(m_theme);
    test::fillWithDesign(*fixture.store);
    ui::SecretsPage *const page = fixture.open();
    QVERIFY(page != nullptr);
    fixture.store->gate().hold("load");
    page->view()->setFocus();
    page->refresh();
    QTRY_COMPARE(fixture.store->gate().waiting("load"), 1);
    QTRY_VERIFY(fixture.command(u"view.cancel"_s)->isEnabled());
    QTest::keyClick(page->view(), Qt::Key_Escape);
    QTRY_VERIFY(page->session()->state() == LockerSession::State::Stopped);
    QTRY_COMPARE(fixture.store->gate().cancelled(), 1);
    QCOMPARE(page->model()->rowCount(), 10);   // what was there stays
    fixture.store->gate().releaseAll();
    page->refresh();
    QTRY_VERIFY(page->session()->state() == LockerSession::State::Loaded);
}

void tst_SecretsPage::aWrongKeyShowsNothing()
{
    SecretsFixture fixture(m_theme);
    test::fillWithDesign(*fixture.store);
    fixture.store->fillCache();
    fixture.store->gate().fail("load", AuthError(AuthFailure::InvalidClient, "this secret access key does not belong to this access key id").clone());
    ui::SecretsPage *const page = fixture.show();
    QVERIFY(page != nullptr);
    QTRY_VERIFY(page->session()->state() == LockerSession::State::Failed);
    QVERIFY(!page->isContentShown());
    QCOMPARE(page->model()->totalCount(), 0);
    QVERIFY(page->openRefusal().contains(u"Nothing is loaded"_s));
}

void tst_SecretsPage::anUnreadableSecretSaysWhy()
{
    SecretsFixture fixture(m_theme);
    test::fillWithDesign(*fixture.store);
    fixture.store->breakSecret("STRIPE_SECRET", "production");
    ui::SecretsPage *const page = fixture.open();
    QVERIFY(page != nullptr);
    QCOMPARE(page->statusTexts().problem, u"1 unreadable"_s);
    QCOMPARE(page->model()->rowCount(), 10);   // the others are all there
    page->view()->goTo(u"STRIPE_SECRET"_s, u"production"_s);
    QVERIFY(page->inspector()->text().contains(u"production: unreadable. The value does not open"_s));
    QVERIFY(page->inspector()->field(u"production"_s) == nullptr);
    QVERIFY(page->inspector()->field(u"staging"_s) != nullptr);
    page->showOnly(SecretFilter::Unreadable);
    QCOMPARE(page->model()->rowCount(), 1);
}

void tst_SecretsPage::environmentsAreComparedAndFound()
{
    SecretsFixture fixture(m_theme);
    test::fillWithDesign(*fixture.store);
    ui::SecretsPage *const page = fixture.open();
    QVERIFY(page != nullptr);
    page->view()->goTo(u"GOOGLE_API"_s, u"staging"_s);
    fixture.vault.window->commands()->refresh();
    fixture.command(u"secrets.compare"_s)->trigger();
    ui::CompareDialog *const dialog = page->compareDialog();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QCOMPARE(dialog->left(), u"staging"_s);
    dialog->setSides(u"staging"_s, u"production"_s);
    QCOMPARE(dialog->summary(), u"4 differ · 2 only in staging · 4 the same"_s);
    QCOMPARE(dialog->model()->rowCount(), 6);
    QVERIFY(dialog->copyRight()->isVisible());
    QVERIFY(!dialog->copyRight()->isEnabled());
    dialog->table()->selectRow(1);   // GOOGLE_API, only in staging
    QVERIFY(dialog->copyRight()->isEnabled());
    QVERIFY(!dialog->copyLeft()->isEnabled());
    QTest::mouseClick(dialog->copyRight(), Qt::LeftButton);
    QVERIFY(!dialog->isVisible());
    page->view()->goTo(u"GOOGLE_API"_s, u"production"_s);   // in the tray, and painted so
    QVERIFY(page->currentCell()->staged == model::StagedKind::New);
    QCOMPARE(page->view()->currentIndex().data().toString(), u"new, not sent"_s);
    QCOMPARE(fixture.store->gate().count("create"), 0);
    page->compare();
    dialog->setSides(u"staging"_s, u"production"_s);
    // A row leads to its cell.
    page->showOnly(SecretFilter::Unreadable);
    dialog->table()->setCurrentIndex(dialog->model()->index(0, model::EnvironmentCompareModel::Right));
    QTest::keyClick(dialog->table(), Qt::Key_Return);
    QTRY_VERIFY(!dialog->isVisible());
    QCOMPARE(page->currentCell()->key, u"DATABASE_URL"_s);
    QCOMPARE(page->currentCell()->environment, u"production"_s);
    QCOMPARE(fixture.store->opened(), 0);
}

void tst_SecretsPage::theTraysCells()
{
    SecretsFixture fixture(m_theme);
    test::fillWithDesign(*fixture.store);
    ui::SecretsPage *const page = fixture.open();
    QVERIFY(page != nullptr);
    QVERIFY(!page->currentCell());
    QVERIFY(page->selectedCells().isEmpty());
    page->view()->setCurrentIndex(page->model()->index(page->model()->rowOf(u"LOG_LEVEL"_s), 0));
    QCOMPARE(page->currentCell()->environment, QString());   // of a key: its cell for all environments
    QCOMPARE(page->selectedCells().size(), 1);
    page->view()->selectRow(page->model()->rowOf(u"GOOGLE_API"_s));
    QStringList places;
    for (const model::SecretCell &cell : page->selectedCells()) {
        places.append(cell.key + u'@' + cell.environment);
    }
    QCOMPARE(places, (QStringList{u"GOOGLE_API@"_s, u"GOOGLE_API@development"_s, u"GOOGLE_API@production"_s, u"GOOGLE_API@staging"_s}));
    page->model()->setStaged({{{"GOOGLE_API", "production"}, model::StagedKind::New}});
    page->view()->goTo(u"GOOGLE_API"_s, u"production"_s);
    QVERIFY(page->currentCell()->staged == model::StagedKind::New);
    page->showOnly(SecretFilter::Changed);
    QCOMPARE(page->model()->rowCount(), 1);
}

QTEST_MAIN(tst_SecretsPage)
#include "tst_secrets_page.moc"
