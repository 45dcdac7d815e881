// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/matrix/SecretInspector.h"

#include "commands/CommandRegistry.h"
#include "locker/matrix/SecretField.h"
#include "locker/matrix/SecretMatrixDelegate.h"
#include "records/DetailRow.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::SecretDetails;
using model::SecretLine;

namespace {

constexpr int nameWidth = 96;
constexpr int lineHeight = 24;

// A shape and a word: how an environment stands that has nothing of its own to reveal.
class StateWord final : public QWidget {
public:
    StateWord(const CellMark &mark, const QString &text) : m_mark(mark), m_text(text)
    {
        setFixedHeight(lineHeight);
        setAccessibleName(text);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto placed = [this](int from, int wide) { return QStyle::visualRect(layoutDirection(), rect(), QRect(from, 0, wide, height())); };
        paintIcon(painter, placed(0, 14), m_mark.icon, color(m_mark.ink), 14);
        painter.setFont(fonts::text());
        painter.setPen(color(m_mark.ink));
        const int room = width() - 20;
        painter.drawText(placed(20, room), int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute) | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(m_text, Qt::ElideRight, room));
    }

private:
    CellMark m_mark;
    QString m_text;
};

bool sameLines(const SecretDetails &a, const SecretDetails &b)
{
    const auto same = [](const SecretLine &one, const SecretLine &other) {
        return one.environment == other.environment && one.words == other.words && one.state == other.state && one.secret == other.secret && one.staged == other.staged && one.problem == other.problem;
    };
    return a.key == b.key && std::ranges::equal(a.lines, b.lines, same);
}

QGridLayout *newGrid()
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::gapSmall);
    grid->setVerticalSpacing(1);
    grid->setColumnMinimumWidth(0, nameWidth);
    grid->setColumnStretch(1, 1);
    return grid;
}

// A name on the first line of what stands beside it. Long environments end in "…" with the whole name in the tool tip.
ElidedLabel *newName(const QString &text)
{
    auto *name = new ElidedLabel({}, TextRole::Text, Token::Muted);
    name->setFullText(text);
    name->setFixedSize(nameWidth, lineHeight);
    return name;
}

} // namespace

SecretInspector::SecretInspector(OpenValue open, QWidget *parent)
    : Panel(Token::Surface, Side::None, parent), m_open(std::move(open)), m_tabs(new QTabBar), m_pages(new QStackedWidget), m_empty(new EmptyState), m_secret(new QWidget),
      m_column(new QVBoxLayout(m_secret)), m_title(new Label({}, TextRole::Code)), m_buttons(new QHBoxLayout)
{
    setMinimumWidth(280);
    setAccessibleName(tr("Inspector"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Inspector"));
    m_tabs->addTab(tr("Secret"));
    QFont big = fonts::code();
    big.setPixelSize(15);
    big.setWeight(QFont::Medium);
    m_title->setFont(big);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_buttons->setContentsMargins(0, metrics::gapTight, 0, 0);
    m_buttons->setSpacing(metrics::gapSmall);
    m_buttons->addStretch(1);
    m_column->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    m_column->setSpacing(metrics::gapSmall);
    m_column->addWidget(m_title);
    m_column->addLayout(m_buttons);
    m_column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(m_secret);
    m_secret->setAutoFillBackground(false);   // which setWidget() turns on
    m_pages->addWidget(scroll);
    m_pages->addWidget(m_empty);
    m_empty->set(u"lock"_s, tr("No secret selected"), tr("Select a cell to see where the secret is set and which of its values are the same."));
    auto *head = new Panel(Token::Surface, Side::Bottom);
    head->setFixedHeight(metrics::tabHeight);
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(metrics::gap - metrics::gapSmall, 0, metrics::gap, 0);
    headRow->addWidget(m_tabs, 0, Qt::AlignBottom);
    headRow->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab > 0 ? tab + 1 : m_shown ? 0 : 1);
        concealAll();
    });
    m_pages->setCurrentWidget(m_empty);
}

int SecretInspector::addTab(const QString &title, QWidget *page)
{
    m_pages->addWidget(page);
    return m_tabs->addTab(title);
}

void SecretInspector::addActions(const CommandRegistry &registry, const QStringList &ids)
{
    for (const QString &id : ids) {
        if (const Command *const command = registry.find(id)) {
            auto *button = new Button(command->plainText(), command->info().icon);
            registry.bind(button, id);
            m_buttons->insertWidget(m_buttons->count() - 1, button);
        }
    }
}

void SecretInspector::showDetails(const std::optional<SecretDetails> &details, const QString &environment)
{
    const bool same = details && m_shown && sameLines(*details, *m_shown);
    m_shown = details;
    if (!details) {
        concealAll();
        m_said.clear();
    } else {
        if (!same) {
            rebuild(*details);
        }
        showAbout(*details);
        mark(environment);
    }
    if (m_tabs->currentIndex() == 0) {
        m_pages->setCurrentIndex(details ? 0 : 1);
    }
}

void SecretInspector::concealAll()
{
    for (const auto &[name, field] : m_fields) {
        field->conceal();
    }
}

void SecretInspector::rebuild(const SecretDetails &details)
{
    concealAll();
    m_fields.clear();
    m_names.clear();
    for (QWidget *const old : {m_body, m_about}) {
        if (old != nullptr) {
            m_column->removeWidget(old);
            old->hide();
            old->deleteLater();
        }
    }
    m_about = nullptr;
    m_title->setText(details.key.isEmpty() ? tr("The key cannot be opened") : details.key);
    m_title->setToken(details.key.isEmpty() ? Token::Error : Token::Text);
    m_body = new QWidget;
    QGridLayout *const grid = newGrid();
    m_body->setLayout(grid);
    for (const SecretLine &line : details.lines) {
        const int row = grid->rowCount();
        Label *const name = newName(line.environment);
        m_names.emplace(line.environment, name);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(makeLine(details, line), row, 1);
        if (!line.problem.isEmpty()) {
            auto *problem = new Label(line.problem, TextRole::Text, Token::Error);
            problem->setWordWrap(true);
            grid->addWidget(problem, row + 1, 0, 1, 2);
        }
        if (line.staged) {
            grid->addWidget(new StateWord({*line.staged == model::StagedKind::New ? u"plus"_s : u"pencil"_s, Token::Accent},
                                          *line.staged == model::StagedKind::New ? tr("new, not sent") : tr("changed, not sent")),
                            row + 1, 1);
        }
    }
    m_column->insertWidget(1, m_body);
}

QWidget *SecretInspector::makeLine(const SecretDetails &details, const SecretLine &line)
{
    if (!line.secret) {
        const CellMark mark = line.isTroubled ? CellMark{u"triangle-alert"_s, Token::Error} : markOf(line.state);
        auto *word = new StateWord(mark, line.words);
        word->setToolTip(line.sentence);
        return word;
    }
    auto *field = new SecretField(tr("%1 in %2").arg(details.key, line.environment), [this, secret = line.secret] { return m_open(*secret); });
    field->setNote(markOf(line.state).icon, line.words);
    field->setToolTip(line.sentence);
    m_fields.emplace(line.environment, field);
    connect(field, &SecretField::revealed, this, [this, field] {
        for (const auto &[name, other] : m_fields) {
            if (other != field) {
                other->conceal();
            }
        }
    });
    connect(field, &SecretField::copied, this, [this, environment = line.environment] { Q_EMIT valueCopied(environment); });
    return field;
}

void SecretInspector::showAbout(const SecretDetails &details)
{
    if (m_about != nullptr) {
        m_column->removeWidget(m_about);
        m_about->hide();
        m_about->deleteLater();
    }
    m_said = details.key;
    for (const SecretLine &line : details.lines) {
        m_said += u'\n' + line.environment + u": "_s + line.words + (line.problem.isEmpty() ? QString() : u". "_s + line.problem);
    }
    m_about = new QWidget;
    QGridLayout *const grid = newGrid();
    m_about->setLayout(grid);
    const auto add = [this, grid](const QString &name, const QString &value, const QString &note = {}) {
        if (value.isEmpty()) {
            return;
        }
        const int row = grid->rowCount();
        grid->addWidget(newName(name), row, 0, Qt::AlignTop);
        auto *text = new DetailValue(value, value);
        grid->addWidget(text, row, 1);
        if (!note.isEmpty()) {
            auto *small = new Label(note, TextRole::Caption, Token::Muted);
            small->setContentsMargins(0, 0, 0, metrics::gapTight);
            grid->addWidget(small, row + 1, 1);
        }
        m_said += u'\n' + name + u": "_s + value;
    };
    QStringList compared = details.equal;
    if (!details.comparison.isEmpty()) {
        compared.append(details.comparison);
    }
    add(tr("compare"), compared.join(u'\n'), details.equal.isEmpty() && details.comparison.isEmpty() ? QString() : tr("by fingerprint, nothing revealed"));
    add(tr("description"), details.description);
    add(tr("updated"), details.updated);
    m_column->insertWidget(2, m_about);
}

void SecretInspector::mark(const QString &environment)
{
    for (const auto &[name, label] : m_names) {
        label->setToken(name == environment ? Token::Text : Token::Muted);
        label->setFont(name == environment ? fonts::strong() : fonts::text());
    }
}

SecretField *SecretInspector::field(const QString &environment) const
{
    const auto place = m_fields.find(environment);
    return place != m_fields.end() ? place->second : nullptr;
}

QString SecretInspector::title() const { return m_shown ? m_title->text() : QString(); }

} // namespace strongroom::ui
