// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/BulkOperation.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace strongroom::ui {

class IconButton;
class Label;

// One operation while it is written: what, which member, and its values; only the fields that this operation has are shown.
class BulkOperationRow final : public QWidget {
    Q_OBJECT
public:
    BulkOperationRow(incountry::SearchKeyStorage searchKeys, QWidget *parent = nullptr);

    [[nodiscard]] model::BulkOperation operation() const;
    [[nodiscard]] QString problem() const;
    void setNumber(int number);        // in the accessible names
    void showProblem();                // from now on, while it is typed too
    void focusProblem();
    [[nodiscard]] IconButton *removeButton() const noexcept { return m_remove; }

Q_SIGNALS:
    void changed();
    void removeRequested();

private:
    [[nodiscard]] model::BulkAction action() const;
    void fillMembers();
    void arrange();
    void showState();

    incountry::SearchKeyStorage m_searchKeys;
    QComboBox *m_action;
    QComboBox *m_member;
    QLineEdit *m_bodyMember;
    Label *m_findLabel;
    QLineEdit *m_find;
    QCheckBox *m_anyCase;
    Label *m_valueLabel;
    QLineEdit *m_value;
    IconButton *m_remove;
    Label *m_problem;
    bool m_strict = false;
    bool m_touched = false;
};

} // namespace strongroom::ui
