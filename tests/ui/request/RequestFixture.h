// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A main window over a sign-in and a records connection, whose tokens are MemoryTokenDesks.

#include "../WindowFixture.h"

#include "request/AnswerView.h"
#include "request/RequestEditor.h"
#include "request/RequestHeaderRows.h"
#include "request/RequestPage.h"
#include "request/RequestSession.h"
#include "shell/PageHost.h"
#include "support/MemoryTokenDesk.h"

#include <QLineEdit>

#include <memory>
#include <string>

namespace strongroom::test {

class RequestFixture {
public:
    static inline const std::string id = "00000000-0000-4000-8000-0000000000c1";
    static inline const std::string recordsId = WindowFixture::acme;

    explicit RequestFixture(ui::Theme *theme) : vault(theme, WindowFixture::With::NoConnections), desk(std::make_shared<MemoryTokenDesk>()), recordsDesk(std::make_shared<MemoryTokenDesk>())
    {
        connections::Connection connection;
        connection.id = id;
        connection.name = "Envase staging";
        connection.service = connections::Service::SignIn;
        connection.account.environment = "stg";
        connection.account.testUrl = "https://api.example/v1/me";
        vault.backend->tokenDesks[id] = desk;
        vault.backend->tokenDesks[recordsId] = recordsDesk;
        vault.setConnections({connection, WindowFixture::connection(recordsId, "Acme EMEA")});
    }
    ~RequestFixture()
    {
        desk->gate().releaseAll();
        recordsDesk->gate().releaseAll();
    }

    ui::RequestPage *open()
    {
        const QString connection = QString::fromStdString(id);
        if (!QTest::qWaitFor([&] { return vault.manager.find(connection) != nullptr; })) {
            return nullptr;
        }
        vault.window->sidebar()->select(connection, model::ConnectionPage::Request);
        return front();
    }
    ui::RequestPage *front()
    {
        auto *shown = qobject_cast<ui::RequestPage *>(vault.window->pages()->front());
        return shown != nullptr && QTest::qWaitFor([shown] { return shown->isContentShown(); }) ? shown : nullptr;
    }
    static connections::TrialAnswer answer(int status, const std::string &reason, const std::string &body = {}, const std::string &type = {})
    {
        connections::TrialAnswer made;
        made.status = status;
        made.reason = reason;
        const ByteView view = bytesOf(body);
        made.body.assign(view.begin(), view.end());
        made.contentType = type;
        made.headers.emplace_back("Content-Type", SensitiveText(std::string_view(type)));
        made.headers.emplace_back("Set-Cookie", SensitiveText(std::string_view("session=4711-very-secret; Path=/; HttpOnly; Secure")));
        made.headers.emplace_back("X-Request-Id", SensitiveText(std::string_view("0f3c-77aa")));
        made.requestTime = std::chrono::milliseconds(84);
        made.sentHeaderNames = {"Authorization", "User-Agent", "Accept"};
        return made;
    }
    ui::Command *command(const QString &name) { return vault.command(name); }

    WindowFixture vault;
    std::shared_ptr<MemoryTokenDesk> desk;
    std::shared_ptr<MemoryTokenDesk> recordsDesk;
};

} // namespace strongroom::test
