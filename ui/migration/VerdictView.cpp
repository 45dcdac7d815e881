// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/VerdictView.h"

#include "migration/MigrationSession.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::VerdictsModel;

namespace {

class Mark final : public QWidget {
public:
    explicit Mark(VerdictsModel::Answer answer) : m_answer(answer) { setFixedSize(metrics::iconSize, 20); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        switch (m_answer) {
        case VerdictsModel::Answer::Yes: paintIcon(painter, rect(), u"circle-check"_s, color(Token::Ok)); break;
        case VerdictsModel::Answer::No:
        case VerdictsModel::Answer::Failed: paintIcon(painter, rect(), u"circle-x"_s, color(Token::Error)); break;
        case VerdictsModel::Answer::Asking: paintIcon(painter, rect(), u"loader-circle"_s, color(Token::Muted)); break;
        case VerdictsModel::Answer::NotAsked: paintIcon(painter, rect(), u"circle"_s, color(Token::Faint)); break;
        }
    }

private:
    VerdictsModel::Answer m_answer;
};

} // namespace

VerdictView::VerdictView(model::MigrationSession *session, QWidget *parent)
    : Card(Token::Surface, Token::Line, parent)
    , m_session(session)
    , m_ask(new Button(tr("Ask the ser&vice"), u"shield-check"_s))
    , m_notAsked(new Label({}, TextRole::Text, Token::Warning))
    , m_rowsHost(new QWidget)
    , m_rows(new QVBoxLayout(m_rowsHost))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::gapSmall);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(new Label(tr("May an old key be destroyed?"), TextRole::Strong));
    auto *what = new Label(tr("Asked of every country that the service lists, now, and not taken from the run. A country that cannot be asked is a no."), TextRole::Text, Token::Muted);
    what->setWordWrap(true);
    texts->addWidget(what);
    head->addLayout(texts, 1);
    head->addWidget(m_ask, 0, Qt::AlignTop);
    m_ask->setToolTip(tr("Counts the records that still need each old key; nothing is written"));
    m_notAsked->setWordWrap(true);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(metrics::gapSmall);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    column->setSpacing(metrics::gapSmall);
    column->addLayout(head);
    column->addWidget(m_rowsHost);
    column->addWidget(m_notAsked);
    connect(m_ask, &QAbstractButton::clicked, this, [this] { m_session->askVerdicts(); });
    connect(session->verdicts(), &VerdictsModel::changed, this, &VerdictView::follow);
    connect(session, &model::MigrationSession::changed, this, [this] {
        m_ask->setEnabled(m_session->isConnectionOpen() && !m_session->verdicts()->isAsking());
    });
    follow();
}

void VerdictView::follow()
{
    while (QLayoutItem *const item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const VerdictsModel *const verdicts = m_session->verdicts();
    for (int row = 0; row < verdicts->rowCount(); ++row) {
        const QModelIndex index = verdicts->index(row);
        const auto answer = VerdictsModel::Answer(index.data(VerdictsModel::AnswerOf).toInt());
        auto *line = new QWidget;
        line->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
        auto *texts = new QVBoxLayout;
        texts->setSpacing(2);
        auto *question = new Label(index.data().toString(), TextRole::Strong);
        const Token ink = answer == VerdictsModel::Answer::Yes ? Token::Ok : answer == VerdictsModel::Answer::No || answer == VerdictsModel::Answer::Failed ? Token::Error : Token::Muted;
        auto *said = new Label(index.data(VerdictsModel::AnswerText).toString(), TextRole::Text, ink);
        said->setWordWrap(true);
        texts->addWidget(question);
        texts->addWidget(said);
        for (const QString &need : index.data(VerdictsModel::Needs).toStringList()) {
            auto *label = new Label(u"\u2022 "_s + need);
            label->setWordWrap(true);
            texts->addWidget(label);
        }
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, metrics::gapTight, 0, 0);
        layout->setSpacing(metrics::gapSmall);
        layout->addWidget(new Mark(answer), 0, Qt::AlignTop);
        layout->addLayout(texts, 1);
        m_rows->addWidget(line);
    }
    m_rowsHost->setVisible(verdicts->rowCount() > 0);
    m_notAsked->setText(verdicts->notAskedText());
    m_notAsked->setVisible(!verdicts->notAskedText().isEmpty());
    m_ask->setEnabled(m_session->isConnectionOpen() && !verdicts->isAsking());
    setVisible(verdicts->rowCount() > 0);
}

QString VerdictView::text() const
{
    QStringList lines;
    for (const QLabel *label : m_rowsHost->findChildren<QLabel *>()) {
        lines += label->text();
    }
    lines += m_notAsked->text();
    return lines.join(u'\n');
}

} // namespace strongroom::ui
