import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** The least that a shop.yaml needs. */
export const smallShopYaml = `name: Ondine
tagline: { fr: Des bijoux, en: Jewels }
trade: jewellery
locales: [fr, en]
defaultLocale: fr
formOfAddress: vous
accent: "#7a1f3d"
currency: EUR
timeZone: Europe/Paris
holidays: FR
statuses: { preparing: { fr: En préparation, en: Being prepared } }
parcelStatuses: {}
carriers: { la_poste: { name: La Poste } }
paymentMethods: { card: { fr: Carte, en: Card } }
deliveryMethods: { home: { fr: À domicile, en: Home } }
channels: { email: { languages: [fr, en] } }
hours: { mon: ["09:00-18:00"] }
closures: []
sla: { firstReplyMinutes: { urgent: 60, high: 120, normal: 240, low: 480 } }
waitLimitMinutes: 15
emailFrom: "Ondine <help@ondine.example>"
`;

/** A content folder of its own for a test, removed afterwards; keys are paths below it. */
export async function contentFolder(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "guichet-content-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFiles(folder, files);
  return folder;
}

/** Writes files below a folder; keys are paths below it. */
export async function writeFiles(folder: string, files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
