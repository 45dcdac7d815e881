// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/Tokens.h"

#include <QLabel>

namespace strongroom::ui {

enum class TextRole { Text, Strong, Title, Caption, Section, Code };

// A label in a style of the type scale and a colour of the token table; follows a change of the scheme. Plain text unless setTextFormat()
// says otherwise: what a service sends is never taken for markup.
class Label : public QLabel {
    Q_OBJECT
public:
    explicit Label(const QString &text, TextRole role = TextRole::Text, Token token = Token::Text, QWidget *parent = nullptr);
    void setToken(Token token);

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolor();
    Token m_token;
};

// One line that ends in "…" when it does not fit; the tool tip then has the whole text.
class ElidedLabel final : public Label {
    Q_OBJECT
public:
    using Label::Label;
    void setFullText(const QString &text);
    [[nodiscard]] const QString &fullText() const noexcept { return m_full; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();
    QString m_full;
};

} // namespace strongroom::ui
