// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Text in the code font, lines 18 px apart, in a rounded box, read only, JSON coloured. What it shows is decrypted: clear it when it is hidden for good.

#include <QSyntaxHighlighter>
#include <QTextEdit>
#include <QTextLayout>

namespace strongroom::ui {

enum class CodeLanguage { Plain, Json, Shell, Python, JavaScript };

// The colours of one line: names, texts, numbers, words. It does not care whether the text is whole.
[[nodiscard]] QList<QTextLayout::FormatRange> jsonFormats(const QString &line);

// Colours names, texts, numbers and words of JSON. Works line by line, all lines at once: for what is short.
class JsonHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;
    void setLanguage(CodeLanguage language);

protected:
    void highlightBlock(const QString &text) override;

private:
    CodeLanguage m_language = CodeLanguage::Json;
};

class CodeView final : public QTextEdit {
    Q_OBJECT
public:
    // FitContent: as high as its lines, up to `maximumHeight` px. Fill: what the layout gives.
    enum class Growth { FitContent, Fill };
    explicit CodeView(Growth growth, int maximumHeight = 480, QWidget *parent = nullptr);
    void setCode(const QString &text, CodeLanguage language);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    Growth m_growth;
    int m_maximumHeight;
    JsonHighlighter *m_highlighter;
};

} // namespace strongroom::ui
