// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Records as text for people; the JSON of them is core's (incountry/RecordJson.h).

#include "cli/Table.h"
#include "incountry/RecordStore.h"

#include <string>
#include <vector>

namespace strongroom::cli {

// A page as a table: the record key, every member that some record of the page has, and the beginning of the body. A record that cannot be
// opened is a row with its reason.
[[nodiscard]] std::string pageText(const std::vector<incountry::RecordRow> &rows);
// One record, a member a line, the body last and whole.
[[nodiscard]] std::string recordText(const incountry::Record &record);
[[nodiscard]] std::string unreadableText(const incountry::UnreadableRecord &record);
[[nodiscard]] std::string attachmentsText(const std::vector<incountry::AttachmentMeta> &attachments);
// As the SDK names its members, one line.
[[nodiscard]] std::string attachmentJson(const incountry::AttachmentMeta &attachment);

} // namespace strongroom::cli
