import {fault, type Fault} from '../fault';
import type {LabFile} from '../labFile';
import {languageOf} from '../labBook';
import {nearest, suggest} from '../nearest';
import type {Page, Site} from '../site';
import {attributeText} from '../tagUses';

/** Tags that show something of the chapter's lab.yml: which list it stands in, and in which language. */
const LAB_TAGS: Record<string, {list: 'cells' | 'tasks'; language?: 'sql' | 'python'}> = {
  SqlCell: {list: 'cells', language: 'sql'},
  PythonCell: {list: 'cells', language: 'python'},
  Task: {list: 'tasks'},
};

/** A lab's files are there, its tables are published, its purposes are the chapter's, and the chapter shows each cell once. */
export function checkLabs(site: Site): Fault[] {
  return [
    ...site.labs.flatMap((lab) => [...files(site, lab), ...tables(site, lab), ...purposes(site, lab), ...unseen(site, lab)]),
    ...site.pages.flatMap((page) => uses(site, page)),
  ];
}

const labOf = ({labs}: Site, {file}: Page): LabFile | undefined => labs.find((lab) => file.startsWith(`${lab.chapter}/`));
const pageOf = ({pages}: Site, lab: LabFile): Page | undefined => pages.find((page) => page.file === `${lab.chapter}/index.mdx`);

function files({tree}: Site, lab: LabFile): Fault[] {
  const folder = `${lab.chapter}/labs`;
  const names = tree.list(folder).map((file) => file.slice(folder.length + 1));
  const missing = (name: string | undefined, path: PropertyKey[]): Fault[] => {
    if (!name || tree.has(`${folder}/${name}`)) return [];
    const near = nearest(name, names);
    return [
      fault('lab-file', lab.file, {
        line: lab.lineOf(path),
        what: `there is no file "${name}" beside lab.yml`,
        right: `it would be ${folder}/${name}`,
        mend: near ? `write "${near}"` : 'add the file, or correct its name',
      }),
    ];
  };
  return [
    ...lab.cells.flatMap(({value, index}) => missing(value?.file, ['cells', index, 'file'])),
    ...lab.tasks.flatMap(({value, index}) =>
      value
        ? [
            ...(['starter', 'solution', 'assertions'] as const).flatMap((key) => missing(value[key], ['tasks', index, key])),
            ...languages(lab, index),
          ]
        : [],
    ),
  ];
}

/** A task is in one language; Python is judged by assertions, SQL by the solution's result. */
function languages(lab: LabFile, index: number): Fault[] {
  const {starter, solution, assertions, check} = lab.tasks[index]!.value!;
  const language = languageOf(starter);
  const wrong = (path: string, what: string, right: string, mend: string) => [
    fault('lab-language', lab.file, {line: lab.lineOf(['tasks', index, path]), what, right, mend}),
  ];
  if (languageOf(solution) !== language)
    return wrong('solution', `the starter is "${starter}" and the solution "${solution}"`, 'both are in one language', 'write both as .sql or both as .py');
  if (language === 'python' && !assertions)
    return wrong('id', 'the task is in Python and has no assertions', 'Python that runs after the reader’s code judges it', 'add a line like "assertions: frozen.check.py"');
  if (language === 'sql' && assertions)
    return wrong('assertions', 'the task is in SQL and has assertions', 'SQL is judged by the result of the solution', 'remove the line; "check" says how results are compared');
  if (language === 'python' && check)
    return wrong('check', 'the task is in Python and has a check', 'Python is judged by its assertions', 'remove the line "check"');
  return [];
}

function tables({options: {tables: known}}: Site, lab: LabFile): Fault[] {
  if (!known) return [];
  return (['cells', 'tasks'] as const).flatMap((list) =>
    lab[list].flatMap(({value, index}) =>
      (value?.data ?? []).flatMap((name, n) => {
        if (known.includes(name)) return [];
        const near = nearest(name, known);
        return [
          fault('unknown-table', lab.file, {
            line: lab.lineOf([list, index, 'data', n]),
            what: `no published table is called "${name}"`,
            right: suggest(name, known),
            mend: near ? `write "${near}"` : 'take a name from .cache/static/data/index.json',
          }),
        ];
      }),
    ),
  );
}

function purposes(site: Site, lab: LabFile): Fault[] {
  const chapter = site.chapters.find(({page}) => page.file === `${lab.chapter}/index.mdx`);
  if (!chapter?.safe.purpose) return [];
  const known = chapter.safe.purpose.map(({id}) => id);
  return lab.tasks.flatMap(({value, index}) => {
    if (!value || known.includes(value.purpose)) return [];
    const near = nearest(value.purpose, known);
    return [
      fault('unknown-purpose', lab.file, {
        line: lab.lineOf(['tasks', index, 'purpose']),
        what: `the chapter has no purpose "${value.purpose}"`,
        right: suggest(value.purpose, known),
        mend: near ? `write "purpose: ${near}"` : 'take the id of a purpose from the front matter',
      }),
    ];
  });
}

function unseen(site: Site, lab: LabFile): Fault[] {
  const page = pageOf(site, lab);
  if (!page?.sound) return [];
  const shown = (name: string, id: string) => page.tags.some((tag) => LAB_TAGS[tag.name]?.list === name && attributeText(tag, 'id') === id);
  return (['cells', 'tasks'] as const).flatMap((list) =>
    lab[list].flatMap(({id, value, index}) => {
      if (!id || shown(list, id)) return [];
      const starter = value && ('file' in value ? value.file : value.starter);
      const tag = list === 'tasks' ? 'Task' : languageOf(starter ?? '') === 'python' ? 'PythonCell' : 'SqlCell';
      return [
        fault('lab-unseen', lab.file, {
          line: lab.lineOf([list, index, 'id']),
          what: `the chapter does not show "${id}"`,
          right: 'each cell and task stands once in the text',
          mend: `write <${tag} id="${id}" /> where it belongs, or remove the entry`,
        }),
      ];
    }),
  );
}

function uses(site: Site, page: Page): Fault[] {
  const lab = labOf(site, page);
  const seen = new Set<string>();
  return page.tags.flatMap((tag): Fault[] => {
    const spec = Object.hasOwn(LAB_TAGS, tag.name) ? LAB_TAGS[tag.name] : undefined;
    const wrong = (rule: 'unknown-lab' | 'lab-language' | 'lab-unseen', line: number, what: string, right: string, mend: string) => [
      fault(rule, page.file, {line, what, right, mend}),
    ];
    if (tag.name === 'TakeAway' && !lab)
      return wrong('unknown-lab', tag.line, 'the chapter has no lab to take away', 'it is made from labs/lab.yml beside the chapter', 'add labs/lab.yml, or remove the tag');
    const id = attributeText(tag, 'id');
    if (!spec || !id) return [];
    const line = tag.attributes.get('id')!.line;
    const entries = lab?.[spec.list] ?? [];
    const entry = entries.find((one) => one.id === id);
    const noun = spec.list.slice(0, -1);
    if (!entry && lab?.broken) return [];
    if (!entry) {
      const known = entries.flatMap((one) => one.id ?? []);
      const renamed = entries.find((one) => one.was.includes(id))?.id;
      const near = renamed ?? nearest(id, known);
      return wrong('unknown-lab', line, `no ${noun} of this chapter has the id "${id}"`, renamed ? `it is now called "${renamed}"` : known.length ? suggest(id, known) : `${noun}s stand in labs/lab.yml beside the chapter`, near ? `write id="${near}"` : `add "${id}" to labs/lab.yml`);
    }
    if (seen.has(id)) return wrong('lab-unseen', line, `"${id}" stands twice on this page`, 'each cell and task stands once in the text', 'remove one of the two');
    seen.add(id);
    const file = entry.value && 'file' in entry.value ? entry.value.file : undefined;
    if (file && spec.language && languageOf(file) !== spec.language)
      return wrong('lab-language', line, `<${tag.name}> shows "${file}"`, 'SqlCell shows .sql files and PythonCell .py files', `write <${spec.language === 'sql' ? 'PythonCell' : 'SqlCell'} id="${id}" />`);
    return [];
  });
}
