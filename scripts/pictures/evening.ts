/** When every picture is taken: a Sunday evening in November, in the time of the machine's zone. */
export const NOW = new Date(2026, 10, 22, 19, 30).getTime();
