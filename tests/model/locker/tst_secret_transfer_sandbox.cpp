// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// A file's way into a project over HTTP and out again: imported, committed, read by another client, exported, and read by somebody else's JSON.

#include "core/variables/AwkwardValues.h"
#include "locker/Change.h"
#include "locker/Client.h"
#include "locker/transfer/SecretExport.h"
#include "locker/transfer/SecretImport.h"
#include "net/HttpClient.h"
#include "support/SandboxProcess.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace strongroom;
using namespace strongroom::model;
using namespace Qt::Literals::StringLiterals;
using locker::ChangeResult;

class tst_SecretTransferSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sandbox = std::make_unique<test::SandboxProcess>(); }
    void whatGoesInComesOut();
    void whatChangedMeanwhileStays();

private:
    [[nodiscard]] std::shared_ptr<locker::Store> client() const
    {
        const nlohmann::json &ready = m_sandbox->ready().at("locker");
        locker::ClientSettings settings;
        settings.apiBase = ready.at("api_base").get<std::string>();
        return locker::makeClient({ready.at("access_key_id").get<std::string>(), SecretBytes(ready.at("secret_access_key").get<std::string>())}, std::move(settings),
                                  std::make_shared<net::HttpClient>());
    }
    std::unique_ptr<SecretImport> imported(const std::shared_ptr<locker::Store> &store, const std::string &content, const QString &environment)
    {
        auto import = std::make_unique<SecretImport>(store, store->load(locker::Load::Forced, {}), &m_pool);
        import->setEnvironment(environment);
        import->openText(SensitiveText(content));
        if (!QTest::qWaitFor([&] { return import->step() == SecretImport::Step::Ready; }, 30'000)) {
            qFatal("the import does not end");
        }
        return import;
    }

    std::unique_ptr<test::SandboxProcess> m_sandbox;
    QThreadPool m_pool;
};

void tst_SecretTransferSandbox::whatGoesInComesOut()
{
    nlohmann::json file = nlohmann::json::object();
    for (const auto &[key, value] : test::awkwardPairs()) {
        file[key] = value;
    }
    const auto store = client();
    const auto import = imported(store, file.dump(), u"quality"_s);
    QCOMPARE(import->preview()->count(ImportState::New), int(file.size()));
    const std::vector<locker::Change> changes = import->changes();
    QCOMPARE(changes.size(), file.size() + 1);   // the environment first
    for (const locker::Change &change : changes) {
        QVERIFY2(locker::send(*store, change, {}).result == ChangeResult::Written, change.target.key.c_str());
    }

    const auto other = client();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"quality.json"_s);
    SecretExport session(other, other->load(locker::Load::Forced, {}), {}, &m_pool);
    session.setScope(SecretExport::Scope::Own);
    session.setFormat(variables::Format::Json);
    session.setEnvironment(u"quality"_s);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), SecretExport::State::Ready, 30'000);
    QVERIFY(session.troubled().isEmpty());
    session.start(path, nullptr, ExistingFile::Keep, 10);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), SecretExport::State::Done, 30'000);
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(nlohmann::json::parse(written.readAll().toStdString()) == file);

    const auto again = imported(other, file.dump(), u"quality"_s);
    QCOMPARE(again->preview()->count(ImportState::Same), int(file.size()));
    QVERIFY(again->changes().empty());
}

void tst_SecretTransferSandbox::whatChangedMeanwhileStays()
{
    const auto store = client();
    (void)store->createSecret({"RACE", SensitiveText("first"), {}, {}}, {});
    const auto import = imported(store, "RACE=mine\nNEW_RACE=mine\n", {});
    QCOMPARE(import->preview()->count(ImportState::Different), 1);
    import->preview()->setChoiceForAll(ImportChoice::Replace);
    // Somebody else is faster, with both.
    const auto other = client();
    locker::SecretChange theirs;
    theirs.value = SensitiveText("theirs");
    (void)other->modifySecret({"RACE", {}}, theirs, nullptr, {});
    (void)other->createSecret({"NEW_RACE", SensitiveText("theirs"), {}, {}}, {});
    const std::vector<locker::Change> changes = import->changes();
    QCOMPARE(changes.size(), std::size_t(2));
    for (const locker::Change &change : changes) {
        QVERIFY(locker::send(*store, change, {}).result == ChangeResult::Conflict);
        QVERIFY(other->value(*other->retrieve(change.target, {})).view() == "theirs");
    }
}

QTEST_GUILESS_MAIN(tst_SecretTransferSandbox)
#include "tst_secret_transfer_sandbox.moc"
