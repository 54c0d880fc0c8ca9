// What the pane, the functions and their worker call and Safari 14.1 has not; nothing is done where it is there.
// test/built/built-ins.test.ts finds what is missing here.
import "core-js/modules/es.array.at";
import "core-js/modules/es.array.find-last";
import "core-js/modules/es.array.find-last-index";
import "core-js/modules/es.array.to-reversed";
import "core-js/modules/es.object.has-own";
import "core-js/modules/es.string.at-alternative";
import "core-js/modules/es.typed-array.at";
import "core-js/modules/es.typed-array.find-last";
import "core-js/modules/es.typed-array.find-last-index";
