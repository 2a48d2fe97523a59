#include "fieldform.h"

#include "ui/charts/textscale.h"
#include "ui/inputs/formview.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

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
    m_model->setShown(m_fields);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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

/// As tall as its fields.
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
    m_view->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    setFixedHeight(height);
    fitColumns();
}

/// Values take what room names and units leave; in a narrow form the names give way, though not to a long text.
void FieldForm::fitColumns()
{
    constexpr int air = 14, usualValue = 50, longValue = 180;
    m_view->resizeColumnsToContents();
    const int name = m_view->columnWidth(0), units = m_view->isColumnHidden(2) ? 0 : m_view->columnWidth(2);
    const int entered = static_cast<const QAbstractItemView *>(m_view)->sizeHintForColumn(1);
    const auto scaled = [this](int pixels) { return int(textScaled(pixels, m_view->fontMetrics())); };
    const int value = std::clamp(entered, scaled(usualValue), scaled(longValue));
    const int whole = 2 * m_view->frameWidth() + name + units + value;
    m_narrowest = whole - name / 3;
    const int spare = width() - whole;
    m_view->setColumnWidth(0, name + std::clamp(spare, -name / 3, air));
    if (units > 0)
        m_view->setColumnWidth(2, units + std::clamp(spare - air, 0, air));
}

void FieldForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

bool FieldForm::showField(int field)
{
    if (!m_fields.contains(field) || field >= m_model->rowCount())
        return false;
    m_view->moveTo(field, 1);
    return true;
}

} // namespace ui
