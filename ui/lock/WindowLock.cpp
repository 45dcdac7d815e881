// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "lock/WindowLock.h"

#include "base/ErrorText.h"
#include "clipboard/SensitiveClipboard.h"
#include "commands/CommandRegistry.h"
#include "connections/WriteAccess.h"
#include "help/HelpWindow.h"
#include "lock/LockPage.h"
#include "lock/VaultLock.h"
#include "migration/OfferStrip.h"
#include "shell/MainWindow.h"
#include "shell/PageHost.h"
#include "shell/Sidebar.h"
#include "shell/StatusBar.h"
#include "widgets/Banner.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QKeyEvent>
#include <QKeySequence>
#include <QMenu>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::LockReason;

namespace {

constexpr std::chrono::seconds soonLocked{30};

} // namespace

WindowLock::WindowLock(MainWindow *window, model::VaultLock *lock, const Clock &clock)
    : QObject(window), m_window(window), m_lock(lock), m_page(new LockPage), m_idle(clock)
{
    m_window->setCover(m_page);
    for (QObject *const child : m_window->children()) {
        m_own.append(child);
    }
    connect(lock, &model::VaultLock::locking, this, &WindowLock::wipe);
    connect(lock, &model::VaultLock::locked, this, &WindowLock::showLockPage);
    connect(lock, &model::VaultLock::unlocking, this, [this] { m_page->showUnlocking(m_lock->accessDescription()); });
    connect(lock, &model::VaultLock::unlockFailed, this, [this](const ErrorPtr &error) { m_page->showError(model::errorText(error)); });
    connect(lock, &model::VaultLock::unlocked, this, &WindowLock::comeBack);
    connect(lock, &model::VaultLock::runningJobsChanged, this, [this] { m_page->showJobs(m_lock->runningJobs()); });
    connect(m_page, &LockPage::unlockRequested, this, [this](SecretBytes &passphrase) { m_lock->unlock(std::move(passphrase)); });
    connect(lock, &model::VaultLock::settingsChanged, this, [this] { m_idle.setLimit(m_lock->settings().idle); });
    connect(&m_idle, &IdleWatch::leftChanged, this, &WindowLock::showIdle);
    connect(&m_idle, &IdleWatch::expired, this, [this] { m_lock->lockOn(LockReason::Idle); });
    connect(m_window->status(), &StatusBar::lockRequested, this, [this] { m_lock->lock(LockReason::Asked); });
    m_idle.setLimit(m_lock->settings().idle);
    follow(SystemLockEvents::create(window));
    qApp->installEventFilter(this);
}

WindowLock::~WindowLock() = default;

void WindowLock::follow(std::unique_ptr<SystemLockEvents> events)
{
    m_events = std::move(events);
    connect(m_events.get(), &SystemLockEvents::screenLocked, this, [this] { m_lock->lockOn(LockReason::ScreenLocked); });
    connect(m_events.get(), &SystemLockEvents::userSwitched, this, [this] { m_lock->lockOn(LockReason::UserSwitched); });
    connect(m_events.get(), &SystemLockEvents::sleeping, this, [this] {
        m_lock->lockOn(LockReason::Sleep);
        // Behind what lock() has posted to be destroyed, and what a stopped job still has to let go of.
        QTimer::singleShot(model::VaultLock::grace, this, [this] { m_events->setReady(); });
    });
}

// ---- locking ----

void WindowLock::wipe()
{
    m_place = m_window->pages()->frontPlace();
    m_connection = m_window->currentConnection();
    m_window->showCover();   // first: the keyboard goes elsewhere when a page goes, and that must not bring one back
    SensitiveClipboard::clearNow();
    closeEverythingElse();
    m_window->forgetWhatIsShown();
    // After the pages: what they have put beside themselves in the window.
    QMetaObject::invokeMethod(this, &WindowLock::sweep, Qt::QueuedConnection);
}

// From the top: a dialog that stands on another one, and a popup on both. Without a question; what waits for a dialog's end is told.
void WindowLock::closeEverythingElse()
{
    QToolTip::hideText();
    for (QWidget *popup = QApplication::activePopupWidget(); popup != nullptr && popup->isVisible(); popup = QApplication::activePopupWidget()) {
        popup->hide();
    }
    const auto closeDialog = [](QDialog *dialog) {
        dialog->QDialog::done(QDialog::Rejected);   // its own would ask
        dialog->hide();
        dialog->deleteLater();
    };
    for (QWidget *modal = QApplication::activeModalWidget(); modal != nullptr && modal->isVisible(); modal = QApplication::activeModalWidget()) {
        if (auto *const dialog = qobject_cast<QDialog *>(modal)) {
            closeDialog(dialog);
        } else {
            modal->hide();
        }
    }
    for (QWidget *const widget : QApplication::topLevelWidgets()) {
        if (widget->isHidden()) {
            continue;   // who keeps one for later has it as a part of a page or of the window, and they go below
        }
        if (auto *const dialog = qobject_cast<QDialog *>(widget)) {
            closeDialog(dialog);
        } else if (auto *const guide = qobject_cast<HelpWindow *>(widget)) {
            guide->close();
        } else if (qobject_cast<MainWindow *>(widget) == nullptr) {   // each covers itself
            widget->hide();   // lists of combo boxes and the like: they go with their page
        }
    }
}

void WindowLock::sweep()
{
    if (!m_lock->isLocked()) {
        return;
    }
    for (QObject *const child : QObjectList(m_window->children())) {
        if (child->isWidgetType() && !m_own.contains(child) && qobject_cast<HelpWindow *>(child) == nullptr) {
            static_cast<QWidget *>(child)->hide();
            child->deleteLater();
        }
    }
}

void WindowLock::showLockPage()
{
    m_idle.setLimit(std::nullopt);
    m_page->showLocked(m_lock->reason(), m_lock->unlockBy());
    m_page->showJobs(m_lock->runningJobs());
    m_window->commands()->blockAllBut({u"app.quit"_s, u"app.help"_s, u"app.about"_s}, tr("The vault is locked."));
    m_window->showCover();
    m_page->setFocus();
}

void WindowLock::comeBack()
{
    m_window->commands()->blockAllBut({}, {});
    m_window->hideCover();
    m_idle.setLimit(m_lock->settings().idle);
    if (m_place) {
        if (m_place->first.isEmpty()) {
            m_window->showGlobal(m_place->second);
        } else {
            m_window->showConnection(m_place->first, m_place->second);
        }
    }
    m_place.reset();
}

// A shortcut of the window does not reach through a modal dialog or a popup; this one has to.
bool WindowLock::isLockKey(const QKeyEvent &event) const
{
    const bool isElsewhere = QApplication::activeModalWidget() != nullptr || QApplication::activePopupWidget() != nullptr || QApplication::activeWindow() != m_window;
    return isElsewhere && !m_lock->isLocked() && QKeySequence(event.keyCombination()) == m_window->commands()->find(u"vault.lock"_s)->shortcut();
}

// Whatever a late answer opens: an answer is no reason to show anything of a locked vault.
bool WindowLock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isLockKey(*static_cast<QKeyEvent *>(event))) {
        m_lock->lock(LockReason::Asked);
        return true;
    }
    if (event->type() == QEvent::Show && m_lock->isLocked()) {
        if (auto *const dialog = qobject_cast<QDialog *>(watched); dialog != nullptr && dialog->objectName() != "about"_L1) {
            QMetaObject::invokeMethod(
                dialog, [dialog] { dialog->QDialog::done(QDialog::Rejected); }, Qt::QueuedConnection);
        }
    }
    return false;
}

void WindowLock::showIdle()
{
    const std::optional<std::chrono::seconds> left = m_idle.left();
    m_window->status()->setLockText(left ? tr("locks in %1", "minutes:seconds").arg(model::remainingText(*left)) : QString(),
                                    left && *left <= soonLocked ? StatusBar::LockTone::Soon : StatusBar::LockTone::Quiet);
}

void addLockCommands(MainWindow &window)
{
    model::VaultLock *const lock = window.services().lock;
    window.commands()->add({u"vault.lock"_s, WindowLock::tr("&Lock"), u"lock"_s, QKeySequence(u"Ctrl+L"_s), WindowLock::tr("Forgets keys, records and what was copied, and asks for the keychain again")},
                           &window, [lock] { lock->lock(LockReason::Asked); },
                           [lock] { return lock == nullptr ? WindowLock::tr("This window cannot be locked.") : QString(); });
}

} // namespace strongroom::ui
