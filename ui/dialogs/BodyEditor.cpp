// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "dialogs/BodyEditor.h"

#include "base/JsonFormat.h"
#include "dialogs/FormField.h"
#include "theme/Fonts.h"
#include "theme/Metrics.h"
#include "widgets/Badge.h"
#include "widgets/Button.h"
#include "widgets/CodeView.h"
#include "widgets/Label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using Form = model::RecordDraft::BodyForm;

BodyEditor::BodyEditor(const QString &name, QWidget *parent)
    : QWidget(parent), m_forms(new QButtonGroup(this)), m_edit(new QPlainTextEdit),
      m_highlighter(new JsonHighlighter(m_edit->document())), m_layOut(new Button(tr("Lay out"), {}, ButtonKind::Quiet)),
      m_note(new Label(QString(), TextRole::Caption, Token::Error))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::gapSmall);
    head->addWidget(new Label(name, TextRole::Strong));
    head->addWidget(new Badge(tr("encrypted"), BadgeTone::Ok));
    head->addSpacing(metrics::gap);
    const std::pair<Form, QString> forms[] = {{Form::Json, tr("JSON")}, {Form::Text, tr("Text")}, {Form::Absent, tr("None")}};
    for (const auto &[form, text] : forms) {
        auto *choice = new QRadioButton(text);
        choice->setAccessibleName(name + u": "_s + text);
        m_forms->addButton(choice, static_cast<int>(form));
        head->addWidget(choice);
    }
    keepTabOnChecked(m_forms);
    head->addStretch(1);
    m_layOut->setToolTip(tr("Indent the JSON for reading"));
    head->addWidget(m_layOut);

    m_edit->setFont(fonts::code());
    m_edit->setTabChangesFocus(true);
    m_edit->setAccessibleName(name);
    m_edit->setMinimumHeight(84);
    m_note->setWordWrap(true);
    m_note->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapTight);
    column->addLayout(head);
    column->addWidget(m_edit, 1);
    column->addWidget(m_note);

    connect(m_forms, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) {
            formChosen();
        }
    });
    connect(m_edit, &QPlainTextEdit::textChanged, this, &BodyEditor::report);
    connect(m_layOut, &QPushButton::clicked, this, [this] {
        if (const auto pretty = model::prettyJson(m_edit->toPlainText(), model::EscapeStyle::Keep)) {
            // As an edit, so that undo takes it back.
            QTextCursor all(m_edit->document());
            all.select(QTextCursor::Document);
            all.insertText(*pretty);
        }
    });
}

Form BodyEditor::form() const { return static_cast<Form>(m_forms->checkedId()); }

void BodyEditor::setContent(const QString &text, Form form)
{
    m_setting = true;
    m_edit->setPlainText(text);
    m_forms->button(static_cast<int>(form))->setChecked(true);
    m_setting = false;
    formChosen();
}

void BodyEditor::focusChoice()
{
    (form() == Form::Absent ? static_cast<QWidget *>(m_forms->checkedButton()) : m_edit)->setFocus(Qt::OtherFocusReason);
}

void BodyEditor::setProblem(const QString &problem)
{
    m_note->setText(problem);
    m_note->setVisible(!problem.isEmpty());
    m_edit->setAccessibleDescription(problem);
}

void BodyEditor::formChosen()
{
    m_edit->setVisible(form() != Form::Absent);
    setSizePolicy(QSizePolicy::Preferred, form() == Form::Absent ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    m_layOut->setVisible(form() == Form::Json);
    m_highlighter->setLanguage(form() == Form::Json ? CodeLanguage::Json : CodeLanguage::Plain);
    report();
}

void BodyEditor::report()
{
    if (!m_setting) {
        Q_EMIT contentEdited(m_edit->toPlainText(), form());
    }
}

} // namespace strongroom::ui
