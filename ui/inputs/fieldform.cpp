#include "fieldform.h"

#include "ui/inputs/formview.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace ui {

using namespace core;

FieldForm::FieldForm(const Object &description, RowsModel::Owner object, const QList<std::string_view> &keys, Document &document,
                     const Library &library, Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_model(new ObjectModel(description, std::move(object), document, library, appearance, this)),
      m_view(formOf(m_model, appearance, this))
{
    for (const std::string_view key : keys)
        m_fields.append(fieldIndex(description, key));
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    setFocusProxy(m_view);
}

void FieldForm::refresh()
{
    m_model->refresh();
    fit();
}

/// As tall as its fields; values take what room names and units leave.
void FieldForm::fit()
{
    bool hasUnits = false;
    QStringList names;
    int height = m_view->horizontalHeader()->height() + 2;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        m_view->setRowHidden(row, !m_fields.contains(row));
        if (m_fields.contains(row))
            height += m_view->rowHeight(row);
        if (m_fields.contains(row))
            names << m_model->index(row, 0).data().toString();
        hasUnits = hasUnits || (m_fields.contains(row) && !m_model->index(row, 2).data().toString().isEmpty());
    }
    m_view->setAccessibleName(names.join(QStringLiteral(", ")));
    m_view->setColumnHidden(2, !hasUnits);
    m_view->resizeColumnsToContents();
    for (const int column : {0, 2})
        m_view->setColumnWidth(column, m_view->columnWidth(column) + 14);
    m_view->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    setFixedHeight(height);
}

bool FieldForm::showField(int field)
{
    if (!m_fields.contains(field) || field >= m_model->rowCount())
        return false;
    m_view->setCurrentIndex(m_model->index(field, 1));
    m_view->setFocus();
    return true;
}

} // namespace ui
