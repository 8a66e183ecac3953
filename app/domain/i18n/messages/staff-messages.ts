import { enAdmin } from "./en-admin.ts";
import { enCustomer } from "./en-customer.ts";
import { enEntrance } from "./en-entrance.ts";
import { enInsights } from "./en-insights.ts";
import { enMail } from "./en-mail.ts";
import { enProvenance } from "./en-provenance.ts";
import { enRequest } from "./en-request.ts";
import { enStaff } from "./en-staff.ts";
import { frAdmin } from "./fr-admin.ts";
import { frCustomer } from "./fr-customer.ts";
import { frEntrance } from "./fr-entrance.ts";
import { frInsights } from "./fr-insights.ts";
import { frMail } from "./fr-mail.ts";
import { frProvenance } from "./fr-provenance.ts";
import { frRequest } from "./fr-request.ts";
import { frStaff } from "./fr-staff.ts";

/** The messages of the locales that staff work in: all that a browser needs, since only staff pages run scripts. */
export const messages = {
  en: { ...enEntrance, ...enCustomer, ...enProvenance, ...enRequest, ...enStaff, ...enInsights, ...enAdmin, ...enMail },
  fr: { ...frEntrance, ...frCustomer, ...frProvenance, ...frRequest, ...frStaff, ...frInsights, ...frAdmin, ...frMail },
} as const;
