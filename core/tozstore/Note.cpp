// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/Note.h"

#include "base/Error.h"
#include "tozstore/FieldSignature.h"

namespace strongroom::tozstore {

namespace {

constexpr std::string_view signatureName = "signature";

std::unique_ptr<CryptoSuite> suiteFor(EncryptionKeyKind kind)
{
    auto suite = makeSuite(suiteOf(kind));
    suite->require(SuiteFeature::Notes);
    return suite;
}

// The salt all fields of the note are signed with.
std::string saltOf(const StoredNote &note)
{
    const Sentence advice = Sentence::tr("Do not trust what it says; ask its writer to send it again.");
    if (!note.signature || note.signature->empty()) {
        throw CryptoError(Sentence::tr("the note has no signature")).advise(advice).about(std::string(signatureName));
    }
    const CheckedField checked = checkField(note.writerSigningKey, signatureName, *note.signature);
    if (!checked.isSigned || checked.value.empty()) {
        throw CryptoError(Sentence::tr("the note's signature is not one")).advise(advice).about(std::string(signatureName));
    }
    return std::string(checked.value.view());
}

} // namespace

StoredNote sealNote(const FieldTexts &data, NoteOptions options, const NoteRecipient &recipient, const NoteWriter &writer, RandomSource &random)
{
    const auto suite = suiteFor(writer.encryption.kind());
    const AccessKey key = makeAccessKey(random);
    std::string sealedKey = suite->sealAccessKey(key, recipient.encryption, writer.encryption, random);
    const std::string salt = random.uuid();
    const std::string signatureSalt = random.uuid();
    SealedTexts sealed;
    for (const auto &[name, value] : data) {
        sealed.emplace(name, suite->sealField(signField(writer.signing, name, value.view(), salt).view(), key, random));
    }
    return {.options = std::move(options),
            .recipientSigningKey = recipient.signing,
            .writerSigningKey = writer.signing.publicKey(),
            .writerEncryptionKey = writer.encryption.publicKey(),
            .encryptedAccessKey = std::move(sealedKey),
            .data = std::move(sealed),
            .signature = std::string(signField(writer.signing, signatureName, salt, signatureSalt).view()),
            .noteId = std::nullopt,
            .createdAt = std::nullopt,
            .views = std::nullopt};
}

FieldTexts openNote(const StoredNote &note, const EncryptionPrivateKey &reader)
{
    const auto suite = suiteFor(reader.kind());
    const AccessKey key = suite->openAccessKey(note.encryptedAccessKey, reader, note.writerEncryptionKey);
    const std::string salt = saltOf(note);
    FieldTexts fields;
    for (const auto &[name, sealed] : note.data) {
        SensitiveText text;
        try {
            text = suite->openField(sealed, key);
        } catch (const CryptoError &error) {
            throw CryptoError(Sentence::tr("field \"%1\": %2").arg(name).arg(error.sentence())).about(name);
        }
        CheckedField checked = checkField(note.writerSigningKey, name, text.view(), salt);
        if (!checked.isSigned) {
            throw CryptoError(Sentence::tr("the field %1 is not signed, and the note is").arg(name))
                .advise(Sentence::tr("Do not trust the note: somebody put this field in."))
                .about(name);
        }
        fields.emplace(name, std::move(checked.value));
    }
    return fields;
}

bool isWrittenBy(const StoredNote &note, const EncryptionPublicKey &encryption, const SigningPublicKey &signing)
{
    return note.writerEncryptionKey == encryption && note.writerSigningKey == signing;
}

} // namespace strongroom::tozstore
