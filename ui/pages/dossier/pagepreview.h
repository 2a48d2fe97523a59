#pragma once

#include "ui/print/pages.h"

#include <QDialog>
#include <QWidget>

class QLabel;
class QScrollArea;

namespace ui {

class Prompts;

/// The pages of a document, one below the other, as wide as the window lets them be.
class PagesView : public QWidget
{
    Q_OBJECT
public:
    explicit PagesView(QWidget *parent = nullptr);
    void show(std::shared_ptr<const DocumentPages> pages);
    using QWidget::show;
    int count() const { return m_pages ? m_pages->count() : 0; }
    /// Where a page begins, from the top [px].
    int top(int page) const;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    double scale(int width) const; ///< pixels per mm
    QRectF pageRect(int page) const;
    std::shared_ptr<const DocumentPages> m_pages;
};

/// Sends pages to a printer that is asked for; what became of it, empty where nothing was wanted.
QString printPages(const DocumentPages &pages, Prompts &prompts, QWidget *parent);

/// A window with the pages as they will be printed; "page 3 of 41" below, and from here to the printer.
class PagePreview : public QDialog
{
    Q_OBJECT
public:
    PagePreview(std::shared_ptr<const DocumentPages> pages, Prompts &prompts, QWidget *parent = nullptr);
    PagesView *view() const { return m_view; }

private:
    void tell();
    void print();

    std::shared_ptr<const DocumentPages> m_pages;
    Prompts &m_prompts;
    QLabel *m_where;
    PagesView *m_view;
    QScrollArea *m_scroll;
};

} // namespace ui
