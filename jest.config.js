// Two kinds of tests: pure code in Node, and the built bundle in a real browser.
const { polishHolidayGaps } = require("./scripts/build/polishHolidays.cjs");

const common = {
  testEnvironment: "node",
  // looking a global up in a test's own world is ten times slower than a local name: loops over sales rows would take minutes
  sandboxInjectedGlobals: ["Math", "Number", "Infinity", "String", "Boolean", "Object", "Array", "Map", "Set", "Float64Array", "Int32Array", "Uint32Array", "Uint16Array", "Uint8Array"],
  globals: { POLISH_HOLIDAY_GAPS: polishHolidayGaps() },
  transform: { "^.+\\.tsx?$": ["ts-jest", { diagnostics: false, tsconfig: { module: "commonjs", moduleResolution: "node10", ignoreDeprecations: "6.0", jsx: "react-jsx", esModuleInterop: true, resolveJsonModule: true, isolatedModules: true, target: "ES2022" } }] },
};

module.exports = {
  // a busy machine is no failure: nothing here is timed, a test that hangs still ends
  testTimeout: 240_000,
  projects: [
    { ...common, displayName: "unit", testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"], testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"] },
    { ...common, displayName: "e2e", testMatch: ["<rootDir>/test/e2e/**/*.test.ts"], globalSetup: "<rootDir>/test/e2e/start.ts", globalTeardown: "<rootDir>/test/e2e/stop.ts" },
  ],
};
