// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

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
    [[nodiscard]] PassphraseDialog *dialog() const;   // null: nothing is asked

private:
    void ask(const QString &problem);
    void sayWaiting(bool waiting);

    model::CredentialHome *m_home;
    Banner *m_banner;
    QWidget *m_window;
    QPointer<PassphraseDialog> m_dialog;
};

} // namespace strongroom::ui
