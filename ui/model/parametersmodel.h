#pragma once

#include "ui/model/listmodel.h"

namespace ui {

/// The parameters that hold for the shown case: value, who set it, and for a default the document it comes from.
class ParametersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { Name, ValueColumn, UnitColumn, SetBy, SourceColumn, Check, ColumnCount };
    ParametersModel(const Document &document, const ShownCase &shown, const core::Library &library, const Appearance &appearance,
                    QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void refresh();

private:
    struct InForce {
        core::Value value; ///< nothing: the tables have none
        enum class By : unsigned char { Default, Project, Case } by = By::Default;
        core::Source source; ///< of a default
    };
    InForce inForce(const core::Field &parameter) const;
    InForce defaultOf(const core::Field &parameter) const;

    const Document &m_document;
    const ShownCase &m_shown;
    const core::Library &m_library;
    const Appearance &m_appearance;
};

/// The word for how well a number was checked: "one source", "not verified" …
QString checkText(const QString &check);

} // namespace ui
