#pragma once

#include "ui/model/initials.h"
#include "ui/model/numberfinder.h"

#include <QAbstractListModel>

namespace ui {

/// What the shell can do, and its pages: it says them, the model only finds them.
struct NamedThing {
    QString text, where;
};

/// What fits a typed text: pages, lists, commands, enterprises, fuels, items of the scheme and rows of the shown case; by name,
/// by other texts of a row, by pinyin initials. Behind them what holds a typed number.
class FindModel : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int most = 50; ///< shown at once

    enum Roles : int { WhereRole = Qt::UserRole, KindRole };
    FindModel(const Document &document, const ShownCase &shown, const Results &results, const Appearance &appearance,
              QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_found.size() + m_numbers.size());
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Reads everything that can be found again: the park may have changed since.
    void read(const std::vector<NamedThing> &pages, const std::vector<NamedThing> &commands);
    void setText(const QString &text);
    const Findable &found(int row) const;
    /// What explains it: an item, the emission of a row, a number; nothing else does.
    std::optional<core::Figure> figure(int row) const;
    static QString kindText(Findable::Kind kind);

private:
    struct Entry {
        Findable what;
        QString name, others; ///< in lower case; texts parted by line ends
        QString initials;     ///< of all of them
    };
    void add(Findable what, const QString &others = {});
    void addLists();
    void addRows(core::System system, int list);
    void addEnterprises();
    void addMeasures();
    void addFuels();
    void addItems();
    /// The smaller the better fits the text; nothing where it does not.
    static std::optional<int> distance(const Entry &entry, const QString &text);

    const Document &m_document;
    const ShownCase &m_shown;
    const Results &m_results;
    const Appearance &m_appearance;
    Initials m_initials;
    std::vector<Entry> m_all;
    std::vector<size_t> m_found; ///< positions in m_all
    NumberFinder m_finder;
    std::vector<Findable> m_numbers; ///< found behind them
};

} // namespace ui
