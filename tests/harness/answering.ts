/** Two people who answer on phones without screens. */
import type { DayView } from "#domain/connection/views.ts";
import { begin, pair, type Phone, startPhone, talk } from "./phones.ts";
import { startServer } from "#tests/server/server.ts";

export const DAY = "2026-11-22";
export const QUESTION = "play-1-first-bicycle";

export const couple = async () => {
  const server = startServer();
  server.clock.now = Date.UTC(2026, 10, 22, 9);
  const [ana, ben] = [await startPhone(server), await startPhone(server)];
  const words = { ana: await begin(ana, "Ana"), ben: await begin(ben, "Ben") };
  await pair(ana, ben);
  await talk(ana, ben);
  return { server, ana, ben, words };
};

export const answer = (phone: Phone, text: string, day = DAY, question: string | null = QUESTION) =>
  phone.vault().ask("sealAnswer", { day, about: question === null ? "gratitude" : "question", question, text });

export const seal = async (phone: Phone, text: string, day = DAY, question: string | null = QUESTION) => {
  const sealed = await answer(phone, text, day, question);
  if (!sealed.ok) throw new Error(sealed.error.type);
  return sealed.value.ask;
};

/** A slice as it is when what it asked for has been opened. */
export const read = async (phone: Phone, slice: string, window: unknown, place: "mine" | "ours" = "ours") => {
  phone.slice("connection", slice, place, window);
  const session = phone.vault().session();
  await session?.queue(session.openedAnswers.open);
  return phone.slice("connection", slice, place, window);
};

export const dayOf = async (phone: Phone, day = DAY): Promise<DayView> =>
  (await read(phone, "day", { day })) as DayView;
