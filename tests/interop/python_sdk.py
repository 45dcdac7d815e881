# SPDX-FileCopyrightText: 2026 The Strongroom developers
# SPDX-License-Identifier: Apache-2.0
"""InCountry's Python SDK against strongroom-sandbox and strongroom-cli: python_sdk.py READY_FILE CLI"""

import base64
import io
import json
import os
import subprocess
import sys

from cryptography.fernet import Fernet
from incountry import SecretKeyAccessor, Storage, StorageServerException

ready_file, cli_path = sys.argv[1:3]
with open(ready_file, encoding="utf-8") as file:
    vault = json.load(file)["incountry"]

endpoints = {"auth_endpoints": {"default": vault["token_endpoint"]}, "countries_endpoint": vault["countries_endpoint"]}


def client(options=None, secrets=None, **arguments):
    """Their client: OAuth2 unless an api_key is given."""
    if "api_key" not in arguments:
        arguments.update(client_id=vault["client_id"], client_secret=vault["client_secret"])
    return Storage(
        environment_id=vault["environment_id"],
        endpoint=vault["endpoint"],
        secret_key_accessor=SecretKeyAccessor(lambda: secrets or vault["secrets_data"]),
        options={**endpoints, **(options or {})},
        **arguments,
    )


storage = client()
checks = 0


def check(condition, what):
    global checks
    if not condition:
        sys.exit("FAILED: " + what)
    checks += 1
    print("ok:", what)


def cli(*args, stdin=None, connection=ready_file):
    done = subprocess.run([cli_path, *args, "--connection-file", connection, "--json"], input=stdin, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"strongroom-cli {args} ended with {done.returncode}: {done.stderr}")
    return [json.loads(line) for line in done.stdout.splitlines() if line.strip()]


def variant(name, leave_out=(), **changes):
    """A connection file beside the sandbox's own, with other options."""
    path = f"{ready_file}.{name}.json"
    with open(path, "w", encoding="utf-8") as out:
        json.dump({key: value for key, value in {**vault, **changes}.items() if key not in leave_out}, out)
    return path


# Reading what the sandbox was seeded with.
page = storage.find(country="us", limit=100, offset=0)
check(page["meta"]["total"] > 100 and len(page["records"]) + len(page.get("errors", [])) == 100, "a page of the demo vault is read")
ours = cli("records", "find", "--country", "us", "--limit", "100")
readable = [row for row in ours if "rawData" not in row]
check([r["record_key"] for r in page["records"]] == [r["record_key"] for r in readable], "strongroom-cli reads the same page in the same order")
check(all(a.get("body") == b.get("body") for a, b in zip(page["records"], readable)), "with the same bodies")
key1 = next(r["key1"] for r in page["records"] if r.get("key1"))
theirs = storage.find(country="us", key1=key1, range_key1={"$gte": 0}, limit=100)
filtered = cli("records", "find", "--country", "us", "--filter-json", json.dumps({"key1": key1, "range_key1": {"$gte": 0}}), "--limit", "100")
check(theirs["meta"]["total"] > 0 and [r["record_key"] for r in theirs["records"]] == [r["record_key"] for r in filtered if "rawData" not in r], "a filter finds the same records")

# They write, we read.
text = "снова 日本語 😀 \u0000 " + "x" * 5000
storage.write(country="us", record_key="py/ключ", body=text, key1="Ключ", key2="", profile_key="customer", service_key1="s", range_key1=2**53 + 1, precommit_body="pre")
got = cli("records", "get", "py/ключ", "--country", "us")[0]
check(got["body"] == text and got["key1"] == "Ключ" and got["range_key1"] == 2**53 + 1 and got["precommit_body"] == "pre", "strongroom-cli reads what the SDK wrote")
storage.batch_write(country="us", records=[{"record_key": f"py-batch-{i}", "body": str(i), "range_key2": i} for i in range(100)])
batch = cli("records", "find", "--country", "us", "--filter-json", json.dumps({"record_key": [f"py-batch-{i}" for i in range(100)]}))
check(sorted(r["body"] for r in batch) == sorted(str(i) for i in range(100)), "strongroom-cli reads a batch of 100")

# We write, they read.
record = {"record_key": "cli/ключ", "body": '{"a": "é"}', "key1": "Σίσυφος", "key10": "", "profile_key": "p", "service_key2": "s2", "range_key10": -5, "precommit_body": "vorab"}
cli("records", "put", "--country", "us", stdin=json.dumps(record))
got = storage.read(country="us", record_key="cli/ключ")["record"]
check(all(got.get(name) == value for name, value in record.items() if name != "key10"), "the SDK reads what strongroom-cli wrote")
lines = "\n".join(json.dumps({"record_key": f"cli-batch-{i}", "body": f"b{i}", "key1": "batch of ours"}) for i in range(150))
cli("records", "put-batch", "--country", "us", stdin=lines)
check(storage.find(country="us", key1="batch of ours")["meta"]["total"] == 150, "the SDK finds what put-batch wrote")
check(len(storage.find(country="us", key1="batch of ours")["records"]) == 100, "and opens a page of it")

# Migration, attachments, deletion: the sandbox answers as their client expects.
# A country without attachments: the SDK cannot migrate a page that holds one.
moved = storage.migrate(country="jp", limit=10)
check(moved["migrated"] > 0, "the SDK migrates a page")
storage.write(country="us", record_key="attached", body="b")
meta = storage.add_attachment(country="us", record_key="attached", file=io.BytesIO(b"\x00\x01attachment"), mime_type="application/octet-stream")["attachment_meta"]
check(meta["size"] == 12, "the SDK adds an attachment")
file = storage.get_attachment_file(country="us", record_key="attached", file_id=meta["file_id"])
check(file["attachment_data"]["file"].read() == b"\x00\x01attachment", "and gets it back")
check(storage.update_attachment_meta(country="us", record_key="attached", file_id=meta["file_id"], filename="neu.bin")["attachment_meta"]["filename"] == "neu.bin", "and renames it")
listed = cli("records", "attachments", "attached", "--country", "us")
check([a["filename"] for a in listed] == ["neu.bin"], "strongroom-cli lists it")
check(storage.delete_attachment(country="us", record_key="attached", file_id=meta["file_id"])["success"], "and the SDK deletes it")
check(storage.delete(country="us", record_key="py/ключ")["success"], "the SDK deletes a record")
try:
    storage.read(country="us", record_key="py/ключ")
    check(False, "a deleted record is gone")
except StorageServerException:
    check(True, "a deleted record is gone")

# API key.
api_key = variant("api-key", leave_out=("client_id", "client_secret"))
client(api_key=vault["api_key"]).write(country="de", record_key="by key", body="k")
check(cli("records", "get", "by key", "--country", "de", connection=api_key)[0]["body"] == "k", "an API key opens the same vault for both")

# Keys in the clear: their search finds what we wrote, ours what they wrote; meta keeps the originals.
oauth = ("api_key",)
for name, options in (("plain", {"hash_search_keys": False}), ("plain-normalized", {"hash_search_keys": False, "normalize_keys": True})):
    theirs, file = client(options), variant(name, leave_out=oauth, options=options)
    theirs.write(country="fr", record_key=f"{name} Theirs", body="b", key1=f"Marché {name}", key2="Ünder", range_key1=1)
    cli("records", "put", "--country", "fr", stdin=json.dumps({"record_key": f"{name} Ours", "body": "b", "key1": f"Le Marché {name}", "range_key1": 2}), connection=file)
    word = f"arché {name}".lower()
    check(theirs.find(country="fr", search_keys=word)["meta"]["total"] == 2, f"{name}: the SDK searches in what both wrote")
    rows = cli("records", "find", "--country", "fr", "--filter-json", json.dumps({"search_keys": word}), "--sort", "key1:asc", connection=file)
    check([row["record_key"] for row in rows] == [f"{name} Ours", f"{name} Theirs"], f"{name}: strongroom-cli searches and sorts")
    check(rows[1]["key1"] == f"Marché {name}" and rows[1]["key2"] == "Ünder", f"{name}: with the keys as they were written")
    check(theirs.find(country="fr", key1=f"Le Marché {name}")["records"][0]["record_key"] == f"{name} Ours", f"{name}: an exact key finds ours")
    theirs.delete(country="fr", record_key=f"{name} Ours")
    cli("records", "delete", f"{name} Theirs", "--country", "fr", "--yes", connection=file)

# Normalised hashes, with the full mapping of letters.
theirs, file = client({"normalize_keys": True}), variant("normalized", leave_out=oauth, normalize_keys=True)
theirs.write(country="fr", record_key="ΣΊΣΥΦΟΣ", body="theirs", key1="İSTANBUL")
cli("records", "put", "--country", "fr", stdin=json.dumps({"record_key": "ὈΔΥΣΣΕΎΣ", "body": "ours", "key1": "İSTANBUL"}), connection=file)
check(cli("records", "get", "σίσυφος", "--country", "fr", connection=file)[0]["body"] == "theirs", "normalize_keys: strongroom-cli finds theirs in lower case")
check(theirs.read(country="fr", record_key="ὀδυσσεύς")["record"]["body"] == "ours", "normalize_keys: the SDK finds ours in lower case")
check(len(theirs.find(country="fr", key1="i\u0307stanbul")["records"]) == 2, "normalize_keys: the hashes are the same")

# A custom cipher.
key = base64.b64encode(os.urandom(32)).decode()
secrets = {"currentVersion": 9, "secrets": [*vault["secrets_data"]["secrets"], {"secret": key, "version": 9, "isForCustomEncryption": True}]}


def fernet(key):
    return Fernet(base64.urlsafe_b64encode(key))


theirs = client(
    secrets=secrets,
    custom_encryption_configs=[
        {
            "encrypt": lambda input, key, key_version: fernet(key).encrypt(input.encode()).decode(),
            "decrypt": lambda input, key, key_version: fernet(key).decrypt(input.encode()).decode(),
            "version": "fernet: ü",
            "isCurrent": True,
        }
    ],
)
file = variant("fernet", leave_out=oauth, secrets_data=secrets, custom_ciphers=[{"version": "fernet: ü", "algorithm": "fernet", "current": True}])
theirs.write(country="fr", record_key="fernet theirs", body="тело", key1="k", precommit_body="pre")
got = cli("records", "get", "fernet theirs", "--country", "fr", connection=file)[0]
check(got["body"] == "тело" and got["precommit_body"] == "pre" and got["version"] == 9, "strongroom-cli opens their Fernet record")
cli("records", "put", "--country", "fr", stdin=json.dumps({"record_key": "fernet ours", "body": "наше", "key1": "k", "precommit_body": "vor"}), connection=file)
got = theirs.read(country="fr", record_key="fernet ours")["record"]
check(got["body"] == "наше" and got["precommit_body"] == "vor", "the SDK opens our Fernet record")

# Encryption off.
theirs, file = client(encrypt=False), variant("off", leave_out=oauth, encrypt=False)
theirs.write(country="fr", record_key="pt theirs", body="open")
check(cli("records", "get", "pt theirs", "--country", "fr", connection=file)[0]["body"] == "open", "strongroom-cli reads their plain text")
cli("records", "put", "--country", "fr", stdin=json.dumps({"record_key": "pt ours", "body": "open too"}), connection=file)
check(theirs.read(country="fr", record_key="pt ours")["record"]["body"] == "open too", "the SDK reads our plain text")
check(storage.read(country="fr", record_key="pt ours")["record"]["body"] == "open too", "with encryption on as well")
print(f"{checks} passed, 0 failed")
