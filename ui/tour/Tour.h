// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The guided tour of the demo vault over the real window: goes to the page of each step, rings what it speaks of and puts a card beside it. It never
// blocks. When the user goes elsewhere, or closes the connection, it waits there until it is asked back or left; when the connection goes or the vault
// locks, it ends. Nothing in it moves by itself.
//
// Trap: a page takes the keyboard when its rows are there, which may be long after the step was shown. Until the user does something, the card
// takes it back.

#include "tour/TourSteps.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>
#include <vector>

namespace strongroom::ui {

class MainWindow;
class PageHost;
class TourCard;
class TourRing;

class Tour final : public QObject {
    Q_OBJECT
public:
    explicit Tour(MainWindow *window);
    ~Tour() override;

    // Opens the demo vault first. When it is on already, its card gets the keyboard.
    void start();
    void leave();   // the keyboard goes back to where it was
    [[nodiscard]] bool isActive() const noexcept { return m_at.has_value(); }
    [[nodiscard]] bool isWaiting() const;
    [[nodiscard]] int step() const noexcept { return m_at ? int(*m_at) : -1; }
    [[nodiscard]] int count() const noexcept { return int(m_steps.size()); }
    [[nodiscard]] TourCard *card() const;   // null: not active
    [[nodiscard]] TourRing *ring() const;   // likewise

Q_SIGNALS:
    void started();
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Keyboard { GoesBack, GoesBackLater };   // where the card has it; later: what had it may be about to go

    void begin();
    void end(Keyboard keyboard);
    void show(std::size_t step);
    void next();
    void back();
    void follow();
    void place();
    void undo();
    void giveBackKeyboard();
    void keyboardMoved(const QWidget *now);
    [[nodiscard]] const TourStep &current() const { return m_steps[*m_at]; }
    [[nodiscard]] bool isAt(const TourStep &step) const;
    [[nodiscard]] QRect targetRect();   // in the window; null: it cannot be seen

    MainWindow *m_window;
    QPointer<PageHost> m_pages;
    std::vector<TourStep> m_steps;
    std::optional<std::size_t> m_at;
    QPointer<TourRing> m_ring;
    QPointer<TourCard> m_card;
    QPointer<QWidget> m_before;   // had the keyboard
    QPointer<QWidget> m_target;
    QTimer m_later;
    QMetaObject::Connection m_keyboard;
    bool m_opening = false;       // begins as soon as the demo vault is there
    bool m_prepared = false;
    bool m_keepsKeyboard = false;
};

} // namespace strongroom::ui
