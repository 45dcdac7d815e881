// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/Panel.h"

class QThreadPool;

namespace strongroom::model {
class MigrationSession;
class SecretsFiles;
}

namespace strongroom::ui {

class Button;
class Label;

// The offer to keep a copy of the keys, the new one among them, outside this computer before anything is written with it. It can be declined, and
// taken up again. Hidden as long as there is no new key.
class KeyCopyStrip final : public Card {
    Q_OBJECT
public:
    enum class Answer { Open, Exported, Declined };
    KeyCopyStrip(model::MigrationSession *session, QThreadPool *pool, QWidget *parent = nullptr);
    [[nodiscard]] Answer answer() const noexcept { return m_answer; }
    [[nodiscard]] Button *exportButton() const noexcept { return m_export; }
    [[nodiscard]] Button *declineButton() const noexcept { return m_decline; }
    [[nodiscard]] QString text() const;
    void reset();   // another key

Q_SIGNALS:
    void answered();
    void exported();

private:
    void openExport();
    void show(Answer answer, const QString &text);
    void follow();

    model::MigrationSession *m_session;
    model::SecretsFiles *m_files;
    Answer m_answer = Answer::Open;
    Label *m_title;
    Label *m_text;
    Button *m_decline;
    Button *m_export;
};

} // namespace strongroom::ui
