#include "dossier.h"

#include "core/dossier/digests.h"
#include "core/dossier/layout.h"
#include "core/dossier/outlines.h"

#include <algorithm>

namespace core {

namespace {

/// The cases that a document shows; one with errors has nothing to show.
Cases playing(const DossierRoles &roles, DocumentKind kind)
{
    if (kind != DocumentKind::Application)
        return {roles.reported};
    Cases all = roles.inOrder();
    if (roles.trend >= 0)
        all.push_back(roles.trend);
    return all;
}

/// Roles of cases without results are dropped where the document can do without them.
void dropBroken(DossierRoles &roles, const Evaluation &evaluation)
{
    const auto isBroken = [&](qsizetype each) { return each >= 0 && !evaluation.cases[size_t(each)].hasResults; };
    std::erase_if(roles.history, isBroken);
    std::erase_if(roles.steps, isBroken);
    for (qsizetype *each : {&roles.base, &roles.trend, &roles.goal})
        *each = isBroken(*each) ? -1 : *each;
}

void nameDocument(DossierWork &work)
{
    static const char *const kinds[]{"application", "scheme", "emissions", "brief"};
    Document &document = work.document;
    const qsizetype reported = work.roles.reported;
    document.kind = work.request.kind;
    document.language = work.request.language;
    document.parkName = work.parkName();
    document.caseId = work.at(reported).id;
    document.year = work.at(reported).year;
    document.programVersion = work.request.programVersion;
    document.preset = work.request.preset;
    QString scheme;
    for (const Scheme &each : work.schemes)
        if (each.id == work.request.schemeId)
            scheme = work.local(each.name);
    const QString base = QStringLiteral("title.") + QLatin1StringView(kinds[size_t(work.request.kind)]);
    const Puts puts{{"park", document.parkName}, {"year", QString::number(document.year)}, {"scheme", scheme}};
    document.title = work.text(base, puts);
    document.kindName = work.text(base + QStringLiteral(".short"));
    if (work.request.kind == DocumentKind::Emissions && !work.request.enterpriseId.isEmpty())
        document.title = work.text(base + QStringLiteral(".enterprise"),
                                   {{"enterprise", work.enterpriseName(Ref<Enterprise>{work.request.enterpriseId})}});
    document.subtitle = work.text(base + QStringLiteral(".subtitle"), puts);
    constexpr double twoLines = 96; // halves of a sign; ours: of a title on the page of a brief
    if (work.request.kind == DocumentKind::Brief && halfSigns(document.title) > twoLines)
        document.title = document.kindName; // the first sentence names the park
}

} // namespace

DossierResult<Document> buildDossier(const Park &park, const Evaluation &evaluation, const Library &library,
                                     const std::vector<Scheme> &schemes, const DossierTexts &texts, const DossierRequest &asked)
{
    DossierRequest request = asked;
    if (request.schemeId.isEmpty())
        request.schemeId = defaultScheme;
    if (std::ranges::find(schemes, request.schemeId, &Scheme::id) == schemes.end())
        return tl::unexpected(DossierError{DossierTrouble::SchemeUnknown, {}, {request.schemeId}});
    const QString key = documentKey(request.kind, request.authored.value_or(request.language), request.schemeId);
    auto roles = dossierRoles(park, request.kind, key, request.caseId);
    if (!roles)
        return tl::unexpected(roles.error());
    if (!request.enterpriseId.isEmpty() &&
        std::ranges::find(park.enterprises, request.enterpriseId, &Enterprise::id) == park.enterprises.end())
        return tl::unexpected(DossierError{DossierTrouble::EnterpriseUnknown, {}, {request.enterpriseId}});
    QStringList broken;
    for (const qsizetype each : playing(*roles, request.kind))
        if (!evaluation.cases[size_t(each)].hasResults)
            broken.append(park.cases.at(each).id);
    if (!broken.isEmpty())
        return tl::unexpected(DossierError{DossierTrouble::CaseHasErrors, {}, broken});
    dropBroken(*roles, evaluation);

    DossierWork work(park, evaluation, library, schemes, texts, request, *std::move(roles));
    nameDocument(work);
    work.document.projectDigest = projectDigest(park);
    work.document.factorDigest = factorDigest(park, evaluation, library);
    switch (request.kind) {
    case DocumentKind::Application:
        writeApplication(work);
        break;
    case DocumentKind::Scheme:
        if (const SchemeResult *result = work.scheme(work.roles.reported, request.schemeId))
            writeScheme(work, *result);
        else
            return tl::unexpected(DossierError{DossierTrouble::SchemeUnknown, {}, {request.schemeId}});
        break;
    case DocumentKind::Emissions:
        writeEmissions(work);
        break;
    case DocumentKind::Brief:
        writeBrief(work);
        break;
    }
    addReferences(work);
    work.document.isDraft =
        std::ranges::any_of(work.document.gaps, [](const DocumentGap &gap) { return gap.kind != DocumentGap::Kind::Doubt; });
    return std::move(work.document);
}

} // namespace core
