import {expect, it} from 'vitest';
import {splitStatements} from './statements';

it.each([
  ['SELECT 1', [['SELECT 1', 1]]],
  ['SELECT 1;', [['SELECT 1', 1]]],
  ['\n\nSELECT 1;\n\nSELECT\n2', [['SELECT 1', 3], ['SELECT\n2', 5]]],
  ["SELECT ';' AS a; SELECT \"b;c\"", [["SELECT ';' AS a", 1], ['SELECT "b;c"', 1]]],
  ["SELECT 'it''s;' -- no; end\n; SELECT $$;$$, $x$;$x$", [["SELECT 'it''s;' -- no; end", 1], ['SELECT $$;$$, $x$;$x$', 2]]],
  ['/* ; */ ; -- ;\n;;', []],
  ["SELECT 'open; and never closed", [["SELECT 'open; and never closed", 1]]],
  ['', []],
])('%j', (script, expected) => {
  expect(splitStatements(script).map(({text, line}) => [text, line])).toEqual(expected);
});
