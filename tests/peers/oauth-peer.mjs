// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// A real OAuth 2.0 authorization server (npm: oidc-provider) with clients for the client-credentials grant.
// Options: "ttl", seconds that a token lives (3600).
import http from 'node:http';
import { Provider } from 'oidc-provider';
import { listening, options, ready } from './peer.mjs';

const cfg = options();
const server = http.createServer();
const url = await listening(server, cfg);     // the issuer's name has its port in it
const service = (client_id, client_secret, token_endpoint_auth_method, scope) =>
  ({ client_id, client_secret, token_endpoint_auth_method, scope, grant_types: ['client_credentials'], redirect_uris: [], response_types: [] });

const provider = new Provider(url, {
  clients: [
    service('svc-basic', 'basic-Secret-0123456789abcdef', 'client_secret_basic', 'metadata:read connectdata/events'),
    service('svc-post', 'post-Secret-0123456789abcdef', 'client_secret_post', 'metadata:read'),
    service('svc:odd id', 's+c%r/t=&:~*x', 'client_secret_basic', 'metadata:read'),     // only form-encoded Basic works for this one
    { client_id: 'svc-nogrant', client_secret: 'nogrant-Secret-0123456789', grant_types: ['authorization_code'], redirect_uris: ['https://x.example/cb'], response_types: ['code'] },
  ],
  scopes: ['metadata:read', 'connectdata/events'],
  features: {
    clientCredentials: { enabled: true },
    devInteractions: { enabled: false },
    resourceIndicators: {                                                                // "resource=..." in the form gives a JWT that lives 10 minutes
      enabled: true,
      defaultResource: () => undefined,
      getResourceServerInfo: (_ctx, audience) => ({ audience, scope: 'metadata:read', accessTokenFormat: 'jwt', accessTokenTTL: 600 }),
    },
  },
  ttl: { ClientCredentials: cfg.ttl ?? 3600 },
});
server.on('request', provider.callback());
ready(url, { token_endpoint: `${url}/token` });
