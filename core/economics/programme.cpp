#include "programme.h"

#include "core/economics/cashflow.h"

#include <algorithm>
#include <cmath>

namespace core::economics {

namespace {

/// The last year with cost and saving, which may be used for a part of it only.
int lastYearOf(const ProgrammeProject &project)
{
    return project.endYear + int(std::ceil(project.life));
}

void add(const ProgrammeProject &project, const ProgrammeScale &scale, int first, std::vector<ProgrammeYear> &years)
{
    const int built = project.endYear - project.startYear + 1;
    for (int y = project.startYear; y <= project.endYear; ++y)
        years[size_t(y - first)].investment += scale.investment * project.investment / built;
    for (int y = project.endYear + 1; y <= lastYearOf(project); ++y) {
        const double part = std::min(1.0, project.endYear + 1 + project.life - y);
        years[size_t(y - first)].cost += scale.cost * project.yearlyCost * part;
        years[size_t(y - first)].saving += scale.saving * project.yearlySaving * part;
    }
}

/// Of flows at the ends of years; the first year counts whole. Nothing where no money was ever out.
std::optional<double> paybackOf(const std::vector<double> &flows)
{
    const std::optional<double> years = payback(flows);
    return years && *years > 0 ? std::optional(*years + 1) : std::nullopt;
}

} // namespace

Programme programme(const std::vector<ProgrammeProject> &projects, double discountRate, const ProgrammeScale &scale)
{
    Programme result;
    if (projects.empty())
        return result;
    int first = projects.front().startYear, last = first;
    for (const ProgrammeProject &each : projects) {
        first = std::min(first, each.startYear);
        last = std::max(last, lastYearOf(each));
    }
    result.years.resize(size_t(last - first) + 1);
    for (const ProgrammeProject &each : projects)
        add(each, scale, first, result.years);
    std::vector<double> nets, discounted;
    double discount = 1, sum = 0, discountedSum = 0;
    for (size_t i = 0; i < result.years.size(); ++i) {
        ProgrammeYear &year = result.years[i];
        year.year = first + int(i);
        year.net = year.saving - year.cost - year.investment;
        year.discounted = year.net / discount;
        year.sum = sum += year.net;
        year.discountedSum = discountedSum += year.discounted;
        discount *= 1 + discountRate;
        nets.push_back(year.net);
        discounted.push_back(year.discounted);
    }
    result.netPresentValue = netPresentValue(nets, discountRate);
    result.rates = internalRates(nets);
    result.changesSign = changesSign(nets);
    result.payback = paybackOf(nets);
    result.discountedPayback = paybackOf(discounted);
    return result;
}

} // namespace core::economics
