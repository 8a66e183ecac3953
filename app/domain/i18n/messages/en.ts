import { enCustomer } from "./en-customer.ts";
import { enEntrance } from "./en-entrance.ts";
import { enStaff } from "./en-staff.ts";

/** The interface in English: the words that French and every later locale translate. */
export const en = { ...enEntrance, ...enCustomer, ...enStaff } as const;
