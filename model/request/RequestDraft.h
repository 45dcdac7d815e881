// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A request as the user types it, checked while typing; and what may be remembered of one. Its texts are those of the fields that show them.

#include "connections/RequestTrial.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace strongroom::model {

enum class SignInUse {
    With,     // the connection's token or key goes along
    Without   // as it is, for comparison
};

struct RequestHeader {
    QString name;
    QString value;
    friend bool operator==(const RequestHeader &, const RequestHeader &) = default;
};

struct RequestDraft {
    QString method = QStringLiteral("GET");
    QString url;
    QList<RequestHeader> headers;   // rows without a name and a value are left out
    QString body;
    QString contentType;            // of a body
    SignInUse signIn = SignInUse::With;
    friend bool operator==(const RequestDraft &, const RequestDraft &) = default;
};

enum class DraftField { Url, Headers };
struct DraftProblem {
    DraftField field = DraftField::Url;
    QString text;
};

[[nodiscard]] QStringList requestMethods();       // "GET" first
[[nodiscard]] QStringList usualContentTypes();    // "application/json" first
// What would be refused before it is sent. The first one comes first; empty: none. An URL that is still empty is one.
[[nodiscard]] QList<DraftProblem> problemsOf(const RequestDraft &draft);

// Whether the value of a header, or of a parameter in an URL, may let somebody in. Rather too often than not.
[[nodiscard]] bool looksLikeCredential(const QString &name, const QString &value = {});
// The same text without the values of such parameters and without "user:password@"; everything else stays as it is.
[[nodiscard]] QString withoutCredentials(const QString &url);

[[nodiscard]] connections::TrialRequest toTrial(const RequestDraft &draft);
[[nodiscard]] RequestDraft toDraft(const connections::TrialRequest &request);
// What the list of the last requests keeps: values that look like credentials are empty.
[[nodiscard]] connections::TrialRequest forHistory(const connections::TrialRequest &request);

} // namespace strongroom::model
