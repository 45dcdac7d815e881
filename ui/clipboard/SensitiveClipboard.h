// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is copied of decrypted data and secrets. Clipboard managers are told to keep no copy of it (the mark that KDE's and others respect,
// and that of Windows); a secret is taken back after 20 seconds, and at the end of the program, if the clipboard still holds it.
// No second copy is kept: a token beside the text tells whose it is. Ordinary values, such as a record key, go to QClipboard directly.

#include <QString>

#include <chrono>

namespace strongroom::ui {

enum class ClearPolicy {
    Stays,     // marked as sensitive: records with their bodies
    Clears     // and taken back: keys, passwords
};

class SensitiveClipboard {
public:
    static constexpr std::chrono::seconds clearsAfter{20};

    static void copy(const QString &text, ClearPolicy policy);
    [[nodiscard]] static bool holdsOurs();   // what copy() put there last
    // What a secret's time being over does.
    static void clearIfOurs();
    [[nodiscard]] static bool isClearPending();
};

} // namespace strongroom::ui
