// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The user guide in a window of its own: chapters at the left, search on top. Everything in it comes from the program; a link goes to a place in
// the guide or nowhere.

#include <QTextBrowser>
#include <QWidget>

class QLineEdit;
class QListWidget;

namespace strongroom::ui {

class CommandRegistry;
class IconButton;
class Label;

// Shows pictures of the program alone, those of the scheme, as wide as the text.
class HelpBrowser final : public QTextBrowser {
    Q_OBJECT
public:
    explicit HelpBrowser(QWidget *parent = nullptr);
    void showMarkdown(const QString &text);
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void style();
};

class HelpWindow final : public QWidget {
    Q_OBJECT
public:
    explicit HelpWindow(const CommandRegistry *registry, QWidget *parent);
    void render();                                    // again: other keys, another scheme
    void goToChapter(const QString &title);
    [[nodiscard]] HelpBrowser *browser() const noexcept { return m_browser; }
    [[nodiscard]] QLineEdit *search() const noexcept { return m_search; }
    [[nodiscard]] QListWidget *chapters() const noexcept { return m_chapters; }
    [[nodiscard]] QString matchText() const;          // "2 of 12"; empty: nothing is looked for

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();
    void goToMatch(int index);

    const CommandRegistry *m_registry;
    HelpBrowser *m_browser;
    QLineEdit *m_search;
    Label *m_count;
    IconButton *m_previous;
    IconButton *m_next;
    QListWidget *m_chapters;
    QList<QTextCursor> m_matches;
    int m_match = -1;
};

} // namespace strongroom::ui
