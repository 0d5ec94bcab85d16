// Bundles the stories for their test: webpack --config test/taskpane/stories/webpack.config.cjs --output-path …
const path = require("path");

const root = path.resolve(__dirname, "../../..");

module.exports = {
  mode: "production",
  optimization: { minimize: false },
  performance: { hints: false },
  context: root,
  entry: path.join(__dirname, "page.tsx"),
  output: { filename: "stories.js" },
  module: { rules: [{ test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true }, exclude: /node_modules/ }] },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  cache: { type: "filesystem", name: "stories", cacheDirectory: path.join(root, "node_modules/.cache/webpack"), buildDependencies: { config: [__filename] } },
};
