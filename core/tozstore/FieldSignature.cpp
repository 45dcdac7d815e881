// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/FieldSignature.h"

#include "base/Error.h"
#include "tozstore/Base64Url.h"
#include "tozstore/Digest.h"

#include <charconv>

namespace strongroom::tozstore {

namespace {

constexpr std::string_view version = "e7737e7c-1637-511e-8bab-93c4f3e26fd9";   // v5 UUID of TFSP1;ED25519;BLAKE2B

std::string signedText(std::string_view name, std::string_view value, std::string_view salt)
{
    SensitiveText all;
    all.reserve(salt.size() + name.size() + value.size());
    all.append(salt);
    all.append(name);
    all.append(value);
    return hashText(all.view());
}

// Takes what is before the next semicolon off the text; nullopt when there is none.
std::optional<std::string_view> nextPart(std::string_view &text)
{
    const std::size_t end = text.find(';');
    if (end == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(end + 1);
    return part;
}

std::optional<std::size_t> numberIn(std::string_view digits)
{
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return !digits.empty() && error == std::errc() && end == digits.data() + digits.size() ? std::optional(number) : std::nullopt;
}

// %1 in `what` is the field's name.
[[noreturn]] void refuse(std::string_view name, const Sentence &what)
{
    throw CryptoError(what.arg(std::string(name)))
        .advise(Sentence::tr("Do not trust its value: it is not what its writer signed."))
        .about(std::string(name));
}

} // namespace

SensitiveText signField(const SigningPrivateKey &key, std::string_view name, std::string_view value, std::string_view salt)
{
    if (salt.empty() || salt.find(';') != std::string_view::npos) {
        throw ClientError(Sentence::tr("a field cannot be signed with such a salt")).about("salt");
    }
    const std::string signature = encodeBase64Url(key.sign(bytesOf(signedText(name, value, salt))));
    const std::string head = std::string(version) + ';' + std::string(salt) + ';' + std::to_string(signature.size()) + ';' + signature;
    SensitiveText out;
    out.reserve(head.size() + value.size());
    out.append(head);
    out.append(value);
    return out;
}

CheckedField checkField(const SigningPublicKey &key, std::string_view name, std::string_view text, const std::optional<std::string> &salt)
{
    if (!text.starts_with(version)) {
        return {false, {}, SensitiveText(text)};
    }
    std::string_view rest = text.substr(version.size());
    if (!rest.starts_with(';')) {
        refuse(name, Sentence::tr("the field %1 has a signature of another form"));
    }
    rest.remove_prefix(1);
    const std::optional<std::string_view> foundSalt = nextPart(rest);
    const std::optional<std::string_view> lengthText = foundSalt ? nextPart(rest) : std::nullopt;
    const std::optional<std::size_t> length = lengthText ? numberIn(*lengthText) : std::nullopt;
    if (!length || *length > rest.size()) {
        refuse(name, Sentence::tr("the field %1 has a signature that is cut off or damaged"));
    }
    if (salt && *salt != *foundSalt) {
        refuse(name, Sentence::tr("the field %1 belongs to another note: its salt differs"));
    }
    const std::string_view value = rest.substr(*length);
    const std::optional<Bytes> signature = decodeBase64Url(rest.substr(0, *length));
    if (!signature || !key.verifies(bytesOf(signedText(name, value, *foundSalt)), *signature)) {
        refuse(name, Sentence::tr("the field %1 has a signature that does not fit its value and the writer's key"));
    }
    return {true, std::string(*foundSalt), SensitiveText(value)};
}

} // namespace strongroom::tozstore
