// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What of a JSON text is folded away. A line that opens more brackets than it closes can be folded; the lines up to the one that closes them
// are then hidden, and the text itself is not touched. Works line by line, because a JSON text never runs over a line's end, so it does not
// care whether the JSON is whole: what is never closed folds to the end.
//
// The state lives in the blocks' user data and goes with them. After an edit call apply(); it costs one look at every character.

#include <QTextBlock>
#include <QTextBlockUserData>

#include <optional>

class QTextDocument;

namespace strongroom::ui {

class JsonBlock final : public QTextBlockUserData {
public:
    bool folded = false;
    bool coloured = false;    // JsonEdit's: its colours are of the text as it is

    [[nodiscard]] static JsonBlock &of(QTextBlock block);
};

class JsonFolds final {
public:
    explicit JsonFolds(QTextDocument *document) : m_document(document) {}

    [[nodiscard]] bool isFoldable(const QTextBlock &block) const;
    [[nodiscard]] bool isFolded(const QTextBlock &block) const;
    [[nodiscard]] bool any() const noexcept { return m_any; }
    [[nodiscard]] int hiddenLines(const QTextBlock &folded) const;
    // The innermost line that can be folded and holds this one; itself when it can.
    [[nodiscard]] QTextBlock around(const QTextBlock &block) const;

    enum class Fold { Away, Open };
    void set(const QTextBlock &block, Fold fold);
    // All but the outermost, so that its members are still listed.
    void foldAll();
    void unfoldAll();
    // Opens whatever hides this line.
    void reveal(const QTextBlock &block);
    // Hides and shows lines by what is folded.
    void apply();

private:
    [[nodiscard]] QTextBlock endOf(const QTextBlock &block) const;   // the line that closes it; invalid: never closed

    QTextDocument *m_document;
    bool m_any = false;
};

} // namespace strongroom::ui
