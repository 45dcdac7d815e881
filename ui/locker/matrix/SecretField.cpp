// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/matrix/SecretField.h"

#include "base/Error.h"
#include "base/ErrorText.h"
#include "base/Text.h"
#include "clipboard/SensitiveClipboard.h"
#include "locker/matrix/SecretMatrixDelegate.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace strongroom::ui {

namespace {

constexpr int lineHeight = 18;
constexpr int buttonSize = 24;
constexpr qsizetype mostShown = 4000;   // characters; copying takes all of them
constexpr std::chrono::milliseconds holdTime = 350ms;

} // namespace

// The text, or dots in its place. The one place where an opened value is a QString for longer than a call.
class SecretText final : public QWidget {
public:
    enum class Kind { Dots, Value, Note, Problem };

    SecretText()
    {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    ~SecretText() override { wipe(); }
    Q_DISABLE_COPY_MOVE(SecretText)

    void setText(Kind kind, const QString &text)
    {
        wipe();
        m_kind = kind;
        m_text = text;
        m_text.detach();
        setAccessibleName(kind == Kind::Dots ? QString() : m_text);
        updateGeometry();
        update();
    }
    void setNote(const QString &icon, const QString &text)
    {
        m_icon = icon;
        m_note = text;
        update();
    }
    [[nodiscard]] Kind kind() const noexcept { return m_kind; }
    [[nodiscard]] const QString &text() const noexcept { return m_text; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return m_kind == Kind::Dots ? buttonSize : flow(width, nullptr); }
    [[nodiscard]] QSize sizeHint() const override { return {120, heightForWidth(std::max(width(), 120))}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {dotsWidth() + 4, buttonSize}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (m_kind != Kind::Dots) {
            flow(width(), &painter);
            return;
        }
        const int used = paintDots(painter, rect(), color(Token::Text), layoutDirection()) + metrics::gapSmall;
        const auto placed = [this](int from, int wide) { return QStyle::visualRect(layoutDirection(), rect(), QRect(from, 0, wide, height())); };
        const int room = width() - used - 18;
        if (!m_icon.isEmpty() && room > 0) {
            painter.setFont(fonts::text());
            painter.setPen(color(Token::Muted));
            paintIcon(painter, placed(used, 13), m_icon, color(Token::Muted), 13);
            painter.drawText(placed(used + 17, room), int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute) | Qt::TextSingleLine,
                             painter.fontMetrics().elidedText(m_note, Qt::ElideRight, room));
        }
    }

private:
    void wipe()
    {
        if (m_kind == Kind::Value) {
            std::fill(m_text.begin(), m_text.end(), u'\0');   // ours alone: detached when it was set
        }
        m_text.clear();
        setAccessibleName({});
    }
    int flow(int width, QPainter *painter) const
    {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute);
        QTextLayout layout(QString(m_text).replace(u'\n', QChar::LineSeparator), m_kind == Kind::Value ? fonts::code() : fonts::text());
        layout.setTextOption(option);
        layout.setCacheEnabled(false);
        layout.beginLayout();
        double y = (buttonSize - lineHeight) / 2.0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(width, 20));
            line.setPosition(QPointF(0, y + (lineHeight - line.height()) / 2));
            y += lineHeight;
        }
        layout.endLayout();
        if (painter != nullptr) {
            painter->setPen(color(m_kind == Kind::Value ? Token::Text : m_kind == Kind::Problem ? Token::Error : Token::Muted));
            layout.draw(painter, QPointF(0, 0));
        }
        return int(std::ceil(y + (buttonSize - lineHeight) / 2.0));
    }

    Kind m_kind = Kind::Dots;
    QString m_text;
    QString m_icon;
    QString m_note;
};

SecretField::SecretField(const QString &what, Open open, QWidget *parent)
    : QWidget(parent), m_what(what), m_open(std::move(open)), m_text(new SecretText), m_eye(new IconButton(u"eye"_s, tr("Reveal the value of %1").arg(what))),
      m_copy(new IconButton(u"copy"_s, tr("Copy the value of %1").arg(what)))
{
    m_eye->setToolTip(tr("Hold to peek, click to keep it open for %Ln s", nullptr, int(staysOpen.count())));
    m_copy->setToolTip(tr("Copy; the clipboard is cleared after %Ln s", nullptr, int(SensitiveClipboard::clearsAfter.count())));
    for (IconButton *button : {m_eye, m_copy}) {
        button->setFixedSize(buttonSize, buttonSize);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_text, 1);
    row->addWidget(m_eye, 0, Qt::AlignTop);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    m_closes.setSingleShot(true);
    m_closes.setInterval(staysOpen);
    m_hold.setSingleShot(true);
    m_hold.setInterval(holdTime);
    connect(&m_closes, &QTimer::timeout, this, &SecretField::conceal);
    connect(&m_hold, &QTimer::timeout, this, [this] { m_peeking = m_revealed; });
    connect(m_eye, &QToolButton::pressed, this, [this] {
        m_wasOpen = m_revealed;
        m_peeking = false;
        m_hold.start();
        if (!m_revealed) {
            show();
        }
    });
    connect(m_eye, &QToolButton::released, this, [this] {
        m_hold.stop();
        if (m_peeking || m_wasOpen) {
            conceal();
        } else if (m_revealed) {
            m_closes.start();
        }
    });
    connect(m_copy, &QToolButton::clicked, this, &SecretField::copy);
}

SecretField::~SecretField() = default;

void SecretField::setNote(const QString &icon, const QString &text) { m_text->setNote(icon, text); }

bool SecretField::show()
{
    try {
        const SensitiveText value = m_open();
        QString text = toQString(value.view());
        const qsizetype more = text.size() - mostShown;
        QString shown = text.isEmpty() ? QString() : more > 0 ? text.left(mostShown) : text;
        std::fill(text.begin(), text.end(), u'\0');
        if (shown.isEmpty()) {
            m_text->setText(SecretText::Kind::Note, tr("the empty text"));
        } else {
            m_text->setText(SecretText::Kind::Value, more > 0 ? shown + tr("… (%Ln more characters: copy takes them all)", nullptr, int(more)) : shown);
        }
        std::fill(shown.begin(), shown.end(), u'\0');
    } catch (const VaultError &error) {
        say(error);
        return false;
    }
    m_revealed = true;
    m_eye->setIcon(icon(u"eye-off"_s, Token::Muted));
    m_eye->setAccessibleName(tr("Hide the value of %1").arg(m_what));
    Q_EMIT revealed();
    return true;
}

void SecretField::reveal()
{
    if (m_revealed || show()) {
        m_closes.start();
    }
}

void SecretField::conceal()
{
    m_closes.stop();
    m_peeking = false;
    m_revealed = false;
    m_text->setText(SecretText::Kind::Dots, {});
    m_eye->setIcon(icon(u"eye"_s, Token::Muted));
    m_eye->setAccessibleName(tr("Reveal the value of %1").arg(m_what));
}

void SecretField::copy()
{
    try {
        const SensitiveText value = m_open();
        QString text = toQString(value.view());
        SensitiveClipboard::copy(text, ClearPolicy::Clears);
        std::fill(text.begin(), text.end(), u'\0');
        Q_EMIT copied();
    } catch (const VaultError &error) {
        say(error);
    }
}

void SecretField::say(const VaultError &error) { m_text->setText(SecretText::Kind::Problem, model::errorText(error.clone()).text); }

QString SecretField::shownText() const { return m_text->kind() == SecretText::Kind::Value ? m_text->text() : QString(); }

QString SecretField::problem() const { return m_text->kind() == SecretText::Kind::Problem ? m_text->text() : QString(); }

void SecretField::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    conceal();
}

} // namespace strongroom::ui
