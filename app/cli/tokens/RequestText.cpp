// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/tokens/RequestText.h"

#include "base/Json.h"
#include "base/Text.h"
#include "cli/Command.h"
#include "cli/Table.h"
#include "cli/Terminal.h"

#include <QByteArray>

namespace strongroom::cli {

namespace {

using connections::TrialAnswer;

// "session=abc; Path=/" -> "session=…; Path=/"
std::string shownValue(const std::string &name, std::string_view value)
{
    if (!equalsIgnoringAsciiCase(name, "Set-Cookie")) {
        return std::string(value);
    }
    const std::size_t equals = value.find('=');
    const std::size_t end = value.find(';');
    std::string masked(equals < end ? value.substr(0, equals + 1) : std::string_view());
    masked += "\xE2\x80\xA6";
    masked += end == std::string_view::npos ? std::string_view() : value.substr(end);
    return masked;
}

std::string_view bodyOf(const TrialAnswer &answer) { return textOf(answer.body); }

void appendText(SensitiveText &json, std::string_view value)
{
    Json text(value);
    std::string literal = dumpJson(text);
    json.append(literal);
    wipe(literal);
    wipe(text.get_ref<std::string &>());
}

} // namespace

void printAnswer(Output &output, const TrialAnswer &answer, AnswerHeaders headers)
{
    if (headers == AnswerHeaders::Included) {
        output.write("HTTP " + std::to_string(answer.status) + (answer.reason.empty() ? "" : ' ' + printable(answer.reason)) + '\n');
        for (const auto &[name, value] : answer.headers) {
            output.write(printable(name) + ": " + printable(shownValue(name, value.view())) + '\n');
        }
        output.write("\n");
    }
    const std::string_view body = bodyOf(answer);
    if (!isTerminal(Stream::Output)) {
        output.write(body);
        output.flush();
        return;
    }
    if (!isValidUtf8(body)) {
        output.flush();
        output.message(Cli::tr("The body is not text: %n byte(s). Send it to a file or a program to get it as it is.", nullptr, static_cast<int>(body.size())));
        return;
    }
    std::string shown = printableLines(body);
    output.write(shown);
    if (!shown.empty() && !shown.ends_with('\n')) {
        output.write("\n");
    }
    output.flush();
    wipe(shown);
}

SensitiveText answerJson(const TrialAnswer &answer)
{
    OrderedJson headers = OrderedJson::array();
    for (const auto &[name, value] : answer.headers) {
        headers.push_back({{"name", name}, {"value", fromQString(toQString(shownValue(name, value.view())))}});
    }
    const OrderedJson known{{"status", answer.status},
                            {"reason", answer.reason},
                            {"headers", std::move(headers)},
                            {"content_type", answer.contentType},
                            {"token_fetched", answer.tokenWasFetched},
                            {"renewed", answer.renewed},
                            {"token_ms", answer.tokenTime.count()},
                            {"request_ms", answer.requestTime.count()},
                            {"sent_headers", answer.sentHeaderNames}};
    std::string text = dumpJson(known);
    text.pop_back();
    SensitiveText json(text);
    const std::string_view body = bodyOf(answer);
    if (isValidUtf8(body)) {
        json.append(",\"body\":");
        appendText(json, body);
    } else {
        json.append(",\"body_base64\":");
        appendText(json, QByteArray(body.data(), static_cast<qsizetype>(body.size())).toBase64().toStdString());
    }
    json.append("}");
    return json;
}

bool isRefused(const TrialAnswer &answer) { return answer.status == 401 || answer.status == 403 || answer.status == 407; }

} // namespace strongroom::cli
