// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "editor/JsonFolds.h"

#include <QTextDocument>

#include <algorithm>

namespace strongroom::ui {

namespace {

// Brackets of one line that have no partner in it: those it closes of lines before, those it leaves open.
struct Brackets {
    int closed = 0;
    int open = 0;
};

Brackets bracketsOf(const QString &line)
{
    Brackets brackets;
    bool inText = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char16_t c = line[i].unicode();
        if (inText) {
            if (c == u'\\') {
                ++i;
            } else if (c == u'"') {
                inText = false;
            }
        } else if (c == u'"') {
            inText = true;
        } else if (c == u'{' || c == u'[') {
            ++brackets.open;
        } else if (c == u'}' || c == u']') {
            if (brackets.open > 0) {
                --brackets.open;
            } else {
                ++brackets.closed;
            }
        }
    }
    return brackets;
}

} // namespace

JsonBlock &JsonBlock::of(QTextBlock block)
{
    auto *data = static_cast<JsonBlock *>(block.userData());
    if (data == nullptr) {
        data = new JsonBlock;
        block.setUserData(data);
    }
    return *data;
}

bool JsonFolds::isFoldable(const QTextBlock &block) const
{
    if (!block.isValid() || !block.next().isValid()) {
        return false;
    }
    const int open = bracketsOf(block.text()).open;
    return open > 0 && bracketsOf(block.next().text()).closed < open;   // there is something between
}

bool JsonFolds::isFolded(const QTextBlock &block) const
{
    const auto *data = static_cast<const JsonBlock *>(block.userData());
    return data != nullptr && data->folded;
}

QTextBlock JsonFolds::endOf(const QTextBlock &block) const
{
    int depth = bracketsOf(block.text()).open;
    for (QTextBlock next = block.next(); next.isValid(); next = next.next()) {
        const Brackets brackets = bracketsOf(next.text());
        if (brackets.closed >= depth) {
            return next;
        }
        depth += brackets.open - brackets.closed;
    }
    return {};
}

int JsonFolds::hiddenLines(const QTextBlock &folded) const
{
    const QTextBlock end = endOf(folded);
    return (end.isValid() ? end.blockNumber() : m_document->blockCount()) - folded.blockNumber() - 1;
}

QTextBlock JsonFolds::around(const QTextBlock &block) const
{
    if (isFoldable(block)) {
        return block;
    }
    int depth = 0;   // of what is closed between there and here
    for (QTextBlock before = block; before.isValid(); before = before.previous()) {
        const Brackets brackets = bracketsOf(before.text());
        if (before != block) {
            if (brackets.open > depth && isFoldable(before)) {
                return before;
            }
            depth = std::max(0, depth - brackets.open);
        }
        // The line that closes a region belongs to it.
        depth += before == block ? std::max(0, brackets.closed - 1) : brackets.closed;
    }
    return {};
}

void JsonFolds::set(const QTextBlock &block, Fold fold)
{
    if (fold == Fold::Away && !isFoldable(block)) {
        return;
    }
    JsonBlock::of(block).folded = fold == Fold::Away;
    m_any = m_any || fold == Fold::Away;
    apply();
}

void JsonFolds::foldAll()
{
    int depth = 0;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        const Brackets brackets = bracketsOf(block.text());
        depth -= brackets.closed;
        JsonBlock::of(block).folded = depth > 0 && brackets.open > 0 && isFoldable(block);
        depth += brackets.open;
    }
    m_any = true;
    apply();
}

void JsonFolds::unfoldAll()
{
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        if (isFolded(block)) {
            JsonBlock::of(block).folded = false;
        }
    }
    apply();
}

void JsonFolds::reveal(const QTextBlock &block)
{
    if (block.isVisible()) {
        return;
    }
    for (QTextBlock header = m_document->begin(); header.isValid() && header.blockNumber() < block.blockNumber(); header = header.next()) {
        if (isFolded(header)) {
            const QTextBlock end = endOf(header);
            if (!end.isValid() || end.blockNumber() > block.blockNumber()) {
                JsonBlock::of(header).folded = false;
            }
        }
    }
    apply();
}

void JsonFolds::apply()
{
    if (!m_any) {
        return;
    }
    m_any = false;
    int dirtyFrom = -1;
    int dirtyTo = -1;
    const auto show = [&](QTextBlock block, bool visible) {
        if (block.isVisible() != visible) {
            block.setVisible(visible);
            dirtyFrom = dirtyFrom < 0 ? block.position() : dirtyFrom;
            dirtyTo = block.position() + block.length();
        }
    };
    for (QTextBlock block = m_document->begin(); block.isValid();) {
        show(block, true);
        if (isFolded(block)) {
            if (isFoldable(block)) {
                m_any = true;
                const QTextBlock end = endOf(block);
                for (block = block.next(); block.isValid() && block != end; block = block.next()) {
                    show(block, false);
                }
                continue;
            }
            JsonBlock::of(block).folded = false;   // an edit took its bracket away
        }
        block = block.next();
    }
    if (dirtyFrom >= 0) {
        // From the line before: the layout looks at what is hidden only where several lines change.
        const int from = std::max(0, dirtyFrom - 1);
        m_document->markContentsDirty(from, dirtyTo - from);
    }
}

} // namespace strongroom::ui
