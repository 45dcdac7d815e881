// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// The independent client and the sandbox, nobody else.
'use strict';

const { Locker, Refused } = require('./client.cjs');
const { assert, main, ready, secret, step } = require('./harness.cjs');

const refusal = (status, words) => (error) => error instanceof Refused && error.status === status && error.body.includes(words);

main('a client of Locker on node alone', async () => {
    const locker = await new Locker(ready).open();

    await step('reads the demo project', async () => {
        const names = (await locker.environments()).map((environment) => environment.name).sort();
        assert.deepEqual(names, ['development', 'production', 'staging']);
        const rows = await locker.secrets('REDIS_CONNECTION');
        assert.deepEqual(rows.map((row) => row.environment).sort(), ['production', null].sort());
        assert.notEqual(rows[0].value, rows[1].value);
    });

    await step('pages give every row once', async () => {
        const all = (await locker.secrets()).map((row) => row.id);
        assert(all.length > 80);
        assert.deepEqual((await locker.secrets(null, 7)).map((row) => row.id), all);
        assert.equal(new Set(all).size, all.length);
    });

    await step('creates, changes, moves and renames', async () => {
        await locker.createEnvironment(secret('one'), 'https://one.example.test');
        await locker.createSecret(secret('KEY'), secret('value'), secret('one'), secret('words'));
        let found = await locker.secret(secret('KEY'), secret('one'));
        assert.deepEqual([found.value, found.description], [secret('value'), secret('words')]);
        await locker.renameEnvironment(secret('one'), secret('two'));
        found = await locker.secret(secret('KEY'), secret('two'));
        await locker.changeSecret(found, { value: '' });
        assert.equal((await locker.secret(secret('KEY'), secret('two'))).value, '');
        await locker.changeSecret(found, { key: secret('OTHER'), environment: null });
        assert.equal(await locker.secret(secret('KEY'), secret('two')), undefined);
        assert.equal((await locker.secret(secret('OTHER'))).description, secret('words'));
    });

    await step('is told of duplicates', async () => {
        await assert.rejects(locker.createSecret(secret('OTHER'), 'x'), refusal(400, 'This secret hash already exists'));
        await assert.rejects(locker.createEnvironment(secret('two')), refusal(400, 'This environment hash already exists'));
    });

    await step('a wrong secret access key shows at once, a key without rights when it writes', async () => {
        await assert.rejects(new Locker({ ...ready, secret_access_key: ready.other_project.secret_access_key }).open(), /wrong MAC/);
        const reader = await new Locker({ api_base: ready.api_base, ...ready.read_only }).open();
        assert.equal((await reader.secret(secret('OTHER'))).description, secret('words'));
        await assert.rejects(reader.createSecret(secret('X'), 'x'), refusal(403, ''));
    });
});
