// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "charts/ChartView.h"

#include "theme/Fonts.h"
#include "theme/Metrics.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QStyle>
#include <QSvgGenerator>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::ChartData;
using model::ChartSeries;
using model::ChartTone;

namespace {

constexpr int labelWidth = 168;
constexpr int totalWidth = 72;
constexpr int barHeight = 18;
constexpr int lineHeight = 20;
constexpr int swatch = 12;
constexpr int savedWidth = 960;
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

} // namespace

int paintChart(QPainter *painter, const ChartData &chart, const Tokens &tokens, int width, Qt::LayoutDirection direction)
{
    const QFontMetrics text(fonts::text());
    const QFontMetrics caption(fonts::caption());
    const QRect all(0, 0, width, 1 << 20);
    const auto place = [&](int x, int y, int w, int h) { return QStyle::visualRect(direction, all, QRect(x, y, w, h)); };
    const auto write = [&](const QRect &rect, const QString &words, const QFont &font, Token ink, Qt::Alignment side) {
        if (painter != nullptr) {
            painter->setFont(font);
            painter->setPen(tokens.color(ink));
            painter->drawText(rect, int(QStyle::visualAlignment(direction, side) | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine, QFontMetrics(font).elidedText(words, Qt::ElideRight, rect.width()));
        }
    };
    int y = metrics::gap;
    const int inner = width - 2 * metrics::gap;
    write(place(metrics::gap, y, inner, lineHeight), chart.title, fonts::strong(), Token::Text, Qt::AlignLeft);
    y += lineHeight;
    // The sentence may take several lines.
    const QRect sentence = text.boundingRect(QRect(0, 0, inner, 1 << 16), Qt::TextWordWrap, chart.summary);
    if (painter != nullptr) {
        painter->setFont(fonts::text());
        painter->setPen(tokens.color(Token::Muted));
        painter->drawText(place(metrics::gap, y, inner, sentence.height()), int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignTop | Qt::AlignAbsolute) | Qt::TextWordWrap, chart.summary);
    }
    y += sentence.height() + metrics::gapSmall;

    const std::vector<Fill> fills = fillsOf(chart);
    int x = metrics::gap;
    for (std::size_t i = 0; i < chart.series.size() && chart.series.size() > 1; ++i) {
        const int needed = swatch + metrics::gapTight + text.horizontalAdvance(chart.series[i].name) + metrics::gap;
        if (x > metrics::gap && x + needed > width - metrics::gap) {
            x = metrics::gap;
            y += lineHeight;
        }
        if (painter != nullptr) {
            fillPart(*painter, place(x, y + (lineHeight - swatch) / 2, swatch, swatch), fills[i], tokens);
        }
        write(place(x + swatch + metrics::gapTight, y, needed - swatch - metrics::gapTight, lineHeight), chart.series[i].name, fonts::text(), Token::Text, Qt::AlignLeft);
        x += needed;
    }
    y += (chart.series.size() > 1 ? lineHeight : 0) + metrics::gapSmall;

    const double greatest = std::max(chart.greatestTotal(), 1e-9);
    const int labels = std::min(labelWidth, inner / 3);
    const int room = std::max(40, inner - labels - totalWidth - 2 * metrics::gapSmall);
    for (int row = 0; row < int(chart.categories.size()); ++row) {
        write(place(metrics::gap, y, labels, metrics::rowHeight), chart.categories.at(row), fonts::text(), Token::Text, Qt::AlignLeft);
        int from = metrics::gap + labels + metrics::gapSmall;
        for (std::size_t i = 0; i < chart.series.size(); ++i) {
            const double value = chart.series[i].values[std::size_t(row)];
            if (value <= 0) {
                continue;
            }
            const int part = std::max(leastPart, int(value / greatest * room));
            const QRect rect = place(from, y + (metrics::rowHeight - barHeight) / 2, part, barHeight);
            if (painter != nullptr) {
                fillPart(*painter, rect, fills[i], tokens);
                const QString number = chart.text(value);
                if (chart.series.size() > 1 && caption.horizontalAdvance(number) + 2 * metrics::gapTight <= part) {
                    // On a ground of its own: numbers are read on any pattern.
                    const QRect ground = place(from + metrics::gapTight, y + (metrics::rowHeight - 14) / 2, caption.horizontalAdvance(number) + metrics::gapTight, 14);
                    painter->fillRect(ground, tokens.color(Token::Surface));
                    write(ground, number, fonts::caption(), Token::Text, Qt::AlignHCenter);
                }
            }
            from += part + 1;
        }
        write(place(from + metrics::gapTight, y, width - metrics::gap - from, metrics::rowHeight), chart.text(chart.total(row)), fonts::text(), Token::Muted, Qt::AlignLeft);
        y += metrics::rowHeight;
    }
    return y + metrics::gap;
}

ChartView::ChartView(ChartData chart, QWidget *parent) : QWidget(parent), m_chart(std::move(chart))
{
    setAccessibleName(m_chart.title);
    setAccessibleDescription(m_chart.summary);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ChartView::heightForWidth(int width) const { return paintChart(nullptr, m_chart, tokens(), width, layoutDirection()); }

QSize ChartView::sizeHint() const { return {640, heightForWidth(640)}; }

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    paintChart(&painter, m_chart, tokens(), width(), layoutDirection());
}

QByteArray ChartView::asPng() const
{
    const Tokens light = Tokens::load(Scheme::Light);
    constexpr int ratio = 2;
    const int height = paintChart(nullptr, m_chart, light, savedWidth, layoutDirection());
    QImage image(savedWidth * ratio, height * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(light.color(Token::Surface));
    QPainter painter(&image);
    paintChart(&painter, m_chart, light, savedWidth, layoutDirection());
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray ChartView::asSvg() const
{
    const Tokens light = Tokens::load(Scheme::Light);
    const int height = paintChart(nullptr, m_chart, light, savedWidth, layoutDirection());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize({savedWidth, height});
    generator.setViewBox(QRect(0, 0, savedWidth, height));
    generator.setTitle(m_chart.title);
    generator.setDescription(m_chart.summary);
    QPainter painter(&generator);
    painter.fillRect(QRect(0, 0, savedWidth, height), light.color(Token::Surface));
    paintChart(&painter, m_chart, light, savedWidth, layoutDirection());
    painter.end();
    return bytes;
}

} // namespace strongroom::ui
