// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "editor/BodyEditor.h"

#include "base/JsonWork.h"
#include "dialogs/FormField.h"
#include "editor/FindStrip.h"
#include "editor/JsonEdit.h"
#include "editor/JsonTools.h"
#include "theme/Metrics.h"
#include "widgets/Badge.h"
#include "widgets/Label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using Form = model::RecordDraft::BodyForm;

namespace {

qsizetype longestLine(const QString &text)
{
    qsizetype longest = 0;
    for (qsizetype from = 0; from <= text.size();) {
        const qsizetype end = text.indexOf(u'\n', from);
        longest = std::max(longest, (end < 0 ? text.size() : end) - from);
        from = end < 0 ? text.size() + 1 : end + 1;
    }
    return longest;
}

} // namespace

BodyEditor::BodyEditor(const QString &name, QThreadPool *pool, QWidget *parent)
    : QWidget(parent), m_forms(new QButtonGroup(this)), m_edit(new JsonEdit(name)), m_find(new FindStrip(m_edit)), m_tools(new JsonTools(m_edit, pool)),
      m_checker(new model::JsonWork(pool, this)), m_layouter(new model::JsonWork(pool, this)), m_note(new Label(QString(), TextRole::Caption, Token::Error))
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
    head->addWidget(m_tools);

    m_edit->setMinimumHeight(96);
    m_note->setWordWrap(true);
    m_note->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapTight);
    column->addLayout(head);
    column->addWidget(m_find);
    column->addWidget(m_edit, 1);
    column->addWidget(m_note);

    connect(m_forms, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) {
            showForm();
            report();
        }
    });
    connect(m_edit, &QPlainTextEdit::textChanged, this, &BodyEditor::report);
    connect(m_checker, &model::JsonWork::checked, this, [this](const std::optional<model::JsonProblem> &problem) {
        const bool shown = form() == Form::Json && problem && m_edit->document()->characterCount() > 1;   // an empty one is only missing
        m_edit->setProblemPosition(shown ? std::optional(problem->position) : std::nullopt);
        Q_EMIT largeChecked(form() == Form::Json && problem ? model::problemText(*problem) : QString());
    });
    connect(m_layouter, &model::JsonWork::laidOut, this, [this](const QString &text) { showText(text, tr("Shown laid out. It is stored as it came unless you edit it.")); });
    // Not JSON after all: as it is.
    connect(m_layouter, &model::JsonWork::checked, this, [this] { showText(m_loaded, {}); });
    connect(m_layouter, &model::JsonWork::failed, this, [this] { showText(m_loaded, {}); });
}

Form BodyEditor::form() const { return static_cast<Form>(m_forms->checkedId()); }

void BodyEditor::setContent(const QString &text, Form form)
{
    m_layouter->drop();
    m_loaded = text;
    m_setting = true;
    m_forms->button(static_cast<int>(form))->setChecked(true);
    m_setting = false;
    if (form == Form::Json && longestLine(text) > longestShownLine) {
        showText({}, tr("Laying out a long line…"));
        m_edit->setReadOnly(true);
        m_layouter->layOut(text, model::JsonWork::Form::Indented);
    } else {
        showText(text, {});
        if (form == Form::Text && m_edit->changesSeparators()) {
            m_hint = tr("Holds line separators of several kinds; an edit makes plain line breaks of them.");
        }
    }
    showForm();
    showNote();
}

void BodyEditor::showText(const QString &text, const QString &hint)
{
    m_setting = true;
    m_edit->setContent(text);
    m_edit->setReadOnly(false);
    m_setting = false;
    m_shown = m_edit->content();
    m_hint = hint;
    if (form() == Form::Json && longestLine(text) > JsonEdit::longestColouredLine) {
        m_hint += (hint.isEmpty() ? QString() : u" "_s) + tr("Lines of more than %L1 characters are not coloured.").arg(JsonEdit::longestColouredLine);
    }
    showNote();
    check();
}

QString BodyEditor::text() const
{
    // What was not touched is what came, not what it looks like.
    const QString content = m_edit->content();
    return content == m_shown ? m_loaded : content;
}

void BodyEditor::focusChoice()
{
    (form() == Form::Absent ? static_cast<QWidget *>(m_forms->checkedButton()) : m_edit)->setFocus(Qt::OtherFocusReason);
}

void BodyEditor::setProblem(const QString &problem)
{
    m_problem = problem;
    showNote();
}

void BodyEditor::showNote()
{
    const QString &text = m_problem.isEmpty() ? m_hint : m_problem;
    m_note->setText(text);
    m_note->setToken(m_problem.isEmpty() ? Token::Muted : Token::Error);
    m_note->setVisible(!text.isEmpty());
    m_edit->setAccessibleDescription(text);
}

void BodyEditor::showForm()
{
    m_edit->setVisible(form() != Form::Absent);
    m_find->hide();
    setSizePolicy(QSizePolicy::Preferred, form() == Form::Absent ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    m_tools->setVisible(form() == Form::Json);
    m_edit->setLanguage(form() == Form::Json ? CodeLanguage::Json : CodeLanguage::Plain);
    if (form() != Form::Json) {
        m_edit->setProblemPosition(std::nullopt);
    }
    check();
}

void BodyEditor::report()
{
    if (m_setting || m_edit->isReadOnly()) {
        return;
    }
    check();
    Q_EMIT contentEdited(text(), form());
}

void BodyEditor::check()
{
    if (form() == Form::Json && !m_edit->isReadOnly()) {
        m_checker->check(m_edit->content());
    } else {
        m_checker->drop();
    }
}

} // namespace strongroom::ui
