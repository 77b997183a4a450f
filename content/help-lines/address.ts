/** Where a link leads that somebody presses. Nothing here is ever fetched by the app itself (docs/never.md). */
export const addressOf = (web: string): string => `https://${web}`;
