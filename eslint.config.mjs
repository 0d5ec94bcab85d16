// Lint: strict TypeScript, the Office rules, the hooks rules, and the house's own: what ARCHITECTURE's rooms may not touch.
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const SHIPPED = ["src/**/*.{ts,tsx}"];

/** `Date` knows a time zone and the clock; days here are Excel serials. */
const NO_CLOCK = [
  { name: "Date", message: "A day is an Excel serial (core/calendar): no clock and no time zone." },
  { name: "performance", message: "No clock." },
];
/** Excel shows no such windows: they throw. */
const NO_DIALOGS = ["alert", "confirm", "prompt"].map((name) => ({ name, message: "Excel refuses it: say it in the pane or on a sheet." }));
const NO_NETWORK = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"].map((name) => ({ name, message: "Nothing leaves the workbook." }));

const NO_HTML = [
  { selector: "AssignmentExpression > MemberExpression[property.name=/^(inner|outer)HTML$/]", message: "Text from cells is shown as text: textContent." },
  { selector: "CallExpression[callee.property.name='insertAdjacentHTML']", message: "Text from cells is shown as text: textContent." },
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Text from cells is shown as text." },
  { selector: "CallExpression[callee.object.name='document'][callee.property.name='write']", message: "Text from cells is shown as text." },
];

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "node_modules/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strict],
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-eval": "error",
      "no-implied-eval": "error",
      "prefer-const": "error",
      "no-restricted-syntax": ["error", ...NO_HTML],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-expressions": ["error", { allowShortCircuit: true, allowTernary: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }],
    },
  },
  {
    name: "scripts and settings",
    files: ["**/*.{js,mjs,cjs}"],
    rules: { eqeqeq: ["error", "always", { null: "ignore" }], "no-unused-vars": ["error", { argsIgnorePattern: "^_" }], "no-var": "error", "prefer-const": "error" },
  },
  {
    name: "what ships: with types",
    files: SHIPPED,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "no-console": "error",
      "no-restricted-globals": ["error", ...NO_DIALOGS, ...NO_NETWORK],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/no-unsafe-assignment": "error",
      "@typescript-eslint/no-unsafe-call": "error",
      "@typescript-eslint/no-unsafe-return": "error",
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unnecessary-type-assertion": "error",
      "@typescript-eslint/require-array-sort-compare": "error",
    },
  },
  {
    name: "core and reports: plain values in, plain values out",
    files: ["src/core/**/*.ts", "src/sheet/**/*.ts", "src/reports/**/*.ts", "src/functions/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...NO_CLOCK, ...NO_DIALOGS, ...NO_NETWORK, ...["window", "document", "localStorage", "Office", "Excel"].map((name) => ({ name, message: "The host stays at the rim." }))],
      "no-restricted-properties": ["error", { object: "Math", property: "random", message: "Randomness is seeded." }],
    },
  },
  {
    name: "what talks to Excel",
    files: ["src/excel/**/*.ts", "src/commands/**/*.ts", "src/taskpane/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    name: "blocks that stay under 5 MB each: one sync a block is the point",
    files: ["src/excel/read/readSheets.ts", "src/excel/write/reportCells.ts", "src/excel/write/standing.ts", "src/excel/freeze/salesCells.ts", "src/excel/freeze/freezeCells.ts"],
    rules: { "office-addins/no-context-sync-in-loop": "off" },
  },
  {
    name: "the pane",
    files: ["src/taskpane/**/*.{ts,tsx}", "src/workbench/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    name: "the workbench stands for Excel's window: it fetches its own files, and its grid keeps sparse objects by row and column",
    files: ["src/workbench/**/*.{ts,tsx}"],
    rules: { "no-restricted-globals": ["error", ...NO_DIALOGS], "@typescript-eslint/no-dynamic-delete": "off" },
  },
);
