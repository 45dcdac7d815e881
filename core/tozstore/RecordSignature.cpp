// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/RecordSignature.h"

#include "base/Error.h"
#include "base/Text.h"
#include "tozstore/Base64Url.h"

namespace strongroom::tozstore {

namespace {

// As JSON.stringify writes it. Not through the JSON library: its strings are not wiped.
void appendString(SensitiveText &out, std::string_view text)
{
    constexpr std::string_view hex = "0123456789abcdef";
    out.append("\"");
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        constexpr std::string_view special = "\"\\\b\f\n\r\t";
        constexpr std::string_view letters = "\"\\bfnrt";
        if (const std::size_t at = special.find(c); at != std::string_view::npos) {
            out.append("\\");
            out.append(letters.substr(at, 1));
        } else if (code < 0x20) {
            out.append("\\u00");
            out.append(hex.substr(code >> 4, 1));
            out.append(hex.substr(code & 0x0f, 1));
        } else {
            out.append(std::string_view(&c, 1));
        }
    }
    out.append("\"");
}

std::string_view viewOf(const std::string &text) { return text; }
std::string_view viewOf(const SensitiveText &text) { return text.view(); }

template <typename Texts>
void appendObject(SensitiveText &out, const Texts &texts)
{
    out.append("{");
    bool first = true;
    for (const auto &[name, value] : texts) {
        out.append(first ? "" : ",");
        first = false;
        appendString(out, name);
        out.append(":");
        appendString(out, viewOf(value));
    }
    out.append("}");
}

void appendMember(SensitiveText &out, std::string_view name, std::string_view value)
{
    out.append(",");
    appendString(out, name);
    out.append(":");
    appendString(out, value);
}

} // namespace

SensitiveText signedTextOf(const Record &record)
{
    SensitiveText text;
    text.append("{\"plain\":");
    appendObject(text, record.meta.plain);
    appendMember(text, "type", record.meta.type);
    appendMember(text, "user_id", record.meta.userId);
    appendMember(text, "writer_id", record.meta.writerId);
    text.append("}");
    if (record.meta.fileMeta) {
        text.append("null");
    } else {
        appendObject(text, record.data);
    }
    return text;
}

std::string signRecord(const Record &record, const SigningPrivateKey &key)
{
    const SensitiveText text = signedTextOf(record);
    if (!isValidUtf8(text.view())) {
        throw ClientError(Sentence::tr("the record cannot be signed: a text in it holds half of a character"))
            .advise(Sentence::tr("Remove the damaged character."))
            .about("rec_sig");
    }
    return encodeBase64Url(key.sign(bytesOf(text.view())));
}

bool isSignedBy(const Record &record, const SigningPublicKey &key)
{
    const std::optional<Bytes> signature = record.signature ? decodeBase64Url(*record.signature) : std::nullopt;
    return signature && key.verifies(bytesOf(signedTextOf(record).view()), *signature);
}

} // namespace strongroom::tozstore
