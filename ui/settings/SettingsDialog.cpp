// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "settings/SettingsDialog.h"

#include "dialogs/FormScrollArea.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace strongroom::ui {

namespace {
constexpr int sectionListWidth = 168;
} // namespace

SettingsDialog::SettingsDialog(const QList<SettingsSectionFactory> &sections, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget), m_stack(new QStackedWidget)
{
    setWindowTitle(tr("Settings"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(sectionListWidth);
    m_list->setAccessibleName(tr("Sections"));
    m_list->setIconSize({metrics::iconSize, metrics::iconSize});
    for (const SettingsSectionFactory &make : sections) {
        SettingsSection *const section = make();
        auto *item = new QListWidgetItem(icon(section->iconName(), Token::Muted), section->title(), m_list);
        item->setSizeHint({sectionListWidth, metrics::rowHeight + metrics::gapTight});
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        column->setContentsMargins(metrics::gapLarge, metrics::gapLarge, metrics::gapLarge, metrics::gap);
        column->setSpacing(metrics::gap);
        column->addWidget(new Label(section->title(), TextRole::Title));
        column->addWidget(section);
        column->addStretch(1);
        m_stack->addWidget(new FormScrollArea(page, section->title()));
    }
    auto *line = new Panel(Token::Line);
    line->setFixedWidth(1);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_list);
    body->addWidget(line);
    body->addWidget(m_stack, 1);
    auto *footer = new DialogFooter;
    QHBoxLayout *const footerRow = footer->row();
    footerRow->addWidget(new Label(tr("Changes are kept at once."), TextRole::Caption, Token::Muted));
    footerRow->addStretch(1);
    auto *close = new Button(tr("Close"));
    close->setDefault(true);
    footerRow->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body, 1);
    column->addWidget(footer);
    resize(720, 520);

    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void SettingsDialog::showSection(const QString &title)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->text() == title) {
            m_list->setCurrentRow(row);
        }
    }
}

SettingsSection *SettingsDialog::section(const QString &title) const
{
    for (SettingsSection *const section : m_stack->findChildren<SettingsSection *>()) {
        if (section->title() == title) {
            return section;
        }
    }
    return nullptr;
}

} // namespace strongroom::ui
