// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// This file compiles itself once per target (foreach_target.h). SHA-512 follows FIPS 180-4; the letters are the standard's.
//
// In the rounds of PBKDF2 every message is one digest: eight words, then constants (the end bit, zeros, and the length 128 + 64 bytes).
// The schedule's first sixteen steps and the round constants 8..15 are shortened accordingly; that is 4 % of the work.

#include "crypto/Pbkdf2Lanes.h"

#include "crypto/Sha512Constants.h"

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

// The length in bits of a padding block and a digest, in the last word of the message.
constexpr std::uint64_t digestMessageBits = (128 + 64) * 8;
constexpr std::uint64_t endBit = 0x8000000000000000;

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

// The same on numbers, for what is known when compiling.
constexpr std::uint64_t rotated(std::uint64_t x, int bits)
{
    return x >> bits | x << (64 - bits);
}

constexpr std::uint64_t smallSigma0Of(std::uint64_t x)
{
    return rotated(x, 1) ^ rotated(x, 8) ^ x >> 7;
}

constexpr std::uint64_t smallSigma1Of(std::uint64_t x)
{
    return rotated(x, 19) ^ rotated(x, 61) ^ x >> 6;
}

struct State {
    V word[8];
};

// One round; the caller passes the state's words rotated by one for each round, so nothing moves.
HWY_INLINE void round(V a, V b, V c, V &d, V e, V f, V g, V &h, V messageAndConstant)
{
    const V t1 = hn::Add(hn::Add(hn::Add(h, messageAndConstant), choose(e, f, g)), bigSigma1(e));
    d = hn::Add(d, t1);
    h = hn::Add(t1, hn::Add(bigSigma0(a), majority(a, b, c)));
}

// Round number Index within sixteen.
template <int Index>
HWY_INLINE void roundAt(State &s, V messageAndConstant)
{
    constexpr int shift = 8 - Index % 8;
    round(s.word[shift % 8], s.word[(shift + 1) % 8], s.word[(shift + 2) % 8], s.word[(shift + 3) % 8], s.word[(shift + 4) % 8],
          s.word[(shift + 5) % 8], s.word[(shift + 6) % 8], s.word[(shift + 7) % 8], messageAndConstant);
}

// Turns word Index of the last sixteen into that of the next sixteen.
template <int Index>
HWY_INLINE void schedule(V *w)
{
    w[Index] = hn::Add(hn::Add(w[Index], smallSigma0(w[(Index + 1) % 16])), hn::Add(w[(Index + 9) % 16], smallSigma1(w[(Index + 14) % 16])));
}

template <int Index>
HWY_INLINE void scheduledRound(State &s, V *w, const std::uint64_t *constants)
{
    schedule<Index>(w);
    roundAt<Index>(s, hn::Add(w[Index], constant(constants[Index])));
}

HWY_INLINE void sixteenScheduledRounds(State &s, V *w, const std::uint64_t *constants)
{
    scheduledRound<0>(s, w, constants);
    scheduledRound<1>(s, w, constants);
    scheduledRound<2>(s, w, constants);
    scheduledRound<3>(s, w, constants);
    scheduledRound<4>(s, w, constants);
    scheduledRound<5>(s, w, constants);
    scheduledRound<6>(s, w, constants);
    scheduledRound<7>(s, w, constants);
    scheduledRound<8>(s, w, constants);
    scheduledRound<9>(s, w, constants);
    scheduledRound<10>(s, w, constants);
    scheduledRound<11>(s, w, constants);
    scheduledRound<12>(s, w, constants);
    scheduledRound<13>(s, w, constants);
    scheduledRound<14>(s, w, constants);
    scheduledRound<15>(s, w, constants);
}

template <int Index>
HWY_INLINE void plainRound(State &s, const V *w)
{
    roundAt<Index>(s, hn::Add(w[Index], constant(sha512RoundConstants[Index])));
}

HWY_INLINE void loadState(State &s, const std::uint64_t (*from)[maxLanes])
{
    for (int i = 0; i < 8; ++i) {
        s.word[i] = hn::Load(D(), from[i]);
    }
}

// The state's words after adding those it started with.
HWY_INLINE void addState(State &s, const std::uint64_t (*from)[maxLanes])
{
    for (int i = 0; i < 8; ++i) {
        s.word[i] = hn::Add(s.word[i], hn::Load(D(), from[i]));
    }
}

// The HMAC state after the key block XOR `padding`.
HWY_INLINE void absorbKey(const LaneBatch &batch, std::uint64_t padding, std::uint64_t (*state)[maxLanes])
{
    const D d;
    V w[16];
    for (int i = 0; i < 16; ++i) {
        w[i] = hn::Xor(hn::Load(d, batch.keyBlock[i]), constant(padding));
    }
    for (int i = 0; i < 8; ++i) {
        hn::Store(constant(sha512InitialState[static_cast<std::size_t>(i)]), d, state[i]);
    }
    State s;
    loadState(s, state);
    plainRound<0>(s, w);
    plainRound<1>(s, w);
    plainRound<2>(s, w);
    plainRound<3>(s, w);
    plainRound<4>(s, w);
    plainRound<5>(s, w);
    plainRound<6>(s, w);
    plainRound<7>(s, w);
    plainRound<8>(s, w);
    plainRound<9>(s, w);
    plainRound<10>(s, w);
    plainRound<11>(s, w);
    plainRound<12>(s, w);
    plainRound<13>(s, w);
    plainRound<14>(s, w);
    plainRound<15>(s, w);
    for (int group = 1; group < 5; ++group) {
        sixteenScheduledRounds(s, w, sha512RoundConstants.data() + 16 * group);
    }
    addState(s, state);
    for (int i = 0; i < 8; ++i) {
        hn::Store(s.word[i], d, state[i]);
    }
}

template <int Index>
HWY_INLINE void paddingRound(State &s)
{
    constexpr std::uint64_t word = Index == 8 ? endBit : Index == 15 ? digestMessageBits : 0;
    roundAt<Index>(s, constant(word + sha512RoundConstants[Index]));
}

template <int Index>
HWY_INLINE void firstScheduledRound(State &s, const V *w)
{
    roundAt<Index>(s, hn::Add(w[Index], constant(sha512RoundConstants[16 + Index])));
}

// One SHA-512 block: the digest in w[0..7] with its padding, from the given state. The new digest replaces the old one.
HWY_INLINE void compressDigest(const std::uint64_t (*state)[maxLanes], V *digest)
{
    V w[16];
    for (int i = 0; i < 8; ++i) {
        w[i] = digest[i];
    }
    State s;
    loadState(s, state);
    plainRound<0>(s, w);
    plainRound<1>(s, w);
    plainRound<2>(s, w);
    plainRound<3>(s, w);
    plainRound<4>(s, w);
    plainRound<5>(s, w);
    plainRound<6>(s, w);
    plainRound<7>(s, w);
    paddingRound<8>(s);
    paddingRound<9>(s);
    paddingRound<10>(s);
    paddingRound<11>(s);
    paddingRound<12>(s);
    paddingRound<13>(s);
    paddingRound<14>(s);
    paddingRound<15>(s);

    // W16 to W31, where W8 is the end bit, W9 to W14 are 0, and W15 is the length.
    w[0] = hn::Add(w[0], smallSigma0(w[1]));
    firstScheduledRound<0>(s, w);
    w[1] = hn::Add(hn::Add(w[1], smallSigma0(w[2])), constant(smallSigma1Of(digestMessageBits)));
    firstScheduledRound<1>(s, w);
    w[2] = hn::Add(hn::Add(w[2], smallSigma0(w[3])), smallSigma1(w[0]));
    firstScheduledRound<2>(s, w);
    w[3] = hn::Add(hn::Add(w[3], smallSigma0(w[4])), smallSigma1(w[1]));
    firstScheduledRound<3>(s, w);
    w[4] = hn::Add(hn::Add(w[4], smallSigma0(w[5])), smallSigma1(w[2]));
    firstScheduledRound<4>(s, w);
    w[5] = hn::Add(hn::Add(w[5], smallSigma0(w[6])), smallSigma1(w[3]));
    firstScheduledRound<5>(s, w);
    w[6] = hn::Add(hn::Add(w[6], smallSigma0(w[7])), hn::Add(smallSigma1(w[4]), constant(digestMessageBits)));
    firstScheduledRound<6>(s, w);
    w[7] = hn::Add(hn::Add(w[7], constant(smallSigma0Of(endBit))), hn::Add(w[0], smallSigma1(w[5])));
    firstScheduledRound<7>(s, w);
    w[8] = hn::Add(hn::Add(w[1], constant(endBit)), smallSigma1(w[6]));
    firstScheduledRound<8>(s, w);
    w[9] = hn::Add(w[2], smallSigma1(w[7]));
    firstScheduledRound<9>(s, w);
    w[10] = hn::Add(w[3], smallSigma1(w[8]));
    firstScheduledRound<10>(s, w);
    w[11] = hn::Add(w[4], smallSigma1(w[9]));
    firstScheduledRound<11>(s, w);
    w[12] = hn::Add(w[5], smallSigma1(w[10]));
    firstScheduledRound<12>(s, w);
    w[13] = hn::Add(w[6], smallSigma1(w[11]));
    firstScheduledRound<13>(s, w);
    w[14] = hn::Add(hn::Add(w[7], constant(smallSigma0Of(digestMessageBits))), smallSigma1(w[12]));
    firstScheduledRound<14>(s, w);
    w[15] = hn::Add(hn::Add(w[8], constant(digestMessageBits)), hn::Add(smallSigma0(w[0]), smallSigma1(w[13])));
    firstScheduledRound<15>(s, w);

    for (int group = 2; group < 5; ++group) {
        sixteenScheduledRounds(s, w, sha512RoundConstants.data() + 16 * group);
    }
    addState(s, state);
    for (int i = 0; i < 8; ++i) {
        digest[i] = s.word[i];
    }
}

// `count` rounds of PBKDF2 in all lanes.
HWY_NOINLINE void iterate(LaneBatch &batch, std::uint32_t count)
{
    const D d;
    V u[8];
    for (int i = 0; i < 8; ++i) {
        u[i] = hn::Load(d, batch.block[i]);
    }
    for (; count > 0; --count) {
        compressDigest(batch.inner, u);
        compressDigest(batch.outer, u);
        for (int i = 0; i < 4; ++i) {
            hn::Store(hn::Xor(hn::Load(d, batch.result[i]), u[i]), d, batch.result[i]);
        }
    }
    for (int i = 0; i < 8; ++i) {
        hn::Store(u[i], d, batch.block[i]);
    }
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
