#pragma once

#include "core/indicators/emissionflow.h"
#include "core/indicators/energyflow.h"
#include "ui/charts/sankeylayout.h"
#include "ui/inputs/card.h"
#include "ui/model/format.h"

class QComboBox;

namespace ui {

class Sankey;
struct Palette;

/// The flow of a case as a picture, in the unit of the reader's choice.
class FlowCard : public Card
{
    Q_OBJECT
public:
    explicit FlowCard(QWidget *parent = nullptr);

    struct Input {
        const core::Park &park; ///< as the case is counted
        qsizetype caseIndex;
        const core::Account &account;
        const core::Library &library;
    };
    void show(const Input &input, const QString &caseText, Format format, const Palette &palette);
    using QWidget::show;

    Sankey *picture() const { return m_picture; }

Q_SIGNALS:
    void unitChanged();

private:
    void showUnits(const core::EnergyFlow &energy, const core::EmissionFlow &emission, const core::Library &library,
                   Format format);
    SankeyScene energyScene(const core::EnergyFlow &flow, const Input &input, Format format, const Palette &palette) const;
    SankeyScene emissionScene(const core::EmissionFlow &flow, const Input &input, Format format, const Palette &palette) const;

    QComboBox *m_units;
    Sankey *m_picture;
};

} // namespace ui
