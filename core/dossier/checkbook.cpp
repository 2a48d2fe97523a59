#include "checkbook.h"

#include "core/dossier/layout.h"
#include "core/exchange/parkjson.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

namespace core {

namespace check {

namespace {

using L1 = QLatin1StringView;

/// What the workbook is of, and how to use it; filled last, since it says whether all agrees.
void fillReadMe(const Context &context, Sheet &sheet)
{
    const auto line = [&](const char *what, const CellValue &value, CellKind kind = CellKind::Label) {
        sheet.beginRow();
        sheet.put(CellKind::Label, L1("what"), context.word(QStringLiteral("readme.") + QString::fromLatin1(what)));
        sheet.put(kind, L1("value"), value);
    };
    const auto says = [&](const char *id) { return context.word(QStringLiteral("readme.") + QString::fromLatin1(id)); };
    line("park", context.park.profile.nameIn(context.texts.isChinese));
    line("case", context.inCase().name);
    line("year", double(context.inCase().year));
    line("program", programName(context.texts.isChinese) + QStringLiteral(" " PARKWRIGHT_VERSION));
    const QByteArray digest = QCryptographicHash::hash(toJson(context.park), QCryptographicHash::Sha256).toHex();
    line("digest", QString::fromLatin1(digest));
    line("input", says("inputText"), CellKind::Input);
    line("factor", says("factorText"), CellKind::Factor);
    line("formula", says("formulaText"));
    line("recalculate", says("recalculateText"));
    line("protection", says("protectionText"));
    sheet.beginRow();
    sheet.put(CellKind::Label, L1("what"), says("result"));
    sheet.put(L1("value"), choose(equal(context.named(L1("all_ok")), number(1)), text(says("agrees")), text(says("differs"))));
}

} // namespace

} // namespace check

Result<check::Book> checkBook(const Park &park, qsizetype caseIndex, const CaseEvaluation &evaluated, const Library &library,
                              const BookTexts &texts, const CheckWords &words)
{
    using namespace check;
    if (!evaluated.hasResults)
        return fail({ErrorCode::CaseNotEvaluated, park.cases.at(caseIndex).id, {}, {}});
    Context context{park, caseIndex, evaluated, evaluated.libraryOr(library), texts, words};
    context.book.title = park.profile.nameIn(texts.isChinese) + u' ' + context.inCase().name;
    context.book.yes = texts.flag(true);
    context.book.no = texts.flag(false);
    Sheet &readMe = context.addSheet(QStringLiteral("readme"), {"what", "value"});
    for (void (*const add)(Context &) :
         {addParameters, addFactors, addSteam, addFuels, addFleets, addBuildings, addPower, addAttributes, addHeat, addProcesses,
          addResources, addTotals, addSystems, addIndicators, addCheck})
        add(context);
    fillReadMe(context, readMe);
    return std::move(context.book);
}

Result<void> writeCheckBook(const Park &park, qsizetype caseIndex, const CaseEvaluation &evaluated, const Library &library,
                            const BookTexts &texts, const CheckWords &words, const QString &fileName)
{
    const auto book = checkBook(park, caseIndex, evaluated, library, texts, words);
    return book ? check::write(*book, fileName) : Result<void>(fail(book.error()));
}

Result<QString> checkBookSum(const Park &park, qsizetype caseIndex, const CaseEvaluation &evaluated, const Library &library,
                             const BookTexts &texts, const CheckWords &words)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("check.xlsx")));
    if (const auto written = writeCheckBook(park, caseIndex, evaluated, library, texts, words, file.fileName()); !written)
        return fail(written.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail({ErrorCode::FileUnreadable, file.fileName(), {}, file.errorString()});
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace core
