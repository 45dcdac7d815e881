// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/records/TozPopup.h"

#include "theme/Metrics.h"
#include "theme/StyleParts.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QStyleOption>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {

TozPopup::TozPopup(const QString &name, const QString &action, int width, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint), m_content(new QVBoxLayout), m_note(new Label({}, TextRole::Caption, Token::Muted)),
      m_accept(new Button(action, {}, ButtonKind::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    setAccessibleName(name);
    m_content->setSpacing(metrics::gapSmall);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(m_note->fontMetrics().height() * 2);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *cancel = new Button(tr("Cancel"));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metrics::gapSmall);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    column->setSpacing(metrics::gap);
    column->addWidget(new Label(name, TextRole::Strong));
    column->addLayout(m_content);
    column->addWidget(m_note);
    column->addLayout(foot);
    setFixedWidth(width);
    connect(cancel, &QAbstractButton::clicked, this, &QWidget::close);
    connect(m_accept, &QAbstractButton::clicked, this, [this] { accept(); });
}

QString TozPopup::note() const { return m_note->text(); }

void TozPopup::setNote(const QString &text, NoteTone tone)
{
    m_note->setToken(tone == NoteTone::Problem ? Token::Error : tone == NoteTone::Warning ? Token::Warning : Token::Muted);
    m_note->setText(text);
}

void TozPopup::popup(const QPoint &globalPosition)
{
    adjustSize();
    const QRect room = screen()->availableGeometry();
    move(std::clamp(globalPosition.x(), room.left(), std::max(room.left(), room.right() - width())), std::max(room.top(), std::min(globalPosition.y(), room.bottom() - height())));
    show();
    focusFirst();
}

void TozPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        m_accept->click();
        return;
    }
    QFrame::keyPressEvent(event);
}

void TozPopup::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    // As the style does for menus.
    QStyleOption option;
    option.initFrom(this);
    QStyleHintReturnMask mask;
    if (style()->styleHint(QStyle::SH_Menu_Mask, &option, this, &mask) != 0) {
        setMask(mask.region);
    }
}

void TozPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    parts::paintBox(painter, rect(), {color(Token::Surface), color(Token::Line), metrics::radius});
}

} // namespace strongroom::ui
