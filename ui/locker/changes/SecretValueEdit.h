// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/SecretBytes.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;

namespace strongroom::ui {

class Button;
class Label;

// A value being typed: masked in one line; a value of several lines, such as a key in PEM, is shown only while the eye is open, because nothing masks
// lines. Without undo history. What is shown is a QString for as long as the dialog is open.
class SecretValueEdit final : public QWidget {
    Q_OBJECT
public:
    explicit SecretValueEdit(QWidget *parent = nullptr);
    void setPlaceholder(const QString &text);
    void setValue(const SensitiveText &value);   // touched() from then on
    [[nodiscard]] SensitiveText value() const;
    [[nodiscard]] bool isTouched() const noexcept { return m_touched; }

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void touch();
    void showLines(const QString &text);
    void generate();
    void fromFile();
    void noteLength();

    QStackedWidget *m_stack;
    QLineEdit *m_line;
    QPlainTextEdit *m_lines;
    Button *m_several;
    Label *m_note;
    bool m_touched = false;
};

} // namespace strongroom::ui
