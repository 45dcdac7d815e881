// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Asking before what cannot be undone. --yes answers beforehand.

#include "cli/Command.h"

namespace strongroom::cli {

void declareYes(QCommandLineParser &parser);

// Returns for yes. The texts are for errors. ClientError: nobody to ask ("deleting needs a confirmation, and there is no terminal to ask on");
// CancelledError: no ("nothing was deleted").
void confirm(const Invocation &invocation, const QString &question, const Sentence &nobody, const Sentence &otherwise);
void confirmDeleting(const Invocation &invocation, const QString &question);
// The same with a word to type, for what a y comes too quickly for.
void confirmByWord(const Invocation &invocation, const QString &question, const char *word, const Sentence &nobody, const Sentence &otherwise);

} // namespace strongroom::cli
