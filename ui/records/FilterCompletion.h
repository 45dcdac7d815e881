// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/FilterModel.h"

#include <QListWidget>

#include <optional>
#include <vector>

namespace strongroom::ui {

// The list of members, operators and values under the filter's edit. A child of the window, without focus: the edit keeps the keyboard.
class FilterCompletion final : public QListWidget {
    Q_OBJECT
public:
    explicit FilterCompletion(QWidget *window);
    // Below `anchor` (in the window's coordinates); hides itself when there is nothing to suggest.
    void offer(std::vector<model::FilterSuggestion> suggestions, QPoint anchor);
    void step(int direction);
    // The marked one; the first one when none is marked and `orFirst` asks for it.
    enum class Choice { Marked, MarkedOrFirst };
    [[nodiscard]] std::optional<model::FilterSuggestion> chosen(Choice choice) const;

Q_SIGNALS:
    void picked(const strongroom::model::FilterSuggestion &suggestion);

protected:
    bool event(QEvent *event) override;

private:
    std::vector<model::FilterSuggestion> m_suggestions;
};

} // namespace strongroom::ui
