// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "Sections.h"

#include "auth/SrpArithmetic.h"
#include "crypto/Random.h"

#include <openssl/bn.h>

#include <memory>
#include <stdexcept>

namespace strongroom::bench {

namespace {

constexpr int loginCount = 2;

using Number = std::unique_ptr<BIGNUM, decltype(&BN_clear_free)>;

Number randomNumber(int bits)
{
    Number number(BN_secure_new(), BN_clear_free);
    if (!number || BN_rand(number.get(), bits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) != 1) {
        throw std::runtime_error("BN_rand failed");
    }
    BN_set_flags(number.get(), BN_FLG_CONSTTIME);
    return number;
}

// What no login by SRP can do without: g^a, g^x and the power of the base, whose exponent is as long as a.
struct BarePowers {
    BarePowers()
    {
        if (BN_set_word(two.get(), 2) != 1 || BN_MONT_CTX_set(montgomery.get(), N.get(), context.get()) != 1) {
            throw std::runtime_error("BN_MONT_CTX_set failed");
        }
    }
    void login() const
    {
        for (const auto &[base, exponent] : {std::pair(two.get(), a.get()), std::pair(two.get(), x.get()), std::pair(some.get(), a.get())}) {
            if (BN_mod_exp_mont_consttime(result.get(), base, exponent, N.get(), context.get(), montgomery.get()) != 1) {
                throw std::runtime_error("BN_mod_exp_mont_consttime failed");
            }
        }
    }

    Number N{BN_get_rfc3526_prime_3072(nullptr), BN_clear_free};
    Number two{BN_new(), BN_clear_free};
    Number some = randomNumber(3071);
    Number a = randomNumber(1024);
    Number x = randomNumber(256);
    Number result{BN_secure_new(), BN_clear_free};
    std::unique_ptr<BN_CTX, decltype(&BN_CTX_free)> context{BN_CTX_secure_new(), BN_CTX_free};
    std::unique_ptr<BN_MONT_CTX, decltype(&BN_MONT_CTX_free)> montgomery{BN_MONT_CTX_new(), BN_MONT_CTX_free};
};

struct Login {
    Login()
    {
        const auto number = [](std::size_t size) { return auth::SrpNumber(crypto::randomBytes(size)); };
        salt = number(16);
        B = number(383);
    }
    void run() const
    {
        const auth::SrpNumber a = auth::srpPrivateNumber(crypto::fillRandom);
        const auth::SrpNumber A = auth::srpPublicNumber(a);
        const std::string sent = A.hex();
        const auth::SrpNumber u = auth::srpScrambler(A, B);
        const auth::SrpNumber x = auth::srpPasswordNumber(salt, "Strong001", "6f0c3b1e-51d2-4c2f-9c69-1d2a7b9e4410", password);
        const auto S = auth::srpSharedSecret(B, x, a, u);
        if (sent.empty() || !S || auth::srpSignature(auth::srpKey(*S, u), "Strong001", "ada", block, "Tue Mar 17 14:05:09 UTC 2026").size() != 44) {
            throw std::runtime_error("no signature");
        }
    }

    auth::SrpNumber salt;
    auth::SrpNumber B;
    SecretBytes password{std::string_view("Correct-Horse_7")};
    Bytes block = crypto::randomBytes(1200);
};

} // namespace

Section srpSection()
{
    const auto bare = std::make_shared<BarePowers>();
    const auto login = std::make_shared<Login>();
    Section section{"Cognito SRP: the arithmetic of a login, one thread", "logins", {}};
    section.contenders.push_back({"OpenSSL, three bare constant-time powers", loginCount, [bare] {
                                      for (int i = 0; i < loginCount; ++i) {
                                          bare->login();
                                      }
                                  }});
    section.contenders.push_back({"Strongroom, a whole login", loginCount, [login] {
                                      for (int i = 0; i < loginCount; ++i) {
                                          login->run();
                                      }
                                  }});
    return section;
}

} // namespace strongroom::bench
