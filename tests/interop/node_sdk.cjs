// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// InCountry's Node SDK against strongroom-sandbox and strongroom-cli: node_sdk.cjs SDK READY_FILE CLI

'use strict';
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

function cli(args, input) {
    const done = spawnSync(cliPath, [...args, '--connection-file', readyFile, '--json'], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
    if (done.status !== 0) {
        console.error(`strongroom-cli ${args.join(' ')} ended with ${done.status}: ${done.stderr}`);
        process.exit(1);
    }
    return done.stdout.split('\n').filter((line) => line.trim()).map((line) => JSON.parse(line));
}

(async () => {
    const storage = await createStorage({
        environmentId: vault.environment_id,
        endpoint: vault.endpoint,
        countriesCache: undefined,
        oauth: { clientId: vault.client_id, clientSecret: vault.client_secret, authEndpoints: { default: vault.token_endpoint, emea: vault.token_endpoint, apac: vault.token_endpoint } },
        getSecrets: () => vault.secrets_data,
    });
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
    console.log(`${checks} passed, 0 failed`);
})().catch((error) => {
    console.error('FAILED: ' + (error && error.stack || error));
    process.exit(1);
});
