// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "keys/RevealField.h"

#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace strongroom::ui {

namespace {

constexpr auto dots = "●●●●●●●●●●●●"; // as many for every secret

// A key is one long word, and a label breaks lines between words only.
QString breakable(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        out += text.at(i);
        if (i % 8 == 7 && !(text.at(i).isHighSurrogate())) {
            out += QChar(0x200b);
        }
    }
    return out;
}

} // namespace

RevealField::RevealField(QWidget *parent)
    : QWidget(parent)
    , m_text(new Label(QString::fromUtf8(dots), TextRole::Code))
    , m_eye(new IconButton(u"eye"_s, tr("Hold to look, click to keep it open for 30 seconds")))
{
    m_text->setWordWrap(true);
    m_text->setMinimumHeight(metrics::controlHeight);
    m_eye->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapSmall);
    row->addWidget(m_text, 1);
    row->addWidget(m_eye, 0, Qt::AlignTop);
    m_hold.setSingleShot(true);
    m_open.setSingleShot(true);
    setTimes(350ms, 30s);
    connect(m_eye, &QAbstractButton::pressed, this, &RevealField::press);
    connect(m_eye, &QAbstractButton::released, this, &RevealField::release);
    connect(&m_open, &QTimer::timeout, this, &RevealField::conceal);
    setSource({});
}

void RevealField::setTimes(std::chrono::milliseconds hold, std::chrono::milliseconds open)
{
    m_hold.setInterval(hold);
    m_open.setInterval(open);
}

void RevealField::setSource(std::function<QString()> source)
{
    conceal();
    m_source = std::move(source);
    m_eye->setEnabled(static_cast<bool>(m_source));
}

QString RevealField::shownText() const { return m_shown ? m_text->text().remove(QChar(0x200b)) : QString(); }

void RevealField::press()
{
    m_wasOpen = m_shown;
    reveal();
    m_hold.start();
}

void RevealField::release()
{
    const bool held = !m_hold.isActive();
    m_hold.stop();
    if (held || m_wasOpen) {
        conceal();
    } else {
        m_open.start();
    }
}

void RevealField::reveal()
{
    if (!m_source) {
        return;
    }
    m_open.stop();
    m_shown = true;
    const QString text = m_source();
    m_text->setText(text.isEmpty() ? tr("(empty)") : breakable(text));
    m_eye->setIcon(icon(u"eye-off"_s, Token::Muted));
    window()->installEventFilter(this);
}

void RevealField::conceal()
{
    m_open.stop();
    m_shown = false;
    m_text->setText(QString::fromUtf8(dots));
    m_text->setAccessibleName(tr("Secret, hidden"));
    m_eye->setIcon(icon(u"eye"_s, Token::Muted));
    window()->removeEventFilter(this);
}

void RevealField::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    conceal();
}

bool RevealField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate) { // nobody is looking any more, or somebody else is
        conceal();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace strongroom::ui
