// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "request/AnswerView.h"

#include "base/Text.h"
#include "commands/CommandRegistry.h"
#include "theme/Metrics.h"
#include "widgets/Badge.h"
#include "widgets/Button.h"
#include "widgets/CodeView.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::AnswerBody;
using model::AnswerTone;
using model::RequestAnswer;

namespace {

BadgeTone badgeOf(AnswerTone tone)
{
    switch (tone) {
    case AnswerTone::Good: return BadgeTone::Ok;
    case AnswerTone::Neutral: return BadgeTone::Neutral;
    case AnswerTone::Refused: return BadgeTone::Warning;
    case AnswerTone::Failed: return BadgeTone::Error;
    }
    return BadgeTone::Neutral;
}

} // namespace

AnswerView::AnswerView(const CommandRegistry &registry, QWidget *parent)
    : Panel(Token::Surface, Side::Top, parent), m_head(new Panel(Token::Surface)), m_summaryRow(new QHBoxLayout), m_summary(new Label(QString(), TextRole::Text, Token::Muted)),
      m_meaning(new Label(QString())), m_tabs(new QTabBar), m_copy(new Button(tr("Copy"), u"copy"_s)), m_save(new Button(tr("Save…"), u"download"_s)), m_stack(new QStackedWidget),
      m_code(new CodeView(CodeView::Growth::Fill)), m_cut(new Label(QString(), TextRole::Caption, Token::Muted)), m_empty(new EmptyState)
{
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_meaning->setWordWrap(true);
    m_cut->setWordWrap(true);
    registry.bind(m_copy, u"request.copyAnswer"_s);
    registry.bind(m_save, u"request.saveAnswer"_s);
    m_summaryRow->setContentsMargins(0, 0, 0, 0);
    m_summaryRow->setSpacing(metrics::gapSmall);
    m_summaryRow->addWidget(m_summary, 1);
    for (int i = 0; i < 3; ++i) {
        m_tabs->addTab({});
    }
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Parts of the answer"));
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(0, 0, 0, 0);
    tabRow->setSpacing(metrics::gapSmall);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch(1);
    tabRow->addWidget(m_copy);
    tabRow->addWidget(m_save);
    auto *headColumn = new QVBoxLayout(m_head);
    headColumn->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, 0);
    headColumn->setSpacing(metrics::gapSmall);
    headColumn->addLayout(m_summaryRow);
    headColumn->addWidget(m_meaning);
    headColumn->addLayout(tabRow);

    auto *content = new QWidget;
    auto *contentColumn = new QVBoxLayout(content);
    contentColumn->setContentsMargins(metrics::gap, metrics::gapSmall, metrics::gap, metrics::gap);
    contentColumn->setSpacing(metrics::gapTight);
    contentColumn->addWidget(m_code, 1);
    contentColumn->addWidget(m_cut);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &AnswerView::showPart);
    m_head->hide();
}

void AnswerView::showNothing(const QString &iconName, const QString &title, const QString &text)
{
    m_answer.reset();
    m_code->clear();   // it may have shown something private
    m_head->hide();
    m_empty->set(iconName, title, text);
    m_stack->setCurrentWidget(m_empty);
}

void AnswerView::showAnswer(const std::shared_ptr<const RequestAnswer> &answer)
{
    if (answer == m_answer) {
        return;
    }
    m_answer = answer;
    delete m_status;
    m_status = new Badge(answer->statusText, badgeOf(answer->tone));
    m_summaryRow->insertWidget(0, m_status);
    QStringList parts{answer->timeText, answer->sizeText};
    if (!answer->contentType.isEmpty()) {
        parts.append(answer->contentType);
    }
    parts.append(answer->signInText);
    m_summary->setText(parts.join(u" · "_s));
    m_meaning->setText(answer->meaning);
    m_meaning->setVisible(!answer->meaning.isEmpty());
    m_tabs->setTabText(int(Part::Body), tr("Body"));
    m_tabs->setTabText(int(Part::Headers), tr("Headers (%1)").arg(answer->headers.size()));
    m_tabs->setTabText(int(Part::Sent), tr("What was sent (%1)").arg(answer->sentHeaders.size()));
    m_head->show();
    showPart();
}

QString AnswerView::summary() const { return m_answer ? m_answer->statusText + u" · "_s + m_summary->text() : QString(); }

void AnswerView::setPart(Part part) { m_tabs->setCurrentIndex(int(part)); }

AnswerView::Part AnswerView::part() const { return static_cast<Part>(m_tabs->currentIndex()); }

QString AnswerView::shownText() const
{
    if (!m_answer) {
        return {};
    }
    switch (part()) {
    case Part::Headers: return model::headerLines(*m_answer);
    case Part::Sent: return m_answer->sentHeaders.join(u'\n');
    case Part::Body: break;
    }
    return m_answer->isCut ? toQString(textOf(*m_answer->body)) : m_answer->bodyText;
}

void AnswerView::showPart()
{
    if (!m_answer) {
        return;
    }
    m_cut->hide();
    QWidget *const content = m_code->parentWidget();
    switch (part()) {
    case Part::Headers:
        m_code->setCode(model::headerLines(*m_answer), CodeLanguage::Plain);
        m_code->setAccessibleName(tr("Headers of the answer"));
        if (std::ranges::any_of(m_answer->headers, &model::AnswerHeader::masked)) {
            m_cut->setText(tr("Cookies and tokens are shown as dots."));
            m_cut->show();
        }
        m_stack->setCurrentWidget(content);
        return;
    case Part::Sent:
        m_code->setCode(m_answer->sentHeaders.join(u'\n'), CodeLanguage::Plain);
        m_code->setAccessibleName(tr("Names of the headers that were sent"));
        m_cut->setText(tr("Names only. The token itself is never shown here."));
        m_cut->show();
        m_stack->setCurrentWidget(content);
        return;
    case Part::Body: break;
    }
    m_code->setAccessibleName(tr("Body of the answer"));
    switch (m_answer->bodyKind) {
    case AnswerBody::None: m_empty->set(u"send"_s, tr("The answer has no body"), tr("Its status and its headers are all there is.")); break;
    case AnswerBody::Bytes:
        m_empty->set(u"file-text"_s, tr("%1 of bytes", "size").arg(m_answer->sizeText),
                     m_answer->contentType.isEmpty() ? tr("They are no text. Save them to look at them with a program that knows them.")
                                                     : tr("%1 is no text. Save it to look at it with a program that knows it.").arg(m_answer->contentType));
        break;
    case AnswerBody::Json:
    case AnswerBody::Text:
        m_code->setCode(m_answer->bodyText, m_answer->bodyKind == AnswerBody::Json ? CodeLanguage::Json : CodeLanguage::Plain);
        if (m_answer->isCut) {
            m_cut->setText(tr("This is the beginning of %1. Save the answer to have it all.").arg(m_answer->sizeText));
            m_cut->show();
        }
        m_stack->setCurrentWidget(content);
        return;
    }
    m_code->clear();
    m_stack->setCurrentWidget(m_empty);
}

} // namespace strongroom::ui
