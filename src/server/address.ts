/**
 * Network addresses: used to hold off floods, kept in memory, written nowhere.
 */

/** Whose bucket an address draws from: of IPv6 a household's /64. */
export const addressGroup = (address: string): string => {
  const plain = address.replace(/^::ffff:/, "").replace(/%.*$/, "");
  if (!plain.includes(":")) return plain;
  const [left = "", right = ""] = plain.split("::");
  const [head, tail] = [left, right].map((half) => half.split(":").filter(Boolean));
  const zeros = Array.from({ length: Math.max(0, 8 - (head?.length ?? 0) - (tail?.length ?? 0)) }, () => "0");
  return [...(head ?? []), ...(plain.includes("::") ? zeros : []), ...(tail ?? [])].slice(0, 4).join(":");
};

/** This machine itself. */
export const isLocalAddress = (address: string): boolean => /^(::ffff:)?127\.|^::1$/.test(address);

/**
 * Whose request it is: the peer's, or, when the peer is this machine, the last address that its proxy has added to
 * `x-forwarded-for`. Only a proxy here is believed.
 */
export const addressOf = (peer: string, forwardedFor: string | null): string => {
  const last = forwardedFor?.split(",").at(-1)?.trim();
  return last && isLocalAddress(peer) ? last : peer;
};

/** Loopback's names lead nowhere else, whatever the port: a tunnel or a test in between is still this machine. */
export const isLoopbackHost = (host: string): boolean =>
  /^(localhost|127(\.\d{1,3}){3}|\[::1\]|::1)(:\d+)?$/.test(host);
