#pragma once

#include "ui/model/rowsmodel.h"

#include <QDialog>
#include <QPointer>

#include <array>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// The steam of a row of heat received or sent by mass, pressure and temperature, with the heat it makes while it is typed.
/// Entering it is one step to undo and takes the place of heat in GJ (interface rules, §3).
class SteamForm : public QDialog
{
    Q_OBJECT
public:
    explicit SteamForm(const Appearance &appearance, QWidget *parent = nullptr);

    /// Shows the steam of a row, or nothing yet for the line for new rows. The form closes when the row is gone or another case
    /// is shown; what is open for reading only is only shown.
    void showRow(RowsModel &model, int row);

private:
    static constexpr std::array keys{"steam.tonnes", "steam.pressureMPa", "steam.temperatureC"};

    void buildFields(QFormLayout *into);
    int row() const;
    int column(size_t field) const;
    std::array<double, keys.size()> factors() const;
    QList<CellText> texts() const;
    void fill();
    void follow();
    void retranslate();
    void showOutcome();
    QString refusedText(const TriedRow &typed, const core::HeatTransfer &made) const;
    QString outsideText(const core::SteamTable &table) const;
    QString heatText(const core::HeatTransfer &made, const core::Library &library) const;
    QString nowText(const core::HeatTransfer &row) const;
    void enter();

    const Appearance &m_appearance;
    QPointer<RowsModel> m_model;
    QString m_owner, m_path;                     ///< of the list's object and of the row; no path: the line for new rows
    std::array<double, keys.size()> m_factors{}; ///< of the units in which the fields were filled
    QLabel *m_name, *m_now, *m_outcome;
    std::array<QLabel *, keys.size()> m_labels{};
    std::array<QLineEdit *, keys.size()> m_fields{};
    QPushButton *m_enter = nullptr, *m_cancel = nullptr;
};

} // namespace ui
