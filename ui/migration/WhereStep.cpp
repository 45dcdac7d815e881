// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/WhereStep.h"

#include "base/Format.h"
#include "base/Roles.h"
#include "keys/SecretsEditor.h"
#include "migration/MigrationSession.h"
#include "migration/MigrationTable.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::MigrationCountriesModel;
using model::RowState;

namespace {

constexpr int mostRows = 14;

CellLook lookOf(const QModelIndex &index)
{
    CellLook look;
    look.isNumber = index.data(MigrationCountriesModel::IsNumber).toBool();
    const auto state = index.data(MigrationCountriesModel::StateOf).value<RowState>();
    if (index.column() == index.model()->columnCount() - 1) {
        look.icon = state == RowState::Failed ? u"circle-alert"_s : state == RowState::Loaded ? u"check"_s : state == RowState::Loading ? u"loader-circle"_s : u"circle"_s;
        look.iconInk = state == RowState::Failed ? Token::Error : state == RowState::Loaded ? Token::Ok : Token::Muted;
        look.ink = state == RowState::Failed ? Token::Error : Token::Muted;
    } else if (look.isNumber && index.data().toString() == u"0"_s) {
        look.ink = Token::Faint;
    }
    return look;
}

} // namespace

WhereStep::WhereStep(model::MigrationSession *session, QWidget *parent)
    : StepPage(session, model::MigrationStep::Where, parent)
    , m_place(new Label({}, TextRole::Strong))
    , m_table(new MigrationTable(session->countries(), tr("Countries"), lookOf))
    , m_summary(new Label({}, TextRole::Text, Token::Muted))
    , m_all(new Button(tr("&All")))
    , m_none(new Button(tr("N&one")))
    , m_count(new Button(tr("&Count again"), u"refresh-cw"_s))
{
    setTitle(tr("Where are the records?"),
             tr("Records of the countries that are ticked are encrypted anew. All others stay as they are, and so do the keys that open them."));
    m_all->setToolTip(tr("Ticks every country"));
    m_none->setToolTip(tr("Ticks no country"));
    m_count->setToolTip(tr("Asks every country once more how many records each key version has"));
    m_summary->setWordWrap(true);
    m_table->setFit(mostRows);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(metrics::gapSmall);
    tools->addWidget(m_place, 1);
    tools->addWidget(m_all);
    tools->addWidget(m_none);
    tools->addWidget(m_count);
    body()->addLayout(tools);
    body()->addWidget(m_table);
    body()->addWidget(m_summary);
    body()->addStretch(1);
    addBackAndNext();

    MigrationCountriesModel *const countries = session->countries();
    connect(m_all, &QAbstractButton::clicked, this, [countries] { countries->chooseAll(true); });
    connect(m_none, &QAbstractButton::clicked, this, [countries] { countries->chooseAll(false); });
    connect(m_count, &QAbstractButton::clicked, this, [session] { session->editor()->count(); });
    connect(countries, &QAbstractItemModel::modelReset, this, &WhereStep::arrange);
    connect(countries, &MigrationCountriesModel::countsChanged, this, &WhereStep::follow);
    connect(session, &model::MigrationSession::changed, this, &WhereStep::follow);
    arrange();
    follow();
}

void WhereStep::arrange()
{
    const MigrationCountriesModel *const countries = session()->countries();
    m_table->setWidths({{MigrationCountriesModel::CountryName, 220}}, countries->stateColumn());
    for (int column = MigrationCountriesModel::Records; column < countries->stateColumn(); ++column) {
        m_table->setColumnWidth(column, 96);
    }
    m_table->setFit(mostRows);
}

void WhereStep::follow()
{
    m_place->setText(session()->connectionName());
    const MigrationCountriesModel *const countries = session()->countries();
    const int chosen = int(countries->chosen().size());
    const int counting = countries->countingCount();
    QStringList parts{tr("%Ln country(s) chosen", nullptr, chosen)};
    if (const auto records = countries->chosenRecords()) {
        parts += tr("%Ln record(s)", "in the chosen countries", int(std::min<std::int64_t>(*records, 2'000'000'000)));
    }
    if (counting > 0) {
        parts += tr("%Ln still being counted", nullptr, counting);
    }
    if (countries->failedCount() > 0) {
        parts += tr("%Ln could not be asked: the check will say why", nullptr, countries->failedCount());
    }
    m_summary->setText(parts.join(u" \u00b7 "_s));
    m_summary->setToken(countries->failedCount() > 0 ? Token::Warning : Token::Muted);
    m_count->setEnabled(session()->isConnectionOpen() && session()->editor()->usage()->state() != model::KeyUsage::State::Counting);
}

QString WhereStep::summary() const { return m_summary->text(); }

void WhereStep::takeFocus() { m_table->setFocus(Qt::TabFocusReason); }

} // namespace strongroom::ui
