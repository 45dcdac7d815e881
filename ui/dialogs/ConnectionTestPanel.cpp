// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "dialogs/ConnectionTestPanel.h"

#include "base/Roles.h"
#include "connections/ConnectionTestModel.h"
#include "dialogs/FormField.h"
#include "request/SignInWords.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::StepDisplay;

namespace {

constexpr int stepNameWidth = 176;

struct StepLook {
    QString icon;
    Token token;
    QString word;
};

StepLook lookOf(StepDisplay state)
{
    switch (state) {
    case StepDisplay::Running: return {u"loader-circle"_s, Token::Accent, ConnectionTestPanel::tr("running")};
    case StepDisplay::Passed: return {u"circle-check"_s, Token::Ok, ConnectionTestPanel::tr("passed")};
    case StepDisplay::Failed: return {u"circle-x"_s, Token::Error, ConnectionTestPanel::tr("failed")};
    case StepDisplay::Skipped: return {u"circle-minus"_s, Token::Faint, ConnectionTestPanel::tr("skipped")};
    case StepDisplay::Waiting: break;
    }
    return {u"circle"_s, Token::Faint, ConnectionTestPanel::tr("waiting")};
}

// Icon, name and detail of one step; the icon is painted so that it follows the scheme.
class StepRow final : public QWidget {
public:
    StepRow(const QString &name, const StepLook &look, const QString &detail, const QStringList &lines) : m_look(look)
    {
        auto *grid = new QGridLayout(this);
        grid->setContentsMargins(metrics::iconSize + metrics::gapSmall, 2, 0, 2);
        grid->setHorizontalSpacing(metrics::gap);
        auto *title = new Label(name);
        title->setFixedWidth(stepNameWidth);
        title->setWordWrap(true);
        auto *text = new Label(detail.isEmpty() ? look.word : detail, TextRole::Text, look.token == Token::Error ? Token::Error : Token::Muted);
        text->setWordWrap(true);
        // A reason is worth copying, without a mouse too.
        text->setTextInteractionFlags(look.token == Token::Error ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard : Qt::TextInteractionFlags(Qt::TextSelectableByMouse));
        text->setAccessibleName(name + u": "_s + text->text());
        grid->addWidget(title, 0, 0, Qt::AlignTop);
        grid->addWidget(text, 0, 1);
        if (!lines.isEmpty()) {
            auto *facts = new Label(lines.join(u'\n'), TextRole::Caption, Token::Muted);
            facts->setWordWrap(true);
            facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
            facts->setAccessibleName(ConnectionTestPanel::tr("%1, details").arg(name));
            grid->addWidget(facts, 1, 1);
        }
        grid->setColumnStretch(1, 1);
        setAccessibleName(name + u": "_s + look.word);
        setAccessibleDescription(detail);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, QRectF(0, 3, metrics::iconSize, metrics::iconSize), m_look.icon, color(m_look.token));
    }

private:
    StepLook m_look;
};

} // namespace

ConnectionTestPanel::ConnectionTestPanel(QWidget *parent)
    : QWidget(parent), m_in(new Label(tr("&in"), TextRole::Text, Token::Muted)), m_country(new QLineEdit), m_button(new Button(tr("&Test connection"), u"plug"_s)), m_steps(new QVBoxLayout)
{
    m_country->setFixedWidth(48);
    m_country->setMaxLength(2);
    m_country->setPlaceholderText(u"de"_s);
    m_country->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[A-Za-z]{2}"_s), m_country));
    m_country->setAccessibleName(tr("Country to test with"));
    m_country->setToolTip(tr("Country to test with, two letters"));
    m_in->setBuddy(m_country);

    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gapSmall);
    row->addWidget(m_button);
    row->addWidget(m_in);
    row->addWidget(m_country);
    row->addStretch(1);
    m_steps->setSpacing(0);
    m_steps->setContentsMargins(metrics::gapTight, 0, 0, 0);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    column->addLayout(row);
    column->addLayout(m_steps);

    setPurpose(Purpose::Connection);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_test && m_test->outcome() == model::ConnectionTestModel::Outcome::Running) {
            m_test->cancel();
        } else {
            Q_EMIT testRequested();
        }
    });
}

QString ConnectionTestPanel::country() const { return m_country->text().isEmpty() ? m_country->placeholderText() : m_country->text().toLower(); }

void ConnectionTestPanel::setCountry(const QString &code) { m_country->setText(code); }

void ConnectionTestPanel::hideCountry()
{
    m_in->hide();
    m_country->hide();
}

void ConnectionTestPanel::showCountry()
{
    m_in->show();
    m_country->show();
}

void ConnectionTestPanel::setPurpose(Purpose purpose)
{
    m_purpose = purpose;
    switch (purpose) {
    case Purpose::Connection: m_button->setToolTip(tr("Resolve, TLS, sign in, read one row. Nothing is written.")); break;
    case Purpose::SignIn: m_button->setToolTip(tr("Gets a token now, and asks the test address with it when there is one. The token is not kept.")); break;
    case Purpose::Token: m_button->setToolTip(tr("Gets the token as the connection would, and asks the test address with it when there is one.")); break;
    }
    updateButton();
}

void ConnectionTestPanel::show(model::ConnectionTestModel *test)
{
    clear();
    m_test = test;
    test->setParent(this);
    connect(test, &QAbstractItemModel::dataChanged, this, &ConnectionTestPanel::rebuild);
    connect(test, &QAbstractItemModel::modelReset, this, &ConnectionTestPanel::rebuild);
    connect(test, &model::ConnectionTestModel::finished, this, [this] {
        rebuild();
        updateButton();
        Q_EMIT stepsShown();
        if (const QStringList pins = m_test->seenPins(); !pins.isEmpty()) {
            Q_EMIT pinsSeen(pins);
        }
    });
    rebuild();
    updateButton();
    Q_EMIT stepsShown();
}

void ConnectionTestPanel::clear()
{
    if (m_test) {
        m_test->disconnect(this);
        m_test->cancel();
        m_test->deleteLater();
        m_test = nullptr;
    }
    rebuild();
    updateButton();
}

void ConnectionTestPanel::rebuild()
{
    while (QLayoutItem *item = m_steps->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_test) {
        return;
    }
    for (int row = 0; row < m_test->rowCount(); ++row) {
        const QModelIndex index = m_test->index(row);
        const auto state = static_cast<StepDisplay>(index.data(model::Role::State).toInt());
        QString detail = index.data(model::ConnectionTestModel::Detail).toString();
        if (state == StepDisplay::Failed) {
            QStringList lines{index.data(model::Role::Reason).toString(), index.data(model::Role::Advice).toString()};
            if (const ErrorPtr error = m_test->error(); m_purpose != Purpose::Connection && error && error->kind() == ErrorKind::Auth) {
                const model::ErrorText words = model::signInText(error);
                const auto *const refused = dynamic_cast<const AuthError *>(error.get());
                // Of the others the text says it all.
                const bool named = refused != nullptr && refused->failure() != AuthFailure::Refused;
                lines = {named ? asSentence(words.title) : QString(), words.text, words.advice};
            }
            lines.removeAll(QString());
            detail = lines.join(u'\n');
        }
        m_steps->addWidget(new StepRow(index.data(model::ConnectionTestModel::Name).toString(), lookOf(state), detail,
                                     state == StepDisplay::Failed ? index.data(model::ConnectionTestModel::Lines).toStringList() : QStringList()));
    }
}

void ConnectionTestPanel::updateButton()
{
    const bool running = m_test && m_test->outcome() == model::ConnectionTestModel::Outcome::Running;
    m_button->setText(running ? tr("&Cancel test") : m_purpose == Purpose::SignIn ? tr("Si&gn in now") : tr("&Test connection"));
}

} // namespace strongroom::ui
