// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "translation/Translation.h"

#include "base/Format.h"
#include "changes/ChangeTray.h"

#include <QDirIterator>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using strongroom::installTranslation;
using strongroom::languageFor;
using strongroom::languages;

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

struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList translations;   // several: forms of a number
    bool isNumbered = false;
    bool isUnfinished = false;
    [[nodiscard]] QString key() const { return context + u'|' + source + u'|' + comment; }
};

QList<Message> messagesOf(const QString &path)
{
    QList<Message> found;
    QFile file(path);
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
        } else if (xml.name() == u"message"_s) {
            found.append({context, {}, {}, {}, xml.attributes().value(u"numerus"_s) == u"yes"_s});
        } else if (xml.name() == u"source"_s) {
            found.last().source = xml.readElementText();
        } else if (xml.name() == u"comment"_s) {
            found.last().comment = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            found.last().isUnfinished = xml.attributes().hasAttribute(u"type"_s);
            if (!found.last().isNumbered) {
                found.last().translations << xml.readElementText();
            }
        } else if (xml.name() == u"numerusform"_s) {
            found.last().translations << xml.readElementText();
        }
    }
    return found;
}

QString fileOf(const QString &language) { return sourceRoot + u"resources/translations/strongroom_%1.ts"_s.arg(language); }

QStringList marks(const QString &text, const QRegularExpression &what)
{
    QStringList found;
    for (auto match = what.globalMatch(text); match.hasNext();) {
        found << match.next().captured();
    }
    found.sort();
    return found;
}

QStringList once(QStringList list)
{
    list.removeDuplicates();
    return list;
}

// Letters that are chosen by Alt.
qsizetype mnemonics(const QString &text)
{
    static const QRegularExpression mark(u"&(?=[^\\s&;])(?!(?:lt|gt|amp|nbsp|quot);)"_s);
    return text.count(mark);
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
    void everyTextIsTranslated();
    void nothingIsLostInTranslation_data();
    void nothingIsLostInTranslation();
    void languageIsChosen();
    void speaksGerman();   // the last one: what is installed stays
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
    QVERIFY2(missing.isEmpty(), qPrintable(u"Not in strongroom_en.ts (build update_translations): "_s + missing.join(u" | "_s)));
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

// Against the sources as they are: no text without a translation, none that is nowhere any more.
void tst_Translation::everyTextIsTranslated()
{
    const QTemporaryDir folder;
    QStringList arguments{u"-locations"_s, u"none"_s, u"-no-obsolete"_s, u"app"_s, u"model"_s, u"ui"_s, u"core"_s, u"-ts"_s};
    for (const QString &language : languages().mid(1)) {
        const QString copy = folder.filePath(language + u".ts"_s);
        QVERIFY(QFile::copy(fileOf(language), copy));
        arguments << copy;
    }
    QProcess lupdate;
    lupdate.setWorkingDirectory(sourceRoot);
    lupdate.start(QStringLiteral(STRONGROOM_LUPDATE), arguments);
    QVERIFY2(lupdate.waitForFinished(120'000) && lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());
    for (const QString &language : languages().mid(1)) {
        QStringList missing;
        QSet<QString> now;
        for (const Message &message : messagesOf(folder.filePath(language + u".ts"_s))) {
            now << message.key();
            // In the place of a class' name: such a text would be looked for in vain when the program runs.
            if (message.isUnfinished || message.translations.isEmpty() || message.translations.contains(QString()) || message.context == u"strongroom::ui"_s
                || message.context == u"strongroom::model"_s || message.context == u"Words"_s || message.context.isEmpty()) {
                missing << message.key();
            }
        }
        QVERIFY(now.size() > 4'000);
        QVERIFY2(missing.isEmpty(), qPrintable(u"Not in strongroom_%1.ts (build update_translations): "_s.arg(language) + missing.join(u"\n"_s)));
        QStringList unused;
        for (const Message &message : messagesOf(fileOf(language))) {
            if (!now.contains(message.key())) {
                unused << message.key();
            }
        }
        QVERIFY2(unused.isEmpty(), qPrintable(u"In strongroom_%1.ts and nowhere else: "_s.arg(language) + unused.join(u"\n"_s)));
    }
}

void tst_Translation::nothingIsLostInTranslation_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("forms");
    QTest::newRow("de") << u"de"_s << 2;
    QTest::newRow("es") << u"es"_s << 2;
    QTest::newRow("ja") << u"ja"_s << 1;
}

void tst_Translation::nothingIsLostInTranslation()
{
    QFETCH(QString, language);
    QFETCH(int, forms);
    static const QRegularExpression placeholders(u"%L?(?:\\d+|n)"_s);
    static const QRegularExpression tags(u"</?[a-z][^>]*>"_s);
    QStringList faults;
    for (const Message &message : messagesOf(fileOf(language))) {
        if (message.translations.size() != (message.isNumbered ? forms : 1)) {
            faults << u"forms: "_s + message.key();
        }
        for (const QString &translation : message.translations) {
            if (once(marks(translation, placeholders)) != once(marks(message.source, placeholders)) || marks(translation, tags) != marks(message.source, tags)
                || mnemonics(translation) != mnemonics(message.source) || translation.contains(u"(s)"_s) || translation.count(u'\n') != message.source.count(u'\n')) {
                faults << message.key() + u" -> "_s + translation;
            }
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"\n"_s)));
}

void tst_Translation::languageIsChosen()
{
    QCOMPARE(languages(), (QStringList{u"en"_s, u"de"_s, u"es"_s, u"ja"_s}));
    QCOMPARE(languageFor(u"ja"_s), u"ja"_s);
    QCOMPARE(languageFor(u"tlh"_s), languageFor({}));   // there is none: as if nothing had been chosen
    QVERIFY(languages().contains(languageFor({})));
}

void tst_Translation::speaksGerman()
{
    installTranslation(*QCoreApplication::instance(), u"de"_s);
    using strongroom::model::ChangeTray;
    QCOMPARE(ChangeTray::tr("Delete %Ln record(s)", nullptr, 1), u"1 Datensatz löschen"_s);
    QCOMPARE(ChangeTray::tr("Delete %Ln record(s)", nullptr, 2), u"2 Datensätze löschen"_s);
    // Numbers and dates go with the language where the system's is another one.
    if (QLocale::system().language() != QLocale::German) {
        QCOMPARE(strongroom::model::integerText(48'210), u"48.210"_s);
        QCOMPARE(strongroom::model::dateTimeText(QDateTime({2026, 11, 3}, {14, 2})), u"03.11.2026 14:02"_s);
    }
    // Qt's own words, where it was built with them.
    if (QFile::exists(u":/strongroom/translations/qtbase_de.qm"_s)) {
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
    }
}

QTEST_GUILESS_MAIN(tst_Translation)
#include "tst_translation.moc"
