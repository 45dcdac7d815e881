// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/changes/CopySecretsDialog.h"

#include "base/Text.h"
#include "dialogs/FormField.h"
#include "dialogs/FormFrame.h"
#include "dialogs/FormScrollArea.h"
#include "locker/matrix/MatrixWords.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

constexpr auto environmentProperty = "environment";

std::vector<std::string> namesOf(const QStringList &texts)
{
    std::vector<std::string> names;
    for (const QString &text : texts) {
        names.push_back(fromQString(text));
    }
    return names;
}

} // namespace

QString planText(const model::EditPlan &plan)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0) {
            parts << text;
        }
    };
    add(plan.fresh, CopySecretsDialog::tr("%L1 new").arg(plan.fresh));
    add(plan.replaced, CopySecretsDialog::tr("%L1 replaced").arg(plan.replaced));
    add(plan.same, CopySecretsDialog::tr("%L1 the same already").arg(plan.same));
    add(plan.kept, CopySecretsDialog::tr("%L1 left as they are").arg(plan.kept));
    add(plan.without, CopySecretsDialog::tr("%L1 without a value to take").arg(plan.without));
    add(plan.troubled, CopySecretsDialog::tr("%L1 that cannot be read").arg(plan.troubled));
    return parts.isEmpty() ? CopySecretsDialog::tr("Nothing to do.") : parts.join(u", "_s) + u'.';
}

CopySecretsDialog::CopySecretsDialog(locker::SnapshotPtr snapshot, const QStringList &keys, const QString &from, QWidget *parent)
    : QDialog(parent), m_snapshot(std::move(snapshot)), m_keys(keys), m_from(new QComboBox), m_onlyMissing(new QCheckBox(tr("Only where there is &none of its own"))),
      m_summary(new Label(QString())), m_go(new Button(tr("&Put in the tray"), {}, ButtonKind::Primary))
{
    setWindowTitle(tr("Copy secrets to…"));
    auto *targets = new QWidget;
    auto *list = new QVBoxLayout(targets);
    list->setContentsMargins(0, metrics::gapTight, 0, 0);
    list->setSpacing(metrics::gapTight);
    const auto addPlace = [&](const QString &name, const QString &shown) {
        m_from->addItem(shown, name);
        auto *box = new QCheckBox(QString(shown).replace(u'&', u"&&"_s));
        box->setProperty(environmentProperty, name);
        list->addWidget(box);
        m_to.push_back(box);
        connect(box, &QCheckBox::toggled, this, &CopySecretsDialog::showPlan);
    };
    addPlace({}, model::allEnvironmentsText());
    for (const locker::EnvironmentPtr &environment : m_snapshot->environments) {
        if (!environment->error) {
            addPlace(toQString(environment->name), toQString(environment->name));
        }
    }
    m_from->setCurrentIndex(std::max(0, m_from->findData(from)));
    targets->setFocusProxy(m_to.front());
    m_summary->setWordWrap(true);
    auto *card = new Card(Token::Raised);
    auto *cardColumn = new QVBoxLayout(card);
    cardColumn->setContentsMargins(metrics::gap, metrics::gapSmall, metrics::gap, metrics::gapSmall);
    cardColumn->addWidget(m_summary);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::gapLarge, metrics::gapLarge, metrics::gapLarge, metrics::gap);
    column->setSpacing(metrics::gap);
    auto *what = new Label(keys.size() == 1 ? keys.front() : tr("%Ln secret(s)", nullptr, static_cast<int>(keys.size())), keys.size() == 1 ? TextRole::Code : TextRole::Strong);
    what->setToolTip(keys.mid(0, 20).join(u'\n'));
    column->addWidget(new FormField(tr("Secrets"), what));
    column->addWidget(new FormField(tr("&From"), m_from, tr("What a program gets there: its own value, else the one for all")));
    column->addWidget(new FormField(tr("&To"), targets));
    auto *narrower = new QVBoxLayout;
    narrower->setContentsMargins(FormField::labelWidth + metrics::gap, 0, 0, 0);
    narrower->addWidget(m_onlyMissing);
    column->addLayout(narrower);
    column->addWidget(card);
    column->addStretch(1);
    auto *cancel = new Button(tr("Cancel"));
    auto *note = new Label(tr("Values stay closed: they are compared by fingerprint, and opened only to be sent."), TextRole::Caption, Token::Muted);
    note->setWordWrap(true);
    frameForm(this, new Banner, new FormScrollArea(content, tr("Copy secrets")), note, cancel, m_go);
    resize(600, 480);
    connect(m_from, &QComboBox::currentIndexChanged, this, &CopySecretsDialog::showTargets);
    connect(m_onlyMissing, &QCheckBox::toggled, this, &CopySecretsDialog::showPlan);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &CopySecretsDialog::finish);
    showTargets();
}

QString CopySecretsDialog::summary() const { return m_summary->text(); }

QString CopySecretsDialog::from() const { return m_from->currentData().toString(); }

void CopySecretsDialog::showTargets()
{
    for (QCheckBox *const box : m_to) {
        const bool self = box->property(environmentProperty).toString() == from();
        box->setEnabled(!self);
        if (self) {
            box->setChecked(false);
        }
    }
    showPlan();
}

model::EditPlan CopySecretsDialog::plan() const
{
    QStringList to;
    for (const QCheckBox *const box : m_to) {
        if (box->isChecked()) {
            to << box->property(environmentProperty).toString();
        }
    }
    return model::planCopy(*m_snapshot, namesOf(m_keys), fromQString(from()), namesOf(to), m_onlyMissing->isChecked() ? model::CopyOver::OnlyMissing : model::CopyOver::Everything);
}

void CopySecretsDialog::showPlan()
{
    const bool chosen = std::ranges::any_of(m_to, [](const QCheckBox *box) { return box->isChecked(); });
    const model::EditPlan planned = plan();
    m_summary->setText(chosen ? planText(planned) : tr("Choose where to copy to."));
    m_summary->setToken(planned.replaced > 0 ? Token::Warning : Token::Text);
    m_go->setEnabled(!planned.changes.empty());
}

void CopySecretsDialog::finish()
{
    Q_EMIT staged(plan().changes, tr("copied from %1").arg(model::environmentText(fromQString(from()))));
    accept();
}

} // namespace strongroom::ui
