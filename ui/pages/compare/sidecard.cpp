#include "sidecard.h"

#include "ui/inputs/columns.h"
#include "ui/inputs/sidetree.h"
#include "ui/inputs/tablemenu.h"
#include "ui/pages/compare/labelled.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSignalBlocker>

namespace ui {

using namespace core;

static constexpr double percentPerOne = 100;

SideCard::SideCard(const PageContext &context, QWidget *parent)
    : Card(parent),
      m_context(context),
      m_model(new SideModel(context.document, context.results.library(), context.appearance, this)),
      m_tree(new SideTree(*m_model, context.appearance, this)),
      m_menu(new TableMenu(m_tree, context.prompts, TakenColumns::All)),
      m_onlyDifferences(new QCheckBox(this)),
      m_deltas(new QCheckBox(this)),
      m_system(new QComboBox),
      m_least(new QDoubleSpinBox),
      m_systemField(new Labelled(m_system, this)),
      m_leastField(new Labelled(m_least, this))
{
    m_tree->setObjectName(QStringLiteral("sideTree"));
    m_onlyDifferences->setObjectName(QStringLiteral("onlyDifferences"));
    m_deltas->setObjectName(QStringLiteral("showDeltas"));
    m_system->setObjectName(QStringLiteral("systemFilter"));
    m_least->setObjectName(QStringLiteral("leastChange"));
    m_onlyDifferences->setChecked(true);
    m_least->setRange(0, 1000);
    m_least->setDecimals(1);
    m_least->setSuffix(QStringLiteral(" %"));
    m_system->addItem(QString());
    for (const System system : allSystems)
        m_system->addItem(fieldText(systemPart(system).label), int(system));
    auto *choices = new Columns(4);
    for (QWidget *each : std::initializer_list<QWidget *>{m_systemField, m_leastField, m_onlyDifferences, m_deltas})
        choices->add(each);
    content()->addLayout(choices);
    content()->addWidget(m_tree, 1);
    connect(m_menu, &TableMenu::said, this, &SideCard::said);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, &SideCard::sidesWanted);
    connect(m_deltas, &QCheckBox::toggled, m_tree, &SideTree::setShowsDeltas);
    connect(m_system, &QComboBox::activated, this, &SideCard::filter);
    connect(m_least, &QDoubleSpinBox::valueChanged, this, &SideCard::filter);
}

ShownSides SideCard::shownSides() const
{
    return m_onlyDifferences->isChecked() ? ShownSides::Differences : ShownSides::All;
}

void SideCard::filter()
{
    const QVariant system = m_system->currentData();
    m_model->setFilter(system.isValid() ? std::optional(System(system.toInt())) : std::nullopt, m_least->value() / percentPerOne);
    m_tree->fit();
}

void SideCard::show(SideScene scene)
{
    constexpr int fewVersions = 3;
    m_deltas->setVisible(scene.names.size() > fewVersions);
    m_model->show(std::move(scene));
    m_tree->fit();
}

void SideCard::refreshTexts(const QString &title, const QString &remark, const QString &emptySentence)
{
    setTitle(title, remark);
    m_tree->setAccessibleName(title);
    m_tree->setEmptySentence(emptySentence);
    m_onlyDifferences->setText(tr("Only differences"));
    m_deltas->setText(tr("Differences to the first instead of values"));
    m_systemField->setText(tr("System"));
    m_leastField->setText(tr("Changes of at least"));
    const QSignalBlocker quiet(m_system);
    m_system->setItemText(0, tr("The whole park"));
    for (size_t i = 0; i < allSystems.size(); ++i)
        m_system->setItemText(int(i) + 1, fieldText(systemPart(allSystems[i]).label));
}

void SideCard::exportTable()
{
    m_menu->exportTable();
}

} // namespace ui
