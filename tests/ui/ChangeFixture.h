// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A window with its records loaded and a tray to fill, as the change tests and their pictures need it.

#include "WindowFixture.h"

#include "changes/ChangeTrays.h"
#include "changes/ChangesPage.h"
#include "shell/PageHost.h"

#include <QApplication>
#include <QDialog>

namespace strongroom::test {

class ChangeFixture : public WindowFixture {
public:
    using WindowFixture::WindowFixture;

    static incountry::Country de() { return incountry::Country("de"); }
    model::ChangeTray &tray() { return *window->services().changes->of(QString::fromStdString(acme)); }
    ui::ChangesPage *changes() { return window->changesPage(); }
    model::SharedRow row(std::int64_t number) { return std::make_shared<const incountry::RecordRow>(believableRecord(number)); }
    // An edit of one member, staged.
    quint64 edit(std::int64_t number, const std::string &key2)
    {
        incountry::Record mine = believableRecord(number);
        mine.value(incountry::TextMember::Key2) = key2;
        return tray().stageEdit(de(), row(number), mine);
    }
    // Somebody else writes meanwhile.
    void otherWrites(std::int64_t number, const std::function<void(incountry::Record &)> &change)
    {
        incountry::Record theirs = believableRecord(number);
        change(theirs);
        store().put(theirs);
    }
    bool showChanges()
    {
        command(QStringLiteral("changes.show"))->trigger();
        return changes() != nullptr;
    }
    bool atRest()
    {
        return QTest::qWaitFor([&] { return !tray().isCommitting(); });
    }
    // The dialog that is open, of this kind.
    template <typename Dialog = QDialog>
    Dialog *dialog()
    {
        for (Dialog *found : window->findChildren<Dialog *>()) {
            if (found->isVisible()) {
                return found;
            }
        }
        return nullptr;
    }
};

} // namespace strongroom::test
