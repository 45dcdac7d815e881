// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "TozCli.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace strongroom::test;
using nlohmann::json;

class tst_CliTozFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_toz = std::make_unique<TozCli>(); }
    void cleanup() { m_toz->verifyNoSecretWasSaid(); }

    void putGet_data();
    void putGet();
    void names();
    void namesAreNoPaths();
    void replaceAndConflict();
    void listAndDelete();
    void shared();
    void refusals_data();
    void refusals();
    void nothingHalfWritten();

private:
    QString put(const QByteArray &content, const QStringList &options = words("--type scan"));
    QStringList files() const { return QDir(m_toz->file(QString())).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    std::unique_ptr<TozCli> m_toz;
};

QString tst_CliTozFiles::put(const QByteArray &content, const QStringList &options)
{
    m_toz->save(QStringLiteral("in.bin"), content);
    const CliResult stored = m_toz->demo(words("files put in.bin") + options);
    return stored.code == 0 ? QString::fromStdString(textIn(stored.document(), "record_id")) : QString::fromUtf8(stored.err);
}

void tst_CliTozFiles::putGet_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("empty") << 0;
    QTest::newRow("one byte") << 1;
    QTest::newRow("one block") << 65'536;
    QTest::newRow("two blocks") << 65'537;
    QTest::newRow("a megabyte and more") << 1'234'567;
}

void tst_CliTozFiles::putGet()
{
    QFETCH(int, size);
    QByteArray content(size, 'x');
    for (int i = 0; i < size; ++i) {
        content[i] = static_cast<char>(i * 7 + i / 251);
    }
    const QString id = put(content, words("--type scan --plain of=Ann"));
    const QStringList before = files();
    const CliResult got = m_toz->demo(words("files get") + QStringList{id, QStringLiteral("--out"), QStringLiteral("out.bin")});
    COMPARE_CODE(got, 0);
    QCOMPARE(got.document().at("size").get<int>(), size);
    QVERIFY(TozCli::load(m_toz->file(QStringLiteral("out.bin"))) == content);
    // Nothing else was left behind, by put neither.
    QCOMPARE(before, (QStringList{QStringLiteral("demo.json"), QStringLiteral("in.bin")}));
    QCOMPARE(files(), (QStringList{QStringLiteral("demo.json"), QStringLiteral("in.bin"), QStringLiteral("out.bin")}));
    const json record = m_toz->demo(words("records get") + QStringList{id}).document();
    QVERIFY(record.at("meta").at("plain") == json({{"name", "in.bin"}, {"of", "Ann"}}));
    QCOMPARE(record.at("meta").at("file_meta").at("size").get<int>(), 124 + size + 17 * std::max(1, (size + 65'535) / 65'536));
}

void tst_CliTozFiles::names()
{
    const QString named = put("1", words("--type scan --name report.pdf"));
    COMPARE_CODE(m_toz->demo(words("files get") + QStringList{named}), 0);
    QCOMPARE(TozCli::load(m_toz->file(QStringLiteral("report.pdf"))), QByteArray("1"));
    // It is there now.
    const CliResult again = m_toz->demo(words("files get") + QStringList{named});
    COMPARE_CODE(again, 2);
    QVERIFY(again.err.contains("report.pdf"));
    COMPARE_CODE(m_toz->demo(words("files get --force") + QStringList{named}), 0);
    const QString nameless = put("2", words("--type scan --without-name"));
    QVERIFY(m_toz->demo(words("records get") + QStringList{nameless}).document().at("meta").at("plain").empty());
    const CliResult got = m_toz->demo(words("files get") + QStringList{nameless});
    COMPARE_CODE(got, 0);
    QVERIFY(QString::fromStdString(textIn(got.document(), "path")).contains(nameless));
}

void tst_CliTozFiles::namesAreNoPaths()
{
    const QString id = put("evil", words("--type scan --name ../../.profile"));
    const CliResult got = m_toz->demo(words("files get") + QStringList{id});
    COMPARE_CODE(got, 0);
    QCOMPARE(textIn(got.document(), "path"), std::string("profile"));
}

void tst_CliTozFiles::replaceAndConflict()
{
    const QString id = put("old");
    const QString old = QString::fromStdString(textIn(m_toz->demo(words("records get") + QStringList{id}).document().at("meta"), "version"));
    m_toz->save(QStringLiteral("new.bin"), "new content");
    const QStringList replace = words("files replace") + QStringList{id, QStringLiteral("new.bin")};
    const CliResult replaced = m_toz->demo(replace);
    COMPARE_CODE(replaced, 0);
    QVERIFY(textIn(replaced.document(), "version") != old.toStdString());
    COMPARE_CODE(m_toz->demo(words("files get --out out.bin") + QStringList{id}), 0);
    QCOMPARE(TozCli::load(m_toz->file(QStringLiteral("out.bin"))), QByteArray("new content"));

    m_toz->save(QStringLiteral("new.bin"), "too late");
    const CliResult conflict = m_toz->demo(replace + QStringList{QStringLiteral("--version"), old});
    COMPARE_CODE(conflict, 3);
    QVERIFY2(conflict.err.contains("Conflict") && conflict.err.contains(textIn(replaced.document(), "version").c_str()), conflict.err.constData());
    COMPARE_CODE(m_toz->demo(words("files get --force --out out.bin") + QStringList{id}), 0);
    QCOMPARE(TozCli::load(m_toz->file(QStringLiteral("out.bin"))), QByteArray("new content"));
}

void tst_CliTozFiles::listAndDelete()
{
    const QString id = put("content");
    static_cast<void>(m_toz->put(QStringLiteral("scan"), {{"n", "not a file"}}));
    QTRY_COMPARE(m_toz->demo(words("records list")).lines().size(), std::size_t{2});
    const CliResult list = m_toz->demo(words("files list --type scan"));
    COMPARE_CODE(list, 0);
    QCOMPARE(textIn(list.document().at("meta"), "record_id"), id.toStdString());
    QVERIFY(list.err.contains("1 file."));
    QVERIFY(m_toz->demo(words("files list --type other")).out.isEmpty());
    QVERIFY(m_toz->demoText(words("files list")).out.contains("in.bin"));

    COMPARE_CODE(m_toz->demo(words("files delete") + QStringList{id}), 2);
    COMPARE_CODE(m_toz->demo(words("files delete --yes") + QStringList{id}), 0);
    COMPARE_CODE(m_toz->demo(words("files get") + QStringList{id}), 3);
}

void tst_CliTozFiles::shared()
{
    const QString id = put("for both");
    const QString bob = m_toz->newClient(QStringLiteral("bob"));
    const QStringList get = words("files get --out bobs.bin") + QStringList{id};
    QVERIFY(m_toz->as(QStringLiteral("bob"), get).code != 0);
    QVERIFY(!files().contains(QStringLiteral("bobs.bin")));
    COMPARE_CODE(m_toz->demo(words("share scan") + QStringList{bob}), 0);
    COMPARE_CODE(m_toz->as(QStringLiteral("bob"), get), 0);
    QCOMPARE(TozCli::load(m_toz->file(QStringLiteral("bobs.bin"))), QByteArray("for both"));
}

void tst_CliTozFiles::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const auto row = [](const char *arguments, int code) { QTest::newRow(arguments) << words(arguments) << code; };
    row("files put nowhere.bin --type t", 2);
    row("files put in.bin", 2);
    row("files put in.bin --type a/b", 2);
    row("files put . --type t", 2);
    row("files put in.bin --type t --name a --without-name", 2);
    row("files put in.bin --type t --name a --plain name=b", 2);
    row("files get 1", 2);
    row("files get 0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11 --out x.bin", 3);
    row("files replace 0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11 in.bin", 3);
    row("files replace 0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11 nowhere.bin", 2);
}

void tst_CliTozFiles::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    m_toz->save(QStringLiteral("in.bin"), "content");
    const CliResult refused = m_toz->demo(arguments);
    COMPARE_CODE(refused, code);
    QVERIFY(refused.out.isEmpty());
    QCOMPARE(files(), (QStringList{QStringLiteral("demo.json"), QStringLiteral("in.bin")}));
    QVERIFY(m_toz->demo(words("records list")).out.isEmpty());
}

// A folder that takes no file: the download fails, and what was there stays.
void tst_CliTozFiles::nothingHalfWritten()
{
    const QString id = put(QByteArray(300'000, 'z'));
    const CliResult refused = m_toz->demo(words("files get --out nowhere/out.bin") + QStringList{id});
    QVERIFY(refused.code == 1 || refused.code == 2);
    m_toz->save(QStringLiteral("kept.bin"), "kept");
    m_toz->sandbox().stop();
    COMPARE_CODE(m_toz->demo(words("files get --force --out kept.bin") + QStringList{id}), 3);
    QCOMPARE(TozCli::load(m_toz->file(QStringLiteral("kept.bin"))), QByteArray("kept"));
    COMPARE_CODE(m_toz->demo(words("files put in.bin --type scan")), 3);
    QCOMPARE(files(), (QStringList{QStringLiteral("demo.json"), QStringLiteral("in.bin"), QStringLiteral("kept.bin")}));
}

QTEST_GUILESS_MAIN(tst_CliTozFiles)
#include "tst_cli_toz_files.moc"
