#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Strongroom developers
# SPDX-License-Identifier: Apache-2.0
"""client.py READY CLI: client credentials by urllib, in each of the three ways, and the bearer token on a request."""
import base64
import json
import os
import subprocess
import sys
import tempfile
from urllib.error import HTTPError
from urllib.parse import quote_plus, urlencode
from urllib.request import Request, urlopen

ready_file, cli = sys.argv[1:3]
with open(ready_file, encoding="utf-8") as file:
    auth = json.load(file)["auth"]


def send(request):
    try:
        with urlopen(request, timeout=10) as answer:
            return answer.status, dict(answer.headers), json.loads(answer.read() or b"null")
    except HTTPError as error:
        return error.code, dict(error.headers), json.loads(error.read() or b"null")


def ask(fields, user=None):
    request = Request(auth["token_endpoint"], data=urlencode(fields).encode(), method="POST")
    if user is not None:
        request.add_header("Authorization", "Basic " + base64.b64encode(user.encode()).decode())
    return send(request)


def call(token, method="GET", data=None, url=None):
    return send(Request(url or auth["protected_url"], data=data, method=method, headers={"Authorization": "Bearer " + token}))


grant = {"grant_type": "client_credentials"}
raw = auth["client_id"] + ":" + auth["client_secret"]
reader = auth["read_only"]
encoded = quote_plus(reader["client_id"]) + ":" + quote_plus(reader["client_secret"])

for way, (fields, user, client) in {
    "basic": (grant, raw, auth["client_id"]),
    "basic, form-encoded": (grant, encoded, reader["client_id"]),
    "body": ({**grant, "client_id": reader["client_id"], "client_secret": reader["client_secret"]}, None, reader["client_id"]),
}.items():
    status, headers, answer = ask(fields, user)
    assert status == 200 and answer["token_type"] == "Bearer" and headers["Cache-Control"] == "no-store", (way, status, answer)
    status, _, said = call(answer["access_token"])
    assert status == 200 and said["client_id"] == client and said["method"] == "GET", (way, status, said)

status, headers, answer = ask(grant, auth["client_id"] + ":wrong")
assert status == 401 and answer["error"] == "invalid_client" and headers["WWW-Authenticate"].startswith("Basic "), (status, answer)
status, _, answer = ask({**grant, "scope": "admin"}, raw)
assert status == 400 and answer["error"] == "invalid_scope", (status, answer)
status, headers, _ = call("not.a.token")
assert status == 401 and 'error="invalid_token"' in headers["WWW-Authenticate"], (status, headers)

_, _, answer = ask({**grant, "scope": "reports:read"}, raw)
status, headers, _ = call(answer["access_token"], "POST", b"x")
assert status == 403 and 'error="insufficient_scope"' in headers["WWW-Authenticate"], (status, headers)
_, _, answer = ask(grant, raw)
status, _, said = call(answer["access_token"], "POST", b"12345")
assert status == 200 and said["body_size"] == 5, (status, said)

# The token that our program got, in this client's hands.
with tempfile.TemporaryDirectory() as home:
    environment = {**os.environ, "HOME": home, "STRONGROOM_CONFIG_DIR": home, "STRONGROOM_TOKEN_URL": auth["token_endpoint"],
                   "STRONGROOM_CLIENT_ID": auth["client_id"], "STRONGROOM_CLIENT_SECRET": auth["client_secret"]}
    token = subprocess.run([cli, "auth", "token"], env=environment, capture_output=True, check=True).stdout.decode().strip()
status, _, said = call(token)
assert status == 200 and said["client_id"] == auth["client_id"], (status, said)
print("urllib: signed in")
