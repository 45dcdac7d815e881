// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The keys of a connection being edited, counted, checked and saved: on a real list of connections, a keychain that breaks on demand and a
// store whose records have versions.

#include "base/Text.h"
#include "jobs/JobListModel.h"
#include "keys/KeyTexts.h"
#include "keys/SecretsEditor.h"
#include "keys/SecretsTableModel.h"
#include "support/KeysBackend.h"

#include <QAbstractItemModelTester>
#include <QDirIterator>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using namespace strongroom::model;
using namespace Qt::Literals::StringLiterals;
using incountry::SecretsDocument;
using incountry::SecretUse;
using test::BreakableKeychain;
using test::VersionedRecordStore;

class tst_SecretsEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsByVersion_data();
    void countsByVersion();
    void countsFourCountriesAtOnce();
    void countCanBeCancelled();
    void aCountryThatFailsIsSaid();
    void loadsAndShowsRows();
    void editsAreRowsWithAState();
    void refusedEditsChangeNothing();
    void savesToTheKeychainAndNowhereElse();
    void savedKeysOpenAnotherStore();
    void aFailureKeepsTheEdits_data();
    void aFailureKeepsTheEdits();
    void neverOverwritesUnseen();
    void lockedKeychainMakesNoKeys();
    void firstKeysOfAConnection();
    void firstKeysAreTakenBackWhenTheListCannotBeWritten();
    void sessionKeysStayInMemory();
    void barePasswordOpensEveryVersion();
    void checksSamples();
    void closingForgets();
    void formsInWords();
    void changesInWords();
};

namespace {

const std::string id = "00000000-0000-4000-8000-000000000001";
const QString qid = toQString(id);
const std::string oldKey = "Zq8!mN4$vT1@kR7%wP3^xL9&yC5*bD2(";
const std::string newKey = "ClBhpxQZHn0tyPGqPkCKB1wJrNtWswhMVug/zwFj/NE=";
const std::string three = R"({"currentVersion": 2, "secrets": [{"secret": "lantern-otter", "version": 0}, )"
                          R"({"secret": ")" + oldKey + R"(", "version": 1, "isKey": true}, {"secret": ")" + newKey + R"(", "version": 2, "isKey": true}]})";

class Fixture {
public:
    explicit Fixture(std::string secrets = three, VersionedRecordStore::Countries records = {{"de", {{0, 12}, {1, 5}, {2, 900}, {4, 3}}}, {"us", {{2, 7}}}})
        : path(folder.filePath(u"config/connections.json"_s)),
          repository(std::make_shared<connections::ConnectionRepository>(path.toStdString())),
          keychain(std::make_shared<BreakableKeychain>()),
          backend(std::make_shared<test::KeysBackend>(repository, keychain, std::move(records))),
          manager(backend, &pool)
    {
        QDir().mkpath(folder.filePath(u"config"_s));
        connection.id = id;
        connection.name = "Acme";
        connection.storage.environmentId = "env";
        connection.signIn = connections::SignIn::ApiKey;
        if (!secrets.empty()) {
            keychain->put(id, secrets);
            connection.storedCredentials = {keychain::CredentialKind::SecretsData};
        }
        backend->setRight({{0, "lantern-otter"}, {1, oldKey}, {2, newKey}, {4, "fourth"}});
        repository->save(connection);
        pool.setMaxThreadCount(8);
    }
    ~Fixture()
    {
        editor.reset();
        for (const auto &store : backend->stores()) {
            store->releaseAll();
        }
        manager.closeAll();
        pool.waitForDone();
    }
    bool load()
    {
        QSignalSpy loaded(&manager, &ConnectionManager::loaded);
        manager.load();
        return loaded.wait();
    }
    bool open()
    {
        if (!load()) {
            return false;
        }
        makeEditor();
        manager.open(qid);
        return ready() && counted();
    }
    void makeEditor() { editor = std::make_unique<SecretsEditor>(&manager, qid, &pool, &jobs); }
    bool ready() { return QTest::qWaitFor([this] { return editor->state() == SecretsEditor::State::Ready; }); }
    bool counted() { return QTest::qWaitFor([this] { return editor->usage()->state() == KeyUsage::State::Complete; }); }
    // Whether it was saved; the error otherwise.
    bool save()
    {
        QSignalSpy saved(editor.get(), &SecretsEditor::savedNow);
        const auto connected = QObject::connect(editor.get(), &SecretsEditor::saveFailed, editor.get(), [this](const ErrorPtr &failure) { error = failure; });
        editor->save();
        const bool ended = QTest::qWaitFor([this] { return !editor->isSaving(); });
        QObject::disconnect(connected);
        return ended && saved.count() == 1;
    }
    // Every file below the folder that holds the text.
    QStringList filesWith(const std::string &text) const
    {
        QStringList found;
        QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly)) {
                found.append(file.fileName() + u" (unreadable)"_s);
                continue;
            }
            const QByteArray content = file.readAll();
            const QString wide = toQString(text);
            if (content.contains(QByteArray::fromStdString(text)) || content.contains(QByteArray::fromStdString(text).toBase64().left(20))
                || content.contains(QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2))) {
                found.append(file.fileName());
            }
        }
        return found;
    }

    QTemporaryDir folder;
    QString path;
    connections::Connection connection;
    std::shared_ptr<connections::ConnectionRepository> repository;
    std::shared_ptr<BreakableKeychain> keychain;
    std::shared_ptr<test::KeysBackend> backend;
    QThreadPool pool;
    ConnectionManager manager;
    JobListModel jobs;
    std::unique_ptr<SecretsEditor> editor;
    ErrorPtr error;
};

incountry::Secret password(std::int64_t version, std::string_view text) { return incountry::readSecret(version, SecretUse::Password, text); }

// "version form opens state", a row each.
QStringList rows(const SecretsTableModel &table)
{
    QStringList lines;
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (const int column : {SecretsTableModel::Version, SecretsTableModel::Form, SecretsTableModel::Opens, SecretsTableModel::StateColumn}) {
            cells += table.index(row, column).data().toString();
        }
        lines += cells.join(u" | "_s) + (table.index(row, 0).data(SecretsTableModel::IsCurrent).toBool() ? u" *"_s : QString());
    }
    return lines;
}

std::vector<incountry::CountryInfo> countries(const std::vector<std::string> &codes)
{
    std::vector<incountry::CountryInfo> list;
    for (const std::string &code : codes) {
        list.push_back({incountry::Country(code), code, {}, true});
    }
    return list;
}

} // namespace

// ---- counting ----

void tst_SecretsEditor::countsByVersion_data()
{
    using Versions = VersionedRecordStore::Versions;
    using Counts = std::map<std::int64_t, std::int64_t>;
    QTest::addColumn<Versions>("records");
    QTest::addColumn<std::vector<std::int64_t>>("asked");
    QTest::addColumn<Counts>("counts");
    QTest::addColumn<int>("rest");
    QTest::addColumn<int>("requests");
    QTest::newRow("nothing there") << Versions{} << std::vector<std::int64_t>{1, 2} << Counts{{1, 0}, {2, 0}} << 0 << 1;
    QTest::newRow("all known") << Versions{{1, 5}, {2, 7}} << std::vector<std::int64_t>{1, 2} << Counts{{1, 5}, {2, 7}} << 0 << 3;
    QTest::newRow("one is enough") << Versions{{1, 5}} << std::vector<std::int64_t>{1, 2, 3} << Counts{{1, 5}, {2, 0}, {3, 0}} << 0 << 2;
    QTest::newRow("unknown ones are found") << Versions{{1, 5}, {8, 2}, {9, 4}} << std::vector<std::int64_t>{1} << Counts{{1, 5}, {8, 2}, {9, 4}} << 0 << 6;
    QTest::newRow("none asked for") << Versions{{3, 1}, {4, 6}} << std::vector<std::int64_t>{} << Counts{{3, 1}, {4, 6}} << 0 << 5;
    QTest::newRow("without a version") << Versions{{1, 5}, {std::nullopt, 3}} << std::vector<std::int64_t>{1} << Counts{{1, 5}} << 3 << 3;
}

void tst_SecretsEditor::countsByVersion()
{
    using Counts = std::map<std::int64_t, std::int64_t>;
    QFETCH(VersionedRecordStore::Versions, records);
    QFETCH(std::vector<std::int64_t>, asked);
    QFETCH(int, rest);
    VersionedRecordStore store({{"de", records}}, {1});
    const CountryUsage usage = countUsage(store, countries({"de"}).front(), asked, Cancellation());
    QTEST(usage.byVersion, "counts");
    QCOMPARE(usage.rest, std::int64_t{rest});
    QTEST(int(store.calls().size()), "requests");
    std::int64_t sum = rest;
    for (const auto &[version, count] : qvariant_cast<Counts>(QVariant::fromValue(usage.byVersion))) {
        sum += count;
    }
    QCOMPARE(sum, usage.total);
    for (const auto &call : store.calls()) {
        QCOMPARE(call.options.limit, 1);
    }
}

void tst_SecretsEditor::countsFourCountriesAtOnce()
{
    Fixture fixture;
    const std::vector<std::string> codes = {"de", "us", "fr", "in", "pe", "se", "ae", "au", "br", "ca"};
    VersionedRecordStore::Countries records;
    for (const std::string &code : codes) {
        records[code] = {{1, 2}};
    }
    const auto store = std::make_shared<VersionedRecordStore>(records, std::set<std::int64_t>{1});
    store->hold();
    KeyUsage usage(&fixture.pool, &fixture.jobs);
    usage.start(store, countries(codes), {1}, u"Acme"_s);
    QTRY_COMPARE(store->waiting().size(), std::size_t{4});
    QCOMPARE(usage.state(), KeyUsage::State::Counting);
    store->releaseAll();
    QTRY_COMPARE(usage.state(), KeyUsage::State::Complete);
    QCOMPARE(store->mostAtOnce(), 4);
    QCOMPARE(usage.recordsOf(1), std::optional<std::int64_t>(20));
    QCOMPARE(usage.recordsOf(7), std::optional<std::int64_t>(0));
    QStringList order;
    for (const CountryUsage &answer : usage.answers()) {
        order += toQString(answer.country.country.code());
    }
    QCOMPARE(order.join(u' '), u"de us fr in pe se ae au br ca"_s);
}

void tst_SecretsEditor::countCanBeCancelled()
{
    Fixture fixture;
    const auto store = std::make_shared<VersionedRecordStore>(VersionedRecordStore::Countries{{"de", {{1, 2}}}, {"us", {{1, 3}}}}, std::set<std::int64_t>{1});
    KeyUsage usage(&fixture.pool, &fixture.jobs);
    store->hold();
    usage.start(store, countries({"de", "us"}), {1}, u"Acme"_s);
    QTRY_COMPARE(store->waiting().size(), std::size_t{2});
    usage.cancel();
    QCOMPARE(usage.state(), KeyUsage::State::Partial);
    QCOMPARE(usage.recordsOf(1), std::nullopt);
    QTRY_COMPARE(store->cancelled(), 2);
    QTRY_COMPARE(store->running(), 0);
    store->releaseAll();
    usage.start(store, countries({"de", "us"}), {1}, u"Acme"_s);
    QTRY_COMPARE(usage.state(), KeyUsage::State::Complete);
    QCOMPARE(usage.recordsOf(1), std::optional<std::int64_t>(5));
}

void tst_SecretsEditor::aCountryThatFailsIsSaid()
{
    Fixture fixture;
    const auto store = std::make_shared<VersionedRecordStore>(VersionedRecordStore::Countries{{"de", {{1, 2}}}, {"us", {{1, 3}}}}, std::set<std::int64_t>{1});
    store->failCountry("us", NetworkError("no answer").clone());
    KeyUsage usage(&fixture.pool, &fixture.jobs);
    usage.start(store, countries({"de", "us"}), {1}, u"Acme"_s);
    QTRY_COMPARE(usage.state(), KeyUsage::State::Partial);
    QCOMPARE(usage.failedCount(), 1);
    QCOMPARE(usage.firstError()->kind(), ErrorKind::Network);
    QCOMPARE(usage.recordsOf(1), std::optional<std::int64_t>(2));
    QCOMPARE(usage.recordsOf(7), std::nullopt);   // nobody can say that there are none
}

// ---- rows and edits ----

void tst_SecretsEditor::loadsAndShowsRows()
{
    Fixture fixture;
    QVERIFY(fixture.load());
    fixture.makeEditor();
    SecretsTableModel table(fixture.editor.get());
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(fixture.editor->state(), SecretsEditor::State::Closed);
    QCOMPARE(table.rowCount(), 0);
    fixture.manager.open(qid);
    QVERIFY(fixture.ready());
    QVERIFY(fixture.counted());
    QCOMPARE(rows(table), QStringList({u"0 | password | 12 | saved"_s, u"1 | 32-byte key, the 3.0.0 form: 32 characters | 5 | saved"_s,
                                       u"2 | 32-byte key, base64 | 907 | saved *"_s, u"4 | no secret | 3 | missing"_s}));
    QCOMPARE(table.index(0, SecretsTableModel::Fingerprint).data().toString(), QString());
    QCOMPARE(table.index(2, SecretsTableModel::Fingerprint).data().toString().size(), 8);
    QCOMPARE(fixture.editor->missingVersions(), std::vector<std::int64_t>{4});
    QCOMPARE(fixture.manager.secretCount(qid), std::optional<qint64>(3));
    // No role of any cell holds a secret.
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.columnCount(); ++column) {
            for (int role = 0; role < SecretsTableModel::IsKey + 1; ++role) {
                const QString text = table.index(row, column).data(role).toString();
                QVERIFY(!text.contains(u"lantern"_s) && !text.contains(toQString(oldKey)) && !text.contains(toQString(newKey)));
            }
        }
    }
    QCOMPARE(fixture.editor->reveal(0), u"lantern-otter"_s);
    QCOMPARE(fixture.editor->reveal(1), toQString(oldKey));
    QCOMPARE(fixture.editor->reveal(2), toQString(newKey));
    QCOMPARE(fixture.editor->reveal(4), QString());
}

void tst_SecretsEditor::editsAreRowsWithAState()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    SecretsEditor &editor = *fixture.editor;
    SecretsTableModel table(&editor);
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
    QVERIFY(!editor.generateKey());
    QCOMPARE(editor.lastAdded(), std::int64_t{3});
    QVERIFY(!editor.add(password(4, "fourth")));
    QVERIFY(!editor.makeCurrent(3));
    QVERIFY(!editor.remove(1));
    QVERIFY(!editor.replace(password(0, "another")));
    QCOMPARE(rows(table), QStringList({u"0 | password | 12 | changed"_s, u"1 | 32-byte key, the 3.0.0 form: 32 characters | 5 | removed"_s,
                                       u"2 | 32-byte key, base64 | 907 | saved"_s, u"3 | 32-byte key, base64 | 0 | new *"_s, u"4 | password | 3 | new"_s}));
    QVERIFY(editor.hasChanges());
    QCOMPARE(editor.changesText(), u"version 3 and 4 added, version 0 has another secret, version 1 removed, version 3 becomes current"_s);
    QVERIFY(!editor.restore(1));
    QVERIFY(!editor.restore(0));
    QVERIFY(!editor.makeCurrent(2));
    QVERIFY(!editor.remove(3));
    QVERIFY(!editor.remove(4));
    QVERIFY(!editor.hasChanges());
    QCOMPARE(rows(table).last(), u"4 | no secret | 3 | missing"_s);
    QVERIFY(!editor.generateKey());
    editor.discard();
    QVERIFY(!editor.hasChanges());
    QCOMPARE(table.rowCount(), 4);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(fixture.keychain->kept(id), three);
}

void tst_SecretsEditor::refusedEditsChangeNothing()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    SecretsEditor &editor = *fixture.editor;
    const auto refused = [](const ErrorPtr &error) { return error && error->kind() == ErrorKind::Client; };
    QVERIFY(refused(editor.add(password(1, "taken"))));
    QVERIFY(refused(editor.replace(password(9, "not there"))));
    QVERIFY(refused(editor.remove(2)));
    QVERIFY(refused(editor.remove(9)));
    QVERIFY(refused(editor.makeCurrent(9)));
    QVERIFY(refused(editor.restore(9)));
    QVERIFY(!editor.hasChanges());
}

// ---- saving ----

void tst_SecretsEditor::savesToTheKeychainAndNowhereElse()
{
    Fixture fixture;
    // What a program leaves behind: its list of connections and its settings.
    QSettings settings(fixture.folder.filePath(u"data/settings.ini"_s), QSettings::IniFormat);
    settings.setValue(u"window"_s, 1);
    QVERIFY(fixture.open());
    QVERIFY(!fixture.editor->generateKey());
    QVERIFY(!fixture.editor->add(password(7, "maple-harbour-42")));
    QVERIFY(!fixture.editor->makeCurrent(3));
    const std::string generated = fromQString(fixture.editor->reveal(3));
    QVERIFY(fixture.save());
    QVERIFY(!fixture.editor->hasChanges());
    settings.sync();

    const SecretsDocument kept = SecretsDocument::parse(fixture.keychain->kept(id));
    QVERIFY(kept.sameAs(fixture.editor->edited()));
    QCOMPARE(kept.currentVersion(), std::optional<std::int64_t>(3));
    QVERIFY(kept.find(7)->secret.bytes.text() == "maple-harbour-42");
    QVERIFY(kept.find(1)->secret.bytes.text() == oldKey);
    QCOMPARE(fixture.filesWith("connections").size(), qsizetype{1});   // the search finds what is there
    for (const std::string &secret : {std::string("maple-harbour-42"), std::string("lantern-otter"), oldKey, newKey, generated}) {
        QCOMPARE(fixture.filesWith(secret), QStringList());
    }
}

void tst_SecretsEditor::savedKeysOpenAnotherStore()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    QSignalSpy states(&fixture.manager, &ConnectionManager::stateChanged);
    const auto before = fixture.manager.store(qid);
    QVERIFY(!fixture.editor->add(password(4, "fourth")));
    QVERIFY(fixture.save());
    const auto after = fixture.manager.store(qid);
    QVERIFY(after != nullptr && after != before);
    QCOMPARE(fixture.manager.state(qid), ConnectionState::Open);
    QCOMPARE(states.count(), 1);
    QCOMPARE(fixture.backend->stores()[0]->lockCount(), 0);   // what runs on the old one goes on
    incountry::FindFilter filter;
    incountry::IntegerCondition four;
    four.equals = {4};
    filter.set("version", four);
    QVERIFY(std::holds_alternative<incountry::Record>(*after->findOne(incountry::Country("de"), filter, 0, Cancellation())));
    fixture.manager.close(qid);
    QCOMPARE(fixture.backend->stores()[0]->lockCount(), 1);   // but not longer than the connection
    QCOMPARE(fixture.backend->stores()[1]->lockCount(), 1);
}

void tst_SecretsEditor::aFailureKeepsTheEdits_data()
{
    QTest::addColumn<BreakableKeychain::Mood>("mood");
    QTest::newRow("the keychain refuses to write") << BreakableKeychain::Mood::RefusesWrites;
    QTest::newRow("the keychain keeps something else") << BreakableKeychain::Mood::KeepsOther;
    QTest::newRow("the keychain is locked") << BreakableKeychain::Mood::Locked;
    QTest::newRow("no store can be made with the new keys") << BreakableKeychain::Mood::Works;
}

void tst_SecretsEditor::aFailureKeepsTheEdits()
{
    QFETCH(BreakableKeychain::Mood, mood);
    Fixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(!fixture.editor->generateKey());
    const QString generated = fixture.editor->reveal(3);
    fixture.keychain->setMood(mood);
    if (mood == BreakableKeychain::Mood::Works) {
        fixture.backend->failOpening(ClientError("a custom secret without a custom cipher").clone());
    }
    const auto store = fixture.manager.store(qid);
    QVERIFY(!fixture.save());
    QVERIFY(fixture.error != nullptr);
    QCOMPARE(fixture.error->kind(), mood == BreakableKeychain::Mood::Works ? ErrorKind::Client : ErrorKind::Storage);
    QCOMPARE(fixture.keychain->kept(id), three);
    QVERIFY(fixture.manager.store(qid) == store);
    QVERIFY(fixture.editor->hasChanges());
    QCOMPARE(fixture.editor->reveal(3), generated);
    fixture.keychain->setMood(BreakableKeychain::Mood::Works);
    QVERIFY(fixture.save());
    QVERIFY(SecretsDocument::parse(fixture.keychain->kept(id)).find(3) != nullptr);
}

void tst_SecretsEditor::neverOverwritesUnseen()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    SecretsEditor &editor = *fixture.editor;
    QVERIFY(!editor.add(password(5, "ours")));
    QVERIFY(!editor.replace(password(0, "ours")));
    SecretsDocument theirs = SecretsDocument::parse(three);
    theirs.replace(password(0, "theirs"));
    theirs.add(password(6, "theirs"));
    const std::string text(theirs.toJson().text());
    fixture.keychain->put(id, text);

    QSignalSpy elsewhere(&editor, &SecretsEditor::changedElsewhere);
    QVERIFY(!fixture.save());
    QCOMPARE(elsewhere.count(), 1);
    QVERIFY(fixture.error == nullptr);
    QCOMPARE(fixture.keychain->kept(id), text);
    QVERIFY(editor.edited().find(5) != nullptr);

    std::vector<std::int64_t> leftOut;
    QSignalSpy loaded(&editor, &SecretsEditor::theirsLoaded);
    connect(&editor, &SecretsEditor::theirsLoaded, &editor, [&leftOut](const std::vector<std::int64_t> &versions) { leftOut = versions; });
    editor.loadTheirs();
    QVERIFY(loaded.wait());
    QCOMPARE(leftOut, std::vector<std::int64_t>{0});
    QCOMPARE(editor.reveal(0), u"theirs"_s);
    QCOMPARE(editor.reveal(5), u"ours"_s);
    QCOMPARE(editor.changesText(), u"version 5 added"_s);
    QVERIFY(fixture.save());
    const SecretsDocument kept = SecretsDocument::parse(fixture.keychain->kept(id));
    QVERIFY(kept.find(0)->secret.bytes.text() == "theirs");
    QVERIFY(kept.find(5) != nullptr && kept.find(6) != nullptr);
}

void tst_SecretsEditor::lockedKeychainMakesNoKeys()
{
    Fixture fixture;
    QVERIFY(fixture.load());
    fixture.keychain->setMood(BreakableKeychain::Mood::Locked);
    fixture.makeEditor();
    fixture.manager.open(qid);
    QTRY_COMPARE(fixture.editor->state(), SecretsEditor::State::Failed);
    QCOMPARE(fixture.editor->error()->kind(), ErrorKind::Storage);
    QVERIFY(fixture.editor->generateKey() != nullptr);
    QVERIFY(fixture.editor->add(password(0, "new")) != nullptr);
    fixture.editor->save();
    QVERIFY(!fixture.editor->isSaving());
    QCOMPARE(fixture.keychain->kept(id), three);
    fixture.keychain->setMood(BreakableKeychain::Mood::Works);
    fixture.editor->load();
    QVERIFY(fixture.ready());
    QCOMPARE(fixture.editor->edited().entries().size(), std::size_t{3});
}

void tst_SecretsEditor::firstKeysOfAConnection()
{
    Fixture fixture(std::string{});
    QVERIFY(fixture.load());
    fixture.backend->failOpening(ClientError("encryption is on, but there is no secrets data").clone());
    fixture.makeEditor();
    fixture.manager.open(qid);
    QVERIFY(fixture.ready());   // the connection has failed, its keys may be why
    QCOMPARE(fixture.manager.state(qid), ConnectionState::Failed);
    QVERIFY(fixture.editor->edited().empty());
    QVERIFY(!fixture.editor->generateKey());
    QCOMPARE(fixture.editor->lastAdded(), std::int64_t{1});
    QCOMPARE(fixture.editor->edited().currentVersion(), std::optional<std::int64_t>(1));
    QVERIFY(fixture.save());
    QTRY_COMPARE(fixture.manager.state(qid), ConnectionState::Open);
    QVERIFY(fixture.repository->load().front().storedCredentials.contains(keychain::CredentialKind::SecretsData));
    QVERIFY(!fixture.keychain->kept(id).empty());
}

void tst_SecretsEditor::firstKeysAreTakenBackWhenTheListCannotBeWritten()
{
    Fixture fixture(std::string{});
    QVERIFY(fixture.open());
    QVERIFY(!fixture.editor->generateKey());
    // A folder where the list should be.
    QVERIFY(QFile::remove(fixture.path));
    QVERIFY(QDir().mkpath(fixture.path + u"/in-the-way"_s));
    QVERIFY(!fixture.save());
    QCOMPARE(fixture.error->kind(), ErrorKind::Storage);
    QCOMPARE(fixture.keychain->kept(id), std::string());
    QVERIFY(fixture.editor->hasChanges());
}

void tst_SecretsEditor::sessionKeysStayInMemory()
{
    Fixture fixture(std::string{});
    QVERIFY(fixture.load());
    auto configured = std::make_shared<connections::ConfiguredConnection>();
    configured->connection = fixture.connection;
    configured->connection.id = "00000000-0000-4000-8000-00000000000d";
    configured->connection.name = "Demo vault";
    configured->connection.origin = connections::Origin::Demo;
    configured->credentials.emplace(keychain::CredentialKind::SecretsData, SecretBytes(std::string_view(three)));
    const QString demo = fixture.manager.addTransient(configured);
    SecretsEditor editor(&fixture.manager, demo, &fixture.pool, &fixture.jobs);
    fixture.manager.open(demo);
    QTRY_COMPARE(editor.state(), SecretsEditor::State::Ready);
    QCOMPARE(editor.keeping(), CredentialKeeping::ThisSession);
    QVERIFY(!editor.add(password(4, "fourth")));
    QSignalSpy saved(&editor, &SecretsEditor::savedNow);
    editor.save();
    QVERIFY(saved.wait());
    QVERIFY(!editor.hasChanges());
    QCOMPARE(fixture.keychain->kept(configured->connection.id), std::string());
    QCOMPARE(fixture.filesWith("fourth"), QStringList());
    // They are there again after a close.
    fixture.manager.close(demo);
    QCOMPARE(editor.state(), SecretsEditor::State::Closed);
    fixture.manager.open(demo);
    QTRY_COMPARE(editor.state(), SecretsEditor::State::Ready);
    QCOMPARE(editor.reveal(4), u"fourth"_s);
}

void tst_SecretsEditor::barePasswordOpensEveryVersion()
{
    Fixture fixture("lantern-otter");
    QVERIFY(fixture.open());
    SecretsTableModel table(fixture.editor.get());
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(rows(table), QStringList({u"any | password | 927 | saved *"_s}));
    QVERIFY(fixture.editor->missingVersions().empty());
    QVERIFY(!fixture.editor->generateKey());
    QCOMPARE(rows(table), QStringList({u"0 | password | 12 | changed *"_s, u"1 | 32-byte key, base64 | 5 | new"_s, u"2 | no secret | 907 | missing"_s,
                                       u"4 | no secret | 3 | missing"_s}));
    QCOMPARE(fixture.editor->changesText(), u"version 1 added, the password opens version 0 only"_s);
    QVERIFY(!fixture.editor->remove(1));
    QVERIFY(!fixture.editor->restore(0));
    QVERIFY(!fixture.editor->hasChanges());
    QCOMPARE(rows(table), QStringList({u"any | password | 927 | saved *"_s}));
}

void tst_SecretsEditor::checksSamples()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    SecretsEditor &editor = *fixture.editor;
    const auto check = [&editor](std::int64_t version) {
        editor.checkVersion(version);
        return QTest::qWaitFor([&editor] { return editor.check()->state() == KeyCheck::State::Done; });
    };
    QVERIFY(check(2));
    QVERIFY(editor.check()->opensAll());
    QCOMPARE(editor.check()->samples().size(), std::size_t{2});   // 3 of each country
    QCOMPARE(editor.check()->samples()[0].opened, 3);
    QVERIFY(editor.check()->verdict().startsWith(u"Opens"_s));
    // A secret that is not saved yet.
    QVERIFY(!editor.add(password(4, "wrong")));
    QCOMPARE(editor.check()->state(), KeyCheck::State::None);
    QVERIFY(check(4));
    QVERIFY(!editor.check()->opensAll());
    QCOMPARE(editor.check()->samples().size(), std::size_t{1});
    QCOMPARE(editor.check()->samples()[0].failed, 3);
    QCOMPARE(editor.check()->samples()[0].reason->kind(), ErrorKind::Crypto);
    QVERIFY(editor.check()->verdict().startsWith(u"Does not open"_s));
    QVERIFY(!editor.replace(password(4, "fourth")));
    QVERIFY(check(4));
    QVERIFY(editor.check()->opensAll());
    QVERIFY(!editor.add(password(9, "of nothing")));
    QVERIFY(check(9));
    QVERIFY(!editor.check()->opensAll());
    QVERIFY(editor.check()->samples().empty());
    QCOMPARE(fixture.keychain->kept(id), three);
}

void tst_SecretsEditor::closingForgets()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(!fixture.editor->generateKey());
    fixture.manager.close(qid);
    QCOMPARE(fixture.editor->state(), SecretsEditor::State::Closed);
    QVERIFY(fixture.editor->edited().empty());
    QVERIFY(fixture.editor->saved().empty());
    QVERIFY(!fixture.editor->hasChanges());
    QCOMPARE(fixture.editor->usage()->state(), KeyUsage::State::Unknown);
    QCOMPARE(fixture.editor->reveal(0), QString());
}

// ---- words ----

void tst_SecretsEditor::formsInWords()
{
    const auto form = [](SecretUse use, std::string_view text) { return keyFormText(incountry::readSecret(1, use, text)); };
    QCOMPARE(form(SecretUse::Password, "lantern"), u"password"_s);
    QCOMPARE(form(SecretUse::Password, ""), form(SecretUse::Password, "a long one"));   // says nothing of its length
    QCOMPARE(form(SecretUse::Key, newKey), u"32-byte key, base64"_s);
    QCOMPARE(form(SecretUse::Key, oldKey), u"32-byte key, the 3.0.0 form: 32 characters"_s);
    QCOMPARE(form(SecretUse::CustomEncryption, "YWJj"), u"custom encryption, 3 bytes, base64"_s);
    QVERIFY(!keyFormDoubt(incountry::readSecret(1, SecretUse::Password, newKey)).isEmpty());
    QVERIFY(keyFormDoubt(incountry::readSecret(1, SecretUse::Password, "lantern")).isEmpty());
    QVERIFY(keyFormDoubt(incountry::readSecret(1, SecretUse::Key, newKey)).isEmpty());
    QCOMPARE(versionList({}), QString());
    QCOMPARE(versionList({4}), u"4"_s);
    QCOMPARE(versionList({4, 7, 9}), u"4, 7 and 9"_s);
}

void tst_SecretsEditor::changesInWords()
{
    const SecretsDocument saved = SecretsDocument::parse(three);
    QCOMPARE(changesText(saved, saved), QString());
    SecretsDocument edited = saved.duplicate();
    edited.remove(0);
    QCOMPARE(changesText(saved, edited), u"version 0 removed"_s);
    QCOMPARE(changesText(SecretsDocument(), saved), u"version 0, 1 and 2 added, version 2 becomes current"_s);
    const SecretsDocument bare = SecretsDocument::parse("x");
    QCOMPARE(changesText(SecretsDocument::parse("y"), bare), u"version 0 has another secret"_s);
}

QTEST_GUILESS_MAIN(tst_SecretsEditor)
#include "tst_secretseditor.moc"
