// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "changes/ChangeDetails.h"
#include "theme/Tokens.h"

#include <QWidget>

namespace strongroom::ui {

class CodeView;
class Label;

// One value of a member: its text with the changed words on a tint, or words where there is no text.
class ValueBox final : public QWidget {
    Q_OBJECT
public:
    explicit ValueBox(const QString &accessibleName, int maximumHeight, QWidget *parent = nullptr);
    void setValue(const model::ShownValue &value, Token markTint);
    void setPlaceholder(const QString &text);   // instead of a value
    [[nodiscard]] QString text() const;         // what is shown

protected:
    void changeEvent(QEvent *event) override;

private:
    void mark();
    CodeView *m_view;
    Label *m_words;
    QList<model::TextSpan> m_marks;
    Token m_tint = Token::AccentTint;
};

} // namespace strongroom::ui
