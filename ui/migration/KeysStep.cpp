// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/KeysStep.h"

#include "base/ErrorText.h"
#include "dialogs/FormField.h"
#include "keys/AddSecretDialog.h"
#include "keys/ImportSecretsDialog.h"
#include "keys/KeyTexts.h"
#include "keys/KeysTableView.h"
#include "keys/SecretsEditor.h"
#include "keys/SecretsTableModel.h"
#include "migration/KeyCopyStrip.h"
#include "migration/MigrationSession.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using incountry::SecretEntry;
using migration::BecomesCurrent;
using model::KeyChoice;

KeysStep::KeysStep(model::MigrationSession *session, QThreadPool *pool, QWidget *parent)
    : StepPage(session, model::MigrationStep::Keys, parent)
    , m_pool(pool)
    , m_table(new model::SecretsTableModel(session->editor(), this))
    , m_view(new KeysTableView(m_table))
    , m_banner(new Banner)
    , m_generate(new Button(tr("&Generate a key"), u"key-round"_s, ButtonKind::Primary))
    , m_enter(new Button(tr("Enter a &secret…"), u"plus"_s))
    , m_import(new Button(tr("&Import keys…"), u"folder-open"_s))
    , m_existing(new QComboBox)
    , m_chosen(new Label({}, TextRole::Strong))
    , m_note(new Label({}, TextRole::Caption, Token::Muted))
    , m_atStart(new QRadioButton(tr("When the run &starts: whatever Strongroom writes from then on has the new key")))
    , m_later(new QRadioButton(tr("&Later, by hand: you decide on the page Report")))
    , m_whenRow(new QWidget)
    , m_copy(new KeyCopyStrip(session, pool))
{
    setTitle(tr("Which key are they migrated to?"),
             tr("The keys there are stay: without them, what is not yet migrated could not be opened. The new one is saved when the run starts, and not before."));
    body()->addWidget(m_banner);
    m_view->setAccessibleName(tr("Keys there are"));
    body()->addWidget(m_view);
    body()->addWidget(makeChoices());
    body()->addWidget(m_copy);
    body()->addStretch(1);
    addBackAndNext();

    connect(m_generate, &QAbstractButton::clicked, this, [this] { chosen(this->session()->generateKey()); });
    connect(m_enter, &QAbstractButton::clicked, this, &KeysStep::enterKey);
    connect(m_import, &QAbstractButton::clicked, this, &KeysStep::importKeys);
    connect(m_existing, &QComboBox::activated, this, [this](int row) {
        if (row > 0) {
            chosen(this->session()->chooseExisting(m_existing->itemData(row).toLongLong()));
        }
    });
    connect(m_later, &QRadioButton::toggled, this, [this](bool later) {
        this->session()->setBecomesCurrent(later ? BecomesCurrent::Later : BecomesCurrent::AtStart);
    });
    connect(session, &model::MigrationSession::changed, this, &KeysStep::follow);
    follow();
}

QWidget *KeysStep::makeChoices()
{
    m_generate->setToolTip(tr("Makes a random key of 32 bytes under the next free version"));
    m_enter->setToolTip(tr("A password or a key that you have from elsewhere"));
    m_import->setToolTip(tr("Takes secrets_data from a file or a paste; its current version is the one that records are migrated to"));
    m_existing->setToolTip(tr("A version that is here already and that not every record has yet"));
    m_existing->setAccessibleName(tr("A key that is here already"));
    m_existing->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_chosen->setWordWrap(true);
    m_note->setWordWrap(true);
    auto *group = new QButtonGroup(this);
    group->addButton(m_atStart);
    group->addButton(m_later);
    m_atStart->setChecked(true);
    m_atStart->setToolTip(tr("Records that are new or edited meanwhile need no second migration"));
    m_later->setToolTip(tr("Use this when other programs still have to learn the new key"));
    keepTabOnChecked(group);

    auto *card = new Card(Token::Surface);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    column->setSpacing(metrics::gapSmall);
    column->addWidget(new Label(tr("The key to migrate to"), TextRole::Strong));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gapSmall);
    for (QWidget *widget : {static_cast<QWidget *>(m_generate), static_cast<QWidget *>(m_enter), static_cast<QWidget *>(m_import), static_cast<QWidget *>(m_existing)}) {
        buttons->addWidget(widget);
    }
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(m_chosen);
    column->addWidget(m_note);
    auto *when = new QVBoxLayout(m_whenRow);
    when->setContentsMargins(0, metrics::gapTight, 0, 0);
    when->setSpacing(metrics::gapTight);
    when->addWidget(new Label(tr("It becomes the current version"), TextRole::Text, Token::Muted));
    when->addWidget(m_atStart);
    when->addWidget(m_later);
    column->addWidget(m_whenRow);
    return card;
}

void KeysStep::chosen(const ErrorPtr &error)
{
    m_copy->reset();
    if (error) {
        model::ErrorText text = model::errorText(error);
        text.title = tr("This key cannot be used");
        m_banner->showError(text);
        return;
    }
    m_banner->clear();
    m_view->selectVersion(session()->target().value_or(0));
}

void KeysStep::enterKey()
{
    // Against the keys that are kept: a choice made before is given up only when the dialog is accepted.
    const auto kept = std::make_shared<const incountry::SecretsDocument>(session()->editor()->saved().duplicate());
    auto *dialog = new AddSecretDialog(*kept, std::nullopt, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, kept] {
        if (std::optional<incountry::Secret> secret = dialog->secret()) {
            chosen(session()->enterKey(std::move(*secret)));
        }
    });
    dialog->open();
}

void KeysStep::importKeys()
{
    const auto kept = std::make_shared<const incountry::SecretsDocument>(session()->editor()->saved().duplicate());
    auto *dialog = new ImportSecretsDialog(*kept, m_pool, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, kept] {
        if (dialog->imported()) {
            chosen(session()->importKeys(*dialog->imported(), dialog->replacing()));
        }
    });
    dialog->open();
}

QString KeysStep::keyText() const
{
    const std::optional<std::int64_t> target = session()->target();
    const SecretEntry *const entry = target ? session()->editor()->edited().find(*target) : nullptr;
    if (entry == nullptr) {
        return tr("No key is chosen yet.");
    }
    const QString fingerprint = QString::fromStdString(incountry::keyFingerprint(entry->secret));
    const QString text = tr("Version %1: %2", "number, form of the key").arg(*target).arg(model::keyFormText(entry->secret));
    return fingerprint.isEmpty() ? text : tr("%1, fingerprint %2").arg(text, fingerprint);
}

QString KeysStep::chosenText() const { return m_chosen->text(); }

void KeysStep::fillExisting()
{
    QStringList wanted{tr("One that is here already…")};
    QList<qlonglong> versions{-1};
    const incountry::SecretsDocument &saved = session()->editor()->saved();
    for (const SecretEntry &entry : saved.entries()) {
        if (!saved.isBarePassword() && !versions.contains(entry.secret.version)) {
            wanted += tr("Version %1").arg(entry.secret.version);
            versions += entry.secret.version;
        }
    }
    bool same = m_existing->count() == wanted.size();
    for (int i = 1; same && i < wanted.size(); ++i) {
        same = m_existing->itemData(i).toLongLong() == versions[i];
    }
    const QSignalBlocker blocker(m_existing);
    if (!same) {
        m_existing->clear();
        for (int i = 0; i < wanted.size(); ++i) {
            m_existing->addItem(wanted[i], versions[i]);
        }
    }
    m_existing->setMinimumWidth(m_existing->fontMetrics().horizontalAdvance(wanted.first()) + 48);
    const bool existing = session()->keyChoice() == KeyChoice::Existing;
    m_existing->setCurrentIndex(existing ? std::max(0, m_existing->findData(qlonglong(session()->target().value_or(-1)))) : 0);
}

void KeysStep::follow()
{
    fillExisting();
    m_chosen->setText(keyText());
    m_chosen->setToken(session()->target() ? Token::Ok : Token::Muted);
    QString note;
    switch (session()->keyChoice()) {
    case KeyChoice::None: note = tr("A generated key is the best one: random, and quick, because nothing has to be derived from it."); break;
    case KeyChoice::Generated:
    case KeyChoice::Entered:
    case KeyChoice::Imported:
        note = session()->isKeyNew() ? tr("In memory alone so far. It is saved, read back and compared when the run starts, before any record is written.")
                                     : tr("It is saved, and was read back and compared.");
        break;
    case KeyChoice::Existing: note = tr("It is kept already: nothing has to be saved."); break;
    }
    if (session()->editor()->saved().isBarePassword() && session()->isKeyNew()) {
        note += u' ' + tr("The password that opens every version so far stays, under each version that the service has.");
    }
    m_note->setText(note);
    m_whenRow->setVisible(session()->target().has_value() && !session()->isTargetCurrent());
    const QSignalBlocker blocker(m_later);
    (session()->becomesCurrent() == BecomesCurrent::Later ? m_later : m_atStart)->setChecked(true);
    const int rows = std::clamp(m_table->rowCount(), 1, 6);
    m_view->setFixedHeight(metrics::rowHeight * (rows + 1) + 1);
}

void KeysStep::takeFocus() { (session()->target() && nextButton()->isEnabled() ? static_cast<QWidget *>(nextButton()) : m_generate)->setFocus(Qt::TabFocusReason); }

} // namespace strongroom::ui
