// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How clipboard managers are asked to keep no copy:
//   Linux     x-kde-passwordManagerHint = "secret" (Klipper, and those that follow it)
//   Windows   ExcludeClipboardContentFromMonitorProcessing, CanIncludeInClipboardHistory = 0, CanUploadToCloudClipboard = 0 (DWORD)
//   macOS     org.nspasteboard.ConcealedType (nspasteboard.org)
// All of them are requests: a manager that does not know them keeps what it sees.

#include <QByteArray>
#include <QString>

#include <vector>

class QMimeData;

namespace strongroom::ui {

enum class ClipboardSystem { Linux, Windows, Mac };

struct ClipboardHint {
    QString format;   // as QMimeData names it
    QByteArray data;
    friend bool operator==(const ClipboardHint &, const ClipboardHint &) = default;
};

// Those that go with the data; macOS's is put on the pasteboard itself.
[[nodiscard]] std::vector<ClipboardHint> clipboardHints(ClipboardSystem system);
void markSensitive(QMimeData &data);   // with those of this system
// After the data is on the clipboard. Nothing to do but on macOS.
void markClipboardSensitive();

} // namespace strongroom::ui
