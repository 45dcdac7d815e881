// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The change tray and the conflict dialog in their states, light and dark, looked over for clipped labels and buttons. With
// STRONGROOM_PICTURES=DIR it saves a picture of each.

#include "ChangeFixture.h"

#include "changes/ChangeTableView.h"
#include "changes/ConflictDialog.h"
#include "changes/ConflictForm.h"
#include "changes/ConflictModel.h"
#include "widgets/Button.h"
#include "widgets/CodeView.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using incountry::Record;
using incountry::TextMember;

class tst_ChangePictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void states_data();
    void states();

private:
    void check(QWidget *window, const QString &name);
    ui::Theme *m_theme = nullptr;
};

void tst_ChangePictures::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Strongroom"_s);
    QCoreApplication::setApplicationName(u"StrongroomTest"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new ui::Theme(this);
}

void tst_ChangePictures::states_data()
{
    QTest::addColumn<ui::Scheme>("scheme");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << ui::Scheme::Light << Qt::LeftToRight;
    QTest::newRow("dark") << ui::Scheme::Dark << Qt::LeftToRight;
    QTest::newRow("rtl") << ui::Scheme::Light << Qt::RightToLeft;
}

void tst_ChangePictures::check(QWidget *window, const QString &name)
{
    for (int level = 0; level < 20; ++level) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    const QString folder = qEnvironmentVariable("STRONGROOM_PICTURES");
    const QPixmap picture = window->grab();
    QVERIFY(!picture.isNull());
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        QVERIFY(picture.save(u"%1/%2-%3.png"_s.arg(folder, name, QString::fromLatin1(QTest::currentDataTag()))));
    }
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->wordWrap() && !label->text().isEmpty()) {
            const int needed = label->fontMetrics().horizontalAdvance(label->text());
            QVERIFY2(label->contentsRect().width() >= needed - 1, qPrintable(u"%1: label clipped: %2"_s.arg(name, label->text())));
        }
    }
    for (const QPushButton *button : window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->minimumSizeHint().width() > button->width()) {
            QFAIL(qPrintable(u"%1: button clipped: %2"_s.arg(name, button->text())));
        }
    }
}

void tst_ChangePictures::states()
{
    QFETCH(ui::Scheme, scheme);
    QFETCH(Qt::LayoutDirection, direction);
    m_theme->showScheme(scheme);
    QGuiApplication::setLayoutDirection(direction);
    const auto reset = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });

    test::ChangeFixture fixture(m_theme);
    ui::MainWindow *const window = fixture.window.get();
    QVERIFY(fixture.open());
    QVERIFY(fixture.showChanges());
    check(window, u"changes-01-empty"_s);

    // Three of a quarrel: one of both, one of each.
    Record mine = test::believableRecord(1);
    mine.value(TextMember::Key1) = "deutsch";
    mine.value(TextMember::Key2) = "volga";
    mine.body = SensitiveText(std::string_view(R"({"name":"Анна Смирнова","visits":15,"newsletter":false,"address":{"city":"Potsdam","zip":"14467"}})"));
    const quint64 quarrel = fixture.tray().stageEdit(fixture.de(), fixture.row(1), mine);
    fixture.edit(4, "volvo");
    fixture.edit(7, "mercedes");
    Record fresh = test::believableRecord(1000);
    fresh.value(TextMember::RecordKey) = "user_new_1";
    fixture.tray().stageCreate(fixture.de(), fresh);
    const quint64 gone = fixture.edit(5, "tesla");
    fixture.tray().stageDelete(incountry::Country("us"), fixture.row(9));
    const quint64 doomed = fixture.tray().stageDelete(fixture.de(), fixture.row(8));
    fixture.changes()->activate();
    check(window, u"changes-02-waiting"_s);
    fixture.command(u"changes.commit"_s)->trigger();
    QVERIFY(fixture.dialog());
    check(fixture.dialog(), u"changes-03-confirm"_s);
    fixture.dialog()->reject();

    fixture.choose();
    QVERIFY(fixture.settled());
    check(window, u"changes-04-strip"_s);

    fixture.otherWrites(1, [](Record &theirs) {
        theirs.value(TextMember::Key1) = "english";
        theirs.value(TextMember::ProfileKey) = "partner";
        theirs.body = SensitiveText(std::string_view(R"({"name":"Анна Смирнова","visits":14,"newsletter":true,"address":{"city":"Hamburg","zip":"20095"}})"));
    });
    fixture.otherWrites(8, [](Record &theirs) { theirs.value(TextMember::Key2) = "lancia"; });
    fixture.store().remove(fixture.de(), test::believableRecord(5).recordKey(), {});
    fixture.store().failNextWrite(ServerError("the service is busy").advise("Try again in a moment.").clone());
    fixture.tray().commitAll();
    QVERIFY(fixture.atRest());
    QVERIFY(fixture.settled());
    check(window, u"changes-05-strip-problems"_s);
    QVERIFY(fixture.showChanges());
    fixture.changes()->view()->setCurrentId(quarrel);
    QVERIFY(QTest::qWaitFor([&] { return window->findChildren<ui::CodeView *>().size() > 2; }));
    check(window, u"changes-06-results"_s);

    fixture.command(u"changes.resolve"_s)->trigger();
    auto *const dialog = fixture.dialog<ui::ConflictDialog>();
    QVERIFY(dialog);
    check(dialog, u"changes-07-conflict"_s);
    for (int row = 0; row < dialog->model()->rowCount(); ++row) {
        dialog->model()->choose(row, model::ConflictModel::Side::Mine);
    }
    dialog->model()->setScope(model::ConflictModel::Scope::Everything);
    check(dialog, u"changes-08-chosen"_s);
    dialog->reject();
    for (const auto &[id, name] : {std::pair(gone, u"changes-09-gone"_s), std::pair(doomed, u"changes-10-deletion"_s)}) {
        ui::ConflictDialog whole(&fixture.tray(), id, u"Acme EMEA"_s, window);
        whole.show();
        check(&whole, name);
    }
}

QTEST_MAIN(tst_ChangePictures)
#include "tst_changepictures.moc"
