#include "proofs.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

QStringList idsOf(const Park &park, const std::set<qsizetype> &evidence)
{
    QStringList ids;
    for (const qsizetype each : evidence)
        ids.append(park.evidence[each].id);
    return ids;
}

} // namespace

std::optional<QString> faultOfFile(const DossierRequest &request, const Evidence &evidence)
{
    if (evidence.fileName.isEmpty())
        return QStringLiteral("noFile");
    if (request.hasEvidenceFile && !evidence.sha256.isEmpty() && !request.hasEvidenceFile(evidence))
        return QStringLiteral("fileMissing");
    return evidence.sha256.isEmpty() ? std::optional(QStringLiteral("noHash")) : std::nullopt;
}

Proofs::Proofs(const DossierWork &work, const SchemeResult &result)
    : m_work(work),
      m_result(result),
      m_times(evidenceTimes(work.park, work.request.date)),
      m_items(evidenceOfItems(work.park, work.roles.reported, work.result(work.roles.reported), result, work.library()))
{}

QStringList Proofs::ofItem(size_t item) const
{
    std::set<qsizetype> found(m_items[item].evidence.begin(), m_items[item].evidence.end());
    for (const ProvenPlace &each : m_items[item].inputs)
        found.insert(each.evidence.begin(), each.evidence.end());
    return idsOf(m_work.park, found);
}

QStringList Proofs::ofCondition(const SchemeCondition &condition) const
{
    const auto found = evidenceOfAnswer(m_work.park, m_work.roles.reported, *m_result.scheme, condition.id);
    return idsOf(m_work.park, {found.begin(), found.end()});
}

bool Proofs::isAsked(size_t item) const
{
    return m_result.scheme->items[item].role != ItemRole::Info &&
           m_result.items[item].status != ItemStatus::NotApplicable; // a reason stands in for it
}

size_t Proofs::bareRows(size_t item) const
{
    const ProvenItem &of = m_items[item];
    return of.evidence.empty() && of.unproven < of.inputs.size() ? of.unproven : 0;
}

std::vector<Unproven> Proofs::missing() const
{
    std::vector<Unproven> open;
    const auto add = [&](const LocalText &name, const QString &id) {
        open.push_back({m_work.local(name), QStringLiteral("schemes/%1/%2").arg(m_result.scheme->id, id)});
    };
    for (const SchemeCondition &each : m_result.scheme->conditions) {
        const bool isBySelf = each.isAboutBoundary && m_work.park.profile.boundaryText;
        const auto evidence = evidenceOfAnswer(m_work.park, m_work.roles.reported, *m_result.scheme, each.id);
        if (!isBySelf && !anyValid(evidence))
            add(each.name, each.id);
    }
    for (const ProvenItem &each : m_items)
        if (isAsked(each.item) && !isProven(each))
            add(m_result.scheme->items[each.item].name, m_result.scheme->items[each.item].id);
    return open;
}

bool Proofs::isValid(qsizetype evidence) const
{
    if (faultOfFile(m_work.request, m_work.park.evidence[evidence]))
        return false;
    const EvidenceTime time = m_times[size_t(evidence)];
    return !m_work.request.date.isValid() || time == EvidenceTime::Valid || time == EvidenceTime::ExpiresSoon ||
           time == EvidenceTime::Unlimited;
}

bool Proofs::anyValid(const std::vector<qsizetype> &evidence) const
{
    return std::ranges::any_of(evidence, [this](qsizetype each) { return isValid(each); });
}

bool Proofs::isProven(const ProvenItem &item) const
{
    return anyValid(item.evidence) || (!item.inputs.empty() && std::ranges::all_of(item.inputs, [this](const ProvenPlace &each) {
               return anyValid(each.evidence);
           }));
}

} // namespace core
