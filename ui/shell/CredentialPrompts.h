// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <utility>

class QWidget;

namespace strongroom::model {
class CredentialHome;
}

namespace strongroom::ui {

class Banner;
class PassphraseDialog;

// What a window says while credentials are on their way: the question for the passphrase of their file, and that the keychain lets it wait.
class CredentialPrompts final : public QObject {
    Q_OBJECT
public:
    // `window` is the parent, and of the dialogs too; `banner` is in it.
    CredentialPrompts(model::CredentialHome *home, Banner *banner, QWidget *window);
    // Whether this window is the one that asks, when it comes to it; without it: always. One question comes up in one window.
    void setInCharge(std::function<bool()> isInCharge) { m_isInCharge = std::move(isInCharge); }
    [[nodiscard]] PassphraseDialog *dialog() const;   // null: nothing is asked

private:
    void ask(const QString &problem);
    void sayWaiting(bool waiting);

    model::CredentialHome *m_home;
    Banner *m_banner;
    QWidget *m_window;
    std::function<bool()> m_isInCharge;
    QPointer<PassphraseDialog> m_dialog;
};

} // namespace strongroom::ui
