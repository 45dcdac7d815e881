// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "theme/Style.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "theme/StyleParts.h"
#include "theme/WheelGuard.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFocusFrame>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

bool isTextField(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) != nullptr || qobject_cast<const QTextEdit *>(widget) != nullptr;
}

bool isReadOnly(const QWidget *textField)
{
    const auto *plain = qobject_cast<const QPlainTextEdit *>(textField);
    const auto *rich = qobject_cast<const QTextEdit *>(textField);
    return (plain != nullptr && plain->isReadOnly()) || (rich != nullptr && rich->isReadOnly());
}

} // namespace

Style::Style(Tokens tokens) : QProxyStyle(u"Fusion"_s), m_tokens(std::move(tokens)), m_wheel(new WheelGuard(this)) {}

namespace {

// A radio button or check box is as wide as its layout: the ring goes around what one sees of it. `frame`: the QFocusFrame.
QRect focusRingRect(const QRect &whole, const QWidget *frame)
{
    const auto *const ring = qobject_cast<const QFocusFrame *>(frame);
    const QWidget *const target = ring != nullptr ? ring->widget() : nullptr;
    if (qobject_cast<const QRadioButton *>(target) == nullptr && qobject_cast<const QCheckBox *>(target) == nullptr) {
        return whole;
    }
    const int seen = target->sizeHint().width() + 2 * (metrics::focusWidth + metrics::gapTight);
    return QStyle::visualRect(target->layoutDirection(), whole, QRect(whole.left(), whole.top(), std::min(whole.width(), seen), whole.height()));
}

} // namespace

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    m_wheel->watch(widget);
    if (qobject_cast<QAbstractButton *>(widget) != nullptr || qobject_cast<QComboBox *>(widget) != nullptr
        || qobject_cast<QLineEdit *>(widget) != nullptr || qobject_cast<QTabBar *>(widget) != nullptr
        || qobject_cast<QScrollBar *>(widget) != nullptr || qobject_cast<QHeaderView *>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (auto *text = qobject_cast<QAbstractScrollArea *>(widget); isTextField(text) && text->frameShape() != QFrame::NoFrame) {
        // The frame paints the ground: a filled viewport would be square in its round corners.
        text->viewport()->setAutoFillBackground(false);
    }
    if (qobject_cast<QMenu *>(widget) != nullptr) {
        // The corners are round.
        widget->setAttribute(Qt::WA_TranslucentBackground);
        widget->setWindowFlag(Qt::FramelessWindowHint);
        widget->setWindowFlag(Qt::NoDropShadowWindowHint);
    }
}

void Style::setMnemonics(Mnemonics mnemonics)
{
    if (mnemonics == m_mnemonics) {
        return;
    }
    m_mnemonics = mnemonics;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        window->update();
        for (QWidget *child : window->findChildren<QWidget *>()) {
            if (qobject_cast<QMenuBar *>(child) != nullptr || qobject_cast<QAbstractButton *>(child) != nullptr) {
                child->update();
            }
        }
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    using namespace parts;
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonBevel: paintBox(*painter, option->rect, buttonBox(m_tokens, *option, widget)); return;
    case PE_FrameDefaultButton:
    case PE_FrameFocusRect:      // FocusRing marks controls; views mark their current cell
    case PE_PanelStatusBar:
    case PE_PanelScrollAreaCorner:
    case PE_FrameStatusBarItem:
    case PE_FrameButtonBevel:
    case PE_FrameTabWidget:
    case PE_IndicatorTabTear: return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), m_tokens.color(Token::Line));
        return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame != nullptr && frame->lineWidth > 0) {
            Box box = inputBox(m_tokens, *option);
            if (option->state.testFlag(State_ReadOnly)) {
                box.fill = m_tokens.color(Token::Window);
            }
            paintBox(*painter, option->rect, box);
        }
        return;
    }
    case PE_FrameLineEdit: {
        Box box = inputBox(m_tokens, *option);
        box.fill = QColor();
        paintBox(*painter, option->rect, box);
        return;
    }
    case PE_Frame:
    case PE_FrameGroupBox: {
        Box box = inputBox(m_tokens, *option);
        if (!isTextField(widget)) {
            box.fill = QColor();
        } else if (isReadOnly(widget)) {
            box.fill = m_tokens.color(Token::Raised);
        }
        if (qobject_cast<const QAbstractItemView *>(widget) != nullptr) {
            box.border = m_tokens.color(Token::Line);
        }
        paintBox(*painter, option->rect, box);
        return;
    }
    case PE_IndicatorCheckBox: paintCheckBox(*painter, m_tokens, *option); return;
    case PE_IndicatorItemViewItemCheck: paintCheckBox(*painter, m_tokens, *option); return;
    case PE_IndicatorRadioButton: paintRadioButton(*painter, m_tokens, *option); return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        paintBox(*painter, option->rect, {m_tokens.color(Token::Surface), m_tokens.color(Token::Line), metrics::radius});
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_tokens.color(Token::Raised));
        painter->setPen(m_tokens.color(Token::Line));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelItemViewRow: return;
    case PE_PanelItemViewItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (item == nullptr) {
            return;
        }
        if (item->state.testFlag(State_Selected)) {
            painter->fillRect(item->rect, m_tokens.color(Token::Selection));
        } else if (item->state.testFlag(State_MouseOver) && item->state.testFlag(State_Enabled)) {
            painter->fillRect(item->rect, m_tokens.color(Token::FaintLine));
        }
        return;
    }
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children)) {
            const bool open = option->state.testFlag(State_Open);
            const QString closed = option->direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s;
            paintIcon(*painter, option->rect, open ? u"chevron-down"_s : closed, m_tokens.color(Token::Text));
        }
        return;
    case PE_IndicatorArrowDown: paintIcon(*painter, option->rect, u"chevron-down"_s, m_tokens.color(Token::Text), 14); return;
    case PE_IndicatorArrowUp: paintIcon(*painter, option->rect, u"chevron-up"_s, m_tokens.color(Token::Text), 14); return;
    case PE_IndicatorArrowLeft: paintIcon(*painter, option->rect, u"chevron-left"_s, m_tokens.color(Token::Text), 14); return;
    case PE_IndicatorArrowRight: paintIcon(*painter, option->rect, u"chevron-right"_s, m_tokens.color(Token::Text), 14); return;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    using namespace parts;
    switch (element) {
    case CE_PushButtonBevel: drawPrimitive(PE_PanelButtonCommand, option, painter, widget); return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            paintButtonLabel(*painter, m_tokens, *button, widget);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            paintComboBoxLabel(*painter, m_tokens, *combo, subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget));
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_tokens.color(Token::Surface));
        if (widget != nullptr) {
            painter->fillRect(QRect(0, widget->height() - 1, widget->width(), 1), m_tokens.color(Token::Line));
        }
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            paintMenuBarItem(*painter, m_tokens, *item);
            return;
        }
        break;
    case CE_MenuEmptyArea: return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            paintMenuItem(*painter, m_tokens, *item);
            return;
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            paintHeaderSection(*painter, m_tokens, *header);
            return;
        }
        break;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            paintHeaderSection(*painter, m_tokens, *header);
            paintHeaderLabel(*painter, m_tokens, *header);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_tokens.color(Token::TableHead));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), m_tokens.color(Token::Line));
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            paintTab(*painter, m_tokens, *tab);
            return;
        }
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            paintTabLabel(*painter, m_tokens, *tab);
            return;
        }
        break;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            paintProgress(*painter, m_tokens, *bar);
            return;
        }
        break;
    case CE_Splitter: {
        const QRect line = option->state.testFlag(State_Horizontal) ? QRect(option->rect.center().x(), option->rect.top(), 1, option->rect.height())
                                                                    : QRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1);
        painter->fillRect(line, m_tokens.color(Token::Line));
        return;
    }
    case CE_FocusFrame: {
        const QRect ring = focusRingRect(option->rect, widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_tokens.mix(Token::AccentTint, Token::Accent, 0.25), metrics::focusWidth));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(ring).adjusted(1, 1, -1, -1), metrics::radius + 1, metrics::radius + 1);
        painter->restore();
        return;
    }
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    using namespace parts;
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            paintComboBox(*painter, m_tokens, *combo);
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            paintScrollBar(*painter, m_tokens, *bar, subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget));
            return;
        }
        break;
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            paintToolButton(*painter, m_tokens, *button, widget);
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            paintBox(*painter, option->rect, inputBox(m_tokens, *option));
            if (spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
                const auto ink = [&](QAbstractSpinBox::StepEnabledFlag step) { return m_tokens.color(spin->stepEnabled.testFlag(step) ? Token::Text : Token::Faint); };
                paintIcon(*painter, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget), u"chevron-up"_s, ink(QAbstractSpinBox::StepUpEnabled), 12);
                paintIcon(*painter, subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget), u"chevron-down"_s, ink(QAbstractSpinBox::StepDownEnabled), 12);
            }
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            int width = option->fontMetrics.size(Qt::TextShowMnemonic, button->text).width() + 2 * metrics::gap;
            if (!button->icon.isNull()) {
                width += metrics::iconSize + (button->text.isEmpty() ? 0 : metrics::gapSmall);
            }
            if (button->features.testFlag(QStyleOptionButton::HasMenu)) {
                width += metrics::iconSize + metrics::gapTight;
            }
            return {width, metrics::controlHeight};
        }
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            if (button->toolButtonStyle == Qt::ToolButtonIconOnly || button->text.isEmpty()) {
                const int side = std::max(button->iconSize.width() + metrics::gapSmall, 24);
                return {side, side};
            }
            const int icon = button->icon.isNull() ? 0 : metrics::iconSize + metrics::gapSmall;
            return {icon + button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width() + 2 * metrics::gapSmall, metrics::controlHeight};
        }
        break;
    case CT_ComboBox:
        return {size.width() + metrics::gap + metrics::gapSmall + metrics::gapTight + metrics::iconSize, metrics::controlHeight};
    case CT_LineEdit: return {size.width() + 2 * metrics::gapSmall, std::max(metrics::controlHeight, size.height() + 8)};
    case CT_SpinBox: return {size.width() + metrics::gapLarge, metrics::controlHeight};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            return parts::menuItemSize(*item, size);
        }
        break;
    case CT_MenuBarItem: return {size.width() + 14, metrics::controlHeight};
    case CT_MenuBar: return {size.width(), std::max(size.height(), metrics::controlHeight)};
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + 20, metrics::rowHeight};
    }
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QFont font = widget != nullptr ? widget->font() : fonts::text();
            font.setWeight(QFont::DemiBold);
            return {QFontMetrics(font).size(Qt::TextShowMnemonic, tab->text).width() + 2 * metrics::gapSmall, metrics::tabHeight};
        }
        break;
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + metrics::gapSmall, std::max(base.height(), metrics::rowHeight)};
    }
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame != nullptr && frame->lineWidth > 0 ? option->rect.adjusted(metrics::gapSmall - 2, 0, -(metrics::gapSmall - 2), 0) : option->rect;
    }
    if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents) {
        return option->rect;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        const int start = combo != nullptr && combo->editable ? metrics::gapSmall - 2 : metrics::gapSmall;   // its line edit has two of its own
        return visualRect(option->direction, option->rect, option->rect.adjusted(start, 0, -(metrics::gapSmall + metrics::iconSize + metrics::gapTight), 0));
    }
    if (control == CC_SpinBox && subControl == SC_SpinBoxEditField) {
        // As in a line edit: text begins where that of the field above and below does.
        const QRect field = QProxyStyle::subControlRect(control, option, subControl, widget);
        const QRect &all = option->rect;
        const int start = metrics::gapSmall - 2;
        return option->direction == Qt::RightToLeft ? QRect(QPoint(field.left(), all.top()), QPoint(all.right() - start, all.bottom()))
                                                    : QRect(QPoint(all.left() + start, all.top()), QPoint(field.right(), all.bottom()));
    }
    if (control == CC_ComboBox && subControl == SC_ComboBoxArrow) {
        const QRect &all = option->rect;
        return visualRect(option->direction, all, QRect(all.right() - metrics::gapLarge, all.y(), metrics::gapLarge, all.height()));
    }
    if (control == CC_ComboBox && subControl == SC_ComboBoxListBoxPopup) {
        return option->rect.translated(0, 2);
    }
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar != nullptr) {
            // No arrow buttons: the groove is the whole bar.
            const bool vertical = bar->orientation == Qt::Vertical;
            const int length = vertical ? bar->rect.height() : bar->rect.width();
            if (subControl == SC_ScrollBarAddLine || subControl == SC_ScrollBarSubLine) {
                return {};
            }
            const int range = bar->maximum - bar->minimum;
            int handle = length;
            if (range > 0) {
                handle = static_cast<int>(static_cast<qint64>(bar->pageStep) * length / (static_cast<qint64>(range) + bar->pageStep));
                handle = std::clamp(handle, std::min(32, length), length);
            }
            const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
            const auto along = [&](int from, int size) {
                return vertical ? QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), size)
                                : visualRect(bar->direction, bar->rect, QRect(bar->rect.x() + from, bar->rect.y(), size, bar->rect.height()));
            };
            switch (subControl) {
            case SC_ScrollBarGroove: return bar->rect;
            case SC_ScrollBarSlider: return along(start, handle);
            case SC_ScrollBarSubPage: return along(0, start);
            case SC_ScrollBarAddPage: return along(start + handle, length - start - handle);
            default: break;
            }
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return metrics::scrollBarWidth;
    case PM_ScrollBarSliderMin: return 32;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize: return metrics::iconSize;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_FocusFrameHMargin:
        // Also the margin of an item's text, where a view asks.
        return qobject_cast<const QAbstractItemView *>(widget) != nullptr ? metrics::gapSmall : metrics::focusWidth;
    case PM_FocusFrameVMargin: return metrics::focusWidth;
    case PM_SplitterWidth: return 5;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return 4;
    case PM_MenuHMargin: return 0;
    case PM_SubMenuOverlap: return 0;
    case PM_MenuBarPanelWidth: return 0;
    case PM_MenuBarItemSpacing: return 0;
    case PM_MenuBarHMargin: return 4;
    case PM_MenuBarVMargin: return 0;
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap: return 0;
    case PM_HeaderMargin: return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return metrics::gapSmall;
    case PM_ToolTipLabelFrameWidth: return 6;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return metrics::gapSmall;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return metrics::gap;
    default: break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget: return 1;   // else the parent of the control cuts it off
    case SH_FocusFrame_Mask:
        if (auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(result); mask != nullptr && widget != nullptr) {
            const QRect ring = focusRingRect(widget->rect(), widget);
            mask->region = QRegion(ring) - ring.adjusted(metrics::focusWidth, metrics::focusWidth, -metrics::focusWidth, -metrics::focusWidth);
            return 1;
        }
        break;
    case SH_ComboBox_Popup: return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_EtchDisabledText: return 0;
    case SH_UnderlineShortcut: return m_mnemonics == Mnemonics::Shown ? 1 : 0;
    case SH_ToolTip_WakeUpDelay: return 400;
    case SH_ScrollView_FrameOnlyAroundContents: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_TabBar_ElideMode: return Qt::ElideNone;
    case SH_FormLayoutLabelAlignment: return Qt::AlignLeft | Qt::AlignVCenter;
    case SH_FormLayoutFieldGrowthPolicy: return 1;   // AllNonFixedFieldsGrow is 2, ExpandingFieldsGrow 1
    case SH_Menu_Scrollable: return 1;
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration: return 0;   // nothing moves by itself, whether the platform asks for that or not
    case SH_Menu_Mask:
        // X11 without a compositor shows black where a menu is transparent.
        if (auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(result); mask != nullptr && option != nullptr && QGuiApplication::platformName() == "xcb"_L1) {
            QPainterPath path;
            path.addRoundedRect(option->rect, metrics::radius, metrics::radius);
            mask->region = QRegion(path.toFillPolygon().toPolygon());
            return 1;
        }
        return 0;
    default: break;
    }
    return QProxyStyle::styleHint(hint, option, widget, result);
}

} // namespace strongroom::ui
