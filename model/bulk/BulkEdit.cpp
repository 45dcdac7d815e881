// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "bulk/BulkEdit.h"

#include "base/Text.h"
#include "incountry/JsonMembers.h"
#include "records/RecordDraft.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace strongroom::model {

using namespace incountry;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BulkEdit)
};

constexpr std::string_view bodyName = "body";
constexpr std::size_t plainKeyLimit = 256;   // UTF-16 units (incountry page, section 6)

QString textOf(const SensitiveText &text) { return toQString(text.view()); }

std::optional<std::int64_t> sum(std::int64_t a, std::int64_t b)
{
    using Limits = std::numeric_limits<std::int64_t>;
    if ((b > 0 && a > Limits::max() - b) || (b < 0 && a < Limits::min() - b)) {
        return std::nullopt;
    }
    return a + b;
}

// One record under the operations. Each step answers why it is refused, or nothing.
class Bulk {
public:
    Bulk(const Record &before, SearchKeyStorage searchKeys) : m_before(before), m_after(before), m_searchKeys(searchKeys) {}

    QString run(const BulkOperation &operation)
    {
        const std::string name = fromQString(operation.member);
        if (operation.action == BulkAction::SetBodyMember || operation.action == BulkAction::RemoveBodyMember) {
            return bodyMember(operation, name);
        }
        if (const std::optional<TextMember> text = textMember(name)) {
            return ofText(operation, *text);
        }
        if (const std::optional<RangeMember> range = rangeMember(name)) {
            return ofRange(operation, *range);
        }
        if (name == bodyName || name == "precommit_body") {
            return ofBody(operation, name == bodyName ? m_after.body : m_after.precommitBody, name);
        }
        auto &date = m_after.value(DateMember::ExpiresAt);
        date = operation.action == BulkAction::Clear ? std::nullopt : Timestamp::parse(fromQString(operation.value.trimmed()));
        return {};
    }

    BulkOutcome outcome()
    {
        BulkOutcome outcome;
        for (const TextMember member : allTextMembers) {
            const auto &from = m_before.value(member);
            const auto &to = m_after.value(member);
            if (from != to || m_before.isHashed(member) != m_after.isHashed(member)) {
                outcome.differences.push_back({toQString(nameOf(member)), from ? std::optional(toQString(*from)) : std::nullopt,
                                               to ? std::optional(toQString(*to)) : std::nullopt, from && m_before.isHashed(member)});
            }
        }
        const auto number = [](const std::optional<std::int64_t> &value) { return value ? std::optional(QString::number(*value)) : std::nullopt; };
        for (const RangeMember member : allRangeMembers) {
            if (m_before.value(member) != m_after.value(member)) {
                outcome.differences.push_back({toQString(nameOf(member)), number(m_before.value(member)), number(m_after.value(member))});
            }
        }
        const auto date = [](const std::optional<Timestamp> &value) { return value ? std::optional(toQString(value->toIso8601())) : std::nullopt; };
        if (m_before.value(DateMember::ExpiresAt) != m_after.value(DateMember::ExpiresAt)) {
            outcome.differences.push_back({toQString(nameOf(DateMember::ExpiresAt)), date(m_before.value(DateMember::ExpiresAt)), date(m_after.value(DateMember::ExpiresAt))});
        }
        bodyDifferences(outcome);
        compareBody(outcome, QStringLiteral("precommit_body"), m_before.precommitBody, m_after.precommitBody);
        if (!outcome.differences.empty()) {
            outcome.kind = BulkOutcome::Kind::Changed;
            outcome.after = std::move(m_after);
        }
        return outcome;
    }

private:
    QString ofText(const BulkOperation &operation, TextMember member)
    {
        auto &value = m_after.value(member);
        const auto set = [&](std::optional<std::string> text) {
            value = std::move(text);
            m_after.hashed.reset(std::size_t(member));
        };
        if (operation.action == BulkAction::Clear) {
            set(std::nullopt);
            return {};
        }
        if (operation.action == BulkAction::Set) {
            set(fromQString(operation.value));
        } else if (value && m_after.isHashed(member)) {
            return Words::tr("%1 is known by its hash only, so there is no text to look in").arg(operation.member);
        } else if (value) {
            set(fromQString(replaced(toQString(*value), operation)));
        }
        return value ? textProblem(operation.member, member, *value) : QString();
    }

    [[nodiscard]] QString textProblem(const QString &name, TextMember member, const std::string &value) const
    {
        if (!isValidUtf8(value)) {
            return Words::tr("%1 would hold half of a character, which cannot be hashed").arg(name);
        }
        if (isSearchKey(member) && m_searchKeys == SearchKeyStorage::Plain && utf16Length(value) > plainKeyLimit) {
            return Words::tr("%1 would have %2 characters; stored in the clear it has at most %3").arg(name).arg(utf16Length(value)).arg(plainKeyLimit);
        }
        return {};
    }

    static QString replaced(QString text, const BulkOperation &operation)
    {
        return text.replace(operation.find, operation.value, operation.letters == LetterCase::Exact ? Qt::CaseSensitive : Qt::CaseInsensitive);
    }

    QString ofRange(const BulkOperation &operation, RangeMember member)
    {
        auto &value = m_after.value(member);
        if (operation.action == BulkAction::Clear) {
            value.reset();
        } else if (operation.action == BulkAction::Set) {
            value = operation.value.trimmed().toLongLong();
        } else if (value) {   // nothing is not 0
            const std::optional<std::int64_t> result = sum(*value, operation.value.trimmed().toLongLong());
            if (!result) {
                return Words::tr("%1 would be beyond a whole number of 64 bits: %2 and %3").arg(operation.member).arg(*value).arg(operation.value.trimmed());
            }
            value = result;
        }
        return {};
    }

    QString ofBody(const BulkOperation &operation, std::optional<SensitiveText> &body, std::string_view name)
    {
        if (operation.action == BulkAction::Replace && !body) {
            return {};
        }
        const std::optional<SensitiveText> before = body;
        if (operation.action == BulkAction::Clear) {
            body.reset();
        } else if (operation.action == BulkAction::Set) {
            body = SensitiveText(std::string_view(fromQString(operation.value)));
        } else {
            const QString text = textOf(*body);
            if (const QString changed = replaced(text, operation); changed != text) {
                body = SensitiveText(std::string_view(fromQString(changed)));
            }
        }
        const bool same = before.has_value() == body.has_value() && (!body || body->sameAs(*before));
        if (name == bodyName && !same) {
            m_wholeBody = true;
            if (m_after.bodyIsJsonValue && (!body || !isJson(body->view()))) {
                if (operation.action == BulkAction::Replace) {
                    return Words::tr("the body would no longer be JSON");
                }
                m_after.bodyIsJsonValue = false;
            }
            if (operation.action == BulkAction::Replace && before && isJsonObject(before->view()) && !isJsonObject(body->view())) {
                return Words::tr("the body would no longer be JSON");
            }
        }
        return {};
    }

    QString bodyMember(const BulkOperation &operation, const std::string &name)
    {
        if (!m_after.body) {
            return operation.action == BulkAction::RemoveBodyMember ? QString() : Words::tr("there is no body to set “%1” in").arg(operation.member);
        }
        if (!isJsonObject(m_after.body->view())) {
            return Words::tr("the body is not a JSON object");
        }
        if (std::find(m_bodyMembers.begin(), m_bodyMembers.end(), name) == m_bodyMembers.end()) {
            m_bodyMembers.push_back(name);
        }
        const std::optional<SensitiveText> value = jsonMember(m_after.body->view(), name);
        if (operation.action == BulkAction::RemoveBodyMember) {
            if (value) {
                m_after.body = removeJsonMember(m_after.body->view(), name);
            }
        } else if (const std::string json = fromQString(operation.value.trimmed()); !value || value->view() != json) {
            m_after.body = setJsonMember(m_after.body->view(), name, json);
        }
        return {};
    }

    void bodyDifferences(BulkOutcome &outcome) const
    {
        if (m_wholeBody || !m_before.body || !m_after.body) {
            compareBody(outcome, QStringLiteral("body"), m_before.body, m_after.body);
            return;
        }
        for (const std::string &name : m_bodyMembers) {
            compareBody(outcome, QStringLiteral("body.") + toQString(name), jsonMember(m_before.body->view(), name), jsonMember(m_after.body->view(), name));
        }
    }

    static void compareBody(BulkOutcome &outcome, const QString &name, const std::optional<SensitiveText> &from, const std::optional<SensitiveText> &to)
    {
        if (from.has_value() == to.has_value() && (!from || from->sameAs(*to))) {
            return;
        }
        outcome.differences.push_back({name, from ? std::optional(textOf(*from)) : std::nullopt, to ? std::optional(textOf(*to)) : std::nullopt});
    }

    const Record &m_before;
    Record m_after;
    SearchKeyStorage m_searchKeys;
    bool m_wholeBody = false;
    std::vector<std::string> m_bodyMembers;
};

} // namespace

BulkOutcome applyBulk(const RecordRow &row, const std::vector<BulkOperation> &operations, SearchKeyStorage searchKeys)
{
    BulkOutcome outcome;
    outcome.kind = BulkOutcome::Kind::Refused;
    outcome.reason = RecordDraft::editRefusal(row);
    if (!outcome.reason.isEmpty()) {
        return outcome;
    }
    Bulk bulk(std::get<Record>(row), searchKeys);
    for (const BulkOperation &operation : operations) {
        outcome.reason = bulk.run(operation);
        if (!outcome.reason.isEmpty()) {
            return outcome;
        }
    }
    outcome = bulk.outcome();
    if (outcome.kind == BulkOutcome::Kind::Unaffected) {
        outcome.reason = Words::tr("nothing to change: it already is as asked for");
    }
    return outcome;
}

} // namespace strongroom::model
