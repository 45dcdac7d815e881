// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// client.cjs READY: client credentials by node's fetch, and the token on requests of every method.
'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');

const auth = JSON.parse(fs.readFileSync(process.argv[2], 'utf8')).auth;

async function ask(fields, user) {
    const headers = user === undefined ? {} : { Authorization: `Basic ${Buffer.from(user).toString('base64')}` };
    const answer = await fetch(auth.token_endpoint, { method: 'POST', headers, body: new URLSearchParams(fields) });
    return { status: answer.status, headers: answer.headers, body: await answer.json() };
}

async function main() {
    const grant = { grant_type: 'client_credentials' };
    const { client_id, client_secret } = auth;
    const basic = await ask(grant, `${client_id}:${client_secret}`);
    assert.equal(basic.status, 200);
    assert.equal(basic.headers.get('cache-control'), 'no-store');
    const inBody = await ask({ ...grant, client_id, client_secret });
    assert.equal(inBody.status, 200);
    assert.notEqual(inBody.body.access_token, basic.body.access_token);

    const claims = JSON.parse(Buffer.from(basic.body.access_token.split('.')[1], 'base64url'));
    assert.equal(claims.sub, client_id);
    assert.equal(claims.exp - claims.iat, basic.body.expires_in);

    for (const method of ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE']) {
        const body = ['POST', 'PUT', 'PATCH'].includes(method) ? 'four' : undefined;
        const answer = await fetch(`${auth.protected_url}/x?y=1`, { method, body, headers: { Authorization: `Bearer ${basic.body.access_token}` } });
        assert.equal(answer.status, 200, method);
        const text = await answer.text();
        if (method === 'HEAD') {
            assert.equal(text, '');
            continue;
        }
        const said = JSON.parse(text);
        assert.equal(said.method, method);
        assert.equal(said.query, 'y=1');
        assert.equal(said.body_size, body === undefined ? 0 : 4);
    }
    const keyed = await fetch(auth.keyed_url, { headers: { 'X-Api-Key': auth.api_key } });
    assert.equal(keyed.status, 200);
    const refused = await fetch(auth.protected_url, { headers: { Authorization: `Bearer ${basic.body.access_token}x` } });
    assert.equal(refused.status, 401);
    assert.match(refused.headers.get('www-authenticate'), /error="invalid_token"/);
    console.log('fetch: signed in');
}

main().catch((error) => {
    console.error(error);
    process.exit(1);
});
