// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// "Add a condition" by choosing: member, operator, value. The value's editor fits the member: text (several with commas), whole numbers, a
// date with its time in UTC. What is wrong is said while it is typed; the condition goes through the grammar like a typed one.

#include "records/ConditionDraft.h"
#include "records/FilterModel.h"

#include <QFrame>

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QStackedWidget;

namespace strongroom::ui {

class Button;
class Label;

class ConditionPopup final : public QFrame {
    Q_OBJECT
public:
    ConditionPopup(model::FilterModel *model, QWidget *parent);
    void popup(const QPoint &globalPosition);   // of its top right corner
    void setMember(const QString &member);

    [[nodiscard]] QComboBox *memberBox() const noexcept { return m_member; }
    [[nodiscard]] QComboBox *operatorBox() const noexcept { return m_operator; }
    [[nodiscard]] QLineEdit *valueEdit() const noexcept { return m_value; }
    [[nodiscard]] QDateTimeEdit *dateEdit() const noexcept { return m_date; }
    [[nodiscard]] Button *addButton() const noexcept { return m_add; }
    [[nodiscard]] QString note() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] model::ConditionDraft draft() const;
    void fitOperators();
    void fitValue();
    void check();
    void add();

    model::FilterModel *m_model;
    QComboBox *m_member;
    QComboBox *m_operator;
    QStackedWidget *m_values;
    QLineEdit *m_value;
    QDateTimeEdit *m_date;
    Label *m_valueLabel;
    Label *m_note;
    Button *m_add;
    bool m_touched = false;   // a value not typed yet is missing, not wrong
};

} // namespace strongroom::ui
