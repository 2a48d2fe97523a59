#include "casesview.h"

#include "core/compare/sidebyside.h"
#include "core/explain/differenceexplain.h"
#include "core/explain/figurepaths.h"
#include "ui/inputs/columns.h"
#include "ui/inputs/emptystate.h"
#include "ui/inputs/plaintable.h"
#include "ui/inputs/texts.h"
#include "ui/model/casecommands.h"
#include "ui/pages/compare/labelled.h"
#include "ui/pages/compare/sidecard.h"

#include <QComboBox>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

namespace ui {

using namespace core;

CasesView::CasesView(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(m_stack)),
      m_totals(new PlainTable(this)),
      m_card(new SideCard(context, this))
{
    m_totals->setObjectName(QStringLiteral("caseTotals"));
    m_empty->setContentsMargins(0, 12, 0, 0);
    auto *board = new QWidget(m_stack);
    auto *choices = new Columns(mostCases);
    for (int i = 0; i < mostCases; ++i) {
        m_combos[size_t(i)] = new QComboBox;
        m_combos[size_t(i)]->setObjectName(QStringLiteral("case%1").arg(i));
        m_combos[size_t(i)]->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_combos[size_t(i)]->setMinimumContentsLength(10);
        m_fields[size_t(i)] = new Labelled(m_combos[size_t(i)], board);
        choices->add(m_fields[size_t(i)]);
        connect(m_combos[size_t(i)], &QComboBox::activated, this, [this, i](int) {
            m_ids[i] = m_combos[size_t(i)]->currentData().toString();
            showCases();
            Q_EMIT chosen();
        });
    }
    auto *rows = new QVBoxLayout(board);
    rows->setContentsMargins(0, 10, 0, 0);
    rows->setSpacing(10);
    rows->addLayout(choices);
    rows->addWidget(m_totals);
    rows->addWidget(m_card, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(board);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_stack);
    connect(m_empty, &EmptyState::manualWanted, this, &CasesView::manualWanted);
    auto *explain = new QShortcut(Qt::CTRL | Qt::Key_E, m_totals, nullptr, nullptr, Qt::WidgetShortcut);
    explain->setWhatsThis(tr("Explain the total"));
    connect(explain, &QShortcut::activated, this, [this] { explainTotal(m_totals->currentIndex()); });
    connect(m_totals, &QAbstractItemView::activated, this, &CasesView::explainTotal);
    connect(m_totals, &QAbstractItemView::clicked, this, &CasesView::explainTotal);
    connect(m_card, &SideCard::sidesWanted, this, &CasesView::showCases);
    connect(m_card, &SideCard::said, this, &CasesView::said);
}

QString CasesView::nameOf(qsizetype index) const
{
    const QList<Case> &cases = m_context.document.park().cases;
    const Case &of = cases[index];
    const bool isOnly = std::ranges::count(cases, of.name, &Case::name) == 1;
    return isOnly && !of.name.isEmpty() ? of.name : QStringLiteral("%1 · %2").arg(of.id, of.name);
}

void CasesView::choose(const QList<qsizetype> &cases)
{
    m_ids.clear();
    for (const qsizetype each : cases)
        m_ids.append(m_context.document.park().cases.at(each).id);
    refresh();
    Q_EMIT chosen();
}

/// The chosen ones that are still there; else the first case and the shown one.
void CasesView::fillChoices()
{
    const QList<Case> &cases = m_context.document.park().cases;
    m_ids.resize(mostCases);
    for (QString &id : m_ids)
        if (std::ranges::find(cases, id, &Case::id) == cases.end())
            id.clear();
    if (cases.size() >= 2 && (m_ids[0].isEmpty() || m_ids[1].isEmpty())) {
        const qsizetype shown = std::max<qsizetype>(0, m_context.shown.index());
        m_ids[0] = cases[shown == 0 ? 0 : shown - 1].id;
        m_ids[1] = cases[shown == 0 ? 1 : shown].id;
    }
    for (int i = 0; i < mostCases; ++i) {
        QComboBox *combo = m_combos[size_t(i)];
        const QSignalBlocker quiet(combo);
        combo->clear();
        if (i >= 2)
            combo->addItem(tr("none"), QString());
        for (qsizetype at = 0; at < cases.size(); ++at)
            combo->addItem(nameOf(at), cases[at].id);
        combo->setCurrentIndex(std::max(0, combo->findData(m_ids[i])));
        m_fields[size_t(i)]->setText(i == 0 ? tr("A, the base") : QString(QChar(u'A' + i)));
        m_fields[size_t(i)]->setVisible(i < std::max<qsizetype>(2, cases.size()));
    }
}

std::vector<ComparedCase> CasesView::chosenCases() const
{
    std::vector<ComparedCase> chosen;
    for (const ComparedCase &each : casesOf(m_context.document.park(), m_context.results.evaluation()))
        chosen.push_back(each);
    std::vector<ComparedCase> ordered;
    for (const QString &id : m_ids)
        for (const ComparedCase &each : chosen)
            if (!id.isEmpty() && each.inCase().id == id)
                ordered.push_back(each);
    return ordered;
}

void CasesView::refresh()
{
    const bool isEnough = m_context.document.park().cases.size() >= 2;
    m_stack->setCurrentIndex(isEnough ? 1 : 0);
    m_empty->say(tr("Add a second case: a copy of the shown one, in which you change what differs. Both then stand side by "
                    "side here, input by input and result by result."),
                 {{.text = tr("Add a second case"),
                   .take = [this](qsizetype) { addSecond(); },
                   .refusal = m_context.document.readOnlyReason()}});
    m_card->refreshTexts(tr("Side by side"), tr("inputs, then results"), tr("Nothing differs in what was entered."));
    m_totals->setAccessibleName(tr("Totals"));
    fillChoices();
    showCases();
}

/// Of the name of a case: its emissions, the first of the totals.
void CasesView::explainTotal(const QModelIndex &index)
{
    const Figure figure = m_figures.value(index.row()).value(index.column());
    if (figure.kind != FigureKind::None)
        Q_EMIT explainWanted(figure);
}

ExplainScene CasesView::explained(const Figure &figure) const
{
    const Evaluation &evaluation = m_context.results.evaluation();
    const DifferenceFigure difference = differenceOf(figure);
    const auto isThere = [&](qsizetype at) {
        return at >= 0 && at < qsizetype(evaluation.cases.size()) && at < m_context.document.park().cases.size() &&
               evaluation.cases[size_t(at)].hasResults;
    };
    const qsizetype of = figure.place.caseIndex;
    if (figure.kind != FigureKind::Difference || !isThere(of) || !isThere(difference.base) || of == difference.base)
        return {};
    const ExplainTexts texts(m_context.document, m_context.results, m_context.appearance.format());
    const Explanation explanation = explainDifference(figure, evaluation);
    const auto nameAt = [&](const Operand &operand) {
        return operand.figure.kind == FigureKind::Difference
                   ? tr("Difference")
                   : QStringLiteral("%1 (%2)").arg(texts.name(operand.figure), nameOf(operand.figure.place.caseIndex));
    };
    const auto numberAt = [&](const Operand &operand) { return texts.number(operand.value, operand.unit); };
    ExplainScene scene;
    scene.crumbs = tr("%1 against %2").arg(nameOf(of), nameOf(difference.base));
    scene.title = tr("Difference: %1").arg(figureLabel(*comparedFigure(comparedTotals[difference.total].key)));
    if (difference.isShare) {
        const Operand &above = explanation.operands[0], &below = explanation.operands[1];
        scene.fraction = {nameAt(above), nameAt(below), numberAt(above), numberAt(below)};
        scene.result = explanation.value ? m_context.appearance.format().share(*explanation.value) : Format::absent();
    } else {
        scene.words = joinedOperands(explanation, nameAt);
        scene.numbers = joinedOperands(explanation, numberAt);
        scene.result = numberAt({.value = explanation.value, .unit = explanation.unit});
    }
    for (const Operand &operand : explanation.operands)
        scene.parts.push_back(
            {nameAt(operand), {}, (operand.negative ? QStringLiteral("−") : QString()) + numberAt(operand), operand.figure});
    return scene;
}

void CasesView::addSecond()
{
    if (m_context.shown.inPark())
        duplicateCase(m_context.document, m_context.shown.index());
    else
        addCase(m_context.document);
}

void CasesView::showCases()
{
    const auto cases = chosenCases();
    if (cases.size() < 2) {
        m_answer = tr("needs two cases");
        m_card->show(SideScene());
        return;
    }
    QStringList names;
    for (const ComparedCase &each : cases)
        names.append(nameOf(each.caseIndex));
    const auto sides = std::make_shared<const SideBySide>(sideBySide(cases, m_card->shownSides(), m_context.results.library()));
    const int differing = sides->nodes[size_t(sides->top.front())].differing;
    m_answer = tr("%1 against %2: %n inputs differ", nullptr, differing).arg(names[1], names[0]);
    m_card->show({sides, names, {}, {}});
    showTotals(cases, names);
}

void CasesView::showTotals(const std::vector<ComparedCase> &cases, const QStringList &names)
{
    QList<PlainTable::Column> columns{{tr("Case"), false, true}};
    QList<QStringList> rows;
    for (const QString &name : names)
        rows.append({name});
    m_figures.clear();
    for (const ComparedCase &each : cases) {
        QList<Figure> figures;
        for (size_t total = 0; total < std::size(comparedTotals); ++total) {
            const Figure own = figureAtPath(each.evaluated(), each.caseIndex, QString::fromLatin1(comparedTotals[total].path));
            if (figures.isEmpty())
                figures.append(own); // of the name
            figures.append(own);
            figures.append(&each == &cases.front() ? own
                                                   : differenceFigure(each.caseIndex, {cases.front().caseIndex, total, true}));
        }
        m_figures.append(figures);
    }
    for (const ComparedTotal &total : comparedTotals) {
        const ComparedFigure &figure = *comparedFigure(total.key);
        columns.append({withUnit(figureLabel(figure), figureUnit(figure).symbol), true});
        columns.append({QStringLiteral("Δ %"), true});
        const auto valueOf = [&](const ComparedCase &each) {
            const auto value = each.evaluated().hasResults ? figure.value(each.evaluated()) : std::nullopt;
            return value ? Value(*value) : Value{};
        };
        for (size_t i = 0; i < cases.size(); ++i) {
            const Value value = valueOf(cases[i]);
            const double *number = std::get_if<double>(&value);
            rows[qsizetype(i)].append(number ? figureText(figure, *number, m_context.appearance.format()) : Format::absent());
            rows[qsizetype(i)].append(i > 0 ? changeText(valueOf(cases[0]), value, m_context.appearance.format()) : QString());
        }
    }
    m_totals->show(columns, rows);
}

void CasesView::exportTable()
{
    m_card->exportTable();
}

} // namespace ui
