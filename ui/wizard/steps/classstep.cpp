#include "classstep.h"

#include "core/schemes/itemjudge.h"
#include "ui/inputs/card.h"
#include "ui/inputs/fieldform.h"
#include "ui/inputs/icon.h"
#include "ui/inputs/plaintable.h"
#include "ui/inputs/statusmark.h"
#include "ui/inputs/texts.h"
#include "ui/model/evaluationmodels.h"
#include "ui/wizard/opencard.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

using namespace core;

namespace {

constexpr std::string_view classByIndustry = "parkTypes.industry";

const Object &profile()
{
    return *parkObject.parts[0].object;
}

} // namespace

ClassStep::ClassStep(const WizardContext &context, QWidget *parent)
    : StepView(context, {WizardStep::ParkClass}, parent),
      m_energyCard(new Card(this)),
      m_toolCard(new Card(this)),
      m_formCard(new Card(this)),
      m_consumption(new QLabel(m_energyCard)),
      m_decides(textLabel(m_energyCard)),
      m_classes(new PlainTable(m_energyCard)),
      m_tests(new PlainTable(m_toolCard)),
      m_proposed(textLabel(m_toolCard)),
      m_remark(textLabel(m_toolCard, true)),
      m_take(new QPushButton(m_toolCard)),
      m_form(new FieldForm(
          profile(), [] { return std::optional(profileAddress()); },
          {classByIndustry, "parkTypes.location", "parkTypes.energyStructure", "leadIndustry"}, context.document,
          context.results.library(), context.appearance, m_formCard))
{
    asKeyNumber(m_consumption);
    m_consumption->setObjectName(QStringLiteral("consumption"));
    m_decides->setObjectName(QStringLiteral("decides"));
    m_take->setObjectName(QStringLiteral("takeOver"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_consumption, m_decides, m_classes})
        m_energyCard->content()->addWidget(part);
    auto *line = new QHBoxLayout;
    line->addWidget(m_proposed, 1);
    line->addWidget(m_take);
    m_toolCard->content()->addWidget(m_tests);
    m_toolCard->content()->addLayout(line);
    m_toolCard->content()->addWidget(m_remark);
    m_formCard->content()->addWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 14);
    column->setSpacing(12);
    for (QWidget *part : std::initializer_list<QWidget *>{m_energyCard, m_toolCard, m_formCard, openCard()})
        column->addWidget(part);
    column->addStretch(1);
    connect(m_take, &QPushButton::clicked, this, &ClassStep::takeOver);
}

void ClassStep::show()
{
    m_formCard->setTitle(tr("What the park says of itself"), tr("free text; it stands in the application"));
    m_form->refresh();
    showResults();
}

void ClassStep::showResults()
{
    showEnergyClass();
    showProposal();
}

QString ClassStep::limitText(size_t parkClass) const
{
    const SchemeItem &item = scheme().items.front();
    ItemResult result;
    result.target = targetOf(scheme(), item, parkClass, shownCase() ? shownCase()->year : 0);
    return result.target ? QStringLiteral("%1 %2 %3").arg(local(item.name), ItemTexts(item, format()).target(result), item.unit)
                         : tr("no limit is printed");
}

void ClassStep::showEnergyClass()
{
    m_energyCard->setTitle(tr("Energy class of the notice"), tr("by the energy used in the year, electricity at equal value"));
    const CaseEvaluation *evaluated = accounted();
    QList<QStringList> rows;
    for (size_t i = 0; i < scheme().classes.size(); ++i)
        rows.append({local(scheme().classes[i].name), limitText(i)});
    const int current = evaluated ? int(judged(*evaluated).classIndex) : -1;
    m_classes->show({{tr("Energy used in a year")}, {tr("Limit of the core indicator"), false, true}}, rows, {current});
    m_classes->setAccessibleName(m_energyCard->title());
    if (current >= 0)
        m_classes->setRowIcon(current, icon(QStringLiteral("check-circle"), colours().accent));
    m_consumption->setText(evaluated ? format().headline(evaluated->account.energy.total.value, Unit::Tce).text()
                                     : Format::absent());
    if (!evaluated)
        m_decides->setText(tr("The class follows when the energy of the year is entered and has no errors."));
    else if (scheme().classes[size_t(current)].belowAll)
        m_decides->setText(tr("The park uses less energy than the notice has a class for. It prints no limit for the core "
                              "indicator here, so that the core indicator has no verdict. Check that all energy is entered."));
    else
        m_decides->setText(
            tr("This is the class \"%1\": %2.").arg(local(scheme().classes[size_t(current)].name), limitText(size_t(current))));
}

QString ClassStep::testText(const ParkClassTest &test) const
{
    if (!test.system)
        return tr("none of the others holds");
    return tr("\"%1\" uses more than %2 of the energy")
        .arg(fieldText(systemPart(*test.system).label), format().share(test.threshold));
}

void ClassStep::showProposal()
{
    m_toolCard->setTitle(tr("Kind of park: tool classes, ours"), tr("no official test is published"));
    const CaseEvaluation *evaluated = accounted();
    const auto proposal = proposeParkClass(evaluated ? evaluated->account : Account(), context().results.library().parkClasses());
    QList<QStringList> rows;
    m_proposal.clear();
    if (proposal) {
        for (const ParkClassTest &test : proposal->tests)
            rows.append({local(test.name), testText(test), test.share ? format().share(*test.share) : Format::absent()});
        if (const ParkClassTest *proposed = proposal->proposed())
            m_proposal = local(proposed->name);
    }
    m_tests->show({{tr("Class")}, {tr("Test"), false, true}, {tr("This case"), true}}, rows);
    m_tests->setAccessibleName(m_toolCard->title());
    for (size_t i = 0; proposal && i < proposal->tests.size(); ++i)
        if (proposal->tests[i].holds)
            m_tests->setRowIcon(int(i), icon(QStringLiteral("check-circle"), colours().accent));
    m_proposed->setText(m_proposal.isEmpty() ? tr("The class follows when the energy use of the systems is entered.")
                                             : tr("Proposed: %1").arg(m_proposal));
    m_take->setText(tr("Take over"));
    m_take->setToolTip(tr("Writes the proposed class into the park"));
    const ParkProfile &held = park().profile;
    m_take->setEnabled(!m_proposal.isEmpty() && !isReadOnly() && (!held.parkTypes || held.parkTypes->industry != m_proposal));
    m_remark->setText(tr("Energy counts where it is used: fuels in the system of their row, electricity at equal value and heat "
                         "by the rows of use."));
}

void ClassStep::takeOver()
{
    const QString name = m_proposal;
    auto edits = editsToSet(park(), profileAddress(), fieldIndex(profile(), classByIndustry), name);
    if (edits)
        context().document.push([name] { return QCoreApplication::translate("UndoText", "Take over class %1").arg(name); },
                                *std::move(edits));
}

bool ClassStep::showPoint(const OpenPoint &point)
{
    return point.kind == OpenPoint::Kind::ProfileField ? m_form->showField(point.index) : showPlace(point.place);
}

} // namespace ui
