import { enAdmin } from "./en-admin.ts";
import { enCustomer } from "./en-customer.ts";
import { enEntrance } from "./en-entrance.ts";
import { enInsights } from "./en-insights.ts";
import { enOperations } from "./en-operations.ts";
import { enProvenance } from "./en-provenance.ts";
import { enRequest } from "./en-request.ts";
import { enRouting } from "./en-routing.ts";
import { enStaff } from "./en-staff.ts";
import { frAdmin } from "./fr-admin.ts";
import { frCustomer } from "./fr-customer.ts";
import { frEntrance } from "./fr-entrance.ts";
import { frInsights } from "./fr-insights.ts";
import { frOperations } from "./fr-operations.ts";
import { frProvenance } from "./fr-provenance.ts";
import { frRequest } from "./fr-request.ts";
import { frRouting } from "./fr-routing.ts";
import { frStaff } from "./fr-staff.ts";

/** The messages of the locales that staff work in: all that a browser needs, since only staff pages run scripts. */
export const messages = {
  en: {
    ...enEntrance,
    ...enCustomer,
    ...enProvenance,
    ...enRequest,
    ...enRouting,
    ...enStaff,
    ...enInsights,
    ...enAdmin,
    ...enOperations,
  },
  fr: {
    ...frEntrance,
    ...frCustomer,
    ...frProvenance,
    ...frRequest,
    ...frRouting,
    ...frStaff,
    ...frInsights,
    ...frAdmin,
    ...frOperations,
  },
} as const;
