// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/Output.h"

#include "base/Text.h"
#include "cli/Table.h"
#include "cli/Terminal.h"

#include <cstdio>
#include <string>

namespace strongroom::cli {

namespace {

void toStandardError(const std::string &text)
{
    // Nobody could be told of a failure here.
    (void)std::fwrite(text.data(), 1, text.size(), stderr);
    (void)std::fflush(stderr);
}

} // namespace

void Output::write(std::string_view text)
{
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size()) {
        throw StorageError(Sentence::tr("cannot write the output"))
            .advise(Sentence::tr("The disk may be full, or the program that reads the output has ended."));
    }
}

void Output::flush()
{
    if (std::fflush(stdout) != 0) {
        throw StorageError(Sentence::tr("cannot write the output"))
            .advise(Sentence::tr("The disk may be full, or the program that reads the output has ended."));
    }
}

void Output::document(std::string_view json)
{
    write(json);
    write("\n");
    flush();
}

void Output::message(const QString &text)
{
    progress({});
    toStandardError(printableLines(fromQString(text)) + '\n');
}

void Output::progress(const QString &text)
{
    if ((text.isEmpty() && !m_progressShown) || !isTerminal(Stream::Error)) {
        return;
    }
    toStandardError("\r\x1B[K" + printable(fromQString(text)));
    m_progressShown = !text.isEmpty();
}

void Output::error(const VaultError &error)
{
    progress({});
    std::string text = "strongroom-cli: " + printableLines(fromQString(error.sentence().translated())) + '\n';
    const FailedRequest &request = error.request();
    if (!request.url.empty()) {
        text += "  " + printable(request.method) + ' ' + printable(request.url);
        text += request.status != 0 ? ", status " + std::to_string(request.status) : std::string();
        text += request.requestId.empty() ? std::string() : ", request " + printable(request.requestId);
        text += '\n';
    }
    if (!error.advice().empty()) {
        text += "  " + printableLines(fromQString(error.adviceSentence().translated())) + '\n';
    }
    toStandardError(text);
}

} // namespace strongroom::cli
