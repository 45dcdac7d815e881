// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Import, export and running with a project in memory: what a preview says, what becomes a change, what stands in a file, what a child gets. That
// nothing is sent is asked of the store.

#include "base/Text.h"
#include "locker/transfer/CommandLine.h"
#include "locker/transfer/FormatWords.h"
#include "locker/transfer/SecretExport.h"
#include "locker/transfer/SecretImport.h"
#include "locker/transfer/Terminals.h"
#include "locker/transfer/VariablesRun.h"
#include "support/MemoryLockerStore.h"
#include "variables/VariablesFile.h"

#include <QFile>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace strongroom;
using namespace strongroom::model;
using variables::Format;

namespace {

std::shared_ptr<test::MemoryLockerStore> newStore()
{
    auto store = std::make_shared<test::MemoryLockerStore>();
    store->addEnvironment("production");
    store->addEnvironment("staging");
    store->put("API_KEY", "", "shared");
    store->put("API_KEY", "production", "prod");
    store->put("DB", "production", "postgres");
    store->put("api.key", "", "dotted");
    return store;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QStringList column(const SecretImportModel &model, int number)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        texts += model.index(row, number).data().toString();
    }
    return texts;
}

std::string valueOf(const locker::Change &change) { return std::string(std::get<SensitiveText>(*change.value).view()); }

std::shared_ptr<const SecretBytes> secret(const char *text) { return std::make_shared<const SecretBytes>(std::string_view(text)); }

constexpr int quick = 10;   // scrypt's work factor

} // namespace

class tst_SecretTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = newStore(); }
    void previewsAndStages();
    void choosesForAll();
    void knowsTrouble();
    void opensEncryptedFiles();
    void readsAsAnotherFormat();
    void exportsEffectiveAndOwn();
    void exportsWhatFits();
    void exportsEncrypted();
    void exportFailsWhole();
    void namesEveryFormat();
    void splitsCommands_data();
    void splitsCommands();
    void runsWithVariables();
    void refusesToRun();
    void opensATerminal();

private:
    std::unique_ptr<SecretImport> imported(const QByteArray &content, const QString &environment = {});
    std::unique_ptr<SecretExport> exporting(const QStringList &selected = {});
    // Nothing was asked of the service, let alone written to it.
    void verifyNothingSent() { QCOMPARE(m_store->gate().calls().size(), std::size_t(0)); }

    std::shared_ptr<test::MemoryLockerStore> m_store;
    QThreadPool m_pool;
};

std::unique_ptr<SecretImport> tst_SecretTransfer::imported(const QByteArray &content, const QString &environment)
{
    auto result = std::make_unique<SecretImport>(m_store, m_store->now(), &m_pool);
    result->setEnvironment(environment);
    result->openText(SensitiveText(std::string_view(content.constData(), std::size_t(content.size()))));
    if (!QTest::qWaitFor([&] { return result->step() == SecretImport::Step::Ready || result->step() == SecretImport::Step::Unreadable; })) {
        qFatal("the import does not end");
    }
    return result;
}

std::unique_ptr<SecretExport> tst_SecretTransfer::exporting(const QStringList &selected)
{
    auto result = std::make_unique<SecretExport>(m_store, m_store->now(), selected, &m_pool);
    if (!QTest::qWaitFor([&] { return result->state() == SecretExport::State::Ready; })) {
        qFatal("the export does not open the secrets");
    }
    return result;
}

void tst_SecretTransfer::previewsAndStages()
{
    const auto import = imported("API_KEY=other\nDB=postgres\nNEW=1\n[staging]\nAPI_KEY=shared\n[preview]\nFLAG=on\n", u"production"_s);
    QCOMPARE(import->step(), SecretImport::Step::Ready);
    QVERIFY(import->format() == Format::Dotenv);
    QVERIFY(import->isFormatDetected());
    QVERIFY(import->namesEnvironments());
    const SecretImportModel &preview = *import->preview();
    QCOMPARE(column(preview, SecretImportModel::Key), (QStringList{u"API_KEY"_s, u"DB"_s, u"NEW"_s, u"API_KEY"_s, u"FLAG"_s}));
    QCOMPARE(column(preview, SecretImportModel::Environment), (QStringList{u"production"_s, u"production"_s, u"production"_s, u"staging"_s, u"preview (new)"_s}));
    QCOMPARE(column(preview, SecretImportModel::InProject), (QStringList{u"Different"_s, u"Same"_s, u"New"_s, u"New; the same as for all environments"_s, u"New"_s}));
    QCOMPARE(column(preview, SecretImportModel::Choice), (QStringList{u"Keep what is there"_s, u"Nothing to do"_s, u"Create"_s, u"Create"_s, u"Create"_s}));
    for (const QString &value : column(preview, SecretImportModel::Value)) {
        QCOMPARE(value, u"••••••••"_s);
    }

    import->preview()->toggle(0);   // replace
    import->preview()->toggle(1);   // nothing to choose
    import->preview()->toggle(3);   // leave out
    const std::vector<locker::Change> changes = import->changes();
    QCOMPARE(changes.size(), std::size_t(4));
    QVERIFY(changes[0].kind == locker::ChangeKind::NewEnvironment);
    QCOMPARE(changes[0].target.environment, std::string("preview"));
    QVERIFY(changes[0].target.key.empty());
    QVERIFY(changes[1].kind == locker::ChangeKind::EditSecret);
    QVERIFY(changes[1].target == (locker::SecretTarget{"API_KEY", "production"}));
    QCOMPARE(changes[1].base, m_store->at("API_KEY", "production"));
    QCOMPARE(valueOf(changes[1]), std::string("other"));
    QVERIFY(changes[2].kind == locker::ChangeKind::NewSecret);
    QVERIFY(changes[2].target == (locker::SecretTarget{"NEW", "production"}));
    QCOMPARE(valueOf(changes[2]), std::string("1"));
    QVERIFY(!changes[2].base);
    QVERIFY(changes[3].target == (locker::SecretTarget{"FLAG", "preview"}));
    QCOMPARE(m_store->opened(), 0);
    verifyNothingSent();
}

void tst_SecretTransfer::choosesForAll()
{
    const auto import = imported("API_KEY=other\nDB=changed\nNEW=1\nMORE=2\n", u"production"_s);
    SecretImportModel &preview = *import->preview();
    QSignalSpy chosen(&preview, &SecretImportModel::choiceChanged);
    preview.setChoiceForAll(ImportChoice::Replace);
    QCOMPARE(preview.chosen(), 4);
    preview.setChoice({2}, ImportChoice::Replace);   // there is nothing to replace
    QCOMPARE(preview.chosen(), 4);
    QCOMPARE(chosen.size(), 1);
    preview.setChoiceForAll(ImportChoice::Keep);
    QCOMPARE(preview.chosen(), 0);
    QVERIFY(import->changes().empty());
    preview.setChoiceForAll(ImportChoice::Create);
    QCOMPARE(preview.chosen(), 2);
    QCOMPARE(import->changes().size(), std::size_t(2));
}

void tst_SecretTransfer::knowsTrouble()
{
    m_store->breakSecret("DB", "production");
    m_store->addDuplicate("API_KEY", "production", "again");
    const auto import = imported(R"([{"key":"DB","value":"x","environment_name":"production"},{"key":"API_KEY","value":"y","environment_name":"production"},{"key":"A","value":"1"},{"key":"B","value":"2","description":"why"}])");
    const SecretImportModel &preview = *import->preview();
    QCOMPARE(preview.rowCount(), 4);
    QCOMPARE(preview.index(0, SecretImportModel::InProject).data().toString(), u"Does not open"_s);
    QCOMPARE(preview.count(ImportState::Unfit), 1);
    QVERIFY(preview.index(1, 0).data(Role::Reason).toString().contains(u"several times"_s));
    QVERIFY(preview.index(0, 0).data(Role::Reason).toString().isEmpty());
    import->preview()->setChoiceForAll(ImportChoice::Replace);
    const std::vector<locker::Change> changes = import->changes();
    QCOMPARE(changes.size(), std::size_t(3));
    QCOMPARE(changes[2].description, std::optional<std::string>("why"));
    QVERIFY(!changes[1].description);

    // Sections that all go to one place.
    const auto twice = imported("A=1\n[production]\nA=2\n", u"production"_s);
    QCOMPARE(twice->preview()->count(ImportState::Unfit), 1);
    QVERIFY(twice->preview()->index(1, 0).data(Role::Reason).toString().contains(u"twice"_s));
}

void tst_SecretTransfer::opensEncryptedFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"p.json.age"_s);
    variables::writeVariablesFile(path.toStdString(), SensitiveText("{\"NEW\": \"1\"}"), secret("four words").get(), ExistingFile::Keep, quick);
    SecretImport import(m_store, m_store->now(), &m_pool);
    import.openFile(path);
    QTRY_COMPARE(import.step(), SecretImport::Step::NeedsPassphrase);
    QVERIFY(!import.error());
    import.unlock(secret("wrong"));
    QTRY_VERIFY(import.step() == SecretImport::Step::NeedsPassphrase && import.error());
    QVERIFY(import.error()->kind() == ErrorKind::Crypto);
    import.unlock(secret("four words"));
    QTRY_COMPARE(import.step(), SecretImport::Step::Ready);
    QVERIFY(import.format() == Format::Json);
    QCOMPARE(import.name(), u"p.json.age"_s);
    QCOMPARE(import.preview()->rowCount(), 1);
    import.openFile(folder.filePath(u"missing"_s));
    QTRY_COMPARE(import.step(), SecretImport::Step::Unreadable);
    QVERIFY(import.error()->kind() == ErrorKind::Storage);
    QCOMPARE(import.preview()->rowCount(), 0);
}

void tst_SecretTransfer::readsAsAnotherFormat()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.env"_s);
    write(path, "A=\"x\"\n");
    SecretImport import(m_store, m_store->now(), &m_pool);
    import.openFile(path);
    QTRY_COMPARE(import.step(), SecretImport::Step::Ready);
    QVERIFY(import.format() == Format::Dotenv);
    QCOMPARE(valueOf(import.changes().at(0)), std::string("x"));
    import.setFormat(Format::DockerEnvFile);
    QTRY_COMPARE(import.step(), SecretImport::Step::Ready);
    QCOMPARE(valueOf(import.changes().at(0)), std::string("\"x\""));
    QVERIFY(!import.isFormatDetected());
    import.setFormat(Format::Json);
    QTRY_COMPARE(import.step(), SecretImport::Step::Unreadable);
    QVERIFY(import.error()->kind() == ErrorKind::Client);
    import.setFormat(std::nullopt);
    QTRY_COMPARE(import.step(), SecretImport::Step::Ready);
    import.setEnvironment(u"staging"_s);
    QTRY_COMPARE(import.step(), SecretImport::Step::Ready);
    QCOMPARE(import.changes().at(0).target.environment, std::string("staging"));
    QCOMPARE(imported("just words")->step(), SecretImport::Step::Unreadable);
}

void tst_SecretTransfer::exportsEffectiveAndOwn()
{
    const QTemporaryDir folder;
    const auto session = exporting();
    session->setFormat(Format::Json);
    const auto written = [&](const char *name) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        session->start(path, nullptr, ExistingFile::Keep, quick);
        if (!QTest::qWaitFor([&] { return session->state() == SecretExport::State::Done || session->error(); })) {
            qFatal("the export does not end");
        }
        return contentOf(path);
    };
    QTRY_COMPARE(session->count(), 2);
    QCOMPARE(written("all"), QByteArray("{\n  \"API_KEY\": \"shared\",\n  \"api.key\": \"dotted\"\n}\n"));
    session->setEnvironment(u"production"_s);
    QTRY_COMPARE(session->state(), SecretExport::State::Ready);
    QCOMPARE(written("effective"), QByteArray("{\n  \"API_KEY\": \"prod\",\n  \"DB\": \"postgres\",\n  \"api.key\": \"dotted\"\n}\n"));
    session->setScope(SecretExport::Scope::Own);
    QTRY_COMPARE(session->state(), SecretExport::State::Ready);
    QCOMPARE(written("own"), QByteArray("{\n  \"API_KEY\": \"prod\",\n  \"DB\": \"postgres\"\n}\n"));
    session->setSelectedOnly(true);   // nothing is selected
    QTRY_COMPARE(session->state(), SecretExport::State::Ready);
    QCOMPARE(session->count(), 2);

    m_store->breakSecret("DB", "production");
    const auto selected = exporting({u"DB"_s, u"API_KEY"_s});
    selected->setSelectedOnly(true);
    selected->setEnvironment(u"production"_s);
    QTRY_COMPARE(selected->state(), SecretExport::State::Ready);
    QCOMPARE(selected->count(), 1);
    QCOMPARE(selected->troubled(), QStringList{u"DB"_s});
    verifyNothingSent();
}

void tst_SecretTransfer::exportsWhatFits()
{
    const QTemporaryDir folder;
    m_store->put("api_key", "", "taken");
    m_store->put("QUOTE", "", "it's");
    const auto session = exporting();
    session->setFormat(Format::DotenvSingle);
    QCOMPARE(session->unsolved(), 2);
    QCOMPARE(session->problems().size(), std::size_t(2));
    QCOMPARE(session->problems()[0].key, u"QUOTE"_s);
    QCOMPARE(session->problems()[1].key, u"api.key"_s);
    const QString path = folder.filePath(u"p.env"_s);
    session->start(path, nullptr, ExistingFile::Keep, quick);
    QCOMPARE(session->state(), SecretExport::State::Ready);   // refused: there are problems

    QVERIFY(session->canRenameUnsolved());
    session->renameUnsolved();
    // The name it gets is there already; the quote is still in the other's value.
    QCOMPARE(session->unsolved(), 2);
    QVERIFY(!session->canRenameUnsolved());
    session->rename(u"api.key"_s, u"API_DOT_KEY"_s);
    QCOMPARE(session->unsolved(), 1);
    session->leaveOutUnsolved();
    QCOMPARE(session->unsolved(), 0);
    QCOMPARE(session->count(), 3);
    QCOMPARE(session->problems().size(), std::size_t(2));
    QVERIFY(session->problems()[0].leftOut);
    QCOMPARE(session->problems()[1].newName, u"API_DOT_KEY"_s);
    session->start(path, nullptr, ExistingFile::Keep, quick);
    QTRY_COMPARE(session->state(), SecretExport::State::Done);
    QCOMPARE(contentOf(path), QByteArray("API_KEY='shared'\nAPI_DOT_KEY='dotted'\napi_key='taken'\n"));

    const auto again = exporting();
    again->setFormat(Format::Shell);
    again->leaveOut(u"api.key"_s);
    QCOMPARE(again->unsolved(), 0);
    again->restore(u"api.key"_s);
    QCOMPARE(again->unsolved(), 1);
    again->setFormat(Format::Json);   // holds all
    QCOMPARE(again->problems().size(), std::size_t(0));
}

void tst_SecretTransfer::exportsEncrypted()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"p.json.age"_s);
    const auto session = exporting();
    session->setFormat(Format::Json);
    session->start(path, secret("four words"), ExistingFile::Keep, quick);
    QTRY_COMPARE(session->state(), SecretExport::State::Done);
    const QByteArray content = contentOf(path);
    QVERIFY(content.startsWith("age-encryption.org/v1\n"));
    QVERIFY(!content.contains("shared") && !content.contains("API_KEY"));
    const SensitiveText inside = variables::openVariablesFile(std::string_view(content.constData(), std::size_t(content.size())), *secret("four words"));
    QCOMPARE(QByteArray(inside.view().data(), qsizetype(inside.size())), QByteArray("{\n  \"API_KEY\": \"shared\",\n  \"api.key\": \"dotted\"\n}\n"));
}

void tst_SecretTransfer::exportFailsWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"there"_s);
    write(path, "mine");
    const auto session = exporting();
    session->setFormat(Format::Json);
    session->start(path, nullptr, ExistingFile::Keep, quick);
    QTRY_VERIFY(session->error());
    QVERIFY(session->error()->kind() == ErrorKind::Storage);
    QCOMPARE(session->state(), SecretExport::State::Ready);   // another name may do
    QCOMPARE(contentOf(path), QByteArray("mine"));
    session->setFormat(Format::KubernetesSecret);
    session->setKubernetesName(u"Not A Name"_s);
    session->start(folder.filePath(u"k8s"_s), nullptr, ExistingFile::Keep, quick);
    QTRY_VERIFY(session->state() == SecretExport::State::Ready && session->error());
    QVERIFY(session->error()->kind() == ErrorKind::Client);
    QVERIFY(!QFile::exists(folder.filePath(u"k8s"_s)));
}

void tst_SecretTransfer::namesEveryFormat()
{
    QStringList names;
    for (const Format format : variables::allFormats()) {
        names += formatName(format);
        QVERIFY(!formatName(format).isEmpty() && !formatHint(format).isEmpty() && formatSuffix(format).startsWith(u'.'));
    }
    QCOMPARE(names.removeDuplicates(), qsizetype(0));
}

void tst_SecretTransfer::splitsCommands_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("style");
    QTest::addColumn<QStringList>("words");   // empty: refused, or nothing
    QTest::addColumn<bool>("valid");
    const int unixLike = int(PathStyle::Unix);
    const int windows = int(PathStyle::Windows);
    QTest::newRow("plain") << u"npm  run dev "_s << unixLike << QStringList{u"npm"_s, u"run"_s, u"dev"_s} << true;
    QTest::newRow("quotes") << u"sh -c 'echo \"$A\" | wc' \"a 'b'\""_s << unixLike << QStringList{u"sh"_s, u"-c"_s, u"echo \"$A\" | wc"_s, u"a 'b'"_s} << true;
    QTest::newRow("empty word") << u"x '' \"\""_s << unixLike << QStringList{u"x"_s, QString(u""_s), QString(u""_s)} << true;
    QTest::newRow("backslashes") << u"a\\ b \\\"c\\\\ 'd\\e' \"f\\\"g\\h\""_s << unixLike << QStringList{u"a b"_s, u"\"c\\"_s, u"d\\e"_s, u"f\"g\\h"_s} << true;
    QTest::newRow("joined") << u"--name='a b'c"_s << unixLike << QStringList{u"--name=a bc"_s} << true;
    QTest::newRow("nothing is expanded") << u"echo $HOME *.txt ~ > x"_s << unixLike << QStringList{u"echo"_s, u"$HOME"_s, u"*.txt"_s, u"~"_s, u">"_s, u"x"_s} << true;
    QTest::newRow("nothing") << u"   "_s << unixLike << QStringList() << true;
    QTest::newRow("open quote") << u"sh -c 'x"_s << unixLike << QStringList() << false;
    QTest::newRow("backslash last") << u"x \\"_s << unixLike << QStringList() << false;
    QTest::newRow("windows paths") << u"\"C:\\Program Files\\x.exe\" C:\\a\\b it's \\\"q\\\""_s << windows
                                   << QStringList{u"C:\\Program Files\\x.exe"_s, u"C:\\a\\b"_s, u"it's"_s, u"\"q\""_s} << true;
}

void tst_SecretTransfer::splitsCommands()
{
    QFETCH(QString, line);
    QFETCH(int, style);
    QFETCH(QStringList, words);
    QFETCH(bool, valid);
    const std::optional<QStringList> split = splitCommandLine(line, PathStyle(style));
    QCOMPARE(split.has_value(), valid);
    QCOMPARE(split.value_or(QStringList()), words);
}

void tst_SecretTransfer::runsWithVariables()
{
#ifdef Q_OS_WIN
    QSKIP("the child is a shell");
#endif
    const QTemporaryDir folder;
    m_store->put("MANY", "production", "l1\nl2 'q' $x \xF0\x9F\x94\x91");
    m_store->put("NUL", "production", std::string("a\0b", 3));
    m_store->put("1st", "production", "digit");
    m_store->put("DB", "", "shared db");
    QProcessEnvironment own;
    own.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    own.insert(u"DB"_s, u"from outside"_s);
    own.insert(u"LOCKER_SECRET_ACCESS_KEY"_s, u"the key to all"_s);
    VariablesRun run(m_store, m_store->now(), &m_pool);
    run.setOwnEnvironment(own);
    run.setEnvironment(u"production"_s);
    QTRY_COMPARE(run.state(), VariablesRun::State::Ready);
    QCOMPARE(run.names(), (QStringList{u"API_KEY"_s, u"DB"_s, u"MANY"_s}));
    QCOMPARE(run.replaced(), QStringList{u"DB"_s});
    QCOMPARE(run.otherNames(), (QStringList{u"1st"_s, u"api.key"_s}));
    QCOMPARE(run.leftOut().size(), 1);
    QVERIFY(run.leftOut().first().startsWith(u"NUL:"_s));
    run.setOtherNames(VariablesRun::OtherNames::Map);
    QCOMPARE(run.names(), (QStringList{u"_1st"_s, u"API_KEY"_s, u"DB"_s, u"MANY"_s, u"api_key"_s}));

    const QString out = folder.filePath(u"out"_s);
    const QStringList command{u"sh"_s, u"-c"_s, u"pwd > pwd; env -0 > \"$1.part\" && mv \"$1.part\" \"$1\""_s, u"sh"_s, out};
    QVERIFY(run.start(command, VariablesRun::Where::Directly, folder.path()) > 0);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(out), 30'000);
    std::map<QByteArray, QByteArray> got;
    for (const QByteArray &line : contentOf(out).split('\0')) {
        got[line.left(line.indexOf('='))] = line.mid(line.indexOf('=') + 1);
    }
    QCOMPARE(got["API_KEY"], QByteArray("prod"));
    QCOMPARE(got["DB"], QByteArray("postgres"));
    QCOMPARE(got["MANY"], QByteArray("l1\nl2 'q' $x \xF0\x9F\x94\x91"));
    QCOMPARE(got["api_key"], QByteArray("dotted"));
    QCOMPARE(got["_1st"], QByteArray("digit"));
    QVERIFY(!got.contains("NUL"));
    QVERIFY(!got.contains("LOCKER_SECRET_ACCESS_KEY"));
    QVERIFY(!got.contains("HOME"));   // only what it was given
    QCOMPARE(QFileInfo(QString::fromLocal8Bit(contentOf(folder.filePath(u"pwd"_s)).trimmed())).canonicalFilePath(), QFileInfo(folder.path()).canonicalFilePath());
    verifyNothingSent();

    // A path begins in the folder.
    write(folder.filePath(u"mine"_s), "#!/bin/sh\nprintf %s \"$API_KEY\" > said.part && mv said.part said\n");
    QVERIFY(QFile::setPermissions(folder.filePath(u"mine"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(run.start({u"./mine"_s}, VariablesRun::Where::Directly, folder.path()) > 0);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"said"_s)), 30'000);
    QCOMPARE(contentOf(folder.filePath(u"said"_s)), QByteArray("prod"));
}

void tst_SecretTransfer::refusesToRun()
{
    const QTemporaryDir folder;
    m_store->put("api_key", "", "has the name");
    VariablesRun run(m_store, m_store->now(), &m_pool);
    QVERIFY_THROWS_EXCEPTION(ClientError, (void)run.start({u"sh"_s}, VariablesRun::Where::Directly, {}));   // not open yet
    QTRY_COMPARE(run.state(), VariablesRun::State::Ready);
    run.setOtherNames(VariablesRun::OtherNames::Map);
    QCOMPARE(run.names(), (QStringList{u"API_KEY"_s, u"api_key"_s}));
    QCOMPARE(run.leftOut().size(), 1);   // api.key would take its place
    QVERIFY_THROWS_EXCEPTION(ClientError, (void)run.start({}, VariablesRun::Where::Directly, {}));
    QVERIFY_THROWS_EXCEPTION(ClientError, (void)run.start({u"no-such-program-here"_s}, VariablesRun::Where::Directly, {}));
    QVERIFY_THROWS_EXCEPTION(ClientError, (void)run.start({folder.path()}, VariablesRun::Where::Directly, {}));
    QVERIFY_THROWS_EXCEPTION(ClientError, (void)run.start({u"sh"_s}, VariablesRun::Where::Directly, folder.filePath(u"missing"_s)));
    m_store->breakSecret("API_KEY", "");
    VariablesRun broken(m_store, m_store->now(), &m_pool);
    QTRY_COMPARE(broken.state(), VariablesRun::State::Ready);
    QCOMPARE(broken.troubled(), QStringList{u"API_KEY"_s});
    QCOMPARE(broken.names(), QStringList{u"api_key"_s});
}

void tst_SecretTransfer::opensATerminal()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    QSKIP("the terminals are those of other systems");
#endif
    const QTemporaryDir folder;
    const QByteArray path = qgetenv("PATH");
    const QByteArray terminal = qgetenv("TERMINAL");
    const auto restore = qScopeGuard([&] {
        qputenv("PATH", path);
        terminal.isNull() ? qunsetenv("TERMINAL") : qputenv("TERMINAL", terminal);
    });
    qputenv("PATH", folder.path().toLocal8Bit());
    qunsetenv("TERMINAL");
    QVERIFY(!findTerminal());
    VariablesRun run(m_store, m_store->now(), &m_pool);
    QTRY_COMPARE(run.state(), VariablesRun::State::Ready);
    QVERIFY_THROWS_EXCEPTION(ClientError, (void)run.start({u"sh"_s}, VariablesRun::Where::Terminal, {}));

    for (const char *name : {"xterm", "kitty", "gnome-terminal"}) {
        const QString program = folder.filePath(QString::fromLatin1(name));
        write(program, "#!/bin/sh\n{ echo \"${0##*/}\"; for word; do echo \"$word\"; done; echo \"$API_KEY\"; } > said.part\n/bin/mv said.part said\n");
        QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    const auto said = [&](const QStringList &command) {
        QFile::remove(folder.filePath(u"said"_s));
        if (run.start(command, VariablesRun::Where::Terminal, folder.path()) <= 0
            || !QTest::qWaitFor([&] { return QFile::exists(folder.filePath(u"said"_s)); }, 30'000)) {
            return QByteArray("nothing");
        }
        return contentOf(folder.filePath(u"said"_s));
    };
    QCOMPARE(findTerminal()->name, u"kitty"_s);
    QCOMPARE(said({u"npm"_s, u"run dev"_s}), QByteArray("kitty\nnpm\nrun dev\nshared\n"));
    QCOMPARE(said({}), QByteArray("kitty\nshared\n"));   // its shell
    qputenv("TERMINAL", "/usr/bin/xterm");
    QCOMPARE(said({u"top"_s}), QByteArray("xterm\n-e\ntop\nshared\n"));
    qputenv("TERMINAL", "gnome-terminal");   // would not hand them on
    QCOMPARE(findTerminal()->name, u"kitty"_s);
}

QTEST_GUILESS_MAIN(tst_SecretTransfer)
#include "tst_secret_transfer.moc"
