// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The tokens page in its states, light, dark and right to left: no label or button is too small for its text. With STRONGROOM_PICTURES=DIR it saves a
// picture of each.

#include "TokensWindow.h"

#include "tokens/ClaimsView.h"
#include "tokens/HistoryView.h"
#include "tokens/TokenInspector.h"
#include "translation/Translation.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using test::TokensWindow;
using Tab = ui::TokenInspector::Tab;

namespace {

// Empty: nothing is clipped.
QString clippedIn(QWidget *window, const QString &name)
{
    for (int level = 0; level < 20; ++level) {   // a change of size climbs the layouts level by level
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    const QString folder = qEnvironmentVariable("STRONGROOM_PICTURES");
    const QPixmap picture = window->grab();
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        if (!picture.save(u"%1/tokens-%2-%3.png"_s.arg(folder, name, QString::fromLatin1(QTest::currentDataTag())))) {
            return u"the picture was not saved"_s;
        }
    }
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty()) {
            continue;
        }
        if (label->wordWrap() ? label->height() < label->heightForWidth(label->width()) - 1 : label->contentsRect().width() < label->fontMetrics().size(0, label->text()).width() - 1) {
            return u"%1: label clipped: %2"_s.arg(name, label->text());
        }
    }
    for (const QPushButton *button : window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->minimumSizeHint().width() > button->width()) {
            return u"%1: button clipped: %2"_s.arg(name, button->text());
        }
    }
    return {};
}

} // namespace

class tst_TokensPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        installTranslation(*QCoreApplication::instance());
        m_theme = new ui::Theme(this);
    }
    void states_data()
    {
        QTest::addColumn<ui::Scheme>("scheme");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("light") << ui::Scheme::Light << Qt::LeftToRight;
        QTest::newRow("dark") << ui::Scheme::Dark << Qt::LeftToRight;
        QTest::newRow("rtl") << ui::Scheme::Light << Qt::RightToLeft;
    }
    void states()
    {
        QFETCH(ui::Scheme, scheme);
        QFETCH(Qt::LayoutDirection, direction);
        m_theme->showScheme(scheme);
        QGuiApplication::setLayoutDirection(direction);
        const auto reset = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        TokensWindow fixture(m_theme);
        ui::MainWindow *const window = fixture.vault.window.get();
        QVERIFY(fixture.openAll());
        ui::TokensPage *const page = fixture.show();
        QVERIFY(page != nullptr);
        QTRY_COMPARE(page->model()->rowCount(), 6);
        page->table()->setFocus();
        QVERIFY(fixture.select(TokensWindow::events, "1"));
        QCOMPARE(clippedIn(window, u"01-all"_s), QString());
        QVERIFY(fixture.select(TokensWindow::events, "2"));
        QCOMPARE(clippedIn(window, u"02-failed"_s), QString());

        QVERIFY(fixture.select(TokensWindow::events, "1"));
        page->decode();
        QTRY_VERIFY(page->inspector()->claims()->isShown());
        QCOMPARE(clippedIn(window, u"03-claims"_s), QString());
        QVERIFY(fixture.select(TokensWindow::portal, "1"));
        QCOMPARE(clippedIn(window, u"04-not-decoded"_s), QString());
        page->decode();
        QTRY_VERIFY(page->inspector()->claims()->isVisible());
        QCOMPARE(clippedIn(window, u"05-no-jwt"_s), QString());

        page->inspector()->setTab(Tab::History);
        page->inspector()->history()->scopeBox()->setCurrentIndex(1);
        Q_EMIT page->inspector()->history()->scopeBox()->activated(1);
        page->inspector()->history()->table()->setCurrentIndex(page->inspector()->history()->table()->model()->index(0, 0));
        QCOMPARE(clippedIn(window, u"06-history"_s), QString());
        page->inspector()->setTab(Tab::Token);

        fixture.desk(TokensWindow::portal).gate().hold("refresh");
        QVERIFY(fixture.select(TokensWindow::portal, "1"));
        page->refresh();
        QCOMPARE(clippedIn(window, u"07-refreshing"_s), QString());
        page->stop();
        QTRY_VERIFY(page->stopRefusal().size() > 0);
        QVERIFY(fixture.select(TokensWindow::spare, {}));
        QCOMPARE(clippedIn(window, u"08-closed"_s), QString());
        page->search()->setText(u"nobody"_s);
        QCOMPARE(clippedIn(window, u"09-no-match"_s), QString());
        page->search()->clear();
        window->resize(760, 620);
        QCOMPARE(clippedIn(window, u"10-narrow"_s), QString());
        window->resize(1360, 840);
        fixture.vault.window->sidebar()->select(QString::fromStdString(TokensWindow::catalog), model::ConnectionPage::Tokens);
        QCOMPARE(clippedIn(window, u"11-one-connection"_s), QString());
        fixture.vault.setConnections({});
        fixture.vault.window->showGlobal(model::ConnectionPage::Tokens);
        QTRY_COMPARE(page->model()->rowCount(), 0);
        QCOMPARE(clippedIn(window, u"12-empty"_s), QString());
    }

private:
    ui::Theme *m_theme = nullptr;
};

QTEST_MAIN(tst_TokensPictures)
#include "tst_tokens_pictures.moc"
