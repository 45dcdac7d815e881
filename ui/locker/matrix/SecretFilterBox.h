// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The filter of the secrets: words of a key, and as a chip what is to be shown of them. The choices say how many there are of each.

#include "locker/matrix/SecretMatrixModel.h"

#include <QWidget>

class QMenu;

namespace strongroom::ui {

class Button;
class FilterChipButton;
class FilterEdit;
class FlowLayout;

[[nodiscard]] QString filterText(model::SecretFilter filter);   // "missing or different"

class SecretFilterBox final : public QWidget {
    Q_OBJECT
public:
    explicit SecretFilterBox(model::SecretMatrixModel *model, QWidget *parent = nullptr);
    void setFilter(model::SecretFilter filter);
    void clear();                                                // words and chip
    // Words and chip as one text, to be set another day; empty: everything is shown. What is not understood shows everything.
    [[nodiscard]] QString state() const;
    void setState(const QString &state);
    [[nodiscard]] FilterEdit *edit() const noexcept { return m_edit; }
    [[nodiscard]] Button *menuButton() const noexcept { return m_choose; }
    [[nodiscard]] FilterChipButton *chip() const noexcept { return m_chip; }   // null: everything is shown

Q_SIGNALS:
    void filterChanged();
    void leaveRequested();   // Esc with nothing to clear, or Down: the table is wanted

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showChip();
    void fillMenu();

    model::SecretMatrixModel *m_model;
    QWidget *m_frame;
    FlowLayout *m_flow;
    FilterEdit *m_edit;
    Button *m_choose;
    QMenu *m_menu;
    FilterChipButton *m_chip = nullptr;
};

} // namespace strongroom::ui
