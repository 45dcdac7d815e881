// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Fills a new sandbox with demo data. It plays "some SDK that wrote data before": the only part of the sandbox that has keys.

#include "sandbox/Attachments.h"
#include "sandbox/RecordStore.h"
#include "sandbox/Settings.h"

#include <cstdint>

namespace strongroom::sandbox {

// Writes `count` records over several countries, under three key versions, dated within the nine months before `now`. The same count and
// now give the same people; salts and IVs are random. Among them are a few records that nobody can open, for the reasons that
// happen in real life.
void seedDemo(RecordStore &records, AttachmentStore &attachments, const Settings &settings, int count, std::int64_t now);

} // namespace strongroom::sandbox
