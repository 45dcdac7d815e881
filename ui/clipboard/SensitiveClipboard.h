// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is copied of decrypted data and secrets. Clipboard managers are told to keep no copy of it (ClipboardHints.h); a secret is taken back
// after 20 seconds, and everything of ours when the vault locks and at the end of the program, if the clipboard still holds it. No second
// copy is kept: a token beside the text tells whose it is. Values that name things, such as a record key, go to QClipboard directly.
//
// Trap: on Wayland a client without the keyboard cannot read the clipboard. What is to be cleared then is cleared as far as we hold it, and the
// outcome is Unconfirmed until the program is in front again and has looked.

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>

namespace strongroom::ui {

enum class ClearPolicy {
    Stays,     // marked as sensitive: records with their bodies
    Clears     // and taken back: keys, passwords
};

enum class ClearOutcome {
    NotOurs,       // somebody copied something else
    Cleared,
    Unconfirmed    // asked for, but the system does not let us see it
};

class SensitiveClipboard : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds clearsAfter{20};

    static void copy(const QString &text, ClearPolicy policy);
    [[nodiscard]] static bool holdsOurs();   // what copy() put there last
    // What a secret's time being over does.
    static ClearOutcome clearIfOurs();
    // What the lock does: also what was copied out of a field of this program, and the selection of X11.
    static ClearOutcome clearNow();
    [[nodiscard]] static bool isClearPending();

    // Signals, for the window that says so. Lives as long as the program.
    [[nodiscard]] static SensitiveClipboard *watch();
    // Whether the clipboard can be read now; of this platform unless a test says otherwise (empty: of the platform again).
    static void setReadable(std::function<bool()> readable);

Q_SIGNALS:
    void unconfirmed();
    void confirmed();   // after unconfirmed(): it is not there any more
};

} // namespace strongroom::ui
