// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// A client of Locker on node's own crypto and http, written from the protocol alone: it shares no line with core or the sandbox.
'use strict';

const { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes, timingSafeEqual } = require('node:crypto');

class Refused extends Error {
    constructor(status, body) {
        super(`${status}: ${body}`);
        this.status = status;
        this.body = body;
    }
}

const hmac = (key, ...parts) => parts.reduce((mac, part) => mac.update(part), createHmac('sha256', key)).digest();

// HKDF-Expand, whose first block is all that is needed.
const stretch = (secret) => ['enc', 'mac'].map((label) => hmac(Buffer.from(secret, 'base64'), label, Buffer.of(1)));

function seal([encryptionKey, macKey], text) {
    const iv = randomBytes(16);
    const cipher = createCipheriv('aes-256-cbc', encryptionKey, iv);
    const sealed = Buffer.concat([cipher.update(text), cipher.final()]);
    return `2.${[iv, sealed, hmac(macKey, iv, sealed)].map((part) => part.toString('base64')).join('|')}`;
}

function unseal([encryptionKey, macKey], text) {
    const [iv, sealed, mac] = text.slice(2).split('|').map((part) => Buffer.from(part, 'base64'));
    if (!text.startsWith('2.') || !timingSafeEqual(mac, hmac(macKey, iv, sealed))) {
        throw new Error('a sealed string with a wrong MAC');
    }
    const cipher = createDecipheriv('aes-256-cbc', encryptionKey, iv);
    return Buffer.concat([cipher.update(sealed), cipher.final()]);
}

class Locker {
    constructor({ api_base: base, access_key_id: id, secret_access_key: secret }) {
        Object.assign(this, { base, id, secretAccessKey: secret });
    }

    async call(method, path, body) {
        const answer = await fetch(this.base + path, {
            method,
            headers: { Authorization: `Bearer ${this.id}`, ...(body ? { 'Content-Type': 'application/json' } : {}) },
            body: body && JSON.stringify(body),
            redirect: 'error',
        });
        const text = await answer.text();
        if (!answer.ok) {
            throw new Refused(answer.status, text);
        }
        return JSON.parse(text);
    }

    async open() {
        const { profile } = await this.call('GET', '/v1/profile');
        const keys = unseal(stretch(this.secretAccessKey), profile.key);
        this.project = profile.project_id;
        this.keys = [keys.subarray(0, 32), keys.subarray(32, 64)];
        return this;
    }

    hash(text) {
        return createHash('sha256').update(`${this.project}${text}`).digest('base64url');
    }
    seal(text) {
        return seal(this.keys, text);
    }
    text(sealed) {
        return sealed ? unseal(this.keys, sealed).toString('utf8') : '';
    }

    // Every page, by its links.
    async rows(path, counter, hash, size) {
        const rows = [];
        let next = `${path}?${counter}=1&page=1&paging=1&revision_date=0&size=${size}&hash=${hash}`;
        while (next) {
            const page = await this.call('GET', next);
            rows.push(...page.results);
            next = page.next;
        }
        return rows;
    }
    async environments(name = null, size = 2000) {
        const rows = await this.rows('/v1/environments', 'count_environment', name === null ? '' : this.hash(name), size);
        return rows.map((row) => ({ id: row.id, name: this.text(row.name), url: this.text(row.external_url), description: this.text(row.description) }));
    }
    async secrets(key = null, size = 2000) {
        const names = new Map((await this.environments()).map((environment) => [environment.id, environment.name]));
        const rows = await this.rows('/v1/secrets', 'count_secrets', key === null ? '' : this.hash(key), size);
        return rows.map((row) => ({
            id: row.id,
            key: this.text(row.key),
            value: this.text(row.value),
            description: this.text(row.description),
            environment: row.environment_id === null ? null : names.get(row.environment_id),
        }));
    }
    // The one of exactly this place (null: all environments), or undefined.
    async secret(key, environment = null) {
        return (await this.secrets(key)).find((secret) => secret.environment === environment);
    }

    async place(environment) {
        if (environment === null) {
            return { environment_id: '', environment_name: this.seal('') };
        }
        const [found] = await this.environments(environment);
        return { environment_id: found.id, environment_name: this.seal(environment) };
    }
    async createEnvironment(name, url = '', description = '') {
        return this.call('POST', '/v1/environments',
            { name: this.seal(name), hash: this.hash(name), external_url: this.seal(url), description: this.seal(description) });
    }
    async createSecret(key, value, environment = null, description = '') {
        return this.call('POST', '/v1/secrets', {
            key: this.seal(key), hash: this.hash(key), value: this.seal(value), description: this.seal(description),
            ...(environment === null ? {} : await this.place(environment)),
        });
    }
    // changes: key, value, description, environment (null: all).
    async changeSecret(secret, changes) {
        const body = { hash: this.hash(changes.key ?? secret.key) };
        for (const member of ['key', 'value', 'description'].filter((name) => name in changes)) {
            body[member] = this.seal(changes[member]);
        }
        return this.call('PUT', `/v1/secrets/${secret.id}`, { ...body, ...('environment' in changes ? await this.place(changes.environment) : {}) });
    }
    async renameEnvironment(name, other) {
        const [found] = await this.environments(name);
        return this.call('PUT', `/v1/environments/${found.id}`, { name: this.seal(other), hash: this.hash(other) });
    }
}

module.exports = { Locker, Refused };
