#include "casestep.h"

#include "ui/inputs/card.h"
#include "ui/inputs/icon.h"
#include "ui/inputs/statusmark.h"
#include "ui/model/casecommands.h"
#include "ui/model/parametersmodel.h"
#include "ui/inputs/fieldform.h"
#include "ui/wizard/opencard.h"
#include "ui/inputs/plaintable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

using namespace core;

CaseStep::CaseStep(const PageContext &context, QWidget *parent)
    : StepView(context, WizardStep::CaseAndScheme, parent),
      m_casesCard(new Card(this)),
      m_caseCard(new Card(this)),
      m_schemeCard(new Card(this)),
      m_cases(new PlainTable(m_casesCard)),
      m_form(new FieldForm(
          caseObject,
          [this]() -> std::optional<Address> { return shownCase() ? std::optional(caseAddress(caseIndex())) : std::nullopt; },
          {"name", "kind", "year"}, context.document, context.results.library(), context.appearance, m_caseCard)),
      m_noCase(textLabel(m_casesCard, true)),
      m_schemeName(textLabel(m_schemeCard)),
      m_schemeText(textLabel(m_schemeCard, true))
{
    m_cases->setObjectName(QStringLiteral("wizardCases"));
    m_add = addButton([](Document &document, qsizetype) { return addCase(document); });
    m_duplicate = addButton(duplicateCase);
    m_roll = addButton(rollCaseForward);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_duplicate, m_roll})
        buttons->addWidget(button);
    buttons->addStretch();
    m_casesCard->content()->addWidget(m_noCase);
    m_casesCard->content()->addWidget(m_cases);
    m_casesCard->content()->addLayout(buttons);
    m_caseCard->content()->addWidget(m_form);
    m_schemeCard->content()->addWidget(m_schemeName);
    m_schemeCard->content()->addWidget(m_schemeText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 14);
    column->setSpacing(12);
    for (QWidget *part : std::initializer_list<QWidget *>{m_casesCard, m_caseCard, m_schemeCard, openCard()})
        column->addWidget(part);
    column->addStretch(1);
    connect(m_cases->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && !m_isShowing)
            Q_EMIT caseWanted(index.row());
    });
}

/// A button that makes a case from the shown one and evaluates it.
QPushButton *CaseStep::addButton(qsizetype (*make)(Document &, qsizetype))
{
    auto *button = new QPushButton(m_casesCard);
    connect(button, &QPushButton::clicked, this, [this, make] {
        if (!isReadOnly())
            Q_EMIT caseWanted(make(context().document, caseIndex()));
    });
    return button;
}

void CaseStep::show()
{
    showCases();
    m_caseCard->setVisible(shownCase());
    if (shownCase())
        m_caseCard->setTitle(tr("The case that is evaluated"), tr("its figures are of this one calendar year"));
    m_form->refresh();
    showScheme();
}

void CaseStep::showCases()
{
    m_isShowing = true;
    m_casesCard->setTitle(tr("Case"), tr("the park in one year, metered or planned; choose one"));
    QList<QStringList> rows;
    for (qsizetype i = 0; i < park().cases.size(); ++i) {
        const Case &each = park().cases[i];
        const CaseEvaluation &evaluated = context().results.ofCase(i);
        rows.append({each.name, QString::number(each.year), fieldText(caseKinds[size_t(each.kind)].label),
                     !evaluated.hasResults              ? tr("Has errors")
                     : evaluated.schemes.front().passed ? tr("Passed")
                                                        : tr("Not passed")});
    }
    m_cases->show({{tr("Name"), false, true}, {tr("Year"), true, false}, {tr("Kind")}, {tr("Verdict now")}}, rows,
                  {int(caseIndex())});
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const CaseEvaluation &evaluated = context().results.ofCase(i);
        const auto status = evaluated.hasResults && evaluated.schemes.front().passed ? ItemStatus::Met : ItemStatus::NotMet;
        m_cases->setRowIcon(int(i), icon(iconName(status), colours().items[size_t(status)].word), 3);
    }
    m_cases->setAccessibleName(tr("Cases of the park"));
    m_cases->setVisible(!rows.isEmpty());
    if (!rows.isEmpty())
        m_cases->selectRow(int(caseIndex()));
    m_noCase->setText(tr("The park has no case yet. Add one: it is the park in one year."));
    m_noCase->setVisible(rows.isEmpty());
    m_add->setText(tr("New case"));
    m_duplicate->setText(tr("Duplicate"));
    m_roll->setText(tr("Roll forward"));
    m_roll->setToolTip(tr("The same rows in the next year, quantities empty"));
    m_add->setEnabled(!isReadOnly());
    for (QPushButton *button : {m_duplicate, m_roll})
        button->setEnabled(!isReadOnly() && shownCase());
    m_isShowing = false;
}

void CaseStep::showScheme()
{
    m_schemeCard->setTitle(tr("Scheme"), tr("what the case is judged by"));
    m_schemeName->setText(QStringLiteral("%1 · %2").arg(scheme().id, local(scheme().name)));
    //: issuer, document, version, how many sources agree
    m_schemeText->setText(tr("%1\n%2, version of %3. Our copy: %4.")
                              .arg(scheme().issuer, scheme().document, scheme().version, checkText(scheme().check)));
}

bool CaseStep::showPlace(const Place &place)
{
    if (place.kind != Place::Kind::Case)
        return false;
    m_form->view()->setFocus();
    return true;
}

} // namespace ui
