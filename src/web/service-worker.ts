/// <reference lib="webworker" />
/**
 * Keeps one whole version of the app and serves it without a network: page, scripts, styles, fonts, and the vault worker
 * with the headers it came with, since its policy is in them. A new version is fetched whole beside the old one and takes
 * over only when the page says so (Update.svelte); the one before stays until the next, for a tab that still runs it.
 */
import { build, files, version } from "$service-worker";

declare const self: ServiceWorkerGlobalScope;

const NAME = "whole-";
const current = NAME + version;
const PAGE = "/";
const assets = new Set([...build, ...files]);

self.addEventListener("install", (event) => {
  event.waitUntil(fetchWhole());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(dropOld());
});

self.addEventListener("message", ({ data }) => {
  if (data === "take over") void self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== self.location.origin) return;
  if (assets.has(address.pathname) || address.pathname.startsWith("/_app/")) event.respondWith(kept(request));
  else if (request.mode === "navigate") event.respondWith(kept(new Request(PAGE)));
});

/**
 * All or nothing: one file that cannot be had, and this version is not installed. What is named by its content is taken as the
 * browser has it, so that nothing is fetched twice; but for workers, whose policy comes beside their content, and may change.
 */
const fetchWhole = async (): Promise<void> => {
  const cache = await caches.open(current);
  const isFixed = (path: string): boolean => path.startsWith("/_app/immutable/") && !path.includes("/workers/");
  await cache.addAll(
    [PAGE, ...assets].map((path) => new Request(path, { cache: isFixed(path) ? "default" : "reload" })),
  );
};

const dropOld = async (): Promise<void> => {
  const older = (await caches.keys()).filter((name) => name.startsWith(NAME) && name !== current);
  await Promise.all(older.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
};

const kept = async (request: Request): Promise<Response> => {
  const own = await (await caches.open(current)).match(request, { ignoreSearch: true });
  return own ?? (await caches.match(request, { ignoreSearch: true })) ?? fetch(request);
};
