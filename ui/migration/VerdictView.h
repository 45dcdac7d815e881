// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/Panel.h"

#include <QString>

class QVBoxLayout;

namespace strongroom::model {
class MigrationSession;
}

namespace strongroom::ui {

class Button;
class Label;

// "May key version N be destroyed?" for every old version: yes or no as icon and word, and everything that speaks against it.
class VerdictView final : public Card {
    Q_OBJECT
public:
    explicit VerdictView(model::MigrationSession *session, QWidget *parent = nullptr);
    [[nodiscard]] Button *askButton() const noexcept { return m_ask; }
    [[nodiscard]] QString text() const;   // all that is shown, a line each

private:
    void follow();

    model::MigrationSession *m_session;
    Button *m_ask;
    Label *m_notAsked;
    QWidget *m_rowsHost;
    QVBoxLayout *m_rows;
};

} // namespace strongroom::ui
