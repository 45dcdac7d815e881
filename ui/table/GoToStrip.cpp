// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "table/GoToStrip.h"

#include "base/ErrorText.h"
#include "base/Text.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

QString nameOf(const incountry::CountryInfo &country) { return toQString(country.name.empty() ? country.country.code() : country.name); }

QString failuresText(const std::vector<model::FoundRecords::Failure> &failures)
{
    QStringList names;
    for (const model::FoundRecords::Failure &failure : failures) {
        names += nameOf(failure.country);
    }
    return GoToStrip::tr("%Ln countries could not be asked: %1.", nullptr, static_cast<int>(failures.size())).arg(names.join(u", "_s));
}

} // namespace

GoToStrip::GoToStrip(QWidget *parent)
    : Panel(Token::Raised, Side::Top, parent), m_edit(new QLineEdit), m_find(new Button(tr("&Go"), u"arrow-right"_s)),
      m_answer(new Label({}, TextRole::Text, Token::Muted)), m_alone(new Button(tr("&Show it alone"), u"list-filter"_s)),
      m_close(new IconButton(u"x"_s, tr("Close")))
{
    auto *label = new Label(tr("Record &key"), TextRole::Text, Token::Muted);
    label->setTextFormat(Qt::AutoText);
    label->setBuddy(m_edit);
    m_edit->setPlaceholderText(tr("The whole key, as written"));
    m_edit->setAccessibleName(tr("Record key to go to"));
    m_edit->setMinimumWidth(120);
    m_edit->setMaximumWidth(260);
    m_answer->setWordWrap(true);
    m_alone->setToolTip(tr("Filters the table by this record key"));
    m_alone->hide();
    m_find->setEnabled(false);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::gap, 5, metrics::gapSmall, 4);
    row->setSpacing(metrics::gapSmall);
    row->addWidget(label);
    row->addWidget(m_edit, 2);
    row->addWidget(m_find);
    row->addWidget(m_answer, 3);
    row->addWidget(m_alone);
    row->addWidget(m_close);
    hide();

    const auto go = [this] {
        if (!m_edit->text().isEmpty()) {
            Q_EMIT keyEntered(m_edit->text());
        }
    };
    connect(m_edit, &QLineEdit::returnPressed, this, go);
    connect(m_find, &QAbstractButton::clicked, this, go);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_find->setEnabled(!text.isEmpty());
        m_alone->hide();
        say({}, Token::Muted);
    });
    connect(m_alone, &QAbstractButton::clicked, this, [this] { Q_EMIT aloneRequested(QString(m_foundKey)); });
    connect(m_close, &QAbstractButton::clicked, this, &GoToStrip::close);
}

void GoToStrip::say(const QString &text, Token token)
{
    m_answer->setToken(token);
    m_answer->setText(text);
}

QString GoToStrip::answer() const { return m_answer->text(); }

void GoToStrip::open()
{
    show();
    m_edit->setFocus();
    m_edit->selectAll();
}

void GoToStrip::close()
{
    if (!isHidden()) {
        hide();
        m_edit->clear();   // a key is personal data: it does not stay behind
        m_foundKey.clear();
        Q_EMIT closed();
    }
}

void GoToStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    Panel::keyPressEvent(event);
}

void GoToStrip::showSearching(int countries)
{
    m_alone->hide();
    say(countries > 1 ? tr("Asking %Ln countries…", nullptr, countries) : tr("Asking the service…"), Token::Muted);
}

void GoToStrip::showFound(const model::FoundRecords &found, const QString &place, Shown shown)
{
    m_foundKey = found.recordKey;
    m_alone->setVisible(!found.rows.empty());
    const int answered = found.countries - static_cast<int>(found.failures.size());
    if (found.rows.empty()) {
        if (found.countries == 1) {
            const model::ErrorText error = found.failures.empty() ? model::ErrorText() : model::errorText(found.failures.front().error);
            say(found.failures.empty() ? tr("There is no record with this key in %1.").arg(place) : (error.text + u' ' + error.advice).trimmed(),
                found.failures.empty() ? Token::Warning : Token::Error);
        } else if (answered == 0) {
            say(tr("No country could be asked."), Token::Error);
        } else {
            const QString none = tr("There is no record with this key in %Ln countries.", nullptr, answered);
            say(found.failures.empty() ? none : none + u' ' + failuresText(found.failures), Token::Warning);
        }
        return;
    }
    QString text = found.rows.size() > 1 ? tr("Found in %Ln countries; the first is shown at the right.", nullptr, static_cast<int>(found.rows.size()))
                                         : tr("Found, and shown at the right.");
    text += u' ' + (shown == Shown::Filtered ? tr("It is not among the rows loaded here: further down, or left out by the filter.")
                                             : tr("It is not among the rows loaded so far."));
    if (!found.failures.empty()) {
        text += u' ' + failuresText(found.failures);
    }
    say(text, Token::Text);
}

} // namespace strongroom::ui
