// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// A stored API token: what opening and checking it costs beside the bare decryption of its bytes, and beside the same steps written plainly.

#include "Sections.h"

#include "tokens/ItemCipher.h"
#include "tokens/TokenObject.h"

#include <openssl/evp.h>

#include <array>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace strongroom::bench {

namespace {

constexpr int opens = 1000;
constexpr std::string_view consumerKey = "svc-basic";
constexpr std::string_view consumerSecret = "basic-Secret-0123456789abcdef";
constexpr std::string_view object = R"({"access_token": "Rv56NXQAcThUdJ-bujMNdAftRIPvETSRzquFv51vxk7", "expires_in": 3600, "scope": "metadata:read", "token_type": "Bearer", "expiry": 1795337947.08})";

void require(bool good, const char *what)
{
    if (!good) {
        throw std::runtime_error(what);
    }
}

class PythonItem {
public:
    PythonItem()
    {
        const std::array<std::byte, tokens::cbcIvSize> iv{};
        m_item = tokens::sealPython(object, tokens::cbcKey(m_consumer), iv);
        m_bytes = decoded();
        deriveKey(m_key);
    }

    // Key and bytes are at hand, the context is used again.
    void bareDecryption()
    {
        for (int i = 0; i < opens; ++i) {
            require(decrypt(m_bytes, m_key) == object.size(), "it does not open");
        }
    }
    // With what belongs to it: the key from the pair, base64, and JSON with its two members.
    void plainSteps()
    {
        for (int i = 0; i < opens; ++i) {
            unsigned char key[32];
            deriveKey(key);
            const std::size_t size = decrypt(decoded(), key);
            const auto json = nlohmann::json::parse(m_plain.data(), m_plain.data() + size);
            require(json.at("access_token").get<std::string>().size() == 43 && json.at("expiry").get<double>() > 0, "it is no token");
        }
    }
    void strongroom()
    {
        for (int i = 0; i < opens; ++i) {
            const auto opened = tokens::openItem(tokens::ItemFormat::Python, m_item, m_consumer, {"Tokens", "apiToken1"});
            const auto token = opened ? tokens::readStoredObject(opened->view()) : std::nullopt;
            require(token && token->expiryMs == 1795337947080, "it is no token");
        }
    }
    // What of the above is locked, guarded memory: the key's and the token's.
    void guardedMemory()
    {
        for (int i = 0; i < opens; ++i) {
            const SecretBytes key(std::size_t(32));
            const SecretBytes token(std::size_t(43));
            require(key.size() + token.size() == 75, "memory");
        }
    }

private:
    static void deriveKey(unsigned char *key)
    {
        const std::string pair = std::string(consumerKey).append(consumerSecret);
        require(EVP_Digest(pair.data(), pair.size(), key, nullptr, EVP_sha256(), nullptr) == 1, "SHA-256");
    }
    [[nodiscard]] std::vector<unsigned char> decoded() const
    {
        std::vector<unsigned char> bytes(m_item.size() / 4 * 3);
        const int size = EVP_DecodeBlock(bytes.data(), reinterpret_cast<const unsigned char *>(m_item.data()), static_cast<int>(m_item.size()));
        require(size > 0, "base64");
        bytes.resize(bytes.size() / 16 * 16);
        return bytes;
    }
    std::size_t decrypt(const std::vector<unsigned char> &bytes, const unsigned char *key)
    {
        int written = 0;
        int last = 0;
        require(EVP_DecryptInit_ex(m_context.get(), EVP_aes_256_cbc(), nullptr, key, bytes.data()) == 1
                    && EVP_DecryptUpdate(m_context.get(), m_plain.data(), &written, bytes.data() + 16, static_cast<int>(bytes.size()) - 16) == 1
                    && EVP_DecryptFinal_ex(m_context.get(), m_plain.data() + written, &last) == 1,
                "AES");
        return static_cast<std::size_t>(written + last);
    }

    tokens::Consumer m_consumer{SecretBytes(consumerKey), SecretBytes(consumerSecret)};
    std::string m_item;
    std::vector<unsigned char> m_bytes;
    unsigned char m_key[32] = {};
    std::array<unsigned char, 512> m_plain{};
    std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> m_context{EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free};
};

} // namespace

Section storedTokenSection()
{
    const auto item = std::make_shared<PythonItem>();
    return {"A stored API token, python format",
            "tokens",
            {{"bare EVP AES-256-CBC", opens, [item] { item->bareDecryption(); }},
             {"key, base64, AES and JSON, plainly", opens, [item] { item->plainSteps(); }},
             {"opened and checked, Strongroom", opens, [item] { item->strongroom(); }},
             {"the guarded memory of that alone", opens, [item] { item->guardedMemory(); }}}};
}

} // namespace strongroom::bench
