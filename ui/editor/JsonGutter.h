// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace strongroom::ui {

class JsonEdit;

// Line numbers and fold marks beside a JsonEdit, which paints them. For the mouse only: the same is done with keys in the text.
class JsonGutter final : public QWidget {
    Q_OBJECT
public:
    static constexpr int markWidth = 18;

    explicit JsonGutter(JsonEdit *edit);
    [[nodiscard]] int neededWidth() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    JsonEdit *m_edit;
};

} // namespace strongroom::ui
