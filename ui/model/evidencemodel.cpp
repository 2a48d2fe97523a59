#include "evidencemodel.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace ui {

using namespace core;
using storage::FileState;

namespace {

/// Gives the texts of this file their context.
struct EvidenceTexts {
    Q_DECLARE_TR_FUNCTIONS(EvidenceTexts)
};

QString timeText(EvidenceTime time, int daysLeft)
{
    switch (time) {
    case EvidenceTime::Unlimited:
        return EvidenceTexts::tr("no end");
    case EvidenceTime::Valid:
        return EvidenceTexts::tr("valid");
    case EvidenceTime::ExpiresSoon:
        return daysLeft == 0 ? EvidenceTexts::tr("expires today") : EvidenceTexts::tr("expires in %n days", nullptr, daysLeft);
    case EvidenceTime::Expired:
        return EvidenceTexts::tr("expired");
    case EvidenceTime::NotYet:
        return EvidenceTexts::tr("issued later than today");
    case EvidenceTime::Unreadable:
        return EvidenceTexts::tr("no date: write 2026-05-31");
    }
    return {};
}

} // namespace

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

EvidenceModel::EvidenceModel(const EvidenceStore &store, const Results &results, Document &document, Appearance &appearance,
                             QObject *parent)
    : RowsModel(
          parkObject.lists[size_t(listIndex(parkObject, "evidence"))], [] { return std::optional(Address()); }, document,
          results.library(), appearance, parent),
      m_store(store),
      m_park(document.park())
{
    nameItems(results.schemes());
    read();
}

void EvidenceModel::read()
{
    m_files = m_store.states();
    m_times = evidenceTimes(m_park, QDate::currentDate());
    m_broken.assign(size_t(m_park.evidence.size()), 0);
    for (const BrokenReference &each : brokenReferences(m_park))
        ++m_broken[size_t(each.evidence)];
}

void EvidenceModel::refresh()
{
    beginResetModel();
    readOwner();
    read();
    endResetModel();
}

void EvidenceModel::refreshResults()
{
    read();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, fieldCount()), index(rowCount() - 1, columnCount() - 1));
}

QString EvidenceModel::text(size_t row, int computed) const
{
    if (computed == Time)
        return timeText(m_times[row], daysLeft(m_park.evidence[qsizetype(row)], QDate::currentDate()).value_or(0));
    if (computed == Places)
        return m_broken[row] == 0 ? EvidenceTexts::tr("all found") : EvidenceTexts::tr("%n lead nowhere", nullptr, m_broken[row]);
    switch (m_files[row].state) {
    case FileState::NotAttached:
        return EvidenceTexts::tr("no file");
    case FileState::There:
        return sizeText(m_files[row].size);
    case FileState::Missing:
        return EvidenceTexts::tr("file is missing");
    case FileState::Changed:
        return EvidenceTexts::tr("file was changed");
    case FileState::Unreadable:
        return EvidenceTexts::tr("file cannot be read");
    }
    return {};
}

std::optional<Severity> EvidenceModel::severity(size_t row, int computed) const
{
    if (computed == Time && m_times[row] == EvidenceTime::ExpiresSoon)
        return Severity::Info;
    if (computed == Time)
        return m_times[row] == EvidenceTime::Expired || m_times[row] == EvidenceTime::Unreadable
                   ? std::optional(Severity::Warning)
                   : std::nullopt;
    if (computed == Places)
        return m_broken[row] > 0 ? std::optional(Severity::Warning) : std::nullopt;
    const FileState state = m_files[row].state;
    return state == FileState::Missing || state == FileState::Changed || state == FileState::Unreadable
               ? std::optional(Severity::Warning)
               : std::nullopt;
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    const int computed = index.column() - fieldCount();
    if (computed < 0 || !index.isValid())
        return RowsModel::data(index, role);
    const size_t row = size_t(index.row());
    if (row >= m_files.size() || row >= m_times.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == RawRole)
        return text(row, computed);
    if (role == ComputedRole)
        return true;
    if (role == SeverityRole)
        if (const auto worst = severity(row, computed))
            return int(*worst);
    return {};
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < fieldCount())
        return RowsModel::headerData(section, orientation, role);
    if (role != Qt::DisplayRole)
        return {};
    switch (section - fieldCount()) {
    case File:
        return EvidenceTexts::tr("Kept file");
    case Time:
        return EvidenceTexts::tr("Validity");
    default:
        return EvidenceTexts::tr("References");
    }
}

} // namespace ui
