#pragma once

#include "ui/model/listmodel.h"

namespace ui {

/// The parameters that hold for the shown case: value, default, who set it, and where it is the default, the document it comes
/// from and how that was checked.
class ParametersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { Name, ValueColumn, UnitColumn, DefaultColumn, SetBy, SourceColumn, Check, ColumnCount };
    ParametersModel(Document &document, const ShownCase &shown, const core::Library &library, Appearance &appearance,
                    QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Sets the value where it is set now: in the case, else in the project. An empty text restores the one below.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    std::vector<FieldChoice> choices(const QModelIndex &index) const;
    /// Sets the value in force for the shown case alone, to differ from the project.
    void setForCase(int row);
    /// Back to the project's value, or to the default.
    void restore(int row);
    /// Whether the case or the project sets it, so that there is something to go back to.
    bool isSet(int row) const;
    /// Whether the value in force is another than the default.
    bool isChanged(int row) const;
    void refresh();

private:
    struct InForce {
        core::Value value; ///< nothing: the tables have none
        enum class By : unsigned char { Default, Project, Case } by = By::Default;
        core::Source source; ///< of a default
    };
    InForce inForce(const core::Field &parameter) const;
    InForce defaultOf(const core::Field &parameter) const;
    /// The default where the value is the same whoever set it, else what is in force: whose source is shown.
    InForce described(const core::Field &parameter) const;
    bool isChinese() const { return m_appearance.language() == Language::Chinese; }
    core::UnitChoice unit(const core::Field &parameter) const;
    QString shown(const core::Field &parameter, const InForce &held) const;
    QString text(int row, int column) const;

    void set(int row, bool inCase, core::Value value, RejectedTexts::Changes rejected = {});
    /// Where a text that could not be read is looked for: in the case, else in the project.
    RejectedTexts::Place placeOfRejected(int row) const;

    Document &m_document;
    const ShownCase &m_shown;
    const core::Library &m_library;
    Appearance &m_appearance;
    FieldTexts m_texts;
};

/// The word for how well a number was checked: "one source", "not verified" …
QString checkText(const QString &check);

} // namespace ui
