/** The kinds of facts that a question asks for. */
export type AskedFacts = { duration: boolean; amount: boolean; contact: boolean };

/** Concepts of the lexicon that ask for a fact of a kind. */
export const askingConcepts = {
  duration: new Set(
    (
      "duration deadline ask_how_long ask_when ask_until_when ask_since_when delivery_time delivery_time_abroad " +
      "delivery_date_estimate delivery_hour preparation_time store_pickup_time return_delay return_deadline_start " +
      "return_processing_time report_deadline enquiry_duration exchange_delay exchange_received_when refund_when " +
      "refund_bank_delay refund_card_expired transfer_delay tracking_delay answer_delay repair_time cancel_until " +
      "modify_until code_validity gift_card_validity store_credit_validity points_expiry points_when expiry invoice_when " +
      "preorder_when when_charged"
    ).split(" "),
  ),
  amount: new Set(
    (
      "howmuch price free ask_free ask_who_pays shipping_cost shipping_cost_abroad shipping_cost_calc " +
      "shipping_cost_express shipping_cost_several free_shipping price_min_free return_cost return_cost_who return_free " +
      "return_costs_deduct reship_cost exchange_cost repair_cost gift_wrap_cost cancel_fee instalment_fee transfer_fees " +
      "extra_fees customs_amount customs_who_pays code_min_amount gift_card_amount points_value min_order"
    ).split(" "),
  ),
  contact: new Set("contact contact_how contact_phone contact_email phone email postal_contact hours".split(" ")),
};

/** Tells from the concepts of a question which kinds of facts it asks for. */
export function askedFacts(asked: readonly string[]): AskedFacts {
  const asks = (set: ReadonlySet<string>) => asked.some((concept) => set.has(concept));
  return {
    duration: asks(askingConcepts.duration),
    amount: asks(askingConcepts.amount),
    contact: asks(askingConcepts.contact),
  };
}
