// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The Environments page in the window: its table, new and edited ones through the tray, what vanishes during an edit, and which URLs the browser gets.

#include "LockerFixture.h"

#include "dialogs/ConfirmDialog.h"
#include "locker/LockerSession.h"
#include "locker/changes/SecretStrip.h"
#include "locker/changes/SecretTrays.h"
#include "locker/environments/EnvironmentDialog.h"
#include "locker/environments/EnvironmentsPage.h"
#include "tozstore/TozTable.h"
#include "translation/Translation.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QLabel>
#include <QLineEdit>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using model::ConnectionPage;
using model::EnvironmentsModel;
using test::LockerFixture;

class tst_EnvironmentsPage : public QObject
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
        m_fixture = std::make_unique<LockerFixture>(m_theme);
        m_page = m_fixture->open<ui::EnvironmentsPage>(ConnectionPage::Environments);
        QVERIFY(m_page);
    }
    void cleanup() { m_fixture.reset(); }

    void theTableSaysWhatIsOwnAndMissing()
    {
        QAbstractItemModelTester tester(m_page->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(m_page->model()->rowCount(), 3);
        QCOMPARE(row(0), (QStringList{u"development"_s, u"https://dev.platform.example"_s, u"Everybody's playground"_s, u"4"_s, u"—"_s}));
        QCOMPARE(row(1), (QStringList{u"production"_s, u"http://platform.example"_s, u"Customers live here"_s, u"1"_s, u"2"_s}));   // GOOGLE_API, S3_BUCKET
        QCOMPARE(row(2).at(EnvironmentsModel::Missing), u"—"_s);
        const auto pageRow = [this](int number) {
            const QAbstractItemModel *const tree = m_fixture->vault.window->sidebar()->tree()->model();
            return tree->index(number, 0, tree->index(0, 0));
        };
        QCOMPARE(pageRow(0).data(model::ConnectionTreeModel::Count).toLongLong(), 5);   // keys
        QCOMPARE(pageRow(1).data(model::ConnectionTreeModel::Count).toLongLong(), 3);
        QVERIFY(m_page->model()->index(0, EnvironmentsModel::Created).data().toString().startsWith(u"18/11/2026"_s));
    }

    void onlyHttpsIsOpened()
    {
        QList<QUrl> opened;
        bool works = true;
        m_page->setBrowser([&](const QUrl &url) {
            opened << url;
            return works;
        });
        select(0);
        m_fixture->command(u"environment.open"_s)->trigger();
        QCOMPARE(opened, QList<QUrl>{QUrl(u"https://dev.platform.example"_s)});
        select(1);
        QVERIFY(m_fixture->command(u"environment.open"_s)->restriction().contains(u"https"_s));
        m_fixture->command(u"environment.open"_s)->trigger();
        m_page->openUrl();   // whatever asks for it
        QCOMPARE(opened.size(), 1);
        QVERIFY(m_page->banner()->text().contains(u"https"_s));
        select(2);
        QVERIFY(!m_fixture->command(u"environment.open"_s)->isEnabled());
        select(0);
        works = false;
        m_page->openUrl();
        QVERIFY(m_page->banner()->text().contains(u"no program"_s));
    }

    void aNewOneWaitsAndIsSent()
    {
        m_fixture->command(u"record.new"_s)->trigger();   // its key means this here
        auto *dialog = m_fixture->dialog<ui::EnvironmentDialog>();
        QVERIFY(dialog);
        QVERIFY(!dialog->saveButton()->isEnabled());
        QTest::keyClicks(dialog->nameEdit(), u"staging"_s);
        QVERIFY(dialog->problem().contains(u"already"_s));
        QTest::keyClicks(dialog->nameEdit(), u"-2"_s);
        QTest::keyClicks(dialog->urlEdit(), u"http://staging-2.example"_s);
        QVERIFY(dialog->problem().contains(u"https"_s));
        QVERIFY(!dialog->saveButton()->isEnabled());
        dialog->urlEdit()->clear();
        QTest::keyClicks(dialog->urlEdit(), u"https://staging-2.example"_s);
        QVERIFY(dialog->saveButton()->isEnabled());
        QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);

        QCOMPARE(m_page->model()->rowCount(), 4);
        QCOMPARE(m_page->model()->nameAt(3), u"staging-2"_s);
        QVERIFY(m_page->model()->index(3, 0).data(EnvironmentsModel::IsNew).toBool());
        QCOMPARE(m_fixture->store->gate().count("create"), 0);
        auto *strip = m_page->findChild<ui::SecretStrip *>();
        QVERIFY(strip && strip->isVisible());
        QVERIFY(strip->text().contains(u"environment staging-2 (new)"_s));

        // The name is taken from now on.
        m_fixture->command(u"environment.new"_s)->trigger();
        dialog = m_fixture->dialog<ui::EnvironmentDialog>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->nameEdit(), u"staging-2"_s);
        QVERIFY(dialog->problem().contains(u"tray"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);

        m_fixture->command(u"secrets.send"_s)->trigger();
        QTRY_COMPARE(m_page->model()->count(), 4);   // written, and asked for again
        QVERIFY(!m_page->model()->index(3, 0).data(EnvironmentsModel::IsNew).toBool());
        QTRY_VERIFY(strip->text().contains(u"sent"_s));
        QVERIFY(!m_fixture->command(u"secrets.undo"_s)->isEnabled());   // the service deletes nothing
    }

    void anEditGoesOnWithWhatWaits()
    {
        select(1);
        m_fixture->command(u"environment.edit"_s)->trigger();
        auto *dialog = m_fixture->dialog<ui::EnvironmentDialog>();
        QVERIFY(dialog);
        QVERIFY(dialog->problem().isEmpty());   // its http URL is somebody else's choice
        QTest::keyClicks(dialog->descriptionEdit(), u"!"_s);
        QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
        model::SecretTray *const tray = m_fixture->vault.window->services().secretChanges->of(m_fixture->connection());
        QCOMPARE(tray->openCount(), 1);
        QVERIFY(m_page->model()->index(1, 0).data(EnvironmentsModel::IsChanged).toBool());

        m_page->edit();
        dialog = m_fixture->dialog<ui::EnvironmentDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->descriptionEdit()->text(), u"Customers live here!"_s);
        dialog->descriptionEdit()->setText(u"Customers live here"_s);
        dialog->nameEdit()->setText(u"live"_s);
        QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
        QCOMPARE(tray->openCount(), 1);
        QCOMPARE(tray->item(tray->openItems().front())->change.environment, std::optional<std::string>("live"));
        QVERIFY(!tray->item(tray->openItems().front())->change.description);

        m_fixture->command(u"changes.commit"_s)->trigger();   // its key means the tray here
        QTRY_COMPARE(m_page->model()->nameAt(1), u"live"_s);
        QVERIFY(m_fixture->store->at("DATABASE_URL", "live"));
        QTRY_VERIFY(m_fixture->command(u"secrets.undo"_s)->isEnabled());
        m_fixture->command(u"secrets.undo"_s)->trigger();
        QTRY_COMPARE(m_page->model()->nameAt(1), u"production"_s);
    }

    void oneThatVanishesDuringAnEditIsSaidToBeGone()
    {
        select(2);
        m_page->edit();
        auto *dialog = m_fixture->dialog<ui::EnvironmentDialog>();
        QVERIFY(dialog);
        dialog->descriptionEdit()->setText(u"other words"_s);
        QVERIFY(dialog->saveButton()->isEnabled());
        m_fixture->store->removeEnvironment("staging");
        m_page->refresh();
        QTRY_VERIFY(dialog->banner()->title().contains(u"staging is not there any more"_s));
        QVERIFY(!dialog->saveButton()->isEnabled());
    }

    void oneThatVanishesBeforeItIsSentIsAConflict()
    {
        select(2);
        m_page->edit();
        auto *dialog = m_fixture->dialog<ui::EnvironmentDialog>();
        QVERIFY(dialog);
        dialog->descriptionEdit()->setText(u"other words"_s);
        QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
        m_fixture->store->removeEnvironment("staging");
        model::SecretTray *const tray = m_fixture->vault.window->services().secretChanges->of(m_fixture->connection());
        tray->commitAll();
        QTRY_COMPARE(tray->problemCount(), 1);
        QVERIFY(reasonText(*tray->item(tray->openItems().front())).contains(u"staging is not there any more"_s));
        QCOMPARE(thereText(*tray->item(tray->openItems().front())), u"There now: nothing."_s);
    }

    void leavingWithWaitingChangesAsks()
    {
        select(0);
        m_page->edit();
        auto *dialog = m_fixture->dialog<ui::EnvironmentDialog>();
        QVERIFY(dialog);
        dialog->descriptionEdit()->setText(u"other words"_s);
        QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
        model::SecretTray *const tray = m_fixture->vault.window->services().secretChanges->of(m_fixture->connection());

        QVERIFY(!m_fixture->vault.window->close());
        auto *question = m_fixture->dialog<ui::ConfirmDialog>();
        QVERIFY(question);
        QTest::keyClick(question, Qt::Key_Escape);
        QCOMPARE(tray->openCount(), 1);

        m_fixture->command(u"connection.close"_s)->trigger();
        question = m_fixture->dialog<ui::ConfirmDialog>();
        QVERIFY(question);
        QTest::keyClick(question, Qt::Key_Escape);
        QCOMPARE(m_fixture->vault.manager.state(m_fixture->connection()), model::ConnectionState::Open);
        m_fixture->command(u"connection.close"_s)->trigger();
        question = m_fixture->dialog<ui::ConfirmDialog>();
        QVERIFY(question);
        question->accept();
        QTRY_COMPARE(tray->rowCount(), 0);
        QCOMPARE(m_page->model()->rowCount(), 0);
    }

    void whatWasTypedGoesWithItsConnection()
    {
        m_page->newEnvironment();
        const QPointer<ui::EnvironmentDialog> dialog = m_fixture->dialog<ui::EnvironmentDialog>();
        QVERIFY(dialog);
        m_fixture->vault.manager.close(m_fixture->connection());
        QTRY_VERIFY(!dialog);
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void pictures()
    {
        QFETCH(const bool, dark);
        m_theme->setAppearance(dark ? ui::Appearance::Dark : ui::Appearance::Light);
        select(1);
        m_page->edit();
        auto *dialog = m_fixture->dialog<ui::EnvironmentDialog>();
        QVERIFY(dialog);
        dialog->descriptionEdit()->setText(u"other words"_s);
        save(dialog, u"environment-dialog"_s);
        QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
        m_page->openUrl();
        save(m_fixture->vault.window.get(), u"environments"_s);
    }

private:
    void save(QWidget *widget, const QString &name)
    {
        for (int level = 0; level < 20; ++level) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
        const QPixmap picture = widget->grab();
        QVERIFY(!picture.isNull());
        if (const QString folder = qEnvironmentVariable("STRONGROOM_PICTURES"); !folder.isEmpty()) {
            QDir().mkpath(folder);
            QVERIFY(picture.save(u"%1/%2-%3.png"_s.arg(folder, name, QString::fromLatin1(QTest::currentDataTag()))));
        }
        for (const QPushButton *button : widget->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->minimumSizeHint().width() > button->width()) {
                QFAIL(qPrintable(u"button clipped: "_s + button->text()));
            }
        }
    }
    void select(int row) { m_page->table()->setCurrentIndex(m_page->model()->index(row, 0)); }
    [[nodiscard]] QStringList row(int number) const
    {
        QStringList texts;
        for (int column = 0; column <= EnvironmentsModel::Missing; ++column) {
            texts << m_page->model()->index(number, column).data().toString();
        }
        return texts;
    }

    ui::Theme *m_theme = nullptr;
    std::unique_ptr<LockerFixture> m_fixture;
    ui::EnvironmentsPage *m_page = nullptr;
};

QTEST_MAIN(tst_EnvironmentsPage)
#include "tst_environments_page.moc"
