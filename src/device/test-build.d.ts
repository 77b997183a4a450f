/** True only in the build that the end-to-end tests drive; what stands behind it is not in the shipped one. */
declare const __TEST_BUILD__: boolean;
