// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Core's sentences: English in what is written, the program's language in what is shown.

#include "base/Error.h"
#include "base/Sentence.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

#include <map>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace strongroom;

namespace {

// Knows what it is told, in the context of sentences alone.
class Words final : public QTranslator {
public:
    std::map<std::pair<QString, QString>, QString> known;   // source and comment

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment, int) const override
    {
        const auto found = known.find({QString::fromUtf8(source), QString::fromUtf8(comment)});
        return qstrcmp(context, "Sentence") == 0 && found != known.end() ? found->second : QString();
    }
};

} // namespace

class tst_Sentence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(QCoreApplication::installTranslator(&m_words)); }
    void cleanup()
    {
        QVERIFY(QCoreApplication::removeTranslator(&m_words));
        m_words.known.clear();
    }

    void english();
    void translated();
    void argumentsAreTranslatedToo();
    void whatWasKeptInEnglish();
    void commentsTellTwoApart();
    void anErrorHasBoth();
    void oneAfterAnother();
    void onAnyThread();

private:
    Words m_words;
};

void tst_Sentence::english()
{
    m_words.known[{u"%1 is not in %2"_s, {}}] = u"in %2 fehlt %1"_s;
    const Sentence said = Sentence::tr("%1 is not in %2").arg("a%2b").arg("the file %1");
    QCOMPARE(said.english(), std::string("a%2b is not in the file %1"));   // once each: what was put in is not looked through again
    QCOMPARE(Sentence::tr("%1 of %3").arg(std::int64_t(7)).english(), std::string("7 of %3"));
    QCOMPARE(Sentence::tr("100 % of %1").arg("it").english(), std::string("100 % of it"));
    QCOMPARE(Sentence::tr("it costs %1").english(), std::string("it costs %1"));
    QVERIFY(Sentence().empty());
    QCOMPARE(Sentence().english(), std::string());
    QVERIFY(Sentence::tr("a %1").arg("b") == Sentence("a b"));
    QVERIFY(!(Sentence::tr("a %1").arg("b") == Sentence("a c")));
}

void tst_Sentence::translated()
{
    const Sentence said = Sentence::tr("%1 is not in %2").arg("100 %1").arg("straße");
    QCOMPARE(said.translated(), u"100 %1 is not in straße"_s);   // nobody has translated it
    m_words.known[{u"%1 is not in %2"_s, {}}] = u"in %2 fehlt %1"_s;
    QCOMPARE(said.translated(), u"in straße fehlt 100 %1"_s);
    QCOMPARE(Sentence().translated(), QString());
}

void tst_Sentence::argumentsAreTranslatedToo()
{
    m_words.known[{u"read record"_s, {}}] = u"Datensatz lesen"_s;
    m_words.known[{u"%1 closed the connection"_s, {}}] = u"%1 hat die Verbindung geschlossen"_s;
    const Sentence said = whileDoing(Sentence::tr("read record"), Sentence::tr("%1 closed the connection").arg("api.example"));
    QCOMPARE(said.english(), std::string("read record: api.example closed the connection"));
    QCOMPARE(said.translated(), u"Datensatz lesen: api.example hat die Verbindung geschlossen"_s);
    QCOMPARE(whileDoing({}, Sentence::tr("read record")).translated(), u"Datensatz lesen"_s);
    // A connection that somebody has called by one of our words.
    QCOMPARE(Sentence::tr("%1 closed the connection").arg("read record").translated(), u"read record hat die Verbindung geschlossen"_s);
}

void tst_Sentence::whatWasKeptInEnglish()
{
    m_words.known[{u"the answer is damaged"_s, {}}] = u"die Antwort ist beschädigt"_s;
    QCOMPARE(Sentence(std::string("the answer is damaged")).translated(), u"die Antwort ist beschädigt"_s);
    QCOMPARE(Sentence(std::string("what a service said")).translated(), u"what a service said"_s);
}

void tst_Sentence::commentsTellTwoApart()
{
    m_words.known[{u"is"_s, u"a condition"_s}] = u"ist gleich"_s;
    QCOMPARE(Sentence::tr("is", "a condition").translated(), u"ist gleich"_s);
    QCOMPARE(Sentence::tr("is").translated(), u"is"_s);
}

void tst_Sentence::anErrorHasBoth()
{
    m_words.known[{u"%1 is not a file"_s, {}}] = u"%1 ist keine Datei"_s;
    m_words.known[{u"Choose an existing file."_s, {}}] = u"Wählen Sie eine vorhandene Datei."_s;
    const ErrorPtr error = ClientError(Sentence::tr("%1 is not a file").arg("/x")).advise(Sentence::tr("Choose an existing file.")).about("file").clone();
    QCOMPARE(error->what(), "/x is not a file");
    QCOMPARE(error->advice(), std::string("Choose an existing file."));
    QCOMPARE(error->sentence().translated(), u"/x ist keine Datei"_s);
    QCOMPARE(error->adviceSentence().translated(), u"Wählen Sie eine vorhandene Datei."_s);
    try {
        error->raise();
        QFAIL("nothing was thrown");
    } catch (const ClientError &again) {
        QCOMPARE(again.sentence().translated(), u"/x ist keine Datei"_s);
        QCOMPARE(again.member(), std::string("file"));
    }
    m_words.known[{u"%1 failed inside the program"_s, {}}] = u"%1 ist im Programm gescheitert"_s;
    m_words.known[{u"read record"_s, {}}] = u"Datensatz lesen"_s;
    const ErrorPtr foreign = toVaultError(std::make_exception_ptr(std::runtime_error("secret")), Sentence::tr("read record"));
    QCOMPARE(foreign->what(), "read record failed inside the program");
    QCOMPARE(foreign->sentence().translated(), u"Datensatz lesen ist im Programm gescheitert"_s);
}

void tst_Sentence::oneAfterAnother()
{
    m_words.known[{u"It is locked."_s, {}}] = u"Er ist gesperrt."_s;
    const Sentence both = inTurn(Sentence::tr("It is locked."), Sentence::tr("Unlock it."));
    QCOMPARE(both.english(), std::string("It is locked. Unlock it."));
    QCOMPARE(both.translated(), u"Er ist gesperrt. Unlock it."_s);
    QCOMPARE(inTurn({}, Sentence::tr("It is locked.")).translated(), u"Er ist gesperrt."_s);
    QCOMPARE(inTurn(Sentence::tr("It is locked."), {}).translated(), u"Er ist gesperrt."_s);
}

void tst_Sentence::onAnyThread()
{
    m_words.known[{u"It is locked."_s, {}}] = u"Er ist gesperrt."_s;
    QString there;
    std::thread([&there] { there = Sentence::tr("It is locked.").translated(); }).join();
    QCOMPARE(there, u"Er ist gesperrt."_s);
}

QTEST_GUILESS_MAIN(tst_Sentence)
#include "tst_sentence.moc"
