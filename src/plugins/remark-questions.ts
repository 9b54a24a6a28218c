import path from 'node:path';
import type {Heading, Root, RootContent} from 'mdast';
import type {VFile} from 'vfile';
import {kebabOf} from '../content/anchors';
import {addCall, addImport, addVariable, attribute, later, literal, mdxElements, type MdxElement} from './mdx-nodes';
import {checkModule, explanationsModule, placeModule} from './question-modules';

const TAGS = ['BeforeYouRead', 'Check', 'Quiz'];
const componentOf = (name: string) => `@site/src/components/${name}`;

/**
 * Gives `<Check>`, `<BeforeYouRead>` and `<Quiz>` their questions, as imports of generated modules. A page that asks something before
 * reading also gets a `<Guessed>` at the end of each section and after each figure: it shows the reader's guess where it is settled.
 * The page imports these tags itself: in the map of tags that all pages share, their code would reach pages without questions.
 * All of them stand there whatever the questions say, so that a change of quiz.yml alone needs no new page.
 * The texts that explain the answers are loaded when a reader turns to a question.
 */
export function remarkQuestions() {
  return (tree: Root, file: VFile) => {
    const chapter = path.basename(path.dirname(file.path));
    const used = mdxElements(tree, TAGS);
    if (used.length > 0) {
      addCall(tree, 'bringExplanations', literal(chapter), later(explanationsModule(chapter), `explanations-${chapter}`));
      addImport(tree, 'bringExplanations', componentOf('questions/explanations'), true);
    }
    for (const name of new Set(used.map((element) => element.name!))) addImport(tree, name, componentOf(name));
    mdxElements(tree, ['Check']).forEach((element, n) => {
      const id = attribute(element, 'id');
      if (id) give(tree, element, `question${n}`, checkModule(id));
    });
    for (const element of mdxElements(tree, ['Quiz'])) give(tree, element, 'questionsAtEnd', placeModule('quiz', chapter));
    const [before] = mdxElements(tree, ['BeforeYouRead']);
    if (!before) return;
    give(tree, before, 'questionsBefore', placeModule('before', chapter));
    addImport(tree, 'Guessed', componentOf('Guessed'));
    tree.children = withGuesses(tree.children);
  };
}

function give(tree: Root, element: MdxElement, variable: string, module: string): void {
  addImport(tree, variable, module);
  addVariable(element, 'data', variable);
}

function withGuesses(nodes: RootContent[]): RootContent[] {
  let open: string | undefined;
  const closing = () => (open === undefined ? [] : [guessed(open)]);
  const all = nodes.flatMap((node) => {
    if (node.type === 'heading' && node.depth <= 3) {
      const closed = closing();
      open = idOf(node);
      return [...closed, node];
    }
    const element = node as unknown as MdxElement;
    if (element.name === 'Figure') return [node, guessed(`figure-${kebabOf(attribute(element, 'name') ?? '')}`)];
    return [node];
  });
  return [...all, ...closing()];
}

/** The id that Docusaurus gave the heading before this plugin came. */
const idOf = ({data}: Heading): string | undefined => (data as {id?: string} | undefined)?.id ?? (data?.hProperties?.id as string | undefined);

function guessed(at: string): RootContent {
  const element: MdxElement = {type: 'mdxJsxFlowElement', name: 'Guessed', attributes: [{type: 'mdxJsxAttribute', name: 'at', value: at}], children: []};
  addVariable(element, 'data', 'questionsBefore');
  return element as unknown as RootContent;
}
