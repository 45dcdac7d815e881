// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "dialogs/HeaderRows.h"

#include "base/Text.h"
#include "dialogs/FormField.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

HeaderRows::HeaderRows(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(metrics::gapTight);
    all->addLayout(m_column);
    m_column->setSpacing(metrics::gapTight);
    auto *more = new Button(tr("Add header"), u"plus"_s);
    all->addWidget(more, 0, Qt::AlignLeft);
    setFocusProxy(more);
    connect(more, &QPushButton::clicked, this, [this] {
        add({}, {});
        m_rows.back().name->setFocus(Qt::OtherFocusReason);
    });
}

void HeaderRows::clear()
{
    for (const Row &row : m_rows) {
        delete row.box;
    }
    m_rows.clear();
    m_touched = false;
}

void HeaderRows::add(const QString &name, const QString &value)
{
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::gapTight);
    auto *nameEdit = new QLineEdit(name);
    nameEdit->setPlaceholderText(u"CF-Access-Client-Id"_s);
    nameEdit->setAccessibleName(tr("Name of the header"));
    QLineEdit *const valueEdit = newSecretEdit();
    valueEdit->setText(value);
    valueEdit->setPlaceholderText(tr("value"));
    valueEdit->setAccessibleName(tr("Value of the header"));
    auto *away = new IconButton(u"x"_s, tr("Remove this header"));
    line->addWidget(nameEdit, 1);
    line->addWidget(valueEdit, 1);
    line->addWidget(away);
    m_column->addWidget(box);
    box->show();   // so that it can take the keyboard at once
    m_rows.push_back({box, nameEdit, valueEdit});
    connect(nameEdit, &QLineEdit::textEdited, this, &HeaderRows::touch);
    connect(valueEdit, &QLineEdit::textEdited, this, &HeaderRows::touch);
    connect(away, &QToolButton::clicked, this, [this, box] { remove(box); });
    m_touched = m_touched || !value.isEmpty();
}

void HeaderRows::setKept(const std::vector<std::string> &names)
{
    clear();
    for (const std::string &name : names) {
        add(toQString(name), {});
        m_rows.back().value->setPlaceholderText(tr("stored"));
    }
    m_touched = false;
}

void HeaderRows::remove(QWidget *box)
{
    std::erase_if(m_rows, [box](const Row &row) { return row.box == box; });
    box->deleteLater();
    touch();
}

void HeaderRows::touch()
{
    m_touched = true;
    Q_EMIT edited();
}

std::vector<std::pair<std::string, SensitiveText>> HeaderRows::headers() const
{
    std::vector<std::pair<std::string, SensitiveText>> headers;
    for (const Row &row : m_rows) {
        const QString name = row.name->text().trimmed();
        if (name.isEmpty() && row.value->text().isEmpty()) {
            continue;
        }
        std::string value = fromQString(row.value->text());
        headers.emplace_back(fromQString(name), SensitiveText(value));
        wipe(value);
    }
    return headers;
}

QString HeaderRows::problem() const
{
    static const QRegularExpression name(u"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"_s);
    static const QStringList reserved{u"authorization"_s, u"host"_s, u"content-length"_s, u"transfer-encoding"_s, u"connection"_s};
    for (const Row &row : m_rows) {
        const QString text = row.name->text().trimmed();
        if (text.isEmpty() && row.value->text().isEmpty()) {
            continue;
        }
        if (!name.match(text).hasMatch()) {
            return text.isEmpty() ? tr("A header has no name") : tr("“%1” is no name of a header").arg(text);
        }
        if (reserved.contains(text.toLower())) {
            return tr("%1 is Strongroom’s own to set").arg(text);
        }
    }
    return {};
}

} // namespace strongroom::ui
