// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "help/HelpWindow.h"

#include "commands/CommandRegistry.h"
#include "help/HelpText.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "theme/Tokens.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {
constexpr int pictureWidth = 620;
constexpr int chaptersWidth = 240;
constexpr auto helpFolder = ":/strongroom/help/"_L1;
} // namespace

HelpBrowser::HelpBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("User guide"));
    document()->setDocumentMargin(metrics::gapLarge);
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource || !name.isRelative()) {
        return {};
    }
    QString path = QDir::cleanPath(helpFolder + name.path());
    if (!path.startsWith(helpFolder)) {
        return {};
    }
    if (tokens().scheme() == Scheme::Dark) {
        const QString dark = QString(path).replace(u"-light.png"_s, u"-dark.png"_s);
        path = QFile::exists(dark) ? dark : path;
    }
    const QImage image(path);
    if (image.isNull()) {
        return {};
    }
    const double ratio = devicePixelRatioF();
    QImage shown = image.width() > pictureWidth ? image.scaledToWidth(qRound(pictureWidth * ratio), Qt::SmoothTransformation) : image;
    shown.setDevicePixelRatio(image.width() > pictureWidth ? ratio : 1);
    return shown;
}

void HelpBrowser::showMarkdown(const QString &text)
{
    document()->clear();
    document()->setDefaultFont(fonts::text());
    document()->setMarkdown(text, QTextDocument::MarkdownDialectGitHub);
    style();
}

void HelpBrowser::style()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        QTextCursor cursor(block);
        if (level > 0) {
            QTextCharFormat format;
            format.setProperty(QTextFormat::FontPixelSize, level == 1 ? 22 : level == 2 ? 17 : 14);
            format.setProperty(QTextFormat::FontSizeAdjustment, 0);
            format.setFontWeight(QFont::DemiBold);
            cursor.select(QTextCursor::BlockUnderCursor);
            cursor.mergeCharFormat(format);
            QTextBlockFormat spacing;
            spacing.setTopMargin(level == 1 ? 0 : level == 2 ? metrics::gapLarge : metrics::gap + 4);
            spacing.setBottomMargin(metrics::gapSmall);
            cursor.mergeBlockFormat(spacing);
        } else if (!block.text().contains(QChar::ObjectReplacementCharacter)) {   // a picture is as high as it is
            QTextBlockFormat spacing;
            spacing.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
            cursor.mergeBlockFormat(spacing);
        }
    }
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorder(1);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(color(Token::Line));
            format.setBorderCollapse(true);
            format.setCellPadding(5);
            format.setCellSpacing(0);
            format.setTopMargin(metrics::gapSmall);
            format.setBottomMargin(metrics::gapSmall);
            format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
            if (table->columns() == 3) {
                format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 30), QTextLength(QTextLength::PercentageLength, 20), QTextLength(QTextLength::PercentageLength, 50)});
            }
            table->setFormat(format);
            for (int column = 0; column < table->columns(); ++column) {
                QTextTableCell head = table->cellAt(0, column);
                QTextCharFormat headFormat = head.format();
                headFormat.setBackground(color(Token::TableHead));
                head.setFormat(headFormat);
            }
        }
    }
}

HelpWindow::HelpWindow(const CommandRegistry *registry, QWidget *parent)
    : QWidget(parent, Qt::Window), m_registry(registry), m_browser(new HelpBrowser), m_search(new QLineEdit), m_count(new Label({}, TextRole::Caption, Token::Muted)),
      m_previous(new IconButton(u"chevron-up"_s, tr("Previous place"))), m_next(new IconButton(u"chevron-down"_s, tr("Next place"))), m_chapters(new QListWidget)
{
    setWindowTitle(tr("Strongroom user guide"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_search->setFixedHeight(metrics::filterHeight);
    m_search->setPlaceholderText(tr("Find in the guide"));
    m_search->setAccessibleName(tr("Find in the guide"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, Token::Muted), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_chapters->setAccessibleName(tr("Chapters"));
    m_chapters->setFrameShape(QFrame::NoFrame);
    m_chapters->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_chapters->setFixedWidth(chaptersWidth);

    auto *head = new Panel(Token::Surface, Panel::Side::Bottom);
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(metrics::gap, metrics::gapSmall, metrics::gap, metrics::gapSmall + 1);
    headRow->setSpacing(metrics::gapSmall);
    headRow->addWidget(m_search, 1);
    headRow->addWidget(m_count);
    headRow->addWidget(m_previous);
    headRow->addWidget(m_next);
    auto *line = new Panel(Token::Line);
    line->setFixedWidth(1);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_chapters);
    body->addWidget(line);
    body->addWidget(m_browser, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addLayout(body, 1);
    resize(980, 720);

    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::find);
    connect(m_next, &QAbstractButton::clicked, this, [this] { goToMatch(m_match + 1); });
    connect(m_previous, &QAbstractButton::clicked, this, [this] { goToMatch(m_match - 1); });
    connect(m_chapters, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item != nullptr) {
            const QTextBlock block = m_browser->document()->findBlockByNumber(item->data(Qt::UserRole).toInt());
            m_browser->setTextCursor(QTextCursor(block));
            QScrollBar *const bar = m_browser->verticalScrollBar();
            bar->setValue(bar->value() + m_browser->cursorRect().top() - metrics::gapLarge);
        }
    });
    // Only places in the guide: "#the-filter".
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (url.hasFragment() && url.path().isEmpty()) {
            goToChapter(url.fragment().replace(u'-', u' '));
        }
    });
    render();
    m_search->setFocus();
}

void HelpWindow::render()
{
    const int place = m_browser->verticalScrollBar()->value();
    m_browser->showMarkdown(helpText(*m_registry));
    const QSignalBlocker quiet(m_chapters);
    m_chapters->clear();
    for (QTextBlock block = m_browser->document()->begin(); block.isValid(); block = block.next()) {
        if (const int level = block.blockFormat().headingLevel(); level == 2) {
            auto *item = new QListWidgetItem(block.text(), m_chapters);
            item->setData(Qt::UserRole, block.blockNumber());
            item->setToolTip(block.text());
        }
    }
    m_browser->moveCursor(QTextCursor::Start);   // Qt brings the cursor into sight when the window changes
    m_browser->verticalScrollBar()->setValue(place);
    find();
}

void HelpWindow::goToChapter(const QString &title)
{
    const auto is = [&title](const QString &one) { return one.compare(title, Qt::CaseInsensitive) == 0; };
    const QStringList names = chapterNames();
    const auto named = std::find_if(names.cbegin(), names.cend(), is);
    int row = named == names.cend() ? -1 : int(named - names.cbegin());
    for (int i = 0; row < 0 && i < m_chapters->count(); ++i) {
        row = is(m_chapters->item(i)->text()) ? i : -1;   // the list of commands, which is not in the file
    }
    if (row >= 0) {
        m_chapters->setCurrentRow(-1);   // the same one again, scrolled away from, is wanted too
        m_chapters->setCurrentRow(row);
    }
}

QString HelpWindow::matchText() const { return m_count->text(); }

void HelpWindow::find()
{
    const QString text = m_search->text();
    m_matches.clear();
    m_match = -1;
    if (!text.trimmed().isEmpty()) {
        for (QTextCursor found = m_browser->document()->find(text); !found.isNull(); found = m_browser->document()->find(text, found)) {
            m_matches.append(found);
        }
    }
    m_previous->setEnabled(!m_matches.isEmpty());
    m_next->setEnabled(!m_matches.isEmpty());
    if (m_matches.isEmpty()) {
        m_browser->setExtraSelections({});
        m_count->setText(text.trimmed().isEmpty() ? QString() : tr("Not found"));
    } else {
        goToMatch(0);
    }
}

void HelpWindow::goToMatch(int index)
{
    if (m_matches.isEmpty()) {
        return;
    }
    const int count = int(m_matches.size());
    m_match = (index % count + count) % count;
    QList<QTextEdit::ExtraSelection> marks;
    for (int i = 0; i < count; ++i) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = m_matches[i];
        mark.format.setBackground(color(i == m_match ? Token::Accent : Token::WarningTint));
        mark.format.setForeground(color(i == m_match ? Token::OnAccent : Token::Text));
        marks.append(mark);
    }
    m_browser->setExtraSelections(marks);
    QTextCursor cursor = m_matches[m_match];
    cursor.setPosition(cursor.selectionStart());
    m_browser->setTextCursor(cursor);
    m_browser->ensureCursorVisible();
    m_count->setText(tr("%1 of %2", "this place of so many").arg(m_match + 1).arg(count));
}

bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            goToMatch(m_match + (key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (event->matches(QKeySequence::Find)) {
        m_search->setFocus();
        m_search->selectAll();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_browser != nullptr) {
        render();   // its tables and pictures have colours of the scheme
    }
}

} // namespace strongroom::ui
