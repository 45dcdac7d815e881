// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Files, notes and "Who can read this?" over the real client and the sandbox's demo data: what is sent, sealed, listed and opened goes over HTTP.

#include "TozFixture.h"

#include "net/HttpClient.h"
#include "support/SandboxProcess.h"
#include "tozstore/Client.h"
#include "tozstore/TozSession.h"
#include "tozstore/files/FilesPage.h"
#include "tozstore/files/TozFileTransfers.h"
#include "tozstore/files/TozFilesModel.h"
#include "tozstore/notes/NoteDesk.h"
#include "tozstore/notes/NotesPage.h"
#include "tozstore/sharing/AccessModel.h"
#include "tozstore/sharing/AccessPage.h"
#include "widgets/Banner.h"

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using model::ConnectionPage;

class tst_TozPagesSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filesNotesAndShares();

private:
    std::unique_ptr<test::SandboxProcess> m_sandbox;
    ui::Theme *m_theme = nullptr;
};

void tst_TozPagesSandbox::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Strongroom"_s);
    QCoreApplication::setApplicationName(u"StrongroomTest"_s);
    m_theme = new ui::Theme(this);
    m_sandbox = std::make_unique<test::SandboxProcess>(QStringList{u"--seed"_s, u"demo"_s, u"--records"_s, u"60"_s});
}

void tst_TozPagesSandbox::filesNotesAndShares()
{
    const QString id = u"00000000-0000-4000-8000-000000000053"_s;
    const test::ConfigurationFolder configuration;
    test::WindowFixture fixture(m_theme, test::WindowFixture::With::NoConnections);
    fixture.backend->tozStores[id.toStdString()] =
        tozstore::openClient(tozstore::parseClientConfiguration(m_sandbox->ready().at("tozstore").at("profile").dump()), std::make_shared<net::HttpClient>());
    auto configured = std::make_shared<connections::ConfiguredConnection>();
    configured->connection.id = id.toStdString();
    configured->connection.name = "Clinic";
    configured->connection.service = connections::Service::TozStore;
    configured->connection.origin = connections::Origin::Environment;
    fixture.manager.addTransient(configured);

    fixture.window->sidebar()->select(id, ConnectionPage::Files);
    auto *files = qobject_cast<ui::FilesPage *>(fixture.window->pages()->front());
    QVERIFY(files != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(files->model()->state() == model::TozFilesModel::State::Loaded, 20'000);
    const qint64 before = files->model()->fileCount();
    QVERIFY(before > 0);
    const QByteArray content(200'000, 'x');
    QFile file(fixture.folder.filePath(u"scan.bin"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    files->transfers()->upload(file.fileName(), u"page-test"_s, {{"name", "scan.bin"}});
    QTRY_COMPARE_WITH_TIMEOUT(files->model()->fileCount(), before + 1, 20'000);
    const auto stored = files->model()->fileAt(0);
    QVERIFY(stored && stored->name == u"scan.bin"_s && stored->plainSize == content.size());
    const QString saved = fixture.folder.filePath(u"back.bin"_s);
    files->transfers()->download(*stored, saved);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(saved), 20'000);
    QFile back(saved);
    QVERIFY(back.open(QIODevice::ReadOnly));
    QCOMPARE(back.readAll(), content);

    fixture.window->sidebar()->select(id, ConnectionPage::Notes);
    auto *notes = qobject_cast<ui::NotesPage *>(fixture.window->pages()->front());
    QVERIFY(notes != nullptr);
    const auto idle = [notes] { return notes->desk()->doing() == model::NoteDesk::Doing::Nothing; };
    model::NoteToWrite note;
    note.fields.emplace_back(u"pin"_s, SensitiveText(std::string_view("0417")));
    note.type = u"page-test"_s;
    note.views = 2;
    notes->desk()->write(std::move(note), notes->desk()->self(), model::NoteDesk::Way::New);
    QTRY_COMPARE_WITH_TIMEOUT(notes->session()->history()->rowCount(), 1, 20'000);
    QTRY_VERIFY(idle());
    notes->desk()->read({notes->session()->history()->at(0)->noteId});
    QTRY_VERIFY_WITH_TIMEOUT(notes->desk()->note() != nullptr, 20'000);
    QCOMPARE(notes->desk()->note()->data->at("pin").view(), std::string_view("0417"));
    QVERIFY(notes->desk()->note()->signature == tozstore::NoteSignatureState::Good);
    QVERIFY(notes->desk()->note()->writer == tozstore::NoteWriterState::Confirmed);

    fixture.window->sidebar()->select(id, ConnectionPage::Sharing);
    auto *access = qobject_cast<ui::AccessPage *>(fixture.window->pages()->front());
    QVERIFY(access != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(access->model()->state() == model::AccessModel::State::Loaded, 20'000);
    QVERIFY(!access->model()->error());
    std::optional<model::AccessRow> reader;   // of the demo data
    for (const model::AccessRow &row : access->model()->all()) {
        if (row.kind == model::AccessRow::Kind::Reads) {
            reader = row;
        }
    }
    QVERIFY(reader.has_value());
    const auto reads = [access, &reader](const QString &type) {
        return std::ranges::any_of(access->model()->all(), [&](const model::AccessRow &row) {
            return row.kind == model::AccessRow::Kind::Reads && row.clientId == reader->clientId && row.type == type;
        });
    };
    access->work()->share(u"page-test"_s, reader->clientId);
    QTRY_VERIFY_WITH_TIMEOUT(reads(u"page-test"_s), 20'000);
    model::AccessRow shared = *reader;
    shared.type = u"page-test"_s;
    access->work()->revoke({shared});
    QTRY_VERIFY_WITH_TIMEOUT(!reads(u"page-test"_s), 20'000);
}

QTEST_MAIN(tst_TozPagesSandbox)
#include "tst_tozpages_sandbox.moc"
