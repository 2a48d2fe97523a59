#pragma once

#include "core/dossier/dossier.h"
#include "core/model/ownpictures.h"
#include "ui/charts/palette.h"
#include "ui/inputs/card.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QTextEdit;
class QToolButton;

namespace ui {

/// The author's own text of a section: paragraphs with bold, italic, lists and pictures. What is typed is written when typing
/// rests, when the keyboard goes elsewhere and before another section comes. Beside a picture its caption and what it shows are
/// typed below the text.
class OwnTextCard : public Card
{
    Q_OBJECT
public:
    explicit OwnTextCard(core::PictureSource pictures, QWidget *parent = nullptr);
    /// Shows the text of a section; the same text stays as it is, with its cursor.
    void show(const QString &section, const QString &html, bool isWritable, const Palette &palette);
    using QWidget::show;
    /// Puts a picture behind the paragraph of the cursor, and writes it.
    void insertPicture(const core::OwnPicture &picture);
    /// Writes what was typed and not written yet.
    void flush();
    QTextEdit *editor() const { return m_editor; }

Q_SIGNALS:
    void written(const QString &section, const QString &html);
    /// A picture is to be chosen.
    void pictureWanted();
    void picturesDropped(const QStringList &fileNames);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *addButton(const char *name);
    void buildPictureLine();
    void toggleBold();
    void toggleItalic();
    void toggleList();
    void loadImage(const core::OwnPicture &picture);
    int pictureAtCursor() const;
    void showPictureLine();
    void describePicture();

    QString m_section, m_html; ///< as it was shown or written last
    core::PictureSource m_pictures;
    QTextEdit *m_editor;
    QToolButton *m_bold, *m_italic, *m_list, *m_picture;
    QWidget *m_pictureLine = nullptr;
    QLabel *m_captionLabel = nullptr, *m_alternativeLabel = nullptr;
    QLineEdit *m_caption = nullptr, *m_alternative = nullptr;
    QTimer m_rest;
};

} // namespace ui
