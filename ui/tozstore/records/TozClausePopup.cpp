// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/records/TozClausePopup.h"

#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::TozSide;
using model::TozTerm;
using model::TozTermKind;
using tozstore::SearchCondition;
using tozstore::SearchStrategy;

namespace {
constexpr int popupWidth = 520;
constexpr int kindWidth = 148;
constexpr int mostTerms = 12;
} // namespace

TozClausePopup::TozClausePopup(model::TozQueryModel *query, TozSide side, const std::optional<Place> &place, const QHash<QString, QString> &names, QWidget *parent)
    : TozPopup(place ? tr("Change a clause") : tr("Add a clause"), place ? tr("Apply") : tr("Add"), popupWidth, parent), m_query(query), m_place(place), m_names(names), m_side(new QComboBox),
      m_strategy(new QComboBox), m_condition(new QComboBox), m_terms(new QVBoxLayout), m_add(new Button(tr("Add a term"), u"plus"_s, ButtonKind::Quiet))
{
    m_side->addItem(tr("Match: show what fits"), static_cast<int>(TozSide::Match));
    m_side->addItem(tr("Exclude: leave out what fits"), static_cast<int>(TozSide::Exclude));
    m_side->setCurrentIndex(static_cast<int>(side));
    m_side->setAccessibleName(tr("Match or exclude"));
    for (const SearchStrategy strategy : {SearchStrategy::Exact, SearchStrategy::Fuzzy, SearchStrategy::Wildcard, SearchStrategy::Regexp}) {
        m_strategy->addItem(u"%1   %2"_s.arg(model::strategySymbol(strategy), model::strategyWord(strategy)), static_cast<int>(strategy));
    }
    m_strategy->setAccessibleName(tr("Strategy"));
    m_condition->addItem(tr("any of the terms (OR)"), static_cast<int>(SearchCondition::Or));
    m_condition->addItem(tr("all of the terms (AND)"), static_cast<int>(SearchCondition::And));
    m_condition->setAccessibleName(tr("How the terms are joined"));

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::gap);
    grid->setVerticalSpacing(metrics::gapSmall);
    grid->setColumnMinimumWidth(0, 96);
    grid->setColumnStretch(1, 1);
    const auto row = [grid](int at, const QString &text, QWidget *editor) {
        auto *label = new Label(text, TextRole::Text, Token::Muted);
        label->setBuddy(editor);
        grid->addWidget(label, at, 0);
        grid->addWidget(editor, at, 1);
    };
    row(0, tr("&Clause"), m_side);
    row(1, tr("&Strategy"), m_strategy);
    row(2, tr("&Joined by"), m_condition);
    content()->addLayout(grid);
    m_terms->setSpacing(metrics::gapTight);
    content()->addLayout(m_terms);
    content()->addWidget(m_add, 0, Qt::AlignLeading);

    connect(m_strategy, &QComboBox::currentIndexChanged, this, &TozClausePopup::check);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        addTerm({m_rows.isEmpty() ? TozTermKind::Type : static_cast<TozTermKind>(m_rows.last().kind->currentData().toInt()), {}, {}});
        m_rows.last().value->setFocus();
    });
    if (place) {
        const tozstore::SearchClause &clause = query->clause(place->side, place->index);
        m_strategy->setCurrentIndex(m_strategy->findData(static_cast<int>(clause.strategy)));
        m_condition->setCurrentIndex(m_condition->findData(static_cast<int>(clause.condition)));
        for (const TozTerm &term : model::termsOf(clause)) {
            addTerm(term);
        }
        m_touched = true;
    }
    if (m_rows.isEmpty()) {
        addTerm({});
        m_touched = false;
    }
    check();
}

void TozClausePopup::addTerm(const TozTerm &term)
{
    TermRow added;
    added.row = new QWidget;
    added.kind = new QComboBox;
    for (const TozTermKind kind : model::tozTermKinds) {
        added.kind->addItem(model::termLabel(kind), static_cast<int>(kind));
    }
    added.kind->setFixedWidth(kindWidth);
    added.kind->setCurrentIndex(added.kind->findData(static_cast<int>(term.kind)));
    added.kind->setAccessibleName(tr("What the term is about"));
    added.name = new QLineEdit(term.name);
    added.name->setPlaceholderText(tr("field"));
    added.name->setAccessibleName(tr("Name of the plain field"));
    added.value = new QLineEdit(term.value);
    added.value->setAccessibleName(tr("Value"));
    auto *remove = new IconButton(u"x"_s, tr("Remove the term"));
    added.remove = remove;
    auto *line = new QHBoxLayout(added.row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::gapTight);
    line->addWidget(added.kind);
    line->addWidget(added.name, 2);
    line->addWidget(added.value, 3);
    line->addWidget(remove);
    m_terms->addWidget(added.row);
    m_rows.append(added);
    fitRow(added);
    connect(added.kind, &QComboBox::currentIndexChanged, added.row, [this, added] {
        fitRow(added);
        check();
    });
    for (QLineEdit *edit : {added.name, added.value}) {
        connect(edit, &QLineEdit::textChanged, this, [this] {
            m_touched = true;
            check();
        });
    }
    connect(remove, &QAbstractButton::clicked, this, [this, widget = added.row] {
        m_rows.removeIf([widget](const TermRow &one) { return one.row == widget; });
        widget->hide();
        widget->deleteLater();
        if (!m_rows.isEmpty()) {
            m_rows.last().value->setFocus();
        }
        check();
        adjustSize();
    });
    check();
    if (isVisible()) {
        adjustSize();
    }
}

void TozClausePopup::fitRow(const TermRow &row)
{
    const auto kind = static_cast<TozTermKind>(row.kind->currentData().toInt());
    row.name->setVisible(kind == TozTermKind::Plain);
    const bool client = kind == TozTermKind::Writer || kind == TozTermKind::User;
    row.value->setPlaceholderText(client || kind == TozTermKind::Record ? u"0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11"_s : tr("value"));
    if (!client || m_names.isEmpty()) {
        row.value->setCompleter(nullptr);
        return;
    }
    // A name is found, its identifier is put in.
    auto *known = new QStandardItemModel(row.value);
    for (auto name = m_names.cbegin(); name != m_names.cend(); ++name) {
        auto *item = new QStandardItem(u"%1  %2"_s.arg(name.value(), model::shortId(name.key())));
        item->setData(name.key(), Qt::UserRole);
        known->appendRow(item);
    }
    auto *completer = new QCompleter(known, row.value);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    row.value->setCompleter(completer);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), row.value,
            [value = row.value](const QModelIndex &index) { value->setText(index.data(Qt::UserRole).toString()); }, Qt::QueuedConnection);
}

TozTerm TozClausePopup::termOf(const TermRow &row) const
{
    const auto kind = static_cast<TozTermKind>(row.kind->currentData().toInt());
    return {kind, kind == TozTermKind::Plain ? row.name->text() : QString(), row.value->text()};
}

std::vector<TozTerm> TozClausePopup::terms() const
{
    std::vector<TozTerm> all;
    for (const TermRow &row : m_rows) {
        all.push_back(termOf(row));
    }
    return all;
}

void TozClausePopup::check()
{
    const auto strategy = static_cast<SearchStrategy>(m_strategy->currentData().toInt());
    m_condition->setEnabled(m_rows.size() > 1);
    m_add->setEnabled(m_rows.size() < mostTerms);
    for (const TermRow &row : m_rows) {
        row.remove->setEnabled(m_rows.size() > 1);
    }
    const std::vector<TozTerm> all = terms();
    const QString problem = model::clauseProblem(all);
    acceptButton()->setEnabled(problem.isEmpty());
    if (!problem.isEmpty() && m_touched) {
        setNote(problem, NoteTone::Problem);
        return;
    }
    for (const TozTerm &term : all) {
        if (const QString warning = term.value.isEmpty() ? QString() : model::termWarning(term, strategy); !warning.isEmpty()) {
            setNote(warning, NoteTone::Warning);
            return;
        }
    }
    setNote(model::strategyHelp(strategy) + u' ' + tr("Searched is what lies in the clear: types, clients, names of fields, plain fields."), NoteTone::Help);
}

void TozClausePopup::focusFirst() { m_rows.first().value->setFocus(); }

void TozClausePopup::accept()
{
    m_touched = true;
    check();
    if (!acceptButton()->isEnabled()) {
        return;
    }
    const auto side = static_cast<TozSide>(m_side->currentData().toInt());
    const tozstore::SearchClause clause = model::clauseOf(static_cast<SearchStrategy>(m_strategy->currentData().toInt()),
                                                          m_rows.size() > 1 ? static_cast<SearchCondition>(m_condition->currentData().toInt()) : SearchCondition::Or, terms());
    if (m_place) {
        m_query->replaceClause(m_place->side, m_place->index, side, clause);
    } else {
        m_query->addClause(side, clause);
    }
    close();
}

} // namespace strongroom::ui
