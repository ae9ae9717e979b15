#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <com/sun/star/util/XModifyListener.hpp>
#include <cppuhelper/implbase1.hxx>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <rtl/ref.hxx>
#include <string>
#include <vector>

#include "extension/session/checked_document.h"
#include "extension/session/last_year.h"
#include "extension/session/memory.h"
#include "extension/session/settings.h"

namespace gouji::office {

/// Who wants to know when findings change. Called on the office's main thread.
class Observer {
 public:
  virtual ~Observer() = default;
  virtual void findingsChanged() = 0;
};

/// What live checking has come to so far.
struct LiveCount {
  int checks = 0;
  std::chrono::microseconds longest_hold{0};  ///< of the main thread, at one go
};

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
  /// What the last check came to, where nothing was changed since; else checks again.
  Result current();
  /// What the last check came to; null before the first one.
  Result last() const;
  /// Checks soon, a little at a time.
  void checkSoon();
  /// Runs `then` on the main thread once what is known is of the document as it is now: at once, or
  /// after a check that is done a little at a time and that edits put off. `anew`: checks in any
  /// case, and looks for last year's report once more.
  void whenChecked(bool anew, const std::function<void()>& then);
  /// Whether whenChecked() has something waiting.
  bool checking() const;

  /// Findings of `result`, the worst first, else in the document's order.
  std::vector<const Finding*> shown(const CheckedDocument& result) const;
  std::vector<const Finding*> ignoredOf(const CheckedDocument& result) const;

  /// Leaves a finding alone until its values change: while the document is open, or with a reason
  /// that is kept in the document.
  void ignoreOnce(const std::string& fingerprint);
  void ignoreAlways(const std::string& fingerprint, const std::string& reason);
  void takeBack(const std::string& fingerprint);
  /// Why a finding is ignored; "" where no reason was given.
  std::string reasonOf(const std::string& fingerprint) const;

  /// The finding that was jumped to last, by its fingerprint; "" before.
  std::string selected() const;
  void select(const std::string& fingerprint);

  /// Chooses last year's report, remembers it in the document and checks again; "" for none. Where
  /// it cannot be read or is no report, nothing changes, and what is returned says why.
  std::string setLastYear(const OUString& url);
  /// Why last year's report, which the document remembers or the options name, is not compared
  /// with; "" where it is, or none is named.
  std::string lastYearTrouble() const;
  /// URL of last year's report that is compared with; "" where there is none.
  OUString lastYear() const;

  void add(const std::weak_ptr<Observer>& observer);

  Language language() const;
  LiveCount liveCount() const;
  const Reference<css::frame::XModel>& model() const { return model_; }
  const Reference<css::uno::XComponentContext>& context() const { return context_; }

  void SAL_CALL modified(const css::lang::EventObject& event) override;
  void SAL_CALL disposing(const css::lang::EventObject& event) override;

 private:
  struct Live;

  Session(const Reference<css::uno::XComponentContext>& context,
          const Reference<css::frame::XModel>& model);
  ~Session() override;

  CheckOptions options() const;
  /// Where last year's report of `report` is to be read from: what the document remembers, or the
  /// options' pattern names. "" for nowhere; none where that was done.
  std::optional<OUString> lastYearToRead(const Report& report);
  void keepLastYear(const OUString& url, LastYear found);
  void settle(const Result& result, unsigned edits);
  void tellObservers();

  /// The steps of a check on its way, each on the main thread; `edits`: of the document when it
  /// began.
  using Draft = std::shared_ptr<CheckedDocument>;
  void readOn(unsigned edits);
  void judgeThen(const Draft& draft, unsigned edits, std::function<void()> then);
  /// The check came to nothing: what waited for it is dropped, the panel stays as it was.
  void giveUp(unsigned edits);
  void haveJudged(const Draft& draft, unsigned edits);
  void haveLastYear(const OUString& url, LastYear found, const Draft& draft, unsigned edits);
  void complete(const Draft& draft, unsigned edits);
  void held(std::chrono::steady_clock::time_point since);

  Reference<css::uno::XComponentContext> context_;
  Reference<css::frame::XModel> model_;
  mutable std::mutex mutex_;
  Result last_;
  unsigned edits_ = 0;                     ///< how often the document was changed
  std::optional<unsigned> checked_edits_;  ///< as of `last_`; none where it is to be checked anew
  bool anew_ = false;                      ///< the check on its way looks for last year's report
  std::vector<std::function<void()>> waiting_;
  Ignored ignored_;
  std::string selected_;
  OUString last_year_url_;
  LastYear last_year_;
  std::vector<std::weak_ptr<Observer>> observers_;
  LiveCount count_;
  std::unique_ptr<Live> live_;  ///< of the main thread alone
};

}  // namespace gouji::office
