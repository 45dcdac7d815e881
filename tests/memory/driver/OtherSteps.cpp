// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "FrontPage.h"

#include "request/RequestEditor.h"
#include "request/RequestHeaderRows.h"
#include "request/RequestPage.h"
#include "dialogs/ConnectionDialog.h"
#include "tokens/TokenList.h"
#include "tokens/TokensPage.h"
#include "tozstore/TozTable.h"
#include "widgets/SecretEdit.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::test {

using model::ConnectionPage;

namespace {

void hear(QAccessibleInterface *object)
{
    if (object == nullptr) {
        return;
    }
    for (const QAccessible::Text what : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
        std::printf("heard %s\n", object->text(what).toUtf8().constData());
    }
    if (QAccessibleTextInterface *const text = object->textInterface()) {
        std::printf("heard %s\n", text->text(0, text->characterCount()).toUtf8().constData());
    }
}

} // namespace

void Driver::addOtherSteps()
{
    // tokens ID: a token is asked for, and held.
    m_steps[u"tokens"_s] = [](const QStringList &arguments) {
        auto &page = showPage<ui::TokensPage>(arguments.at(0), ConnectionPage::Tokens);
        waitFor("the connection is open", [&] {
            if (page.model()->rowCount() > 0) {
                page.table()->setCurrentIndex(page.model()->index(0, 0));
            }
            return page.refreshRefusal().isEmpty();
        });
        page.refresh();
        waitFor("a token is held", [&] { return page.copyRefusal().isEmpty(); });
    };
    // request ID BODY HEADER: typed, and not sent.
    m_steps[u"request"_s] = [](const QStringList &arguments) {
        auto &page = showPage<ui::RequestPage>(arguments.at(0), ConnectionPage::Request);
        waitFor("the request can be written", [&] { return page.isContentShown(); });
        page.editor()->methodBox()->setCurrentText(u"POST"_s);
        typeFile(page.editor()->bodyEdit(), arguments.at(1));
        page.editor()->headerRows()->addEmpty();
        for (QLineEdit *edit : page.editor()->headerRows()->findChildren<QLineEdit *>()) {
            if (qobject_cast<ui::SecretEdit *>(edit) == nullptr) {
                QTest::keyClicks(edit, u"Authorization"_s);   // which masks the value
            }
        }
        typeFile(page.editor()->headerRows()->findChild<ui::SecretEdit *>(), arguments.at(2));
    };
    // add-connection FILE: a dialog is left open with a secret typed.
    m_steps[u"add-connection"_s] = [](const QStringList &arguments) {
        QMetaObject::invokeMethod(&theWindow(), [] { theWindow().addConnection(); }, Qt::QueuedConnection);
        auto &dialog = shownDialog<ui::ConnectionDialog>();
        typeFile(dialog.findChild<ui::SecretEdit *>(), arguments.at(0));
    };
    m_steps[u"lock"_s] = [](const QStringList &) {
        QWidget *const focus = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &theWindow();
        QTest::keyClick(focus, Qt::Key_L, Qt::ControlModifier);
    };
    m_steps[u"titles"_s] = [](const QStringList &) {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            std::printf("title %s\n", widget->windowTitle().toUtf8().constData());
        }
    };
    // What assistive tools are told about everything that is masked, and about every window.
    m_steps[u"accessible"_s] = [](const QStringList &) {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            hear(QAccessible::queryAccessibleInterface(widget));
            for (ui::SecretEdit *edit : widget->findChildren<ui::SecretEdit *>()) {
                if (edit->echoMode() != QLineEdit::Normal) {
                    hear(QAccessible::queryAccessibleInterface(edit));
                }
            }
        }
    };
}

} // namespace strongroom::test
