#pragma once

#include "ui/charts/palette.h"
#include "ui/inputs/card.h"

#include <QTimer>

class QTextEdit;
class QToolButton;

namespace ui {

/// The author's own text of a section: paragraphs with bold, italic and lists. What is typed is written when typing rests, when
/// the keyboard goes elsewhere and before another section comes.
class OwnTextCard : public Card
{
    Q_OBJECT
public:
    explicit OwnTextCard(QWidget *parent = nullptr);
    /// Shows the text of a section; the same text stays as it is, with its cursor.
    void show(const QString &section, const QString &html, bool isWritable, const Palette &palette);
    using QWidget::show;
    /// Writes what was typed and not written yet.
    void flush();
    QTextEdit *editor() const { return m_editor; }

Q_SIGNALS:
    void written(const QString &section, const QString &html);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *addButton(const char *name);
    void toggleBold();
    void toggleItalic();
    void toggleList();

    QString m_section, m_html; ///< as it was shown or written last
    QTextEdit *m_editor;
    QToolButton *m_bold, *m_italic, *m_list;
    QTimer m_rest;
};

} // namespace ui
