// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "dialogs/ConfirmDialog.h"

#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {
constexpr qsizetype shownItems = 6;
constexpr int dialogWidth = 440;

// A label breaks lines between words only, and a name can be one long word.
QString breakable(QString text)
{
    static const QRegularExpression longRun(u"(\\S{24})(?=\\S)"_s);
    return text.replace(longRun, u"\\1\u200b"_s);
}
} // namespace

ConfirmDialog::ConfirmDialog(const Confirmation &confirmation, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(confirmation.title);
    setAccessibleDescription(confirmation.text);
    auto *title = new Label(breakable(confirmation.title), TextRole::Title);
    title->setWordWrap(true);
    auto *text = new Label(breakable(confirmation.text), TextRole::Text, Token::Muted);
    text->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::gapLarge, metrics::gapLarge, metrics::gapLarge, metrics::gap);
    column->setSpacing(metrics::gap);
    column->addWidget(title);
    column->addWidget(text);
    if (!confirmation.items.isEmpty()) {
        auto *box = new Card(Token::Raised);
        auto *items = new QVBoxLayout(box);
        items->setContentsMargins(metrics::gap, metrics::gapSmall, metrics::gap, metrics::gapSmall);
        items->setSpacing(2);
        for (const QString &item : confirmation.items.first(std::min(confirmation.items.size(), shownItems))) {
            auto *line = new ElidedLabel(QString(), TextRole::Code);
            line->setFullText(item);
            items->addWidget(line);
        }
        if (confirmation.items.size() > shownItems) {
            items->addWidget(new Label(tr("and %n more", nullptr, static_cast<int>(confirmation.items.size() - shownItems)), TextRole::Caption, Token::Muted));
        }
        column->addWidget(box);
    }
    QLineEdit *typed = nullptr;
    if (!confirmation.typed.isEmpty()) {
        typed = new QLineEdit;
        auto *ask = new Label(tr("Type “%1” to go on:").arg(confirmation.typed));
        ask->setWordWrap(true);
        ask->setBuddy(typed);
        typed->setObjectName(u"typed"_s);
        typed->setAccessibleName(tr("Type “%1” to go on").arg(confirmation.typed));
        column->addWidget(ask);
        column->addWidget(typed);
    }
    column->addStretch(1);

    auto *cancel = new Button(tr("Cancel"));
    cancel->setDefault(true);
    auto *go = new Button(confirmation.action, {}, ButtonKind::DangerPrimary);
    go->setAutoDefault(false);
    go->setObjectName(u"confirm"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gapSmall);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    column->addLayout(buttons);
    setFixedWidth(std::max(dialogWidth, layout()->minimumSize().width()));   // a long action in another language
    // A long item wants a wide dialog and does not get it; the lines of the text are counted at the width there is.
    resize(width(), layout()->totalHeightForWidth(width()));
    cancel->setFocus();
    if (typed != nullptr) {
        go->setEnabled(false);
        typed->setFocus();
        connect(typed, &QLineEdit::textChanged, go, [go, word = confirmation.typed](const QString &entered) { go->setEnabled(entered.trimmed() == word); });
    }

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace strongroom::ui
