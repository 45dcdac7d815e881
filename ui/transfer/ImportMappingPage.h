// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where each column of the file goes, values for members that have no column, the country of rows that name none; and below, the first rows
// as they would be sent.

#include "transfer/ImportSession.h"
#include "transfer/TransferContext.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QTableView;

namespace strongroom::ui {

class Label;

class ImportMappingPage final : public QWidget {
    Q_OBJECT
public:
    ImportMappingPage(model::ImportSession *session, const TransferContext &context, QWidget *parent = nullptr);
    void showColumns();   // of the file that was opened
    [[nodiscard]] QComboBox *targetBox(const QString &column) const;   // null: no such column
    [[nodiscard]] QComboBox *countryBox() const noexcept { return m_country; }
    void addConstant(const QString &member, const QString &value);

private:
    struct Column {
        QString name;
        QComboBox *target;
    };
    struct Constant {
        QWidget *row;
        QComboBox *member;
        QLineEdit *value;
    };
    void apply();
    void showPreview();

    model::ImportSession *m_session;
    QWidget *m_form;
    QGridLayout *m_grid;
    QComboBox *m_country;
    QWidget *m_constantsBox;
    QList<Column> m_columns;
    QList<Constant> m_constants;
    Label *m_previewText;
    QTableView *m_preview;
};

// A table of the house for problems and previews: no grid, whole rows, rows with a reason (Role::Reason) in the colour of errors.
[[nodiscard]] QTableView *newPlainTable(QAbstractItemModel *model, const QString &name);

} // namespace strongroom::ui
