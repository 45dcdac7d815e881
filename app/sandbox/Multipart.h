// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// multipart/form-data (RFC 7578) with exactly one part: the file. Strict, and safe for any bytes in the content.

#include "sandbox/Attachments.h"

#include <QByteArray>

namespace strongroom::sandbox {

// The part must be named "file" and have a filename; without a Content-Type it is application/octet-stream. Throws ApiError.
[[nodiscard]] NewAttachment parseFileUpload(const QByteArray &contentType, const QByteArray &body);

// UTF-8, 1 to 255 UTF-16 units, no control characters. Throws ApiError naming the source.
void checkFilename(const std::string &filename, const std::string &source);
void checkMimeType(const std::string &mimeType, const std::string &source);

} // namespace strongroom::sandbox
