#include "dossierwork.h"

#include <algorithm>

// The empty tables and figures that the documents fill, and which figures they show.

namespace core {

namespace {

DocumentColumn columnOf(QString text)
{
    DocumentColumn column;
    column.kind = text.startsWith(u'#') ? ColumnKind::Number : text.startsWith(u'~') ? ColumnKind::Short : ColumnKind::Text;
    static const double widths[]{2, 1.3, 0.7}; // ours, of text, number, short
    column.width = widths[size_t(column.kind)];
    if (column.kind != ColumnKind::Text)
        text.remove(0, 1);
    if (const qsizetype at = text.lastIndexOf(u'@'); at >= 0) {
        column.width = numberFromText(QStringView(text).mid(at + 1)).value_or(column.width); // a test reads them all
        text.truncate(at);
    }
    column.head = text;
    return column;
}

} // namespace

DocumentTable DossierWork::table(const QString &id, const Cases &cases, const Puts &puts) const
{
    const QString base = id.section(u':', 0, 0);
    DocumentTable table;
    table.id = id;
    table.caption = text(base + QStringLiteral(".caption"), puts);
    if (const QString unit = base + QStringLiteral(".unit"); has(unit))
        table.unit = text(unit);
    const QStringList heads = text(base + QStringLiteral(".columns")).split(u'|');
    const auto isPerYear = [&](qsizetype at) {
        return !cases.empty() && at < heads.size() && heads[at].contains(QLatin1StringView("{year}"));
    };
    const auto plainHead = [&](QString head) {
        for (const Put &each : puts)
            head.replace(u'{' + each.name + u'}', each.runs.front().text);
        return head;
    };
    for (qsizetype at = 0; at < heads.size();) {
        if (!isPerYear(at)) {
            table.columns.push_back(columnOf(plainHead(heads[at++])));
            continue;
        }
        qsizetype end = at;
        while (isPerYear(end))
            ++end;
        for (const qsizetype each : cases)
            for (qsizetype i = at; i < end; ++i)
                table.columns.push_back(
                    columnOf(plainHead(QString(heads[i]).replace(QLatin1StringView("{year}"), yearText(each)))));
        at = end;
    }
    return table;
}

DocumentFigure DossierWork::figure(const char *id, FigureType type, const Puts &puts) const
{
    const QString base = QString::fromLatin1(id);
    const auto optional = [&](const char *part) {
        const QString whole = base + QLatin1StringView(part);
        return has(whole) ? text(whole, puts) : QString();
    };
    DocumentFigure figure;
    figure.id = base;
    figure.type = type;
    figure.caption = text(base + QStringLiteral(".caption"), puts);
    figure.source = text(QStringLiteral("figure.source"));
    figure.horizontal = optional(".x");
    figure.vertical = optional(".y");
    figure.secondVertical = optional(".y2");
    return figure;
}

namespace {

/// Whether a figure shows amounts, and all of them are 0 or unknown.
bool isOfZeros(const DocumentFigure &figure)
{
    const auto isZero = [](const std::optional<double> &value) { return value.value_or(0) == 0; };
    switch (figure.type) {
    case FigureType::BarsAcross:
    case FigureType::Columns:
    case FigureType::Bridge:
    case FigureType::Ring:
    case FigureType::Lines:
        return std::ranges::all_of(figure.series,
                                   [&](const FigureSeries &each) { return std::ranges::all_of(each.values, isZero); });
    default:
        return false;
    }
}

} // namespace

void DossierWork::add(std::optional<DocumentFigure> figure)
{
    if (figure && !isOfZeros(*figure))
        section().blocks.emplace_back(*std::move(figure));
}

} // namespace core
