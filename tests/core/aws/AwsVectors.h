// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/Vectors.h"

#include "aws/SigV4.h"
#include "base/SecretBytes.h"
#include "crypto/Encoding.h"

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <cstddef>
#include <fstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace strongroom::test {

// The cases of a file of tests/vectors/aws; throws when it has not exactly that many, so that none can go missing.
inline nlohmann::json readAwsCases(const std::string &name, std::size_t cases)
{
    const std::string relative = "aws/" + name + ".json";
    std::ifstream file(vectorPath(relative), std::ios::binary);
    if (!file) {
        throw std::runtime_error("cannot read " + vectorPath(relative));
    }
    nlohmann::json document = nlohmann::json::parse(file);
    const nlohmann::json &all = document.is_array() ? document : document.at("cases");
    if (all.size() != cases) {
        throw std::runtime_error(relative + " has " + std::to_string(all.size()) + " cases and not " + std::to_string(cases));
    }
    return document;
}

inline std::string awsText(const nlohmann::json &object, const char *member)
{
    const auto found = object.find(member);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

inline aws::Credentials awsCredentials(const nlohmann::json &inputs)
{
    return {awsText(inputs, "accessKeyId"), SecretBytes(std::string_view(awsText(inputs, "secretAccessKey"))), SecretBytes(std::string_view(awsText(inputs, "sessionToken")))};
}

// "20150830T123600Z"
inline std::chrono::sys_seconds awsTime(const std::string &text)
{
    const QDateTime time = QDateTime::fromString(QString::fromStdString(text), QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    return std::chrono::sys_seconds(std::chrono::seconds(QDateTime(time.date(), time.time(), Qt::UTC).toSecsSinceEpoch()));
}

inline std::vector<std::pair<std::string, std::string>> awsHeaders(const nlohmann::json &list)
{
    std::vector<std::pair<std::string, std::string>> headers;
    for (const nlohmann::json &one : list) {
        headers.emplace_back(one.at(0).get<std::string>(), one.at(1).get<std::string>());
    }
    return headers;
}

} // namespace strongroom::test
