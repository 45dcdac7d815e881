// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What QNetworkAccessManager reads a request's body from. It exists to refuse going back to the start: Qt sends a request again by itself,
// POST included and up to three times, when the connection closes before the answer, which would write a record twice. Whether to repeat
// is RetryingTransport's decision alone. A request without a body but with an effect (DELETE) gets an empty one for the same reason.

#include <QIODevice>

#include <cstdint>
#include <memory>

namespace strongroom::net {

class UploadDevice final : public QIODevice {
public:
    explicit UploadDevice(std::unique_ptr<QIODevice> body);   // null: an empty body
    // After a 307 or 308 Qt only wants to know that it could send the body again; redirects are not followed.
    void setRedirected() { m_redirected = true; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }   // the body ended early or could not be read

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_size; }
    bool seek(qint64 position) override;
    bool reset() override { return seek(0); }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    std::unique_ptr<QIODevice> m_body;
    std::int64_t m_size = 0;
    bool m_redirected = false;
    bool m_failed = false;
};

} // namespace strongroom::net
