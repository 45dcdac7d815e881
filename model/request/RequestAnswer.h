// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The answer to a tried request, in words and ready to be shown. Made on a worker thread: laying out a large body takes its time.

#include "connections/RequestTrial.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace strongroom::model {

struct AnswerHeader {
    QString name;
    QString value;         // of a cookie or a token: dots
    bool masked = false;
};

enum class AnswerTone { Good, Neutral, Refused, Failed };   // 2xx, 1xx and 3xx, 4xx, 5xx
enum class AnswerBody { None, Json, Text, Bytes };

struct RequestAnswer {
    int status = 0;
    QString statusText;              // "404 Not Found"
    QString meaning;                 // one sentence: what that says, and about what
    AnswerTone tone = AnswerTone::Good;
    QString signInText;              // "the token that was held", "a new token (120 ms)", "without sign-in"
    QString timeText;                // "84 ms"
    QString sizeText;                // "1.2 kB"
    QString contentType;
    QList<AnswerHeader> headers;     // in the order they came
    QStringList sentHeaders;         // names
    AnswerBody bodyKind = AnswerBody::None;
    QString bodyText;                // Json: indented. At most shownCharacters
    bool isCut = false;              // bodyText is not all of it
    std::shared_ptr<const WipingBytes> body;   // as it came
    QString fileName;                // to save it under: "answer.json"

    static constexpr qsizetype shownCharacters = 256 * 1024;   // a text view that has more is slow
};

[[nodiscard]] std::shared_ptr<const RequestAnswer> describeAnswer(const connections::TrialRequest &request, connections::TrialAnswer answer);
// "Name: value" lines, masked values as dots.
[[nodiscard]] QString headerLines(const RequestAnswer &answer);

} // namespace strongroom::model
