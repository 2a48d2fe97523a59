#include "chartexport.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace ui {

namespace {

constexpr int margin = 14, gap = 8, scale = 2;

/// Where title, remark, caption and chart stand.
class Sheet
{
public:
    Sheet(Picture &picture, const ChartHead &head) : m_picture(picture), m_head(head), m_bold(picture.font())
    {
        m_bold.setWeight(QFont::DemiBold);
        m_line = QFontMetricsF(picture.font()).height();
        m_titleWidth = QFontMetricsF(m_bold).horizontalAdvance(head.title);
        const QFontMetricsF metrics(picture.font());
        const double headWidth = m_titleWidth + gap + metrics.horizontalAdvance(head.remark);
        const double width = std::max({double(picture.width()), headWidth, metrics.horizontalAdvance(picture.caption())});
        m_top = margin + m_line + gap + (picture.caption().isEmpty() ? 0 : m_line + gap);
        m_size = {int(std::ceil(width)) + 2 * margin, int(std::ceil(m_top)) + picture.height() + margin};
    }

    QSize size() const { return m_size; }

    void paint(QPainter &painter) const
    {
        const Palette &palette = Palette::of(Theme::Light);
        painter.fillRect(QRect(QPoint(), m_size), palette.base);
        const QRectF line(margin, margin, m_size.width() - 2 * margin, m_line);
        painter.setFont(m_bold);
        painter.setPen(palette.text);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_head.title);
        painter.setFont(m_picture.font());
        painter.setPen(palette.muted);
        painter.drawText(line.adjusted(m_titleWidth + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_head.remark);
        painter.setPen(palette.text);
        painter.drawText(line.translated(0, m_line + gap), Qt::AlignLeft | Qt::AlignVCenter, m_picture.caption());
        painter.translate(margin, m_top);
        m_picture.paintOn(painter, palette);
    }

private:
    Picture &m_picture;
    const ChartHead &m_head;
    QFont m_bold;
    double m_line = 0, m_titleWidth = 0, m_top = 0;
    QSize m_size;
};

} // namespace

QImage imageOf(Picture &picture, const ChartHead &head)
{
    const Sheet sheet(picture, head);
    QImage image(sheet.size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    sheet.paint(painter);
    painter.end();
    image.setText(QStringLiteral("Title"), head.title);
    image.setText(QStringLiteral("Description"), picture.accessibleDescription());
    return image;
}

QByteArray pngOf(Picture &picture, const ChartHead &head)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    imageOf(picture, head).save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(Picture &picture, const ChartHead &head)
{
    const Sheet sheet(picture, head);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(picture.logicalDpiX());
    generator.setSize(sheet.size());
    generator.setViewBox(QRect(QPoint(), sheet.size()));
    generator.setTitle(head.title);
    generator.setDescription(picture.accessibleDescription());
    QPainter painter(&generator);
    sheet.paint(painter);
    painter.end();
    return bytes;
}

QByteArray pdfOf(Picture &picture, const ChartHead &head)
{
    const Sheet sheet(picture, head);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(head.title);
    writer.setCreator(QStringLiteral("Parkwright"));
    writer.setResolution(picture.logicalDpiX()); // a pixel of the screen is one here
    constexpr double pointsPerInch = 72;
    writer.setPageSize(QPageSize(QSizeF(sheet.size()) * (pointsPerInch / picture.logicalDpiX()), QPageSize::Point, QString(),
                                 QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    sheet.paint(painter);
    painter.end();
    return bytes;
}

} // namespace ui
