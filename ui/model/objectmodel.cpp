#include "objectmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace core;

ObjectModel::ObjectModel(const Object &description, RowsModel::Owner object, Document &document, const Library &library,
                         Appearance &appearance, QObject *parent)
    : QAbstractTableModel(parent),
      m_description(description),
      m_findObject(std::move(object)),
      m_document(document),
      m_texts(document, library, appearance)
{
    m_object = m_findObject();
    connect(&document, &Document::changed, this, [this](const Change &change) {
        const auto isOurs = [this](const Edit &edit) { return m_object && edit.object == *m_object; };
        if (std::ranges::any_of(change.edits, isOurs))
            showValues();
    });
    connect(&document, &Document::rejectedChanged, this, &ObjectModel::showValues);
}

void ObjectModel::refresh()
{
    beginResetModel();
    m_object = m_findObject();
    endResetModel();
}

void ObjectModel::showValues()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 2));
}

const RejectedText *ObjectModel::rejectedAt(int row) const
{
    return m_object ? m_document.rejected().find(*m_object, row) : nullptr;
}

const void *ObjectModel::object() const
{
    return m_object ? find(m_document.park(), *m_object) : nullptr;
}

/// Numbers among numbers stand at the right, among texts at the left; a choice among numbers stands as they do.
bool ObjectModel::isOfNumbers() const
{
    const auto isNumber = [](const Field &field) { return field.kind == Kind::Number; };
    if (m_shownFields.isEmpty())
        return std::ranges::all_of(m_description.fields, isNumber);
    return 2 * std::ranges::count_if(m_shownFields, [&](int row) { return isNumber(field(row)); }) > m_shownFields.size();
}

int ObjectModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_object ? 0 : int(m_description.fields.size());
}

std::vector<FieldChoice> ObjectModel::choices(const QModelIndex &index) const
{
    return m_texts.choices(m_description, field(index.row()), object());
}

QVariant ObjectModel::data(const QModelIndex &index, int role) const
{
    const void *held = object();
    if (!index.isValid() || !held)
        return {};
    const Field &shown = field(index.row());
    const Value value = shown.get(held);
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == 1 && isOfNumbers() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (const RejectedText *rejected = index.column() == 1 ? rejectedAt(index.row()) : nullptr)
        if (QVariant own = rejected->data(role); own.isValid())
            return own;
    if (role == RawRole && index.column() == 1)
        return std::holds_alternative<double>(value) ? QVariant(std::get<double>(value)) : QVariant();
    if (role == Qt::EditRole && index.column() == 1)
        return m_texts.plain(shown, value, unit(index.row()));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case 0:
        return fieldText(shown.label);
    case 1:
        return value.index() == 0 ? Format::absent() : m_texts.shown(shown, value, unit(index.row()));
    default:
        return unit(index.row()).symbol;
    }
}

QVariant ObjectModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == 1 && isOfNumbers() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    return section == 0   ? QCoreApplication::translate("ObjectModel", "Field")
           : section == 1 ? QCoreApplication::translate("ObjectModel", "Value")
                          : QCoreApplication::translate("ObjectModel", "Unit");
}

Qt::ItemFlags ObjectModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == 1 && !m_document.isReadOnly() ? flags | Qt::ItemIsEditable : flags;
}

bool ObjectModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role == RejectedRole)
        return m_object && index.column() == 1 && m_document.dropRejected(*m_object, index.row());
    if (role != Qt::EditRole || !object() || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString text = value.toString();
    if (!rejectedAt(index.row()) && text == data(index, Qt::EditRole).toString())
        return true;
    const auto undoText = [label = field(index.row()).label] {
        return QCoreApplication::translate("UndoText", "Change %1").arg(fieldText(label));
    };
    const RejectedTexts::Place place{*m_object, index.row()};
    const auto refuse = [&](const QString &sentence) {
        m_document.push(undoText, {}, {{place, RejectedText{text, sentence}}});
        return false;
    };
    const auto read = m_texts.read(m_description, field(index.row()), object(), text, unit(index.row()));
    if (!read)
        return refuse(read.error());
    if (const double *number = std::get_if<double>(&*read);
        number && field(index.row()).traits.most == 1 && (*number < 0 || *number > 1))
        return refuse(QCoreApplication::translate("ObjectModel", "A share lies between 0 and 100 %."));
    auto edits = editsToSet(m_document.park(), *m_object, index.row(), *read);
    if (!edits)
        return refuse(cellSentence(edits.error()));
    m_document.push(undoText, *std::move(edits), {{place, std::nullopt}});
    Q_EMIT dataChanged(index, index);
    return true;
}

} // namespace ui
