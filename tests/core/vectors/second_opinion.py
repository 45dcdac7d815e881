# SPDX-FileCopyrightText: 2026 The Strongroom developers
# SPDX-License-Identifier: Apache-2.0
#
# The second opinion on what Wycheproof lacks: one JSON list of questions on standard input, one JSON list of answers (hex) on standard output.
#   second_opinion.py plain    python's own blake2b, the rest written here after the published descriptions: nothing of libsodium
#   second_opinion.py nacl     python3-nacl
# It ends with 3 when the module asked for is not there.
import hashlib
import json
import struct
import sys


def rotate(x, n):
    return ((x << n) | (x >> (32 - n))) & 0xFFFFFFFF


def salsa_rounds(x):
    columns = ((0, 4, 8, 12), (5, 9, 13, 1), (10, 14, 2, 6), (15, 3, 7, 11))
    rows = ((0, 1, 2, 3), (5, 6, 7, 4), (10, 11, 8, 9), (15, 12, 13, 14))
    for _ in range(10):
        for a, b, c, d in columns + rows:
            x[b] ^= rotate((x[a] + x[d]) & 0xFFFFFFFF, 7)
            x[c] ^= rotate((x[b] + x[a]) & 0xFFFFFFFF, 9)
            x[d] ^= rotate((x[c] + x[b]) & 0xFFFFFFFF, 13)
            x[a] ^= rotate((x[d] + x[c]) & 0xFFFFFFFF, 18)


def chacha_rounds(x):
    columns = ((0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15))
    diagonals = ((0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14))
    for _ in range(10):
        for a, b, c, d in columns + diagonals:
            for one, two, three, turn in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
                x[one] = (x[one] + x[two]) & 0xFFFFFFFF
                x[three] = rotate(x[three] ^ x[one], turn)


SIGMA = struct.unpack("<4I", b"expand 32-byte k")


def salsa_state(key, sixteen):
    k = struct.unpack("<8I", key)
    n = struct.unpack("<4I", sixteen)
    return [SIGMA[0], *k[:4], SIGMA[1], *n, SIGMA[2], *k[4:], SIGMA[3]]


def hsalsa20(key, sixteen):
    x = salsa_state(key, sixteen)
    salsa_rounds(x)
    return struct.pack("<8I", x[0], x[5], x[10], x[15], x[6], x[7], x[8], x[9])


def chacha_state(key, sixteen):
    return [*SIGMA, *struct.unpack("<8I", key), *struct.unpack("<4I", sixteen)]


def hchacha20(key, sixteen):
    x = chacha_state(key, sixteen)
    chacha_rounds(x)
    return struct.pack("<8I", *x[:4], *x[12:])


def block(state, rounds):
    x = list(state)
    rounds(x)
    return struct.pack("<16I", *((a + b) & 0xFFFFFFFF for a, b in zip(x, state)))


def xsalsa20(key, nonce, size):
    subkey = hsalsa20(key, nonce[:16])
    blocks = (block(salsa_state(subkey, nonce[16:] + struct.pack("<Q", i)), salsa_rounds) for i in range(size // 64 + 1))
    return b"".join(blocks)[:size]


def chacha20(key, nonce, first, size):
    blocks = (block(chacha_state(key, struct.pack("<I", first + i) + nonce), chacha_rounds) for i in range(size // 64 + 1))
    return b"".join(blocks)[:size]


def poly1305(key, message):
    r = int.from_bytes(key[:16], "little") & 0x0FFFFFFC0FFFFFFC0FFFFFFC0FFFFFFF
    total = 0
    for at in range(0, len(message), 16):
        total = (total + int.from_bytes(message[at:at + 16] + b"\1", "little")) * r % ((1 << 130) - 5)
    return ((total + int.from_bytes(key[16:], "little")) & ((1 << 128) - 1)).to_bytes(16, "little")


def xor(a, b):
    return bytes(x ^ y for x, y in zip(a, b))


# https://nacl.cr.yp.to/secretbox.html
def secretbox(key, nonce, message):
    stream = xsalsa20(key, nonce, 32 + len(message))
    sealed = xor(message, stream[32:])
    return poly1305(stream[:32], sealed) + sealed


# RFC 7748 and https://nacl.cr.yp.to/box.html
def x25519(scalar, point):
    prime = (1 << 255) - 19
    k = bytearray(scalar)
    k[0] &= 248
    k[31] = k[31] & 127 | 64
    k = int.from_bytes(k, "little")
    u = int.from_bytes(point, "little") & ((1 << 255) - 1)
    x2, z2, x3, z3, swapped = 1, 0, u, 1, 0
    for at in range(254, -1, -1):
        bit = k >> at & 1
        if swapped ^ bit:
            x2, x3, z2, z3 = x3, x2, z3, z2
        swapped = bit
        a, b, c, d = x2 + z2, x2 - z2, x3 + z3, x3 - z3
        da, cb = d * a, c * b
        x3, z3 = (da + cb) ** 2 % prime, u * (da - cb) ** 2 % prime
        aa, bb = a * a, b * b
        x2, z2 = aa * bb % prime, (aa - bb) * (aa + 121665 * (aa - bb)) % prime
    if swapped:
        x2, z2 = x3, z3
    return (x2 * pow(z2, prime - 2, prime) % prime).to_bytes(32, "little")


def box(secret, public, nonce, message):
    return secretbox(hsalsa20(x25519(secret, public), bytes(16)), nonce, message)


# "Algorithm" in https://doc.libsodium.org/secret-key_cryptography/secretstream
def secretstream(key, header, messages):
    subkey, nonce, counter = hchacha20(key, header[:16]), header[16:], 1
    pieces = []
    for at, message in enumerate(messages):
        tag = 3 if at + 1 == len(messages) else 0
        twelve = struct.pack("<I", counter) + nonce
        tag_block = xor(bytes([tag]) + bytes(63), chacha20(subkey, twelve, 1, 64))
        sealed = xor(message, chacha20(subkey, twelve, 2, len(message)))
        padding = bytes((16 - 64 + len(message)) % 16)
        mac = poly1305(chacha20(subkey, twelve, 0, 32), tag_block + sealed + padding + struct.pack("<QQ", 0, 64 + len(message)))
        pieces.append(tag_block[:1] + sealed + mac)
        nonce = xor(nonce, mac[:8])
        counter += 1
    return b"".join(pieces)


def blake2b(key, message):
    return hashlib.blake2b(message, digest_size=32, key=key).digest()


PLAIN = {"secretbox": secretbox, "box": box, "secretstream": secretstream, "blake2b": blake2b}


def with_nacl():
    try:
        from nacl import bindings
    except ImportError:
        sys.exit(3)

    def opened_secretstream(key, header, messages):
        # The bindings draw the header themselves when they seal, so here they open what `plain` has sealed.
        state = bindings.crypto_secretstream_xchacha20poly1305_state()
        bindings.crypto_secretstream_xchacha20poly1305_init_pull(state, header, key)
        sealed = secretstream(key, header, messages)
        at = 0
        for index, message in enumerate(messages):
            piece = sealed[at:at + len(message) + 17]
            at += len(piece)
            opened, tag = bindings.crypto_secretstream_xchacha20poly1305_pull(state, piece)
            if opened != message or tag != (3 if index + 1 == len(messages) else 0):
                return b""
        return sealed

    return {
        "secretbox": lambda key, nonce, message: bindings.crypto_secretbox(message, nonce, key),
        "box": lambda secret, public, nonce, message: bindings.crypto_box(message, nonce, public, secret),
        "secretstream": opened_secretstream,
        "blake2b": lambda key, message: bindings.crypto_generichash.generichash_blake2b_salt_personal(message, digest_size=32, key=key),
    }


def decoded(value):
    return [bytes.fromhex(one) for one in value] if isinstance(value, list) else bytes.fromhex(value)


functions = with_nacl() if sys.argv[1] == "nacl" else PLAIN
print(json.dumps([functions[question[0]](*map(decoded, question[1:])).hex() for question in json.load(sys.stdin)]))
