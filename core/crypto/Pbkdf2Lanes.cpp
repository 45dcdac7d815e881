// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// This file compiles itself once per target (foreach_target.h). SHA-512 follows FIPS 180-4; the letters are the standard's.
//
// In the rounds of PBKDF2 every message is one digest: eight words, then constants. The first sixteen rounds and the schedule behind them
// are shortened accordingly; that is 4 % of the work. The rest, some 2,000 vector operations for one block in all lanes, is bound by the
// vector units. What is put down on the stack is wiped by the caller.

#include "crypto/Pbkdf2Lanes.h"

#include "crypto/Sha512Constants.h"

#include <utility>

// Two lanes lose to OpenSSL on x86. AVX3_DL adds nothing to AVX3 here. The scalable targets cannot keep vectors in arrays.
#undef HWY_DISABLED_TARGETS
#define HWY_DISABLED_TARGETS (HWY_SSSE3 | HWY_SSE4 | HWY_AVX3_DL | HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128 | HWY_RVV)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "crypto/Pbkdf2Lanes.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace strongroom::crypto::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

using D = hn::CappedTag<std::uint64_t, maxLanes>;
using V = hn::Vec<D>;

HWY_INLINE V constant(std::uint64_t value)
{
    return hn::Set(D(), value);
}

HWY_INLINE V choose(V e, V f, V g)
{
#if HWY_TARGET == HWY_AVX3
    return V{_mm512_ternarylogic_epi64(e.raw, f.raw, g.raw, 0xCA)};
#else
    // Not IfVecThenElse: below AVX-512 it takes the mask by bytes.
    return hn::Xor(hn::And(e, hn::Xor(f, g)), g);
#endif
}

HWY_INLINE V majority(V a, V b, V c)
{
#if HWY_TARGET == HWY_AVX3
    return V{_mm512_ternarylogic_epi64(a.raw, b.raw, c.raw, 0xE8)};
#else
    return hn::Xor(hn::And(hn::Xor(a, b), hn::Xor(b, c)), b);
#endif
}

HWY_INLINE V bigSigma0(V a)
{
    return hn::Xor3(hn::RotateRight<28>(a), hn::RotateRight<34>(a), hn::RotateRight<39>(a));
}

HWY_INLINE V bigSigma1(V e)
{
    return hn::Xor3(hn::RotateRight<14>(e), hn::RotateRight<18>(e), hn::RotateRight<41>(e));
}

HWY_INLINE V smallSigma0(V x)
{
    return hn::Xor3(hn::RotateRight<1>(x), hn::RotateRight<8>(x), hn::ShiftRight<7>(x));
}

HWY_INLINE V smallSigma1(V x)
{
    return hn::Xor3(hn::RotateRight<19>(x), hn::RotateRight<61>(x), hn::ShiftRight<6>(x));
}

struct State {
    V word[8];
};

// All indices below are template arguments: state and message stay in registers only if no index is left for run time.
using Eight = std::make_index_sequence<8>;
using Sixteen = std::make_index_sequence<16>;

template <std::size_t... I>
HWY_INLINE void loadWords(V *to, const std::uint64_t (*from)[maxLanes], std::index_sequence<I...>)
{
    ((to[I] = hn::Load(D(), from[I])), ...);
}

template <std::size_t... I>
HWY_INLINE void storeWords(const V *from, std::uint64_t (*to)[maxLanes], std::index_sequence<I...>)
{
    (hn::Store(from[I], D(), to[I]), ...);
}

template <std::size_t... I>
HWY_INLINE void addTo(V *sum, const std::uint64_t (*from)[maxLanes], std::index_sequence<I...>)
{
    ((sum[I] = hn::Add(sum[I], hn::Load(D(), from[I]))), ...);
}

template <std::size_t... I>
HWY_INLINE void xorInto(const V *from, std::uint64_t (*to)[maxLanes], std::index_sequence<I...>)
{
    (hn::Store(hn::Xor(hn::Load(D(), to[I]), from[I]), D(), to[I]), ...);
}

template <std::size_t... I>
HWY_INLINE void copyWords(V *to, const V *from, std::index_sequence<I...>)
{
    ((to[I] = from[I]), ...);
}

// Round number Index within sixteen. The state's words change places by index, so nothing moves.
template <std::size_t Index>
HWY_INLINE void round(State &s, V messageAndConstant)
{
    constexpr std::size_t first = 8 - Index % 8;
    const V a = s.word[first % 8];
    const V b = s.word[(first + 1) % 8];
    const V c = s.word[(first + 2) % 8];
    V &d = s.word[(first + 3) % 8];
    const V e = s.word[(first + 4) % 8];
    const V f = s.word[(first + 5) % 8];
    const V g = s.word[(first + 6) % 8];
    V &h = s.word[(first + 7) % 8];

    const V t1 = hn::Add(hn::Add(hn::Add(h, messageAndConstant), choose(e, f, g)), bigSigma1(e));
    d = hn::Add(d, t1);
    h = hn::Add(t1, hn::Add(bigSigma0(a), majority(a, b, c)));
}

// Turns word Index of the last sixteen into that of the next sixteen.
template <std::size_t Index>
HWY_INLINE void schedule(V *w)
{
    w[Index] = hn::Add(hn::Add(w[Index], smallSigma0(w[(Index + 1) % 16])), hn::Add(w[(Index + 9) % 16], smallSigma1(w[(Index + 14) % 16])));
}

template <std::size_t... I>
HWY_INLINE void rounds(State &s, const V *w, const std::uint64_t *constants, std::index_sequence<I...>)
{
    (round<I>(s, hn::Add(w[I], constant(constants[I]))), ...);
}

// A round, and its word of the next sixteen right behind it: the two have nothing to do with each other, so the processor overlaps them.
template <std::size_t Index>
HWY_INLINE void roundAndSchedule(State &s, V *w, const std::uint64_t *constants)
{
    round<Index>(s, hn::Add(w[Index], constant(constants[Index])));
    schedule<Index>(w);
}

template <std::size_t... I>
HWY_INLINE void roundsAndSchedule(State &s, V *w, const std::uint64_t *constants, std::index_sequence<I...>)
{
    (roundAndSchedule<I>(s, w, constants), ...);
}

// From the given sixteen (0 to 3) to the end.
HWY_INLINE void remainingRounds(State &s, V *w, const std::uint64_t *constants, int sixteen)
{
    for (; sixteen < 4; ++sixteen) {
        roundsAndSchedule(s, w, constants + 16 * sixteen, Sixteen());
    }
    rounds(s, w, constants + 64, Sixteen());
}

template <std::size_t... I>
HWY_INLINE void loadKey(V *w, const LaneBatch &batch, std::uint64_t padding, std::index_sequence<I...>)
{
    ((w[I] = hn::Xor(hn::Load(D(), batch.keyBlock[I]), constant(padding))), ...);
}

template <std::size_t... I>
HWY_INLINE void storeInitial(std::uint64_t (*state)[maxLanes], std::index_sequence<I...>)
{
    (hn::Store(constant(sha512InitialState[I]), D(), state[I]), ...);
}

// The HMAC state after the key block XOR `padding`.
HWY_NOINLINE void absorbKey(const LaneBatch &batch, std::uint64_t padding, std::uint64_t (*state)[maxLanes])
{
    V w[16];
    loadKey(w, batch, padding, Sixteen());
    storeInitial(state, Eight());
    State s;
    loadWords(s.word, state, Eight());
    remainingRounds(s, w, digestConstants.round.data(), 0);
    addTo(s.word, state, Eight());
    storeWords(s.word, state, Eight());
}

// One SHA-512 block, from the given state: the digest and its padding. The new digest replaces the old one.
HWY_INLINE void compressDigest(const DigestConstants &k, const std::uint64_t (*state)[maxLanes], State &digest)
{
    V w[16];
    copyWords(w, digest.word, Eight());
    State s;
    loadWords(s.word, state, Eight());
    // The first sixteen rounds, and W16 to W31 from a message whose words 8 to 15 are constant, 9 to 14 of them zero.
    round<0>(s, hn::Add(w[0], constant(k.first[0])));
    w[0] = hn::Add(w[0], smallSigma0(w[1]));
    round<1>(s, hn::Add(w[1], constant(k.first[1])));
    w[1] = hn::Add(hn::Add(w[1], smallSigma0(w[2])), constant(k.sigma1Length));
    round<2>(s, hn::Add(w[2], constant(k.first[2])));
    w[2] = hn::Add(hn::Add(w[2], smallSigma0(w[3])), smallSigma1(w[0]));
    round<3>(s, hn::Add(w[3], constant(k.first[3])));
    w[3] = hn::Add(hn::Add(w[3], smallSigma0(w[4])), smallSigma1(w[1]));
    round<4>(s, hn::Add(w[4], constant(k.first[4])));
    w[4] = hn::Add(hn::Add(w[4], smallSigma0(w[5])), smallSigma1(w[2]));
    round<5>(s, hn::Add(w[5], constant(k.first[5])));
    w[5] = hn::Add(hn::Add(w[5], smallSigma0(w[6])), smallSigma1(w[3]));
    round<6>(s, hn::Add(w[6], constant(k.first[6])));
    w[6] = hn::Add(hn::Add(w[6], smallSigma0(w[7])), hn::Add(smallSigma1(w[4]), constant(k.length)));
    round<7>(s, hn::Add(w[7], constant(k.first[7])));
    w[7] = hn::Add(hn::Add(w[7], constant(k.sigma0End)), hn::Add(w[0], smallSigma1(w[5])));
    round<8>(s, constant(k.first[8]));
    w[8] = hn::Add(hn::Add(w[1], constant(k.end)), smallSigma1(w[6]));
    round<9>(s, constant(k.first[9]));
    w[9] = hn::Add(w[2], smallSigma1(w[7]));
    round<10>(s, constant(k.first[10]));
    w[10] = hn::Add(w[3], smallSigma1(w[8]));
    round<11>(s, constant(k.first[11]));
    w[11] = hn::Add(w[4], smallSigma1(w[9]));
    round<12>(s, constant(k.first[12]));
    w[12] = hn::Add(w[5], smallSigma1(w[10]));
    round<13>(s, constant(k.first[13]));
    w[13] = hn::Add(w[6], smallSigma1(w[11]));
    round<14>(s, constant(k.first[14]));
    w[14] = hn::Add(hn::Add(w[7], constant(k.sigma0Length)), smallSigma1(w[12]));
    round<15>(s, constant(k.first[15]));
    w[15] = hn::Add(hn::Add(w[8], constant(k.length)), hn::Add(smallSigma0(w[0]), smallSigma1(w[13])));
    remainingRounds(s, w, k.round.data(), 1);
    addTo(s.word, state, Eight());
    copyWords(digest.word, s.word, Eight());
}

// `count` rounds of PBKDF2 in all lanes.
HWY_NOINLINE void iterate(LaneBatch &batch, std::uint32_t count)
{
    State u;
    loadWords(u.word, batch.block, Eight());
    for (; count > 0; --count) {
        compressDigest(digestConstants, batch.inner, u);
        compressDigest(digestConstants, batch.outer, u);
        xorInto(u.word, batch.result, std::make_index_sequence<4>());
    }
    storeWords(u.word, batch.block, Eight());
}

HWY_NOINLINE void derive(LaneBatch &batch)
{
    absorbKey(batch, 0x3636363636363636, batch.inner);
    absorbKey(batch, 0x5c5c5c5c5c5c5c5c, batch.outer);

    const std::size_t lanes = hn::Lanes(D());
    std::uint64_t finished[4][maxLanes];
    for (int i = 0; i < 4; ++i) {
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            batch.result[i][lane] = batch.block[i][lane];
        }
    }
    // All lanes run to the next lane's end; what runs on after its own end is thrown away.
    std::uint32_t done = 1;
    for (bool more = true; more;) {
        std::uint32_t next = 0;
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            if (batch.rounds[lane] == done) {
                for (int i = 0; i < 4; ++i) {
                    finished[i][lane] = batch.result[i][lane];
                }
            } else if (batch.rounds[lane] > done && (next == 0 || batch.rounds[lane] < next)) {
                next = batch.rounds[lane];
            }
        }
        more = next != 0;
        if (more) {
            iterate(batch, next - done);
            done = next;
        }
    }
    for (int i = 0; i < 4; ++i) {
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            batch.result[i][lane] = finished[i][lane];
        }
    }
}

std::size_t lanes()
{
    return hn::Lanes(D());
}

} // namespace strongroom::crypto::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE

#include "base/SecretBytes.h"

#include <iterator>

namespace strongroom::crypto {

HWY_EXPORT(derive);
HWY_EXPORT(lanes);

LaneBatch::LaneBatch() : keyBlock(), block(), result(), inner(), outer(), rounds() {}

LaneBatch::~LaneBatch()
{
    wipe(std::as_writable_bytes(std::span(this, 1)));
}

std::vector<LaneTarget> laneTargets()
{
    // Highway's own dispatch knows one target per process, which every test and benchmark would have to change under all others.
    std::vector<LaneTarget> targets;
    for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) {
        if (target == HWY_EMU128 || target == HWY_SCALAR) {
            continue;   // plain C++: slower than OpenSSL
        }
        hwy::ChosenTarget only;
        only.Update(target);
        const std::size_t index = std::size(HWY_DISPATCH_TABLE(derive)) == 1 ? 0 : only.GetIndex();
        targets.push_back({hwy::TargetName(target), HWY_DISPATCH_TABLE(lanes)[index](), HWY_DISPATCH_TABLE(derive)[index]});
    }
    return targets;
}

} // namespace strongroom::crypto

#endif
