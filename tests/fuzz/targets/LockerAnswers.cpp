// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// Locker: the service's answers, and the credentials file.
#include "../Target.h"

#include "locker/AccessKey.h"
#include "locker/ItemJson.h"

namespace strongroom::fuzz::lockerAnswersTarget {

namespace {

using namespace locker;

void fuzzLockerAnswers(ByteView input)
{
    const std::string_view text = textOf(input);
    FailedRequest request;
    request.method = "GET";
    request.url = "https://locker.example/v1/secrets";
    (void)attempt([&] { return readProfile(text, request); });
    (void)attempt([&] { return readSecretPage(text, request); });
    (void)attempt([&] { return readEnvironmentPage(text, request); });
    (void)attempt([&] { return readSecret(text, request); });
    (void)attempt([&] { return readEnvironment(text, request); });
    (void)attempt([&] { return readCount(text, request); });
    if (const auto date = attempt([&] { return readDate(text, request); })) {
        require(readDate(secondsText(*date), request) == *date, "a date that is written is the same date");
    }
    (void)attempt([text] { return readCredentialsFile(text); });
    (void)attempt([text] { return resolveSettings({}, {}, SecretBytes(text)); });
    (void)attempt([text] { return checkedApiBase(text); });
}

const Registration lockerAnswers("locker_answers", fuzzLockerAnswers,
                                 {"locker/objects.json", "locker/paging.json", "locker/requests.json", "locker/config.json", "locker/errors.json"});

} // namespace

} // namespace strongroom::fuzz::lockerAnswersTarget
