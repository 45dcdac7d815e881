// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "search/SearchPage.h"

#include "base/ErrorText.h"
#include "base/Format.h"
#include "base/Text.h"
#include "clipboard/SensitiveClipboard.h"
#include "commands/CommandRegistry.h"
#include "commands/ContextMenu.h"
#include "connections/ConnectionManager.h"
#include "search/SearchHits.h"
#include "search/SearchTree.h"
#include "search/SearchWords.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::EverywhereSearch;
using model::SearchHits;
using State = EverywhereSearch::State;

namespace {
constexpr auto openClosedKey = "search/openClosed"_L1;
constexpr int mostFailureLines = 8;
constexpr int roomyHeight = 560;   // px of the page
constexpr std::chrono::milliseconds progressEvery{50};
} // namespace

SearchPage::SearchPage(const Services &services, const CommandRegistry &registry, QWidget *parent)
    : Page(parent), m_services(services), m_search(new EverywhereSearch(services.connections, this)), m_field(new QLineEdit), m_button(new Button({}, {}, ButtonKind::Primary)),
      m_openClosed(new QCheckBox(tr("&Open closed ones"))), m_banner(new Banner), m_summary(new Label({}, TextRole::Text, Token::Muted)), m_soon(new QTimer(this)), m_stack(new QStackedWidget),
      m_tree(new SearchTree(m_search->hits())), m_empty(new EmptyState), m_limits(new Label({}, TextRole::Caption, Token::Muted)),
      m_limitsButton(new Button(tr("What cannot be searched &by"), u"chevron-right"_s, ButtonKind::Quiet))
{
    buildHead(registry);
    ContextMenu::install(m_tree, registry, [this](const QPoint &at) {
        if (const QModelIndex under = m_tree->indexAt(at); under.isValid()) {
            m_tree->setCurrentIndex(under);
        }
        return QStringList{u"search.open"_s, u"search.copy"_s};
    });
    connect(m_field, &QLineEdit::returnPressed, this, &SearchPage::begin);
    connect(m_button, &QAbstractButton::clicked, this, [this] { isRunning() ? stop() : begin(); });
    connect(m_openClosed, &QCheckBox::toggled, this, [this](bool on) { m_services.settings->setValue(openClosedKey, on); });
    connect(m_tree, &SearchTree::hitActivated, this, &SearchPage::activated);
    connect(m_tree, &SearchTree::currentHitChanged, this, &Page::restrictionsChanged);
    // Answers come in crowds, and each new summary lays out the page.
    m_soon->setSingleShot(true);
    m_soon->setInterval(progressEvery);
    connect(m_soon, &QTimer::timeout, this, &SearchPage::showState);
    connect(m_search, &EverywhereSearch::progressed, this, [this] {
        if (!m_soon->isActive()) {
            m_soon->start();
        }
    });
    connect(m_search, &EverywhereSearch::stateChanged, this, [this] {
        m_soon->stop();
        showState();
    });
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        m_banner->clear();
        m_failuresShown = 0;
        m_search->retryFailed();
    });
    showState();
}

void SearchPage::buildHead(const CommandRegistry &registry)
{
    m_field->setFixedHeight(metrics::filterHeight);
    m_field->setPlaceholderText(tr("A record key, a secret's name, a file, a client…"));
    m_field->setAccessibleName(tr("Text to look for in every connection"));
    m_field->setClearButtonEnabled(true);
    m_field->setMaxLength(int(search::longestText));
    m_field->addAction(icon(u"search"_s, Token::Muted), QLineEdit::LeadingPosition);
    m_openClosed->setChecked(m_services.settings->value(openClosedKey, true).toBool());
    m_openClosed->setToolTip(tr("Closed connections are opened before they are asked; otherwise they are counted as not asked"));
    m_summary->setWordWrap(true);
    m_limits->setWordWrap(true);
    m_limits->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *head = new Panel(Token::Surface);
    head->setFixedHeight(metrics::toolRowHeight);
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(metrics::gap, 0, metrics::gap, 0);
    headRow->setSpacing(metrics::gapSmall);
    headRow->addWidget(new Label(tr("Search everywhere"), TextRole::Title));
    headRow->addStretch(1);
    headRow->addWidget(m_openClosed);
    auto *open = new Button(tr("Go to it"), u"arrow-right"_s);
    registry.bind(open, u"search.open"_s);
    headRow->addWidget(open);

    auto *tools = new Panel(Token::Surface);
    auto *toolsColumn = new QVBoxLayout(tools);
    toolsColumn->setContentsMargins(metrics::gap, 0, metrics::gap, metrics::gapSmall);
    toolsColumn->setSpacing(metrics::gapSmall);
    auto *fieldRow = new QHBoxLayout;
    fieldRow->setSpacing(metrics::gapSmall);
    fieldRow->addWidget(m_field, 1);
    fieldRow->addWidget(m_button);
    toolsColumn->addLayout(fieldRow);
    toolsColumn->addWidget(m_banner);
    toolsColumn->addWidget(m_summary);

    auto *foot = new Panel(Token::Raised, Panel::Side::Top);
    auto *footColumn = new QVBoxLayout(foot);
    footColumn->setContentsMargins(metrics::gap, metrics::gapTight, metrics::gap, metrics::gapSmall);
    footColumn->setSpacing(0);
    footColumn->addWidget(m_limitsButton, 0, Qt::AlignLeading);
    footColumn->addWidget(m_limits);
    connect(m_limitsButton, &QAbstractButton::clicked, this, [this] { showLimits(m_limits->isHidden()); });

    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    auto *ground = new Panel(Token::Surface);
    auto *groundColumn = new QVBoxLayout(ground);
    groundColumn->setContentsMargins(0, 0, 0, 0);
    groundColumn->addWidget(m_stack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(tools);
    column->addWidget(ground, 1);
    column->addWidget(foot);
    foot->hide();
    const auto follow = [this, foot] {
        if (const bool any = !m_search->limits().empty(); any != !foot->isHidden()) {
            foot->setVisible(any);
            showLimits(m_isRoomy);   // where hits need the room, the person asks for it
        }
    };
    connect(m_search, &EverywhereSearch::progressed, foot, follow);
    connect(m_search, &EverywhereSearch::stateChanged, foot, follow);
    setTabOrder(m_field, m_button);
    setTabOrder(m_button, m_tree);
}

void SearchPage::showLimits(bool shown)
{
    m_limits->setVisible(shown);
    m_limitsButton->setIcon(icon(shown ? u"chevron-down"_s : u"chevron-right"_s, Token::Muted));
}

void SearchPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (const bool roomy = height() >= roomyHeight; roomy != m_isRoomy) {
        m_isRoomy = roomy;
        showLimits(roomy);
    }
}

void SearchPage::takeFocus()
{
    m_field->setFocus();
    m_field->selectAll();
}

bool SearchPage::isRunning() const { return m_search->state() == State::Running; }

void SearchPage::begin()
{
    m_banner->clear();
    m_failuresShown = 0;
    if (const ErrorPtr refusal = m_search->start(m_field->text(), m_openClosed->isChecked() ? EverywhereSearch::Closed::Open : EverywhereSearch::Closed::Leave)) {
        m_banner->showError(model::errorText(refusal), BadgeTone::Warning);
        m_field->setFocus();
    }
}

void SearchPage::stop() { m_search->stop(); }

void SearchPage::showState()
{
    const bool running = isRunning();
    m_button->setText(running ? tr("S&top") : tr("&Search"));
    m_button->setKind(running ? ButtonKind::Normal : ButtonKind::Primary);
    const SearchHits &hits = *m_search->hits();
    const bool any = hits.placeCount() > 0;
    QString said;
    if (m_search->state() != State::Idle) {
        const QString found = !any ? tr("Nothing found") : hits.hasMore() ? tr("%Ln found in %1, and more", nullptr, int(hits.hitCount())).arg(tr("%Ln place(s)", nullptr, hits.placeCount()))
                                             : tr("%Ln found in %1", nullptr, int(hits.hitCount())).arg(tr("%Ln place(s)", nullptr, hits.placeCount()));
        const qint64 all = m_search->asked() + m_search->waiting();
        const QString asked = running                                          ? tr("%1 of %2 requests answered").arg(model::integerText(m_search->answered()), model::integerText(all))
                              : m_search->state() == State::Stopped ? tr("stopped after %Ln request(s)", nullptr, int(m_search->answered()))
                                                                               : tr("%Ln request(s)", nullptr, int(m_search->answered()));
        said = tr("%1 · %2 · %3", "what was found, how many connections, how many requests").arg(found, tr("%Ln connection(s)", nullptr, m_search->connectionCount()), asked);
    }
    if (m_summary->text() != said) {
        m_summary->setText(said);
    }
    m_summary->setVisible(!said.isEmpty());
    QStringList limits;
    for (const search::Limit limit : m_search->limits()) {
        limits += model::limitText(limit);
    }
    m_limits->setText(limits.join(u'\n'));
    showFailures();
    if (!any) {
        switch (m_search->state()) {
        case State::Idle:
            m_empty->set(u"search"_s, tr("One text, every connection"),
                         tr("Type what you look for and press Enter. Records, files, secrets, environments and tokens are asked together; what a service cannot search by is said below."));
            break;
        case State::Running: m_empty->set(u"loader-circle"_s, tr("Searching…"), tr("Hits appear here as the services answer.")); break;
        case State::Finished:
            m_empty->set(u"search"_s, tr("Nothing was found"),
                         m_search->failures().empty() ? tr("No connection has \"%1\" in anything that can be searched.").arg(toQString(m_search->text()))
                                                      : tr("Nothing in the places that could be asked."));
            break;
        case State::Stopped: m_empty->set(u"search"_s, tr("Stopped"), tr("Nothing had been found until then.")); break;
        }
    }
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_tree) : m_empty);
    if (!running && m_search->state() != State::Idle) {
        // Said aloud once, when it is over: a line that changes with every answer would never end.
        QAccessibleEvent event(m_summary, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT statusChanged();
    Q_EMIT restrictionsChanged();
}

void SearchPage::showFailures()
{
    const std::vector<model::SearchFailure> &failures = m_search->failures();
    m_banner->setAction(isRunning() || failures.empty() ? QString() : tr("&Ask again"), u"refresh-cw"_s);
    if (failures.size() == m_failuresShown) {
        return;
    }
    m_failuresShown = failures.size();
    if (failures.empty()) {
        m_banner->clear();
        return;
    }
    QStringList lines;
    for (const model::SearchFailure &failure : failures) {
        if (lines.size() == mostFailureLines) {
            lines += tr("and %Ln more", nullptr, int(failures.size()) - mostFailureLines);
            break;
        }
        lines += tr("%1: %2", "place, why it could not be asked")
                     .arg(model::placeText(*m_services.connections, failure.connectionId, failure.part),
                          failure.error ? failure.error->sentence().translated() : tr("it is closed"));
    }
    m_banner->showMessage(BadgeTone::Warning, tr("%Ln place(s) could not be asked", nullptr, int(failures.size())), lines.join(u'\n'));
    m_banner->setAction(isRunning() ? QString() : tr("&Ask again"), u"refresh-cw"_s);
}

Page::StatusTexts SearchPage::statusTexts() const
{
    StatusTexts texts;
    if (m_search->state() != State::Idle) {
        texts.range = tr("%Ln found", nullptr, int(m_search->hits()->hitCount()));
        if (const int count = int(m_search->failures().size()); count > 0) {
            texts.problem = tr("%Ln not asked", nullptr, count);
        }
    }
    return texts;
}

QString SearchPage::currentRefusal() const { return m_search->hits()->hitAt(m_tree->currentIndex()) != nullptr ? QString() : tr("Choose something that was found first."); }

void SearchPage::openCurrent()
{
    if (m_search->hits()->hitAt(m_tree->currentIndex()) != nullptr) {
        activated(m_tree->currentIndex().siblingAtColumn(0));
    }
}

void SearchPage::copyCurrent()
{
    if (const search::Hit *const hit = m_search->hits()->hitAt(m_tree->currentIndex())) {
        QGuiApplication::clipboard()->setText(toQString(hit->title));
    }
}

void SearchPage::activated(const QModelIndex &index)
{
    if (const search::Hit *const hit = m_search->hits()->hitAt(index)) {
        Q_EMIT hitWanted(m_search->hits()->connectionOf(index), *hit, index.data(SearchHits::IsMore).toBool(), toQString(m_search->text()));
    }
}

} // namespace strongroom::ui
