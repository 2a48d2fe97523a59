#include "numbering.h"

#include "core/dossier/layout.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

/// Counters of headings as a multilevel list has them: a level starts anew under each heading above it.
struct Counter {
    std::array<int, 4> numbers{};

    void step(int level)
    {
        ++numbers[size_t(level) - 1];
        std::fill(numbers.begin() + level, numbers.end(), 0);
    }
    QString dotted(int level) const
    {
        QStringList parts;
        for (int i = 0; i < level; ++i)
            parts << QString::number(numbers[size_t(i)]);
        return parts.join(u'.');
    }
};

QString officialNumber(const Counter &counter, int level)
{
    const int number = counter.numbers[size_t(level) - 1];
    switch (level) {
    case 1:
        return chineseNumber(number) + u'、';
    case 2:
        return u'（' + chineseNumber(number) + u'）';
    case 3:
        return QString::number(number) + u'.';
    default:
        return u'（' + QString::number(number) + u'）';
    }
}

QString annexNumber(const Counter &counter, int level, bool isChinese)
{
    return (isChinese ? QStringLiteral("附件") : QStringLiteral("Annex ")) + counter.dotted(level) +
           (isChinese ? QStringLiteral("　") : QStringLiteral(" "));
}

QString wordOf(bool isFigure, bool isAnnex, bool isChinese)
{
    if (isChinese)
        return isFigure  ? isAnnex ? QStringLiteral("附图") : QStringLiteral("图")
                : isAnnex ? QStringLiteral("附表")
                         : QStringLiteral("表");
    return isFigure  ? isAnnex ? QStringLiteral("Annex figure") : QStringLiteral("Figure")
            : isAnnex ? QStringLiteral("Annex table")
                     : QStringLiteral("Table");
}

} // namespace

DocumentNumbers::DocumentNumbers(const Document &document)
{
    const bool isChinese = document.language == DocumentLanguage::Chinese;
    const bool isOfficial = isChinese && presetOf(document) == PagePreset::Government;
    Counter body, annexes;
    QHash<QString, int> counts, bookmarks;
    for (size_t i = 0; i < document.sections.size(); ++i) {
        const DocumentSection &section = document.sections[i];
        const int level = std::min(section.level, 4);
        QString number;
        if (level > 0) {
            (section.isAnnex ? annexes : body).step(level);
            number = section.isAnnex ? annexNumber(annexes, level, isChinese)
                     : isOfficial    ? officialNumber(body, level)
                                     : body.dotted(level) + (isChinese ? QStringLiteral("　") : QStringLiteral(" "));
        }
        m_headings.push_back(number);
        m_sections.emplace_back(section.id, section.heading);
        for (size_t j = 0; j < section.blocks.size(); ++j) {
            const auto *table = std::get_if<DocumentTable>(&section.blocks[j]);
            const auto *figure = std::get_if<DocumentFigure>(&section.blocks[j]);
            const QString caption = table ? table->caption : figure ? figure->caption : QString();
            if (caption.isEmpty() || (figure && !isShown(*figure)))
                continue;
            const QString id = table ? table->id : figure->id;
            CaptionLabel label{wordOf(figure != nullptr, section.isAnnex, isChinese), 0, {}, i, caption};
            label.number = ++counts[label.word];
            label.bookmark = bookmarkName(id.isEmpty() ? QString::number(m_labels.size()) : id);
            if (const int repeated = bookmarks[label.bookmark]++)
                label.bookmark = label.bookmark.left(34) + u'_' + QString::number(repeated + 1);
            m_byPlace[{i, j}] = m_labels.size();
            if (!id.isEmpty() && !m_byId.contains(id))
                m_byId[id] = m_labels.size();
            m_labels.push_back(std::move(label));
            m_isFigure.push_back(figure != nullptr);
        }
    }
}

const CaptionLabel *DocumentNumbers::caption(size_t section, size_t block) const
{
    const auto found = m_byPlace.constFind({section, block});
    return found == m_byPlace.cend() ? nullptr : &m_labels[*found];
}

const CaptionLabel *DocumentNumbers::caption(const QString &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.cend() ? nullptr : &m_labels[*found];
}

std::optional<size_t> DocumentNumbers::section(const QString &id) const
{
    const auto found = std::ranges::find(m_sections, id, &std::pair<QString, QString>::first);
    const bool isThere = found != m_sections.end() && !id.isEmpty() && !found->second.isEmpty();
    return isThere ? std::optional(size_t(found - m_sections.begin())) : std::nullopt;
}

std::vector<const CaptionLabel *> DocumentNumbers::captions(bool isFigures) const
{
    std::vector<const CaptionLabel *> found;
    for (size_t i = 0; i < m_labels.size(); ++i)
        if (m_isFigure[i] == isFigures)
            found.push_back(&m_labels[i]);
    return found;
}

QString DocumentNumbers::text(const TextRun &run) const
{
    const CaptionLabel *label = run.kind == RunKind::Reference ? caption(run.target) : nullptr;
    if (label)
        return label->text();
    const auto place = run.kind == RunKind::Reference ? section(run.target) : std::nullopt;
    return place ? m_sections[*place].second : run.text;
}

bool isShown(const DocumentFigure &figure)
{
    switch (figure.type) {
    case FigureType::Flow:
        return !figure.flows.empty();
    case FigureType::Boxes:
        return !figure.categories.isEmpty();
    case FigureType::Picture:
        return !figure.picture.bytes.isEmpty();
    default:
        return std::ranges::any_of(figure.series, [](const FigureSeries &each) {
            return std::ranges::any_of(each.values, [](const auto &value) { return value.has_value(); });
        });
    }
}

QString chineseNumber(int number)
{
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    const int tens = number / 10, ones = number % 10;
    QString text = tens > 1 ? QString(digits[tens]) : QString();
    if (tens > 0)
        text += u'十';
    return ones > 0 || tens == 0 ? text + digits[ones] : text;
}

QString bookmarkName(const QString &id)
{
    QString name = QStringLiteral("pw_");
    for (const QChar sign : id)
        name += (sign.isLetterOrNumber() && sign.unicode() < 128) || sign == u'_' ? sign : QChar(u'_');
    return name.left(40);
}

} // namespace core
