#include "columnstable.h"

#include "ui/model/sentences.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>

namespace ui {

using namespace core;

namespace {

QTableWidgetItem *textItem(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text);
    return item;
}

/// "C" of column 2.
QString letters(qint32 column)
{
    return cellName(0, column).chopped(1);
}

} // namespace

ColumnsTable::ColumnsTable(const FieldTexts &texts, QWidget *parent) : QTableWidget(0, ColumnCount, parent), m_texts(texts)
{
    setObjectName(QStringLiteral("columns"));
    verticalHeader()->hide();
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
}

/// Whether every row needs the field and nothing gives it.
bool ColumnsTable::isNeeded(const TablePlan &plan, int index)
{
    const Field &field = plan.target.declared().element->fields[size_t(index)];
    if (plan.columnOf(index) || field.traits.isId || !isColumnField(field))
        return false;
    if (field.key == "unit" && std::ranges::any_of(plan.columns, [&](const TableColumn &column) {
            return column.field >= 0 && !column.unit.isEmpty() &&
                   plan.target.declared().element->fields[size_t(column.field)].unit == Unit::FuelUnit;
        }))
        return false;
    return field.traits.lookup == Lookup::Enterprises || (field.presence == Presence::Required && !field.inOptionalObject) ||
           plan.constants.count(index) > 0;
}

void ColumnsTable::show(const TablePlan &plan, double heatTcePerGj)
{
    setHorizontalHeaderLabels({tr("Column of the file"), tr("What it holds"), tr("Read as"), tr("In the unit"), tr("Commas")});
    setAccessibleName(tr("Columns of the file"));
    std::vector<int> constants;
    for (int field = 0; field < int(plan.target.declared().element->fields.size()); ++field)
        if (isNeeded(plan, field))
            constants.push_back(field);
    setRowCount(0); // the old widgets go
    setRowCount(int(plan.columns.size() + constants.size()));
    for (int at = 0; at < int(plan.columns.size()); ++at)
        showColumn(plan, at, heatTcePerGj);
    for (size_t i = 0; i < constants.size(); ++i)
        showConstant(plan, int(plan.columns.size() + i), constants[i]);
    resizeColumnsToContents();
    const int widths[]{230, 260, 220, 120};
    for (int column = 0; column < CommaColumn; ++column)
        setColumnWidth(column, std::min(std::max(columnWidth(column), 90), widths[column] * fontMetrics().height() / 16));
    horizontalHeader()->setStretchLastSection(true);
}

QComboBox *ColumnsTable::choice(int line, int column, const QString &name)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setFrame(false);
    box->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the table
    setCellWidget(line, column, box);
    return box;
}

void ColumnsTable::showColumn(const TablePlan &plan, int at, double heatTcePerGj)
{
    const TableColumn &column = plan.columns[size_t(at)];
    const Object &object = *plan.target.declared().element;
    const QString heading = column.heading.isEmpty() ? tr("(no heading)") : column.heading;
    setItem(at, HeadingColumn, textItem(letters(column.column) + QStringLiteral(" · ") + heading));
    setItem(at, ExamplesColumn, textItem(column.examples.join(QStringLiteral(" · "))));
    QComboBox *fields = choice(at, FieldColumn, tr("%1: read as").arg(heading));
    fields->addItem(tr("(not read)"), -1);
    for (int field = 0; field < int(object.fields.size()); ++field)
        if (isColumnField(object.fields[size_t(field)]))
            fields->addItem(fieldText(object.fields[size_t(field)].label), field);
    fields->setCurrentIndex(std::max(0, fields->findData(column.field)));
    connect(fields, &QComboBox::activated, this, [this, fields, at] { Q_EMIT fieldChosen(at, fields->currentData().toInt()); });
    if (column.field < 0)
        return;
    showUnits(object.fields[size_t(column.field)], column, at, heatTcePerGj);
    showCommas(column, at);
}

void ColumnsTable::showUnits(const Field &field, const TableColumn &column, int at, double heatTcePerGj)
{
    if (field.unit == Unit::FuelUnit) {
        setItem(at, UnitColumn, textItem(column.unit));
        return;
    }
    const auto units = columnUnits(field, heatTcePerGj);
    const bool isNumber = field.kind == Kind::Number || field.kind == Kind::Whole;
    if (!isNumber || units.empty())
        return;
    QComboBox *box = choice(at, UnitColumn, tr("%1: unit").arg(column.heading));
    for (const UnitChoice &unit : units)
        box->addItem(unit.symbol.isEmpty() ? tr("0 to 1") : m_texts.unitSign(unit.symbol), unit.symbol);
    box->setCurrentIndex(column.isUnitUnknown ? -1 : std::max(0, box->findData(column.unit)));
    box->setPlaceholderText(tr("Choose…"));
    connect(box, &QComboBox::activated, this, [this, box, at] { Q_EMIT unitChosen(at, box->currentData().toString()); });
}

void ColumnsTable::showCommas(const TableColumn &column, int at)
{
    const bool hasCommas =
        std::ranges::any_of(column.examples, [](const QString &each) { return each.contains(u',') || each.contains(u'，'); });
    if (!column.isCommaUnclear && !(column.decimal && hasCommas))
        return;
    QComboBox *box = choice(at, CommaColumn, tr("%1: commas").arg(column.heading));
    box->addItem(tr("thousands: 1,375 is 1375"), int(DecimalSign::Point));
    box->addItem(tr("decimals: 1,375 is 1.375"), int(DecimalSign::Comma));
    box->setPlaceholderText(tr("Choose…"));
    box->setCurrentIndex(column.decimal ? box->findData(int(*column.decimal)) : -1);
    connect(box, &QComboBox::activated, this,
            [this, box, at] { Q_EMIT commaChosen(at, DecimalSign(box->currentData().toInt())); });
}

void ColumnsTable::showConstant(const TablePlan &plan, int line, int index)
{
    const Object &object = *plan.target.declared().element;
    const Field &field = object.fields[size_t(index)];
    const auto held = plan.constants.find(index);
    const QString text = held == plan.constants.end() ? QString() : held->second;
    setItem(line, HeadingColumn, textItem(tr("For all rows")));
    setItem(line, FieldColumn, textItem(fieldText(field.label)));
    auto *box = choice(line, ExamplesColumn, tr("%1 for all rows").arg(fieldText(field.label)));
    const auto choices = m_texts.choices(object, field, nullptr);
    box->addItem(QString(), QString());
    for (const FieldChoice &each : choices)
        box->addItem(each.text, each.key);
    box->setEditable(choices.empty());
    if (choices.empty())
        box->setEditText(text);
    else
        box->setCurrentIndex(std::max(0, box->findData(text)));
    const bool isFree = choices.empty();
    const auto say = [this, box, index, isFree] {
        Q_EMIT constantChosen(index, isFree ? box->currentText() : box->currentData().toString());
    };
    if (isFree)
        connect(box->lineEdit(), &QLineEdit::editingFinished, this, say);
    else
        connect(box, &QComboBox::activated, this, say);
}

} // namespace ui
