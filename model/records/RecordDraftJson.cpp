// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/RecordDraftJson.h"

#include "base/ErrorText.h"
#include "base/JsonFormat.h"
#include "base/Text.h"
#include "incountry/JsonMembers.h"
#include "incountry/RecordJson.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <memory>
#include <set>
#include <utility>

namespace strongroom::model {

using namespace incountry;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordDraftJson)
};

constexpr std::array<std::string_view, 5> serviceMembers{"version", "created_at", "updated_at", "is_encrypted", "attachments"};

DraftJsonProblem problemAt(const QString &text, qsizetype position, const QString &member, const QString &what)
{
    const QStringView before = QStringView(text).left(position);
    DraftJsonProblem problem;
    problem.position = position;
    problem.line = int(before.count(u'\n')) + 1;
    problem.column = int(position - before.lastIndexOf(u'\n'));
    problem.member = member;
    problem.text = what;
    return problem;
}

// Bytes of WTF-8 to UTF-16 units.
qsizetype unitsBefore(std::string_view json, std::size_t bytes) { return toQString(json.substr(0, bytes)).size(); }

qsizetype loneSurrogate(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
        } else if (text[i].isSurrogate()) {
            return i;
        }
    }
    return -1;
}

// What laying out does not change.
QString canonical(std::string_view json) { return compactJson(toQString(json)).value_or(QString()); }

void keepBytes(std::map<std::string, std::string> &members, const std::map<std::string, std::string> &shown)
{
    for (auto &[name, json] : members) {
        if (const auto found = shown.find(name); found != shown.end() && found->second != json && canonical(found->second) == canonical(json)) {
            json = found->second;
        }
    }
}

// A JSON value is laid out over many lines and can stay; text is one line, however long.
bool isBodyLeftOut(const Record &record) { return record.body && !record.bodyIsJsonValue && record.body->size() > longestBodyInJson; }
bool isPrecommitLeftOut(const Record &record) { return record.precommitBody && record.precommitBody->size() > longestBodyInJson; }

} // namespace

QStringList bodiesLeftOut(const Record &record)
{
    QStringList names;
    if (isBodyLeftOut(record)) {
        names += QStringLiteral("body");
    }
    if (isPrecommitLeftOut(record)) {
        names += QStringLiteral("precommit_body");
    }
    return names;
}

QString DraftJsonProblem::sentence() const
{
    // A member's name stays as the service writes it.
    const bool ended = text.endsWith(u'.') || text.endsWith(u'?');
    const QString what = whole || member.isEmpty() ? model::sentence(text) : Words::tr("%1 %2").arg(member, text) + (ended ? QString() : QStringLiteral("."));
    return Words::tr("Line %1, column %2: %3").arg(line).arg(column).arg(what);
}

QString draftJsonText(const Record &record)
{
    Record editable = record;
    editable.version.reset();
    editable.value(DateMember::CreatedAt).reset();
    editable.value(DateMember::UpdatedAt).reset();
    editable.isEncrypted.reset();
    editable.attachments.clear();
    if (isBodyLeftOut(record)) {
        editable.body.reset();
    }
    if (isPrecommitLeftOut(record)) {
        editable.precommitBody.reset();
    }
    return toQString(toEditableJson(editable, JsonLayout::Indented).view());
}

std::variant<DraftJson, DraftJsonProblem> recordFromDraftJson(const QString &text, const Record &shown, RecordDraft::Purpose purpose)
{
    if (const std::optional<JsonProblem> problem = checkJson(text)) {
        return problemAt(text, problem->position, {}, problem->text);
    }
    if (const qsizetype at = loneSurrogate(text); at >= 0) {
        return problemAt(text, at, {}, Words::tr("This is half of a character; write it as an escape, \\u%1.").arg(uint(text[at].unicode()), 4, 16, QLatin1Char('0')));
    }
    const SensitiveText json(std::string_view(fromQString(text)));
    const std::optional<std::vector<JsonMemberPlace>> members = jsonMembers(json.view());
    if (!members) {
        const bool tooDeep = !isJson(json.view());
        return problemAt(text, 0, {}, tooDeep ? Words::tr("This is nested too deeply for a record.") : Words::tr("A record is a JSON object: {\"record_key\": …}."));
    }
    DraftJson result;
    std::set<std::string_view> seen;
    for (const JsonMemberPlace &member : *members) {
        if (!seen.insert(member.name).second) {
            return problemAt(text, unitsBefore(json.view(), member.nameAt), toQString(member.name), Words::tr("is here twice, and only one can be kept"));
        }
        if (std::find(serviceMembers.begin(), serviceMembers.end(), member.name) != serviceMembers.end()) {
            result.leftOut += toQString(member.name);
        }
    }
    const auto positionOf = [&](std::string_view name) {
        const auto found = std::find_if(members->begin(), members->end(), [&](const JsonMemberPlace &place) { return place.name == name; });
        return found != members->end() ? unitsBefore(json.view(), found->valueAt) : 0;
    };
    Record &record = result.record;
    try {
        record = recordFromJson(json.view(), RecordKeyRule::MayBeMissing);
    } catch (const ClientError &error) {
        const std::string_view member = error.member();
        const std::string_view top = member.substr(0, member.find('.'));
        DraftJsonProblem problem = problemAt(text, positionOf(top), toQString(member), error.sentence().translated());
        if (!member.empty() && std::string_view(error.what()).starts_with(member)) {   // the sentence names the member itself
            problem.whole = !problem.text.startsWith(problem.member + u' ');
            if (!problem.whole) {
                problem.text.remove(0, problem.member.size() + 1);
            }
        }
        return problem;
    }
    if (purpose == RecordDraft::Purpose::Edit && record.value(TextMember::RecordKey) != shown.value(TextMember::RecordKey)) {
        return problemAt(text, positionOf("record_key"), QStringLiteral("record_key"),
                         Words::tr("names the record and cannot be changed; duplicate the record to give it another"));
    }
    // What the service set, and the bytes of what still says the same.
    record.version = shown.version;
    record.value(DateMember::CreatedAt) = shown.value(DateMember::CreatedAt);
    record.value(DateMember::UpdatedAt) = shown.value(DateMember::UpdatedAt);
    record.isEncrypted = shown.isEncrypted;
    record.attachments = shown.attachments;
    if (!record.body && isBodyLeftOut(shown)) {
        record.body = shown.body;
    }
    if (!record.precommitBody && isPrecommitLeftOut(shown)) {
        record.precommitBody = shown.precommitBody;
    }
    keepBytes(record.unknownMembers, shown.unknownMembers);
    keepBytes(record.unknownMeta, shown.unknownMeta);
    if (record.body && shown.body && record.bodyIsJsonValue && shown.bodyIsJsonValue && !record.body->sameAs(*shown.body)
        && canonical(record.body->view()) == canonical(shown.body->view())) {
        record.body = shown.body;
    }
    return result;
}

RecordDraftJson::RecordDraftJson(RecordDraft *draft, QThreadPool *pool, QObject *parent) : QObject(parent), m_draft(draft), m_pool(pool) {}

void RecordDraftJson::write()
{
    if (const QString member = m_draft->unreadableMember(); !member.isEmpty()) {
        Q_EMIT unwritable(member);
        return;
    }
    m_shown = m_draft->toRecord();
    m_writing = true;
    startAsync(
        m_pool, this, Sentence::tr("write record as JSON"), [record = m_shown](const Cancellation &, const ProgressSink &) { return draftJsonText(record); },
        [this](const QString &text) {
            m_writing = false;
            m_written = text;
            Q_EMIT written(text, bodiesLeftOut(m_shown));
        },
        [this](const ErrorPtr &error) {
            m_writing = false;
            Q_EMIT failed(error);
        });
}

void RecordDraftJson::check(const QString &text)
{
    m_next = text;
    if (!m_checking) {
        runCheck();
    }
}

void RecordDraftJson::runCheck()
{
    m_checking = true;
    using Found = std::pair<std::optional<DraftJsonProblem>, QStringList>;
    startAsync(
        m_pool, this, Sentence::tr("check record"),
        [text = *std::exchange(m_next, std::nullopt), shown = m_shown, purpose = m_draft->purpose()](const Cancellation &, const ProgressSink &) {
            const auto result = recordFromDraftJson(text, shown, purpose);
            const auto *record = std::get_if<DraftJson>(&result);
            return record != nullptr ? Found(std::nullopt, record->leftOut) : Found(std::get<DraftJsonProblem>(result), {});
        },
        [this](const Found &found) {
            m_checking = false;
            if (m_next) {
                runCheck();
            } else {
                Q_EMIT checked(found.first, found.second);
            }
        },
        [this](const ErrorPtr &error) {
            m_checking = false;
            Q_EMIT failed(error);
        });
}

void RecordDraftJson::apply(const QString &text)
{
    if (text == m_written) {   // nothing to read: what could not be written exactly is not there to be changed
        QMetaObject::invokeMethod(this, &RecordDraftJson::applied, Qt::QueuedConnection);
        return;
    }
    m_applying = true;
    startAsync(
        m_pool, this, Sentence::tr("read record"),
        [text, shown = m_shown, purpose = m_draft->purpose()](const Cancellation &, const ProgressSink &) { return recordFromDraftJson(text, shown, purpose); },
        [this, text](const std::variant<DraftJson, DraftJsonProblem> &result) {
            m_applying = false;
            if (const auto *problem = std::get_if<DraftJsonProblem>(&result)) {
                Q_EMIT refused(*problem);
                return;
            }
            m_draft->setRecord(std::get<DraftJson>(result).record);
            m_shown = m_draft->toRecord();
            m_written = text;
            Q_EMIT applied();
        },
        [this](const ErrorPtr &error) {
            m_applying = false;
            Q_EMIT failed(error);
        });
}

} // namespace strongroom::model
