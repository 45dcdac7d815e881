// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/StepPage.h"

namespace strongroom::ui {

class MigrationTable;

// Which countries, with what they hold by key version.
class WhereStep final : public StepPage {
    Q_OBJECT
public:
    explicit WhereStep(model::MigrationSession *session, QWidget *parent = nullptr);
    [[nodiscard]] MigrationTable *table() const noexcept { return m_table; }
    [[nodiscard]] QString summary() const;
    void takeFocus() override;

private:
    void arrange();
    void follow();

    Label *m_place;
    MigrationTable *m_table;
    Label *m_summary;
    Button *m_all;
    Button *m_none;
    Button *m_count;
};

} // namespace strongroom::ui
