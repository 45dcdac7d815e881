// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// strongroom-cli tozny and @toznysecure/sdk 1.5.1: each reads what the other wrote.
'use strict';

const { spawnSync } = require('node:child_process');
const { pipeline } = require('node:stream/promises');
const Tozny = require('@toznysecure/sdk/node');
const { assert, folder, fs, main, md5, program, ready, secret, step } = require('./harness.cjs');

const path = (name) => `${folder}/${name}`;
const texts = { name: secret('naïve ☃ 😀'), semicolons: secret('a;b.c;d') };
const same = (data) => assert.deepEqual({ ...data }, texts);

// What it prints, as JSON documents; fails with what it says.
function cli(words, input = '') {
    const ended = spawnSync(program('strongroom-cli'), ['tozny', ...words, '--json'], { input, encoding: 'utf8' });
    assert.equal(ended.status, 0, ended.stderr);
    const lines = ended.stdout.trim();
    try {
        return lines ? [JSON.parse(lines)] : [];
    } catch {
        return lines.split('\n').map((line) => JSON.parse(line));
    }
}

function clientOf(configFile) {
    return new Tozny.storage.Client(Tozny.storage.Config.fromObject(fs.readFileSync(configFile, 'utf8')));
}

main('strongroom-cli with @toznysecure/sdk', async () => {
    const config = path('cli.json');
    const as = (words, input) => cli([...words, '--config-file', config], input);
    let own;
    await step('registers, and the SDK opens the configuration', async () => {
        cli(['register', '--name', 'cli', '--api-url', ready.api_url, '--token-file', '-', '--config-file', config], ready.registration_token);
        own = clientOf(config);
        same((await own.writeRecord('config', texts, {})).data);
    });

    const crypto = await Tozny.storage.generateKeypair();
    const signing = await Tozny.storage.generateSigningKeypair();
    const made = await Tozny.storage.register(ready.registration_token, 'sdk', crypto, signing, false, ready.api_url);
    const sdk = new Tozny.storage.Client(new Tozny.storage.Config(
        made.clientId, made.apiKeyId, made.apiSecret, crypto.publicKey, crypto.privateKey, signing.publicKey, signing.privateKey, ready.api_url));
    const sdkId = made.clientId;
    const cliId = own.config.clientId;

    await step('takes the configuration of the SDK', async () => {
        const file = path('sdk.json');
        fs.writeFileSync(file, JSON.stringify(sdk.config.serialize()), { mode: 0o600 });
        assert.equal(cli(['whoami', '--config-file', file])[0].client_id, sdkId);
    });

    await step('records both ways', async () => {
        const [written] = as(['records', 'put', '--type', 'from-cli', '--plain', 'city=Köln'], JSON.stringify(texts));
        as(['share', 'from-cli', sdkId]);
        const read = await sdk.readRecord(written.record_id);
        same(read.data);
        assert.deepEqual(read.meta.plain, { city: 'Köln' });

        const record = await sdk.writeRecord('to-cli', { a: texts.name }, { p: 'q' });
        await sdk.share('to-cli', cliId);
        const [got] = as(['records', 'get', record.meta.recordId]);
        assert.deepEqual([got.data, got.meta.plain], [{ a: texts.name }, { p: 'q' }]);
        const found = as(['search', '--type', 'to-cli', '--all-writers', '--with-data', '--strict']);
        assert.equal(found.length, 1);
        assert.deepEqual(found[0].data, { a: texts.name });
    });

    await step('files both ways', async () => {
        const source = path('cli-source');
        fs.writeFileSync(source, Buffer.alloc(200_000, secret('file ')));
        const [put] = as(['files', 'put', source, '--type', 'file-from-cli']);
        as(['share', 'file-from-cli', sdkId]);
        await pipeline(await (await sdk.getFile(put.record_id)).read(), fs.createWriteStream(path('cli-by-sdk')));
        assert.equal(md5(path('cli-by-sdk')), md5(source));

        const file = await sdk.writeFile('file-to-cli', fs.createReadStream(source), {});
        await sdk.share('file-to-cli', cliId);
        as(['files', 'get', (await file.record()).meta.recordId, '--out', path('by-cli')]);
        assert.equal(md5(path('by-cli')), md5(source));
    });

    await step('notes both ways', async () => {
        const [note] = as(['notes', 'write', '--to', sdkId, '--name', 'note-from-cli', '--views', '3'], JSON.stringify(texts));
        same((await sdk.readNote(note.note_id)).data);
        same((await sdk.readNoteByName('note-from-cli')).data);

        const written = await sdk.writeNote(texts, own.config.publicKey, own.config.publicSigningKey, { id_string: 'note-to-cli', max_views: -1 });
        const [read] = as(['notes', 'read', written.noteId]);
        assert.deepEqual([read.data, read.signature, read.writer], [texts, 'good', 'confirmed']);
    });

    await step('signs in as an identity that the SDK registered', async () => {
        const { identity } = ready;
        const realm = new Tozny.identity.Realm(identity.realm, identity.application, '', ready.api_url);
        const registered = await realm.register('heidi', secret('pässword'), ready.registration_token, 'h@example.com', 'H', 'R');
        const file = path('heidi.json');
        cli(['login', '--realm', identity.realm, '--user', 'Heidi', '--password-file', '-', '--api-url', ready.api_url, '--config-file', file], secret('pässword'));
        assert.equal(clientOf(file).config.clientId, registered.storage.config.clientId);
    });
});
