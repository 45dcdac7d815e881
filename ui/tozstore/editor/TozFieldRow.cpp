// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/editor/TozFieldRow.h"

#include "editor/JsonEdit.h"
#include "editor/JsonTools.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using Part = model::TozRecordDraft::Part;

namespace {
constexpr int nameWidth = 168;
constexpr int mostLines = 12;
} // namespace

TozFieldRow::TozFieldRow(Part part, const model::TozRecordDraft::Field &field, QThreadPool *pool, QWidget *parent)
    : QWidget(parent), m_given(field.value), m_name(new QLineEdit(field.name)), m_value(new JsonEdit(part == Part::Data ? tr("Value, encrypted") : tr("Value, in the clear"))),
      m_tools(new JsonTools(m_value, pool)), m_remove(new IconButton(u"x"_s, tr("Remove the field"))), m_note(new Label(QString(), TextRole::Caption, Token::Error))
{
    m_name->setFixedWidth(nameWidth);
    m_name->setPlaceholderText(tr("name"));
    m_name->setAccessibleName(part == Part::Data ? tr("Name of the data field") : tr("Name of the plain field"));
    m_value->setPlaceholderText(part == Part::Data ? tr("value, encrypted") : tr("value, searchable"));
    m_value->setTabChangesFocus(true);
    m_value->setContent(field.value);
    m_shown = m_value->content();
    m_note->setWordWrap(true);
    m_note->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gapSmall);
    row->addWidget(m_name, 0, Qt::AlignTop);
    auto *valueColumn = new QVBoxLayout;
    valueColumn->setSpacing(metrics::gapTight);
    valueColumn->addWidget(m_value);
    valueColumn->addWidget(m_tools, 0, Qt::AlignLeading);
    row->addLayout(valueColumn, 1);
    row->addWidget(m_remove, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_note);
    setTabOrder(m_name, m_value);
    setTabOrder(m_value, m_remove);
    connect(m_name, &QLineEdit::textEdited, this, &TozFieldRow::edited);
    connect(m_value, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        showLanguage();
        Q_EMIT edited();
    });
    connect(m_remove, &QAbstractButton::clicked, this, &TozFieldRow::removeRequested);
    fit();
    showLanguage();
}

model::TozRecordDraft::Field TozFieldRow::field() const
{
    const QString now = m_value->content();
    return {m_name->text(), now == m_shown ? m_given : now};
}

QString TozFieldRow::problem() const { return m_note->isHidden() ? QString() : m_note->text(); }

void TozFieldRow::setProblem(const QString &problem)
{
    m_note->setText(problem);
    m_note->setVisible(!problem.isEmpty());
    m_name->setAccessibleDescription(problem);
}

void TozFieldRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TozFieldRow::fit()
{
    // Lines as they are wrapped: QPlainTextEdit's document measures its height in them.
    const int lines = std::max(m_value->document()->blockCount(), static_cast<int>(m_value->document()->size().height()));
    m_value->setVerticalScrollBarPolicy(lines > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int height = std::clamp(lines, 1, mostLines) * m_value->fontMetrics().lineSpacing() + 2 * static_cast<int>(m_value->document()->documentMargin()) + 2 * m_value->frameWidth() + 8;
    m_value->setFixedHeight(std::max(height, metrics::controlHeight));
}

void TozFieldRow::showLanguage()
{
    // The first letter decides: what follows may be megabytes, and is not looked at for every key.
    const QString first = m_value->document()->firstBlock().text().left(200).trimmed();
    const bool json = first.startsWith(u'{') || first.startsWith(u'[');
    m_value->setLanguage(json ? CodeLanguage::Json : CodeLanguage::Plain);
    m_tools->setVisible(json);
}

} // namespace strongroom::ui
