// Two builds: what Excel loads (functions with commands, and the pane: one shared runtime), and the workbench around it.
const fs = require("fs");
const path = require("path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { DefinePlugin } = require("webpack");
const FunctionsMetadataPlugin = require("./scripts/build/functionsMetadata.cjs");
const { polishHolidayGaps } = require("./scripts/build/polishHolidays.cjs");

const at = (...parts) => path.join(__dirname, ...parts);
// the reading room's door names more than any one bundle needs
const reading = { test: /src[\\/]sheet[\\/]/, sideEffects: false };
const typescript = { test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true }, exclude: /node_modules/ };
const resolve = { extensions: [".ts", ".tsx", ".js"] };
const cache = (name) => ({ type: "filesystem", name, cacheDirectory: at("node_modules/.cache/webpack"), buildDependencies: { config: [__filename, at("scripts/build/polishHolidays.cjs"), at("package-lock.json")] } });

/** The same bundles behind two doors: Excel takes Office.js from Microsoft, the workbench from the npm package. */
const panePage = (filename, office) =>
  new HtmlPlugin({ filename, template: at("src/taskpane/taskpane.html"), chunks: ["functions", "taskpane"], scriptLoading: "blocking", templateParameters: { office, sources: new URL(office, "https://localhost").hostname === "localhost" ? "" : `${new URL(office).origin} https://ajax.aspnetcdn.com` } });

module.exports = (_env, argv = {}) => {
  const mode = argv.mode ?? "production";
  return [
    {
      name: "addin",
      mode,
      entry: {
        functions: [at("src/functions/index.ts"), at("src/commands/index.ts")],
        taskpane: { import: at("src/taskpane/index.tsx"), dependOn: "functions" },
      },
      // what an earlier build left is not weighed or served; the other build's files stay
      output: { path: at("dist"), filename: "[name].js", chunkFilename: "[name].js", clean: { keep: /^(workbench[.\\/]|node[\\/])/ } },
      devtool: mode === "production" ? false : "source-map",
      // the reading room, from cells to tables, is a file of its own, which functions, buttons and pane share; what turns tables, and rows of several people or goals, into the rows that core computes with is the functions'
      optimization: { splitChunks: { chunks: "all", cacheGroups: { causes: { test: /src[\\/]core[\\/](diagnosis|works|variance)[\\/]/, name: "causes", chunks: "initial", enforce: true }, reading: { test: /src[\\/]sheet[\\/](?!records|workbook)/, name: "reading", chunks: "initial", enforce: true }, workbook: { test: /src[\\/]sheet[\\/]/, name: "workbook", chunks: "async", enforce: true }, defaultVendors: { chunks: "async", test: /node_modules/ } } } },
      module: { rules: [typescript, reading] },
      resolve,
      performance: { hints: false },
      cache: cache(`addin-${mode}`),
      plugins: [
        new FunctionsMetadataPlugin(),
        new DefinePlugin({ POLISH_HOLIDAY_GAPS: JSON.stringify(polishHolidayGaps()) }),
        panePage("taskpane.html", "https://appsforoffice.microsoft.com/lib/1/hosted/office.js"),
        panePage("workbench-pane.html", "/office/office.js"),
        ...(fs.existsSync(at("scripts/build/helpPage.cjs")) ? [new (require("./scripts/build/helpPage.cjs"))()] : []),
        new CopyPlugin({ patterns: [{ from: at("manifest.xml"), noErrorOnMissing: true }, { from: at("assets"), to: "assets", noErrorOnMissing: true }] }),
      ],
    },
    {
      name: "workbench",
      mode,
      // 10 MB of grid for developers: minifying it would only make the build slow
      optimization: { minimize: false },
      entry: { workbench: at("src/workbench/index.ts") },
      output: { path: at("dist"), filename: "[name].js", chunkFilename: "workbench/[name].js", assetModuleFilename: "workbench/[name][ext]" },
      devtool: false,
      module: { rules: [typescript, { test: /\.css$/, use: ["style-loader", "css-loader"] }] },
      resolve,
      performance: { hints: false },
      cache: cache(`workbench-${mode}`),
      plugins: [new HtmlPlugin({ filename: "workbench.html", template: at("src/workbench/workbench.html"), chunks: ["workbench"] })],
    },
    {
      // the search for drivers alone, for Node: the same code that the functions and buttons hold
      name: "drivers",
      mode,
      target: "node20",
      entry: { drivers: at("src/core/diagnosis/drivers/node.ts") },
      experiments: { outputModule: true },
      output: { path: at("dist/node"), filename: "[name].mjs", library: { type: "module" } },
      devtool: false,
      module: { rules: [typescript] },
      resolve,
      performance: { hints: false },
      cache: cache(`drivers-${mode}`),
    },
  ];
};
