// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A tinted card over the page that offers something: a title, a text, and buttons at the end of the line, or below where there is no room beside the
// text. Its margins are its own, so that nothing is left of it where it is hidden.

#include "theme/Tokens.h"

#include <QString>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;

namespace strongroom::ui {

class Button;
class Label;

class OfferCard : public QWidget {
    Q_OBJECT
public:
    OfferCard(Token tint, Token titleInk, QWidget *parent = nullptr);
    void addButton(Button *button);   // the most wanted one last; the card owns it
    void setTexts(const QString &title, const QString &text);   // its accessible name and description, too
    [[nodiscard]] QString text() const;                         // both; empty: hidden

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    Label *m_title;
    Label *m_text;
    QBoxLayout *m_row;
    QHBoxLayout *m_buttons;
};

} // namespace strongroom::ui
