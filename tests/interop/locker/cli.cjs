// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// strongroom-cli locker and the independent client: each reads what the other wrote.
'use strict';

const { spawnSync } = require('node:child_process');
const { Locker } = require('./client.cjs');
const { assert, bin, folder, main, ready, secret, step } = require('./harness.cjs');

const variables = {
    ...process.env,
    HOME: folder, XDG_CACHE_HOME: `${folder}/cache`, XDG_CONFIG_HOME: `${folder}/config`, XDG_DATA_HOME: `${folder}/data`,
    LOCKER_ACCESS_KEY_ID: ready.access_key_id, LOCKER_SECRET_ACCESS_KEY: ready.secret_access_key, LOCKER_API_BASE: ready.api_base,
};
const run = (words, input, more = {}) =>
    spawnSync(`${bin}/strongroom-cli`, ['locker', ...words], { input: input ?? '', encoding: 'utf8', env: { ...variables, ...more } });

// What it prints; fails with what it says.
function cli(words, input) {
    const ended = run(words, input);
    assert.equal(ended.status, 0, ended.stderr);
    return ended.stdout;
}
const documents = (words) => cli([...words, '--json', '--refresh']).trim().split('\n').filter(Boolean).map((line) => JSON.parse(line));

main('strongroom-cli with the independent client', async () => {
    const locker = await new Locker(ready).open();
    const qa = secret('qa ☃');
    const values = {
        SHARED: secret('for all'),
        OWN: secret('naïve 😀, "quoted", $HOME'),
        LINES: `${secret('first')}\r\nsecond\n\n`,
        LONG: secret('x'.repeat(100_000)),
    };

    await step('reads what the client wrote', async () => {
        await locker.createEnvironment(qa, 'https://qa.example.test', secret('the environment'));
        await locker.createSecret(secret('SHARED'), values.SHARED);
        for (const key of ['OWN', 'LINES', 'LONG']) {
            await locker.createSecret(secret(key), values[key], qa, secret(`about ${key}`));
        }
        await locker.createSecret(secret('EMPTY'), '', qa);
        const get = (key, ...more) => cli(['secrets', 'get', secret(key), '--refresh', ...more]);
        assert.equal(get('SHARED'), values.SHARED);
        assert.equal(get('SHARED', '--environment', qa), values.SHARED);
        for (const key of ['OWN', 'LINES', 'LONG']) {
            assert.equal(get(key, '--environment', qa), values[key]);
        }
        assert.equal(get('EMPTY', '--environment', qa), '');
        assert.equal(run(['secrets', 'get', secret('OWN')]).status, 3); // not the one of some environment instead
        assert.equal(run(['secrets', 'get', secret('SHARED'), '--environment', qa, '--strict']).status, 3);

        const listed = documents(['secrets', 'list', '--environment', qa, '--show-values']);
        const seen = Object.fromEntries(listed.map((row) => [row.key, [row.value, row.description]]));
        assert.deepEqual(seen, {
            ...Object.fromEntries(['OWN', 'LINES', 'LONG'].map((key) => [secret(key), [values[key], secret(`about ${key}`)]])),
            [secret('EMPTY')]: ['', ''],
        });
        const [environment] = documents(['environments', 'list']).filter((row) => row.name === qa);
        assert.deepEqual([environment.external_url, environment.description], ['https://qa.example.test', secret('the environment')]);
        assert.equal(documents(['secrets', 'list']).length, (await locker.secrets()).length);
    });

    await step('writes what the client reads', async () => {
        const live = secret('live');
        cli(['environments', 'create', live, '--url', 'https://live.example.test', '--description', secret('described')]);
        const [environment] = await locker.environments(live);
        assert.deepEqual([environment.url, environment.description], ['https://live.example.test', secret('described')]);
        for (const [key, value] of Object.entries(values)) {
            cli(['secrets', 'create', secret(`CLI ${key}`), '--environment', live, '--description', secret(key)], value);
            const found = await locker.secret(secret(`CLI ${key}`), live);
            assert.deepEqual([found.value, found.description], [value, secret(key)]);
        }
        cli(['secrets', 'create', secret('CLI EMPTY'), '--empty']);
        assert.equal((await locker.secret(secret('CLI EMPTY'))).value, '');

        cli(['secrets', 'modify', secret('CLI OWN'), '--environment', live], secret('another'));
        assert.equal((await locker.secret(secret('CLI OWN'), live)).value, secret('another'));
        cli(['secrets', 'modify', secret('CLI OWN'), '--environment', live, '--rename', secret('CLI NEW'), '--move-to-all', '--description', '']);
        const moved = await locker.secret(secret('CLI NEW'));
        assert.deepEqual([moved.value, moved.description], [secret('another'), '']);
        assert.deepEqual(await locker.secrets(secret('CLI OWN')), []);
        cli(['environments', 'modify', live, '--rename', secret('renamed')]);
        assert.equal((await locker.secret(secret('CLI LINES'), secret('renamed'))).value, values.LINES);
    });

    await step('sees what the client changed meanwhile', async () => {
        await locker.changeSecret(await locker.secret(secret('OWN'), qa), { value: secret('changed by the client') });
        assert.equal(cli(['secrets', 'get', secret('OWN'), '--environment', qa, '--refresh']), secret('changed by the client'));
        await locker.renameEnvironment(qa, secret('qa, renamed'));
        assert.equal(cli(['secrets', 'get', secret('LINES'), '--environment', secret('qa, renamed'), '--strict', '--refresh']), values.LINES);
        const removed = await locker.secret(secret('SHARED'));
        const deleted = await fetch(`${ready.console.url}/secrets/${removed.id}`, { method: 'DELETE', headers: { Authorization: `Bearer ${ready.console.token}` } });
        assert.equal(deleted.status, 204);
        assert.equal(run(['secrets', 'get', secret('SHARED'), '--refresh']).status, 3);
    });

    await step('refusals have their own ends', async () => {
        const wrong = run(['secrets', 'list', '--refresh', '--no-cache'], '', { LOCKER_SECRET_ACCESS_KEY: ready.other_project.secret_access_key });
        assert.equal(wrong.status, 5);
        assert.equal(wrong.stdout, '');
        const twice = run(['secrets', 'create', secret('CLI NEW')], 'x');
        assert.equal(twice.status, 3);
        const reader = { LOCKER_ACCESS_KEY_ID: ready.read_only.access_key_id, LOCKER_SECRET_ACCESS_KEY: ready.read_only.secret_access_key };
        assert.notEqual(run(['secrets', 'create', secret('NOT WRITTEN')], 'x', reader).status, 0);
        assert.equal(await locker.secret(secret('NOT WRITTEN')), undefined);
        for (const ended of [wrong, twice]) {
            assert(!ended.stderr.includes(ready.secret_access_key) && !ended.stderr.includes(ready.other_project.secret_access_key));
        }
    });
});
