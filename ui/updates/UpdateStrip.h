// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/OfferCard.h"

#include <QUrl>

namespace strongroom::model {
class UpdateNotice;
}

namespace strongroom::ui {

// Asks once whether new versions may be looked for, and tells of one. Hidden while there is nothing to ask or tell. Shows nothing of the vault.
class UpdateStrip final : public OfferCard {
    Q_OBJECT
public:
    // It outlives this.
    explicit UpdateStrip(model::UpdateNotice *notice, QWidget *parent = nullptr);
    [[nodiscard]] Button *laterButton() const noexcept { return m_later; }
    [[nodiscard]] Button *noButton() const noexcept { return m_no; }      // never look; not this version
    [[nodiscard]] Button *yesButton() const noexcept { return m_yes; }    // look weekly; show the page

Q_SIGNALS:
    void pageRequested(const QUrl &page);

private:
    void follow();

    model::UpdateNotice *m_notice;
    Button *m_later;
    Button *m_no;
    Button *m_yes;
};

} // namespace strongroom::ui
