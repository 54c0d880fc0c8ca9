/** Everything at once, so that `npm run build -- --env …` reaches whoever needs it. */
const CONFIGURATIONS = [
  require("./webpack.cli.config.cjs"),
  require("./webpack.addin.config.cjs"),
  require("./webpack.help.config.cjs"),
  require("./webpack.workbench.config.cjs"),
];

module.exports = (env) =>
  CONFIGURATIONS.map((configuration) =>
    typeof configuration === "function" ? configuration(env) : configuration,
  );
