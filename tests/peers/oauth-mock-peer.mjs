// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// A token endpoint that takes every client and answers with a JWT (npm: oauth2-mock-server).
import { OAuth2Server } from 'oauth2-mock-server';
import { options, ready } from './peer.mjs';

const { host, port } = options();
const server = new OAuth2Server();
await server.issuer.keys.generate('RS256');
await server.start(port, host);
const url = `http://${host}:${server.address().port}`;
ready(url, { token_endpoint: `${url}/token` });
