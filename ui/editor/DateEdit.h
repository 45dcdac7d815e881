// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;

namespace strongroom::ui {

// A date as the service writes it, ISO 8601, typed or chosen from a calendar. Alt+Down opens the calendar.
class DateEdit final : public QWidget {
    Q_OBJECT
public:
    explicit DateEdit(const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] QLineEdit *edit() const noexcept { return m_edit; }
    void showCalendar();

Q_SIGNALS:
    void edited(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_edit;
};

} // namespace strongroom::ui
