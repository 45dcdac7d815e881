// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "help/HelpChapters.h"

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using connections::Service;
using model::ConnectionPage;

QString firstChapter() { return u"The demo vault"_s; }

QString helpChapterOf(std::optional<Service> service, ConnectionPage page)
{
    switch (page) {
    case ConnectionPage::Records: return service == Service::TozStore ? u"Records of a TozStore client"_s : u"Records"_s;
    case ConnectionPage::Changes: return u"Changes and conflicts"_s;
    case ConnectionPage::Keys: return u"Encryption keys"_s;
    case ConnectionPage::Migrations: return u"Moving records to a new key"_s;
    case ConnectionPage::Files:
    case ConnectionPage::Notes:
    case ConnectionPage::Sharing: return u"TozStore: files, notes, who can read"_s;
    case ConnectionPage::Secrets:
    case ConnectionPage::Environments: return u"Secrets and environments"_s;
    case ConnectionPage::Tokens: return u"Tokens"_s;
    case ConnectionPage::Request: return u"Trying a request"_s;
    case ConnectionPage::Activity: return u"Jobs and activity"_s;
    case ConnectionPage::Search: return u"Search everywhere"_s;
    }
    return firstChapter();
}

} // namespace strongroom::ui
