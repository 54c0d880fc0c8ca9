#!/usr/bin/env node
"use strict";
// The command is built on install (npm's `prepare`). Where install scripts are switched off, the first call builds it.
const { existsSync } = require("node:fs");
const { join } = require("node:path");

const built = join(__dirname, "..", "dist", "cli", "wuyi.cjs");

function build() {
  const webpack = require("webpack");
  const config = require("../webpack.cli.config.cjs");
  process.stderr.write("首次使用，正在准备…… Preparing for first use…\n");
  return new Promise((resolve, reject) => {
    webpack(config, (fault, stats) => {
      if (fault || stats.hasErrors()) reject(fault ?? new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}

(existsSync(built) ? Promise.resolve() : build()).then(
  () => require(built),
  (fault) => {
    process.stderr.write(`无法准备命令，请先运行 npm install。\n${fault.message}\n`);
    process.exitCode = 2;
  },
);
