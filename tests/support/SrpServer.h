// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The server's half of Cognito's SRP, written from RFC 5054's formulas with plain big numbers: it shares no line with core. Not constant-time, nothing is wiped. Needs OpenSSL::Crypto.
//
//   v = g^x, B = k*v + g^b, u = H(pad(A) | pad(B)), S = (A * v^u)^b

#include <openssl/bn.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/sha.h>

#include <cctype>
#include <cstddef>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>

namespace strongroom::test::srp {

using Big = std::shared_ptr<BIGNUM>;

inline Big made() { return {BN_new(), BN_free}; }

inline Big big(const std::string &hex)
{
    BIGNUM *number = nullptr;
    if (static_cast<std::size_t>(BN_hex2bn(&number, hex.c_str())) != hex.size()) {
        throw std::runtime_error("not hex");
    }
    return {number, BN_free};
}

inline std::string hexOf(const Big &number)
{
    char *const text = BN_bn2hex(number.get());
    std::string digits(text);
    OPENSSL_free(text);
    for (char &c : digits) {
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    const std::size_t first = digits.find_first_not_of('0');
    return first == std::string::npos ? "0" : digits.substr(first);
}

inline std::string bytesOfHex(const std::string &hex)
{
    std::string bytes;
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        bytes += static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16));
    }
    return bytes;
}

inline std::string hexOfBytes(const std::string &bytes)
{
    static const char *const digits = "0123456789abcdef";
    std::string hex;
    for (const char c : bytes) {
        hex += digits[static_cast<unsigned char>(c) / 16];
        hex += digits[static_cast<unsigned char>(c) % 16];
    }
    return hex;
}

// Shortest two's complement: a byte 00 in front of one of 80 and more; zero is one byte.
inline std::string padded(const Big &number)
{
    std::string bytes(static_cast<std::size_t>(BN_num_bytes(number.get())), '\0');
    BN_bn2bin(number.get(), reinterpret_cast<unsigned char *>(bytes.data()));
    if (bytes.empty() || static_cast<unsigned char>(bytes[0]) >= 0x80) {
        bytes.insert(bytes.begin(), '\0');
    }
    return bytes;
}

inline std::string sha256(const std::string &content)
{
    unsigned char digest[SHA256_DIGEST_LENGTH];
    SHA256(reinterpret_cast<const unsigned char *>(content.data()), content.size(), digest);
    return {reinterpret_cast<const char *>(digest), sizeof digest};
}

inline std::string hmac(const std::string &key, const std::string &content)
{
    unsigned char mac[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), reinterpret_cast<const unsigned char *>(content.data()), content.size(), mac, &size);
    return {reinterpret_cast<const char *>(mac), size};
}

inline std::string base64(const std::string &bytes)
{
    std::string text(bytes.size() / 3 * 4 + 5, '\0');
    const int size = EVP_EncodeBlock(reinterpret_cast<unsigned char *>(text.data()), reinterpret_cast<const unsigned char *>(bytes.data()), static_cast<int>(bytes.size()));
    return text.substr(0, static_cast<std::size_t>(size));
}

// RFC 3526, section 5.
inline const Big &prime()
{
    static const Big N = big("FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DDEF9519B3CD3A431B302B0A6DF25F14374FE1356D"
                             "6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7EDEE386BFB5A899FA5AE9F24117C4B1FE649286651ECE45B3DC2007CB8A163BF0598DA48361C55D39A"
                             "69163FA8FD24CF5F83655D23DCA3AD961C62F356208552BB9ED529077096966D670C354E4ABC9804F1746C08CA18217C32905E462E36CE3BE39E772C180E86039B2783A2"
                             "EC07A28FB5C55DF06F4C52C9DE2BCBF6955817183995497CEA956AE515D2261898FA051015728E5A8AAAC42DAD33170D04507A33A85521ABDF1CBA64ECFB850458DBEF0A"
                             "8AEA71575D060C7DB3970F85A6E1E4C7ABF5AE8CDB0933D71E8C94E04A25619DCEE3D2261AD2EE6BF12FFA06D98A0864D87602733EC86A64521F2B18177B200CBBE11757"
                             "7A615D6C770988C0BAD946E208E24FA074E5AB3143DB5BFCE0FD108E4B82D120A93AD2CAFFFFFFFFFFFFFFFF");
    return N;
}

class Arithmetic {
public:
    [[nodiscard]] Big power(const Big &base, const Big &exponent) const
    {
        Big result = made();
        BN_mod_exp(result.get(), base.get(), exponent.get(), prime().get(), m_context.get());
        return result;
    }
    [[nodiscard]] Big product(const Big &a, const Big &b) const
    {
        Big result = made();
        BN_mod_mul(result.get(), a.get(), b.get(), prime().get(), m_context.get());
        return result;
    }
    [[nodiscard]] Big sum(const Big &a, const Big &b) const
    {
        Big result = made();
        BN_mod_add(result.get(), a.get(), b.get(), prime().get(), m_context.get());
        return result;
    }
    // 2^exponent and the exponents after it, cheaply, until `fits` says so.
    struct Found {
        Big exponent;
        Big power;
    };
    [[nodiscard]] Found search(const Big &start, const std::function<bool(const Big &power)> &fits) const
    {
        const Big two = big("2");
        Found found{{BN_dup(start.get()), BN_free}, power(two, start)};
        while (!fits(found.power)) {
            BN_add_word(found.exponent.get(), 1);
            found.power = product(found.power, two);
        }
        return found;
    }

private:
    std::shared_ptr<BN_CTX> m_context{BN_CTX_new(), BN_CTX_free};
};

// One user of a pool. Not for two threads at once.
class Server : public Arithmetic {
public:
    Server(std::string poolName, std::string userId, const std::string &password, std::string saltHex)
        : m_pool(std::move(poolName))
        , m_user(std::move(userId))
        , m_saltHex(std::move(saltHex))
    {
        const Big x = big(hexOfBytes(sha256(padded(big(m_saltHex)) + sha256(m_pool + m_user + ":" + password))));
        const Big k = big(hexOfBytes(sha256(padded(prime()) + padded(big("2")))));
        m_verifier = power(big("2"), x);
        m_masked = product(k, m_verifier);
    }

    [[nodiscard]] const std::string &salt() const { return m_saltHex; }
    [[nodiscard]] const std::string &userId() const { return m_user; }
    [[nodiscard]] Big publicNumber(const Big &b) const { return publicNumberOfPower(power(big("2"), b)); }
    // Of g^b.
    [[nodiscard]] Big publicNumberOfPower(const Big &power) const { return sum(m_masked, power); }
    [[nodiscard]] static Big scrambler(const Big &A, const Big &B) { return big(hexOfBytes(sha256(padded(A) + padded(B)))); }
    [[nodiscard]] Big sharedSecret(const Big &A, const Big &b, const Big &u) const { return power(product(A, power(m_verifier, u)), b); }
    // What the client has to answer.
    [[nodiscard]] std::string signature(const Big &A, const Big &b, const Big &B, const std::string &secretBlock, const std::string &timestamp) const
    {
        const Big u = scrambler(A, B);
        const std::string extracted = hmac(padded(u), padded(sharedSecret(A, b, u)));
        const std::string key = hmac(extracted, std::string("Caldera Derived Key") + '\x01').substr(0, 16);
        return base64(hmac(key, m_pool + m_user + secretBlock + timestamp));
    }

private:
    std::string m_pool;
    std::string m_user;
    std::string m_saltHex;
    Big m_verifier;
    Big m_masked;   // k*v
};

} // namespace strongroom::test::srp
