// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/records/TozRangePopup.h"

#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using tozstore::SearchRange;
using tozstore::SearchRangeKey;
using tozstore::SearchTime;

namespace {

constexpr int popupWidth = 400;

QString zoneText(int minutes)
{
    const int size = std::abs(minutes);
    return u"%1%2:%3"_s.arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+')).arg(size / 60, 2, 10, QLatin1Char('0')).arg(size % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

TozRangePopup::TozRangePopup(model::TozQueryModel *query, QWidget *parent)
    : TozPopup(tr("Range of time"), tr("Apply"), popupWidth, parent), m_query(query), m_key(new QComboBox), m_zone(new QComboBox)
{
    m_key->addItem(tr("When it was created"), static_cast<int>(SearchRangeKey::Created));
    m_key->addItem(tr("When it was modified last"), static_cast<int>(SearchRangeKey::Modified));
    m_key->setAccessibleName(tr("Which time"));
    m_zone->setAccessibleName(tr("Zone"));
    const int here = QDateTime::currentDateTime().offsetFromUtc() / 60;
    m_zone->addItem(tr("UTC"), 0);
    if (here != 0) {
        m_zone->addItem(tr("Here (UTC%1)").arg(zoneText(here)), here);
    }
    for (int hours = -12; hours <= 14; ++hours) {
        if (hours != 0 && hours * 60 != here) {
            m_zone->addItem(u"UTC"_s + zoneText(hours * 60), hours * 60);
        }
    }
    m_zone->setMaxVisibleItems(14);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::gap);
    grid->setVerticalSpacing(metrics::gapSmall);
    grid->setColumnStretch(1, 1);
    const auto row = [grid](int at, const QString &text, QWidget *editor) {
        auto *label = new Label(text, TextRole::Text, Token::Muted);
        label->setBuddy(editor);
        grid->addWidget(label, at, 0);
        grid->addWidget(editor, at, 1);
    };
    const auto end = [grid, this](int at, const QString &text, const QString &name, QTime time) {
        End made{new QCheckBox(text), new QDateTimeEdit};
        made.time->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
        made.time->setTimeSpec(Qt::UTC);
        made.time->setDateTime(QDateTime(QDate::currentDate(), time, Qt::UTC));
        made.time->setButtonSymbols(QAbstractSpinBox::NoButtons);
        made.time->setAccessibleName(name);
        made.time->setEnabled(false);
        grid->addWidget(made.isSet, at, 0);
        grid->addWidget(made.time, at, 1);
        connect(made.isSet, &QCheckBox::toggled, made.time, &QWidget::setEnabled);
        connect(made.isSet, &QCheckBox::toggled, this, &TozRangePopup::check);
        connect(made.time, &QDateTimeEdit::dateTimeChanged, this, &TozRangePopup::check);
        return made;
    };
    row(0, tr("&Time"), m_key);
    m_start = end(1, tr("&From"), tr("From"), QTime(0, 0));
    m_end = end(2, tr("&Until"), tr("Until"), QTime(23, 59, 59));
    row(3, tr("&Zone"), m_zone);
    content()->addLayout(grid);

    if (const auto &range = query->search().range) {
        m_key->setCurrentIndex(m_key->findData(static_cast<int>(range->key)));
        showEnd(m_start, range->start);
        showEnd(m_end, range->end);
    } else {
        m_start.isSet->setChecked(true);
    }
    connect(m_zone, &QComboBox::currentIndexChanged, this, &TozRangePopup::check);
    check();
}

void TozRangePopup::showEnd(const End &end, const std::optional<SearchTime> &time)
{
    end.isSet->setChecked(time.has_value());
    if (!time) {
        return;
    }
    // The clock's digits, and the zone of the last one that is shown; another zone than these is added.
    const QDateTime moment = QDateTime::fromString(QString::fromStdString(time->text()), Qt::ISODate);
    const int zone = moment.offsetFromUtc() / 60;
    if (m_zone->findData(zone) < 0) {
        m_zone->addItem(u"UTC"_s + zoneText(zone), zone);
    }
    m_zone->setCurrentIndex(m_zone->findData(zone));
    end.time->setDateTime(QDateTime(moment.date(), moment.time(), Qt::UTC));
}

std::optional<SearchRange> TozRangePopup::range() const
{
    SearchRange range;
    range.key = static_cast<SearchRangeKey>(m_key->currentData().toInt());
    const auto text = [this](const End &end) { return end.time->dateTime().toString(u"yyyy-MM-dd HH:mm:ss "_s) + zoneText(m_zone->currentData().toInt()); };
    if (m_start.isSet->isChecked()) {
        range.start = model::parseSearchTime(text(m_start));
    }
    if (m_end.isSet->isChecked()) {
        range.end = model::parseSearchTime(text(m_end));
    }
    return range.start || range.end ? std::optional(range) : std::nullopt;
}

void TozRangePopup::check()
{
    const std::optional<SearchRange> wanted = range();
    const bool turned = wanted && wanted->start && wanted->end && wanted->end->moment() < wanted->start->moment();
    acceptButton()->setEnabled(!turned);
    if (turned) {
        setNote(tr("The end lies before the start."), NoteTone::Problem);
    } else {
        setNote(wanted ? tr("An end that is not ticked is open. A long result is cut into ranges like this by itself.") : tr("Without an end there is no range: every time fits."), NoteTone::Help);
    }
}

void TozRangePopup::focusFirst() { m_start.isSet->setFocus(); }

void TozRangePopup::accept()
{
    if (m_query->setRange(range()).isEmpty()) {
        close();
    }
}

} // namespace strongroom::ui
