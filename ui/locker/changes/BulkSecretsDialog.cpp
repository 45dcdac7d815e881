// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/changes/BulkSecretsDialog.h"

#include "base/Text.h"
#include "dialogs/FormField.h"
#include "dialogs/FormFrame.h"
#include "dialogs/FormScrollArea.h"
#include "locker/changes/CopySecretsDialog.h"
#include "locker/changes/SecretValueEdit.h"
#include "locker/matrix/MatrixWords.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace strongroom::ui {

using model::BulkWhat;

BulkSecretsDialog::BulkSecretsDialog(std::shared_ptr<locker::Store> store, locker::SnapshotPtr snapshot, std::vector<locker::SecretTarget> targets, QWidget *parent)
    : QDialog(parent), m_store(std::move(store)), m_snapshot(std::move(snapshot)), m_targets(std::move(targets)), m_what(new QButtonGroup(this)), m_value(new SecretValueEdit),
      m_description(new QLineEdit), m_length(new QSpinBox), m_from(new QComboBox), m_valueField(nullptr), m_descriptionField(nullptr), m_lengthField(nullptr), m_fromField(nullptr),
      m_summary(new Label(QString())), m_go(new Button(tr("&Put in the tray"), {}, ButtonKind::Primary))
{
    setWindowTitle(tr("Edit %Ln cell(s)", nullptr, static_cast<int>(m_targets.size())));
    auto *ways = new QWidget;
    auto *list = new QVBoxLayout(ways);
    list->setContentsMargins(0, metrics::gapTight, 0, 0);
    list->setSpacing(metrics::gapTight);
    const std::pair<BulkWhat, QString> all[] = {{BulkWhat::SetValue, tr("Set one &value for all")},
                                                {BulkWhat::RandomValue, tr("Make a &random value, another one for each")},
                                                {BulkWhat::CopyFrom, tr("Copy the value from an &environment")},
                                                {BulkWhat::SetDescription, tr("Set the &description")},
                                                {BulkWhat::MoveToAll, tr("&Move to all environments")}};
    for (const auto &[way, text] : all) {
        auto *button = new QRadioButton(text);
        m_what->addButton(button, static_cast<int>(way));
        list->addWidget(button);
    }
    m_what->buttons().front()->setChecked(true);
    keepTabOnChecked(m_what);
    ways->setFocusProxy(m_what->buttons().front());
    m_length->setRange(8, 4096);
    m_length->setValue(32);
    m_length->setMaximumWidth(120);
    m_from->addItem(model::allEnvironmentsText(), QString());
    for (const locker::EnvironmentPtr &environment : m_snapshot->environments) {
        if (!environment->error) {
            m_from->addItem(toQString(environment->name), toQString(environment->name));
        }
    }
    m_summary->setWordWrap(true);
    auto *card = new Card(Token::Raised);
    auto *cardColumn = new QVBoxLayout(card);
    cardColumn->setContentsMargins(metrics::gap, metrics::gapSmall, metrics::gap, metrics::gapSmall);
    cardColumn->addWidget(m_summary);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::gapLarge, metrics::gapLarge, metrics::gapLarge, metrics::gap);
    column->setSpacing(metrics::gap);
    column->addWidget(new FormField(tr("What"), ways));
    m_valueField = new FormField(tr("Va&lue"), m_value);
    m_lengthField = new FormField(tr("&Length"), m_length, tr("Characters"));
    m_fromField = new FormField(tr("&From"), m_from, tr("What a program gets there"));
    m_descriptionField = new FormField(tr("De&scription"), m_description, tr("Of the secrets that are there"));
    for (QWidget *const shown : {m_valueField, m_lengthField, m_fromField, m_descriptionField}) {
        column->addWidget(shown);
    }
    column->addWidget(card);
    column->addStretch(1);
    auto *cancel = new Button(tr("Cancel"));
    auto *note = new Label(tr("Nothing is sent before you send the tray."), TextRole::Caption, Token::Muted);
    frameForm(this, new Banner, new FormScrollArea(content, tr("Edit many")), note, cancel, m_go);
    resize(600, 500);
    connect(m_what, &QButtonGroup::idToggled, this, &BulkSecretsDialog::showFields);
    connect(m_value, &SecretValueEdit::edited, this, &BulkSecretsDialog::showPlan);
    connect(m_description, &QLineEdit::textChanged, this, &BulkSecretsDialog::showPlan);
    connect(m_from, &QComboBox::currentIndexChanged, this, &BulkSecretsDialog::showPlan);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &BulkSecretsDialog::finish);
    showFields();
}

void BulkSecretsDialog::choose(BulkWhat what) { m_what->button(static_cast<int>(what))->setChecked(true); }

QString BulkSecretsDialog::summary() const { return m_summary->text(); }

BulkWhat BulkSecretsDialog::what() const { return static_cast<BulkWhat>(m_what->checkedId()); }

model::BulkSecretEdit BulkSecretsDialog::edit() const
{
    model::BulkSecretEdit edit;
    edit.what = what();
    edit.value = m_value->value();
    edit.description = fromQString(m_description->text());
    edit.length = static_cast<std::size_t>(m_length->value());
    edit.environment = fromQString(m_from->currentData().toString());
    return edit;
}

void BulkSecretsDialog::showFields()
{
    m_valueField->setVisible(what() == BulkWhat::SetValue);
    m_lengthField->setVisible(what() == BulkWhat::RandomValue);
    m_fromField->setVisible(what() == BulkWhat::CopyFrom);
    m_descriptionField->setVisible(what() == BulkWhat::SetDescription);
    showPlan();
}

void BulkSecretsDialog::showPlan()
{
    if (what() == BulkWhat::SetValue && !m_value->isTouched()) {
        m_summary->setText(tr("Type the value, or make a random one."));
        m_go->setEnabled(false);
        return;
    }
    try {
        const model::EditPlan plan = model::planBulk(*m_store, *m_snapshot, m_targets, edit());
        m_summary->setText(planText(plan));
        m_summary->setToken(plan.replaced > 0 ? Token::Warning : Token::Text);
        m_go->setEnabled(!plan.changes.empty());
    } catch (const VaultError &) {
        m_summary->setText(tr("The connection is closed."));
        m_go->setEnabled(false);
    }
}

void BulkSecretsDialog::finish()
{
    try {
        const model::EditPlan plan = model::planBulk(*m_store, *m_snapshot, m_targets, edit());
        Q_EMIT staged(plan.changes, what() == BulkWhat::RandomValue ? tr("random value") : what() == BulkWhat::CopyFrom ? tr("copied from %1").arg(m_from->currentText()) : QString());
        accept();
    } catch (const VaultError &) {
        showPlan();
    }
}

} // namespace strongroom::ui
