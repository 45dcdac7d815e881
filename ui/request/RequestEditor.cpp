// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "request/RequestEditor.h"

#include "base/JsonWork.h"
#include "dialogs/FormField.h"
#include "request/RequestHeaderRows.h"
#include "theme/Fonts.h"
#include "theme/Metrics.h"
#include "widgets/Label.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::DraftField;
using model::RequestDraft;
using model::SignInUse;

namespace {

constexpr int bothWidth = 720;   // px; below, the body stands under the headers

QVBoxLayout *newPart(QWidget *part)
{
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapTight);
    return column;
}

Label *newNote(Token token)
{
    auto *note = new Label(QString(), TextRole::Caption, token);
    note->setWordWrap(true);
    note->hide();
    return note;
}

void setNote(Label *note, const QString &text)
{
    note->setText(text);
    note->setVisible(!text.isEmpty());
}

} // namespace

RequestEditor::RequestEditor(QThreadPool *pool, QWidget *parent)
    : QWidget(parent), m_method(new QComboBox), m_url(new QLineEdit), m_urlNote(newNote(Token::Error)), m_signIn(new QButtonGroup(this)),
      m_signInNote(new Label(QString(), TextRole::Caption, Token::Muted)), m_headers(new RequestHeaderRows), m_headerNote(newNote(Token::Error)), m_contentType(new QComboBox),
      m_body(new QPlainTextEdit), m_bodyNote(newNote(Token::Warning)), m_json(new model::JsonWork(pool, this)), m_parts(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::gap, metrics::gapTight, metrics::gap, metrics::gap);
    column->setSpacing(metrics::gapSmall);
    column->addWidget(makeLine());
    column->addWidget(makeSwitch());
    m_parts->setSpacing(metrics::gapLarge);
    m_parts->addWidget(makeHeaders(), 1);
    m_parts->addWidget(makeBody(pool), 1);
    column->addLayout(m_parts, 1);
    changed();
}

QWidget *RequestEditor::makeLine()
{
    auto *part = new QWidget;
    QVBoxLayout *const column = newPart(part);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gapSmall);
    m_method->addItems(model::requestMethods());
    m_method->setAccessibleName(tr("Method"));
    m_method->setToolTip(tr("What the service is asked to do with the address"));
    m_method->setFixedHeight(metrics::filterHeight);
    m_method->setMinimumWidth(104);
    m_url->setPlaceholderText(u"https://api.example/v1/things"_s);
    m_url->setAccessibleName(tr("Address"));
    m_url->setFixedHeight(metrics::filterHeight);
    m_url->setFont(fonts::code());
    m_url->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    row->addWidget(m_method);
    row->addWidget(m_url, 1);
    column->addLayout(row);
    column->addWidget(m_urlNote);
    connect(m_method, &QComboBox::currentIndexChanged, this, &RequestEditor::changed);
    connect(m_url, &QLineEdit::textChanged, this, &RequestEditor::changed);
    connect(m_url, &QLineEdit::returnPressed, this, &RequestEditor::sendRequested);
    return part;
}

QWidget *RequestEditor::makeSwitch()
{
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    auto *with = new QRadioButton(tr("&With sign-in"));
    with->setToolTip(tr("The connection's token or key goes along; you never handle it"));
    auto *without = new QRadioButton(tr("As it &is"));
    without->setToolTip(tr("Nothing is added: to see whether the sign-in makes the difference"));
    m_signIn->addButton(with, static_cast<int>(SignInUse::With));
    m_signIn->addButton(without, static_cast<int>(SignInUse::Without));
    with->setChecked(true);
    keepTabOnChecked(m_signIn);
    m_signInNote->setWordWrap(true);
    row->addWidget(with);
    row->addWidget(without);
    row->addWidget(m_signInNote, 1);
    connect(m_signIn, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) {
            changed();
        }
    });
    return part;
}

QWidget *RequestEditor::makeHeaders()
{
    auto *part = new QWidget;
    QVBoxLayout *const column = newPart(part);
    auto *title = new Label(tr("Headers"), TextRole::Strong);
    title->setMinimumHeight(metrics::controlHeight);
    column->addWidget(title);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_headers);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_headers->setAutoFillBackground(false);   // QScrollArea::setWidget() has turned it on
    scroll->setAccessibleName(tr("Headers"));
    scroll->setMinimumHeight(72);
    column->addWidget(scroll, 1);
    column->addWidget(m_headerNote);
    connect(m_headers, &RequestHeaderRows::edited, this, &RequestEditor::changed);
    return part;
}

QWidget *RequestEditor::makeBody(QThreadPool *)
{
    auto *part = new QWidget;
    QVBoxLayout *const column = newPart(part);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::gapSmall);
    auto *title = new Label(tr("Body"), TextRole::Strong);
    title->setBuddy(m_body);
    title->setMinimumHeight(metrics::controlHeight);
    m_contentType->setEditable(true);
    m_contentType->setInsertPolicy(QComboBox::NoInsert);
    m_contentType->addItems(model::usualContentTypes());
    m_contentType->setAccessibleName(tr("Content type of the body"));
    m_contentType->lineEdit()->setAccessibleName(tr("Content type of the body"));
    m_contentType->setToolTip(tr("Content type of the body"));
    m_contentType->setMinimumWidth(240);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(m_contentType);
    column->addLayout(head);
    m_body->setFont(fonts::code());
    m_body->document()->setDocumentMargin(metrics::gapSmall - 1);   // its text begins where a line edit's does
    m_body->setTabChangesFocus(true);
    m_body->setPlaceholderText(tr("None"));
    m_body->setAccessibleName(tr("Body"));
    m_body->setMinimumHeight(72);
    column->addWidget(m_body, 1);
    column->addWidget(m_bodyNote);
    connect(m_body, &QPlainTextEdit::textChanged, this, [this] {
        changed();
        checkBody();
    });
    connect(m_contentType, &QComboBox::currentTextChanged, this, [this] {
        changed();
        checkBody();
    });
    connect(m_json, &model::JsonWork::checked, this, [this](const std::optional<model::JsonProblem> &problem) { setNote(m_bodyNote, problem ? model::problemText(*problem) : QString()); });
    return part;
}

void RequestEditor::checkBody()
{
    // A hint, no refusal: somebody may want to see what the service says to it.
    if (m_body->document()->isEmpty() || !m_contentType->currentText().contains("json"_L1)) {
        m_json->drop();
        setNote(m_bodyNote, {});
    } else {
        m_json->check(m_body->toPlainText());
    }
}

RequestDraft RequestEditor::draft() const
{
    RequestDraft draft;
    draft.method = m_method->currentText();
    draft.url = m_url->text();
    draft.headers = m_headers->headers();
    draft.body = m_body->toPlainText();
    draft.contentType = draft.body.isEmpty() ? QString() : m_contentType->currentText().trimmed();
    draft.signIn = static_cast<SignInUse>(m_signIn->checkedId());
    return draft;
}

void RequestEditor::setDraft(const RequestDraft &draft)
{
    m_filling = true;
    m_method->setCurrentText(draft.method);
    m_url->setText(draft.url);
    m_headers->setHeaders(draft.headers);
    m_body->setPlainText(draft.body);
    if (!draft.contentType.isEmpty()) {
        m_contentType->setCurrentText(draft.contentType);
    }
    m_signIn->button(static_cast<int>(draft.signIn))->setChecked(true);
    m_filling = false;
    changed();
}

void RequestEditor::setSignInUse(SignInUse use) { m_signIn->button(static_cast<int>(use))->setChecked(true); }

void RequestEditor::setSignInName(const QString &text)
{
    m_signInName = text;
    changed();
}

void RequestEditor::dropCredentials() { m_headers->dropCredentials(); }

QString RequestEditor::problem() const
{
    const QList<model::DraftProblem> problems = model::problemsOf(draft());
    return problems.isEmpty() ? QString() : asSentence(problems.constFirst().text);
}

void RequestEditor::changed()
{
    if (m_filling) {
        return;
    }
    const RequestDraft typed = draft();
    QString urlProblem;
    QString headerProblem;
    for (const model::DraftProblem &problem : model::problemsOf(typed)) {
        (problem.field == DraftField::Url ? urlProblem : headerProblem) = asSentence(problem.text);
    }
    // What nobody has typed yet is no mistake.
    setNote(m_urlNote, typed.url.isEmpty() ? QString() : urlProblem);
    m_url->setAccessibleDescription(urlProblem);
    setNote(m_headerNote, headerProblem);
    m_signInNote->setText(typed.signIn == SignInUse::With ? m_signInName : tr("Nothing is added, to see whether the sign-in makes the difference."));
    Q_EMIT edited();
}

void RequestEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_parts->setDirection(width() >= bothWidth ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_parts->setSpacing(width() >= bothWidth ? metrics::gapLarge : metrics::gapSmall);
}

} // namespace strongroom::ui
