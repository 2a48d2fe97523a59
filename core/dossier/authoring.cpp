#include "authoring.h"

#include "core/dossier/figureformat.h"
#include "core/reference/table.h"

#include <algorithm>

namespace core {

namespace {

/// Sets one field of the row of `rows` that `isIt` finds, makes the row where there is none, takes it away where `value` is
/// empty.
template <class Row, class IsIt, class T>
std::vector<Edit> editsTo(const QList<Row> &rows, std::string_view list, const IsIt &isIt, std::string_view field, const T &value,
                          Row made)
{
    const int member = listIndex(parkObject, list);
    const auto found = std::ranges::find_if(rows, isIt);
    if (found == rows.end()) {
        if (value.isEmpty())
            return {};
        const Object &element = *parkObject.lists[size_t(member)].element;
        element.fields[size_t(fieldIndex(element, field))].set(&made, value);
        return {Edit::insert({}, member, rows.size(), std::vector{std::make_shared<const Row>(std::move(made))})};
    }
    const qsizetype row = found - rows.begin();
    if (value.isEmpty())
        return {Edit::remove({}, member, row, 1)};
    const Address address = rowAddress({}, member, row);
    const int index = fieldIndex(objectAt(address), field);
    if (objectAt(address).fields[size_t(index)].get(&*found) == Value(value))
        return {};
    return {Edit::set(address, index, value)};
}

} // namespace

QString ownTextOf(const Park &park, const QString &document, const QString &section)
{
    const auto found = std::ranges::find_if(
        park.ownTexts, [&](const OwnText &each) { return each.document == document && each.section == section; });
    return found == park.ownTexts.end() ? QString() : found->text;
}

std::vector<Edit> editsToOwnText(const Park &park, const QString &document, const QString &section, const QString &html)
{
    OwnText made;
    made.document = document;
    made.section = section;
    return editsTo(
        park.ownTexts, "ownTexts", [&](const OwnText &each) { return each.document == document && each.section == section; },
        "text", html, std::move(made));
}

QString confirmedId(const DocumentParagraph &paragraph)
{
    const auto summary = QStringLiteral("summary:");
    return paragraph.id.startsWith(summary) ? paragraph.id.mid(summary.size()) : paragraph.id;
}

std::vector<Edit> editsToConfirm(const Park &park, const QString &document, const QString &paragraph, const QStringList &values)
{
    ConfirmedParagraph made;
    made.document = document;
    made.paragraph = paragraph;
    return editsTo(
        park.confirmedParagraphs, "confirmedParagraphs",
        [&](const ConfirmedParagraph &each) { return each.document == document && each.paragraph == paragraph; }, "figures",
        values, std::move(made));
}

std::vector<Edit> editsToRole(const Park &park, const QString &document, const QString &role, const QString &caseId)
{
    DocumentRole made;
    made.document = document;
    made.role = role;
    return editsTo(
        park.documentRoles, "documentRoles",
        [&](const DocumentRole &each) { return each.document == document && each.role == role; }, "ofCase", caseId,
        std::move(made));
}

std::vector<ChangedFigure> changedFigures(const Park &park, const QString &key, const Document &document,
                                          const DocumentParagraph &paragraph)
{
    const auto confirmed = std::ranges::find_if(park.confirmedParagraphs, [&](const ConfirmedParagraph &each) {
        return each.document == key && each.paragraph == confirmedId(paragraph);
    });
    QHash<QString, QString> before; ///< by "C2025:accounting.totalT"
    if (confirmed != park.confirmedParagraphs.end())
        for (const QString &each : confirmed->values)
            before.insert(each.section(u'=', 0, -2), each.section(u'=', -1));
    std::vector<ChangedFigure> changed;
    for (const TextRun &run : paragraph.runs) {
        if (run.kind != RunKind::Number)
            continue;
        const NumberField &field = document.numbers[size_t(run.number)];
        const QString name = field.caseId + u':' + field.path;
        const std::optional<double> value = numberFromText(before.value(name));
        const QString was = figureText(value, field.format, document.language);
        const QString is = figureText(field.value, field.format, document.language);
        if (was != is || (value && field.value && *value != *field.value))
            changed.push_back({field.caseId, field.path, was, is});
    }
    return changed;
}

} // namespace core
