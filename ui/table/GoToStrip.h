// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// "Go to record key": a line above the table. It asks for a key and says what came of it; looking for the record is RecordTableTools' work.

#include "records/RecordFinder.h"
#include "theme/Tokens.h"
#include "widgets/Panel.h"

class QLineEdit;

namespace strongroom::ui {

class Button;
class IconButton;
class Label;

class GoToStrip final : public Panel {
    Q_OBJECT
public:
    explicit GoToStrip(QWidget *parent = nullptr);   // hidden until open()

    void open();
    void close();
    void showSearching(int countries);
    // `place`: the one country that was asked, in words. `filtered`: the table shows a part of the records only.
    enum class Shown { EveryRecord, Filtered };
    void showFound(const model::FoundRecords &found, const QString &place, Shown shown);

    [[nodiscard]] QLineEdit *edit() const noexcept { return m_edit; }
    [[nodiscard]] Button *aloneButton() const noexcept { return m_alone; }
    [[nodiscard]] QString answer() const;

Q_SIGNALS:
    void keyEntered(const QString &recordKey);
    void aloneRequested(const QString &recordKey);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void say(const QString &text, Token token);
    QLineEdit *m_edit;
    Button *m_find;
    Label *m_answer;
    Button *m_alone;
    IconButton *m_close;
    QString m_foundKey;
};

} // namespace strongroom::ui
