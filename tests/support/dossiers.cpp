#include "dossiers.h"

namespace support {

using namespace core;

const DossierTexts &dossierTexts()
{
    static const DossierTexts texts = *DossierTexts::read(":/dossier");
    return texts;
}

DossierResult<Document> dossierOf(const Park &park, DossierRequest request)
{
    if (!request.date.isValid())
        request.date = QDate(2026, 7, 1);
    request.programVersion = "test";
    static Evaluation evaluation;
    evaluation = support::evaluate(park);
    return buildDossier(park, evaluation, library(), schemes(), dossierTexts(), request);
}

Document documentOf(const Park &park, DocumentKind kind, DocumentLanguage language, const QString &caseId)
{
    DossierRequest request;
    request.kind = kind;
    request.language = language;
    request.caseId = caseId;
    auto made = dossierOf(park, request);
    if (!made)
        qFatal("no document: trouble %d %s", int(made.error().trouble), qPrintable(made.error().ids.join(' ')));
    return *std::move(made);
}

namespace {

template <class T> const T *found(const Document &document, const QString &id)
{
    for (const DocumentSection &section : document.sections)
        for (const DocumentBlock &block : section.blocks)
            if (const T *each = std::get_if<T>(&block); each && each->id == id)
                return each;
    return nullptr;
}

} // namespace

const DocumentTable *findTable(const Document &document, const QString &id)
{
    return found<DocumentTable>(document, id);
}

const DocumentTable &tableOf(const Document &document, const QString &id)
{
    const DocumentTable *table = findTable(document, id);
    if (!table)
        qFatal("no table %s", qPrintable(id));
    return *table;
}

const DocumentFigure *findFigure(const Document &document, const QString &id)
{
    return found<DocumentFigure>(document, id);
}

const DocumentParagraph *findParagraph(const Document &document, const QString &id)
{
    return found<DocumentParagraph>(document, id);
}

QString readText(const Runs &runs)
{
    QString text;
    for (const TextRun &each : runs)
        text += each.text;
    return text;
}

QString cellText(const DocumentTable &table, size_t row, size_t column)
{
    return readText(table.rows.at(row).cells.at(column).runs);
}

qsizetype rowOf(const DocumentTable &table, const QString &name, size_t column)
{
    for (size_t row = 0; row < table.rows.size(); ++row)
        if (column < table.rows[row].cells.size() && cellText(table, row, column).startsWith(name))
            return qsizetype(row);
    return -1;
}

double cellValue(const Document &document, const DocumentTable &table, size_t row, size_t column)
{
    for (const TextRun &each : table.rows.at(row).cells.at(column).runs)
        if (each.kind == RunKind::Number && document.numbers.at(size_t(each.number)).value)
            return *document.numbers[size_t(each.number)].value;
    return 0;
}

} // namespace support
