/**
 * What the served app may do, as headers (ASVS 5.0 chapter 3; security.md 1.12 in the design). The page has no WebAssembly
 * and talks to its own origin alone; only the vault worker's response lets it open WebAssembly and reach other servers.
 */

/** What a policy in a meta element cannot hold, or does not. */
const ALWAYS = ["frame-ancestors 'none'", "object-src 'none'"];

/** What default-src does not stand for. */
const BEYOND_DEFAULT = ["base-uri 'none'", "form-action 'none'"];

/** For whatever is no page and no worker: nothing at all. */
export const NOTHING = ["default-src 'none'", ...BEYOND_DEFAULT, ...ALWAYS].join("; ");

/** Argon2id and SHA-256 are WebAssembly; the place may be kept on another server. */
export const WORKER = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self' https: wss:",
  "require-trusted-types-for 'script'",
  ...BEYOND_DEFAULT,
  ...ALWAYS,
].join("; ");

export const SERVICE_WORKER = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  ...BEYOND_DEFAULT,
  ...ALWAYS,
].join("; ");

/**
 * The policy that a built page carries in itself, hashes of its inline scripts included, as a header too. Null when there
 * is none, or it is not strict: such a page is not served.
 */
export const pagePolicy = (html: string): string | null => {
  const [, written] = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html) ?? [];
  if (written === undefined) return null;
  const directives = written
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .split(";")
    .map((directive) => directive.trim())
    .filter(Boolean);
  const hasScripts = directives.some((directive) => directive.startsWith("script-src "));
  const isStrict =
    directives.includes("default-src 'none'") &&
    (!hasScripts || directives.includes("require-trusted-types-for 'script'")) &&
    !/unsafe-inline|unsafe-eval|\*|https?:|data:/.test(written);
  if (!isStrict) return null;
  const unnamed = BEYOND_DEFAULT.filter((directive) => !written.includes(directive));
  return [...directives, ...unnamed, ...ALWAYS].join("; ");
};

/** Beside the policy, on every file of the app. */
export const appHeaders: Readonly<Record<string, string>> = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy":
    "accelerometer=(), autoplay=(), browsing-topics=(), camera=(self), " +
    "compute-pressure=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), " +
    "magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=(), xr-spatial-tracking=()",
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=63072000",
  "x-content-type-options": "nosniff",
};
