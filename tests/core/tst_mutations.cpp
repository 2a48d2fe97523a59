#include "core/exchange/resultjson.h"
#include "tests/support/parks.h"

#include <random>

using namespace core;

namespace {

class Mutator
{
public:
    explicit Mutator(unsigned seed) : m_random(seed) {}
    size_t below(size_t end) { return std::uniform_int_distribution<size_t>(0, end - 1)(m_random); }

    /// One to four changes of bytes: flipped, removed, inserted, a piece copied.
    QByteArray bytes(QByteArray text)
    {
        for (size_t i = 0, n = 1 + below(4); i < n && !text.isEmpty(); ++i) {
            const qsizetype at = qsizetype(below(size_t(text.size())));
            switch (below(5)) {
            case 0:
                text[at] = char(below(256));
                break;
            case 1:
                text.remove(at, qsizetype(1 + below(20)));
                break;
            case 2:
                text.insert(at, QByteArrayView("{}[]\",:0-.eE\\null true").first(qsizetype(1 + below(20))));
                break;
            case 3:
                text.insert(at, text.mid(qsizetype(below(size_t(text.size()))), qsizetype(1 + below(200))));
                break;
            case 4:
                text.truncate(at);
                break;
            }
        }
        return text;
    }

    /// One to three changes of the tree: a value of another type, a member gone, doubled, renamed or moved.
    void tree(json::Node &root)
    {
        for (size_t i = 0, n = 1 + below(3); i < n; ++i)
            change(pick(root));
    }

private:
    json::Node &pick(json::Node &root)
    {
        json::Node *node = &root;
        while (!node->children.empty() && below(8))
            node = &node->children[below(node->children.size())];
        return *node;
    }
    void change(json::Node &node)
    {
        static constexpr std::string_view numbers[]{
            "-1", "0", "1e308", "-1e308", "1e999", "0.5", "2025", "1e-320", "99999999999999999999", "1.0000000001"};
        static constexpr std::string_view texts[]{"",        "x",       "t",           "L",       "10^4Nm3", "diesel", "C2025",
                                                  "2025-13", "2030-01", "JST303_2026", "outside", "E01",     "a/b",    "kWh"};
        static constexpr std::string_view keys[]{"id",   "mwh",     "x-y",   "steam",  "gj",        "year",
                                                 "kind", "fuelUse", "water", "custom", "enterprise"};
        switch (below(8)) {
        case 0:
            node.type = json::Type::Number;
            node.text = numbers[below(std::size(numbers))];
            break;
        case 1:
            node.type = json::Type::Text;
            node.text = texts[below(std::size(texts))];
            break;
        case 2:
            node.type = json::Type(below(6));
            break;
        case 3:
            if (!node.children.empty())
                node.children.erase(node.children.begin() + qsizetype(below(node.children.size())));
            break;
        case 4:
            if (!node.children.empty())
                node.children.push_back(node.children[below(node.children.size())]);
            break;
        case 5:
            node.key = keys[below(std::size(keys))];
            break;
        case 6:
            if (node.children.size() > 1)
                std::swap(node.children.front(), node.children.back());
            break;
        case 7:
            node.flag = !node.flag;
            break;
        }
    }
    std::mt19937 m_random;
};

} // namespace

/// Files with any byte or any value wrong: an answer, never a crash, a hang or nonsense.
class TestMutations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bytesOfFiles();
    void valuesOfFiles();

private:
    /// True: accepted. Then it must be a whole park: finite results, equal after a round trip.
    bool survives(const Result<Park> &park);
    static QByteArray text(const char *name)
    {
        return support::bytesOf(QStringLiteral(EXAMPLES "/%1.json").arg(QString::fromLatin1(name)));
    }
};

bool TestMutations::survives(const Result<Park> &park)
{
    if (!park)
        return false;
    const Evaluation evaluation = support::evaluate(*park);
    const QByteArray result = resultToJson(*park, evaluation, {}, [](const Park &, const Finding &) { return QString(); });
    if (!result.endsWith("}\n"))
        qFatal("a result without end");
    for (qsizetype i = 0; i < park->cases.size(); ++i) {
        const Case &each = park->cases[i];
        if (each.id.isEmpty() || each.id.contains(u'/') || each.year < 1 || each.year > 9999)
            qFatal("an accepted case that makes no sense");
        if (!evaluation.cases[size_t(i)].hasResults)
            continue;
        for (const PowerReceived &row : each.energySupply.powerReceived)
            if (row.energy.value < 0)
                qFatal("a negative quantity got a result");
    }
    const auto again = parkFromJson(toJson(*park));
    if (!again || !(*again == *park))
        qFatal("a round trip that changes the park");
    return true;
}

void TestMutations::bytesOfFiles()
{
    Mutator mutator(20260101);
    const QByteArray texts[]{text("new-zone"), support::textWith({}),
                             support::bytesOf(QStringLiteral(TEST_DATA "/parks/three-examples.json"))};
    constexpr int count = 12000;
    int parsed = 0, accepted = 0;
    for (int i = 0; i < count; ++i) {
        const QByteArray mutated = mutator.bytes(texts[mutator.below(std::size(texts))]);
        parsed += json::parse(mutated).has_value();
        accepted += survives(parkFromJson(mutated));
    }
    qInfo("%d files with wrong bytes: %d got past parsing, %d were accepted as parks", count, parsed, accepted);
    QVERIFY(parsed > 100 && parsed < count);
}

void TestMutations::valuesOfFiles()
{
    Mutator mutator(20260102);
    const QByteArray texts[]{text("new-zone"), support::bytesOf(QStringLiteral(TEST_DATA "/parks/three-examples.json"))};
    constexpr int count = 12000;
    int accepted = 0, parsed = 0;
    for (int i = 0; i < count; ++i) {
        auto tree = json::parse(texts[mutator.below(std::size(texts))]);
        QVERIFY(tree);
        mutator.tree(tree->root);
        // through the text again, as a file would come
        const QByteArray mutated = json::toText(tree->root);
        parsed += json::parse(mutated).has_value();
        accepted += survives(parkFromJson(mutated));
    }
    qInfo("%d files with wrong values: %d got past parsing, %d were accepted as parks", count, parsed, accepted);
    QVERIFY(parsed > count / 2);
    QVERIFY(accepted > 100);
}

QTEST_APPLESS_MAIN(TestMutations)
#include "tst_mutations.moc"
