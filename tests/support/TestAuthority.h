// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A certificate authority made for one test run, and certificates it issues. Needs OpenSSL::Crypto and Qt6::Network.

#include "support/FakeServer.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <chrono>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>

namespace strongroom::test {

class TestAuthority {
public:
    using Seconds = std::chrono::seconds;
    static constexpr Seconds day = std::chrono::hours(24);

    explicit TestAuthority(const std::string &name = "Strongroom test authority") : m_key(newKey()), m_name(name)
    {
        m_certificate = make(name, name, *m_key, *m_key, -day, 3650 * day, {}, true);
    }

    // One below it: its certificates need this one's in the chain.
    [[nodiscard]] TestAuthority intermediate(const std::string &name, const EVP_MD *digest = EVP_sha256()) const
    {
        KeyPtr key = newKey();
        CertificatePtr certificate = make(name, m_name, *key, *m_key, -day, 3650 * day, {}, true, digest);
        return TestAuthority(std::move(key), name, std::move(certificate));
    }

    [[nodiscard]] std::string pem() const { return pemOf(*m_certificate); }
    [[nodiscard]] QSslCertificate certificate() const { return QSslCertificate(QByteArray::fromStdString(pem()), QSsl::Pem); }

    // `names` as OpenSSL writes them: "DNS:localhost,IP:127.0.0.1". Times from now.
    [[nodiscard]] TlsIdentity issue(const std::string &names, Seconds from = -day, Seconds until = 365 * day, const EVP_MD *digest = EVP_sha256(),
                                    const std::string &subject = "server") const
    {
        const KeyPtr key = newKey();
        const CertificatePtr certificate = make(subject, m_name, *key, *m_key, from, until, names, false, digest);
        return identity(*certificate, *key);
    }
    [[nodiscard]] static TlsIdentity selfSigned(const std::string &names)
    {
        const KeyPtr key = newKey();
        const CertificatePtr certificate = make("server", "server", *key, *key, -day, 365 * day, names, false);
        return identity(*certificate, *key);
    }

private:
    struct Free {
        void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
        void operator()(X509 *certificate) const { X509_free(certificate); }
        void operator()(BIO *bio) const { BIO_free(bio); }
        void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
    };
    using KeyPtr = std::unique_ptr<EVP_PKEY, Free>;
    using CertificatePtr = std::unique_ptr<X509, Free>;
    using BioPtr = std::unique_ptr<BIO, Free>;

    TestAuthority(KeyPtr key, std::string name, CertificatePtr certificate) : m_key(std::move(key)), m_name(std::move(name)), m_certificate(std::move(certificate)) {}

    static KeyPtr newKey()
    {
        KeyPtr key(EVP_EC_gen("P-256"));
        if (!key) {
            throw std::runtime_error("cannot make a key");
        }
        return key;
    }
    static void addExtension(X509 &certificate, int id, const std::string &value)
    {
        const std::unique_ptr<X509_EXTENSION, Free> extension(X509V3_EXT_conf_nid(nullptr, nullptr, id, value.c_str()));
        if (!extension || X509_add_ext(&certificate, extension.get(), -1) != 1) {
            throw std::runtime_error("cannot add an extension to a certificate");
        }
    }
    static CertificatePtr make(const std::string &subject, const std::string &issuer, EVP_PKEY &key, EVP_PKEY &signer, Seconds from, Seconds until,
                               const std::string &names, bool authority, const EVP_MD *digest = EVP_sha256())
    {
        CertificatePtr certificate(X509_new());
        X509_set_version(certificate.get(), 2);
        static std::atomic<long> serial = 1000;
        ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
        X509_gmtime_adj(X509_getm_notBefore(certificate.get()), static_cast<long>(from.count()));
        X509_gmtime_adj(X509_getm_notAfter(certificate.get()), static_cast<long>(until.count()));
        setName(*X509_get_subject_name(certificate.get()), subject);
        setName(*X509_get_issuer_name(certificate.get()), issuer);
        X509_set_pubkey(certificate.get(), &key);
        addExtension(*certificate, NID_basic_constraints, authority ? "critical,CA:TRUE" : "CA:FALSE");
        if (!names.empty()) {
            addExtension(*certificate, NID_subject_alt_name, names);
        }
        if (X509_sign(certificate.get(), &signer, digest) == 0) {
            throw std::runtime_error("cannot sign a certificate");
        }
        return certificate;
    }
    static void setName(X509_NAME &name, const std::string &common)
    {
        X509_NAME_add_entry_by_txt(&name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(common.c_str()), -1, -1, 0);
    }
    static std::string contentOf(BIO &bio)
    {
        char *data = nullptr;
        const long size = BIO_get_mem_data(&bio, &data);
        return {data, static_cast<std::size_t>(size)};
    }
    static std::string pemOf(X509 &certificate)
    {
        const BioPtr bio(BIO_new(BIO_s_mem()));
        PEM_write_bio_X509(bio.get(), &certificate);
        return contentOf(*bio);
    }
    static TlsIdentity identity(X509 &certificate, EVP_PKEY &key)
    {
        const BioPtr bio(BIO_new(BIO_s_mem()));
        PEM_write_bio_PrivateKey(bio.get(), &key, nullptr, nullptr, 0, nullptr, nullptr);
        TlsIdentity identity;
        identity.chain = QSslCertificate::fromData(QByteArray::fromStdString(pemOf(certificate)), QSsl::Pem);
        identity.key = QSslKey(QByteArray::fromStdString(contentOf(*bio)), QSsl::Ec, QSsl::Pem);
        return identity;
    }

    KeyPtr m_key;
    std::string m_name;
    CertificatePtr m_certificate;
};

} // namespace strongroom::test
