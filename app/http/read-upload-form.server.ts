import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { Busboy } from "@fastify/busboy";
import { discardFile, receiveFile } from "#app/domain/attachments/receive-file.server.ts";
import type { ReceivedFile } from "#app/domain/attachments/receive-file.server.ts";
import { maxFileBytes } from "#app/domain/attachments/upload-limits.ts";
import { readForm } from "./form.server.ts";

/** A file of a form under the name that the browser gave it. */
export type FormFile = { field: string; filename: string; file: ReceivedFile };

/** A form's words, and its files as they lie on disk; whoever reads it keeps each file or discards it. */
export type UploadForm = { form: FormData; files: FormFile[] };

const limits = {
  fieldNameSize: 200,
  fieldSize: 100_000,
  fields: 300,
  // One byte more than is taken, so that a file that is too large can be told from one that just fits.
  fileSize: maxFileBytes + 1,
  files: 40,
  parts: 340,
  headerPairs: 20,
  headerSize: 8_000,
};

/** Reads a form with files, each streamed to `dir` as it comes; a body that is no such form, or of too many parts, is refused. */
export async function readUploadForm(request: Request, dir: string): Promise<UploadForm> {
  const type = request.headers.get("Content-Type") ?? "";
  if (!request.body || !/^multipart\/form-data\b/i.test(type)) return { form: await readForm(request), files: [] };
  const form = new FormData();
  const coming: Promise<FormFile>[] = [];
  const streams: Readable[] = [];
  let isBeyond = false;
  try {
    const parser = new Busboy({ headers: { "content-type": type }, limits });
    parser.on("field", (name, value) => form.append(unescapeQuotes(name), value));
    parser.on("file", (field, stream, filename) => {
      // The parser tells a stream of its error without ending it: unheard it would stop the process, unended it hangs.
      stream.on("error", (error) => stream.destroy(error));
      streams.push(stream);
      const received = receiveFile(dir, stream).then((file) => ({
        ...{ field: unescapeQuotes(field), filename: unescapeQuotes(filename ?? "") },
        file,
      }));
      // The failure is met below; this only keeps Node from taking it for one that nobody meets.
      received.catch(() => undefined);
      coming.push(received);
    });
    for (const event of ["fieldsLimit", "filesLimit", "partsLimit"] as const) parser.on(event, () => (isBeyond = true));
    await pipeline(Readable.fromWeb(request.body as NodeReadableStream<Uint8Array>), parser);
    if (isBeyond) throw new Error("too many parts");
    const files = await Promise.all(coming);
    // A file input that was left empty is sent as an empty file without a name.
    await Promise.all(files.filter(isLeftEmpty).map(({ file }) => discardFile(file)));
    return { form, files: files.filter((file) => !isLeftEmpty(file)) };
  } catch {
    for (const stream of streams) stream.destroy();
    const settled = await Promise.allSettled(coming);
    await Promise.all(settled.map((one) => (one.status === "fulfilled" ? discardFile(one.value.file) : undefined)));
    throw new Response("The form could not be read. Go back and send it again.", { status: 400 });
  }
}

function isLeftEmpty({ filename, file }: FormFile): boolean {
  return filename === "" && file.bytes === 0;
}

/** Browsers write a quotation mark in a name as %22 (HTML, multipart/form-data encoding). */
function unescapeQuotes(name: string): string {
  return name.replaceAll("%22", '"');
}
