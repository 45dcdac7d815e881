// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Import and export of secrets_data as a file: encrypting takes about a second and a disk may be slow, so both run on the pool. GUI thread.

#include "base/Error.h"
#include "base/SecretBytes.h"
#include "incountry/SecretsDocument.h"

#include <QByteArray>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace strongroom::model {

class SecretsFiles : public QObject {
    Q_OBJECT
public:
    explicit SecretsFiles(QThreadPool *pool, QObject *parent = nullptr);

    // Whether a passphrase is needed to read it.
    [[nodiscard]] static bool isEncrypted(const QByteArray &content);
    // parsed() or failed(); a later call replaces an earlier one.
    void parse(const QByteArray &content, const std::optional<QString> &passphrase);
    // written() or failed(). Without a passphrase the file is readable for whoever gets it.
    void write(const QString &path, const incountry::SecretsDocument &document, incountry::KeyWriting writing,
               const std::optional<QString> &passphrase);
    [[nodiscard]] bool isBusy() const noexcept { return m_busy; }

Q_SIGNALS:
    void busyChanged();
    void parsed(const std::shared_ptr<const strongroom::incountry::SecretsDocument> &document); // on this thread, never queued
    void written(const QString &path);
    void failed(const strongroom::ErrorPtr &error);

private:
    void end(quint64 turn);
    QThreadPool *m_pool;
    quint64 m_turn = 0;
    bool m_busy = false;
};

} // namespace strongroom::model
