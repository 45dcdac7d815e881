// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "dialogs/ImportStrip.h"

#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {
// A configuration file has some kB; a dropped film is a mistake.
constexpr qint64 largestFile = 4 << 20;
} // namespace

ImportStrip::ImportStrip(QWidget *parent)
    : Card(Token::Raised, Token::Line, parent), m_text(new Label(tr("Have a file? Paste or drop secrets_data JSON or an .env file here."), TextRole::Text, Token::Muted)), m_sections(new QComboBox)
{
    setAcceptDrops(true);
    m_text->setWordWrap(true);
    m_sections->setAccessibleName(tr("Profile of the file"));
    m_sections->setToolTip(tr("The profile of the file that fills in the fields"));
    m_sections->hide();
    auto *paste = new Button(tr("&Paste"), u"clipboard-paste"_s);
    paste->setToolTip(tr("Take the configuration from the clipboard"));
    auto *open = new Button(tr("&Open file…"), u"folder-open"_s);
    open->setToolTip(tr("Take the configuration from a file"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::gap, metrics::gapSmall, metrics::gapSmall, metrics::gapSmall);
    row->setSpacing(metrics::gapSmall);
    row->addWidget(m_text, 1);
    row->addWidget(m_sections);
    row->addWidget(paste);
    row->addWidget(open);
    connect(paste, &QPushButton::clicked, this, &ImportStrip::paste);
    connect(open, &QPushButton::clicked, this, &ImportStrip::openFile);
    connect(m_sections, &QComboBox::activated, this, [this](int chosen) { Q_EMIT sectionChosen(m_sections->itemText(chosen)); });
}

void ImportStrip::offerSections(const QStringList &names, const QString &taken)
{
    m_sections->clear();
    m_sections->addItems(names);
    m_sections->setCurrentText(taken);
    m_sections->setVisible(names.size() > 1);
}

void ImportStrip::setPrompt(const QString &text)
{
    m_sections->hide();
    m_text->setToken(Token::Muted);
    m_text->setText(text);
}

void ImportStrip::showResult(const QString &text)
{
    m_text->setToken(Token::Ok);
    m_text->setText(text);
}

void ImportStrip::showProblem(const QString &text)
{
    m_text->setToken(Token::Error);
    m_text->setText(text);
}

void ImportStrip::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        showProblem(tr("There is no text on the clipboard."));
        return;
    }
    Q_EMIT contentGiven(text.toUtf8(), {});
}

void ImportStrip::openFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a configuration file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportStrip::takeFile);
    dialog->open();
}

void ImportStrip::takeFile(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        showProblem(tr("%1 cannot be read: %2").arg(name, file.errorString()));
        return;
    }
    if (file.size() > largestFile) {
        showProblem(tr("%1 is too large for a configuration file.").arg(name));
        return;
    }
    QByteArray content = file.readAll();
    Q_EMIT contentGiven(content, path);
    content.fill('\0');   // it may hold keys
}

void ImportStrip::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasText() || event->mimeData()->hasUrls()) {
        setGround(Token::AccentTint, Token::Accent);
        event->acceptProposedAction();
    }
}

void ImportStrip::dragLeaveEvent(QDragLeaveEvent *event)
{
    setGround(Token::Raised, Token::Line);
    Card::dragLeaveEvent(event);
}

void ImportStrip::dropEvent(QDropEvent *event)
{
    setGround(Token::Raised, Token::Line);
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile()) {
        takeFile(urls.first().toLocalFile());
    } else if (event->mimeData()->hasText()) {
        Q_EMIT contentGiven(event->mimeData()->text().toUtf8(), {});
    }
    event->acceptProposedAction();
}

} // namespace strongroom::ui
