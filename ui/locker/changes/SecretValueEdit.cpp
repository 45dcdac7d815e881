// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/changes/SecretValueEdit.h"

#include "base/ErrorText.h"
#include "base/Text.h"
#include "dialogs/FormField.h"
#include "dialogs/ServiceForm.h"
#include "locker/changes/SecretEdits.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

constexpr std::size_t randomLength = 32;
constexpr qint64 largestFile = 1 << 20;

bool hasLines(const QString &text) { return text.contains(u'\n') || text.contains(u'\r'); }

// QPlainTextEdit::toPlainText() makes a plain blank of every no-break space.
QString linesOf(const QPlainTextEdit &edit)
{
    QString text = edit.document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text;
}

// The one local file that is dragged; empty: there is none, or there are several.
QString fileOf(const QMimeData *data)
{
    return data->urls().size() == 1 && data->urls().front().isLocalFile() ? data->urls().front().toLocalFile() : QString();
}

} // namespace

SecretValueEdit::SecretValueEdit(QWidget *parent)
    : QWidget(parent), m_stack(new QStackedWidget), m_line(newSecretEdit()), m_lines(newSmallTextEdit(5)), m_present(new Button(tr("Present value"), u"lock-open"_s)), m_several(new Button(tr("Several lines"), u"text-cursor-input"_s)),
      m_note(new Label(QString(), TextRole::Caption, Token::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapTight);
    m_stack->addWidget(m_line);
    m_stack->addWidget(m_lines);
    m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_lines->setUndoRedoEnabled(false);
    m_lines->setAccessibleName(tr("Value, shown in the clear"));
    m_line->setAccessibleName(tr("Value"));
    m_line->installEventFilter(this);
    column->addWidget(m_stack);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(metrics::gapSmall);
    auto *random = new Button(tr("Random"), u"refresh-cw"_s);
    random->setToolTip(tr("Makes a value of %1 random letters and digits").arg(randomLength));
    auto *file = new Button(tr("From file…"), u"folder-open"_s);
    m_several->setCheckable(true);
    tools->addWidget(random);
    tools->addWidget(file);
    tools->addWidget(m_several);
    tools->addWidget(m_present);
    m_present->setToolTip(tr("Opens the value that is stored now, to be changed; it stays masked"));
    m_present->hide();
    tools->addStretch(1);
    column->addLayout(tools);
    column->addWidget(m_note);
    m_note->hide();
    m_note->setWordWrap(true);
    setFocusProxy(m_line);
    setAcceptDrops(true);
    m_line->setAcceptDrops(false);
    m_lines->setAcceptDrops(false);
    connect(m_line, &QLineEdit::textEdited, this, &SecretValueEdit::editedByHand);
    m_lines->document()->setDocumentMargin(metrics::gapSmall - 1);   // its text begins where a line edit's does
    connect(m_lines, &QPlainTextEdit::textChanged, this, &SecretValueEdit::editedByHand);
    connect(random, &QPushButton::clicked, this, [this] { setValue(model::newRandomValue(randomLength)); });
    connect(file, &QPushButton::clicked, this, &SecretValueEdit::chooseFile);
    connect(m_present, &QPushButton::clicked, this, &SecretValueEdit::takePresent);
    connect(m_several, &QPushButton::toggled, this, [this](bool several) {
        const QScopedValueRollback quiet(m_setting, true);
        if (several) {
            m_lines->setPlainText(m_line->text());
            m_line->clear();
        } else {
            // Line ends that one line cannot hold would be lost.
            if (hasLines(linesOf(*m_lines))) {
                const QSignalBlocker again(m_several);
                m_several->setChecked(true);
                say(tr("This value has several lines; they stay."));
                return;
            }
            m_line->setText(linesOf(*m_lines));
            m_lines->clear();
        }
        m_stack->setCurrentIndex(several ? 1 : 0);
        QWidget *const shown = m_stack->currentWidget();
        m_stack->setFixedHeight(std::min(shown->sizeHint().height(), shown->maximumHeight()));
        setFocusProxy(m_stack->currentWidget());
        noteLength();
    });
    m_stack->setFixedHeight(m_line->sizeHint().height());
}

void SecretValueEdit::setPlaceholder(const QString &text) { m_line->setPlaceholderText(text); }

void SecretValueEdit::setValue(const SensitiveText &value)
{
    {
        const QScopedValueRollback quiet(m_setting, true);
        const QString text = toQString(value.view());
        m_lines->clear();
        if (hasLines(text)) {
            showLines(text);
        } else {
            m_several->setChecked(false);
            m_line->setText(text);
        }
        m_exact = value;
    }
    touch();
}

void SecretValueEdit::showLines(const QString &text)
{
    m_several->setChecked(true);
    m_lines->setPlainText(text);
}

QString SecretValueEdit::shownText() const { return m_several->isChecked() ? linesOf(*m_lines) : m_line->text(); }

QString SecretValueEdit::note() const { return m_note->isHidden() ? QString() : m_note->text(); }

SensitiveText SecretValueEdit::value() const
{
    if (m_exact) {
        return *m_exact;
    }
    std::string text = fromQString(shownText());
    SensitiveText value(text);
    wipe(text);
    return value;
}

// A line edit makes blanks of line ends: a key in PEM would be ruined unseen.
bool SecretValueEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        const QString text = QGuiApplication::clipboard()->text();
        if (hasLines(text.trimmed())) {
            setValue(SensitiveText(fromQString(text)));
            m_lines->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SecretValueEdit::touch()
{
    m_touched = true;
    noteLength();
    Q_EMIT edited();
}

void SecretValueEdit::noteLength()
{
    const bool lines = m_several->isChecked();
    say(lines ? tr("Shown in the clear: make sure that nobody looks over your shoulder.") : QString());
}

void SecretValueEdit::editedByHand()
{
    if (!m_setting) {
        m_exact.reset();
        touch();
    }
}

void SecretValueEdit::say(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void SecretValueEdit::offerPresent(std::function<SensitiveText()> open)
{
    m_openPresent = std::move(open);
    m_present->setVisible(m_openPresent != nullptr);
}

void SecretValueEdit::takePresent()
{
    try {
        setValue(m_openPresent());
    } catch (const VaultError &error) {
        say(model::errorText(error.clone()).text);
    }
}

void SecretValueEdit::chooseFile()
{
    auto *dialog = new QFileDialog(window(), tr("Value from a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SecretValueEdit::takeFile);
    dialog->open();
}

void SecretValueEdit::takeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        say(tr("The file could not be read: %1").arg(file.errorString()));
        return;
    }
    QByteArray content = file.read(largestFile + 1);
    const std::string_view view(content.constData(), static_cast<std::size_t>(content.size()));
    if (content.size() > largestFile) {
        say(tr("The file is larger than a megabyte."));
    } else if (!isValidUtf8(view)) {
        say(tr("The file is no UTF-8 text. Encode it first, as base64 for example."));
    } else {
        setValue(SensitiveText(view));
    }
    content.fill('\0');
}

void SecretValueEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileOf(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void SecretValueEdit::dropEvent(QDropEvent *event)
{
    if (const QString path = fileOf(event->mimeData()); !path.isEmpty()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
        takeFile(path);
    }
}

} // namespace strongroom::ui
