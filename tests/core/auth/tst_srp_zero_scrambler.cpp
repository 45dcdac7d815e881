// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// u = 0: no A and B are known whose hash is zero, so this program's SHA-256 is one that says so. It comes from a provider of the test's own, which
// OpenSSL prefers here; after a login has been refused, a second one with the true hash succeeds.
#define OPENSSL_SUPPRESS_DEPRECATED   // the low-level SHA-256
#include "auth/SrpAuthorizer.h"

#include "FakeUserPool.h"

#include "base/Error.h"

#include <QTest>

#include <openssl/core_dispatch.h>
#include <openssl/core_names.h>
#include <openssl/params.h>
#include <openssl/provider.h>
#include <openssl/sha.h>

#include <atomic>
#include <cstring>

using namespace strongroom;
using namespace strongroom::auth;
using namespace strongroom::test;

namespace {

constexpr std::size_t never = ~std::size_t(0);
std::atomic<std::size_t> zeroFor = never;   // the length whose hash is zero
std::atomic<int> zeros = 0;

// With a low-level SHA-256 inside: that one belongs to no provider.
struct Digest {
    SHA256_CTX state;
    std::size_t length;
};

void *newDigest(void *)
{
    return new Digest{};
}
void freeDigest(void *digest)
{
    delete static_cast<Digest *>(digest);
}
void *copyDigest(void *digest)
{
    return new Digest(*static_cast<Digest *>(digest));
}
int startDigest(void *digest, const OSSL_PARAM *)
{
    static_cast<Digest *>(digest)->length = 0;
    return SHA256_Init(&static_cast<Digest *>(digest)->state);
}
int updateDigest(void *digest, const unsigned char *bytes, std::size_t size)
{
    static_cast<Digest *>(digest)->length += size;
    return SHA256_Update(&static_cast<Digest *>(digest)->state, bytes, size);
}
int finishDigest(void *digest, unsigned char *out, std::size_t *size, std::size_t)
{
    auto *const self = static_cast<Digest *>(digest);
    *size = SHA256_DIGEST_LENGTH;
    const int done = SHA256_Final(out, &self->state);
    if (self->length == zeroFor) {
        std::memset(out, 0, SHA256_DIGEST_LENGTH);
        ++zeros;
    }
    return done;
}
int digestParameters(OSSL_PARAM parameters[])
{
    for (const auto &[name, value] : {std::pair(OSSL_DIGEST_PARAM_BLOCK_SIZE, std::size_t(SHA256_CBLOCK)), std::pair(OSSL_DIGEST_PARAM_SIZE, std::size_t(SHA256_DIGEST_LENGTH))}) {
        if (OSSL_PARAM *const parameter = OSSL_PARAM_locate(parameters, name); parameter != nullptr && OSSL_PARAM_set_size_t(parameter, value) != 1) {
            return 0;
        }
    }
    return 1;
}

using Function = void (*)();
template <typename T>
Function plain(T *function)
{
    return reinterpret_cast<Function>(function);
}

const OSSL_ALGORITHM *algorithms(void *, int operation, int *noCache)
{
    static const OSSL_DISPATCH functions[] = {{OSSL_FUNC_DIGEST_NEWCTX, plain(newDigest)},
                                              {OSSL_FUNC_DIGEST_FREECTX, plain(freeDigest)},
                                              {OSSL_FUNC_DIGEST_DUPCTX, plain(copyDigest)},
                                              {OSSL_FUNC_DIGEST_INIT, plain(startDigest)},
                                              {OSSL_FUNC_DIGEST_UPDATE, plain(updateDigest)},
                                              {OSSL_FUNC_DIGEST_FINAL, plain(finishDigest)},
                                              {OSSL_FUNC_DIGEST_GET_PARAMS, plain(digestParameters)},
                                              {0, nullptr}};
    static const OSSL_ALGORITHM digests[] = {{"SHA256:SHA2-256:SHA-256", "provider=zero", functions, "a SHA-256 with a hole"}, {nullptr, nullptr, nullptr, nullptr}};
    *noCache = 0;
    return operation == OSSL_OP_DIGEST ? digests : nullptr;
}

int startProvider(const OSSL_CORE_HANDLE *, const OSSL_DISPATCH *, const OSSL_DISPATCH **out, void **context)
{
    static int nothing = 0;
    static const OSSL_DISPATCH functions[] = {{OSSL_FUNC_PROVIDER_QUERY_OPERATION, plain(algorithms)}, {0, nullptr}};
    *out = functions;
    *context = &nothing;
    return 1;
}

} // namespace

class tst_SrpZeroScrambler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusedBeforeTheSecondCall();
};

// Before the first use of SHA-256 in this program: core fetches it once.
void tst_SrpZeroScrambler::initTestCase()
{
    QCOMPARE(OSSL_PROVIDER_add_builtin(nullptr, "zero", startProvider), 1);
    QVERIFY(OSSL_PROVIDER_load(nullptr, "default") != nullptr);
    QVERIFY(OSSL_PROVIDER_load(nullptr, "zero") != nullptr);
    QCOMPARE(EVP_set_default_properties(nullptr, "?provider=zero"), 1);
}

void tst_SrpZeroScrambler::refusedBeforeTheSecondCall()
{
    FakeUserPool pool;
    const auto transport = std::make_shared<FakeTransport>(pool.handler());
    const auto fill = [](std::span<std::byte> memory) {
        for (std::size_t i = 0; i < memory.size(); ++i) {
            memory[i] = static_cast<std::byte>(i + 1);
        }
    };
    SrpAuthorizer authorizer({poolClient, {}, {}}, {"ada", SecretBytes(std::string_view(poolPassword))}, poolEnvironment(), transport, Clock::system(), fill);
    QVERIFY(!authorizer.accessToken({}, {}).empty());
    QCOMPARE(pool.story(), std::string("start finish"));
    const srp::Big A = srp::big(pool.calls()[0].body.at("AuthParameters").at("SRP_A").get<std::string>());

    authorizer.forgetTokens();
    zeroFor = srp::padded(A).size() + srp::padded(pool.publicNumber()).size();
    QVERIFY_THROWS_EXCEPTION(ServerError, (void)authorizer.accessToken({}, {}));
    QCOMPARE(zeros.load(), 1);
    QCOMPARE(pool.story(), std::string("start finish start"));   // nothing more was sent

    zeroFor = never;
    QVERIFY(!authorizer.accessToken({}, {}).empty());
}

QTEST_GUILESS_MAIN(tst_SrpZeroScrambler)
#include "tst_srp_zero_scrambler.moc"
