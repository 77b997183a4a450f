/** What anybody may ask of a server: whether it is well, who hosts it, and whether it takes newcomers. */
import { type About, routes } from "#protocol/wire.ts";
import { json, refuse } from "../answer.ts";
import type { Parts, Routes } from "./request-context.ts";

export const addAboutRoutes = (app: Routes, { mailbox, metrics, version, hostName, admission }: Parts): void => {
  app.get(routes.health, () => json({ ok: true, version, storage: mailbox.storage }));

  app.get(routes.about, () => {
    const about: About = { version, host: hostName, admission: admission.type };
    return json(about);
  });

  /** Only from this machine: how busy a server is tells about the two who use it. */
  app.get(routes.metrics, async (asked) => (asked.env.local ? asked.text(await metrics.text()) : refuse("notFound")));
};
