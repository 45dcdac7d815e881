// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/RecordChecks.h"

#include "base/Error.h"
#include "base/Text.h"
#include "incountry/JsonText.h"
#include "incountry/KeyHasher.h"

#include <optional>
#include <string>
#include <utility>

namespace strongroom::incountry {

namespace {

[[noreturn]] void refuse(const std::string &member, Sentence problem, Sentence advice)
{
    throw ClientError(std::move(problem)).advise(std::move(advice)).about(member);
}

} // namespace

void checkKeyAndBodies(const Record &record)
{
    const std::optional<std::string> &recordKey = record.value(TextMember::RecordKey);
    if (!recordKey || recordKey->empty()) {
        refuse("record_key", recordKey ? Sentence::tr("record_key is empty") : Sentence::tr("record_key is missing"),
               Sentence::tr("Every record needs a record key of at least one character."));
    }
    if (record.isHashed(TextMember::RecordKey)) {
        refuse("record_key", Sentence::tr("record_key is known by its hash only"),
               Sentence::tr("The stored record does not hold its own key. Write it under the key it was stored with, if you know it."));
    }
    if (record.body && !isValidWtf8(record.body->view())) {
        refuse("body", Sentence::tr("body is not valid text"), Sentence::tr("Bodies are UTF-8 text; encode binary content, for example as base64."));
    }
    if (record.body && record.bodyIsJsonValue && !scanJson(record.body->view())) {
        refuse("body", Sentence::tr("body is marked as a JSON value, but is not JSON"), Sentence::tr("Correct the JSON, or store it as text."));
    }
    if (record.precommitBody && record.form == BodyForm::None) {
        refuse("precommit_body", Sentence::tr("precommit_body is known in its stored form only, because the stored record has no body"),
               Sentence::tr("Set a new precommit body, or remove it."));
    }
    if (record.precommitBody && !isValidUtf8(record.precommitBody->view())) {
        refuse("precommit_body", Sentence::tr("precommit_body is not valid text"), Sentence::tr("Remove the damaged character (a lone surrogate)."));
    }
}

void checkWritable(const Record &record, SearchKeyStorage searchKeys)
{
    checkKeyAndBodies(record);
    for (const TextMember member : allTextMembers) {
        const std::optional<std::string> &value = record.value(member);
        if (!value || record.isHashed(member)) {
            continue;
        }
        const std::string name(nameOf(member));
        if (!isValidUtf8(*value)) {
            refuse(name, Sentence::tr("%1 is not valid text: it holds half of a character").arg(name),
                   Sentence::tr("Remove the damaged character (a lone surrogate) from %1.").arg(name));
        }
        if (isSearchKey(member) && searchKeys == SearchKeyStorage::Plain && utf16Length(*value) > maxPlainKeyLength) {
            refuse(name, Sentence::tr("%1 is longer than %2 characters").arg(name).arg(maxPlainKeyLength),
                   Sentence::tr("Shorten %1: search keys stored as plain text have this limit.").arg(name));
        }
    }
}

} // namespace strongroom::incountry
