#pragma once

#include "ui/charts/palette.h"

#include <QKeySequence>
#include <QListView>
#include <QStandardItemModel>

namespace ui {

/// The pages of the window, in the order of the navigation.
enum class PageId : unsigned char {
    Overview,
    Park,
    EnergySupply,
    Infrastructure,
    Production,
    Transport,
    Buildings,
    Ecosystem,
    Hourly,
    Sizing,
    Economics,
    Measures,
    Compare,
    Evaluation,
    Wizard,
    Ledger,
    Evidence,
    Factors,
    Dossier,
    Review,
    History
};
inline constexpr int pageCount = 21;
/// The page's name at the command line and in settings: "energySupply".
QString pageKey(PageId page);
std::optional<PageId> pageOfKey(const QString &key);
/// Ctrl+1 … Ctrl+9, Ctrl+0 for the first ten.
QKeySequence pageShortcut(PageId page);
inline PageId pageOf(core::System system)
{
    return PageId(int(PageId::EnergySupply) + int(system));
}

/// The list of pages under headings, with marks and counts of findings.
class Navigation : public QListView
{
    Q_OBJECT
public:
    explicit Navigation(const Appearance &appearance, QWidget *parent = nullptr);

    /// Nothing before the first page was chosen.
    std::optional<PageId> current() const;
    void setCurrent(PageId page);
    /// The name of a page as it is shown.
    QString name(PageId page) const { return m_model.item(rowOf(page))->text(); }
    /// What a page carries: the number of its findings by severity.
    void setMark(PageId page, const std::array<int, 3> &bySeverity);
    /// Texts, icons and width after language or theme changed.
    void refresh();
    /// Icons only.
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }

Q_SIGNALS:
    void pageChosen(ui::PageId page);

private:
    class Delegate;
    int rowOf(PageId page) const;
    static void showTip(QStandardItem *item);

    const Appearance &m_appearance;
    QStandardItemModel m_model;
    bool m_folded = false;
};

} // namespace ui
