// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One of the servers of tests/peers for one test program: started on a port of the system's choice, ended with the object (and by itself when the
// test dies: its standard input closes).
//
//   SKIP_WITHOUT_PEER("dynalite-peer");                                      in initTestCase(): says so loudly when node or the package is missing
//   PeerProcess dynalite("dynalite-peer");
//   PeerProcess aws("aws-json-peer", {{"dynalite", dynalite.port()}});
//   aws.url()                                                                "http://127.0.0.1:40123"
//   aws.control("/__faults", R"([{"op":"GetItem","times":1,"drop":true}])"); tells the peer what to do
//
// The test's CMakeLists: set_tests_properties(tst_x PROPERTIES FIXTURES_REQUIRED peers) when the peer has packages of npm. Needs Qt6::Network.

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <stdexcept>
#include <string>

namespace strongroom::test {

class PeerProcess {
public:
    // Empty, or why the peer cannot be started on this computer.
    [[nodiscard]] static std::string missing(const std::string &script)
    {
        if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty()) {
            return "**** SKIPPED: " + script + " was NOT tried: there is no node ****";
        }
        const bool alone = script == "aws-json-peer" || script == "cognito-srp-peer";
        if (!alone && !QFileInfo::exists(folder() + QStringLiteral("/node_modules/installed-from.json"))) {
            return "**** SKIPPED: " + script + " was NOT tried: its packages are not installed (ctest -R tst_peers_install) ****";
        }
        return {};
    }

    // Throws std::runtime_error when it does not come up within a minute.
    explicit PeerProcess(const std::string &script, const nlohmann::json &options = nlohmann::json::object())
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.setWorkingDirectory(folder());
        m_process.start(QStringLiteral("node"), {QString::fromStdString(script + ".mjs"), QString::fromStdString(options.dump())});
        const QDeadlineTimer deadline(60'000);
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
                throw std::runtime_error(script + " did not start: " + m_process.errorString().toStdString());
            }
        }
        m_ready = nlohmann::json::parse(m_process.readLine().toStdString());
    }
    PeerProcess(const PeerProcess &) = delete;
    PeerProcess &operator=(const PeerProcess &) = delete;
    ~PeerProcess() { stop(); }

    // The scripts and node_modules; the working directory of a node program that uses the packages.
    [[nodiscard]] static QString folder() { return QStringLiteral(STRONGROOM_BIN_DIR "/../tests/peers"); }

    // "http://127.0.0.1:40123", without a slash at the end.
    [[nodiscard]] std::string url(const std::string &path = {}) const { return m_ready.at("url").get<std::string>() + path; }
    [[nodiscard]] int port() const { return QUrl(QString::fromStdString(url())).port(); }
    // What the peer printed: "url" and, by its kind, "token_endpoint" or "userPoolId".
    [[nodiscard]] const nlohmann::json &ready() const { return m_ready; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

    // Posts to the peer itself, beside the code under test. Needs a QCoreApplication, on its thread. Throws std::runtime_error.
    QByteArray control(const std::string &path, const std::string &body = "{}") const
    {
        QNetworkAccessManager manager;
        QNetworkRequest request(QUrl(QString::fromStdString(url(path))));
        request.setRawHeader("Content-Type", "application/json");
        const std::unique_ptr<QNetworkReply> reply(manager.post(request, QByteArray::fromStdString(body)));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!reply->isFinished()) {
            loop.exec();
        }
        if (reply->error() != QNetworkReply::NoError) {
            throw std::runtime_error("the peer refused " + path + ": " + reply->errorString().toStdString());
        }
        return reply->readAll();
    }

    // For tests of what happens when the service goes away.
    void stop()
    {
        if (m_process.state() == QProcess::NotRunning) {
            return;
        }
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(5000)) {
            m_process.kill();
            m_process.waitForFinished(5000);
        }
    }

private:
    QProcess m_process;
    nlohmann::json m_ready;
};

} // namespace strongroom::test

// In a test function or initTestCase(); the test's CMakeLists may make ctest call it skipped: SKIP_REGULAR_EXPRESSION "SKIPPED: .* NOT tried".
#define SKIP_WITHOUT_PEER(script)                                                                                    \
    do {                                                                                                             \
        if (const std::string why_ = strongroom::test::PeerProcess::missing(script); !why_.empty()) {                \
            QSKIP(why_.c_str());                                                                                     \
        }                                                                                                            \
    } while (false)
