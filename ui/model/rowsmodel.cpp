#include "rowsmodel.h"

#include "core/accounting/fuelaccount.h"
#include "core/review/parkpath.h"

#include <algorithm>
#include <utility>

namespace ui {

using namespace core;

namespace {

/// Whether adding up a column of this unit says something.
bool isAddable(Unit unit)
{
    switch (unit) {
    case Unit::MegawattHour:
    case Unit::Megawatt:
    case Unit::Gigajoule:
    case Unit::Tonne:
    case Unit::CubicMetre:
    case Unit::SquareMetre:
    case Unit::Hectare:
    case Unit::TenThousandYuan:
        return true;
    default:
        return false;
    }
}

} // namespace

RowsModel::RowsModel(const List &list, Owner owner, Document &document, const Library &library, Appearance &appearance,
                     QObject *parent)
    : QAbstractTableModel(parent),
      m_list(list),
      m_findOwner(std::move(owner)),
      m_document(document),
      m_library(library),
      m_appearance(appearance),
      m_texts(document, library, appearance)
{
    readOwner();
    connect(&document, &Document::rowsAboutToChange, this, &RowsModel::rowsAboutToChange);
    connect(&document, &Document::rowsChanged, this, &RowsModel::rowsChanged);
    connect(&document, &Document::changed, this, &RowsModel::follow);
    connect(&document, &Document::rejectedChanged, this, &RowsModel::followRejected);
}

void RowsModel::readOwner()
{
    m_owner = m_findOwner();
    m_listIndex = m_owner ? listIndex(objectAt(*m_owner), m_list.key) : -1;
    sayRejected();
}

bool RowsModel::hasRejected() const
{
    return m_owner && m_document.rejected().has(*m_owner, m_listIndex);
}

bool RowsModel::hasRejected(int row) const
{
    return m_owner && !m_document.rejected().isEmpty() && m_document.rejected().has(address(row)); // asked for every row
}

const RejectedText *RowsModel::rejectedAt(int row, int column) const
{
    if (!m_owner || m_document.rejected().isEmpty()) // asked for every cell
        return nullptr;
    return m_document.rejected().find(address(row), fieldOf(column));
}

int RowsModel::uncounted() const
{
    int rows = 0;
    for (int row = 0; row < size(); ++row)
        rows += isCounted(row) ? 0 : 1;
    return rows;
}

void RowsModel::sayRejected()
{
    if (const bool hasSome = hasRejected(); std::exchange(m_saidRejected, hasSome) || hasSome)
        Q_EMIT rejectedChanged();
}

/// Here or in another table: the rows that hold them do not count as they are shown.
void RowsModel::followRejected()
{
    if ((m_saidRejected || hasRejected()) && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    sayRejected();
}

void RowsModel::refresh()
{
    beginResetModel();
    readOwner();
    endResetModel();
}

int RowsModel::size() const
{
    const void *owner = m_owner ? find(m_document.park(), *m_owner) : nullptr;
    return owner ? int(m_list.size(owner)) : 0;
}

const void *RowsModel::row(int index) const
{
    const void *owner = m_owner ? find(m_document.park(), *m_owner) : nullptr;
    return owner && index >= 0 && index < m_list.size(owner) ? m_list.at(owner, index) : nullptr;
}

Address RowsModel::address(int row) const
{
    return rowAddress(*m_owner, m_listIndex, row);
}

QString RowsModel::pathOf(int row, int column) const
{
    if (!m_owner || row < 0 || row >= size())
        return {};
    return pathTo(m_document.park(), address(row), isField(column) ? fieldOf(column) : -1);
}

QString RowsModel::ownerPath() const
{
    return m_owner ? pathTo(m_document.park(), *m_owner) : QString();
}

bool RowsModel::isOfSteam(int column) const
{
    return isField(column) && fieldIndex(*m_list.element, "steam.tonnes") >= 0 &&
           (field(column).key == "gj" || field(column).group() == "steam");
}

bool RowsModel::isUnused(int column) const
{
    if (m_list.element != &fuelUseObject || !isField(column))
        return false;
    const Field &asked = field(column);
    if (!asked.inOptionalObject && !asked.traits.defaulted && asked.traits.lookup != Lookup::FactorSets)
        return false;
    for (int i = 0; i < size(); ++i)
        if (const Value value = asked.get(row(i)); value.index() != 0 && value != asked.initial())
            return false;
    return !m_owner || !m_document.rejected().has(*m_owner, m_listIndex, fieldOf(column));
}

bool RowsModel::isEditable() const
{
    return m_owner && !m_document.isReadOnly();
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_owner ? 0 : size() + (isEditable() ? 1 : 0);
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : fieldCount();
}

UnitChoice RowsModel::unit(int column) const
{
    return m_texts.unit(m_list.key, field(column));
}

std::vector<UnitChoice> RowsModel::units(int column) const
{
    return isField(column) ? m_texts.units(field(column)) : std::vector<UnitChoice>{};
}

std::vector<UnitChoice> RowsModel::unitsOfRow(const Park &park, const void *row, int column) const
{
    if (!row || m_list.element != &fuelUseObject || hasOneUnit(column) || !m_owner || caseOf(*m_owner) < 0)
        return {};
    const Library &used = libraryInForce();
    const QString set = effectiveFactorSet(park.parameters, park.cases.at(caseOf(*m_owner)).parameters, used);
    std::vector<UnitChoice> choices = fuelUnits(*static_cast<const FuelUse *>(row), set, used);
    for (UnitChoice &each : choices)
        if (const QString shown = unitText(each.symbol); shown != each.symbol)
            each.otherNames.append(std::exchange(each.symbol, shown));
    return choices;
}

std::vector<UnitChoice> RowsModel::units(const QModelIndex &index) const
{
    auto ofRow = unitsOfRow(m_document.park(), row(index.row()), index.column());
    return ofRow.empty() ? units(index.column()) : ofRow;
}

QString RowsModel::shownUnit(int column) const
{
    return unit(column).symbol;
}

double RowsModel::shownFactor(int column) const
{
    return isField(column) ? unit(column).factor : 1;
}

/// Of fuels and streams the row says it.
QString RowsModel::unitOf(const QModelIndex &cell) const
{
    if (!isField(cell.column()))
        return headerData(cell.column(), Qt::Horizontal).toString();
    const int ofRow = fieldIndex(*m_list.element, "unit");
    const void *held = row(cell.row());
    if ((field(cell.column()).unit != Unit::None && field(cell.column()).unit != Unit::FuelUnit) || ofRow < 0 || !held)
        return unit(cell.column()).symbol;
    return m_texts.plain(m_list.element->fields[size_t(ofRow)], m_list.element->fields[size_t(ofRow)].get(held), {});
}

void RowsModel::showUnit(int column, const QString &symbol)
{
    m_appearance.setUnit(m_list.key, field(column).key, symbol);
    Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

QString RowsModel::valueIn(const QModelIndex &index, const UnitChoice &unit) const
{
    const void *shown = row(index.row());
    const Value value = shown ? field(index.column()).get(shown) : Value{};
    const double *number = std::get_if<double>(&value);
    return number ? m_appearance.format().computed(*number / unit.factor) : QString();
}

QString RowsModel::typedIn(const QModelIndex &index, const UnitChoice &unit) const
{
    const void *shown = row(index.row());
    const Value value = shown ? field(index.column()).get(shown) : Value{};
    const double *number = std::get_if<double>(&value);
    return number ? QString::number(*number / unit.factor, 'g', 15) + u' ' + unit.symbol : QString();
}

std::vector<FieldChoice> RowsModel::choices(const QModelIndex &index) const
{
    return isField(index.column()) ? m_texts.choices(*m_list.element, field(index.column()), row(index.row()))
                                   : std::vector<FieldChoice>{};
}

QString RowsModel::idOf(int index) const
{
    if (!hasIds())
        return QString::number(index + 1);
    const void *shown = row(index);
    const Value value = shown ? m_list.element->fields[0].get(shown) : Value{};
    const QString *id = std::get_if<QString>(&value);
    return id ? *id : QString();
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !isField(index.column()))
        return {};
    const Field &shown = field(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant((shown.kind == Kind::Number || shown.kind == Kind::Whole ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    if (const RejectedText *rejected = rejectedAt(index.row(), index.column()))
        if (QVariant own = rejected->data(role); own.isValid())
            return own;
    const void *held = row(index.row());
    if (!held)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_texts.shown(shown, shown.get(held), unit(index.column()));
    case Qt::EditRole:
        return m_texts.plain(shown, shown.get(held), unit(index.column()));
    case ComputedRole:
        return false;
    case RawRole: {
        const Value value = shown.get(held);
        if (const double *number = std::get_if<double>(&value))
            return *number;
        return m_texts.shown(shown, value, unit(index.column()));
    }
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role != Qt::DisplayRole ? QVariant() : section < size() ? QVariant(idOf(section)) : QVariant(QStringLiteral("＋"));
    if (section >= fieldCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((field(section).kind == Kind::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_texts.label(m_list.key, field(section))) : QVariant();
}

Qt::ItemFlags RowsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return isEditable() && isField(index.column()) && isTyped(field(index.column())) ? flags | Qt::ItemIsEditable
                                                                                                  : flags;
}

QString RowsModel::sum(int column) const
{
    if (!isField(column) || field(column).kind != Kind::Number || !isAddable(field(column).unit))
        return {};
    std::optional<double> total; // of nothing entered is not 0
    for (int i = 0; i < size(); ++i) {
        if (!isCounted(i)) // as the computed columns and what stands beside the sums say
            continue;
        const Value value = field(column).get(row(i));
        if (const double *number = std::get_if<double>(&value))
            total = total.value_or(0) + *number;
    }
    return total ? m_appearance.format().computed(*total / unit(column).factor) : Format::absent();
}

bool RowsModel::isOurs(const Edit &edit) const
{
    return m_owner && edit.object == *m_owner && edit.member == m_listIndex;
}

void RowsModel::rowsAboutToChange(const Edit &edit)
{
    if (changesCases(edit) && m_owner && caseOf(*m_owner) >= 0) { // the owner may move: shown again by refresh()
        m_isResetting = true;
        beginResetModel();
        m_owner.reset();
        return;
    }
    if (!isOurs(edit))
        return;
    if (edit.kind == Edit::Kind::Insert)
        beginInsertRows({}, int(edit.row), int(edit.row) + int(edit.rows.size()) - 1);
    else if (edit.kind == Edit::Kind::Remove)
        beginRemoveRows({}, int(edit.row), int(edit.row + edit.count) - 1);
    else
        Q_EMIT layoutAboutToBeChanged();
}

void RowsModel::rowsChanged(const Edit &edit)
{
    if (m_isResetting) {
        m_isResetting = false;
        endResetModel();
        return;
    }
    if (!isOurs(edit))
        return;
    if (edit.kind == Edit::Kind::Order)
        return rowsReordered(edit.order);
    if (edit.kind == Edit::Kind::Insert)
        endInsertRows();
    else
        endRemoveRows();
}

/// What was selected goes with its rows. `order`: the old row of each place.
void RowsModel::rowsReordered(const std::vector<qsizetype> &order)
{
    std::vector<int> places(order.size());
    for (size_t place = 0; place < order.size(); ++place)
        places[size_t(order[place])] = int(place);
    const auto placeOf = [&places](int row) { return size_t(row) < places.size() ? places[size_t(row)] : row; };
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &each : from)
        to.append(index(placeOf(each.row()), each.column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged();
}

/// The cells that a command set.
void RowsModel::follow(const Change &change)
{
    int first = -1, last = -1;
    for (const Edit &edit : change.edits) {
        if (edit.kind != Edit::Kind::Set || !m_owner || edit.object.size() != m_owner->size() + 1)
            continue;
        const Step &step = edit.object.back();
        if (step.list != m_listIndex || !std::equal(m_owner->begin(), m_owner->end(), edit.object.begin()))
            continue;
        first = first < 0 ? step.row : std::min<int>(first, step.row);
        last = std::max<int>(last, step.row);
    }
    if (first >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    if (first >= 0)
        Q_EMIT headerDataChanged(Qt::Vertical, first, last);
}

} // namespace ui
