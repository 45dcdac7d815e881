// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// An HTTPS server on loopback that does what QSslServer does not: TLS 1.0 and 1.1, weak ciphers, chains that are not whole. OpenSSL itself over
// a FakeServer's plain sockets. It counts the bytes that arrive inside of TLS: those of a request, and none when the client refused it.
// Needs Qt6::Network, OpenSSL::SSL and OpenSSL::Crypto.

#include "support/FakeServer.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace strongroom::test {

class TlsServer {
public:
    struct Settings {
        TlsIdentity identity{};
        int lowest = TLS1_2_VERSION;
        int highest = TLS1_3_VERSION;
        std::string ciphers{};             // OpenSSL's list; empty: its own
        std::function<std::string(const std::string &)> answer = [](const std::string &) { return std::string("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"); };
    };

    explicit TlsServer(Settings settings)
        : m_settings(std::move(settings)), m_context(makeContext(m_settings)), m_server([this](FakeServer::Peer &peer) { serve(peer); })
    {
    }

    [[nodiscard]] quint16 port() const { return m_server.port(); }
    [[nodiscard]] std::string url(const std::string &path = "/", const std::string &host = "127.0.0.1") const
    {
        return "https://" + host + ":" + std::to_string(port()) + path;
    }
    [[nodiscard]] int connections() const { return m_server.connectionCount(); }
    [[nodiscard]] int handshakes() const { return m_handshakes; }        // that came to their end on this side
    [[nodiscard]] long long applicationBytes() const { return m_bytes; }
    [[nodiscard]] std::vector<std::string> requests() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_requests;
    }

private:
    struct Free {
        void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
        void operator()(SSL *ssl) const { SSL_free(ssl); }
        void operator()(BIO *bio) const { BIO_free(bio); }
        void operator()(X509 *certificate) const { X509_free(certificate); }
        void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    };
    using ContextPtr = std::unique_ptr<SSL_CTX, Free>;
    using BioPtr = std::unique_ptr<BIO, Free>;
    using CertificatePtr = std::unique_ptr<X509, Free>;

    static void require(bool fine, const char *what)
    {
        if (!fine) {
            throw std::runtime_error(what);
        }
    }
    static CertificatePtr certificateOf(const QSslCertificate &certificate)
    {
        const QByteArray der = certificate.toDer();
        const auto *data = reinterpret_cast<const unsigned char *>(der.constData());
        return CertificatePtr(d2i_X509(nullptr, &data, static_cast<long>(der.size())));
    }
    static ContextPtr makeContext(const Settings &settings)
    {
        ContextPtr context(SSL_CTX_new(TLS_server_method()));
        SSL_CTX_set_security_level(context.get(), 0);
        require(SSL_CTX_set_min_proto_version(context.get(), settings.lowest) == 1, "lowest version");
        require(SSL_CTX_set_max_proto_version(context.get(), settings.highest) == 1, "highest version");
        require(SSL_CTX_set_cipher_list(context.get(), settings.ciphers.empty() ? "ALL:@SECLEVEL=0" : settings.ciphers.c_str()) == 1, "ciphers");
        const QByteArray pem = settings.identity.key.toPem();
        const BioPtr bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
        const std::unique_ptr<EVP_PKEY, Free> key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
        require(SSL_CTX_use_certificate(context.get(), certificateOf(settings.identity.chain.first()).get()) == 1, "certificate");
        require(SSL_CTX_use_PrivateKey(context.get(), key.get()) == 1, "key");
        for (const QSslCertificate &above : settings.identity.chain.mid(1)) {
            require(SSL_CTX_add0_chain_cert(context.get(), certificateOf(above).release()) == 1, "chain");
        }
        return context;
    }

    // One connection: what it writes and reads through memory.
    struct Session {
        FakeServer::Peer &peer;
        std::unique_ptr<SSL, Free> ssl;
        BIO *in = nullptr;
        BIO *out = nullptr;

        bool flush() const
        {
            char *data = nullptr;
            const long size = BIO_get_mem_data(out, &data);
            const QByteArray bytes(data, size);
            BIO_reset(out);
            return bytes.isEmpty() || peer.write(bytes);
        }
        // False: the client has gone, or TLS has failed.
        template <typename Call>
        bool run(Call call) const
        {
            for (;;) {
                ERR_clear_error();
                const int result = call(ssl.get());
                const int error = SSL_get_error(ssl.get(), result);
                const bool written = flush();
                if (result > 0) {
                    return true;
                }
                if (error != SSL_ERROR_WANT_READ || !written) {
                    return false;
                }
                const QByteArray byte = peer.read(1);
                if (byte.isEmpty()) {
                    return false;
                }
                BIO_write(in, byte.constData(), 1);
            }
        }
    };

    void serve(FakeServer::Peer &peer)
    {
        Session session{peer, std::unique_ptr<SSL, Free>(SSL_new(m_context.get()))};
        session.in = BIO_new(BIO_s_mem());
        session.out = BIO_new(BIO_s_mem());
        SSL_set_bio(session.ssl.get(), session.in, session.out);
        if (!session.run([](SSL *ssl) { return SSL_accept(ssl); })) {
            return;
        }
        ++m_handshakes;
        std::string received;
        char piece[4096];
        int got = 0;
        while (session.run([&](SSL *ssl) { return got = SSL_read(ssl, piece, sizeof piece); })) {
            m_bytes += got;
            received.append(piece, static_cast<std::size_t>(got));
            while (const std::size_t size = wholeRequest(received)) {
                const std::string request = received.substr(0, size);
                received.erase(0, size);
                {
                    const std::scoped_lock lock(m_mutex);
                    m_requests.push_back(request);
                }
                const std::string answer = m_settings.answer(request);
                if (!session.run([&](SSL *ssl) { return SSL_write(ssl, answer.data(), static_cast<int>(answer.size())); })) {
                    return;
                }
                if (answer.find("Connection: close") != std::string::npos) {
                    SSL_shutdown(session.ssl.get());
                    session.flush();
                    return;
                }
            }
        }
    }
    // The size of the first request when it is here whole; 0 otherwise.
    static std::size_t wholeRequest(const std::string &bytes)
    {
        const std::size_t head = bytes.find("\r\n\r\n");
        if (head == std::string::npos) {
            return 0;
        }
        const std::size_t field = bytes.find("Content-Length: ");
        const std::size_t body = field < head ? std::stoul(bytes.substr(field + 16)) : 0;
        return bytes.size() >= head + 4 + body ? head + 4 + body : 0;
    }

    Settings m_settings;
    ContextPtr m_context;
    mutable std::mutex m_mutex;
    std::vector<std::string> m_requests;
    std::atomic<int> m_handshakes = 0;
    std::atomic<long long> m_bytes = 0;
    FakeServer m_server;   // last: its threads use the others
};

} // namespace strongroom::test
