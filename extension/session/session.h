#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <com/sun/star/util/XModifyListener.hpp>
#include <cppuhelper/implbase1.hxx>
#include <map>
#include <memory>
#include <mutex>
#include <rtl/ref.hxx>
#include <string>
#include <vector>

#include "extension/session/checked_document.h"
#include "extension/session/settings.h"

namespace gouji::office {

/// What is remembered of one open document: what the last check came to, and what is ignored.
/// Lives as long as the document is open. Its lock is never held while the office is called.
class Session final : public cppu::WeakImplHelper1<css::util::XModifyListener> {
 public:
  using Result = std::shared_ptr<const CheckedDocument>;

  /// The session of `model`, made when it is first asked for. Null where it is no text document.
  static rtl::Reference<Session> of(const Reference<css::uno::XComponentContext>& context,
                                    const Reference<css::frame::XModel>& model);

  /// Reads and checks the document now, in one go.
  Result check();

  /// What the last check came to; null before the first one.
  Result last() const;

  /// Findings of `result` that are not ignored, in their order.
  static std::vector<const Finding*> shown(const CheckedDocument& result,
                                           const std::map<std::string, std::string>& ignored);
  std::vector<const Finding*> shown(const CheckedDocument& result) const;

  Language language() const;
  const Reference<css::frame::XModel>& model() const { return model_; }

  void SAL_CALL modified(const css::lang::EventObject& event) override;
  void SAL_CALL disposing(const css::lang::EventObject& event) override;

 private:
  Session(const Reference<css::uno::XComponentContext>& context,
          const Reference<css::frame::XModel>& model);

  CheckOptions options() const;

  Reference<css::uno::XComponentContext> context_;
  Reference<css::frame::XModel> model_;
  mutable std::mutex mutex_;
  Result last_;
  std::map<std::string, std::string> ignored_;  ///< fingerprint → reason
};

}  // namespace gouji::office
