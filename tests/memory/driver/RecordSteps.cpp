// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "FrontPage.h"

#include "editor/BodyEditor.h"
#include "editor/JsonEdit.h"
#include "editor/RecordEditorDialog.h"
#include "keys/KeyDetailPanel.h"
#include "keys/KeysPage.h"
#include "keys/KeysTableView.h"
#include "keys/RevealField.h"
#include "keys/SecretsEditor.h"
#include "records/FilterBox.h"
#include "records/FilterEdit.h"
#include "records/RecordTableModel.h"
#include "records/RecordTableView.h"
#include "records/RecordsPage.h"
#include "widgets/Button.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::test {

using model::ConnectionPage;

namespace {

// The body of the record that is being edited.
ui::JsonEdit &bodyEdit(ui::RecordEditorDialog &dialog)
{
    ui::JsonEdit *edit = nullptr;
    waitFor("the body can be edited", [&] {
        auto *const body = dialog.findChild<ui::BodyEditor *>();
        edit = body != nullptr ? body->edit() : nullptr;
        return edit != nullptr && edit->isVisible() && !edit->content().isEmpty();
    });
    return *edit;
}

ui::RecordEditorDialog &editRow(int row)
{
    auto &page = frontPage<ui::RecordsPage>();
    page.view()->setCurrentIndex(page.table()->index(row, 0));
    waitFor("the record is on show", [&] { return page.details() != nullptr; });
    trigger("record.edit");
    return shownDialog<ui::RecordEditorDialog>();
}

// Inside the text of the body's last member.
void toLastText(ui::JsonEdit &edit)
{
    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(int(edit.content().lastIndexOf(u'"')));
    edit.setTextCursor(cursor);
}

} // namespace

void Driver::addRecordSteps()
{
    // records ID: every row is looked at, so that every body is opened and on show once.
    m_steps[u"records"_s] = [](const QStringList &arguments) {
        auto &page = showPage<ui::RecordsPage>(arguments.at(0), ConnectionPage::Records);
        waitFor("records are there", [&] { return page.isTableShown() && page.table()->rowCount() > 0 && page.table()->data(page.table()->index(0, 0)).isValid(); });
        for (int row = 0; row < page.table()->rowCount(); ++row) {
            page.view()->setCurrentIndex(page.table()->index(row, 0));
            waitFor("the record is on show", [&] { return page.details() != nullptr; });
            QTest::qWait(30);
        }
    };
    // type-filter FILE: what is typed there, and stays there. No filter so far, for want of the closing quote: the rows stay as well.
    m_steps[u"type-filter"_s] = [](const QStringList &arguments) {
        auto &page = frontPage<ui::RecordsPage>();
        trigger("filter.focus");
        page.filterBox()->setMode(ui::FilterBox::Mode::Text);
        QTest::keyClicks(page.filterBox()->edit(), u"record_key=\""_s);
        typeFile(page.filterBox()->edit(), arguments.at(0));
    };
    // stage-edit ROW FILE: a change of the body that waits in the tray.
    m_steps[u"stage-edit"_s] = [](const QStringList &arguments) {
        auto &dialog = editRow(arguments.at(0).toInt());
        ui::JsonEdit &edit = bodyEdit(dialog);
        toLastText(edit);
        typeFile(&edit, arguments.at(1));
        waitFor("the change can wait", [&] {
            for (ui::Button *button : dialog.findChildren<ui::Button *>()) {
                if (button->text().contains(u"changes"_s) && button->isEnabled()) {
                    button->click();
                }
            }
            return !dialog.isVisible();
        });
    };
    // edit ROW FILE UNDONE: an editor is left open with one thing typed, and another typed and taken back.
    m_steps[u"edit"_s] = [](const QStringList &arguments) {
        auto &dialog = editRow(arguments.at(0).toInt());
        ui::JsonEdit &edit = bodyEdit(dialog);
        toLastText(edit);
        typeFile(&edit, arguments.at(1));
        // A step of its own in the history.
        QTest::keyClick(&edit, Qt::Key_Left);
        QTest::keyClick(&edit, Qt::Key_Right);
        typeFile(&edit, arguments.at(2));
        QTest::keySequence(&edit, QKeySequence::Undo);
    };
    // keys ID: the newest secret is revealed.
    m_steps[u"keys"_s] = [](const QStringList &arguments) {
        auto &page = showPage<ui::KeysPage>(arguments.at(0), ConnectionPage::Keys);
        waitFor("the keys are there", [&] { return page.editor()->state() == model::SecretsEditor::State::Ready && page.isTableShown(); });
        for (const std::int64_t version : {72, 71}) {
            page.view()->selectVersion(version);
            QTest::mouseClick(page.detail()->secret()->button(), Qt::LeftButton);
            if (!page.detail()->secret()->isShown()) {
                throw std::runtime_error("the secret is not revealed");
            }
        }
    };
}

} // namespace strongroom::test
