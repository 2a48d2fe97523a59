#pragma once

#include "ui/model/appearance.h"

#include <QTreeView>

namespace ui {

class SideModel;

/// The tree of a comparison: at most six columns in view, what differs opened, names of parts and rows semibold.
class SideTree : public QTreeView
{
    Q_OBJECT
public:
    SideTree(SideModel &model, const Appearance &appearance, QWidget *parent = nullptr);

    static constexpr int mostColumns = 6;
    /// With more than three versions not all fit: their values, or the first and how much the others differ from it.
    void setShowsDeltas(bool showsDeltas);
    /// Widths, columns and open branches for what the model shows now.
    void fit();
    /// Said where there is nothing to show.
    void setEmptySentence(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Delegate;
    QList<int> screenColumns() const;
    void fitColumns();
    void openDifferences(const QModelIndex &parent);

    SideModel &m_model;
    bool m_showsDeltas = false;
    QString m_emptySentence;
};

} // namespace ui
