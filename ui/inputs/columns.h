#pragma once

#include <QLayout>

#include <vector>

namespace ui {

/// Puts widgets side by side in columns of one width, as many as their texts allow, and the others below: cards stack and key
/// numbers wrap in a narrow window or with large text.
class Columns : public QLayout
{
public:
    /// At most so many columns.
    explicit Columns(int most, QWidget *parent = nullptr);
    ~Columns() override;
    /// The widths of the columns where all stand side by side; else they are equal.
    void setShares(std::vector<int> shares) { m_shares = std::move(shares); }
    /// Between rows; as between columns else.
    void setRowSpacing(int pixels) { m_rowSpacing = pixels; }
    /// Rows with widgets that grow share the height that is left; without any, all rows do.
    void add(QWidget *widget, bool grows = false);

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    int minimumHeightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Item {
        QLayoutItem *item;
        bool grows;
    };
    std::vector<Item> shown() const;
    /// How many columns fit into a width.
    int columnsIn(int width, const std::vector<Item> &items) const;
    int columnWidth(int width, int columns, int column) const;
    /// Heights of the rows: as they like to be, or at least.
    std::vector<int> rowHeights(int width, const std::vector<Item> &items, bool least) const;
    int heightOf(const std::vector<int> &rows) const;

    int rowSpacing() const { return m_rowSpacing < 0 ? spacing() : m_rowSpacing; }

    int m_most;
    std::vector<int> m_shares; ///< empty: equal
    int m_rowSpacing = -1;
    std::vector<Item> m_items;
};

} // namespace ui
