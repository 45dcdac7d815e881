// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "changes/ChangeDetails.h"

#include "base/Async.h"
#include "base/Format.h"
#include "base/JsonFormat.h"
#include "base/Text.h"
#include "incountry/RecordDifference.h"

namespace strongroom::model {

using namespace incountry;

namespace {

constexpr std::size_t mostBytes = 256 * 1024;   // of a value that is shown

bool isBodyName(const std::string &member) { return member == "body" || member == "precommit_body"; }

const Record *recordOf(const SharedRecordRow &row) { return row ? std::get_if<Record>(row.get()) : nullptr; }

} // namespace

ShownValue shownValue(const Record *record, const std::string &member)
{
    ShownValue value;
    const std::optional<SensitiveText> text = record ? memberText(*record, member) : std::nullopt;
    if (!text) {
        return value;
    }
    value.isPresent = true;
    value.isHash = isMemberHashed(*record, member);
    value.text = toQString(text->view().substr(0, mostBytes));
    if (text->size() > mostBytes) {
        value.text += QChar(u'\n') + ChangeInspector::tr("… %1 in all", "size").arg(byteText(std::int64_t(text->size())));
        return value;
    }
    // Numbers and texts are JSON too, but there is nothing to indent in them.
    if (const char first = text->empty() ? ' ' : text->view().front(); isBodyName(member) && (first == '{' || first == '[')) {
        if (std::optional<QString> pretty = prettyJson(value.text)) {
            value.text = std::move(*pretty);
            value.isJson = true;
        }
    }
    return value;
}

ChangeDetails changeDetails(const RecordChange &change)
{
    static const Record nothing;
    const Record *base = recordOf(change.base);
    const Record *mine = change.mine ? &*change.mine : nullptr;
    ChangeDetails details;
    for (const std::string &member : differingMembers(base ? *base : nothing, mine ? *mine : nothing)) {
        ChangeLine line;
        line.member = toQString(member);
        line.isBody = isBodyName(member);
        line.from = shownValue(base, member);
        line.to = shownValue(mine, member);
        if (line.from.isPresent && line.to.isPresent) {
            line.isOnlyLayout = line.isBody && isSameJson(memberText(*base, member)->view(), memberText(*mine, member)->view());
            WordDiff diff = line.isOnlyLayout ? WordDiff() : wordDiff(line.from.text, line.to.text);
            line.from.changed = std::move(diff.from);
            line.to.changed = std::move(diff.to);
        }
        details.lines.push_back(std::move(line));
    }
    return details;
}

ChangeInspector::ChangeInspector(QThreadPool *pool, QObject *parent) : QObject(parent), m_pool(pool) {}

ChangeInspector::~ChangeInspector() = default;

void ChangeInspector::show(const RecordChange &change)
{
    const quint64 turn = ++m_turn;
    startAsync(
        m_pool, this, Sentence::tr("compare the change"), [change](const Cancellation &, const ProgressSink &) { return changeDetails(change); },
        [this, turn](ChangeDetails details) {
            if (turn == m_turn) {
                m_details = std::make_shared<const ChangeDetails>(std::move(details));
                Q_EMIT detailsChanged();
            }
        },
        [this, turn](const ErrorPtr &) {
            if (turn == m_turn) {
                clear();
            }
        });
}

void ChangeInspector::clear()
{
    ++m_turn;
    if (m_details) {
        m_details = nullptr;
        Q_EMIT detailsChanged();
    }
}

} // namespace strongroom::model
