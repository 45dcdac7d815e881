// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "transfer/ImportMappingPage.h"

#include "base/ErrorText.h"
#include "base/Roles.h"
#include "base/Text.h"
#include "dialogs/FormScrollArea.h"
#include "theme/Metrics.h"
#include "transfer/TransferTypes.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

class PlainDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(model::Role::Reason).toString().isEmpty()) {
            option->palette.setColor(QPalette::Text, color(Token::Error));
            option->palette.setColor(QPalette::HighlightedText, color(Token::Error));
        }
    }
};

QComboBox *newTargetBox(const QString &none)
{
    auto *box = new QComboBox;
    box->addItem(none, QString());
    for (const std::string &target : transfer::importTargets()) {
        box->addItem(toQString(target), toQString(target));
    }
    box->setMaxVisibleItems(18);
    box->setMinimumWidth(192);
    return box;
}

} // namespace

QTableView *newPlainTable(QAbstractItemModel *model, const QString &name)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setItemDelegate(new PlainDelegate(table));
    table->setAccessibleName(name);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(metrics::rowHeight);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionsClickable(false);
    return table;
}

ImportMappingPage::ImportMappingPage(model::ImportSession *session, const TransferContext &context, QWidget *parent)
    : QWidget(parent), m_session(session), m_form(new QWidget), m_grid(new QGridLayout), m_country(new QComboBox), m_constantsBox(new QWidget),
      m_previewText(new Label(QString(), TextRole::Strong)), m_preview(newPlainTable(session->preview(), tr("First rows as they would be sent")))
{
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gap);
    form->setSpacing(metrics::gapSmall);
    auto *countryRow = new QHBoxLayout;
    auto *countryLabel = new Label(tr("Country of rows that name none"), TextRole::Text);
    countryLabel->setBuddy(m_country);
    m_country->setAccessibleName(countryLabel->text());
    m_country->addItem(tr("None: such rows are bad"), QString());
    for (const incountry::CountryInfo &info : context.connectionCountries) {
        const QString code = toQString(info.country.code());
        m_country->addItem(info.name.empty() ? code : tr("%1 · %2", "country, its code").arg(toQString(info.name), code), code);
    }
    m_country->setCurrentIndex(context.countries.size() == 1 ? std::max(0, m_country->findData(toQString(context.countries.front().country.code()))) : 0);
    countryRow->addWidget(countryLabel);
    countryRow->addWidget(m_country);
    countryRow->addStretch(1);
    form->addLayout(countryRow);
    m_grid->setHorizontalSpacing(metrics::gap);
    m_grid->setVerticalSpacing(metrics::gapTight);
    m_grid->setColumnStretch(2, 1);
    form->addLayout(m_grid);
    auto *constants = new QVBoxLayout(m_constantsBox);
    constants->setContentsMargins(0, 0, 0, 0);
    constants->setSpacing(metrics::gapTight);
    form->addWidget(m_constantsBox);
    auto *more = new Button(tr("Add a &fixed value"), u"plus"_s);
    more->setToolTip(tr("A value for every row that has none in this member"));
    form->addWidget(more, 0, Qt::AlignLeft);
    form->addStretch(1);

    auto *below = new Panel(Token::Surface, Panel::Side::Top);
    auto *belowColumn = new QVBoxLayout(below);
    belowColumn->setContentsMargins(metrics::gapLarge, metrics::gapSmall, metrics::gapLarge, metrics::gapSmall);
    belowColumn->setSpacing(metrics::gapTight);
    m_previewText->setWordWrap(true);
    belowColumn->addWidget(m_previewText);
    belowColumn->addWidget(m_preview, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new FormScrollArea(m_form, tr("Mapping")), 1);
    column->addWidget(below, 1);

    connect(more, &QPushButton::clicked, this, [this] { addConstant({}, {}); });
    connect(m_country, &QComboBox::activated, this, &ImportMappingPage::apply);
    connect(m_session, &model::ImportSession::previewChanged, this, &ImportMappingPage::showPreview);
}

void ImportMappingPage::showColumns()
{
    for (const Column &column : std::exchange(m_columns, {})) {
        delete column.target;
    }
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Constant &constant : std::exchange(m_constants, {})) {
        delete constant.row;
    }
    int row = 0;
    for (const std::string &name : m_session->shape().columns) {
        const QString column = toQString(name);
        auto *label = new ElidedLabel(QString(), TextRole::Code);
        label->setFullText(column);
        label->setMinimumWidth(180);
        auto *arrow = new Label(tr("goes to"), TextRole::Caption, Token::Muted);
        QComboBox *const box = newTargetBox(tr("Nowhere: ignored"));
        box->setAccessibleName(tr("Where “%1” goes").arg(column));
        const int known = box->findData(m_session->targetOf(column));
        // Names of ours that hold what a record has beyond its members go by themselves.
        if (known < 0) {
            box->addItem(tr("By itself"), column);
        }
        box->setCurrentIndex(known < 0 ? box->count() - 1 : known);
        m_grid->addWidget(label, row, 0);
        m_grid->addWidget(arrow, row, 1);
        m_grid->addWidget(box, row, 2, Qt::AlignLeft);
        m_columns.append({column, box});
        connect(box, &QComboBox::activated, this, &ImportMappingPage::apply);
        ++row;
    }
    for (const auto &[member, value] : m_session->mapping().constants) {
        addConstant(toQString(member), toQString(value));
    }
    if (const auto country = m_session->mapping().country) {
        m_country->setCurrentIndex(std::max(0, m_country->findData(toQString(country->code()))));
    } else if (!m_country->currentData().toString().isEmpty()) {
        apply();
    }
    showPreview();
}

QComboBox *ImportMappingPage::targetBox(const QString &column) const
{
    const auto found = std::ranges::find_if(m_columns, [&](const Column &candidate) { return candidate.name == column; });
    return found != m_columns.end() ? found->target : nullptr;
}

void ImportMappingPage::addConstant(const QString &member, const QString &value)
{
    Constant constant{new QWidget, newTargetBox(tr("Choose a member")), new QLineEdit(value)};
    auto *row = new QHBoxLayout(constant.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapSmall);
    auto *remove = new IconButton(u"x"_s, tr("Remove this fixed value"));
    constant.member->setCurrentIndex(std::max(0, constant.member->findData(member)));
    constant.member->setAccessibleName(tr("Member with a fixed value"));
    constant.value->setAccessibleName(tr("Fixed value"));
    row->addWidget(constant.member);
    row->addWidget(new Label(u"="_s, TextRole::Text, Token::Muted));
    row->addWidget(constant.value, 1);
    row->addWidget(remove);
    m_constantsBox->layout()->addWidget(constant.row);
    m_constants.append(constant);
    connect(constant.member, &QComboBox::activated, this, &ImportMappingPage::apply);
    connect(constant.value, &QLineEdit::textEdited, this, &ImportMappingPage::apply);
    connect(remove, &QAbstractButton::clicked, this, [this, gone = constant.row] {
        m_constants.removeIf([gone](const Constant &candidate) { return candidate.row == gone; });
        gone->deleteLater();
        apply();
    });
    if (!member.isEmpty()) {
        apply();
    }
}

void ImportMappingPage::apply()
{
    transfer::ColumnMapping mapping = m_session->mapping();
    mapping.targets.clear();
    for (const Column &column : m_columns) {
        if (const QString target = column.target->currentData().toString(); target != column.name) {
            mapping.targets[fromQString(column.name)] = fromQString(target);
        }
    }
    mapping.constants.clear();
    for (const Constant &constant : m_constants) {
        if (const QString member = constant.member->currentData().toString(); !member.isEmpty()) {
            mapping.constants[fromQString(member)] = fromQString(constant.value->text());
        }
    }
    const QString country = m_country->currentData().toString();
    mapping.country = country.isEmpty() ? std::nullopt : std::optional(incountry::Country(fromQString(country)));
    m_session->setMapping(mapping);
}

void ImportMappingPage::showPreview()
{
    if (m_session->mappingError()) {
        m_previewText->setToken(Token::Error);
        m_previewText->setText(model::errorText(m_session->mappingError()).text);
    } else {
        m_previewText->setToken(Token::Text);
        const int rows = m_session->preview()->rowCount();
        const int bad = m_session->preview()->badCount();
        m_previewText->setText(bad > 0 ? tr("The first %Ln row(s)", nullptr, rows) + u" · "_s + tr("%Ln of them would not be sent", nullptr, bad)
                                       : tr("The first %Ln row(s)", nullptr, rows));
    }
    const int columns = m_session->preview()->columnCount();
    for (int column = 0; column < columns; ++column) {
        m_preview->setColumnWidth(column, column == 0 ? 56 : column == 1 ? 80 : 140);
    }
    m_preview->clearSpans();
    for (int row = 0; row < m_session->preview()->rowCount(); ++row) {
        if (columns > 3 && !m_session->preview()->index(row, 0).data(model::Role::Reason).toString().isEmpty()) {
            m_preview->setSpan(row, 2, 1, columns - 2);   // the reason takes the place of the members
        }
    }
}

} // namespace strongroom::ui
