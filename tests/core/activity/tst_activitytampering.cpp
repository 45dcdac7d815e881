// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Nothing that is done to the files of the journal behind its back stays unseen, down to one byte.

#include "ChainedFiles.h"

#include "support/Figures.h"

#include <QTest>

#include <functional>

using namespace strongroom;
using namespace strongroom::activity;
using test::ChainedFiles;
using test::firstFinding;

using Change = std::function<void(const ChainedFiles &)>;
Q_DECLARE_METATYPE(Change)

class tst_ActivityTampering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Both files and the head, with statements and a torn line among them: one byte at a time.
    void everyChangedByteIsFound()
    {
        const ChainedFiles files;
        files.note(0, 5, 800);
        files.write("activity.jsonl", files.read("activity.jsonl") + "{\"at\":\"2026-03-0");
        files.note(5, 2, 4'000);
        QVERIFY2(files.check().isIntact(), firstFinding(files.check()).constData());
        QVERIFY(files.check().incomplete == 1);
        const QList<quint8> masks = test::isLongForm() ? QList<quint8>{0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0xff} : QList<quint8>{0x01, 0x20};
        qint64 changes = 0;
        for (const char *const name : {"activity.1.jsonl", "activity.jsonl", "activity.head"}) {
            const QByteArray good = files.read(name);
            QVERIFY(!good.isEmpty());
            for (qsizetype at = 0; at < good.size(); ++at) {
                for (const quint8 mask : masks) {
                    QByteArray bad = good;
                    bad[at] = char(quint8(bad[at]) ^ mask);
                    files.write(name, bad);
                    ++changes;
                    if (activity::checkActivityLocked(files.journal()).isIntact()) {
                        QFAIL(qPrintable(QStringLiteral("byte %1 of %2, mask %3, was not found").arg(at).arg(QLatin1StringView(name)).arg(mask)));
                    }
                }
            }
            files.write(name, good);
        }
        QVERIFY(files.check().isIntact());
        std::string line = "Activity journal: ";
        test::figure(line.append(std::to_string(changes)).append(" changes of one byte in its three files, ").append(std::to_string(changes)).append(" found"));
    }

    void everyCutIsFound()
    {
        const ChainedFiles files;
        files.note(0, 3);
        const QByteArray good = files.read("activity.jsonl");
        for (qsizetype size = 0; size < good.size(); ++size) {
            files.write("activity.jsonl", good.left(size));
            const ActivityReport report = activity::checkActivityLocked(files.journal());
            QVERIFY2(!report.isIntact(), qPrintable(QString::number(size)));
        }
    }

    void everyChangeOfLinesIsFound_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QByteArray>("finding");
        const auto lines = [](auto change) {
            return Change([change](const ChainedFiles &files) {
                QList<QByteArray> all = files.lines("activity.jsonl");
                change(all);
                files.writeLines("activity.jsonl", all);
            });
        };
        using Lines = QList<QByteArray> &;
        QTest::newRow("first taken out") << lines([](Lines all) { all.removeFirst(); }) << QByteArray("missing activity.jsonl 1");
        QTest::newRow("one taken out") << lines([](Lines all) { all.removeAt(2); }) << QByteArray("missing activity.jsonl 3");
        QTest::newRow("last taken out") << lines([](Lines all) { all.removeLast(); }) << QByteArray("end_missing activity.head 0");
        QTest::newRow("three last taken out") << lines([](Lines all) { all.resize(all.size() - 3); }) << QByteArray("end_missing activity.head 0");
        QTest::newRow("all taken out") << lines([](Lines all) { all.clear(); }) << QByteArray("end_missing activity.head 0");
        QTest::newRow("doubled") << lines([](Lines all) { all.insert(2, all[2]); }) << QByteArray("out_of_place activity.jsonl 4");
        QTest::newRow("first again at the end") << lines([](Lines all) { all.append(all[0]); }) << QByteArray("out_of_place activity.jsonl 7");
        QTest::newRow("two swapped") << lines([](Lines all) { all.swapItemsAt(1, 2); }) << QByteArray("missing activity.jsonl 2");
        QTest::newRow("unchained put in") << lines([](Lines all) { all.insert(3, "{\"at\":\"2026-03-01T12:00:00.000Z\",\"kind\":\"other\",\"outcome\":\"done\",\"ms\":1}"); })
                                          << QByteArray("not_a_line activity.jsonl 4");
        QTest::newRow("unchained in front") << lines([](Lines all) { all.prepend("{\"at\":\"2026-03-01T12:00:00.000Z\",\"kind\":\"other\",\"outcome\":\"done\",\"ms\":1}"); })
                                            << QByteArray("not_a_line activity.jsonl 1");
        QTest::newRow("unchained at the end") << lines([](Lines all) { all.append("{\"at\":\"2026-03-01T12:00:00.000Z\",\"kind\":\"other\",\"outcome\":\"done\",\"ms\":1}"); })
                                              << QByteArray("not_a_line activity.jsonl 7");
        QTest::newRow("empty line") << lines([](Lines all) { all.insert(1, QByteArray()); }) << QByteArray("not_a_line activity.jsonl 2");
        QTest::newRow("empty line at the end") << lines([](Lines all) { all.append(QByteArray()); }) << QByteArray("not_a_line activity.jsonl 7");
        QTest::newRow("line ends of another system") << lines([](Lines all) { for (QByteArray &line : all) { line += '\r'; } }) << QByteArray("not_a_line activity.jsonl 1");
        QTest::newRow("space at an end") << lines([](Lines all) { all[4] += ' '; }) << QByteArray("not_a_line activity.jsonl 5");
        QTest::newRow("space in front") << lines([](Lines all) { all[4].prepend(' '); }) << QByteArray("not_a_line activity.jsonl 5");
        QTest::newRow("number with a zero") << lines([](Lines all) { all[4].replace("\"n\":5", "\"n\":05"); }) << QByteArray("not_a_line activity.jsonl 5");
        QTest::newRow("capital digits") << lines([](Lines all) { const qsizetype at = all[4].lastIndexOf("\"chain\":\"") + 9; all[4] = all[4].left(at) + all[4].mid(at, 64).toUpper() + all[4].mid(at + 64); })
                                        << QByteArray("not_a_line activity.jsonl 5");
        // Made right in itself: the line after it tells.
        QTest::newRow("changed with a new hash") << lines([](Lines all) {
            const qsizetype at = all[2].lastIndexOf(",\"chain\":\"");
            const QByteArray begin = all[2].left(at).replace("delete_records", "export_records");
            const QByteArray before = all[1].mid(all[1].lastIndexOf(",\"chain\":\"") + 10, 64);
            all[2] = begin + ",\"chain\":\"" + test::hexDigest(before + begin) + "\"}";
        }) << QByteArray("changed activity.jsonl 4");
        QTest::newRow("last changed with a new hash") << lines([](Lines all) {
            const qsizetype at = all[5].lastIndexOf(",\"chain\":\"");
            const QByteArray begin = all[5].left(at).replace("delete_records", "export_records");
            const QByteArray before = all[4].mid(all[4].lastIndexOf(",\"chain\":\"") + 10, 64);
            all[5] = begin + ",\"chain\":\"" + test::hexDigest(before + begin) + "\"}";
        }) << QByteArray("head_differs activity.head 0");
        QTest::newRow("file gone") << Change([](const ChainedFiles &files) { files.remove("activity.jsonl"); }) << QByteArray("end_missing activity.head 0");
        QTest::newRow("head gone") << Change([](const ChainedFiles &files) { files.remove("activity.head"); }) << QByteArray("head_missing activity.head 0");
        QTest::newRow("head empty") << Change([](const ChainedFiles &files) { files.write("activity.head", {}); }) << QByteArray("head_unreadable activity.head 0");
        QTest::newRow("head with more") << Change([](const ChainedFiles &files) { files.write("activity.head", files.read("activity.head") + '\n'); })
                                        << QByteArray("head_unreadable activity.head 0");
    }
    void everyChangeOfLinesIsFound()
    {
        QFETCH(Change, change);
        QFETCH(QByteArray, finding);
        const ChainedFiles files;
        files.note(0, 6);
        QVERIFY(files.check().isIntact());
        change(files);
        const ActivityReport report = files.check();
        QCOMPARE(firstFinding(report), finding);
        QVERIFY(!report.findings.front().sentence.empty());
        // Going on does not make it good.
        files.note(6, 2);
        QVERIFY(!files.check().isIntact());
    }

    void anOlderFileThatIsGoneOrPutBackIsFound()
    {
        const ChainedFiles files;
        files.note(0, 3, 800);
        const QByteArray first = files.read("activity.1.jsonl") + files.read("activity.jsonl");
        files.note(3, 6, 800);
        const QByteArray older = files.read("activity.1.jsonl");
        QVERIFY(files.check().isIntact());
        files.remove("activity.1.jsonl");
        QCOMPARE(firstFinding(files.check()), QByteArray("missing activity.jsonl 1"));
        files.write("activity.1.jsonl", first);
        QVERIFY(!files.check().isIntact());
        files.write("activity.1.jsonl", older);
        QVERIFY(files.check().isIntact());
        files.write("activity.1.jsonl", older.chopped(1));
        QVERIFY(!files.check().isIntact());
    }

    // The line was whole once: the head knows. Then it is no crash.
    void aCutLastLineIsNoTornOne()
    {
        const ChainedFiles files;
        files.note(0, 3);
        const QByteArray good = files.read("activity.jsonl");
        files.write("activity.jsonl", good.chopped(20));
        ActivityReport report = files.check();
        QVERIFY(report.endIncomplete);
        QCOMPARE(firstFinding(report), QByteArray("end_missing activity.head 0"));
        files.note(3, 1);
        report = files.check();
        QVERIFY2(firstFinding(report).startsWith("missing activity.jsonl"), firstFinding(report).constData());
    }

    // The chain has no key, so somebody can compute it anew, head and all: found by a head that was kept.
    void aKeptHeadFindsWhatWasWrittenAnew()
    {
        const ChainedFiles files;
        files.note(0, 3);
        const auto kept = activity::headOf(files.read("activity.head").toStdString());
        QVERIFY(kept.has_value());
        files.note(3, 2);
        QVERIFY(activity::checkActivity(files.journal(), kept).isIntact());
        const QByteArray current = files.read("activity.jsonl");
        const QByteArray head = files.read("activity.head");
        for (const char *const name : {"activity.jsonl", "activity.head"}) {
            files.remove(name);
        }
        files.note(7, 5);   // as long as before, and right in itself
        QVERIFY(files.check().isIntact());
        QCOMPARE(firstFinding(activity::checkActivity(files.journal(), kept)), QByteArray("kept_head_differs activity.jsonl 0"));
        files.remove("activity.head");
        files.remove("activity.jsonl");
        QCOMPARE(firstFinding(activity::checkActivity(files.journal(), kept)), QByteArray("kept_head_differs activity.jsonl 0"));
        files.write("activity.jsonl", current);
        files.write("activity.head", head);
        ActivityJournal(files.journal()).prune(test::chainEntryAt(3).startedAt);   // to the line of the kept head itself: its hash stands in the statement
        QVERIFY(activity::checkActivity(files.journal(), kept).isIntact());
        ActivityJournal(files.journal()).prune(test::chainEntryAt(100).startedAt);
        files.note(200, 1);
        ActivityJournal(files.journal()).clear();
        const ActivityReport report = activity::checkActivity(files.journal(), kept);
        QVERIFY(report.isIntact() && report.keptHeadTooOld);
    }

    // Whoever removes by the program what was changed before does not get rid of it.
    void whatIsRemovedIsCheckedFirst_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("clear") << QStringLiteral("cleared");
        QTest::newRow("prune") << QStringLiteral("pruned");
        QTest::newRow("rotate") << QStringLiteral("rotated");
    }
    void whatIsRemovedIsCheckedFirst()
    {
        QFETCH(QString, how);
        const ChainedFiles files;
        files.note(0, how == QLatin1String("rotated") ? 4 : 3, 800);
        const char *const name = files.has("activity.1.jsonl") ? "activity.1.jsonl" : "activity.jsonl";
        QByteArray content = files.read(name);
        content.replace(content.indexOf("Acme"), 4, "Acne");   // in the first line
        files.write(name, content);
        ActivityJournal journal(files.journal());
        if (how == QLatin1String("cleared")) {
            journal.clear();
        } else if (how == QLatin1String("pruned")) {
            journal.prune(test::chainEntryAt(2).startedAt);
        } else {
            files.note(4, 5, 800);
        }
        const ActivityReport report = files.check();
        QVERIFY(!report.isIntact());
        QVERIFY2(firstFinding(report).startsWith("removed_broken"), firstFinding(report).constData());
        QVERIFY(!report.removals.empty() && report.removals.back().broken);
    }
};

QTEST_GUILESS_MAIN(tst_ActivityTampering)
#include "tst_activitytampering.moc"
