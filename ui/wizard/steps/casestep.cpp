#include "casestep.h"

#include "ui/inputs/card.h"
#include "ui/inputs/fieldform.h"
#include "ui/inputs/icon.h"
#include "ui/inputs/plaintable.h"
#include "ui/inputs/statusmark.h"
#include "ui/model/casecommands.h"
#include "ui/model/evaluationmodels.h"
#include "ui/model/parametersmodel.h"
#include "ui/wizard/opencard.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

using namespace core;

CaseStep::CaseStep(const WizardContext &context, QWidget *parent)
    : StepView(context, {WizardStep::CaseAndScheme}, parent),
      m_casesCard(new Card(this)),
      m_caseCard(new Card(this)),
      m_schemeCard(new Card(this)),
      m_cases(new PlainTable(m_casesCard)),
      m_form(new FieldForm(
          caseObject,
          [this]() -> std::optional<Address> { return shownCase() ? std::optional(caseAddress(caseIndex())) : std::nullopt; },
          {"name", "kind", "year"}, context.document, context.results.library(), context.appearance, m_caseCard)),
      m_schemes(new QComboBox(m_schemeCard)),
      m_noCase(textLabel(m_casesCard, true)),
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
    m_schemes->setObjectName(QStringLiteral("wizardScheme"));
    m_schemes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_schemes->setMaxVisibleItems(20);
    m_schemeCard->content()->addWidget(m_schemes);
    m_schemeCard->content()->addWidget(m_schemeText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 14);
    column->setSpacing(12);
    for (QWidget *part : std::initializer_list<QWidget *>{m_schemeCard, m_casesCard, m_caseCard, openCard()})
        column->addWidget(part);
    column->addStretch(1);
    connect(m_schemes, &QComboBox::activated, this,
            [this](int scheme) { Q_EMIT schemeWanted(this->context().results.schemes()[size_t(scheme)].id); });
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
                     evaluated.hasResults ? verdictNow(judged(evaluated), format()) : tr("Has errors")});
    }
    m_cases->show({{tr("Name"), false, true}, {tr("Year"), true, false}, {tr("Kind")}, {tr("Verdict now")}}, rows,
                  {int(caseIndex())});
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const CaseEvaluation &evaluated = context().results.ofCase(i);
        const ItemStatus status = evaluated.hasResults ? verdictStatus(judged(evaluated)) : ItemStatus::NotMet;
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

/// Every scheme with its verdict for the case, the chosen one in words.
void CaseStep::showScheme()
{
    m_schemeCard->setTitle(tr("Scheme"), tr("what the case is judged by"));
    m_schemes->clear();
    for (size_t i = 0; i < context().results.schemes().size(); ++i) {
        const Scheme &each = context().results.schemes()[i];
        const QString name = QStringLiteral("%1 · %2").arg(each.id, local(each.name));
        m_schemes->addItem(results() ? QStringLiteral("%1 — %2").arg(name, verdictNow(results()->schemes[i], format())) : name);
    }
    m_schemes->setCurrentIndex(int(context().scheme));
    m_schemes->setAccessibleName(tr("Scheme"));
    m_schemes->setToolTip(tr("The set of items that the case is judged by"));
    //: issuer, document, version, how many sources agree
    QString text = tr("%1\n%2, version of %3. Our copy: %4.")
                       .arg(local(scheme().issuer), local(scheme().document), local(scheme().version), checkText(scheme().check));
    if (!local(scheme().notes).isEmpty())
        text += u'\n' + local(scheme().notes);
    m_schemeText->setText(text + u'\n' + courseText());
    m_schemeText->setToolTip(scheme().sourceUrl);
}

/// How many items there are, how many somebody answers, and how many steps lead through them.
QString CaseStep::courseText() const
{
    const auto answered =
        std::ranges::count_if(scheme().items, [](const SchemeItem &each) { return inputsOf(each).answer != AnswerKind::None; });
    return tr("%1 items in %2 steps. A person answers %3 of them; the others follow from rows and figures.")
        .arg(scheme().items.size())
        .arg(reviews().course.steps.size())
        .arg(answered);
}

bool CaseStep::showPlace(const Place &place)
{
    if (place.kind != Place::Kind::Case)
        return false;
    m_form->view()->setFocus();
    return true;
}

} // namespace ui
