import {autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap} from '@codemirror/autocomplete';
import {defaultKeymap, history, historyKeymap, indentWithTab} from '@codemirror/commands';
import {bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting} from '@codemirror/language';
import {searchKeymap} from '@codemirror/search';
import {Compartment, EditorState, StateEffect, StateField} from '@codemirror/state';
import {Decoration, EditorView, highlightActiveLine, keymap, lineNumbers, type DecorationSet} from '@codemirror/view';
import {tags} from '@lezer/highlight';
import {useEffect, useLayoutEffect, useRef} from 'react';
import type {DataFile, Language} from '../../lab/engine';
import {LANGUAGES} from './languages';

interface Props {
  text: string;
  language: Language;
  label: string;
  data: DataFile[];
  /** Line that a mistake was found on. */
  wrongLine?: number;
  onChange: (text: string) => void;
  onRun: () => void;
}

/** An editor that is loaded when the reader presses Edit. Tab indents; after Escape, Tab leaves. */
export default function Editor({text, language, label, data, wrongLine, onChange, onRun}: Props) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const calls = useRef({onChange, onRun});
  useLayoutEffect(() => {
    calls.current = {onChange, onRun};
  });

  useEffect(() => {
    const spoken = new Compartment();
    const editor = new EditorView({
      parent: host.current!,
      state: EditorState.create({
        doc: text,
        extensions: [
          lineNumbers(), history(), indentOnInput(), bracketMatching(), closeBrackets(), autocompletion({icons: false}), highlightActiveLine(), wrong,
          syntaxHighlighting(colors), spoken.of([]),
          keymap.of([
            {key: 'Mod-Enter', run: () => (calls.current.onRun(), true)},
            ...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...searchKeymap, ...defaultKeymap, indentWithTab,
          ]),
          EditorView.contentAttributes.of({tabindex: '0', 'aria-label': `${label}. Tab indents; press Escape, then Tab, to leave the editor.`}),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) calls.current.onChange(update.state.doc.toString());
          }),
        ],
      }),
    });
    view.current = editor;
    editor.focus();
    LANGUAGES[language](data).then((support) => editor.dispatch({effects: spoken.reconfigure(support)}), () => {});
    return () => editor.destroy();
    // The editor owns its text from here on; another cell gets another editor.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [language, label, data]);

  // Reset, and a change in another tab, come from outside. At once: after the next letter this text would be an old one.
  useLayoutEffect(() => {
    const editor = view.current;
    if (editor && editor.state.doc.toString() !== text) editor.dispatch({changes: {from: 0, to: editor.state.doc.length, insert: text}});
  }, [text]);

  useEffect(() => {
    view.current?.dispatch({effects: markWrong.of(wrongLine)});
  }, [wrongLine]);

  return <div ref={host} />;
}

const markWrong = StateEffect.define<number | undefined>();

/** The line of the last mistake, until the text changes. */
const wrong = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, change) {
    for (const effect of change.effects) {
      if (!effect.is(markWrong)) continue;
      const line = effect.value;
      if (line === undefined || line > change.state.doc.lines) return Decoration.none;
      return Decoration.set([Decoration.line({attributes: {'data-wrong': 'true'}}).range(change.state.doc.line(line).from)]);
    }
    return change.docChanged ? Decoration.none : marks;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** The same tokens as code that the build colors. */
const colors = HighlightStyle.define([
  {tag: [tags.keyword, tags.operatorKeyword, tags.definitionKeyword, tags.controlKeyword, tags.moduleKeyword], color: 'var(--code-token-keyword)'},
  {tag: [tags.string, tags.special(tags.string)], color: 'var(--code-token-string)'},
  {tag: [tags.number, tags.bool, tags.null, tags.atom], color: 'var(--code-token-constant)'},
  {tag: [tags.comment], color: 'var(--code-token-comment)'},
  {tag: [tags.function(tags.variableName), tags.function(tags.definition(tags.variableName))], color: 'var(--code-token-function)'},
  {tag: [tags.punctuation, tags.operator], color: 'var(--code-token-punctuation)'},
]);
