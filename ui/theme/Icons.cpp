// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "theme/Icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

QPixmap render(const QString &name, const QColor &color, int pixels)
{
    const QString key = u"strongroom-icon:%1:%2:%3"_s.arg(name, color.name(QColor::HexArgb)).arg(pixels);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QFile file(u":/strongroom/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("there is no icon %s", qPrintable(name));
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class LucideEngine final : public QIconEngine {
public:
    LucideEngine(QString name, Token token) : m_name(std::move(name)), m_token(token) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, tint(mode), std::min(rect.width(), rect.height()));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return render(m_name, tint(mode), std::min(size.width(), size.height()));
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override { return pixmap(size, mode, state); }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        return {side, side};
    }
    QIconEngine *clone() const override { return new LucideEngine(m_name, m_token); }
    bool isNull() override { return m_name.isEmpty(); }
    QString iconName() override { return m_name; }

private:
    QColor tint(QIcon::Mode mode) const { return color(mode == QIcon::Disabled ? Token::Faint : m_token); }

    QString m_name;
    Token m_token;
};

} // namespace

QIcon icon(const QString &name, Token token) { return QIcon(new LucideEngine(name, token)); }

void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color, int size)
{
    const double scale = painter.device()->devicePixelRatioF();
    QPixmap pixmap = render(name, color, static_cast<int>(std::lround(size * scale)));
    pixmap.setDevicePixelRatio(scale);
    // On whole device pixels, or the lines blur.
    const auto snap = [scale](double value) { return std::round(value * scale) / scale; };
    painter.drawPixmap(QPointF(snap(rect.center().x() - size / 2.0), snap(rect.center().y() - size / 2.0)), pixmap);
}

} // namespace strongroom::ui
