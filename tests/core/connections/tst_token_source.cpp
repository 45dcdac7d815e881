// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Where a token comes from, said in a language: whatever core writes as a source is known, and comes out as it went in where nothing translates.

#include "connections/TokenSource.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace strongroom;

namespace {

// Puts every text of core in brackets.
class Brackets final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "Sentence") == 0 ? u'<' + QString::fromUtf8(source) + u'>' : QString();
    }
};

} // namespace

class tst_TokenSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownSources_data();
    void knownSources();
};

void tst_TokenSource::knownSources_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translated");
    QTest::newRow("endpoint") << u"token endpoint auth.example:8443"_s << u"<token endpoint auth.example:8443>"_s;
    QTest::newRow("Endpoint") << u"Token endpoint auth.example"_s << u"<Token endpoint auth.example>"_s;
    QTest::newRow("pool") << u"User pool us-east-1_AbCdEf123"_s << u"<User pool us-east-1_AbCdEf123>"_s;
    QTest::newRow("table") << u"table Tokens in us-east-1"_s << u"<table Tokens in us-east-1>"_s;
    QTest::newRow("table with a word like ours") << u"Table a in b in eu-west-1"_s << u"<Table a in b in eu-west-1>"_s;
    QTest::newRow("API key") << u"API key"_s << u"<API key>"_s;
    QTest::newRow("memory") << u"this program's memory"_s << u"<this program's memory>"_s;
}

void tst_TokenSource::knownSources()
{
    QFETCH(QString, source);
    QFETCH(QString, translated);
    QCOMPARE(QString::fromStdString(connections::tokenSource(source.toStdString()).english()), source);
    QCOMPARE(connections::tokenSource(source.toStdString()).translated(), source);
    Brackets brackets;
    QVERIFY(QCoreApplication::installTranslator(&brackets));
    QCOMPARE(connections::tokenSource(source.toStdString()).translated(), translated);
    QVERIFY(QCoreApplication::removeTranslator(&brackets));
}

QTEST_GUILESS_MAIN(tst_TokenSource)
#include "tst_token_source.moc"
