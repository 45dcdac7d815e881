// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/Panel.h"

namespace strongroom::ui {

class Button;
class CommandRegistry;
class Label;

// What differs from what is kept, where saving would put it, and the two ways out.
class UnsavedStrip final : public Card {
    Q_OBJECT
public:
    explicit UnsavedStrip(const CommandRegistry &registry, QWidget *parent = nullptr);
    void showChanges(const QString &changes, const QString &consequence);
    [[nodiscard]] QString text() const;
    [[nodiscard]] Button *saveButton() const noexcept { return m_save; }
    [[nodiscard]] Button *discardButton() const noexcept { return m_discard; }

private:
    Label *m_changes;
    Label *m_consequence;
    Button *m_discard;
    Button *m_save;
};

} // namespace strongroom::ui
