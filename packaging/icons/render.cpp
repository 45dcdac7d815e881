// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// strongroom-icons SVG FOLDER: the program's icon in every size and container from its one source: PNG (freedesktop), ICO (Windows), ICNS (macOS).
// What it makes is kept beside the source, so that no build needs it; a test runs it again and compares.
#include <QBuffer>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>
#include <initializer_list>
#include <utility>

namespace {

QByteArray pngOf(QSvgRenderer &renderer, int size)
{
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        renderer.render(&painter, QRectF(0, 0, size, size));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG", 0);   // the smallest
    return bytes;
}

// https://learn.microsoft.com/previous-versions/ms997538: a directory of 16 bytes an entry; entries may be PNG since Windows Vista.
QByteArray icoOf(QSvgRenderer &renderer)
{
    const std::initializer_list<int> sizes{16, 24, 32, 48, 64, 256};
    QByteArray head;
    QByteArray images;
    QDataStream stream(&head, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream << quint16(0) << quint16(1) << quint16(sizes.size());
    const auto start = quint32(6 + 16 * sizes.size());
    for (const int size : sizes) {
        const QByteArray png = pngOf(renderer, size);
        const auto side = quint8(size == 256 ? 0 : size);
        stream << side << side << quint8(0) << quint8(0) << quint16(1) << quint16(32) << quint32(png.size()) << quint32(start + quint32(images.size()));
        images += png;
    }
    return head + images;
}

// The types that take PNG; the 32-bit ones of old are not needed since macOS 10.7.
QByteArray icnsOf(QSvgRenderer &renderer)
{
    QByteArray entries;
    QDataStream stream(&entries, QIODevice::WriteOnly);
    for (const auto &[type, size] : {std::pair("icp4", 16), std::pair("icp5", 32), std::pair("ic11", 32), std::pair("ic12", 64), std::pair("ic07", 128), std::pair("ic13", 256),
                                     std::pair("ic08", 256), std::pair("ic14", 512), std::pair("ic09", 512)}) {
        const QByteArray png = pngOf(renderer, size);
        stream.writeRawData(type, 4);
        stream << quint32(png.size() + 8);
        stream.writeRawData(png.constData(), int(png.size()));
    }
    QByteArray file;
    QDataStream head(&file, QIODevice::WriteOnly);
    head.writeRawData("icns", 4);
    head << quint32(entries.size() + 8);
    return file + entries;
}

bool write(const QDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()) {
        return true;
    }
    std::fprintf(stderr, "strongroom-icons: cannot write %s: %s\n", qPrintable(file.fileName()), qPrintable(file.errorString()));
    return false;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    QSvgRenderer renderer(arguments.value(1));
    if (arguments.size() != 3 || !renderer.isValid() || !QDir().mkpath(arguments.at(2))) {
        std::fputs("strongroom-icons SVG FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(arguments.at(2));
    bool done = write(folder, QStringLiteral("strongroom.ico"), icoOf(renderer)) && write(folder, QStringLiteral("strongroom.icns"), icnsOf(renderer));
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
        done = done && write(folder, QStringLiteral("strongroom-%1.png").arg(size), pngOf(renderer, size));
    }
    return done ? 0 : 1;
}
