// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/OfferCard.h"

#include <string>

namespace strongroom::model {
class MigrationRuns;
}

namespace strongroom::ui {

// "A migration was interrupted at 43 %": go on, roll back, or later. Hidden while there is none.
class OfferStrip final : public OfferCard {
    Q_OBJECT
public:
    explicit OfferStrip(QWidget *parent = nullptr);
    // Whose runs; null: none. They outlive this, or are taken away with setRuns(nullptr) before.
    void setRuns(model::MigrationRuns *runs);
    [[nodiscard]] Button *resumeButton() const noexcept { return m_resume; }
    [[nodiscard]] Button *rollBackButton() const noexcept { return m_rollBack; }
    [[nodiscard]] Button *laterButton() const noexcept { return m_later; }

Q_SIGNALS:
    void resumeRequested(const std::string &path);
    void rollBackRequested(const std::string &path);   // to be confirmed

private:
    void follow();

    model::MigrationRuns *m_runs = nullptr;
    std::string m_path;
    Button *m_later;
    Button *m_rollBack;
    Button *m_resume;
};

} // namespace strongroom::ui
