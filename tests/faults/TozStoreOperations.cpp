// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "WireOperations.h"

#include "net/HttpClient.h"
#include "support/SandboxProcess.h"
#include "tozstore/Client.h"
#include "tozstore/IdentityLogin.h"
#include "tozstore/Registration.h"

#include <QFile>
#include <QTemporaryDir>

#include <initializer_list>
#include <stdexcept>

namespace strongroom::test {

namespace {

using namespace tozstore;

FieldTexts fieldsOf(std::initializer_list<std::pair<const char *, const char *>> all)
{
    FieldTexts texts;
    for (const auto &[name, value] : all) {
        texts.emplace(name, SensitiveText(std::string_view(value)));
    }
    return texts;
}

void keepFields(const std::string &id, const FieldTexts &fields, WireOperation::Texts &texts)
{
    for (const auto &[name, value] : fields) {
        std::string text = id;
        text.append("|").append(name).append("|").append(value.view());
        texts.push_back(std::move(text));
    }
}

// A record is bound to its names by its signature alone, so that only what has a good one is vouched for; its id is the service's.
void keepRow(const RecordRow &row, WireOperation::Texts &texts)
{
    if (row.record && row.signature == RecordSignatureState::Good) {
        keepFields("record", row.record->data, texts);
    }
}

void keepRows(const std::vector<RecordRow> &rows, WireOperation::Texts &texts)
{
    for (const RecordRow &row : rows) {
        keepRow(row, texts);
    }
}

std::string contentOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : "(no file)";
}

class TozStoreService final : public WireService {
public:
    TozStoreService()
    {
        SandboxProcess sandbox({QStringLiteral("--seed"), QStringLiteral("demo"), QStringLiteral("--records"), QStringLiteral("10")});
        const nlohmann::json &ready = sandbox.ready().at("tozstore");
        m_apiUrl = ready.at("api_url").get<std::string>();
        m_token = ready.at("registration_token").get<std::string>();
        m_live = std::make_shared<net::HttpClient>();
        m_alice = fresh("Alice");
        m_bob = fresh("Bob");
        m_carol = fresh("Carol");
        recordRecords();
        recordSearches();
        recordSharing();
        recordFiles();
        recordNotes();
        recordIdentity(ready.at("identity"));
    }

private:
    using Texts = WireOperation::Texts;

    [[nodiscard]] std::string fresh(const char *name) const
    {
        const Registered registered = registerClient({m_apiUrl, SecretBytes(std::string_view(m_token)), name, SuiteKind::Sodium, Backup::None}, m_live, std::make_shared<SystemRandom>(), {});
        return std::string(clientConfigurationText(registered.configuration).view());
    }
    [[nodiscard]] static std::string idOf(const std::string &configuration) { return parseClientConfiguration(configuration).clientId; }
    void plain(const char *name, std::function<Texts(const std::shared_ptr<net::Transport> &, const Clock &)> run)
    {
        WireOperation operation;
        operation.service = "tozstore";
        operation.name = name;
        operation.run = std::move(run);
        add(std::move(operation), m_live);
    }
    void operation(const char *name, const std::string &configuration, const std::function<void(Store &store, Texts &texts)> &work)
    {
        plain(name, [configuration, work](const std::shared_ptr<net::Transport> &transport, const Clock &clock) {
            const auto store = openClient(parseClientConfiguration(configuration), transport, std::make_shared<SystemRandom>(), clock);
            Texts texts;
            work(*store, texts);
            return texts;
        });
    }
    // What a record is now, with a client of its own.
    [[nodiscard]] Record opened(const std::string &id) const
    {
        const auto store = openClient(parseClientConfiguration(m_alice), m_live);
        RecordRow row = store->read(id, {});
        return std::move(row.record).value();
    }

    void recordRecords()
    {
        const auto id = std::make_shared<std::string>();
        const auto data = [] { return fieldsOf({{"text", "na\xc3\xafve"}, {"other", "1"}}); };
        operation("write record", m_alice, [=](Store &store, Texts &texts) {
            const RecordRow row = store.write("letter", data(), {{"p", "q"}}, {});
            keepRow(row, texts);
            *id = row.meta().recordId;
        });
        const std::string recordId = *id;
        m_recordId = recordId;
        operation("read record", m_alice, [=](Store &store, Texts &texts) { keepRow(store.read(recordId, {}), texts); });
        operation("read many", m_alice, [=](Store &store, Texts &texts) { keepRows(store.readMany({recordId}, {}), texts); });
        const RecordMeta meta = opened(recordId).meta;
        operation("update record", m_alice, [=](Store &store, Texts &texts) {
            Record record;
            record.meta = meta;
            record.data = fieldsOf({{"text", "changed"}, {"other", "1"}});
            keepRow(store.update(record, {}), texts);
        });
        // Somebody else was faster: the answer is a conflict, and the newer record is asked for.
        operation("update record, conflict", m_alice, [=](Store &store, Texts &texts) {
            Record record;
            record.meta = meta;
            record.data = fieldsOf({{"text", "too late"}});
            try {
                (void)store.update(record, {});
            } catch (const RecordConflict &conflict) {
                if (conflict.newer()) {
                    keepRow(*conflict.newer(), texts);
                }
            }
        });
        const std::string gone = writtenId("gone");
        const std::string version = opened(gone).meta.version;
        operation("remove record", m_alice, [=](Store &store, Texts &) { store.remove(gone, version, {}); });
    }
    [[nodiscard]] std::string writtenId(const char *type) const
    {
        return openClient(parseClientConfiguration(m_alice), m_live)->write(type, fieldsOf({{"text", type}}), {}, {}).meta().recordId;
    }
    void recordSearches()
    {
        Search search;
        search.limit = 10;
        search.includeData = true;
        operation("search", m_alice, [=](Store &store, Texts &texts) { keepRows(store.search(search, {}).rows, texts); });
        operation("search all", m_alice, [=](Store &store, Texts &texts) {
            Search pages = search;
            pages.limit = 1;
            const auto cursor = store.searchAll(pages);
            while (!cursor->atEnd()) {
                keepRows(cursor->next({}), texts);
            }
        });
        operation("query", m_alice, [](Store &store, Texts &texts) { keepRows(store.query({}, {}).rows, texts); });
    }
    void recordSharing()
    {
        const std::string bob = idOf(m_bob);
        const std::string carol = idOf(m_carol);
        const std::string alice = idOf(m_alice);
        operation("share", m_alice, [=](Store &store, Texts &) { store.share("letter", bob, {}); });
        operation("add authorizer", m_alice, [=](Store &store, Texts &) { store.addAuthorizer("letter", bob, {}); });
        operation("share on behalf", m_bob, [=](Store &store, Texts &) { store.shareOnBehalf(alice, "letter", carol, {}); });
        operation("outgoing shares", m_alice, [](Store &store, Texts &) { (void)store.outgoing({}); });
        operation("incoming shares", m_bob, [](Store &store, Texts &) { (void)store.incoming({}); });
        operation("authorizers", m_alice, [](Store &store, Texts &) { (void)store.authorizers({}); });
        operation("granted", m_bob, [](Store &store, Texts &) { (void)store.granted({}); });
        const std::string recordId = m_recordId;
        operation("read shared record", m_bob, [=](Store &store, Texts &texts) { keepRow(store.read(recordId, {}), texts); });
        operation("revoke on behalf", m_bob, [=](Store &store, Texts &) { store.revokeOnBehalf(alice, "letter", carol, {}); });
        operation("remove authorizer", m_alice, [=](Store &store, Texts &) { store.removeAuthorizer("letter", bob, {}); });
        operation("revoke", m_alice, [=](Store &store, Texts &) { store.revoke("letter", bob, {}); });
        operation("client info", m_alice, [=](Store &store, Texts &texts) { texts.push_back(store.clientInfo(bob, {}).clientId); });
    }
    void recordFiles()
    {
        const std::string source = m_folder.filePath(QStringLiteral("in.bin")).toStdString();
        QFile file(QString::fromStdString(source));
        const QByteArray content(3000, 'f');
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            throw std::runtime_error("cannot write the file to send");
        }
        file.close();
        const FileUpload upload{source, "scan", {{"name", "in.bin"}}};
        const auto id = std::make_shared<std::string>();
        const auto version = std::make_shared<std::string>();
        operation("put file", m_alice, [=](Store &store, Texts &) {
            const RecordRow row = store.putFile(upload, {}, {});
            *id = row.meta().recordId;
            *version = row.meta().version;
        });
        const std::string fileId = *id;
        const std::string fileVersion = *version;
        operation("file info", m_alice, [=](Store &store, Texts &) { (void)store.fileInfo(fileId, {}); });
        last().mayBlame = "is not a file";
        operation("fetch file", m_alice, [=](Store &store, Texts &texts) {
            const QTemporaryDir folder;
            const QString target = folder.filePath(QStringLiteral("out.bin"));
            try {
                store.fetchFile(fileId, target.toStdString(), {}, {});
            } catch (...) {
                if (QFile::exists(target)) {
                    throw std::logic_error("a file was left behind by a download that failed");
                }
                throw;
            }
            texts.push_back(contentOfFile(target));
        });
        last().mayBlame = "is not a file";
        operation("replace file", m_alice, [=](Store &store, Texts &) { (void)store.replaceFile(fileId, fileVersion, upload, {}, {}); });
    }
    void recordNotes()
    {
        const auto draft = [](const char *name) {
            NoteDraft note;
            note.data = fieldsOf({{"text", "a note"}, {"more", "2"}});
            note.options.type = "greeting";
            note.options.idString = name;
            note.options.maxViews = 1000;
            return note;
        };
        const NoteAddressee toBob = openClient(parseClientConfiguration(m_bob), m_live)->self();
        const auto id = std::make_shared<std::string>();
        operation("write note", m_alice, [=](Store &store, Texts &) { *id = store.writeNote(draft("wire-note"), toBob, {}).noteId.value_or(std::string()); });
        const std::string noteId = *id;
        const auto keep = [](const ReadNote &note, Texts &texts) {
            if (note.data) {
                keepFields("note", *note.data, texts);
            }
        };
        operation("read note", m_bob, [=](Store &store, Texts &texts) { keep(store.readNote({noteId, {}}, {}, {}), texts); });
        operation("read note by name", m_bob, [=](Store &store, Texts &texts) { keep(store.readNote({{}, "wire-note"}, {}, {}), texts); });
        operation("views left", m_bob, [=](Store &store, Texts &) { (void)store.viewsLeft({noteId, {}}, {}); });
        operation("challenge note", m_bob, [=](Store &store, Texts &) { (void)store.challengeNote({noteId, {}}, {}, {}); });
        operation("write anonymous note", m_alice, [=](Store &store, Texts &) {
            NoteDraft note = draft("wire-anonymous");
            note.anonymous = true;
            (void)store.writeNote(note, toBob, {});
        });
        operation("replace note", m_alice, [=](Store &store, Texts &) { (void)store.replaceNote(draft("wire-note"), toBob, {}); });
        const auto alice = openClient(parseClientConfiguration(m_alice), m_live);
        const std::string second = alice->writeNote(draft("wire-gone"), alice->self(), {}).noteId.value();
        operation("delete note", m_alice, [=](Store &store, Texts &) { store.deleteNote(second, {}); });
    }
    void recordIdentity(const nlohmann::json &identity)
    {
        const auto text = [&](const char *name) { return identity.at(name).get<std::string>(); };
        const IdentitySettings settings{m_apiUrl, text("realm"), text("application"), text("username")};
        const std::string password = text("password");
        const auto in = [=](const std::shared_ptr<net::Transport> &transport, const Clock &clock) {
            return signIn(settings, SecretBytes(std::string_view(password)), transport, std::make_shared<SystemRandom>(), {}, clock);
        };
        plain("sign in", [=](const std::shared_ptr<net::Transport> &transport, const Clock &clock) { return Texts{std::string(clientConfigurationText(in(transport, clock).configuration).view())}; });
        plain("refresh tokens", [=](const std::shared_ptr<net::Transport> &transport, const Clock &clock) {
            const SignedIn session = in(transport, clock);
            (void)refreshTokens(session, transport, std::make_shared<SystemRandom>(), {}, clock);
            return Texts{};
        });
        plain("sign out", [=](const std::shared_ptr<net::Transport> &transport, const Clock &clock) {
            const SignedIn session = in(transport, clock);
            signOut(session, transport, std::make_shared<SystemRandom>(), {}, clock);
            return Texts{};
        });
        const std::string apiUrl = m_apiUrl;
        const std::string token = m_token;
        plain("register client", [=](const std::shared_ptr<net::Transport> &transport, const Clock &) {
            const Registered registered =
                registerClient({apiUrl, SecretBytes(std::string_view(token)), "Dora", SuiteKind::Sodium, Backup::WithService}, transport, std::make_shared<SystemRandom>(), {});
            return Texts{registered.configuration.apiUrl};
        });
    }

    std::string m_apiUrl;
    std::string m_token;
    std::shared_ptr<net::Transport> m_live;
    std::string m_alice;
    std::string m_bob;
    std::string m_carol;
    std::string m_recordId;
    QTemporaryDir m_folder;
};

} // namespace

std::unique_ptr<WireService> recordTozStore() { return std::make_unique<TozStoreService>(); }

} // namespace strongroom::test
