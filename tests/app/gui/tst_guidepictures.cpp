// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The pictures of README and guide are made here, by the program itself from the demo vault, and held to those that are in the repository: a window that
// looks different by now needs new ones. STRONGROOM_UPDATE_PICTURES=1 puts what was made in their place.

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kept = QStringLiteral(STRONGROOM_SOURCE_DIR "/resources/help/pictures/");
constexpr int coarse = 16;           // pixels to a side of a patch: fonts of another machine change letters, not what stands where
constexpr double nearlyTheSame = 6;  // mean difference of patches, of 255

// By patches, over all channels.
double difference(const QImage &a, const QImage &b)
{
    const QSize size(a.width() / coarse, a.height() / coarse);
    const QImage one = a.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
    const QImage other = b.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
    double sum = 0;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const QColor left = one.pixelColor(x, y);
            const QColor right = other.pixelColor(x, y);
            sum += std::abs(left.red() - right.red()) + std::abs(left.green() - right.green()) + std::abs(left.blue() - right.blue());
        }
    }
    return sum / (3.0 * size.width() * size.height());
}

} // namespace

class TestGuidePictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seesADifference();
    void areFresh_data();
    void areFresh();
};

void TestGuidePictures::seesADifference()
{
    QImage a(320, 160, QImage::Format_RGB32);
    a.fill(Qt::white);
    QImage b = a;
    QCOMPARE(difference(a, b), 0.0);
    for (int y = 0; y < 160; ++y) {
        for (int x = 0; x < 80; ++x) {
            b.setPixelColor(x, y, Qt::black);   // a sidebar that was not there
        }
    }
    QVERIFY(difference(a, b) > nearlyTheSame);
}

void TestGuidePictures::areFresh_data()
{
    QTest::addColumn<QString>("of");
    QTest::addColumn<QString>("theme");
    QTest::newRow("records-light") << u"records"_s << u"light"_s;
    QTest::newRow("records-dark") << u"records"_s << u"dark"_s;
    QTest::newRow("secrets-light") << u"secrets"_s << u"light"_s;
}

void TestGuidePictures::areFresh()
{
    QFETCH(QString, of);
    QFETCH(QString, theme);
    const QString name = of + u'-' + theme + u".png"_s;
    const QTemporaryDir folder;
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"TZ"_s, u"UTC"_s);
    environment.insert(u"HOME"_s, folder.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, folder.path());
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(STRONGROOM_BIN_DIR "/strongroom"),
                  {u"--screenshot"_s, folder.filePath(name), u"--of"_s, of, u"--theme"_s, theme, u"--size"_s, u"1360x840"_s});
    QVERIFY2(program.waitForFinished(120'000) && program.exitCode() == 0, program.readAllStandardError().constData());
    const QImage made(folder.filePath(name));
    QCOMPARE(made.size(), QSize(1360, 840));
    if (qEnvironmentVariableIntValue("STRONGROOM_UPDATE_PICTURES") == 1) {
        QFile::remove(kept + name);
        QVERIFY(QFile::copy(folder.filePath(name), kept + name));
    }
    const QImage before(kept + name);
    QCOMPARE(before.size(), made.size());
    const double away = difference(before, made);
    QVERIFY2(away < nearlyTheSame, qPrintable(u"%1 is stale (%2): run this test with STRONGROOM_UPDATE_PICTURES=1 and look at it"_s.arg(name).arg(away)));
}

QTEST_GUILESS_MAIN(TestGuidePictures)
#include "tst_guidepictures.moc"
