// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "RandomHands.h"

#include "commands/CommandRegistry.h"
#include "shell/MainWindow.h"
#include "shell/Sidebar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QFileDialog>
#include <QTest>
#include <QUrl>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::test {

namespace {

template <typename Widget>
QList<Widget *> usableIn(QWidget *within)
{
    QList<Widget *> found;
    for (Widget *widget : within->findChildren<Widget *>()) {
        if (widget->isVisible() && widget->isEnabled() && widget->window() == within->window()) {
            found.append(widget);
        }
    }
    return found;
}

} // namespace

bool RandomHands::isLeftOut(const QString &commandId)
{
    static const QStringList leftOut{u"app.quit"_s,           u"connection.demo"_s, u"connection.remove"_s, u"connection.close"_s, u"connection.add"_s, u"connection.edit"_s,
                                     u"connection.allowChanges"_s, u"secrets.run"_s, u"environment.open"_s, u"attachment.open"_s,  u"files.open"_s,     u"vault.lock"_s,
                                     u"app.settings"_s};
    return leftOut.contains(commandId);
}

RandomHands::RandomHands(ui::MainWindow &window, QRandomGenerator &random) : m_window(window), m_random(random)
{
    for (const QString &scheme : {u"file"_s, u"http"_s, u"https"_s}) {
        QDesktopServices::setUrlHandler(scheme, this, "swallow");
    }
    connect(&m_closer, &QTimer::timeout, this, [] {
        if (QWidget *const popup = QApplication::activePopupWidget()) {
            popup->close();
        }
        if (auto *const files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
            files->reject();
        }
    });
    m_closer.start(15);
}

QWidget *RandomHands::front() const
{
    QWidget *const modal = QApplication::activeModalWidget();
    return modal != nullptr ? modal : &m_window;
}

void RandomHands::act()
{
    const int dice = m_random.bounded(100);
    if (dice < 40) {
        runCommand();
    } else if (dice < 52) {
        choosePage();
    } else if (dice < 70) {
        pressKey();
    } else if (dice < 88) {
        click();
    } else {
        chooseCell();
    }
}

void RandomHands::runCommand()
{
    const QList<ui::Command *> &all = m_window.commands()->commands();
    ui::Command *const command = all[m_random.bounded(all.size())];
    if (!isLeftOut(command->id())) {
        command->trigger();
    }
}

void RandomHands::choosePage()
{
    const QAbstractItemModel *const model = m_window.sidebar()->tree()->model();
    if (model->rowCount() == 0) {
        return;
    }
    const QModelIndex connection = model->index(m_random.bounded(model->rowCount()), 0);
    if (const int pages = model->rowCount(connection); pages > 0) {
        m_window.sidebar()->tree()->setCurrentIndex(model->index(m_random.bounded(pages), 0, connection));
    }
}

void RandomHands::pressKey()
{
    QWidget *const focus = QApplication::focusWidget();
    QWidget *const target = focus != nullptr && focus->window() == front() ? focus : front();
    struct Stroke {
        Qt::Key key;
        Qt::KeyboardModifiers with;
    };
    static constexpr std::array<Stroke, 18> strokes{{{Qt::Key_Return, Qt::NoModifier},    {Qt::Key_Escape, Qt::NoModifier},  {Qt::Key_Tab, Qt::NoModifier},
                                                     {Qt::Key_Delete, Qt::NoModifier},    {Qt::Key_F2, Qt::NoModifier},      {Qt::Key_F5, Qt::NoModifier},
                                                     {Qt::Key_Down, Qt::NoModifier},      {Qt::Key_Up, Qt::NoModifier},      {Qt::Key_Home, Qt::NoModifier},
                                                     {Qt::Key_A, Qt::ControlModifier},    {Qt::Key_N, Qt::ControlModifier},  {Qt::Key_E, Qt::ControlModifier},
                                                     {Qt::Key_Z, Qt::ControlModifier},    {Qt::Key_S, Qt::ControlModifier},  {Qt::Key_Return, Qt::ControlModifier},
                                                     {Qt::Key_Delete, Qt::ControlModifier}, {Qt::Key_Backspace, Qt::NoModifier}, {Qt::Key_X, Qt::NoModifier}}};
    const Stroke stroke = strokes[static_cast<std::size_t>(m_random.bounded(int(strokes.size())))];
    QTest::keyClick(target, stroke.key, stroke.with);
}

void RandomHands::click()
{
    const QList<QAbstractButton *> buttons = usableIn<QAbstractButton>(front());
    if (buttons.isEmpty()) {
        return;
    }
    QAbstractButton *const button = buttons[m_random.bounded(buttons.size())];
    for (const ui::Command *command : m_window.commands()->commands()) {
        if (isLeftOut(command->id()) && button->accessibleName() == command->plainText()) {
            return;
        }
    }
    if (button->objectName() == "confirm"_L1 && button->text().contains(u"llow changes"_s)) {
        return;
    }
    QTest::mouseClick(button, Qt::LeftButton);
}

void RandomHands::chooseCell()
{
    const QList<QAbstractItemView *> views = usableIn<QAbstractItemView>(front());
    if (views.isEmpty()) {
        return;
    }
    QAbstractItemView *const view = views[m_random.bounded(views.size())];
    if (view->model() == nullptr || view->model()->rowCount() == 0 || view->model()->columnCount() == 0) {
        return;
    }
    const QModelIndex index = view->model()->index(m_random.bounded(std::min(view->model()->rowCount(), 50)), m_random.bounded(view->model()->columnCount()));
    view->setCurrentIndex(index);
}

void RandomHands::closeDialogs()
{
    for (int round = 0; round < 20; ++round) {
        QWidget *const modal = QApplication::activeModalWidget();
        if (modal == nullptr) {
            return;
        }
        if (round < 10) {
            QTest::keyClick(modal, Qt::Key_Escape);
        } else {
            modal->deleteLater();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

} // namespace strongroom::test
