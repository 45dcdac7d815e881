// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;

namespace strongroom::ui {

class JsonEdit;
class Label;

// Looks for a text in a JsonEdit: Ctrl+F in it opens the strip, Enter goes on, Shift+Enter back, Esc closes it and gives the keyboard back.
class FindStrip final : public QWidget {
    Q_OBJECT
public:
    explicit FindStrip(JsonEdit *edit, QWidget *parent = nullptr);
    void open();
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Way { Forward, Back, Here };
    void find(Way way);

    JsonEdit *m_edit;
    QLineEdit *m_text;
    Label *m_note;
};

} // namespace strongroom::ui
