#pragma once

#include <QToolButton>

class QMenu;

namespace ui {

class Card;
class Picture;
class Prompts;

/// The `⋯` menu of a chart in the head of its card, also by right click and the context-menu key: explain, copy, save, the
/// numbers as a table, full size.
class ChartMenu : public QToolButton
{
    Q_OBJECT
public:
    ChartMenu(Card *card, Picture *picture, Prompts &prompts);
    Picture *picture() const { return m_picture; }

Q_SIGNALS:
    /// What happened to a file; empty: all is well.
    void said(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Kind : unsigned char { Png, Svg, Pdf };
    void retitle();
    void popUp(const QPoint &position);
    void copyPicture();
    void copyData();
    void saveData();
    void save(Kind kind);

    Card *m_card;
    Picture *m_picture;
    QString m_title; ///< of the picture
    Prompts &m_prompts;
    QMenu *m_menu;
    QAction *m_explain, *m_copyPicture, *m_png, *m_svg, *m_pdf, *m_copyData, *m_saveData, *m_table, *m_fullSize;
};

} // namespace ui
