// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "widgets/Banner.h"

#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "theme/StyleParts.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

Label *wrapping(TextRole role, Token token)
{
    auto *label = new Label(QString(), role, token);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setVisible(false);
    return label;
}

void setOrHide(Label *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

Banner::Banner(QWidget *parent)
    : QWidget(parent), m_title(wrapping(TextRole::Strong, Token::Text)), m_text(wrapping(TextRole::Text, Token::Text)),
      m_advice(wrapping(TextRole::Text, Token::Text)), m_details(wrapping(TextRole::Code, Token::Muted)),
      m_detailsButton(new Button(tr("Details"), u"chevron-down"_s, ButtonKind::Quiet)), m_action(new Button(QString())),
      m_close(new IconButton(u"x"_s, tr("Dismiss message")))
{
    auto *texts = new QVBoxLayout;
    texts->setContentsMargins(0, 4, 0, 4);
    texts->setSpacing(2);
    for (Label *label : {m_title, m_text, m_advice, m_details}) {
        texts->addWidget(label);
    }

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::gap + metrics::iconSize + metrics::gapSmall + 2, 4, 4, 4);
    row->setSpacing(metrics::gapSmall);
    row->addLayout(texts, 1);
    row->addWidget(m_detailsButton, 0, Qt::AlignTop);
    row->addWidget(m_action, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_close->setFixedSize(28, 28);
    m_action->hide();
    m_detailsButton->hide();
    m_detailsButton->setAccessibleDescription(tr("Shows or hides the technical details of the message"));
    setVisible(false);

    connect(m_detailsButton, &QAbstractButton::clicked, this, &Banner::fold);
    connect(m_action, &QAbstractButton::clicked, this, &Banner::actionTriggered);
    connect(m_close, &QAbstractButton::clicked, this, [this] {
        clear();
        Q_EMIT dismissed();
    });
}

void Banner::showError(const model::ErrorText &error, BadgeTone tone)
{
    showMessage(tone, error.title, error.text, error.advice);
    showDetails(error.details);
}

void Banner::showMessage(BadgeTone tone, const QString &title, const QString &text, const QString &advice)
{
    setTone(tone);
    setOrHide(m_title, title);
    setOrHide(m_text, text);
    setOrHide(m_advice, advice);
    showDetails({});
    setAccessibleName(title);
    setAccessibleDescription(text + u' ' + advice);
    setVisible(true);
}

void Banner::setAction(const QString &text, const QString &iconName)
{
    m_action->setText(text);
    m_action->setIcon(iconName.isEmpty() ? QIcon() : icon(iconName));
    m_action->setVisible(!text.isEmpty());
}

void Banner::setDismiss(Dismiss dismiss) { m_close->setVisible(dismiss == Dismiss::ByUser); }

void Banner::clear()
{
    setVisible(false);
    for (Label *const label : {m_title, m_text, m_advice, m_details}) {   // what it told may be of data that is to be forgotten
        label->clear();
    }
}

QString Banner::title() const { return m_title->text(); }
QString Banner::text() const { return m_text->text(); }
bool Banner::isDetailsShown() const { return !m_details->isHidden(); }

void Banner::setTone(BadgeTone tone)
{
    m_tone = tone;
    m_title->setToken(inkOf(tone));
    update();
}

void Banner::showDetails(const QStringList &details)
{
    m_details->setText(details.join(u'\n'));
    m_details->hide();
    m_detailsButton->setVisible(!details.isEmpty());
    m_detailsButton->setIcon(icon(u"chevron-down"_s));
}

void Banner::fold()
{
    const bool shown = m_details->isHidden();
    m_details->setVisible(shown);
    m_detailsButton->setIcon(icon(shown ? u"chevron-up"_s : u"chevron-down"_s));
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    parts::paintBox(painter, rect(), {color(tintOf(m_tone)), tokens().mix(tintOf(m_tone), inkOf(m_tone), 0.35), metrics::radius});
    QString name = u"info"_s;
    if (m_tone == BadgeTone::Error) {
        name = u"circle-alert"_s;
    } else if (m_tone == BadgeTone::Warning) {
        name = u"triangle-alert"_s;
    } else if (m_tone == BadgeTone::Ok) {
        name = u"circle-check"_s;
    }
    const QRect place(metrics::gap, 4, metrics::iconSize, 28);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), place), name, color(inkOf(m_tone)));
}

} // namespace strongroom::ui
