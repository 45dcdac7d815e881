// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/StepList.h"

#include "migration/MigrationSession.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "theme/StyleParts.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::MigrationStep;
using model::StepState;

namespace {

constexpr int stepHeight = 34;
constexpr int barWidth = 3;
constexpr int iconStart = 16;
constexpr int textStart = 40;
constexpr int stateRole = Qt::UserRole + 1;

class StepDelegate final : public QStyledItemDelegate {
public:
    explicit StepDelegate(StepList *list) : QStyledItemDelegate(list), m_list(list) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect row = option.rect;
        const auto placed = [&](int x, int width) { return QStyle::visualRect(option.direction, row, QRect(row.left() + x, row.top(), width, row.height())); };
        const auto state = StepState(index.data(stateRole).toInt());
        const bool current = state == StepState::Current;
        const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
        painter->save();
        if (current) {
            painter->fillRect(row, color(Token::Selection));
            painter->fillRect(placed(0, barWidth), color(Token::Accent));
        } else if (enabled && option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(row, color(Token::FaintLine));
        }
        if (m_list->hasFocus() && m_list->currentIndex() == index) {
            parts::paintBox(*painter, QRectF(row).adjusted(barWidth + 2, 1, -2, -1), {QColor(), color(Token::Accent), metrics::badgeRadius});
        }
        const QColor &ink = color(enabled || current ? Token::Text : Token::Muted);
        const QString mark = state == StepState::Done ? u"circle-check"_s : current ? u"circle-dot"_s : u"circle"_s;
        paintIcon(*painter, placed(iconStart, metrics::iconSize), mark, color(enabled || current ? Token::Muted : Token::Faint));
        painter->setFont(current ? fonts::strong() : fonts::text());
        painter->setPen(ink);
        const int room = row.width() - textStart - metrics::gapSmall;
        painter->drawText(placed(textStart, room), int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute),
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {120, stepHeight}; }

private:
    StepList *m_list;
};

} // namespace

StepList::StepList(model::MigrationSession *session, QWidget *parent) : QListWidget(parent), m_session(session)
{
    setAccessibleName(tr("Steps of the migration"));
    setItemDelegate(new StepDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setSelectionMode(NoSelection);
    setUniformItemSizes(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (const MigrationStep step : model::migrationSteps) {
        addItem(model::stepName(step));
    }
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_following && row >= 0) {
            m_session->goTo(MigrationStep(row));
        }
    });
    connect(session, &model::MigrationSession::changed, this, &StepList::follow);
    follow();
}

QSize StepList::sizeHint() const { return {168, stepHeight * count()}; }

void StepList::follow()
{
    const QScopedValueRollback guard(m_following, true);
    for (const MigrationStep step : model::migrationSteps) {
        QListWidgetItem *const row = item(int(step));
        const StepState state = m_session->stateOf(step);
        const bool can = m_session->canGoTo(step);
        QString why;
        for (const MigrationStep before : model::migrationSteps) {
            if (!can && before < step && why.isEmpty()) {
                why = m_session->blockReason(before);
            }
        }
        row->setData(stateRole, int(state));
        row->setFlags(can ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
        row->setToolTip(can ? QString() : !why.isEmpty() ? why : tr("This run came of the list: its plan is in the report."));
        row->setData(Qt::AccessibleTextRole, tr("%1, %2", "step, state").arg(row->text(), model::stateText(state)));
    }
    setCurrentRow(int(m_session->step()));
    viewport()->update();
}

} // namespace strongroom::ui
