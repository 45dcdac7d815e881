// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Who hands a file to the desktop; tests have one that only writes down what it was asked.

#include <QString>

namespace strongroom::ui {

class FileOpener {
public:
    enum class Outcome { Opened, NoProgram };
    virtual ~FileOpener() = default;
    [[nodiscard]] virtual Outcome open(const QString &path) = 0;
};

// The program that the desktop has for this kind of file.
class DesktopFileOpener final : public FileOpener {
public:
    [[nodiscard]] Outcome open(const QString &path) override;
};

} // namespace strongroom::ui
