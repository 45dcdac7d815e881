// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The same over HTTP, with a sandbox on this computer and a disk: a file of 256 MB both ways beside its requests alone, a search for 1,000
// records, and the memory that the files took.

#include "Sections.h"

#include "net/FileBody.h"
#include "net/HttpClient.h"
#include "support/SandboxProcess.h"
#include "tozstore/Channel.h"
#include "tozstore/Client.h"
#include "tozstore/FileCipher.h"
#include "tozstore/RecordJson.h"
#include "tozstore/Registration.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <fstream>
#include <memory>
#include <stdexcept>
#include <string>

namespace strongroom::bench {

namespace {

using namespace tozstore;

constexpr std::size_t fileSize = 256 << 20;
constexpr double fileMegabytes = fileSize / 1e6;
constexpr std::size_t recordCount = 1000;

void require(bool good, const char *what)
{
    if (!good) {
        throw std::runtime_error(what);
    }
}

// Of this process, in kB; 0 where the system does not say it like Linux.
std::int64_t statusFigure(const std::string &name)
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        if (word == name + ":") {
            std::int64_t value = 0;
            status >> value;
            return value;
        }
    }
    return 0;
}
// The peak begins anew at what is resident now.
void resetPeak() { std::ofstream("/proc/self/clear_refs") << 5; }

class FileSinkDevice final : public ByteSink {
public:
    explicit FileSinkDevice(QFile &file) : m_file(file) {}
    void write(ByteView bytes) override { require(m_file.write(reinterpret_cast<const char *>(bytes.data()), qint64(bytes.size())) == qint64(bytes.size()), "the disk is full"); }

private:
    QFile &m_file;
};

class FileSourceDevice final : public ByteSource {
public:
    explicit FileSourceDevice(QFile &file) : m_file(file) {}
    std::size_t read(std::span<std::byte> into) override { return std::size_t(std::max<qint64>(0, m_file.read(reinterpret_cast<char *>(into.data()), qint64(into.size())))); }

private:
    QFile &m_file;
};

class Service {
public:
    Service()
    {
        const auto text = [this](const char *name) { return m_sandbox.ready().at("tozstore").at(name).get<std::string>(); };
        const std::string token = text("registration_token");
        Registered fresh = registerClient({text("api_url"), SecretBytes(std::string_view(token)), "bench", SuiteKind::Sodium, Backup::None}, m_transport, std::make_shared<SystemRandom>(), {});
        m_clientId = fresh.configuration.clientId;
        m_channel = std::make_unique<Channel>(fresh.configuration, m_transport, std::make_shared<SystemRandom>());
        m_store = openClient(std::move(fresh.configuration), m_transport);
        m_idle = statusFigure("VmRSS");   // connected, and no file touched yet

        QFile plain(plainPath());
        require(plain.open(QIODevice::WriteOnly), "cannot write");
        QByteArray block(1 << 20, '\0');
        for (std::size_t done = 0; done < fileSize; done += std::size_t(block.size())) {
            for (qsizetype i = 0; i < block.size(); ++i) {
                block[i] = char(i * 7 + qsizetype(done >> 20));
            }
            require(plain.write(block) == block.size(), "cannot write");
        }
        plain.close();
        require(plain.open(QIODevice::ReadOnly), "cannot read");
        QFile sealed(sealedPath());
        require(sealed.open(QIODevice::WriteOnly), "cannot write");
        SystemRandom random;
        FileSourceDevice source(plain);
        FileSinkDevice sink(sealed);
        m_sealed = encryptFile(source, sink, makeAccessKey(random), random);
    }

    void put()
    {
        resetPeak();
        m_recordId = m_store->putFile({plainPath().toStdString(), "blob", {}}, {}, {}).meta().recordId;
        m_putMemory = std::max(m_putMemory, statusFigure("VmHWM") - m_idle);
    }
    void fetch()
    {
        if (m_recordId.empty()) {
            put();
        }
        resetPeak();
        m_store->fetchFile(m_recordId, m_folder.filePath(QStringLiteral("out")).toStdString(), {}, {});
        m_fetchMemory = std::max(m_fetchMemory, statusFigure("VmHWM") - m_idle);
    }
    // What a put sends, sealed and counted before.
    void putAlone()
    {
        Record record;
        record.meta.writerId = record.meta.userId = m_clientId;
        record.meta.type = "blob";
        record.meta.fileMeta = FileMeta{m_sealed.checksum, "raw", m_sealed.size, {}, {}};
        Call call;
        call.operation = "announce";
        call.method = net::Method::Post;
        call.path = "/v1/storage/files";
        call.body = net::jsonBody(writeBody(StoredRecord{record.meta, {}, {}}));
        const auto place = nlohmann::json::parse(m_channel->send(call, {}).response.text());
        Call content;
        content.operation = "send";
        content.method = net::Method::Put;
        content.url = place.at("file_url").get<std::string>();
        content.signing = Signing::None;
        content.headers.set("Content-MD5", m_sealed.checksum);
        content.body = net::fileBody("application/octet-stream", sealedPath().toStdString());
        (void)m_channel->send(content, {});
        call.method = net::Method::Patch;
        call.path += "/" + place.at("id").get<std::string>();
        call.body.reset();
        (void)m_channel->send(call, {});
    }
    // What a fetch receives, written as it comes.
    void fetchAlone()
    {
        if (m_recordId.empty()) {
            put();
        }
        Call content;
        content.operation = "fetch";
        content.url = m_store->fileInfo(m_recordId, {}).meta().fileMeta->fileUrl;
        content.signing = Signing::None;
        content.maxResponseBytes = 1LL << 40;
        QFile file(m_folder.filePath(QStringLiteral("raw")));
        require(file.open(QIODevice::WriteOnly), "cannot write");
        FileSinkDevice sink(file);
        content.sink = [&](ByteView bytes) { sink.write(bytes); };
        (void)m_channel->send(content, {});
        require(std::uint64_t(file.size()) == m_sealed.size, "the size is wrong");
    }
    void search()
    {
        if (!m_written) {
            for (std::size_t i = 0; i < recordCount; ++i) {
                FieldTexts data;
                for (const char *const name : {"name", "address", "diagnosis"}) {
                    data.emplace(name, SensitiveText(std::string_view("Ada Okafor, 12 Marina Road, Lagos, number " + std::to_string(i))));
                }
                (void)m_store->write("patient", data, {{"ward", std::to_string(i % 17)}}, {});
            }
            m_written = true;
        }
        const SearchPage found = m_store->search(searched(), {});
        require(found.rows.size() == recordCount && std::ranges::all_of(found.rows, [](const RecordRow &row) { return row.record.has_value(); }), "a record does not open");
    }
    // The same answer, not looked at.
    void searchAlone()
    {
        Call call;
        call.operation = "search";
        call.method = net::Method::Post;
        call.path = "/v2/search";
        call.body = net::jsonBody(searchBody(searched()));
        require(m_channel->send(call, {}).response.body.size() > recordCount * 500, "the answer is too short");
    }

    [[nodiscard]] std::vector<std::string> notes() const
    {
        const auto megabytes = [](std::int64_t kilobytes) { return std::to_string(kilobytes / 1024) + "." + std::to_string(kilobytes % 1024 * 10 / 1024) + " MB"; };
        return {"memory of this process over what it had when connected and idle: at most " + megabytes(m_putMemory) + " in a put, " + megabytes(m_fetchMemory) + " in a fetch"};
    }

private:
    [[nodiscard]] QString plainPath() const { return m_folder.filePath(QStringLiteral("plain")); }
    [[nodiscard]] QString sealedPath() const { return m_folder.filePath(QStringLiteral("sealed")); }
    static Search searched()
    {
        Search search;
        search.limit = recordCount;
        search.includeData = true;
        SearchClause clause;
        clause.types = {"patient"};
        search.match.push_back(std::move(clause));
        return search;
    }

    QTemporaryDir m_folder;
    test::SandboxProcess m_sandbox;
    std::shared_ptr<net::Transport> m_transport = std::make_shared<net::HttpClient>();
    std::unique_ptr<Channel> m_channel;
    std::shared_ptr<Store> m_store;
    std::string m_clientId;
    std::string m_recordId;
    EncryptedFile m_sealed;
    bool m_written = false;
    std::int64_t m_idle = 0;   // kB, as the next two
    std::int64_t m_putMemory = 0;
    std::int64_t m_fetchMemory = 0;
};

struct LazyService {
    std::unique_ptr<Service> service;
    Service &get()
    {
        if (!service) {
            service = std::make_unique<Service>();
        }
        return *service;
    }
};

} // namespace

Section tozFileHttpSection()
{
    const auto lazy = std::make_shared<LazyService>();
    return {"TozStore: a file of 256 MB to and from a sandbox on this computer, disk to disk", "MB",
            {{"the requests of a put alone, sealed before", fileMegabytes, [lazy] { lazy->get().putAlone(); }, [lazy] { (void)lazy->get(); }},
             {"putFile()", fileMegabytes, [lazy] { lazy->get().put(); }},
             {"the content of a fetch alone, written", fileMegabytes, [lazy] { lazy->get().fetchAlone(); }},
             {"fetchFile()", fileMegabytes, [lazy] { lazy->get().fetch(); }}},
            [lazy] { return lazy->service ? lazy->service->notes() : std::vector<std::string>(); }};
}

Section tozSearchHttpSection()
{
    const auto lazy = std::make_shared<LazyService>();
    return {"TozStore: search a sandbox for 1,000 signed records of three fields, and open them", "records",
            {{"the request alone, its answer not looked at", recordCount, [lazy] { lazy->get().searchAlone(); }, [lazy] { lazy->get().search(); }},
             {"search()", recordCount, [lazy] { lazy->get().search(); }}}};
}

} // namespace strongroom::bench
