// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/OfferCard.h"

namespace strongroom::ui {

class MainWindow;
class Tour;

// The setting: the offer was made, or is not to be.
inline constexpr const char *tourSeenKey = "tour/seen";

// "Take the tour?": the first time that the demo vault is opened, and not again. Stands over the pages of the demo vault alone.
class TourOffer final : public OfferCard {
    Q_OBJECT
public:
    // Both outlive this. The window has a demo vault.
    TourOffer(MainWindow *window, Tour *tour, QWidget *parent = nullptr);
    [[nodiscard]] Button *laterButton() const noexcept { return m_later; }
    [[nodiscard]] Button *startButton() const noexcept { return m_start; }

private:
    void offer();
    void answered();
    void follow();
    void followLater();

    MainWindow *m_window;
    Tour *m_tour;
    Button *m_later;
    Button *m_start;
    bool m_isOpen = false;   // offered, and not answered
};

} // namespace strongroom::ui
