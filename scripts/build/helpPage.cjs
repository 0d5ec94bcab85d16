// The help pages, made from what Excel itself is told: the functions' metadata and the ribbon's labels; words and examples from locales.
const fs = require("fs");
const path = require("path");
const { XMLParser } = require("fast-xml-parser");

const root = path.resolve(__dirname, "../..");
const PAGES = {
  en: { file: "help.html", metadata: "functions.json", other: "pl" },
  pl: { file: "help-pl.html", metadata: "functions-pl.json", other: "en" },
};
const files = {
  template: path.join(root, "src/help/help.html"),
  manifest: path.join(root, "manifest.xml"),
  words: (language) => path.join(root, `src/locales/${language}/help.json`),
};

const escaped = (text) => String(text).replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);

/** One page.
 * @param language "en" or "pl"
 * @param functions the metadata's list: id, name, description, parameters
 * @param words locales' help.json of the language */
function helpPage(language, functions, words) {
  const other = PAGES[language].other;
  const separator = language === "pl" ? "; " : ", ";
  const fills = {
    language, title: escaped(words.title), intro: escaped(words.intro),
    otherPage: PAGES[other].file, otherLanguageCode: other, otherLanguage: escaped(words.otherLanguage),
    buttonsHeading: escaped(words.buttons), functionsHeading: escaped(words.functions), rulesHeading: escaped(words.rules),
    buttons: buttonsOf(language).map(({ id, label }) => `<dt id="${id}">${escaped(label)}</dt><dd>${escaped(words[`button.${id}`])}</dd>`).join(""),
    index: functions.map(({ id }) => `<li><a href="#${id.toLowerCase()}"><code>${id}</code></a></li>`).join(""),
    functions: functions.map((one) => functionSection(one, words, separator)).join(""),
    rules: Object.keys(words).filter((key) => key.startsWith("rule.")).map((key) => `<li>${escaped(words[key])}</li>`).join(""),
  };
  return fs.readFileSync(files.template, "utf8").replace(/\{\{(\w+)\}\}/g, (_, name) => fills[name]);
}

function functionSection({ id, description, parameters }, words, separator) {
  const signature = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(separator);
  const rows = parameters.map(({ name, description: meaning, optional }) => `<tr><th scope="row"><code>${escaped(name)}</code></th><td>${escaped(meaning ?? "")}${optional ? ` <span class="soft">(${escaped(words.optional)})</span>` : ""}</td></tr>`).join("");
  const example = words.examples[id];
  return `
      <section>
        <h3 id="${id.toLowerCase()}"><code>SALES.${id}(${escaped(signature)})</code></h3>
        <p>${escaped(description)}</p>
        <table><thead><tr><th scope="col">${escaped(words.argument)}</th><th scope="col">${escaped(words.meaning)}</th></tr></thead><tbody>${rows}</tbody></table>
        ${example ? `<div class="example"><p><span class="soft">${escaped(words.example)}:</span> <code>${escaped(example.formula)}</code></p><p><span class="soft">${escaped(words.gives)}</span> ${escaped(example.shows)}</p></div>` : ""}
      </section>`;
}

/** The buttons that the manifest shows, with their labels in the language. */
function buttonsOf(language) {
  const xml = fs.readFileSync(files.manifest, "utf8");
  const manifest = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "", removeNSPrefix: true, isArray: (name) => ["Group", "Control", "Override"].includes(name) }).parse(xml);
  const overrides = manifest.OfficeApp.VersionOverrides;
  const labels = new Map(overrides.Resources.ShortStrings.String.map((one) => [one.id, language === "pl" ? (one.Override?.[0].Value ?? one.DefaultValue) : one.DefaultValue]));
  const surface = overrides.Hosts.Host.DesktopFormFactor.ExtensionPoint;
  return surface.CustomTab.Group.flatMap((group) => group.Control.map((control) => ({ id: control.id, label: labels.get(control.Label.resid) })));
}

/** Emits help.html and help-pl.html beside the metadata that the same compilation made. */
class HelpPagePlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("HelpPage", (compilation) => {
      for (const file of [files.template, files.manifest, files.words("en"), files.words("pl")]) compilation.fileDependencies.add(file);
      compilation.hooks.processAssets.tap({ name: "HelpPage", stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE }, () => {
        for (const [language, { file, metadata }] of Object.entries(PAGES)) {
          const asset = compilation.getAsset(metadata);
          if (!asset) {
            compilation.errors.push(new compiler.webpack.WebpackError(`help page: ${metadata} was not made`));
            continue;
          }
          const words = JSON.parse(fs.readFileSync(files.words(language), "utf8"));
          const { functions } = JSON.parse(asset.source.source().toString());
          compilation.emitAsset(file, new sources.RawSource(helpPage(language, functions, words)));
        }
      });
    });
  }
}

module.exports = HelpPagePlugin;
module.exports.helpPage = helpPage;
