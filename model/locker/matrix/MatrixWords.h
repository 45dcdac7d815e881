// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The words for what a cell of the matrix is: in the table, in the inspector, for a screen reader, in a comparison. One place, so that they agree.

#include "locker/Matrix.h"

#include <QString>

namespace strongroom::model {

enum class MatrixPlace { AllEnvironments, OneEnvironment };

[[nodiscard]] QString allEnvironmentsText();                                      // "All environments"
[[nodiscard]] QString environmentText(const std::string &name);                   // the name, or the above
// "same", "differs", "missing", "from All", "only here", "unreadable", "listed 3 times"; "—" for nothing in the column of all.
[[nodiscard]] QString cellWord(const locker::Cell &cell, MatrixPlace place);
// The same as a sentence that needs no column beside it.
[[nodiscard]] QString cellSentence(const locker::Cell &cell, MatrixPlace place);
[[nodiscard]] bool hasOwnValue(const locker::Cell &cell);                         // dots stand for it

[[nodiscard]] QString lockerDateText(locker::Micros micros);                      // "2026-11-12 10:31", local time

} // namespace strongroom::model
