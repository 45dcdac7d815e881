// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// npm i age-encryption@0.3.1 && node make.mjs FOLDER
// Files by the age-encryption package, and bad ones put together by hand from the primitives it brings (@noble): they have a valid MAC and
// valid pieces, so that only the rule they break makes them bad. age-*.age are by the age program 1.1.1 (age -p, age -p -a).
import * as age from "age-encryption";
import { chacha20poly1305 } from "@noble/ciphers/chacha.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { hmac } from "@noble/hashes/hmac.js";
import { scrypt } from "@noble/hashes/scrypt.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";

const out = process.argv[2];
const passphrase = "correct horse battery staple";
const plain = n => Uint8Array.from({ length: n }, (_, i) => (i * 7 + (i >> 8)) & 255);

async function make(name, size, pass, factor, armored) {
  const encrypter = new age.Encrypter();
  encrypter.setPassphrase(pass);
  encrypter.setScryptWorkFactor(factor);
  const file = await encrypter.encrypt(plain(size));
  writeFileSync(`${out}/${name}`, armored ? age.armor.encode(file) : file);
}
for (const size of [0, 1, 65536, 65537]) await make(`npm-${size}.age`, size, passphrase, 10, false);
await make("npm-unicode.age", 300, "Tür 鍵 🔑 with blanks ", 12, false);
await make("npm-armored.age", 300, passphrase, 10, true);
const keyed = new age.Encrypter();
keyed.addRecipient(await age.identityToRecipient(await age.generateIdentity()));
writeFileSync(`${out}/npm-x25519.age`, await keyed.encrypt(plain(20)));

const text = s => new TextEncoder().encode(s);
const b64 = bytes => Buffer.from(bytes).toString("base64").replace(/=+$/, "");
const concat = parts => Buffer.concat(parts.map(p => Buffer.from(p)));
const derive = (ikm, salt, info) => hkdf(sha256, ikm, salt, text(info), 32);
const nonceOf = (count, last) => { const n = new Uint8Array(12); n[10] = count; n[11] = last ? 1 : 0; return n; };

function build(name, { factor = "10", saltSize = 16, bodySize = 32, stanzas = s => [s], version = "v1", pieces = [[plain(20), true]], macOver = h => h, keyUsed }) {
  const fileKey = randomBytes(16), salt = randomBytes(saltSize);
  const wrapKey = scrypt(text(passphrase), concat([text("age-encryption.org/v1/scrypt"), salt]), { N: 2 ** 10, r: 8, p: 1, dkLen: 32 });
  const body = chacha20poly1305(wrapKey, new Uint8Array(12)).encrypt(fileKey);
  const own = `-> scrypt ${b64(salt)} ${factor}\n${b64(concat([body, new Uint8Array(Math.max(0, bodySize - 32))]))}\n`;
  const header = `age-encryption.org/${version}\n${stanzas(own).join("")}---`;
  const mac = hmac(sha256, derive(fileKey, undefined, "header"), text(macOver(header)));
  const nonce = randomBytes(16);
  const key = derive(keyUsed ?? fileKey, nonce, "payload");
  const payload = pieces.map(([bytes, last], i) => chacha20poly1305(key, nonceOf(i, last)).encrypt(bytes));
  writeFileSync(`${out}/${name}`, concat([text(`${header} ${b64(mac)}\n`), nonce, ...payload]));
}
const x25519 = `-> X25519 ${b64(randomBytes(32))}\n${b64(randomBytes(32))}\n`;
build("bad-empty-last-piece.age", { pieces: [[plain(65536), false], [new Uint8Array(0), true]] });
build("bad-two-last-pieces.age", { pieces: [[plain(20), true], [plain(20), true]] });
build("bad-short-inner-piece.age", { pieces: [[plain(20), false], [plain(20), true]] });
build("bad-work-factor-63.age", { factor: "63" });
build("bad-work-factor-23.age", { factor: "23" });
build("bad-work-factor-huge.age", { factor: "18446744073709551626" });
build("bad-work-factor-zero-first.age", { factor: "010" });
build("bad-work-factor-plus.age", { factor: "+10" });
build("bad-second-stanza.age", { stanzas: s => [s, x25519] });
build("bad-first-stanza.age", { stanzas: s => [x25519, s] });
build("bad-two-passphrases.age", { stanzas: s => [s, s] });
build("bad-fourth-argument.age", { factor: "10 10" });
build("bad-salt-size.age", { saltSize: 15 });
build("bad-body-size.age", { bodySize: 33 });
build("bad-version.age", { version: "v2" });
build("bad-mac.age", { macOver: h => h + " " });
build("good-by-hand.age", {});
