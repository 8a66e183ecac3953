/** What a process of tests/support/work-desk.ts is asked to do; the same key again is the same form sent again. */
export type Order =
  | { do: "open"; key: string; customerId: string; message: string }
  | { do: "write"; key: string; customerId: string; number: number; message: string }
  | { do: "answer"; key: string; staffId: string; number: number; message: string }
  | { do: "solve"; staffId: string; number: number }
  | { do: "presence"; staffId: string; status: "online" | "offline" }
  | { do: "deliver" }
  | { do: "pick_up" };
