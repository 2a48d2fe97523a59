#pragma once

#include "core/explain/figure.h"
#include "ui/charts/palette.h"
#include "ui/charts/textscale.h"

#include <QSet>
#include <QWidget>

namespace ui {

/// What a chart shows as rows: units stand in the head or in a column, numbers in full and as a program reads them.
struct ChartTable {
    QStringList head;
    QList<QStringList> rows;

    /// Tab-separated, the head first.
    QString text() const;
};

/// What all charts share: parts that tell of themselves under the mouse and by the keys and can be explained, series that can be
/// hidden, texts for screen readers, a sentence where there is nothing to draw, and what the menu of a chart asks for.
class Picture : public QWidget
{
    Q_OBJECT
public:
    explicit Picture(QWidget *parent = nullptr);

    struct Part {
        QRectF rect;
        QString text;            ///< read aloud; the tooltip where `tip` is empty
        core::Figure figure{};   ///< None: nothing to explain
        QString tip{};           ///< the tooltip, where it says more than the part
        QString series{};        ///< an entry of the legend: a click or Space hides and shows this series
        int line = -1, rank = 0; ///< parts in lines: the keys run along a line, or across to the part of the nearest rank
    };
    /// What can be pointed at; where parts overlap the first one counts.
    virtual QList<Part> parts() const = 0;
    /// Text of every part, as it is read aloud.
    QStringList partTexts() const;
    const QString &emptySentence() const { return m_empty; }
    QSize sizeHint() const override { return minimumSizeHint(); }

    /// The palette that is painted with.
    const Palette &colours() const { return *m_painted; }
    QString title() const { return accessibleName(); }
    /// Said under the title where the chart stands alone: what the card around it says beside it.
    virtual QString caption() const { return {}; }
    virtual ChartTable table() const;
    /// Paints the chart in its present size with this palette, without what only the screen needs.
    void paintOn(QPainter &painter, const Palette &palette);

    /// Frames the part that shows this figure.
    void setExplained(const core::Figure &figure);
    /// As a click at this point does: explains the part, or hides and shows a series.
    void clickAt(const QPointF &position);
    /// The keys and the menu go on from the part at this point.
    void standAt(const QPointF &position);
    bool canExplain() const;
    /// Asks to explain the part the keys stand on, else the first that can be explained.
    void explainCurrent();
    /// The tooltip at a point; empty: there is none.
    virtual QString tipAt(const QPointF &position) const;
    bool isHiddenSeries(const QString &series) const { return m_hidden.contains(series); }
    void toggleSeries(const QString &series);

Q_SIGNALS:
    /// A part that shows this figure was clicked, or Enter was pressed on it.
    void explainWanted(const core::Figure &figure);
    /// Something else is shown.
    void sceneChanged();

protected:
    virtual void paintPicture(QPainter &painter) = 0;
    /// Frames a part, on the screen alone.
    virtual void paintFrame(QPainter &painter, const Part &part) const;
    /// Axes with the sentence.
    virtual void paintEmpty(QPainter &painter);
    virtual bool isEmpty() const { return parts().isEmpty(); }
    /// What screen readers say of the whole.
    virtual QString summary() const;
    virtual qsizetype partAt(const QPointF &position) const;
    /// Whether a click on this part does something.
    virtual bool answers(qsizetype part) const;
    /// How the parts of a line follow each other: to the right, or upwards.
    virtual Qt::Orientation lines() const { return Qt::Horizontal; }
    /// The part to begin with when the focus comes.
    virtual qsizetype firstPart() const { return 0; }
    /// A series was hidden or shown.
    virtual void measure() {}

    /// After the scene was set: `name` for screen readers, `empty` where there are no parts.
    void changed(const QString &name, const QString &empty, const Palette &palette);
    /// The part the keys stand on while the focus is here; −1: none.
    qsizetype current() const { return hasFocus() ? m_current : -1; }
    /// Whether what answers to the mouse and the keys is to be painted.
    bool isOnScreen() const { return m_onScreen; }
    /// A colour of the scene in the palette to paint with.
    QColor shade(const QColor &colour) const;
    std::optional<QColor> shade(const std::optional<QColor> &colour) const;
    int lineHeight() const { return fontMetrics().height(); }
    /// Pixels of the usual size of text in that of the picture.
    double scaled(double usual) const { return textScaled(usual, fontMetrics()); }
    /// The one of text and base that is read on this ground.
    QColor readableOn(const QColor &ground) const;
    /// Paints a piece; with `hatch` lines over the colour.
    static void fill(QPainter &painter, const QRectF &rect, const QColor &colour, const std::optional<QColor> &hatch);
    /// The colour of a series in a legend; only its frame where it is hidden.
    void paintSwatch(QPainter &painter, const QRectF &rect, const QColor &colour, const std::optional<QColor> &hatch,
                     bool hidden) const;
    /// The name of a series in a legend; struck through where it is hidden.
    void paintEntry(QPainter &painter, const QRectF &rect, const QString &name, bool hidden, const QColor &ink) const;
    /// The part of an entry of a legend; `value` may be empty.
    Part entryPart(const QRectF &rect, const QString &series, const QString &value) const;
    /// A row of a tooltip, and the tooltip of a bar: title, rows, total.
    static QString tipRow(const QString &name, const QString &value, bool bold);
    QString tipTable(const QString &title, const QString &rows, const QString &total) const;
    void drawElided(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text) const;

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintAll(QPainter &painter);
    void paintFrameAt(QPainter &painter, const QRectF &rect) const;
    void tell(qsizetype part);
    void explain(const Part &part);
    qsizetype along(const QList<Part> &all, int step) const;
    qsizetype across(const QList<Part> &all, int step) const;
    qsizetype next(int key) const;
    qsizetype explainedPart(const QList<Part> &all) const;

    QString m_empty;
    qsizetype m_current = -1; ///< the part the keys stand on; −1: none yet
    const Palette *m_palette; ///< of the scene
    const Palette *m_painted; ///< the same but while paintOn paints
    core::Figure m_explained;
    QSet<QString> m_hidden; ///< series
    bool m_onScreen = true;
    QSize m_hint, m_leastHint; ///< as the layout knows them
};

} // namespace ui
