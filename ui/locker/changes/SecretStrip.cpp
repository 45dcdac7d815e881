// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/changes/SecretStrip.h"

#include "commands/CommandRegistry.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

constexpr int mostNamed = 12;   // the line is elided before

} // namespace

SecretStrip::SecretStrip(model::SecretTray *tray, const CommandRegistry &registry, QWidget *parent)
    : QWidget(parent), m_tray(tray), m_card(new Card(Token::AccentTint, Token::Accent)), m_title(new Label(QString(), TextRole::Strong)), m_what(new ElidedLabel(QString(), TextRole::Text, Token::Muted)),
      m_discard(new Button(tr("Discard"))), m_review(new Button(tr("Review"), u"list-checks"_s)), m_send(new Button(QString(), {}, ButtonKind::Primary)), m_undo(new Button(tr("Undo"), u"undo-2"_s)),
      m_close(new IconButton(u"x"_s, tr("Hide this line")))
{
    registry.bind(m_discard, u"secrets.discard"_s);
    registry.bind(m_review, u"secrets.review"_s);
    registry.bind(m_send, u"secrets.send"_s);
    registry.bind(m_undo, u"secrets.undo"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_what);
    auto *row = new QHBoxLayout(m_card);
    row->setContentsMargins(metrics::gap, metrics::gapSmall, metrics::gap, metrics::gapSmall);
    row->setSpacing(metrics::gapSmall);
    row->addLayout(words, 1);
    for (QWidget *const part : std::initializer_list<QWidget *>{m_discard, m_review, m_send, m_undo, m_close}) {
        row->addWidget(part);
    }
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(metrics::gap, metrics::gapSmall, metrics::gap, metrics::gap);
    outer->addWidget(m_card);
    connect(tray, &model::SecretTray::countsChanged, this, &SecretStrip::showState);
    connect(tray, &model::SecretTray::commitFinished, this, &SecretStrip::committed);
    connect(tray, &model::SecretTray::wiped, this, [this] {
        m_done.clear();
        showState();
    });
    connect(m_close, &QToolButton::clicked, this, [this] {
        m_done.clear();
        showState();
    });
    showState();
}

QString SecretStrip::text() const { return isHidden() ? QString() : m_title->text() + u' ' + m_what->fullText(); }

void SecretStrip::committed(const model::SecretChangeSummary &summary)
{
    const int again = summary.written - summary.undone;
    m_done = summary.undone > 0 ? tr("%Ln change(s) undone", nullptr, summary.undone) : again > 0 ? tr("%Ln change(s) sent", nullptr, again) : QString();
    showState();
}

void SecretStrip::showState()
{
    const int waiting = m_tray->waitingCount();
    const int problems = m_tray->problemCount();
    const bool busy = m_tray->isCommitting();
    if (busy) {
        m_done.clear();
    }
    QString title;
    QStringList what;
    if (busy) {
        title = tr("Changes are being sent");
    } else if (problems > 0) {
        title = tr("%Ln change(s) could not be sent", nullptr, problems);
        if (waiting > 0) {
            title += u" · "_s + tr("%Ln change(s) not sent yet", nullptr, waiting);
        }
    } else if (waiting > 0) {
        title = tr("%Ln change(s) not sent yet", nullptr, waiting);
    } else {
        title = m_done;
    }
    if (waiting + problems > 0) {
        for (const quint64 id : m_tray->openItems()) {
            if (what.size() < mostNamed) {
                what << model::shortText(*m_tray->item(id));
            }
        }
    }
    m_title->setText(title);
    m_what->setFullText(what.join(u", "_s));
    m_what->setVisible(!what.isEmpty());
    const bool open = waiting + problems > 0 && !busy;
    m_discard->setVisible(open);
    m_review->setVisible(open || busy);
    const auto sendable = m_tray->committable().size();   // a conflict wants a choice first
    m_send->setVisible(open && sendable > 0);
    m_send->setText(tr("Send %L1").arg(sendable));
    const bool done = !m_done.isEmpty() && waiting + problems == 0;
    m_undo->setVisible(done && m_tray->undoLastRefusal().isEmpty());
    m_close->setVisible(done);
    m_card->setGround(problems > 0 && !busy ? Token::WarningTint : done ? Token::OkTint : Token::AccentTint, problems > 0 && !busy ? Token::Warning : done ? Token::Ok : Token::Accent);
    setVisible(!title.isEmpty());
}

} // namespace strongroom::ui
