// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// What both SDK scripts need: steps that are named when they fail, and core at the other end of a pipe.
'use strict';

const assert = require('node:assert/strict');
const { spawn } = require('node:child_process');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const readline = require('node:readline');

const [readyFile, peerProgram, folder, bin] = process.argv.slice(2);
const program = (name) => `${bin}/${name}`;
const ready = JSON.parse(fs.readFileSync(readyFile, 'utf8')).tozstore;

// Every plaintext has it: the runner looks for it in the sandbox's files.
const mark = 'PLAINTEXT-MARK';
const secret = (text) => `${mark} ${text}`;

class PeerError extends Error {
    constructor(answer) {
        super(answer.text);
        Object.assign(this, answer);
    }
}

// One client of core, in a process of its own. Commands: see peer.cpp.
class Peer {
    constructor() {
        this.process = spawn(peerProgram, [ready.api_url], { stdio: ['pipe', 'pipe', 'inherit'] });
        this.lines = readline.createInterface({ input: this.process.stdout })[Symbol.asyncIterator]();
    }
    async do(what, command = {}) {
        this.process.stdin.write(`${JSON.stringify({ do: what, ...command })}\n`);
        const { value, done } = await this.lines.next();
        assert(!done, 'toz_peer ended');
        const answer = JSON.parse(value);
        if ('error' in answer) {
            throw new PeerError(answer);
        }
        return answer.ok;
    }
    close() {
        this.process.stdin.end();
    }
}

let passed = 0;
async function step(name, body) {
    try {
        await body();
        ++passed;
    } catch (error) {
        console.error(`FAIL: ${name}`);
        throw error;
    }
}

// The status of the refusal; fails when there is none. The SDKs keep it in different places.
async function refused(promise) {
    try {
        await promise;
    } catch (error) {
        return error.status ?? error.response?.status ?? error.message;
    }
    throw new Error('was not refused');
}

async function main(name, body) {
    const peers = [];
    const newPeer = async (clientName) => {
        const peer = new Peer();
        peers.push(peer);
        peer.config = await peer.do('register', { token: ready.registration_token, name: clientName });
        return peer;
    };
    try {
        await body(newPeer);
        console.log(`${name}: ${passed} steps passed`);
    } catch (error) {
        console.error(error);
        process.exitCode = 1;
    } finally {
        peers.forEach((peer) => peer.close());
    }
}

const md5 = (path) => createHash('md5').update(fs.readFileSync(path)).digest('hex');

module.exports = { assert, folder, fs, main, mark, md5, Peer, program, ready, refused, secret, step };
