#pragma once

#include "ui/model/remarksstore.h"

#include <QAbstractTableModel>

namespace ui {

/// The remarks on the open park as a table to read: state, where, remark, what stood there and stands there now.
class RemarksModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { Number, State, Where, Text, Then, Now, By, When, ColumnCount };
    RemarksModel(const RemarksStore &store, const Appearance &appearance, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const core::RemarkLine &line(int row) const { return m_lines[size_t(row)]; }
    /// The row of a remark; −1: there is none.
    int rowOf(const QString &id) const;
    /// Reads the store again.
    void refresh();

private:
    const RemarksStore &m_store;
    const Appearance &m_appearance;
    std::vector<core::RemarkLine> m_lines;
};

/// "Open", "Answered", "Settled".
QString remarkStateText(core::RemarkState state);
/// How what a remark is about stands to what was seen, as a sentence.
QString standingSentence(core::RemarkStanding::Kind kind);

} // namespace ui
