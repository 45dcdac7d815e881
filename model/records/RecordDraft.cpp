// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/RecordDraft.h"

#include "base/Format.h"
#include "base/JsonFormat.h"
#include "base/Text.h"
#include "records/RecordCells.h"

#include <algorithm>
#include <limits>

namespace strongroom::model {

using namespace incountry;

namespace {

constexpr std::size_t plainKeyLimit = 256;   // UTF-16 units (incountry page, section 6)

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
    // A large one is taken at its word: its view checks it on the pool.
    return container && (text.size() > RecordDraft::liveCheckLimit || !checkJson(text)) ? RecordDraft::BodyForm::Json : RecordDraft::BodyForm::Text;
}

// Empty when the text is a whole number of 64 bits.
QString rangeProblem(const QString &text)
{
    using Limits = std::numeric_limits<qint64>;
    const QString digits = text.trimmed();
    bool ok = false;
    (void)digits.toLongLong(&ok, 10);
    if (ok) {
        return {};
    }
    const bool negative = digits.startsWith(u'-');
    const QStringView magnitude = QStringView(digits).mid(negative || digits.startsWith(u'+') ? 1 : 0);
    const bool whole = !magnitude.isEmpty() && std::all_of(magnitude.begin(), magnitude.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (whole && negative) {
        return RecordDraft::tr("Too small: the smallest whole number of 64 bits is %1.").arg(Limits::min());
    }
    if (whole) {
        return RecordDraft::tr("Too large: the largest whole number of 64 bits is %1.").arg(Limits::max());
    }
    return RecordDraft::tr("A whole number from %1 to %2.").arg(Limits::min()).arg(Limits::max());
}

// What a date means to its reader.
QString expiryHint(const QString &text)
{
    const std::optional<Timestamp> date = Timestamp::parse(fromQString(text.trimmed()));
    if (!date) {
        return RecordDraft::tr("Date and time; the service deletes the record then");
    }
    const QString local = dateText(*date);
    return toDateTime(*date) < QDateTime::currentDateTimeUtc() ? RecordDraft::tr("%1 local time has passed: the service deletes the record at once").arg(local)
                                                               : RecordDraft::tr("The service deletes the record on %1 local time").arg(local);
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
        m_attachmentsLeftOut = int(m_source.attachments.size());
        m_source.attachments.clear();
        m_source.form = incountry::BodyForm::Envelope;
        auto &key = m_source.value(TextMember::RecordKey);
        if (key && !m_source.isHashed(TextMember::RecordKey)) {
            m_copiedFrom = toQString(*key);
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
    const auto add = [this](decltype(Field::member) member, std::string_view name) {
        Field field;
        field.member = member;
        field.name = toQString(name);
        field.readOnly = m_purpose == Purpose::Edit && member == decltype(member)(TextMember::RecordKey);
        take(field, m_source);
        field.original = field.text;
        field.originallyPresent = field.present;
        field.originallyHash = field.hash;
        check(field);
        m_fields.push_back(std::move(field));
    };
    for (const TextMember member : allTextMembers) {
        add(member, nameOf(member));
    }
    for (const RangeMember member : allRangeMembers) {
        add(member, nameOf(member));
    }
    add(DateMember::ExpiresAt, nameOf(DateMember::ExpiresAt));

    m_carried = m_source;
    m_carried.body.reset();   // one copy in memory is enough
    m_carried.precommitBody.reset();
    m_bodyIsJsonValue = m_source.bodyIsJsonValue;
    m_body.text = m_body.original = textOfBody(m_source.body);
    m_body.form = m_body.originalForm = formOf(m_source.body, m_body.text, m_source.bodyIsJsonValue);
    m_precommit.text = m_precommit.original = textOfBody(m_source.precommitBody);
    m_precommit.form = m_precommit.originalForm = formOf(m_source.precommitBody, m_precommit.text, false);
    m_wasValid = isValid();
    m_wasChanged = isChanged();
}

void RecordDraft::take(Field &field, const Record &record) const
{
    field.text.clear();
    field.hash = false;
    if (const auto *text = std::get_if<TextMember>(&field.member)) {
        const auto &value = record.value(*text);
        field.present = value.has_value();
        field.text = value ? toQString(*value) : QString();
        field.hash = value && record.isHashed(*text);
    } else if (const auto *range = std::get_if<RangeMember>(&field.member)) {
        const auto &value = record.value(*range);
        field.present = value.has_value();
        field.text = value ? QString::number(*value) : QString();
    } else {
        const auto &date = record.value(std::get<DateMember>(field.member));
        field.present = date.has_value();
        field.text = date ? toQString(date->toIso8601()) : QString();
    }
}

bool RecordDraft::isFieldChanged(const Field &field) const
{
    return field.text != field.original || field.present != field.originallyPresent || field.hash != field.originallyHash;
}

void RecordDraft::check(Field &field) const
{
    field.problem.clear();
    if (const auto *member = std::get_if<TextMember>(&field.member)) {
        field.problem = textProblem(*member, field);
    } else if (field.present && std::holds_alternative<RangeMember>(field.member)) {
        field.problem = rangeProblem(field.text);
    } else if (field.present && !Timestamp::parse(fromQString(field.text.trimmed()))) {
        field.problem = tr("A date and time such as 2026-12-31T23:59:00Z.");
    }
}

QString RecordDraft::textProblem(TextMember member, const Field &field) const
{
    if (member == TextMember::RecordKey && field.text.isEmpty()) {
        return tr("A record needs a record key.");
    }
    if (!field.present || field.hash) {
        return {};
    }
    const std::string text = fromQString(field.text);
    if (!isValidUtf8(text)) {
        return tr("Holds half of a character (a lone surrogate), which cannot be hashed.");
    }
    if (isSearchKey(member) && m_searchKeys == SearchKeyStorage::Plain && utf16Length(text) > plainKeyLimit) {
        return tr("At most %1 characters, because it is stored in the clear; these are %2.").arg(plainKeyLimit).arg(utf16Length(text));
    }
    return {};
}

void RecordDraft::checkBody(BodyField &body) const
{
    body.problem.clear();
    if (body.form != BodyForm::Json || body.text.size() > liveCheckLimit) {
        return;
    }
    if (const std::optional<JsonProblem> problem = checkJson(body.text)) {
        body.problem = problemText(*problem);
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
        return field.hash;
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
        if (field.hash) {
            return tr("Only the stored hash is known, not the value. It stays as it is unless you write a new value.");
        }
        return std::holds_alternative<DateMember>(field.member) ? expiryHint(field.text) : QString();
    case Problem:
    case Role::Reason:
        return field.problem;
    case Changed:
        return isFieldChanged(field);
    case ReadOnly:
        return field.readOnly;
    case Present:
        return field.present;
    case Length:
        return int(field.text.size());
    case Limit:
        return member && !hashed ? QVariant(int(plainKeyLimit)) : QVariant();
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
        field.hash = field.originallyHash && field.text == field.original;
    } else if (role == Present) {
        const bool wanted = value.toBool();
        if (wanted && field.text.isEmpty() && !std::holds_alternative<TextMember>(field.member)) {
            return false;   // a number or date has no empty value
        }
        field.present = wanted;
        if (!wanted) {
            field.text.clear();
            field.hash = false;
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
    return m_purpose == Purpose::Duplicate || bodyIsChanged(m_body) || bodyIsChanged(m_precommit) || m_carried.unknownMembers != m_source.unknownMembers
        || m_carried.unknownMeta != m_source.unknownMeta || m_carried.form != m_source.form || m_bodyIsJsonValue != m_source.bodyIsJsonValue
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
    record.unknownMembers = m_carried.unknownMembers;
    record.unknownMeta = m_carried.unknownMeta;
    record.form = m_carried.form;
    for (const Field &field : m_fields) {
        if (!isFieldChanged(field)) {
            continue;
        }
        if (const auto *text = std::get_if<TextMember>(&field.member)) {
            record.value(*text) = field.present ? std::optional(fromQString(field.text)) : std::nullopt;
            record.hashed.set(std::size_t(*text), field.hash);
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
    record.bodyIsJsonValue = m_bodyIsJsonValue && m_body.form == BodyForm::Json;
    return record;
}

QString RecordDraft::unreadableMember() const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [](const Field &field) {
        return !std::holds_alternative<TextMember>(field.member) && !field.problem.isEmpty();
    });
    return found != m_fields.end() ? found->name : QString();
}

void RecordDraft::setRecord(const Record &record)
{
    for (Field &field : m_fields) {
        take(field, record);
        check(field);
    }
    m_carried = record;
    m_carried.body.reset();
    m_carried.precommitBody.reset();
    m_bodyIsJsonValue = record.bodyIsJsonValue;
    const auto takeBody = [this](BodyField &body, const std::optional<SensitiveText> &value, bool isJsonValue) {
        const QString text = textOfBody(value);
        if (!value || body.form == BodyForm::Absent || text != body.text) {
            // The form a reader chose stays while the text does.
            body.text = text;
            body.form = value && text == body.original && body.originalForm != BodyForm::Absent ? body.originalForm : formOf(value, text, isJsonValue);
        }
        checkBody(body);
    };
    takeBody(m_body, record.body, record.bodyIsJsonValue);
    takeBody(m_precommit, record.precommitBody, false);
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT bodyChanged();
    touched();
}

QStringList RecordDraft::copiedMembers() const
{
    QStringList names;
    for (const Field &field : m_fields) {
        if (field.originallyPresent && field.member != decltype(field.member)(TextMember::RecordKey)) {
            names += field.name;
        }
    }
    if (m_source.body) {
        names += QStringLiteral("body");
    }
    if (m_source.precommitBody) {
        names += QStringLiteral("precommit_body");
    }
    for (const auto &[name, json] : m_source.unknownMembers) {
        names += toQString(name);
    }
    return names;
}

QStringList RecordDraft::carriedMembers() const
{
    QStringList names;
    for (const auto &[name, json] : m_carried.unknownMembers) {
        names += toQString(name);
    }
    return names;
}

void RecordDraft::setLargeBodyProblem(const QString &problem) { setLargeProblem(m_body, problem); }

void RecordDraft::setLargePrecommitBodyProblem(const QString &problem) { setLargeProblem(m_precommit, problem); }

void RecordDraft::setLargeProblem(BodyField &body, const QString &problem)
{
    if (body.form != BodyForm::Json || body.text.size() <= liveCheckLimit || body.problem == problem) {
        return;
    }
    if (!problem.isEmpty() && body.text == body.original && body.form == body.originalForm) {
        return;   // it looked like JSON and is text; as it is stored it can stay
    }
    body.problem = problem;
    Q_EMIT bodyChanged();
    touched();
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
