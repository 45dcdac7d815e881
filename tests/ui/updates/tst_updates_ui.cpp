// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// What a window says of new versions: the question, a later version, the settings, the command; the page goes to the browser and nowhere else.
// With STRONGROOM_PICTURES: pictures of it.

#include "../WindowFixture.h"

#include "commands/CommandRegistry.h"
#include "settings/SettingsDialog.h"
#include "support/FakeClock.h"
#include "support/Vectors.h"
#include "updates/UpdateNotice.h"
#include "updates/UpdatesSection.h"
#include "updates/UpdateStrip.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QSignalSpy>

#include <fstream>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using model::UpdateNotice;
using test::WindowFixture;

class TestUpdatesUi : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void takeUrl(const QUrl &url) { m_opened += url; }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void asksOnceAndLooks();
    void takesNoForAnAnswer();
    void tellsOfALaterVersion();
    void saysWhyItDoesNotLook();
    void policyAndBuild_data();
    void policyAndBuild();
    void saysNothingAtFirst();
    void pictures_data();
    void pictures();

private:
    [[nodiscard]] static ui::UpdateStrip *strip(WindowFixture &on) { return on.window->findChild<ui::UpdateStrip *>(); }
    // Opened by the command.
    [[nodiscard]] ui::UpdatesSection *section(WindowFixture &on)
    {
        on.window->showSettings(ui::UpdatesSection::titleText());
        return on.window->findChild<ui::UpdatesSection *>();
    }

    ui::Theme *m_theme = nullptr;
    test::FakeClock m_clock;
    nlohmann::json m_vectors;
    std::string m_answer;       // of the server; empty: none
    UpdateNotice::Parts m_parts;
    QList<QUrl> m_opened;
};

void TestUpdatesUi::initTestCase()
{
    m_theme = new ui::Theme;
    std::ifstream file(test::vectorPath("updates/notices.json"), std::ios::binary);
    m_vectors = nlohmann::json::parse(file);
    QDesktopServices::setUrlHandler(u"https"_s, this, "takeUrl");
}

void TestUpdatesUi::cleanupTestCase()
{
    QDesktopServices::unsetUrlHandler(u"https"_s);
    delete m_theme;
}

void TestUpdatesUi::init()
{
    m_opened.clear();
    m_answer = m_vectors.at("good").at("document").get<std::string>();
    m_parts = {};
    m_parts.source = {"https://updates.example.org/notice.json", m_vectors.at("publicKey").get<std::string>()};
    m_parts.ownVersion = "1.1.0";
    m_parts.clock = &m_clock;
    m_parts.fetch = [this](const std::string &, const Cancellation &) {
        if (m_answer.empty()) {
            throw NetworkError("updates.example.org could not be reached").advise("Check the network.");
        }
        return m_answer;
    };
    WindowFixture::updateParts = [this](QSettings &settings) {
        settings.setValue(u"updates/known"_s, true);   // not its first run
        return m_parts;
    };
}

void TestUpdatesUi::asksOnceAndLooks()
{
    WindowFixture on(m_theme);
    ui::UpdateStrip *const bar = strip(on);
    QVERIFY(bar != nullptr && bar->isVisible());
    QVERIFY(bar->text().contains(u"updates.example.org"_s));   // who would be asked
    QVERIFY(!bar->accessibleName().isEmpty());
    QCOMPARE(on.updates.choice(), UpdateNotice::Choice::NotAsked);
    bar->yesButton()->setFocus();
    QTest::keyClick(bar->yesButton(), Qt::Key_Space);
    QCOMPARE(on.updates.choice(), UpdateNotice::Choice::Weekly);
    QVERIFY(!bar->isVisible());
    on.updates.start();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(u"1.2.0"_s) && bar->text().contains(u"1.1.0"_s));
}

void TestUpdatesUi::takesNoForAnAnswer()
{
    WindowFixture on(m_theme);
    strip(on)->noButton()->click();
    QVERIFY(!strip(on)->isVisible());
    QCOMPARE(on.updates.choice(), UpdateNotice::Choice::Never);
    ui::UpdatesSection *const settings = section(on);
    QVERIFY(settings->isVisible());
    QVERIFY(!settings->weekly()->isChecked());
    settings->weekly()->click();
    QCOMPARE(on.updates.choice(), UpdateNotice::Choice::Weekly);
}

void TestUpdatesUi::tellsOfALaterVersion()
{
    WindowFixture on(m_theme);
    strip(on)->laterButton()->click();
    QVERIFY(!strip(on)->isVisible());
    on.command(u"app.updates"_s)->trigger();
    auto *const settings = on.window->findChild<ui::UpdatesSection *>();
    QVERIFY(settings != nullptr && settings->isVisible());
    QVERIFY(!settings->lookButton()->isEnabled() || on.updates.later());
    QTRY_VERIFY(settings->pageButton()->isVisible());
    QVERIFY(settings->state()->text().contains(u"1.2.0"_s));
    QVERIFY(settings->lookButton()->isEnabled());
    const QUrl page(QString::fromStdString(m_vectors.at("good").at("page").get<std::string>()));
    settings->pageButton()->click();
    QCOMPARE(m_opened, QList<QUrl>{page});
    QTRY_VERIFY(!strip(on)->isHidden());
    strip(on)->yesButton()->click();
    QCOMPARE(m_opened, (QList<QUrl>{page, page}));
    strip(on)->noButton()->click();   // skip it
    QVERIFY(strip(on)->isHidden());
    QVERIFY(settings->pageButton()->isVisible());   // whoever looks still finds it
}

void TestUpdatesUi::saysWhyItDoesNotLook()
{
    m_answer.clear();
    WindowFixture on(m_theme);
    ui::UpdatesSection *const settings = section(on);
    settings->lookButton()->click();
    QTRY_VERIFY(settings->banner()->isVisible());
    QVERIFY(settings->banner()->text().contains(u"updates.example.org"_s) || settings->banner()->title().contains(u"updates.example.org"_s));
    QVERIFY(settings->lookButton()->isEnabled());
    QVERIFY(!settings->pageButton()->isVisible());
    QVERIFY(strip(on)->text().contains(u"?"_s));   // it has still not been told whether it may
    m_answer = m_vectors.at("good").at("document").get<std::string>();
    settings->lookButton()->click();
    QTRY_VERIFY(settings->pageButton()->isVisible());
    QVERIFY(!settings->banner()->isVisible());
}

void TestUpdatesUi::policyAndBuild_data()
{
    QTest::addColumn<bool>("byPolicy");
    QTest::newRow("policy") << true;
    QTest::newRow("build") << false;
}

void TestUpdatesUi::policyAndBuild()
{
    QFETCH(bool, byPolicy);
    if (byPolicy) {
        m_parts.turnedOffByPolicy = true;
        m_parts.policyPath = u"/etc/strongroom/policy.conf"_s;
    } else {
        m_parts.source = {};
    }
    WindowFixture on(m_theme);
    QVERIFY(strip(on)->isHidden());
    ui::Command *const command = on.command(u"app.updates"_s);
    QVERIFY(!command->isEnabled());
    ui::UpdatesSection *const settings = section(on);
    QVERIFY(settings->isVisible());
    QVERIFY(!settings->weekly()->isVisible() && !settings->lookButton()->isVisible() && !settings->pageButton()->isVisible());
    QCOMPARE(settings->banner()->isVisible(), byPolicy);
    if (byPolicy) {
        QVERIFY(settings->banner()->text().contains(m_parts.policyPath));
    }
}

void TestUpdatesUi::saysNothingAtFirst()
{
    WindowFixture::updateParts = [this](QSettings &) { return m_parts; };
    WindowFixture on(m_theme, WindowFixture::With::NoConnections);
    QVERIFY(strip(on)->isHidden());
}

void TestUpdatesUi::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestUpdatesUi::pictures()
{
    const QString folder = qEnvironmentVariable("STRONGROOM_PICTURES");
    if (folder.isEmpty()) {
        QSKIP("STRONGROOM_PICTURES names no folder");
    }
    QFETCH(bool, dark);
    m_theme->showScheme(dark ? ui::Scheme::Dark : ui::Scheme::Light);
    const QString suffix = dark ? u"-dark.png"_s : u"-light.png"_s;
    WindowFixture on(m_theme);
    QVERIFY(on.open());
    QVERIFY(on.window->grab().save(folder + u"/updates-question"_s + suffix));
    on.updates.lookNow();
    QTRY_VERIFY(on.updates.later());
    ui::UpdatesSection *const settings = section(on);
    QVERIFY(settings->window()->grab().save(folder + u"/updates-settings-asked"_s + suffix));
    on.updates.setChoice(UpdateNotice::Choice::Weekly);
    QVERIFY(settings->window()->grab().save(folder + u"/updates-settings"_s + suffix));
    settings->window()->close();
    QTest::qWait(50);
    QVERIFY(on.window->grab().save(folder + u"/updates-later"_s + suffix));
    on.window->resize(640, 480);
    QTest::qWait(50);
    QVERIFY(on.window->grab().save(folder + u"/updates-narrow"_s + suffix));
    m_answer.clear();
    ui::UpdatesSection *const again = section(on);
    again->lookButton()->click();
    QTRY_VERIFY(again->banner()->isVisible());
    QVERIFY(again->window()->grab().save(folder + u"/updates-failed"_s + suffix));
}

QTEST_MAIN(TestUpdatesUi)
#include "tst_updates_ui.moc"
