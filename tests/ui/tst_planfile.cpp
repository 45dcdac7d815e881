// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The file of a migration plan in the window: opened, dropped, saved. Plans are written by hand here, as the command line's documentation has them.

#include "MigrationFixture.h"

#include "shell/DropRouter.h"
#include "shell/PageHost.h"
#include "shell/PlanWindow.h"
#include "translation/Translation.h"
#include "widgets/Banner.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QSpinBox>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using model::MigrationStep;
using test::MigrationUiFixture;

namespace {

QByteArray planText(const QString &environment, const QStringList &countries, int version)
{
    return QJsonDocument(QJsonObject{{u"format"_s, u"strongroom-migration-plan"_s}, {u"format_version"_s, 1}, {u"connection_id"_s, u"elsewhere"_s}, {u"connection_name"_s, u"Another computer's name"_s}, {u"environment_id"_s, environment},
                                     {u"countries"_s, QJsonArray::fromStringList(countries)}, {u"target_version"_s, version}, {u"batch_size"_s, 25},
                                     {u"parallel_countries"_s, 2}, {u"records_per_second"_s, 60}, {u"rollback"_s, u"keep"_s}, {u"verification"_s, u"read_back"_s},
                                     {u"becomes_current"_s, u"later"_s}, {u"created_at"_s, u"2026-11-20T10:00:00.000000Z"_s}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

class tst_PlanFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensWithWhatItSays();
    void opensTheConnectionFirst();
    void withoutTheKeyItStopsAtKeys();
    void refusesWhatIsNoPlanOfHere_data();
    void refusesWhatIsNoPlanOfHere();
    void dropped();
    void savedAndOpenedAgain();

private:
    QString write(const QByteArray &content, const QString &name = u"nightly.strongroom-plan.json"_s);
    QByteArray plan(MigrationUiFixture &fixture, int version = 2, const QStringList &countries = {u"us"_s});

    ui::Theme *m_theme = nullptr;
    QTemporaryDir m_folder;
};

void tst_PlanFile::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installTranslation(*QCoreApplication::instance());
    m_theme = new ui::Theme(this);
}

QString tst_PlanFile::write(const QByteArray &content, const QString &name)
{
    QFile file(m_folder.filePath(name));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    return written ? file.fileName() : QString();
}

QByteArray tst_PlanFile::plan(MigrationUiFixture &fixture, int version, const QStringList &countries)
{
    return planText(toQString(fixture.manager.find(toQString(MigrationUiFixture::id))->storage.environmentId), countries, version);
}

void tst_PlanFile::opensWithWhatItSays()
{
    MigrationUiFixture fixture(m_theme);
    QVERIFY(fixture.openPage());
    fixture.window->plans()->open(write(plan(fixture)));
    QVERIFY2(fixture.session()->step() == MigrationStep::Check, qPrintable(fixture.window->banner()->title() + fixture.window->banner()->text()));
    QCOMPARE(fixture.page()->currentStep(), fixture.page()->check());
    QCOMPARE(fixture.session()->countries()->chosen().size(), std::size_t(1));
    QCOMPARE(fixture.session()->countries()->chosen().front().code(), std::string("us"));
    QCOMPARE(fixture.session()->target(), std::optional<std::int64_t>(2));
    QVERIFY(!fixture.session()->isKeyNew());
    QCOMPARE(fixture.session()->becomesCurrent(), migration::BecomesCurrent::Later);
    QCOMPARE(fixture.page()->how()->batchBox()->value(), 25);
    QCOMPARE(fixture.page()->how()->parallelBox()->value(), 2);
    QCOMPARE(fixture.page()->how()->rateBox()->value(), 60);
    QVERIFY2(fixture.window->banner()->isVisible(), "it says what was opened");
    QVERIFY(!fixture.session()->blockReason(MigrationStep::Check).isEmpty());   // a plan is no proof: the check has to run
}

void tst_PlanFile::opensTheConnectionFirst()
{
    MigrationUiFixture fixture(m_theme);
    QVERIFY(QTest::qWaitFor([&] { return fixture.manager.find(toQString(MigrationUiFixture::id)) != nullptr; }));
    QVERIFY(fixture.page() == nullptr);   // no page of it was shown so far, and it is not open
    fixture.window->plans()->open(write(plan(fixture)));
    QTRY_VERIFY(fixture.page() != nullptr);
    QTRY_COMPARE(fixture.session()->step(), MigrationStep::Check);   // once the connection is open and its keys are read
}

void tst_PlanFile::withoutTheKeyItStopsAtKeys()
{
    MigrationUiFixture fixture(m_theme);
    QVERIFY(fixture.openPage());
    fixture.window->plans()->open(write(plan(fixture, 7)));
    QTRY_COMPARE(fixture.session()->step(), MigrationStep::Keys);
    QVERIFY(!fixture.session()->target());
    QCOMPARE(fixture.page()->currentStep(), fixture.page()->keys());
    QVERIFY(fixture.window->banner()->text().contains(u"version 7"_s));
}

void tst_PlanFile::refusesWhatIsNoPlanOfHere_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("not JSON") << QByteArray("countries: us");
    QTest::newRow("another environment") << planText(u"somebody-elses"_s, {u"us"_s}, 2);
    QTest::newRow("a misspelt limit") << planText(u"x"_s, {u"us"_s}, 2).replace("batch_size", "batchsize");
    QTest::newRow("a batch too large") << planText(u"x"_s, {u"us"_s}, 2).replace(":25", ":2500");
    QTest::newRow("no country") << planText(u"x"_s, {}, 2);
    QTest::newRow("empty") << QByteArray();
}

void tst_PlanFile::refusesWhatIsNoPlanOfHere()
{
    QFETCH(QByteArray, content);
    MigrationUiFixture fixture(m_theme);
    QVERIFY(fixture.openPage());
    fixture.window->plans()->open(write(content));
    QTRY_VERIFY(fixture.window->banner()->isVisible());
    QCOMPARE(fixture.session()->view(), model::MigrationSession::View::Runs);   // nothing has begun
    QVERIFY(!fixture.session()->hasDraft());
    fixture.window->banner()->clear();
    fixture.window->plans()->open(write(plan(fixture, 2, {u"us"_s, u"fr"_s})));   // a country that the connection has not
    QTRY_VERIFY(fixture.window->banner()->isVisible());
    QVERIFY(!fixture.session()->hasDraft());
}

void tst_PlanFile::dropped()
{
    MigrationUiFixture fixture(m_theme);
    QVERIFY(fixture.openPage());
    const QString path = write(plan(fixture));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(fixture.window->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(fixture.window.get(), &enter);
    QCOMPARE(fixture.window->drops()->shownOffer(), u"Open the migration plan nightly.strongroom-plan.json"_s);
    QDropEvent drop(QPointF(fixture.window->rect().center()), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(fixture.window.get(), &drop);
    QTRY_COMPARE(fixture.session()->step(), MigrationStep::Check);
}

void tst_PlanFile::savedAndOpenedAgain()
{
    const QString path = m_folder.filePath(u"saved.strongroom-plan.json"_s);
    {
        MigrationUiFixture fixture(m_theme);
        QVERIFY(fixture.prepare());
        fixture.page()->how()->batchBox()->setValue(40);
        fixture.click(fixture.page()->how()->savePlanButton());
        auto *const dialog = fixture.window->findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->defaultSuffix() == u"strongroom-plan.json"_s);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QVERIFY(fixture.page()->how()->banner()->isVisible());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject saved = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(saved[u"batch_size"_s].toInt(), 40);
        QCOMPARE(saved[u"target_version"_s].toInt(), 5);   // the generated key
        QVERIFY(!QJsonDocument(saved).toJson().contains(MigrationUiFixture::newKey.c_str()));
    }
    MigrationUiFixture another(m_theme);
    QVERIFY(another.openPage());
    another.window->plans()->open(path);
    QTRY_COMPARE(another.session()->step(), MigrationStep::Keys);   // that key is nowhere but in the window that is gone
    QCOMPARE(another.page()->how()->batchBox()->value(), 40);
}

QTEST_MAIN(tst_PlanFile)
#include "tst_planfile.moc"
