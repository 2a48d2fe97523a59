#include "conflictsmodel.h"

#include "core/explain/evidencematrix.h"
#include "core/history/lastauthors.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace core;

namespace {

using ConflictKind = MergeConflict::Kind;

/// Gives the texts of this file their context.
struct MergeTexts {
    Q_DECLARE_TR_FUNCTIONS(MergeTexts)
};

QString kindText(ConflictKind kind)
{
    switch (kind) {
    case ConflictKind::Field:
        return MergeTexts::tr("Both changed the value.");
    case ConflictKind::Group:
        return MergeTexts::tr("One took it away, the other changed it.");
    case ConflictKind::Rule:
        return MergeTexts::tr("Each alone is right, both together are not.");
    case ConflictKind::MineRemoved:
        return MergeTexts::tr("I removed the row, they changed it.");
    case ConflictKind::TheirsRemoved:
        return MergeTexts::tr("They removed the row, I changed it.");
    case ConflictKind::SameId:
        return MergeTexts::tr("Both made a row with this id.");
    case ConflictKind::Order:
        return MergeTexts::tr("Both put the rows into another order.");
    case ConflictKind::List:
        return MergeTexts::tr("Both changed the list.");
    case ConflictKind::Extra:
        return MergeTexts::tr("Keys that the program does not read differ.");
    }
    return {};
}

} // namespace

QString addressText(const Park &park, const Address &address)
{
    QStringList parts;
    Address around;
    for (const Step &step : address) {
        const Object &owner = objectAt(around);
        if (step.part >= 0) {
            parts << fieldText(owner.parts[size_t(step.part)].label);
        } else {
            const List &list = owner.lists[size_t(step.list)];
            const bool isCase = list.element == &caseObject;
            if (!isCase)
                parts << fieldText(list.label);
            if (const void *at = find(park, around); at && step.row < list.size(at))
                parts << (isCase ? park.cases.at(step.row).name : rowKey(list, at, step.row));
        }
        around.append(step);
    }
    return parts.join(QStringLiteral(" › "));
}

ConflictsModel::ConflictsModel(const Document &document, const Library &library, const Appearance &appearance, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_texts(document, library, appearance)
{}

void ConflictsModel::show(std::vector<MergeConflict> conflicts, const MergeVersions &versions)
{
    beginResetModel();
    m_conflicts = std::move(conflicts);
    m_versions = versions;
    m_mineAuthors = lastAuthors(m_document.history(), m_conflicts);
    m_theirsAuthors = lastAuthors(m_versions.theirsHistory, m_conflicts);
    MergeChoices kept;
    for (const Conflict &each : m_conflicts)
        if (const auto found = m_choices.find({each.path, each.kind}); found != m_choices.end())
            kept.insert(*found);
    m_choices = std::move(kept);
    endResetModel();
    Q_EMIT choicesChanged();
}

int ConflictsModel::undecided() const
{
    return int(std::ranges::count_if(m_conflicts, [this](const Conflict &each) {
        return !m_choices.contains({each.path, each.kind});
    }));
}

bool ConflictsModel::canChoose(int row, MergeChoice choice) const
{
    return choice != MergeChoice::Both || m_conflicts[size_t(row)].canKeepBoth;
}

void ConflictsModel::choose(int row, MergeChoice choice)
{
    if (!canChoose(row, choice))
        return;
    m_choices[{m_conflicts[size_t(row)].path, m_conflicts[size_t(row)].kind}] = choice;
    Q_EMIT dataChanged(index(row, MineColumn), index(row, BothColumn), {Qt::CheckStateRole});
    Q_EMIT choicesChanged();
}

void ConflictsModel::chooseAll(MergeChoice choice)
{
    for (int row = 0; row < rowCount(); ++row)
        if (canChoose(row, choice))
            m_choices[{m_conflicts[size_t(row)].path, m_conflicts[size_t(row)].kind}] = choice;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, MineColumn), index(rowCount() - 1, BothColumn), {Qt::CheckStateRole});
    Q_EMIT choicesChanged();
}

int ConflictsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_conflicts.size());
}

int ConflictsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

std::optional<MergeChoice> ConflictsModel::choiceAt(int column) const
{
    return column == MineColumn     ? std::optional(MergeChoice::Mine)
           : column == TheirsColumn ? std::optional(MergeChoice::Theirs)
           : column == BothColumn   ? std::optional(MergeChoice::Both)
                                    : std::nullopt;
}

std::optional<MergeChoice> ConflictsModel::chosen(int row) const
{
    const auto found = m_choices.find({m_conflicts[size_t(row)].path, m_conflicts[size_t(row)].kind});
    return found == m_choices.end() ? std::nullopt : std::optional(found->second);
}

// ---- texts

QString ConflictsModel::placeText(const Conflict &conflict) const
{
    const QString where = conflict.inMine     ? addressText(m_document.park(), *conflict.inMine)
                          : conflict.inTheirs ? addressText(*m_versions.theirs, *conflict.inTheirs)
                                              : conflict.path;
    QStringList parts = where.isEmpty() ? QStringList() : QStringList(where);
    if (conflict.field)
        parts << fieldText(conflict.field->label);
    const bool isOfList = conflict.kind == ConflictKind::Order || conflict.kind == ConflictKind::List;
    if (isOfList && conflict.list)
        parts << fieldText(conflict.list->label);
    return parts.join(QStringLiteral(" › "));
}

QString ConflictsModel::shown(const Conflict &conflict, const Field &field, const Value &value) const
{
    const UnitChoice unit = m_texts.unit(conflict.list ? conflict.list->key : std::string_view(), field);
    const QString text = m_texts.shown(field, value, unit);
    if (text.isEmpty())
        return Format::absent();
    const bool isNumber = std::holds_alternative<double>(value);
    return isNumber ? numberWithUnit(text, unit.symbol) : text;
}

/// What a row of one side says: of two rows all in which they differ, else what is given.
QString ConflictsModel::objectText(const Conflict &conflict, Side side) const
{
    const auto at = [&](Side of) -> const void * {
        if (of == Side::Base)
            return conflict.baseRow.get();
        const auto &address = of == Side::Mine ? conflict.inMine : conflict.inTheirs;
        return address ? find(of == Side::Mine ? m_document.park() : *m_versions.theirs, *address) : nullptr;
    };
    const void *object = at(side);
    const void *other = side == Side::Base ? nullptr : at(side == Side::Mine ? Side::Theirs : Side::Mine);
    if (!object)
        return MergeTexts::tr("removed");
    QStringList parts;
    for (const Field &field : conflict.object->fields) {
        const Value value = field.get(object);
        const bool differs = other && value != field.get(other);
        if (differs || (!other && !field.traits.isId && value.index() != 0 && value != Value(QString())))
            parts << MergeTexts::tr("%1: %2").arg(fieldText(field.label), shown(conflict, field, value));
    }
    return parts.isEmpty() ? MergeTexts::tr("the row") : parts.join(QStringLiteral("; "));
}

QString ConflictsModel::valueText(const Conflict &conflict, Side side) const
{
    switch (conflict.kind) {
    case ConflictKind::Order:
        return side == Side::Base ? QString() : MergeTexts::tr("this order");
    case ConflictKind::List:
        return side == Side::Base ? QString() : MergeTexts::tr("this list");
    case ConflictKind::Rule:
        return side == Side::Base ? QString() : objectText(conflict, side);
    case ConflictKind::MineRemoved:
    case ConflictKind::TheirsRemoved:
        return objectText(conflict, side);
    case ConflictKind::SameId:
        if (side == Side::Base)
            return {};
        return conflict.object ? objectText(conflict, side) : MergeTexts::tr("its own row, in another list");
    case ConflictKind::Field:
    case ConflictKind::Group:
    case ConflictKind::Extra:
        break;
    }
    const Value &value = side == Side::Base ? conflict.base : side == Side::Mine ? conflict.mine : conflict.theirs;
    if (conflict.field)
        return shown(conflict, *conflict.field, value);
    const QString *text = std::get_if<QString>(&value);
    return text && !text->isEmpty() ? *text : Format::absent();
}

/// What mine or theirs says and, below it, who changed it last.
QString ConflictsModel::authoredText(int row, Side side) const
{
    const QString value = valueText(m_conflicts[size_t(row)], side);
    const QString &author = (side == Side::Mine ? m_mineAuthors : m_theirsAuthors)[size_t(row)];
    return author.isEmpty() ? value : value + u'\n' + MergeTexts::tr("by %1").arg(author);
}

/// The evidence of the row on both sides, each once.
QStringList ConflictsModel::evidenceTexts(const Conflict &conflict, bool withTitles) const
{
    QStringList texts;
    for (const Park *park : {&m_document.park(), m_versions.theirs.get()})
        for (const qsizetype each : park ? evidenceAt(*park, conflict.path) : std::vector<qsizetype>()) {
            const Evidence &evidence = park->evidence[each];
            const QString text = withTitles ? QStringLiteral("%1 · %2").arg(evidence.id, evidence.title) : evidence.id;
            if (!texts.contains(text))
                texts << text;
        }
    return texts;
}

QVariant ConflictsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_conflicts.size())
        return {};
    const Conflict &conflict = m_conflicts[size_t(index.row())];
    const auto choice = choiceAt(index.column());
    if (role == Qt::CheckStateRole)
        return choice && canChoose(index.row(), *choice) ? QVariant(chosen(index.row()) == choice ? Qt::Checked : Qt::Unchecked)
                                                         : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case PlaceColumn:
        return role == Qt::ToolTipRole ? conflict.path : placeText(conflict);
    case KindColumn:
        return kindText(conflict.kind);
    case BaseColumn:
        return valueText(conflict, Side::Base);
    case MineColumn:
        return authoredText(index.row(), Side::Mine);
    case TheirsColumn:
        return authoredText(index.row(), Side::Theirs);
    case BothColumn:
        return conflict.canKeepBoth ? MergeTexts::tr("keep both") : QString();
    case EvidenceColumn:
        return evidenceTexts(conflict, role == Qt::ToolTipRole).join(role == Qt::ToolTipRole ? u'\n' : u' ');
    default:
        return {};
    }
}

bool ConflictsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto choice = choiceAt(index.column());
    if (role != Qt::CheckStateRole || !choice || !canChoose(index.row(), *choice) || value.toInt() != Qt::Checked)
        return false; // a decision is taken back by another one
    choose(index.row(), *choice);
    return true;
}

Qt::ItemFlags ConflictsModel::flags(const QModelIndex &index) const
{
    const auto choice = choiceAt(index.column());
    const bool isTick = choice && canChoose(index.row(), *choice);
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (isTick ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

QVariant ConflictsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case PlaceColumn:
        return MergeTexts::tr("Where");
    case KindColumn:
        return MergeTexts::tr("Conflict");
    case BaseColumn:
        return MergeTexts::tr("Common version");
    case MineColumn:
        return MergeTexts::tr("Mine");
    case TheirsColumn:
        return MergeTexts::tr("Theirs");
    case BothColumn:
        return MergeTexts::tr("Both");
    case EvidenceColumn:
        return MergeTexts::tr("Evidence");
    default:
        return {};
    }
}

} // namespace ui
