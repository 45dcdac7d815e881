// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// InCountry's Node SDK against strongroom-sandbox and strongroom-cli: node_sdk.cjs SDK READY_FILE CLI

'use strict';
const crypto = require('crypto');
const fs = require('fs');
const { spawnSync } = require('child_process');

const [sdk, readyFile, cliPath] = process.argv.slice(2);
const { createStorage } = require(`${sdk}/lib`);
const vault = JSON.parse(fs.readFileSync(readyFile, 'utf8')).incountry;
let checks = 0;

function check(condition, what) {
    if (!condition) {
        console.error('FAILED: ' + what);
        process.exit(1);
    }
    checks += 1;
    console.log('ok: ' + what);
}

function cli(args, input, connection = readyFile) {
    const done = spawnSync(cliPath, [...args, '--connection-file', connection, '--json'], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
    if (done.status !== 0) {
        console.error(`strongroom-cli ${args.join(' ')} ended with ${done.status}: ${done.stderr}`);
        process.exit(1);
    }
    return done.stdout.split('\n').filter((line) => line.trim()).map((line) => JSON.parse(line));
}

// A connection file beside the sandbox's own, with other options.
function variant(name, leaveOut, changes) {
    const members = { ...vault, ...changes };
    leaveOut.forEach((member) => delete members[member]);
    const file = `${readyFile}.${name}.json`;
    fs.writeFileSync(file, JSON.stringify(members));
    return file;
}

// The Fernet specification, for the SDK's custom encryption.
const fernet = {
    encrypt(text, keyText) {
        const key = Buffer.from(keyText, 'base64');
        const iv = crypto.randomBytes(16);
        const cipher = crypto.createCipheriv('aes-128-cbc', key.subarray(16), iv);
        const time = Buffer.alloc(8);
        time.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 1000)));
        const signed = Buffer.concat([Buffer.from([0x80]), time, iv, cipher.update(text, 'utf8'), cipher.final()]);
        const mac = crypto.createHmac('sha256', key.subarray(0, 16)).update(signed).digest();
        return Buffer.concat([signed, mac]).toString('base64').replace(/\+/g, '-').replace(/\//g, '_');
    },
    decrypt(token, keyText) {
        const key = Buffer.from(keyText, 'base64');
        const bytes = Buffer.from(token.replace(/-/g, '+').replace(/_/g, '/'), 'base64');
        const signed = bytes.subarray(0, -32);
        if (!crypto.createHmac('sha256', key.subarray(0, 16)).update(signed).digest().equals(bytes.subarray(-32))) {
            throw new Error('not signed with this key');
        }
        const decipher = crypto.createDecipheriv('aes-128-cbc', key.subarray(16), signed.subarray(9, 25));
        return Buffer.concat([decipher.update(signed.subarray(25)), decipher.final()]).toString('utf8');
    },
};

(async () => {
    const oauth = { clientId: vault.client_id, clientSecret: vault.client_secret, authEndpoints: { default: vault.token_endpoint, emea: vault.token_endpoint, apac: vault.token_endpoint } };
    // Their client: OAuth2 unless the options say otherwise.
    const client = (options, customEncryption) => createStorage({
        environmentId: vault.environment_id,
        endpoint: vault.endpoint,
        countriesCache: undefined,
        oauth,
        getSecrets: () => vault.secrets_data,
        ...options,
    }, customEncryption);
    const storage = await client({});
    const country = 'us';

    const page = await storage.find(country, {}, { limit: 100 });
    const ours = cli(['records', 'find', '--country', country, '--limit', '100']).filter((row) => !row.rawData);
    check(page.meta.total > 100, 'a page of the demo vault is read');
    // Node refuses some records that the other SDKs read (payloads that are not text): those it opens must be the same.
    const keys = new Set(ours.map((row) => row.record_key));
    check(page.records.length > 80 && page.records.every((record) => keys.has(record.recordKey)), 'strongroom-cli reads the same page');

    const expiresAt = new Date('2099-12-31T23:59:59.000Z');
    await storage.write(country, { recordKey: 'node/ключ', body: 'тело 😀', precommitBody: 'pre', key1: 'Ключ', key20: 'zwanzig', serviceKey5: 's5', parentKey: 'parent', rangeKey10: -7, expiresAt });
    const got = cli(['records', 'get', 'node/ключ', '--country', country])[0];
    check(got.body === 'тело 😀' && got.key20 === 'zwanzig' && got.service_key5 === 's5' && got.parent_key === 'parent' && got.range_key10 === -7, 'strongroom-cli reads what the SDK wrote');
    check(new Date(got.expires_at).getTime() === expiresAt.getTime(), 'expires_at included');
    await storage.batchWrite(country, Array.from({ length: 100 }, (_, i) => ({ recordKey: `node-batch-${i}`, body: String(i), key2: 'node batch' })));
    check(cli(['records', 'find', '--country', country, '--filter', 'key2="node batch"']).length === 100, 'and a batch of 100');

    cli(['records', 'put', '--country', country], JSON.stringify({ record_key: 'cli/узел', body: '{"a": "é"}', key11: 'elf', key1: '', service_key3: 's3', parent_key: 'p', precommit_body: '', expires_at: '2099-01-01T00:00:00Z' }));
    const { record } = await storage.read(country, 'cli/узел');
    check(record.body === '{"a": "é"}' && record.key11 === 'elf' && record.key1 === '' && record.serviceKey3 === 's3' && record.parentKey === 'p' && record.precommitBody === '', 'the SDK reads what strongroom-cli wrote');
    const lines = Array.from({ length: 150 }, (_, i) => JSON.stringify({ record_key: `cli-node-${i}`, body: `b${i}`, key3: 'for node', range_key3: i })).join('\n');
    cli(['records', 'put-batch', '--country', country], lines);
    const found = await storage.find(country, { key3: 'for node', rangeKey3: { $gte: 50, $lt: 100 } }, { limit: 100, sort: [{ rangeKey3: 'desc' }] });
    check(found.meta.total === 50 && found.records[0].rangeKey3 === 99, 'the SDK filters and sorts what put-batch wrote');
    const isNull = await storage.find(country, { key3: 'for node', key4: null }, { limit: 1 });
    check(isNull.meta.total === 150, 'a null filter works');

    const moved = await storage.migrate(country, 10);
    check(moved.meta.migrated > 0, 'the SDK migrates a page');
    const { attachmentMeta } = await storage.addAttachment(country, 'node/ключ', { file: Buffer.from([0, 1, 2, 255]), fileName: 'b.bin', mimeType: 'application/octet-stream' });
    check(attachmentMeta.size === 4, 'the SDK adds an attachment');
    const { attachmentData } = await storage.getAttachmentFile(country, 'node/ключ', attachmentMeta.fileId);
    const chunks = [];
    for await (const chunk of attachmentData.file) {
        chunks.push(chunk);
    }
    check(Buffer.concat(chunks).equals(Buffer.from([0, 1, 2, 255])), 'and gets it back');
    check((await storage.deleteAttachment(country, 'node/ключ', attachmentMeta.fileId)).success !== false, 'and deletes it');
    check((await storage.delete(country, 'node/ключ')).success, 'the SDK deletes a record');

    // API key.
    const byKey = await client({ oauth: undefined, apiKey: vault.api_key });
    await byKey.write('de', { recordKey: 'node by key', body: 'k' });
    check(cli(['records', 'get', 'node by key', '--country', 'de'], '', variant('node-api-key', ['client_id', 'client_secret'], {}))[0].body === 'k', 'an API key opens the same vault for both');

    // Keys in the clear.
    const plain = await client({ hashSearchKeys: false });
    const plainFile = variant('node-plain', ['api_key'], { hash_search_keys: false });
    await plain.write('fr', { recordKey: 'node theirs', body: 'b', key1: 'Le Marché', key20: 'zwanzig', rangeKey1: 1 });
    cli(['records', 'put', '--country', 'fr'], JSON.stringify({ record_key: 'node ours', body: 'b', key1: 'Au Marché', key20: 'vingt', range_key1: 2 }), plainFile);
    const searched = await plain.find('fr', { searchKeys: 'Marché' }, { sort: [{ key1: 'asc' }] });
    check(searched.records.map((record) => record.recordKey).join() === 'node ours,node theirs', 'the SDK searches and sorts what both wrote');
    const rows = cli(['records', 'find', '--country', 'fr', '--filter', 'search:Marché', '--sort', 'key1:desc'], '', plainFile);
    check(rows.map((row) => row.record_key).join() === 'node theirs,node ours', 'strongroom-cli searches and sorts it');
    check(rows[0].key1 === 'Le Marché' && rows[0].key20 === 'zwanzig', 'with the keys as they were written');
    const notNull = await plain.find('fr', { key20: { $not: null }, rangeKey1: [1, 2] });
    check(notNull.meta.total === 2 && cli(['records', 'find', '--country', 'fr', '--filter-json', '{"key20": {"$not": null}, "range_key1": [1, 2]}'], '', plainFile).length === 2, 'both find what is not null');

    // Normalised hashes.
    const normalized = await client({ normalizeKeys: true });
    const normalizedFile = variant('node-normalized', ['api_key'], { options: { normalize_keys: true } });
    await normalized.write('fr', { recordKey: 'NODE ΣΊΣΥΦΟΣ', body: 'theirs', key1: 'İSTANBUL' });
    cli(['records', 'put', '--country', 'fr'], JSON.stringify({ record_key: 'NODE ὈΔΥΣΣΕΎΣ', body: 'ours', key1: 'İSTANBUL' }), normalizedFile);
    check(cli(['records', 'get', 'node σίσυφος', '--country', 'fr'], '', normalizedFile)[0].body === 'theirs', 'normalize_keys: strongroom-cli finds theirs in lower case');
    check((await normalized.read('fr', 'node ὀδυσσεύς')).record.body === 'ours', 'normalize_keys: the SDK finds ours in lower case');

    // A custom cipher: Node stores its output as it is, we wrap it in base64 as Python and Java do; we read both.
    const secrets = { currentVersion: 9, secrets: [...vault.secrets_data.secrets, { secret: crypto.randomBytes(32).toString('base64'), version: 9, isForCustomEncryption: true }] };
    const custom = await client({ getSecrets: () => secrets }, [{ encrypt: fernet.encrypt, decrypt: fernet.decrypt, version: 'fernet', isCurrent: true }]);
    await custom.write('fr', { recordKey: 'node fernet', body: 'тело', precommitBody: 'pre' });
    const opened = cli(['records', 'get', 'node fernet', '--country', 'fr'], '', variant('node-fernet', ['api_key'], { secrets_data: secrets, custom_ciphers: [{ version: 'fernet', algorithm: 'fernet', current: true }] }))[0];
    check(opened.body === 'тело' && opened.precommit_body === 'pre', 'strongroom-cli opens their Fernet record');

    // Encryption off.
    const off = await client({ encrypt: false });
    const offFile = variant('node-off', ['api_key'], { encrypt: false });
    await off.write('fr', { recordKey: 'node pt', body: 'open' });
    check(cli(['records', 'get', 'node pt', '--country', 'fr'], '', offFile)[0].body === 'open', 'strongroom-cli reads their plain text');
    cli(['records', 'put', '--country', 'fr'], JSON.stringify({ record_key: 'our pt', body: 'open too', precommit_body: '' }), offFile);
    const plainRecord = (await off.read('fr', 'our pt')).record;
    check(plainRecord.body === 'open too' && plainRecord.precommitBody === '', 'the SDK reads our plain text');
    console.log(`${checks} passed, 0 failed`);
})().catch((error) => {
    console.error('FAILED: ' + (error && error.stack || error));
    process.exit(1);
});
