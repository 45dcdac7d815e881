// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Names and values to fill in, one row each, as many as the user adds. With Secret the values are dots with an eye, as they are encrypted; with
// Plain they are shown, as the service will show them too. What is typed is in the line edits for as long as they exist.

#include <QString>
#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace strongroom::ui {

class Button;

class FieldRows final : public QWidget {
    Q_OBJECT
public:
    enum class Values { Plain, Secret };
    explicit FieldRows(Values values, QWidget *parent = nullptr);
    // Rows with neither name nor value are left out.
    [[nodiscard]] std::vector<std::pair<QString, QString>> fields() const;
    // Why they cannot be sent: a value without a name, a name twice; empty: they can. A fragment for FormField::setProblem().
    [[nodiscard]] QString problem() const;
    void addRow(const QString &name = {}, const QString &value = {});
    [[nodiscard]] int count() const noexcept { return int(m_rows.size()); }
    [[nodiscard]] QLineEdit *nameEdit(int row) const { return m_rows.at(std::size_t(row)).name; }
    [[nodiscard]] QLineEdit *valueEdit(int row) const { return m_rows.at(std::size_t(row)).value; }
    [[nodiscard]] Button *addButton() const noexcept { return m_add; }

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QWidget *box;
        QLineEdit *name;
        QLineEdit *value;
        QWidget *drop;
    };
    Values m_values;
    QVBoxLayout *m_column;
    std::vector<Row> m_rows;
    Button *m_add;
};

} // namespace strongroom::ui
