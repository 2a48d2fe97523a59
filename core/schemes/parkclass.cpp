#include "parkclass.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

/// A test as its row says it. Fails: ReferenceRow.
Result<ParkClassTest> testOf(const Table &table, qsizetype row)
{
    ParkClassTest test;
    test.row = row;
    test.name = {table.text(row, "class_zh"), table.text(row, "class_en")};
    const QString metric = table.text(row, "metric");
    if (metric.isEmpty())
        return test;
    const auto system =
        std::ranges::find_if(allSystems, [&](System each) { return metric == QLatin1StringView(systemPart(each).key.data()); });
    const auto threshold = table.number(row, table.column("threshold"));
    if (system == allSystems.end() || !threshold || !*threshold)
        return fail(table.broken(row, metric));
    test.system = *system;
    test.threshold = **threshold;
    return test;
}

} // namespace

const ParkClassTest *ParkClassProposal::proposed() const
{
    const auto found = std::ranges::find_if(tests, &ParkClassTest::holds);
    return found == tests.end() ? nullptr : &*found;
}

Result<ParkClassProposal> proposeParkClass(const Account &account, const Table &parkClasses)
{
    const BySystem<Tce> use = useBySystem(account);
    const Tce whole = std::accumulate(use.begin(), use.end(), Tce{});
    ParkClassProposal result;
    for (qsizetype row = 0; row < parkClasses.rowCount(); ++row) {
        if (parkClasses.text(row, "axis") != QLatin1StringView("industry"))
            continue;
        auto test = testOf(parkClasses, row);
        if (!test)
            return fail(test.error());
        const bool isKnown = whole.value > 0;
        if (isKnown && test->system)
            test->share = use[size_t(*test->system)] / whole;
        test->holds = isKnown && (test->system ? *test->share > test->threshold : !result.proposed());
        result.tests.push_back(*std::move(test));
    }
    return result;
}

} // namespace core
