#include "steptexts.h"

#include <QCoreApplication>

namespace ui {

using namespace core;

namespace {

/// What a step is called in the list and over itself, what it is for, and the annexes it follows.
struct StepSource {
    const char *name, *title, *what, *annexes;
};
constexpr StepSource texts[wizardStepCount + 1]{
    {QT_TRANSLATE_NOOP("WizardStep", "Case and scheme"), QT_TRANSLATE_NOOP("WizardStep", "Case and scheme"),
     QT_TRANSLATE_NOOP("WizardStep", "Choose the year that is evaluated, and what it is judged by."), "3"},
    {QT_TRANSLATE_NOOP("WizardStep", "Basic conditions"), QT_TRANSLATE_NOOP("WizardStep", "Basic conditions"),
     QT_TRANSLATE_NOOP("WizardStep",
                       "The notice asks four things of every park before it may apply. Answer each and name what proves it."),
     "1"},
    {QT_TRANSLATE_NOOP("WizardStep", "Class of the park"), QT_TRANSLATE_NOOP("WizardStep", "Class of the park"),
     QT_TRANSLATE_NOOP("WizardStep", "How much energy the park uses in a year decides which limit holds. What kind of park it is "
                                     "helps to compare it with others."),
     "3"},
    {QT_TRANSLATE_NOOP("WizardStep", "Boundary"), QT_TRANSLATE_NOOP("WizardStep", "Boundary"),
     QT_TRANSLATE_NOOP("WizardStep", "Say what belongs to the park. All energy and all processes inside count, nothing outside."),
     "1 4"},
    {QT_TRANSLATE_NOOP("WizardStep", "Six systems"), QT_TRANSLATE_NOOP("WizardStep", "Six systems"),
     QT_TRANSLATE_NOOP("WizardStep",
                       "Enter what came in, what was used and what was made in the year, one system after the other."),
     "4"},
    {QT_TRANSLATE_NOOP("WizardStep", "Energy mix"), QT_TRANSLATE_NOOP("WizardStep", "Energy mix and direct supply"),
     QT_TRANSLATE_NOOP("WizardStep",
                       "Check which energy the park used in the year, and how much of it came as direct green power and "
                       "certificates. This decides the clean energy share, and what the received power emits."),
     "3 4"},
    {QT_TRANSLATE_NOOP("WizardStep", "Emissions"), QT_TRANSLATE_NOOP("WizardStep", "Emissions accounting"),
     QT_TRANSLATE_NOOP("WizardStep", "Follow the emissions from the rows to the total before anything is judged by them."), "4"},
    {QT_TRANSLATE_NOOP("WizardStep", "Indicators"), QT_TRANSLATE_NOOP("WizardStep", "Indicators and what does not apply"),
     QT_TRANSLATE_NOOP("WizardStep", "See each indicator against its target. Where circumstances make a guiding one impossible, "
                                     "say why: it is no condition of acceptance then."),
     "3"},
    {QT_TRANSLATE_NOOP("WizardStep", "Result"), QT_TRANSLATE_NOOP("WizardStep", "Result"),
     QT_TRANSLATE_NOOP("WizardStep", "What the evaluation comes to, what is still open, and what is to be handed in."), "2 3"},
    {QT_TRANSLATE_NOOP("WizardStep", "Items"), QT_TRANSLATE_NOOP("WizardStep", "Items"),
     QT_TRANSLATE_NOOP("WizardStep",
                       "Answer each item and name what proves it. Where rows give the value, a link leads to them; where "
                       "an item does not apply, say why."),
     ""},
};

/// What other schemes say in the place of the notice; null: the same.
const char *otherWhat(WizardStep step)
{
    switch (step) {
    case WizardStep::Conditions:
        return QT_TRANSLATE_NOOP("WizardStep", "The scheme asks this before its items: the answers decide which targets hold.");
    case WizardStep::Systems:
        return QT_TRANSLATE_NOOP("WizardStep",
                                 "Enter what came in, what was used and what was made in the year. The items of this scheme "
                                 "are computed from these rows.");
    case WizardStep::Outcome:
        return QT_TRANSLATE_NOOP("WizardStep",
                                 "What the scheme says of the case, what is missing, what to mend first, and the result as "
                                 "a document.");
    default:
        return nullptr;
    }
}

QString translated(const char *text)
{
    return QCoreApplication::translate("WizardStep", text);
}

} // namespace

QString stepName(WizardStep step)
{
    return translated(texts[size_t(step)].name);
}

StepTexts stepTexts(WizardStep step, bool isNotice)
{
    const StepSource &of = texts[size_t(step)];
    const char *other = isNotice ? nullptr : otherWhat(step);
    return {translated(of.title), translated(other ? other : of.what),
            QString::fromLatin1(of.annexes).split(u' ', Qt::SkipEmptyParts)};
}

} // namespace ui
