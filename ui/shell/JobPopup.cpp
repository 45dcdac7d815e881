// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "shell/JobPopup.h"

#include "commands/CommandRegistry.h"
#include "jobs/JobListModel.h"
#include "shell/JobRow.h"
#include "theme/Metrics.h"
#include "theme/StyleParts.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {
constexpr int popupWidth = 400;
constexpr int tallest = 440;
} // namespace

JobPopup::JobPopup(model::JobListModel *jobs, const CommandRegistry &registry, QWidget *parent)
    : QFrame(parent), m_jobs(jobs), m_content(new QWidget), m_column(new QVBoxLayout(m_content)),
      m_nothing(new Label(tr("Nothing is running."), TextRole::Text, Token::Muted))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    hide();
    setAccessibleName(tr("Jobs"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_nothing->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    m_column->addWidget(m_nothing);
    m_column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false);   // after setWidget(), which sets it
    scroll->viewport()->setAutoFillBackground(false);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::gapTight, metrics::gapTight, metrics::gapTight, metrics::gapTight);
    foot->setSpacing(metrics::gapTight);
    const auto add = [&](const QString &text, const QString &iconName, const QString &id) {
        auto *button = new Button(text, iconName, ButtonKind::Quiet);
        registry.bind(button, id);
        foot->addWidget(button);
        return button;
    };
    Button *const activity = add(tr("Activity"), u"history"_s, u"view.activity"_s);
    connect(activity, &QAbstractButton::clicked, this, &QWidget::close);
    foot->addStretch(1);
    add(tr("Dismiss finished"), {}, u"job.dismiss"_s);
    add(tr("Cancel all"), {}, u"job.cancelAll"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, metrics::gapTight, 1, 1);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    auto *line = new ui::Panel(Token::FaintLine);
    line->setFixedHeight(1);
    column->addWidget(line);
    column->addLayout(foot);

    connect(jobs, &QAbstractItemModel::rowsInserted, this, &JobPopup::rebuild);
    connect(jobs, &QAbstractItemModel::rowsRemoved, this, &JobPopup::rebuild);
    connect(jobs, &QAbstractItemModel::modelReset, this, &JobPopup::rebuild);
    // What a failed job says needs more room.
    connect(jobs, &QAbstractItemModel::dataChanged, this, &JobPopup::place);
    rebuild();
}

void JobPopup::rebuild()
{
    QList<JobRow *> rows;
    for (int i = 0; i < m_jobs->rowCount(); ++i) {
        model::Job *const job = m_jobs->jobAt(i);
        const auto known = std::find_if(m_rows.begin(), m_rows.end(), [job](const JobRow *row) { return row->job() == job; });
        if (known != m_rows.end()) {
            rows.append(*known);
            m_rows.erase(known);
            continue;
        }
        auto *row = new JobRow(job);
        connect(row, &JobRow::folded, this, &JobPopup::place);
        connect(row, &JobRow::dismissRequested, this, [this, job] {
            for (int at = 0; at < m_jobs->rowCount(); ++at) {
                if (m_jobs->jobAt(at) == job) {
                    m_jobs->dismiss(at);
                    return;
                }
            }
        });
        m_column->insertWidget(m_column->count() - 1, row);
        rows.append(row);
    }
    for (JobRow *gone : std::as_const(m_rows)) {
        gone->hide();
        gone->deleteLater();
    }
    m_rows = rows;
    m_nothing->setVisible(m_rows.isEmpty());
    place();
}

void JobPopup::popup(const QPoint &corner)
{
    m_corner = corner;
    m_focusBefore = QApplication::focusWidget();
    place();
    show();
    raise();
    // What can be done first has the keyboard.
    (m_rows.isEmpty() ? static_cast<QWidget *>(this) : m_rows.first()->stopButton())->setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now != nullptr && now != this && !isAncestorOf(now) && now->window() == window()) {
            close();
        }
    });
}

bool JobPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        const auto *widget = static_cast<QWidget *>(watched);
        if (widget != this && !isAncestorOf(widget) && widget->window() == window()) {
            close();
        }
    } else if (event->type() == QEvent::Resize && watched == parentWidget()) {
        close();
    }
    return QFrame::eventFilter(watched, event);
}

void JobPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_focusBefore) {
            m_focusBefore->setFocus(Qt::PopupFocusReason);
        }
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

void JobPopup::place()
{
    if (m_corner.isNull()) {
        return;
    }
    m_content->layout()->activate();
    const int inner = m_content->layout()->hasHeightForWidth() ? m_content->layout()->heightForWidth(popupWidth - 2) : m_content->sizeHint().height();
    const int height = std::min(tallest, inner + metrics::gapTight + 1 + metrics::controlHeight + 2 * metrics::gapTight + 2);
    const QRect room = parentWidget()->rect();
    const int left = std::clamp(m_corner.x() - popupWidth, room.left(), std::max(room.left(), room.right() - popupWidth));
    setGeometry(left, std::max(room.top(), m_corner.y() - height), popupWidth, height);
}

void JobPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    parts::paintBox(painter, rect(), {color(Token::Surface), color(Token::Line), metrics::radius});
}

} // namespace strongroom::ui
