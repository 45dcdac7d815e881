// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "vault/RecentPlaces.h"

#include "connections/ConnectionManager.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using namespace strongroom::model;
using namespace Qt::Literals::StringLiterals;

namespace {

class Listed final : public ConnectionBackend {
public:
    std::vector<connections::Connection> saved;
    std::vector<connections::Connection> load() override { return saved; }
    void save(const connections::Connection &) override {}
    void remove(const std::string &) override {}
    connections::Credentials readCredentials(const connections::Connection &) override { return {}; }
    void storeCredentials(connections::Connection &, const connections::Credentials &) override {}
    void removeCredentials(connections::Connection &) override {}
    Sentence keychainDescription() override { return {}; }
    Sentence keychainUnavailableReason() override { return {}; }
    std::shared_ptr<incountry::RecordStore> open(const connections::Connection &, const connections::Credentials &) override { throw ClientError("none"); }
    std::shared_ptr<tozstore::Store> openTozStore(const connections::Connection &, const connections::Credentials &) override { throw ClientError("none"); }
    void test(const connections::Connection &, const connections::Credentials &, const std::optional<incountry::Country> &,
              const std::function<void(const connections::StepReport &)> &, const Cancellation &) override
    {
    }
};

connections::Connection named(const std::string &id)
{
    connections::Connection connection;
    connection.id = id;
    connection.name = "The connection " + id;
    return connection;
}

// Saved connections c1 to c12.
struct Desk {
    Desk() : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    {
        for (int i = 1; i <= 12; ++i) {
            backend->saved.push_back(named("c" + std::to_string(i)));
        }
    }
    ~Desk()
    {
        manager.closeAll();
        pool.waitForDone();
    }
    bool load()
    {
        QSignalSpy loaded(&manager, &ConnectionManager::loaded);
        manager.load();
        return loaded.wait();
    }
    QStringList kept() { return settings.value(u"recent/places"_s).toStringList(); }

    QTemporaryDir folder;
    QSettings settings;
    QThreadPool pool;
    std::shared_ptr<Listed> backend = std::make_shared<Listed>();
    ConnectionManager manager{backend, &pool};
};

QStringList shown(const RecentPlaces &recent)
{
    QStringList texts;
    for (const RecentPlace &place : recent.places()) {
        texts += place.connection + u" "_s + QString::number(int(place.page));
    }
    return texts;
}

QString at(const QString &id, ConnectionPage page) { return id + u" "_s + QString::number(int(page)); }

} // namespace

class TestRecentPlaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesOfPagesStay_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("text");
        using enum ConnectionPage;
        for (const auto &[page, text] : std::initializer_list<std::pair<ConnectionPage, const char *>>{{Records, "a/records"},
                                                                                                       {Changes, "a/changes"},
                                                                                                       {Keys, "a/keys"},
                                                                                                       {Migrations, "a/migrations"},
                                                                                                       {Files, "a/files"},
                                                                                                       {Notes, "a/notes"},
                                                                                                       {Sharing, "a/sharing"},
                                                                                                       {Secrets, "a/secrets"},
                                                                                                       {Environments, "a/environments"},
                                                                                                       {Tokens, "a/tokens"},
                                                                                                       {Request, "a/request"},
                                                                                                       {Activity, "a/activity"},
                                                                                                       {Search, "a/search"}}) {
            QTest::newRow(text) << int(page) << QString::fromLatin1(text);
        }
    }
    void namesOfPagesStay()
    {
        QFETCH(int, page);
        QFETCH(QString, text);
        QCOMPARE(placeText({u"a"_s, ConnectionPage(page)}), text);
        QVERIFY(placeOf(text) == std::optional(RecentPlace{u"a"_s, ConnectionPage(page)}));
    }

    void whatIsNoPlaceIsNone()
    {
        for (const char *text : {"", "records", "a/", "a/Records", "a/coffee", "a records"}) {
            QVERIFY2(!placeOf(QString::fromLatin1(text)), text);
        }
        QVERIFY(placeOf(u"/activity"_s) == std::optional(RecentPlace{{}, ConnectionPage::Activity}));   // of no connection
    }

    void newestFirstAndEachOnce()
    {
        Desk desk;
        QVERIFY(desk.load());
        RecentPlaces recent(&desk.settings, &desk.manager);
        QSignalSpy changed(&recent, &RecentPlaces::changed);
        recent.visit(u"c1"_s, ConnectionPage::Records);
        recent.visit(u"c1"_s, ConnectionPage::Keys);
        recent.visit(u"c2"_s, ConnectionPage::Records);
        recent.visit(u"c2"_s, ConnectionPage::Records);   // is there already
        QCOMPARE(changed.size(), 3);
        recent.visit(u"c1"_s, ConnectionPage::Records);
        QCOMPARE(shown(recent), (QStringList{at(u"c1"_s, ConnectionPage::Records), at(u"c2"_s, ConnectionPage::Records), at(u"c1"_s, ConnectionPage::Keys)}));
        QCOMPARE(desk.kept(), (QStringList{u"c1/records"_s, u"c2/records"_s, u"c1/keys"_s}));
    }

    void tenAtMost()
    {
        Desk desk;
        QVERIFY(desk.load());
        RecentPlaces recent(&desk.settings, &desk.manager);
        for (int i = 1; i <= 12; ++i) {
            recent.visit(u"c%1"_s.arg(i), ConnectionPage::Records);
        }
        QStringList expected;
        for (int i = 12; i >= 3; --i) {
            expected += u"c%1/records"_s.arg(i);
        }
        QCOMPARE(expected.size(), 10);
        QCOMPARE(desk.kept(), expected);
        QCOMPARE(recent.places().size(), 10);
    }

    void theNextStartKnowsThem()
    {
        Desk desk;
        desk.settings.setValue(u"recent/places"_s, QStringList{u"c3/records"_s, u"nonsense"_s, u"gone/keys"_s, u"c3/records"_s, u"/search"_s, u"c1/keys"_s});
        RecentPlaces recent(&desk.settings, &desk.manager);
        QCOMPARE(shown(recent), QStringList());   // nobody knows so far what is there
        QSignalSpy changed(&recent, &RecentPlaces::changed);
        QVERIFY(desk.load());
        QVERIFY(!changed.isEmpty());
        QCOMPARE(shown(recent), (QStringList{at(u"c3"_s, ConnectionPage::Records), at(u"c1"_s, ConnectionPage::Keys)}));
        QCOMPARE(desk.kept(), (QStringList{u"c3/records"_s, u"c1/keys"_s}));
    }

    void whatIsRemovedDropsOut()
    {
        Desk desk;
        QVERIFY(desk.load());
        RecentPlaces recent(&desk.settings, &desk.manager);
        recent.visit(u"c1"_s, ConnectionPage::Records);
        recent.visit(u"c2"_s, ConnectionPage::Records);
        recent.visit(u"c2"_s, ConnectionPage::Keys);
        QSignalSpy removed(&desk.manager, &ConnectionManager::connectionRemoved);
        desk.manager.remove(u"c2"_s);
        QVERIFY(!removed.isEmpty() || removed.wait());
        QCOMPARE(shown(recent), QStringList{at(u"c1"_s, ConnectionPage::Records)});
        QCOMPARE(desk.kept(), QStringList{u"c1/records"_s});
    }

    void onlySavedConnectionsAreRemembered()
    {
        Desk desk;
        QVERIFY(desk.load());
        for (const connections::Origin origin : {connections::Origin::Demo, connections::Origin::Environment}) {
            auto other = std::make_shared<connections::ConfiguredConnection>();
            other->connection = named(origin == connections::Origin::Demo ? "demo" : "environment");
            other->connection.origin = origin;
            desk.manager.addTransient(other);
        }
        RecentPlaces recent(&desk.settings, &desk.manager);
        for (const QString &id : {u"demo"_s, u"environment"_s, u"unknown"_s, QString()}) {
            recent.visit(id, ConnectionPage::Records);
            QVERIFY2(!recent.isRememberable(id), qPrintable(id));
        }
        QVERIFY(recent.isRememberable(u"c1"_s));
        QVERIFY(recent.places().isEmpty());
        QVERIFY(!desk.settings.contains(u"recent/places"_s));
    }

    void idsAndNamesOfPagesAlone()
    {
        Desk desk;
        QVERIFY(desk.load());
        RecentPlaces recent(&desk.settings, &desk.manager);
        recent.visit(u"c1"_s, ConnectionPage::Secrets);
        desk.settings.sync();
        QFile file(desk.settings.fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        QVERIFY(all.contains("c1/secrets"));
        QVERIFY(!all.contains("The connection"));
    }
};

QTEST_GUILESS_MAIN(TestRecentPlaces)
#include "tst_recentplaces.moc"
