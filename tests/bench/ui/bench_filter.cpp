// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// From a key in the filter to the pixels: the text, the list of suggestions where one shows, and the chips where Enter makes one.

#include "UiMeasure.h"

#include "ui/WindowFixture.h"

#include "records/FilterBox.h"
#include "records/FilterCompletion.h"
#include "records/FilterEdit.h"

#include <QElapsedTimer>
#include <QPaintEvent>

#include <stdexcept>

namespace strongroom::bench {

namespace {

using test::WindowFixture;
constexpr std::int64_t rows = 1'000'000;
constexpr std::chrono::milliseconds target{50};

// Whether the filter box painted itself or something in it.
class PaintWatch final : public QObject {
public:
    explicit PaintWatch(QWidget *box) : m_box(box) { qApp->installEventFilter(this); }
    ~PaintWatch() override { qApp->removeEventFilter(this); }
    void arm() { m_painted = false; }
    [[nodiscard]] bool painted() const noexcept { return m_painted; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType() && (watched == m_box || m_box->isAncestorOf(static_cast<QWidget *>(watched)))) {
            m_painted = true;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget *m_box;
    bool m_painted = false;
};

class Typist {
public:
    explicit Typist(WindowFixture &fixture) : m_box(fixture.page()->filterBox()), m_watch(m_box) {}

    std::chrono::nanoseconds press(Qt::Key key, const QString &text = {})
    {
        m_watch.arm();
        QElapsedTimer timer;
        timer.start();
        QTest::sendKeyEvent(QTest::Press, m_box->edit(), key, text, Qt::NoModifier);
        while (!m_watch.painted()) {
            if (timer.elapsed() > 10'000) {
                throw std::runtime_error("nothing was painted after a key");
            }
            QCoreApplication::processEvents();
        }
        QCoreApplication::sendPostedEvents();   // what belongs to the same frame: the list under the edit
        const std::chrono::nanoseconds wait(timer.nsecsElapsed());
        QTest::sendKeyEvent(QTest::Release, m_box->edit(), key, text, Qt::NoModifier);
        return wait;
    }
    void type(const QString &text, std::vector<std::chrono::nanoseconds> &waits)
    {
        for (const QChar c : text) {
            waits.push_back(press(static_cast<Qt::Key>(c.toUpper().unicode()), c));
        }
    }

private:
    ui::FilterBox *m_box;
    PaintWatch m_watch;
};

std::vector<UiFigure> run(ui::Theme &theme)
{
    WindowFixture fixture(&theme);
    fixture.store().setTotal(rows);
    if (!fixture.open()) {
        throw std::runtime_error("the records did not load");
    }
    fixture.page()->filterBox()->takeFocus();
    UiFigure typing{"a key of a condition, suggestions shown", {}, target};
    UiFigure applying{"Enter to the new chip", {}, target};
    UiFigure text{"a key of the whole filter as text", {}, target};
    Typist typist(fixture);
    for (int round = 0; round < 20; ++round) {
        for (const QString &condition : {QStringLiteral("key1=english,deutsch"), QStringLiteral("range_key1>=1000"), QStringLiteral("version!=3"), QStringLiteral("profile_key=customer")}) {
            typist.type(condition, typing.waits);
            const std::size_t chips = fixture.page()->filterBox()->chips().size();
            applying.waits.push_back(typist.press(Qt::Key_Return));   // nothing is chosen in the list: it applies
            if (fixture.page()->filterBox()->chips().size() != chips + 1) {
                throw std::runtime_error("Enter made no chip of " + condition.toStdString());
            }
        }
        fixture.settled();
        fixture.page()->filterBox()->setMode(ui::FilterBox::Mode::Text);
        fixture.page()->filterBox()->takeFocus();
        typist.type(QStringLiteral("key1=english range_key1>=1000 version!=3"), text.waits);
        fixture.page()->filterBox()->setMode(ui::FilterBox::Mode::Chips);
        fixture.page()->filter()->clear();
        fixture.settled();
    }
    return {typing, applying, text};
}

} // namespace

UiSection filterSection() { return {"Filter over 1,000,000 rows: key to painted", run}; }

} // namespace strongroom::bench
