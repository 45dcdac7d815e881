// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/SecretBytes.h"

#include <QString>
#include <QWidget>

#include <string>
#include <utility>
#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace strongroom::ui {

// Rows of a header's name and its value, which may be secret and is masked.
class HeaderRows final : public QWidget {
    Q_OBJECT
public:
    explicit HeaderRows(QWidget *parent = nullptr);
    void clear();
    void add(const QString &name, const QString &value);
    // Names alone, of headers that are kept: their values are not shown.
    void setKept(const std::vector<std::string> &names);
    [[nodiscard]] bool isTouched() const noexcept { return m_touched; }   // by the user, or filled in
    // Without rows that are empty.
    [[nodiscard]] std::vector<std::pair<std::string, SensitiveText>> headers() const;
    [[nodiscard]] QString problem() const;                                // empty: none

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QWidget *box;
        QLineEdit *name;
        QLineEdit *value;
    };
    void touch();
    void remove(QWidget *box);

    QVBoxLayout *m_column;
    std::vector<Row> m_rows;
    bool m_touched = false;
};

} // namespace strongroom::ui
