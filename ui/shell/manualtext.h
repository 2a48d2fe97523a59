#pragma once

#include <QHash>
#include <QImage>
#include <QTextBrowser>

namespace ui {

struct ManualChapter;
struct Palette;
enum class Language : unsigned char;

/// One chapter of the manual as text: headings that can be gone to, tables with lines, pictures as wide as the room.
class ManualText : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ManualText(QWidget *parent = nullptr);

    void show(const ManualChapter &chapter, Language language, const Palette &palette);
    using QWidget::show;
    /// Marks every place where one of the words stands.
    void mark(const QStringList &words, const Palette &palette);

protected:
    void resizeEvent(QResizeEvent *event) override;
    /// Links are for whoever listens to anchorClicked.
    void doSetSource(const QUrl &, QTextDocument::ResourceType) override {}

private:
    void dressTables(const Palette &palette);
    void dressBlocks(const ManualChapter &chapter, const Palette &palette);
    void fitPictures();

    QHash<QString, QImage> m_pictures; ///< of the chapter, as large as they are
};

/// Where the file of a picture of the manual is: "overview" in the language.
QString manualPicture(const QString &name, Language language);

} // namespace ui
