// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// @toznysecure/sdk 1.5.1 on the sandbox: alone, then with core at the other end, each both ways.
'use strict';

const Tozny = require('@toznysecure/sdk/node');
const { pipeline } = require('node:stream/promises');
const { assert, folder, fs, main, md5, ready, refused, secret, step } = require('./harness.cjs');

const api = ready.api_url;
const { Search } = Tozny.types;

async function newClient(name, backup = false) {
    const crypto = await Tozny.storage.generateKeypair();
    const signing = await Tozny.storage.generateSigningKeypair();
    const made = await Tozny.storage.register(ready.registration_token, name, crypto, signing, backup, api);
    return new Tozny.storage.Client(
        new Tozny.storage.Config(made.clientId, made.apiKeyId, made.apiSecret, crypto.publicKey, crypto.privateKey, signing.publicKey, signing.privateKey, api));
}

async function found(client, type, allWriters = false, build = (search) => search.match({ type: [type] })) {
    const result = await client.search(build(new Search(true, allWriters, 50)));
    return result.next();
}

const texts = { name: secret('naïve ☃ 😀'), empty: '', semicolons: secret('a;b.c;d') };
const path = (name) => `${folder}/${name}`;

function newFile(name, bytes) {
    // Every byte value, and the mark, so that the runner would find it.
    const content = Buffer.alloc(bytes, Buffer.concat([Buffer.from(secret('file')), Buffer.from(Array.from({ length: 256 }, (_, i) => i))]));
    fs.writeFileSync(path(name), content);
    return path(name);
}

// Not Tozny.helpers.saveFile(): that one is done when the SDK has handed on the last byte, before it is in the file.
const save = async (file, to) => pipeline(await file.read(), fs.createWriteStream(to));

const sameTexts = (data) => assert.deepEqual({ ...data }, texts);

main('@toznysecure/sdk', async (newPeer) => {
    const alice = await newClient('alice');
    const bob = await newClient('bob');
    const carol = await newClient('carol');
    const idOf = (client) => client.config.clientId;

    await step('registers with a backup of its credentials', async () => {
        const kept = await newClient('kept', true);
        const [backup] = await found(kept, 'tozny.key_backup');
        assert.equal(backup.data.client_id, `"${idOf(kept)}"`);
    });

    await step('writes, reads, updates and deletes records', async () => {
        const written = await alice.writeRecord('contact', texts, { city: 'Cologne' });
        const read = await alice.readRecord(written.meta.recordId);
        sameTexts(read.data);
        assert.deepEqual(read.meta.plain, { city: 'Cologne' });
        const one = await alice.readRecord(written.meta.recordId, ['name']);
        assert.deepEqual({ ...one.data }, { name: texts.name });
        read.data.name = secret('changed');
        const stale = read.meta.version;
        const updated = await alice.updateRecord(read);
        assert.notEqual(updated.meta.version, stale);
        assert.equal((await alice.readRecord(written.meta.recordId)).data.name, secret('changed'));
        read.meta.version = stale;
        assert.equal(await refused(alice.updateRecord(read)), 409);
        await alice.deleteRecord(updated.meta.recordId, updated.meta.version);
        assert.equal(await refused(alice.readRecord(written.meta.recordId)), 404);
    });

    await step('shares and revokes', async () => {
        const record = await alice.writeRecord('shared', texts, {});
        const id = record.meta.recordId;
        assert.equal(await refused(bob.readRecord(id)), 403);
        await alice.share('shared', idOf(bob));
        sameTexts((await bob.readRecord(id)).data);
        assert.equal((await alice.outgoingSharing())[0].readerId, idOf(bob));
        assert.equal((await bob.incomingSharing())[0].writerId, idOf(alice));
        sameTexts((await found(bob, 'shared', true))[0].data);
        assert.equal((await found(bob, 'shared', false)).length, 0);
        await alice.revoke('shared', idOf(bob));
        assert.equal(await refused(bob.readRecord(id)), 403);
        assert.deepEqual(await alice.outgoingSharing(), []);
    });

    await step('shares through an authorizer', async () => {
        const record = await alice.writeRecord('delegated', texts, {});
        await alice.addAuthorizer('delegated', idOf(carol));
        assert.equal((await alice.getAuthorizers())[0].authorizerId, idOf(carol));
        assert.equal((await carol.getAuthorizedBy())[0].writerId, idOf(alice));
        await carol.shareOnBehalfOf(idOf(alice), 'delegated', idOf(bob));
        sameTexts((await bob.readRecord(record.meta.recordId)).data);
        await carol.revokeOnBehalfOf(idOf(alice), 'delegated', idOf(bob));
        assert.equal(await refused(bob.readRecord(record.meta.recordId)), 403);
        await alice.removeAuthorizer('delegated', idOf(carol));
        assert.deepEqual(await alice.getAuthorizers(), []);
    });

    await step('searches', async () => {
        for (const [name, city] of [['anna', 'Aachen'], ['anne', 'Bonn'], ['hans', 'Aachen']]) {
            await alice.writeRecord('person', { name: secret(name) }, { name, city });
        }
        const names = async (build) => (await found(alice, 'person', false, build)).map((record) => record.meta.plain.name).sort();
        const of = (terms, ...more) => (search) => search.match({ type: ['person'] }).exclude({ type: ['contact', 'shared', 'delegated'] }).match(terms, ...more);
        const only = (terms, ...more) => (search) => search.match(terms, ...more);
        assert.deepEqual(await names(only({ type: ['person'] })), ['anna', 'anne', 'hans']);
        assert.deepEqual(await names(only({ plain: { city: 'Aachen' } })), ['anna', 'hans']);
        assert.deepEqual(await names(only({ values: ['ann?'] }, 'OR', 'WILDCARD')), ['anna', 'anne']);
        assert.deepEqual(await names(only({ values: ['anni'] }, 'OR', 'FUZZY')), ['anna', 'anne']);
        assert.deepEqual(await names(only({ values: ['h.*s'] }, 'OR', 'REGEXP')), ['hans']);
        assert.deepEqual(await names((search) => search.match({ type: ['person'] }).exclude({ values: ['Bonn'] })), ['anna', 'hans']);
        assert.deepEqual(await names(of({ values: ['nobody'] })), ['anna', 'anne', 'hans']);
        const paged = await alice.search(new Search(false, false, 2).match({ type: ['person'] }));
        const pages = [await paged.next(), await paged.next(), await paged.next()].map((page) => page.length);
        assert.deepEqual(pages, [2, 1, 0]);
        const byRange = (from, to) => found(alice, 'person', false, (search) => search.match({ type: ['person'] }).range(from, to));
        assert.equal((await byRange(new Date(Date.now() - 60_000), new Date(Date.now() + 60_000))).length, 3);
        assert.equal((await byRange(new Date(Date.now() - 120_000), new Date(Date.now() - 60_000))).length, 0);
        const queried = await alice.query(true, null, null, 'person', { eq: { name: 'city', value: 'Bonn' } }).next();
        assert.deepEqual(queried.map((record) => record.data.name), [secret('anne')]);
    });

    // Not empty ones: this SDK cannot encrypt them. 65,536 bytes are one full block, without another behind it.
    for (const bytes of [1, 65_536, 1_000_000]) {
        await step(`writes and reads a file of ${bytes} bytes`, async () => {
            const source = newFile('source', bytes);
            const written = await alice.writeFile('blob', fs.createReadStream(source), { name: 'f.bin' });
            const { meta } = await written.record();
            await save(await alice.getFile(meta.recordId), path('fetched'));
            assert.equal(md5(path('fetched')), md5(source));
            const [listed] = await found(alice, 'blob', false, (search) => search.match({ records: [meta.recordId] }));
            assert.equal(listed.meta.fileMeta.checksum, meta.fileMeta.checksum);
        });
    }

    const keysOf = (client) => [client.config.publicKey, client.config.publicSigningKey];
    await step('writes, reads, replaces and deletes notes', async () => {
        const note = await alice.writeNote(texts, ...keysOf(bob), { id_string: 'sdk-note', max_views: -1, expires: false, type: 'song', plain: { p: 'q' } });
        sameTexts((await bob.readNote(note.noteId)).data);
        sameTexts((await bob.readNoteByName('sdk-note')).data);
        assert.equal(await refused(carol.readNote(note.noteId)), 403);
        assert.equal(await refused(carol.writeNote(texts, ...keysOf(bob), { id_string: 'sdk-note' })), 409);
        const replaced = await alice.replaceNoteByName({ lyrics: secret('la') }, ...keysOf(bob), { id_string: 'sdk-note', max_views: -1 });
        assert.deepEqual({ ...(await bob.readNoteByName('sdk-note')).data }, { lyrics: secret('la') });
        assert.deepEqual(await bob.noteChallenge(replaced.noteId), {});
        await alice.deleteNote(replaced.noteId);
        assert.equal(await refused(bob.readNoteByName('sdk-note')), 404);
    });

    await step('finds a note used up or expired', async () => {
        const once = await alice.writeNote(texts, ...keysOf(bob), { max_views: 1 });
        sameTexts((await bob.readNote(once.noteId)).data);
        assert.equal(await refused(bob.readNote(once.noteId)), 404);
        const late = await alice.writeNote(texts, ...keysOf(bob), { expires: true, expiration: '2020-01-01T00:00:00Z' });
        assert.equal(await refused(bob.readNote(late.noteId)), 404);
    });

    await step('meets the conditions of notes', async () => {
        const eacp = { email_eacp: { email_address: 'b@example.com', template: 'claim', provider_link: 'https://example.com', template_fields: {}, default_expiration_minutes: 5 } };
        const note = await alice.writeNote(texts, ...keysOf(bob), { eacp, max_views: -1 });
        assert.equal(await refused(bob.readNote(note.noteId)), 403);
        const challenge = await bob.noteChallenge(note.noteId, { email_eacp: { template_name: 'claim', expiry_minutes: 5 } });
        assert.equal(challenge.email_eacp.template_name, 'claim');
        sameTexts((await bob.readNote(note.noteId, { email_otp: '246810' })).data);
    });

    await step('writes and reads anonymous notes', async () => {
        const box = await Tozny.storage.generateKeypair();
        const sign = await Tozny.storage.generateSigningKeypair();
        const note = await Tozny.storage.writeNote(texts, ...keysOf(bob), box, sign, { type: 't', max_views: 5 }, api);
        sameTexts((await bob.readNote(note.noteId)).data);
        await Tozny.storage.deleteNote(note.noteId, sign, api);
        const own = await Tozny.storage.writeNote(texts, box.publicKey, sign.publicKey, box, sign, { type: 't' }, api);
        sameTexts((await Tozny.storage.readNote(own.noteId, box, sign, {}, {}, api)).data);
    });

    const { identity } = ready;
    const realm = new Tozny.identity.Realm(identity.realm, identity.application, '', api);
    await step('signs in as the demo identity', async () => {
        const user = await realm.login(identity.username, identity.password, () => assert.fail('no action was to be asked'));
        assert.equal(user.storage.config.clientId, ready.profile.client_id);
        sameTexts((await user.storage.writeRecord('of-identity', texts, {})).data);
        assert(await user.token());
        assert.equal(await user.logout(), true);
        assert.equal(await user.logout(), false);
    });
    await step('signs in with a second factor', async () => {
        const asked = [];
        const user = await realm.login(identity.totp_username, identity.password, (error, action) => {
            asked.push([error?.message, action.type]);
            return { totp: asked.length === 1 ? '000000' : identity.totp_code };
        });
        assert.deepEqual(asked, [[undefined, 'login-totp'], ['The code is wrong.', 'login-totp']]);
        assert.equal(user.storage.config.clientId, ready.profile.client_id);
    });
    await step('is refused with a wrong password, an unknown name and a locked identity', async () => {
        const names = [];
        for (const [username, password] of [[identity.username, 'x'], ['nobody', 'x'], [identity.locked_username, identity.password]]) {
            await realm.login(username, password, () => {}).catch((error) => names.push(error.constructor.name));
        }
        assert.deepEqual(names, ['InvalidCredentials', 'InvalidCredentials', 'IdentityLockedError']);
    });
    await step('registers an identity, signs in and changes its password', async () => {
        await realm.register('Fred', 'first', ready.registration_token, 'f@example.com', 'F', 'R');
        const fred = await realm.login('fred', 'first', () => {});
        assert.deepEqual(await fred.validatePassword('first'), { success: true });
        assert.equal((await fred.validatePassword('wrong')).success, false);
        await fred.changePassword('second');
        assert.equal((await realm.login('FRED', 'second', () => {})).storage.config.clientId, fred.storage.config.clientId);
        await assert.rejects(realm.login('fred', 'first', () => {}));
    });

    // ---- with core at the other end ----
    const core = await newPeer('core');
    const coreId = core.config.client_id;

    await step('core opens the configuration of the SDK, and the SDK that of core', async () => {
        assert.equal((await core.do('open', { config: alice.config.serialize() })).client_id, idOf(alice));
        const again = await core.do('open', { config: core.config });
        const same = new Tozny.storage.Client(Tozny.storage.Config.fromObject(again));
        sameTexts((await same.writeRecord('config', texts, {})).data);
    });

    await step('core reads the records of the SDK', async () => {
        const written = await alice.writeRecord('to-core', texts, { z: '1', a: '2' });
        await assert.rejects(core.do('read', { record_id: written.meta.recordId }), (error) => [403, 404].includes(error.status));
        await alice.share('to-core', coreId);
        const read = await core.do('read', { record_id: written.meta.recordId });
        assert.deepEqual(read.data, texts);
        assert.deepEqual(read.plain, { z: '1', a: '2' });
        const [listed] = await core.do('search', { type: 'to-core', all_writers: true });
        assert.deepEqual(listed.data, texts);
        // The SDK signs in the order of the caller's names, and sends them sorted (page section 7.2).
        const sorted = await alice.writeRecord('to-core', { a: secret('1'), b: secret('2') }, { c: '3', d: '4' });
        assert.equal((await core.do('read', { record_id: sorted.meta.recordId })).signature, 'good');
        assert.deepEqual((await core.do('shares')).incoming, [{ writer_id: idOf(alice), type: 'to-core' }]);
        await alice.revoke('to-core', coreId);
        await assert.rejects(core.do('read', { record_id: written.meta.recordId }), (error) => [403, 404].includes(error.status));
    });

    await step('the SDK reads the records of core', async () => {
        const written = await core.do('write', { type: 'from-core', data: texts, plain: { city: 'Köln' } });
        await core.do('share', { type: 'from-core', reader_id: idOf(bob) });
        const read = await bob.readRecord(written.record_id);
        sameTexts(read.data);
        assert.deepEqual(read.meta.plain, { city: 'Köln' });
        const [listed] = await found(bob, 'from-core', true);
        sameTexts(listed.data);
        const updated = await core.do('update', { record_id: written.record_id, data: { ...texts, name: secret('newer') } });
        assert.notEqual(updated.version, written.version);
        assert.equal((await bob.readRecord(written.record_id)).data.name, secret('newer'));
        await core.do('revoke', { type: 'from-core', reader_id: idOf(bob) });
        assert.equal(await refused(bob.readRecord(written.record_id)), 403);
    });

    await step('each is the other\'s authorizer', async () => {
        const mine = await alice.writeRecord('their-turn', texts, {});
        await alice.addAuthorizer('their-turn', coreId);
        await core.do('shareOnBehalf', { writer_id: idOf(alice), type: 'their-turn', reader_id: idOf(bob) });
        sameTexts((await bob.readRecord(mine.meta.recordId)).data);
        const cores = await core.do('write', { type: 'my-turn', data: texts });
        await core.do('addAuthorizer', { type: 'my-turn', authorizer_id: idOf(carol) });
        await carol.shareOnBehalfOf(coreId, 'my-turn', idOf(bob));
        sameTexts((await bob.readRecord(cores.record_id)).data);
    });

    for (const bytes of [1, 65_536, 1_000_000]) {
        await step(`a file of ${bytes} bytes both ways`, async () => {
            const source = newFile('source', bytes);
            const put = await core.do('putFile', { path: source, type: 'file-from-core', plain: { name: 'f' } });
            await core.do('share', { type: 'file-from-core', reader_id: idOf(bob) });
            await save(await bob.getFile(put.record_id), path('by-sdk'));
            assert.equal(md5(path('by-sdk')), md5(source));
            const file = await alice.writeFile('file-to-core', fs.createReadStream(source), {});
            await alice.share('file-to-core', coreId);
            await core.do('fetchFile', { record_id: (await file.record()).meta.recordId, path: path(`by-core-${bytes}`) });
            assert.equal(md5(path(`by-core-${bytes}`)), md5(source));
        });
    }
    await step('the SDK reads an empty file of core', async () => {
        const put = await core.do('putFile', { path: newFile('source', 0), type: 'file-from-core' });
        await save(await bob.getFile(put.record_id), path('by-sdk'));
        assert.equal(fs.statSync(path('by-sdk')).size, 0);
    });

    const coreKeys = { encryption: core.config.public_key, signing: core.config.public_signing_key };
    await step('notes both ways', async () => {
        const note = await alice.writeNote(texts, coreKeys.encryption, coreKeys.signing, { id_string: 'to-core', max_views: 3, type: 'song', plain: { p: 'q' } });
        const read = await core.do('readNote', { note_id: note.noteId });
        assert.deepEqual([read.data, read.signature, read.writer, read.plain], [texts, 'good', 'confirmed', { p: 'q' }]);
        assert.equal(await core.do('viewsLeft', { name: 'to-core' }), 2);
        assert.deepEqual((await core.do('readNote', { name: 'to-core' })).data, texts);

        const to = { encryption: bob.config.publicKey, signing: bob.config.publicSigningKey };
        const made = await core.do('writeNote', { to, data: texts, name: 'from-core', max_views: -1, type: 'song' });
        sameTexts((await bob.readNote(made.note_id)).data);
        const replaced = await core.do('replaceNote', { to, data: { a: secret('b') }, name: 'from-core' });
        assert.deepEqual({ ...(await bob.readNoteByName('from-core')).data }, { a: secret('b') });
        await core.do('deleteNote', { note_id: replaced.note_id });
        assert.equal(await refused(bob.readNoteByName('from-core')), 404);
        const anonymous = await core.do('writeNote', { to, data: texts, anonymous: true });
        sameTexts((await bob.readNote(anonymous.note_id)).data);
    });

    await step('anonymous notes of the SDK have no known writer', async () => {
        const note = await Tozny.storage.writeNote(texts, coreKeys.encryption, coreKeys.signing, await Tozny.storage.generateKeypair(),
            await Tozny.storage.generateSigningKeypair(), { type: 't' }, api);
        const read = await core.do('readNote', { note_id: note.noteId });
        assert.deepEqual([read.data, read.signature, read.writer], [texts, 'good', 'stranger']);
    });

    await step('core signs in as an identity that the SDK registered', async () => {
        const registered = await realm.register('grete', secret('pässword'), ready.registration_token, 'g@example.com', 'G', 'R');
        const signedIn = await core.do('signIn', { realm: 'STRONGROOM', username: 'Grete', password: secret('pässword') });
        assert.equal(signedIn.client_id, registered.storage.config.clientId);
        assert.deepEqual(signedIn.identity, { realm: identity.realm, domain: identity.realm.toLowerCase() });
        const written = await core.do('write', { type: 'as-grete', data: texts });
        const grete = await realm.login('grete', secret('pässword'), () => {});
        sameTexts((await grete.storage.readRecord(written.record_id)).data);
        for (const username of [identity.totp_username, identity.locked_username]) {
            await assert.rejects(core.do('signIn', { realm: identity.realm, username, password: identity.password }), { error: 'auth' });
        }
        await assert.rejects(core.do('signIn', { realm: identity.realm, username: 'grete', password: 'x' }), { error: 'auth' });
    });
});
