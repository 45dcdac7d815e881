// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "shell/DropRouter.h"

#include "base/ErrorText.h"
#include "base/Format.h"
#include "base/Text.h"
#include "connections/Opening.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "theme/StyleParts.h"

#include <QCoreApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QUrl>
#include <QWidget>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

constexpr qint64 largestConfiguration = 1 << 20;   // bytes; real ones have some kB

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DropRouter)
};

QString droppable()
{
    return Words::tr("Drop secrets_data or the options of an SDK as JSON, an .env file of a service, a TozStore client's e3db.json, a credentials file of Locker, a client or an environment "
                     "to sign in with as JSON, a credentials or config file of AWS, or the sandbox's ready file.");
}

} // namespace

// Over the window while files hover.
class DropOverlay final : public QWidget {
public:
    explicit DropOverlay(QWidget *window) : QWidget(window)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }
    void showOffer(const QString &text)
    {
        m_text = text;
        setGeometry(parentWidget()->rect());
        raise();
        show();
        update();
    }
    [[nodiscard]] const QString &text() const noexcept { return m_text; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor veil = color(Token::AccentTint);
        veil.setAlphaF(0.75F);
        painter.fillRect(rect(), veil);
        painter.setPen(QPen(color(Token::Accent), 2, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(8, 8, -8, -8), metrics::radius, metrics::radius);
        painter.setFont(fonts::title());
        const int width = std::min(painter.fontMetrics().horizontalAdvance(m_text) + 2 * metrics::gapLarge + metrics::iconSize + 2 * metrics::gapSmall, rect().width() - 64);
        const QRect card((rect().width() - width) / 2, rect().height() / 2 - 28, width, 56);
        parts::paintBox(painter, card, {color(Token::Surface), color(Token::Line), metrics::radius});
        const QRect inner = card.adjusted(metrics::gapLarge, 0, -metrics::gapLarge, 0);
        const QRect mark(inner.left(), inner.top(), metrics::iconSize, inner.height());
        paintIcon(painter, QStyle::visualRect(layoutDirection(), card, mark), u"download"_s, color(Token::Accent));
        const QRect words = QStyle::visualRect(layoutDirection(), card, inner.adjusted(metrics::iconSize + metrics::gapSmall, 0, 0, 0));
        painter.setPen(color(Token::Text));
        painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine, painter.fontMetrics().elidedText(m_text, Qt::ElideMiddle, words.width()));
    }

private:
    QString m_text;
};

DropRouter::DropRouter(QWidget *window) : QObject(window), m_window(window), m_overlay(new DropOverlay(window))
{
    window->setAcceptDrops(true);
    QCoreApplication::instance()->installEventFilter(this);   // of the fields in the window too
}

void DropRouter::addTaker(DropTaker taker) { m_takers.prepend(std::move(taker)); }

QString DropRouter::shownOffer() const { return m_overlay->isHidden() ? QString() : m_overlay->text(); }

const DropTaker *DropRouter::takerOf(const QStringList &paths) const
{
    for (const DropTaker &taker : m_takers) {
        if (!taker.offer(paths).isEmpty()) {
            return &taker;
        }
    }
    return nullptr;
}

bool DropRouter::isTextField(QObject *watched) const
{
    const auto *const widget = qobject_cast<QWidget *>(watched);
    if (widget == nullptr || widget->window() != m_window) {
        return false;
    }
    const QWidget *const around = widget->parentWidget();   // a text edit takes drops on its viewport
    return qobject_cast<const QLineEdit *>(widget) != nullptr || qobject_cast<const QPlainTextEdit *>(around) != nullptr || qobject_cast<const QTextEdit *>(around) != nullptr;
}

bool DropRouter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_window) {
        if (event->type() == QEvent::DragEnter && isTextField(watched) && !localFiles(static_cast<QDragEnterEvent *>(event)->mimeData()).isEmpty()) {
            event->ignore();   // and it goes to who is around the field
            return true;
        }
        return QObject::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        const QStringList paths = localFiles(drag->mimeData());
        if (paths.isEmpty()) {
            return QObject::eventFilter(watched, event);
        }
        const DropTaker *const taker = takerOf(paths);
        m_overlay->showOffer(taker != nullptr ? taker->offer(paths) : tr("Nothing here takes these files"));
        drag->acceptProposedAction();
        return true;
    }
    case QEvent::DragMove:
        static_cast<QDragMoveEvent *>(event)->acceptProposedAction();
        return true;
    case QEvent::DragLeave: m_overlay->hide(); return true;
    case QEvent::Drop: {
        auto *dropped = static_cast<QDropEvent *>(event);
        m_overlay->hide();
        const QStringList paths = localFiles(dropped->mimeData());
        if (!paths.isEmpty()) {
            dropped->acceptProposedAction();
            drop(paths);
        }
        return true;
    }
    default: return QObject::eventFilter(watched, event);
    }
}

void DropRouter::drop(const QStringList &paths)
{
    const DropTaker *const taker = takerOf(paths);
    const QString reason = taker != nullptr ? taker->take(paths) : tr("Nothing here takes these files.");
    if (reason.isEmpty()) {
        Q_EMIT taken();
    } else {
        Q_EMIT refused(reason);
    }
}

bool isConfigurationName(const QString &path)
{
    const QString names[] = {u"e3db.json"_s, u"credentials"_s, u"credentials.json"_s, u"credential.json"_s, u"secrets_data.json"_s};
    const QFileInfo info(path);
    const bool ofAws = info.fileName() == u"config"_s && info.dir().dirName() == u".aws"_s;
    return ofAws || std::ranges::find(names, info.fileName().toLower()) != std::end(names);
}

QString readConfiguration(const QStringList &paths, QByteArray &content)
{
    if (paths.size() != 1) {
        return Words::tr("Drop one configuration file at a time.");
    }
    const QFileInfo info(paths.first());
    const QString name = info.fileName();
    if (info.isDir()) {
        return Words::tr("%1 is a folder. Drop the configuration file itself.").arg(name);
    }
    QFile file(paths.first());
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {   // Qt's buffer would not be wiped
        return Words::tr("%1 cannot be read: %2.").arg(name, file.errorString());
    }
    if (file.size() > largestConfiguration) {
        return Words::tr("%1 has %2; a configuration file has at most %3.").arg(name, model::byteText(file.size()), model::byteText(largestConfiguration));
    }
    struct Wiped {
        QByteArray bytes;
        ~Wiped() { bytes.fill('\0'); }   // when it was refused; it may hold keys
    } read{file.readAll()};
    QByteArray &bytes = read.bytes;
    if (bytes.trimmed().isEmpty()) {
        return Words::tr("%1 is empty.").arg(name);
    }
    if (bytes.contains('\0') || !isValidUtf8({bytes.constData(), std::size_t(bytes.size())})) {
        return Words::tr("%1 is not a text file. %2", "file, what can be dropped").arg(name, droppable());
    }
    try {
        connections::ConfiguredConnection understood;
        (void)connections::importInto(understood, {bytes.constData(), std::size_t(bytes.size())});
    } catch (const VaultError &error) {
        const model::ErrorText text = model::errorText(error.clone());
        if (error.member() == "file") {   // nothing in it is anybody's
            return Words::tr("%1: %2", "file, what is wrong with it").arg(name, text.text + u' ' + droppable());
        }
        return Words::tr("%1: %2", "file, what is wrong with it").arg(name, text.advice.isEmpty() ? text.text : text.text + u' ' + text.advice);
    }
    content = std::exchange(bytes, {});
    return {};
}

} // namespace strongroom::ui
