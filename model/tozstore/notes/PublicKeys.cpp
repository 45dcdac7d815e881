// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/notes/PublicKeys.h"

#include "base/SecretBytes.h"
#include "base/Text.h"
#include "tozstore/Digest.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

using tozstore::EncryptionPublicKey;
using tozstore::SigningPublicKey;

namespace {

constexpr int fingerprintBytes = 16;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PublicKeys)
};

} // namespace

QString keyFingerprint(const EncryptionPublicKey &encryption, const std::optional<SigningPublicKey> &signing)
{
    const std::string text = encryption.text() + '\n' + (signing ? signing->text() : std::string());
    const tozstore::Digest digest = tozstore::digestOf(bytesOf(text));
    QString out;
    for (int i = 0; i < fingerprintBytes; ++i) {
        if (i > 0 && i % 2 == 0) {
            out += u' ';
        }
        out += u"%1"_s.arg(std::to_integer<int>(digest[std::size_t(i)]), 2, 16, QChar(u'0'));
    }
    return out;
}

QString publicKeysText(const PublicKeys &keys, const QString &clientId)
{
    QString text = clientId.isEmpty() ? QString() : u"client: "_s + clientId + u'\n';
    text += u"encryption: "_s + toQString(keys.encryption.text()) + u'\n';
    if (keys.signing) {
        text += u"signing: "_s + toQString(keys.signing->text()) + u'\n';
    }
    return text;
}

std::optional<PublicKeys> parsePublicKeys(const QString &text, QString &problem)
{
    static const QRegularExpression blank(u"[\\s,;]+"_s);
    static const QRegularExpression named(u"^\\s*[\"']?(client|encryption|signing|curve25519|ed25519|public_key|public_signing_key)[\"']?\\s*[:=]\\s*[\"']?([^\"',\\s]+)"_s,
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    QString encryption;
    QString signing;
    auto match = named.globalMatch(text);
    bool anyNamed = false;
    while (match.hasNext()) {
        const QRegularExpressionMatch one = match.next();
        const QString name = one.captured(1).toLower();
        anyNamed = true;
        if (name == u"encryption"_s || name == u"curve25519"_s || name == u"public_key"_s) {
            encryption = one.captured(2);
        } else if (name != u"client"_s) {
            signing = one.captured(2);
        }
    }
    if (!anyNamed) {
        const QStringList words = text.split(blank, Qt::SkipEmptyParts);
        encryption = words.value(0);
        signing = words.value(1);
        if (words.size() > 2) {
            problem = Words::tr("two keys are expected, the one for encryption first");
            return std::nullopt;
        }
    }
    if (encryption.isEmpty()) {
        problem = Words::tr("the key for encryption is missing");
        return std::nullopt;
    }
    const auto box = EncryptionPublicKey::fromText(tozstore::EncryptionKeyKind::Curve25519, fromQString(encryption));
    if (!box) {
        problem = Words::tr("the key for encryption is not a Curve25519 public key: 43 letters, digits, - and _");
        return std::nullopt;
    }
    if (signing.isEmpty()) {
        problem = Words::tr("the signing key is missing: notes need both");
        return std::nullopt;
    }
    const auto sign = SigningPublicKey::fromText(fromQString(signing));
    if (!sign) {
        problem = Words::tr("the signing key is not an Ed25519 public key: 43 letters, digits, - and _");
        return std::nullopt;
    }
    if (box->text() == sign->text()) {
        problem = Words::tr("both keys are the same");
        return std::nullopt;
    }
    problem.clear();
    return PublicKeys{*box, *sign};
}

} // namespace strongroom::model
