#include "readings.h"

namespace core {

namespace {

const Field &parameterField(int parameter)
{
    return parametersObject.fields[size_t(parameter)];
}

/// What holds for the cases that say nothing.
bool readingOfProject(const Park &park, int parameter)
{
    const Value ofProject = parameterField(parameter).get(&park.parameters);
    const bool *given = std::get_if<bool>(&ofProject);
    return given ? *given : readingByDefault(parameter);
}

} // namespace

std::vector<int> readingParameters()
{
    std::vector<int> result;
    for (size_t i = 0; i < parametersObject.fields.size(); ++i)
        if (parametersObject.fields[i].kind == Kind::Flag)
            result.push_back(int(i));
    return result;
}

int readingParameter(std::string_view key)
{
    const int parameter = fieldIndex(parametersObject, key);
    Q_ASSERT(parameter >= 0 && parameterField(parameter).kind == Kind::Flag);
    return parameter;
}

bool readingByDefault(int parameter)
{
    const EffectiveParameters defaults;
    const std::string_view key = parameterField(parameter).key;
    if (key == "onSiteCountsAsDirect")
        return defaults.onSiteCountsAsDirect;
    if (key == "includeFeedstockInEnergy")
        return defaults.includeFeedstockInEnergy;
    Q_ASSERT(key == "cleanEnergyIncludesGas");
    return defaults.cleanEnergyIncludesGas;
}

bool readingInForce(const Park &park, qsizetype caseIndex, int parameter)
{
    const Value ofCase = parameterField(parameter).get(&park.cases.at(caseIndex).parameters);
    const bool *given = std::get_if<bool>(&ofCase);
    return given ? *given : readingOfProject(park, parameter);
}

Park withParameter(Park park, qsizetype caseIndex, int parameter, const Value &value)
{
    parameterField(parameter).set(&park.cases[caseIndex].parameters, value);
    return park;
}

CaseEvaluation evaluateUnder(const Park &park, qsizetype caseIndex, int parameter, const Value &value, const Library &library,
                             const std::vector<Scheme> &schemes, int currentYear)
{
    const Park other = withParameter(park, caseIndex, parameter, value);
    return evaluateCase(other, caseIndex, library, schemes, currentYear, hasError(evaluateDocument(other, library)));
}

std::vector<Reading> readings(const Park &park, qsizetype caseIndex, const Library &library, const std::vector<Scheme> &schemes,
                              int currentYear)
{
    const auto under = [&](int parameter, bool value) {
        return evaluateUnder(park, caseIndex, parameter, value, library, schemes, currentYear);
    };
    std::vector<Reading> result;
    for (const int parameter : readingParameters())
        result.push_back(
            {parameter, readingInForce(park, caseIndex, parameter), under(parameter, false), under(parameter, true)});
    return result;
}

std::vector<Edit> editsToTake(const Park &park, qsizetype caseIndex, int parameter, bool value)
{
    if (readingInForce(park, caseIndex, parameter) == value)
        return {};
    const Value taken = readingOfProject(park, parameter) == value ? Value{} : Value{value};
    return {Edit::set(parametersAddress(caseIndex), parameter, taken)};
}

} // namespace core
