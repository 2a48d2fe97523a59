#pragma once

#include "core/schemes/scheme.h"

namespace core {

/// Within 1e-9 (relative) of a bound is on it. Source: domain model, §5.
bool isOn(double value, double bound);

/// The numeric target of an item for a class in a year; nothing where the pack has no number for it.
std::optional<double> targetOf(const Scheme &scheme, const SchemeItem &item, size_t classIndex, int year);

/// Judges the items of a scheme one by one, for one year of a park.
class ItemJudge
{
public:
    ItemJudge(const Scheme &scheme, const YearFigures &figures, const std::vector<YearFigures> &years, const Park &park,
              size_t classIndex)
        : m_scheme(scheme), m_figures(figures), m_years(years), m_park(park), m_class(classIndex)
    {}

    ItemResult judge(const SchemeItem &item) const;

private:
    const Answer *answerTo(const QString &id) const;
    bool isExcused(const SchemeItem &item) const;
    void findValue(const SchemeItem &item, ItemResult &result) const;
    void findEntered(const SchemeItem &item, ItemResult &result) const;
    void findSeries(const SchemeItem &item, ItemResult &result) const;
    void findHorizons(const SchemeItem &item, ItemResult &result) const;
    std::optional<double> shareOfFirms(const FirmFilter &filter) const;
    std::optional<double> valueIn(int metric, int yearsBack) const;
    /// Growth per year between first and last year; nothing (and what lacks) where a year lacks or the first is not above 0.
    std::optional<double> growth(int metric, int years, ItemResult &result) const;
    void findTarget(const SchemeItem &item, ItemResult &result) const;
    void compare(const SchemeItem &item, ItemResult &result) const;
    void addRatio(const SchemeItem &item, ItemResult &result) const;
    void addPoints(const SchemeItem &item, ItemResult &result) const;
    int year() const { return m_figures.of ? m_figures.of->year : 0; }

    const Scheme &m_scheme;
    const YearFigures &m_figures;
    const std::vector<YearFigures> &m_years;
    const Park &m_park;
    size_t m_class;
};

} // namespace core
