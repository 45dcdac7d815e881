// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// Notes in words: their signature, their writer, and the conditions for reading them.

#include "tozstore/notes/NoteDesk.h"

#include "base/Text.h"
#include "tozstore/Uuid.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

using tozstore::NoteSignatureState;
using tozstore::NoteWriterState;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NoteWords)
};

} // namespace

QString signatureBadge(NoteSignatureState state)
{
    switch (state) {
    case NoteSignatureState::Good: return Words::tr("signature good");
    case NoteSignatureState::Missing: return Words::tr("not signed");
    case NoteSignatureState::Bad: break;
    }
    return Words::tr("signature wrong");
}

QString signatureText(NoteSignatureState state)
{
    switch (state) {
    case NoteSignatureState::Good: return Words::tr("Every field that is here is signed with the key the note names. A field that was taken away would not be noticed.");
    case NoteSignatureState::Missing: return Words::tr("The note or one of its fields is not signed. It was not opened: anybody could have changed it.");
    case NoteSignatureState::Bad: break;
    }
    return Words::tr("A signature does not fit: a field was changed, swapped or signed by another key. It was not opened.");
}

QString writerBadge(NoteWriterState state)
{
    switch (state) {
    case NoteWriterState::Confirmed: return Words::tr("writer confirmed");
    case NoteWriterState::Stranger: return Words::tr("writer not known");
    case NoteWriterState::Unknown: break;
    }
    return Words::tr("writer not checked");
}

QString writerText(NoteWriterState state, const QString &writer)
{
    switch (state) {
    case NoteWriterState::Confirmed: return Words::tr("Written by %1: both keys are those the service publishes for this client.").arg(writer);
    case NoteWriterState::Stranger: return Words::tr("The note names no client, or its keys are not that client's. Anybody may have written it.");
    case NoteWriterState::Unknown: break;
    }
    return Words::tr("The service could not be asked whose keys these are. Anybody may have written it.");
}

QString conditionProblem(const NoteCondition &condition)
{
    const QString text = condition.text.trimmed();
    switch (condition.kind) {
    case NoteCondition::Kind::None:
    case NoteCondition::Kind::ToznyCode: break;
    case NoteCondition::Kind::EmailCode: return text.indexOf(u'@') > 0 && !text.endsWith(u'@') && !text.contains(u' ') ? QString() : Words::tr("an e-mail address is needed");
    case NoteCondition::Kind::Identity: return text.isEmpty() ? Words::tr("the realm is needed") : QString();
    case NoteCondition::Kind::AfterNote: return tozstore::normalUuid(fromQString(text)) ? QString() : Words::tr("the id of the other note is needed");
    }
    return {};
}

QString conditionJson(const NoteCondition &condition)
{
    const QString text = condition.text.trimmed();
    QJsonObject object;
    switch (condition.kind) {
    case NoteCondition::Kind::None: return {};
    case NoteCondition::Kind::EmailCode: object = {{u"email_eacp"_s, QJsonObject{{u"email_address"_s, text}}}}; break;
    case NoteCondition::Kind::ToznyCode: object = {{u"tozny_otp_eacp"_s, QJsonObject{{u"include"_s, true}}}}; break;
    case NoteCondition::Kind::Identity: object = {{u"tozid_eacp"_s, QJsonObject{{u"realm_name"_s, text}}}}; break;
    case NoteCondition::Kind::AfterNote: object = {{u"last_access_eacp"_s, QJsonObject{{u"last_read_note_id"_s, toQString(tozstore::normalUuid(fromQString(text)).value_or(""))}}}}; break;
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

bool isCodeMailed(const std::string &challenges)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(challenges)).object().value(u"email_eacp"_s).isObject();
}

} // namespace strongroom::model
