// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/ExportClientDialog.h"

#include "base/ErrorText.h"
#include "base/Text.h"
#include "connections/ConnectionManager.h"
#include "dialogs/FormField.h"
#include "dialogs/FormFrame.h"
#include "dialogs/FormScrollArea.h"
#include "dialogs/TozClientFile.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

ExportClientDialog::ExportClientDialog(model::ConnectionManager *manager, const QString &connectionId, QWidget *parent)
    : QDialog(parent), m_manager(manager), m_id(connectionId), m_banner(new Banner), m_typed(new QLineEdit),
      m_export(new Button(tr("Choose a &file…"), u"download"_s, ButtonKind::Primary))
{
    setWindowTitle(tr("Export client configuration"));
    const connections::Connection *const connection = manager->find(connectionId);
    auto *what = new Label(tr("The e3db.json of “%1”, for other programs and as a copy to keep: with its private keys and its API secret, not encrypted.")
                               .arg(connection != nullptr ? toQString(connection->name) : QString()),
                           TextRole::Text, Token::Muted);
    what->setWordWrap(true);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::gapLarge, metrics::gapLarge, metrics::gapLarge, metrics::gap);
    column->setSpacing(metrics::gap);
    column->addWidget(what);
    column->addWidget(new FormField(tr("&Type “%1”").arg(typedWord()), m_typed, tr("Whoever can read the file is this client: reads, writes and shares as you do.")));
    column->addStretch(1);

    auto *cancel = new Button(tr("Cancel"));
    auto *note = new Label(tr("The file is readable for you alone. One that is there is not written over."), TextRole::Caption, Token::Muted);
    note->setWordWrap(true);
    frameForm(this, m_banner, new FormScrollArea(content, tr("Export")), note, cancel, m_export);
    resize(560, 260);

    connect(m_typed, &QLineEdit::textChanged, this, &ExportClientDialog::validate);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, [this] { chooseTozClientFile(this, [this](const QString &path) { exportTo(path); }); });
    validate();
    m_typed->setFocus();
}

QString ExportClientDialog::typedWord() { return tr("private keys"); }

void ExportClientDialog::validate() { m_export->setEnabled(!m_busy && m_typed->text().trimmed() == typedWord()); }

void ExportClientDialog::exportTo(const QString &path)
{
    m_busy = true;
    m_banner->clear();
    validate();
    m_manager->exportTozClient(
        m_id, path, this,
        [this, path] {
            Q_EMIT exported(path);
            accept();
        },
        [this](const ErrorPtr &error) {
            m_busy = false;
            validate();
            m_banner->showError(model::errorText(error));
        });
}

} // namespace strongroom::ui
