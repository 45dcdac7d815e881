// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The user guide in every language: of the same shape as the English one, translated from what that says today, and opened where the program speaks it.
// resources/help/translated_from.txt has, for each language and chapter, the beginning of the SHA-256 of the English chapter that was translated. After
// renewing a translation: STRONGROOM_GUIDE_IS_TRANSLATED=de tst_guidelanguages (the codes, with commas between) writes it anew.

#include "translation/Translation.h"

#include "commands/CommandRegistry.h"
#include "help/HelpText.h"
#include "help/HelpWindow.h"

#include <QCryptographicHash>
#include <QFile>
#include <QListWidget>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTest>

#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace strongroom;

namespace {

const QStringList translated{u"de"_s, u"es"_s, u"ja"_s};
const QString folder = QStringLiteral(STRONGROOM_SOURCE_DIR "/resources/help/");

QString read(const QString &name)
{
    QFile file(folder + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

struct Chapter {
    QString title;
    QStringList lines;   // its title's, too
};

// What comes before the first chapter is one without a title.
QList<Chapter> chaptersOf(const QString &text)
{
    QList<Chapter> chapters{{}};
    bool isCode = false;
    for (const QString &line : text.trimmed().split(u'\n')) {
        isCode = isCode != line.startsWith(u"```"_s);
        if (!isCode && line.startsWith(u"## "_s)) {
            chapters.append({line.mid(3), {}});
        }
        chapters.last().lines.append(line);
    }
    return chapters;
}

// Everything that does not depend on the language, one below the other.
QStringList shapeOf(const Chapter &chapter)
{
    static const QRegularExpression target(u"\\]\\(([^)]*)\\)"_s);
    QStringList shape;
    bool isCode = false;
    for (const QString &line : chapter.lines) {
        if (line.startsWith(u"```"_s)) {
            isCode = !isCode;
            shape << line;
        } else if (isCode) {
            shape << line.section(u" # "_s, 0, 0).trimmed();   // a remark behind a command may be translated
        } else if (line.startsWith(u'#')) {
            shape << line.section(u' ', 0, 0);
        } else if (line.startsWith(u'|')) {
            static const QRegularExpression border(u"(?<!\\\\)\\|"_s);
            shape << u"row of %1"_s.arg(line.count(border));
        } else if (static const QRegularExpression number(u"^[0-9]+\\. "_s); line.startsWith(u"- "_s) || line.startsWith(u"* "_s) || number.match(line).hasMatch()) {
            shape << u"item"_s;
        }
        for (auto match = target.globalMatch(line); !isCode && match.hasNext();) {
            shape << match.next().captured(1);
        }
    }
    return shape;
}

QString markOf(const Chapter &chapter)
{
    return QString::fromLatin1(QCryptographicHash::hash(chapter.lines.join(u'\n').trimmed().toUtf8(), QCryptographicHash::Sha256).toHex().left(12));
}

using Marks = std::map<QString, QStringList>;   // of each language, in the order of the chapters

Marks keptMarks()
{
    Marks marks;
    for (const QString &line : read(u"translated_from.txt"_s).split(u'\n', Qt::SkipEmptyParts)) {
        marks[line.section(u' ', 0, 0)].append(line.section(u' ', 1, 1));
    }
    return marks;
}

} // namespace

class tst_GuideLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameShape_data();
    void sameShape();
    void asTheEnglishOneIsToday_data() { sameShape_data(); }
    void asTheEnglishOneIsToday();
    void opensInTheLanguageOfTheProgram();
};

void tst_GuideLanguages::sameShape_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages()) {
        if (language != u"en") {
            QVERIFY2(translated.contains(language), qPrintable(language));
            QTest::newRow(qPrintable(language)) << language;
        }
    }
}

void tst_GuideLanguages::sameShape()
{
    QFETCH(QString, language);
    const QList<Chapter> english = chaptersOf(read(u"guide.md"_s));
    const QList<Chapter> other = chaptersOf(read(u"guide_%1.md"_s.arg(language)));
    QVERIFY(english.size() > 20);
    QCOMPARE(other.size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i) {
        const QStringList wanted = shapeOf(english[i]);
        const QStringList is = shapeOf(other[i]);
        QVERIFY2(is == wanted, qPrintable(u"chapter \"%1\" (%2):\n%3\nand in English:\n%4"_s.arg(other[i].title, english[i].title, is.join(u'\n'), wanted.join(u'\n'))));
        QVERIFY2(i == 0 || other[i].lines != english[i].lines, qPrintable(english[i].title));
    }
}

void tst_GuideLanguages::asTheEnglishOneIsToday()
{
    QFETCH(QString, language);
    const QList<Chapter> english = chaptersOf(read(u"guide.md"_s));
    Marks kept = keptMarks();
    if (qEnvironmentVariable("STRONGROOM_GUIDE_IS_TRANSLATED").split(u',').contains(language)) {
        kept[language].clear();
        for (const Chapter &chapter : english) {
            kept[language].append(markOf(chapter));
        }
        QSaveFile file(folder + u"translated_from.txt"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const auto &[code, marks] : kept) {
            for (qsizetype i = 0; i < marks.size() && i < english.size(); ++i) {
                file.write(QStringList{code, marks[i], english[i].title}.join(u' ').trimmed().toUtf8() + '\n');
            }
        }
        QVERIFY(file.commit());
    }
    QCOMPARE(kept[language].size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i) {
        QVERIFY2(kept[language][i] == markOf(english[i]),
                 qPrintable(u"\"%1\" is not what was translated into %2: renew guide_%2.md, then see the top of this file"_s.arg(english[i].title, language)));
    }
}

void tst_GuideLanguages::opensInTheLanguageOfTheProgram()
{
    ui::CommandRegistry registry;
    {
        ui::HelpWindow english(&registry, nullptr);
        english.goToChapter(u"records"_s);
        QCOMPARE(english.chapters()->currentItem()->text(), u"Records"_s);
    }
    installTranslation(*QCoreApplication::instance(), u"de"_s);
    ui::HelpWindow german(&registry, nullptr);
    QVERIFY(german.browser()->toPlainText().contains(u"Datensätze"_s));
    const QStringList names = ui::chapterNames();
    QCOMPARE(german.chapters()->count(), int(names.size()) + 1);   // and the list of commands
    for (const QString &name : {u"Records"_s, u"Encryption keys"_s, u"Jobs and activity"_s, u"The command line"_s}) {
        german.goToChapter(name);
        QVERIFY(german.chapters()->currentItem() != nullptr);
        QCOMPARE(german.chapters()->currentRow(), int(names.indexOf(name)));
        QVERIFY2(german.chapters()->currentItem()->text() != name, qPrintable(name));
    }
    german.goToChapter(u"Records"_s);
    QCOMPARE(german.chapters()->currentItem()->text(), u"Datensätze"_s);
}

QTEST_MAIN(tst_GuideLanguages)
#include "tst_guidelanguages.moc"
