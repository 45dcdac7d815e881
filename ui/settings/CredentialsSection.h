// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Error.h"
#include "settings/SettingsDialog.h"

namespace strongroom::model {
class CredentialHome;
}

namespace strongroom::ui {

class Banner;
class Button;
class Label;

// The settings' section about where credentials are kept: the place in words, moving them to the other one, and the file's passphrase.
class CredentialsSection final : public SettingsSection {
    Q_OBJECT
public:
    explicit CredentialsSection(model::CredentialHome *home, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;

    [[nodiscard]] Banner *banner() const noexcept { return m_banner; }
    [[nodiscard]] Label *placeLabel() const noexcept { return m_place; }
    [[nodiscard]] Button *toFileButton() const noexcept { return m_toFile; }
    [[nodiscard]] Button *toKeychainButton() const noexcept { return m_toKeychain; }
    [[nodiscard]] Button *passphraseButton() const noexcept { return m_passphrase; }
    [[nodiscard]] Button *forgottenButton() const noexcept { return m_forgotten; }

private:
    void showState();
    void showFailure(const ErrorPtr &error);
    void moveToFile();
    void changePassphrase();
    void forget();

    model::CredentialHome *m_home;
    Banner *m_banner;
    Label *m_place;
    Label *m_detail;
    Button *m_toFile;
    Button *m_toKeychain;
    Button *m_passphrase;
    Button *m_forgotten;
};

// Asks for a new passphrase and moves credentials to the file; `unreachable` as in CredentialHome. For here and for dialogs that save.
enum class KeychainHere { Yes, No };
void openNewPassphraseDialog(model::CredentialHome *home, KeychainHere keychain, QWidget *parent);

} // namespace strongroom::ui
