// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The filter of a page: conditions as chips with a line to add more, or all of it as text. Both are views of one FilterModel. What cannot be
// understood is underlined in place, with the reason below.

#include "records/FilterModel.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace strongroom::ui {

class FilterChipButton;
class FilterCompletion;
class FilterEdit;
class FlowLayout;
class IconButton;
class Label;

class FilterBox final : public QWidget {
    Q_OBJECT
public:
    enum class Mode { Chips, Text };

    explicit FilterBox(model::FilterModel *model, QWidget *parent = nullptr);
    [[nodiscard]] Mode mode() const noexcept { return m_mode; }
    void setMode(Mode mode);
    [[nodiscard]] FilterEdit *edit() const noexcept { return m_edit; }
    [[nodiscard]] const std::vector<FilterChipButton *> &chips() const noexcept { return m_chips; }
    void addTool(QWidget *tool);             // at the end of the box
    // Applies a text; one that cannot be understood stays in view as text, with what is wrong.
    void showText(const QString &text);
    [[nodiscard]] FilterCompletion *completion() const noexcept { return m_completion; }   // null until something was typed
    [[nodiscard]] QString message() const;   // what is said below the box

public Q_SLOTS:
    void takeFocus();
    void toggleMode();

Q_SIGNALS:
    void modeChanged();
    void leaveRequested();   // Esc with nothing left to undo

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuildChips();
    void edited(const QString &text);
    void apply();
    void editChip(int index);
    void focusChip(int index);
    void showProblem(const std::optional<model::FilterTextProblem> &problem);
    void showHint();
    void suggest();
    void insert(model::FilterSuggestion suggestion);   // a copy: the list it comes from is another as soon as the text changes
    bool editKey(QKeyEvent *event);

    model::FilterModel *m_model;
    Mode m_mode = Mode::Chips;
    QWidget *m_frame;
    QWidget *m_content;
    FlowLayout *m_flow;
    QHBoxLayout *m_tools;
    FilterEdit *m_edit;
    IconButton *m_modeButton;
    IconButton *m_clear;
    Label *m_message;
    FilterCompletion *m_completion = nullptr;
    std::vector<FilterChipButton *> m_chips;
    QTimer m_rest;
};

} // namespace strongroom::ui
