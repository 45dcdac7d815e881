// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Text in the code font with line numbers; as JSON also coloured, folded, indented while typing, and underlined where it is wrong. Only the
// lines in sight are coloured, so a body of a megabyte opens as fast as a short one; a line that is itself too long stays plain.
//
//   Enter                 keeps the indentation, and deepens it behind an opening bracket
//   } ]                   on a line of their own come out one level
//   Ctrl+- / Ctrl++       fold and unfold the region around the caret, with Shift every region
//   Tab                   goes on to the next control, as everywhere in a dialog
//
// What it shows is decrypted: clear it when it is hidden for good.

#include "base/JsonFormat.h"
#include "editor/JsonFolds.h"
#include "widgets/CodeView.h"

#include <QPlainTextEdit>

#include <optional>

namespace strongroom::ui {

class JsonEdit final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit JsonEdit(const QString &name, QWidget *parent = nullptr);

    void setLanguage(CodeLanguage language);
    [[nodiscard]] CodeLanguage language() const noexcept { return m_language; }
    // Forgets undo. Line ends of another kind are shown as such and come back with content().
    void setContent(const QString &text);
    // As an edit, so that undo takes it back.
    void replaceContent(const QString &text);
    // Character by character what is shown: QPlainTextEdit::toPlainText() would make a plain blank of every no-break space.
    [[nodiscard]] QString content() const;
    // The text holds separators that the editor cannot keep apart from line breaks; an edit would change them.
    [[nodiscard]] bool changesSeparators() const noexcept { return m_changesSeparators; }

    // Underlines from there to the end of the word. nullopt: nothing is wrong.
    void setProblemPosition(std::optional<qsizetype> position);
    void showPosition(qsizetype position);

    [[nodiscard]] const JsonFolds &folds() const noexcept { return m_folds; }
    void fold(JsonFolds::Fold fold);   // around the caret
    void foldAll();
    void unfoldAll();

    static constexpr qsizetype longestColouredLine = 16 * 1024;   // characters

Q_SIGNALS:
    void foldsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    friend class JsonGutter;
    void arrangeGutter();
    void colourVisible();
    void forgetColours(int position, int added);
    void showMarks();
    void newLine();
    bool closeBracket(QChar bracket);
    [[nodiscard]] QRectF foldMark(const QTextBlock &block) const;   // the "… 12 lines" behind a folded line, in the viewport
    void paintGutter(QPaintEvent *event);
    void clickGutter(const QPoint &position);
    void afterFold();

    CodeLanguage m_language = CodeLanguage::Json;
    JsonFolds m_folds;
    QWidget *m_gutter;
    std::optional<qsizetype> m_problem;
    QString m_lineEnd;
    bool m_changesSeparators = false;
};

} // namespace strongroom::ui
