// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "dialogs/ServiceForm.h"

#include "dialogs/FormField.h"
#include "dialogs/NetworkSection.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

QPlainTextEdit *newSmallTextEdit(int lines)
{
    auto *edit = new QPlainTextEdit;
    edit->document()->setDocumentMargin(metrics::gapSmall - 1);   // its text begins where a line edit's does
    edit->setFont(fonts::code());
    edit->setTabChangesFocus(true);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setFixedHeight(lines * 18 + 14);
    return edit;
}

namespace {

// What nobody has filled in yet is not a mistake until Save is pressed. A label tells what came from a file.
bool isEmpty(QWidget *editor)
{
    QWidget *const part = editor->focusProxy() != nullptr ? editor->focusProxy() : editor;
    if (const auto *const line = qobject_cast<QLineEdit *>(part)) {
        return line->text().isEmpty();
    }
    const auto *const choice = qobject_cast<QComboBox *>(part);
    return choice != nullptr ? choice->currentText().isEmpty() : qobject_cast<QLabel *>(part) != nullptr;
}

} // namespace

FormField *ServiceForm::add(QLayout *layout, const QString &key, const QString &label, QWidget *editor, const QString &hint)
{
    auto *added = new FormField(label, editor, hint);
    layout->addWidget(added);
    m_fields[key] = added;
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        connect(line, &QLineEdit::textChanged, this, &ServiceForm::edited);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(editor)) {
        connect(text, &QPlainTextEdit::textChanged, this, &ServiceForm::edited);
    }
    return added;
}

QWidget *ServiceForm::addFold(QLayout *layout, const QString &name, Button **toggle)
{
    auto *button = new Button(name, u"chevron-right"_s, ButtonKind::Quiet);
    button->setCheckable(true);
    auto *inside = new QWidget;
    layout->addWidget(button);
    layout->setAlignment(button, Qt::AlignLeft);
    layout->addWidget(inside);
    inside->hide();
    connect(button, &QPushButton::toggled, this, [button, inside](bool open) {
        inside->setVisible(open);
        button->setIcon(icon(open ? u"chevron-down"_s : u"chevron-right"_s));
    });
    *toggle = button;
    return inside;
}

QLayout *ServiceForm::addAdvanced(QLayout *layout)
{
    m_advanced = addFold(layout, tr("Advanced"), &m_advancedToggle);
    auto *column = new QVBoxLayout(m_advanced);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    return column;
}

void ServiceForm::addNetwork(QLayout *layout)
{
    m_network = new NetworkSection;
    auto *column = new QVBoxLayout(addFold(layout, tr("Network"), &m_networkToggle));
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_network);
    connect(m_network, &NetworkSection::edited, this, &ServiceForm::edited);
}

void ServiceForm::setConnection(const connections::Connection &connection)
{
    m_filling = true;
    m_base = connection;
    m_network->setConnection(connection);
    showConnection(connection);
    m_filling = false;
    edited();
}

QString ServiceForm::validate()
{
    const std::vector<Problem> found = problems();
    for (const auto &[key, shown] : m_fields) {
        const auto problem = std::ranges::find(found, key, &Problem::field);
        const bool untouched = !m_strict && isEmpty(shown->editor());
        shown->setProblem(problem == found.end() || untouched ? QString() : problem->text);
    }
    const QString network = m_network->validate(m_strict);
    return found.empty() ? network : found.front().text;
}

bool ServiceForm::focusFirstProblem()
{
    for (FormField *shown : findChildren<FormField *>()) {
        if (!shown->problem().isEmpty()) {
            if (m_advanced != nullptr && m_advanced->isAncestorOf(shown)) {
                m_advancedToggle->setChecked(true);
            }
            if (m_network->isAncestorOf(shown)) {
                m_networkToggle->setChecked(true);
            }
            shown->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

void ServiceForm::setStrict()
{
    m_strict = true;
    validate();
}

void ServiceForm::edited()
{
    if (!m_filling) {
        validate();
        Q_EMIT changed();
    }
}

} // namespace strongroom::ui
