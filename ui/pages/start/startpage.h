#pragma once

#include "core/storage/workingcopy.h"
#include "ui/charts/palette.h"
#include "ui/model/recentparks.h"

#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class ChoiceHead;
class ChoiceRow;

/// What stands in the window while no park is open: recovered work, recent parks, ways to begin.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(const Appearance &appearance, QWidget *parent = nullptr);
    /// Shows the lists anew.
    void show(const QList<RecentPark> &recent, const std::vector<core::storage::Recoverable> &recovered);
    using QWidget::show;
    /// The line that offers the tour.
    void offerTour(bool isOffered);
    /// Texts and colours after language or theme changed.
    void refresh();

Q_SIGNALS:
    void openWanted();
    void tourWanted();
    void manualWanted();
    void exampleWanted();
    void zoneExampleWanted();
    /// A new park, and the import of a table at once.
    void excelWanted();
    void newWanted(core::Stage stage);
    void parkWanted(const QString &fileName);
    void recoveryWanted(const QString &workingCopy);
    void discardWanted(const QString &workingCopy);
    void keptEditsWanted(const QString &workingCopy);

private:
    void showRecovered();
    QFrame *recoveryBar(const core::storage::Recoverable &left);
    void showRecent();
    void showWays();
    QLayout *headLine();
    QLayout *recentColumn();
    QLayout *waysColumn();
    QWidget *tourLine();
    const Palette &colours() const { return Palette::of(m_appearance.theme()); }

    const Appearance &m_appearance;
    QList<RecentPark> m_recent;
    std::vector<core::storage::Recoverable> m_recovered;
    QLabel *m_mark, *m_title, *m_subtitle, *m_recentTitle, *m_newTitle, *m_hint, *m_tourMark, *m_tourQuestion, *m_tourText;
    QPushButton *m_manual, *m_open, *m_takeTour;
    QWidget *m_tour;
    QLineEdit *m_filter;
    ChoiceHead *m_head;
    QVBoxLayout *m_recoveredRows, *m_recentRows;
    QList<ChoiceRow *> m_ways;
};

} // namespace ui
