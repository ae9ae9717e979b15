#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <map>
#include <string>

#include "extension/uno.h"

namespace gouji::office {

/// Findings that the user wants left alone: fingerprint → reason.
using Ignored = std::map<std::string, std::string>;

/// What gouji remembers in a document itself, as properties of the user's; saved along with it in
/// every format that has them. Changing them makes the document modified.

Ignored rememberedIgnored(const Reference<css::frame::XModel>& model);
void rememberIgnored(const Reference<css::frame::XModel>& model, const std::string& fingerprint,
                     const std::string& reason);
void forgetIgnored(const Reference<css::frame::XModel>& model, const std::string& fingerprint);

/// URL of last year's report; "" where none was chosen. A file beside the document is remembered
/// by its name, and found again where both were moved together.
OUString rememberedLastYear(const Reference<css::frame::XModel>& model);
/// "" to forget it.
void rememberLastYear(const Reference<css::frame::XModel>& model, const OUString& url);

}  // namespace gouji::office
