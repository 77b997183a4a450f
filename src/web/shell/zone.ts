/** The time zone this device is set to, by its IANA name. */
export const zoneHere = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
