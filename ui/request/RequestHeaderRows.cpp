// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "request/RequestHeaderRows.h"

#include "dialogs/FormField.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QAction>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

const QStringList usualNames{u"Accept"_s,       u"Accept-Language"_s, u"Cache-Control"_s, u"Correlation-Id"_s, u"Idempotency-Key"_s,
                             u"If-Match"_s,     u"If-None-Match"_s,   u"Origin"_s,        u"Prefer"_s,         u"X-Request-Id"_s};

} // namespace

RequestHeaderRows::RequestHeaderRows(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout), m_none(new Label(tr("None of your own."), TextRole::Text, Token::Muted)), m_more(new Button(tr("Add &header"), u"plus"_s))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(metrics::gapTight);
    m_column->setSpacing(metrics::gapTight);
    all->addWidget(m_none);
    all->addLayout(m_column);
    all->addWidget(m_more, 0, Qt::AlignLeft);
    all->addStretch(1);
    setFocusProxy(m_more);
    connect(m_more, &QPushButton::clicked, this, &RequestHeaderRows::addEmpty);
}

void RequestHeaderRows::addEmpty()
{
    add({});
    m_rows.back().name->setFocus(Qt::OtherFocusReason);
    changed();
}

QList<model::RequestHeader> RequestHeaderRows::headers() const
{
    QList<model::RequestHeader> headers;
    for (const Row &row : m_rows) {
        if (!row.name->text().trimmed().isEmpty() || !row.value->text().trimmed().isEmpty()) {
            headers.append({row.name->text(), row.value->text()});
        }
    }
    return headers;
}

void RequestHeaderRows::setHeaders(const QList<model::RequestHeader> &headers)
{
    for (const Row &row : m_rows) {
        row.box->hide();
        row.box->deleteLater();
    }
    m_rows.clear();
    for (const model::RequestHeader &header : headers) {
        add(header);
    }
    changed();
}

void RequestHeaderRows::dropCredentials()
{
    for (const Row &row : m_rows) {
        if (model::looksLikeCredential(row.name->text(), row.value->text())) {
            row.value->clear();
        }
    }
}

void RequestHeaderRows::add(const model::RequestHeader &header)
{
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::gapTight);
    auto *name = new QLineEdit(header.name);
    name->setPlaceholderText(u"Accept"_s);
    name->setAccessibleName(tr("Name of the header"));
    auto *completer = new QCompleter(usualNames, name);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    name->setCompleter(completer);
    QLineEdit *const value = newSecretEdit();
    value->setText(header.value);
    value->setPlaceholderText(tr("value"));
    value->setAccessibleName(tr("Value of the header"));
    QAction *const look = value->actions().constFirst();
    look->setChecked(!model::looksLikeCredential(header.name, header.value));
    auto *away = new IconButton(u"x"_s, tr("Remove this header"));
    line->addWidget(name, 2);
    line->addWidget(value, 3);
    line->addWidget(away);
    m_column->addWidget(box);
    box->show();   // so that it can take the keyboard at once
    // Rows come after the button was made, and stand above it.
    QWidget *last = m_more->previousInFocusChain();
    for (QWidget *const next : {static_cast<QWidget *>(name), static_cast<QWidget *>(value), static_cast<QWidget *>(value->findChild<QToolButton *>()), static_cast<QWidget *>(away)}) {
        if (next != nullptr) {
            setTabOrder(last, next);
            last = next;
        }
    }
    m_rows.push_back({box, name, value});
    connect(name, &QLineEdit::textChanged, this, [this, look](const QString &text) {
        look->setChecked(!model::looksLikeCredential(text));
        changed();
    });
    connect(value, &QLineEdit::textChanged, this, &RequestHeaderRows::changed);
    connect(away, &QToolButton::clicked, this, [this, box] { remove(box); });
}

void RequestHeaderRows::remove(QWidget *box)
{
    const auto gone = std::ranges::find(m_rows, box, &Row::box);
    const auto next = m_rows.erase(gone);
    (next != m_rows.end() ? static_cast<QWidget *>(next->name) : m_more)->setFocus(Qt::OtherFocusReason);
    box->hide();
    box->deleteLater();
    changed();
}

void RequestHeaderRows::changed()
{
    m_none->setVisible(m_rows.empty());
    Q_EMIT edited();
}

} // namespace strongroom::ui
