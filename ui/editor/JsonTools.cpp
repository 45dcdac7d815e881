// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "editor/JsonTools.h"

#include "base/JsonWork.h"
#include "editor/JsonEdit.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"

#include <QHBoxLayout>

namespace strongroom::ui {

using Form = model::JsonWork::Form;

JsonTools::JsonTools(JsonEdit *edit, QThreadPool *pool, QWidget *parent)
    : QWidget(parent), m_edit(edit), m_work(new model::JsonWork(pool, this)), m_fold(new Button(tr("Fold all"), {}, ButtonKind::Quiet))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapTight);
    const auto add = [&](const QString &text, const QString &help, Form form) {
        auto *button = new Button(text, {}, ButtonKind::Quiet);
        button->setToolTip(help);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, form] { m_work->layOut(m_edit->content(), form); });
    };
    add(tr("Lay out"), tr("Indent the JSON for reading"), Form::Indented);
    add(tr("Compact"), tr("Put the JSON on one line, without blanks"), Form::OneLine);
    m_fold->setToolTip(tr("Fold every part but the outermost away, or open all (Ctrl+Shift+-, Ctrl+Shift++)"));
    row->addWidget(m_fold);
    connect(m_fold, &QPushButton::clicked, this, [this] { m_edit->folds().any() ? m_edit->unfoldAll() : m_edit->foldAll(); });
    connect(m_edit, &JsonEdit::foldsChanged, this, &JsonTools::showFolds);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_work->drop();
        showFolds();
    });
    connect(m_work, &model::JsonWork::laidOut, m_edit, &JsonEdit::replaceContent);
    // The text is not JSON: to where it stops being it.
    connect(m_work, &model::JsonWork::checked, this, [this](const std::optional<model::JsonProblem> &problem) {
        if (problem) {
            m_edit->setProblemPosition(problem->position);
            m_edit->showPosition(problem->position);
            m_edit->setFocus(Qt::OtherFocusReason);
        }
    });
}

void JsonTools::showFolds() { m_fold->setText(m_edit->folds().any() ? tr("Unfold all") : tr("Fold all")); }

} // namespace strongroom::ui
