// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Files dragged over the window: says while they hover what a drop would do, and hands them to the one who takes them. Who takes files says so
// with addTaker(); the last one added is asked first. A part of the window that takes drops itself (attachments, a dialog) goes before; a text field,
// which would take a file for the text of its address, does not.

#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>

class QMimeData;
class QWidget;

namespace strongroom::ui {

class DropOverlay;

struct DropTaker {
    std::function<QString(const QStringList &paths)> offer;   // "Fill in a connection from settings.json"; empty: not mine. By the names alone.
    std::function<QString(const QStringList &paths)> take;    // why not, in words; empty: taken
};

class DropRouter final : public QObject {
    Q_OBJECT
public:
    explicit DropRouter(QWidget *window);
    void addTaker(DropTaker taker);
    [[nodiscard]] QString shownOffer() const;   // while files hover; empty: they do not

Q_SIGNALS:
    void refused(const QString &reason);
    void taken();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isTextField(QObject *watched) const;
    [[nodiscard]] const DropTaker *takerOf(const QStringList &paths) const;
    void drop(const QStringList &paths);

    QWidget *m_window;
    DropOverlay *m_overlay;
    QList<DropTaker> m_takers;
};

// By its name alone a service's own configuration (e3db.json, credentials), whatever else the page in front would take.
[[nodiscard]] bool isConfigurationName(const QString &path);

// Reads one dropped configuration file that a connection can be filled in from. Answers why not; empty: `content` is it.
[[nodiscard]] QString readConfiguration(const QStringList &paths, QByteArray &content);

} // namespace strongroom::ui
