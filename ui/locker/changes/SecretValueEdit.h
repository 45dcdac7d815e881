// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/SecretBytes.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;

namespace strongroom::ui {

class Button;
class Label;

// A value being typed, made at random, or taken from a file that is chosen or dropped: masked in one line; several lines, such as a key in PEM, are shown
// in the clear, because nothing masks lines. What came whole is given on byte by byte as long as nobody edits it: line ends and no-break spaces do not
// survive an editor otherwise. Without undo history. What is shown is a QString for as long as the dialog is open.
class SecretValueEdit final : public QWidget {
    Q_OBJECT
public:
    explicit SecretValueEdit(QWidget *parent = nullptr);
    void setPlaceholder(const QString &text);
    void setValue(const SensitiveText &value);   // touched() from then on
    // Offers to go on from what is there now; it is opened when its user asks for it. It may throw VaultError.
    void offerPresent(std::function<SensitiveText()> open);
    [[nodiscard]] SensitiveText value() const;
    [[nodiscard]] bool isTouched() const noexcept { return m_touched; }
    void takeFile(const QString &path);          // at most a megabyte of UTF-8; otherwise the note says why not
    [[nodiscard]] QString note() const;          // below the value; empty: none

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void touch();
    void editedByHand();
    void showLines(const QString &text);
    void say(const QString &text);
    void takePresent();
    void chooseFile();
    void noteLength();
    [[nodiscard]] QString shownText() const;

    QStackedWidget *m_stack;
    QLineEdit *m_line;
    QPlainTextEdit *m_lines;
    Button *m_present;
    Button *m_several;
    Label *m_note;
    std::function<SensitiveText()> m_openPresent;
    std::optional<SensitiveText> m_exact;   // what came whole, until it is edited
    bool m_touched = false;
    bool m_setting = false;
};

} // namespace strongroom::ui
