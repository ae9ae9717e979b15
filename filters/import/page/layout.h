#pragma once

#include <vector>

#include "core/document/document.h"
#include "filters/import/page/page.h"
#include "filters/import/page/tolerances.h"

namespace gouji::page {

/// Appends the paragraphs and tables that stand on `pages`, in reading order.
void append(Document& document, std::vector<Page> pages, const Tolerances& tolerances = {});

}  // namespace gouji::page
