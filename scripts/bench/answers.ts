import path from "node:path";
import { parseArgs } from "node:util";
import { createCookie } from "@remix-run/node";
import { startSession } from "#app/domain/identity/start-session.server.ts";
import { openDatabase } from "#app/infra/db/open-database.server.ts";
import { startDemo } from "#tests/support/demo-server.ts";
import type { DemoServer } from "#tests/support/demo-server.ts";
import { main } from "../progress.ts";
import { readLabelledQuestions } from "../training/labelled-question.ts";
import { figure, markdownTable, publishTables, withRatio } from "./markdown-table.ts";
import { currentLoad, describeMachine, quantile } from "./measure.ts";

const usage = `bench:answers [--customers N] [--questions N] [--write]

The production server with its database, on loopback: signed-in customers who each ask one question after another about an
order, without a pause; from pressing the button to the first byte and to the last of the answer's page. The same server's
article page under the same customers is the measure that it is held to.

  --customers N   how many at once (20 unless told)
  --questions N   how many each of them asks (8 unless told; a session may ask 20 a minute)
  --write         put the table into docs/benchmarks.md`;

const { values } = parseArgs({
  options: {
    customers: { type: "string", default: "20" },
    questions: { type: "string", default: "8" },
    write: { type: "boolean" },
    help: { type: "boolean" },
  },
});
const count = (value: string) => Math.max(1, Number(value) || 1);
const shop = "aurelia";

type Took = { first: number; whole: number };
type Client = { cookie: string; address: string };

if (values.help) console.log(usage);
else await main(() => measure(count(values.customers), count(values.questions)));

async function measure(customers: number, each: number): Promise<void> {
  const loads = [currentLoad()];
  const demo = await startDemo("2026-11-23T11:30:00+01:00", "content", { TRUST_PROXY: "1" });
  try {
    const clients = await signIn(demo, customers);
    const questions = (await readLabelledQuestions()).filter((one) => one.shop === shop && one.lang === "fr");
    const ask = (client: Client, turn: number) =>
      askOne(demo.url, client, questions[turn % questions.length]?.question ?? "où en est ma commande ?");
    const read = (client: Client) => timed(demo.url, `/${shop}/fr/help/commandes/annuler`, client);
    // What is loaded with the first question is bench:start's.
    for (const client of clients.slice(0, 2)) await ask(client, 0);
    const alone = await inTurns(clients.slice(0, 1), each, ask);
    const answers = await inTurns(clients, each, ask);
    const pages = await inTurns(clients, each, read);
    const row = (name: string, took: readonly Took[], base: readonly Took[]) => {
      const cell = (of: keyof Took, share: number) =>
        withRatio(
          quantile(
            took.map((one) => one[of]),
            share,
          ),
          quantile(
            base.map((one) => one[of]),
            share,
          ),
          0,
        );
      return [name, cell("first", 0.5), cell("first", 0.95), cell("whole", 0.5), cell("whole", 0.95)];
    };
    await publishTables("answers", values.write === true, [
      `${describeMachine(loads)} ${customers} customers at once, ${each} questions each, server and customers on the same machine.`,
      markdownTable(
        ["", "first byte p50 ms", "p95", "whole page p50 ms", "p95"],
        [
          row("one customer alone: question to answer", alone, pages),
          row(`${customers} customers: question to answer`, answers, pages),
          row(`${customers} customers: an article's page`, pages, pages),
        ],
      ),
      `Answers a second: ${figure(rate(answers, customers), 0)}; article pages: ${figure(rate(pages, customers), 0)}.`,
    ]);
  } finally {
    await demo.stop();
  }
}

/** As many sessions of one customer, each from an address of its own: limits count each apart, as they would people. */
async function signIn(demo: DemoServer, customers: number): Promise<Client[]> {
  const db = await openDatabase(`file:${path.join(demo.folder, "data", "guichet.db")}`);
  const { id } = await db.customer.findFirstOrThrow({ where: { shop, email: "camille@aurelia.example" } });
  const clients: Client[] = [];
  for (let number = 0; number < customers; number += 1) {
    const { token } = await startSession(db, { kind: "customer", customerId: id }, new Date());
    const cookie = (await createCookie("guichet_customer").serialize(token)).split(";")[0] ?? "";
    clients.push({ cookie, address: `10.0.${Math.floor(number / 250)}.${(number % 250) + 1}` });
  }
  await db.$disconnect();
  return clients;
}

async function inTurns(clients: Client[], each: number, work: (client: Client, turn: number) => Promise<Took>) {
  const all = await Promise.all(
    clients.map(async (client, number) => {
      const took: Took[] = [];
      for (let turn = 0; turn < each; turn += 1) took.push(await work(client, number * each + turn));
      return took;
    }),
  );
  return all.flat();
}

async function askOne(url: string, client: Client, text: string): Promise<Took> {
  const startedAt = performance.now();
  const response = await fetch(`${url}/${shop}/fr/ask`, {
    method: "POST",
    headers: { ...headersOf(client), Origin: url },
    body: new URLSearchParams({ text, order: "AU-260511" }),
    redirect: "manual",
  });
  await response.arrayBuffer();
  const answer = response.headers.get("Location");
  if (response.status !== 303 || answer === null) throw new Error(`Asking gave ${response.status}.`);
  const posted = performance.now() - startedAt;
  const page = await timed(url, answer, client);
  return { first: posted + page.first, whole: posted + page.whole };
}

async function timed(url: string, address: string, client: Client): Promise<Took> {
  const startedAt = performance.now();
  const response = await fetch(`${url}${address}`, { headers: headersOf(client) });
  const first = performance.now() - startedAt;
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`${address} gave ${response.status}.`);
  return { first, whole: performance.now() - startedAt };
}

function headersOf({ cookie, address }: Client) {
  return { Cookie: cookie, "X-Forwarded-For": address, Accept: "text/html" };
}

/** Pages a second that all customers together got: each waits for one before the next. */
function rate(took: readonly Took[], customers: number): number {
  const busy = took.reduce((sum, { whole }) => sum + whole, 0) / customers;
  return (took.length / busy) * 1000;
}
