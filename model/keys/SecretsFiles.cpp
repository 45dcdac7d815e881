// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "keys/SecretsFiles.h"

#include "base/Async.h"
#include "base/Text.h"
#include "connections/SecretsFile.h"

#include <string_view>
#include <utility>

namespace strongroom::model {

namespace {

std::string_view viewOf(const QByteArray &content) { return {content.constData(), static_cast<std::size_t>(content.size())}; }

std::shared_ptr<const SecretBytes> secretOf(const QString &text)
{
    std::string utf8 = fromQString(text);
    auto secret = std::make_shared<const SecretBytes>(std::string_view(utf8));
    wipe(utf8);
    return secret;
}

} // namespace

SecretsFiles::SecretsFiles(QThreadPool *pool, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
{
}

bool SecretsFiles::isEncrypted(const QByteArray &content) { return connections::isEncryptedSecretsFile(viewOf(content)); }

void SecretsFiles::parse(const QByteArray &content, const std::optional<QString> &passphrase)
{
    const quint64 turn = ++m_turn;
    m_busy = true;
    Q_EMIT busyChanged();
    const auto text = std::make_shared<const SecretBytes>(viewOf(content));
    startAsync(
        m_pool, this, Sentence::tr("read secrets data"),
        [text, passphrase = passphrase ? secretOf(*passphrase) : nullptr](const Cancellation &, const ProgressSink &) {
            const SecretBytes plain = passphrase ? connections::decryptSecretsFile(text->text(), *passphrase) : text->duplicate();
            // Anything can be a password, so a file has to say that it is one: "in quotes", as JSON.
            const std::size_t start = plain.text().find_first_not_of(" \t\r\n\xEF\xBB\xBF");
            if (start == std::string_view::npos || std::string_view("{[\"").find(plain.text()[start]) == std::string_view::npos) {
                throw ClientError(Sentence::tr("this is not secrets_data: it does not start with a brace"))
                    .advise(Sentence::tr("Secrets data looks like {\"currentVersion\": 1, \"secrets\": [{\"secret\": \"…\", \"version\": 1}]}; a "
                            "password alone is added with Add secret."))
                    .about("secrets_data");
            }
            return std::make_shared<const incountry::SecretsDocument>(incountry::SecretsDocument::parse(plain.text()));
        },
        [this, turn](const std::shared_ptr<const incountry::SecretsDocument> &document) {
            if (turn == m_turn) {
                end(turn);
                Q_EMIT parsed(document);
            }
        },
        [this, turn](const ErrorPtr &error) {
            if (turn == m_turn) {
                end(turn);
                Q_EMIT failed(error);
            }
        });
}

void SecretsFiles::write(const QString &path, const incountry::SecretsDocument &document, incountry::KeyWriting writing,
                         const std::optional<QString> &passphrase)
{
    const quint64 turn = ++m_turn;
    m_busy = true;
    Q_EMIT busyChanged();
    const auto json = std::make_shared<const SecretBytes>(document.toJson(writing));
    startAsync(
        m_pool, this, Sentence::tr("write secrets data"),
        [path = fromQString(path), json, passphrase = passphrase ? secretOf(*passphrase) : nullptr](const Cancellation &,
                                                                                                    const ProgressSink &) {
            connections::writeSecretsFile(path, *json, passphrase ? std::optional(passphrase->duplicate()) : std::nullopt);
        },
        [this, turn, path] {
            end(turn);
            Q_EMIT written(path);
        },
        [this, turn](const ErrorPtr &error) {
            end(turn);
            Q_EMIT failed(error);
        });
}

void SecretsFiles::end(quint64 turn)
{
    if (turn == m_turn) {
        m_busy = false;
        Q_EMIT busyChanged();
    }
}

} // namespace strongroom::model
