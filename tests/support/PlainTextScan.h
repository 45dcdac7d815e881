// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Looks for a secret in everything below some folders: as UTF-8, UTF-16LE, base64 (at its three offsets) and hex. And while something runs: in
// every file that is there for a moment, and in files without a name that this process has open.

#include <QByteArray>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QString>
#include <QStringList>

#include <atomic>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace strongroom::test {

[[nodiscard]] inline std::vector<QByteArray> formsOf(const std::string &secret)
{
    const QByteArray plain = QByteArray::fromStdString(secret);
    std::vector<QByteArray> forms{plain, plain.toHex(), plain.toHex().toUpper()};
    QByteArray wide;
    for (const char character : plain) {
        wide.append(character).append('\0');
    }
    forms.push_back(wide);
    for (int shift = 0; shift < 3; ++shift) {
        // Without the characters that depend on the neighbours.
        const QByteArray text = (QByteArray(shift, 'x') + plain).toBase64(QByteArray::OmitTrailingEquals);
        forms.push_back(text.mid(shift == 0 ? 0 : shift + 1, text.size() - 4 - shift));
    }
    return forms;
}

// Where the secret was found: paths, one a line. Empty: nowhere.
[[nodiscard]] inline QString plainTextBelow(const QStringList &folders, const std::string &secret)
{
    const std::vector<QByteArray> forms = formsOf(secret);
    QString found;
    for (const QString &folder : folders) {
        QDirIterator walk(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly)) {
                continue;
            }
            const QByteArray content = file.readAll();
            for (const QByteArray &form : forms) {
                if (content.contains(form)) {
                    found += file.fileName() + u'\n';
                    break;
                }
            }
        }
    }
    return found;
}

// From its making to its end it reads whatever appears.
class PlainTextWatch {
public:
    PlainTextWatch(QStringList folders, std::string secret) : m_folders(std::move(folders)), m_secret(std::move(secret)), m_thread([this] { run(); }) {}
    ~PlainTextWatch() { (void)stop(); }
    PlainTextWatch(const PlainTextWatch &) = delete;
    PlainTextWatch &operator=(const PlainTextWatch &) = delete;

    // What was found; looks around a last time.
    [[nodiscard]] QString stop()
    {
        m_stopping = true;
        if (m_thread.joinable()) {
            m_thread.join();
            look();
        }
        return m_found;
    }
    [[nodiscard]] int looks() const { return m_looks; }

private:
    void run()
    {
        while (!m_stopping) {
            look();
        }
    }
    void look()
    {
        m_found += plainTextBelow(m_folders, m_secret);
#ifdef Q_OS_LINUX
        for (const QString &descriptor : QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System)) {
            const QString path = QStringLiteral("/proc/self/fd/") + descriptor;
            for (const QString &folder : m_folders) {
                if (!QFile::symLinkTarget(path).startsWith(folder)) {
                    continue;
                }
                QFile file(path);
                const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
                for (const QByteArray &form : formsOf(m_secret)) {
                    if (content.contains(form)) {
                        m_found += path + u'\n';
                    }
                }
            }
        }
#endif
        ++m_looks;
    }

    QStringList m_folders;
    std::string m_secret;
    QString m_found;
    std::atomic<bool> m_stopping = false;
    std::atomic<int> m_looks = 0;
    std::thread m_thread;
};

} // namespace strongroom::test
