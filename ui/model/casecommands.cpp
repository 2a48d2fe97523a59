#include "casecommands.h"

#include "core/model/newrows.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace core;

namespace {

int casesList()
{
    return listIndex(parkObject, "cases");
}

qsizetype insert(Document &document, qsizetype at, const Case &made, const char *text)
{
    document.push([text, name = made.name] { return QCoreApplication::translate("UndoText", text).arg(name); },
                  {Edit::insert(Address{}, casesList(), at, std::vector{std::make_shared<const Case>(made)})});
    return at;
}

} // namespace

qsizetype addCase(Document &document)
{
    const auto &cases = document.park().cases;
    int year = document.park().profile.baseYear;
    for (const Case &each : cases)
        year = std::max(year, each.year + 1);
    return insert(document, cases.size(), emptyCase(document.park(), CaseKind::Planned, year),
                  QT_TRANSLATE_NOOP("UndoText", "Add case %1"));
}

qsizetype duplicateCase(Document &document, qsizetype original)
{
    const Case copy =
        copyOfCase(document.park(), document.park().cases.at(original), QCoreApplication::translate("UndoText", " (copy)"));
    return insert(document, original + 1, copy, QT_TRANSLATE_NOOP("UndoText", "Add case %1"));
}

qsizetype rollCaseForward(Document &document, qsizetype original)
{
    const Case next = rolledForward(document.park(), document.park().cases.at(original));
    const auto &cases = document.park().cases;
    qsizetype at = original + 1; // before the first case that is later
    while (at < cases.size() && cases[at].year <= next.year)
        ++at;
    return insert(document, at, next, QT_TRANSLATE_NOOP("UndoText", "Roll forward to %1"));
}

void renameCase(Document &document, qsizetype index, const QString &name)
{
    document.push([name] { return QCoreApplication::translate("UndoText", "Rename case to %1").arg(name); },
                  {Edit::set(caseAddress(index), fieldIndex(caseObject, "name"), name)});
}

void deleteCase(Document &document, qsizetype index)
{
    document.push(
        [name = document.park().cases.at(index).name] {
            return QCoreApplication::translate("UndoText", "Delete case %1").arg(name);
        },
        {Edit::remove(Address{}, casesList(), index, 1)});
}

} // namespace ui
