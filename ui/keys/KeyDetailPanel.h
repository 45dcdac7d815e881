// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The right side of the Keys page: one version, what was understood, its secret on demand, what it opens in each country, and a proof.

#include "widgets/Panel.h"

#include <cstdint>
#include <optional>

class QGridLayout;

namespace strongroom::model {
class SecretsEditor;
class SecretsTableModel;
} // namespace strongroom::model

namespace strongroom::ui {

class Button;
class CommandRegistry;
class IconButton;
class Label;
class RevealField;

class KeyDetailPanel final : public Panel {
    Q_OBJECT
public:
    KeyDetailPanel(model::SecretsEditor *editor, model::SecretsTableModel *table, const CommandRegistry &registry,
                   QWidget *parent = nullptr);
    void showRow(int row); // -1: nothing is selected
    [[nodiscard]] RevealField *secret() const noexcept { return m_secret; }
    [[nodiscard]] Button *checkButton() const noexcept { return m_check; }
    [[nodiscard]] Button *addButton() const noexcept { return m_add; }
    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QString verdictText() const;
    [[nodiscard]] QStringList countLines() const; // "Germany 900", as shown

Q_SIGNALS:
    void addRequested(qint64 version); // the secret that is missing

private:
    void showCounts();
    void showCheck();
    [[nodiscard]] QString countNote() const;

    model::SecretsEditor *m_editor;
    model::SecretsTableModel *m_table;
    int m_row = -1;
    std::optional<std::int64_t> m_version; // of what is on show
    Label *m_title;
    QWidget *m_current;
    Label *m_reason;
    QWidget *m_formPart;
    Label *m_form;
    Label *m_help;
    Label *m_fingerprint;
    QWidget *m_secretPart;
    RevealField *m_secret;
    QWidget *m_counts;
    QWidget *m_grid = nullptr;
    Label *m_countNote;
    QWidget *m_checkPart;
    Button *m_check;
    Label *m_verdict;
    Label *m_samples;
    Button *m_add;
    QWidget *m_content;
    Label *m_none;
};

} // namespace strongroom::ui
