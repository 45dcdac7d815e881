// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "attachments/FileSafety.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>
#include <QMimeDatabase>
#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FileSafety)
};

struct Group {
    Openness openness;
    const char *kind;       // translated when asked
    std::string_view endings;   // between blanks
};

constexpr std::array groups = {
    Group{Openness::Never, QT_TRANSLATE_NOOP("FileSafety", "a program"),
          " exe com scr pif cpl dll sys ocx drv bin run elf out so o ko app appimage flatpakref snap apk ipa jar jnlp class xbe gadget application "},
    Group{Openness::Never, QT_TRANSLATE_NOOP("FileSafety", "an installer"), " msi msp msix msixbundle appx appxbundle mst pkg mpkg deb rpm xpi crx vsix "},
    Group{Openness::Never, QT_TRANSLATE_NOOP("FileSafety", "a script"),
          " sh bash zsh ksh csh tcsh fish bat cmd ps1 psm1 psd1 ps1xml vbs vbe vb js jse mjs cjs wsf wsh wsc sct hta py pyw pyc pyz pl pm rb php lua tcl awk "
          "command tool workflow action scpt scptd applescript "},
    Group{Openness::Never, QT_TRANSLATE_NOOP("FileSafety", "a shortcut that can start something"),
          " desktop lnk url webloc inetloc scf library-ms search-ms settingcontent-ms website rdp service timer "},
    Group{Openness::Never, QT_TRANSLATE_NOOP("FileSafety", "a file that changes the system's settings"),
          " reg inf msc mobileconfig diagcab theme themepack cab prf ins isp job "},
    Group{Openness::Never, QT_TRANSLATE_NOOP("FileSafety", "a compiled help file, which can run programs"), " chm hlp "},
    Group{Openness::Ask, QT_TRANSLATE_NOOP("FileSafety", "a web page, which can run scripts"), " html htm xhtml xht shtml mht mhtml svg svgz xml xsl xslt "},
    Group{Openness::Ask, QT_TRANSLATE_NOOP("FileSafety", "an office document that can hold macros"),
          " docm dotm xlsm xltm xlam xlsb pptm potm ppam ppsm sldm doc dot xls xlt xla xll ppt pot pps mdb accdb accde ade adp pub one onepkg odb iqy slk wll "},
    Group{Openness::Ask, QT_TRANSLATE_NOOP("FileSafety", "a disk image"), " iso img dmg vhd vhdx vmdk udf toast sparsebundle "},
};

// Older desktops open these ones by what they are, so no question is needed. Everything else unknown is asked about.
constexpr std::string_view knownFine =
    " pdf txt md csv tsv log json jsonl png jpg jpeg gif bmp tif tiff webp heic avif ico mp3 m4a wav flac ogg oga opus mp4 m4v mov mkv avi webm "
    "docx xlsx pptx odt ods odp odg rtf epub zip 7z gz xz bz2 zst tar tgz eml ics vcf yaml yml age pem crt cer ";

QString endingOf(const QString &name)
{
    QString trimmed = name;
    // Windows drops these at the end of a name: "a.exe. " runs.
    while (!trimmed.isEmpty() && (trimmed.back() == u'.' || trimmed.back().isSpace())) {
        trimmed.chop(1);
    }
    const qsizetype dot = trimmed.lastIndexOf(u'.');
    return dot < 0 ? QString() : trimmed.mid(dot + 1).toLower();
}

bool holds(std::string_view endings, const QString &ending)
{
    return endings.find(" " + ending.toStdString() + " ") != std::string_view::npos;
}

FileVerdict program() { return {Openness::Never, Words::tr("a program")}; }
FileVerdict script() { return {Openness::Never, Words::tr("a script")}; }

constexpr qint64 looked = 64 << 10;   // bytes, at either end

FileVerdict byMagic(const QByteArray &head, const QByteArray &tail)
{
    const auto begins = [&](QByteArrayView magic) { return head.startsWith(magic); };
    if (begins("\x7f" "ELF") || begins("MZ") || begins("\xfe\xed\xfa\xce") || begins("\xfe\xed\xfa\xcf") || begins("\xce\xfa\xed\xfe") || begins("\xcf\xfa\xed\xfe") ||
        begins("\xca\xfe\xba\xbe") || begins("dex\n")) {
        return program();
    }
    const QByteArray text = begins("\xef\xbb\xbf") ? head.mid(3) : head;
    if (text.startsWith("#!")) {
        return script();
    }
    const QByteArray start = text.left(4096).toLower();
    if (start.trimmed().startsWith("[desktop entry]") || start.contains("\n[desktop entry]") || begins(QByteArrayView("L\0\0\0\x01\x14\x02\0", 8)) ||
        start.trimmed().startsWith("[internetshortcut]")) {
        return {Openness::Never, Words::tr("a shortcut that can start something")};
    }
    if (begins("PK\x03\x04")) {
        if (head.contains("vbaProject.bin") || tail.contains("vbaProject.bin")) {
            return {Openness::Ask, Words::tr("an office document with macros in it")};
        }
        if (head.contains("META-INF/MANIFEST.MF") && (tail.contains(".class") || head.contains(".class"))) {
            return program();
        }
        if (tail.contains("AndroidManifest.xml")) {
            return program();
        }
    }
    if (begins("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) {
        return {Openness::Ask, Words::tr("an office document that can hold macros")};
    }
    if (start.contains("<script") || start.trimmed().startsWith("<!doctype html") || start.trimmed().startsWith("<html")) {
        return {Openness::Ask, Words::tr("a web page, which can run scripts")};
    }
    return {};
}

FileVerdict byMimeType(const QByteArray &head)
{
    const QMimeType type = QMimeDatabase().mimeTypeForData(head);
    for (const QString &name : {u"application/x-executable"_s, u"application/x-sharedlib"_s, u"application/x-msdownload"_s, u"application/x-ms-dos-executable"_s,
                                u"application/vnd.microsoft.portable-executable"_s, u"application/x-mach-binary"_s, u"application/java-archive"_s,
                                u"application/x-java"_s, u"application/vnd.appimage"_s}) {
        if (type.inherits(name)) {
            return type.inherits(u"text/plain"_s) ? script() : program();
        }
    }
    for (const QString &name : {u"application/x-msi"_s, u"application/x-rpm"_s, u"application/vnd.debian.binary-package"_s, u"application/x-deb"_s}) {
        if (type.inherits(name)) {
            return {Openness::Never, Words::tr("an installer")};
        }
    }
    if (type.inherits(u"application/x-desktop"_s) || type.inherits(u"application/x-ms-shortcut"_s)) {
        return {Openness::Never, Words::tr("a shortcut that can start something")};
    }
    if (type.inherits(u"text/html"_s) || type.inherits(u"image/svg+xml"_s)) {
        return {Openness::Ask, Words::tr("a web page, which can run scripts")};
    }
    return {};
}

} // namespace

FileVerdict verdictByName(const QString &name)
{
    const QString ending = endingOf(name);
    for (const Group &group : groups) {
        if (!ending.isEmpty() && holds(group.endings, ending)) {
            return {group.openness, QCoreApplication::translate("FileSafety", group.kind)};
        }
    }
    if (!ending.isEmpty() && holds(knownFine, ending)) {
        return {};
    }
    return {Openness::Ask, Words::tr("a file of a kind Strongroom does not know")};
}

FileVerdict verdictByContent(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {Openness::Ask, Words::tr("a file that cannot be looked into")};
    }
    const QByteArray head = file.read(looked);
    QByteArray tail;
    if (file.size() > head.size() && file.seek(std::max<qint64>(head.size(), file.size() - looked))) {
        tail = file.read(looked);
    }
    const FileVerdict magic = byMagic(head, tail.isEmpty() ? head : tail);
    return stricter(magic, byMimeType(head));
}

const FileVerdict &stricter(const FileVerdict &a, const FileVerdict &b) { return b.openness > a.openness ? b : a; }

} // namespace strongroom::model
