// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "updates/UpdateStrip.h"

#include "updates/UpdateNotice.h"
#include "updates/UpdateWords.h"
#include "widgets/Button.h"

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::UpdateNotice;

UpdateStrip::UpdateStrip(UpdateNotice *notice, QWidget *parent)
    : OfferCard(Token::AccentTint, Token::Text, parent)
    , m_notice(notice)
    , m_later(new Button(tr("N&ot now"), {}, ButtonKind::Quiet))
    , m_no(new Button({}))
    , m_yes(new Button({}, {}, ButtonKind::Primary))
{
    m_later->setToolTip(tr("Until the program starts anew"));
    for (Button *const button : {m_later, m_no, m_yes}) {
        addButton(button);
    }
    connect(m_later, &QAbstractButton::clicked, notice, [notice] { notice->asksNow() ? notice->postponeQuestion() : notice->postpone(); });
    connect(m_no, &QAbstractButton::clicked, notice, [notice] { notice->asksNow() ? notice->setChoice(UpdateNotice::Choice::Never) : notice->skip(); });
    connect(m_yes, &QAbstractButton::clicked, this, [this] {
        if (m_notice->asksNow()) {
            m_notice->setChoice(UpdateNotice::Choice::Weekly);
        } else if (m_notice->later()) {
            Q_EMIT pageRequested(updatePage(*m_notice->later()));
        }
    });
    connect(notice, &UpdateNotice::changed, this, &UpdateStrip::follow);
    follow();
}

void UpdateStrip::follow()
{
    if (m_notice->asksNow()) {
        m_no->setText(tr("&Don't look"));
        m_no->setToolTip(tr("The settings can change it at any time"));
        m_yes->setText(tr("Once a &week"));
        m_yes->setToolTip(tr("The settings can change it at any time"));
        setTexts(tr("May Strongroom look for new versions?"), askingText(*m_notice));
    } else if (m_notice->tellsNow()) {
        m_no->setText(tr("Sk&ip this version"));
        m_no->setToolTip(tr("Says nothing more until there is another one"));
        m_yes->setText(tr("Sho&w its page"));
        m_yes->setToolTip(updatePage(*m_notice->later()).toDisplayString());
        setTexts(tr("Strongroom %1 is there").arg(QString::fromStdString(m_notice->later()->version)), laterText(*m_notice));
    } else {
        hide();
        return;
    }
    show();
}

} // namespace strongroom::ui
