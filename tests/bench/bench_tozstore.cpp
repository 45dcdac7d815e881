// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// TozStore's cryptography beside libsodium alone on the same buffers: a file of 256 MB in memory, and a page of 1,000 records from the answer's
// text to opened fields.

#include "Sections.h"

#include "base/Json.h"
#include "support/FakeTransport.h"
#include "tozstore/Base64Url.h"
#include "tozstore/Client.h"
#include "tozstore/FileCipher.h"
#include "tozstore/RecordJson.h"
#include "tozstore/RecordSignature.h"

#include <openssl/evp.h>
#include <sodium.h>

#include <algorithm>
#include <array>
#include <ctime>
#include <functional>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace strongroom::bench {

namespace {

using namespace tozstore;

constexpr std::size_t fileSize = 256 << 20;
constexpr double fileMegabytes = fileSize / 1e6;
constexpr std::size_t headSize = 124;
constexpr std::size_t sealedBlock = fileBlockSize + crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::size_t recordCount = 1000;

const unsigned char *in(ByteView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }
unsigned char *out(std::span<std::byte> bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

void require(bool good, const char *what)
{
    if (!good) {
        throw std::runtime_error(what);
    }
}

class MemorySource final : public ByteSource {
public:
    explicit MemorySource(ByteView bytes) : m_rest(bytes) {}
    std::size_t read(std::span<std::byte> into) override
    {
        const std::size_t size = std::min(into.size(), m_rest.size());
        std::copy_n(m_rest.begin(), size, into.begin());
        m_rest = m_rest.subspan(size);
        return size;
    }

private:
    ByteView m_rest;
};

class MemorySink final : public ByteSink {
public:
    explicit MemorySink(std::span<std::byte> into) : m_rest(into) {}
    void write(ByteView bytes) override
    {
        std::copy(bytes.begin(), bytes.end(), m_rest.begin());
        m_rest = m_rest.subspan(bytes.size());
    }

private:
    std::span<std::byte> m_rest;
};

class Md5 {
public:
    Md5() { require(EVP_DigestInit_ex(m_context, EVP_md5(), nullptr) == 1, "no MD5"); }
    ~Md5() { EVP_MD_CTX_free(m_context); }
    Md5(const Md5 &) = delete;
    Md5 &operator=(const Md5 &) = delete;
    void add(ByteView bytes) { require(EVP_DigestUpdate(m_context, bytes.data(), bytes.size()) == 1, "no MD5"); }

private:
    EVP_MD_CTX *m_context = EVP_MD_CTX_new();
};

// The buffers that all contenders work on; half a gigabyte, so for as long as the section only.
struct FileBuffers {
    Bytes plain = Bytes(fileSize);
    Bytes sealed = Bytes(encryptedFileSize(fileSize));
    SystemRandom random;
    AccessKey key = makeAccessKey(random);
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES> rawKey{};

    FileBuffers()
    {
        for (std::size_t i = 0; i < plain.size(); ++i) {
            plain[i] = static_cast<std::byte>(i * 7 + (i >> 11));
        }
        crypto_secretstream_xchacha20poly1305_keygen(rawKey.data());
    }

    void seal()
    {
        MemorySource source(plain);
        MemorySink sink(sealed);
        require(encryptFile(source, sink, key, random).size == sealed.size(), "the size is wrong");
    }
    void open()
    {
        MemorySource source(sealed);
        MemorySink sink(plain);
        require(decryptFile(source, sink, key).size == sealed.size(), "the size is wrong");
    }
    // libsodium and nothing else, from buffer to buffer.
    void rawSeal(Md5 *md5)
    {
        const std::span<std::byte> all(sealed);
        crypto_secretstream_xchacha20poly1305_state state;
        require(crypto_secretstream_xchacha20poly1305_init_push(&state, out(all.subspan(headSize - 24)), rawKey.data()) == 0, "libsodium refuses");
        for (std::size_t from = 0, to = headSize; from < plain.size(); from += fileBlockSize, to += sealedBlock) {
            const unsigned char tag = from + fileBlockSize < plain.size() ? 0 : crypto_secretstream_xchacha20poly1305_TAG_FINAL;
            require(crypto_secretstream_xchacha20poly1305_push(&state, out(all.subspan(to)), nullptr, in(ByteView(plain).subspan(from)), fileBlockSize, nullptr, 0, tag) == 0,
                    "libsodium refuses");
            if (md5 != nullptr) {
                md5->add(all.subspan(to, sealedBlock));
            }
        }
    }
    void rawOpen(Md5 *md5)
    {
        const ByteView all(sealed);
        crypto_secretstream_xchacha20poly1305_state state;
        require(crypto_secretstream_xchacha20poly1305_init_pull(&state, in(all.subspan(headSize - 24)), rawKey.data()) == 0, "libsodium refuses");
        unsigned char tag = 0;
        for (std::size_t from = headSize, to = 0; to < plain.size(); from += sealedBlock, to += fileBlockSize) {
            if (md5 != nullptr) {
                md5->add(all.subspan(from, sealedBlock));
            }
            require(crypto_secretstream_xchacha20poly1305_pull(&state, out(std::span(plain).subspan(to)), nullptr, &tag, in(all.subspan(from)), sealedBlock, nullptr, 0) == 0,
                    "libsodium cannot open it");
        }
        require(tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL, "the end is missing");
    }
    void md5Only()
    {
        Md5 md5;
        for (std::size_t from = headSize; from < sealed.size(); from += sealedBlock) {
            md5.add(ByteView(sealed).subspan(from, sealedBlock));
        }
    }
};

// Made when the section is measured and not when it is listed. Counts processor time as well: where others work too, it says more than the clock.
class LazyBuffers {
public:
    FileBuffers &get()
    {
        if (!m_buffers) {
            m_buffers = std::make_unique<FileBuffers>();
        }
        return *m_buffers;
    }
    Contender contender(const std::string &name, std::function<void(FileBuffers &)> work, std::function<void()> prepare = {})
    {
        return {name, fileMegabytes,
                [this, name, work = std::move(work)] {
                    FileBuffers &buffers = get();
                    const std::clock_t start = std::clock();
                    work(buffers);
                    const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
                    const auto known = m_least.find(name);
                    m_least[name] = known == m_least.end() ? seconds : std::min(known->second, seconds);
                },
                std::move(prepare)};
    }
    [[nodiscard]] std::vector<std::string> notes() const
    {
        std::vector<std::string> lines;
        for (const auto &[name, seconds] : m_least) {
            lines.push_back("processor time, all threads, least of the rounds: " + std::to_string(static_cast<int>(seconds * 1000)) + " ms, " + name);
        }
        return lines;
    }

private:
    std::unique_ptr<FileBuffers> m_buffers;
    std::map<std::string, double> m_least;
};

// An answer with 1,000 records of three fields, as a search gets it, and the same fields as bare bytes.
class RecordPage {
public:
    RecordPage()
    {
        ClientConfiguration configuration{"bc38cf28-d934-4e75-a6be-29e5d6bf172b", "id", SecretBytes(std::string_view("secret")), "", EncryptionPrivateKey::generate(EncryptionKeyKind::Curve25519),
                                          SigningPrivateKey::generate(), "https://vault.test"};
        const auto suite = makeSuite(SuiteKind::Sodium);
        const std::string eak = suite->sealAccessKey(m_key, configuration.privateKey.publicKey(), configuration.privateKey, m_random);
        const Json key = {{"eak", eak}, {"authorizer_id", configuration.clientId}, {"authorizer_public_key", {{"curve25519", configuration.privateKey.publicKey().text()}}}};
        Json plainResults = Json::array();
        Json signedResults = Json::array();
        for (std::size_t i = 0; i < recordCount; ++i) {
            Record record;
            record.meta.writerId = record.meta.userId = configuration.clientId;
            record.meta.type = "patient";
            record.meta.plain = {{"ward", std::to_string(i % 17)}};
            for (const char *const name : {"name", "address", "diagnosis"}) {
                record.data.emplace(name, SensitiveText(std::string_view("Ada Okafor, 12 Marina Road, Lagos, number " + std::to_string(i))));
            }
            record.signature = signRecord(record, *configuration.signingKey);
            const StoredRecord stored = sealRecord(record, m_key, *suite, m_random);
            Json meta = {{"record_id", m_random.uuid()}, {"writer_id", record.meta.writerId}, {"user_id", record.meta.userId}, {"type", record.meta.type}, {"plain", record.meta.plain},
                         {"created", "2026-11-22T08:12:59.845326Z"}, {"last_modified", "2026-11-22T08:12:59.845326Z"}, {"version", m_random.uuid()}};
            plainResults.push_back({{"meta", meta}, {"record_data", stored.data}, {"access_key", key}});
            signedResults.push_back({{"meta", std::move(meta)}, {"record_data", stored.data}, {"access_key", key}, {"rec_sig", *record.signature}});
            for (const auto &[name, quad] : stored.data) {
                addBare(quad);
            }
        }
        m_transport->setHandler([this](const test::RecordedRequest &request, const Cancellation &) {
            m_transport->forgetRequests();
            return request.url.ends_with("/v1/auth/token") ? test::httpResponse(200, R"({"access_token":"t","expires_at":"2099-01-01T00:00:00Z"})") : test::httpResponse(200, m_answer);
        });
        m_unsignedPage = pageOf(std::move(plainResults));
        m_signedPage = pageOf(std::move(signedResults));
        m_store = openClient(std::move(configuration), m_transport);
    }

    void search(const std::string &page)
    {
        m_answer = page;
        Search search;
        search.limit = recordCount;
        search.includeData = true;
        const SearchPage found = m_store->search(search, {});
        require(found.rows.size() == recordCount && std::ranges::all_of(found.rows, [](const RecordRow &row) { return row.record && row.record->data.size() == 3; }), "a record does not open");
    }
    void searchUnsigned() { search(m_unsignedPage); }
    void searchSigned() { search(m_signedPage); }

    // Each field's key and then the field, nothing else.
    void openBare() const
    {
        std::array<unsigned char, 32> dataKey{};
        Bytes text(1024);
        for (const BareField &field : m_bare) {
            require(crypto_secretbox_open_easy(dataKey.data(), in(field.key), field.key.size(), in(field.keyNonce), in(m_key.view())) == 0, "libsodium cannot open it");
            require(crypto_secretbox_open_easy(out(text), in(field.value), field.value.size(), in(field.valueNonce), dataKey.data()) == 0, "libsodium cannot open it");
        }
    }

private:
    struct BareField {
        Bytes key;
        Bytes keyNonce;
        Bytes value;
        Bytes valueNonce;
    };

    void addBare(std::string_view quad)
    {
        std::array<Bytes, 4> parts;
        for (Bytes &part : parts) {
            part = decodeBase64Url(quad.substr(0, quad.find('.'))).value();
            quad.remove_prefix(std::min(quad.size(), quad.find('.') == std::string_view::npos ? quad.size() : quad.find('.') + 1));
        }
        m_bare.push_back({parts[0], parts[1], parts[2], parts[3]});
    }
    static std::string pageOf(Json results)
    {
        return dumpJson(Json{{"results", std::move(results)}, {"last_index", 0}, {"total_results", recordCount}, {"search_id", "s"}});
    }

    SystemRandom m_random;
    AccessKey m_key = makeAccessKey(m_random);
    std::vector<BareField> m_bare;
    std::string m_unsignedPage;
    std::string m_signedPage;
    std::string m_answer;
    std::shared_ptr<test::FakeTransport> m_transport = std::make_shared<test::FakeTransport>();
    std::shared_ptr<Store> m_store;
};

} // namespace

Section tozFileSealSection()
{
    const auto lazy = std::make_shared<LazyBuffers>();
    Section section{"TozStore: encrypt a file of 256 MB, memory to memory", "MB", {}, [lazy] { return lazy->notes(); }};
    section.contenders.push_back(lazy->contender("raw secretstream", [](FileBuffers &buffers) { buffers.rawSeal(nullptr); }));
    section.contenders.push_back(lazy->contender("raw secretstream, then MD5 of each block", [](FileBuffers &buffers) {
        Md5 md5;
        buffers.rawSeal(&md5);
    }));
    section.contenders.push_back(lazy->contender("MD5 alone", [](FileBuffers &buffers) { buffers.md5Only(); }));
    section.contenders.push_back(lazy->contender("encryptFile (MD5 on a thread beside)", [](FileBuffers &buffers) { buffers.seal(); }));
    return section;
}

Section tozFileOpenSection()
{
    const auto lazy = std::make_shared<LazyBuffers>();
    Section section{"TozStore: decrypt a file of 256 MB, memory to memory", "MB", {}, [lazy] { return lazy->notes(); }};
    const auto rawContent = [buffers = lazy.get()] { buffers->get().rawSeal(nullptr); };
    section.contenders.push_back(lazy->contender("raw secretstream", [](FileBuffers &buffers) { buffers.rawOpen(nullptr); }, rawContent));
    section.contenders.push_back(lazy->contender(
        "raw secretstream, MD5 of each block first",
        [](FileBuffers &buffers) {
            Md5 md5;
            buffers.rawOpen(&md5);
        },
        rawContent));
    section.contenders.push_back(lazy->contender("decryptFile (MD5 on a thread beside)", [](FileBuffers &buffers) { buffers.open(); }, [buffers = lazy.get()] { buffers->get().seal(); }));
    return section;
}

Section tozRecordsSection()
{
    const auto page = std::make_shared<std::unique_ptr<RecordPage>>();
    const auto get = [page]() -> RecordPage & {
        if (!*page) {
            *page = std::make_unique<RecordPage>();
        }
        return **page;
    };
    return {"TozStore: search and open a page of 1,000 records of three fields, from the answer's text", "records",
            {{"raw secretbox of the same fields, decoded before", recordCount, [get] { get().openBare(); }},
             {"search(), records not signed", recordCount, [get] { get().searchUnsigned(); }},
             {"search(), records signed, signatures checked", recordCount, [get] { get().searchSigned(); }}}};
}

} // namespace strongroom::bench
