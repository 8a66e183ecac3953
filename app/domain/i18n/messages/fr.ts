import { frCustomer } from "./fr-customer.ts";
import { frEntrance } from "./fr-entrance.ts";
import { frStaff } from "./fr-staff.ts";

/** The interface in French. */
export const fr = { ...frEntrance, ...frCustomer, ...frStaff };
