// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// Attachments as the window handles them, over HTTP to a real server of its own code.

#include "attachments/AttachmentListModel.h"
#include "attachments/AttachmentTransfers.h"
#include "connections/Opening.h"
#include "incountry/Storage.h"
#include "jobs/JobListModel.h"
#include "support/SandboxProcess.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace strongroom;
using namespace strongroom::model;
using namespace strongroom::incountry;
using namespace Qt::Literals::StringLiterals;

class TestAttachmentSandbox : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::SandboxProcess> m_sandbox;
    std::shared_ptr<RecordStore> m_store;
    QTemporaryDir m_folder;
    QThreadPool m_pool;

    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const
    {
        QFile made(m_folder.filePath(name));
        (void)made.open(QIODevice::WriteOnly);
        made.write(content);
        return made.fileName();
    }
    [[nodiscard]] AttachmentOwner newRecord(const char *key) const
    {
        Record record;
        record.value(TextMember::RecordKey) = key;
        record.body = SensitiveText(std::string_view("{}"));
        m_store->write(Country("de"), record, {});
        return {m_store, Country("de"), QString::fromLatin1(key)};
    }
    [[nodiscard]] std::vector<AttachmentMeta> stored(const AttachmentOwner &owner) const
    {
        return m_store->read(owner.country, owner.recordKey.toStdString(), {}).attachments;
    }
    [[nodiscard]] QByteArray content(const AttachmentOwner &owner, const AttachmentMeta &meta) const
    {
        const QString path = m_folder.filePath(u"fetched"_s);
        (void)m_store->fetchAttachment(owner.country, owner.recordKey.toStdString(), meta.fileId, path.toStdString(), {}, {});
        QFile fetched(path);
        return fetched.open(QIODevice::ReadOnly) ? fetched.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<test::SandboxProcess>(QStringList{u"--seed"_s, u"demo"_s, u"--records"_s, u"10"_s});
        QFile ready(m_sandbox->readyFile());
        QVERIFY(ready.open(QIODevice::ReadOnly));
        connections::ConfiguredConnection configured;
        (void)connections::importInto(configured, ready.readAll().toStdString());
        configured.connection.name = "sandbox";
        m_store = connections::openInCountry(configured.connection, configured.credentials);
        QVERIFY(m_store != nullptr);
    }

    void upReplacedRenamedDownAndGone()
    {
        const AttachmentOwner owner = newRecord("attachments-1");
        JobListModel jobs;
        AttachmentTransfers transfers(&m_pool, &jobs);
        AttachmentListModel list(&transfers);
        list.setFiles(owner, stored(owner));
        QByteArray big(3 << 20, Qt::Uninitialized);
        QRandomGenerator::global()->fillRange(reinterpret_cast<quint32 *>(big.data()), big.size() / 4);
        const QString path = file(u"Договор №1.bin"_s, big);
        transfers.upload(owner, path, {});
        transfers.upload(owner, file(u"note.txt"_s, "first"), {});
        QTRY_COMPARE(list.storedCount(), 2);
        QTRY_VERIFY(transfers.of(owner).empty());
        QCOMPARE(stored(owner).size(), std::size_t{2});
        list.setFiles(owner, stored(owner));

        const auto named = [&](const QString &name) {
            for (int row = 0; row < list.rowCount(); ++row) {
                if (list.index(row).data().toString() == name) {
                    return row;
                }
            }
            return -1;
        };
        QVERIFY(named(u"Договор №1.bin"_s) >= 0);
        QCOMPARE(content(owner, *list.fileAt(named(u"Договор №1.bin"_s))), big);

        transfers.replace(owner, *list.fileAt(named(u"note.txt"_s)), file(u"other name.txt"_s, "second"));
        QTRY_VERIFY(transfers.of(owner).empty());
        QCOMPARE(list.rowCount(), 2);
        QCOMPARE(content(owner, *list.fileAt(named(u"note.txt"_s))), QByteArray("second"));

        QVERIFY(list.setData(list.index(named(u"note.txt"_s)), u"запись.txt"_s));
        QTRY_VERIFY(transfers.of(owner).empty());
        QVERIFY(named(u"запись.txt"_s) >= 0);

        QSignalSpy fetched(&transfers, &AttachmentTransfers::fetched);
        transfers.fetch(owner, *list.fileAt(named(u"запись.txt"_s)));
        QTRY_COMPARE(fetched.size(), 1);
        QFile copy(fetched[0][1].toString());
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), QByteArray("second"));

        transfers.remove(owner, *list.fileAt(named(u"запись.txt"_s)));
        QTRY_COMPARE(list.rowCount(), 1);
        QCOMPARE(stored(owner).size(), std::size_t{1});
    }

    void cancelLeavesNothingBehind()
    {
        const AttachmentOwner owner = newRecord("attachments-2");
        JobListModel jobs;
        AttachmentTransfers transfers(&m_pool, &jobs);
        AttachmentListModel list(&transfers);
        list.setFiles(owner, {});
        const auto id = transfers.upload(owner, file(u"large.bin"_s, QByteArray(64 << 20, 'x')), {});
        // As soon as something of it has gone out.
        QSignalSpy changed(&transfers, &AttachmentTransfers::changed);
        QTRY_VERIFY(transfers.find(id) == nullptr || transfers.find(id)->progress.done > 0);
        QVERIFY2(transfers.find(id) != nullptr, "64 MiB went faster than one progress report");
        transfers.cancel(id);
        QTRY_COMPARE(list.rowCount(), 0);
        QVERIFY(stored(owner).empty());
        // The connection is good for the next one.
        transfers.upload(owner, file(u"small.txt"_s, "small"), {});
        QTRY_COMPARE(list.storedCount(), 1);
    }

    void anotherClientWasFaster()
    {
        const AttachmentOwner owner = newRecord("attachments-3");
        JobListModel jobs;
        AttachmentTransfers transfers(&m_pool, &jobs);
        AttachmentListModel list(&transfers);
        list.setFiles(owner, {});
        transfers.upload(owner, file(u"a.txt"_s, "a"), {});
        QTRY_COMPARE(list.storedCount(), 1);
        QTRY_VERIFY(transfers.of(owner).empty());

        // A name the service has, which the list does not know of.
        AttachmentUpload behind;
        behind.path = file(u"b.txt"_s, "b").toStdString();
        (void)m_store->addAttachment(owner.country, owner.recordKey.toStdString(), behind, {}, {});
        transfers.upload(owner, m_folder.filePath(u"b.txt"_s), list.names());
        QTRY_COMPARE(list.index(1).data(AttachmentListModel::About).toString(), u"Not uploaded: The record has a file of this name already."_s);
        QCOMPARE(list.index(1).data(AttachmentListModel::StateOfFile).value<FileState>(), FileState::Failed);
        transfers.dismiss(list.transferAt(1));

        m_store->remove(owner.country, owner.recordKey.toStdString(), {});
        QVERIFY(list.setData(list.index(0), u"c.txt"_s));
        QTRY_COMPARE(list.index(0).data(AttachmentListModel::About).toString(),
                     u"Not renamed: The file or its record does not exist any more, another program may have deleted it."_s);
        transfers.upload(owner, file(u"d.txt"_s, "d"), list.names());
        QTRY_COMPARE(list.index(1).data(AttachmentListModel::About).toString(), u"Not uploaded: The record does not exist any more, another program may have deleted it."_s);
    }
};

QTEST_GUILESS_MAIN(TestAttachmentSandbox)
#include "tst_attachmentsandbox.moc"
