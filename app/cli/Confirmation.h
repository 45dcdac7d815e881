// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Asking before what cannot be undone. --yes answers beforehand.

#include "cli/Command.h"

namespace strongroom::cli {

void declareYes(QCommandLineParser &parser);

// Returns for yes. `doing` and `otherwise` are for errors: "deleting", "nothing was deleted". ClientError: nobody to ask; CancelledError: no.
void confirm(const Invocation &invocation, const QString &question, const std::string &doing, const std::string &otherwise);
// The same with a word to type, for what a y comes too quickly for.
void confirmByWord(const Invocation &invocation, const QString &question, const char *word, const std::string &doing, const std::string &otherwise);

} // namespace strongroom::cli
