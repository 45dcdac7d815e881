// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/records/TozRecordDraft.h"

#include "base/Error.h"
#include "base/ErrorText.h"
#include "base/Text.h"

#include <algorithm>

namespace strongroom::model {

using namespace tozstore;

namespace {

QString sentenceOf(const VaultError &error) { return (sentence(error.sentence()) + QLatin1Char(' ') + sentence(error.adviceSentence())).trimmed(); }

} // namespace

TozRecordDraft::TozRecordDraft(Purpose purpose, const Record &record) : m_purpose(purpose), m_base(record), m_type(toQString(record.meta.type))
{
    for (const auto &[name, value] : record.data) {
        m_data.append({toQString(name), toQString(value.view())});
    }
    for (const auto &[name, value] : record.meta.plain) {
        m_plain.append({toQString(name), toQString(value)});
    }
    if (purpose == Purpose::New) {
        m_data.append(Field());
    }
    m_firstType = m_type;
    m_firstData = m_data;
    m_firstPlain = m_plain;
}

std::unique_ptr<TozRecordDraft> TozRecordDraft::create() { return std::unique_ptr<TozRecordDraft>(new TozRecordDraft(Purpose::New, Record())); }

std::unique_ptr<TozRecordDraft> TozRecordDraft::edit(const Record &record) { return std::unique_ptr<TozRecordDraft>(new TozRecordDraft(Purpose::Edit, record)); }

std::unique_ptr<TozRecordDraft> TozRecordDraft::copy(const Record &record) { return std::unique_ptr<TozRecordDraft>(new TozRecordDraft(Purpose::Copy, record)); }

void TozRecordDraft::setType(const QString &type)
{
    if (m_purpose != Purpose::Edit && type != m_type) {
        m_type = type;
        Q_EMIT changed();
    }
}

int TozRecordDraft::add(Part part)
{
    list(part).append(Field());
    Q_EMIT changed();
    return static_cast<int>(list(part).size()) - 1;
}

void TozRecordDraft::set(Part part, int index, const Field &field)
{
    if (list(part).at(index) != field) {
        list(part)[index] = field;
        Q_EMIT changed();
    }
}

void TozRecordDraft::remove(Part part, int index)
{
    list(part).removeAt(index);
    Q_EMIT changed();
}

void TozRecordDraft::becomeNew()
{
    m_purpose = Purpose::Copy;
    m_firstType.clear();   // all of it is unsaved now
    Q_EMIT changed();
}

QString TozRecordDraft::typeProblem() const
{
    if (m_purpose == Purpose::Edit) {
        return {};   // it is there already, whatever it is called
    }
    try {
        checkNewType(fromQString(m_type));
    } catch (const VaultError &error) {
        return sentenceOf(error);
    }
    return {};
}

QString TozRecordDraft::fieldProblem(Part part, int index) const
{
    const Field &field = fields(part).at(index);
    if (field.name.isEmpty()) {
        return field.value.isEmpty() ? QString() : tr("Name the field.");   // an empty row is none
    }
    const auto same = std::count_if(fields(part).cbegin(), fields(part).cend(), [&](const Field &other) { return other.name == field.name; });
    if (same > 1) {
        return tr("There are two fields %1.").arg(field.name);
    }
    if (!isValidUtf8(fromQString(field.name)) || !isValidUtf8(fromQString(field.value))) {
        return tr("%1 holds half of a character. Remove the damaged character.").arg(field.name);
    }
    return {};
}

QString TozRecordDraft::firstProblem() const
{
    if (QString problem = typeProblem(); !problem.isEmpty()) {
        return problem;
    }
    for (const Part part : {Part::Data, Part::Plain}) {
        for (int index = 0; index < fields(part).size(); ++index) {
            if (QString problem = fieldProblem(part, index); !problem.isEmpty()) {
                return problem;
            }
        }
    }
    return {};
}

bool TozRecordDraft::isChanged() const { return m_type != m_firstType || m_data != m_firstData || m_plain != m_firstPlain; }

Record TozRecordDraft::record() const
{
    Record record;
    if (m_purpose == Purpose::Edit) {
        record.meta = m_base.meta;
    }
    record.meta.type = fromQString(m_type);
    record.meta.plain.clear();
    for (const Field &field : m_plain) {
        if (!field.name.isEmpty()) {
            record.meta.plain[fromQString(field.name)] = fromQString(field.value);
        }
    }
    for (const Field &field : m_data) {
        if (!field.name.isEmpty()) {
            std::string value = fromQString(field.value);
            record.data.insert_or_assign(fromQString(field.name), SensitiveText(std::string_view(value)));
            wipe(value);
        }
    }
    return record;
}

} // namespace strongroom::model
