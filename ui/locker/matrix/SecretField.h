// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A value as dots, with an eye and a copy button. Held, the eye shows it for as long as it is held; a click shows it for 30 seconds, or until it is
// clicked again. The value is asked for when it is to be seen, lives in one QString of this widget for that long, and is wiped. Copied, it leaves the
// clipboard again (SensitiveClipboard).

#include "base/Error.h"
#include "base/SecretBytes.h"

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>

namespace strongroom::ui {

class IconButton;
class SecretText;

class SecretField final : public QWidget {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds staysOpen{30};
    using Open = std::function<SensitiveText()>;   // may throw VaultError

    // `what` names it for people: "GOOGLE_API in staging".
    SecretField(const QString &what, Open open, QWidget *parent = nullptr);
    ~SecretField() override;

    void reveal();      // for 30 seconds
    void conceal();
    void copy();
    [[nodiscard]] bool isRevealed() const noexcept { return m_revealed; }
    [[nodiscard]] bool isPeeking() const noexcept { return m_peeking; }   // held for long enough to close when it is let go
    [[nodiscard]] QString shownText() const;                              // empty: dots, or why it cannot be shown
    [[nodiscard]] QString problem() const;
    [[nodiscard]] IconButton *eye() const noexcept { return m_eye; }
    [[nodiscard]] IconButton *copyButton() const noexcept { return m_copy; }
    // Words after the dots: "same", with the shape that goes with it.
    void setNote(const QString &icon, const QString &text);

Q_SIGNALS:
    void revealed();    // others go dark
    void copied();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    bool show();
    void say(const VaultError &error);

    QString m_what;
    Open m_open;
    SecretText *m_text;
    IconButton *m_eye;
    IconButton *m_copy;
    QTimer m_closes;
    QTimer m_hold;
    bool m_revealed = false;
    bool m_peeking = false;
    bool m_wasOpen = false;   // when the eye was pressed
};

} // namespace strongroom::ui
