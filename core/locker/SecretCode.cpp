// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/SecretCode.h"

#include "base/CodeText.h"
#include "locker/HttpReads.h"
#include "locker/Sealing.h"

namespace strongroom::locker {

namespace {

constexpr int cacheSeconds = 120;   // the SDKs' own (Locker page, section 2)

std::string methodOf(const SecretQuery &query) { return query.key.empty() ? "secret.list" : "secret.get"; }

// What is asked for, without who asks: what a person chose, in the order of the page.
OrderedJson paramsOf(const SecretQuery &query)
{
    OrderedJson params = OrderedJson::object();
    if (!query.key.empty()) {
        params["key"] = query.key;
    }
    if (!query.environment.empty()) {
        params["environment"] = query.environment;
    }
    return params;
}

// Members of an object literal, one a line, each with its comma.
std::string members(const OrderedJson &json, LiteralStyle style, const std::string &indent)
{
    std::string text;
    for (const auto &[name, value] : json.items()) {
        text += indent + textLiteral(name) + ": " + literal(value, style) + ",\n";
    }
    return text;
}

} // namespace

std::string secretAsCommand(const SecretQuery &query)
{
    std::string command = query.key.empty() ? "strongroom-cli locker secrets list" : "strongroom-cli locker secrets get " + shellQuoted(query.key);
    const auto add = [&command](const std::string &option, const std::string &value) { command += " \\\n  --" + option + ' ' + shellQuoted(value); };
    if (!query.connection.empty()) {
        add("connection", query.connection);
    } else {
        add("api-base", query.apiBase);
    }
    if (!query.environment.empty()) {
        add("environment", query.environment);
    }
    // A key that looks like an option is none.
    if (query.key.starts_with('-')) {
        command = "strongroom-cli locker secrets get" + command.substr(command.find(" \\\n")) + " \\\n  -- " + shellQuoted(query.key);
    }
    return command + '\n';
}

std::string secretAsCurl(const SecretQuery &query)
{
    if (!query.key.empty() && !query.projectId) {
        return {};
    }
    const std::string hash = query.key.empty() ? std::string() : lookupHash(*query.projectId, query.key);
    return "curl --silent --show-error --fail-with-body \\\n"
           "  --header \"Authorization: Bearer $LOCKER_ACCESS_KEY_ID\" \\\n"
           "  " + shellQuoted(query.apiBase + secretListPath(0, hash)) + '\n';
}

std::string secretAsPython(const SecretQuery &query)
{
    return "import json, os, subprocess, uuid\n\n"
           "request = {\n"
           "    \"jsonrpc\": \"2.0\",\n"
           "    \"id\": str(uuid.uuid4()),\n"
           "    \"method\": " + textLiteral(methodOf(query)) + ",\n"
           "    \"params\": {\n"
           "        \"context\": {\n"
           "            \"protocol_version\": 1,\n"
           "            \"credentials\": {\n"
           "                \"access_key_id\": os.environ[\"LOCKER_ACCESS_KEY_ID\"],\n"
           "                \"secret_access_key\": os.environ[\"LOCKER_SECRET_ACCESS_KEY\"],\n"
           "            },\n"
           "            \"client\": {\"name\": \"Strongroom query\", \"version\": \"1\"},\n"
           "            \"transport\": {\"api_base\": " + textLiteral(query.apiBase) + "},\n"
           "            \"cache\": {\"force_refresh\": False, \"max_age_seconds\": " + std::to_string(cacheSeconds) + "},\n"
           "        },\n"
         + members(paramsOf(query), LiteralStyle::Python, "        ")
         + "    },\n"
           "}\n"
           "clean = {name: value for name, value in os.environ.items() if \"ACCESS_KEY\" not in name}\n"
           "answer = json.loads(subprocess.run([os.environ[\"LOCKER_CLI_PATH\"], \"sdk\"], input=json.dumps(request).encode(),\n"
           "                                   stdout=subprocess.PIPE, timeout=30, env=clean).stdout)\n"
           "if \"error\" in answer:\n"
           "    raise SystemExit(answer[\"error\"][\"data\"][\"kind\"])\n"
           "data = answer[\"result\"][\"data\"]\n"
           "for secret in data if isinstance(data, list) else [data]:\n"
           "    print(json.dumps(secret))\n";
}

std::string secretAsJavaScript(const SecretQuery &query)
{
    return "const { spawnSync } = require('node:child_process');\n"
           "const { randomUUID } = require('node:crypto');\n\n"
           "const request = {\n"
           "  jsonrpc: '2.0',\n"
           "  id: randomUUID(),\n"
           "  method: " + textLiteral(methodOf(query)) + ",\n"
           "  params: {\n"
           "    context: {\n"
           "      protocol_version: 1,\n"
           "      credentials: {\n"
           "        access_key_id: process.env.LOCKER_ACCESS_KEY_ID,\n"
           "        secret_access_key: process.env.LOCKER_SECRET_ACCESS_KEY,\n"
           "      },\n"
           "      client: { name: 'Strongroom query', version: '1' },\n"
           "      transport: { api_base: " + textLiteral(query.apiBase) + " },\n"
           "      cache: { force_refresh: false, max_age_seconds: " + std::to_string(cacheSeconds) + " },\n"
           "    },\n"
         + members(paramsOf(query), LiteralStyle::JavaScript, "    ")
         + "  },\n"
           "};\n"
           "const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.includes('ACCESS_KEY')));\n"
           "const ended = spawnSync(process.env.LOCKER_CLI_PATH, ['sdk'], { input: JSON.stringify(request), timeout: 30000, env: clean, stdio: ['pipe', 'pipe', 'inherit'] });\n"
           "const answer = JSON.parse(ended.stdout);\n"
           "if (answer.error) {\n"
           "  throw new Error(answer.error.data.kind);\n"
           "}\n"
           "for (const secret of [].concat(answer.result.data)) {\n"
           "  console.log(JSON.stringify(secret));\n"
           "}\n";
}

} // namespace strongroom::locker
