// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "keys/ImportSecretsDialog.h"

#include "base/ErrorText.h"
#include "dialogs/FormField.h"
#include "dialogs/FormFrame.h"
#include "dialogs/FormScrollArea.h"
#include "dialogs/ImportStrip.h"
#include "keys/KeyTexts.h"
#include "keys/SecretsFiles.h"
#include "theme/Metrics.h"
#include "widgets/Badge.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using incountry::ImportEffect;
using incountry::ImportItem;
using incountry::SecretsDocument;

namespace {

struct EffectLook {
    QString word;
    BadgeTone tone;
};

EffectLook lookOf(ImportEffect effect)
{
    switch (effect) {
    case ImportEffect::Added:
        return {ImportSecretsDialog::tr("added"), BadgeTone::Ok};
    case ImportEffect::Conflict:
        return {ImportSecretsDialog::tr("another secret"), BadgeTone::Warning};
    case ImportEffect::NoRoom:
        return {ImportSecretsDialog::tr("repeated"), BadgeTone::Neutral};
    case ImportEffect::Unchanged:
        break;
    }
    return {ImportSecretsDialog::tr("the same"), BadgeTone::Neutral};
}

QString prompt() { return ImportSecretsDialog::tr("Paste or drop secrets_data JSON here, or a file that Strongroom has exported."); }

} // namespace

ImportSecretsDialog::ImportSecretsDialog(const SecretsDocument &document, QThreadPool *pool, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_files(new model::SecretsFiles(pool, this))
    , m_banner(new Banner)
    , m_strip(new ImportStrip)
    , m_passphraseRow(new QWidget)
    , m_passphrase(newSecretEdit())
    , m_open(new Button(tr("&Decrypt"), u"lock-open"_s))
    , m_previewHost(new QWidget)
    , m_current(new QCheckBox)
    , m_note(new Label(tr("Nothing is saved until you save the keys."), TextRole::Caption, Token::Muted))
    , m_import(new Button(tr("&Import"), {}, ButtonKind::Primary))
{
    setWindowTitle(tr("Import keys"));
    m_strip->setPrompt(prompt());
    m_banner->setDismiss(Banner::Dismiss::Never);
    m_passphrase->setPlaceholderText(tr("Passphrase of the file"));
    m_passphrase->setAccessibleName(tr("Passphrase of the file"));
    auto *passphraseRow = new QHBoxLayout(m_passphraseRow);
    passphraseRow->setContentsMargins(0, 0, 0, 0);
    passphraseRow->setSpacing(metrics::gapSmall);
    passphraseRow->addWidget(m_passphrase, 1);
    passphraseRow->addWidget(m_open);
    m_passphraseRow->hide();
    auto *previewColumn = new QVBoxLayout(m_previewHost);
    previewColumn->setContentsMargins(0, 0, 0, 0);
    m_note->setWordWrap(true);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::gapLarge, metrics::gapLarge, metrics::gapLarge, metrics::gap);
    column->setSpacing(metrics::gap);
    column->addWidget(m_strip);
    column->addWidget(m_passphraseRow);
    column->addWidget(m_previewHost);
    column->addWidget(m_current);
    column->addStretch(1);
    m_current->hide();

    auto *cancel = new Button(tr("Cancel"));
    frameForm(this, m_banner, new FormScrollArea(content, tr("Import")), m_note, cancel, m_import);
    resize(620, 440);

    connect(m_strip, &ImportStrip::contentGiven, this, &ImportSecretsDialog::takeContent);
    connect(m_open, &QPushButton::clicked, this, &ImportSecretsDialog::parse);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &ImportSecretsDialog::parse);
    connect(m_passphrase, &QLineEdit::textChanged, this, &ImportSecretsDialog::updateButton);
    connect(m_files, &model::SecretsFiles::parsed, this, &ImportSecretsDialog::showPreview);
    connect(m_files, &model::SecretsFiles::failed, this, &ImportSecretsDialog::showProblem);
    connect(m_files, &model::SecretsFiles::busyChanged, this, &ImportSecretsDialog::updateButton);
    connect(m_current, &QCheckBox::toggled, this, &ImportSecretsDialog::updateButton);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &QDialog::accept);
    updateButton();
    m_strip->setFocus();
}

ImportSecretsDialog::~ImportSecretsDialog() { m_content.fill('\0'); }

void ImportSecretsDialog::takeContent(const QByteArray &content)
{
    m_content = content;
    m_imported.reset();
    showPreview(nullptr);
    m_banner->clear();
    const bool encrypted = model::SecretsFiles::isEncrypted(content);
    m_passphraseRow->setVisible(encrypted);
    if (encrypted) {
        m_strip->showResult(tr("The file is encrypted with a passphrase."));
        m_passphrase->wipe();
        m_passphrase->setFocus();
        return;
    }
    parse();
}

void ImportSecretsDialog::parse()
{
    if (m_content.isEmpty() || m_files->isBusy() || (!m_passphraseRow->isHidden() && m_passphrase->text().isEmpty())) {
        return;
    }
    m_banner->clear();
    m_files->parse(m_content, m_passphraseRow->isHidden() ? std::nullopt : std::optional(m_passphrase->text()));
}

void ImportSecretsDialog::showProblem(const ErrorPtr &error)
{
    showPreview(nullptr);
    m_strip->setPrompt(prompt());
    model::ErrorText text = model::errorText(error);
    text.title = error->kind() == ErrorKind::Crypto ? tr("The file could not be decrypted") : tr("This is not usable secrets_data");
    m_banner->showError(text);
}

QString ImportSecretsDialog::problemText() const { return m_banner->isHidden() ? QString() : m_banner->text(); }

void ImportSecretsDialog::showPreview(const std::shared_ptr<const SecretsDocument> &imported)
{
    m_imported = imported;
    m_replace.clear();
    m_lines.clear();
    delete m_preview;
    m_preview = nullptr;
    m_current->hide();
    if (imported) {
        m_preview = new Card(Token::Raised);
        auto *grid = new QGridLayout(m_preview);
        grid->setContentsMargins(metrics::gap, metrics::gapSmall, metrics::gap, metrics::gapSmall);
        grid->setHorizontalSpacing(metrics::gap);
        grid->setVerticalSpacing(metrics::gapTight);
        grid->setColumnStretch(1, 1);
        const std::vector<ImportItem> items = m_document.compare(*imported);
        for (const ImportItem &item : items) {
            const int row = grid->rowCount();
            const EffectLook look = lookOf(item.effect);
            const QString form = model::keyFormText(imported->entries()[item.index].secret);
            const QString name = imported->isBarePassword() && m_document.empty() ? tr("Any version") : tr("Version %1").arg(item.version);
            grid->addWidget(new Label(name, TextRole::Strong), row, 0);
            auto *what = new ElidedLabel({}, TextRole::Text, Token::Muted);
            what->setFullText(form);
            grid->addWidget(what, row, 1);
            grid->addWidget(new Badge(look.word, look.tone), row, 2, Qt::AlignRight);
            m_lines += name + u" | "_s + form + u" | "_s + look.word;
            if (item.effect == ImportEffect::Conflict) {
                auto *box = new QCheckBox(tr("Replace mine: records written with it will not open"));
                box->setAccessibleName(tr("Replace the secret of version %1").arg(item.version));
                grid->addWidget(box, row + 1, 1, 1, 2);
                m_replace[item.version] = box;
                connect(box, &QCheckBox::toggled, this, &ImportSecretsDialog::updateButton);
            }
        }
        m_previewHost->layout()->addWidget(m_preview);
        m_strip->showResult(tr("Understood: %Ln secret(s).", nullptr, static_cast<int>(items.size())));
        const bool other = !m_document.empty() && imported->currentVersion() && imported->currentVersion() != m_document.currentVersion();
        if (other) {
            m_current->setText(tr("Make version %1 current, as in what is imported").arg(*imported->currentVersion()));
            m_current->setChecked(false);
            m_current->show();
        }
    }
    updateButton();
}

QCheckBox *ImportSecretsDialog::replaceBox(std::int64_t version) const
{
    const auto found = m_replace.find(version);
    return found == m_replace.end() ? nullptr : found->second;
}

std::vector<std::int64_t> ImportSecretsDialog::replacing() const
{
    std::vector<std::int64_t> versions;
    for (const auto &[version, box] : m_replace) {
        if (box->isChecked()) {
            versions.push_back(version);
        }
    }
    return versions;
}

incountry::CurrentChoice ImportSecretsDialog::currentChoice() const
{
    return !m_current->isHidden() && m_current->isChecked() ? incountry::CurrentChoice::TakeOver : incountry::CurrentChoice::Keep;
}

void ImportSecretsDialog::updateButton()
{
    m_open->setEnabled(!m_passphrase->text().isEmpty() && !m_files->isBusy());
    m_open->setText(m_files->isBusy() ? tr("Decrypting…") : tr("&Decrypt"));
    bool any = false;
    int kept = 0;
    if (m_imported) {
        for (const ImportItem &item : m_document.compare(*m_imported)) {
            any = any || item.effect == ImportEffect::Added;
            kept += item.effect == ImportEffect::Conflict ? 1 : 0;
        }
    }
    kept -= static_cast<int>(replacing().size());
    m_import->setEnabled(m_imported != nullptr && (any || !replacing().empty() || currentChoice() == incountry::CurrentChoice::TakeOver));
    m_note->setText(m_imported && kept > 0
                        ? tr("%Ln secret(s) of yours stay as they are. Nothing is saved until you save the keys.", nullptr, kept)
                        : tr("Nothing is saved until you save the keys."));
}

} // namespace strongroom::ui
