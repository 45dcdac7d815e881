// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "lock/LockPage.h"

#include "base/ErrorText.h"
#include "dialogs/FormField.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "theme/Tokens.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QShowEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

constexpr int lockIconSide = 40;
constexpr int lockColumnWidth = 340;

} // namespace

QString lockedText(model::LockReason reason)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("LockPage", text); };
    switch (reason) {
    case model::LockReason::Asked: return tr(QT_TRANSLATE_NOOP("LockPage", "You locked it."));
    case model::LockReason::Idle: return tr(QT_TRANSLATE_NOOP("LockPage", "It was not used for a while."));
    case model::LockReason::ScreenLocked: return tr(QT_TRANSLATE_NOOP("LockPage", "The screen was locked."));
    case model::LockReason::Sleep: return tr(QT_TRANSLATE_NOOP("LockPage", "The computer went to sleep."));
    case model::LockReason::UserSwitched: return tr(QT_TRANSLATE_NOOP("LockPage", "Another user took over the screen."));
    }
    return {};
}

LockPage::LockPage(QWidget *parent)
    : QWidget(parent), m_title(new Label(tr("Strongroom is locked"), TextRole::Title)), m_reason(new Label({}, TextRole::Text, Token::Muted)), m_passphrase(newSecretEdit()),
      m_unlock(new Button(tr("&Unlock"), u"lock-open"_s, ButtonKind::Primary)), m_note(new Label({}, TextRole::Caption, Token::Muted)),
      m_error(new Label({}, TextRole::Text, Token::Error)), m_jobs(new Label({}, TextRole::Caption, Token::Muted))
{
    setObjectName(u"lockPage"_s);
    m_passphrase->setPlaceholderText(tr("Passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setFixedWidth(lockColumnWidth - 96);
    for (Label *const label : {m_title, m_reason, m_note, m_error, m_jobs}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        label->setFixedWidth(lockColumnWidth);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gapSmall);
    row->addStretch(1);
    row->addWidget(m_passphrase);
    row->addWidget(m_unlock);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::gapLarge, lockIconSide + metrics::gapLarge, metrics::gapLarge, metrics::gapLarge);
    column->setSpacing(metrics::gapSmall);
    column->addStretch(2);
    for (Label *const label : {m_title, m_reason}) {
        column->addWidget(label, 0, Qt::AlignHCenter);
    }
    column->addSpacing(metrics::gap);
    column->addLayout(row);
    for (Label *const label : {m_note, m_error, m_jobs}) {
        column->addWidget(label, 0, Qt::AlignHCenter);
    }
    column->addStretch(3);
    connect(m_unlock, &QAbstractButton::clicked, this, &LockPage::request);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &LockPage::request);
    m_jobs->hide();
    m_error->hide();
}

void LockPage::showLocked(model::LockReason reason, keychain::UnlockBy by)
{
    m_byPassphrase = by == keychain::UnlockBy::Passphrase;
    m_reason->setText(lockedText(reason));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_reason->text());
    m_error->hide();
    m_error->clear();
    m_passphrase->clear();
    m_passphrase->setVisible(m_byPassphrase);
    setFocusProxy(m_byPassphrase ? static_cast<QWidget *>(m_passphrase) : m_unlock);
    setBusy({});
}

void LockPage::showUnlocking(const QString &asked)
{
    m_error->hide();
    m_error->clear();
    setBusy(tr("Asking %1…", "the keyring, in words").arg(asked));
}

void LockPage::showError(const model::ErrorText &error)
{
    setBusy({});
    QStringList lines{error.title, error.text, error.advice};
    lines.removeAll(QString());
    m_error->setText(lines.join(u'\n'));
    m_error->show();
    m_unlock->setAccessibleDescription(m_error->text());
    setFocus();
    if (m_byPassphrase) {
        m_passphrase->selectAll();
    }
}

void LockPage::showJobs(int running)
{
    m_jobs->setText(running > 0 ? tr("%Ln job(s) go on behind the lock.", nullptr, running) : QString());
    m_jobs->setVisible(running > 0);
}

QString LockPage::reasonText() const { return m_reason->text(); }
QString LockPage::errorText() const { return m_error->isHidden() ? QString() : m_error->text(); }
QString LockPage::jobsText() const { return m_jobs->isHidden() ? QString() : m_jobs->text(); }

void LockPage::setBusy(const QString &note)
{
    const bool busy = !note.isEmpty();
    m_unlock->setEnabled(!busy);
    m_passphrase->setEnabled(!busy);
    m_note->setText(note);
    m_note->setVisible(busy);
}

void LockPage::request()
{
    // The passphrase is in the field's own string for as long as it is shown; what is handed on lies in locked memory.
    SecretBytes passphrase;
    if (m_byPassphrase) {
        QByteArray text = m_passphrase->text().toUtf8();
        passphrase = SecretBytes(std::string_view(text.constData(), std::size_t(text.size())));
        text.fill('\0');
        m_passphrase->clear();
    }
    Q_EMIT unlockRequested(passphrase);
}

void LockPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setFocus();
}

void LockPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    const QRect place(0, m_title->y() - metrics::gap - lockIconSide, width(), lockIconSide);
    paintIcon(painter, place, u"lock"_s, color(Token::Accent), lockIconSide);
}

} // namespace strongroom::ui
