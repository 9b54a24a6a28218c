import type {CallExpression, Expression, Program, Property} from 'estree';
import {visit} from 'estree-util-visit';

/** What `<Static>` holds is there only where a script says so: the bundler drops the rest, and what only it has imported. */
export function recmaStatic() {
  return (program: Program) =>
    visit(program, (node) => {
      if (node.type !== 'CallExpression' || !isStatic(node)) return;
      const [, props] = node.arguments;
      if (props?.type !== 'ObjectExpression') return;
      const children = props.properties.find((one): one is Property => one.type === 'Property' && one.key.type === 'Identifier' && one.key.name === 'children');
      if (children) children.value = {type: 'LogicalExpression', operator: '&&', left: {type: 'Identifier', name: 'WITH_STATIC_TEXT'}, right: children.value as Expression};
    });
}

const isStatic = ({arguments: [tag]}: CallExpression) => tag?.type === 'Identifier' && tag.name === 'Static';
