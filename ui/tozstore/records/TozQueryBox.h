// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The search of the page as chips, with a line to type more (tozstore/records/TozQueryText.h) and a button that offers the forms. What a clause is
// stands in words on its chip: match, or, not, and the strategy.

#include "tozstore/records/TozQueryModel.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <vector>

class QLineEdit;
class QMenu;

namespace strongroom::ui {

class FilterChipButton;
class FlowLayout;
class IconButton;
class Label;
class TozClausePopup;
class TozRangePopup;

class TozQueryBox final : public QWidget {
    Q_OBJECT
public:
    explicit TozQueryBox(model::TozQueryModel *query, QWidget *parent = nullptr);
    // Identifiers of clients and their names, asked for when a clause is edited.
    void setNames(std::function<QHash<QString, QString>()> names) { m_names = std::move(names); }

    [[nodiscard]] QLineEdit *edit() const noexcept { return m_edit; }
    [[nodiscard]] const std::vector<FilterChipButton *> &chips() const noexcept { return m_chips; }
    [[nodiscard]] QMenu *addMenu() const noexcept { return m_menu; }
    [[nodiscard]] QString message() const;

public Q_SLOTS:
    void takeFocus();
    void addClause(strongroom::model::TozSide side);
    void editRange();

Q_SIGNALS:
    void leaveRequested();   // Esc with nothing left to undo

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void apply();
    void editChip(int index);
    void focusChip(int index);
    void showProblem(const std::optional<model::TozTextProblem> &problem);
    [[nodiscard]] QPoint popupPlace() const;
    [[nodiscard]] QHash<QString, QString> names() const { return m_names ? m_names() : QHash<QString, QString>(); }

    model::TozQueryModel *m_query;
    std::function<QHash<QString, QString>()> m_names;
    QWidget *m_frame;
    QWidget *m_content;
    FlowLayout *m_flow;
    QLineEdit *m_edit;
    IconButton *m_add;
    IconButton *m_clear;
    QMenu *m_menu;
    Label *m_message;
    std::vector<FilterChipButton *> m_chips;
};

} // namespace strongroom::ui
