// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/matrix/SecretFilterBox.h"

#include "records/FilterChipButton.h"
#include "records/FilterEdit.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "theme/StyleParts.h"
#include "widgets/Button.h"
#include "widgets/FlowLayout.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::SecretFilter;

namespace {

constexpr SecretFilter choices[] = {SecretFilter::All, SecretFilter::MissingOrDifferent, SecretFilter::Missing, SecretFilter::Different, SecretFilter::Unreadable, SecretFilter::Changed};

// In the settings; never changed.
const char *nameOf(SecretFilter filter)
{
    switch (filter) {
    case SecretFilter::All: break;
    case SecretFilter::MissingOrDifferent: return "missingOrDifferent";
    case SecretFilter::Missing: return "missing";
    case SecretFilter::Different: return "different";
    case SecretFilter::Unreadable: return "unreadable";
    case SecretFilter::Changed: return "changed";
    }
    return "all";
}

// The box around chip and edit; its border tells where the keyboard is.
class SecretFilterFrame final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QWidget *const focus = focusWidget();
        const bool active = focus != nullptr && focus->hasFocus();
        parts::paintBox(painter, rect(), {color(Token::Surface), color(active ? Token::Accent : Token::Line), metrics::radius});
        const QRect place(8, 0, metrics::iconSize, metrics::filterHeight);
        paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), place), u"search"_s, color(Token::Text));
    }
};

} // namespace

QString filterText(SecretFilter filter)
{
    switch (filter) {
    case SecretFilter::All: break;
    case SecretFilter::MissingOrDifferent: return SecretFilterBox::tr("missing or different");
    case SecretFilter::Missing: return SecretFilterBox::tr("missing");
    case SecretFilter::Different: return SecretFilterBox::tr("different");
    case SecretFilter::Unreadable: return SecretFilterBox::tr("unreadable");
    case SecretFilter::Changed: return SecretFilterBox::tr("changed, not sent");
    }
    return SecretFilterBox::tr("everything");
}

SecretFilterBox::SecretFilterBox(model::SecretMatrixModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_frame(new SecretFilterFrame), m_flow(nullptr), m_edit(new FilterEdit), m_choose(new Button(tr("Show"), u"list-filter"_s, ButtonKind::Quiet)),
      m_menu(new QMenu(this))
{
    auto *content = new QWidget;
    m_flow = new FlowLayout(content);
    m_flow->setContentsMargins(0, 4, 0, 4);
    m_flow->setSpacing(metrics::gapTight + 1);
    m_flow->addWidget(m_edit);
    m_frame->setProperty("ringsChildren", true);
    m_frame->setMinimumHeight(metrics::filterHeight);
    m_edit->setPlaceholderText(tr("type a name"));
    m_edit->setAccessibleName(tr("Find secrets by name"));
    m_edit->installEventFilter(this);
    m_choose->setFixedHeight(metrics::filterHeight - 4);
    m_choose->setToolTip(tr("Show only secrets that are missing, different, unreadable or changed"));
    m_choose->setAccessibleName(tr("Which secrets to show"));
    m_choose->installEventFilter(this);
    auto *row = new QHBoxLayout(m_frame);
    row->setContentsMargins(8 + metrics::iconSize + 6, 0, 2, 0);
    row->setSpacing(2);
    row->addWidget(content, 1);
    row->addWidget(m_choose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setText(text);
        Q_EMIT filterChanged();
    });
    connect(m_choose, &QPushButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(m_choose->mapToGlobal(QPoint(layoutDirection() == Qt::RightToLeft ? 0 : m_choose->width() - m_menu->sizeHint().width(), m_choose->height() + 2)));
    });
}

void SecretFilterBox::fillMenu()
{
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    for (const SecretFilter filter : choices) {
        QAction *const action = m_menu->addAction(tr("%1 (%2)").arg(filterText(filter)).arg(m_model->countOf(filter)));
        action->setCheckable(true);
        action->setChecked(filter == m_model->filter());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, filter] { setFilter(filter); });
    }
}

void SecretFilterBox::setFilter(SecretFilter filter)
{
    if (filter != m_model->filter()) {
        m_model->setFilter(filter);
        showChip();
        Q_EMIT filterChanged();
    }
}

QString SecretFilterBox::state() const
{
    const bool all = m_edit->text().isEmpty() && m_model->filter() == SecretFilter::All;
    return all ? QString() : QString::fromLatin1(nameOf(m_model->filter())) + u' ' + m_edit->text();
}

void SecretFilterBox::setState(const QString &state)
{
    const QString name = state.section(u' ', 0, 0);
    const auto kept = std::ranges::find_if(choices, [&name](SecretFilter filter) { return name == QLatin1StringView(nameOf(filter)); });
    setFilter(kept == std::end(choices) ? SecretFilter::All : *kept);
    m_edit->setText(kept == std::end(choices) ? QString() : state.section(u' ', 1));
}

void SecretFilterBox::clear()
{
    m_edit->clear();
    setFilter(SecretFilter::All);
}

void SecretFilterBox::showChip()
{
    if (m_chip != nullptr) {
        m_chip->hide();
        m_chip->deleteLater();
        m_chip = nullptr;
    }
    if (m_model->filter() == SecretFilter::All) {
        return;
    }
    m_chip = new FilterChipButton({tr("show"), {}, filterText(m_model->filter()), {}, false, 220});
    m_chip->setAccessibleName(tr("Shown: %1").arg(filterText(m_model->filter())));
    m_flow->insertWidget(0, m_chip);
    m_chip->show();
    QWidget::setTabOrder(m_chip, m_edit);
    connect(m_chip, &FilterChipButton::removeRequested, this, [this] {
        setFilter(SecretFilter::All);
        m_edit->setFocus();
    });
    connect(m_chip, &FilterChipButton::editRequested, m_choose, &QPushButton::click);
    connect(m_chip, &FilterChipButton::stepRequested, this, [this](int direction) {
        if (direction > 0) {
            m_edit->setFocus();
        }
    });
}

bool SecretFilterBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        m_frame->update();
    }
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Escape:
            if (m_edit->text().isEmpty()) {
                Q_EMIT leaveRequested();
            } else {
                m_edit->clear();
            }
            return true;
        case Qt::Key_Down:
        case Qt::Key_Return:
        case Qt::Key_Enter: Q_EMIT leaveRequested(); return true;
        case Qt::Key_Backspace:
            if (m_edit->text().isEmpty() && m_chip != nullptr) {
                setFilter(SecretFilter::All);
                return true;
            }
            break;
        case Qt::Key_Left:
            if (m_edit->cursorPosition() == 0 && m_chip != nullptr && key->modifiers() == Qt::NoModifier) {
                m_chip->setFocus();
                return true;
            }
            break;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace strongroom::ui
