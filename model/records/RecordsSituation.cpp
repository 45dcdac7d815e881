// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/RecordsSituation.h"

#include "base/ErrorText.h"
#include "base/Format.h"

#include <QCoreApplication>

namespace strongroom::model {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordsSituation)
};

QString both(const ErrorPtr &error)
{
    const ErrorText text = errorText(error);
    return (text.text + u'\n' + text.advice).trimmed();
}

SituationText ofError(const SituationFacts &facts)
{
    switch (situationOfError(facts.queryError)) {
    case Situation::Offline:
        return {Situation::Offline, Words::tr("Offline"),
                Words::tr("Records cannot be shown while the service cannot be reached. Nothing that you were writing is lost."), WayOut::Retry, WayOut::None};
    case Situation::SignedOut:
        return {Situation::SignedOut, Words::tr("Signed out of “%1”").arg(facts.connectionName),
                Words::tr("The service does not take the stored credentials any more. Enter new ones, or try again if they were only locked for a while."),
                WayOut::EditConnection, WayOut::Retry};
    case Situation::NoPermission:
        return {Situation::NoPermission, Words::tr("No permission in %1").arg(facts.place),
                Words::tr("You are signed in, but these credentials may not read records here. Ask whoever manages the environment, or choose another country."),
                WayOut::OtherCountry, WayOut::Retry};
    case Situation::Stopped:
        return {Situation::Stopped, Words::tr("Loading was stopped"), Words::tr("No records were loaded so far."), WayOut::Retry, WayOut::None};
    default:
        return {Situation::Failed, Words::tr("No records could be loaded"), both(facts.queryError), WayOut::Retry, WayOut::None};
    }
}

} // namespace

Situation situationOfError(const ErrorPtr &error)
{
    switch (error->kind()) {
    case ErrorKind::Network:
        return Situation::Offline;
    case ErrorKind::Auth:
        return error->request().status == 403 ? Situation::NoPermission : Situation::SignedOut;
    case ErrorKind::Cancelled:
        return Situation::Stopped;
    default:
        return Situation::Failed;
    }
}

WayOut wayOutOfError(const ErrorPtr &error) { return situationOfError(error) == Situation::SignedOut ? WayOut::EditConnection : WayOut::Retry; }

SituationText situationOf(const SituationFacts &facts)
{
    switch (facts.connection) {
    case ConnectionState::Opening:
        return {Situation::Opening, Words::tr("Opening the connection…"), {}, WayOut::None, WayOut::None};
    case ConnectionState::Failed: {
        // Options and credentials are mended in the connection; what this computer refused may be fine the next time.
        const bool mend = facts.openError && (facts.openError->kind() == ErrorKind::Auth || facts.openError->kind() == ErrorKind::Client);
        return {Situation::OpenFailed, Words::tr("The connection could not be opened"), both(facts.openError), WayOut::Open,
                mend ? WayOut::EditConnection : WayOut::None};
    }
    case ConnectionState::Closed:
        return {Situation::Closed, Words::tr("The connection is closed"), Words::tr("Keys and records are not in memory."), WayOut::Open, WayOut::None};
    case ConnectionState::Open:
        break;
    }
    if (facts.countries == 0) {
        if (facts.countriesError) {
            return {Situation::NoCountries, Words::tr("No countries are known"),
                    Words::tr("The list of countries could not be loaded. You can also name the countries in the connection."), WayOut::Retry,
                    WayOut::EditConnection};
        }
        return {Situation::AskingCountries, Words::tr("Asking for the countries…"), {}, WayOut::None, WayOut::None};
    }
    if (facts.loading) {
        if (facts.slowFor) {
            return {Situation::Slow, Words::tr("The service is slow"),
                    Words::tr("No answer for %1. What is there stays; you can go on working.").arg(durationText(*facts.slowFor)), WayOut::StopLoading,
                    WayOut::None};
        }
        return {};
    }
    if (facts.queryError) {
        return ofError(facts);
    }
    if (facts.rows > 0 || facts.count == RecordTableModel::CountState::Unknown) {
        return {};
    }
    if (facts.filtered) {
        return {Situation::NoMatch, Words::tr("No records match this filter"),
                Words::tr("Values are compared whole, and as written: search keys are stored as hashes."), WayOut::ClearFilter, WayOut::None};
    }
    return {Situation::Empty, Words::tr("No records in %1").arg(facts.place), Words::tr("What is written to this country shows up here."), WayOut::NewRecord, WayOut::None};
}

QString wayOutText(WayOut way)
{
    switch (way) {
    case WayOut::None:
        return {};
    case WayOut::Open:
        return Words::tr("Open");
    case WayOut::EditConnection:
        return Words::tr("Edit connection…");
    case WayOut::Retry:
        return Words::tr("Try again");
    case WayOut::StopLoading:
        return Words::tr("Stop loading");
    case WayOut::ClearFilter:
        return Words::tr("Clear the filter");
    case WayOut::NewRecord:
        return Words::tr("New record");
    case WayOut::OtherCountry:
        return Words::tr("Choose another country");
    }
    return {};
}

} // namespace strongroom::model
