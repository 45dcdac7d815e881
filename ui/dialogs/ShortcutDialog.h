// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QKeySequence>

class QLineEdit;
class QListView;
class QSettings;

namespace strongroom::ui {

class Button;
class Command;
class CommandRegistry;
class KeyRecorder;
class Label;
class ShortcutModel;

// Every command with its keys; Enter on one, then the new keys. What another command has is said at once, and can be taken from it.
class ShortcutDialog final : public QDialog {
    Q_OBJECT
public:
    ShortcutDialog(CommandRegistry *registry, QSettings *settings, QWidget *parent = nullptr);
    [[nodiscard]] ShortcutModel *model() const noexcept { return m_model; }
    [[nodiscard]] QListView *list() const noexcept { return m_list; }
    [[nodiscard]] QLineEdit *search() const noexcept { return m_search; }
    [[nodiscard]] KeyRecorder *recorder() const noexcept { return m_recorder; }
    [[nodiscard]] Button *reassignButton() const noexcept { return m_reassign; }
    [[nodiscard]] QString message() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] Command *current() const;
    void showCurrent();
    void record(const QKeySequence &keys);
    void assign(const QKeySequence &keys);
    void confirmResetAll();

    ShortcutModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    Label *m_title;
    KeyRecorder *m_recorder;
    Button *m_remove;
    Button *m_reset;
    Button *m_resetAll;
    Button *m_reassign;
    Label *m_message;
    QKeySequence m_wanted;   // taken by another command
};

} // namespace strongroom::ui
