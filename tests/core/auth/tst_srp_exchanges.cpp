// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// Whole logins against the server's half of the arithmetic, with the numbers that are wrong once in 16, 256 or 65,536 logins when padding is:
// they are searched for, not waited for.
#include "auth/SrpAuthorizer.h"

#include "FakeUserPool.h"

#include "base/Error.h"
#include "support/Figures.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <map>
#include <random>
#include <string>
#include <thread>
#include <vector>

using namespace strongroom;
using namespace strongroom::auth;
using namespace strongroom::test;

namespace {

// Of 384 bytes: how long it is written.
enum class Shape { Any, ByteShort, TwoBytesShort, OddDigits, TopBit, NoTopBit };

bool has(const srp::Big &number, Shape shape, int bytes)
{
    const int bits = BN_num_bits(number.get());
    switch (shape) {
    case Shape::Any:
        return true;
    case Shape::ByteShort:
        return bits <= (bytes - 1) * 8;
    case Shape::TwoBytesShort:
        return bits <= (bytes - 2) * 8;
    case Shape::OddDigits:
        return (bits + 3) / 4 % 2 == 1;
    case Shape::TopBit:
        return bits % 8 == 0;
    case Shape::NoTopBit:
        return bits == bytes * 8 - 1;
    }
    return false;
}

struct Wanted {
    Shape A = Shape::Any;
    Shape B = Shape::Any;
    Shape u = Shape::Any;
    Shape S = Shape::Any;
};

constexpr int ofN = 384;
constexpr int ofHash = 32;

std::string randomHex(std::mt19937_64 &generator, std::size_t digits)
{
    std::string hex;
    for (std::size_t i = 0; i < digits; ++i) {
        hex += "0123456789abcdef"[generator() % 16];
    }
    return hex;
}

// 128 bytes, as the authorizer asks for them.
RandomFill fixedRandom(const srp::Big &a)
{
    std::string hex = srp::hexOf(a);
    hex.insert(0, 256 - hex.size(), '0');
    return [bytes = srp::bytesOfHex(hex)](std::span<std::byte> memory) { std::ranges::copy(bytesOf(bytes), memory.begin()); };
}

struct Login {
    srp::Big A;
    srp::Big B;
    srp::Big u;
    srp::Big S;
    std::string problem;   // empty: the server was satisfied
};

// One login of a new user: with the right password, or with `typed`.
Login login(std::mt19937_64 &generator, const Wanted &wanted, const std::string &typed = {})
{
    const std::string user = "user-" + randomHex(generator, 8);
    const std::string password = randomHex(generator, 1 + generator() % 40) + ":\xc3\xa9";
    FakeUserPool pool(user, password, randomHex(generator, 1 + generator() % 40));
    const srp::Server &server = pool.server();

    const auto a = server.search(srp::big("1" + randomHex(generator, 250)), [&](const srp::Big &power) { return has(power, wanted.A, ofN); });
    Login result;
    result.A = a.power;
    // The server's private number is its own affair: a short one saves the test's time.
    srp::Big start = srp::big("1" + randomHex(generator, wanted.S == Shape::Any ? 64 : 20));
    while (true) {
        const auto b = server.search(start, [&](const srp::Big &power) {
            result.B = server.publicNumberOfPower(power);
            if (!has(result.B, wanted.B, ofN)) {
                return false;
            }
            result.u = srp::Server::scrambler(result.A, result.B);
            return has(result.u, wanted.u, ofHash);
        });
        result.S = server.sharedSecret(result.A, b.exponent, result.u);
        if (has(result.S, wanted.S, ofN)) {
            pool.setNumbers(b.exponent, result.B);
            break;
        }
        start = b.exponent;
        BN_add_word(start.get(), 1);
    }
    SrpAuthorizer authorizer({poolClient, {}, {}}, {"name", SecretBytes(std::string_view(typed.empty() ? password : typed))}, poolEnvironment(),
                             std::make_shared<FakeTransport>(pool.handler()), Clock::system(), fixedRandom(a.exponent));
    try {
        (void)authorizer.accessToken({}, {});
        if (pool.calls().at(0).body.at("AuthParameters").at("SRP_A") != srp::hexOf(result.A)) {
            result.problem = "another A";
        }
    } catch (const AuthError &error) {
        result.problem = error.failure() == AuthFailure::InvalidCredentials ? "refused" : error.what();
    } catch (const VaultError &error) {
        result.problem = error.what();
    }
    return result;
}

} // namespace

class tst_SrpExchanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thousand_data();
    void thousand();
    void enoughOfEach();
    void wrongPasswords();

private:
    struct Group {
        std::string name;
        int logins;
        Wanted wanted;
    };
    std::vector<Group> m_groups;
    std::map<std::string, int> m_count;
    std::chrono::steady_clock::duration m_took{0};
};

void tst_SrpExchanges::initTestCase()
{
    using enum Shape;
    m_groups = {{"A a byte short", 150, {ByteShort, Any, Any, Any}},
                {"B a byte short", 150, {Any, ByteShort, Any, Any}},
                {"u a byte short", 150, {Any, Any, ByteShort, Any}},
                {"S a byte short", isLongForm() ? 100 : 10, {Any, Any, Any, ByteShort}},
                {"A two bytes short", 2, {TwoBytesShort, Any, Any, Any}},
                {"B two bytes short", 2, {Any, TwoBytesShort, Any, Any}},
                {"u two bytes short", 2, {Any, Any, TwoBytesShort, Any}},
                {"A, B and u a byte short", 2, {ByteShort, ByteShort, ByteShort, Any}},
                {"A odd", 60, {OddDigits, Any, Any, Any}},
                {"B odd", 60, {Any, OddDigits, Any, Any}},
                {"u odd", 60, {Any, Any, OddDigits, Any}},
                {"S odd", 20, {Any, Any, Any, OddDigits}},
                {"all but S odd", 20, {OddDigits, OddDigits, OddDigits, Any}},
                {"top bits", 40, {TopBit, TopBit, TopBit, Any}},
                {"no top bits", 40, {NoTopBit, NoTopBit, NoTopBit, Any}},
                {"S with its top bit", 10, {Any, Any, Any, TopBit}}};
    int planned = 0;
    for (const Group &group : m_groups) {
        planned += group.logins;
    }
    m_groups.push_back({"as they come", 1000 - planned, {}});
}

void tst_SrpExchanges::thousand_data()
{
    QTest::addColumn<int>("group");
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        QTest::newRow(m_groups[i].name.c_str()) << static_cast<int>(i);
    }
}

void tst_SrpExchanges::thousand()
{
    QFETCH(int, group);
    const Group &plan = m_groups[static_cast<std::size_t>(group)];
    const auto began = std::chrono::steady_clock::now();
    std::vector<Login> logins(static_cast<std::size_t>(plan.logins));
    std::atomic<std::size_t> next = 0;
    std::vector<std::thread> threads;
    for (unsigned i = 0; i < std::max(2U, std::thread::hardware_concurrency()); ++i) {
        threads.emplace_back([&] {
            for (std::size_t number = next++; number < logins.size(); number = next++) {
                std::mt19937_64 generator(static_cast<std::uint64_t>(group) * 1000 + number);
                logins[number] = login(generator, plan.wanted);
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    m_took += std::chrono::steady_clock::now() - began;
    for (std::size_t number = 0; number < logins.size(); ++number) {
        const Login &one = logins[number];
        QVERIFY2(one.problem.empty(), ("login " + std::to_string(number) + ": " + one.problem).c_str());
        const auto note = [&](const char *name, const srp::Big &value, int bytes) {
            m_count[std::string(name) + " short"] += has(value, Shape::ByteShort, bytes) ? 1 : 0;
            m_count[std::string(name) + " odd"] += has(value, Shape::OddDigits, bytes) ? 1 : 0;
            m_count[std::string(name) + " top bit"] += has(value, Shape::TopBit, bytes) ? 1 : 0;
        };
        note("A", one.A, ofN);
        note("B", one.B, ofN);
        note("u", one.u, ofHash);
        note("S", one.S, ofN);
        ++m_count["logins"];
    }
}

void tst_SrpExchanges::enoughOfEach()
{
    if (m_count["logins"] != 1000) {
        QSKIP("not all groups were run");
    }
    for (const char *const name : {"A", "B", "u"}) {
        QVERIFY(m_count[std::string(name) + " short"] >= 150);
        QVERIFY(m_count[std::string(name) + " odd"] >= 80);
        QVERIFY(m_count[std::string(name) + " top bit"] >= 40);
    }
    QVERIFY(m_count["S short"] >= 10);
    QVERIFY(m_count["S odd"] >= 20);
    QVERIFY(m_count["S top bit"] >= 10);
    const auto often = [&](const char *what) { return std::to_string(m_count[what]); };
    figure("SRP: 1,000 logins against other server arithmetic, all accepted; a leading zero byte in A " + often("A short") + ", B " + often("B short") + ", S "
           + often("S short") + ", u " + often("u short") + " times; " + std::to_string(std::chrono::duration_cast<std::chrono::seconds>(m_took).count())
           + " s with the search for them");
}

// That the server would have noticed.
void tst_SrpExchanges::wrongPasswords()
{
    std::mt19937_64 generator(7);
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(login(generator, {}, "another").problem, std::string("refused"));
    }
}

QTEST_GUILESS_MAIN(tst_SrpExchanges)
#include "tst_srp_exchanges.moc"
