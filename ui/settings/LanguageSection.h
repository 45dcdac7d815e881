// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/SettingsDialog.h"

class QComboBox;
class QSettings;

namespace strongroom::ui {

class Label;

// The setting's key: an ISO 639-1 code, or empty for the system's language. The program reads it at its start.
inline constexpr const char *languageKey = "ui/language";

// Which language the program speaks from its next start on.
class LanguageSection final : public SettingsSection {
    Q_OBJECT
public:
    LanguageSection(QSettings *settings, const QStringList &languages, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QComboBox *box() const noexcept { return m_box; }
    [[nodiscard]] Label *note() const noexcept { return m_note; }

private:
    QSettings *m_settings;
    QComboBox *m_box;
    Label *m_note;
};

} // namespace strongroom::ui
