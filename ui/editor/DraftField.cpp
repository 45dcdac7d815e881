// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "editor/DraftField.h"

#include "editor/DateEdit.h"
#include "records/DetailRow.h"
#include "records/RecordDraft.h"
#include "theme/Fonts.h"
#include "theme/Metrics.h"
#include "widgets/Badge.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::RecordDraft;

DraftField::DraftField(RecordDraft *draft, int row, QWidget *parent) : QWidget(parent), m_draft(draft), m_index(draft->index(row))
{
    const QString name = m_index.data(RecordDraft::Name).toString();
    auto *editor = new QWidget;
    auto *line = new QHBoxLayout(editor);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::gapSmall);
    if (m_index.data(RecordDraft::Kind).value<RecordDraft::FieldKind>() == RecordDraft::FieldKind::Date) {
        auto *date = new DateEdit(name);
        m_edit = date->edit();
        line->addWidget(date, 1);
        connect(date, &DateEdit::edited, m_draft, [this](const QString &text) { m_draft->setData(m_index, text); });
    } else {
        m_edit = new QLineEdit;
        m_edit->setAccessibleName(name);
        line->addWidget(m_edit, 1);
        connect(m_edit, &QLineEdit::textEdited, m_draft, [this](const QString &text) { m_draft->setData(m_index, text); });
    }
    m_edit->setMaxLength(std::numeric_limits<int>::max());   // a line edit's own 32767 would cut a hashed member
    m_edit->setReadOnly(m_index.data(RecordDraft::ReadOnly).toBool());
    if (m_index.data(RecordDraft::Limit).isValid()) {
        m_counter = new Label(QString(), TextRole::Caption, Token::Muted);
        m_counter->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_counter->setMinimumWidth(QFontMetrics(fonts::caption()).horizontalAdvance(u"256 / 256"_s));
        line->addWidget(m_counter);
    }
    const auto protection = m_index.data(model::Role::ProtectionOf).value<model::Protection>();
    auto *badge = new Badge(badgeText(protection), badgeTone(protection));
    badge->setToolTip(badgeHelp(protection));
    badge->setFixedWidth(std::max(badge->sizeHint().width(), Badge(badgeText(model::Protection::Hashed), BadgeTone::Hashed).sizeHint().width()));
    line->addWidget(badge);
    editor->setFocusProxy(m_edit);

    m_field = new FormField(name, editor, m_index.data(RecordDraft::Hint).toString());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    setFocusProxy(m_edit);
    setValueFromDraft();
    connect(m_draft, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        if (m_index.row() >= first.row() && m_index.row() <= last.row()) {
            setValueFromDraft();
            showState();
        }
    });
    showState();
}

int DraftField::row() const { return m_index.row(); }

void DraftField::showAllProblems()
{
    m_strict = true;
    showState();
}

void DraftField::setValueFromDraft()
{
    if (const QString text = m_index.data(Qt::EditRole).toString(); text != m_edit->text()) {
        m_edit->setText(text);
        m_edit->setCursorPosition(0);
    }
    m_edit->setFont(m_index.data(model::Role::IsHashShown).toBool() ? fonts::code() : fonts::text());
}

void DraftField::showState()
{
    const QString problem = m_index.data(RecordDraft::Problem).toString();
    const bool untouched = !m_strict && !m_index.data(RecordDraft::Changed).toBool();
    m_field->setHint(m_index.data(RecordDraft::Hint).toString());
    m_field->setProblem(untouched ? QString() : problem);
    if (m_counter != nullptr) {
        m_counter->setVisible(!m_index.data(model::Role::IsHashShown).toBool());   // a hash has no length of interest
        const int length = m_index.data(RecordDraft::Length).toInt();
        const int limit = m_index.data(RecordDraft::Limit).toInt();
        m_counter->setText(tr("%1 / %2").arg(QLocale().toString(length), QLocale().toString(limit)));
        m_counter->setToken(length > limit ? Token::Error : Token::Muted);
        m_counter->setToolTip(tr("UTF-16 units used, and the most the service takes in the clear"));
    }
}

} // namespace strongroom::ui
