#include "look.h"

#include "ui/inputs/icon.h"

#include <QApplication>
#include <QFont>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>

namespace ui {

namespace {

constexpr double bodySize = 10; // pt

bool hasIconAndText(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button->icon.isNull() && !button->text.isEmpty();
}

/// Fusion, and a frame around ticks that is seen on the ground of every theme. What clears a field or shows the rest of a bar is
/// drawn as our icons are: to look for it among those of the desktop, and for who reads it, takes longer than a whole menu.
class Style : public QProxyStyle
{
public:
    Style() : QProxyStyle(QStringLiteral("Fusion")) {}
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck)
            return;
        painter->save();
        painter->setPen(option->palette.color(QPalette::Dark));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
    }
    /// Room around the text of a button, and around its icon.
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override
    {
        const QSize tight = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const int more = option ? option->fontMetrics.height() / 2 : 0;
        if (type == CT_PushButton)
            return tight.grownBy({0, 0, button && !button->icon.isNull() ? 2 * more : more, 0});
        return type == CT_ToolButton && hasIconAndText(option) ? tight.grownBy({0, 0, more, 0}) : tight;
    }
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override
    {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (element != CE_ToolButtonLabel || !button || !hasIconAndText(option))
            return QProxyStyle::drawControl(element, option, painter, widget);
        QStyleOptionToolButton inside = *button;
        inside.rect.adjust(option->fontMetrics.height() / 4, 0, 0, 0);
        QProxyStyle::drawControl(element, &inside, painter, widget);
    }
    /// Icons and ticks are as large as the text beside them asks for.
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        const int usual = QProxyStyle::pixelMetric(metric, option, widget);
        switch (metric) {
        case PM_ButtonIconSize:
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
            return iconSide(usual, widget ? widget->fontMetrics() : QFontMetrics(QApplication::font()));
        default:
            return usual;
        }
    }
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override
    {
        if (hint == SH_DialogButtonBox_ButtonsHaveIcons) // not some of them
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override
    {
        static const QColor onEveryGround(128, 128, 128);
        switch (which) {
        case SP_LineEditClearButton:
            return icon(QStringLiteral("x-lg"), onEveryGround);
        case SP_ToolBarHorizontalExtensionButton:
            return icon(QStringLiteral("chevron-right"), onEveryGround);
        case SP_ToolBarVerticalExtensionButton:
            return icon(QStringLiteral("chevron-down"), onEveryGround);
        default:
            return QProxyStyle::standardIcon(which, option, widget);
        }
    }
};

QString points(double size)
{
    return QString::number(size, 'f', 2) + QStringLiteral("pt");
}

/// `body` is the size of ordinary text in points.
QString styleSheet(const Palette &p, double body)
{
    QString text = QStringLiteral(R"(
QLabel[textRole="title"] { font-weight: 600; }
QLabel[textRole="pageTitle"], QLabel[textRole="keyNumber"] { font-weight: 600; font-size: @larger; }
QLabel[textRole="coreNumber"] { font-weight: 600; font-size: @largest; }
QFrame[card="true"] { background: @base; border: 1px solid @line; border-radius: 4px; }
QLineEdit[frame="true"] { border: 1px solid @frame; border-radius: 3px; padding: 2px 4px; background: @base; }
QTableView { gridline-color: @line; background: @base; alternate-background-color: @alternate; selection-background-color: @selection; selection-color: @text; }
QHeaderView { background: @header; }
QHeaderView::section { background: @header; border: none; border-right: 1px solid @line; border-bottom: 1px solid @line; padding: 0 3px; font-weight: 600; }
QHeaderView::section:vertical { color: @muted; font-weight: 400; }
QTableCornerButton::section { background: @header; border: none; border-right: 1px solid @line; border-bottom: 1px solid @line; }
QListView#navigation { background: @window; border: none; border-right: 1px solid @line; outline: 0; }
QToolBar { background: @window; border: none; border-bottom: 1px solid @line; padding: 4px 8px; spacing: 8px; }
QStatusBar { border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QStatusBar QToolButton { border: none; padding: 2px 8px; }
QStatusBar QToolButton::menu-indicator { image: none; }
QStatusBar QToolButton:hover { background: @header; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border: 1px solid @accent; border-radius: 3px; padding: 5px 12px; }
QPushButton[primary="true"]:disabled { background: @header; color: @muted; border-color: @line; }
QPushButton[primary="true"]:focus { border: 2px solid @text; padding: 4px 11px; }
QRadioButton::indicator { width: 12px; height: 12px; border: 1px solid @frame; border-radius: 7px; background: @base; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 4px solid @accent; background: @onAccent; }
QRadioButton::indicator:disabled { background: @header; }
QTabBar::tab { padding: 6px 10px; border: 1px solid transparent; border-bottom: none; color: @muted; }
QTabBar::tab:selected { background: @base; border-color: @line; border-top: 2px solid @accent; color: @text; }
QTabBar::tab:hover { color: @text; }
QTabWidget::pane { border: 1px solid @line; background: @base; }
QScrollBar { background: @window; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @frame; border: 3px solid @window; border-radius: 6px; min-height: 30px; min-width: 30px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: @base; color: @text; border: 1px solid @frame; }
)");
    const std::pair<const char *, QColor> colours[]{
        {"@alternate", p.alternate}, {"@selection", p.selection}, {"@header", p.header}, {"@window", p.window},
        {"@accent", p.accent},       {"@onAccent", p.onAccent},   {"@frame", p.frame},   {"@muted", p.muted},
        {"@base", p.base},           {"@line", p.line},           {"@text", p.text}};
    for (const auto &[name, colour] : colours)
        text.replace(QLatin1StringView(name), colour.name());
    text.replace(QLatin1StringView("@largest"), points(2.6 * body));
    text.replace(QLatin1StringView("@larger"), points(1.4 * body));
    return text;
}

} // namespace

Theme systemTheme()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? Theme::Dark : Theme::Light;
}

void applyLook(QApplication &application, Theme theme, int textSize)
{
    const double body = bodySize * textSize / 100;
    const Palette &palette = Palette::of(theme);
    if (!application.property("hasLook").toBool()) {
        QApplication::setStyle(new Style);
        application.setProperty("hasLook", true);
    }
    QFont font = QApplication::font();
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"), QStringLiteral("Microsoft YaHei"),
                      QStringLiteral("PingFang SC"), font.family()});
    font.setPointSizeF(body);
    QApplication::setFont(font);
    QApplication::setPalette(palette.toQt());
    application.setStyleSheet(styleSheet(palette, body));
}

} // namespace ui
