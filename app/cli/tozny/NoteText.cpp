// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/tozny/NoteText.h"

#include "base/Json.h"
#include "base/Text.h"
#include "cli/Command.h"
#include "cli/Table.h"
#include "cli/tozny/TozRecordText.h"

namespace strongroom::cli {

namespace {

using tozstore::NoteSignatureState;
using tozstore::NoteWriterState;
using tozstore::ReadNote;
using tozstore::StoredNote;

const char *nameOf(NoteSignatureState state)
{
    switch (state) {
    case NoteSignatureState::Good:
        return "good";
    case NoteSignatureState::Missing:
        return "missing";
    case NoteSignatureState::Bad:
        return "bad";
    }
    return "";
}

const char *nameOf(NoteWriterState state)
{
    switch (state) {
    case NoteWriterState::Confirmed:
        return "confirmed";
    case NoteWriterState::Stranger:
        return "stranger";
    case NoteWriterState::Unknown:
        return "unknown";
    }
    return "";
}

QString meaningOf(NoteSignatureState state)
{
    switch (state) {
    case NoteSignatureState::Good:
        return Cli::tr("good");
    case NoteSignatureState::Missing:
        return Cli::tr("missing: not opened");
    case NoteSignatureState::Bad:
        return Cli::tr("bad: not opened");
    }
    return {};
}

QString meaningOf(NoteWriterState state)
{
    switch (state) {
    case NoteWriterState::Confirmed:
        return Cli::tr("confirmed: its keys are those the service publishes for this client");
    case NoteWriterState::Stranger:
        return Cli::tr("a stranger: anybody may have written it");
    case NoteWriterState::Unknown:
        return Cli::tr("not known: the service could not be asked for the client's keys");
    }
    return {};
}

template <typename T>
OrderedJson orNull(const std::optional<T> &value)
{
    return value ? OrderedJson(*value) : OrderedJson();
}

OrderedJson optionsJson(const StoredNote &note)
{
    const tozstore::NoteOptions &options = note.options;
    OrderedJson plain = OrderedJson::object();
    for (const auto &[name, value] : options.plain) {
        plain[name] = value;
    }
    const bool expires = options.expires && options.expiration && options.expiration->isSet();
    return OrderedJson{{"note_id", orNull(note.noteId)},
                       {"name", orNull(options.idString)},
                       {"type", options.type},
                       {"client_id", orNull(options.clientId)},
                       {"created", note.createdAt && note.createdAt->isSet() ? OrderedJson(note.createdAt->text) : OrderedJson()},
                       {"views", orNull(note.views)},
                       {"max_views", orNull(options.maxViews)},
                       {"expiration", expires ? OrderedJson(options.expiration->text) : OrderedJson()},
                       {"plain", plain}};
}

} // namespace

std::string noteJson(const StoredNote &note) { return dumpJson(optionsJson(note)); }

SensitiveText noteJson(const ReadNote &note)
{
    std::string head = dumpJson(optionsJson(note.stored));
    head.pop_back();   // its brace; the rest follows
    SensitiveText json;
    json.append(head + ",\"signature\":\"" + nameOf(note.signature) + "\",\"writer\":\"" + nameOf(note.writer) + "\",\"data\":");
    if (note.data) {
        appendFields(json, *note.data);
    } else {
        json.append("null");
    }
    if (note.error) {
        json.append(",\"error\":" + dumpJson(Json(note.error->what())));
    }
    json.append("}");
    return json;
}

std::string noteText(const ReadNote &note)
{
    const tozstore::NoteOptions &options = note.stored.options;
    std::vector<std::pair<std::string, std::string>> lines{{"note_id", note.stored.noteId.value_or("")}};
    if (options.idString) {
        lines.emplace_back("name", *options.idString);
    }
    lines.emplace_back("type", options.type);
    lines.emplace_back("from", options.clientId ? *options.clientId : fromQString(Cli::tr("nobody is named")));
    lines.emplace_back("signature", fromQString(meaningOf(note.signature)));
    lines.emplace_back("writer", fromQString(meaningOf(note.writer)));
    if (note.stored.createdAt && note.stored.createdAt->isSet()) {
        lines.emplace_back("created", note.stored.createdAt->text);
    }
    if (options.maxViews && *options.maxViews >= 0) {
        lines.emplace_back("views", std::to_string(note.stored.views.value_or(0)) + " of " + std::to_string(*options.maxViews));
    }
    if (options.expires && options.expiration && options.expiration->isSet()) {
        lines.emplace_back("expires", options.expiration->text);
    }
    for (const auto &[name, value] : options.plain) {
        lines.emplace_back("plain." + name, value);
    }
    std::string text = labelledText(lines);
    if (note.data && !note.data->empty()) {
        text += '\n' + fieldsText(*note.data);
    }
    if (note.error) {
        text += "\n\xE2\x9C\x97 " + printable(fromQString(note.error->sentence().translated())) + '\n';
    }
    return text;
}

} // namespace strongroom::cli
