// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whether an attachment may be handed to the desktop to open. Anybody who may write to the record can put a program there and call it
// "invoice.pdf": the name is looked at first, the content once it is here, and the stricter of the two counts. What the system would run is
// never opened; what can hold something that runs is asked about.

#include <QString>

namespace strongroom::model {

enum class Openness { Fine, Ask, Never };

struct FileVerdict {
    Openness openness = Openness::Fine;
    QString kind;   // what it is, in words: "a shell script"; empty when Fine
};

[[nodiscard]] FileVerdict verdictByName(const QString &name);
// Reads the beginning and the end: call on a worker thread. Content that cannot be read is asked about.
[[nodiscard]] FileVerdict verdictByContent(const QString &path);
[[nodiscard]] const FileVerdict &stricter(const FileVerdict &a, const FileVerdict &b);

} // namespace strongroom::model
