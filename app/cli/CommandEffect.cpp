// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/CommandEffect.h"

#include <QHash>

namespace strongroom::cli {

namespace {

const QHash<QString, CommandEffect> &declared()
{
    using enum CommandEffect;
    static const QHash<QString, CommandEffect> effects{
        {QStringLiteral("connections list"), Reads},
        {QStringLiteral("connections add"), Reads},
        {QStringLiteral("connections edit"), Reads},
        {QStringLiteral("connections remove"), Reads},
        {QStringLiteral("connections test"), Reads},
        {QStringLiteral("records find"), Reads},
        {QStringLiteral("records get"), Reads},
        {QStringLiteral("records delete"), Changes},
        {QStringLiteral("records put"), Changes},
        {QStringLiteral("records put-batch"), Changes},
        {QStringLiteral("records export"), Reads},
        {QStringLiteral("records import"), Changes},
        {QStringLiteral("records attach"), Changes},
        {QStringLiteral("records attachments"), Reads},
        {QStringLiteral("records fetch-attachment"), Reads},
        {QStringLiteral("records detach"), Changes},
        {QStringLiteral("secrets-data show"), Reads},
        {QStringLiteral("secrets-data validate"), Reads},
        {QStringLiteral("secrets-data generate"), Reads},
        {QStringLiteral("secrets-data usage"), Reads},
        {QStringLiteral("migrate plan"), Depends},     // --may-rewrite
        {QStringLiteral("migrate run"), Changes},
        {QStringLiteral("migrate resume"), Changes},
        {QStringLiteral("migrate rollback"), Changes},
        {QStringLiteral("migrate status"), Reads},
        {QStringLiteral("migrate report"), Reads},
        {QStringLiteral("migrate verdict"), Reads},
        {QStringLiteral("tozny register"), Changes},
        {QStringLiteral("tozny login"), Depends},      // it ends its session
        {QStringLiteral("tozny import-config"), Reads},
        {QStringLiteral("tozny export-config"), Reads},
        {QStringLiteral("tozny client"), Reads},
        {QStringLiteral("tozny whoami"), Reads},
        {QStringLiteral("tozny search"), Reads},
        {QStringLiteral("tozny query"), Reads},
        {QStringLiteral("tozny records get"), Reads},
        {QStringLiteral("tozny records list"), Reads},
        {QStringLiteral("tozny records put"), Changes},
        {QStringLiteral("tozny records update"), Changes},
        {QStringLiteral("tozny records delete"), Changes},
        {QStringLiteral("tozny notes write"), Changes},
        {QStringLiteral("tozny notes replace"), Changes},
        {QStringLiteral("tozny notes read"), Changes},        // uses up a view
        {QStringLiteral("tozny notes challenge"), Changes},   // sends an e-mail
        {QStringLiteral("tozny notes views"), Reads},
        {QStringLiteral("tozny notes delete"), Changes},
        {QStringLiteral("tozny files put"), Changes},
        {QStringLiteral("tozny files get"), Reads},
        {QStringLiteral("tozny files replace"), Changes},
        {QStringLiteral("tozny files list"), Reads},
        {QStringLiteral("tozny files delete"), Changes},
        {QStringLiteral("tozny share"), Changes},
        {QStringLiteral("tozny revoke"), Changes},
        {QStringLiteral("tozny authorizers add"), Changes},
        {QStringLiteral("tozny authorizers remove"), Changes},
        {QStringLiteral("tozny sharing"), Reads},
        {QStringLiteral("locker secrets list"), Reads},
        {QStringLiteral("locker secrets get"), Reads},
        {QStringLiteral("locker secrets create"), Changes},
        {QStringLiteral("locker secrets modify"), Changes},
        {QStringLiteral("locker secrets delete"), Changes},
        {QStringLiteral("locker environments list"), Reads},
        {QStringLiteral("locker environments get"), Reads},
        {QStringLiteral("locker environments create"), Changes},
        {QStringLiteral("locker environments modify"), Changes},
        {QStringLiteral("locker environments delete"), Changes},
        {QStringLiteral("locker diff"), Reads},
        {QStringLiteral("locker export"), Reads},
        {QStringLiteral("locker import"), Changes},
        {QStringLiteral("locker run"), Reads},
        {QStringLiteral("auth token"), Depends},       // of a shared table: it may have to write there
        {QStringLiteral("auth request"), Depends},     // its method
        {QStringLiteral("auth test"), Reads},
        {QStringLiteral("tokens list"), Reads},
        {QStringLiteral("tokens show"), Depends},
        {QStringLiteral("tokens refresh"), Depends},
        {QStringLiteral("tokens policy"), Reads},
        {QStringLiteral("vault status"), Reads},       // these are this computer's own: no service hears of them
        {QStringLiteral("vault init-passphrase"), Reads},
        {QStringLiteral("vault change-passphrase"), Reads},
        {QStringLiteral("vault use-keychain"), Reads},
        {QStringLiteral("vault forget-file"), Reads},
        {QStringLiteral("audit verify"), Reads},
        {QStringLiteral("audit list"), Reads},
        {QStringLiteral("audit export"), Reads},
    };
    return effects;
}

} // namespace

CommandEffect effectOf(const QStringList &words) { return declared().value(words.join(QLatin1Char(' ')), CommandEffect::Changes); }

bool isEffectDeclared(const QStringList &words) { return declared().contains(words.join(QLatin1Char(' '))); }

} // namespace strongroom::cli
