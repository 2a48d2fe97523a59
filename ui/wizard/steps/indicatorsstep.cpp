#include "indicatorsstep.h"

#include "ui/inputs/card.h"
#include "ui/inputs/statusmark.h"
#include "ui/inputs/texts.h"
#include "ui/model/evaluationmodels.h"
#include "ui/wizard/opencard.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace ui {

using namespace core;

namespace {

constexpr int columns = 6;

} // namespace

IndicatorsStep::IndicatorsStep(const WizardContext &context, QWidget *parent)
    : StepView(context, {WizardStep::Indicators}, parent), m_card(new Card(this)), m_rule(textLabel(m_card, true))
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(5, 1);
    for (int column = 0; column < columns; ++column) {
        m_heads.append(new QLabel(m_card));
        asMuted(m_heads.back());
        grid->addWidget(m_heads.back(), 0, column);
    }
    m_card->content()->addLayout(grid);
    m_card->content()->addSpacing(4);
    m_card->content()->addWidget(m_rule);
    for (size_t i = 0; i < scheme().items.size(); ++i) {
        m_rows.append(addRow(i));
        const Row &row = m_rows.back();
        const int line = int(i) + 1;
        grid->addWidget(row.state, line, 0);
        grid->addWidget(row.name, line, 1);
        grid->addWidget(row.value, line, 2, Qt::AlignRight);
        grid->addWidget(row.target, line, 3, Qt::AlignRight);
        grid->addWidget(row.gap, line, 4, Qt::AlignRight);
        if (row.reason)
            grid->addWidget(row.reason, line, 5);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 14);
    column->setSpacing(12);
    column->addWidget(m_card);
    column->addWidget(openCard());
    column->addStretch(1);
}

IndicatorsStep::Row IndicatorsStep::addRow(size_t item)
{
    const auto label = [this] { return new QLabel(m_card); };
    Row row{new StatusMark(m_card), label(), label(), label(), label()};
    asTitle(row.value);
    if (scheme().items[item].role == ItemRole::Core)
        asTitle(row.name);
    asMuted(row.target);
    if (!scheme().items[item].mayBeNotApplicable)
        return row;
    row.reason = new QLineEdit(m_card);
    row.reason->setObjectName(QStringLiteral("reason%1").arg(item));
    keep(row.reason, [this, item](qsizetype index, const QString &reason) { excuse(item, index, reason); });
    return row;
}

void IndicatorsStep::show()
{
    m_card->setTitle(tr("Indicators"), tr("%1, %2").arg(local(scheme().document), local(scheme().name)));
    const QString heads[columns]{tr("State"),  tr("Indicator"), tr("Value"),
                                 tr("Target"), tr("Gap"),       tr("Does not apply because")};
    for (int column = 0; column < columns; ++column)
        m_heads[column]->setText(heads[column]);
    for (const int column : {2, 3, 4})
        m_heads[column]->setAlignment(Qt::AlignRight);
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        showRow(m_rows[i], size_t(i));
    m_rule->setText(
        tr("A park that does not meet the core indicator may in principle not apply for acceptance. A guiding indicator "
           "that circumstances make impossible is explained here and in the application; it is no condition of "
           "acceptance then. Clear the reason and the indicator applies again."));
}

void IndicatorsStep::showRow(const Row &row, size_t index)
{
    const SchemeItem &item = scheme().items[index];
    const ItemResult result = results() ? judged(*results()).items[index] : ItemResult();
    const ItemTexts texts(item, format());
    const QString name = texts.name();
    row.state->show(result.status, statusText(result.status), colours());
    row.name->setText(item.role == ItemRole::Core ? tr("%1 (core)").arg(name) : name);
    row.value->setText(texts.value(result) +
                       (item.unit == QLatin1StringView("share") || !result.value ? QString() : u' ' + item.unit));
    row.target->setText(texts.target(result));
    row.gap->setText(texts.gap(result));
    if (!row.reason)
        return;
    const QString reason = shownCase() ? reasonFor(*shownCase(), answerKey(scheme(), item.id)) : QString();
    showText(row.reason, reason);
    row.reason->setEnabled(shownCase() && !isReadOnly());
    row.reason->setPlaceholderText(tr("It applies"));
    row.reason->setAccessibleName(tr("Why \"%1\" does not apply").arg(name));
}

void IndicatorsStep::excuse(size_t index, qsizetype inCase, const QString &reason)
{
    const SchemeItem &item = scheme().items[index];
    context().document.push(
        [name = local(item.name)] { return QCoreApplication::translate("UndoText", "Change why %1 does not apply").arg(name); },
        editsToExcuse(park(), inCase, answerKey(scheme(), item.id), reason));
}

bool IndicatorsStep::showPoint(const OpenPoint &point)
{
    if (point.kind != OpenPoint::Kind::ItemNoData && point.kind != OpenPoint::Kind::ItemNotMet)
        return showPlace(point.place);
    if (QLineEdit *reason = m_rows[point.index].reason)
        reason->setFocus();
    else
        Q_EMIT stepWanted(WizardStep::ParkClass); // the core item lacks energy or a class
    return true;
}

} // namespace ui
