// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "about/AboutDialog.h"

#include "about/LibraryModel.h"
#include "theme/Fonts.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

constexpr int markSize = 48;   // pixels

QString licenceText()
{
    QFile file(u":/strongroom/LICENSE"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

AboutDialog::AboutDialog(const QString &bill, QWidget *parent)
    : QDialog(parent)
    , m_tabs(new QTabWidget)
    , m_libraries(new QTableView)
{
    setWindowTitle(tr("About Strongroom"));
    setObjectName(u"about"_s);
    auto *mark = new QLabel;
    mark->setPixmap(QIcon(u":/strongroom/strongroom.svg"_s).pixmap(QSize(markSize, markSize), devicePixelRatioF()));
    mark->setFixedSize(markSize, markSize);
    mark->setAccessibleName(tr("The mark of Strongroom"));
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::gapTight);
    auto *name = new Label(tr("Strongroom %1").arg(QStringLiteral(STRONGROOM_VERSION)), TextRole::Title);
    name->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->addWidget(name);
    words->addWidget(new Label(tr("A desktop client for client-side encrypted data stores."), TextRole::Text, Token::Muted));
    words->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::gap);
    head->addWidget(mark, 0, Qt::AlignTop);
    head->addLayout(words, 1);

    auto *model = new model::LibraryModel(model::readBillOfMaterials(bill), this);
    m_libraries->setModel(model);
    m_libraries->setAccessibleName(tr("Libraries and their licences"));
    m_libraries->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_libraries->setSelectionMode(QAbstractItemView::SingleSelection);
    m_libraries->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_libraries->setShowGrid(false);
    m_libraries->setTabKeyNavigation(false);
    m_libraries->setWordWrap(false);
    m_libraries->verticalHeader()->hide();
    m_libraries->verticalHeader()->setDefaultSectionSize(metrics::rowHeight);
    m_libraries->horizontalHeader()->setHighlightSections(false);
    m_libraries->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_libraries->setColumnWidth(model::LibraryModel::Name, 190);
    m_libraries->setColumnWidth(model::LibraryModel::Version, 120);
    m_libraries->setColumnWidth(model::LibraryModel::Licence, 190);
    m_libraries->horizontalHeader()->setStretchLastSection(true);

    auto *licences = new QWidget;
    auto *column = new QVBoxLayout(licences);
    column->setContentsMargins(0, metrics::gap, 0, 0);
    column->setSpacing(metrics::gapSmall);
    auto *note = new Label(model->rowCount() > 0 ? tr("%Ln part(s) by others that this package ships. Their licences, as their authors declare them; the whole list is %1.", nullptr, model->rowCount())
                                                       .arg(bill.left(1) + bill.mid(1).replace(u'/', u"/\u200b"_s))
                                                 : tr("This program was not installed from a package, so there is no list of what was shipped with it. It is built with Qt %1, OpenSSL, libsodium, "
                                                      "Highway, libyaml, ICU, SQLite, QtKeychain, nlohmann/json (MIT) and the icons of Lucide (ISC), as they are on this computer.")
                                                       .arg(QString::fromLatin1(qVersion())),
                           TextRole::Text, Token::Muted);
    note->setWordWrap(true);
    note->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(note);
    column->addWidget(m_libraries, 1);
    if (model->rowCount() == 0) {
        m_libraries->hide();
        column->addStretch(1);
    }

    auto *licence = new QPlainTextEdit(licenceText());
    licence->setReadOnly(true);
    licence->setFont(fonts::code());
    licence->setLineWrapMode(QPlainTextEdit::NoWrap);
    licence->setTabChangesFocus(true);
    licence->setAccessibleName(tr("Apache License 2.0"));

    m_tabs->addTab(licences, tr("L&icences of others"));
    m_tabs->addTab(licence, tr("&Apache License 2.0"));
    auto *close = new Button(tr("&Close"), {}, ButtonKind::Primary);
    close->setDefault(true);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    auto *footer = new DialogFooter;
    footer->row()->addStretch(1);
    footer->row()->addWidget(close);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(metrics::gapLarge, metrics::gapLarge, metrics::gapLarge, metrics::gap);
    content->setSpacing(metrics::gap);
    content->addLayout(head);
    m_tabs->setAccessibleName(tr("Licences"));
    content->addWidget(m_tabs, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(content, 1);
    all->addWidget(footer);
    resize(720, 520);
}

} // namespace strongroom::ui
