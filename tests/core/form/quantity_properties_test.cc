#include <optional>
#include <string>
#include <vector>

#include "core/form/quantity.h"
#include "tests/support/properties.h"

namespace gouji {
namespace {

/// A cell or the cells of a name with `*`, of this year or the last; in the form of 2021.
Linear anyName() {
  return linearOf(*rc::gen::element<std::string>(
      "requests.new.total", "requests.carried_in.total", "requests.granted.natural_person",
      "requests.denied.*.total", "requests.new.*", "review.*.total", "disclosure.fees.amount",
      "previous.requests.new.total", "previous.requests.denied.*.total",
      "revised.disclosure.normative_documents.in_force"));
}

/// Names added and taken away; the first is added.
Linear anySum() {
  Linear sum = anyName();
  for (int more = test::anyIn(0, 4); more > 0; --more) {
    sum = *rc::gen::arbitrary<bool>() ? sum + anyName() : sum - anyName();
  }
  return sum;
}

Decimal anyScale() {
  return *Decimal::parse(*rc::gen::element<std::string>("1", "100", "10000", "0.0001", "2.5"));
}

Quantity anyQuantity() {
  return {anySum(), *rc::gen::arbitrary<bool>() ? anySum() : Linear{}, anyScale()};
}

/// Every cell known, in the form of 2021.
Ledger anyLedger() {
  Ledger ledger;
  for (const FigureSource source :
       {FigureSource::table, FigureSource::previous, FigureSource::revised}) {
    for (const FormTable table : {FormTable::disclosure, FormTable::requests, FormTable::review}) {
      ledger.setForm(source, table, EditionId::e2021);
    }
  }
  const auto seed = test::anyIn<std::size_t>(1, 1000);
  for (std::size_t id = 0; id < concepts().size(); ++id) {
    for (const FigureSource source :
         {FigureSource::table, FigureSource::previous, FigureSource::revised}) {
      const auto figure = (id + static_cast<std::size_t>(source) * 7) * seed % 101;
      ledger.enter(source, static_cast<ConceptId>(id),
                   {Entry::State::value, static_cast<std::int64_t>(figure)});
    }
  }
  return ledger;
}

Decimal countOf(const Linear& linear, const Ledger& ledger) {
  return valueOf(Quantity{linear, {}, 1}, ledger).value().numerator;
}

RC_GTEST_PROP(QuantityProperties, WhatIsWrittenIsReadBack, ()) {
  const Quantity quantity = anyQuantity();
  const std::string text = textOf(quantity);
  const auto read = parseQuantity(text);
  RC_LOG() << text << '\n';
  RC_ASSERT(read.has_value());
  RC_ASSERT(isSame(*read, quantity));
  RC_ASSERT(textOf(*read) == text);
}

RC_GTEST_PROP(QuantityProperties, ValuesAddUp, ()) {
  const Ledger ledger = anyLedger();
  const Linear a = anySum();
  const Linear b = anySum();
  RC_ASSERT(countOf(a + b, ledger) == countOf(a, ledger) + countOf(b, ledger));
  RC_ASSERT(countOf(a - b, ledger) == countOf(a, ledger) - countOf(b, ledger));
}

RC_GTEST_PROP(QuantityProperties, AScaleMultiplies, ()) {
  const Ledger ledger = anyLedger();
  const Quantity quantity = anyQuantity();
  const auto ratio = valueOf(quantity, ledger);
  const Decimal whole = quantity.isRatio() ? countOf(quantity.whole, ledger) : Decimal(1);
  RC_ASSERT(ratio.has_value() == (whole > Decimal(0)));
  if (ratio) {
    RC_ASSERT(ratio->numerator == quantity.scale * countOf(quantity.part, ledger));
    RC_ASSERT(ratio->denominator == whole);
  }
}

RC_GTEST_PROP(QuantityProperties, WhatIsTheSameHasTheSameValue, ()) {
  const Linear a = anySum();
  const Linear b = anyName();
  const Quantity one{a + b - b, {}, 1};
  RC_ASSERT(isSame(one, Quantity{a, {}, 1}));
  RC_ASSERT(isSame(Quantity{a + b, {}, 1}, Quantity{b + a, {}, 1}));
  RC_ASSERT(!isSame(Quantity{a + b, {}, 1}, Quantity{a, {}, 1}));
}

}  // namespace
}  // namespace gouji
