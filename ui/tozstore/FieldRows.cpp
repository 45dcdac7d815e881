// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/FieldRows.h"

#include "dialogs/FormField.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

FieldRows::FieldRows(Values values, QWidget *parent)
    : QWidget(parent), m_values(values), m_column(new QVBoxLayout(this)), m_add(new Button(tr("Add a field"), u"plus"_s, ButtonKind::Quiet))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::gapTight);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow();
        m_rows.back().name->setFocus();
    });
    setFocusProxy(m_add);
}

void FieldRows::addRow(const QString &name, const QString &value)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapSmall);
    auto *nameEdit = new QLineEdit(name);
    nameEdit->setPlaceholderText(tr("name"));
    nameEdit->setAccessibleName(tr("Name of field %1").arg(m_rows.size() + 1));
    QLineEdit *const valueEdit = m_values == Values::Secret ? newSecretEdit() : new QLineEdit;
    valueEdit->setText(value);
    valueEdit->setPlaceholderText(tr("value"));
    valueEdit->setAccessibleName(tr("Value of field %1").arg(m_rows.size() + 1));
    auto *drop = new IconButton(u"x"_s, tr("Remove this field"));
    drop->setFixedSize(metrics::controlHeight, metrics::controlHeight);
    row->addWidget(nameEdit, 2);
    row->addWidget(valueEdit, 3);
    row->addWidget(drop);
    m_column->insertWidget(m_column->count() - 1, box);
    // Tab goes as it is read, also where the row comes after the window was built: rows first, then what adds one.
    setTabOrder(m_rows.empty() ? static_cast<QWidget *>(m_add) : m_rows.back().drop, nameEdit);
    setTabOrder(nameEdit, valueEdit);
    setTabOrder(valueEdit, drop);
    setTabOrder(drop, m_add);
    m_rows.push_back({box, nameEdit, valueEdit, drop});
    setFocusProxy(m_rows.front().name);
    connect(nameEdit, &QLineEdit::textChanged, this, &FieldRows::changed);
    connect(valueEdit, &QLineEdit::textChanged, this, &FieldRows::changed);
    connect(drop, &QToolButton::clicked, this, [this, box] {
        std::erase_if(m_rows, [box](const Row &one) { return one.box == box; });
        box->hide();
        box->deleteLater();
        setFocusProxy(m_rows.empty() ? static_cast<QWidget *>(m_add) : m_rows.front().name);
        m_add->setFocus();
        Q_EMIT changed();
    });
    box->show();
    Q_EMIT changed();
}

std::vector<std::pair<QString, QString>> FieldRows::fields() const
{
    std::vector<std::pair<QString, QString>> filled;
    for (const Row &row : m_rows) {
        if (!row.name->text().isEmpty() || !row.value->text().isEmpty()) {
            filled.emplace_back(row.name->text(), row.value->text());
        }
    }
    return filled;
}

QString FieldRows::problem() const
{
    QSet<QString> names;
    for (const auto &[name, value] : fields()) {
        if (name.trimmed().isEmpty()) {
            return tr("every value needs a name");
        }
        if (names.contains(name)) {
            return tr("there are two fields called “%1”").arg(name);
        }
        names.insert(name);
    }
    return {};
}

} // namespace strongroom::ui
