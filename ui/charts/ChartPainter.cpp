// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "charts/ChartPainter.h"

#include "theme/Fonts.h"
#include "theme/Metrics.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::ChartData;
using model::ChartForm;
using model::ChartSeries;
using model::ChartTone;

namespace {

constexpr int labelWidth = 168;
constexpr int totalWidth = 72;
constexpr int barHeight = 18;
constexpr int lineHeight = 20;
constexpr int swatch = 12;
constexpr int curveHeight = 96;
constexpr int leastPart = 2;   // px: a single record of thousands is still seen

// Of what is of equal standing, in turn; with the pattern they are told apart without colour, too.
struct Fill {
    Token token;
    Qt::BrushStyle pattern;
};
Fill fillOf(const ChartSeries &series, int plainIndex, int waitingIndex, int badIndex)
{
    static constexpr std::array plain{Fill{Token::Accent, Qt::SolidPattern}, Fill{Token::Hashed, Qt::BDiagPattern}, Fill{Token::Muted, Qt::Dense5Pattern}};
    static constexpr std::array waiting{Fill{Token::Warning, Qt::BDiagPattern}, Fill{Token::Warning, Qt::DiagCrossPattern}, Fill{Token::Warning, Qt::HorPattern}};
    static constexpr std::array bad{Fill{Token::Error, Qt::CrossPattern}, Fill{Token::Error, Qt::Dense4Pattern}};
    switch (series.tone) {
    case ChartTone::Good: return {Token::Ok, Qt::SolidPattern};
    case ChartTone::Waiting: return waiting[std::size_t(waitingIndex) % waiting.size()];
    case ChartTone::Bad: return bad[std::size_t(badIndex) % bad.size()];
    case ChartTone::Plain: break;
    }
    return plain[std::size_t(plainIndex) % plain.size()];
}

std::vector<Fill> fillsOf(const ChartData &chart)
{
    std::vector<Fill> fills;
    int plain = 0;
    int waiting = 0;
    int bad = 0;
    for (const ChartSeries &series : chart.series) {
        fills.push_back(fillOf(series, plain, waiting, bad));
        plain += series.tone == ChartTone::Plain ? 1 : 0;
        waiting += series.tone == ChartTone::Waiting ? 1 : 0;
        bad += series.tone == ChartTone::Bad ? 1 : 0;
    }
    return fills;
}

void fillPart(QPainter &painter, const QRect &rect, const Fill &fill, const Tokens &tokens)
{
    const QColor ink = tokens.color(fill.token);
    if (fill.pattern == Qt::SolidPattern) {
        painter.fillRect(rect, ink);
        return;
    }
    painter.fillRect(rect, tokens.mix(Token::Surface, fill.token, 0.28));
    painter.fillRect(rect, QBrush(ink, fill.pattern));
    painter.setPen(QPen(ink, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

// One painting: what is the same for bars and curves.
class Drawing {
public:
    Drawing(QPainter *painter, const ChartData &chart, const Tokens &tokens, int width, Qt::LayoutDirection direction)
        : m_painter(painter), m_chart(chart), m_tokens(tokens), m_width(width), m_direction(direction), m_fills(fillsOf(chart))
    {
    }
    int paint()
    {
        paintHead();
        m_chart.form == ChartForm::Bars ? paintBars() : paintCurves();
        return m_y + metrics::gap;
    }

private:
    [[nodiscard]] QRect place(int x, int y, int w, int h) const { return QStyle::visualRect(m_direction, QRect(0, 0, m_width, 1 << 20), QRect(x, y, w, h)); }
    [[nodiscard]] int alignment(Qt::Alignment side) const { return int(QStyle::visualAlignment(m_direction, side) | Qt::AlignAbsolute); }
    void write(const QRect &rect, const QString &words, const QFont &font, Token ink, Qt::Alignment side)
    {
        if (m_painter != nullptr) {
            m_painter->setFont(font);
            m_painter->setPen(m_tokens.color(ink));
            m_painter->drawText(rect, alignment(side) | Qt::AlignVCenter | Qt::TextSingleLine, QFontMetrics(font).elidedText(words, Qt::ElideRight, rect.width()));
        }
    }
    void paintHead();
    void paintLegend();
    void paintBars();
    void paintCurves();
    void paintCurve(const ChartSeries &series, const Fill &fill, const QRect &area);

    QPainter *m_painter;
    const ChartData &m_chart;
    const Tokens &m_tokens;
    int m_width;
    Qt::LayoutDirection m_direction;
    std::vector<Fill> m_fills;
    int m_y = metrics::gap;
};

void Drawing::paintHead()
{
    const int inner = m_width - 2 * metrics::gap;
    write(place(metrics::gap, m_y, inner, lineHeight), m_chart.title, fonts::strong(), Token::Text, Qt::AlignLeft);
    m_y += lineHeight;
    // The sentence may take several lines.
    const QRect sentence = QFontMetrics(fonts::text()).boundingRect(QRect(0, 0, inner, 1 << 16), Qt::TextWordWrap, m_chart.summary);
    if (m_painter != nullptr) {
        m_painter->setFont(fonts::text());
        m_painter->setPen(m_tokens.color(Token::Muted));
        m_painter->drawText(place(metrics::gap, m_y, inner, sentence.height()), alignment(Qt::AlignLeft) | Qt::AlignTop | Qt::TextWordWrap, m_chart.summary);
    }
    m_y += sentence.height() + metrics::gapSmall;
}

void Drawing::paintLegend()
{
    if (m_chart.series.size() > 1) {
        const QFontMetrics text(fonts::text());
        int x = metrics::gap;
        for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
            const int needed = swatch + metrics::gapTight + text.horizontalAdvance(m_chart.series[i].name) + metrics::gap;
            if (x > metrics::gap && x + needed > m_width - metrics::gap) {
                x = metrics::gap;
                m_y += lineHeight;
            }
            if (m_painter != nullptr) {
                fillPart(*m_painter, place(x, m_y + (lineHeight - swatch) / 2, swatch, swatch), m_fills[i], m_tokens);
            }
            write(place(x + swatch + metrics::gapTight, m_y, needed - swatch - metrics::gapTight, lineHeight), m_chart.series[i].name, fonts::text(), Token::Text, Qt::AlignLeft);
            x += needed;
        }
        m_y += lineHeight;
    }
    m_y += metrics::gapSmall;
}

void Drawing::paintBars()
{
    paintLegend();
    const QFontMetrics caption(fonts::caption());
    const int inner = m_width - 2 * metrics::gap;
    const double greatest = std::max(m_chart.greatestTotal(), 1e-9);
    const int labels = std::min(labelWidth, inner / 3);
    const int room = std::max(40, inner - labels - totalWidth - 2 * metrics::gapSmall);
    for (int row = 0; row < int(m_chart.categories.size()); ++row) {
        write(place(metrics::gap, m_y, labels, metrics::rowHeight), m_chart.categories.at(row), fonts::text(), Token::Text, Qt::AlignLeft);
        int from = metrics::gap + labels + metrics::gapSmall;
        for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
            const double value = m_chart.series[i].values[std::size_t(row)];
            if (value <= 0) {
                continue;
            }
            const int part = std::max(leastPart, int(value / greatest * room));
            const QRect rect = place(from, m_y + (metrics::rowHeight - barHeight) / 2, part, barHeight);
            if (m_painter != nullptr) {
                fillPart(*m_painter, rect, m_fills[i], m_tokens);
                const QString number = m_chart.text(value);
                if (m_chart.series.size() > 1 && caption.horizontalAdvance(number) + 2 * metrics::gapTight <= part) {
                    // On a ground of its own: numbers are read on any pattern.
                    const QRect ground = place(from + metrics::gapTight, m_y + (metrics::rowHeight - 14) / 2, caption.horizontalAdvance(number) + metrics::gapTight, 14);
                    m_painter->fillRect(ground, m_tokens.color(Token::Surface));
                    write(ground, number, fonts::caption(), Token::Text, Qt::AlignHCenter);
                }
            }
            from += part + 1;
        }
        write(place(from + metrics::gapTight, m_y, m_width - metrics::gap - from, metrics::rowHeight), m_chart.text(m_chart.total(row)), fonts::text(), Token::Muted, Qt::AlignLeft);
        m_y += metrics::rowHeight;
    }
}

// Time runs with the direction of reading. Each curve stands on its own zero, with its greatest value named at its top.
void Drawing::paintCurves()
{
    const int inner = m_width - 2 * metrics::gap;
    for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
        const ChartSeries &series = m_chart.series[i];
        write(place(metrics::gap, m_y, inner, lineHeight), series.name, fonts::text(), Token::Text, Qt::AlignLeft);
        m_y += lineHeight;
        const QRect area = place(metrics::gap, m_y, inner - totalWidth - metrics::gapSmall, curveHeight);
        double greatest = 0;
        for (const double value : series.values) {
            greatest = std::isnan(value) ? greatest : std::max(greatest, value);
        }
        const int beside = metrics::gap + inner - totalWidth;
        write(place(beside, m_y - lineHeight / 2, totalWidth, lineHeight), m_chart.textOf(series, greatest), fonts::caption(), Token::Muted, Qt::AlignLeft);
        write(place(beside, m_y + curveHeight - lineHeight / 2, totalWidth, lineHeight), m_chart.textOf(series, 0), fonts::caption(), Token::Muted, Qt::AlignLeft);
        if (m_painter != nullptr) {
            paintCurve(series, m_fills[i], area);
        }
        m_y += curveHeight + metrics::gap;
    }
    const QStringList &times = m_chart.categories;
    const int width = inner - totalWidth - metrics::gapSmall;
    const std::array<std::pair<qsizetype, Qt::AlignmentFlag>, 3> marks{{{0, Qt::AlignLeft}, {times.size() / 2, Qt::AlignHCenter}, {times.size() - 1, Qt::AlignRight}}};
    for (const auto &[at, side] : marks) {
        if (at >= 0 && at < times.size()) {
            write(place(metrics::gap, m_y - metrics::gapSmall, width, lineHeight), times.at(at), fonts::caption(), Token::Muted, side);
        }
    }
    m_y += lineHeight - metrics::gapSmall;
}

void Drawing::paintCurve(const ChartSeries &series, const Fill &fill, const QRect &area)
{
    double greatest = 1e-9;
    for (const double value : series.values) {
        greatest = std::isnan(value) ? greatest : std::max(greatest, value);
    }
    m_painter->setPen(QPen(m_tokens.color(Token::FaintLine), 1));
    for (const int part : {0, 1, 2}) {
        const int y = area.top() + part * area.height() / 2;
        m_painter->drawLine(area.left(), y, area.right(), y);
    }
    const std::size_t count = series.values.size();
    const auto point = [&](std::size_t i) {
        const double along = count > 1 ? double(i) / double(count - 1) : 0;
        return QPointF(m_direction == Qt::RightToLeft ? area.right() - along * area.width() : area.left() + along * area.width(),
                       area.top() + (1 - series.values[i] / greatest) * area.height());
    };
    const QColor ink = m_tokens.color(fill.token);
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < count;) {
        if (std::isnan(series.values[i])) {
            ++i;
            continue;
        }
        const std::size_t from = i;
        QPainterPath line(point(i));
        for (++i; i < count && !std::isnan(series.values[i]); ++i) {
            line.lineTo(point(i));
        }
        QPainterPath below = line;
        below.lineTo(point(i - 1).x(), area.top() + area.height());
        below.lineTo(point(from).x(), area.top() + area.height());
        QColor tint = ink;
        tint.setAlphaF(fill.pattern == Qt::SolidPattern ? 0.16F : 0.5F);
        m_painter->fillPath(below, QBrush(tint, fill.pattern));
        m_painter->strokePath(line, QPen(ink, 1.6));
    }
    m_painter->restore();
}

} // namespace

int paintChart(QPainter *painter, const ChartData &chart, const Tokens &tokens, int width, Qt::LayoutDirection direction) { return Drawing(painter, chart, tokens, width, direction).paint(); }

Picture pictureOf(ChartData chart)
{
    QString title = chart.title;
    QString summary = chart.summary;
    return {std::move(title), std::move(summary), [chart = std::move(chart)](QPainter *painter, const Tokens &tokens, int width, Qt::LayoutDirection direction) { return paintChart(painter, chart, tokens, width, direction); }};
}

} // namespace strongroom::ui
