// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What an editor says about the record as a whole, in words: what a copy takes over, what goes back as it came, what only the service sets.

#include <QString>

class QWidget;

namespace strongroom::model {
class RecordDraft;
}

namespace strongroom::ui {

// Null: nothing to say.
[[nodiscard]] QWidget *newCopyNote(const model::RecordDraft &draft);
[[nodiscard]] QWidget *newCarriedNote(const model::RecordDraft &draft);
// "Set by the service: version 2, created 2026-…, updated …, 2 attachments"; empty for a new record.
[[nodiscard]] QString serviceText(const model::RecordDraft &draft);

} // namespace strongroom::ui
