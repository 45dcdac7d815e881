// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a token says, when it is a JSON Web Token: header and claims as JSON, its times as local ones. The signature is never here. Nothing is decoded
// until somebody asks for it; while it is shown, the texts are in the two code views.

#include "tokens/TokenWords.h"

#include <QStackedWidget>

#include <optional>

namespace strongroom::ui {

class CodeView;
class EmptyState;
class Label;

class ClaimsView final : public QStackedWidget {
    Q_OBJECT
public:
    explicit ClaimsView(QWidget *parent = nullptr);

    enum class Nothing { Selected, Held, Decoded, Jwt };   // why there is nothing to see; Decoded: it has not been asked for
    void showNothing(Nothing why);
    void showClaims(const connections::TokenClaims &claims, model::WallTime now);
    void showError(const ErrorPtr &error);
    [[nodiscard]] bool isShown() const;
    [[nodiscard]] QString headerText() const;     // for tests
    [[nodiscard]] QString payloadText() const;
    [[nodiscard]] QString timesText() const;      // "name: value" lines
    [[nodiscard]] EmptyState *emptyState() const noexcept { return m_empty; }

Q_SIGNALS:
    void decodeRequested();

private:
    void clearTexts();

    EmptyState *m_empty;
    QWidget *m_content;
    CodeView *m_header;
    CodeView *m_payload;
    Label *m_timesHead;
    QWidget *m_times = nullptr;
    QString m_timesText;
};

} // namespace strongroom::ui
