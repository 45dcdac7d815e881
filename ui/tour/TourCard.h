// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One step of the tour in words: title, text, how far, and the way on. It stands over the window and keeps nothing from being used. Esc leaves, before
// any shortcut of the window gets it.

#include "widgets/Panel.h"

#include <QRect>
#include <QString>

namespace strongroom::ui {

class Button;
class Label;

class TourCard final : public Card {
    Q_OBJECT
public:
    struct Content {
        QString title;
        QString text;
        QString step;      // "Step 3 of 8"
        QString next;      // on the button
        QString nextTip;
        bool isFirst = false;
        bool isLast = false;
        bool operator==(const Content &) const = default;
    };

    explicit TourCard(QWidget *parent);
    void setContent(const Content &content);   // its accessible name and description, too
    [[nodiscard]] const Content &content() const noexcept { return m_content; }
    void takeFocus();                          // to the way on
    void announce();                           // to a screen reader
    // What it needs, not wider than this.
    [[nodiscard]] QSize sizeWithin(int width) const;

    [[nodiscard]] Button *leaveButton() const noexcept { return m_leave; }
    [[nodiscard]] Button *backButton() const noexcept { return m_back; }
    [[nodiscard]] Button *nextButton() const noexcept { return m_next; }

Q_SIGNALS:
    void nextRequested();
    void backRequested();
    void leaveRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    Content m_content;
    Label *m_title;
    Label *m_text;
    Label *m_step;
    Button *m_leave;
    Button *m_back;
    Button *m_next;
};

// Where a card of this size stands in `area`: beside what is `around`, after it first, then below, above, before; where none of it has the room, in the
// corner that covers least of it. A null `around`: nothing is spoken of.
[[nodiscard]] QRect cardPlace(const QRect &area, const QRect &around, const QSize &size, Qt::LayoutDirection direction);

} // namespace strongroom::ui
