// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/changes/SecretValueEdit.h"

#include "base/Text.h"
#include "dialogs/FormField.h"
#include "dialogs/ServiceForm.h"
#include "locker/changes/SecretEdits.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

constexpr std::size_t randomLength = 32;
constexpr qint64 largestFile = 1 << 20;

bool hasLines(const QString &text) { return text.contains(u'\n') || text.contains(u'\r'); }

} // namespace

SecretValueEdit::SecretValueEdit(QWidget *parent)
    : QWidget(parent), m_stack(new QStackedWidget), m_line(newSecretEdit()), m_lines(newSmallTextEdit(5)), m_several(new Button(tr("Several lines"), u"text-cursor-input"_s)),
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
    tools->addStretch(1);
    column->addLayout(tools);
    column->addWidget(m_note);
    m_note->hide();
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &SecretValueEdit::touch);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &SecretValueEdit::touch);
    connect(random, &QPushButton::clicked, this, &SecretValueEdit::generate);
    connect(file, &QPushButton::clicked, this, &SecretValueEdit::fromFile);
    connect(m_several, &QPushButton::toggled, this, [this](bool several) {
        const QSignalBlocker quiet(m_lines);
        if (several) {
            m_lines->setPlainText(m_line->text());
            m_line->clear();
        } else {
            // Line ends that one line cannot hold would be lost.
            if (hasLines(m_lines->toPlainText())) {
                const QSignalBlocker again(m_several);
                m_several->setChecked(true);
                m_note->setText(tr("This value has several lines; they stay."));
                m_note->show();
                return;
            }
            m_line->setText(m_lines->toPlainText());
            m_lines->clear();
        }
        m_stack->setCurrentIndex(several ? 1 : 0);
        m_stack->setFixedHeight(m_stack->currentWidget()->sizeHint().height());
        setFocusProxy(m_stack->currentWidget());
        noteLength();
    });
    m_stack->setFixedHeight(m_line->sizeHint().height());
}

void SecretValueEdit::setPlaceholder(const QString &text) { m_line->setPlaceholderText(text); }

void SecretValueEdit::setValue(const SensitiveText &value)
{
    const QString text = toQString(value.view());
    if (hasLines(text)) {
        showLines(text);
    } else {
        m_several->setChecked(false);
        m_line->setText(text);
    }
    touch();
}

void SecretValueEdit::showLines(const QString &text)
{
    m_several->setChecked(true);
    m_lines->setPlainText(text);
}

SensitiveText SecretValueEdit::value() const
{
    std::string text = fromQString(m_several->isChecked() ? m_lines->toPlainText() : m_line->text());
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
            showLines(text);
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
    m_note->setVisible(lines);
    m_note->setText(lines ? tr("Shown in the clear: make sure that nobody looks over your shoulder.") : QString());
}

void SecretValueEdit::generate() { setValue(model::newRandomValue(randomLength)); }

void SecretValueEdit::fromFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Value from a file"));
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return;
    }
    QByteArray content = file.read(largestFile + 1);
    const bool tooLarge = content.size() > largestFile;
    const std::string_view view(content.constData(), static_cast<std::size_t>(content.size()));
    if (tooLarge || !isValidUtf8(view)) {
        m_note->setText(tooLarge ? tr("The file is larger than a megabyte.") : tr("The file is no UTF-8 text. Encode it first, as base64 for example."));
        m_note->show();
    } else {
        setValue(SensitiveText(view));
    }
    content.fill('\0');
}

} // namespace strongroom::ui
