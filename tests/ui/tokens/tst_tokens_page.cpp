// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The tokens page in the window: reached from sidebar, menu and key; of all connections and of one; refreshing, stopping, copying, forgetting, decoding,
// opening, all by events.

#include "TokensWindow.h"

#include "clipboard/SensitiveClipboard.h"
#include "dialogs/ConfirmDialog.h"
#include "shell/StatusBar.h"
#include "tokens/ClaimsView.h"
#include "tokens/HistoryView.h"
#include "tokens/TokenInspector.h"
#include "translation/Translation.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using model::ConnectionPage;
using model::TokenList;
using model::TokenTime;
using test::TokensWindow;
using Tab = ui::TokenInspector::Tab;

class tst_TokensPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        installTranslation(*QCoreApplication::instance());
        m_theme = new ui::Theme(this);
    }
    void init()
    {
        m_theme->setAppearance(ui::Appearance::Light);
        m_fixture = std::make_unique<TokensWindow>(m_theme);
        QVERIFY(m_fixture->openAll());
        m_page = m_fixture->show();
        QVERIFY(m_page != nullptr);
        QTRY_COMPARE(m_page->model()->rowCount(), 6);
        m_page->table()->setFocus();
    }
    void cleanup()
    {
        QGuiApplication::clipboard()->clear();
        m_fixture.reset();
    }

    void itIsAPageOfNoConnection()
    {
        const QAbstractItemModelTester tester(m_page->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(m_fixture->vault.window->currentConnection(), QString());
        QVERIFY(m_fixture->command(u"view.tokens"_s)->action()->isChecked());
        QCOMPARE(lefts(), (QStringList{u"no token yet"_s, u"41 min left"_s, u"expired 3 min ago"_s, u"does not expire"_s, u"3 min left"_s, u"not open"_s}));   // by name of the connection
        QVERIFY(m_page->model()->isTicking());
        QCOMPARE(m_page->statusTexts().range, u"5 tokens"_s);
        QCOMPARE(m_page->statusTexts().problem, u"1 failed"_s);
        QCOMPARE(m_page->statusTexts().warning, u"1 expired"_s);
        QCOMPARE(m_page->statusTexts().note, u"1 connection not open"_s);
        QCOMPARE(m_fixture->vault.window->status()->rangeText(), u"5 tokens"_s);

        // Its key goes there and back; the timer rests meanwhile.
        m_fixture->vault.window->sidebar()->select(QString::fromStdString(TokensWindow::maps), ConnectionPage::Tokens);
        QVERIFY(m_fixture->page() != m_page);
        QVERIFY(!m_page->model()->isTicking());
        QTest::keyClick(m_fixture->vault.window.get(), Qt::Key_F9);
        QVERIFY(m_fixture->page() == m_page);
        QTest::keyClick(m_fixture->vault.window.get(), Qt::Key_F9);
        QVERIFY(m_fixture->page() != m_page);
        QCOMPARE(m_fixture->vault.window->currentConnection(), QString::fromStdString(TokensWindow::maps));
    }

    void itsLinkIsInTheSidebar()
    {
        m_fixture->vault.window->sidebar()->select(QString::fromStdString(TokensWindow::maps), ConnectionPage::Tokens);
        QAbstractButton *link = nullptr;
        for (auto *const button : m_fixture->vault.window->sidebar()->findChildren<QAbstractButton *>()) {
            link = button->text() == u"Tokens"_s ? button : link;
        }
        QVERIFY(link != nullptr);
        QTest::mouseClick(link, Qt::LeftButton);
        QVERIFY(m_fixture->page() == m_page);
        QVERIFY(link->isChecked());
    }

    void aConnectionHasItsOwnPage()
    {
        m_fixture->vault.window->sidebar()->select(QString::fromStdString(TokensWindow::events), ConnectionPage::Tokens);
        ui::TokensPage *const own = m_fixture->page();
        QVERIFY(own != nullptr && own != m_page);
        QCOMPARE(own->model()->rowCount(), 2);
        QVERIFY(own->table()->isColumnHidden(TokenList::Connection));
        // The page of a closed connection opens it: it is about nothing else.
        m_fixture->vault.window->sidebar()->select(QString::fromStdString(TokensWindow::spare), ConnectionPage::Tokens);
        QTRY_COMPARE(m_fixture->page()->model()->index(0, TokenList::Left).data().toString(), u"no token yet"_s);
        QCOMPARE(m_fixture->page()->model()->rowCount(), 1);
    }

    void theInspectorSaysWhatIsKnown()
    {
        QVERIFY(m_fixture->select(TokensWindow::events, "1"));
        ui::TokenInspector *const inspector = m_page->inspector();
        for (const QString &line : {u"token endpoint auth.events.example"_s, u"41 min left"_s, u"connection: Events"_s, u"client: strongroom-7"_s, u"scope: connectdata/events"_s, u"audience: https://events.example"_s,
                                    u"The token could not be stored: access denied, dynamodb:PutItem is missing."_s}) {
            QVERIFY2(inspector->text().contains(line), qPrintable(line + u" in "_s + inspector->text()));
        }
        QVERIFY(!inspector->error()->isVisible());
        QVERIFY(m_fixture->select(TokensWindow::events, "2"));
        QVERIFY(inspector->error()->isVisible());
        QCOMPARE(inspector->error()->title(), u"The last refresh failed"_s);
        QCOMPARE(inspector->error()->text(), u"The client id or the client secret was refused by auth.events.example."_s);
        QPushButton *details = nullptr;
        for (auto *const button : inspector->error()->findChildren<QPushButton *>()) {
            details = button->text() == u"Details"_s ? button : details;
        }
        QVERIFY(details != nullptr && details->isVisible());
        QTest::mouseClick(details, Qt::LeftButton);
        QVERIFY(inspector->error()->isDetailsShown());
        QVERIFY(m_fixture->select(TokensWindow::maps, "1"));
        QVERIFY(!inspector->error()->isVisible());
    }

    void refreshNow()
    {
        QVERIFY(m_fixture->select(TokensWindow::events, "2"));
        m_fixture->desk(TokensWindow::events).gate().hold("refresh");
        m_fixture->desk(TokensWindow::events).setNow(std::chrono::system_clock::now() + std::chrono::seconds(30));
        QTest::keyClick(m_fixture->vault.window.get(), Qt::Key_F9, Qt::ShiftModifier);
        QCOMPARE(left(TokensWindow::events, "2"), u"refreshing…"_s);
        QVERIFY(!m_fixture->command(u"tokens.refresh"_s)->isEnabled());
        QCOMPARE(m_fixture->vault.jobs.rowCount(), 1);
        m_fixture->desk(TokensWindow::events).gate().release("refresh");
        QTRY_VERIFY(kind(TokensWindow::events, "2") == TokenTime::Good);
        QTRY_COMPARE(m_page->banner()->title(), u"1 token refreshed"_s);
        QVERIFY(!m_page->inspector()->error()->isVisible());
        QCOMPARE(m_fixture->desk(TokensWindow::events).gate().calls().back(), std::string("refresh 2"));
    }

    void aRefusedRefreshSaysWhy()
    {
        QVERIFY(m_fixture->select(TokensWindow::catalog, "1"));
        m_fixture->desk(TokensWindow::catalog)
            .gate()
            .fail("refresh", ServerError("access to the secret acme/api was denied").advise("Allow secretsmanager:GetSecretValue for this user.").during({"POST", "https://secretsmanager.eu-central-1.amazonaws.com/", 400, "AccessDeniedException", {}}).clone());
        QTest::keyClick(m_page->table(), Qt::Key_F5);
        QTRY_VERIFY(m_page->banner()->isVisible());
        QCOMPARE(m_page->banner()->title(), u"The token of Catalog could not be refreshed"_s);
        QCOMPARE(m_page->banner()->text(), u"Access to the secret acme/api was denied."_s);
        QTRY_COMPARE(m_page->model()->failedCount(), 2);
        QCOMPARE(m_page->inspector()->error()->text(), u"Access to the secret acme/api was denied."_s);
        QVERIFY(m_page->inspector()->text().contains(u"secretsmanager:GetSecretValue"_s));
    }

    void allExpiredAtOnce()
    {
        QVERIFY(m_fixture->command(u"tokens.refreshExpired"_s)->isEnabled());
        QTest::keyClick(m_fixture->vault.window.get(), Qt::Key_F9, Qt::ControlModifier);
        QTRY_COMPARE(m_page->banner()->title(), u"1 token refreshed"_s);
        QCOMPARE(m_fixture->desk(TokensWindow::events).gate().calls(), std::vector<std::string>{"refresh 2"});
        QCOMPARE(m_fixture->desk(TokensWindow::portal).gate().count("refresh"), 0);
        QTRY_VERIFY(!m_fixture->command(u"tokens.refreshExpired"_s)->isEnabled());
    }

    void severalSelectedAndStopped()
    {
        for (const std::string &id : {TokensWindow::events, TokensWindow::portal}) {
            m_fixture->desk(id).gate().hold("refresh");
        }
        m_page->table()->selectAll();
        QTest::keyClick(m_fixture->vault.window.get(), Qt::Key_F9, Qt::ShiftModifier);
        QTRY_COMPARE(left(TokensWindow::catalog, "1"), u"59 min left"_s);   // done; the key and the closed one are left out
        QTRY_COMPARE(m_fixture->desk(TokensWindow::events).gate().waiting("refresh"), 2);
        QCOMPARE(m_fixture->desk(TokensWindow::maps).gate().count("refresh"), 0);
        QTRY_COMPARE(m_fixture->desk(TokensWindow::portal).gate().waiting("refresh"), 1);
        QVERIFY(m_fixture->command(u"view.cancel"_s)->isEnabled());
        QTest::keyClick(m_page->table(), Qt::Key_Escape);
        QTRY_COMPARE(m_page->banner()->title(), u"Stopped"_s);
        QCOMPARE(m_page->banner()->text(), u"3 tokens stayed as they were."_s);
        QVERIFY(!m_fixture->command(u"view.cancel"_s)->isEnabled());
    }

    void aCopiedTokenIsTakenBack()
    {
        QVERIFY(m_fixture->select(TokensWindow::portal, "1"));
        QTest::keyClick(m_fixture->vault.window.get(), Qt::Key_F9, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"eyJ-not-a-jwt"_s);
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
        QVERIFY(ui::SensitiveClipboard::isClearPending());
        QVERIFY(m_page->banner()->text().contains(u"20 seconds"_s));
        ui::SensitiveClipboard::clearIfOurs();   // what its timer does
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        // Nothing is held there.
        QVERIFY(m_fixture->select(TokensWindow::catalog, "1"));
        QCOMPARE(m_fixture->command(u"tokens.copy"_s)->restriction(), u"No token is held. Refresh it first."_s);
        QVERIFY(m_fixture->select(TokensWindow::spare, {}));
        QCOMPARE(m_fixture->command(u"tokens.copy"_s)->restriction(), u"Open the connection first."_s);
        // A cell is copied as it is.
        QVERIFY(m_fixture->select(TokensWindow::events, "1"));
        m_page->table()->setCurrentIndex(m_page->table()->currentIndex().siblingAtColumn(TokenList::Scope));
        QTest::keyClick(m_page->table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"connectdata/events"_s);
    }

    void forgettingAsksFirst()
    {
        QVERIFY(m_fixture->select(TokensWindow::portal, "1"));
        QTest::keyClick(m_page->table(), Qt::Key_Delete);
        auto *dialog = m_page->findChild<ui::ConfirmDialog *>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QString said;
        for (const QLabel *const label : dialog->findChildren<QLabel *>()) {
            said += label->text() + u'\n';
        }
        QVERIFY2(said.contains(u"Forget 1 token?"_s) && said.contains(u"signs in again with the password"_s) && said.contains(u"Member portal"_s), qPrintable(said));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(m_fixture->desk(TokensWindow::portal).gate().count("forget"), 0);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

        m_fixture->command(u"tokens.forget"_s)->trigger();
        dialog = m_page->findChild<ui::ConfirmDialog *>();
        QVERIFY(dialog != nullptr);
        QPushButton *yes = nullptr;
        for (auto *const button : dialog->findChildren<QPushButton *>()) {
            yes = button->text() == u"Forget 1 token"_s ? button : yes;
        }
        QVERIFY(yes != nullptr);
        QTest::mouseClick(yes, Qt::LeftButton);
        QTRY_COMPARE(left(TokensWindow::portal, "1"), u"no token yet"_s);
        QTRY_COMPARE(m_page->banner()->title(), u"1 token forgotten"_s);
        QVERIFY(m_fixture->desk(TokensWindow::portal).heldToken("1").empty());
        QVERIFY(!m_fixture->command(u"tokens.forget"_s)->isEnabled());
    }

    void aJwtIsDecodedWithoutItsSignature()
    {
        QVERIFY(m_fixture->select(TokensWindow::events, "1"));
        ui::ClaimsView *const claims = m_page->inspector()->claims();
        m_page->inspector()->setTab(Tab::Claims);
        QVERIFY(!claims->isShown());   // not before somebody asks
        QCOMPARE(claims->emptyState()->title(), u"Not decoded yet"_s);
        QTest::mouseClick(claims->emptyState()->button(), Qt::LeftButton);
        QTRY_VERIFY(claims->isShown());
        QVERIFY(claims->payloadText().contains(u"\"sub\": \"service-7\""_s));
        QVERIFY(claims->headerText().contains(u"RS256"_s));
        for (const QString &text : {claims->payloadText(), claims->headerText(), claims->timesText(), m_page->inspector()->text()}) {
            QVERIFY(!text.contains(u"c2lnbmF0dXJl"_s) && !text.contains(u"signature"_s));
        }
        const QString exp = QDateTime::fromSecsSinceEpoch(1795003600).toString(u"yyyy-MM-dd HH:mm:ss"_s);
        QVERIFY2(claims->timesText().contains(u"exp, until: "_s + exp), qPrintable(claims->timesText()));
        QCOMPARE(claims->timesText().count(u'\n'), 3);

        // Of another token nothing is left to see.
        QVERIFY(m_fixture->select(TokensWindow::portal, "1"));
        QVERIFY(!claims->isShown());
        QVERIFY(claims->payloadText().isEmpty());
        QTest::keyClick(m_fixture->vault.window.get(), Qt::Key_F6);
        QTRY_COMPARE(claims->emptyState()->title(), u"This token is not a JWT"_s);
        QVERIFY(m_fixture->select(TokensWindow::catalog, "1"));
        QCOMPARE(claims->emptyState()->title(), u"No token is held"_s);
        // A new token is not the one that was decoded.
        QVERIFY(m_fixture->select(TokensWindow::events, "1"));
        m_page->decode();
        QTRY_VERIFY(claims->isShown());
        m_fixture->desk(TokensWindow::events).setNow(std::chrono::system_clock::now() + std::chrono::seconds(1));
        m_page->refresh();
        QTRY_VERIFY(!claims->isShown());
        QVERIFY(claims->payloadText().isEmpty());
    }

    void closingTheConnectionHidesTheClaims()
    {
        QVERIFY(m_fixture->select(TokensWindow::events, "1"));
        m_page->decode();
        QTRY_VERIFY(m_page->inspector()->claims()->isShown());
        m_fixture->vault.manager.close(QString::fromStdString(TokensWindow::events));
        QTRY_VERIFY(!m_page->inspector()->claims()->isShown());
        QVERIFY(m_page->inspector()->claims()->payloadText().isEmpty());
    }

    void theHistoryOfOneAndOfAll()
    {
        QVERIFY(m_fixture->select(TokensWindow::events, "2"));
        m_page->inspector()->setTab(Tab::History);
        ui::HistoryView *const history = m_page->inspector()->history();
        QCOMPARE(history->table()->model()->rowCount(), 2);
        history->table()->setCurrentIndex(history->table()->model()->index(0, 0));
        QVERIFY(history->detailText().contains(u"The client id or the client secret was refused"_s));
        history->scopeBox()->setCurrentIndex(1);
        Q_EMIT history->scopeBox()->activated(1);
        QCOMPARE(history->table()->model()->rowCount(), 3);
        QVERIFY(!history->table()->isColumnHidden(1));
        history->scopeBox()->setCurrentIndex(0);
        Q_EMIT history->scopeBox()->activated(0);
        QVERIFY(m_fixture->select(TokensWindow::maps, "1"));
        QCOMPARE(history->emptyState()->title(), u"Nothing was refreshed so far"_s);
    }

    void aClosedConnectionIsOpenedFromItsRow()
    {
        QVERIFY(m_fixture->select(TokensWindow::spare, {}));
        QCOMPARE(m_fixture->command(u"tokens.refresh"_s)->restriction(), u"Open the connection first."_s);
        QVERIFY(m_fixture->command(u"tokens.open"_s)->isEnabled());
        QTest::keyClick(m_page->table(), Qt::Key_Return);
        QTRY_COMPARE(left(TokensWindow::spare, "1"), u"no token yet"_s);
        QCOMPARE(m_page->table()->currentRow(), m_page->model()->rowOf({QString::fromStdString(TokensWindow::spare), "1"}));
        QVERIFY(!m_fixture->command(u"tokens.open"_s)->isEnabled());
        QVERIFY(m_fixture->command(u"tokens.refresh"_s)->isEnabled());
    }

    void findingAndSorting()
    {
        QTest::keyClick(m_page->table(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(m_page->search()->hasFocus());
        QTest::keyClicks(m_page->search(), u"events"_s);
        QCOMPARE(m_page->model()->rowCount(), 2);
        QCOMPARE(m_page->statusTexts().range, u"2 of 6 shown"_s);
        QTest::keyClicks(m_page->search(), u" nobody"_s);
        QCOMPARE(m_page->emptyState()->title(), u"No token matches"_s);
        QTest::mouseClick(m_page->emptyState()->button(), Qt::LeftButton);
        QCOMPARE(m_page->model()->rowCount(), 6);
        // A click on the head of the time: what ends first stands first.
        QHeaderView *const head = m_page->table()->horizontalHeader();
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, QPoint(head->sectionViewportPosition(TokenList::Left) + 20, 10));
        QCOMPARE(lefts().first(), u"expired 3 min ago"_s);
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, QPoint(head->sectionViewportPosition(TokenList::Left) + 20, 10));
        QCOMPARE(lefts().first(), u"41 min left"_s);
    }

    void narrowWindowsTakeTurns()
    {
        QVERIFY(m_page->isInspectorShown());
        m_fixture->vault.window->resize(760, 600);
        QTRY_VERIFY(!m_page->isInspectorShown());
        QVERIFY(m_page->table()->isVisible());
        QTest::keyClick(m_fixture->vault.window.get(), Qt::Key_I, Qt::ControlModifier);
        QVERIFY(m_page->isInspectorShown());
        QVERIFY(!m_page->table()->isVisible());
        m_fixture->vault.window->resize(1360, 840);
        QTRY_VERIFY(m_page->table()->isVisible() && m_page->isInspectorShown());
    }

    void everyControlHasAName()
    {
        QVERIFY(m_fixture->select(TokensWindow::events, "2"));
        for (const Tab tab : {Tab::Token, Tab::Claims, Tab::History}) {
            m_page->inspector()->setTab(tab);
            int controls = 0;
            for (QWidget *widget : m_page->findChildren<QWidget *>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus) {
                    continue;
                }
                ++controls;
                const QAccessibleInterface *const face = QAccessible::queryAccessibleInterface(widget);
                QVERIFY(face != nullptr);
                QVERIFY2(!face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
            }
            QVERIFY(controls > 6);
        }
    }

    void nothingToShowTeaches()
    {
        m_fixture->vault.setConnections({});
        QTRY_COMPARE(m_page->model()->rowCount(), 0);
        QCOMPARE(m_page->emptyState()->title(), u"There are no connections yet"_s);
        QVERIFY(m_page->emptyState()->text().contains(u"stands for a sign-in"_s));
        QVERIFY(m_page->emptyState()->button()->isVisible());
    }

private:
    QString left(const std::string &id, const std::string &key) const { return m_page->model()->index(m_page->model()->rowOf({QString::fromStdString(id), key}), TokenList::Left).data().toString(); }
    TokenTime kind(const std::string &id, const std::string &key) const
    {
        return m_page->model()->index(m_page->model()->rowOf({QString::fromStdString(id), key}), 0).data(TokenList::TimeKind).value<TokenTime>();
    }
    QStringList lefts() const
    {
        QStringList out;
        for (int row = 0; row < m_page->model()->rowCount(); ++row) {
            out << m_page->model()->index(row, TokenList::Left).data().toString();
        }
        return out;
    }

    ui::Theme *m_theme = nullptr;
    std::unique_ptr<TokensWindow> m_fixture;
    ui::TokensPage *m_page = nullptr;
};

QTEST_MAIN(tst_TokensPage)
#include "tst_tokens_page.moc"
