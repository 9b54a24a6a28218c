import MDXA from '@theme-original/MDXComponents/A';
import type {ComponentProps} from 'react';
import ExternalLink from '.';

/** A link written in Markdown. */
export default function ProseLink(props: ComponentProps<'a'>) {
  return props.href && /^https?:\/\//.test(props.href) ? (
    <ExternalLink href={props.href}>{props.children}</ExternalLink>
  ) : (
    <MDXA {...props} />
  );
}
