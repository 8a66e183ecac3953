import { setMaxListeners } from "node:events";
import path from "node:path";
import { pino, type Logger } from "pino";
import { processConfig, type Config } from "./config.server.ts";
import { removeSensitive } from "./domain/attachments/remove-sensitive.server.ts";
import { removeStaleUploads } from "./domain/attachments/remove-uploads.server.ts";
import type { DemoPerson } from "./domain/identity/demo-person.ts";
import type { Clock } from "./domain/shared/clock.ts";
import type { Database } from "./domain/shared/db.ts";
import type { LanguageModel } from "./domain/shared/language-model.ts";
import { takeTurns } from "./domain/shared/take-turns.ts";
import type { Desk } from "./domain/tickets/desk.ts";
import { catchUpIndexes, type CatchUpOptions } from "./flows/catch-up-indexes.server.ts";
import type { MailDeps } from "./flows/handle-mail.server.ts";
import { letterheadFor } from "./flows/letterhead.ts";
import { deliverOutbox } from "./flows/deliver-outbox.server.ts";
import { findShop, type KnowledgeBase } from "./flows/knowledge-base.ts";
import { closeSolvedTickets } from "./flows/close-solved-tickets.server.ts";
import { checkNobodyDropped } from "./flows/check-nobody-dropped.server.ts";
import { handOutTickets } from "./flows/hand-out-tickets.server.ts";
import { openChangeTests, type TestChange } from "./flows/test-change.server.ts";
import { tellDueClocks } from "./flows/tell-due-clocks.server.ts";
import { publishContent } from "./flows/publish-content.server.ts";
import type { PublishOptions } from "./flows/publish-shop.server.ts";
import { settleChats } from "./flows/settle-chats.server.ts";
import { receiveMail } from "./flows/receive-mail.server.ts";
import { republishShop } from "./flows/republish-shop.server.ts";
import { summariseTickets } from "./flows/summarise-tickets.server.ts";
import { wakeHeldTickets } from "./flows/wake-held-tickets.server.ts";
import { openChannelWatch, type ChannelWatch } from "./flows/watch-channels.server.ts";
import { clockOf } from "./infra/clock.server.ts";
import { readSecretKey } from "./infra/secret-key.server.ts";
import { keptSecret } from "./infra/kept-secret.server.ts";
import { openMailboxes } from "./infra/mailbox/open-mailboxes.server.ts";
import { parseMail } from "./infra/mailbox/parse-mail.server.ts";
import { openKeeper } from "./infra/open-keeper.server.ts";
import { describeError } from "./infra/describe-error.ts";
import { databaseKind } from "./infra/db/database-url.ts";
import { openDatabase } from "./infra/db/open-database.server.ts";
import { type LiveBus, openLiveBus } from "./infra/live-events/live-bus.ts";
import { openSharedBus } from "./infra/live-events/shared-bus.server.ts";
import { maildirMailer } from "./infra/mailer/maildir-mailer.server.ts";
import { smtpMailer } from "./infra/mailer/smtp-mailer.server.ts";
import { chooseEmbedder } from "./infra/embeddings/choose-embedder.server.ts";
import { openAiLanguageModel } from "./infra/language-model/openai-language-model.server.ts";
import { readDemoPeople } from "./infra/demo-people.server.ts";
import { createVectorIndex } from "./infra/vector-index/create-vector-index.server.ts";
import { repeat, type Repeated } from "./infra/repeat.server.ts";

/** Everything that pages and commands use, put together once a process. */
export type Services = {
  config: Config;
  db: Database;
  clock: Clock;
  log: Logger;
  live: LiveBus;
  /** keeps open support pages told of what is open */
  channelWatch: ChannelWatch;
  /** what operations on tickets work with */
  desk: Desk;
  publish: PublishOptions;
  demoPeople: DemoPerson[];
  /** what links are signed with */
  secretKey: Buffer;
  /** where the files that customers give lie */
  uploadsDir: string;
  /** what receiving e-mails works with */
  mail: MailDeps;
  /** null when the operator has set up none */
  languageModel: LanguageModel | null;
  /** the content as it stands; take it once a request */
  knowledge: () => KnowledgeBase;
  /** reads one shop's files anew and swaps them in; changes come one after another */
  republish: (shopId: string) => Promise<KnowledgeBase>;
  /** asks a shop's content tests with one article's text changed */
  testChange: TestChange;
  /** lets one edit after another be tested and published, each against what the one before left */
  publishInTurn: ReturnType<typeof takeTurns>;
  /** sends what is due now instead of at the next turn */
  nudgeOutbox: () => void;
  /** looks after live chats now: somebody has left or solved */
  nudgeChats: () => void;
  /** aborted when the process stops: live streams end */
  stopping: AbortSignal;
  endStreams: () => void;
  close: () => Promise<void>;
};

const outboxEveryMs = 5000;
const routingEveryMs = 15_000;
const clocksEveryMs = 5000;
const watchEveryMs = 60_000;
const catchUpEveryMs = 60_000;
const summariesEveryMs = 10_000;
const channelsEveryMs = 3000;
const chatsEveryMs = 3000;
const uploadsEveryMs = 3_600_000;

/** Opens the database, reads and indexes the content, starts the jobs. */
async function openServices(config: Config): Promise<Services> {
  const log = pino({
    level: config.logLevel,
    serializers: { err: describeError },
    redact: ["*.password", "*.code", "*.token"],
  });
  const db = await openDatabase(config.databaseUrl);
  const clock = clockOf(config);
  const live =
    databaseKind(config.databaseUrl) === "postgresql"
      ? openSharedBus(config.databaseUrl, (error) => log.warn({ err: error }, "live events between processes"))
      : openLiveBus();
  const stopping = new AbortController();
  // Every job, mailbox and open page listens for the end; Node takes more than ten for a leak.
  setMaxListeners(0, stopping.signal);
  const publish: PublishOptions = {
    contentDir: config.contentDir,
    indexDir: path.join(config.dataDir, "index"),
    createVectorIndex,
    keeper: await openKeeper(path.join(config.dataDir, "kept")),
    embedder: await chooseEmbedder(config.embedder),
    log: (message) => log.info(message),
  };
  let knowledge = await publishContent(publish);
  for (const problem of knowledge.problems) log.warn(problem, "content problem");
  const republishing = takeTurns();
  const republish = (shopId: string) =>
    republishing(async () => (knowledge = await republishShop(knowledge, publish, shopId)));
  const catchUp = keepCaughtUp({ publish, knowledge: () => knowledge, republish, signal: stopping.signal }, log);
  const mailer = config.smtpUrl ? smtpMailer(config.smtpUrl) : maildirMailer(path.join(config.dataDir, "mail"));
  const secret = config.mailSecret ?? (await keptSecret(config.dataDir, "mail-secret"));
  const uploadsDir = path.join(config.dataDir, "attachments");
  const job = (everyMs: number, name: string, work: (now: Date) => Promise<unknown>) =>
    repeat(
      everyMs,
      stopping.signal,
      async () => void (await work(clock())),
      (error) => log.error({ err: error }, name),
    );
  const outbox = job(outboxEveryMs, "outbox", () =>
    deliverOutbox({ db, mailer, publish: live.publish, secret, clock, log: (message) => log.warn(message) }),
  );
  const secretKey = await readSecretKey(config);
  const letterhead = letterheadFor({ ...config, secretKey }, () => knowledge);
  const desk: Desk = { db, publish: live.publish, letterhead };
  const mail: MailDeps = {
    ...{ ...desk, clock, secret, uploadsDir, knowledge: () => knowledge, parse: parseMail },
    ...{ authservId: config.mailAuthservId, originalsDir: path.join(config.dataDir, "inbound") },
    log: (message) => log.warn(message),
  };
  const mailIn = openMailboxes({
    ...{ config, db, clock, signal: stopping.signal, log: mail.log },
    take: async (mailbox, source) => {
      await receiveMail(mail, { mailbox, source });
      outbox.nudge();
    },
  });
  const chats = job(chatsEveryMs, "chats", async (now) => {
    const ended = await settleChats(desk, (shop) => findShop(knowledge, shop)?.shop.chat ?? null, now);
    if (ended > 0) outbox.nudge();
  });
  const deskJobs = [
    chats,
    job(clocksEveryMs, "warnings and breaches", (now) => tellDueClocks(desk, now)),
    job(clocksEveryMs, "holds", (now) => wakeHeldTickets(desk, now)),
    job(watchEveryMs, "closing", (now) => closeSolvedTickets(desk, now)),
    job(routingEveryMs, "backlog", (now) => handOutTickets(desk, now)),
    job(watchEveryMs, "nobody is dropped", (now) => checkNobodyDropped(desk, now)),
  ];
  const uploads = job(uploadsEveryMs, "files whose time is over", async (now) => {
    await removeStaleUploads({ db, dir: uploadsDir }, now);
    await removeSensitive({ db, dir: uploadsDir }, now);
  });
  const languageModel = config.languageModel && openAiLanguageModel(config.languageModel);
  const summaries = job(summariesEveryMs, "summaries of tickets", async () => {
    const deps = { desk, clock, knowledge: () => knowledge, log: (message: string) => log.warn(message) };
    if (languageModel) await summariseTickets({ ...deps, model: languageModel });
  });
  return {
    config,
    db,
    clock,
    log,
    live,
    channelWatch: openChannelWatch({
      ...{
        db,
        clock,
        shopOf: (id) => findShop(knowledge, id),
        listen: live.subscribe,
        everyMs: channelsEveryMs,
        atLeastMs: 200,
      },
      onError: (error) => log.error({ err: error }, "what is open for open support pages"),
    }),
    desk,
    publish,
    uploadsDir,
    secretKey,
    mail,
    languageModel,
    demoPeople: config.isDemo ? await readDemoPeople(config.dataDir) : [],
    knowledge: () => knowledge,
    republish: async (shopId) => {
      const next = await republish(shopId);
      catchUp.nudge();
      return next;
    },
    testChange: openChangeTests({ knowledge: () => knowledge, publish }),
    publishInTurn: takeTurns(),
    nudgeOutbox: outbox.nudge,
    nudgeChats: chats.nudge,
    stopping: stopping.signal,
    endStreams: () => stopping.abort(),
    close: async () => {
      stopping.abort();
      await Promise.all([outbox, ...deskJobs, catchUp, uploads, summaries, mailIn].map(({ finished }) => finished));
      await live.close();
      await db.$disconnect();
    },
  };
}

/** Builds the configured embedder's indexes beside those that answer; after failures it tries ever more rarely. */
function keepCaughtUp(options: Omit<CatchUpOptions, "onFailure"> & { signal: AbortSignal }, log: Logger): Repeated {
  let failures = 0;
  let restsUntil = 0;
  const onFailure = (shop: string, error: unknown) =>
    log.warn({ err: error, shop }, "the new search index could not be built: the old one goes on answering");
  return repeat(
    catchUpEveryMs,
    options.signal,
    async () => {
      if (Date.now() < restsUntil) return;
      failures = (await catchUpIndexes({ ...options, onFailure })) ? 0 : failures + 1;
      const turns = failures === 0 ? 0 : Math.min(30, 2 ** (failures - 1));
      restsUntil = Date.now() + (turns - 0.5) * catchUpEveryMs;
    },
    (error) => log.error({ err: error }, "catching up the search indexes"),
  );
}

const kept = globalThis as { guichetServices?: Promise<Services> };

/** This process's services; kept over a reload in development, which would open another connection each time. */
export const services: Services = await (kept.guichetServices ??= openServices(processConfig()));
