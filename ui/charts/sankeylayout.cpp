#include "sankeylayout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

namespace {

/// What a line of labels takes: the ink of either script and a gap; fonts with Chinese signs claim half as much again.
double lineOf(const QFontMetricsF &metrics)
{
    return metrics.tightBoundingRect(QStringLiteral("国g")).height() + 2;
}

constexpr double nodeWidth = 10, labelGap = 6, nodeGap = 3, leastSlot = 2;
constexpr double largestLabels = 0.32; // ours: share of the width for the names on one side
constexpr double leastLabel = 30;      // px; narrower ones say nothing

/// Does the work for one scene; each step is one function.
class Placer
{
public:
    Placer(const SankeyScene &scene, const QSizeF &size, const QFontMetricsF &metrics)
        : m_scene(scene), m_size(size), m_line(lineOf(metrics)), m_metrics(metrics)
    {}

    SankeyLayout run()
    {
        measure();
        sortColumns();
        placeColumns();
        for (auto &column : m_columns)
            dropLabels(column);
        scaleValues();
        for (size_t i = 0; i < m_columns.size(); ++i)
            placeNodes(i);
        placeBands();
        placeLabels();
        return std::move(m_layout);
    }

private:
    using Column = std::vector<qsizetype>;

    double value(const SankeyBand &band) const { return std::max(0.0, band.value); }
    const SankeyNode &node(qsizetype i) const { return m_scene.nodes[i]; }

    void measure()
    {
        const size_t count = size_t(m_scene.nodes.size());
        m_in.assign(count, 0);
        m_out.assign(count, 0);
        m_labelled.assign(count, true);
        m_layout.nodes.resize(m_scene.nodes.size());
        for (const SankeyBand &band : m_scene.bands) {
            m_out[size_t(band.from)] += value(band);
            m_in[size_t(band.to)] += value(band);
        }
        int last = 0;
        for (const SankeyNode &each : m_scene.nodes)
            last = std::max(last, each.column);
        m_columns.resize(size_t(last) + 1);
        for (qsizetype i = 0; i < m_scene.nodes.size(); ++i)
            m_columns[size_t(node(i).column)].push_back(i);
    }
    double valueOf(qsizetype i) const { return std::max(m_in[size_t(i)], m_out[size_t(i)]); }

    /// The places in a column in shares of it, before there are any in pixels.
    std::vector<double> centres() const
    {
        std::vector<double> result(m_in.size(), 0.5);
        for (const Column &column : m_columns) {
            double total = 0, sum = 0;
            for (const qsizetype i : column)
                total += valueOf(i);
            for (const qsizetype i : column) {
                result[size_t(i)] = total > 0 ? (sum + valueOf(i) / 2) / total : 0.5;
                sum += valueOf(i);
            }
        }
        return result;
    }

    /// The mean place of the other ends of a node's bands; its own where it has none.
    double barycentre(qsizetype i, bool alsoTargets, const std::vector<double> &at) const
    {
        double weight = 0, sum = 0;
        for (const SankeyBand &band : m_scene.bands)
            if (band.to == i || (alsoTargets && band.from == i)) {
                weight += value(band);
                sum += value(band) * at[size_t(band.to == i ? band.from : band.to)];
            }
        return weight > 0 ? sum / weight : at[size_t(i)];
    }

    void sortColumn(Column &column, bool alsoTargets)
    {
        const std::vector<double> at = centres();
        std::ranges::stable_sort(column, std::ranges::less(),
                                 [&](qsizetype i) { return std::pair(node(i).last, barycentre(i, alsoTargets, at)); });
    }

    /// Two passes: by the sources from left to right, by both ends back. By the targets alone a carrier that serves the topmost
    /// use only would rise above its own sources.
    void sortColumns()
    {
        for (Column &column : m_columns)
            sortColumn(column, false);
        for (auto column = m_columns.rbegin(); column != m_columns.rend(); ++column)
            sortColumn(*column, true);
    }

    bool isFirst(qsizetype i) const { return node(i).column == 0; }
    bool isLast(qsizetype i) const { return size_t(node(i).column) + 1 == m_columns.size(); }
    double textWidth(qsizetype i) const
    {
        return std::ceil(m_metrics.horizontalAdvance(node(i).name + u' ' + node(i).value)) + 1;
    }

    void placeColumns()
    {
        double before = 0, after = 0;
        for (qsizetype i = 0; i < m_scene.nodes.size(); ++i) {
            if (isFirst(i))
                before = std::max(before, textWidth(i));
            else if (isLast(i))
                after = std::max(after, textWidth(i));
        }
        const auto room = [&](double wanted) {
            const double given = std::min(wanted, largestLabels * m_size.width());
            return given < leastLabel ? 0 : given + labelGap;
        };
        m_before = room(before);
        m_after = room(after);
        const double step = (m_size.width() - m_before - m_after - nodeWidth) / std::max(1.0, double(m_columns.size()) - 1);
        for (size_t i = 0; i < m_columns.size(); ++i)
            for (const qsizetype each : m_columns[i])
                m_layout.nodes[each].rect = QRectF(m_before + double(i) * step, 0, nodeWidth, 0);
        m_step = step;
    }

    /// The least height that a node takes in its column.
    double slot(qsizetype i) const { return m_labelled[size_t(i)] ? m_line : leastSlot; }
    /// A label that runs over the bands has room between two columns only.
    double labelRoom(qsizetype i) const
    {
        if (isFirst(i))
            return m_before - labelGap;
        return (isLast(i) ? m_after : m_step - nodeWidth - labelGap) - labelGap;
    }

    void dropLabels(const Column &column)
    {
        for (const qsizetype i : column)
            m_labelled[size_t(i)] = labelRoom(i) >= leastLabel;
        Column bySize = column;
        std::ranges::stable_sort(bySize, std::ranges::less(), [&](qsizetype i) { return valueOf(i); });
        for (const qsizetype i : bySize)
            if (needed(column, 0) > m_size.height())
                m_labelled[size_t(i)] = false;
    }

    double gap(const Column &column) const
    {
        return column.size() < 2 ? 0 : std::min(nodeGap, m_size.height() / 4 / double(column.size() - 1));
    }

    /// The height of a column at a scale [px per value].
    double needed(const Column &column, double scale) const
    {
        double height = column.empty() ? 0 : gap(column) * double(column.size() - 1);
        for (const qsizetype i : column)
            height += std::max(valueOf(i) * scale, slot(i));
        return height;
    }

    /// The largest scale at which every column fits.
    void scaleValues()
    {
        double low = 0, high = 0;
        for (const Column &column : m_columns) {
            double total = 0;
            for (const qsizetype i : column)
                total += valueOf(i);
            if (total > 0)
                high = std::max(high, m_size.height() / total);
        }
        for (int i = 0; i < 48; ++i) { // halves: exact to the last digit
            const double middle = (low + high) / 2;
            const bool fits =
                std::ranges::all_of(m_columns, [&](const Column &column) { return needed(column, middle) <= m_size.height(); });
            (fits ? low : high) = middle;
        }
        m_scale = low;
    }

    double height(qsizetype i) const { return valueOf(i) * m_scale; }
    double slotHeight(qsizetype i) const { return std::max(height(i), slot(i)); }

    void placeNodes(size_t index)
    {
        const Column &column = m_columns[index];
        if (column.empty())
            return;
        const double free = m_size.height() - needed(column, m_scale);
        const bool isOuter = index == 0 || index + 1 == m_columns.size();
        const std::vector<double> tops = isOuter ? spread(column, free) : drawn(column);
        for (size_t i = 0; i < column.size(); ++i) {
            QRectF &rect = m_layout.nodes[column[i]].rect;
            rect.moveTop(tops[i] + (slotHeight(column[i]) - height(column[i])) / 2);
            rect.setHeight(height(column[i]));
        }
    }

    /// Evenly over the whole height; one alone in the middle.
    std::vector<double> spread(const Column &column, double free) const
    {
        std::vector<double> tops;
        const double more = column.size() < 2 ? 0 : free / double(column.size() - 1);
        double y = column.size() < 2 ? free / 2 : 0;
        for (const qsizetype i : column) {
            tops.push_back(y);
            y += slotHeight(i) + gap(column) + more;
        }
        return tops;
    }

    /// As near to the other ends of their bands as order and room allow.
    std::vector<double> drawn(const Column &column) const
    {
        std::vector<double> tops;
        double end = 0;
        for (const qsizetype i : column) {
            double weight = 0, sum = 0;
            for (const SankeyBand &band : m_scene.bands)
                if (band.to == i && value(band) > 0) {
                    weight += value(band);
                    sum += value(band) * m_layout.nodes[band.from].rect.center().y();
                }
            const double wanted = weight > 0 ? sum / weight : m_size.height() / 2;
            tops.push_back(std::max(end, wanted - slotHeight(i) / 2));
            end = tops.back() + slotHeight(i) + gap(column);
        }
        double limit = m_size.height();
        for (size_t i = column.size(); i-- > 0;) {
            tops[i] = std::max(0.0, std::min(tops[i], limit - slotHeight(column[i])));
            limit = tops[i] - gap(column);
        }
        return tops;
    }

    /// At each node the bands stand in the order of their other ends, so that they do not cross there.
    void placeBands()
    {
        m_layout.bands.resize(m_scene.bands.size());
        std::vector<qsizetype> order(size_t(m_scene.bands.size()));
        std::iota(order.begin(), order.end(), 0);
        for (const bool leaving : {true, false}) {
            const auto otherEnd = [&](qsizetype band) {
                const SankeyBand &each = m_scene.bands[band];
                return m_layout.nodes[leaving ? each.to : each.from].rect.center().y();
            };
            std::ranges::stable_sort(order, std::ranges::less(), otherEnd);
            std::vector<double> filled(m_in.size(), 0);
            for (const qsizetype band : order) {
                const qsizetype at = leaving ? m_scene.bands[band].from : m_scene.bands[band].to;
                const QRectF &rect = m_layout.nodes[at].rect;
                SankeyLayout::Band &into = m_layout.bands[band];
                into.width = value(m_scene.bands[band]) * m_scale;
                (leaving ? into.from : into.to) = {leaving ? rect.right() : rect.left(), rect.top() + filled[size_t(at)]};
                filled[size_t(at)] += into.width;
            }
        }
    }

    void placeLabels()
    {
        for (qsizetype i = 0; i < m_scene.nodes.size(); ++i) {
            SankeyLayout::Node &into = m_layout.nodes[i];
            into.labelBefore = isFirst(i);
            if (!m_labelled[size_t(i)])
                continue;
            const double width = std::min(labelRoom(i), textWidth(i));
            const double left = into.labelBefore ? into.rect.left() - labelGap - width : into.rect.right() + labelGap;
            const double top = std::clamp(into.rect.center().y() - m_line / 2, 0.0, std::max(0.0, m_size.height() - m_line));
            into.label = QRectF(left, top, width, m_line);
        }
    }

    const SankeyScene &m_scene;
    QSizeF m_size;
    double m_line;
    const QFontMetricsF &m_metrics;
    std::vector<Column> m_columns;
    std::vector<double> m_in, m_out; ///< of each node
    std::vector<bool> m_labelled;
    double m_before = 0, m_after = 0, m_step = 0, m_scale = 0;
    SankeyLayout m_layout;
};

} // namespace

SankeyLayout sankeyLayout(const SankeyScene &scene, const QSizeF &size, const QFontMetricsF &metrics)
{
    return scene.nodes.isEmpty() ? SankeyLayout() : Placer(scene, size, metrics).run();
}

double sankeyHeight(const SankeyScene &scene, const QFontMetricsF &metrics)
{
    qsizetype longest = 0;
    for (const SankeyNode &each : scene.nodes)
        longest = std::max<qsizetype>(longest, std::ranges::count(scene.nodes, each.column, &SankeyNode::column));
    const auto labels = double(longest);
    return longest == 0 ? 0 : (labels + 1) * lineOf(metrics) + (labels - 1) * nodeGap; // a line more for the large ones
}

} // namespace ui
