#include "authored.h"

namespace core {

static constexpr Field ownTextFields[]{
    field<&OwnText::document>("document", QT_TRANSLATE_NOOP("Field", "Document")),
    field<&OwnText::section>("section", QT_TRANSLATE_NOOP("Field", "Section")),
    field<&OwnText::text>("text", QT_TRANSLATE_NOOP("Field", "Text")),
};
constinit const Object ownTextObject{
    .fields = ownTextFields, .lists = {}, .parts = {}, .requiredGroup = {}, .judge = nullptr, .extra = extraOf<OwnText>};

static constexpr Field confirmedFields[]{
    field<&ConfirmedParagraph::document>("document", QT_TRANSLATE_NOOP("Field", "Document")),
    field<&ConfirmedParagraph::paragraph>("paragraph", QT_TRANSLATE_NOOP("Field", "Paragraph")),
    field<&ConfirmedParagraph::values>("figures", QT_TRANSLATE_NOOP("Field", "Figures")),
};
constinit const Object confirmedParagraphObject{.fields = confirmedFields,
                                                .lists = {},
                                                .parts = {},
                                                .requiredGroup = {},
                                                .judge = nullptr,
                                                .extra = extraOf<ConfirmedParagraph>};

static constexpr Field roleFields[]{
    field<&DocumentRole::document>("document", QT_TRANSLATE_NOOP("Field", "Document")),
    field<&DocumentRole::role>("role", QT_TRANSLATE_NOOP("Field", "Role")),
    field<&DocumentRole::caseId>("ofCase", QT_TRANSLATE_NOOP("Field", "Case")),
};
constinit const Object documentRoleObject{
    .fields = roleFields, .lists = {}, .parts = {}, .requiredGroup = {}, .judge = nullptr, .extra = extraOf<DocumentRole>};

} // namespace core
