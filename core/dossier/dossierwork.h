#pragma once

#include "core/dossier/dossier.h"
#include "core/dossier/figureformat.h"
#include "core/economics/programme.h"

#include <QHash>

namespace core {

/// What stands in a cell that has nothing to say.
inline const QString &dash()
{
    static const QString text(QChar(0x2014));
    return text;
}

/// Something that is put into a template.
struct Put {
    QString name;
    Runs runs;
    std::optional<double> count; ///< chooses singular or plural

    Put(const char *named, const QString &text) : name(QString::fromLatin1(named)), runs{{RunKind::Plain, text, -1, {}}} {}
    Put(const char *named, const TextRun &run) : name(QString::fromLatin1(named)), runs{run} {}
    Put(const char *named, Runs given) : name(QString::fromLatin1(named)), runs(std::move(given)) {}
    Put(const char *named, const TextRun &run, double counted) : Put(named, run) { count = counted; }
};
using Puts = std::vector<Put>;

using Cases = std::vector<qsizetype>;

/// A document in the making: the park with its results, the words, and what was written so far.
class DossierWork
{
public:
    DossierWork(const Park &park, const Evaluation &evaluation, const Library &library, const std::vector<Scheme> &schemes,
                const DossierTexts &texts, const DossierRequest &request, DossierRoles roles);

    const Park &park;
    const Evaluation &evaluation;
    const std::vector<Scheme> &schemes;
    const DossierRequest &request;
    const DossierRoles roles;
    Document document;

    bool isChinese() const { return request.language == DocumentLanguage::Chinese; }
    const QString &key() const { return m_key; }

    // ---- words
    bool has(const QString &id) const { return m_texts.has(id); }
    QString text(const QString &id) const { return m_texts.text(id, request.language); }
    /// Filled with texts only.
    QString text(const QString &id, const Puts &puts) const;
    /// A word of a closed list of the model: "word.carrier.coal".
    QString word(const char *group, std::string_view key) const;
    template <class E>
    requires std::is_enum_v<E> QString word(const char *group, E value)
    const { return word(group, std::string_view(words<E>[size_t(value)].key)); }
    QString local(const LocalText &text) const { return text.in(isChinese()); }
    QString fuelName(const QString &id, qsizetype caseIndex) const;
    QString enterpriseName(const std::optional<Ref<Enterprise>> &reference) const;
    QString parkName() const;
    /// The division of an industry by its name, with the code as it was entered; the text itself where it is no code.
    QString industry(const std::optional<QString> &code) const;

    // ---- cases and figures
    const Case &at(qsizetype caseIndex) const { return park.cases.at(caseIndex); }
    /// The years from one to another, with the sign that the language has for that.
    QString years(int from, int to) const
    {
        return text(QStringLiteral("range"), {{"from", QString::number(from)}, {"to", QString::number(to)}});
    }
    QString yearText(qsizetype caseIndex) const { return QString::number(at(caseIndex).year); }
    const CaseEvaluation &result(qsizetype caseIndex) const { return evaluation.cases[size_t(caseIndex)]; }
    const Account &account(qsizetype caseIndex) const { return result(caseIndex).account; }
    const Library &library(qsizetype caseIndex) const { return result(caseIndex).libraryOr(m_library); }
    const Library &library() const { return m_library; }
    /// A figure of the results by its path; nothing without a case, and no emissions where it has no rows that they come from.
    std::optional<double> value(qsizetype caseIndex, const QString &path) const;
    /// Whether a case has a row that its energy or its emissions come from; without one, zeros are no results.
    bool hasEnergy(qsizetype caseIndex) const { return !account(caseIndex).ledger.empty(); }
    Cases withEnergy(Cases cases) const;
    /// The result of a scheme; null where it was not judged.
    const SchemeResult *scheme(qsizetype caseIndex, const QString &id) const;

    /// A figure as a run, with its field in the document; −1: of the park.
    TextRun number(qsizetype caseIndex, const QString &path, FigureFormat format, std::optional<double> value, int more = 0);
    TextRun number(qsizetype caseIndex, const QString &path, FigureFormat format)
    {
        return number(caseIndex, path, format, value(caseIndex, path));
    }
    /// A figure of one case against the same of another.
    struct Change {
        qsizetype from = -1, to = -1;
        QString path;
    };
    /// The change of a figure from one case to another as a share of the first; nothing where that is not above 0.
    std::optional<double> change(qsizetype from, qsizetype to, const QString &path) const;
    /// "up", "down", "even", or "plain" where no share of the first figure says anything.
    QString wayOf(const Change &of) const;
    /// An item's value or target as its unit asks; the value with as many decimals as its verdict needs.
    TextRun itemValue(qsizetype caseIndex, const SchemeResult &result, size_t item);
    /// As the scheme's document prints it where the texts have that: "target.<scheme>.<item>".
    QString itemTarget(const SchemeResult &result, size_t item) const;
    bool hasPrintedTarget(const SchemeResult &result, size_t item) const;
    /// The gap of an item: of shares in percentage points, of others in their unit; never printed as 0 where there is one.
    TextRun itemGap(qsizetype caseIndex, const SchemeResult &result, size_t item);
    QString itemUnit(const SchemeItem &item) const;
    QString plain(std::optional<double> value, FigureFormat format) const { return figureText(value, format, request.language); }

    // ---- text
    Runs filled(const QString &templateId, const Puts &puts) const;
    TextRun run(const QString &text) const { return {RunKind::Plain, text, -1, {}}; }
    TextRun gapRun(const QString &what) const;
    /// The gap of a case without energy data.
    TextRun energyGap(qsizetype caseIndex) const;
    TextRun hintRun(const QString &hint) const;
    /// Reads as the number of the table or figure, or as the heading of the section.
    TextRun reference(const QString &target) const { return {RunKind::Reference, {}, -1, target}; }

    // ---- sections
    DocumentSection &open(const QString &id, int level, const QString &heading);
    /// With the heading "head.<kind>.<id>".
    DocumentSection &open(const char *id, int level);
    DocumentSection &section() { return document.sections.back(); }
    void add(DocumentParagraph paragraph);
    void add(DocumentTable table);
    void add(std::optional<DocumentTable> table);
    /// The sentence says that there are no rows where there is no table.
    void add(std::optional<DocumentTable> table, const char *otherwise);
    /// A figure of amounts that are all 0 says nothing and is left out.
    void add(std::optional<DocumentFigure> figure);
    /// A generated paragraph of a template. A figure without value drops it and leaves a line in the list of gaps.
    void say(const QString &id, const QString &templateId, const Puts &puts = {}, ParagraphStyle style = ParagraphStyle::Body);
    void say(const char *id, const Puts &puts = {}) { say(QString::fromLatin1(id), QString::fromLatin1(id), puts); }
    /// The sentence of a change, in the word that the rules want for it: of the templates "<id>.up", ".down" and ".even" with
    /// {p}, its size alone, else ".plain" where no share of the first figure says anything.
    void sayChange(const QString &id, const Change &of, Puts puts);
    /// What the author wrote for a place, or the hint what to write there.
    void own(const QString &place);
    /// The same in a cell.
    Runs ownInCell(const QString &place, const QString &hintId) const;
    bool hasOwn(const QString &place) const;

    // ---- gaps
    /// Texts: "gap.<what>" filled, "gap.<what>.effect". The same gap of the same place is listed once.
    void missing(const QString &what, bool isRequired, const QString &path, const QString &page, const Puts &puts = {});
    void doubt(const QString &what, const QString &effect, const QString &path, const QString &page);

    // ---- tables
    /// A table with caption, unit and columns of the texts "<id>.caption", ".unit", ".columns"; the columns with {year} stand
    /// once for each of the cases. Columns: text|#number|~short, width behind @.
    DocumentTable table(const QString &id, const Cases &cases = {}, const Puts &puts = {}) const;
    static TableCell cell(const TextRun &run) { return {{run}}; }
    TableCell cell(const QString &text) const { return {{run(text)}}; }
    void note(DocumentTable &table, const QString &templateId, const Puts &puts = {}) const
    {
        table.notes.push_back(filled(templateId, puts));
    }

    // ---- figures
    DocumentFigure figure(const char *id, FigureType type, const Puts &puts = {}) const;

    // ---- the money of the measures
    const economics::Programme &programme() const { return m_programme; }
    std::vector<economics::ProgrammeProject> projects() const { return m_projects; }
    double discountRate() const { return m_discountRate; }
    std::optional<double> parkValue(const QString &path) const; ///< "programme.irr" …
    TextRun parkNumber(const QString &path, FigureFormat format) { return number(-1, path, format, parkValue(path)); }

private:
    void countProgramme();
    void addPicture(DocumentFigure figure, const QString &place);
    const Library &m_library;
    const DossierTexts &m_texts;
    QString m_key;
    std::vector<QHash<QString, double>> m_paths;
    std::vector<economics::ProgrammeProject> m_projects;
    economics::Programme m_programme;
    double m_discountRate = 0;
};

} // namespace core
