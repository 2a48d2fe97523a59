#include "verdictnumbers.h"

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

QList<KeyNumber> verdictNumbers(const SchemeResult &result, const Format &format)
{
    const Scheme &scheme = *result.scheme;
    const auto local = [&](const LocalText &text) {
        return format.language() == Language::English ? text.english : text.chinese;
    };
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
             .arg(result.counts[size_t(ItemStatus::NoData)])},
        {VerdictTexts::tr("How sure"), checkText(scheme.check), {}, scheme.version},
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

} // namespace ui
