/**
 * How sizes are hidden (protocol §1): zero-fill to 256, 512 or 1,024 bytes, above that to Padmé (Nikitin et al. 2019,
 * §4.2), which leaks O(log log n) bits for at most 12 per cent more.
 *
 * A decoder accepts exactly the length that padding gives and nothing but zeros (LOG-2), so a plaintext has one form.
 */
import { type Bytes, concat } from "#base/bytes.ts";

const STEPS = [256, 512, 1024] as const;

/** Length in bytes after Padmé alone, as pages use it. */
export const padmeLength = (length: number): number => {
  if (length < 2) return length;
  const exponent = 31 - Math.clz32(length);
  const keptBits = 32 - Math.clz32(exponent);
  const unit = 2 ** (exponent - keptBits);
  return unit <= 1 ? length : Math.ceil(length / unit) * unit;
};

/** Length in bytes of `PAD(x)` for an x of this length. */
export const paddedLength = (length: number): number => STEPS.find((step) => length <= step) ?? padmeLength(length);

/** `PAD` of the parts, joined; `lengthOf` is {@link padmeLength} for pages. */
export const pad = (parts: readonly Uint8Array[], lengthOf: (length: number) => number = paddedLength): Bytes => {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return concat(...parts, new Uint8Array(lengthOf(length) - length));
};

/** Whether the first `used` bytes are all there is: the rest is as long as padding makes it, and zero. */
export const isPadded = (
  bytes: Uint8Array,
  used: number,
  lengthOf: (length: number) => number = paddedLength,
): boolean => {
  if (lengthOf(used) !== bytes.length) return false;
  for (let i = used; i < bytes.length; i++) if (bytes[i] !== 0) return false;
  return true;
};
