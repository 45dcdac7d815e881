// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/locker/LockerInput.h"

#include "base/Text.h"
#include "cli/Terminal.h"
#include "locker/RandomValue.h"

#include <QFile>

#include <cstdio>
#include <optional>

namespace strongroom::cli {

namespace {

SensitiveText checkedText(SensitiveText value)
{
    if (!isValidUtf8(value.view())) {
        throw ClientError(Sentence::tr("the value is not UTF-8 text"))
            .advise(Sentence::tr("Locker keeps texts. Encode bytes first, for example with base64."))
            .about("value");
    }
    return value;
}

// The value without the line end that echo and editors put behind it, when that is wanted; said when it is kept.
SensitiveText withLineEnd(const Invocation &invocation, SensitiveText value)
{
    if (!value.view().ends_with('\n')) {
        return value;
    }
    if (!invocation.isSet("strip-line-end")) {
        invocation.output.message(Cli::tr("The value ends with a line end, which is kept. --strip-line-end leaves it out."));
        return value;
    }
    std::string_view text = value.view();
    text.remove_suffix(text.ends_with("\r\n") ? 2 : 1);
    return SensitiveText(text);
}

} // namespace

SensitiveText readInput(const std::string &path, std::size_t largest)
{
    const bool standard = path == "-";
    QFile file(toQString(path));
    // Unbuffered: no copy in a buffer nobody wipes.
    const bool open = standard ? file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered) : file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    const auto fail = [&]() -> StorageError {
        const std::string reason = fromQString(file.errorString());
        return StorageError(standard ? Sentence::tr("cannot read standard input: %1").arg(reason) : Sentence::tr("cannot read %1: %2").arg(path).arg(reason))
            .advise(Sentence::tr("Check the path and the file's permissions."))
            .about(path);
    };
    if (!open) {
        throw fail();
    }
    std::optional<InputWait> wait;
    if (standard) {
        wait.emplace();
    }
    SensitiveText text;
    SecretBytes piece(64 * 1024);
    qint64 count = 0;
    while ((count = file.read(reinterpret_cast<char *>(piece.writable().data()), static_cast<qint64>(piece.size()))) > 0) {
        if (text.size() + static_cast<std::size_t>(count) > largest) {
            throw ClientError(standard ? Sentence::tr("standard input is larger than %1 MB").arg(largest >> 20)
                                       : Sentence::tr("%1 is larger than %2 MB").arg(path).arg(largest >> 20))
                .about(path);
        }
        text.append(textOf(piece.view().first(static_cast<std::size_t>(count))));
    }
    if (count < 0) {
        throw fail();
    }
    return text;
}

void declareValueOptions(QCommandLineParser &parser)
{
    addValue(parser, "value-file", Cli::tr("file"), Cli::tr("The value is what this file holds, every byte of it; - is standard input."));
    addValue(parser, "random", Cli::tr("number"), Cli::tr("The value is this many random letters and digits."));
    addFlag(parser, "empty", Cli::tr("The value is the empty text."));
    addFlag(parser, "strip-line-end", Cli::tr("Leave out the line end at the end of what comes from a file or standard input."));
}

bool hasValueOption(const Invocation &invocation) { return invocation.isSet("value-file") || invocation.isSet("random") || invocation.isSet("empty"); }

SensitiveText valueOf(const Invocation &invocation, const QString &question)
{
    if (static_cast<int>(invocation.isSet("value-file")) + static_cast<int>(invocation.isSet("random")) + static_cast<int>(invocation.isSet("empty")) > 1) {
        throw ClientError(Sentence::tr("more than one value is given")).advise(Sentence::tr("Leave one of --value-file, --random and --empty.")).about("value");
    }
    if (invocation.isSet("empty")) {
        return {};
    }
    if (invocation.isSet("random")) {
        return locker::randomValue(static_cast<std::size_t>(invocation.number("random", 0, 1, static_cast<std::int64_t>(locker::mostRandomLength))));
    }
    SensitiveText value;
    if (!invocation.isSet("value-file") && isTerminal(Stream::Input) && canAsk() && isTerminal(Stream::Error)) {
        value = SensitiveText(askHidden(fromQString(question)).text());
    } else {
        value = withLineEnd(invocation, readInput(invocation.isSet("value-file") ? invocation.value("value-file") : "-", largestValue));
    }
    if (value.empty()) {
        throw ClientError(Sentence::tr("there is no value"))
            .advise(Sentence::tr("Type it, send it on standard input, or name a file with --value-file. For an empty value add --empty."))
            .about("value");
    }
    return checkedText(std::move(value));
}

} // namespace strongroom::cli
