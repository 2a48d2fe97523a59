#include "tornado.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

/// Gives the texts of this file their context.
struct TornadoTexts {
    Q_DECLARE_TR_FUNCTIONS(TornadoTexts)
};

/// "± 6.2", or both ends where they differ as printed: "−7.7 / +4.8".
QString totalText(const TornadoRow &row, double divisor, int decimals, const Format &format)
{
    const auto end = [&](const std::optional<double> &by) {
        if (!by)
            return TornadoTexts::tr("infeasible");
        const QString size = format.fixed(std::abs(*by) / divisor, decimals);
        return (*by < 0 ? QStringLiteral("−") : QStringLiteral("+")) + size;
    };
    const QString less = end(row.less), more = end(row.more);
    const bool isEven = row.less && row.more && *row.less * *row.more < 0 && less.mid(1) == more.mid(1);
    return isEven ? QStringLiteral("± %1").arg(less.mid(1)) : QStringLiteral("%1 / %2").arg(less, more);
}

} // namespace

Tornado tornado(std::vector<TornadoRow> rows, const Format &format, const Palette &palette)
{
    std::erase_if(rows, [](const TornadoRow &row) { return row.width() <= 0; });
    std::ranges::stable_sort(rows, std::greater{}, &TornadoRow::width);
    const double widest = rows.empty() ? 0 : rows.front().width();
    const Format::Scale scale = format.scale(widest, core::Unit::TenThousandYuan);
    const int decimals = widest / scale.divisor < 10 ? 2 : 1;
    Tornado made{{}, scale.unit};
    made.scene.format = format;
    made.scene.units = {scale.unit};
    const QString less = TornadoTexts::tr("20 % less"), more = TornadoTexts::tr("20 % more");
    for (const TornadoRow &row : rows) {
        RowBar bar;
        bar.label = row.name;
        const auto piece = [&](const QString &what, const QColor &colour, const std::optional<double> &by) {
            const double change = by.value_or(0) / scale.divisor;
            const QString text =
                by ? QStringLiteral("%1 %2").arg(format.fixed(change, decimals), scale.unit) : TornadoTexts::tr("infeasible");
            bar.pieces.append({what, text, colour, {}, change});
        };
        piece(less, palette.hours.battery, row.less);
        piece(more, palette.hours.grid, row.more);
        bar.total = totalText(row, scale.divisor, decimals, format);
        made.scene.rows.append(bar);
    }
    if (!rows.empty())
        made.scene.legend = {{less, {}, palette.hours.battery, {}, 0}, {more, {}, palette.hours.grid, {}, 0}};
    return made;
}

} // namespace ui
