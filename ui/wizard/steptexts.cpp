#include "steptexts.h"

#include <QCoreApplication>

namespace ui {

using namespace core;

namespace {

/// What a step is called in the list and over itself, what it is for, and the annexes it follows.
struct Texts {
    const char *name, *title, *what, *annexes;
};
constexpr Texts texts[wizardStepCount]{
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
};

QString translated(const char *text)
{
    return QCoreApplication::translate("WizardStep", text);
}

} // namespace

QString stepName(WizardStep step)
{
    return translated(texts[size_t(step)].name);
}

StepTexts stepTexts(WizardStep step)
{
    const Texts &of = texts[size_t(step)];
    return {translated(of.title), translated(of.what), QString::fromLatin1(of.annexes).split(u' ')};
}

} // namespace ui
