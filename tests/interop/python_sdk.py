# SPDX-FileCopyrightText: 2026 The Strongroom developers
# SPDX-License-Identifier: Apache-2.0
"""InCountry's Python SDK against strongroom-sandbox and strongroom-cli: python_sdk.py READY_FILE CLI"""

import io
import json
import subprocess
import sys

from incountry import SecretKeyAccessor, Storage, StorageServerException

ready_file, cli_path = sys.argv[1:3]
with open(ready_file, encoding="utf-8") as file:
    vault = json.load(file)["incountry"]

storage = Storage(
    environment_id=vault["environment_id"],
    client_id=vault["client_id"],
    client_secret=vault["client_secret"],
    endpoint=vault["endpoint"],
    secret_key_accessor=SecretKeyAccessor(lambda: vault["secrets_data"]),
    options={"auth_endpoints": {"default": vault["token_endpoint"]}, "countries_endpoint": vault["countries_endpoint"]},
)
checks = 0


def check(condition, what):
    global checks
    if not condition:
        sys.exit("FAILED: " + what)
    checks += 1
    print("ok:", what)


def cli(*args, stdin=None):
    done = subprocess.run([cli_path, *args, "--connection-file", ready_file, "--json"], input=stdin, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"strongroom-cli {args} ended with {done.returncode}: {done.stderr}")
    return [json.loads(line) for line in done.stdout.splitlines() if line.strip()]


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
print(f"{checks} passed, 0 failed")
