#include "hourlyexplain.h"

// Which figure of a simulated year an index means: those of the year, of its months, of its hours.

namespace core {

namespace {

constexpr qint32 monthsOfYear = 12;
constexpr qint32 firstOfBuses = qint32(HourlyFigure::FirstBillPart) + qint32(billParts);
constexpr qint32 figuresOfBus = 2 + qint32(BusPart::Lost);                                    // the load and every part
constexpr qint32 figuresOfYear = firstOfBuses + figuresOfBus * qint32(LoadCarrier::Hydrogen); // without electricity;
constexpr qint32 figuresOfHours = figuresOfYear * (1 + monthsOfYear); // those of months come after it, then those of hours

/// What a part of the bus of electricity is called among the figures.
HourlyFigure electricityFigure(BusPart part)
{
    switch (part) {
    case BusPart::Firm:
        return HourlyFigure::OnSite;
    case BusPart::Wind:
        return HourlyFigure::Wind;
    case BusPart::Pv:
        return HourlyFigure::Pv;
    case BusPart::FromStore:
        return HourlyFigure::Discharged;
    case BusPart::Bought:
        return HourlyFigure::Imported;
    case BusPart::Unserved:
        return HourlyFigure::Unserved;
    case BusPart::IntoStore:
        return HourlyFigure::Charged;
    case BusPart::Exported:
        return HourlyFigure::Exported;
    default:
        return HourlyFigure::Curtailed;
    }
}

} // namespace

Figure hourlyFigure(qsizetype caseIndex, HourlyFigure figure)
{
    return caseFigure(hourlyKind, caseIndex, figure);
}

Figure hourlyFigure(qsizetype caseIndex, BillPart part)
{
    return caseFigure(hourlyKind, caseIndex, qint32(HourlyFigure::FirstBillPart) + qint32(part));
}

std::optional<BillPart> billPartOf(const Figure &figure)
{
    const qint32 part = figure.index - qint32(HourlyFigure::FirstBillPart);
    if (figure.kind != hourlyKind || part < 0 || part >= qint32(billParts))
        return std::nullopt;
    return BillPart(part);
}

Figure hourlyFigure(qsizetype caseIndex, const BusFigure &figure)
{
    if (figure.carrier == LoadCarrier::Electricity)
        return hourlyFigure(caseIndex, figure.part ? electricityFigure(*figure.part) : HourlyFigure::Load);
    const qint32 part = figure.part ? 1 + qint32(*figure.part) : 0;
    return caseFigure(hourlyKind, caseIndex, firstOfBuses + (qint32(figure.carrier) - 1) * figuresOfBus + part);
}

std::optional<BusFigure> busFigureOf(const Figure &figure)
{
    if (figure.kind != hourlyKind || figure.index < firstOfBuses || figure.index >= figuresOfYear)
        return std::nullopt;
    const qint32 at = figure.index - firstOfBuses, part = at % figuresOfBus;
    return BusFigure{LoadCarrier(1 + at / figuresOfBus), part > 0 ? std::optional(BusPart(part - 1)) : std::nullopt};
}

bool hasMonths(const Figure &figure)
{
    switch (HourlyFigure(figure.index)) {
    case HourlyFigure::Load:
    case HourlyFigure::Unserved:
    case HourlyFigure::Available:
    case HourlyFigure::Imported:
    case HourlyFigure::Exported:
    case HourlyFigure::Curtailed:
    case HourlyFigure::OnSite:
    case HourlyFigure::Wind:
    case HourlyFigure::Pv:
    case HourlyFigure::Discharged:
    case HourlyFigure::Charged:
        return true;
    default:
        return figure.index >= qint32(HourlyFigure::GridPeak) && figure.index < figuresOfYear;
    }
}

Figure ofMonth(const Figure &ofYear, size_t month)
{
    Figure figure = ofYear;
    figure.index = figuresOfYear + ofYear.index * monthsOfYear + qint32(month);
    return figure;
}

std::optional<size_t> monthOf(const Figure &figure)
{
    if (figure.kind != hourlyKind || figure.index < figuresOfYear || figure.index >= figuresOfHours)
        return std::nullopt;
    return size_t(figure.index - figuresOfYear) % size_t(monthsOfYear);
}

Figure ofYear(const Figure &figure)
{
    Figure year = figure;
    if (monthOf(figure))
        year.index = (figure.index - figuresOfYear) / monthsOfYear;
    if (hourOf(figure))
        year.index = (figure.index - figuresOfHours) / qint32(hoursPerYear);
    return year;
}

bool hasHours(const Figure &figure)
{
    return (figure.index < qint32(HourlyFigure::GridPeak) || busFigureOf(figure)) && hasMonths(figure);
}

Figure ofHour(const Figure &ofYear, size_t hour)
{
    Figure figure = ofYear;
    figure.index = figuresOfHours + ofYear.index * qint32(hoursPerYear) + qint32(hour);
    return figure;
}

std::optional<size_t> hourOf(const Figure &figure)
{
    if (figure.kind != hourlyKind || figure.index < figuresOfHours)
        return std::nullopt;
    return size_t(figure.index - figuresOfHours) % hoursPerYear;
}

} // namespace core
