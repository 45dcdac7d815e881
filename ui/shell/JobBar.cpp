// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "shell/JobBar.h"

#include "commands/CommandRegistry.h"
#include "commands/ContextMenu.h"
#include "jobs/JobListModel.h"
#include "shell/JobPopup.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

// The state as a shape.
class Mark final : public QWidget {
public:
    Mark() { setFixedSize(metrics::iconSize, metrics::iconSize); }
    void set(const QString &name, Token token)
    {
        m_name = name;
        m_token = token;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), m_name, color(m_token));
    }

private:
    QString m_name;
    Token m_token = Token::Muted;
};

} // namespace

JobBar::JobBar(model::JobListModel *jobs, QWidget *parent)
    : QWidget(parent), m_jobs(jobs), m_mark(new Mark), m_name(new ElidedLabel({}, TextRole::Text, Token::Muted)), m_progress(new QProgressBar),
      m_status(new ElidedLabel({}, TextRole::Text, Token::Muted)), m_pause(new IconButton(u"pause"_s, tr("Pause job"))), m_stop(new IconButton(u"x"_s, tr("Cancel job"))),
      m_more(new Button({}, u"chevron-up"_s, ButtonKind::Quiet))
{
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(140);
    m_progress->setAccessibleName(tr("Progress"));
    m_name->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_status->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_more->setFixedHeight(24);
    m_more->setLayoutDirection(layoutDirection() == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft);   // its arrow after its words

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::gap, 0, 0, 0);
    row->setSpacing(metrics::gapSmall);
    for (QWidget *part : {m_mark, static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_pause),
                          static_cast<QWidget *>(m_stop), static_cast<QWidget *>(m_more)}) {
        row->addWidget(part);
    }
    connect(jobs, &QAbstractItemModel::rowsInserted, this, &JobBar::follow);
    connect(jobs, &QAbstractItemModel::rowsRemoved, this, &JobBar::follow);
    connect(jobs, &QAbstractItemModel::modelReset, this, &JobBar::follow);
    connect(jobs, &QAbstractItemModel::dataChanged, this, &JobBar::follow);
    connect(m_stop, &QAbstractButton::clicked, this, &JobBar::stop);
    connect(m_pause, &QAbstractButton::clicked, this, &JobBar::pauseOrResume);
    connect(m_more, &QAbstractButton::clicked, this, &JobBar::showList);
    follow();
}

void JobBar::addActions(const CommandRegistry &registry)
{
    m_registry = &registry;
    const auto ids = [](const QPoint &) { return QStringList{u"job.pause"_s, u"job.cancel"_s, {}, u"job.list"_s, u"job.dismiss"_s, u"job.cancelAll"_s, {}, u"view.activity"_s}; };
    for (QWidget *part : {static_cast<QWidget *>(this), static_cast<QWidget *>(m_pause), static_cast<QWidget *>(m_stop), static_cast<QWidget *>(m_more)}) {
        ContextMenu::install(part, registry, ids);
    }
}

QString JobBar::text() const { return m_front != nullptr ? m_front->name() : QString(); }

void JobBar::conceal()
{
    m_concealed = true;
    m_front = nullptr;   // it may go while nobody follows it
    m_state = -1;
    setVisible(false);
    forgetTexts();
    Q_EMIT frontChanged();
}

void JobBar::reveal()
{
    m_concealed = false;
    follow();
}

void JobBar::follow()
{
    if (m_concealed) {
        return;
    }
    // The oldest running job; when none runs, a failed one before one that is done.
    const auto rank = [](const model::Job &job) { return !job.isFinished() ? 0 : job.state() == model::JobState::Failed ? 1 : 2; };
    model::Job *shown = nullptr;
    int failures = 0;
    for (int row = 0; row < m_jobs->rowCount(); ++row) {
        model::Job *const job = m_jobs->jobAt(row);
        failures += job->state() == model::JobState::Failed ? 1 : 0;
        if (shown == nullptr || rank(*job) < rank(*shown)) {
            shown = job;
        }
    }
    const int state = shown != nullptr ? int(shown->state()) : -1;
    const bool changed = shown != m_front || state != m_state;
    m_front = shown;
    m_state = state;
    setVisible(shown != nullptr);
    if (shown != nullptr) {
        const bool failed = shown->state() == model::JobState::Failed;
        const bool paused = shown->state() == model::JobState::Paused;
        const bool done = shown->state() == model::JobState::Done;
        static_cast<Mark *>(m_mark)->set(failed ? u"circle-alert"_s : paused ? u"pause"_s : done ? u"circle-check"_s : shown->isFinished() ? u"circle-minus"_s : u"loader-circle"_s,
                                         failed ? Token::Error : done ? Token::Ok : Token::Muted);
        m_name->setFullText(shown->name());
        const QString place = model::placeText(shown->place());
        m_name->setToolTip(place.isEmpty() ? shown->name() : tr("%1 in %2", "job, place").arg(shown->name(), place));
        m_status->setToken(failed ? Token::Error : Token::Muted);
        m_status->setFullText(shown->statusText());
        const auto percent = shown->percent();
        m_progress->setRange(0, percent ? 100 : 0);
        m_progress->setValue(percent.value_or(0));
        m_progress->setVisible(!shown->isFinished());
        m_pause->setVisible(shown->canPause());
        m_pause->setIcon(icon(paused ? u"play"_s : u"pause"_s));
        const QString pause = paused ? tr("Resume “%1”").arg(shown->name()) : tr("Pause “%1”").arg(shown->name());
        m_pause->setToolTip(pause);
        m_pause->setAccessibleName(pause);
        m_stop->setVisible(shown->canCancel() || failed);
        const QString action = shown->isFinished() ? tr("Dismiss “%1”").arg(shown->name()) : tr("Cancel “%1”").arg(shown->name());
        m_stop->setToolTip(action);
        m_stop->setAccessibleName(action);
        const int count = m_jobs->rowCount();
        m_more->setText(tr("%Ln job(s)", nullptr, count));
        m_more->setToolTip(failures > 0 ? tr("Shows all jobs; %Ln failed", nullptr, failures) : tr("Shows all jobs"));
        m_more->setAccessibleName(m_more->text());
        m_more->setAccessibleDescription(m_more->toolTip());
        m_more->setVisible(count > 1 || failed);
    } else {
        forgetTexts();
    }
    if (changed) {
        Q_EMIT frontChanged();
    }
}

// A job's name may be that of a record.
void JobBar::forgetTexts()
{
    m_status->setFullText({});
    m_name->setFullText({});
    m_name->setToolTip({});
    for (IconButton *const button : {m_pause, m_stop}) {
        button->setToolTip({});
        button->setAccessibleName({});
    }
}

void JobBar::pauseOrResume()
{
    if (m_front != nullptr) {
        m_front->state() == model::JobState::Paused ? m_front->resume() : m_front->pause();
    }
}

void JobBar::stop()
{
    if (m_front == nullptr) {
        return;
    }
    if (!m_front->isFinished()) {
        m_front->cancel();
        return;
    }
    for (int row = 0; row < m_jobs->rowCount(); ++row) {
        if (m_jobs->jobAt(row) == m_front) {
            m_jobs->dismiss(row);
            return;
        }
    }
}

void JobBar::showList()
{
    if (m_registry == nullptr) {
        return;
    }
    if (m_list) {
        m_list->close();   // the button shows and hides it
        return;
    }
    m_list = new JobPopup(m_jobs, *m_registry, window());
    QWidget *const anchor = m_more->isVisible() ? static_cast<QWidget *>(m_more) : parentWidget();
    m_list->popup(anchor->mapTo(window(), QPoint(anchor->width(), -metrics::gapTight)));
}

} // namespace strongroom::ui
