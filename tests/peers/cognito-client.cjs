// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// npm's amazon-cognito-identity-js (AWS's own client) signing in to cognito-srp-peer: a second opinion on the same exchanges.
// Usage: node cognito-client.cjs '{"url": "http://127.0.0.1:40123/", "pool": "us-east-1_Strong001", "aHex": "…", "timeUnixMs": …,
//                                  "logins": [{"client": "…", "user": "…", "password": "…", "refresh": true}]}'
// aHex and timeUnixMs, both optional, stand in for its random number and its clock. Prints one line: a list with one object per login, of
// {"tokens": true, "user": the pool's name, "refreshed": true} or {"challenge": name} or {"error": code}.
const { AuthenticationDetails, CognitoUser, CognitoUserPool } = require('amazon-cognito-identity-js');
const AuthenticationHelper = require('amazon-cognito-identity-js/lib/AuthenticationHelper').default;
const BigInteger = require('amazon-cognito-identity-js/lib/BigInteger').default;

const task = JSON.parse(process.argv[2]);
if (task.aHex) AuthenticationHelper.prototype.generateRandomSmallA = () => new BigInteger(task.aHex, 16);
if (task.timeUnixMs) {
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...given) { super(...(given.length ? given : [task.timeUnixMs])); }
    static now() { return task.timeUnixMs; }
  };
}

function login({ client, user, password, refresh }) {
  const kept = new Map();
  const Storage = { getItem: k => kept.get(k) ?? null, setItem: (k, v) => kept.set(k, v), removeItem: k => kept.delete(k), clear: () => kept.clear() };
  const Pool = new CognitoUserPool({ UserPoolId: task.pool, ClientId: client, endpoint: task.url, Storage });
  const who = new CognitoUser({ Username: user, Pool, Storage });
  return new Promise(done => {
    const challenge = name => () => done({ challenge: name });
    who.authenticateUser(new AuthenticationDetails({ Username: user, Password: password }), {
      onSuccess(session) {
        const got = { tokens: true, user: session.getAccessToken().payload.username };
        if (!refresh) return done(got);
        return who.refreshSession(session.getRefreshToken(), error => done({ ...got, refreshed: !error }));
      },
      onFailure: error => done({ error: error.code ?? error.message }),
      newPasswordRequired: challenge('NEW_PASSWORD_REQUIRED'),
      mfaRequired: challenge('SMS_MFA'),
      totpRequired: challenge('SOFTWARE_TOKEN_MFA'),
      mfaSetup: challenge('MFA_SETUP'),
    });
  });
}

(async () => {
  const results = [];
  for (const one of task.logins) results.push(await login(one));
  console.log(JSON.stringify(results));
  process.exit(0);
})();
