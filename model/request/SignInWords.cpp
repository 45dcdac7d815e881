// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "request/SignInWords.h"

#include "base/Text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SignInWords)
};

QString challengeAdvice(const std::string &name)
{
    if (name == "NEW_PASSWORD_REQUIRED") {
        return Words::tr("Sign in to the vendor's portal once and set a password of your own. Then try again.");
    }
    if (name == "SMS_MFA" || name == "EMAIL_OTP" || name == "SOFTWARE_TOKEN_MFA" || name == "SELECT_MFA_TYPE" || name == "MFA_SETUP") {
        return Words::tr("This account needs a second factor. Use an account that was made for services.");
    }
    if (name == "DEVICE_SRP_AUTH" || name == "DEVICE_PASSWORD_VERIFIER") {
        return Words::tr("The user pool remembers devices. Ask its administrator for an account without that.");
    }
    return Words::tr("Strongroom does not know this step. Ask the administrator of the user pool for an account without it.");
}

} // namespace

ErrorText signInText(const ErrorPtr &error)
{
    ErrorText text = errorText(error);
    const auto *const refused = dynamic_cast<const AuthError *>(error.get());
    if (refused == nullptr) {
        return text;
    }
    QString advice;
    switch (refused->failure()) {
    case AuthFailure::InvalidClient:
        text.title = Words::tr("The client was refused");
        advice = Words::tr("Check the client id and the client secret, and that the environment is theirs.");
        break;
    case AuthFailure::InvalidCredentials:
        text.title = Words::tr("Wrong user name or password");
        advice = Words::tr("Check both, and that the user belongs to this environment's user pool.");
        break;
    case AuthFailure::ChallengeRequired:
        text.title = Words::tr("More than a password is asked for: %1").arg(toQString(error->request().code));
        advice = challengeAdvice(error->request().code);
        break;
    case AuthFailure::Refused: text.title = Words::tr("The sign-in was refused"); break;
    }
    if (text.advice.isEmpty()) {
        text.advice = advice;
    }
    return text;
}

} // namespace strongroom::model
