#pragma once

#include "core/indicators/systempictures.h"
#include "ui/charts/rowbars.h"
#include "ui/pages/page.h"

namespace ui {

class Card;
class Columns;
class ItemBullets;
class LevelScale;
class Matrix;
class StatusMark;

/// The pictures of one system under its tables.
class SystemPanel : public QWidget
{
    Q_OBJECT
public:
    SystemPanel(const PageContext &context, core::System system, QWidget *parent = nullptr);
    /// Shows the case of the page; hides without results.
    void refresh();
    /// Every picture with its card.
    const QList<std::pair<Card *, Picture *>> &charts() const { return m_charts; }

private:
    Card *addCard();
    template <class P> P *addPicture(Card *card);
    RowBars *addBars() { return addPicture<RowBars>(addCard()); }
    void addBalance();

    void showEnergySupply(const core::CaseEvaluation &evaluated);
    void showInfrastructure(const core::CaseEvaluation &evaluated);
    void showSymbiosis();
    void showProducts();
    void showEnterprises(const core::CaseEvaluation &evaluated);
    void showTransport();
    void showBuildings();
    void showEcosystem();
    void showMark(StatusMark *mark, const QString &carrier, const core::Balance &balance);

    const Palette &colours() const { return Palette::of(m_context.appearance.theme()); }
    Format format() const { return m_context.appearance.format(); }
    const core::Case &shown() const { return m_counted.cases.at(m_context.shown.index()); }
    QColor colourOf(const core::PieceMeaning &meaning) const;
    RowPiece piece(const core::Piece &piece, const QString &text) const;
    /// The bars with numbers in one scaled unit.
    RowBarsScene sceneOf(const core::Bars &bars) const;
    /// A figure of a picture in the shown case.
    core::Figure ofShown(core::Figure figure) const;
    enum class Legend : unsigned char { None, OfPieces };
    /// Shows bars in a card of their own; the remark of the card is their unit where none is given, `%1` in it the unit.
    void showBars(qsizetype card, RowBars *into, const core::Bars &bars, const QString &name, const QString &empty, Legend legend,
                  const QString &remark = {});
    RowBar balanceBar(const QString &label, const core::Bar &bar, core::Unit unit, int scale) const;

    PageContext m_context;
    core::Park m_counted; ///< what is not entered yet is 0 in it
    core::System m_system;
    Columns *m_columns;
    QList<Card *> m_cards;
    QList<QWidget *> m_areas; ///< of the pictures, as high as a few lines
    QList<std::pair<Card *, Picture *>> m_charts;
    QList<RowBars *> m_bars;
    StatusMark *m_electricity = nullptr, *m_heat = nullptr;
    ItemBullets *m_bullets = nullptr;
    Matrix *m_symbiosis = nullptr;
    LevelScale *m_products = nullptr;
};

} // namespace ui
