// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "theme/Theme.h"

#include "theme/FocusRing.h"
#include "theme/Fonts.h"
#include "theme/Style.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPixmapCache>
#include <QSettings>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

constexpr auto settingsKey = "view/appearance"_L1;
constexpr auto contrastKey = "view/highContrast"_L1;
constexpr double highestContrast = 20.5;   // of 21: black and white alone, which no platform has for looks

Scheme schemeOfPlatform()
{
    const QPalette palette = QApplication::palette();
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness() ? Scheme::Dark : Scheme::Light;
}

Contrast contrastOfPlatform()
{
    const QPalette palette = QApplication::palette();
    return contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >= highestContrast ? Contrast::High : Contrast::Normal;
}

QString nameOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light: return u"light"_s;
    case Appearance::Dark: return u"dark"_s;
    case Appearance::System: break;
    }
    return u"system"_s;
}

Appearance appearanceNamed(const QString &name)
{
    return name == "light"_L1 ? Appearance::Light : name == "dark"_L1 ? Appearance::Dark : Appearance::System;
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent), m_systemScheme(schemeOfPlatform())
{
    m_appearance = appearanceNamed(QSettings().value(settingsKey).toString());
    const Scheme scheme = m_appearance == Appearance::System ? m_systemScheme : m_appearance == Appearance::Dark ? Scheme::Dark : Scheme::Light;
    const QVariant chosen = QSettings().value(contrastKey);
    m_style = new Style(Tokens::load(scheme, chosen.isValid() ? (chosen.toBool() ? Contrast::High : Contrast::Normal) : contrastOfPlatform()));
    QApplication::setStyle(m_style);
    QApplication::setPalette(m_style->tokens().palette());
    QApplication::setFont(fonts::text());
    QToolTip::setFont(fonts::text());
    QToolTip::setPalette(m_style->tokens().palette());
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox}) {
        QApplication::setEffectEnabled(effect, false);
    }
    m_focusRing = new FocusRing(this);
    qApp->installEventFilter(this);
}

Theme::~Theme() = default;

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt) {
            m_style->setMnemonics(event->type() == QEvent::KeyPress ? Style::Mnemonics::Shown : Style::Mnemonics::Hidden);
        }
    } else if (event->type() == QEvent::ApplicationDeactivate) {
        m_style->setMnemonics(Style::Mnemonics::Hidden);
    }
    return QObject::eventFilter(watched, event);
}

Scheme Theme::scheme() const { return m_style->tokens().scheme(); }
Contrast Theme::contrast() const { return m_style->tokens().contrast(); }

void Theme::setContrast(Contrast contrast)
{
    QSettings().setValue(contrastKey, contrast == Contrast::High);
    showContrast(contrast);
}

void Theme::showContrast(Contrast contrast)
{
    if (contrast != this->contrast()) {
        show(Tokens::load(scheme(), contrast));
    }
}

void Theme::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    QSettings().setValue(settingsKey, nameOf(appearance));
    showScheme(appearance == Appearance::System ? m_systemScheme : appearance == Appearance::Dark ? Scheme::Dark : Scheme::Light);
}

void Theme::showScheme(Scheme scheme)
{
    if (scheme != this->scheme()) {
        show(Tokens::load(scheme, contrast()));
    }
}

void Theme::show(const Tokens &tokens)
{
    m_style->setTokens(tokens);
    QPixmapCache::clear();
    QApplication::setPalette(m_style->tokens().palette());
    QToolTip::setPalette(m_style->tokens().palette());
    Q_EMIT schemeChanged(tokens.scheme());
}

} // namespace strongroom::ui
