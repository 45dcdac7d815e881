// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "charts/ChartView.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace strongroom::ui {

namespace {
constexpr int savedWidth = 960;
} // namespace

ChartView::ChartView(Picture picture, QWidget *parent) : QWidget(parent)
{
    setPicture(std::move(picture));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartView::setPicture(Picture picture)
{
    const int before = heightForWidth(width());
    m_picture = std::move(picture);
    setAccessibleName(m_picture.title);
    setAccessibleDescription(m_picture.summary);
    if (heightForWidth(width()) != before) {
        updateGeometry();   // climbs to the window: not for every new point of a curve
    }
    update();
}

int ChartView::heightForWidth(int width) const { return m_picture.paint ? m_picture.paint(nullptr, tokens(), width, layoutDirection()) : 0; }

QSize ChartView::sizeHint() const { return {640, heightForWidth(640)}; }

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    if (m_picture.paint) {
        m_picture.paint(&painter, tokens(), width(), layoutDirection());
    }
}

QByteArray ChartView::asPng() const
{
    const Tokens light = Tokens::load(Scheme::Light);
    constexpr int ratio = 2;
    const int height = m_picture.paint(nullptr, light, savedWidth, layoutDirection());
    QImage image(savedWidth * ratio, height * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(light.color(Token::Surface));
    QPainter painter(&image);
    m_picture.paint(&painter, light, savedWidth, layoutDirection());
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
    const int height = m_picture.paint(nullptr, light, savedWidth, layoutDirection());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize({savedWidth, height});
    generator.setViewBox(QRect(0, 0, savedWidth, height));
    generator.setTitle(m_picture.title);
    generator.setDescription(m_picture.summary);
    QPainter painter(&generator);
    painter.fillRect(QRect(0, 0, savedWidth, height), light.color(Token::Surface));
    m_picture.paint(&painter, light, savedWidth, layoutDirection());
    painter.end();
    return bytes;
}

} // namespace strongroom::ui
