// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The secrets page over the real client and the sandbox's demo project: what is listed, compared and revealed came over HTTP, sealed.

#include "../WindowFixture.h"

#include "locker/Client.h"
#include "locker/LockerSession.h"
#include "locker/matrix/SecretField.h"
#include "locker/matrix/SecretInspector.h"
#include "locker/matrix/SecretMatrixView.h"
#include "locker/matrix/SecretsPage.h"
#include "net/HttpClient.h"
#include "shell/PageHost.h"
#include "support/SandboxProcess.h"

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;

class tst_SecretsSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDemoProject();
};

void tst_SecretsSandbox::theDemoProject()
{
    ui::Theme theme;
    test::SandboxProcess sandbox(QStringList{u"--seed"_s, u"demo"_s, u"--records"_s, u"10"_s});
    const nlohmann::json ready = sandbox.ready().at("locker");
    test::WindowFixture fixture(&theme, test::WindowFixture::With::NoConnections);
    locker::ClientSettings settings;
    settings.apiBase = ready.at("api_base");
    const QString id = u"00000000-0000-4000-8000-0000000000a7"_s;
    const auto secretKey = ready.at("secret_access_key").get<std::string>();
    fixture.backend->lockerStores[id.toStdString()] =
        locker::makeClient(locker::AccessKey::checked(ready.at("access_key_id").get<std::string>(), SecretBytes(std::string_view(secretKey))), settings, std::make_shared<net::HttpClient>());
    auto configured = std::make_shared<connections::ConfiguredConnection>();
    configured->connection.id = id.toStdString();
    configured->connection.name = "Demo project";
    configured->connection.service = connections::Service::Locker;
    configured->connection.origin = connections::Origin::Environment;
    fixture.manager.addTransient(configured);

    fixture.window->sidebar()->select(id, model::ConnectionPage::Secrets);
    auto *page = qobject_cast<ui::SecretsPage *>(fixture.window->pages()->front());
    QVERIFY(page != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(page->session()->state() == model::LockerSession::State::Loaded, 20'000);
    QVERIFY(page->model()->rowCount() > 10);
    QVERIFY(page->model()->environmentCount() >= 3);
    QVERIFY(page->model()->countOf(model::SecretFilter::Missing) > 0);
    QVERIFY(page->model()->countOf(model::SecretFilter::Different) > 0);
    // The first cell that has a value opens.
    for (int row = 0; row < page->model()->rowCount(); ++row) {
        for (int column = 1; column < page->model()->columnCount(); ++column) {
            const QModelIndex index = page->model()->index(row, column);
            if (!index.data(model::SecretMatrixModel::HasValue).toBool()) {
                continue;
            }
            page->view()->setCurrentIndex(index);
            QCOMPARE(page->valueRefusal(), QString());
            page->reveal();
            const QString environment = index.data(model::SecretMatrixModel::EnvironmentOf).toString();
            ui::SecretField *const field = page->inspector()->field(environment.isEmpty() ? u"All environments"_s : environment);
            QVERIFY(field != nullptr);
            QVERIFY(!field->shownText().isEmpty());
            return;
        }
    }
    QFAIL("no cell has a value");
}

QTEST_MAIN(tst_SecretsSandbox)
#include "tst_secrets_sandbox.moc"
