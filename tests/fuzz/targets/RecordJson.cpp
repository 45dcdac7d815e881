// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// Records as the SDK's JSON: what the editor, the command line and an import read.
#include "../Target.h"

#include "incountry/RecordJson.h"

namespace strongroom::fuzz::recordJsonTarget {

namespace {

using namespace incountry;

void fuzzRecordJson(ByteView input)
{
    const std::string_view text = textOf(input);
    for (const RecordKeyRule rule : {RecordKeyRule::Required, RecordKeyRule::MayBeMissing}) {
        if (const auto record = attempt([text, rule] { return recordFromJson(text, rule); })) {
            const SensitiveText written = toEditableJson(*record);
            require(toEditableJson(recordFromJson(written.view(), rule)).sameAs(written), "a record that is edited and left alone stays as it is");
            require(toEditableJson(recordFromJson(toEditableJson(*record, JsonLayout::Indented).view(), rule)).sameAs(written), "indenting changes nothing");
            require(!toJson(*record).empty(), "a record can be shown");
        }
    }
}

const Registration recordJson("record_json", fuzzRecordJson, {"incountry/record_write.json", "incountry/interop_node.json", "incountry/interop_java.json"});

} // namespace

} // namespace strongroom::fuzz::recordJsonTarget
