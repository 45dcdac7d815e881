// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "settings/LanguageSection.h"

#include "theme/Metrics.h"
#include "widgets/Label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

// In its own words, so that it is found by who can read it.
QString nameOf(const QString &code)
{
    if (code == "en"_L1) {
        return u"English"_s;   // CLDR's own name adds a country
    }
    QString name = QLocale(code).nativeLanguageName();
    name[0] = name.at(0).toUpper();
    return name;
}

} // namespace

LanguageSection::LanguageSection(QSettings *settings, const QStringList &languages, QWidget *parent)
    : SettingsSection(parent), m_settings(settings), m_box(new QComboBox), m_note(new Label(tr("Takes effect when Strongroom is started again."), TextRole::Text, Token::Warning))
{
    m_box->addItem(tr("As the system"), QString());
    for (const QString &code : languages) {
        m_box->addItem(nameOf(code), code);
    }
    const QString before = settings->value(languageKey).toString();
    m_box->setCurrentIndex(std::max(0, m_box->findData(before)));
    m_box->setAccessibleName(tr("Language"));
    m_note->setWordWrap(true);
    m_note->hide();
    auto *label = new Label(tr("&Language"));
    label->setBuddy(m_box);
    auto *about = new Label(tr("Numbers, dates and sorting follow the system's region where it is of the same language."), TextRole::Text, Token::Muted);
    about->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    row->addWidget(label);
    row->addWidget(m_box);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    column->addLayout(row);
    column->addWidget(about);
    column->addWidget(m_note);
    column->addStretch(1);
    connect(m_box, &QComboBox::activated, this, [this, before] {
        const QString chosen = m_box->currentData().toString();
        chosen.isEmpty() ? m_settings->remove(languageKey) : m_settings->setValue(languageKey, chosen);
        m_note->setVisible(chosen != before);
    });
}

QString LanguageSection::title() const { return tr("Language"); }
QString LanguageSection::iconName() const { return u"globe"_s; }

} // namespace strongroom::ui
