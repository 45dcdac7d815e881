// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/code/QueryCodeDialog.h"

#include "base/ErrorText.h"
#include "base/Text.h"
#include "clipboard/SensitiveClipboard.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/CodeView.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace strongroom::ui {

namespace {

constexpr auto copiedShown = 2s;

CodeLanguage languageOf(model::CodeKind kind)
{
    switch (kind) {
    case model::CodeKind::CommandLine:
    case model::CodeKind::Curl: return CodeLanguage::Shell;
    case model::CodeKind::Python: return CodeLanguage::Python;
    case model::CodeKind::JavaScript: return CodeLanguage::JavaScript;
    case model::CodeKind::Json: return CodeLanguage::Json;
    }
    return CodeLanguage::Plain;
}

QString nameOf(model::CodeKind kind)
{
    switch (kind) {
    case model::CodeKind::CommandLine: return QueryCodeDialog::tr("CLI");
    case model::CodeKind::Curl: return QueryCodeDialog::tr("cURL");
    case model::CodeKind::Python: return QueryCodeDialog::tr("Python");
    case model::CodeKind::JavaScript: return QueryCodeDialog::tr("JavaScript");
    case model::CodeKind::Json: return QueryCodeDialog::tr("JSON");
    }
    return {};
}

} // namespace

QueryCodeDialog::QueryCodeDialog(const model::CodeRequest &request, const std::vector<incountry::CountryInfo> &countries, QThreadPool *pool, QWidget *parent)
    : QueryCodeDialog({model::CodeKind::CommandLine, model::CodeKind::Curl, model::CodeKind::Python, model::CodeKind::JavaScript},
                      tr("Secrets stay variables. The values of the filter are in the text."), parent)
{
    m_request = request;
    m_countries = countries;
    m_maker = new model::QueryCodeMaker(pool, this);
    for (const incountry::CountryInfo &info : m_countries) {
        const QString code = toQString(info.country.code());
        m_country->addItem(info.name.empty() ? code : tr("%1 · %2", "country, its code").arg(toQString(info.name), code));
        if (info.country == request.country) {
            m_country->setCurrentIndex(m_country->count() - 1);
        }
    }
    m_country->setVisible(m_country->count() > 1);
    connect(m_country, &QComboBox::activated, this, &QueryCodeDialog::make);
    connect(m_maker, &model::QueryCodeMaker::ready, this, [this](const QList<model::QueryAsCode> &codes) {
        m_codes = codes;
        showTab();
    });
    connect(m_maker, &model::QueryCodeMaker::failed, this, [this](const ErrorPtr &error) {
        m_codes.clear();
        m_banner->showError(model::errorText(error));
        showTab();
    });
    make();
}

namespace {
QList<model::CodeKind> kindsOf(const QList<model::QueryAsCode> &codes)
{
    QList<model::CodeKind> kinds;
    for (const model::QueryAsCode &code : codes) {
        kinds.append(code.kind);
    }
    return kinds;
}
} // namespace

QueryCodeDialog::QueryCodeDialog(const QList<model::QueryAsCode> &codes, const QString &note, QWidget *parent) : QueryCodeDialog(kindsOf(codes), note, parent)
{
    m_country->hide();
    m_codes = codes;
    showTab();
}

QueryCodeDialog::QueryCodeDialog(const QList<model::CodeKind> &kinds, const QString &note, QWidget *parent)
    : QDialog(parent), m_banner(new Banner), m_tabs(new QTabBar), m_country(new QComboBox),
      m_stack(new QStackedWidget), m_code(new CodeView(CodeView::Growth::Fill)), m_refusal(new EmptyState), m_variables(new Label({}, TextRole::Text)),
      m_notes(new Label({}, TextRole::Caption, Token::Muted)), m_copy(new Button(tr("Copy"), u"copy"_s, ButtonKind::Primary))
{
    setWindowTitle(tr("Query as code"));
    for (const model::CodeKind kind : kinds) {
        m_tabs->addTab(nameOf(kind));
    }
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Language"));
    m_country->setAccessibleName(tr("Country"));
    m_code->setAccessibleName(tr("Code"));
    m_variables->setWordWrap(true);
    m_variables->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notes->setWordWrap(true);

    auto *top = new Panel(Token::Surface, Panel::Side::Bottom);
    auto *topRow = new QHBoxLayout(top);
    topRow->setContentsMargins(metrics::gap, 0, metrics::gapLarge, 0);
    topRow->addWidget(m_tabs, 0, Qt::AlignBottom);
    topRow->addStretch(1);
    topRow->addWidget(m_country);
    m_stack->addWidget(m_code);
    m_stack->addWidget(m_refusal);
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gap);
    middle->setSpacing(metrics::gapSmall);
    middle->addWidget(m_stack, 1);
    middle->addWidget(m_variables);
    middle->addWidget(m_notes);

    auto *close = new Button(tr("Close"));
    auto *footer = new DialogFooter;
    QHBoxLayout *const footRow = footer->row();
    auto *secret = new Label(note, TextRole::Caption, Token::Muted);
    secret->setWordWrap(true);
    footRow->addWidget(secret, 1);
    footRow->addWidget(close);
    footRow->addWidget(m_copy);
    m_copy->setDefault(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(top);
    column->addLayout(middle, 1);
    column->addWidget(footer);
    resize(820, 620);

    connect(m_tabs, &QTabBar::currentChanged, this, &QueryCodeDialog::showTab);
    connect(m_copy, &QAbstractButton::clicked, this, &QueryCodeDialog::copy);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    showTab();
    m_tabs->setFocus();
}

QString QueryCodeDialog::variablesText() const { return m_variables->text(); }

void QueryCodeDialog::make()
{
    const incountry::CountryInfo &info = m_countries.at(static_cast<std::size_t>(std::max(0, m_country->currentIndex())));
    m_request->country = info.country;
    // A country that the connection names itself has no name until the list has answered.
    m_request->place = info.name.empty() ? std::nullopt : std::optional(info);
    m_banner->clear();
    m_maker->make(*m_request);
}

void QueryCodeDialog::showTab()
{
    const qsizetype tab = m_tabs->currentIndex();
    const model::QueryAsCode shown = tab < m_codes.size() ? m_codes[tab] : model::QueryAsCode{};
    m_code->setCode(shown.code, languageOf(shown.kind));
    m_refusal->set(u"circle-alert"_s, tr("This SDK cannot ask for it"), shown.refusal);
    m_stack->setCurrentWidget(shown.refusal.isEmpty() ? static_cast<QWidget *>(m_code) : m_refusal);
    QStringList variables;
    for (const auto &[name, meaning] : shown.variables) {
        variables += tr("%1 – %2", "variable, meaning").arg(name, meaning);
    }
    m_variables->setText(variables.isEmpty() ? QString() : tr("Set before it runs:") + u'\n' + variables.join(u'\n'));
    m_variables->setVisible(!variables.isEmpty());
    m_notes->setText(shown.notes.join(u' '));
    m_notes->setVisible(!shown.notes.isEmpty());
    m_copy->setEnabled(!shown.code.isEmpty());
}

void QueryCodeDialog::copy()
{
    const qsizetype tab = m_tabs->currentIndex();
    if (tab >= m_codes.size() || m_codes[tab].code.isEmpty()) {
        return;
    }
    SensitiveClipboard::copy(m_codes[tab].code, ClearPolicy::Stays);
    m_copy->setText(tr("Copied"));
    QTimer::singleShot(copiedShown, m_copy, [this] { m_copy->setText(tr("Copy")); });
}

} // namespace strongroom::ui
