// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "translation/Translation.h"

#include "changes/ChangeTray.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString sourceRoot = QStringLiteral(STRONGROOM_SOURCE_DIR "/");

struct Plural {
    QString context;
    QString source;
    QStringList forms;
};

QList<Plural> plurals()
{
    QList<Plural> found;
    QFile file(sourceRoot + u"resources/translations/strongroom_en.ts"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return found;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"name"_s) {
            context = xml.readElementText();
        } else if (xml.name() == u"source"_s) {
            found.append({context, xml.readElementText(), {}});
        } else if (xml.name() == u"numerusform"_s) {
            found.last().forms << xml.readElementText();
        }
    }
    return found;
}

// Every text with %n or %Ln in the sources.
QSet<QString> counted()
{
    QSet<QString> texts;
    static const QRegularExpression literal(u"\"((?:[^\"\\\\\\n]|\\\\.)*%L?n(?![a-z])(?:[^\"\\\\\\n]|\\\\.)*)\""_s);
    for (const QString &folder : {u"app"_s, u"model"_s, u"ui"_s}) {
        QDirIterator walk(sourceRoot + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (file.open(QIODevice::ReadOnly)) {
                for (auto match = literal.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();) {
                    texts << match.next().captured(1);
                }
            }
        }
    }
    return texts;
}

QString counting(const Plural &plural, int number)
{
    return QCoreApplication::translate(qPrintable(plural.context), plural.source.toUtf8().constData(), nullptr, number);
}

} // namespace

class tst_Translation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneAndMany();
    void everyCountedTextHasItsForms();
    void formsAreInTheProgram();
};

void tst_Translation::initTestCase()
{
    // Without it the sources' own text comes through.
    QCOMPARE(strongroom::model::ChangeTray::tr("Delete %Ln record(s)", nullptr, 2), u"Delete 2 record(s)"_s);
    strongroom::installTranslation(*QCoreApplication::instance());
}

void tst_Translation::oneAndMany()
{
    using strongroom::model::ChangeTray;
    QCOMPARE(ChangeTray::tr("Delete %Ln record(s)", nullptr, 1), u"Delete 1 record"_s);
    QCOMPARE(ChangeTray::tr("Delete %Ln record(s)", nullptr, 2), u"Delete 2 records"_s);
    QCOMPARE(ChangeTray::tr("Delete %Ln record(s)", nullptr, 0), u"Delete 0 records"_s);
    QCOMPARE(ChangeTray::tr("Save record"), u"Save record"_s);   // what has no number is as in the sources
}

void tst_Translation::everyCountedTextHasItsForms()
{
    const QSet<QString> texts = counted();
    QVERIFY(texts.contains(u"Delete %Ln record(s)"_s));
    QSet<QString> translated;
    for (const Plural &plural : plurals()) {
        translated << plural.source;
    }
    const QStringList missing = (texts - translated).values();
    QVERIFY2(missing.isEmpty(), qPrintable(u"Not in strongroom_en.ts (build update_plurals): "_s + missing.join(u" | "_s)));
    const QStringList unused = (translated - texts).values();
    QVERIFY2(unused.isEmpty(), qPrintable(u"In strongroom_en.ts and nowhere else: "_s + unused.join(u" | "_s)));
}

void tst_Translation::formsAreInTheProgram()
{
    const QList<Plural> all = plurals();
    QVERIFY(all.size() >= 6);
    for (const Plural &plural : all) {
        QCOMPARE(plural.forms.size(), 2);
        for (const int number : {1, 7}) {
            QString expected = plural.forms.at(number == 1 ? 0 : 1);
            QVERIFY2(!expected.contains(u"(s)"_s) && expected.contains(QRegularExpression(u"%L?n"_s)), qPrintable(plural.source));
            expected.replace(QRegularExpression(u"%L?n"_s), QString::number(number));
            QCOMPARE(counting(plural, number), expected);
        }
    }
}

QTEST_GUILESS_MAIN(tst_Translation)
#include "tst_translation.moc"
