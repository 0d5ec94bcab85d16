// Webpack plugin: what Excel must know of the functions, from their JSDoc, in English and in Polish. The published plugin breaks in watch mode.
const fs = require("fs");
const path = require("path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");

const FOLDER = path.join(__dirname, "../../src/functions");
/** One file per group of functions; more files hold pieces that they share. */
const FILES = ["goals.ts", "variance.ts", "diagnosis.ts", "works.ts", "rewards.ts", "data.ts"].map((name) => path.join(FOLDER, name));
const POLISH = path.join(__dirname, "../../src/locales/pl/functionsHelp.json");
/** JSDoc says `@helpurl #goalgap`; the pages are said here, once. */
const HELP_PAGES = { english: "https://localhost:3000/help.html", polish: "https://localhost:3000/help-pl.html" };

/** @returns {Promise<{english: object, polish: object, errors: string[]}>} the two JSON files, and what is wrong with the sources */
async function functionsMetadata({ helpPages = HELP_PAGES } = {}) {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(FILES);
  if (errors.length > 0) return { english: {}, polish: {}, errors };
  const made = JSON.parse(metadataJson);
  const english = {
    ...made,
    // without it a function does not run at all when a cell of its range holds an error
    allowErrorForDataTypeAny: true,
    functions: made.functions.map((one) => ({ ...one, helpUrl: helpPages.english + one.helpUrl })),
  };
  const words = JSON.parse(fs.readFileSync(POLISH, "utf8"));
  const missing = [];
  const inPolish = (key) => words[key] ?? (missing.push(`${path.basename(POLISH)}: no "${key}"`), "");
  const polish = {
    ...english,
    functions: made.functions.map((one) => ({
      ...one,
      helpUrl: helpPages.polish + one.helpUrl,
      description: inPolish(one.id),
      parameters: one.parameters.map((parameter) => ({ ...parameter, description: inPolish(`${one.id}.${parameter.name}`) })),
    })),
  };
  return { english, polish, errors: missing };
}

class FunctionsMetadataPlugin {
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsMetadataPlugin", (compilation) => {
      for (const file of [...FILES, POLISH]) compilation.fileDependencies.add(file);
      compilation.hooks.processAssets.tapPromise({ name: "FunctionsMetadataPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, async () => {
        const { english, polish, errors } = await functionsMetadata(this.options);
        for (const error of errors) compilation.errors.push(new WebpackError(`functions.json: ${error}`));
        if (errors.length > 0) return;
        compilation.emitAsset("functions.json", new sources.RawSource(JSON.stringify(english, null, 2)));
        compilation.emitAsset("functions-pl.json", new sources.RawSource(JSON.stringify(polish, null, 2)));
      });
    });
  }
}

module.exports = FunctionsMetadataPlugin;
module.exports.functionsMetadata = functionsMetadata;
