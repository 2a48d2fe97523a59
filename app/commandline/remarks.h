#pragma once

#include <QStringList>

namespace commandline {

/// `parkwright remarks FILE OUT.docx|.csv|.xlsx`: the list of an examiner's remarks on a park, with what changed since.
int remarks(const QStringList &arguments);

} // namespace commandline
