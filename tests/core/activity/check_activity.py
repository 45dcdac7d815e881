# SPDX-FileCopyrightText: 2026 The Strongroom developers
# SPDX-License-Identifier: Apache-2.0
#
# A second reading of core/activity/ActivityChain.h, with nothing of the program's: check_activity.py FOLDER prints the number of lines
# whose hash agrees and the last number, or ends with 1 and says which line does not.
import hashlib
import json
import os
import re
import sys

LINE = re.compile(rb'^(\{.*,"n":([1-9][0-9]*)),"chain":"([0-9a-f]{64})"\}$')


def sha(data):
    return hashlib.sha256(data).hexdigest().encode()


folder = sys.argv[1]
removed = {}
files = []
for name in ("activity.1.jsonl", "activity.jsonl"):
    path = os.path.join(folder, name)
    if os.path.exists(path):
        with open(path, "rb") as file:
            content = file.read()
        assert content.endswith(b"\n"), name + " has no line end at its end"
        files.append((name, content[:-1].split(b"\n")))
for name, lines in files:
    for line in lines:
        if LINE.match(line):
            statement = json.loads(line)
            if statement.get("journal") == "removed":
                removed[statement["last"]] = statement["hash"].encode()

number, chain, good = 0, sha(b"strongroom activity 1"), 0
for name, lines in files:
    first, torn = True, None
    for line in lines:
        match = LINE.match(line)
        if not match:
            torn = line
            continue
        if int(match[2]) != number + 1:
            assert first and int(match[2]) - 1 in removed, name + ": a gap before " + match[2].decode()
            chain = removed[int(match[2]) - 1]
        if torn is not None:
            assert json.loads(line)["sha256"].encode() == sha(torn), name + ": an unknown line before " + match[2].decode()
        number, first, torn = int(match[2]), False, None
        chain = sha(chain + match[1])
        if chain != match[3]:
            sys.exit(name + ": line " + match[2].decode() + " does not agree")
        good += 1
with open(os.path.join(folder, "activity.head"), "rb") as file:
    assert file.read() == b'{"n":%d,"chain":"%s"}\n' % (number, chain), "the head does not agree"
print(good, number)
