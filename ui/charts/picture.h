#pragma once

#include "core/explain/figure.h"
#include "ui/charts/palette.h"

#include <QWidget>

namespace ui {

/// What the small painted charts share: parts that tell of themselves under the mouse and by the keys, texts for screen readers,
/// and a sentence where there is nothing to draw.
class Picture : public QWidget
{
    Q_OBJECT
public:
    explicit Picture(QWidget *parent = nullptr);

    /// Text of every part, as its tooltip says it.
    QStringList partTexts() const;
    const QString &emptySentence() const { return m_empty; }
    QSize sizeHint() const override { return minimumSizeHint(); }

Q_SIGNALS:
    /// A part that shows this figure was clicked, or Enter was pressed on it.
    void explainWanted(const core::Figure &figure);

protected:
    struct Part {
        QRectF rect;
        QString text;
        core::Figure figure{}; ///< None: nothing to explain
    };
    virtual QList<Part> parts() const = 0;
    /// The part under this point; −1: none.
    virtual qsizetype partAt(const QPointF &position) const;
    virtual void paintPicture(QPainter &painter) = 0;
    /// Marks the part that the keys stand on, in pen and brush that are set; `rect` is its place or, without parts, the whole.
    virtual void paintCurrent(QPainter &painter, const QRectF &rect);
    /// The part that the keys stand on.
    qsizetype current() const { return m_current; }

    /// After the scene was set: `name` for screen readers, `empty` where there are no parts.
    void changed(const QString &name, const QString &empty, const Palette &palette);
    const Palette &colours() const { return *m_palette; }
    int lineHeight() const { return fontMetrics().height(); }
    /// The one of text and base that is read on this ground.
    QColor readableOn(const QColor &ground) const;
    /// Paints a piece; with `hatch` lines over the colour.
    static void fill(QPainter &painter, const QRectF &rect, const QColor &colour, const std::optional<QColor> &hatch);
    void drawElided(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text) const;

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void tell(qsizetype part);
    void explain(const Part &part);

    QString m_empty;
    qsizetype m_current = 0; ///< the part the keys stand on
    const Palette *m_palette;
};

} // namespace ui
