// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "editor/DateEdit.h"

#include "base/Format.h"
#include "base/Text.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextCharFormat>
#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

// Local time, as the reader's clock says it; the text that comes out names the instant in UTC.
class CalendarPopup final : public Card {
public:
    CalendarPopup(const QDateTime &chosen, const std::function<void(const QDateTime &)> &take, QWidget *parent) : Card(Token::Surface, Token::Line, parent)
    {
        setWindowFlags(Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint);
        setAttribute(Qt::WA_DeleteOnClose);
        setAttribute(Qt::WA_TranslucentBackground);
        auto *calendar = new QCalendarWidget;
        calendar->setAccessibleName(DateEdit::tr("Day"));
        calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
        calendar->setGridVisible(false);
        calendar->setMinimumSize(348, 224);
        // Qt's own arrows are of another family.
        for (const auto &[name, arrow] : {std::pair{"qt_calendar_prevmonth", "chevron-left"}, {"qt_calendar_nextmonth", "chevron-right"}}) {
            if (auto *button = calendar->findChild<QToolButton *>(QString::fromLatin1(name))) {
                button->setIcon(icon(QString::fromLatin1(arrow)));
                button->setAccessibleName(qstrcmp(arrow, "chevron-left") == 0 ? DateEdit::tr("Previous month") : DateEdit::tr("Next month"));
            }
        }
        if (auto *bar = calendar->findChild<QWidget *>(u"qt_calendar_navigationbar"_s)) {
            bar->setBackgroundRole(QPalette::Base);
        }
        // Weekends are days like others; the calendar's own red would say something else here.
        QTextCharFormat plain;
        plain.setForeground(color(Token::Text));
        calendar->setWeekdayTextFormat(Qt::Saturday, plain);
        calendar->setWeekdayTextFormat(Qt::Sunday, plain);
        calendar->setSelectedDate(chosen.date());
        auto *time = new QTimeEdit(chosen.time());
        time->setDisplayFormat(u"HH:mm"_s);
        time->setAccessibleName(DateEdit::tr("Local time"));
        time->setButtonSymbols(QAbstractSpinBox::NoButtons);
        time->setFixedWidth(72);
        auto *set = new Button(DateEdit::tr("Set date"), {}, ButtonKind::Primary);
        auto *row = new QHBoxLayout;
        row->setSpacing(metrics::gapSmall);
        row->addWidget(new Label(DateEdit::tr("Local time"), TextRole::Text, Token::Muted));
        row->addWidget(time);
        row->addStretch(1);
        row->addWidget(set);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(metrics::gapSmall, metrics::gapSmall, metrics::gapSmall, metrics::gapSmall);
        column->setSpacing(metrics::gapSmall);
        column->addWidget(calendar);
        column->addLayout(row);
        const auto done = [this, calendar, time, take] {
            take(QDateTime(calendar->selectedDate(), time->time()));
            close();
        };
        connect(set, &QPushButton::clicked, this, done);
        connect(calendar, &QCalendarWidget::activated, this, done);   // Enter on a day, or a double click
        calendar->setFocus();
    }
};

} // namespace

DateEdit::DateEdit(const QString &name, QWidget *parent) : QWidget(parent), m_edit(new QLineEdit)
{
    m_edit->setAccessibleName(name);
    m_edit->setPlaceholderText(u"2026-12-31T23:59:00Z"_s);
    m_edit->installEventFilter(this);
    auto *open = new IconButton(u"calendar"_s, tr("Choose a day (Alt+Down)"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapTight);
    row->addWidget(m_edit, 1);
    row->addWidget(open);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &DateEdit::edited);
    connect(open, &QAbstractButton::clicked, this, &DateEdit::showCalendar);
}

bool DateEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier)) {
            showCalendar();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DateEdit::showCalendar()
{
    const auto known = incountry::Timestamp::parse(fromQString(m_edit->text().trimmed()));
    const QDateTime chosen = known ? model::toDateTime(*known).toLocalTime() : QDateTime(QDate::currentDate().addMonths(1), QTime(0, 0));
    auto *popup = new CalendarPopup(
        chosen,
        [this](const QDateTime &local) {
            m_edit->setText(local.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z');
            Q_EMIT edited(m_edit->text());
            m_edit->setFocus(Qt::OtherFocusReason);
        },
        this);
    popup->adjustSize();
    popup->move(m_edit->mapToGlobal(QPoint(0, m_edit->height() + 2)));
    popup->show();
}

} // namespace strongroom::ui
