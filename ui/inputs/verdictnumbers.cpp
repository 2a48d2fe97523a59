#include "verdictnumbers.h"

#include "core/explain/explanation.h"
#include "ui/model/parametersmodel.h"

#include <QCoreApplication>

namespace ui {

using namespace core;

namespace {

/// Gives the texts of this file their context.
struct VerdictTexts {
    Q_DECLARE_TR_FUNCTIONS(VerdictTexts)
};

} // namespace

QList<KeyNumber> verdictNumbers(const SchemeResult &result, const Format &format, const Figure &counts)
{
    const Scheme &scheme = *result.scheme;
    const auto local = [&](const LocalText &text) { return format.local(text); };
    QList<KeyNumber> numbers{
        {VerdictTexts::tr("Verdict"),
         verdictText(result.verdict),
         {},
         result.verdict == Verdict::Open ? VerdictTexts::tr("data are missing")
         : result.level >= 0             ? local(scheme.levels[size_t(result.level)].name)
                                         : QString()},
        {VerdictTexts::tr("Items"),
         VerdictTexts::tr("%1 met").arg(result.counts[size_t(ItemStatus::Met)]),
         {},
         VerdictTexts::tr("%1 not met · %2 not applicable · %3 no data")
             .arg(result.counts[size_t(ItemStatus::NotMet)])
             .arg(result.counts[size_t(ItemStatus::NotApplicable)])
             .arg(result.counts[size_t(ItemStatus::NoData)]),
         counts},
        {VerdictTexts::tr("Reliability"), checkText(scheme.check), {}, local(scheme.version)},
    };
    if (result.score)
        numbers.insert(1,
                       {VerdictTexts::tr("Score"),
                        format.computed(*result.score),
                        {},
                        scheme.passScore ? VerdictTexts::tr("%1 to pass").arg(format.computed(*scheme.passScore)) : QString()});
    if (scheme.classes.size() > 1)
        numbers.insert(1, {VerdictTexts::tr("Class"), local(scheme.classes[result.classIndex].name), {}, {}});
    return numbers;
}

QList<KeyNumber> noticeNumbers(const CaseEvaluation &evaluated, qsizetype caseIndex, const Format &format)
{
    const SchemeResult &result = evaluated.schemes.front();
    std::array<int, 4> counts{};
    for (size_t i = 0; i < result.items.size(); ++i)
        if (result.scheme->items[i].role == ItemRole::Guiding)
            ++counts[size_t(result.items[i].status)];
    const SchemeClass &parkClass = result.scheme->classes[result.classIndex];
    const int excused = counts[size_t(ItemStatus::NotApplicable)];
    const QString remark = result.passed && excused > 0 ? VerdictTexts::tr("core indicator and all guiding indicators that apply")
                           : result.passed              ? VerdictTexts::tr("core indicator and all guiding indicators")
                           : result.items.front().status == ItemStatus::Met
                               ? VerdictTexts::tr("core indicator met, guiding indicators missing")
                           : result.items.front().status == ItemStatus::NotMet ? VerdictTexts::tr("the core indicator is not met")
                           : verdictShown(result) == Verdict::Open             ? VerdictTexts::tr("data are missing")
                                                                   : VerdictTexts::tr("the core indicator has no verdict");
    const bool hasRows = isAnythingEntered(evaluated); // else it consumes nothing known, not 0
    const Format::Scaled consumption = format.headline(evaluated.account.energy.total.value, Unit::Tce);
    return {
        {VerdictTexts::tr("Verdict"),
         verdictText(verdictShown(result)),
         {},
         remark,
         caseFigure(Figure::Kind::Item, caseIndex, 0)},
        {VerdictTexts::tr("Energy class"),
         !hasRows ? Format::absent() : format.local(parkClass.name),
         {},
         hasRows ? VerdictTexts::tr("consumption %1").arg(consumption.text()) : VerdictTexts::tr("no energy is entered yet"),
         caseFigure(Figure::Kind::Consumption, caseIndex)},
        {VerdictTexts::tr("Guiding indicators"),
         VerdictTexts::tr("%1 met").arg(counts[size_t(ItemStatus::Met)]),
         {},
         VerdictTexts::tr("%1 not met · %2 not applicable · %3 no data")
             .arg(counts[size_t(ItemStatus::NotMet)])
             .arg(counts[size_t(ItemStatus::NotApplicable)])
             .arg(counts[size_t(ItemStatus::NoData)]),
         itemCountFigure(caseIndex, 0, {}, true)},
    };
}

} // namespace ui
