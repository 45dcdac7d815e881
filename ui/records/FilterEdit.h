// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

#include <optional>
#include <utility>

namespace strongroom::ui {

// The frameless line inside the filter box; underlines what cannot be understood.
class FilterEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit FilterEdit(QWidget *parent = nullptr);
    // UTF-16 offsets; an empty range at the end marks the place where something is missing.
    void setProblemRange(std::optional<std::pair<qsizetype, qsizetype>> range);
    [[nodiscard]] bool hasProblemRange() const noexcept { return m_problem.has_value(); }
    using QLineEdit::cursorRect;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int xOf(qsizetype position) const;
    std::optional<std::pair<qsizetype, qsizetype>> m_problem;
};

} // namespace strongroom::ui
