// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/KeyCopyStrip.h"

#include "base/ErrorText.h"
#include "keys/ExportSecretsDialog.h"
#include "keys/SecretsEditor.h"
#include "keys/SecretsFiles.h"
#include "migration/MigrationSession.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

KeyCopyStrip::KeyCopyStrip(model::MigrationSession *session, QThreadPool *pool, QWidget *parent)
    : Card(Token::WarningTint, Token::WarningTint, parent)
    , m_session(session)
    , m_files(new model::SecretsFiles(pool, this))
    , m_title(new Label({}, TextRole::Strong))
    , m_text(new Label({}))
    , m_decline(new Button(tr("Go on &without")))
    , m_export(new Button(tr("&Export with a passphrase…"), u"download"_s, ButtonKind::Primary))
{
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_decline->setToolTip(tr("The key is then on this computer alone"));
    m_export->setToolTip(tr("Writes the keys, the new one among them, to a file that only the passphrase opens (age format)"));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::gap, metrics::gapSmall, metrics::gapSmall, metrics::gapSmall);
    row->setSpacing(metrics::gapSmall);
    row->addLayout(texts, 1);
    row->addWidget(m_decline, 0, Qt::AlignTop);
    row->addWidget(m_export, 0, Qt::AlignTop);
    connect(m_export, &QAbstractButton::clicked, this, &KeyCopyStrip::openExport);
    connect(m_decline, &QAbstractButton::clicked, this, [this] {
        show(Answer::Declined, tr("You go on without a copy. If this computer is lost, so are all records that are migrated."));
    });
    connect(m_files, &model::SecretsFiles::written, this, [this](const QString &path) {
        show(Answer::Exported, tr("Written to %1. Keep file and passphrase apart from each other and from this computer.").arg(path));
        Q_EMIT exported();
    });
    connect(m_files, &model::SecretsFiles::failed, this, [this](const ErrorPtr &error) {
        const model::ErrorText text = model::errorText(error);
        show(Answer::Open, text.text + u' ' + text.advice);
    });
    connect(session, &model::MigrationSession::changed, this, &KeyCopyStrip::follow);
    reset();
}

void KeyCopyStrip::reset()
{
    show(Answer::Open, tr("Records that are migrated open with the new key alone. Export it now, protected by a passphrase, so that they outlive this computer."));
    follow();
}

void KeyCopyStrip::follow() { setVisible(m_session->isKeyNew() || (m_answer != Answer::Open && m_session->isLocked())); }

void KeyCopyStrip::show(Answer answer, const QString &text)
{
    m_answer = answer;
    const bool ok = answer == Answer::Exported;
    setGround(ok ? Token::OkTint : Token::WarningTint, ok ? Token::OkTint : Token::WarningTint);
    m_title->setText(ok ? tr("A copy of the keys is exported") : answer == Answer::Declined ? tr("No copy of the new key") : tr("Keep a copy of the new key"));
    m_title->setToken(ok ? Token::Ok : Token::Warning);
    m_text->setText(text);
    setAccessibleName(m_title->text());
    setAccessibleDescription(text);
    m_decline->setVisible(answer == Answer::Open);
    m_export->setText(ok ? tr("&Export again…") : tr("&Export with a passphrase…"));
    m_export->setKind(answer == Answer::Open ? ButtonKind::Primary : ButtonKind::Normal);
    Q_EMIT answered();
}

QString KeyCopyStrip::text() const { return m_title->text() + u' ' + m_text->text(); }

void KeyCopyStrip::openExport()
{
    auto *dialog = new ExportSecretsDialog(m_session->editor()->edited(), ExportSecretsDialog::Unsaved::Yes, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_files->write(dialog->path(), m_session->editor()->edited(), dialog->writing(), dialog->passphrase()); });
    dialog->open();
}

} // namespace strongroom::ui
