"use strict";
// Says how much memory a process had at most, when it ends.
process.on("exit", () => process.stderr.write(`\nMAXRSS ${process.resourceUsage().maxRSS}\n`));
