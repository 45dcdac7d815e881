// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/Record.h"

#include "base/Error.h"
#include "base/Text.h"

namespace strongroom::tozstore {

namespace {

void requireText(std::string_view text, const std::string &member)
{
    if (!isValidUtf8(text)) {
        throw ClientError(Sentence::tr("%1 is not valid text: it holds half of a character").arg(member))
            .advise(Sentence::tr("Remove the damaged character from %1.").arg(member))
            .about(member);
    }
}

} // namespace

void checkNewType(std::string_view type)
{
    requireText(type, "type");
    if (type.empty()) {
        throw ClientError(Sentence::tr("the record has no type")).advise(Sentence::tr("Name the type of the record.")).about("type");
    }
    // "." and ".." would be taken for steps in a path.
    if (type.find_first_of("/?#") != std::string_view::npos || type == "." || type == "..") {
        throw ClientError(Sentence::tr("the type \"%1\" cannot be used: it would change the address its access key is stored under").arg(std::string(type)))
            .advise(Sentence::tr("Use a type without / ? and #."))
            .about("type");
    }
    // The Python SDK drops members of this text and then fails on the record.
    if (type == "None") {
        throw ClientError(Sentence::tr("the type \"None\" cannot be used: the Python SDK cannot read such a record"))
            .advise(Sentence::tr("Use another name for the type."))
            .about("type");
    }
}

void checkNewRecord(const Record &record)
{
    checkNewType(record.meta.type);
    for (const auto &[name, value] : record.meta.plain) {
        requireText(name, "plain");
        requireText(value, "plain." + name);
    }
    for (const auto &[name, value] : record.data) {
        requireText(name, "data");
        requireText(value.view(), "data." + name);
    }
}

StoredRecord sealRecord(const Record &record, const AccessKey &key, const CryptoSuite &suite, RandomSource &random)
{
    StoredRecord stored{record.meta, {}, record.signature};
    for (const auto &[name, value] : record.data) {
        requireText(name, "data");
        requireText(value.view(), "data." + name);
        stored.data.emplace(name, suite.sealField(value.view(), key, random));
    }
    return stored;
}

Record openRecord(const StoredRecord &stored, const AccessKey &key, const CryptoSuite &suite)
{
    Record record{stored.meta, {}, stored.signature};
    for (const auto &[name, sealed] : stored.data) {
        try {
            record.data.emplace(name, suite.openField(sealed, key));
        } catch (const CryptoError &error) {
            throw CryptoError(Sentence::tr("field \"%1\": %2").arg(name).arg(error.sentence())).about("data." + name);
        }
    }
    return record;
}

} // namespace strongroom::tozstore
