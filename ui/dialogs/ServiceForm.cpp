// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "dialogs/ServiceForm.h"

#include "base/Text.h"
#include "dialogs/FormField.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
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

QLayout *ServiceForm::addAdvanced(QLayout *layout)
{
    m_advancedToggle = new Button(tr("Advanced"), u"chevron-right"_s, ButtonKind::Quiet);
    m_advancedToggle->setCheckable(true);
    m_advanced = new QWidget;
    auto *column = new QVBoxLayout(m_advanced);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    layout->addWidget(m_advancedToggle);
    layout->setAlignment(m_advancedToggle, Qt::AlignLeft);
    layout->addWidget(m_advanced);
    m_advanced->hide();
    connect(m_advancedToggle, &QPushButton::toggled, this, [this](bool open) {
        m_advanced->setVisible(open);
        m_advancedToggle->setIcon(icon(open ? u"chevron-down"_s : u"chevron-right"_s));
    });
    return column;
}

FormField *ServiceForm::addCa(QLayout *layout)
{
    m_caPem = newSmallTextEdit(3);
    auto *ca = new QWidget;
    auto *column = new QVBoxLayout(ca);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapTight);
    column->addWidget(m_caPem);
    auto *choose = new Button(tr("From file…"), u"folder-open"_s);
    column->addWidget(choose, 0, Qt::AlignLeft);
    ca->setFocusProxy(m_caPem);
    m_caPem->setAccessibleName(tr("Own CA certificates, PEM"));
    connect(choose, &QPushButton::clicked, this, &ServiceForm::chooseCaFile);
    connect(m_caPem, &QPlainTextEdit::textChanged, this, &ServiceForm::edited);
    return add(layout, u"extra_ca_pem"_s, tr("Own C&A"), ca, tr("PEM certificates trusted besides the system’s"));
}

void ServiceForm::chooseCaFile()
{
    auto *dialog = new QFileDialog(this, tr("CA certificates"), {}, tr("PEM files (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) {
            m_caPem->setPlainText(QString::fromLatin1(file.read(1 << 20)));
        }
    });
    dialog->open();
}

void ServiceForm::setConnection(const connections::Connection &connection)
{
    m_filling = true;
    m_base = connection;
    m_caPem->setPlainText(toQString(connection.extraCaPem));
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
    return found.empty() ? QString() : found.front().text;
}

bool ServiceForm::focusFirstProblem()
{
    for (FormField *shown : findChildren<FormField *>()) {
        if (!shown->problem().isEmpty()) {
            if (m_advanced != nullptr && m_advanced->isAncestorOf(shown)) {
                m_advancedToggle->setChecked(true);
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
