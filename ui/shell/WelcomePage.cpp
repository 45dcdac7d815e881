// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "shell/WelcomePage.h"

#include "commands/CommandRegistry.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "theme/StyleParts.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

// An icon on a tinted square.
class Emblem final : public QWidget {
public:
    Emblem(QString name, Token ink, Token tint) : m_name(std::move(name)), m_ink(ink), m_tint(tint) { setFixedSize(40, 40); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        parts::paintBox(painter, rect(), {color(m_tint), QColor(), 8});
        paintIcon(painter, rect(), m_name, color(m_ink), 20);
    }

private:
    QString m_name;
    Token m_ink;
    Token m_tint;
};

Card *card(Emblem *emblem, const QString &title, const QString &text, Button *button)
{
    auto *box = new Card;
    box->setFixedWidth(320);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(metrics::gapLarge, metrics::gapLarge, metrics::gapLarge, metrics::gapLarge);
    column->setSpacing(metrics::gapSmall);
    column->addWidget(emblem);
    column->addSpacing(metrics::gapTight);
    column->addWidget(new Label(title, TextRole::Title));
    auto *about = new Label(text, TextRole::Text, Token::Muted);
    about->setWordWrap(true);
    about->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    column->addWidget(about, 1);
    column->addSpacing(metrics::gapSmall);
    column->addWidget(button, 0, Qt::AlignLeading);
    return box;
}

} // namespace

WelcomePage::WelcomePage(const CommandRegistry &registry, QWidget *parent)
    : QWidget(parent), m_demo(new Button(tr("Open the demo vault"), {}, ButtonKind::Primary)), m_add(new Button(tr("Add a connection…"), u"plus"_s))
{
    registry.bind(m_demo, u"connection.demo"_s);
    registry.bind(m_add, u"connection.add"_s);

    auto *title = new Label(tr("Welcome to Strongroom"), TextRole::Title);
    auto *text = new Label(tr("Records are encrypted and opened on this computer; the service never sees them in plain text."), TextRole::Text, Token::Muted);
    auto *grid = new QGridLayout(this);
    grid->setHorizontalSpacing(metrics::gapLarge);
    grid->setVerticalSpacing(metrics::gapSmall);
    grid->setRowStretch(0, 2);
    grid->setColumnStretch(0, 1);
    grid->addWidget(title, 1, 1, 1, 2);
    grid->addWidget(text, 2, 1, 1, 2);
    grid->setRowMinimumHeight(3, metrics::gap);
    grid->addWidget(card(new Emblem(u"flask-conical"_s, Token::Warning, Token::WarningTint), tr("Open the demo vault"),
                         tr("A local sandbox with encrypted records in many scripts, several countries and key versions. Nothing leaves this computer."), m_demo),
                    4, 1);
    grid->addWidget(card(new Emblem(u"plug"_s, Token::Accent, Token::AccentTint), tr("Add a connection"),
                         tr("Connect to InCountry, TozStore or Locker, sign in to any API, or keep an API token. What is secret goes into this computer's keychain."), m_add),
                    4, 2);
    grid->setColumnStretch(3, 1);
    grid->setRowStretch(5, 3);
}

void WelcomePage::setDemo(Demo demo) { m_demo->setText(demo == Demo::Starting ? tr("Starting…") : tr("Open the demo vault")); }

void WelcomePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Window));
}

} // namespace strongroom::ui
