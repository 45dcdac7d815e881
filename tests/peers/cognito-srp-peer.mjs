// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// Loopback stand-in for the part of an Amazon Cognito user pool that a desktop
// client talks to: InitiateAuth (USER_SRP_AUTH, REFRESH_TOKEN_AUTH, REFRESH_TOKEN),
// RespondToAuthChallenge (PASSWORD_VERIFIER), GetTokensFromRefreshToken (the only
// refresh of a client with rotation) and the pool's JWKS document.
// It does the server half of the SRP arithmetic and rejects a wrong signature,
// a malformed timestamp, a replayed secret block and a wrong SECRET_HASH.
// No dependencies. Options: those of cognito-srp-peer.json; see README.md.
import http from 'node:http';
import fs from 'node:fs';
import crypto from 'node:crypto';
import { listening, options, ready } from './peer.mjs';

const cfg = options('cognito-srp-peer.json');
const N = BigInt('0x' + cfg.N);            // the group is data, so that this file carries no constant of its own
const g = 2n;
const pool = cfg.userPoolId;               // e.g. us-east-1_Abc123
const poolName = pool.slice(pool.indexOf('_') + 1);

const sha256 = (...parts) => { const h = crypto.createHash('sha256'); parts.forEach(p => h.update(p)); return h.digest(); };
const hmac = (key, ...parts) => { const h = crypto.createHmac('sha256', key); parts.forEach(p => h.update(p)); return h.digest(); };
const toInt = buf => (buf.length ? BigInt('0x' + buf.toString('hex')) : 0n);
// Minimal two's-complement big-endian bytes of a non-negative integer.
function signedBytes(v) {
  let h = v.toString(16);
  if (h.length % 2) h = '0' + h;
  const b = Buffer.from(h, 'hex');
  return b[0] & 0x80 ? Buffer.concat([Buffer.from([0]), b]) : b;
}
function modPow(base, exp, mod) {
  let r = 1n; base %= mod;
  for (; exp > 0n; exp >>= 1n) { if (exp & 1n) r = (r * base) % mod; base = (base * base) % mod; }
  return r;
}
const k = toInt(sha256(signedBytes(N), signedBytes(g)));

const users = new Map();
for (const u of cfg.users) {
  const salt = BigInt('0x' + (u.saltHex ?? crypto.randomBytes(16).toString('hex')));
  const id = u.userIdForSrp ?? u.username;
  const x = toInt(sha256(signedBytes(salt), sha256(`${poolName}${id}:${u.password}`)));
  const rec = { ...u, id, salt, v: modPow(g, x, N), sub: u.sub ?? crypto.randomUUID() };
  users.set(u.username, rec);
  users.set(id, rec);
  (u.aliases ?? []).forEach(a => users.set(a, rec));
}
const clients = new Map(cfg.clients.map(c => [c.clientId, c]));
const pending = new Map();                 // secret block (base64) -> handshake
const refreshTokens = new Map();
const { privateKey, publicKey } = crypto.generateKeyPairSync('rsa', { modulusLength: 2048 });
const kid = sha256(publicKey.export({ type: 'spki', format: 'der' })).toString('base64url').slice(0, 22);
let faults = [];

class Reject extends Error { constructor(type, message, status = 400) { super(message); this.type = type; this.status = status; } }

function checkSecretHash(client, username, given) {
  if (!client.clientSecret) {
    if (given !== undefined) throw new Reject('NotAuthorizedException', `Client ${client.clientId} is not configured for secret but secret was received`);
    return;
  }
  if (given === undefined) throw new Reject('NotAuthorizedException', `Client ${client.clientId} is configured for secret but secret was not received`);
  const want = hmac(client.clientSecret, username, client.clientId);
  const got = Buffer.from(String(given), 'base64');
  if (got.length !== want.length || !crypto.timingSafeEqual(got, want))
    throw new Reject('NotAuthorizedException', 'SecretHash does not match for the client: ' + client.clientId);
}

function jwt(use, user, client, now, life) {
  const body = { sub: user.sub, iss: `${url}/${pool}`, token_use: use, auth_time: now, iat: now, exp: now + life, jti: crypto.randomUUID() };
  if (use === 'id') Object.assign(body, { aud: client.clientId, 'cognito:username': user.id, email: user.email });
  else Object.assign(body, { client_id: client.clientId, username: user.id, scope: 'aws.cognito.signin.user.admin' });
  const head = Buffer.from(JSON.stringify({ kid, alg: 'RS256' })).toString('base64url') + '.' + Buffer.from(JSON.stringify(body)).toString('base64url');
  return head + '.' + crypto.sign('RSA-SHA256', Buffer.from(head), privateKey).toString('base64url');
}
function tokens(user, client, withRefresh) {
  const now = Math.floor((cfg.nowMs ?? Date.now()) / 1000);
  const life = client.accessTokenSeconds ?? 3600;
  const out = { AccessToken: jwt('access', user, client, now, life), ExpiresIn: life, IdToken: jwt('id', user, client, now, life), TokenType: 'Bearer' };
  if (withRefresh) { out.RefreshToken = crypto.randomBytes(96).toString('base64url'); refreshTokens.set(out.RefreshToken, { user, client: client.clientId }); }
  return { AuthenticationResult: out, ChallengeParameters: {} };
}

const ops = {
  InitiateAuth(req) {
    const client = clients.get(req.ClientId);
    if (!client) throw new Reject('ResourceNotFoundException', `User pool client ${req.ClientId} does not exist.`);
    const p = req.AuthParameters ?? {};
    if (req.AuthFlow === 'REFRESH_TOKEN_AUTH' || req.AuthFlow === 'REFRESH_TOKEN') {
      if (client.rotateRefreshTokens) throw new Reject('InvalidParameterException', 'REFRESH_TOKEN_AUTH flow not enabled for this client');
      const rec = refreshTokens.get(p.REFRESH_TOKEN);
      if (!rec || rec.client !== client.clientId) throw new Reject('NotAuthorizedException', 'Invalid Refresh Token');
      checkSecretHash(client, rec.user.id, p.SECRET_HASH);   // the pool's own user name, not the alias that was typed
      if (rec.user.disabled) throw new Reject('NotAuthorizedException', 'User is disabled.');
      return tokens(rec.user, client, false);
    }
    if (req.AuthFlow !== 'USER_SRP_AUTH') throw new Reject('InvalidParameterException', `${req.AuthFlow} flow not enabled for this client`);
    if (!p.USERNAME) throw new Reject('InvalidParameterException', 'Missing required parameter USERNAME');
    if (!p.SRP_A) throw new Reject('InvalidParameterException', 'Missing required parameter SRP_A');
    checkSecretHash(client, p.USERNAME, p.SECRET_HASH);
    if (!/^[0-9a-fA-F]+$/.test(p.SRP_A)) throw new Reject('InvalidParameterException', 'SRP_A must be a hexadecimal value');
    const A = BigInt('0x' + p.SRP_A);
    if (A % N === 0n) throw new Reject('InvalidParameterException', 'SRP_A must not be a multiple of N');
    const user = users.get(p.USERNAME);
    if (!user) throw new Reject('UserNotFoundException', 'User does not exist.');
    if (user.disabled) throw new Reject('NotAuthorizedException', 'User is disabled.');
    if (user.status === 'UNCONFIRMED') throw new Reject('UserNotConfirmedException', 'User is not confirmed.');
    if (user.status === 'RESET_REQUIRED') throw new Reject('PasswordResetRequiredException', 'Password reset required for the user');
    const b = BigInt('0x' + (cfg.fixedB ?? crypto.randomBytes(128).toString('hex')));
    const B = (k * user.v + modPow(g, b, N)) % N;
    const block = (cfg.fixedSecretBlock ? Buffer.from(cfg.fixedSecretBlock, 'base64') : crypto.randomBytes(192)).toString('base64');
    pending.set(block, { A, B, b, user, client: client.clientId, at: Date.now() });
    return { ChallengeName: 'PASSWORD_VERIFIER', ChallengeParameters: { SALT: user.salt.toString(16), SECRET_BLOCK: block, SRP_B: B.toString(16), USERNAME: user.id, USER_ID_FOR_SRP: user.id } };
  },
  GetTokensFromRefreshToken(req) {
    const client = clients.get(req.ClientId);
    if (!client) throw new Reject('ResourceNotFoundException', `User pool client ${req.ClientId} does not exist.`);
    if ((client.clientSecret ?? undefined) !== req.ClientSecret) throw new Reject('NotAuthorizedException', `Unable to verify secret for client ${client.clientId}`);
    const rec = refreshTokens.get(req.RefreshToken);
    if (!rec || rec.client !== client.clientId) throw new Reject('NotAuthorizedException', 'Invalid Refresh Token');
    if (rec.used) throw new Reject('RefreshTokenReuseException', 'Refresh token has already been used');
    if (rec.user.disabled) throw new Reject('NotAuthorizedException', 'User is disabled.');
    rec.used = Boolean(client.rotateRefreshTokens);
    return { AuthenticationResult: tokens(rec.user, client, rec.used).AuthenticationResult };
  },
  RespondToAuthChallenge(req) {
    const client = clients.get(req.ClientId);
    if (!client) throw new Reject('ResourceNotFoundException', `User pool client ${req.ClientId} does not exist.`);
    const r = req.ChallengeResponses ?? {};
    if (req.ChallengeName !== 'PASSWORD_VERIFIER') throw new Reject('InvalidParameterException', `Unexpected challenge ${req.ChallengeName}`);
    for (const f of ['USERNAME', 'TIMESTAMP', 'PASSWORD_CLAIM_SECRET_BLOCK', 'PASSWORD_CLAIM_SIGNATURE'])
      if (!r[f]) throw new Reject('InvalidParameterException', 'Missing required parameter ' + f);
    checkSecretHash(client, r.USERNAME, r.SECRET_HASH);
    const h = pending.get(r.PASSWORD_CLAIM_SECRET_BLOCK);
    pending.delete(r.PASSWORD_CLAIM_SECRET_BLOCK);            // one attempt per handshake
    const wrong = () => new Reject('NotAuthorizedException', 'Incorrect username or password.');
    if (!h || h.client !== client.clientId || h.user.id !== r.USERNAME) throw wrong();
    if (!/^(Sun|Mon|Tue|Wed|Thu|Fri|Sat) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ([1-9]|[12]\d|3[01]) \d\d:\d\d:\d\d UTC \d{4}$/.test(r.TIMESTAMP))
      throw new Reject('InvalidParameterException', 'TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english.');
    if (!cfg.ignoreSkew && Math.abs(Date.parse(r.TIMESTAMP) - Date.now()) > 300000) throw wrong();
    const u = toInt(sha256(signedBytes(h.A), signedBytes(h.B)));
    const S = modPow((h.A * modPow(h.user.v, u, N)) % N, h.b, N);
    const key = hmac(hmac(signedBytes(u), signedBytes(S)), 'Caldera Derived Key', Buffer.from([1])).subarray(0, 16);
    const want = hmac(key, poolName, h.user.id, Buffer.from(r.PASSWORD_CLAIM_SECRET_BLOCK, 'base64'), r.TIMESTAMP);
    const got = Buffer.from(r.PASSWORD_CLAIM_SIGNATURE, 'base64');
    if (got.length !== want.length || !crypto.timingSafeEqual(got, want)) throw wrong();
    const next = h.user.nextChallenge;                        // e.g. NEW_PASSWORD_REQUIRED, SMS_MFA, DEVICE_SRP_AUTH
    if (next) return { ChallengeName: next, ChallengeParameters: h.user.nextChallengeParameters ?? {}, Session: crypto.randomBytes(48).toString('base64url') };
    return tokens(h.user, client, true);
  },
};

const server = http.createServer((req, res) => {
  const chunks = [];
  req.on('data', c => chunks.push(c));
  req.on('end', () => {
    const raw = Buffer.concat(chunks).toString('utf8');
    const send = (status, obj, extra = {}) => {
      const body = JSON.stringify(obj);
      if (cfg.log) fs.appendFileSync(cfg.log, JSON.stringify({ request: { method: req.method, url: req.url, headers: req.headers, body: raw }, response: { status, headers: extra, body } }) + '\n');
      res.writeHead(status, { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': crypto.randomUUID(), 'access-control-allow-origin': '*', 'access-control-allow-headers': '*', ...extra });
      res.end(body);
    };
    if (req.method === 'GET' && req.url === `/${pool}/.well-known/jwks.json`)
      return send(200, { keys: [{ ...publicKey.export({ format: 'jwk' }), alg: 'RS256', kid, use: 'sig' }] }, { 'content-type': 'application/json' });
    if (req.method === 'POST' && req.url === '/__faults') { faults = JSON.parse(raw); return send(200, {}); }
    try {
      const [service, op] = String(req.headers['x-amz-target'] ?? '').split('.');
      if (req.method !== 'POST' || service !== 'AWSCognitoIdentityProviderService' || !ops[op]) throw new Reject('UnknownOperationException', 'Unknown operation');
      if (!/^application\/x-amz-json-1\.1\b/.test(req.headers['content-type'] ?? '')) throw new Reject('SerializationException', 'Unexpected content type');
      const f = faults.find(x => x.op === op && x.times > 0);
      if (f) { f.times--; if (f.drop) return req.socket.destroy(); throw new Reject(f.type, f.message ?? '', f.status ?? 400); }
      send(200, ops[op](JSON.parse(raw)));
    } catch (e) {
      if (!(e instanceof Reject)) e = new Reject('SerializationException', e.message);
      send(e.status, { __type: e.type, message: e.message }, { 'x-amzn-errortype': e.type + ':', 'x-amzn-errormessage': e.message });
    }
  });
});
const url = await listening(server, cfg);
ready(url, { userPoolId: pool });
