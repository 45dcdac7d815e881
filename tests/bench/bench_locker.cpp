// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Locker: opening 10,000 secrets beside a plain loop over OpenSSL, and a project of 500 secrets in 12 environments from a sandbox on this
// computer: from cold, and when the program is started again.

#include "Sections.h"

#include "locker/Channel.h"
#include "locker/Client.h"
#include "locker/ClientParts.h"
#include "locker/HttpReads.h"
#include "net/HttpClient.h"
#include "support/SandboxProcess.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <memory>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::bench {

namespace {

using namespace locker;

constexpr std::size_t secretCount = 10'000;
constexpr int projectKeys = 500;
constexpr int projectEnvironments = 12;
constexpr std::size_t projectRows = std::size_t(projectKeys) * projectEnvironments + std::size_t(projectKeys) / 3;   // every third for all environments too

void require(bool good, const char *what)
{
    if (!good) {
        throw std::runtime_error(what);
    }
}

// Key, value and description of each, as a list of the service has them.
class Sealed {
public:
    Sealed()
    {
        for (std::size_t i = 0; i < 32; ++i) {
            m_project.keys.encryption.writable()[i] = std::byte(i * 7 + 1);
            m_project.keys.mac.writable()[i] = std::byte(i * 5 + 2);
            m_project.fingerprintKey.writable()[i] = std::byte(i * 3 + 3);
        }
        Sealer sealer(m_project.keys);
        for (std::size_t i = 0; i < secretCount; ++i) {
            auto secret = std::make_shared<SealedSecret>();
            const std::string number = std::to_string(i);
            secret->id = number;
            secret->key = sealer.seal("SERVICE_" + number + "_TOKEN");
            secret->value = sealer.seal("postgres://service-" + number + ":correct-horse-battery@db.internal:5432/service?sslmode=verify-full");
            secret->description = sealer.seal("What service " + number + " signs in with");
            m_items.secrets.push_back(std::move(secret));
        }
    }

    // What anybody would write first: one after the other, each text decoded, checked and decrypted, into one buffer that is used again.
    void plainLoop()
    {
        std::size_t length = 0;
        const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
        require(EVP_DecryptInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, bytes(m_project.keys.encryption.view()), nullptr) == 1, "AES");
        for (const auto &secret : m_items.secrets) {
            for (const std::string *const text : {&secret->key, &secret->value, &secret->description}) {
                length += openPlainly(context.get(), *text);
            }
        }
        require(length == m_length || m_length == 0, "the lengths differ");
        m_length = length;
    }
    // Our way for one text, on one thread.
    void oneThread()
    {
        std::size_t length = 0;
        Sealer sealer(m_project.keys);
        for (const auto &secret : m_items.secrets) {
            for (const std::string *const text : {&secret->key, &secret->value, &secret->description}) {
                length += sealer.openField(*text).size();
            }
        }
        require(length == m_length || m_length == 0, "the lengths differ");
        m_length = length;
    }
    // What a load does: rows with key, description and fingerprint, on all processors.
    void rows()
    {
        const std::shared_ptr<Snapshot> opened = openAll(m_items, m_project, nullptr, {});
        require(opened->secrets.size() == secretCount && opened->unreadable == 0, "a secret does not open");
    }
    // The next load, with one row of them changed.
    void rowsAgain()
    {
        if (!m_before) {
            m_before = openAll(m_items, m_project, nullptr, {});
        }
        KnownItems next = m_items;
        next.secrets[secretCount / 2] = std::make_shared<SealedSecret>(*next.secrets[secretCount / 2]);
        require(openAll(next, m_project, m_before, {})->unreadable == 0, "a secret does not open");
    }

private:
    static const unsigned char *bytes(ByteView view) { return reinterpret_cast<const unsigned char *>(view.data()); }
    static int decode(unsigned char *out, std::string_view text)
    {
        const int size = EVP_DecodeBlock(out, reinterpret_cast<const unsigned char *>(text.data()), int(text.size()));
        require(size > 0, "base64");
        return size - (text.ends_with("==") ? 2 : text.ends_with('=') ? 1 : 0);
    }
    std::size_t openPlainly(EVP_CIPHER_CTX *context, std::string_view sealed)
    {
        constexpr std::size_t ivSize = 16;
        constexpr std::size_t macSize = 32;
        std::array<unsigned char, 512> buffer;   // iv, then the text
        std::array<unsigned char, 48> sent;
        std::array<unsigned char, 512> plain;
        const std::size_t first = sealed.find('|');
        const std::size_t second = sealed.find('|', first + 1);
        require(decode(buffer.data(), sealed.substr(2, first - 2)) == int(ivSize), "iv");
        const int size = decode(buffer.data() + ivSize, sealed.substr(first + 1, second - first - 1));
        require(decode(sent.data(), sealed.substr(second + 1)) == int(macSize), "mac");
        std::array<unsigned char, macSize> mac;
        unsigned int macLength = 0;
        const ByteView macKey = m_project.keys.mac.view();
        require(HMAC(EVP_sha256(), macKey.data(), int(macKey.size()), buffer.data(), ivSize + std::size_t(size), mac.data(), &macLength) != nullptr, "HMAC");
        require(CRYPTO_memcmp(mac.data(), sent.data(), macSize) == 0, "the MAC does not fit");
        int written = 0;
        int rest = 0;
        require(EVP_DecryptInit_ex(context, nullptr, nullptr, nullptr, buffer.data()) == 1, "AES");
        require(EVP_DecryptUpdate(context, plain.data(), &written, buffer.data() + ivSize, size) == 1, "AES");
        require(EVP_DecryptFinal_ex(context, plain.data() + written, &rest) == 1, "padding");
        return std::size_t(written + rest);
    }

    ProjectKeys m_project;
    KnownItems m_items;
    SnapshotPtr m_before;
    std::size_t m_length = 0;
};

class Project {
public:
    Project()
        : m_sandbox({QStringLiteral("--locker-secrets"), QString::number(projectKeys), QStringLiteral("--locker-environments"), QString::number(projectEnvironments)})
    {
        m_channel = std::make_shared<const Channel>(text("api_base"), text("access_key_id"), ExtraHeaders(), m_transport, Clock::system(), std::chrono::minutes(1));
        load(client(kept(), defaultCooldownSeconds));
    }

    // The bytes of a first load, not looked at: profile, four numbers, all pages.
    void requestsAlone()
    {
        for (const char *const path : {"/v1/profile", "/v1/sync/revision_date", "/v1/sync/deleted_item_date", "/v1/sync/secrets/count", "/v1/sync/environments/count"}) {
            (void)get(path);
        }
        (void)get("/v1/environments?count_environment=1&page=1&paging=1&revision_date=0&size=2000&hash=");
        for (std::size_t page = 1; (page - 1) * pageSize < projectRows; ++page) {
            require(get("/v1/secrets?count_secrets=1&page=" + std::to_string(page) + "&paging=1&revision_date=0&size=2000&hash=") > 1000, "an empty page");
        }
    }
    // The lists read from their JSON, nothing opened.
    void listsRead()
    {
        HttpReads reads(m_channel);
        require(reads.secrets(0, {}, {}).size() == projectRows && reads.environments(0, {}, {}).size() == projectEnvironments, "rows are missing");
    }
    void cold(std::optional<QString> folder) { load(client(std::move(folder), defaultCooldownSeconds)); }
    void again(int cooldownSeconds) { load(client(kept(), cooldownSeconds)); }
    QString fresh()
    {
        QDir(m_fresh).removeRecursively();
        return m_fresh;
    }

private:
    static constexpr std::size_t pageSize = 2000;
    [[nodiscard]] std::string text(const char *member) const { return m_sandbox.ready().at("locker").at(member).get<std::string>(); }
    [[nodiscard]] std::size_t get(const std::string &path) { return m_channel->send({"measure", net::Method::Get, path, {}}, {}).response.body.size(); }
    [[nodiscard]] QString kept() const { return m_folder.filePath(QStringLiteral("kept")); }
    [[nodiscard]] std::shared_ptr<Store> client(std::optional<QString> folder, int cooldownSeconds)
    {
        ClientSettings settings;
        settings.apiBase = text("api_base");
        settings.cooldownSeconds = cooldownSeconds;
        if (folder) {
            settings.cacheFolder = folder->toStdString();
        }
        const std::string secret = text("secret_access_key");
        return makeClient({text("access_key_id"), SecretBytes(std::string_view(secret))}, std::move(settings), m_transport);
    }
    static void load(const std::shared_ptr<Store> &store)
    {
        const SnapshotPtr all = store->load(Load::Usual, {});
        require(all->secrets.size() == projectRows && all->environments.size() == projectEnvironments && all->unreadable == 0, "rows are missing");
    }

    QTemporaryDir m_folder;
    QString m_fresh = m_folder.filePath(QStringLiteral("fresh"));
    test::SandboxProcess m_sandbox;
    std::shared_ptr<net::Transport> m_transport = std::make_shared<net::HttpClient>();
    std::shared_ptr<const Channel> m_channel;
};

template <typename T>
struct Lazy {
    std::unique_ptr<T> made;
    T &get()
    {
        if (!made) {
            made = std::make_unique<T>();
        }
        return *made;
    }
};

} // namespace

Section lockerOpenSection()
{
    const auto lazy = std::make_shared<Lazy<Sealed>>();
    const auto prepare = [lazy] { (void)lazy->get(); };
    return {"Locker: open 10,000 secrets of three texts", "secrets",
            {{"a plain loop over OpenSSL, one thread", secretCount, [lazy] { lazy->get().plainLoop(); }, prepare},
             {"the same texts with Sealer, one thread", secretCount, [lazy] { lazy->get().oneThread(); }, prepare},
             {"rows with their fingerprints, all processors", secretCount, [lazy] { lazy->get().rows(); }, prepare},
             {"rows again, one changed", secretCount, [lazy] { lazy->get().rowsAgain(); }, [lazy] { lazy->get().rowsAgain(); }}}};
}

Section lockerProjectSection()
{
    const auto lazy = std::make_shared<Lazy<Project>>();
    const auto folder = std::make_shared<QString>();
    return {"Locker: a project of 500 secrets in 12 environments (6,166 rows) from a sandbox on this computer", "rows",
            {{"the requests of a first load alone, one after the other, not looked at", projectRows, [lazy] { lazy->get().requestsAlone(); }, [lazy] { (void)lazy->get(); }},
             {"its lists, read", projectRows, [lazy] { lazy->get().listsRead(); }},
             {"first load, no copy kept", projectRows, [lazy] { lazy->get().cold({}); }},
             {"first load, a copy written", projectRows, [lazy, folder] { lazy->get().cold(*folder); }, [lazy, folder] { *folder = lazy->get().fresh(); }},
             {"second start, asked again: four numbers", projectRows, [lazy] { lazy->get().again(0); }},
             {"second start, within the cooldown: nothing asked", projectRows, [lazy] { lazy->get().again(mostCooldownSeconds); }}}};
}

} // namespace strongroom::bench
