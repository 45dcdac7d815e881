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
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QWidget>

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
    window->installEventFilter(this);
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

bool DropRouter::eventFilter(QObject *watched, QEvent *event)
{
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
    if (!file.open(QIODevice::ReadOnly)) {
        return Words::tr("%1 cannot be read: %2.").arg(name, file.errorString());
    }
    if (file.size() > largestConfiguration) {
        return Words::tr("%1 has %2; a configuration file has at most %3.").arg(name, model::byteText(file.size()), model::byteText(largestConfiguration));
    }
    const QByteArray bytes = file.readAll();
    if (bytes.trimmed().isEmpty()) {
        return Words::tr("%1 is empty.").arg(name);
    }
    if (bytes.contains('\0') || !isValidUtf8({bytes.constData(), std::size_t(bytes.size())})) {
        return Words::tr("%1 is not a text file. Drop secrets_data JSON, an .env file, the options of an SDK as JSON, a TozStore client's e3db.json, or the sandbox's ready file.").arg(name);
    }
    try {
        connections::ConfiguredConnection understood;
        (void)connections::importInto(understood, {bytes.constData(), std::size_t(bytes.size())});
    } catch (const VaultError &error) {
        const model::ErrorText text = model::errorText(error.clone());
        return Words::tr("%1: %2", "file, what is wrong with it").arg(name, text.advice.isEmpty() ? text.text : text.text + u' ' + text.advice);
    }
    content = bytes;
    return {};
}

} // namespace strongroom::ui
