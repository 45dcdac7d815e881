// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// DynamoDB in memory (npm: dynalite). It takes any key and signature: let aws-json-peer stand before it.
// Options: those of dynalite; tables are created and deleted in 50 ms.
import dynalite from 'dynalite';
import { listening, options, ready } from './peer.mjs';

const cfg = options();
ready(await listening(dynalite({ createTableMs: 50, deleteTableMs: 50, updateTableMs: 50, ...cfg }), cfg));
