// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace strongroom::ui {

class Button;
class CommandRegistry;
class Label;

// What a newcomer sees: two ways to begin.
class WelcomePage final : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(const CommandRegistry &registry, QWidget *parent = nullptr);
    enum class Demo { Ready, Starting };
    void setDemo(Demo demo);
    [[nodiscard]] Button *demoButton() const noexcept { return m_demo; }
    [[nodiscard]] Button *addButton() const noexcept { return m_add; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Button *m_demo;
    Button *m_add;
};

} // namespace strongroom::ui
