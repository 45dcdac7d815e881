// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// What every peer here does the same way. Usage of each: node NAME.mjs ['{"option": …}']
// It listens on 127.0.0.1, at the option "port" or one of the system's choice, prints one line of JSON with its "url" once it accepts connections,
// and ends when its standard input closes: a peer never outlives the test that started it.
import fs from 'node:fs';

// The options of the command line over those of the JSON file beside the script, if there is one.
export function options(defaults) {
  const given = process.argv[2] ? JSON.parse(process.argv[2]) : {};
  const file = defaults ? JSON.parse(fs.readFileSync(new URL(defaults, import.meta.url), 'utf8')) : {};
  return { host: '127.0.0.1', port: 0, ...file, ...given };
}

// Until it has an address; `server` is an http.Server.
export const listening = (server, { port, host }) => new Promise((done, fail) => {
  server.once('error', fail);
  server.listen(port, host, () => done(`http://${host.includes(':') ? `[${host}]` : host}:${server.address().port}`));
});

export function ready(url, more = {}) {
  process.stdin.resume().on('end', () => process.exit(0)).on('error', () => process.exit(0));
  console.log(JSON.stringify({ url, ...more }));
}
