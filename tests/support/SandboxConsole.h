// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The console that some services of a sandbox have, for tests: what goes wrong, and what the service was asked. AuthConsole.h and LockerConsole.h.

#include "support/SandboxProcess.h"

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrl>

#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace strongroom::test {

class SandboxConsole {
public:
    // `service`: its member of the ready file.
    SandboxConsole(const SandboxProcess &sandbox, const char *service) : m_place(sandbox.ready().at(service).at("console")) {}

    // Throws std::runtime_error unless it is done.
    nlohmann::json call(const QByteArray &method, const std::string &path, const nlohmann::json &body = nlohmann::json::object())
    {
        QNetworkRequest request(QUrl(QString::fromStdString(m_place.at("url").get<std::string>() + path)));
        request.setRawHeader("Authorization", "Bearer " + QByteArray::fromStdString(m_place.at("token").get<std::string>()));
        request.setRawHeader("Content-Type", "application/json");
        const QByteArray sent = body.empty() ? QByteArray() : QByteArray::fromStdString(body.dump());
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, sent));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!reply->isFinished()) {
            loop.exec();
        }
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const std::string answer = reply->readAll().toStdString();
        if (status < 200 || status > 299) {
            throw std::runtime_error("the console answered " + std::to_string(status) + ": " + answer);
        }
        return answer.empty() ? nlohmann::json() : nlohmann::json::parse(answer);
    }

    void forgetRequests() { (void)call("DELETE", "/requests"); }
    // "POST /token", in their order, since the last forgetRequests().
    [[nodiscard]] std::vector<std::string> requests()
    {
        std::vector<std::string> lines;
        const nlohmann::json all = call("GET", "/requests");
        for (const nlohmann::json &one : all) {
            lines.push_back(one.at("method").get<std::string>() + " " + one.at("path").get<std::string>());
        }
        return lines;
    }

private:
    nlohmann::json m_place;
    QNetworkAccessManager m_network;
};

} // namespace strongroom::test
