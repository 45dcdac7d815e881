// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/RecordDraft.h"

#include "base/JsonFormat.h"
#include "base/Text.h"
#include "records/RecordCells.h"

#include <algorithm>
#include <limits>

namespace strongroom::model {

using namespace incountry;

namespace {

constexpr std::size_t plainKeyLimit = 256;              // UTF-16 units (incountry page, section 6)
constexpr qsizetype liveCheckLimit = 256 * 1024;        // characters; a larger body is not checked at every keystroke

QString textOfBody(const std::optional<SensitiveText> &body) { return body ? toQString(body->view()) : QString(); }

RecordDraft::BodyForm formOf(const std::optional<SensitiveText> &body, const QString &text, bool isJsonValue)
{
    if (!body) {
        return RecordDraft::BodyForm::Absent;
    }
    if (isJsonValue) {
        return RecordDraft::BodyForm::Json;
    }
    const QStringView trimmed = QStringView(text).trimmed();
    const bool container = trimmed.startsWith(u'{') || trimmed.startsWith(u'[');
    return container && text.size() <= liveCheckLimit && !checkJson(text) ? RecordDraft::BodyForm::Json : RecordDraft::BodyForm::Text;
}

} // namespace

QString RecordDraft::editRefusal(const RecordRow &row)
{
    if (std::holds_alternative<UnreadableRecord>(row)) {
        return tr("This record cannot be opened, so it cannot be edited: a write replaces the whole record.");
    }
    const auto &record = std::get<Record>(row);
    if (record.isHashed(TextMember::RecordKey) || record.recordKey().empty()) {
        return tr("The record key of this record is known by its hash only, so it cannot be written back to its place.");
    }
    return {};
}

RecordDraft::RecordDraft(SearchKeyStorage searchKeys, QObject *parent) : QAbstractListModel(parent), m_searchKeys(searchKeys) { build(); }

RecordDraft::RecordDraft(const Record &record, Purpose purpose, SearchKeyStorage searchKeys, QObject *parent)
    : QAbstractListModel(parent)
    , m_purpose(purpose)
    , m_searchKeys(searchKeys)
    , m_source(record)
{
    if (m_purpose != Purpose::Edit) {
        // A copy is a record of its own: what the service gave the first one is not its.
        m_source.value(DateMember::CreatedAt).reset();
        m_source.value(DateMember::UpdatedAt).reset();
        m_source.version.reset();
        m_source.isEncrypted.reset();
        m_source.attachments.clear();
        m_source.form = incountry::BodyForm::Envelope;
        auto &key = m_source.value(TextMember::RecordKey);
        if (key && !m_source.isHashed(TextMember::RecordKey)) {
            *key += "-copy";
        } else {
            key.reset();
        }
        m_source.hashed.reset(std::size_t(TextMember::RecordKey));
    }
    build();
}

RecordDraft::~RecordDraft() = default;

void RecordDraft::build()
{
    for (const TextMember member : allTextMembers) {
        Field field;
        field.member = member;
        field.name = toQString(nameOf(member));
        const auto &value = m_source.value(member);
        field.present = value.has_value();
        field.text = value ? toQString(*value) : QString();
        field.hashShown = value && m_source.isHashed(member);
        field.readOnly = member == TextMember::RecordKey && m_purpose == Purpose::Edit;
        m_fields.push_back(std::move(field));
    }
    for (const RangeMember member : allRangeMembers) {
        Field field;
        field.member = member;
        field.name = toQString(nameOf(member));
        const auto &value = m_source.value(member);
        field.present = value.has_value();
        field.text = value ? QString::number(*value) : QString();
        m_fields.push_back(std::move(field));
    }
    Field expires;
    expires.member = DateMember::ExpiresAt;
    expires.name = toQString(nameOf(DateMember::ExpiresAt));
    const auto &date = m_source.value(DateMember::ExpiresAt);
    expires.present = date.has_value();
    expires.text = date ? toQString(date->toIso8601()) : QString();
    m_fields.push_back(std::move(expires));
    for (Field &field : m_fields) {
        field.original = field.text;
        field.originallyPresent = field.present;
        check(field);
    }

    m_body.text = m_body.original = textOfBody(m_source.body);
    m_body.form = m_body.originalForm = formOf(m_source.body, m_body.text, m_source.bodyIsJsonValue);
    m_precommit.text = m_precommit.original = textOfBody(m_source.precommitBody);
    m_precommit.form = m_precommit.originalForm = formOf(m_source.precommitBody, m_precommit.text, false);
    m_wasValid = isValid();
    m_wasChanged = isChanged();
}

bool RecordDraft::isFieldChanged(const Field &field) const
{
    return field.text != field.original || field.present != field.originallyPresent;
}

void RecordDraft::check(Field &field) const
{
    field.problem.clear();
    if (const auto *member = std::get_if<TextMember>(&field.member)) {
        if (*member == TextMember::RecordKey && field.text.isEmpty()) {
            field.problem = tr("A record needs a record key.");
        } else if (field.present && !(field.hashShown && !isFieldChanged(field))) {
            const std::string text = fromQString(field.text);
            if (!isValidUtf8(text)) {
                field.problem = tr("Holds half of a character (a lone surrogate), which cannot be hashed.");
            } else if (isSearchKey(*member) && m_searchKeys == SearchKeyStorage::Plain && utf16Length(text) > plainKeyLimit) {
                field.problem =
                    tr("At most %1 characters, because it is stored in the clear; these are %2.").arg(plainKeyLimit).arg(utf16Length(text));
            }
        }
        return;
    }
    if (!field.present) {
        return;
    }
    if (std::holds_alternative<RangeMember>(field.member)) {
        bool ok = false;
        (void)field.text.trimmed().toLongLong(&ok, 10);
        if (!ok) {
            field.problem =
                tr("A whole number from %1 to %2.").arg(std::numeric_limits<qint64>::min()).arg(std::numeric_limits<qint64>::max());
        }
    } else if (!Timestamp::parse(fromQString(field.text.trimmed()))) {
        field.problem = tr("A date and time such as 2026-12-31T23:59:00Z.");
    }
}

void RecordDraft::checkBody(BodyField &body) const
{
    body.problem.clear();
    if (body.form != BodyForm::Json || body.text.size() > liveCheckLimit) {
        return;
    }
    if (const std::optional<JsonProblem> problem = checkJson(body.text)) {
        body.problem = tr("Not JSON, line %1, column %2: %3").arg(problem->line).arg(problem->column).arg(problem->text);
    }
}

int RecordDraft::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_fields.size()); }

QVariant RecordDraft::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Field &field = m_fields[std::size_t(index.row())];
    const auto *member = std::get_if<TextMember>(&field.member);
    const bool hashed = member && !(isSearchKey(*member) && m_searchKeys == SearchKeyStorage::Plain);
    switch (role) {
    case Role::Display:
    case Role::Edit:
        return field.text;
    case Role::ProtectionOf:
        return QVariant::fromValue(hashed ? Protection::Hashed : Protection::Plain);
    case Role::SensitivityOf:
        return QVariant::fromValue(Sensitivity::Private);
    case Role::IsHashShown:
        return field.hashShown && !isFieldChanged(field);
    case Name:
        return field.name;
    case Kind:
        if (member) {
            return QVariant::fromValue(FieldKind::Text);
        }
        return QVariant::fromValue(std::holds_alternative<RangeMember>(field.member) ? FieldKind::Integer : FieldKind::Date);
    case Hint:
        if (field.readOnly) {
            return tr("Names the record and cannot be changed; duplicate the record to give it another.");
        }
        if (field.hashShown && !isFieldChanged(field)) {
            return tr("Only the stored hash is known. It stays as it is unless you write a new value.");
        }
        if (member) {
            return hashed ? tr("Text; searched by its hash") : tr("Text in the clear, at most %1 characters").arg(plainKeyLimit);
        }
        return std::holds_alternative<RangeMember>(field.member) ? tr("Whole number, stored in the clear")
                                                                  : tr("Date and time; the service deletes the record then");
    case Problem:
    case Role::Reason:
        return field.problem;
    case Changed:
        return isFieldChanged(field);
    case ReadOnly:
        return field.readOnly;
    case Present:
        return field.present;
    default:
        return {};
    }
}

bool RecordDraft::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return false;
    }
    Field &field = m_fields[std::size_t(index.row())];
    if (field.readOnly) {
        return false;
    }
    if (role == Role::Edit) {
        field.text = value.toString();
        field.present = !field.text.isEmpty() || (field.originallyPresent && field.original.isEmpty());
    } else if (role == Present) {
        const bool wanted = value.toBool();
        if (wanted && field.text.isEmpty() && !std::holds_alternative<TextMember>(field.member)) {
            return false;   // a number or date has no empty value
        }
        field.present = wanted;
        if (!wanted) {
            field.text.clear();
        }
    } else {
        return false;
    }
    check(field);
    Q_EMIT dataChanged(index, index);
    touched();
    return true;
}

Qt::ItemFlags RecordDraft::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (index.isValid() && !m_fields[std::size_t(index.row())].readOnly) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

QHash<int, QByteArray> RecordDraft::roleNames() const
{
    return {{Role::Display, "display"}, {Role::Edit, "edit"}, {Name, "name"},         {Kind, "kind"},        {Hint, "hint"},
            {Problem, "problem"},       {Changed, "changed"}, {ReadOnly, "readOnly"}, {Present, "present"}};
}

int RecordDraft::rowOf(const QString &member) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&member](const Field &field) { return field.name == member; });
    return found == m_fields.end() ? -1 : int(found - m_fields.begin());
}

QString RecordDraft::text(const QString &member) const
{
    const int row = rowOf(member);
    return row < 0 ? QString() : m_fields[std::size_t(row)].text;
}

void RecordDraft::setText(const QString &member, const QString &text)
{
    if (const int row = rowOf(member); row >= 0) {
        setData(index(row), text, Role::Edit);
    }
}

QString RecordDraft::problem(const QString &member) const
{
    const int row = rowOf(member);
    return row < 0 ? QString() : m_fields[std::size_t(row)].problem;
}

std::vector<int> RecordDraft::rowsInUse() const
{
    std::vector<int> rows;
    for (int row = 0; row < int(m_fields.size()); ++row) {
        const Field &field = m_fields[std::size_t(row)];
        if (field.present || !field.problem.isEmpty() || field.member == decltype(field.member)(TextMember::RecordKey)) {
            rows.push_back(row);
        }
    }
    return rows;
}

void RecordDraft::setBody(const QString &text, BodyForm form) { setBodyField(m_body, text, form); }

void RecordDraft::setPrecommitBody(const QString &text, BodyForm form) { setBodyField(m_precommit, text, form); }

void RecordDraft::setBodyField(BodyField &body, const QString &text, BodyForm form)
{
    body.text = form == BodyForm::Absent ? QString() : text;
    body.form = form;
    checkBody(body);
    Q_EMIT bodyChanged();
    touched();
}

bool RecordDraft::isValid() const
{
    return m_body.problem.isEmpty() && m_precommit.problem.isEmpty()
        && std::all_of(m_fields.begin(), m_fields.end(), [](const Field &field) { return field.problem.isEmpty(); });
}

bool RecordDraft::isChanged() const
{
    const auto bodyIsChanged = [](const BodyField &body) { return body.text != body.original || body.form != body.originalForm; };
    return m_purpose == Purpose::Duplicate || bodyIsChanged(m_body) || bodyIsChanged(m_precommit)
        || std::any_of(m_fields.begin(), m_fields.end(), [this](const Field &field) { return isFieldChanged(field); });
}

QString RecordDraft::firstProblem() const
{
    for (const Field &field : m_fields) {
        if (!field.problem.isEmpty()) {
            return tr("%1: %2").arg(field.name, field.problem);
        }
    }
    if (!m_body.problem.isEmpty()) {
        return tr("%1: %2").arg(QStringLiteral("body"), m_body.problem);
    }
    return m_precommit.problem.isEmpty() ? QString() : tr("%1: %2").arg(QStringLiteral("precommit_body"), m_precommit.problem);
}

Record RecordDraft::toRecord() const
{
    Record record = m_source;
    for (const Field &field : m_fields) {
        if (!isFieldChanged(field)) {
            continue;
        }
        if (const auto *text = std::get_if<TextMember>(&field.member)) {
            record.value(*text) = field.present ? std::optional(fromQString(field.text)) : std::nullopt;
            record.hashed.reset(std::size_t(*text));
        } else if (const auto *range = std::get_if<RangeMember>(&field.member)) {
            record.value(*range) = field.present ? std::optional<std::int64_t>(field.text.trimmed().toLongLong()) : std::nullopt;
        } else {
            const auto date = std::get<DateMember>(field.member);
            record.value(date) = field.present ? Timestamp::parse(fromQString(field.text.trimmed())) : std::nullopt;
        }
    }
    const auto takeBody = [](const BodyField &body, std::optional<SensitiveText> &target) {
        if (body.form == BodyForm::Absent) {
            target.reset();
        } else if (body.text != body.original || body.originalForm == BodyForm::Absent) {   // an untouched one goes back byte by byte
            target = SensitiveText(std::string_view(fromQString(body.text)));
        }
    };
    takeBody(m_body, record.body);
    takeBody(m_precommit, record.precommitBody);
    record.bodyIsJsonValue = m_source.bodyIsJsonValue && m_body.form == BodyForm::Json;
    return record;
}

void RecordDraft::touched()
{
    if (const bool valid = isValid(); valid != m_wasValid) {
        m_wasValid = valid;
        Q_EMIT validityChanged(valid);
    }
    if (const bool changed = isChanged(); changed != m_wasChanged) {
        m_wasChanged = changed;
        Q_EMIT changedChanged(changed);
    }
}

} // namespace strongroom::model
