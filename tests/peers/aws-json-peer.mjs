// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// Loopback stand-in for AWS JSON services, for tests of a client that signs its own requests.
//  - verifies Signature Version 4 on every call and answers as the services do when it is wrong
//    (emulators such as dynalite only look whether an Authorization header is there);
//  - answers secretsmanager.* (CreateSecret, PutSecretValue, GetSecretValue, DescribeSecret, DeleteSecret);
//  - passes DynamoDB_20120810.* on to a dynalite that runs beside it.
// No dependencies. Options: those of aws-json-peer.json, and "dynalite": its port; see README.md.
import http from 'node:http';
import fs from 'node:fs';
import crypto from 'node:crypto';
import { listening, options, ready } from './peer.mjs';

const cfg = options('aws-json-peer.json');
const account = cfg.account ?? '123456789012';
const sha = b => crypto.createHash('sha256').update(b).digest('hex');
const mac = (key, text) => crypto.createHmac('sha256', key).update(text).digest();
const creds = new Map(cfg.credentials.map(c => [c.accessKeyId, c]));
const secrets = new Map();
let faults = [];
let calls = [];

class Reject extends Error { constructor(type, message, status = 400, key = 'message', ns = '') { super(message); Object.assign(this, { type, status, key, ns }); } }
const coral = (type, message, status = 400) => new Reject(type, message, status, 'message', 'com.amazon.coral.service#');
const enc = s => encodeURIComponent(s).replace(/[!'()*]/g, c => '%' + c.charCodeAt(0).toString(16).toUpperCase());

function canonicalQuery(q) {
  if (!q) return '';
  return q.split('&').map(p => { const i = p.indexOf('='); const [n, v] = i < 0 ? [p, ''] : [p.slice(0, i), p.slice(i + 1)]; return [enc(decodeURIComponent(n)), enc(decodeURIComponent(v))]; })
    .sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0)).map(p => p.join('=')).join('&');
}
function verify(req, body) {
  const auth = req.headers.authorization;
  if (!auth) throw coral('MissingAuthenticationTokenException', 'Request is missing Authentication Token');
  const m = /^AWS4-HMAC-SHA256 Credential=([^,\s]+),\s*SignedHeaders=([^,\s]+),\s*Signature=([0-9a-f]{64})$/.exec(auth);
  if (!m) throw coral('IncompleteSignatureException', 'Authorization header is not of the expected form');
  const [id, date, region, service, term] = m[1].split('/');
  const c = creds.get(id);
  if (!c) throw coral('UnrecognizedClientException', 'The security token included in the request is invalid.');
  if (c.sessionToken && req.headers['x-amz-security-token'] !== c.sessionToken) throw coral('UnrecognizedClientException', 'The security token included in the request is invalid.');
  if (c.expired) throw coral('ExpiredTokenException', 'The security token included in the request is expired');
  const when = req.headers['x-amz-date'];
  if (!/^\d{8}T\d{6}Z$/.test(when ?? '')) throw coral('IncompleteSignatureException', "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.");
  if (term !== 'aws4_request' || !when.startsWith(date)) throw coral('InvalidSignatureException', 'Credential should be scoped to a valid date and terminator');
  const skew = Date.parse(when.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z')) - (Date.now() + (cfg.clockOffsetMs ?? 0));
  if (!cfg.ignoreSkew && Math.abs(skew) > 300000) throw coral('InvalidSignatureException', `Signature ${skew < 0 ? 'expired' : 'not yet current'}: ${when} is outside the allowed window`);
  const target = String(req.headers['x-amz-target'] ?? '');
  const wantService = target.startsWith('DynamoDB_') ? 'dynamodb' : 'secretsmanager';
  if (service !== wantService) throw coral('InvalidSignatureException', `Credential should be scoped to correct service: '${wantService}'.`);
  const signed = m[2].split(';');
  if (signed.join(';') !== [...signed].sort().join(';')) throw coral('InvalidSignatureException', 'SignedHeaders must be sorted');
  for (const need of ['host', 'x-amz-date', ...(c.sessionToken ? ['x-amz-security-token'] : []), ...(target ? ['x-amz-target'] : [])])
    if (!signed.includes(need)) throw coral('InvalidSignatureException', `'${need}' must be a 'SignedHeader' in the AWS Authorization.`);
  const [path, query] = req.url.split(/\?(.*)/s);
  const canonical = [req.method, path.split('/').map(enc).join('/') || '/', canonicalQuery(query),
    ...signed.map(h => `${h}:${String(req.headers[h] ?? '').trim().replace(/\s+/g, ' ')}`), '', m[2], sha(body)].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', when, `${date}/${region}/${service}/aws4_request`, sha(canonical)].join('\n');
  const key = mac(mac(mac(mac('AWS4' + c.secretAccessKey, date), region), service), 'aws4_request');
  const want = mac(key, toSign);
  if (!crypto.timingSafeEqual(want, Buffer.from(m[3], 'hex'))) {
    const e = coral('InvalidSignatureException', 'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.');
    e.detail = { canonical, toSign }; throw e;
  }
  for (const deny of c.deny ?? []) if (target.endsWith('.' + deny))
    throw new Reject('AccessDeniedException', `User: arn:aws:iam::${account}:user/${id} is not authorized to perform: ${service}:${deny}`, 400, 'Message', wantService === 'dynamodb' ? 'com.amazon.coral.service#' : '');
  return region;
}

const notFound = () => new Reject('ResourceNotFoundException', "Secrets Manager can't find the specified secret.", 400, 'Message');
const find = id => secrets.get(id) ?? [...secrets.values()].find(s => s.ARN === id || s.ARN.replace(/-[A-Za-z0-9]{6}$/, '') === id) ?? (() => { throw notFound(); })();
function version(s, q) {
  const id = q.ClientRequestToken ?? crypto.randomUUID();
  for (const v of s.versions) v.stages = v.stages.includes('AWSCURRENT') ? ['AWSPREVIOUS'] : v.stages.filter(x => x !== 'AWSPREVIOUS');
  s.versions.push({ id, stages: ['AWSCURRENT'], SecretString: q.SecretString, SecretBinary: q.SecretBinary, created: Date.now() / 1000 });
  return id;
}
const sm = {
  CreateSecret(q, region) {
    if (secrets.has(q.Name)) throw new Reject('ResourceExistsException', `The operation failed because the secret ${q.Name} already exists.`, 400, 'Message');
    const s = { Name: q.Name, ARN: `arn:aws:secretsmanager:${region}:${account}:secret:${q.Name}-${crypto.randomBytes(3).toString('hex')}`, versions: [] };
    secrets.set(q.Name, s);
    const VersionId = q.SecretString !== undefined || q.SecretBinary !== undefined ? version(s, q) : undefined;
    return { ARN: s.ARN, Name: s.Name, VersionId };
  },
  PutSecretValue(q) { const s = find(q.SecretId); const VersionId = version(s, q); return { ARN: s.ARN, Name: s.Name, VersionId, VersionStages: ['AWSCURRENT'] }; },
  DescribeSecret(q) { const s = find(q.SecretId); return { ARN: s.ARN, Name: s.Name, DeletedDate: s.deleted, VersionIdsToStages: Object.fromEntries(s.versions.map(v => [v.id, v.stages])) }; },
  DeleteSecret(q) { const s = find(q.SecretId); s.deleted = Date.now() / 1000; if (q.ForceDeleteWithoutRecovery) secrets.delete(s.Name); return { ARN: s.ARN, Name: s.Name, DeletionDate: s.deleted }; },
  GetSecretValue(q) {
    if (!q.SecretId) throw new Reject('InvalidParameterException', 'You must provide a SecretId.', 400, 'Message');
    const s = find(q.SecretId);
    if (s.deleted) throw new Reject('InvalidRequestException', "You can't perform this operation on the secret because it was marked for deletion.", 400, 'Message');
    const v = s.versions.find(x => (q.VersionId ? x.id === q.VersionId : x.stages.includes(q.VersionStage ?? 'AWSCURRENT')));
    if (!v) throw new Reject('ResourceNotFoundException', `Secrets Manager can't find the specified secret value for staging label: ${q.VersionStage ?? 'AWSCURRENT'}`, 400, 'Message');
    return { ARN: s.ARN, CreatedDate: v.created, Name: s.Name, SecretString: v.SecretString, SecretBinary: v.SecretBinary, VersionId: v.id, VersionStages: v.stages };
  },
};

const server = http.createServer((req, res) => {
  const chunks = [];
  req.on('data', c => chunks.push(c));
  req.on('end', async () => {
    const body = Buffer.concat(chunks);
    let spoilt = false;
    const send = (status, buf, headers) => {
      const target = req.headers['x-amz-target'];
      if (target) calls.push({ target, status, date: req.headers['x-amz-date'] });
      if (spoilt) headers = { ...headers, 'x-amz-crc32': String((Number(headers['x-amz-crc32'] ?? 0) + 1) >>> 0) };
      if (cfg.log) fs.appendFileSync(cfg.log, JSON.stringify({ request: { method: req.method, url: req.url, headers: req.headers, body: body.toString('utf8') }, response: { status, headers, body: buf.toString('utf8') } }) + '\n');
      res.writeHead(status, { date: new Date(Date.now() + (cfg.clockOffsetMs ?? 0)).toUTCString(), ...headers, 'content-length': buf.length }); res.end(buf);
    };
    try {
      if (req.url === '/__faults') { faults = JSON.parse(body); return send(200, Buffer.from('{}'), {}); }
      if (req.url === '/__reset') { secrets.clear(); faults = []; calls = []; return send(200, Buffer.from('{}'), {}); }
      if (req.url === '/__calls') return send(200, Buffer.from(JSON.stringify(calls)), { 'content-type': 'application/json' });
      const region = verify(req, body);
      const [service, op] = String(req.headers['x-amz-target'] ?? '').split('.');
      const f = faults.find(x => x.op === op && x.times > 0);
      if (f) {
        f.times--;
        if (f.drop) { calls.push({ target: req.headers['x-amz-target'], status: 0 }); return req.socket.destroy(); }
        if (f.html) return send(f.status ?? 503, Buffer.from(f.html), { 'content-type': 'text/html' });
        if (f.crc) spoilt = true;
        else throw new Reject(f.type, f.message ?? '', f.status ?? 400, f.key ?? 'message', f.ns ?? '');
      }
      const wantType = service.startsWith('DynamoDB_') ? 'application/x-amz-json-1.0' : 'application/x-amz-json-1.1';
      if (req.headers['content-type'] !== wantType) throw coral('SerializationException', `expected ${wantType}`);
      if (service === 'secretsmanager' && sm[op])
        return send(200, Buffer.from(JSON.stringify(sm[op](JSON.parse(body), region))), { 'content-type': wantType, 'x-amzn-requestid': crypto.randomUUID() });
      if (service === 'DynamoDB_20120810' && cfg.dynalite) {
        const up = http.request({ host: '127.0.0.1', port: cfg.dynalite, method: 'POST', path: '/', headers: { ...req.headers, host: `127.0.0.1:${cfg.dynalite}` } }, r => {
          const out = []; r.on('data', c => out.push(c)); r.on('end', () => { const h = { ...r.headers }; delete h['content-length']; delete h.connection; delete h['keep-alive']; send(r.statusCode, Buffer.concat(out), h); });
        });
        up.on('error', () => send(503, Buffer.from('{"__type":"ServiceUnavailable","message":"dynalite is not running"}'), { 'content-type': 'application/x-amz-json-1.0' }));
        return up.end(body);
      }
      throw coral('UnknownOperationException', '');
    } catch (e) {
      if (!(e instanceof Reject)) e = coral('SerializationException', String(e.message));
      if (cfg.explain && e.detail) console.error(e.detail);
      const out = { __type: e.ns + e.type }; out[e.key] = e.message;
      send(e.status, Buffer.from(JSON.stringify(out)), { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': crypto.randomUUID() });
    }
  });
});
ready(await listening(server, cfg));
