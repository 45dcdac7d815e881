// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "dialogs/PolicyDialog.h"

#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/CodeView.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace strongroom::ui {

PolicyDialog::PolicyDialog(const QString &policy, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("IAM policy"));
    auto *text = new Label(tr("What the AWS account of this connection must be allowed to do, and nothing more. ACCOUNT stands for the account’s number."));
    text->setWordWrap(true);
    auto *code = new CodeView(CodeView::Growth::Fill);
    code->setCode(policy, CodeLanguage::Json);
    code->setAccessibleName(tr("IAM policy"));
    auto *note = new Label(tr("A secret with a key of your own needs kms:Decrypt on that key besides."), TextRole::Caption, Token::Muted);
    note->setWordWrap(true);
    auto *close = new Button(tr("Close"));
    auto *copy = new Button(tr("&Copy"), u"copy"_s, ButtonKind::Primary);
    copy->setToolTip(tr("Copies the policy"));
    copy->setDefault(true);

    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gap);
    middle->setSpacing(metrics::gapSmall);
    middle->addWidget(text);
    middle->addWidget(code, 1);
    auto *footer = new DialogFooter;
    QHBoxLayout *const buttons = footer->row();
    buttons->addWidget(note, 1);
    buttons->addWidget(close);
    buttons->addWidget(copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(middle, 1);
    column->addWidget(footer);
    resize(600, 560);

    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, [copy, policy] {
        QGuiApplication::clipboard()->setText(policy);   // nothing in it is secret
        copy->setText(tr("Copied"));
        QTimer::singleShot(2s, copy, [copy] { copy->setText(tr("&Copy")); });
    });
    copy->setFocus();
}

} // namespace strongroom::ui
