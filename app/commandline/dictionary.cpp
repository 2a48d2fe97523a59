#include "dictionary.h"

#include "app/commandline/commandline.h"
#include "app/commandline/filesinput.h"
#include "ui/model/booktexts.h"
#include "ui/model/datadictionary.h"
#include "ui/model/manual.h"
#include "ui/model/sentences.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace commandline {

int dictionary(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("language"), {}, QStringLiteral("language"), ui::languageCode(ui::systemLanguage())});
    parser.addOption({QStringLiteral("format"), {}, QStringLiteral("format"), QStringLiteral("md")});
    const bool isRead = parser.parse(QStringList{QStringLiteral("dictionary")} + arguments);
    const QString language = parser.value(QStringLiteral("language")), format = parser.value(QStringLiteral("format"));
    if (!isRead || !parser.positionalArguments().isEmpty() ||
        !QStringList{QStringLiteral("zh"), QStringLiteral("en")}.contains(language) ||
        !QStringList{QStringLiteral("md"), QStringLiteral("csv")}.contains(format)) {
        complain(QCoreApplication::translate("CommandLine", "Write: parkwright dictionary [--language zh|en] [--format md|csv]"));
        return Usage;
    }
    const auto library = core::Library::read(QStringLiteral(":/reference"));
    if (!library) {
        complain(ui::sentence(library.error()));
        return Internal;
    }
    const core::BookTexts texts =
        ui::bookTexts(language == QLatin1StringView("zh") ? ui::Language::Chinese : ui::Language::English);
    const QList<ui::DictionaryGroup> groups = ui::dataDictionary(*library, texts);
    if (format == QLatin1StringView("csv"))
        print(ui::csvOf(groups));
    else
        for (const ui::DictionaryGroup &group : groups)
            print(ui::manualChapter(group.key, 0, ui::markdownOf(group, texts)).markdown + u'\n');
    return Done;
}

} // namespace commandline
