// The rule of the house (docs of the rooms: README, "Where things are"): data goes one way, and no room looks back.
const only = (room, ...allowed) => ({
  name: `${room}-may-import`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: [room, ...allowed].map((name) => `^src/${name}/`) },
});
const packages = (room, ...allowed) => ({
  name: `${room}-packages`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "core"], pathNot: ["^src/", ...allowed.map((name) => `node_modules/${name}(/|$)`)] },
});

/** From a sheet's cells to its tables: a folder of the reading room uses those before it, never those after it. */
const READING = ["words", "cells", "find", "columns", "rows", "table", "workbook"];
const readingOrder = READING.map((folder, i) => ({
  name: `reading-${folder}-looks-back`,
  severity: "error",
  from: { path: `^src/sheet/${folder}/` },
  to: { path: [...READING.slice(i + 1), "records"].map((later) => `^src/sheet/${later}/`) },
}));

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    { name: "no-orphans", severity: "error", from: { path: "^src/", orphan: true, pathNot: ["\\.d\\.ts$"] }, to: {} },
    only("core"),
    // decimals for money, and statistics for intervals: nothing that touches a host
    packages("core", "big\\.js", "@types/big\\.js", "simple-statistics"),
    only("sheet", "core"),
    packages("sheet"),
    ...readingOrder,
    only("functions", "sheet", "core", "locales"),
    packages("functions"),
    only("locales"),
    packages("locales"),
    only("reports", "core", "sheet", "locales"),
    packages("reports"),
    only("excel", "reports", "sheet", "core"),
    packages("excel"),
    only("commands", "excel", "reports", "functions", "sheet", "core", "locales"),
    packages("commands", "valibot"),
    only("taskpane", "commands", "locales", "reports", "sheet", "core"),
    only("workbench", "locales"),
    { name: "nothing-imports-the-workbench", severity: "error", from: { path: "^src/(?!workbench/)" }, to: { path: "^src/workbench/" } },
    {
      name: "only-excel-touches-office",
      severity: "error",
      from: { path: "^src/(core|sheet|reports|locales)/" },
      to: { path: "office-js" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json"] },
  },
};
