// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/seed/TozDemoWriter.h"

#include "sandbox/tozstore/TozText.h"
#include "sandbox/tozstore/seed/TozDemoNote.h"

#include <QCryptographicHash>
#include <QFile>

#include <stdexcept>

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

constexpr std::int64_t microsecondsPerMillisecond = 1000;

// Sorted keys, no blanks, nothing escaped that need not be: what nlohmann::json writes.
std::string signedText(const TozRecord &record, const json &data)
{
    return json{{"plain", record.plain}, {"type", record.type}, {"user_id", record.writer}, {"writer_id", record.writer}}.dump() + data.dump();
}

} // namespace

const TozKey &TozDemoWriter::accessKey(const std::string &type)
{
    const auto [place, isNew] = m_accessKeys.try_emplace(type);
    if (isNew) {
        place->second = newTozKey();
        m_stores.policies.putKey({m_client.id, type}, m_client.id,
            {sealTozAccessKey(place->second, m_client.box.publicKey, m_client.box.privateKey), m_client.id});
    }
    return place->second;
}

TozRecord TozDemoWriter::seal(const TozDemoRecord &record)
{
    TozRecord sealed;
    sealed.writer = m_client.id;
    sealed.type = record.type;
    sealed.plain = record.plain;
    sealed.created = record.created;
    sealed.modified = record.modified;
    for (const auto &[name, value] : record.data.items()) {
        sealed.data[name] = sealTozField(value.get_ref<const std::string &>(), accessKey(record.type));
    }
    return sealed;
}

void TozDemoWriter::write(const TozDemoRecord &record, Signature signature)
{
    TozRecord sealed = seal(record);
    if (signature == Signature::Own) {
        sealed.signature = signTozText(signedText(sealed, record.data), m_client.signing.privateKey);
    }
    m_stores.records.insertDated(sealed);
}

void TozDemoWriter::writeDamaged(const TozDemoRecord &record)
{
    TozRecord sealed = seal(record);
    auto &field = sealed.data.begin().value().get_ref<std::string &>();
    field.front() = field.front() == 'A' ? 'B' : 'A';
    m_stores.records.insertDated(sealed);
}

void TozDemoWriter::writeFile(const TozDemoRecord &record, const QByteArray &content)
{
    const QByteArray encrypted = sealTozFile(content, accessKey(record.type));
    TozRecord sealed = seal(record);
    const std::string contentId = newUuid();
    QFile file(m_stores.contents.path(contentId));
    if (!file.open(QIODevice::WriteOnly) || file.write(encrypted) != encrypted.size()) {
        throw std::runtime_error("cannot write a demo file: " + file.errorString().toStdString());
    }
    sealed.fileMeta = {{"file_url", nullptr}, {"file_name", contentId},
        {"checksum", QCryptographicHash::hash(encrypted, QCryptographicHash::Md5).toBase64().toStdString()}, {"compression", "raw"}, {"size", encrypted.size()}};
    m_stores.records.insertDated(sealed);
}

void TozDemoWriter::share(const std::string &type, const TozDemoClient &with, TozRight right)
{
    m_stores.policies.putKey(
        {m_client.id, type}, with.id, {sealTozAccessKey(accessKey(type), with.box.publicKey, m_client.box.privateKey), m_client.id});
    m_stores.policies.allow({{m_client.id, type}, with.id, m_client.id}, right);
}

void TozDemoWriter::revoke(const std::string &type, const TozDemoClient &with)
{
    m_stores.policies.deny({{m_client.id, type}, with.id, m_client.id}, TozRight::Read);
    m_stores.policies.removeKey({m_client.id, type}, with.id);
}

void TozDemoWriter::shareWithoutKey(const std::string &type, const TozDemoClient &with)
{
    m_stores.policies.allow({{m_client.id, type}, with.id, m_client.id}, TozRight::Read);
}

void TozDemoWriter::shareFor(const TozDemoWriter &owner, const std::string &type, const TozDemoClient &with)
{
    const TozCollection records{owner.m_client.id, type};
    m_stores.policies.putKey(
        records, with.id, {sealTozAccessKey(owner.m_accessKeys.at(type), with.box.publicKey, m_client.box.privateKey), m_client.id});
    m_stores.policies.allow({records, with.id, m_client.id}, TozRight::Read);
}

void TozDemoWriter::writeNote(const TozDemoNote &draft, const TozDemoClient &reader, const TozSigningKeys &fieldKeys)
{
    TozNote note;
    note.noteId = newUuid();
    note.name = draft.name;
    note.clientId = m_client.id;
    note.maxViews = draft.maxViews;
    note.expiresAt = draft.expiresAt;
    note.createdAt = tozTime(m_stores.clock() * microsecondsPerMillisecond);
    note.body = sealDemoNote(draft.data, {m_client.box, m_client.signing}, {reader.box, reader.signing}, fieldKeys.privateKey);
    note.body.update({{"type", "message"}, {"plain", json::object()}, {"file_meta", json::object()}, {"expires", draft.expiresAt.has_value()},
        {"expiration", draft.expiresAt ? tozTime(*draft.expiresAt * microsecondsPerMillisecond) : "0001-01-01T00:00:00Z"}});
    note.writerKey = note.body.at("writer_signing_key");
    note.recipientKey = note.body.at("recipient_signing_key");
    if (!m_stores.notes.add(note)) {
        throw std::runtime_error("the name of a demo note is taken");
    }
}

} // namespace strongroom::sandbox
