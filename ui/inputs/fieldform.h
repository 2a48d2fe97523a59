#pragma once

#include "ui/inputs/cellview.h"
#include "ui/model/objectmodel.h"

namespace ui {

/// Some fields of an object (the park's profile, a case) as a form: name, value, unit; the same cells and keys as elsewhere.
class FieldForm : public QWidget
{
    Q_OBJECT
public:
    FieldForm(const core::Object &description, RowsModel::Owner object, const QList<std::string_view> &keys, Document &document,
              const core::Library &library, Appearance &appearance, QWidget *parent = nullptr);

    /// Reads the object again.
    void refresh();
    /// Keyboard to a field; false when the form does not show it.
    bool showField(int field);
    /// The width [px] below which values or units are cut; names have given way then.
    int narrowest() const { return m_narrowest; }
    ObjectModel *model() const { return m_model; }
    CellView *view() const { return m_view; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void fitColumns();

    ObjectModel *m_model;
    CellView *m_view;
    QList<int> m_fields; ///< shown
    int m_narrowest = 0;
};

} // namespace ui
