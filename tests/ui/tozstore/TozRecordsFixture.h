// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A main window with a TozStore connection whose client is a MemoryTozStore: a clinic's records, one of them sealed for somebody else, one file,
// one that a colleague shares.

#include "../WindowFixture.h"
#include "support/MemoryTozStore.h"
#include "tozstore/records/TozRecordsPage.h"
#include "tozstore/records/TozTableView.h"

#include "shell/PageHost.h"

namespace strongroom::test {

class TozRecordsFixture {
public:
    static inline const std::string id = "00000000-0000-4000-8000-000000000051";
    static inline const std::string bob = tozClient(2);

    explicit TozRecordsFixture(ui::Theme *theme, bool filled = true) : store(std::make_shared<MemoryTozStore>()), fixture(theme, WindowFixture::With::NoConnections)
    {
        if (filled) {
            fill();
        }
        store->setIncoming({{bob, "bob@laboratory.example", "lab.result"}});
        fixture.backend->tozStores[id] = store;
        auto configured = std::make_shared<connections::ConfiguredConnection>();
        configured->connection.id = id;
        configured->connection.name = "Clinic";
        configured->connection.service = connections::Service::TozStore;
        configured->connection.origin = connections::Origin::Environment;   // stays when the list is loaded
        fixture.manager.addTransient(configured);
    }
    ~TozRecordsFixture() { store->gate().releaseAll(); }

    void fill()
    {
        MemoryTozRecords &records = store->records();
        struct Patient {
            const char *name, *city, *dose, *note;
        };
        static constexpr Patient patients[] = {{"Anna Smirnova", "Berlin", "20 mg", R"({"allergies":["penicillin"],"visits":14})"},
                                               {"Jürgen Groß", "München", "5 mg", "takes it in the evening"},
                                               {"佐藤 美咲", "Düsseldorf", "10 mg", "follow-up in March\ncall before"},
                                               {"ليلى حداد", "Köln", "2.5 mg", "—"},
                                               {"Zoë Lefèvre", "Hamburg", "40 mg", "none"}};
        for (int i = 0; i < 15; ++i) {
            const Patient &patient = patients[i % 5];
            RecordData data{{"name", patient.name}, {"dose", patient.dose}, {"note", patient.note}};
            tozstore::RecordRow row = records.make(i % 3 == 2 ? "appointment" : "prescription", data, {{"city", patient.city}, {"ward", i % 2 == 0 ? "A3" : "B1"}});
            row.signature = i % 4 == 3 ? tozstore::RecordSignatureState::None : tozstore::RecordSignatureState::Good;
            if (i == 4) {
                row.record.reset();
                row.error = CryptoError("field “dose” does not open: it was changed, or sealed with another access key").advise("Ask its writer to share the type again.").clone();
                row.signature = tozstore::RecordSignatureState::Unchecked;
            }
            if (i == 6) {
                row.stored.meta.type = "lab.result";
                row.stored.meta.writerId = row.stored.meta.userId = bob;
                row.record->meta = row.stored.meta;
            }
            ids.push_back(records.add(std::move(row)));
        }
        ids.push_back(store->addFile("scan", {{"city", "Berlin"}}, std::string(48'000, 'x')));
    }
    bool open()
    {
        fixture.window->sidebar()->select(QString::fromStdString(id), model::ConnectionPage::Records);
        return QTest::qWaitFor([&] { return page() != nullptr && page()->table()->total().has_value() && !page()->table()->isBusy(); });
    }
    ui::TozRecordsPage *page() { return qobject_cast<ui::TozRecordsPage *>(fixture.window->pages()->front()); }
    void select(int row) { page()->view()->setCurrentIndex(page()->table()->index(row, page()->view()->leadingColumn())); }
    ui::Command *command(const QString &name) { return fixture.command(name); }
    template <typename Widget>
    Widget *opened()
    {
        Widget *found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (Widget *one : fixture.window->findChildren<Widget *>()) {
                if (one->isVisible()) {
                    found = one;
                }
            }
            return found != nullptr;
        });
        return found;
    }
    int row(const std::string &recordId) { return page()->table()->rowOf(recordId); }

    std::shared_ptr<MemoryTozStore> store;
    std::vector<std::string> ids;
    WindowFixture fixture;

private:
    using RecordData = std::map<std::string, std::string>;
};

} // namespace strongroom::test
