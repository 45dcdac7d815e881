// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// e3db 1.2.2 on the sandbox: alone, then with core at the other end, each both ways. It knows records and sharing, no files and no notes.
'use strict';

const e3db = require('e3db');
const { assert, main, ready, refused, secret, step } = require('./harness.cjs');

const api = ready.api_url;

async function newClient(name, backup = false) {
    const crypto = await e3db.Client.generateKeypair();
    const signing = await e3db.Client.generateSigningKeypair();
    const made = await e3db.Client.register(ready.registration_token, name, crypto, signing, backup, api);
    return new e3db.Client(
        new e3db.Config(made.clientId, made.apiKeyId, made.apiSecret, crypto.publicKey, crypto.privateKey, api, signing.publicKey, signing.privateKey));
}

// It decodes UTF-8 byte by byte (page section 7): what it shall read must be ASCII. What it writes is right.
const texts = { name: secret('plain ASCII'), semicolons: secret('a;b.c;d') };
const unicode = { name: secret('naïve ☃ 😀') };
const same = (data, expected = texts) => assert.deepEqual({ ...data }, expected);
const idOf = (client) => client.config.clientId;

main('e3db', async (newPeer) => {
    const alice = await newClient('alice');
    const bob = await newClient('bob');

    await step('registers with a backup of its credentials', async () => {
        const kept = await newClient('kept', true);
        const [backup] = await kept.query(true, null, null, 'tozny.key_backup').next();
        assert.equal(backup.data.client_id, `"${idOf(kept)}"`);
    });

    await step('writes, reads, updates and deletes records', async () => {
        const written = await alice.write('contact', texts, { city: 'Cologne' });
        const read = await alice.read(written.meta.recordId);
        same(read.data);
        assert.deepEqual(read.meta.plain, { city: 'Cologne' });
        read.data.name = secret('changed');
        const stale = read.meta.version;
        const updated = await alice.update(read);
        assert.notEqual(updated.meta.version, stale);
        assert.equal((await alice.read(written.meta.recordId)).data.name, secret('changed'));
        await alice.delete(updated.meta.recordId, updated.meta.version);
        await refused(alice.read(written.meta.recordId));
    });

    await step('shares and revokes', async () => {
        const { recordId } = (await alice.write('shared', texts, {})).meta;
        await refused(bob.read(recordId));
        await alice.share('shared', idOf(bob));
        same((await bob.read(recordId)).data);
        assert.equal((await alice.outgoingSharing())[0].readerId, idOf(bob));
        assert.equal((await bob.incomingSharing())[0].writerId, idOf(alice));
        await alice.revoke('shared', idOf(bob));
        await refused(bob.read(recordId));
        assert.deepEqual(await alice.outgoingSharing(), []);
    });

    await step('queries', async () => {
        for (const city of ['Aachen', 'Bonn', 'Aachen']) {
            await alice.write('person', texts, { city });
        }
        const pages = alice.query(true, null, null, 'person', null, 2);
        assert.deepEqual([(await pages.next()).length, (await pages.next()).length, (await pages.next()).length], [2, 1, 0]);
        const inBonn = await alice.query(true, null, null, 'person', { eq: { name: 'city', value: 'Bonn' } }).next();
        assert.equal(inBonn.length, 1);
        same(inBonn[0].data);
        await alice.share('person', idOf(bob));
        assert.equal((await bob.query(true, 'all', null, 'person').next()).length, 3);
        assert.equal((await bob.query(true, null, null, 'person').next()).length, 0);
    });

    // ---- with core at the other end ----
    const core = await newPeer('core');
    const coreId = core.config.client_id;

    await step('core reads the records of the SDK', async () => {
        const written = await alice.write('to-core', unicode, { city: 'Köln' });
        await assert.rejects(core.do('read', { record_id: written.meta.recordId }), (error) => [403, 404].includes(error.status));
        await alice.share('to-core', coreId);
        const read = await core.do('read', { record_id: written.meta.recordId });
        assert.deepEqual(read.data, unicode);
        assert.deepEqual(read.plain, { city: 'Köln' });
        assert.deepEqual((await core.do('search', { type: 'to-core', all_writers: true }))[0].data, unicode);
        await alice.revoke('to-core', coreId);
        await assert.rejects(core.do('read', { record_id: written.meta.recordId }), (error) => [403, 404].includes(error.status));
    });

    await step('the SDK reads the records of core', async () => {
        const written = await core.do('write', { type: 'from-core', data: texts, plain: { city: 'Bonn' } });
        await core.do('share', { type: 'from-core', reader_id: idOf(bob) });
        const read = await bob.read(written.record_id);
        same(read.data);
        assert.deepEqual(read.meta.plain, { city: 'Bonn' });
        same((await bob.query(true, 'all', null, 'from-core').next())[0].data);
        await core.do('update', { record_id: written.record_id, data: { ...texts, name: secret('newer') } });
        assert.equal((await bob.read(written.record_id)).data.name, secret('newer'));
        await core.do('revoke', { type: 'from-core', reader_id: idOf(bob) });
        await refused(bob.read(written.record_id));
    });

    await step('core changes a record as the SDK wrote it, with the same keys', async () => {
        const { recordId } = (await alice.write('in-turn', texts, {})).meta;
        const config = { client_id: idOf(alice), api_key_id: alice.config.apiKeyId, api_secret: alice.config.apiSecret, api_url: api, version: alice.config.version,
            public_key: alice.config.publicKey, private_key: alice.config.privateKey, public_signing_key: alice.config.publicSignKey,
            private_signing_key: alice.config.privateSignKey };
        await core.do('open', { config });
        await core.do('update', { record_id: recordId, data: { name: secret('by core') } });
        same((await alice.read(recordId)).data, { name: secret('by core') });
        const record = await alice.read(recordId);
        record.data.name = secret('by the SDK');
        await alice.update(record);
        assert.equal((await core.do('read', { record_id: recordId })).data.name, secret('by the SDK'));
    });
});
