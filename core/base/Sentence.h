// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What core says to people: an English text with its arguments, which is put into the program's language only where it is shown. Logs, files, JSON
// and journals keep the English; a window or a terminal shows the translation. So an error can be thrown on any thread, kept and compared.
//
//     throw ClientError(Sentence::tr("%1 is not a file").arg(path)).advise(Sentence::tr("Choose an existing file."));
//
// A sentence is said whole: one text for each way it can go, never put together of pieces, since other languages order theirs differently. Numbers: one
// text for one, another for many. An argument may be a sentence itself (a reason, an operation), and is translated with it.
// Threads: a value; translated() may be called on any thread. Nothing throws but std::bad_alloc.

#include <QString>

#include <concepts>
#include <string>
#include <vector>

namespace strongroom {

class Sentence {
#ifdef STRONGROOM_FOR_LUPDATE_ONLY   // never defined: lupdate reads it all the same, and takes the name from it wherever it knows of the class or not
    Q_DECLARE_TR_FUNCTIONS(Sentence)
#endif
public:
    Sentence() = default;
    // A text that is the same in every language (a name, a number): as an argument it stays as it is. Alone it may be one of ours that was kept in English,
    // and is translated when it is known.
    Sentence(std::string plain) : m_source(std::move(plain)) {}
    Sentence(const char *plain) : m_source(plain) {}

    // The name is the one that lupdate looks for. `source` (and `comment`, which tells two meanings apart) are literals.
    [[nodiscard]] static Sentence tr(const char *source, const char *comment = nullptr);

    // Takes the place of %1, then of %2 … %9. Signs such as %1 within an argument stay as they are.
    [[nodiscard]] Sentence arg(Sentence value) &&;
    [[nodiscard]] Sentence arg(Sentence value) const &;
    template <std::integral Number>
    [[nodiscard]] Sentence arg(Number value) &&
    {
        return std::move(*this).arg(Sentence(std::to_string(value)));
    }

    [[nodiscard]] bool empty() const noexcept { return m_source.empty(); }
    [[nodiscard]] std::string english() const;   // UTF-8
    [[nodiscard]] QString translated() const;    // in the language of the installed translators; English without one
    // They say the same, in English.
    friend bool operator==(const Sentence &left, const Sentence &right) { return left.english() == right.english(); }

private:
    [[nodiscard]] QString withArguments(const QString &pattern) const;

    std::string m_source;
    const char *m_comment = nullptr;
    bool m_isOurs = false;   // tr() made it
    std::vector<Sentence> m_arguments;
};

// "read record: the record is not there": what was being done, before what came of it. Without the first, the second alone.
[[nodiscard]] Sentence whileDoing(const Sentence &operation, const Sentence &what);
// Two sentences after one another, each whole; either may be empty.
[[nodiscard]] Sentence inTurn(const Sentence &first, const Sentence &second);

} // namespace strongroom
