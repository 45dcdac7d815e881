// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/tozny/FieldInput.h"

#include "base/Json.h"
#include "cli/RecordInput.h"
#include "cli/Terminal.h"
#include "tozstore/RecordJson.h"

#include <QFile>

#include <array>

namespace strongroom::cli {

namespace {

using tozstore::PlainTexts;

constexpr qint64 largestFile = 256LL * 1024 * 1024;

// The parsed document holds the fields' texts in ordinary strings: these are wiped before they go.
class WipedJson {
public:
    explicit WipedJson(std::optional<Json> json) : m_json(std::move(json)) {}
    ~WipedJson()
    {
        if (m_json) {
            clear(*m_json);
        }
    }
    WipedJson(const WipedJson &) = delete;
    WipedJson &operator=(const WipedJson &) = delete;
    [[nodiscard]] const Json *get() const { return m_json ? &*m_json : nullptr; }

private:
    static void clear(Json &json)
    {
        if (json.is_string()) {
            wipe(json.get_ref<std::string &>());
        } else if (json.is_structured()) {
            for (Json &item : json) {
                clear(item);
            }
        }
    }
    std::optional<Json> m_json;
};

std::string textMember(const Json &object, const char *name)
{
    const auto found = object.find(name);
    if (found == object.end() || found->is_null()) {
        return {};
    }
    if (!found->is_string()) {
        throw ClientError(Sentence::tr("%1 is not text").arg(std::string(name))).about(name);
    }
    return found->get<std::string>();
}

PlainTexts plainMember(const Json &json)
{
    PlainTexts plain;
    if (!json.is_object()) {
        throw ClientError(Sentence::tr("plain is not an object of texts")).about("plain");
    }
    for (const auto &item : json.items()) {
        if (!item.value().is_string()) {
            throw ClientError(Sentence::tr("plain takes texts only, and \"%1\" is none").arg(item.key()))
                .advise(Sentence::tr("Put the value in quotes."))
                .about("plain." + item.key());
        }
        plain[item.key()] = item.value().get<std::string>();
    }
    return plain;
}

// "data" as an object cannot be a field: fields are texts.
bool isWhole(const Json &json)
{
    const auto data = json.find("data");
    return data != json.end() && data->is_object();
}

} // namespace

void declarePlainOption(QCommandLineParser &parser)
{
    addValue(parser, "plain", Cli::tr("name=value"), Cli::tr("A name and value to store in the clear, to search by; may be given several times."));
}

void declareDataOption(QCommandLineParser &parser)
{
    addValue(parser, "data-file", Cli::tr("file"), Cli::tr("The secret fields, {\"name\": \"text\"}, or a whole document as get --json prints it (standard input)."));
}

PlainTexts plainOf(const Invocation &invocation)
{
    PlainTexts plain;
    for (const std::string &text : invocation.values("plain")) {
        const std::size_t equals = text.find('=');
        if (equals == std::string::npos || equals == 0) {
            throw ClientError(Sentence::tr("--plain takes NAME=VALUE")).about("plain");
        }
        if (!plain.emplace(text.substr(0, equals), text.substr(equals + 1)).second) {
            throw ClientError(Sentence::tr("--plain names \"%1\" twice").arg(text.substr(0, equals))).about("plain");
        }
    }
    return plain;
}

SensitiveText inputText(const std::string &path)
{
    if (path == "-") {
        return readStandardInput();
    }
    QFile file(QString::fromStdString(path));
    // Unbuffered: no copy in a buffer nobody wipes.
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        throw StorageError(Sentence::tr("cannot read %1: %2").arg(path).arg(file.errorString().toStdString())).about(path);
    }
    SensitiveText text;
    std::array<char, 64 * 1024> buffer{};
    qint64 count = 0;
    while ((count = file.read(buffer.data(), buffer.size())) > 0) {
        if (static_cast<qint64>(text.size()) + count > largestFile) {
            throw ClientError(Sentence::tr("the file %1 is larger than 256 MB").arg(path))
                .advise(Sentence::tr("Large contents go into files: strongroom-cli tozny files put."))
                .about(path);
        }
        text.append({buffer.data(), static_cast<std::size_t>(count)});
    }
    wipe(std::as_writable_bytes(std::span(buffer)));
    if (count < 0) {
        throw StorageError(Sentence::tr("cannot read %1: %2").arg(path).arg(file.errorString().toStdString())).about(path);
    }
    return text;
}

InputDocument inputDocument(std::string_view json)
{
    const WipedJson parsed(parseJson(json));
    if (parsed.get() == nullptr || !parsed.get()->is_object()) {
        throw ClientError(Sentence::tr("the fields are not a JSON object"))
            .advise(Sentence::tr("Send {\"name\": \"text\"}, every value in quotes."))
            .about("data");
    }
    InputDocument document;
    const Json &whole = *parsed.get();
    if (!isWhole(whole)) {
        document.data = tozstore::parseFields(json);
        return document;
    }
    SensitiveText data;
    std::string text = dumpJson(whole.at("data"));
    data.append(text);
    wipe(text);
    document.data = tozstore::parseFields(data.view());
    // As get --json prints it, or with these members beside data.
    const auto meta = whole.find("meta");
    const Json &members = meta != whole.end() && meta->is_object() ? *meta : whole;
    document.type = textMember(members, "type");
    document.recordId = textMember(members, "record_id");
    document.version = textMember(members, "version");
    if (const auto plain = members.find("plain"); plain != members.end() && !plain->is_null()) {
        document.plain = plainMember(*plain);
    }
    return document;
}

InputDocument documentOf(const Invocation &invocation)
{
    if ((!invocation.isSet("data-file") || invocation.value("data-file") == "-") && isTerminal(Stream::Input)) {
        // What is typed is seen; for what must not be, there is the file.
        invocation.output.message(Cli::tr("Type the fields as JSON, {\"name\": \"text\"}, and end with Ctrl+D on a line of its own."));
    }
    return inputDocument(inputText(invocation.isSet("data-file") ? invocation.value("data-file") : "-").view());
}

} // namespace strongroom::cli
