// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// TozStore: a field with its signature in front. The input is a salt, a name and a value, a line each; what is signed is checked, and what is
// checked without having been signed is refused.
#include "../Target.h"

#include "tozstore/FieldSignature.h"
#include "tozstore/Keys.h"

namespace strongroom::fuzz::tozSignedFieldTarget {

namespace {

using namespace tozstore;

std::string_view firstLineOf(std::string_view &text)
{
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

void fuzzTozSignedField(ByteView input)
{
    static const SigningPrivateKey key = SigningPrivateKey::fromSeed(fixedKey<32>(0x22).view());
    static const SigningPublicKey publicKey = key.publicKey();
    std::string_view text = textOf(input);
    if (const auto checked = attempt([text] { return checkField(publicKey, "name", text); })) {
        require(!checked->isSigned && checked->value.view() == text, "nothing passes for signed that was not");
    }
    const std::string salt(firstLineOf(text));
    const std::string_view name = firstLineOf(text);
    if (const auto signedField = attempt([&] { return signField(key, name, text, salt); })) {
        const CheckedField checked = checkField(publicKey, name, signedField->view(), salt);
        require(checked.isSigned && checked.value.view() == text && checked.salt == salt, "what was signed is checked");
        std::string changed(signedField->view());
        changed.back() = static_cast<char>(changed.back() ^ 1);
        const auto other = attempt([&] { return checkField(publicKey, name, changed, salt); });
        require(!other || !other->isSigned, "a changed field is not taken");
    }
}

const Registration tozSignedField("toz_signed_field", fuzzTozSignedField, {"tozstore/signed_fields.json"});

} // namespace

} // namespace strongroom::fuzz::tozSignedFieldTarget
