#pragma once

#include "core/hourly/runremarks.h"
#include "core/schemes/evaluation.h"
#include "ui/model/format.h"

namespace ui {

/// The sentence of an error: what happened, to what, what to do.
QString sentence(const core::Error &error);

/// What a reader of a simulated year has to know of it.
QString sentence(const core::RunRemark &remark, const Format &format);

/// Sentences about a park's findings.
class FindingSentences
{
public:
    FindingSentences(const core::Library &library, Format format) : m_library(library), m_format(format) {}

    QString operator()(const core::Park &park, const core::Finding &finding) const;

private:
    const core::Library &m_library;
    Format m_format;
};

QString severityText(core::Severity severity);
QString statusText(core::ItemStatus status);

} // namespace ui
