// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Somebody who works with the program for hours: goes from page to page, searches, scrolls, opens, edits, refreshes, and tries again when
// something failed. What is done follows from the seed.

#include "SoakWindow.h"

#include "shell/Page.h"

#include <QStringList>

#include <random>

namespace strongroom::test {

struct SoakCounts {
    int steps = 0;
    int pages = 0;
    int refreshes = 0;
    int searches = 0;
    int opened = 0;      // details, secrets and tokens that were shown
    int edits = 0;       // records that were saved
    int failedEdits = 0; // given up, because the network was away
};

class SoakUser {
public:
    SoakUser(SoakWindow &soak, std::uint32_t seed) : m_soak(soak), m_random(seed) {}

    // One thing; returns when it is begun, or, for an edit, done.
    void step();
    // Every page once, each asked again until it shows no error or the patience ends: what is left, by page.
    [[nodiscard]] QStringList visitEverything(std::chrono::seconds patience);
    [[nodiscard]] const SoakCounts &counts() const { return m_counts; }

private:
    void go(int connection, model::ConnectionPage page);
    void actOn(ui::Page *page);
    void onRecords();
    void searchRecords();
    void editRecord();
    void refresh();
    void trigger(const QString &command);
    void leaveDialogs();
    [[nodiscard]] int pick(int count) { return count > 0 ? int(m_random() % std::uint32_t(count)) : 0; }
    // An index of a view's model, scrolled to.
    void lookAround(ui::Page *page);

    SoakWindow &m_soak;
    std::mt19937 m_random;
    SoakCounts m_counts;
};

} // namespace strongroom::test
