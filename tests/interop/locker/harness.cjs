// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// Steps that are named when they fail.
'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');

const [readyFile, folder, bin] = process.argv.slice(2);
const ready = JSON.parse(fs.readFileSync(readyFile, 'utf8')).locker;

// Every plaintext has it: the runner looks for it in what the service and strongroom-cli keep on disk.
const mark = 'PLAINTEXT-MARK';
const secret = (text) => `${mark} ${text}`;

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

async function main(name, body) {
    try {
        await body();
        console.log(`${name}: ${passed} steps passed`);
    } catch (error) {
        console.error(error);
        process.exitCode = 1;
    }
}

module.exports = { assert, bin, folder, main, ready, secret, step };
