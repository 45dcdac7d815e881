// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/filter/SaveFilterDialog.h"

#include "dialogs/FormField.h"
#include "dialogs/FormFrame.h"
#include "dialogs/FormScrollArea.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/CodeView.h"
#include "widgets/Label.h"

#include <QDir>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

QString filterKeepingText(const model::SavedFilters &saved, const QString &connectionId)
{
    return saved.isKept(connectionId)
        ? SaveFilterDialog::tr("Saved filters hold the values you look for. They are in %1, which only you can read.").arg(QDir::toNativeSeparators(saved.path()))
        : SaveFilterDialog::tr("This connection is not saved, so its filters are kept until the program ends.");
}

SaveFilterDialog::SaveFilterDialog(model::SavedFilters *saved, const QString &connectionId, const QString &text, QWidget *parent)
    : QDialog(parent), m_saved(saved), m_connectionId(connectionId), m_text(text), m_name(new QLineEdit), m_save(new Button(tr("Save"), {}, ButtonKind::Primary))
{
    setWindowTitle(tr("Save this filter"));
    m_name->setPlaceholderText(tr("Such as “Customers in Berlin”"));
    m_field = new FormField(tr("&Name"), m_name);
    auto *code = new CodeView(CodeView::Growth::FitContent, 120);
    code->setCode(text, CodeLanguage::Plain);
    code->setAccessibleName(tr("Filter"));
    auto *where = new Label(filterKeepingText(*saved, connectionId), TextRole::Caption, Token::Muted);
    where->setWordWrap(true);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::gapLarge, metrics::gapLarge, metrics::gapLarge, metrics::gapLarge);
    column->setSpacing(metrics::gap);
    column->addWidget(m_field);
    column->addWidget(new FormField(tr("Filter"), code));
    column->addWidget(where);
    column->addStretch(1);
    auto *scroll = new FormScrollArea(content, tr("Save this filter"));
    auto *banner = new Banner;
    auto *cancel = new Button(tr("Cancel"));
    frameForm(this, banner, scroll, new QWidget, cancel, m_save);
    resize(520, 272);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_save, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(m_name, &QLineEdit::textChanged, this, &SaveFilterDialog::check);
    m_save->setEnabled(false);
    m_name->setFocus();
}

void SaveFilterDialog::check()
{
    const QString problem = m_saved->nameProblem(m_connectionId, m_name->text());
    m_field->setProblem(m_name->text().trimmed().isEmpty() ? QString() : problem);
    m_save->setEnabled(problem.isEmpty());
}

void SaveFilterDialog::accept()
{
    if (!m_saved->add(m_connectionId, m_name->text(), m_text).isEmpty()) {
        QDialog::accept();
    }
}

} // namespace strongroom::ui
