// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A message in the page, where the thing is that it is about: what happened, what to do next, and a "Details" fold for support. Used instead
// of message boxes.

#include "base/ErrorText.h"
#include "widgets/Badge.h"

#include <QWidget>


namespace strongroom::ui {

class Button;
class IconButton;
class Label;

class Banner final : public QWidget {
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);   // hidden until something is shown

    void showError(const model::ErrorText &error, BadgeTone tone = BadgeTone::Error);
    void showMessage(BadgeTone tone, const QString &title, const QString &text = {}, const QString &advice = {});
    // A button such as "Retry"; empty text: none. Emits actionTriggered().
    void setAction(const QString &text, const QString &iconName = {});
    enum class Dismiss { ByUser, Never };
    void setDismiss(Dismiss dismiss);   // ByUser
    void clear();   // hides it

    [[nodiscard]] BadgeTone tone() const noexcept { return m_tone; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isDetailsShown() const;

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setTone(BadgeTone tone);
    void showDetails(const QStringList &details);
    void fold();

    BadgeTone m_tone = BadgeTone::Error;
    Label *m_title;
    Label *m_text;
    Label *m_advice;
    Label *m_details;
    Button *m_detailsButton;
    Button *m_action;
    IconButton *m_close;
};

} // namespace strongroom::ui
