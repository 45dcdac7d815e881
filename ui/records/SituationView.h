// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What stands in place of the table when there is none: why, in words, and the ways out as buttons.

#include "records/RecordsSituation.h"
#include "widgets/EmptyState.h"

namespace strongroom::ui {

class SituationView final : public EmptyState {
    Q_OBJECT
public:
    explicit SituationView(QWidget *parent = nullptr);
    void showSituation(const model::SituationText &text);
    [[nodiscard]] model::Situation situation() const noexcept { return m_text.situation; }

Q_SIGNALS:
    void wayChosen(strongroom::model::WayOut way);

private:
    model::SituationText m_text;
};

// The icon of a way out, as on its button.
[[nodiscard]] QString iconOf(model::WayOut way);

} // namespace strongroom::ui
