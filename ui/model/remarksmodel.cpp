#include "remarksmodel.h"

#include "ui/model/momenttext.h"
#include "ui/model/rowsmodel.h"

#include <algorithm>

namespace ui {

using namespace core;

RemarksModel::RemarksModel(const RemarksStore &store, const Appearance &appearance, QObject *parent)
    : QAbstractTableModel(parent), m_store(store), m_appearance(appearance)
{}

int RemarksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

void RemarksModel::refresh()
{
    beginResetModel();
    m_lines = m_store.lines();
    endResetModel();
}

int RemarksModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_lines, id, &RemarkLine::id);
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

QVariant RemarksModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RemarkLine &line = m_lines[size_t(index.row())];
    if (role == RawRole && index.column() == Number)
        return double(line.number);
    if (role == Qt::ToolTipRole && (index.column() == Then || index.column() == Now) && !data(index, Qt::DisplayRole).isNull())
        return data(index, Qt::DisplayRole).toString() + u'\n' + standingSentence(line.standing.kind);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Number:
        return QString::number(line.number);
    case State:
        return remarkStateText(line.state);
    case Where:
        return line.where;
    case Text:
        return line.remark;
    case Then:
        return line.then;
    case Now:
        switch (line.standing.kind) {
        case RemarkStanding::Kind::Same:
            return tr("unchanged");
        case RemarkStanding::Kind::Changed:
            return line.now;
        case RemarkStanding::Kind::Gone:
            return tr("no longer there");
        case RemarkStanding::Kind::Unknown:
            return tr("cannot be compared");
        }
        return {};
    case By:
        return line.by;
    case When:
        return momentText(line.when);
    default:
        return {};
    }
}

QVariant RemarksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case State:
        return tr("State");
    case Where:
        return tr("Where");
    case Text:
        return tr("Remark");
    case Then:
        return tr("When it was made");
    case Now:
        return tr("Now");
    case By:
        return tr("By");
    case When:
        return tr("On");
    default:
        return {};
    }
}

QString remarkStateText(RemarkState state)
{
    switch (state) {
    case RemarkState::Open:
        return RemarksModel::tr("Open");
    case RemarkState::Answered:
        return RemarksModel::tr("Answered");
    case RemarkState::Settled:
        return RemarksModel::tr("Settled");
    }
    return {};
}

QString standingSentence(RemarkStanding::Kind kind)
{
    switch (kind) {
    case RemarkStanding::Kind::Same:
        return RemarksModel::tr("It still says what it said when the remark was made.");
    case RemarkStanding::Kind::Changed:
        return RemarksModel::tr("It has changed since the remark was made.");
    case RemarkStanding::Kind::Gone:
        return RemarksModel::tr("The park has it no longer.");
    case RemarkStanding::Kind::Unknown:
        return RemarksModel::tr("It cannot be compared now: its scheme or document cannot be made here.");
    }
    return {};
}

} // namespace ui
