// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "FrontPage.h"

#include "tozstore/FieldRows.h"
#include "tozstore/TozSession.h"
#include "tozstore/notes/ComposeNoteDialog.h"
#include "tozstore/notes/NoteDesk.h"
#include "tozstore/notes/NotesPage.h"
#include "tozstore/records/TozRecordTableModel.h"
#include "tozstore/records/TozRecordsPage.h"
#include "tozstore/records/TozTableView.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::test {

using model::ConnectionPage;

void Driver::addTozSteps()
{
    // toz-records ID: every row is looked at.
    m_steps[u"toz-records"_s] = [](const QStringList &arguments) {
        auto &page = showPage<ui::TozRecordsPage>(arguments.at(0), ConnectionPage::Records);
        waitFor("records are there", [&] { return page.isTableShown() && page.table()->rowCount() > 0 && page.table()->rowAt(0) != nullptr; });
        for (int row = 0; row < page.table()->rowCount() && page.table()->rowAt(row) != nullptr; ++row) {
            page.view()->setCurrentIndex(page.table()->index(row, 0));
            QTest::qWait(20);
        }
    };
    // note ID NOTE
    m_steps[u"note"_s] = [](const QStringList &arguments) {
        auto &page = showPage<ui::NotesPage>(arguments.at(0), ConnectionPage::Notes);
        waitFor("notes can be read", [&] { return page.noteRefusal().isEmpty(); });
        page.desk()->read({arguments.at(1)});
        waitFor("the note is on show", [&] { return page.desk()->note() != nullptr; });
    };
    // compose-note ID FILE: a dialog is left open.
    m_steps[u"compose-note"_s] = [](const QStringList &arguments) {
        (void)showPage<ui::NotesPage>(arguments.at(0), ConnectionPage::Notes);
        trigger("notes.write");
        auto &dialog = shownDialog<ui::ComposeNoteDialog>();
        if (dialog.fields()->count() == 0) {
            dialog.fields()->addRow();
        }
        QTest::keyClicks(dialog.fields()->nameEdit(0), u"pin"_s);
        typeFile(dialog.fields()->valueEdit(0), arguments.at(1));
    };
}

} // namespace strongroom::test
