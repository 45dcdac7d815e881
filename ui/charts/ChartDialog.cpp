// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "charts/ChartDialog.h"

#include "charts/ChartPainter.h"
#include "charts/ChartView.h"
#include "dialogs/FormScrollArea.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Panel.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSaveFile>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

ChartDialog::ChartDialog(const model::ChartData &chart, QWidget *parent) : ChartDialog(pictureOf(chart), new model::ChartTable(chart), parent) {}

ChartDialog::ChartDialog(const Picture &picture, model::ChartTable *table, QWidget *parent)
    : QDialog(parent), m_model(table), m_banner(new Banner), m_tabs(new QTabWidget), m_picture(new ChartView(picture)), m_table(new QTableView),
      m_copy(new Button(tr("&Copy the table"), u"copy"_s))
{
    m_model->setParent(this);
    setWindowTitle(picture.title);
    m_table->setModel(m_model);
    m_table->setAccessibleName(picture.title);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics::rowHeight);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_tabs->setAccessibleName(tr("Picture or table"));
    m_tabs->addTab(new FormScrollArea(m_picture, picture.title), tr("&Picture"));
    m_tabs->addTab(m_table, tr("&Table"));

    auto *save = new Button(tr("&Save the picture…"), u"download"_s);
    auto *close = new Button(tr("Close"));
    close->setDefault(true);
    auto *footer = new DialogFooter;
    footer->row()->addWidget(save);
    footer->row()->addWidget(m_copy);
    footer->row()->addStretch(1);
    footer->row()->addWidget(close);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gap);
    content->addWidget(m_tabs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addLayout(content, 1);
    column->addWidget(footer);
    resize(760, 520);
    connect(save, &QAbstractButton::clicked, this, &ChartDialog::save);
    connect(m_copy, &QAbstractButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_model->asText()); });
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
}

void ChartDialog::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the picture"), QDir::homePath(), tr("PNG picture (*.png)") + u";;"_s + tr("SVG drawing (*.svg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"png"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.contains(u"*.svg"_s) ? u"svg"_s : u"png"_s); });
    connect(dialog, &QFileDialog::fileSelected, this, &ChartDialog::saveTo);
    dialog->open();
}

void ChartDialog::saveTo(const QString &path)
{
    const QByteArray content = path.endsWith(u".svg"_s, Qt::CaseInsensitive) ? m_picture->asSvg() : m_picture->asPng();
    QSaveFile file(path);
    if (content.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit()) {
        m_banner->showMessage(BadgeTone::Error, tr("The picture was not saved"), tr("%1: %2", "file, why").arg(QDir::toNativeSeparators(path), file.errorString()), tr("Choose another folder."));
        return;
    }
    m_banner->showMessage(BadgeTone::Ok, tr("The picture is saved"), QDir::toNativeSeparators(path));
}

} // namespace strongroom::ui
