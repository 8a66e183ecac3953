import { readAsked } from "#app/domain/requests/asked.ts";
import type { Asked } from "#app/domain/requests/asked.ts";
import { isRequestType } from "#app/domain/requests/request-type.ts";
import type { RequestType } from "#app/domain/requests/request-type.ts";

/** A file of a ticket as its pages list it. */
export type SeenFile = {
  id: string;
  evidenceKey: string | null;
  filename: string;
  mediaType: string;
  bytes: number;
  uploadedAt: Date;
  isSensitive: boolean;
  /** when a sensitive file's bytes go at the latest */
  keepUntil: Date | null;
  /** when they went */
  removedAt: Date | null;
};

/** What a guided form asked for, with the files that came with it. */
export type SeenRequest = { type: RequestType; asked: Asked; files: SeenFile[] };

/** What is read of a ticket's files beside its own row. */
export const seenFiles = {
  orderBy: { id: "asc" },
  select: {
    ...{ id: true, evidenceKey: true, filename: true, mediaType: true, bytes: true },
    ...{ uploadedAt: true, isSensitive: true, keepUntil: true, removedAt: true },
  },
} as const;

/** The request that a ticket's row tells of; null for a ticket that no guided form opened. */
export function toSeenRequest(row: {
  requestType: string | null;
  asked: unknown;
  attachments: SeenFile[];
}): SeenRequest | null {
  const type = row.requestType ?? undefined;
  return isRequestType(type) ? { type, asked: readAsked(row.asked), files: row.attachments } : null;
}
