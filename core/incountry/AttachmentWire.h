// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Attachments on the wire: paths, names, and what is checked before anything is sent (incountry page, section 14). Their meta data is
// read in RecordWire. Internal to core/incountry.

#include "incountry/RecordStore.h"
#include "net/HttpTypes.h"

#include <optional>
#include <string>
#include <string_view>

namespace strongroom::incountry {

// "/<hash>/attachments/<file id>", escaped. ClientError("file_id") for an id that is empty, holds a slash, or is "." or "..".
[[nodiscard]] std::string attachmentPath(const std::string &recordKeyHash, const std::string &fileId);

// The name after filename*=UTF-8'' in a Content-Disposition header, percent-decoded; "file" when there is none. It may hold anything.
[[nodiscard]] std::string attachmentName(std::optional<std::string_view> contentDisposition);

// ClientError: no such file, not a regular file, larger than maxAttachmentBytes ("file"), an empty name ("filename") or type ("mime_type").
[[nodiscard]] net::BodyPtr uploadBody(const AttachmentUpload &upload);

// {"filename"?, "mime_type"?}. ClientError when both are missing or one is empty.
[[nodiscard]] net::BodyPtr changeBody(const AttachmentChange &change);

} // namespace strongroom::incountry
